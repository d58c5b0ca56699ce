"""Readers of the three formats, which know nothing of the writers.

Each tells the words of a body in their order, the numbers of clauses and of lists
included. What a format writes of its own (underscores of a line to fill in, semicolons
between the lines of a cell) is left out of all of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser
from itertools import count

from markdown_it import MarkdownIt
from markdown_it.token import Token
from tools.docx_file import (
    DOCUMENT,
    NAMESPACES,
    NUMBERING,
    DocxFile,
    Element,
    style_of,
    text_of,
    val,
    w,
)
from writers.trees import inner

from ententes.document.tree import (
    Block,
    Break,
    Document,
    FillIn,
    Heading,
    Inline,
    List,
    Paragraph,
    Reference,
    Slot,
    Table,
    Words,
)
from ententes.views import State

VOID = {"meta", "link", "br", "col", "hr", "img", "input", "wbr"}
INLINE = {"span", "bdi", "a", "strong", "em", "mark", "time", "sup"}


OF_THE_COVER = ("Cover", "TOC")
"""How the styles begin of what a Word file has besides its body: the cover and the contents."""


def words(pieces: Iterator[str] | Sequence[str]) -> list[str]:
    """Return the words of a text; a hyphen that does not break is one like the others."""
    return re.sub("[_;]", " ", "".join(pieces)).replace("\u2011", "-").split()


# The tree ---------------------------------------------------------------------


def words_of_tree(document: Document) -> list[str]:
    return words(_of_blocks(document.blocks, document.labels))


def _of_blocks(blocks: Sequence[Block], labels: Mapping[str, str]) -> Iterator[str]:
    for block in blocks:
        yield "\n"
        match block:
            case Heading(level, content, _, number):
                yield number + ("." if number and level == 2 else "") + " "
                yield from map(_of_inline, content)
            case Paragraph(content):
                yield from map(_of_inline, content)
            case List(items, ordered, start):
                for number, item in enumerate(items, start):
                    yield f"\n{number}. " if ordered else "\n"
                    yield from _of_blocks(item.blocks, labels)
            case _:
                if isinstance(block, Table) and block.caption:
                    yield f"{labels['table']} {block.number}. "
                    yield from map(_of_inline, block.caption)
                for held in inner(block):
                    yield from _of_blocks(held, labels)
        yield "\n"


def _of_inline(inline: Inline) -> str:
    match inline:
        case Words(text):
            return text
        case Slot(value):
            blank = " " if value.state is State.BLANK else ""
            return "" if value.state is State.SILENT else blank + value.text
        case Reference():
            return inline.text
        case Break() | FillIn():
            return " "


# Markdown ---------------------------------------------------------------------


def parse_markdown(text: str) -> list[Token]:
    return MarkdownIt("commonmark", {"maxNesting": 100}).enable("table").parse(text)


def markdown_body(written: str) -> str:
    return written.partition("\n---\n")[2]


def words_of_markdown(written: str) -> list[str]:
    return words(_of_tokens(parse_markdown(markdown_body(written))))


def _of_tokens(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield from (
                child.content if child.type in ("text", "text_special") else _gap(child)
                for child in token.children or []
            )
        yield "\n"
        if token.type == "list_item_open" and token.info:
            yield f"{token.info}. "


def _gap(token: Token) -> str:
    return " " if token.type.endswith("break") else ""


# HTML -------------------------------------------------------------------------


class Page(HTMLParser):
    """A page read tag by tag; it fails where a tag is closed that is not the last open."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.pieces: list[str] = []
        self.structure: list[str] = []
        self._open: list[str] = []
        self._numbers: list[count[int] | None] = []
        self.feed(html)
        self.close()
        assert not self._open, f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: given or "" for name, given in attrs}
        assert len(facts) == len(attrs), f"<{tag}> has an attribute twice"
        self.tags.append((tag, facts))
        if tag not in VOID:
            self._open.append(tag)
        if "figure" in self._open[:-1]:
            return
        if tag not in INLINE:
            self.pieces.append("\n")
            self.structure.append(tag)
        if facts.get("class", "").startswith("blank"):
            self.pieces.append(" ")
        if tag in ("ol", "ul"):
            self._numbers.append(count(int(facts.get("start") or 1)) if tag == "ol" else None)
        elif tag == "li" and (numbers := self._numbers[-1]):
            self.pieces.append(f"{next(numbers)}. ")

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag, f"</{tag}> closes another element"
        if "figure" in self._open:
            return
        if tag in ("ol", "ul"):
            self._numbers.pop()
        if tag not in INLINE:
            self.pieces.append("\n")
            self.structure.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if "figure" not in self._open:
            self.pieces.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        assert decl == "DOCTYPE html"

    def attributes(self, name: str) -> list[str]:
        """Return what each element that bears the attribute `name` says in it."""
        return [facts[name] for _, facts in self.tags if name in facts]

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of each element of that name."""
        return [facts for name, facts in self.tags if name == tag]


def main_of(page: str) -> str:
    """Return the document that a page holds: its title, which stands on the cover, and its body."""
    title = page.partition("<hgroup>")[2].partition("</hgroup>")[0]
    return title + page.partition("<main")[2].partition(">")[2].rpartition("</main>")[0]


def words_of_html(written: str) -> list[str]:
    return words(Page(main_of(written)).pieces)


# Word -------------------------------------------------------------------------


def lines(file: DocxFile, part: str = DOCUMENT) -> list[str]:
    """Return one line a paragraph: its style, then its number and its words."""
    numbers = Numbers(file)
    return [
        f"{style_of(p)} | {numbers.label(p)}{text_of(p)}".rstrip(" ") for p in file.paragraphs(part)
    ]


class Numbers:
    """The numbers that Word prints before paragraphs, counted as Word counts them.

    Paragraphs of one abstract definition count together. A list with a start of its own
    begins there at its first paragraph; a paragraph of a level starts the levels under it
    again.
    """

    def __init__(self, file: DocxFile) -> None:
        self._file = file
        part = file.trees[NUMBERING]
        self._definitions = {
            one.get(w("abstractNumId")): {
                int(level.get(w("ilvl"))): level for level in one.iter(w("lvl"))
            }
            for one in part.findall("w:abstractNum", NAMESPACES)
        }
        self._lists = {one.get(w("numId")): one for one in part.findall("w:num", NAMESPACES)}
        self._counts: dict[str, dict[int, int]] = {key: {} for key in self._definitions}
        self._begun: set[tuple[str, int]] = set()

    def label(self, paragraph: Element) -> str:
        """Return the number of the next paragraph with a space, nothing for a bullet."""
        number, level = self._place(paragraph)
        if number == "0":
            return ""
        definition = self._lists[number].find("w:abstractNumId", NAMESPACES).get(w("val"))
        levels, counts = self._definitions[definition], self._counts[definition]
        counts[level] = self._next(number, level, levels, counts)
        for deeper in [key for key in counts if key > level]:
            del counts[deeper]
        if val(levels[level], "w:numFmt") == "bullet":
            return ""
        assert val(levels[level], "w:numFmt") == "decimal"
        pattern = val(levels[level], "w:lvlText")
        return re.sub("%([1-9])", lambda m: str(counts.get(int(m[1]) - 1, 1)), pattern) + " "

    def _next(
        self,
        number: str,
        level: int,
        levels: dict[int, Element],
        counts: dict[int, int],
    ) -> int:
        path = f"w:lvlOverride[@w:ilvl='{level}']/w:startOverride/@w:val"
        own = self._lists[number].xpath(path, namespaces=NAMESPACES)
        if own and (number, level) not in self._begun:
            self._begun.add((number, level))
            return int(own[0])
        return counts.get(level, int(val(levels[level], "w:start")) - 1) + 1

    def _place(self, paragraph: Element) -> tuple[str, int]:
        """Return the list and the level of a paragraph, said there or by its style."""
        for properties in (
            paragraph.find("w:pPr/w:numPr", NAMESPACES),
            self._file.styles[style_of(paragraph)].find("w:pPr/w:numPr", NAMESPACES),
        ):
            if properties is not None:
                level = properties.find("w:ilvl", NAMESPACES)
                return val(properties, "w:numId"), int(level.get(w("val")))
        return "0", 0


def words_of_word(docx: bytes) -> list[str]:
    body = _without_figures(lines(DocxFile(docx)))
    said = [line for line in body if not line.startswith(OF_THE_COVER)]
    return words([line.partition(" |")[2] + "\n" for line in said])


def _without_figures(lines: list[str]) -> Iterator[str]:
    """Yield lines without the words of figures and their captions, which Markdown has not."""
    of_figure = False
    for line in lines:
        style = line.partition(" |")[0]
        of_caption = of_figure and style == "Caption"
        of_figure = style in ("Figure", "ChartWords", "ChartNote")
        if not (of_figure or of_caption):
            yield line
