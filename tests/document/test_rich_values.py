"""Values of several paragraphs: what they may hold, and that nothing of them is ever lost."""

from collections import Counter
from collections.abc import Sequence
from string import ascii_letters
from unicodedata import normalize

import pytest
from document.texts import blocks, printed
from hypothesis import given, settings
from strategies import RichText as Rich
from strategies import paragraphs
from writers.readers import words_of_html, words_of_markdown, words_of_tree, words_of_word

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import (
    Align,
    Block,
    Document,
    Heading,
    List,
    Marks,
    Paragraph,
    Properties,
    Row,
    Section,
    Slot,
    Table,
    Words,
    contents,
)
from ententes.model import Agreement, Clause
from ententes.texts import labels
from ententes.values import NotApplicable, Text
from ententes.views import State
from ententes.writers import html, markdown, word

BODIES = """
{% for clause in clauses %}

{{ clause.body }}

{% endfor %}
"""


def rich(words: str) -> list[Block]:
    """Return the blocks of a value of several paragraphs, given in French."""
    return blocks(BODIES, Agreement(clauses=(Clause(body=Rich(fr=words)),)))


def said(held: Sequence[Block]) -> str:
    """Return all words of `held`, and the addresses of its links, without any space."""
    pieces: list[str] = []
    for content in contents(held):
        for inline in content:
            if isinstance(inline, Words):
                pieces += [inline.text, inline.marks.link or ""]
            elif isinstance(inline, Slot):
                pieces.append(inline.value.text)
    return "".join("".join(pieces).split())


def test_the_lists_of_a_value_are_as_its_author_wrote_them() -> None:
    held = rich("1. a\n\n3) b\n\n- c\n\n* d")
    assert [(b.ordered, b.start, len(b.items)) for b in held if isinstance(b, List)] == [
        (True, 1, 1),
        (True, 3, 1),
        (False, 1, 1),
        (False, 1, 1),
    ]


def test_a_value_may_hold_paragraphs_lists_emphasis_and_links() -> None:
    first, bullets, last = rich("Un **mot** [ici](https://example.ca).\n\n- a\n  1. b\n\n*fin*")
    assert isinstance(first, Paragraph)
    assert first.content[1] == Words("mot", Marks(strong=True))
    assert first.content[3] == Words("ici", Marks(link="https://example.ca"))
    assert isinstance(bullets, List)
    inner = bullets.items[0].blocks[1]
    assert isinstance(inner, List)
    assert inner.ordered
    assert isinstance(last, Paragraph)
    assert last.content == [Words("fin", Marks(emphasis=True))]


@pytest.mark.parametrize("address", ["https://a.ca", "http://a.ca", "mailto:a@b.ca", "tel:+1418"])
def test_a_link_to_where_one_can_go_is_a_link(address: str) -> None:
    (paragraph,) = rich(f"[mot]({address})")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content == [Words("mot", Marks(link=address))]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "file:///etc/passwd", "vbscript:x",
     "#x", "x.html", "//example.ca", "ftp://example.ca", "&#106;avascript:x", "java\tscript:x"],
)  # fmt: skip
def test_a_link_to_anywhere_else_is_words(address: str) -> None:
    held = rich(f"[mot]({address})")
    assert all(not i.marks.link for c in contents(held) for i in c if isinstance(i, Words))
    assert said(held).startswith("[mot](")


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("[mot](https://a.ca (titre))", "mot(titre)https://a.ca"),
        ("[](https://a.ca)", "https://a.cahttps://a.ca"),
        ("a [](https://a.ca (titre)) b", "ahttps://a.ca(titre)https://a.ca"),
        ("-", ""), ("a\n\n2026.", "a"), ("* * *", ""),
    ],
)  # fmt: skip
def test_nothing_of_a_value_is_lost_in_silence(words: str, kept: str) -> None:
    held = rich(words)
    assert held
    assert said(held).startswith(kept)


def test_a_number_alone_on_its_line_is_printed() -> None:
    agreement = Agreement(clauses=(Clause(body=Rich(fr="Année :\n\n2026.")),))
    assert "2026." in printed(BODIES, agreement)


@pytest.mark.parametrize(
    "words",
    ["# titre", "## titre", "titre\n=====", "> mot", "---",
     "***a", "<b>mot</b>", "<script>x</script>", "<!-- x -->", "&amp; &lt;", "`code`",
     "```\ncode\n```", "![x](y.png)", "[a]: https://a.ca", "<https://a.ca>", "~~a~~", "::: note",
     "{ #id }", ":::", "{{ title }}", "{% if x %}", "{# x #}", "____", "[](#purpose)", "\\*a\\*",
     "a_b_c", "http://a.ca", "\ue000", "\U000f0000a", "[x]", "1) a", "+ a", "\\"],
)  # fmt: skip
def test_what_is_no_markdown_of_values_stays_words(words: str) -> None:
    held = rich(words)
    assert all(isinstance(block, Paragraph | List) for block in held)
    typed = "".join(words.split())
    for sign in ("\\*a\\*", "1) a", "+ a"):
        if words == sign:
            typed = {"\\*a\\*": "*a*", "1) a": "a", "+ a": "a"}[sign]
    assert said(held) == typed


