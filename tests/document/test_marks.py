"""Where a draft shows what the completeness check found: each finding has one place."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from document.texts import blocks
from hypothesis import given, settings
from profiles import agreements_of_a_profile
from strategies import RichText as Rich
from strategies import languages
from tools.docx_file import DocxFile, w

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.completeness import check
from ententes.document.marks import Concern, anchor_of, mark
from ententes.document.tree import (
    Block,
    Document,
    Heading,
    Inline,
    List,
    Paragraph,
    Properties,
    Section,
    Slot,
    Table,
    contents,
)
from ententes.errors import Path
from ententes.files import load
from ententes.model import Agreement, Purpose
from ententes.rendering import document, render_docx, render_html, render_html_fragment
from ententes.texts import labels
from ententes.values import Text
from ententes.views import State
from ententes.writers import html, markdown, word

PATTERN = "[À vérifier : {rules}]"


def marked(
    text: str, agreement: Agreement, *concerns: tuple[Path, str], asked: Sequence[Path] = ()
) -> list[Block]:
    """Return the blocks of a text with the marks of some findings, each a path and a rule."""
    held = blocks(text, agreement, asked=asked)
    mark(held, [Concern(*one) for one in concerns], PATTERN)
    return held


def slots(held: Sequence[Block]) -> Iterator[Slot]:
    for content in contents(held):
        yield from (inline for inline in content if isinstance(inline, Slot))


def places(held: Sequence[Block]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the path, the words and the anchors of each place that has an anchor."""
    return [(s.value.path, s.value.text, s.anchors) for s in slots(held) if s.anchors]


def line(content: Sequence[Inline]) -> str:
    """Return a line as it reads."""
    said = [i.value.text if isinstance(i, Slot) else getattr(i, "text", "") for i in content]
    return "".join(said).replace("\u00a0", " ")


# Its place ------------------------------------------------------------------------------


TEXT = """
# {{ title }}

{% if term is absent %}

{{ term }}

{% else %}

{% if term.effective_date and term.end_date %}

Du {{ term.effective_date }} au {{ term.end_date }}.

{% endif %}

{{ term.cure_period }}

{% endif %}

| Indicateur | Cible |
|---|---|
{% for indicator in indicators %}
| {{ indicator.name }} | {{ indicator.target }} |
{% endfor %}
"""
HELD = load(
    """
title: Entente
term: {effective_date: 2026-04-01, end_date: 2027-03-31}
indicators:
  - {name: Un, target: {value: 1, unit: persons}}
  - {name: Deux, target: {value: 2, unit: persons}}
"""
)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("title",), "title"),
        (("term", "end_date"), "term.end_date"),
        (("indicators", 1, "target"), "indicators[1].target"),
        # The first value of the part it is about.
        (("term",), "term.effective_date"),
        (("indicators",), "indicators[0].name"),
        (("indicators", 1), "indicators[1].name"),
        # What holds it, where it is printed nowhere.
        (("term", "renewal_mode"), "term.effective_date"),
        (("indicators", 1, "baseline"), "indicators[1].name"),
        (("indicators", 7, "target"), "indicators[0].name"),
        (("governance", "bodies", 0, "name"), "title"),
        ((), "title"),
    ],
)
def test_a_finding_is_marked_at_its_value_or_at_the_nearest(path: Path, place: str) -> None:
    held = marked(TEXT, HELD, (path, "XYZ-001"))
    ((found, words, anchors),) = places(held)
    assert found == place
    assert words == "[À vérifier : XYZ-001]"
    assert anchors == (anchor_of(path),)


def test_a_mark_stands_right_after_its_value() -> None:
    held = marked(TEXT, HELD, (("term", "effective_date"), "XYZ-001"))
    assert line(held[1].content) == "Du 1er avril 2026 [À vérifier : XYZ-001] au 31 mars 2027."  # type: ignore[union-attr]


