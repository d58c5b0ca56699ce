"""A document as CommonMark with GitHub's tables, under a YAML front matter.

Here are the blocks; `markdown_lines` writes the words of each.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ententes.document.tree import (
    Align,
    Block,
    Cell,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    Paragraph,
    Properties,
    Row,
    Section,
    Table,
    Words,
)
from ententes.writers.captions import numbered
from ententes.writers.markdown_lines import (
    Run,
    at_end_of_heading,
    at_start,
    plain,
    split,
    written,
)

_LAST_LEVEL = 6
_COLUMNS = {Align.LEFT: "---", Align.CENTRE: ":---:", Align.RIGHT: "---:"}
_INNER_LINES = re.compile(r"\n(?=.)")
# YAML would fold the first, and may refuse the others.
_NOT_IN_YAML = re.compile("[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]")


def write(document: Document) -> str:
    r"""Return `document` as Markdown: its facts as front matter, then its body.

    Languages of parts and anchors have no place in Markdown: a reference leads to the
    heading whose anchor it names, by the name that GitHub gives to this heading, and
    is a plain number where its target is no heading.

    >>> from ententes.bilingual import FRENCH
    >>> title = Heading(1, [Words("Entente 3 * 2 <sic>")])
    >>> write(Document(Properties(FRENCH, "Entente"), [title]))
    '---\ntitle: "Entente"\nlang: fr-CA\n---\n\n# Entente 3 * 2 \\<sic>\n'
    """
    body = _Body(_slugs(document.blocks), document.labels).blocks(document.blocks)
    return "\n\n".join(filter(None, [_front_matter(document.properties), body])) + "\n"


def _front_matter(properties: Properties) -> str:
    facts = {
        "author": ", ".join(properties.authors),
        "reference": properties.reference,
        "version": properties.version,
        "date": properties.date,
        "status": properties.status,
        "mark": properties.mark,
    }
    lines = [f"title: {_yaml(properties.title)}", f"lang: {properties.language.tag}"]
    lines += [f"{name}: {_yaml(fact)}" for name, fact in facts.items() if fact]
    return "\n".join(["---", *lines, "---"])


def _yaml(text: str) -> str:
    """Return `text` as a double-quoted scalar, which can hold anything."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda m: f"\\u{ord(m[0]):04x}", quoted)


class _Body:
    """The blocks of a document, each as its lines; it knows where references lead."""

    def __init__(self, slugs: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self._slugs = slugs
        self._labels = labels

    def blocks(self, blocks: Sequence[Block], outer: str = "") -> str:
        """Return `blocks` with a blank line between them.

        Lists that touch take different markers, or they would be one list; so does a
        list that opens an item, because `- - -` is a line across the page. `outer` is
        the marker of the item that the blocks are in.
        """
        written: list[str] = []
        neighbour = outer
        for block in _opened(blocks):
            if isinstance(block, List):
                marker = _marker(block, neighbour)
                lines = self._list(block, marker)
            else:
                marker, lines = "", self._block(block)
            if lines:
                written.append(lines)
                neighbour = marker
        return "\n\n".join(written)

    def _block(self, block: Heading | Paragraph | Table) -> str:
        match block:
            case Paragraph(content):
                return "\\\n".join(map(at_start, self._lines(content, "\\")))
            case Heading():
                return self._heading(block)
            case Table():
                return self._table(block)

    def _heading(self, heading: Heading) -> str:
        signs = "#" * min(heading.level, _LAST_LEVEL)
        words = " ".join([heading.printed_number, *self._lines(heading.content, " ")]).strip()
        return f"{signs} {at_end_of_heading(words)}".rstrip()

    def _list(self, block: List, marker: str) -> str:
        items: list[str] = []
        for number, item in enumerate(block.items, block.start):
            mark = f"{number}{marker}" if block.ordered else marker
            lines = self.blocks(item.blocks, marker)
            inner = _INNER_LINES.sub("\n" + " " * (len(mark) + 1), lines)
            items.append(f"{mark} {inner}".rstrip(" "))
        short = all(_is_short(item.blocks) for item in block.items)
        return ("\n" if short else "\n\n").join(items)

    def _table(self, table: Table) -> str:
        sides = f"| {' | '.join(_COLUMNS[side] for side in table.columns)} |"
        rows = [self._row(row) for row in table.rows]
        lines = "\n".join([self._row(table.header), sides, *rows])
        if not table.caption:
            return lines
        return f"{self._block(Paragraph(numbered(table, self._labels)))}\n\n{lines}"

    def _row(self, row: Row) -> str:
        cells = [self._cell(cell) for cell in row.cells]
        return "|" + "".join([f" {cell} |" if cell else " |" for cell in cells])

    def _cell(self, cell: Cell) -> str:
        lines = written(list(self._flat(cell.blocks)), ";")
        return "; ".join(lines).replace("|", "\\|")

    def _flat(self, blocks: Sequence[Block]) -> Iterator[list[Run]]:
        """Yield the lines that `blocks` hold, for a place that can hold no block."""
        for block in _opened(blocks):
            match block:
                case Paragraph(content):
                    yield from split(content, self._slugs)
                case Heading():
                    yield from split(
                        [Words(f"{block.printed_number} "), *block.content], self._slugs
                    )
                case List():
                    yield from self._flat_list(block)
                case Table():
                    if block.caption:
                        yield from split(numbered(block, self._labels), self._slugs)
                    for row in (block.header, *block.rows):
                        for cell in row.cells:
                            yield from self._flat(cell.blocks)

    def _flat_list(self, block: List) -> Iterator[list[Run]]:
        for number, item in enumerate(block.items, block.start):
            lines = list(self._flat(item.blocks))
            if block.ordered:
                first, *lines = lines or [[]]
                yield [Run(f"{number}. "), *first] if first else [Run(f"{number}.")]
            yield from lines

    def _lines(self, content: Sequence[Inline], joint: str) -> list[str]:
        """Return the lines of `content` as Markdown; `joint` follows all but the last."""
        return written(split(content, self._slugs), joint)


def _opened(blocks: Sequence[Block]) -> Iterator[Heading | Paragraph | List | Table]:
    """Yield `blocks`, with those that a section holds in its stead, and without pictures.

    A file of Markdown holds none; the table that each of them draws is there.
    """
    for block in blocks:
        if isinstance(block, Section):
            yield from _opened(block.blocks)
        elif not isinstance(block, Figure):
            yield block


def _is_short(blocks: Sequence[Block]) -> bool:
    return not blocks or (len(blocks) == 1 and isinstance(blocks[0], Paragraph))


def _marker(block: List, neighbour: str) -> str:
    usual, other = (".", ")") if block.ordered else ("-", "*")
    return other if neighbour == usual else usual


def _slugs(blocks: Sequence[Block]) -> dict[str, str]:
    """Return the name that GitHub gives to each heading, by the anchor of the heading."""
    used: Counter[str] = Counter()
    slugs: dict[str, str] = {}
    for heading in _headings(blocks):
        words = " ".join(map(plain, split(heading.content, {})))
        slug = "".join(filter(_in_slug, f"{heading.printed_number} {words}".strip().lower()))
        slug = slug.replace(" ", "-")
        if heading.anchor:
            slugs[heading.anchor] = f"{slug}-{used[slug]}" if used[slug] else slug
        used[slug] += 1
    return slugs


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in _opened(blocks):
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, List):
            for item in block.items:
                yield from _headings(item.blocks)


def _in_slug(character: str) -> bool:
    category = unicodedata.category(character)
    return character in " -" or category[0] in "LM" or category in ("Nd", "Pc")
