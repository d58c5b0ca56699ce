"""The body of a Word file: a document's blocks as XML, one style name for each kind.

The numbers of clauses and lists are Word's own. What it computes (numbers, contents,
references) is a field whose words stand there already, as they will be computed.
"""

from collections.abc import Mapping, Sequence

from ententes.bilingual import Language
from ententes.document.tree import (
    ARTICLE,
    Align,
    Block,
    Figure,
    FillIn,
    Heading,
    Inline,
    Item,
    List,
    Paragraph,
    Row,
    Section,
    Table,
    Words,
)
from ententes.looks import Look
from ententes.word.drawing import drawing_run
from ententes.word.links import Links
from ententes.word.numbering import BULLETS, Clauses, Lists, level
from ententes.word.runs import (
    TAB,
    escaped,
    run,
)
from ententes.writers import columns
from ententes.writers.signatures import labelled
from ententes.writers.word_paragraphs import END, Paragraphs, Place

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

_KEPT_TOGETHER = ("signature", "party")
_KEPT = "<w:keepNext/>"
_NOT_KEPT = '<w:keepNext w:val="0"/>'
_KEPT_WHOLE = "<w:keepNext/><w:keepLines/>"
_NEW_PAGE = "<w:pageBreakBefore/>"
_UNNUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
_AFTER_TABLE = '<w:spacing w:before="200"/>'
_AFTER_LIST = '<w:spacing w:before="120"/>'
_AFTER_SHORT = '<w:spacing w:before="30"/>'
_BEFORE_NOTE = '<w:spacing w:before="200"/>'
_BEFORE_PARTY = '<w:spacing w:before="200"/>'
_BEFORE_SIGNATURE = '<w:spacing w:before="360"/>'

_CONTENTS_START = (
    '<w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:docPartObj>'
    '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
    "<w:sdtContent>"
)
_CONTENTS_END = "</w:sdtContent></w:sdt>"
_FIELD_START = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\n \\h \\z </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

_TABLE_END = "</w:tbl>"
_TABLE_START = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="AgreementTable{size}"/><w:tblW w:w="{width}" w:type="dxa"/>'
    '<w:tblInd w:w="{indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="1" w:noVBand="1"/>{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
)


