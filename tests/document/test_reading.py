"""What a text may hold, and what comes of it: one file for each construct, printed as Markdown."""

import pytest
from document.texts import CASES, blocks, faults, printed

from ententes.bilingual import ENGLISH, FRENCH
from ententes.document.tree import Break, List, Marks, Paragraph, Row, Slot, Table, Words
from ententes.files import load
from ententes.model import Agreement
from ententes.values import Text

GOOD = CASES / "good"
NAMES = sorted(case.name.removesuffix(".printed.md") for case in GOOD.glob("*.printed.md"))
PARTS = {
    file.relative_to(GOOD).as_posix(): file.read_text(encoding="utf-8")
    for file in GOOD.glob("parts/*.md")
}
TITLED = Agreement(title=Text("Entente"))
ASKED = [("indicators",), ("parties", 1, "head_office_address"), ("instrument_type",), ("version",)]
"""What is asked for in the agreement of the good texts, and silent."""


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    return load(CASES / "agreement.yaml")


def test_there_are_good_texts() -> None:
    assert len(NAMES) > 8
    assert len(list(GOOD.glob("*.md"))) == 2 * len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_good_text_prints_what_stands_beside_it(name: str, agreement: Agreement) -> None:
    text = (GOOD / f"{name}.md").read_text(encoding="utf-8")
    expected = (GOOD / f"{name}.printed.md").read_text(encoding="utf-8")
    assert printed(text, agreement, others=PARTS, asked=ASKED) == expected


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_the_ends_of_lines_do_not_matter(name: str, end: str, agreement: Agreement) -> None:
    text = (GOOD / f"{name}.md").read_text(encoding="utf-8").replace("\n", end)
    expected = (GOOD / f"{name}.printed.md").read_text(encoding="utf-8")
    assert printed("\ufeff" + text, agreement, others=PARTS, asked=ASKED) == expected


# What the tree holds ------------------------------------------------------------


def test_a_value_in_emphasis_keeps_its_marks() -> None:
    (paragraph,) = blocks(
        "{% if title %}a **{{ title }}** *b* [{{ title }}](https://example.ca){% endif %}\n", TITLED
    )
    assert isinstance(paragraph, Paragraph)
    marks = [i.marks for i in paragraph.content if isinstance(i, Slot)]
    assert marks == [Marks(strong=True), Marks(link="https://example.ca")]


def test_words_on_both_sides_of_a_condition_keep_their_marks() -> None:
    (paragraph,) = blocks("**a {% if title %}b{% endif %} c** d\n", TITLED)
    assert isinstance(paragraph, Paragraph)
    strong = [i.text for i in paragraph.content if isinstance(i, Words) and i.marks.strong]
    assert "".join(strong).split() == ["a", "b", "c"]


def test_values_that_touch_stay_apart_as_objects() -> None:
    (paragraph,) = blocks("{% if title %}{{ title }}{{ title }}{% endif %}\n", TITLED)
    assert isinstance(paragraph, Paragraph)
    assert [i.value.path for i in paragraph.content if isinstance(i, Slot)] == ["title", "title"]


def test_static_words_are_set_as_their_language_wants_them() -> None:
    french = "L’«\u00a0entente\u00a0»\u00a0: 15\u00a0%\n"
    assert printed('L\'"entente" : 15 %\n', TITLED) == french
    assert printed('The "agreement" : 15 %\n', TITLED, ENGLISH) == "The “agreement”: 15%\n"


def test_quotation_marks_around_a_value_are_set_too() -> None:
    assert (
        printed('{% if title %}\n"{{ title }}"\n{% endif %}\n', TITLED) == "«\u00a0Entente\u00a0»\n"
    )


def test_a_line_break_is_kept_and_an_end_of_line_is_a_space() -> None:
    (paragraph,) = blocks("a\nb\\\nc\n", TITLED)
    assert isinstance(paragraph, Paragraph)
    assert [i.text if isinstance(i, Words) else i for i in paragraph.content] == [
        "a b", Break(), "c",
    ]  # fmt: skip


def test_the_bar_of_a_filter_does_not_split_a_cell() -> None:
    (table,) = blocks("| A | B |\n|---|---|\n| {{ title|capitalized }} | b |\n", TITLED)
    assert isinstance(table, Table)
    assert [len(row.cells) for row in table.rows] == [2]


def test_rows_may_stand_in_a_condition_in_a_loop() -> None:
    three = load("recitals: [a, b, c]\n")
    text = (
        "| A |\n|---|\n{% for recital in recitals %}\n{% if not loop.first %}\n| {{ recital }} |\n"
        "{% endif %}\n{% endfor %}\n"
    )
    (table,) = blocks(text, three)
    assert isinstance(table, Table)
    assert len(table.rows) == 2


def test_a_table_whose_headers_are_empty_keeps_its_rows() -> None:
    (table,) = blocks("| | |\n|---|---|\n| a | b |\n| c | d |\n", TITLED)
    assert isinstance(table, Table)
    assert all(isinstance(row, Row) for row in table.rows)
    assert len(table.rows) == 2


@pytest.mark.parametrize("signs", ["- un\n* deux\n+ trois\n", "- un\n\n- deux\n\n\n- trois\n"])
def test_items_that_follow_each_other_are_one_list(signs: str) -> None:
    (one,) = blocks(signs, TITLED)
    assert isinstance(one, List)
    assert len(one.items) == 3


def test_a_list_of_another_kind_is_another_list() -> None:
    assert len(blocks("- un\n\n1. deux\n", TITLED)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "{% if title %}\na\n{% endif %}",
        "{%if title%}\na\n{%endif%}",
        "{%  if   title  %}\n\na\n\n{% endif %}",
        "   {% if title %}\na\n  {% endif %}  ",
        "{% if title %}a{% endif %}",
        "\n\n{% if title %}\n\n\na\n\n\n{% endif %}\n\n",
    ],
)
def test_a_statement_may_stand_within_blank_lines_and_spaces(text: str) -> None:
    assert printed(text, TITLED) == "a\n"


def test_an_empty_text_is_an_empty_document() -> None:
    for text in ("", "\n", "\ufeff", "   \n\n", "{% if title %}{% endif %}\n"):
        assert blocks(text, TITLED) == []


def test_a_long_text_is_read_in_time_that_grows_with_it() -> None:
    text = "# Titre\n\n" + "Une phrase, {% if title %}oui {{ title }}{% endif %}.\n\n" * 1500
    assert faults(text) == []
    assert len(blocks(text, TITLED, FRENCH)) == 1501
