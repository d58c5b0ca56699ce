"""From an agreement to a document: languages, purposes, what a document says of itself."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from whole import places, whole

from ententes import rendering
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.text import compile_text
from ententes.document.tree import Heading, Slot, contents
from ententes.errors import Hole, NotReady
from ententes.files import load
from ententes.model import Agreement
from ententes.model.shape import Leaf, Record
from ententes.rendering import (
    document,
    render_docx,
    render_html,
    render_html_fragment,
    render_markdown,
)
from ententes.texts import labels
from ententes.values import Blank, NotApplicable, Text
from ententes.views import State

EXAMPLE = Path(__file__).parents[1] / "examples" / "entente-emploi-jeunes.yaml"
RENDERERS: dict[str, Callable[..., Any]] = {
    "docx": render_docx,
    "html": render_html,
    "fragment": render_html_fragment,
    "markdown": render_markdown,
}


@pytest.fixture(scope="module")
def example() -> Agreement:
    return load(EXAMPLE)


# Language and keywords ---------------------------------------------------------------


@pytest.mark.parametrize("name", RENDERERS)
def test_the_four_renderers_take_the_same_keywords(name: str) -> None:
    render = RENDERERS[name]
    for language in (None, "fr", "en", FRENCH, ENGLISH):
        assert render(Agreement(), language=language, purpose="draft")
    with pytest.raises(TypeError):
        render(Agreement(), "fr")


@pytest.mark.parametrize("name", RENDERERS)
def test_a_language_or_a_purpose_that_does_not_exist_is_refused(name: str) -> None:
    render = RENDERERS[name]
    with pytest.raises(ValueError, match='"fr" or "en"'):
        render(Agreement(), language="de")
    with pytest.raises(ValueError, match='"draft" or "signature"'):
        render(Agreement(), purpose="print")


@pytest.mark.parametrize(
    ("regime", "language"),
    [
        ("", FRENCH),
        ("language_regime: fr_only", FRENCH),
        ("language_regime: en_only", ENGLISH),
        ("language_regime: bilingual_equal", FRENCH),
        ("language_regime: bilingual_en_prevails", ENGLISH),
        ("language_regime: en_with_courtesy_fr", ENGLISH),
        ("language_regime: {blank: true}", FRENCH),
    ],
)
def test_unsaid_the_language_is_the_first_of_the_agreement(regime: str, language: Language) -> None:
    assert document(load(regime + "\n")).properties.language is language


# What it says of itself -----------------------------------------------------------------


def test_a_document_says_what_it_is(example: Agreement) -> None:
    facts = document(example, "en").properties
    assert facts.title == "Rive-Nord Youth Employment Pathway"
    assert (facts.reference, facts.version, facts.date) == ("EP-2026-014", "1.0", "2026-02-16")
    assert facts.date_shown.replace("\u00a0", " ") == "February 16, 2026"
    assert (facts.status, facts.mark) == ("In negotiation", "DRAFT")
    assert facts.authors == ("Carrefour jeunesse-emploi Rive-Nord", "Collège de la Rive-Nord")


def test_what_is_unsaid_or_absent_is_no_fact() -> None:
    nothing: dict[str, Any] = dict.fromkeys(
        ["version", "version_date", "status"], NotApplicable(Text("raison"))
    )
    for agreement in (Agreement(), Agreement(**nothing), Agreement(version_date=Blank())):
        facts = document(agreement).properties
        assert (facts.reference, facts.version, facts.date) == ("", "", "")
        assert (facts.date_shown, facts.status, facts.authors) == ("", "", ())


def test_a_document_has_the_labels_of_its_language() -> None:
    for language in Language:
        assert document(Agreement(), language).labels == labels(language)


def test_both_languages_have_the_same_labels() -> None:
    assert set(labels(FRENCH)) == set(labels(ENGLISH))
    assert all(words.strip() for language in Language for words in labels(language).values())


def test_labels_have_the_spaces_of_their_language() -> None:
    assert labels(FRENCH)["missing"] == "[À préciser\u00a0: {label}]"
    assert labels(ENGLISH)["missing"] == "[To be specified: {label}]"


def test_the_title_is_the_one_heading_of_level_one(example: Agreement) -> None:
    for agreement in (example, Agreement(), whole()):
        first, *others = document(agreement).blocks
        assert isinstance(first, Heading)
        assert first.level == 1
        assert all(not isinstance(b, Heading) or b.level > 1 for b in others)


def test_a_draft_bears_its_mark_and_a_document_for_signature_does_not(example: Agreement) -> None:
    for language, mark in ((FRENCH, "ÉBAUCHE"), (ENGLISH, "DRAFT")):
        assert mark in render_html(example, language=language)
        assert mark not in render_html(example, language=language, purpose="signature")


# For signature ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("language", Language)
def test_an_agreement_without_holes_is_made_for_signature(
    name: str, language: Language, example: Agreement
) -> None:
    for agreement in (example, whole()):
        assert RENDERERS[name](agreement, language=language, purpose="signature")


@pytest.mark.parametrize("name", RENDERERS)
def test_an_agreement_with_holes_is_not(name: str) -> None:
    with pytest.raises(NotReady) as caught:
        RENDERERS[name](Agreement(), language="en", purpose="signature")
    assert [hole.path for hole in caught.value.holes][:2] == ["title", "version_date"]
    assert caught.value.told(ENGLISH).startswith("The document is not ready to be signed.")
    assert "- title: [To be specified: Title]" in caught.value.told(ENGLISH)


def silences() -> dict[str, Any]:
    """Return the fields that a draft asks for, each with its silence, by path.

    An object whose only field is silent says nothing, and is not there.
    """
    found: dict[str, Any] = {}
    for place, shape in places():
        if shape.asked and not place.endswith("]") and place != "confidentiality.duration":
            found[place] = None if isinstance(shape, Leaf | Record) else ()
    return found


SILENCES = silences()


def test_there_are_fields_that_a_draft_asks_for() -> None:
    assert len(SILENCES) > 60


@pytest.mark.parametrize("place", SILENCES)
def test_each_field_that_is_asked_for_and_silent_is_a_hole(place: str) -> None:
    for language in Language:
        with pytest.raises(NotReady) as caught:
            document(whole({place: SILENCES[place]}), language, "signature")
        assert place in [hole.path for hole in caught.value.holes]


TEXTS = [
    place for place, shape in places() if isinstance(shape, Leaf) and issubclass(shape.kind, Text)
]


@pytest.mark.parametrize("place", TEXTS)
def test_each_text_that_is_not_translated_is_a_hole(place: str) -> None:
    kind = type(dict(given_texts())[place])
    agreement = whole({place: kind(en="only in English")})
    assert document(agreement, ENGLISH, "signature")
    with pytest.raises(NotReady, match="À traduire") as caught:
        document(agreement, FRENCH, "signature")
    assert place in [hole.path for hole in caught.value.holes]


def given_texts() -> list[tuple[str, Text]]:
    """Return each text of a whole agreement with its path."""
    agreement = whole()
    found: list[tuple[str, Text]] = []
    for place in TEXTS:
        node: Any = agreement
        for step in place.replace("[", ".").replace("]", "").split("."):
            node = node[int(step)] if step.isdigit() else getattr(node, step)
        found.append((place, node))
    return found


REFERENCES = [place for place, shape in places() if isinstance(shape, Leaf) and shape.refers]


@pytest.mark.parametrize("place", REFERENCES)
def test_each_reference_to_nowhere_is_a_hole(place: str) -> None:
    with pytest.raises(NotReady, match="introuvable") as caught:
        document(whole({place: "nowhere"}), FRENCH, "signature")
    assert place in [hole.path for hole in caught.value.holes]


def test_a_reference_to_a_clause_that_is_left_out_is_a_hole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:

    text = "# {{ title }}\n\nVoir [](#a).\n\n{% if status %}\n\n{ #a }\n## A\n\nx\n\n{% endif %}\n"
    compiled = compile_text("agreement.md", FRENCH, lambda _: text)
    monkeypatch.setattr(rendering, "agreement_text", lambda _: compiled)
    assert document(whole(), FRENCH, "signature")
    with pytest.raises(NotReady) as caught:
        document(whole({"status": None}), FRENCH, "signature")
    assert caught.value.holes == (Hole("a", "[Référence introuvable\u00a0: a]"),)


def test_a_blank_and_a_stated_absence_are_no_holes() -> None:
    for kept in (Blank(), Blank(Text("à la main")), NotApplicable(Text("raison"))):
        for place in ("title", "purpose", "recitals", "term.period", "parties[0].signatory"):
            assert document(whole({place: kept}), FRENCH, "signature")


def test_a_hole_is_told_once(example: Agreement) -> None:
    with pytest.raises(NotReady) as caught:
        document(whole({"parties[0].short_name": None}), ENGLISH, "signature")
    holes = caught.value.holes
    assert len(holes) == len(set(holes))
    assert document(example, ENGLISH, "signature")


def test_a_draft_shows_each_hole_that_a_document_for_signature_names() -> None:
    draft = document(Agreement(), ENGLISH)
    with pytest.raises(NotReady) as caught:
        document(Agreement(), ENGLISH, "signature")
    shown = {
        i.value.path
        for content in contents(draft.blocks)
        for i in content
        if isinstance(i, Slot) and i.value.state is State.MISSING
    }
    assert shown == {hole.path for hole in caught.value.holes}


# In a notebook -----------------------------------------------------------------------------


def test_in_a_notebook_an_agreement_shows_itself(example: Agreement) -> None:
    shown = example._repr_html_()
    prefix = re.findall(r' id="(a[0-9a-f]{8}-)parties"', shown)[0]
    assert shown == render_html_fragment(example, prefix=prefix)


def test_two_agreements_in_one_page_share_no_id_and_keep_their_links() -> None:
    one, other = (Agreement(title=Text(title)) for title in ("Une", "Autre"))
    pages = [one._repr_html_(), other._repr_html_()]
    ids = [set(re.findall(r' id="([^"]+)"', page)) for page in pages]
    assert all(len(names) > 10 for names in ids)
    assert not ids[0] & ids[1]
    for names, page in zip(ids, pages, strict=True):
        assert set(re.findall(r'href="#([^"]+)"', page)) <= names
