"""A document as a web page that is complete in itself: no script, no network.

Everything that varies is escaped here, once, for the place where it stands; nothing
that a value holds can open or close an element.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from html import escape
from importlib.resources import files

from ententes.bilingual import Spoken
from ententes.document.tree import (
    ARTICLE,
    PLAIN,
    Align,
    Block,
    Break,
    Cell,
    Document,
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
    headings,
)
from ententes.looks import Look
from ententes.views import HOLES, Part, State
from ententes.word import columns
from ententes.writers.captions import numbered
from ententes.writers.face import brand, style_rules, write_footer
from ententes.writers.links import is_followed
from ententes.writers.signatures import labelled
from ententes.writers.svg import svg
from ententes.writers.words import write_part, write_words

_CLAUSE, _LAST_LEVEL = ARTICLE + 1, 6
# A colon never stands in the anchor of a document, so these ids are never one of them.
_MAIN = "page:main"
_NUMBERED = "page:"  # before the number of a heading that has no anchor
_WIDE = 7  # columns from which a printed table wants small type
_LONGEST_KEPT = 14


def write(document: Document) -> str:
    """Return `document` as one page, with its style sheet, its cover and its contents.

    The labels `skip`, `contents`, `blank`, `page`, `of` and `draft_notice` are those of
    `document.labels`; one that is needed and missing is a `KeyError`.
    """
    labels = document.labels
    numbers = f"@page {{ @bottom-right {{ content: {page_numbers(labels)}; }} }}\n"
    skip = f'<a class="skip" href="#{_MAIN}">{escape(labels["skip"])}</a>\n'
    title, blocks = _titled(document.blocks)
    header = write_header(document, title) + write_contents(document)
    article = write_fragment(replace(document, blocks=blocks))
    main = f'<main id="{_MAIN}">\n{article}</main>\n'
    footer = write_footer(document.look, document.properties.language)
    sheet = style_rules(document.look) + _style_sheet() + numbers
    return write_page(document, sheet, skip + header + main + footer)


def write_page(document: Document, style_sheet: str, body: str) -> str:
    """Return a page that says of itself what `document` does, around a body that is HTML."""
    properties = document.properties
    author = escape(", ".join(properties.authors))
    return "".join(
        [
            f'<!DOCTYPE html>\n<html lang="{properties.language.tag}">\n<head>\n',
            '<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f'<meta name="author" content="{author}">\n' if author else "",
            f"<title>{escape(properties.title)}</title>\n",
            f"<style>\n{style_sheet}</style>\n",
            f"</head>\n<body>\n{body}</body>\n</html>\n",
        ]
    )


def write_fragment(document: Document) -> str:
    """Return the body of `document` alone, as an `<article>` to put in another page.

    It reads well without our style sheet. Its ids are the anchors of the document, as
    they are, so that links to clauses stay the same everywhere.
    """
    language = document.properties.language
    body = _Body(document.labels, language, document.look)
    body.blocks(document.blocks)
    return f'<article lang="{language.tag}">\n{"".join(body.pieces)}</article>\n'


def write_header(document: Document, title: Sequence[Block] = ()) -> str:
    """Return what stands above the body: the face of the organisation, the mark of a draft.

    `title` are the blocks that name the document, where they do not stand in the body.
    """
    properties = document.properties
    named = f"<h1>{write_words(properties.title, properties.language)}</h1>\n"
    if title:
        body = _Body(document.labels, properties.language, document.look)
        body.blocks(title)
        named = f"<hgroup>\n{''.join(body.pieces)}</hgroup>\n"
    elif any(heading.level == 1 for heading in headings(document.blocks)):
        named = ""
    return "".join(
        [
            "<header>\n",
            brand(document.look, properties.language),
            _draft_notice(properties.mark, document),
            named,
            "</header>\n",
        ]
    )


def _titled(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return the title with its subtitles, and what follows them."""
    match blocks:
        case [Heading(level=1), *_]:
            followers = enumerate(blocks[1:], 1)
            after = (at for at, block in followers if not _is_subtitle(block))
            end = next(after, len(blocks))
            return blocks[:end], blocks[end:]
        case _:
            return [], blocks


