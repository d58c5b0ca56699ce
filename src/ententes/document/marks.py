"""Where a draft shows what the completeness check found, and where a report links to.

Each finding has its place: the value it is about, else the first value of the part it
is about, else that of what holds this part. What is missing has its mark already;
after any other value stands a mark that names the rules.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from ententes.document.tree import (
    Block,
    Heading,
    Inline,
    List,
    Paragraph,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.errors import Path, written
from ententes.model import Agreement
from ententes.views import HOLES, Part, State, Value


class Concern(NamedTuple):
    """What a draft marks: the path of a finding, and the id of its rule."""

    path: Path
    rule: str


def anchor_of(path: Path) -> str:
    """Return the anchor of the place of a draft that tells of `path`.

    >>> anchor_of(("indicators", 1, "target"))
    'at-indicators-1-target'
    """
    return "-".join(["at", *map(str, path)])


def page_prefix(agreement: Agreement) -> str:
    """Return what begins the ids of `agreement` where one page holds several."""
    return f"a{crc32(repr(agreement).encode()):08x}-"


def mark(blocks: list[Block], concerns: Iterable[Concern], pattern: str) -> None:
    """Mark each concern in its place; `pattern` words a mark: `[À vérifier : {rules}]`."""
    places = _Places(blocks)
    told: dict[int, tuple[_Place, list[Concern]]] = {}
    for concern in concerns:
        place = places.of(concern.path)
        if place is not None:
            told.setdefault(id(place), (place, []))[1].append(concern)
    # From the last to the first, so that what is put in moves no place still to come.
    for place, several in sorted(told.values(), key=lambda each: each[0].order, reverse=True):
        _put(place, several, pattern)


class _Place(NamedTuple):
    """An inline in its content, or a block in the list that holds it, in reading order."""

    holder: list[Inline] | list[Block]
    at: int
    order: int


class _Places:
    """The first place of each path, and of all that holds it."""

    def __init__(self, blocks: list[Block]) -> None:
        self._first: dict[str, _Place] = {}
        for order, (path, holder, index) in enumerate(_told_in(blocks)):
            place = _Place(holder, index, order)
            for holding in _holding(path):
                self._first.setdefault(holding, place)

    def of(self, path: Path) -> _Place | None:
        """Return the place that tells of `path`; `None` in a document without values."""
        steps = (written(path[:end]) for end in range(len(path), -1, -1))
        return next((self._first[step] for step in steps if step in self._first), None)


def _holding(path: str) -> Iterator[str]:
    """Yield `path`, then that of each part that holds it, the whole agreement last."""
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    yield ""


def _told_in(blocks: list[Block]) -> Iterator[tuple[str, list[Inline] | list[Block], int]]:
    """Yield the path of each value that `blocks` print, and where it stands."""
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph | List | Table) and block.path:
            yield block.path, blocks, at
        if isinstance(block, Heading | Paragraph):
            for index, inline in enumerate(block.content):
                if isinstance(inline, Slot) and inline.value.path:
                    yield inline.value.path, block.content, index
        for inner in _inside(block):
            yield from _told_in(inner)


def _inside(block: Block) -> Iterator[list[Block]]:
    """Yield the lists of blocks that stand in `block`."""
    match block:
        case List(items=items):
            yield from (item.blocks for item in items)
        case Table(header=header, rows=rows):
            yield from (cell.blocks for row in (header, *rows) for cell in row.cells)
        case Section(blocks=blocks):
            yield blocks
        case _:
            pass


def _put(place: _Place, concerns: Sequence[Concern], pattern: str) -> None:
    anchors = tuple(dict.fromkeys(anchor_of(concern.path) for concern in concerns))
    holder, at, _ = place
    standing = holder[at]
    if isinstance(standing, Slot):
        if standing.value.state in HOLES:
            holder[at] = standing._replace(anchors=anchors)  # pyright: ignore[reportArgumentType, reportCallIssue]
        else:
            put = [Words("\u00a0"), _marked(standing.value, concerns, pattern, anchors)]
            holder[at + 1 : at + 1] = put  # pyright: ignore[reportArgumentType, reportCallIssue]
    else:
        value = Value(written(concerns[0].path), "", State.GIVEN)
        shown = Paragraph([_marked(value, concerns, pattern, anchors)])
        holder.insert(at, shown)  # pyright: ignore[reportArgumentType]


def _marked(
    value: Value, concerns: Sequence[Concern], pattern: str, anchors: tuple[str, ...]
) -> Slot:
    rules = ", ".join(dict.fromkeys(concern.rule for concern in concerns))
    words = (Part(pattern.format(rules=rules)),)
    return Slot(Value(value.path, value.label, State.TO_CHECK, words), anchors=anchors)
