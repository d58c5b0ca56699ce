"""A document as a Word file.

The body is written here, as XML with one style name for each kind of block; the
house layout (`ententes.word.layout`) brings the styles, the page, its header and
footer. The numbers of clauses and lists are Word's own.
"""

from typing import NamedTuple

from markupsafe import Markup

from ententes.bilingual import Language
from ententes.document.tree import (
    ARTICLE,
    PLAIN,
    Align,
    Block,
    Break,
    Document,
    Figure,
    FillIn,
    Heading,
    Inline,
    Item,
    List,
    Marks,
    Paragraph,
    Properties,
    Reference,
    Row,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.views import State
from ententes.word import columns
from ententes.word.layout import Setting, house_layout
from ententes.word.links import Bookmarks, Links
from ententes.word.numbering import BULLETS, Clauses, Lists, level
from ententes.word.runs import BREAK, TAB, escaped, reference_runs, run, value_runs, words_runs
from ententes.writers.signatures import labelled

_HANGING = 680  # twips of a clause number (numbering.xml)
_LABEL = 2268  # twips of the label of a signature line (styles.xml)
_LABEL_EM = 220
# Where lists begin, and what each of their levels adds, by the family of their styles.
_INDENTS = {"List": (0, 397), "Table": (0, 284), "Note": (227, 397)}

_HEADINGS = ("Title", "Heading1", "Heading2", "Heading3")
_LEVELS = ("", "2", "3")  # ListBullet, ListBullet2, ListBullet3
_ROLES = {"subtitle": "Subtitle", "line": "SignatureLine"}
_JC = {Align.LEFT: "", Align.CENTRE: '<w:jc w:val="center"/>', Align.RIGHT: '<w:jc w:val="right"/>'}

_SIZES = {columns.USUAL: "", columns.SMALL: "Small"}
_NARROWEST = 1000  # twips of a table, however deep in lists it stands

_KEPT = "<w:keepNext/>"
_KEPT_WHOLE = "<w:keepNext/><w:keepLines/>"
_NEW_PAGE = "<w:pageBreakBefore/>"
_UNNUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
_AFTER_TABLE = '<w:spacing w:before="200"/>'
_AFTER_LIST = '<w:spacing w:before="120"/>'
_AFTER_SHORT = '<w:spacing w:before="60"/>'
_BEFORE_NOTE = '<w:spacing w:before="200"/>'
_BEFORE_SIGNATURE = '<w:spacing w:before="360"/>'

_END = "</w:p>"
_TABLE_END = "</w:tbl>"
_TABLE_START = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="AgreementTable{size}"/><w:tblW w:w="{width}" w:type="dxa"/>'
    '<w:tblInd w:w="{indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
)


def write(document: Document) -> bytes:
    """Return `document` as the bytes of a .docx."""
    language = document.properties.language
    layout = house_layout(Setting(language, document.is_short, document.look))
    body = _Body(language, layout.text_width, is_short=document.is_short)
    body.blocks(document.blocks)
    body.part_from_table()
    facts = {
        **_facts(document.properties),
        "date_shown": Markup(_date_shown(document.properties)),  # noqa: S704
        "labels": document.labels,
        "body": Markup(body.xml()),  # noqa: S704 - XML made here, its words escaped
        "lists": Markup(body.lists.xml()),  # noqa: S704
        "links": Markup(body.links.xml()),  # noqa: S704
    }
    return layout.render(facts)


def _facts(properties: Properties) -> dict[str, object]:
    return {
        "title": properties.title,
        "reference": properties.reference,
        "version": properties.version,
        "date": properties.date,
        "status": properties.status,
        "mark": properties.mark,
        "authors": properties.authors,
    }


def _date_shown(properties: Properties) -> str:
    return words_runs(properties.date_shown, PLAIN, "", properties.language)


