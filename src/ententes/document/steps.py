"""A text as a flat row of steps: blocks that open and close, words, and tags.

Flat, because a condition or a loop may hold words, items, rows or blocks alike; the
steps between two tags never change, so they are made once.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ententes.document.source import Place
from ententes.document.tree import PLAIN, Align, Break, FillIn, Marks, Reference, Words


class Open(NamedTuple):
    """The start of a block; its `kind` is `heading`, `paragraph`, `list`, `item`, `table`…."""

    kind: str
    place: Place
    anchor: str = ""
    role: str = ""
    level: int = 0
    ordered: bool = False
    start: int = 1
    columns: tuple[Align, ...] = ()


class Close(NamedTuple):
    """The end of the block that was opened last."""

    kind: str


class Statement(NamedTuple):
    """A condition or a loop that starts, turns or ends."""

    word: str
    source: str
    place: Place


class Output(NamedTuple):
    """A value where it is printed."""

    source: str
    place: Place
    marks: Marks = PLAIN


Static = Open | Close | Words | Reference | Break | FillIn
Step = Static | Statement | Output

STARTS = ("if", "for")
TURNS = ("elif", "else")
ENDS = ("endif", "endfor")


def companions(steps: Sequence[Step], at: int) -> list[int]:
    """Return where the steps are that may stand in one line with the one at `at`.

    What stands in another branch of the same condition never does; what is in a
    loop within its line stands beside itself.
    """
    start = end = at
    while start and not isinstance(steps[start - 1], Open | Close):
        start -= 1
    while end < len(steps) and not isinstance(steps[end], Open | Close):
        end += 1
    branches = _branches(steps, start, end)
    mine = dict(branches[at])
    if any(_starts_loop(steps[place]) and not turn for place, turn in mine.items()):
        return list(branches)
    return [
        place
        for place, branch in branches.items()
        if place != at and all(mine.get(key, turn) == turn for key, turn in branch)
    ]


def _branches(
    steps: Sequence[Step], start: int, end: int
) -> dict[int, tuple[tuple[int, int], ...]]:
    """Return, for each step of a line, the conditions and loops that hold it, and which turn."""
    branches: dict[int, tuple[tuple[int, int], ...]] = {}
    within: list[tuple[int, int]] = []
    for at in range(start, end):
        step = steps[at]
        if not isinstance(step, Statement):
            branches[at] = tuple(within)
        elif step.word in STARTS:
            within.append((at, 0))
        elif within and step.word in TURNS:
            within[-1] = (within[-1][0], within[-1][1] + 1)
        elif within:
            within.pop()
    return branches


def _starts_loop(step: Step) -> bool:
    return isinstance(step, Statement) and step.word == "for"
