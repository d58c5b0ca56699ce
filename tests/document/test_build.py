"""A text and an agreement become blocks: nothing is lost, and what holds nothing is left out."""

from collections.abc import Sequence

import pytest
from document.texts import blocks, printed
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import RichText as Rich

from ententes.bilingual import ENGLISH
from ententes.document.tree import (
    Align,
    Block,
    List,
    Paragraph,
    Section,
    Table,
    Words,
)
from ententes.files import load
from ententes.model import Agreement, Clause
from ententes.values import Text

BODIES = """
{% for clause in clauses %}

{{ clause.body }}

{% endfor %}
"""
TITLED = Agreement(title=Text("Entente"))


# The three kinds of nothing ---------------------------------------------------

LEAF = "{% if title %}T: {{ title }}{% else %}silence{% endif %}\n"
CHOICE = "{% if status %}T: {{ status }}{% else %}silence{% endif %}\n"
ALONE = "a\n\n- {{ title }}\n"
RECORD = (
    "{% if term is absent %}A: {{ term }}{% elif term %}"
    "{% if term.end_date %}T: {{ term.end_date }}{% else %}nothing{% endif %}"
    "{% else %}silence{% endif %}\n"
)
LIST = (
    "{% for x in recitals %}T: {{ x }}{% else %}"
    "{% if recitals is absent %}A: {{ recitals }}{% else %}silence{% endif %}{% endfor %}\n"
)
LIST_ALONE = (
    "a\n\n{% for x in parties %}\n- T\n{% else %}\n"
    "- {% if parties is absent %}A: {{ parties }}{% else %}{{ parties }}{% endif %}\n{% endfor %}\n"
)
ASKED = [("title",), ("status",), ("term", "end_date"), ("parties",), ("recitals",)]
LINE = r"\_" * 12


@pytest.mark.parametrize(
    ("text", "given", "shown"),
    [
        (LEAF, "title: Entente", "T: Entente"),
        (LEAF, "", "silence"),
        (LEAF, "title: {not_applicable: a reason}", "T: a reason"),
        (LEAF, "title: {blank: true}", f"T: {LINE}"),
        (LEAF, "title: {blank: true, label: a date}", f"T: {LINE} (a date)"),
        (CHOICE, "status: draft", "T: draft"),
        (CHOICE, "", "silence"),
        (CHOICE, "status: {not_applicable: a reason}", "T: a reason"),
        (CHOICE, "status: {blank: true}", f"T: {LINE}"),
        (ALONE, "title: Entente", "a\n\n- Entente"),
        (ALONE, "", "a"),
        (ALONE, "title: {not_applicable: a reason}", "a\n\n- A reason."),
        (RECORD, "term: {end_date: 2028-03-31}", "T: March 31, 2028"),
        (RECORD, "term: {indefinite: false}", "nothing"),
        (RECORD, "", "silence"),
        (RECORD, "term: {not_applicable: a reason}", "A: a reason"),
        (RECORD, "term: {blank: true, label: a date}", f"A: {LINE} (a date)"),
        (LIST, "recitals: [a]", "T: a"),
        (LIST, "", "silence"),
        (LIST, "recitals: {not_applicable: a reason}", "A: a reason"),
        (LIST, "recitals: {blank: true}", f"A: {LINE}"),
        (LIST_ALONE, "parties: [{id: a}]", "a\n\n- T"),
        (LIST_ALONE, "", "a"),
        (LIST_ALONE, "parties: {not_applicable: a reason}", "a\n\n- A: a reason"),
        (LIST_ALONE, "parties: {blank: true, label: a date}", f"a\n\n- A: {LINE} (a date)"),
    ],
)
def test_each_kind_of_nothing_prints_as_itself(text: str, given: str, shown: str) -> None:
    out = printed(text, load(given + "\n"), ENGLISH).strip().replace("\u00a0", " ")
    assert out == shown


MARK = r"**\[To be specified: {}\]**"


@pytest.mark.parametrize(
    ("text", "given", "shown"),
    [
        (LEAF, "", f"T: {MARK.format('Title')}"),
        (CHOICE, "", f"T: {MARK.format('Status')}"),
        (ALONE, "", f"a\n\n- {MARK.format('Title')}"),
        (RECORD, "", f"T: {MARK.format('End date')}"),
        (RECORD, "term: {indefinite: false}", f"T: {MARK.format('End date')}"),
        (LIST_ALONE, "", f"a\n\n- {MARK.format('Parties')}"),
        (LIST, "", "silence"),
        (LEAF, "title: {blank: true}", f"T: {LINE}"),
        (RECORD, "term: {not_applicable: a reason}", "A: a reason"),
        (LIST_ALONE, "parties: {not_applicable: a reason}", "a\n\n- A: a reason"),
    ],
)
def test_only_silence_has_a_mark_where_it_is_asked_for(text: str, given: str, shown: str) -> None:
    out = printed(text, load(given + "\n"), ENGLISH, asked=ASKED).strip()
    assert out.replace("\u00a0", " ") == shown


