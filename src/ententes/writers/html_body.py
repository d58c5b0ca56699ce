"""The body of a web page: a document's blocks as HTML, piece by piece."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape

from ententes.bilingual import Spoken
from ententes.document.tree import (
    PLAIN,
    Align,
    Block,
    Break,
    Cell,
    Figure,
    FillIn,
    Heading,
    Inline,
    Item,
    List,
    Marks,
    Paragraph,
    Reference,
    Row,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.looks import Look
from ententes.views import HOLES, Part, State
from ententes.writers import columns
from ententes.writers.captions import numbered
from ententes.writers.links import is_followed
from ententes.writers.signatures import labelled
from ententes.writers.svg import svg
from ententes.writers.words import write_part

_LAST_LEVEL = 6
# A colon never stands in the anchor of a document, so these ids are never one of them.
_NUMBERED = "page:"  # before the number of a heading that has no anchor
_WIDE = 7  # columns from which a printed table wants small type
_LONGEST_KEPT = 18
_CUT = re.compile(r"-|\d[\u00a0,.]")  # where a browser cuts what has no space


class Body:
    """The body of a page as it is written, piece by piece."""

    def __init__(self, labels: Mapping[str, str], language: Spoken, look: Look) -> None:
        label = f'role="img" aria-label="{escape(labels["blank"])}"'
        self.pieces: list[str] = []
        self._labels = labels
        self._look = look
        self._language = language
        self._blank = f'<span class="blank" {label}></span>'
        self._fill_in = f'<span class="blank fill" {label}></span>'

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Write `blocks`, one after the other."""
        for block in blocks:
            match block:
                case Paragraph():
                    self._paragraph(block)
                case Heading():
                    self._heading(block)
                case List():
                    self._list(block)
                case Table():
                    self._table(block)
                case Figure():
                    self._figure(block)
                case Section():
                    self._section(block)

    def _paragraph(self, paragraph: Paragraph) -> None:
        content = paragraph.content
        # The class that lets a line to fill in run up to the end of its paragraph.
        filled = "to-fill" if content and isinstance(content[-1], FillIn) else ""
        label, content = labelled(paragraph)
        kept = "announces" if paragraph.announces else ""
        names = " ".join(filter(None, [paragraph.role, label and "labelled", filled, kept]))
        shown = f'<span class="label">{escape(label, quote=False)}</span> ' if label else ""
        self.pieces.append(f"<p{_id(paragraph.anchor)}{_class(names)}>{shown}")
        self._inlines(content)
        self.pieces.append("</p>\n")

    def _heading(self, heading: Heading) -> None:
        tag = f"h{min(heading.level, _LAST_LEVEL)}"
        opened = f"<{tag}{_id(anchor_of(heading))}{_class(heading.role)}>"
        self.pieces.append(opened + number_of(heading))
        self._inlines(heading.content)
        self.pieces.append(f"</{tag}>\n")

    def _list(self, block: List) -> None:
        tag = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        self.pieces.append(f"<{tag}{_id(block.anchor)}{_class(block.role)}{start}>\n")
        for item in block.items:
            self.pieces.append(f"<li{_id(item.anchor)}>")
            self._contained(item)
            self.pieces.append("</li>\n")
        self.pieces.append(f"</{tag}>\n")

    def _table(self, table: Table) -> None:
        # It scrolls sideways by itself, so it must be reachable from the keyboard. A group
        # rather than a region: several tables of one title would be landmarks of one name.
        label = f' aria-label="{escape(table.title)}"' if table.title else ""
        wide = "wide" if len(table.columns) >= _WIDE else ""
        room = self._look.text_width(is_short=False)
        printed = columns.fitted(table, room, self._look.body_font)
        small = "small" if printed.size is columns.SMALL else ""
        role = _class(" ".join(filter(None, ["table", wide, small, table.role])))
        whole = sum(printed.widths)
        half = _class("half" if whole < room else "")
        shares = [f'<col class="share-{1000 * width // whole}">' for width in printed.widths]
        add = self.pieces.append
        add(f'<div{_id(table.anchor)}{role} role="group" tabindex="0"{label}>\n<table{half}>\n')
        if table.caption:
            add("<caption>")
            self._inlines(numbered(table, self._labels))
            add("</caption>\n")
        add(f"<colgroup>{''.join(shares)}</colgroup>\n<thead>\n")
        self._row(table.header, table.columns, "th")
        add("</thead>\n<tbody>\n" if table.rows else "</thead>\n")
        for row in table.rows:
            self._row(row, table.columns, "td")
        add("</tbody>\n" if table.rows else "")
        add("</table>\n</div>\n")

    def _figure(self, figure: Figure) -> None:
        drawn = svg(figure.drawing, figure.description, self._look, self._language)
        self.pieces.append(f'<figure{_id(figure.anchor)} class="chart">\n{drawn}<figcaption>')
        self._inlines(numbered(figure, self._labels))
        self.pieces.append("</figcaption>\n</figure>\n")

    def _row(self, row: Row, columns: Sequence[Align], tag: str) -> None:
        self.pieces.append(f"<tr{_id(row.anchor)}>")
        for cell, side in zip(row.cells, columns, strict=True):
            # An empty header cell heads nothing, and is announced as if it did.
            cell_tag = tag if cell.blocks else "td"
            scope = ' scope="col"' if cell_tag == "th" else ""
            set_to = "" if side is Align.LEFT else str(side)
            names = f"{set_to} {_kept(cell)}".strip()
            self.pieces.append(f"<{cell_tag}{scope}{_class(names)}>")
            self._contained(cell)
            self.pieces.append(f"</{cell_tag}>")
        self.pieces.append("</tr>\n")

    def _section(self, section: Section) -> None:
        role = ' role="note"' if section.role == "note" else ""
        self.pieces.append(f"<div{_id(section.anchor)}{_class(section.role)}{role}>\n")
        self.blocks(section.blocks)
        self.pieces.append("</div>\n")

    def _contained(self, container: Item | Cell) -> None:
        """Write the words of one plain paragraph by themselves, anything else as blocks."""
        match container.blocks:
            case [Paragraph(content=content, anchor="", role="")]:
                self._inlines(content)
            case blocks:
                self.blocks(blocks)

    def _inlines(self, content: Sequence[Inline]) -> None:
        add = self.pieces.append
        for inline in content:
            match inline:
                case Words():
                    add(_words(inline, self._language))
                case Slot():
                    add(self._slot(inline))
                case Reference(target, _, marks):
                    link = f"#{target}" if target else None
                    add(_marked(escape(inline.text), marks._replace(link=link)))
                case Break():
                    add("<br>\n")
                case FillIn():
                    add(self._fill_in)

    def _slot(self, slot: Slot) -> str:
        value, marks, anchors = slot
        state = value.state
        if state is State.SILENT:
            return ""
        language = marks.language or self._language
        shown = "".join([write_part(part, language) for part in value.parts])
        if state in HOLES:
            first, *others = anchors or ("",)
            named = f' id="{escape(first)}"' if first else ""
            path = escape(value.path)
            shown = f'<mark class="{state}"{named} data-path="{path}">{shown}</mark>'
            shown = "".join(f'<span id="{escape(name)}"></span>' for name in others) + shown
        if value.link and not marks.link:
            marks = marks._replace(link=value.link)
        shown = _marked(shown, marks) if shown else ""
        if state is State.BLANK:
            return f"{self._blank} {shown}" if shown else self._blank
        return shown


