"""Dates, in both languages."""

import re
from datetime import UTC, date, datetime

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


def test_a_date_in_figures_has_no_hour() -> None:
    assert say.numeric_date(datetime(2026, 4, 1, 9, 30, tzinfo=UTC)) == "2026-04-01"


def test_a_month_stays_on_the_line_of_its_year() -> None:
    assert say.month_and_year(date(2026, 8, 1), FRENCH) == "août\u00a02026"
    assert say.month_and_year(date(2026, 8, 1), ENGLISH) == "August\u00a02026"


def test_a_date_may_say_its_weekday_and_its_place() -> None:
    assert say.on_weekday_and_date(FIRST_OF_APRIL, FRENCH) == "le mercredi 1er\u00a0avril\u00a02026"
    assert (
        say.on_weekday_and_date(FIRST_OF_APRIL, ENGLISH) == "on Wednesday, April\u00a01,\u00a02026"
    )
    assert (
        say.place_and_date("Iqaluit", FIRST_OF_APRIL, ENGLISH) == "Iqaluit, April\u00a01,\u00a02026"
    )


MONTHS = {
    FRENCH: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ENGLISH: "January February March April May June "
    "July August September October November December",
}
WRITTEN = {
    FRENCH: r"(?P<day>1er|[2-9]|[12]\d|3[01])\u00a0(?P<month>\w+)\u00a0(?P<year>\d+)",
    ENGLISH: r"(?P<month>\w+)\u00a0(?P<day>\d+),\u00a0(?P<year>\d+)",
}


def read_back(printed: str, language: Language) -> date:
    """Return the date that a reader of `language` sees."""
    found = re.fullmatch(WRITTEN[language], printed)
    assert found is not None
    month = MONTHS[language].split().index(found["month"]) + 1
    return date(int(found["year"]), month, int(found["day"].removesuffix("er")))


@given(st.dates(), st.sampled_from(Language))
def test_a_date_reads_back_as_the_same_date(value: date, language: Language) -> None:
    assert read_back(say.date(value, language), language) == value
    assert date.fromisoformat(say.numeric_date(value)) == value


@given(st.dates(), st.sampled_from(Language))
def test_every_form_of_a_date_holds_its_day_and_month(value: date, language: Language) -> None:
    day_and_month = say.day_and_month(value, language)
    in_full = say.date(value, language)

    assert in_full.startswith(day_and_month)
    assert say.weekday_and_date(value, language).endswith(in_full)
    assert say.on_date(value, language).endswith(in_full)
    assert say.date_amid(value, language).startswith(in_full)
