"""What is done to a whole document: headings over nothing, numbers, titles, references, names."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from ententes.charts import ROLES, Drawn
from ententes.document.build import ENDS_OF_SENTENCES
from ententes.document.tree import (
    ARTICLE,
    Block,
    Figure,
    Heading,
    Inline,
    Item,
    List,
    Paragraph,
    Reference,
    Row,
    Section,
    Slot,
    Table,
    Words,
    contents,
)
from ententes.language import division_in_plural, division_ranges
from ententes.views import Part, State, Value

_TITLE, _LAST_NUMBERED = 1, 4
_WITHOUT_NUMBER = ("unnumbered", "annex")


def without_idle_headings(blocks: Sequence[Block]) -> list[Block]:
    """Return `blocks` without the headings that stand over nothing; the title always stays."""
    kept: list[Block] = []
    lowest = _TITLE  # the level of the heading that comes next, 0 for words
    for block in reversed(blocks):
        if isinstance(block, Heading):
            if block.level > _TITLE and block.level >= lowest > 0:
                continue
            lowest = block.level
        else:
            lowest = 0
        kept.append(block)
    return kept[::-1]


def number(blocks: Sequence[Block]) -> dict[str, str]:
    """Number the headings among `blocks`, and return the numbers by their anchors.

    Articles are 1, 2, 3; what is under them 1.1, 1.1.1. A heading that bears no
    number has none under it.
    """
    counts: list[int] = []
    numbers: dict[str, str] = {}
    idle = 0  # the level under which there are no numbers
    for heading in _blocks(blocks):
        if not isinstance(heading, Heading):
            continue
        depth = heading.level - ARTICLE
        if idle and heading.level > idle:
            continue
        idle = heading.level if heading.role in _WITHOUT_NUMBER else 0
        if idle or not ARTICLE <= heading.level <= _LAST_NUMBERED:
            continue
        counts = [*counts[: depth + 1], *[0] * (depth + 1 - len(counts))]
        counts[depth] += 1
        heading.number = ".".join(map(str, counts))
        if heading.anchor:
            numbers[heading.anchor] = heading.number
    return numbers


def without_minor_headings(blocks: Sequence[Block]) -> list[Block]:
    """Return a short document without the headings within its articles, and the minor ones.

    Those that hold words of the parties stay. What refers to another then refers to the
    article that takes in what stood under it.
    """
    articles: dict[str, str] = {}
    article = ""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and _is_minor(block):
            articles[block.anchor] = article
            continue
        kept.append(block)
        if isinstance(block, Heading) and block.level == ARTICLE:
            article = block.anchor
    for content in contents(kept):
        for at, inline in enumerate(content):
            if isinstance(inline, Reference) and inline.target in articles:
                content[at] = inline._replace(target=articles[inline.target])
    return kept


def _is_minor(heading: Heading) -> bool:
    in_article = heading.level > ARTICLE or heading.role == "minor"
    return in_article and not any(isinstance(inline, Slot) for inline in heading.content)


def close_up(blocks: Sequence[Block]) -> list[Block]:
    """Return a short document in which sentences that follow each other are one paragraph."""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Section):
            block.blocks = close_up(block.blocks)
        before = kept[-1] if kept else None
        if (
            isinstance(before, Paragraph)
            and isinstance(block, Paragraph)
            and _is_plain(before)
            and _is_plain(block)
            and _words_of(before.content[-1]).endswith(ENDS_OF_SENTENCES)
        ):
            kept[-1] = Paragraph([*before.content, Words(" "), *block.content])
        else:
            kept.append(block)
    return kept


def _is_plain(paragraph: Paragraph) -> bool:
    return not (paragraph.anchor or paragraph.role or paragraph.path)


def draw(
    blocks: Sequence[Block], charts: Mapping[str, Sequence[Drawn]], continued: str
) -> list[Block]:
    """Return `blocks` with each section of a chart as its figures, which are numbered.

    `charts` are by the roles of their sections; those that are not there are left out. A chart
    of several drawings has as many figures, and `continued` after the caption of all but one.
    """
    numbers = count(1)

    def figures(role: str, caption: list[Inline], anchor: str) -> Iterator[Figure]:
        said = caption
        for drawing, description in charts.get(role, ()):
            yield Figure(drawing, said, description, next(numbers), anchor)
            said, anchor = [*caption, Words(f" {continued}")], ""

    drawn: list[Block] = []
    for block in blocks:
        match block:
            case Section(role, [Paragraph(caption)], anchor) if role in ROLES:
                drawn += figures(role, caption, anchor)
            case _:
                drawn.append(block)
    return drawn


def captioned(blocks: Sequence[Block], *, is_short: bool = False) -> list[Block]:
    """Return `blocks` with each caption in the table after it, which is numbered.

    A caption whose table is left out goes with it; a short document prints none, but its
    tables keep the words as their titles.
    """
    numbers = count(1)

    def within(blocks: Sequence[Block]) -> Iterator[Block]:
        caption: list[Inline] = []
        for block in blocks:
            match block:
                case Paragraph(role="caption"):
                    caption = block.content
                    continue
                case Table() if caption:
                    block.title = "".join(map(_words_of, caption))
                    if not is_short:
                        block.caption, block.number = caption, next(numbers)
                case Section():
                    block.blocks = list(within(block.blocks))
                    if not block.blocks:
                        continue
                case _:
                    pass
            caption = []
            yield block

    return list(within(blocks))


def entitle(blocks: Sequence[Block]) -> None:
    """Give each table without a caption the words of the heading above it, as its title."""
    title = ""
    for block in _blocks(blocks):
        if isinstance(block, Heading):
            title = "".join(map(_words_of, block.content))
        elif isinstance(block, Table):
            block.title = block.title or title


def refer(blocks: Sequence[Block], numbers: Mapping[str, str], mark: str) -> None:
    """Give each reference the number of its heading.

    Those that follow each other are one list, whose first has the noun: in it stand only the
    headings that are there, in their order. `mark` is printed where none of them is.
    """
    for content in contents(blocks):
        if any(isinstance(inline, Reference) for inline in content):
            content[:] = _referred(content, numbers, mark)


def rename(blocks: Sequence[Block], prefix: str) -> None:
    """Begin each anchor, and what refers to it, with `prefix`."""
    for anchored in _anchored(blocks):
        anchored.anchor = anchored.anchor and prefix + anchored.anchor
    for content in contents(blocks):
        for at, inline in enumerate(content):
            match inline:
                case Reference(target=target):
                    content[at] = inline._replace(target=prefix + target)
                case Slot(anchors=anchors) if anchors:
                    named = tuple(prefix + anchor for anchor in anchors)
                    content[at] = inline._replace(anchors=named)
                case _:
                    pass


def _anchored(blocks: Sequence[Block]) -> Iterator[Block | Item | Row]:
    """Yield all that may have an anchor."""
    for block in blocks:
        yield block
        match block:
            case List(items):
                for item in items:
                    yield item
                    yield from _anchored(item.blocks)
            case Table(rows=rows):
                yield from rows
            case Section(blocks=inner):
                yield from _anchored(inner)
            case _:
                pass


def _referred(content: list[Inline], numbers: Mapping[str, str], mark: str) -> Iterator[Inline]:
    together: list[Reference] = []
    for inline, after in zip(content, [*content[1:], None], strict=True):
        if not isinstance(inline, Reference):
            yield inline
            continue
        together.append(inline)
        if not isinstance(after, Reference) or after.noun:
            yield from _listed(together, numbers) or _dangling(together, mark)
            together = []


def _listed(references: Sequence[Reference], numbers: Mapping[str, str]) -> list[Inline]:
    """Return a list of references in words: `aux articles 3 à 5 et 7`."""
    first = references[0]
    found = {numbers[one.target]: one for one in references if one.target in numbers}
    in_order = sorted(found, key=lambda number: list(map(int, number.split("."))))
    noun = first.noun
    if noun and len(found) > 1:
        noun = division_in_plural(noun, first.language)
    listed: list[Inline] = []
    for joint, number in division_ranges(in_order, first.language):
        if joint:
            listed.append(Words(joint, first.marks))
        listed.append(found[number]._replace(number=number, noun="" if joint else noun))
    return listed


def _dangling(references: Sequence[Reference], mark: str) -> Iterator[Inline]:
    first = references[0]
    targets = ", ".join(one.target for one in references)
    value = Value("", targets, State.DANGLING, (Part(mark.format(words=targets)),))
    if first.noun:
        yield Words(first.before, first.marks)
    yield Slot(value, first.marks)


def _blocks(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield `blocks`, and those within a section in its place."""
    for block in blocks:
        if isinstance(block, Section):
            yield from _blocks(block.blocks)
        else:
            yield block


def _words_of(inline: Inline) -> str:
    match inline:
        case Words(text):
            return text
        case Slot(value):
            return value.text
        case _:
            return ""