@lru_cache(maxsize=4096)
def _words(words: Words, language: Spoken) -> str:
    text, marks = words
    return _marked(write_part(Part(text), marks.language or language), marks)


def _marked(shown: str, marks: Marks) -> str:
    """Return `shown`, which is HTML, within the elements that `marks` ask for.

    A link to anything but a place where a browser can safely go is left out.
    """
    if marks == PLAIN:
        return shown
    if marks.emphasis:
        shown = f"<em>{shown}</em>"
    if marks.strong:
        shown = f"<strong>{shown}</strong>"
    if marks.link and is_followed(marks.link):
        shown = f'<a href="{escape(marks.link)}">{shown}</a>'
    if marks.language:
        shown = f'<span lang="{escape(marks.language.tag)}">{shown}</span>'
    return shown


def number_of(heading: Heading) -> str:
    """Return the number of a heading as HTML, before its words."""
    if not heading.number:
        return ""
    return f'<span class="number">{escape(heading.printed_number)}</span> '


def anchor_of(heading: Heading) -> str:
    """Return the id of a heading: its own, else one that its number makes."""
    return heading.anchor or (f"{_NUMBERED}{heading.number}" if heading.number else "")


def _kept(cell: Cell) -> str:
    """Return the class of a cell that stays on one line: a short key, date or amount."""
    match cell.blocks:
        case [Paragraph(content=[Slot(value)])]:
            text = value.text
        case [Paragraph(content=[Words(text)])]:
            pass
        case _:
            return ""
    is_short = len(text) <= _LONGEST_KEPT and " " not in text
    return "kept" if is_short and _CUT.search(text) else ""


def _id(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _class(names: str) -> str:
    return f' class="{escape(names)}"' if names else ""
