"""What the model looks like: one description, read off its types, for all who walk it.

Files translate keys with it, views are built along it, and document texts are
checked against it, so that a new field needs no second mention anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from ententes.model.base import Choosing, Form, Part, RefersTo
from ententes.values import Blank, NotApplicable


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field with one value. `form` says what a line of text is; `refers` where an id leads.

    A choice is `open` if the parties may answer in their own words. A shape of any kind
    `may_be_nothing` if what stands there may be stated absent or left blank on purpose.
    """

    kind: type
    owner: str
    name: str
    may_be_nothing: bool = False
    form: Form | None = None
    refers: RefersTo | None = None
    open: bool = False

    @property
    def is_choice(self) -> bool:
        """Whether the value is one of a list."""
        return issubclass(self.kind, StrEnum)


@dataclass(frozen=True, slots=True)
class Record:
    """An object with named fields."""

    part: type[Part]
    owner: str
    name: str
    may_be_nothing: bool = False

    @property
    def fields(self) -> dict[str, Shape]:
        """The shapes of its fields, in their order."""
        return fields_of(self.part)


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values or of objects."""

    each: Leaf | Record
    owner: str
    name: str
    may_be_nothing: bool = False


Shape = Leaf | Record | Many


@cache
def fields_of(part: type[Part]) -> dict[str, Shape]:
    """Return the shape of each field of `part`, in order."""
    return {
        name: _shape(_annotated(field.annotation, field.metadata), part, name)
        for name, field in part.model_fields.items()
    }


def named_parts(agreement: Part, among: Iterable[str]) -> dict[str, Part]:
    """Return the parts of some lists of an agreement by their ids; the first one has its id.

    `among` are paths of lists: `parties`, `monitoring.reports`.
    """
    named: dict[str, Part] = {}
    for path in among:
        held: object = agreement
        for name in path.split("."):
            held = getattr(held, name, None)
        parts: tuple[Any, ...] = held if isinstance(held, tuple) else ()  # pyright: ignore[reportUnknownVariableType]
        for part in parts:
            if part.id is not None:
                named.setdefault(part.id, part)
    return named


def _annotated(annotation: Any, metadata: list[Any]) -> Any:
    for mark in metadata:
        annotation = Annotated[annotation, mark]
    return annotation


def _shape(annotation: Any, part: type[Part], name: str) -> Shape:
    kind, marks = _given(annotation)
    owner, nothing = part.__name__, _names_absence(annotation)
    if get_origin(kind) is tuple:
        each = _shape(get_args(kind)[0], part, name)
        if isinstance(each, Many):
            raise TypeError(f"{owner}.{name}: a list of lists has no place in an agreement")
        return Many(each, owner, name, nothing)
    if issubclass(kind, Part):
        return Record(kind, owner, name, nothing)
    form = next((mark for mark in marks if isinstance(mark, Form)), None)
    refers = next((mark for mark in marks if isinstance(mark, RefersTo)), None)
    return Leaf(kind, owner, name, nothing, form, refers, open=Choosing.OPEN in marks)


def _names_absence(annotation: Any) -> bool:
    """Return whether `NotApplicable` is among what a field may hold, its items apart."""
    if get_origin(annotation) is tuple:
        return False
    return annotation is NotApplicable or any(map(_names_absence, get_args(annotation)))


def _given(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """Return the type of what a field holds when it is given, and its marks."""
    if get_origin(annotation) is Annotated:
        kind, *marks = get_args(annotation)
        inner, inner_marks = _given(kind)
        return inner, (*inner_marks, *marks)
    if get_origin(annotation) in (Union, UnionType):
        options = (_given(option) for option in get_args(annotation))
        return next(o for o in options if o[0] not in (NoneType, NotApplicable, Blank))
    return annotation, ()