def test_an_item_whose_number_begins_like_that_of_another_is_not_the_other() -> None:
    many = load("indicators: [" + ", ".join(f"{{name: N{at}}}" for at in range(12)) + "]\n")
    held = marked(TEXT, many, (("indicators", 1), "XYZ-001"), (("indicators", 11), "XYZ-002"))
    assert [(path, words) for path, words, _ in places(held)] == [
        ("indicators[1].name", "[À vérifier : XYZ-001]"),
        ("indicators[11].name", "[À vérifier : XYZ-002]"),
    ]


def test_a_value_that_is_printed_twice_has_one_mark() -> None:
    held = marked(f"{TEXT}\n{{{{ title }}}}\n", HELD, (("title",), "XYZ-001"))
    assert len(places(held)) == 1


def test_values_of_one_line_have_a_mark_each() -> None:
    concerns = [
        ((("term", name)), f"XYZ-00{at}") for at, name in enumerate(("effective_date", "end_date"))
    ]
    for several in (concerns, concerns[::-1]):
        held = marked(TEXT, HELD, *several)
        assert line(held[1].content) == (  # type: ignore[union-attr]
            "Du 1er avril 2026 [À vérifier : XYZ-000] au 31 mars 2027 [À vérifier : XYZ-001]."
        )


@pytest.mark.parametrize(
    "text",
    ["a\n\n- b\n- {{ title }}\n", "| A |\n|---|\n| {{ title }} |\n",
     "::: note\n\n{{ title }}\n\n:::\n", "| {{ title }} |\n|---|\n| a |\n", "**{{ title }}**\n",
     "## {{ title }}\n\na\n"],
)  # fmt: skip
def test_a_mark_stands_wherever_a_value_may(text: str) -> None:
    held = marked(f"# T\n\n{text}", HELD, (("title",), "XYZ-001"))
    assert [words for _, words, _ in places(held)] == ["[À vérifier : XYZ-001]"]


def test_a_document_without_values_has_no_place_for_a_mark() -> None:
    held = marked("# T\n\nUne phrase.\n", HELD, (("title",), "XYZ-001"))
    assert list(slots(held)) == []


# Several at one place ---------------------------------------------------------------------


def test_findings_of_one_place_share_one_mark() -> None:
    held = marked(
        TEXT,
        HELD,
        (("title",), "XYZ-002"),
        (("title",), "XYZ-001"),
        (("funding", "terms"), "XYZ-003"),
        (("title",), "XYZ-002"),
    )
    assert places(held) == [
        ("title", "[À vérifier : XYZ-002, XYZ-001, XYZ-003]", ("at-title", "at-funding-terms"))
    ]


# What has a mark already ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "state", "words"),
    [
        ("", State.MISSING, "[À préciser\u00a0: Titre]"),
        ("title: {en: Agreement}", State.UNTRANSLATED, "[À traduire] Agreement"),
    ],
)
def test_what_has_a_mark_gets_the_anchor_and_no_second_mark(
    given: str, state: State, words: str
) -> None:
    held = marked(
        "# {{ title }}\n", load(given + "\n"), (("title",), "XYZ-001"), asked=[("title",)]
    )
    (slot,) = slots(held)
    assert (slot.value.state, slot.value.text, slot.anchors) == (state, words, ("at-title",))


def test_a_reference_to_nowhere_gets_the_anchor_and_no_second_mark() -> None:
    text = "{% for objective in objectives %}\n\n{{ objective.owner }}\n\n{% endfor %}\n"
    path = ("objectives", 0, "owner")
    held = marked(text, load("objectives: [{owner: x}]\n"), (path, "XYZ-001"))
    (slot,) = slots(held)
    assert (slot.value.state, slot.anchors) == (State.DANGLING, ("at-objectives-0-owner",))


@pytest.mark.parametrize("given", ["title: {blank: true}", "title: {not_applicable: aucun}"])
def test_what_is_left_out_on_purpose_may_have_a_mark(given: str) -> None:
    held = marked("# {{ title }}\n", load(given + "\n"), (("title",), "XYZ-001"))
    assert places(held) == [("title", "[À vérifier : XYZ-001]", ("at-title",))]


