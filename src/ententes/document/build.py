"""A text and a view become the blocks of a document."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import cast

from ententes import language as say
from ententes.bilingual import Language, Spoken
from ententes.document.filters import Anchor
from ententes.document.reading import Reader
from ententes.document.source import Source
from ententes.document.steps import Close, Open, Output, Statement, Static, Step
from ententes.document.text import CompiledText
from ententes.document.tree import (
    PLAIN,
    Align,
    Block,
    Cell,
    Heading,
    Inline,
    Item,
    List,
    Marks,
    Paragraph,
    Row,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.jinja import expand
from ententes.markdown import DEEPEST, parse_value
from ententes.views import Fields, Items, State, Value


def build(text: CompiledText, view: Fields) -> list[Block]:
    """Return the blocks of `text` filled with `view`; blocks that hold nothing are left out."""
    builder = _Builder(view.language)
    segments = text.segments
    for piece in expand(text.program, view):
        if piece.__class__ is str:
            builder.steps(segments[piece])  # pyright: ignore[reportArgumentType]
        else:
            builder.print(piece)
    return builder.blocks


class _Builder:
    """The tree as it grows: a stack of what is open, each with what it holds so far."""

    def __init__(self, language: Language, *, is_value: bool = False) -> None:
        self.blocks: list[Block] = []
        self._language = language
        self._opened: list[Open] = []
        self._held: list[list[object]] = [self.blocks]  # pyright: ignore[reportAttributeAccessIssue]
        self._is_value = is_value
        self._last_list: tuple[List, Open] | None = None
        self._marks = PLAIN
        self._names: list[str] = []
        self._anchors: set[str] = set()

    def steps(self, steps: Iterable[Static | Marks]) -> None:
        """Add static steps."""
        for step in steps:
            match step:
                case Open():
                    self._open(step)
                case Close():
                    self._close()
                case Marks():
                    self._marks = step
                case _:
                    self._held[-1].append(step)

    def print(self, piece: object) -> None:
        """Add what a tag prints, with the marks that were announced."""
        marks, self._marks = self._marks, PLAIN
        match piece:
            case Value():
                self._held[-1].append(Slot(piece, marks))
            case Anchor():
                self._names.append(piece)
            case Items():
                self._held[-1].append(Slot(piece.value, marks))
            case int():
                self._held[-1].append(Words(say.number(piece, self._language), marks))
            case tuple():
                self._held[-1].extend(_enumerated(cast("tuple[object, ...]", piece), marks))
            case _:
                raise TypeError(f"a text cannot print {piece!r}")

    def _open(self, step: Open) -> None:
        if step.kind == "list" and (before := self._list_that_goes_on(step)):
            items, step = before
            self._opened.append(step)
            self._held.append(items)
            return
        if step.anchor:
            step = step._replace(anchor=self._unique("-".join([step.anchor, *self._names])))
            self._names.clear()
        self._opened.append(step)
        self._held.append([])

    def _list_that_goes_on(self, step: Open) -> tuple[list[object], Open] | None:
        """Take back the list right before `step`, if the text goes on with it.

        A loop or a condition around items makes many lists that are one. Those of a
        value are as its author wrote them.
        """
        if self._last_list is None or self._is_value or step.anchor or step.role:
            return None
        before, opened = self._last_list
        if not self._held[-1] or self._held[-1][-1] is not before:
            return None
        if before.ordered is not step.ordered:
            return None
        self._held[-1].pop()
        return before.items, opened  # pyright: ignore[reportReturnType]

    def _unique(self, anchor: str) -> str:
        name, twin = anchor, 1
        while name in self._anchors:
            twin += 1
            name = f"{anchor}-{twin}"
        self._anchors.add(name)
        return name

    def _close(self) -> None:
        step, held = self._opened.pop(), self._held.pop()
        for closed in self._closing(step.kind)(step, held):
            self._held[-1].append(closed)
            if isinstance(closed, List) and step.kind == "list":
                self._last_list = closed, step

    def _closing(self, kind: str) -> Callable[..., Iterator[object]]:
        if self._is_value:
            return _CLOSED_IN_VALUES[kind]
        if kind == "paragraph" and all(around.kind == "section" for around in self._opened):
            return _paragraph_of_body
        return _CLOSED[kind]


# What closes --------------------------------------------------------------------


def _heading(step: Open, held: list[Inline]) -> Iterator[Block]:
    if content := _trimmed(held):
        yield Heading(step.level, content, step.anchor, role=step.role)


def _paragraph(step: Open, held: list[Inline], *, tables: bool = False) -> Iterator[Block]:
    content = _trimmed(held)
    match content:
        case []:
            return
        case [Slot(value=Value(markdown=True) as value)]:
            yield from _rich(value, tables=tables)
        case [Slot(Value(state=State.NOT_APPLICABLE) as value, marks)]:
            yield Paragraph([Slot(_as_sentence(value, step), marks)], step.anchor, step.role)
        case _:
            yield Paragraph(content, step.anchor, step.role)


def _paragraph_of_body(step: Open, held: list[Inline]) -> Iterator[Block]:
    """Yield a paragraph that stands in no list and no table, so that it may become a table."""
    return _paragraph(step, held, tables=True)


def _as_sentence(reason: Value, step: Open) -> Value:
    """Return a reason that stands alone with a capital, and a full stop in running text."""
    sentence = reason.with_capital()
    if step.kind != "paragraph" or sentence.text.endswith(ENDS_OF_SENTENCES):
        return sentence
    *parts, last = sentence.parts
    return sentence.with_parts((*parts, last._replace(text=f"{last.text}.")))


def _list(step: Open, held: list[Item]) -> Iterator[Block]:
    if held:
        yield List(held, step.ordered, step.start, step.anchor, step.role)


def _item(step: Open, held: list[Block]) -> Iterator[Item]:
    if held:
        yield Item(held, step.anchor)


def _any_item(step: Open, held: list[Block]) -> Iterator[Item]:
    """Yield an item of a value: its number may be all that it says."""
    yield Item(held, step.anchor)


def _table(step: Open, held: list[Row]) -> Iterator[Block]:
    header, *others = held
    rows = [row for row in others if any(cell.blocks for cell in row.cells)]
    # A column of which no row says anything is left out, but for the first.
    said = [n for n in range(len(step.columns)) if not n or any(r.cells[n].blocks for r in rows)]
    if rows:
        header, *rows = (_with_cells(row, said) for row in (header, *rows))
        columns = [step.columns[n] for n in said]
        yield Table(columns, header, rows, "", step.anchor, step.role)


def _with_cells(row: Row, places: Sequence[int]) -> Row:
    return Row([row.cells[place] for place in places], row.anchor)


def _any_table(step: Open, held: list[Row]) -> Iterator[Block]:
    """Yield a table of a value: its empty rows may be there to be filled in."""
    header, *rows = held
    yield Table(list(map(Align, step.columns)), header, rows)


def _row(step: Open, held: list[Cell]) -> Iterator[Row]:
    yield Row(held, step.anchor)


def _cell(step: Open, held: list[Inline]) -> Iterator[Cell]:
    yield Cell(list(_paragraph(step, held)))


def _section(step: Open, held: list[Block]) -> Iterator[Block]:
    if held:
        yield Section(step.role, held, step.anchor)


_CLOSED: dict[str, Callable[..., Iterator[object]]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "list": _list,
    "item": _item,
    "table": _table,
    "row": _row,
    "cell": _cell,
    "section": _section,
}
_CLOSED_IN_VALUES = {**_CLOSED, "item": _any_item, "table": _any_table}


def _enumerated(pieces: Sequence[object], marks: Marks) -> Iterator[Inline]:
    for piece in pieces:
        if isinstance(piece, Value):
            yield Slot(piece, marks)
        elif piece:
            yield Words(str(piece), marks)


def _trimmed(content: list[Inline]) -> list[Inline]:
    """Return what stands on a line, without spaces around it; nothing if it says nothing."""
    said = [inline for inline in content if not _is_silent(inline)]
    while said and isinstance(said[0], Words) and not said[0].text.strip(" "):
        del said[0]
    while said and isinstance(last := said[-1], Words) and not last.text.strip(" "):
        del said[-1]
    if said and isinstance(first := said[0], Words):
        said[0] = first._replace(text=first.text.lstrip(" "))
    if said and isinstance(last := said[-1], Words):
        said[-1] = last._replace(text=last.text.rstrip(" "))
    return list(_with_single_stops(said))


def _with_single_stops(content: Iterable[Inline]) -> Iterator[Inline]:
    """Yield `content` without the full stop of a sentence that a value has ended already."""
    ended = False
    for inline in content:
        if ended and isinstance(inline, Words) and inline.text.startswith("."):
            rest = inline._replace(text=inline.text[1:])
            yield from (rest,) if rest.text else ()
        else:
            yield inline
        ended = isinstance(inline, Slot) and inline.value.text.endswith(ENDS_OF_SENTENCES)


ENDS_OF_SENTENCES = (".", "!", "?", "…")


def _is_silent(inline: Inline) -> bool:
    return isinstance(inline, Slot) and inline.value.state is State.SILENT


# Values of several paragraphs ---------------------------------------------------


def _rich(value: Value, *, tables: bool) -> Iterator[Block]:
    """Yield the blocks of a value in Markdown; what is not translated yet has a mark above."""
    *marks, words = value.parts
    if marks:
        shown = tuple(mark._replace(text=mark.text.rstrip()) for mark in marks)
        yield Paragraph([Slot(value.with_parts(shown))])
    parse = _remembered if len(words.text) < _LONG else _parsed
    for block in parse(words.text, words.language, tables=tables):
        # Its own, for the path, and since a table gets a title: what is remembered is shared.
        yield replace(block, path=value.path)


def _parsed(words: str, language: Spoken | None, *, tables: bool) -> tuple[Block, ...]:
    tokens = parse_value(words, tables=tables)
    if any(token.level >= DEEPEST - 2 for token in tokens):  # what lies deeper would be lost
        lines = [line for line in words.splitlines() if line.strip()]
        return tuple(Paragraph([Words(line, Marks(language=language))]) for line in lines)
    reader = Reader(Source())
    reader.read(tokens)
    builder = _Builder(Language.FRENCH, is_value=True)  # it counts nothing that is said in one
    builder.steps(_said_in(step, language) for step in reader.steps)
    return tuple(builder.blocks)


_LONG = 4096
_remembered = lru_cache(maxsize=1024)(_parsed)
"""The blocks of a value are shared: passes change headings and references, which it has not."""


def _said_in(step: Step, language: Spoken | None) -> Static:
    assert not isinstance(step, Statement | Output)  # noqa: S101 - a value has no tags
    if isinstance(step, Words) and language and not step.marks.language:
        return step._replace(marks=step.marks._replace(language=language))
    return step
