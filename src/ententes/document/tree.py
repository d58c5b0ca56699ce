"""A document: what every writer receives, and all that it knows.

A document is a tree of blocks whose leaves are words and values. Nothing in it is
markup of any format: each writer escapes words and values for its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from ententes.bilingual import Language, Spoken
from ententes.charts.drawing import Drawing
from ententes.looks import HOUSE, Look
from ententes.views import Value


class Marks(NamedTuple):
    """How words are set: emphasis, a link, a language that is not the document's."""

    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    language: Spoken | None = None


PLAIN = Marks()

ARTICLE = 2
"""The level of the headings that divide an agreement; 1 is its title."""


class Words(NamedTuple):
    """Words that the text itself holds, or that a value's rich content holds."""

    text: str
    marks: Marks = PLAIN


class Slot(NamedTuple):
    """A value where it is printed. Its words are `value.parts`.

    `anchors` are names of this place, to which the report of the completeness check links.
    """

    value: Value
    marks: Marks = PLAIN
    anchors: tuple[str, ...] = ()


class Reference(NamedTuple):
    """The number of another block, which is also a link to it.

    `number` is "4.2", without the final point; `target` is the anchor of the block. `noun`
    says what the number is that of: "l’article", or nothing where the words before say it.
    `language` is that of the noun, and of the words between several: "et", "à".
    """

    target: str
    number: str
    marks: Marks = PLAIN
    noun: str = ""
    language: Language = Language.FRENCH

    @property
    def before(self) -> str:
        """The noun, and the no-break space that holds it and the number together."""
        return f"{self.noun}\u00a0" if self.noun else ""

    @property
    def text(self) -> str:
        """The words as they are printed."""
        return self.before + self.number


class Break(NamedTuple):
    """A line break within a paragraph."""


class FillIn(NamedTuple):
    """A line to fill in by hand, up to the end of the paragraph."""


Inline = Words | Slot | Reference | Break | FillIn


class Align(StrEnum):
    """The side to which a column is set."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


@dataclass(slots=True)
class Heading:
    """A heading; level 1 is the title of the document, 2 an article, 3 a clause of it.

    `number` is "4" or "4.2" as computed on the tree, empty where it bears none.
    """

    level: int
    content: list[Inline]
    anchor: str = ""
    number: str = ""
    role: str = ""

    @property
    def printed_number(self) -> str:
        """The number as it stands before the words: "4." for an article, "4.2" under it."""
        return f"{self.number}." if self.number and self.level == ARTICLE else self.number


@dataclass(slots=True)
class Paragraph:
    """A paragraph; `role` is its class: `subtitle`, `line` (of a signature block), or nothing.

    `path` is that of a value of several paragraphs, on each of its blocks: a list and a
    table may have one too.
    """

    content: list[Inline]
    anchor: str = ""
    role: str = ""
    path: str = ""

    @property
    def announces(self) -> bool:
        """Whether it announces what follows: it ends with a colon."""
        last = self.content[-1] if self.content else None
        return isinstance(last, Words) and last.text.endswith(":")


@dataclass(slots=True)
class Item:
    """An item of a list."""

    blocks: list[Block]
    anchor: str = ""


@dataclass(slots=True)
class List:
    """A list, with bullets or numbered from `start`. A tight one holds short items."""

    items: list[Item]
    ordered: bool = False
    start: int = 1
    anchor: str = ""
    role: str = ""
    path: str = ""


@dataclass(slots=True)
class Cell:
    """A cell of a table: paragraphs, and lists where a value holds some."""

    blocks: list[Block]


@dataclass(slots=True)
class Row:
    """A row of a table, with as many cells as the table has columns."""

    cells: list[Cell]
    anchor: str = ""


@dataclass(slots=True)
class Table:
    """A table with one header row.

    `title` says what it holds: the words of its caption, else of the heading above it.
    `caption` and `number` are printed above it, "Tableau 3. Cibles", where it has a caption.
    """

    columns: list[Align]
    header: Row
    rows: list[Row]
    title: str = ""
    anchor: str = ""
    role: str = ""
    path: str = ""
    caption: list[Inline] = field(default_factory=list["Inline"])
    number: int = 0


@dataclass(slots=True)
class Figure:
    """A picture of what a table says, under which stands its caption: "Figure 1. Budget".

    `description` is told to those who do not see it.
    """

    drawing: Drawing
    caption: list[Inline]
    description: str
    number: int = 0
    anchor: str = ""


@dataclass(slots=True)
class Section:
    """Blocks that belong together: `party`, `signature` stay on one page, `note` is set apart."""

    role: str
    blocks: list[Block]
    anchor: str = ""


Block = Heading | Paragraph | List | Table | Figure | Section


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says of itself outside its body: headers, front matter, file properties.

    Absent facts are empty strings. `date` is `2026-04-01`, `date_shown` the same as the
    language prints it. `status` and `mark` are words of the language: "En négociation",
    "ÉBAUCHE" (empty in a document for signature).
    """

    language: Language
    title: str
    reference: str = ""
    version: str = ""
    date: str = ""
    date_shown: str = ""
    status: str = ""
    mark: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language, complete, of no format.

    A short document, such as an informal arrangement, is set close, to hold on one page.
    `labels` are the words that a format needs around the body, by name: `contents`,
    `skip`, `page`, `of`…; they stand in `templates/<language>/labels.toml`. `look` is that of
    the organization whose document it is.
    """

    properties: Properties
    blocks: list[Block]
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    is_short: bool = False
    look: Look = HOUSE


def contents(blocks: Sequence[Block]) -> Iterator[list[Inline]]:
    """Yield the content of each paragraph and heading that `blocks` hold, in order."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield block.content
            case List():
                for item in block.items:
                    yield from contents(item.blocks)
            case Table():
                yield block.caption
                for row in (block.header, *block.rows):
                    for cell in row.cells:
                        yield from contents(cell.blocks)
            case Figure():
                yield block.caption
            case Section():
                yield from contents(block.blocks)


def headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    """Yield the headings among `blocks`, and those within a section in its place."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Section):
            yield from headings(block.blocks)