def test_an_object_or_a_list_that_is_missing_has_its_own_mark() -> None:
    text = "{% if not parties %}{{ parties }}{% endif %}\n"
    held = marked(text, Agreement(), (("parties",), "XYZ-001"), asked=[("parties",)])
    assert places(held) == [("parties", "[À préciser\u00a0: Parties]", ("at-parties",))]


# Values of several paragraphs -----------------------------------------------------------


STATEMENT = """
{% if purpose is absent %}

{{ purpose }}

{% else %}

Avant.

PLACE

{% endif %}
"""
IN_PLACES = {
    "the body": "{{ purpose.statement }}",
    "an item": "- {{ purpose.statement }}",
    "a cell": "| A |\n|---|\n| {{ purpose.statement }} |",
    "a note": "::: note\n\n{{ purpose.statement }}\n\n:::",
}


def holding(held: Sequence[Block], wanted: Block) -> Sequence[Block] | None:
    """Return the blocks among which a block stands."""
    if any(block is wanted for block in held):
        return held
    for block in held:
        match block:
            case List(items=items):
                inner = [item.blocks for item in items]
            case Table(rows=rows):
                inner = [cell.blocks for row in rows for cell in row.cells]
            case Section(blocks=within):
                inner = [within]
            case _:
                inner = []
        for each in inner:
            if (found := holding(each, wanted)) is not None:
                return found
    return None


@pytest.mark.parametrize("place", IN_PLACES)
@pytest.mark.parametrize(
    "words", ["Un **but**.\n\nDeux.", "- un\n- deux", "1. un", "| a |\n|---|\n| b |"]
)
def test_a_value_of_several_paragraphs_has_its_mark_above(words: str, place: str) -> None:
    agreement = Agreement(purpose=Purpose(statement=Rich(fr=words)))
    text = STATEMENT.replace("PLACE", IN_PLACES[place])
    held = marked(text, agreement, (("purpose", "statement"), "XYZ-001"))
    assert places(held) == [
        ("purpose.statement", "[À vérifier : XYZ-001]", ("at-purpose-statement",))
    ]
    (paragraph,) = [b for b in every(held) if isinstance(b, Paragraph) and "XYZ" in line(b.content)]
    around = holding(held, paragraph)
    assert around is not None
    at = next(index for index, block in enumerate(around) if block is paragraph)
    following = around[at + 1]
    assert not isinstance(following, Heading | Section)
    assert following.path == "purpose.statement"
    if place == "the body":
        assert line(around[at - 1].content) == "Avant."  # type: ignore[union-attr]


def every(held: Sequence[Block]) -> Iterator[Block]:
    """Yield all blocks, those in items, cells and groups too."""
    for block in held:
        yield block
        match block:
            case List(items=items):
                for item in items:
                    yield from every(item.blocks)
            case Table(rows=rows):
                for row in rows:
                    for cell in row.cells:
                        yield from every(cell.blocks)
            case Section(blocks=within):
                yield from every(within)
            case _:
                pass


def test_an_untranslated_value_of_several_paragraphs_has_the_mark_it_has() -> None:
    agreement = Agreement(purpose=Purpose(statement=Rich(en="One.\n\nTwo.")))
    text = STATEMENT.replace("PLACE", IN_PLACES["the body"])
    held = marked(text, agreement, (("purpose", "statement"), "XYZ-001"))
    assert places(held) == [("purpose.statement", "[À traduire]", ("at-purpose-statement",))]


def test_the_marks_of_a_document_do_not_stand_in_the_next() -> None:
    agreement = Agreement(purpose=Purpose(statement=Rich(fr="Un.\n\n- deux")))
    for place in IN_PLACES.values():
        text = STATEMENT.replace("PLACE", place)
        clean = repr(blocks(text, agreement))
        marked(text, agreement, (("purpose", "statement"), "XYZ-001"))
        assert repr(blocks(text, agreement)) == clean