# Tables -----------------------------------------------------------------------

COSTS = """Les coûts :

| Poste | Qui | Montant |
| :--- | :---: | ---: |
| **Loyer** [plan](https://example.ca) | Carrefour \\| Cégep | 12 000 $ |
| Matériel | | 500 $ |

Fin."""


def cells(row: Row) -> list[str]:
    """Return the words of each cell of a row."""
    return [said(cell.blocks) for cell in row.cells]


def test_a_value_may_hold_a_table() -> None:
    before, table, after = rich(COSTS)
    assert isinstance(table, Table)
    assert table.columns == [Align.LEFT, Align.CENTRE, Align.RIGHT]
    assert all(isinstance(side, Align) for side in table.columns)
    assert cells(table.header) == ["Poste", "Qui", "Montant"]
    assert list(map(cells, table.rows)) == [
        ["Loyerplanhttps://example.ca", "Carrefour|Cégep", "12000$"],
        ["Matériel", "", "500$"],
    ]
    (paragraph,) = table.rows[0].cells[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content[0] == Words("Loyer", Marks(strong=True))
    assert paragraph.content[2] == Words("plan", Marks(link="https://example.ca"))
    assert (said([before]), said([after])) == ("Lescoûts:", "Fin.")


@pytest.mark.parametrize("language", [FRENCH, ENGLISH])
@pytest.mark.parametrize(
    "sides",
    ["| :--- | :---: | ---: |", "|:-|:-:|-:|", ":-- | :-: | --:", "|  :-  |  :-:  |  -:  |"],
)
def test_the_sides_of_columns_are_read_in_both_languages(sides: str, language: Language) -> None:
    agreement = Agreement(clauses=(Clause(body=Rich(f"| a | b | c |\n{sides}\n| d | e | f |")),))
    (table,) = blocks(BODIES, agreement, language)
    assert isinstance(table, Table)
    assert table.columns == [Align.LEFT, Align.CENTRE, Align.RIGHT]


def test_a_table_may_follow_words_and_be_followed_by_a_list() -> None:
    held = rich("mot\n| a | b |\n|---|---|\n| c | d |\n- e")
    assert [type(block) for block in held] == [Paragraph, Table, List]


def test_a_short_row_ends_with_empty_cells_and_an_empty_row_stays() -> None:
    (table,) = rich("| a | b |\n|---|---|\n| c |\n| | |")
    assert isinstance(table, Table)
    assert list(map(cells, table.rows)) == [["c", ""], ["", ""]]


def test_a_table_may_be_a_row_of_headers_alone() -> None:
    (table,) = rich("| a | b |\n|---|---|")
    assert isinstance(table, Table)
    assert (cells(table.header), table.rows) == (["a", "b"], [])


MALFORMED = {
    "no line of dashes": "| a | b |\n| c | d |",
    "dashes for fewer columns": "| a | b |\n|---|\n| c | d |",
    "no header": "|---|---|\n| c | d |",
    "a row with too many cells": "| a | b |\n|---|---|\n| c | d |\n| e | f | g |",
    "a bar that is not escaped": "| a | b |\n|---|---|\n| c|c | d |\n| e | f |",
    "dashes cut in two": "| a | b |\n| - - | :: |\n| c | d |",
    "21 columns": f"{'| a ' * 21}|\n{'| - ' * 21}|\n{'| b ' * 21}|",
    "more cells than characters": f"{'|a' * 20}|\n{'|-' * 20}|\n" + "b\n" * 99,
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_table_stays_words(name: str) -> None:
    held = rich(f"mot\n{MALFORMED[name]}\n\nfin")
    assert [type(block) for block in held] == [Paragraph, Paragraph]
    assert said(held) == "".join(f"mot{MALFORMED[name]}fin".split())


def test_a_table_of_twenty_columns_is_one() -> None:
    (table,) = rich(f"{'| a ' * 20}|\n{'| - ' * 20}|\n{'| b ' * 20}|")
    assert isinstance(table, Table)
    assert len(table.columns) == 20


PLAIN_TABLE = "| a | b |\n| :-- | --: |\n| c | d |"


@pytest.mark.parametrize(
    "typed",
    [
        "- | a | b |\n  | :-- | --: |\n  | c | d |",
        "1. | a | b |\n   | :-- | --: |\n   | c | d |",
        "- - | a | b |\n    | :-- | --: |\n    | c | d |",
        "- x\n\n  | a | b |\n  | :-- | --: |\n  | c | d |",
        "- | a | b |\n| :-- | --: |\n| c | d |",
    ],
)
def test_a_table_typed_in_a_list_stays_words(typed: str) -> None:
    (held,) = rich(typed)
    assert isinstance(held, List)
    assert said([held]).removeprefix("x") == "|a|b||:--|--:||c|d|"


@pytest.mark.parametrize(
    "text",
    [
        "{% for clause in clauses %}\n- {{ clause.body }}\n{% endfor %}\n",
        "{% for clause in clauses %}\n- x\n\n  {{ clause.body }}\n{% endfor %}\n",
        "| A |\n|---|\n{% for clause in clauses %}\n| {{ clause.body }} |\n{% endfor %}\n",
    ],
)
def test_a_table_within_a_list_or_a_cell_stays_words(text: str) -> None:
    (outer,) = blocks(text, Agreement(clauses=(Clause(body=Rich(fr=PLAIN_TABLE)),)))
    assert isinstance(outer, List | Table)
    inner = outer.items[0].blocks if isinstance(outer, List) else outer.rows[0].cells[0].blocks
    assert all(isinstance(block, Paragraph) for block in inner)
    assert said(inner).removeprefix("x") == "".join(PLAIN_TABLE.split())


def test_a_table_of_a_value_may_stand_in_a_group() -> None:
    (note,) = blocks(
        f"::: note\n{BODIES}\n:::\n", Agreement(clauses=(Clause(body=Rich(fr=PLAIN_TABLE)),))
    )
    assert isinstance(note, Section)
    assert [type(block) for block in note.blocks] == [Table]


TITLED = """
# Entente

{% for clause in clauses %}

## {{ clause.title }}

{{ clause.body }}

{% endfor %}
"""


def titled(*titles: str) -> Agreement:
    """Return an agreement with the same table under each of these titles."""
    clauses = [Clause(title=Text(title), body=Rich(fr=PLAIN_TABLE)) for title in titles]
    return Agreement(clauses=tuple(clauses))


def test_one_value_under_two_headings_makes_two_tables_with_their_titles() -> None:
    made = [table for table in blocks(TITLED, titled("Un", "Deux")) if isinstance(table, Table)]
    assert [table.title for table in made] == ["Un", "Deux"]


def test_a_document_never_changes_the_tables_of_another() -> None:
    _, _, table = blocks(TITLED, titled("Un"))
    blocks(TITLED, titled("Deux"))
    assert isinstance(table, Table)
    assert table.title == "Un"


def test_an_untranslated_table_has_a_mark_above_and_its_language_in_each_cell() -> None:
    agreement = Agreement(clauses=(Clause(body=Rich(en="| *a* b | c |\n|---|--:|\n| d | e |")),))
    mark, table = blocks(BODIES, agreement, FRENCH)
    assert isinstance(table, Table)
    assert said([mark]) == "[Àtraduire]"
    runs = [i for c in contents([table]) for i in c]
    assert len(runs) == 5
    assert {i.marks.language for i in runs} == {ENGLISH}  # type: ignore[union-attr]


def test_a_table_of_a_value_says_the_same_in_the_three_formats() -> None:
    agreement = Agreement(clauses=(Clause(title=Text("Coûts"), body=Rich(fr=COSTS)),))
    made = Document(Properties(FRENCH, "x"), blocks(TITLED, agreement), labels(FRENCH))
    words = words_of_tree(made)
    assert " ".join(words[-12:]) == "Loyer plan Carrefour | Cégep 12 000 $ Matériel 500 $ Fin."
    assert words_of_markdown(markdown.write(made)) == words
    assert words_of_html(html.write(made)) == words
    assert words_of_word(word.write(made)) == words


# Depth, languages, nothing -----------------------------------------------------


@pytest.mark.parametrize("depth", [*range(1, 60, 3), 200])
def test_no_depth_of_lists_loses_a_word(depth: int) -> None:
    words = "\n".join("  " * level + f"- mot{level}" for level in range(depth))
    found = said(rich(words))
    assert all(f"mot{level}" in found for level in range(depth))


def test_an_untranslated_value_has_a_mark_above_and_its_language() -> None:
    agreement = Agreement(clauses=(Clause(body=Rich(en="A *first* word\n\n- item")),))
    mark, paragraph, bullets = blocks(BODIES, agreement, FRENCH)
    assert isinstance(mark, Paragraph)
    (slot,) = mark.content
    assert isinstance(slot, Slot)
    assert slot.value.state is State.UNTRANSLATED
    assert slot.value.text.strip() == "[À traduire]"
    assert isinstance(paragraph, Paragraph)
    assert isinstance(bullets, List)
    languages = {i.marks.language for c in contents([paragraph, bullets]) for i in c}  # type: ignore[union-attr]
    assert languages == {ENGLISH}


def test_an_untranslated_value_loses_no_language_where_it_is_too_deep() -> None:
    words = "\n".join("  " * level + f"- word{level}" for level in range(60))
    agreement = Agreement(clauses=(Clause(body=Rich(en=words)),))
    _, *held = blocks(BODIES, agreement, FRENCH)
    assert {i.marks.language for c in contents(held) for i in c} == {ENGLISH}  # type: ignore[union-attr]


def test_a_value_of_paragraphs_that_is_stated_absent_prints_its_reason() -> None:
    agreement = Agreement(clauses=(Clause(body=NotApplicable(Text("*Sans* objet"))),))
    (paragraph,) = blocks(BODIES, agreement)
    assert isinstance(paragraph, Paragraph)
    (slot,) = paragraph.content
    assert isinstance(slot, Slot)
    assert slot.value.text == "*Sans* objet."


def test_a_value_in_a_cell_keeps_its_paragraphs() -> None:
    agreement = Agreement(clauses=(Clause(body=Rich(fr="a\n\n- b")),))
    (table,) = blocks(
        "| A |\n|---|\n{% for clause in clauses %}\n| {{ clause.body }} |\n{% endfor %}\n",
        agreement,
    )
    assert isinstance(table, Table)
    assert [type(block) for block in table.rows[0].cells[0].blocks] == [Paragraph, List]


@given(paragraphs())
@settings(deadline=None, max_examples=100)
def test_each_letter_of_any_value_is_printed(words: str) -> None:
    typed, shown = (
        Counter(c for c in text if c in ascii_letters)
        for text in (normalize("NFC", words), said(rich(words)))
    )
    assert not typed - shown


# Limits -----------------------------------------------------------------------

LONG = 100_000
PATHOLOGICAL = {
    "letters": "é" * LONG,
    "words": "mot " * (LONG // 4),
    "brackets": "[" * 50_000,
    "brackets both": "[a" * 20_000 + "]" * 20_000,
    "links": "[a](" * 20_000,
    "links open": "[x](https://a.ca/" + "(" * 20_000,
    "stars": "*" * 50_000,
    "stars around": "*" * 25_000 + "a" + "*" * 25_000,
    "strong": "**a " * 20_000,
    "mixed": "*a_b **c " * 10_000,
    "bullets": "- " * 50_000,
    "numbers": "1. " * 20_000,
    "quotes": "> " * 50_000,
    "backslashes": "\\" * 50_000,
    "lines": "a\n" * 20_000,
    "paragraphs": "a\n\n" * 10_000,
    "items": "- a\n" * 10_000,
    "deep": "\n".join("  " * level + "- a" for level in range(300)),
    "quotation marks": '"a ' * 30_000,
    "apostrophes": "'" * 50_000,
    "points": "a." * 30_000,
    "at signs": "a@a." * 20_000,
    "bars": "|" * LONG,
    "bars over dashes": "|a" * 25_000 + "|\n" + "|-" * 25_000 + "|",
    "bars escaped": "\\|" * 50_000 + "\n|-|",
    "rows": "|a|b|\n|-|-|\n" + "|a|b|\n" * 15_000,
    "empty rows": "|a" * 20 + "|\n" + "|-" * 20 + "|\n" + ("|" * 21 + "\n") * 4_000,
    "short rows": "|a" * 20 + "|\n" + "|-" * 20 + "|\n" + "|\n" * 50_000,
    "tables": "|a|\n|-|\n\n" * 10_000,
    "tables after words": "a\n|a|\n|-|\n" * 10_000,
    "tables that are none": "|a|\n|-|\n" * 12_500 + "|a|b|",
}


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_a_value_of_any_length_is_read(name: str) -> None:
    """A rule that goes back over what it has read would not come to its end here."""
    assert rich(PATHOLOGICAL[name])


def test_a_hundred_thousand_characters_are_all_printed() -> None:
    assert said(rich(PATHOLOGICAL["letters"])) == PATHOLOGICAL["letters"]
    assert len(said(rich(PATHOLOGICAL["words"]))) == LONG // 4 * 3


def test_a_heading_typed_in_a_value_is_no_heading() -> None:
    held = blocks("# {{ title }}\n\n" + BODIES, Agreement(title=Text("# x")))
    assert [type(block) for block in held] == [Heading]
    assert said(held) == "#x"
