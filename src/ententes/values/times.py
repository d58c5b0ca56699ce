"""Dates, periods and rhythms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.values.plain import Plain, parse_date, parts_of, settle


@dataclass(frozen=True, slots=True)
class Period(Plain):
    """A time from a first day to a last day, both included; one of the two may be open.

    An end before the start is a contradiction of the agreement, not of the file:
    it is kept, and the completeness check reports it.

    >>> Period.parse({"start": "2026-04-01", "end": "2027-03-31"}).end
    datetime.date(2027, 3, 31)
    """

    start: date | None = None
    end: date | None = None

    def __post_init__(self) -> None:
        settle(self, {"start": _parse_end, "end": _parse_end})
        if self.start is None and self.end is None:
            raise Malformed(
                {},
                Saying("un début ou une fin", "a start or an end"),
                Saying(f"Écrivez par exemple {_EXAMPLE.fr}.", f"Write for example {_EXAMPLE.en}."),
            )

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the period that `{start, end}` stands for."""
        if isinstance(given, cls):
            return given
        parts = parts_of(given, ("start", "end"), _A_PERIOD, _EXAMPLE)
        return cls(parts.get("start"), parts.get("end"))  # pyright: ignore[reportArgumentType]

    def plain(self) -> object:
        """Return `{start, end}`, without the open one."""
        days = {"start": self.start, "end": self.end}
        return {name: day.isoformat() for name, day in days.items() if day is not None}


def _parse_end(given: object) -> date | None:
    """Return the day on which a period starts or ends, `None` for one that is open there."""
    return None if given is None else parse_date(given)


class Frequency(StrEnum):
    """How often something happens. Closed: nothing so ambiguous as "biweekly" can be written.

    Source: the rhythms that the competency standard names, and those of funders' reports.
    """

    ONCE = "once"
    AS_NEEDED = "as_needed"
    AT_EVENT = "at_event"
    DAILY = "daily"
    TWICE_WEEKLY = "twice_weekly"
    WEEKLY = "weekly"
    EVERY_TWO_WEEKS = "every_two_weeks"
    TWICE_MONTHLY = "twice_monthly"
    MONTHLY = "monthly"
    EVERY_SIX_WEEKS = "every_six_weeks"
    EVERY_TWO_MONTHS = "every_two_months"
    QUARTERLY = "quarterly"
    EVERY_FOUR_MONTHS = "every_four_months"
    SEMI_ANNUAL = "semi_annual"
    ANNUAL = "annual"
    EVERY_TWO_YEARS = "every_two_years"
    EVERY_THREE_YEARS = "every_three_years"
    MID_TERM = "mid_term"
    AT_END = "at_end"


_A_PERIOD = Saying("une période avec un début ou une fin", "a period with a start or an end")
_EXAMPLE = Saying("{debut: 2026-04-01, fin: 2027-03-31}", "{start: 2026-04-01, end: 2027-03-31}")