# In the formats -------------------------------------------------------------------------


def draft(*concerns: tuple[Path, str], agreement: Agreement = HELD) -> Document:
    return Document(Properties(FRENCH, "x"), marked(TEXT, agreement, *concerns), labels(FRENCH))


THREE = ((("title",), "XYZ-001"), (("parties",), "XYZ-002"), (("indicators", 1), "XYZ-003"))


def ids(page: str) -> list[str]:
    return re.findall(r' id="([^"]*)"', page)


def test_a_page_has_each_anchor_once_and_the_mark_bears_the_first() -> None:
    page = html.write(draft(*THREE))
    found = ids(page)
    assert len(found) == len(set(found))
    assert {"at-title", "at-parties", "at-indicators-1"} <= set(found)
    assert (
        '<span id="at-parties"></span><mark class="to-check" id="at-title" data-path="title">'
        "[À vérifier : XYZ-001, XYZ-002]</mark>"
    ) in page


def bookmarks(docx: bytes) -> list[str]:
    """Return the names of the bookmarks of a Word file, after what must hold for all."""
    file = DocxFile(docx)
    starts = file.find("//w:bookmarkStart")
    ends = [end.get(w("id")) for end in file.find("//w:bookmarkEnd")]
    names = [start.get(w("name")) for start in starts]
    assert sorted(str(start.get(w("id"))) for start in starts) == sorted(map(str, ends))
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", str(each)) for each in names)
    assert len({str(each).lower() for each in names}) == len(names)
    return list(map(str, names))


def test_a_word_file_has_a_bookmark_for_each_anchor() -> None:
    names = bookmarks(word.write(draft(*THREE)))
    assert {"at_title", "at_parties", "at_indicators_1"} <= set(names)


def test_a_markdown_file_has_the_marks() -> None:
    written = markdown.write(draft(*THREE))
    assert r"Entente **\[À vérifier : XYZ-001, XYZ-002\]**" in written.replace("\u00a0", " ")


# Any agreement ----------------------------------------------------------------------------


@given(agreements_of_a_profile(), languages())
@settings(max_examples=60)
def test_each_finding_of_any_agreement_has_its_anchor_once_in_its_draft(
    agreement: Agreement, language: Language
) -> None:
    found = Counter(ids(render_html(agreement, language=language)))
    assert max(found.values()) == 1
    for finding in check(agreement).findings:
        assert found[anchor_of(finding.path)] == 1, (finding.rule.id, finding.path)


@given(agreements_of_a_profile(), languages())
@settings(max_examples=30)
def test_the_bookmarks_of_any_draft_are_sound(agreement: Agreement, language: Language) -> None:
    names = bookmarks(render_docx(agreement, language=language))
    anchors = {
        anchor for slot in slots(document(agreement, language).blocks) for anchor in slot.anchors
    }
    assert len(names) >= len(anchors) > 0


def test_a_rule_that_finds_is_named_in_the_draft_unless_its_place_is_marked() -> None:
    agreement = load("title: Entente\nterm: {effective_date: 2027-01-01, end_date: 2026-01-01}\n")
    (finding,) = [f for f in check(agreement).findings if f.rule.id == "TRM-003"]
    for language, words in (
        (FRENCH, "[À vérifier\u00a0: TRM-003"),
        (ENGLISH, "[To be checked: TRM-003"),
    ):
        (place,) = [
            p
            for p in places(document(agreement, language).blocks)
            if anchor_of(finding.path) in p[2]
        ]
        assert place[1].startswith(words)


def test_in_a_page_of_several_agreements_the_anchors_have_their_prefix() -> None:
    agreement = Agreement(title=Text("x"))
    found = ids(render_html_fragment(agreement, language="fr", prefix="b-"))
    assert {f"b-{anchor_of(finding.path)}" for finding in check(agreement).findings} <= set(found)
    assert all(each.startswith(("b-", "page:")) for each in found)