def test_an_object_that_is_missing_as_a_whole_prints_its_mark_where_its_absence_would_be() -> None:
    for said in ("\n", "title: x\n"):
        out = printed(RECORD, load(said), ENGLISH, asked=[("term",)]).strip()
        assert out == f"A: {MARK.format('Term')}"
    held = load("term: {indefinite: false}\n")
    assert printed(RECORD, held, ENGLISH, asked=[("term",)]) == "nothing\n"


# What holds nothing is left out -------------------------------------------------

EMPTY = "{% if status %}x{% endif %}"


@pytest.mark.parametrize(
    "text",
    [
        EMPTY,
        f"{EMPTY} {EMPTY}",
        f"**{EMPTY}**",
        f"# {EMPTY}",
        f"- {EMPTY}\n- {EMPTY}",
        f"- {EMPTY}\n\n  - {EMPTY}",
        f"| A | B |\n|---|---|\n| {EMPTY} | {EMPTY} |",
        "| A |\n|---|\n{% for x in recitals %}\n| {{ x }} |\n{% endfor %}",
        "| A |\n|---|",
        f"::: note\n\n{EMPTY}\n\n:::",
        f"::: note\n\n::: signature\n\n- {EMPTY}\n\n:::\n\n:::",
        "{% for x in recitals %}\n- {{ x }}\n{% endfor %}",
    ],
)
def test_a_block_that_holds_nothing_is_left_out(text: str) -> None:
    assert [block.content for block in blocks(f"avant\n\n{text}\n\naprès\n", TITLED)] == [  # type: ignore[union-attr]
        [Words("avant")],
        [Words("après")],
    ]


def test_a_mark_a_blank_and_a_line_to_fill_in_are_something() -> None:
    empty = load("term: {blank: true}\n")
    for text in ("{{ title }}", "____", "{% if term is absent %}{{ term }}{% endif %}"):
        assert len(blocks(f"{text}\n", empty, asked=ASKED)) == 1
    assert blocks("{{ title }}\n", empty) == []


def test_an_empty_cell_is_kept_beside_one_that_is_not() -> None:
    (table,) = blocks(f"| A | B |\n|---|---|\n| {EMPTY} | b |\n| {EMPTY} | |\n", TITLED)
    assert isinstance(table, Table)
    assert [[len(cell.blocks) for cell in row.cells] for row in table.rows] == [[0, 1]]


def test_a_column_of_which_no_row_says_anything_is_left_out_but_for_the_first() -> None:
    rows = f"| {EMPTY} | {EMPTY} | c | ____ |\n| {EMPTY} | {EMPTY} | | |\n"
    (table,) = blocks(f"| A | B | C | D |\n|---|---|---:|---|\n{rows}", TITLED)
    assert isinstance(table, Table)
    assert table.columns == [Align.LEFT, Align.RIGHT, Align.LEFT]
    header = [cell.blocks[0] for cell in table.header.cells]
    assert header == [Paragraph([Words(name)]) for name in "ACD"]
    assert [[len(cell.blocks) for cell in row.cells] for row in table.rows] == [[0, 1, 1]]


def test_spaces_around_what_is_left_out_do_not_stay() -> None:
    (paragraph,) = blocks(f"{EMPTY} a {EMPTY}\n", TITLED)
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content == [Words("a")]


# Lists -----------------------------------------------------------------------

THREE = load(
    "recitals: [a, b, c]\nparties: [{short_name: A, head_office_address: x}, {short_name: B}]\n"
)
IN_LOOP = "{% for x in recitals %}\n1. {{ x }}\n{% endfor %}\n"


@pytest.mark.parametrize(
    "text",
    [
        IN_LOOP,
        "{% for x in recitals %}\n\n1. {{ x }}\n\n{% endfor %}\n",
        IN_LOOP.replace("\n1.", "\n{% if loop.first %}\n1. x\n{% else %}\n1.").replace(
            "\n{% endf", "\n{% endif %}\n{% endf"
        ),
        "1. a\n1. b\n\n{% if recitals %}\n\n1. c\n\n{% endif %}\n",
        "{% if recitals %}\n1. a\n{% endif %}\n{% if parties %}\n\n1. b\n\n{% endif %}\n1. c\n",
        "1. a\n\n{% if status %}\nx\n{% endif %}\n\n1. b\n1. c\n",
        "{% if status %}\n1. x\n{% else %}\n1. a\n{% endif %}\n1. b\n1. c\n",
    ],
)
def test_items_around_statements_are_one_list(text: str) -> None:
    (one,) = blocks(text, THREE)
    assert isinstance(one, List)
    assert len(one.items) == 3


