"""What the model holds, in the order in which a file holds it."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from ententes.files.keys import inside
from ententes.model import Agreement, Part
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import Blank, NotApplicable, Plain


@cache
def objects() -> Mapping[type[Part], tuple[Shape, ...]]:
    """Return each object of an agreement, and the fields that lead to its first place.

    >>> from ententes.model import Member
    >>> [field.name for field in objects()[Member]]
    ['governance', 'bodies', 'members']
    """
    found: dict[type[Part], tuple[Shape, ...]] = {}
    for part, path in _below(Agreement, ()):
        found.setdefault(part, path)
    return found


@cache
def value_kinds() -> tuple[type[Plain], ...]:
    """Return the kinds of values that have parts, as they are met; the kinds of nothing last."""
    met = (leaf.kind for leaf in _leaves() if issubclass(leaf.kind, Plain))
    return (*dict.fromkeys(met), NotApplicable, Blank)


@cache
def choices() -> Mapping[type[StrEnum], Leaf]:
    """Return each list of codes, and the field, item or part of a value that comes first.

    >>> from ententes.model import Section
    >>> choices()[Section].name
    'binding_clauses'
    """
    parts = (leaf for kind in value_kinds() for leaf in inside(kind).values())
    found: dict[type[StrEnum], Leaf] = {}
    for leaf in (*parts, *_leaves()):
        if issubclass(leaf.kind, StrEnum):
            found.setdefault(leaf.kind, leaf)
    return found


def each_of(shape: Shape) -> Leaf | Record:
    """Return the shape of one item of a list; any other field is its only item.

    >>> each_of(fields_of(Agreement)["recitals"]).kind.__name__
    'Text'
    """
    return shape.each if isinstance(shape, Many) else shape


def _below(
    part: type[Part], path: tuple[Shape, ...]
) -> Iterator[tuple[type[Part], tuple[Shape, ...]]]:
    yield part, path
    for shape in fields_of(part).values():
        each = each_of(shape)
        if isinstance(each, Record):
            yield from _below(each.part, (*path, shape))


def _leaves() -> Iterator[Leaf]:
    for part in objects():
        for shape in fields_of(part).values():
            each = each_of(shape)
            if isinstance(each, Leaf):
                yield each
