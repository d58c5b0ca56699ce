"""A drawing: bars, lines and words on a plane, of no format."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing, its width and its height in points."""

    width: float
    height: float
