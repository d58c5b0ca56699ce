"""Periods, in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
FIRST_OF_APRIL = date(2026, 4, 1)


def spaced(printed: str) -> str:
    return printed.replace("\u00a0", " ")


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


@pytest.mark.parametrize(
    ("end", "french", "english"),
    [
        (date(2026, 4, 5), "1er au 5 avril 2026", "April 1–5, 2026"),
        (date(2026, 6, 30), "1er avril au 30 juin 2026", "April 1–June 30, 2026"),
        (date(2027, 3, 31), "1er avril 2026 au 31 mars 2027", "April 1, 2026–March 31, 2027"),
        (FIRST_OF_APRIL, "1er avril 2026", "April 1, 2026"),
    ],
)
def test_a_table_has_a_period_without_its_first_word(end: date, french: str, english: str) -> None:
    assert spaced(say.period_in_brief(FIRST_OF_APRIL, end, FRENCH)) == french
    assert spaced(say.period_in_brief(FIRST_OF_APRIL, end, ENGLISH)) == english


def test_a_period_may_say_that_its_last_day_counts() -> None:
    end = date(2026, 4, 5)

    assert (
        spaced(say.period(FIRST_OF_APRIL, end, FRENCH, inclusive=True))
        == "du 1er au 5 avril 2026 inclusivement"
    )
    assert (
        spaced(say.period(None, end, ENGLISH, inclusive=True)) == "until April 5, 2026, inclusive"
    )


def test_a_period_without_an_end_cannot_include_it() -> None:
    with pytest.raises(ValueError, match="only a period with an end"):
        say.period(FIRST_OF_APRIL, None, FRENCH, inclusive=True)


@pytest.mark.parametrize("month", range(1, 12))
def test_only_a_month_that_starts_with_a_vowel_elides(month: int) -> None:
    printed = say.period_of_months(date(2026, month, 1), date(2026, 12, 31), FRENCH)

    assert printed.startswith("d’" if month in (4, 8, 10) else "de ")
    assert printed.endswith(" à décembre\u00a02026")


@pytest.mark.parametrize(
    ("start", "end", "french", "english"),
    [
        ((2026, 4), (2026, 8), "d’avril à août 2026", "from April to August 2026"),
        ((2026, 4), (2027, 4), "d’avril 2026 à avril 2027", "from April 2026 to April 2027"),
        ((2026, 4), (2026, 4), "en avril 2026", "in April 2026"),
    ],
)
def test_whole_months_say_once_the_year_that_they_share(
    start: tuple[int, int], end: tuple[int, int], french: str, english: str
) -> None:
    months = date(*start, 1), date(*end, 28)

    assert spaced(say.period_of_months(*months, FRENCH)) == french
    assert spaced(say.period_of_months(*months, ENGLISH)) == english


def test_years_are_said_in_full() -> None:
    assert say.period_of_years(2024, 2028, FRENCH) == "de 2024 à 2028"
    assert say.period_of_years(2026, 2026, FRENCH) == "en 2026"
    assert say.figure_range(1999, 2000, FRENCH) == "1999-2000"
    assert say.figure_range(2024, 2028, ENGLISH) == "2024–2028"
    assert say.figure_range(12, 12, ENGLISH) == "12"


def test_a_fiscal_year_has_one_name_in_both_languages() -> None:
    assert say.fiscal_year(2026, FRENCH) == "l’exercice 2026-2027"
    assert say.fiscal_year(2026, ENGLISH) == "fiscal year 2026-2027"
    assert say.fiscal_year_in_figures(2026) == "2026-2027"


@pytest.mark.parametrize("year", [-1, 0, 26, 9999])
def test_a_fiscal_year_without_four_figures_is_refused(year: int) -> None:
    with pytest.raises(ValueError, match=f"not those of {year}"):
        say.fiscal_year(year, FRENCH)
