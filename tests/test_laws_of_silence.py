"""What is silent leaves no hole: no sentence has a word missing, and none stands over nothing."""

import re
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import PROFILES, agreements_of_a_profile
from strategies import languages
from whole import places, whole

from ententes.bilingual import Language
from ententes.completeness import Profile, check
from ententes.document import build
from ententes.document.passes import (
    captioned,
    close_up,
    without_idle_headings,
    without_minor_headings,
)
from ententes.document.tree import (
    Block,
    Break,
    FillIn,
    Heading,
    Inline,
    List,
    Paragraph,
    Reference,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.model import Agreement
from ententes.model.shape import Many
from ententes.rendering import agreement_text
from ententes.views import view


def built(agreement: Agreement, language: Language, *, is_draft: bool) -> list[Block]:
    """Return the blocks of an agreement before they are marked.

    In a document for signature, only what a rule advises may be silent.
    """
    report = check(agreement)
    blocking = {finding.path for finding in report.blocking}
    seen = view(agreement, language, report.silences if is_draft else blocking)
    is_short = report.profile is Profile.INFORMAL
    made = captioned(build.build(agreement_text(language), seen), is_short=is_short)
    blocks = without_idle_headings(made)
    return close_up(without_minor_headings(blocks)) if is_short else blocks


# A line with a silent value holds nothing else --------------------------------------------


def lines_with_a_hole(agreement: Agreement, language: Language, *, is_draft: bool) -> list[str]:
    """Return the lines that a silent value is taken out of while other words stay."""
    holes: list[str] = []
    trimmed = build._trimmed

    def watched(content: list[Inline]) -> list[Inline]:
        kept = trimmed(content)
        silent = [i.value.path for i in content if isinstance(i, Slot) and not i.value]
        if silent and kept:
            holes.append(f"{spelled(kept)} without {', '.join(silent)}")
        return kept

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "_trimmed", watched)
        built(agreement, language, is_draft=is_draft)
    return holes


def spelled(content: Sequence[Inline]) -> str:
    """Return a line in which each value is one letter, whatever its words."""
    return "".join(map(_spelled, content))


def _spelled(inline: Inline) -> str:
    match inline:
        case Words(text):
            return text
        case Slot():
            return "x"
        case Reference():
            return "1"
        case FillIn():
            return "____"
        case Break():
            return "\n"


@given(agreements_of_a_profile(), languages(), st.booleans())
@settings(max_examples=100)
def test_no_line_loses_a_silent_value_among_other_words(
    agreement: Agreement, language: Language, is_draft: bool
) -> None:
    assert lines_with_a_hole(agreement, language, is_draft=is_draft) == []


# What is around a value goes with it -------------------------------------------------------


HOLE = re.compile(
    r"[ \u00a0]{2}"  # two spaces, between which a word stood
    r"|^[\s.,;:)»”]"  # a line that begins with a mark
    r"|[ \u00a0][.,;)”]|[ ][:»]"  # a space before a mark
    r"|\([\u00a0 ]*\)|«[\u00a0 ]*»|“[\u00a0 ]*”|\([\s,;]|[,(«“]$"  # nothing between two marks
    r"|[,;:] ?[,;:.]"  # nothing between two parts of a sentence
)


def holes(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield each line of `blocks` from which something is missing."""
    for at, block in enumerate(blocks):
        if not isinstance(block, Heading | Section) and block.path:
            continue  # the parties wrote it
        if isinstance(block, Heading | Paragraph):
            line = spelled(block.content)
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            if HOLE.search(line):
                yield line
            elif line.endswith(":") and (after is None or isinstance(after, Heading)):
                yield f"{line} over nothing"
        for inner in within(block):
            yield from holes(inner)


def within(block: Block) -> Iterator[Sequence[Block]]:
    """Yield the blocks of each item, cell and group of `block`."""
    match block:
        case List(items=items):
            yield from (item.blocks for item in items)
        case Table(header=header, rows=rows):
            yield from (cell.blocks for row in (header, *rows) for cell in row.cells)
        case Section(blocks=inner):
            yield inner
        case _:
            pass


@given(agreements_of_a_profile(), languages(), st.booleans())
@settings(max_examples=100)
def test_no_mark_or_space_stays_without_the_words_around_which_it_stood(
    agreement: Agreement, language: Language, is_draft: bool
) -> None:
    assert list(holes(built(agreement, language, is_draft=is_draft))) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_no_single_silence_leaves_a_hole(profile: str) -> None:
    silences = 0
    for place, shape in places():
        if place in PROFILES[profile] or "[1]" in place or place.endswith("]"):
            continue  # what is chosen here, and what is like the first of its list
        silence = () if isinstance(shape, Many) else None
        agreement = whole({**PROFILES[profile], place: silence})
        for language in Language:
            assert list(holes(built(agreement, language, is_draft=False))) == [], place
        silences += 1
    assert silences > 200
