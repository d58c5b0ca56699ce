"""The widths of a table's columns, from its words.

They serve Word, the printed page and PDF alike. They depend on the words and on the name of
their font alone, so that the same table always looks the same.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ententes import lengths
from ententes.document.tree import (
    Align,
    Block,
    Break,
    Figure,
    FillIn,
    Heading,
    Inline,
    List,
    Paragraph,
    Reference,
    Row,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.views import State

_WORDS = re.compile(r"(?:[^ -]|-(?=[0-9]))+-?")
_DIGITS = frozenset("0123456789")
_SHORTEST, _LONGEST = 2500, 34_000  # what a column is made for, in thousandths of an em
_MEASURED = 100  # characters: more are longer than the longest
_LONGEST_FIGURES = 18  # characters: a date, an amount for a unit
_HALVINGS = 12  # of the number of lines, which is then known to a hundredth
_TIGHTEST = 0.6  # the share of its need that a column of words must get
_BLANK = "_" * 16  # about as long as a line to fill in


class Size(NamedTuple):
    """A size of words in a table: twips of an em, and twips of the two margins of a cell."""

    em: int
    margins: int

    def times(self, breadth: float) -> "Size":
        """Return the size of Calibri that takes as much room as this one in another font."""
        return self._replace(em=round(self.em * breadth))


USUAL = Size(200, 180)
SMALL = Size(160, 100)


class Columns(NamedTuple):
    """The width of each column in twips, and the size of the words that fit in them."""

    widths: list[int]
    size: Size


class _Need(NamedTuple):
    """What a column needs at least and at most, and whether it holds amounts or dates."""

    least: float
    most: float
    is_even: bool
    is_kept: bool


def fitted(table: Table, total: int, font: str = "") -> Columns:
    """Return columns that add up to `total` twips, or to half of it for a narrow table.

    Every column has room for its longest word, and for its dates and rates on one line, in
    small words if need be; where that cannot be, for its longest word alone. Long columns
    share what is left. Columns of figures, which are set to the right, are as wide as each
    other where there is room; with those of dates, they are the last to be narrowed. `font`
    is that of the words, unsaid Calibri.
    """
    breadth = lengths.breadth(font or "Calibri")
    texts = list(zip(_said(table.header), *map(_said, table.rows), strict=True))
    size, needs = USUAL, list[_Need]()
    for longest, size in product((_LONGEST_FIGURES, 0), (USUAL, SMALL)):
        needs = _needs(table, texts, size.times(breadth), longest)
        if sum(need.least for need in needs) <= total:
            return Columns(_rounded(*_shared(needs, total)), size)
    return Columns(_rounded(*_shared(needs, total)), size)


def length(text: str) -> int:
    """Return the length of `text` on one line, in thousandths of an em, up to a limit.

    >>> length("Signature:"), length("x" * 1000)
    (4540, 34000)
    """
    return _length(text[:_MEASURED])


@lru_cache(maxsize=4096)
def _length(text: str) -> int:
    return min(_LONGEST, lengths.length(text))


def _needs(
    table: Table, texts: list[tuple[str, ...]], size: Size, longest_figures: int
) -> list[_Need]:
    return [
        _need(column, side is Align.RIGHT, size, longest_figures)
        for column, side in zip(texts, table.columns, strict=True)
    ]


def _need(texts: Sequence[str], is_even: bool, size: Size, longest_figures: int) -> _Need:
    least = most = _SHORTEST
    longest = ""
    for text in texts:
        most = max(most, length(text))
        for word in _kept_whole(text, longest_figures):
            if (long := length(word)) > least:
                least, longest = long, word
    is_kept = is_even or not _DIGITS.isdisjoint(longest)
    return _Need(_twips(least, size), _twips(most, size), is_even, is_kept)


def _kept_whole(text: str, longest_figures: int) -> list[str]:
    """Return what should not be cut: words, or a short text of figures as a whole."""
    if len(text) <= longest_figures and not _DIGITS.isdisjoint(text):
        return [text]
    return _WORDS.findall(text)


def _twips(length: float, size: Size) -> float:
    return length * size.em / 1000 + size.margins + 10


def _shared(needs: list[_Need], total: int) -> tuple[list[float], int]:
    """Return the exact widths, and their sum."""
    needs = _even(needs, total)
    least = sum(need.least for need in needs)
    most = sum(need.most for need in needs)
    if most <= total:
        filled = total if most > total / 2 else total // 2
        return [filled * need.most / most for need in needs], filled
    if least <= total:
        return _level(needs, total), total
    return _narrowed(needs, total), total


def _level(needs: list[_Need], total: int) -> list[float]:
    """Return widths that add up to `total`, in which no column takes many more lines than another.

    The fewer the lines, the wider they all are: the least number that fits is sought.
    """
    fewest, most = 1.0, max(need.most / need.least for need in needs)
    for _ in range(_HALVINGS):
        lines = (fewest + most) / 2
        if sum(max(need.least, need.most / lines) for need in needs) > total:
            fewest = lines
        else:
            most = lines
    widths = [max(need.least, need.most / most) for need in needs]
    spread = (total - sum(widths)) / len(widths)
    return [width + spread for width in widths]


def _even(needs: list[_Need], total: int) -> list[_Need]:
    """Return columns of figures that are as wide as each other, if there is room."""
    widest = max((need.most for need in needs if need.is_even), default=0)
    even = [need._replace(most=widest) if need.is_even else need for need in needs]
    return even if sum(need.most for need in even) <= total else needs


def _narrowed(needs: list[_Need], total: int) -> list[float]:
    """Return less than the columns need; figures keep what they need if others can give."""
    kept = sum(need.least for need in needs if need.is_kept)
    others = sum(need.least for need in needs if not need.is_kept)
    if others and (share := (total - kept) / others) >= _TIGHTEST:
        return [need.least * (1 if need.is_kept else share) for need in needs]
    return [need.least * total / (kept + others) for need in needs]


def _rounded(exact: list[float], total: int) -> list[int]:
    whole = [int(width) for width in exact]
    whole[-1] += total - sum(whole)
    return whole


def _said(row: Row) -> list[str]:
    """Return the words of each cell of a row, to measure them."""
    return ["".join(_words_of(cell.blocks)).rstrip() for cell in row.cells]


def _words_of(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield from map(_text, block.content)
                yield " "
            case List():
                for item in block.items:
                    yield from _words_of(item.blocks)
            case Table() | Figure() | Section():
                pass


def _text(inline: Inline) -> str:
    match inline:
        case Words():
            return inline.text
        case Slot(value):
            return _BLANK + value.text if value.state is State.BLANK else value.text
        case Reference():
            return inline.text
        case Break() | FillIn():
            return " "
