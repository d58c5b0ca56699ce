"""An agreement under examination: what it holds at a path, and what follows from it."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TypeVar

from ententes.completeness.calendar import later
from ententes.errors import Path
from ententes.model import Agreement, Funding, Part, Party
from ententes.model.base import RefersTo
from ententes.model.shape import Leaf, Many, fields_of, named_parts
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

    def known_as(self, party: str) -> Text | str:
        """Return what a message calls the party or third party with this id; the id at worst."""
        return name_of_party(self._those_who_act.get(party)) or party

    @cached_property
    def _those_who_act(self) -> dict[str, Part]:
        return named_parts(self.agreement, ("parties", "third_parties"))

    @cached_property
    def references(self) -> tuple[tuple[Path, RefersTo, str], ...]:
        """Every id that names something that stands elsewhere: its path, where to, the id."""
        return tuple(_references(self.agreement, ()))

    @cached_property
    def texts(self) -> tuple[tuple[Path, Text], ...]:
        """Every text of the agreement with its path, those of reasons, labels and units too."""
        return tuple(_texts(self.agreement, ()))


def name_of_party(party: Part | None) -> Text | None:
    """Return the short name of a party or third party, else its legal name, if it has one."""
    names = (given(getattr(party, name, None)) for name in ("short_name", "legal_name"))
    return next((name for name in names if isinstance(name, Text)), None)


def each(held: object, path: Path) -> Iterator[tuple[Path, object]]:
    """Yield what is held with its path: the items of a list, or the thing itself."""
    if not isinstance(held, tuple):
        yield path, held
        return
    several: tuple[object, ...] = held  # pyright: ignore[reportUnknownVariableType]
    for index, item in enumerate(several):
        yield (*path, index), item


def _references(part: Part, path: Path) -> Iterator[tuple[Path, RefersTo, str]]:
    for name, shape in fields_of(type(part)).items():
        leaf = shape.each if isinstance(shape, Many) else shape
        for at, held in each(getattr(part, name), (*path, name)):
            if isinstance(held, Part):
                yield from _references(held, at)
            elif isinstance(leaf, Leaf) and leaf.refers and isinstance(held, str):
                yield at, leaf.refers, held


def _texts(held: object, path: Path) -> Iterator[tuple[Path, Text]]:
    match held:
        case Text():
            yield path, held
        case Part():
            for name, part in held:
                yield from _texts(part, (*path, name))
        case tuple():
            for at, item in each(held, path):  # pyright: ignore[reportUnknownArgumentType]
                yield from _texts(item, at)
        case NotApplicable(reason=text) | Blank(label=Text() as text):
            yield path, text
        case Quantity(unit=Text() as text) | Rate(per=Text() as text):
            yield path, text
        case _:
            pass
