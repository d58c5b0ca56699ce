"""An agreement under examination: what it holds at a path, and what follows from it."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TypeVar

from ententes.completeness.calendar import later
from ententes.errors import Path
from ententes.model import Agreement, Funding, Part, Party
from ententes.model.shape import named_parts
from ententes.values import Blank, NotApplicable, Quantity, Rate, Text

T = TypeVar("T")


def given(held: T | NotApplicable | Blank | None) -> T | None:
    """Return what a field gives; `None` for silence, stated absence and blanks."""
    return None if isinstance(held, NotApplicable | Blank) else held


def items(held: tuple[T, ...] | NotApplicable | Blank) -> tuple[T, ...]:
    """Return the items of a list; none for silence, stated absence and blanks."""
    return held if isinstance(held, tuple) else ()


class Case:
    """What the rules ask of an agreement. `on` is the day of the examination, if one is known.

    `is_blocked` tells the last rule whether one before it found what blocks.

    >>> case = Case(Agreement(funding={"not_applicable": "No money moves."}))
    >>> case.is_silent("funding.mechanism"), case.is_silent("purpose.statement")
    (False, True)
    """

    def __init__(self, agreement: Agreement, on: date | None = None) -> None:
        self.agreement = agreement
        version_date = agreement.version_date
        self.on = on or (version_date if isinstance(version_date, date) else None)
        self.is_blocked = False

    # What stands at a path: `term.end_date`, without the items of lists

    def held(self, path: str) -> object:
        """Return what is given at `path`; `None` for silence, absence and blanks."""
        held: object = self.agreement
        for name in path.split("."):
            held = getattr(held, name, None)
            if isinstance(held, NotApplicable | Blank) or held == ():
                return None
        return held

    def is_absent(self, path: str) -> bool:
        """Return whether what is at `path`, or what would hold it, is left out on purpose."""
        held: object = self.agreement
        for name in path.split("."):
            held = getattr(held, name, None)
            if isinstance(held, NotApplicable | Blank):
                return True
        return False

    def is_silent(self, path: str) -> bool:
        """Return whether nothing is said at `path`, not even that there is nothing to say."""
        return self.held(path) is None and not self.is_absent(path)

    @cached_property
    def funding(self) -> Funding:
        """The funding; an empty one where nothing is given."""
        return given(self.agreement.funding) or Funding()

    # The time that the agreement lasts

    @cached_property
    def start(self) -> date | None:
        """The first day, if it is known."""
        return self._day("term.effective_date")

    @cached_property
    def end(self) -> date | None:
        """The last day, if it is known."""
        return self._day("term.end_date")

    @cached_property
    def closing(self) -> date | None:
        """The last day on which reports and payments may follow the end, if it is known."""
        period = self.held("term.closing_period")
        if self.end is None or not isinstance(period, Quantity):
            return self.end
        return later(self.end, period) or self.end

    def _day(self, path: str) -> date | None:
        held = self.held(path)
        return held if isinstance(held, date) else None

    def is_in_term(self, day: date) -> bool:
        """Return whether `day` is not before the start nor after the end, as far as known."""
        return not (self.start and day < self.start) and not (self.end and day > self.end)

    # Who and what the agreement names

    @cached_property
    def parties(self) -> dict[str, Party]:
        """The parties by their ids."""
        return named_parts(self.agreement, ["parties"])  # pyright: ignore[reportReturnType]

    @cached_property
    def third_parties(self) -> frozenset[str]:
        """The ids of the declared third parties."""
        return frozenset(named_parts(self.agreement, ["third_parties"]))

    @cached_property
    def texts(self) -> tuple[tuple[Path, Text], ...]:
        """Every text of the agreement with its path, those of reasons, labels and units too."""
        return tuple(_texts(self.agreement, ()))


def _texts(held: object, path: Path) -> Iterator[tuple[Path, Text]]:
    match held:
        case Text():
            yield path, held
        case Part():
            for name, part in held:
                yield from _texts(part, (*path, name))
        case tuple():
            for index, item in enumerate(held):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
                yield from _texts(item, (*path, index))  # pyright: ignore[reportUnknownArgumentType]
        case NotApplicable(reason=text) | Blank(label=Text() as text):
            yield path, text
        case Quantity(unit=Text() as text) | Rate(per=Text() as text):
            yield path, text
        case _:
            pass
