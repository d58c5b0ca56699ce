"""Dates and periods, in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
FIRST_OF_APRIL = date(2026, 4, 1)


def test_the_first_of_the_month_is_an_ordinal_in_french_only() -> None:
    assert say.date(FIRST_OF_APRIL, FRENCH) == "1er\u00a0avril\u00a02026"
    assert say.date(date(2026, 4, 21), FRENCH) == "21\u00a0avril\u00a02026"
    assert say.date(FIRST_OF_APRIL, ENGLISH) == "April\u00a01,\u00a02026"


@pytest.mark.parametrize("language", Language)
def test_each_month_has_its_name_in_full(language: Language) -> None:
    names = {say.date(date(2026, month, 5), language) for month in range(1, 13)}

    assert len(names) == 12
    assert not any("." in name for name in names)


def test_a_date_in_figures_is_the_same_in_both_languages() -> None:
    assert say.numeric_date(date(987, 4, 1)) == "0987-04-01"


def test_a_month_stays_on_the_line_of_its_year() -> None:
    assert say.month_and_year(date(2026, 8, 1), FRENCH) == "août\u00a02026"
    assert say.month_and_year(date(2026, 8, 1), ENGLISH) == "August\u00a02026"


@pytest.mark.parametrize(
    ("end", "french", "english"),
    [
        (date(2026, 4, 5), "du 1er au 5 avril 2026", "from April 1 to 5, 2026"),
        (date(2026, 6, 30), "du 1er avril au 30 juin 2026", "from April 1 to June 30, 2026"),
        (
            date(2027, 4, 1),
            "du 1er avril 2026 au 1er avril 2027",
            "from April 1, 2026, to April 1, 2027",
        ),
        (FIRST_OF_APRIL, "le 1er avril 2026", "on April 1, 2026"),
        (None, "à compter du 1er avril 2026", "from April 1, 2026"),
    ],
)
def test_a_period_says_once_what_its_days_share(
    end: date | None, french: str, english: str
) -> None:
    assert say.period(FIRST_OF_APRIL, end, FRENCH).replace("\u00a0", " ") == french
    assert say.period(FIRST_OF_APRIL, end, ENGLISH).replace("\u00a0", " ") == english


def test_a_period_may_have_no_start() -> None:
    assert say.period(None, date(2027, 3, 31), FRENCH) == "jusqu’au 31\u00a0mars\u00a02027"
    assert say.period(None, date(2027, 3, 31), ENGLISH) == "until March\u00a031,\u00a02027"


def test_a_period_that_ends_before_it_starts_says_what_the_parties_wrote() -> None:
    printed = say.period(date(2027, 3, 31), FIRST_OF_APRIL, FRENCH)

    assert printed == "du 31\u00a0mars\u00a02027 au 1er\u00a0avril\u00a02026"


def test_a_period_open_at_both_ends_is_refused() -> None:
    with pytest.raises(ValueError, match="start, an end or both"):
        say.period(None, None, FRENCH)


@given(st.dates(), st.none() | st.dates(), st.sampled_from(Language))
def test_typesetting_leaves_a_period_as_it_is(
    start: date, end: date | None, language: Language
) -> None:
    printed = say.period(start, end, language)

    assert say.typeset(printed, language) == printed