def test_a_list_in_the_items_of_a_loop_is_a_list_of_each() -> None:
    text = "{% for x in recitals %}\n- {{ x }}\n  - sous\n{% endfor %}\n"
    (outer,) = blocks(text, THREE)
    assert isinstance(outer, List)
    assert [len(item.blocks) for item in outer.items] == [2, 2, 2]


def test_lists_with_something_between_them_are_two() -> None:
    shown = blocks(f"{IN_LOOP}\nx\n\n{IN_LOOP.replace('1.', '4.')}", THREE)
    assert [block.start for block in shown if isinstance(block, List)] == [1, 4]


def test_a_list_with_an_id_of_its_own_is_a_list_of_its_own() -> None:
    assert len(blocks("- a\n\n{ #b }\n- b\n", TITLED)) == 2


def test_the_list_of_a_value_and_that_of_the_text_stay_apart() -> None:
    agreement = Agreement(clauses=(Clause(body=Rich(fr="- a\n- b")),) * 2)
    held = blocks("- avant\n\n" + BODIES + "\n- après\n", agreement)
    assert [len(block.items) for block in held if isinstance(block, List)] == [1, 2, 2, 1]
    held = blocks("- avant\n\n" + BODIES + "\n- après\n", agreement)
    assert [len(block.items) for block in held if isinstance(block, List)] == [1, 2, 2, 1]


# Ids --------------------------------------------------------------------------


def anchors(held: Sequence[Block]) -> list[str]:
    """Return the ids of blocks and of what they hold, in order."""
    found: list[str] = []
    for block in held:
        found += [block.anchor] if block.anchor else []
        if isinstance(block, List):
            for item in block.items:
                found += anchors(item.blocks)
        elif isinstance(block, Section):
            found += anchors(block.blocks)
    return found


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("[{id: p1}, {id: p2}]", ["a-p1", "a-p2"]),
        ("[{legal_name: x}, {legal_name: y}]", ["a-1", "a-2"]),
        ("[{id: p1}, {id: p1}, {id: p1}]", ["a-p1", "a-p1-2", "a-p1-3"]),
        ("[{id: p1}, {id: p1-2}, {id: p1}]", ["a-p1", "a-p1-2", "a-p1-3"]),
        ("[{id: '2'}, {legal_name: y}]", ["a-2", "a-2-2"]),
    ],
)
def test_the_id_of_a_repeated_block_ends_with_that_of_its_item(
    given: str, shown: list[str]
) -> None:
    text = "{% for p in parties %}\n\n{ #a }\n# Une partie\n\nx\n\n{% endfor %}\n"
    assert anchors(blocks(text, load(f"parties: {given}\n"))) == shown


def test_ids_in_loops_in_loops_name_each_item() -> None:
    text = (
        "{% for p in parties %}{% for r in recitals %}\n\n::: note\n\n{ #a }\n- x\n\n:::\n\n"
        "{% endfor %}{% endfor %}\n"
    ).replace("%}{%", "%}\n{%")
    agreement = load("parties: [{id: p}, {id: q}]\nrecitals: [x, y]\n")
    assert anchors(blocks(text, agreement)) == ["a-p-1", "a-p-2", "a-q-1", "a-q-2"]


def test_an_id_outside_of_a_loop_stays_as_it_is() -> None:
    text = "{% for p in parties %}\n\n{ #a }\nx\n\n{% endfor %}\n\n{ #b }\ny\n"
    assert anchors(blocks(text, load("parties: [{id: p}]\n"))) == ["a-p", "b"]


@given(st.lists(st.sampled_from(["a", "a-1", "a-2", "1", "2", "1-2"]), min_size=1, max_size=8))
@settings(deadline=None, max_examples=50)
def test_no_id_stands_twice_in_a_document(ids: list[str]) -> None:
    text = "{% for p in parties %}\n\n{ #a }\nx\n\n{ #a-1 }\ny\n\n{% endfor %}\n"
    agreement = load("parties: [" + ", ".join(f"{{id: '{one}'}}" for one in ids) + "]\n")
    found = anchors(blocks(text, agreement))
    assert len(found) == len(set(found)) == 2 * len(ids)


def test_a_reason_that_stands_alone_is_a_sentence() -> None:
    text = "# T\n\n{% if funding is absent %}\n\n{{ funding }}\n\n{% endif %}\n"
    reason = {"not_applicable": "chaque partie assume ses coûts"}
    assert "Chaque partie assume ses coûts." in printed(text, Agreement(funding=reason))
