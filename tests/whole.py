"""An agreement in which every field of the model is given, each with a value of its own.

It follows the shape of the model, so that a new field is there without a mention here.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any
from zlib import crc32

from ententes.model import Agreement, Formality
from ententes.model.base import Form, Part
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import Money, Period, Quantity, Rate, RichText, Text, Unit

ITEMS = 2
"""How many items each list has."""


def whole(changes: Mapping[str, Any] | None = None) -> Agreement:
    """Return an agreement that holds everything; `changes` are other values, by their path."""
    made = _part(Agreement, "", changes or {})
    assert isinstance(made, Agreement)
    return made


def places(part: type[Part] = Agreement, path: str = "") -> Iterator[tuple[str, Shape]]:
    """Yield the path and the shape of each field of a whole agreement, lists item by item."""
    for name, shape in fields_of(part).items():
        yield from _places(shape, f"{path}.{name}" if path else name)


def _places(shape: Shape, place: str) -> Iterator[tuple[str, Shape]]:
    yield place, shape
    match shape:
        case Record(part):
            yield from places(part, place)
        case Many(each):
            for item in range(ITEMS):
                at = f"{place}[{item}]"
                yield from [(at, each)] if isinstance(each, Leaf) else places(each.part, at)
        case Leaf():
            pass


def other(leaf: Leaf, place: str) -> Any:
    """Return another value than the one that a whole agreement holds at `place`."""
    if leaf.kind is bool:
        return False
    if leaf.refers:
        return _identifier(f"{leaf.refers.among[0]}[1].id")
    if issubclass(leaf.kind, StrEnum):
        choices = list(leaf.kind)
        return choices[(choices.index(_leaf(leaf, place)) + 1) % len(choices)]
    return _leaf(leaf, f"{place} other")


def _part(part: type[Part], path: str, changes: Mapping[str, Any]) -> Part:
    held: dict[str, Any] = {}
    for name, shape in fields_of(part).items():
        place = f"{path}.{name}" if path else name
        held[name] = changes[place] if place in changes else _held(shape, place, changes)
    return part(**held)


def _held(shape: Shape, place: str, changes: Mapping[str, Any]) -> Any:
    match shape:
        case Record(part):
            return _part(part, place, changes)
        case Many(each):
            at = [f"{place}[{item}]" for item in range(ITEMS)]
            return tuple(
                changes[one] if one in changes else _held(each, one, changes) for one in at
            )
        case Leaf():
            return _leaf(shape, place)


def _leaf(leaf: Leaf, place: str) -> Any:
    """Return a value that stands nowhere else: its number is made from its path."""
    if place == "formality":
        return Formality.FORMAL  # an informal arrangement has no signature blocks
    number = _number(place)
    if leaf.refers:
        return _identifier(f"{leaf.refers.among[0]}[0].id")
    if issubclass(leaf.kind, StrEnum):
        return list(leaf.kind)[number % len(leaf.kind)]
    if leaf.kind is str:
        return {
            Form.IDENTIFIER: _identifier(place),
            Form.EMAIL: f"n{number}@example.ca",
            Form.TELEPHONE: f"418-555-01{number % 100:02d}",
        }.get(leaf.form or Form.NAME, f"Nom{number}x")
    return _VALUES[leaf.kind](number)


def _identifier(place: str) -> str:
    return f"id{_number(place)}"


def _number(place: str) -> int:
    return 10_000 + crc32(place.encode()) % 90_000


def _day(number: int) -> date:
    return date(2026, 1, 1) + timedelta(days=number % 5000)


_VALUES: dict[type, Any] = {
    Text: lambda n: Text(fr=f"Fr{n}x", en=f"En{n}x"),
    RichText: lambda n: RichText(
        fr=f"Fr{n}x **gras**\n\n- fin{n}x", en=f"En{n}x **bold**\n\n- end{n}x"
    ),
    Money: lambda n: Money(Decimal(n)),
    Quantity: lambda n: Quantity(Decimal(n), Unit.HOURS),
    Rate: lambda n: Rate(Decimal(n), Unit.DAYS),
    Period: lambda n: Period(_day(n), _day(n) + timedelta(days=700)),
    date: _day,
    bool: lambda n: n > 0,
}
