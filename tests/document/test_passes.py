"""What is done to a whole document: headings over nothing, numbers, references, titles."""

from collections.abc import Sequence

import pytest
from document.texts import blocks
from hypothesis import given, settings
from hypothesis import strategies as st

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.passes import (
    captioned,
    close_up,
    entitle,
    number,
    refer,
    rename,
    without_idle_headings,
    without_minor_headings,
)
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
from ententes.model import Agreement, Purpose
from ententes.values import RichText, Text
from ententes.views import HOLES, Part, State, Value

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


# Short documents --------------------------------------------------------------


def value(words: str = "x") -> Slot:
    return Slot(Value("title", "Titre", State.GIVEN, (Part(words),)))


def test_a_short_document_has_no_headings_within_its_articles() -> None:
    given = [
        heading(1), heading(2), heading(3), paragraph("a"), heading(4), paragraph("b"), heading(2),
        paragraph("c"),
    ]  # fmt: skip
    assert levels(without_minor_headings(given)) == [1, 2, 0, 0, 2, 0]


def test_a_short_document_has_no_minor_articles() -> None:
    given = [heading(2, "a"), paragraph(), heading(2, "b", "minor"), heading(3), paragraph("c")]
    assert levels(without_minor_headings(given)) == [2, 0, 0]


def test_a_short_document_keeps_the_headings_that_hold_words_of_the_parties() -> None:
    theirs = Heading(3, [Words("Clause "), value()])
    minor = Heading(2, [value()], role="minor")
    held: list[Block] = [heading(2), paragraph(), theirs, paragraph(), minor, paragraph()]
    assert without_minor_headings(held) == held


def test_in_a_short_document_a_reference_leads_to_the_article() -> None:
    names = ["deux-un", "un", "bref"]
    line = Paragraph([Reference(name, "", noun="l’article") for name in names])
    held = without_minor_headings(
        [heading(2, "un"), paragraph(), heading(2, "deux"), heading(3, "deux-un"), line,
         heading(2, "bref", "minor"), paragraph()]
    )  # fmt: skip
    refer(held, number(held), "{words}")
    assert [(one.target, one.text) for one in line.content] == [  # type: ignore[union-attr]
        ("deux", "l’article\u00a02"), ("un", "l’article\u00a01"), ("deux", "l’article\u00a02"),
    ]  # fmt: skip


def test_in_a_short_document_two_clauses_of_one_article_are_one_reference() -> None:
    line = Paragraph([Reference("a", "", noun="l’article"), Reference("b", "")])
    held = without_minor_headings([heading(2, "un"), heading(3, "a"), line, heading(3, "b"), line])
    refer(held, number(held), "{words}")
    assert line.content == [Reference("un", "1", noun="l’article")]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (["Un.", "Deux.", "Trois."], ["Un. Deux. Trois."]),
        (["Un", "Deux."], ["Un", "Deux."]),
        (["Un!", "Deux…", "Trois?", "Quatre"], ["Un! Deux… Trois? Quatre"]),
        (["Un.", "Ceci :"], ["Un. Ceci :"]),
        (["Ceci :", "Un."], ["Ceci :", "Un."]),
        ([], []),
    ],
)
def test_sentences_of_a_short_document_close_up(given: list[str], shown: list[str]) -> None:
    held = close_up([paragraph(words) for words in given])
    assert [said(block) for block in held] == shown


def said(block: Block) -> str:
    assert isinstance(block, Paragraph)
    return "".join(i.value.text if isinstance(i, Slot) else i.text for i in block.content)


def test_a_sentence_closes_up_with_one_that_a_value_ends() -> None:
    (one,) = close_up([Paragraph([value("Un.")]), Paragraph([Words("Deux "), value()])])
    assert said(one) == "Un. Deux x"


@pytest.mark.parametrize(
    "apart",
    [
        Paragraph([Words("Deux.")], anchor="a"),
        Paragraph([Words("Deux.")], role="line"),
        Paragraph([Words("Deux.")], path="purpose.statement"),
        heading(2),
        List([Item([paragraph()])]),
        Section("note", [paragraph()]),
    ],
)
def test_what_is_no_plain_paragraph_stays_apart(apart: Block) -> None:
    held: list[Block] = [paragraph("Un."), apart, paragraph("Trois.")]
    assert close_up(held) == held


def test_the_paragraphs_of_a_value_stay_apart_in_a_short_document() -> None:
    agreement = Agreement(purpose=Purpose(statement=RichText(fr="Un.\n\nDeux.\n\nTrois.")))
    held = blocks("Avant.\n" + STATEMENT, agreement)
    assert [said(block) for block in close_up(held)] == ["Avant.", "Un.", "Deux.", "Trois.", "Fin."]


STATEMENT = """
{% if purpose is absent %}

x

{% else %}

{{ purpose.statement }}

{% endif %}

Fin.
"""


def test_a_document_that_closes_up_changes_no_other() -> None:
    one, other = paragraph("Un."), paragraph("Deux.")
    close_up([one, other])
    assert (said(one), said(other)) == ("Un.", "Deux.")


# Names ---------------------------------------------------------------------------