def _is_subtitle(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == "subtitle"


def _draft_notice(mark: str, document: Document) -> str:
    if not mark:
        return ""
    notice = escape(document.labels["draft_notice"])
    return f'<p class="draft"><strong>{escape(mark)}</strong> <span>{notice}</span></p>\n'


def write_contents(document: Document) -> str:
    """Return the contents, as links to the articles and their clauses, where there are any."""
    entries = _entries(document.blocks, document.properties.language)
    if not entries:
        return ""
    label = escape(document.labels["contents"])
    shown = "".join(f"<li>{entry}{_list_of_links(clauses)}</li>\n" for entry, clauses in entries)
    return f'<nav aria-label="{label}">\n<p>{label}</p>\n<ul>\n{shown}</ul>\n</nav>\n'


def _entries(blocks: Sequence[Block], language: Spoken) -> list[tuple[str, list[str]]]:
    """Return each article with its clauses; a clause before any article stands as one."""
    entries: list[tuple[str, list[str]]] = []
    for heading in headings(blocks):
        if heading.level == _CLAUSE and entries:
            entries[-1][1].append(_link_to(heading, language))
        elif heading.level in (ARTICLE, _CLAUSE):
            entries.append((_link_to(heading, language), []))
    return entries


def _list_of_links(links: list[str]) -> str:
    if not links:
        return ""
    return "\n<ul>\n" + "".join(f"<li>{link}</li>\n" for link in links) + "</ul>\n"


def _link_to(heading: Heading, language: Spoken) -> str:
    said = [part for inline in heading.content for part in _parts(inline)]
    words = "".join([write_part(part, language) for part in said])
    shown = _number(heading) + words
    anchor = _anchor(heading)
    return f'<a href="#{escape(anchor)}">{shown}</a>' if anchor else shown


def _parts(inline: Inline) -> tuple[Part, ...]:
    """Return the words of `inline` without its links, which cannot stand in another."""
    match inline:
        case Words(text, marks):
            return (Part(text, marks.language),)
        case Slot(value):
            return () if value.state is State.SILENT else value.parts
        case Reference():
            return (Part(inline.text),)
        case Break():
            return (Part(" "),)
        case FillIn():
            return ()


class _Body:
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
        opened = f"<{tag}{_id(_anchor(heading))}{_class(heading.role)}>"
        self.pieces.append(opened + _number(heading))
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
        printed = columns.fitted(table, room)
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


def _number(heading: Heading) -> str:
    if not heading.number:
        return ""
    return f'<span class="number">{escape(heading.printed_number)}</span> '


def _anchor(heading: Heading) -> str:
    """Return the id of a heading: its own, else one that its number makes."""
    return heading.anchor or (f"{_NUMBERED}{heading.number}" if heading.number else "")


def _kept(cell: Cell) -> str:
    """Return the class of a cell that stays on one line: browsers cut `2026-04-01` and `I-10`."""
    match cell.blocks:
        case [Paragraph(content=[Slot(value)])]:
            text = value.text
        case [Paragraph(content=[Words(text)])]:
            pass
        case _:
            return ""
    return "kept" if "-" in text and len(text) <= _LONGEST_KEPT and " " not in text else ""


def _id(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _class(names: str) -> str:
    return f' class="{escape(names)}"' if names else ""


@cache
def _style_sheet() -> str:
    return files("ententes.writers").joinpath("page.css").read_text(encoding="utf-8")


def page_numbers(labels: Mapping[str, str]) -> str:
    """Return the number of a page and of the last, as CSS: it holds words of the language."""
    page, of = css_string(f"{labels['page']} "), css_string(f" {labels['of']} ")
    return f"{page} counter(page) {of} counter(pages)"


def css_string(words: str) -> str:
    """Return `words` as a CSS string that can neither end itself nor its `<style>`."""
    return '"' + re.sub(r'["\\<\n]', lambda m: f"\\{ord(m[0]):x} ", words) + '"'