class Body:
    """The XML of a body as it grows."""

    def __init__(
        self,
        language: Language,
        labels: Mapping[str, str],
        look: Look,
        text_width: int,
        *,
        is_short: bool,
    ) -> None:
        self.lists = Lists()
        self._text = Paragraphs(language, text_width)
        self._language = language
        self._labels = labels
        self._look = look
        self._clauses = Clauses()
        self._is_short = is_short
        self._text_width = text_width
        self._on_new_page = False  # whether the next heading begins a page

    @property
    def links(self) -> Links:
        """The addresses that it leads to."""
        return self._text.links

    def xml(self) -> str:
        """Return what was written."""
        return self._text.xml()

    def blocks(self, blocks: list[Block]) -> None:
        """Write `blocks`; a paragraph stays on the page of what it introduces."""
        for block, after in zip(blocks, [*blocks[1:], None], strict=False):
            match block:
                case Paragraph():
                    self._paragraph(
                        block, _KEPT if block.announces or _is_introduced(after) else ""
                    )
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

    def cover(self, parties: Sequence[str]) -> None:
        """Write whom the document is between."""
        if parties:
            self._text.write("CoverLabel", [Words(self._labels["between"])])
            for party in parties:
                self._text.write("CoverParty", [Words(party)])

    def contents(self, articles: Sequence[Heading]) -> None:
        """Write the contents; what follows begins a page.

        They name each article by its number, as statutes do, and not by its page, which
        only Word knows: so they are right before anyone brings them up to date.
        """
        label = escaped(self._labels["contents"])
        self._text.out.append(_CONTENTS_START.format(label=label))
        self._text.write("TOCHeading", [Words(self._labels["contents"])])
        for at, article in enumerate(articles):
            self._text.open("TOC1")
            entry = "".join(map(self._text.said, article.content))
            entry = self._written_number(article) + entry
            self._text.out += (
                _FIELD_START if at == 0 else "",
                self._text.to_anchor(article.anchor, entry) if article.anchor else entry,
                _FIELD_END if article is articles[-1] else "",
                END,
            )
        self._text.out.append(_CONTENTS_END)
        self._on_new_page = True

    def part_from_table(self) -> None:
        """Write what must stand between a table and another, or the end of the document.

        Word joins tables that touch, and adds a paragraph of its own after the last.
        """
        if self._text.out[-1:] == [_TABLE_END]:
            self._text.space = ""
            self._text.write("TableEnd", [])

    def _paragraph(self, block: Paragraph, kept: str = "") -> None:
        style = _ROLES.get(block.role, self._text.place.paragraph)
        label, content = labelled(block)
        if label and not self._has_room(label):
            label, content = "", block.content
        tabs = self._tabs(style) if FillIn in map(type, content) else ""
        first = run(label) + TAB if label else ""
        indent = _ind(_LABEL, _LABEL) if label else self._indent(self._text.place.depth, 0)
        self._text.write(style, content, block.anchor, first, kept=kept, tabs=tabs, indent=indent)

    def _has_room(self, label: str) -> bool:
        """Return whether a label ends before the words of a signature line begin."""
        length = columns.length(label) * _LABEL_EM / 1000
        return self._text.place.width == self._text_width and length < _LABEL

    def _indent(self, depth: int, hanging: int) -> str:
        """Return the indent of a paragraph in lists, where no style or list has it."""
        family = self._text.place.lists
        if not depth or (family == "List" and (hanging or depth <= len(_LEVELS))):
            return ""
        start, step = _INDENTS[family]
        return _ind(start + step * depth, hanging and step)

    def _tabs(self, style: str) -> str:
        """Return the tab stop of a line to fill in, where the style has none that fits."""
        if style == "SignatureLine" and self._text.place.width == self._text_width:
            return ""
        width = self._text.place.width
        return f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{width}"/></w:tabs>'

    def _heading(self, block: Heading) -> None:
        style = _HEADINGS[min(block.level, len(_HEADINGS)) - 1]
        number, indent, first = "", "", ""
        if self._clauses.counts(block.level - ARTICLE, block.number):
            self._text.counted.add(block.anchor)
        else:
            number = _UNNUMBERED if block.level > 1 else ""
            hanging = _HANGING if block.number else 0
            indent = _ind(hanging, hanging) if number else ""
            first = self._written_number(block)
        if self._on_new_page or (block.role == "annex" and not self._is_short):
            number = _NEW_PAGE + number
        self._on_new_page = False
        self._text.space = ""
        self._text.write(style, block.content, block.anchor, first, number=number, indent=indent)

    @staticmethod
    def _written_number(block: Heading) -> str:
        """Return a number that Word does not compute, as text."""
        if not block.number:
            return ""
        return run(block.printed_number) + TAB

    def _list(self, block: List) -> None:
        self._text.anchored(block.anchor)
        outer = self._text.place
        depth = outer.depth
        number = BULLETS
        kind = "Number" if block.ordered else "Bullet"
        levels = _LEVELS if outer.lists == "List" else ("",)
        suffix = levels[min(depth, len(levels) - 1)] + outer.size
        self._text.place = outer._replace(
            paragraph=f"{outer.lists}Continue{suffix}", depth=depth + 1
        )
        for shown, item in enumerate(block.items, block.start):
            if block.ordered and not self.lists.goes_on(depth, number):
                number = self.lists.begin(depth, shown)
            self._item(item, f"{outer.lists}{kind}{suffix}", _counted(depth, number))
        self._text.place = outer
        if not depth:
            self._text.space = self._text.space or (_AFTER_SHORT if self._is_short else _AFTER_LIST)

    def _item(self, item: Item, style: str, number: str) -> None:
        self._text.anchored(item.anchor)
        indent = self._indent(self._text.place.depth, 1)
        match item.blocks:
            case [Paragraph() as first, *rest]:
                kept = _KEPT if rest and _is_introduced(rest[0]) else ""
                self._text.write(
                    style, first.content, first.anchor, kept=kept, number=number, indent=indent
                )
            case rest:  # the mark of the item needs a paragraph all the same
                self._text.write(style, [], number=number, indent=indent)
        self.blocks(rest)

    def _section(self, block: Section) -> None:
        self._text.anchored(block.anchor)
        outer, before = self._text.place, len(self._text.out)
        match block.role:
            case "signature":
                self._text.place = outer._replace(kept=_KEPT_WHOLE)
                self._text.space = self._text.space or _BEFORE_SIGNATURE
            case "party":
                self._text.place = outer._replace(kept=_KEPT_WHOLE)
                self._text.space = self._text.space or (
                    _AFTER_SHORT if self._is_short else _BEFORE_PARTY
                )
            case "note":
                self._text.place = outer._replace(paragraph="Note", lists="Note")
                self._text.space = self._text.space or _BEFORE_NOTE
            case _:
                pass
        self.blocks(block.blocks)
        self._text.place = outer
        if block.role in _KEPT_TOGETHER and self._text.opening >= before:
            self._text.out[self._text.opening] = self._text.out[self._text.opening].replace(
                _KEPT, "", 1
            )

    def _figure(self, block: Figure) -> None:
        name = f"{self._labels['figure']} {block.number}"
        drawn = drawing_run(
            block.drawing, name, block.description, block.number, self._look, self._language
        )
        self._text.space = ""  # its style has its own
        self._text.write("Figure", [], block.anchor, drawn)
        self._caption("figure", block.number, block.caption, kept=_NOT_KEPT)

    # Tables

    def _table(self, block: Table) -> None:
        self.part_from_table()
        self._text.anchored(block.anchor)
        if block.caption:
            self._caption("table", block.number, block.caption)
        outer = self._text.place
        indent = _INDENTS[outer.lists][1] * outer.depth
        width = max(outer.width - indent, _NARROWEST)
        shape = columns.fitted(block, width, self._look.body_font)
        self._text.out.append(
            _TABLE_START.format(
                width=sum(shape.widths),
                indent=indent,
                size=_SIZES[shape.size],
                caption=f'<w:tblCaption w:val="{escaped(block.title)}"/>' if block.title else "",
                grid="".join([f'<w:gridCol w:w="{width}"/>' for width in shape.widths]),
            )
        )
        self._rows(block, shape)
        self._text.out.append(_TABLE_END)
        self._text.place = outer
        self._text.space = _AFTER_SHORT if self._is_short else _AFTER_TABLE

    def _caption(self, kind: str, number: int, content: list[Inline], kept: str = "") -> None:
        """Write the caption of a table or a figure, which Word can number anew."""
        label = escaped(self._labels[kind])
        field = f'<w:fldSimple w:instr=" SEQ {label} \\* ARABIC ">{run(str(number))}</w:fldSimple>'
        first = run(f"{self._labels[kind]}\u00a0") + field + run(". ")
        self._text.write("Caption", content, first=first, kept=kept)

    def _rows(self, block: Table, shape: columns.Columns) -> None:
        """Write the header row, which comes back on each page, then the others, never cut.

        The last of them is not alone on a page.
        """
        kept, size = self._text.place.kept, _SIZES[shape.size]
        places = [
            Place(f"TableText{size}", "Table", size, width - shape.size.margins, 0, kept, _JC[side])
            for side, width in zip(block.columns, shape.widths, strict=True)
        ]
        header = [place._replace(paragraph=f"TableHeader{size}") for place in places]
        starts = [f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>' for w in shape.widths]
        self._row(block.header, "<w:cantSplit/><w:tblHeader/>", header, starts)
        before_last = [place._replace(kept=kept or _KEPT) for place in places]
        for at, row in enumerate(block.rows, 2 - len(block.rows)):  # 0: the one before the last
            self._row(row, "<w:cantSplit/>", places if at else before_last, starts)

    def _row(self, row: Row, properties: str, places: list[Place], starts: list[str]) -> None:
        self._text.anchored(row.anchor)
        self._text.out.append(f"<w:tr><w:trPr>{properties}</w:trPr>")
        for cell, place, start in zip(row.cells, places, starts, strict=True):
            self._text.out.append(start)
            self._text.place = place
            self._text.space = ""
            self.blocks(cell.blocks)
            if self._text.out[-1] != END:  # a cell ends with a paragraph
                self._text.write(place.paragraph, [])
            self._text.out.append("</w:tc>")
        self._text.out.append("</w:tr>")


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
