"""Documents for the tests of the writers: short builders, and trees of any shape."""

from collections.abc import Iterator, Sequence

from hypothesis import strategies as st

from ententes.bilingual import ENGLISH, FRENCH, Language, Tongue
from ententes.document.tree import (
    Align,
    Block,
    Break,
    Cell,
    Document,
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
from ententes.looks import Picture
from ententes.texts import labels
from ententes.views import Part, State, Value

# Builders ---------------------------------------------------------------------

Piece = Inline | str | Value


def value(*parts: str | Part, state: State = State.GIVEN, link: str | None = None) -> Value:
    run = tuple(part if isinstance(part, Part) else Part(part) for part in parts)
    return Value("indicators[2].target", "Cible", state, run, link)


def inline(piece: Piece) -> Inline:
    if isinstance(piece, Value):
        return Slot(piece)
    return Words(piece) if isinstance(piece, str) else piece


def paragraph(*content: Piece, role: str = "", anchor: str = "") -> Paragraph:
    return Paragraph([inline(piece) for piece in content], anchor, role)


def heading(level: int, content: Piece, number: str = "", anchor: str = "") -> Heading:
    return Heading(level, [inline(content)], anchor, number)


def items(*lines: Piece | Item, ordered: bool = False, start: int = 1) -> List:
    made = [line if isinstance(line, Item) else Item([paragraph(line)]) for line in lines]
    return List(made, ordered=ordered, start=start)


def row(*cells: Piece) -> Row:
    return Row(
        [Cell([] if isinstance(cell, str) and not cell else [paragraph(cell)]) for cell in cells]
    )


def table(*rows: Row, columns: Sequence[Align] = (), title: str = "") -> Table:
    header, *others = rows
    sides = list(columns) or [Align.LEFT] * len(header.cells)
    return Table(sides, header, others, title)


def document(*blocks: Block, language: Language = FRENCH) -> Document:
    return Document(Properties(language, "Entente"), list(blocks), labels(language))


LOGO = Picture(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154"
        "789c6360606060000000050001a5f645400000000049454e44ae426082"
    ),
    "image/png",
    1,
    1,
    "Une étoile & trois vagues",
)
"""A logo of one pixel."""


# What a document holds --------------------------------------------------------


def inner(block: Block) -> list[list[Block]]:
    """Return the rows of blocks that a block holds."""
    match block:
        case List(items):
            return [item.blocks for item in items]
        case Table(_, header, rows):
            return [cell.blocks for line in (header, *rows) for cell in line.cells]
        case Section(_, blocks):
            return [blocks]
        case _:
            return []


def every(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield `blocks` and all that they hold, in their order."""
    for block in blocks:
        yield block
        for held in inner(block):
            yield from every(held)


# Trees of any shape -----------------------------------------------------------

NASTY = "ab1é_*`[]()<>!&;#~|\\-+=.:\"'/ \t\u00a0\u200f\ue000\u2028\u0301€{}%אب😀"
SAYINGS = (
    "# x", "- x", "1. x", "> x", "---", "===", "```", "~~~", "| a | b |", "|---|", ":--", "[a]: b",
    "<!-- x -->", "<script>", "&amp;", "https://x.org/a_b_", "www.a.b*c*", "a@b_c.ca", "[ ] x",
    "[^1]", "**x**", "\\", "![x](y)", "http://a|b", "$x$", "x  ", "{{ x }}", "<https://x.org>",
    "{% if x %}", "{{p body }}", "{# x #}", "</w:t></w:r>", "]]>", "</style>", "\u202bשלום 12",
)  # fmt: skip
LINKS = (
    "https://x.org/a_(b)?x=1&copy;=2|*", "mailto:a b@x.org", "a@b.ca", "https://x.org",
    "javascript:x", "#x", 'https://x.org/"><b>',
)  # fmt: skip

texts = st.text(NASTY, max_size=8) | st.sampled_from(SAYINGS)
links = st.none() | st.none() | st.sampled_from(LINKS)
tongues = st.sampled_from([Tongue("iu"), Tongue("oj-Cans")])
st.register_type_strategy(Tongue, tongues)
languages = st.none() | st.sampled_from(Language) | tongues
marks = st.builds(
    Marks, strong=st.booleans(), emphasis=st.booleans(), link=links, language=languages
)
values = st.builds(
    lambda parts, state, link: value(*parts, state=state, link=link),
    st.lists(st.builds(Part, texts, languages), max_size=2),
    st.sampled_from(State),
    links,
)
inlines: st.SearchStrategy[Inline] = (
    st.builds(Words, texts, marks)
    | st.builds(Slot, values, marks)
    | st.builds(Words, texts)
    | st.builds(Slot, values)
    | st.just(Reference("x", "4.2"))
    | st.just(Reference("x", "4", noun="l’article"))
    | st.just(Break())
    | st.just(FillIn())
)
contents = st.lists(inlines, max_size=5)
headings = st.builds(
    Heading,
    st.integers(1, 4),
    contents,
    anchor=st.sampled_from(["", "x"]),
    number=st.sampled_from(["", "4"]),
)
paragraphs = st.builds(Paragraph, contents, role=st.sampled_from(["", "", "line", "subtitle"]))


def containers(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    some = st.lists(blocks, max_size=3)
    lists = st.builds(
        List,
        st.lists(st.builds(Item, some), max_size=3),
        ordered=st.booleans(),
        start=st.sampled_from([1, 3, 99]),
    )
    sections = st.builds(Section, st.sampled_from(["note", "signature", "party"]), some)
    return lists | sections | tables(st.builds(Cell, some))


@st.composite
def tables(draw: st.DrawFn, cells: st.SearchStrategy[Cell]) -> Table:
    columns = draw(st.lists(st.sampled_from(Align), min_size=1, max_size=3))
    rows = st.builds(Row, st.lists(cells, min_size=len(columns), max_size=len(columns)))
    caption = draw(st.just([]) | contents)
    return Table(columns, draw(rows), draw(st.lists(rows, max_size=2)), caption=caption, number=7)


blocks: st.SearchStrategy[Block] = st.recursive(paragraphs | headings, containers, max_leaves=8)
documents = st.builds(
    lambda blocks, language: document(*blocks, language=language),
    st.lists(blocks, max_size=5),
    st.sampled_from([FRENCH, ENGLISH]),
)