def test_each_name_of_a_document_and_each_way_to_it_gets_the_prefix() -> None:
    marked = value()._replace(anchors=("at-title", "at-parties"))
    held: list[Block] = [
        Heading(2, [marked], "un"),
        List([Item([Paragraph([Reference("un", "1")])], "deux")], anchor="trois"),
        Section("note", [Paragraph([marked], "quatre")]),
    ]
    rename(held, "b-")
    first, (item,), note = held[0], held[1].items, held[2]  # type: ignore[union-attr]
    assert first.anchor == "b-un"
    assert (item.anchor, held[1].anchor) == ("b-deux", "b-trois")
    assert item.blocks[0].content[0] == Reference("b-un", "1")  # type: ignore[union-attr]
    assert note.blocks[0].anchor == "b-quatre"  # type: ignore[union-attr]
    for content in (first.content, note.blocks[0].content):  # type: ignore[union-attr]
        assert content[0].anchors == ("b-at-title", "b-at-parties")


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
    text = (
        "# T\n\n## Un\n\n{% if status %}x{% endif %}\n\n{ #b }\n## Deux\n\nVoir [l’article](#b).\n"
    )
    held = blocks(text, TITLED)
    assert [block.number for block in held if isinstance(block, Heading)] == ["", "1"]


# References --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "name", "mark"),
    [
        (FRENCH, "l’article", "[Renvoi introuvable\u00a0: b]"),
        (ENGLISH, "section", "[Reference not found: b]"),
    ],
)
def test_a_reference_to_what_is_left_out_is_a_mark(
    language: Language, name: str, mark: str
) -> None:
    clause = "{% if status %}\n\n{ #b }\n## Deux\n\nx\n\n{% endif %}"
    text = f"# T\n\n## Un\n\n**Voir [{name}](#b)**\n\n{clause}\n"
    shown = blocks(text, TITLED, language)[-1]
    assert isinstance(shown, Paragraph)
    *_, noun, slot = shown.content
    assert noun == Words(f"{name}\u00a0", Marks(strong=True))
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
    text = "# T\n\n## Un\n\nVoir [l’article](#b).\n\n{ #b }\n## Deux\n\nx\n"
    shown = blocks(text, TITLED)[2]
    assert isinstance(shown, Paragraph)
    assert shown.content[1] == Reference("b", "2", noun="l’article")


# Titles of tables ---------------------------------------------------------------


def test_a_table_bears_the_words_of_the_heading_above_it() -> None:
    table = "| A |\n|---|\n| a |\n"
    title = "# Le titre{% if title %} {{ title }}{% endif %}"
    text = f"{table}\n{title}\n\n{table}\n\n- x\n\n{table}\n\n## Un\n\nx\n\n{table}"
    held = blocks(text, TITLED)
    assert [block.title for block in held if isinstance(block, Table)] == [
        "", "Le titre\u00a0Entente", "Le titre\u00a0Entente", "Un",
    ]  # fmt: skip


CAPTION = "{ .caption }\nCibles\n\n| A |\n|---|\n| a |"


def test_a_caption_becomes_that_of_the_table_after_it_and_its_title() -> None:
    held = captioned(blocks(f"# T\n\nmots\n\n{CAPTION}\n\nmots", TITLED))
    (table,) = [block for block in held if isinstance(block, Table)]
    assert (table.caption, table.title, table.number) == ([Words("Cibles")], "Cibles", 1)
    assert [block.role for block in held if isinstance(block, Paragraph)] == ["", ""]


def test_tables_with_a_caption_are_counted_through_the_document_and_its_groups() -> None:
    def table(words: str) -> list[Block]:
        caption = Paragraph([Words(words)], role="caption")
        return [caption, Table([], Row([]), [Row([])])]

    plain = Table([], Row([]), [Row([])])
    held = captioned([*table("un"), plain, Section("note", table("deux")), *table("trois")])
    found = [*held[:2], *(b for s in held if isinstance(s, Section) for b in s.blocks), held[-1]]
    tables = [block for block in found if isinstance(block, Table)]
    assert [(t.title, t.number) for t in tables] == [("un", 1), ("", 0), ("deux", 2), ("trois", 3)]


def test_a_caption_goes_with_the_table_that_is_left_out() -> None:
    caption = Paragraph([Words("x")], role="caption")
    held = [heading(2), caption, Section("note", [caption]), paragraph("mots"), caption]
    assert captioned(held) == [heading(2), paragraph("mots")]


def test_a_heading_over_a_table_that_is_left_out_is_left_out_too() -> None:
    text = "# T\n\n## Un\n\n{ .caption }\nx\n\n| A |\n|---|\n| {{ version }} |\n\n## Deux\n\nx"
    assert levels(without_idle_headings(captioned(blocks(text, TITLED)))) == [1, 2, 0]


def test_a_short_document_prints_no_caption_but_its_tables_keep_their_titles() -> None:
    held = captioned(blocks(f"# T\n\n{CAPTION}", TITLED), is_short=True)
    (table,) = [block for block in held if isinstance(block, Table)]
    assert (table.caption, table.title, table.number) == ([], "Cibles", 0)


def test_a_table_without_a_caption_takes_its_title_from_the_heading() -> None:
    first, second = Table([], Row([]), [], title="Cibles"), Table([], Row([]), [])
    entitle([heading(2, "Un"), first, second])
    assert [first.title, second.title] == ["Cibles", "Un"]


def test_sentences_of_a_party_become_one_paragraph_in_a_short_document() -> None:
    party = Section("party", [paragraph("Un."), paragraph("Deux.")])
    assert close_up([party]) == [
        Section("party", [Paragraph([Words("Un."), Words(" "), Words("Deux.")])])
    ]


def test_a_table_in_a_group_has_a_title_too() -> None:
    table = Table([], Row([]), [Row([])])
    entitle([heading(2, "Un"), Section("note", [table])])
    assert table.title == "Un"
