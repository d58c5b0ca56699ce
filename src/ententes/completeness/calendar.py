"""How days follow each other: periods of notice, rhythms, terms."""

import calendar
from datetime import date, timedelta
from decimal import Decimal

from ententes.values import Frequency, Quantity, Unit

_DAYS = {Unit.DAYS: Decimal(1), Unit.BUSINESS_DAYS: Decimal(7) / 5, Unit.WEEKS: Decimal(7)}
_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}

EVERY: dict[Frequency, Quantity] = {
    Frequency.DAILY: Quantity(Decimal(1), Unit.DAYS),
    Frequency.TWICE_WEEKLY: Quantity(Decimal("3.5"), Unit.DAYS),
    Frequency.WEEKLY: Quantity(Decimal(7), Unit.DAYS),
    Frequency.EVERY_TWO_WEEKS: Quantity(Decimal(14), Unit.DAYS),
    Frequency.TWICE_MONTHLY: Quantity(Decimal(15), Unit.DAYS),
    Frequency.MONTHLY: Quantity(Decimal(1), Unit.MONTHS),
    Frequency.EVERY_SIX_WEEKS: Quantity(Decimal(42), Unit.DAYS),
    Frequency.EVERY_TWO_MONTHS: Quantity(Decimal(2), Unit.MONTHS),
    Frequency.QUARTERLY: Quantity(Decimal(3), Unit.MONTHS),
    Frequency.EVERY_FOUR_MONTHS: Quantity(Decimal(4), Unit.MONTHS),
    Frequency.SEMI_ANNUAL: Quantity(Decimal(6), Unit.MONTHS),
    Frequency.ANNUAL: Quantity(Decimal(12), Unit.MONTHS),
    Frequency.EVERY_TWO_YEARS: Quantity(Decimal(24), Unit.MONTHS),
    Frequency.EVERY_THREE_YEARS: Quantity(Decimal(36), Unit.MONTHS),
}
"""The time from one occurrence to the next; the other frequencies have none."""


def later(day: date, time: Quantity) -> date | None:
    """Return the day that comes `time` after `day`; `None` if it is no time, or past the calendar.

    Business days are taken for seven fifths of a day: holidays differ by province.

    >>> later(date(2026, 1, 31), Quantity(Decimal(1), Unit.MONTHS))
    datetime.date(2026, 2, 28)
    """
    if not isinstance(time.unit, Unit):
        return None
    try:
        if time.unit in _DAYS:
            return day + timedelta(days=int(time.value * _DAYS[time.unit]))
        if time.unit in _MONTHS:
            return _months_later(day, int(time.value * _MONTHS[time.unit]))
    except (OverflowError, ValueError):
        pass
    return None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
