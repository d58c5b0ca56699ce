"""What is done to a whole document: headings over nothing, numbers, titles, references, names."""

from collections.abc import Iterator, Mapping, Sequence

from ententes.document.tree import (
    ARTICLE,
    Block,
    Heading,
    Inline,
    Item,
    List,
    Reference,
    Row,
    Section,
    Slot,
    Table,
    Words,
    contents,
)
from ententes.views import Part, State, Value

_TITLE, _LAST_NUMBERED = 1, 4


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
        idle = heading.level if heading.role == "unnumbered" else 0
        if idle or not ARTICLE <= heading.level <= _LAST_NUMBERED:
            continue
        counts = [*counts[: depth + 1], *[0] * (depth + 1 - len(counts))]
        counts[depth] += 1
        heading.number = ".".join(map(str, counts))
        if heading.anchor:
            numbers[heading.anchor] = heading.number
    return numbers


def entitle(blocks: Sequence[Block]) -> None:
    """Give each table the words of the heading above it, as its title."""
    title = ""
    for block in _blocks(blocks):
        if isinstance(block, Heading):
            title = "".join(map(_words_of, block.content))
        elif isinstance(block, Table):
            block.title = title


def refer(blocks: Sequence[Block], numbers: Mapping[str, str], mark: str) -> None:
    """Give each reference the number of its heading, or `mark` where this one is left out."""
    for content in contents(blocks):
        for at, inline in enumerate(content):
            if isinstance(inline, Reference):
                content[at] = _referred(inline, numbers, mark)


def rename(blocks: Sequence[Block], prefix: str) -> None:
    """Begin each anchor, and what refers to it, with `prefix`."""
    for anchored in _anchored(blocks):
        anchored.anchor = anchored.anchor and prefix + anchored.anchor
    for content in contents(blocks):
        for at, inline in enumerate(content):
            if isinstance(inline, Reference):
                content[at] = inline._replace(target=prefix + inline.target)


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


def _referred(reference: Reference, numbers: Mapping[str, str], mark: str) -> Inline:
    found = numbers.get(reference.target)
    if found is not None:
        return reference._replace(number=found)
    words = mark.format(words=reference.target)
    value = Value("", reference.target, State.DANGLING, (Part(words),))
    return Slot(value, reference.marks)


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
