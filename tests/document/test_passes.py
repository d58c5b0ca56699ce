"""What is done to a whole document: headings over nothing, numbers, references, titles."""

from collections.abc import Sequence

import pytest
from document.texts import blocks
from hypothesis import given, settings
from hypothesis import strategies as st

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.passes import entitle, number, refer, without_idle_headings
from ententes.document.tree import (
    Block,
    Cell,
    Heading,
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
)
from ententes.model import Agreement
from ententes.values import Text
from ententes.views import HOLES, State

TITLED = Agreement(title=Text("Entente"))


def heading(level: int, words: str = "x", role: str = "") -> Heading:
    return Heading(level, [Words(words)], words, role=role)


def paragraph(words: str = "x") -> Paragraph:
    return Paragraph([Words(words)])


def levels(held: Sequence[Block]) -> list[int]:
    """Return the level of each heading, 0 for other blocks."""
    return [block.level if isinstance(block, Heading) else 0 for block in held]


# Headings over nothing ----------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([1, 2, 0], [1, 2, 0]),
        ([1, 2, 2, 0], [1, 2, 0]),
        ([1, 2, 3, 2, 0], [1, 2, 0]),
        ([1, 2, 3, 0], [1, 2, 3, 0]),
        ([1, 2, 0, 3, 3, 0], [1, 2, 0, 3, 0]),
        ([1, 2, 0, 2], [1, 2, 0]),
        ([1, 2, 0, 2, 3, 4], [1, 2, 0]),
        ([1, 2], [1]),
        ([1], [1]),
        ([0, 3, 2, 0], [0, 2, 0]),
        ([], []),
    ],
)
def test_a_heading_over_nothing_is_left_out_but_for_the_title(
    given: list[int], kept: list[int]
) -> None:
    held = [heading(level) if level else paragraph() for level in given]
    assert levels(without_idle_headings(held)) == kept


@given(st.lists(st.integers(0, 4), max_size=12))
@settings(deadline=None, max_examples=100)
def test_each_heading_that_is_kept_stands_over_words(given: list[int]) -> None:
    kept = levels(without_idle_headings([heading(n) if n else paragraph() for n in given]))
    assert kept.count(0) == given.count(0)
    for at, level in enumerate(kept):
        if level > 1:
            below = next((n for n in kept[at + 1 :] if n == 0 or n <= level), None)
            assert below == 0


# Numbers -----------------------------------------------------------------------


def numbers(*given: tuple[int, str] | int) -> list[str]:
    """Return the numbers of headings of these levels and roles."""
    made = [heading(one) if isinstance(one, int) else heading(one[0], role=one[1]) for one in given]
    number(made)
    return [one.number for one in made]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ([1, 2, 2], ["", "1", "2"]),
        ([1, 2, 3, 3, 2, 3], ["", "1", "1.1", "1.2", "2", "2.1"]),
        ([2, 3, 4, 4, 3, 4], ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1"]),
        ([2, 3, 4, 5, 6], ["1", "1.1", "1.1.1", "", ""]),
        ([2, (2, "unnumbered"), 2], ["1", "", "2"]),
        ([2, (2, "unnumbered"), 3, 2, 3], ["1", "", "", "2", "2.1"]),
        ([2, (3, "unnumbered"), 4, 3], ["1", "", "", "1.1"]),
        ([(2, "unnumbered"), 3, 4, 2], ["", "", "", "1"]),
    ],
)
def test_articles_and_clauses_are_numbered(
    given: list[tuple[int, str] | int], shown: list[str]
) -> None:
    assert numbers(*given) == shown


def test_headings_within_a_group_are_numbered_with_the_others() -> None:
    first, within, last = heading(2, "a"), heading(2, "b"), heading(2, "c")
    found = number([first, Section("note", [within]), last])
    assert found == {"a": "1", "b": "2", "c": "3"}


def test_what_is_left_out_takes_no_number() -> None:
    text = "# T\n\n## Un\n\n{% if status %}x{% endif %}\n\n{ #b }\n## Deux\n\nVoir [](#b).\n"
    held = blocks(text, TITLED)
    assert [block.number for block in held if isinstance(block, Heading)] == ["", "1"]


# References --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        (FRENCH, "[Référence introuvable\u00a0: b]"),
        (ENGLISH, "[Reference not found: b]"),
    ],
)
def test_a_reference_to_what_is_left_out_is_a_mark(language: Language, mark: str) -> None:
    clause = "{% if status %}\n\n{ #b }\n## Deux\n\nx\n\n{% endif %}"
    text = f"# T\n\n## Un\n\n**Voir [](#b)**\n\n{clause}\n"
    shown = blocks(text, TITLED, language)[-1]
    assert isinstance(shown, Paragraph)
    slot = shown.content[-1]
    assert isinstance(slot, Slot)
    assert (slot.value.state, slot.value.text) == (State.DANGLING, mark)
    assert slot.marks == Marks(strong=True)
    assert slot.value.state in HOLES


def test_references_are_found_wherever_words_stand() -> None:
    def seen() -> list[Reference | Words | Slot]:
        return [Reference("a", "")]

    one, two, three, four = seen(), seen(), seen(), seen()
    table = Table([], Row([Cell([Paragraph(two)])]), [Row([Cell([Paragraph(three)])])])  # type: ignore[arg-type]
    held: list[Block] = [
        heading(2, "a"),
        List([Item([Paragraph(one)])]),  # type: ignore[arg-type]
        table,
        Section("note", [Heading(2, four)]),  # type: ignore[arg-type]
    ]
    refer(held, number(held), "{words}")
    assert [one, two, three, four] == [[Reference("a", "1")]] * 4


def test_a_reference_may_stand_before_its_heading() -> None:
    text = "# T\n\n## Un\n\nVoir [](#b).\n\n{ #b }\n## Deux\n\nx\n"
    shown = blocks(text, TITLED)[2]
    assert isinstance(shown, Paragraph)
    assert shown.content[1] == Reference("b", "2")


# Titles of tables ---------------------------------------------------------------


def test_a_table_bears_the_words_of_the_heading_above_it() -> None:
    table = "| A |\n|---|\n| a |\n"
    text = (
        f"{table}\n# Le titre {{{{ title }}}}\n\n{table}\n\n- x\n\n{table}\n\n## Un\n\nx\n\n{table}"
    )
    held = blocks(text, TITLED)
    assert [block.title for block in held if isinstance(block, Table)] == [
        "", "Le titre Entente", "Le titre Entente", "Un",
    ]  # fmt: skip


def test_a_table_in_a_group_has_a_title_too() -> None:
    table = Table([], Row([]), [Row([])])
    entitle([heading(2, "Un"), Section("note", [table])])
    assert table.title == "Un"