class _Place(NamedTuple):
    """Where a block stands, as far as its look depends on it."""

    paragraph: str = "BodyText"
    lists: str = "List"
    size: str = ""
    width: int = 0
    depth: int = 0
    kept: str = ""
    jc: str = ""


class _Body:
    """The XML of a body as it grows."""

    def __init__(self, language: Language, text_width: int, *, is_short: bool) -> None:
        self.links = Links()
        self.lists = Lists()
        self._out: list[str] = []
        self._language = language
        self._clauses = Clauses()
        self._bookmarks = Bookmarks()
        self._counted: set[str] = set()  # anchors of the headings that Word numbers
        self._references: list[tuple[int, Reference]] = []  # and where they stand in `_out`
        self._is_short = is_short
        self._text_width = text_width
        self._place: _Place = _Place(width=text_width)
        self._opening = -1  # where the last paragraph begins in `_out`
        self._space = ""  # what the next paragraph leaves free before it
        self._pending = ""  # bookmarks of blocks whose first paragraph is to come

    def xml(self) -> str:
        """Return what was written, once it is known which headings Word numbers."""
        for at, reference in self._references:
            self._out[at] = self._reference(reference)
        return "".join(self._out)

    def blocks(self, blocks: list[Block]) -> None:
        """Write `blocks`; a paragraph stays on the page of what it introduces."""
        for block, after in zip(blocks, [*blocks[1:], None], strict=False):
            match block:
                case Paragraph():
                    self._paragraph(block, _KEPT if _leads(block) or _is_introduced(after) else "")
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

    def part_from_table(self) -> None:
        """Write what must stand between a table and another, or the end of the document.

        Word joins tables that touch, and adds a paragraph of its own after the last.
        """
        if self._out[-1:] == [_TABLE_END]:
            self._space = ""
            self._write("TableEnd", [])

    def _paragraph(self, block: Paragraph, kept: str = "") -> None:
        style = _ROLES.get(block.role, self._place.paragraph)
        label, content = labelled(block)
        if label and not self._has_room(label):
            label, content = "", block.content
        tabs = self._tabs(style) if FillIn in map(type, content) else ""
        first = run(label) + TAB if label else ""
        indent = _ind(_LABEL, _LABEL) if label else self._indent(self._place.depth, 0)
        self._write(style, content, block.anchor, first, kept=kept, tabs=tabs, indent=indent)

    def _has_room(self, label: str) -> bool:
        """Return whether a label ends before the words of a signature line begin."""
        length = columns.length(label) * _LABEL_EM / 1000
        return self._place.width == self._text_width and length < _LABEL

    def _indent(self, depth: int, hanging: int) -> str:
        """Return the indent of a paragraph in lists, where no style or list has it."""
        family = self._place.lists
        if not depth or (family == "List" and (hanging or depth <= len(_LEVELS))):
            return ""
        start, step = _INDENTS[family]
        return _ind(start + step * depth, hanging and step)

    def _tabs(self, style: str) -> str:
        """Return the tab stop of a line to fill in, where the style has none that fits."""
        if style == "SignatureLine" and self._place.width == self._text_width:
            return ""
        width = self._place.width
        return f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{width}"/></w:tabs>'

    def _heading(self, block: Heading) -> None:
        style = _HEADINGS[min(block.level, len(_HEADINGS)) - 1]
        number, indent, first = "", "", ""
        if self._clauses.counts(block.level - ARTICLE, block.number):
            self._counted.add(block.anchor)
        else:
            number = _UNNUMBERED if block.level > 1 else ""
            if block.role == "annex" and not self._is_short:
                number = _NEW_PAGE + number
            hanging = _HANGING if block.number else 0
            indent = _ind(hanging, hanging) if number else ""
            first = self._written_number(block)
        self._space = ""
        self._write(style, block.content, block.anchor, first, number=number, indent=indent)

    @staticmethod
    def _written_number(block: Heading) -> str:
        """Return a number that Word does not compute, as text."""
        if not block.number:
            return ""
        return run(block.printed_number) + TAB

    def _list(self, block: List) -> None:
        self._anchored(block.anchor)
        outer = self._place
        depth = outer.depth
        number = BULLETS
        kind = "Number" if block.ordered else "Bullet"
        levels = _LEVELS if outer.lists == "List" else ("",)
        suffix = levels[min(depth, len(levels) - 1)] + outer.size
        self._place = outer._replace(paragraph=f"{outer.lists}Continue{suffix}", depth=depth + 1)
        for shown, item in enumerate(block.items, block.start):
            if block.ordered and not self.lists.goes_on(depth, number):
                number = self.lists.begin(depth, shown)
            self._item(item, f"{outer.lists}{kind}{suffix}", _counted(depth, number))
        self._place = outer
        if not depth:
            self._space = self._space or (_AFTER_SHORT if self._is_short else _AFTER_LIST)

    def _item(self, item: Item, style: str, number: str) -> None:
        self._anchored(item.anchor)
        indent = self._indent(self._place.depth, 1)
        match item.blocks:
            case [Paragraph() as first, *rest]:
                kept = _KEPT if rest and _is_introduced(rest[0]) else ""
                self._write(
                    style, first.content, first.anchor, kept=kept, number=number, indent=indent
                )
            case rest:  # the mark of the item needs a paragraph all the same
                self._write(style, [], number=number, indent=indent)
        self.blocks(rest)

    def _section(self, block: Section) -> None:
        self._anchored(block.anchor)
        outer, before = self._place, len(self._out)
        match block.role:
            case "signature":
                self._place = outer._replace(kept=_KEPT_WHOLE)
                self._space = self._space or _BEFORE_SIGNATURE
            case "note":
                self._place = outer._replace(paragraph="Note", lists="Note")
                self._space = self._space or _BEFORE_NOTE
            case _:
                pass
        self.blocks(block.blocks)
        self._place = outer
        if block.role == "signature" and self._opening >= before:
            self._out[self._opening] = self._out[self._opening].replace(_KEPT, "", 1)

    def _figure(self, block: Figure) -> None:
        raise NotImplementedError

    # Tables

    def _table(self, block: Table) -> None:
        self.part_from_table()
        self._anchored(block.anchor)
        outer = self._place
        indent = _INDENTS[outer.lists][1] * outer.depth
        shape = columns.fitted(block, max(outer.width - indent, _NARROWEST))
        self._out.append(
            _TABLE_START.format(
                width=sum(shape.widths),
                indent=indent,
                size=_SIZES[shape.size],
                caption=f'<w:tblCaption w:val="{escaped(block.title)}"/>' if block.title else "",
                grid="".join([f'<w:gridCol w:w="{width}"/>' for width in shape.widths]),
            )
        )
        self._rows(block, shape)
        self._out.append(_TABLE_END)
        self._place = outer
        self._space = _AFTER_SHORT if self._is_short else _AFTER_TABLE

    def _rows(self, block: Table, shape: columns.Columns) -> None:
        """Write the header row, which comes back on each page, then the others, never cut.

        The last of them is not alone on a page.
        """
        kept, size = self._place.kept, _SIZES[shape.size]
        places = [
            _Place(
                f"TableText{size}", "Table", size, width - shape.size.margins, 0, kept, _JC[side]
            )
            for side, width in zip(block.columns, shape.widths, strict=True)
        ]
        header = [place._replace(paragraph=f"TableHeader{size}") for place in places]
        starts = [f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>' for w in shape.widths]
        self._row(block.header, "<w:cantSplit/><w:tblHeader/>", header, starts)
        before_last = [place._replace(kept=kept or _KEPT) for place in places]
        for at, row in enumerate(block.rows, 2 - len(block.rows)):  # 0: the one before the last
            self._row(row, "<w:cantSplit/>", places if at else before_last, starts)

    def _row(self, row: Row, properties: str, places: list[_Place], starts: list[str]) -> None:
        self._anchored(row.anchor)
        self._out.append(f"<w:tr><w:trPr>{properties}</w:trPr>")
        for cell, place, start in zip(row.cells, places, starts, strict=True):
            self._out.append(start)
            self._place = place
            self._space = ""
            self.blocks(cell.blocks)
            if self._out[-1] != _END:  # a cell ends with a paragraph
                self._write(place.paragraph, [])
            self._out.append("</w:tc>")
        self._out.append("</w:tr>")

    # Paragraphs

    def _write(
        self, style: str, content: list[Inline], anchor: str = "", first: str = "", **looks: str
    ) -> None:
        """Write a whole paragraph; `first` is XML that stands before its content."""
        start, end = self._bookmarks.around(anchor)
        self._open(style, **looks)
        self._out.append(start + first)
        self._inlines(content)
        self._out.append(end)
        self._out.append(_END)

    def _open(
        self, style: str, kept: str = "", number: str = "", tabs: str = "", indent: str = ""
    ) -> None:
        place = self._place
        self._opening = len(self._out)
        self._out.append(
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{place.kept or kept}{number}{tabs}'
            f"{self._space}{indent}{place.jc}</w:pPr>{self._pending}"
        )
        self._space = self._pending = ""

    def _anchored(self, anchor: str) -> None:
        """Put a bookmark at the start of the next paragraph."""
        if anchor:
            self._pending += "".join(self._bookmarks.around(anchor))

    def _inlines(self, content: list[Inline]) -> None:
        for inline in content:
            match inline:
                case Words(text, marks):
                    self._out.append(self._words(text, marks))
                case Slot():
                    self._out.append(self._slot(inline))
                case Reference():
                    self._references.append((len(self._out), inline))
                    self._out.append("")
                case Break():
                    self._out.append(BREAK)
                case FillIn():
                    self._out.append(TAB)

    def _words(self, text: str, marks: Marks) -> str:
        if not marks.link:
            return words_runs(text, marks, "", self._language)
        return self._linked(marks.link, words_runs(text, marks, "Hyperlink", self._language))

    def _slot(self, slot: Slot) -> str:
        value, marks, anchors = slot
        if value.state is State.SILENT:
            return ""
        link = marks.link or value.link
        said = value_runs(value, marks, "Hyperlink" if link else "", self._language)
        for anchor in anchors:
            start, end = self._bookmarks.around(anchor)
            said = f"{start}{said}{end}"
        return self._linked(link, said) if link and said else said

    def _reference(self, reference: Reference) -> str:
        """Return a reference whose number Word keeps right, if it is one that Word computes."""
        before, number = reference_runs(reference, self._language)
        if reference.target not in self._counted:
            return self._to_anchor(reference.target, before + number)
        field = self._bookmarks.field(reference.target, number)
        return (self._to_anchor(reference.target, before) if before else "") + field

    def _linked(self, link: str, said: str) -> str:
        if link.startswith("#"):
            return self._to_anchor(link[1:], said)
        relationship = self.links.relationship(link)
        if not relationship:
            return said
        return f'<w:hyperlink r:id="{relationship}" w:history="1">{said}</w:hyperlink>'

    def _to_anchor(self, anchor: str, said: str) -> str:
        name = self._bookmarks.name(anchor)
        return f'<w:hyperlink w:anchor="{name}" w:history="1">{said}</w:hyperlink>'


def _leads(block: Paragraph) -> bool:
    """Return whether a paragraph announces what follows: it ends with a colon."""
    last = block.content[-1] if block.content else None
    return isinstance(last, Words) and last.text.endswith(":")


def _is_introduced(block: Block | None) -> bool:
    match block:
        case List() | Table() | Section(role="signature"):
            return True
        case _:
            return False


def _ind(left: int, hanging: int = 0) -> str:
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'


def _counted(depth: int, number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level(depth)}"/><w:numId w:val="{number}"/></w:numPr>'
