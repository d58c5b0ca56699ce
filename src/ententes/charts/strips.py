"""Strips: what charts are stacked of, from the top down.

A drawing never grows higher than a page: what is left goes on in another, under the same
heading and with the same legend.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ententes.charts.drawing import Drawing, Form, Label, Marker, Shape, Side, Tone, lowered
from ententes.charts.wrapping import length, wrapped

WIDTH = 320.0
"""The width of all drawings: their words can still be read on a screen of 320 pixels."""
LINE = 13.5
"""From one line of words to the next."""
BASE = 10.5
"""From the top of a line to what its letters stand on."""
_TALLEST = 560.0
_GAP = 12.0
_ABOVE = 4.0  # a heading


class Strip(NamedTuple):
    """What stands at one height, as wide as the drawing, and what it says."""

    height: float
    shapes: tuple[Shape, ...]
    said: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Strips under a heading, which may be none."""

    heading: tuple[Strip, ...]
    strips: Sequence[Strip]


class Drawn(NamedTuple):
    """A drawing, and what it says to those who do not see it: every figure, in full words."""

    drawing: Drawing
    description: str


def stacked(
    groups: Sequence[Group], legend: tuple[Strip, ...] = (), note: tuple[Strip, ...] = ()
) -> list[Drawn]:
    """Return `groups` in as few drawings as they need, each under `legend` and over `note`."""
    drawings: list[list[Strip]] = [[]]
    tallest = _TALLEST - sum(strip.height for strip in (*legend, *note))
    for group in groups:
        due = group.heading
        for strip in group.strips:
            added = [*due, strip]
            if drawings[-1] and sum(s.height for s in (*drawings[-1], *added)) > tallest:
                drawings.append([])
                added = [*group.heading, strip]
            drawings[-1] += added
            due = ()
    return [_drawn([*legend, *strips, *note]) for strips in drawings]


def _drawn(strips: Sequence[Strip]) -> Drawn:
    shapes: list[Shape] = []
    top = 0.0
    for strip in strips:
        shapes += lowered(strip.shapes, top)
        top += strip.height
    said = " ".join(strip.said for strip in strips if strip.said)
    return Drawn(Drawing(WIDTH, top, tuple(shapes)), said)


class Lines(NamedTuple):
    """Labels, one under the other, and the height that they take."""

    labels: tuple[Label, ...]
    height: float


def words(
    text: str,
    x: float = 0.0,
    room: float = WIDTH,
    *,
    tone: Tone = Tone.INK,
    strong: bool = False,
    most: int = 2,
) -> Lines:
    """Return `text` on one line or several, from `x` on."""
    lines = wrapped(text, room, most, strong=strong)
    labels = (
        Label(x, at * LINE + BASE, line, tone, strong=strong) for at, line in enumerate(lines)
    )
    return Lines(tuple(labels), len(lines) * LINE)


def name_and_figures(name: str, figures: str) -> Lines:
    """Return a name, and the figures that belong to it at the right end of its first line.

    Figures that take more than half of the line stand under a name that has no room beside them.
    """
    room = WIDTH - length(figures) - _GAP
    if length(figures) > WIDTH / 2 and length(name, strong=True) > room:
        above = words(name, strong=True)
        under = words(figures)
        labels = (*above.labels, *lowered(under.labels, above.height))
        return Lines(labels, above.height + under.height)
    above = words(name, room=room, strong=True)
    at_end = Label(WIDTH, BASE, figures, side=Side.END)
    return Lines((*above.labels, at_end), above.height)


def heading(text: str, said: str) -> tuple[Strip, ...]:
    """Return the heading of a group."""
    lines = words(text, tone=Tone.QUIET)
    return (Strip(_ABOVE + lines.height + 2, lowered(lines.labels, _ABOVE), said),)


def note(text: str) -> tuple[Strip, ...]:
    """Return words under a drawing that say how it is drawn."""
    lines = words(text, tone=Tone.QUIET, most=3)
    return (Strip(lines.height, lines.labels),)


def legend(markers: Sequence[tuple[Form, str]]) -> tuple[Strip, ...]:
    """Return what each marker stands for, on one line."""
    shapes: list[Shape] = []
    x = 6.0
    for form, text in markers:
        shapes += [Marker(x, BASE - 4, 9, form), Label(x + 10, BASE, text, Tone.QUIET)]
        x += length(text) + 10 + 2 * _GAP
    return (Strip(LINE + 8, tuple(shapes)),)
