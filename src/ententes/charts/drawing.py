"""A drawing: bars, lines, markers and words on a plane, of no format.

Places and lengths are in points, from the top left. Tones name roles, never colours: the
look of a document settles these.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from ententes.looks import Look


class Tone(StrEnum):
    """What a shape is there for; `tint` is behind the others."""

    INK = "ink"
    QUIET = "quiet"
    ACCENT = "accent"
    TINT = "tint"
    RULE = "rule"
    PAPER = "paper"


class Form(StrEnum):
    """The form of a marker: one can be told from another without colours."""

    DISC = "disc"
    RING = "ring"
    SQUARE = "square"
    DIAMOND = "diamond"


class Side(StrEnum):
    """The end of a label that stands at its place."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle, full, or empty within a dashed line where it is `outlined`."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """An upright line."""

    x: float
    y: float
    height: float
    tone: Tone = Tone.RULE


@dataclass(frozen=True, slots=True)
class Marker:
    """A sign around its place, `size` wide and high. A ring is empty."""

    x: float
    y: float
    size: float
    form: Form
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Label:
    """Words on one line; `y` is that of the line on which letters stand."""

    x: float
    y: float
    text: str
    tone: Tone = Tone.INK
    side: Side = Side.START
    strong: bool = False


Shape = Bar | Line | Marker | Label
_Lowered = TypeVar("_Lowered", bound=Shape)


def lowered(shapes: Iterable[_Lowered], by: float) -> tuple[_Lowered, ...]:
    """Return the same shapes, lower."""
    return tuple(replace(shape, y=shape.y + by) for shape in shapes)


SIZE = 10.5
"""The size of all words, in points."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing, its width and its height in points; the last shapes lie over the first."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()


def colours(look: Look) -> Mapping[Tone, str]:
    """Return the colour of each tone on white paper, as six hexadecimal digits.

    >>> from ententes.looks import HOUSE
    >>> colours(HOUSE)[Tone.PAPER]
    'FFFFFF'
    """
    return {
        Tone.INK: "1B1F24",
        Tone.QUIET: "505964",
        Tone.ACCENT: look.accent,
        Tone.TINT: "D5DAE0",
        Tone.RULE: "767F8A",
        Tone.PAPER: "FFFFFF",
    }
