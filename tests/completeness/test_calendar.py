"""How days follow each other."""

from datetime import date
from decimal import Decimal

import pytest

from ententes.completeness.calendar import EVERY, later
from ententes.values import Quantity, Text, Unit

START = date(2026, 4, 1)


def _time(value: str, unit: Unit | Text) -> Quantity:
    return Quantity(Decimal(value), unit)


@pytest.mark.parametrize(
    ("value", "unit", "day"),
    [
        ("30", Unit.DAYS, date(2026, 5, 1)),
        ("10", Unit.BUSINESS_DAYS, date(2026, 4, 15)),
        ("2", Unit.WEEKS, date(2026, 4, 15)),
        ("1", Unit.MONTHS, date(2026, 5, 1)),
        ("9", Unit.MONTHS, date(2027, 1, 1)),
        ("2", Unit.YEARS, date(2028, 4, 1)),
        ("0.5", Unit.YEARS, date(2026, 10, 1)),
        ("3", Unit.PEOPLE, None),
        ("3", Text(fr="lunes", en="moons"), None),
        ("9" * 30, Unit.DAYS, None),
        ("9" * 30, Unit.YEARS, None),
        ("-9" + "9" * 28, Unit.MONTHS, None),
    ],
)
def test_a_day_comes_later(value: str, unit: Unit | Text, day: date | None) -> None:
    assert later(START, _time(value, unit)) == day


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 1, 15), date(2026, 2, 15)),
        (date(2026, 11, 30), date(2026, 12, 30)),
    ],
)
def test_a_month_that_is_shorter_ends_on_its_last_day(day: date, last: date) -> None:
    assert later(day, _time("1", Unit.MONTHS)) == last


def test_each_interval_leads_to_a_later_day() -> None:
    for interval in EVERY.values():
        day = later(START, interval)
        assert day is not None
        assert day > START
