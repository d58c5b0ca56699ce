"""From an agreement to a document: languages, purposes, what a document says of itself."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from profiles import PROFILES, set_aside, settled
from whole import places, whole

from ententes import rendering
from ententes.bilingual import ENGLISH, FRENCH, Language, Saying
from ententes.completeness import CATALOGUE, check
from ententes.document.text import compile_text
from ententes.document.tree import Document, Heading, Slot, contents
from ententes.errors import Hole, NotReady, written
from ententes.files import load
from ententes.model import Agreement, Formality
from ententes.model.shape import Leaf, Many
from ententes.rendering import (
    document,
    render_docx,
    render_html,
    render_html_fragment,
    render_markdown,
)
from ententes.texts import labels
from ententes.values import Blank, NotApplicable, RichText, Text
from ententes.views import HOLES, State

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
    assert (facts.status, facts.mark) == ("Under negotiation", "DRAFT")
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
    for agreement in (example, settled()):
        assert RENDERERS[name](agreement, language=language, purpose="signature")


@pytest.mark.parametrize("name", RENDERERS)
def test_an_agreement_with_holes_is_not(name: str) -> None:
    with pytest.raises(NotReady) as caught:
        RENDERERS[name](Agreement(), language="en", purpose="signature")
    first, *_ = caught.value.holes
    assert (first.place.fr, first.place.en) == ("titre", "title")
    assert caught.value.told(ENGLISH).startswith("The document is not ready to be signed.")
    assert f"\n- title: {first.what.en}" in caught.value.told(ENGLISH)
    assert f"\n- titre\u00a0: {first.what.fr}" in caught.value.told(FRENCH)


def holes(agreement: Agreement, language: Language = FRENCH) -> dict[str, list[str]]:
    """Return what keeps an agreement from being signed, by place, as English keys tell it."""
    try:
        document(agreement, language, "signature")
    except NotReady as refused:
        found: dict[str, list[str]] = {}
        for hole in refused.holes:
            found.setdefault(hole.place.en, []).append(hole.what.en)
        return found
    return {}


def test_what_blocks_an_agreement_keeps_it_from_being_signed() -> None:
    for agreement in (Agreement(), whole(), whole({"title": None, "term": None})):
        blocking = check(agreement).blocking
        assert blocking
        for language in Language:
            found = holes(agreement, language)
            assert {finding.place(ENGLISH) for finding in blocking} <= set(found)
            for finding in blocking:
                assert finding.message(ENGLISH) in found[finding.place(ENGLISH)]


def test_advice_keeps_no_agreement_from_being_signed() -> None:
    agreement = settled({"formality": Formality.INFORMAL, "money_moves": False})
    advised = agreement.model_copy(update={"overrides": (), "communication": None})
    blocking = {finding.rule.id for finding in check(advised).blocking}
    overrides = tuple(
        override for override in set_aside(advised).overrides if override.rule in blocking
    )
    advised = advised.model_copy(update={"overrides": overrides})
    assert check(advised).advice
    assert not holes(advised)
    assert shown_states(document(advised, FRENCH)) & {State.MISSING, State.TO_CHECK}
    assert not shown_states(document(advised, FRENCH, "signature")) & HOLES


# What a draft marks ------------------------------------------------------------------------


SAID = [profile for profile in PROFILES if profile != "unsaid"]
NOT_PRINTED = ("formality", "money_moves")
"""What chooses the profile, and stands nowhere in a document: the title bears their mark."""


def silences() -> dict[str, Any]:
    """Return the fields that are printed and for which a rule asks, with their silence."""
    looked_at = {path for rule in CATALOGUE for path in rule.paths}
    return {
        place: () if isinstance(shape, Many) else None
        for place, shape in places()
        if re.sub(r"\d+", "", place) in looked_at
        and place not in NOT_PRINTED
        and "[1]" not in place
    }


SILENCES = silences()


def marks(agreement: Agreement, language: Language) -> dict[str, set[State]]:
    """Return the states of the marks of a draft, by path."""
    found: dict[str, set[State]] = {}
    for slot in slots(document(agreement, language)):
        if slot.value.state in HOLES:
            found.setdefault(slot.value.path, set()).add(slot.value.state)
    return found


def slots(made: Document) -> Iterator[Slot]:
    """Yield the values that a document prints, and its marks."""
    for content in contents(made.blocks):
        yield from (inline for inline in content if isinstance(inline, Slot))


def shown_states(made: Document) -> set[State]:
    return {slot.value.state for slot in slots(made)}


def test_there_are_fields_for_which_a_rule_asks() -> None:
    assert len(SILENCES) > 100


@pytest.mark.parametrize("profile", SAID)
def test_each_field_that_is_asked_for_and_silent_has_its_mark(profile: str) -> None:
    told = 0
    for place, silence in SILENCES.items():
        agreement = whole({**PROFILES[profile], place: silence})
        if place not in {written(path) for path in check(agreement).silences}:
            continue  # in this profile, or beside what else is said, no rule asks for it
        for language in Language:
            shown = marks(agreement, language)
            party, shapes_sentences, _ = place.partition(".grammar.")
            if shapes_sentences:  # it is printed nowhere: its party has the mark
                checked = {path for path, states in shown.items() if State.TO_CHECK in states}
                assert any(path.startswith(party) for path in checked), place
                continue
            missing = {path for path, states in shown.items() if State.MISSING in states}
            # An object has its mark, or some of its fields have theirs.
            assert any(path == place or path.startswith(f"{place}.") for path in missing), place
        told += 1
    assert told > 20


@pytest.mark.parametrize("place", NOT_PRINTED)
def test_what_chooses_the_profile_and_is_silent_is_marked_at_the_title(place: str) -> None:
    agreement = whole({"formality": Formality.FORMAL, "money_moves": False, place: None})
    (rule,) = {f.rule.id for f in check(agreement).findings if f.path == (place,)}
    title = document(agreement, FRENCH).blocks[0]
    assert isinstance(title, Heading)
    (marked,) = [
        i for i in title.content if isinstance(i, Slot) and i.value.state is State.TO_CHECK
    ]
    assert rule in marked.value.text
    assert f"at-{place}" in marked.anchors


@pytest.mark.parametrize("profile", SAID)
def test_the_signature_of_a_silent_agreement_is_refused_for_each_mark_of_its_draft(
    profile: str,
) -> None:
    agreement = Agreement(**PROFILES[profile])
    asked = {written(path) for path in check(agreement).silences}
    for language in Language:
        shown = {p for p, states in marks(agreement, language).items() if State.MISSING in states}
        assert len(shown) > 8
        assert shown <= asked
    blocking = {finding.place(ENGLISH) for finding in check(agreement).blocking}
    assert set(holes(agreement)) == blocking


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("profile", SAID)
def test_an_agreement_whose_findings_are_all_set_aside_has_no_marks(
    profile: str, language: Language
) -> None:
    agreement = settled(PROFILES[profile])
    assert agreement.overrides
    assert check(agreement).findings == ()
    assert not shown_states(document(agreement, language)) & HOLES
    signed = document(agreement, language, "signature")
    assert contents_of(signed) == contents_of(document(agreement, language))
    for name, render in RENDERERS.items():
        made = render(agreement, language=language)
        if isinstance(made, str):
            assert "<mark" not in made, name
            assert "vérifier" not in made, name
            assert "To be checked" not in made, name


def contents_of(made: Document) -> list[str]:
    """Return the words of each paragraph and heading, values among them."""
    return [
        "".join(i.value.text if isinstance(i, Slot) else str(i) for i in content)
        for content in contents(made.blocks)
    ]


TEXTS = [
    place
    for place, shape in places()
    if isinstance(shape, Leaf) and issubclass(shape.kind, Text) and "overrides" not in place
]


@pytest.mark.parametrize("place", TEXTS)
def test_each_text_that_is_not_translated_is_a_hole(place: str) -> None:
    kind = type(given_texts()[place])
    agreement = settled({place: kind(en="only in English")})
    assert place not in holes(agreement, ENGLISH)
    assert "[À traduire] only in English" in holes(agreement, FRENCH)[place] or (
        kind is RichText and "[À traduire]" in holes(agreement, FRENCH)[place]
    )


@cache
def given_texts() -> dict[str, Text]:
    """Return each text of a whole agreement by its path."""
    agreement = whole()
    found: dict[str, Text] = {}
    for place in TEXTS:
        node: Any = agreement
        for step in place.replace("[", ".").replace("]", "").split("."):
            node = node[int(step)] if step.isdigit() else getattr(node, step)
        found[place] = node
    return found


REFERENCES = [place for place, shape in places() if isinstance(shape, Leaf) and shape.refers]


@pytest.mark.parametrize("place", REFERENCES)
def test_each_reference_to_nowhere_is_a_hole(place: str) -> None:
    found = holes(settled({place: "nowhere"}), FRENCH)
    assert "[Renvoi introuvable\u00a0: nowhere]" in found[place]


def test_a_mark_that_remains_is_told_by_its_place_in_the_keys_of_each_language() -> None:
    with pytest.raises(NotReady) as caught:
        document(settled({"objectives[0].owner": "nowhere"}), ENGLISH, "signature")
    mark = next(h for h in caught.value.holes if h.what.en == "[Reference not found: nowhere]")
    assert (mark.place.fr, mark.place.en) == (
        "objectifs[0].partie_responsable",
        "objectives[0].owner",
    )


def test_a_reference_to_a_clause_that_is_left_out_is_a_hole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = (
        "# {{ title }}\n\nVoir [l’article](#a).\n\n"
        "{% if status %}\n\n{ #a }\n## A\n\nx\n\n{% endif %}\n"
    )
    compiled = compile_text("agreement.md", FRENCH, lambda _: text)
    monkeypatch.setattr(rendering, "agreement_text", lambda _: compiled)
    assert document(settled(), FRENCH, "signature")
    with pytest.raises(NotReady) as caught:
        document(settled({"status": None}), FRENCH, "signature")
    mark = "[Renvoi introuvable\u00a0: a]"
    assert caught.value.holes == (Hole(Saying("a", "a"), Saying(mark, mark)),)


def test_a_blank_and_a_stated_absence_are_no_holes() -> None:
    for kept in (Blank(), Blank(Text("à la main")), NotApplicable(Text("raison"))):
        for place in ("title", "purpose", "recitals", "term.cure_period", "parties[0].signatories"):
            assert not holes(settled({place: kept})), place


def test_a_hole_is_told_once() -> None:
    for name in ("legal_name", "short_name"):  # printed at each signature, at each reference
        agreement = settled({f"parties[0].{name}": Text(en="x")})
        with pytest.raises(NotReady) as caught:
            document(agreement, FRENCH, "signature")
        told = caught.value.holes
        assert [h.what.fr for h in told].count("[À traduire] x") == 1
        assert len(told) == len(set(told))
        draft = [slot.value.text for slot in slots(document(agreement, FRENCH))]
        assert draft.count("[À traduire] x") > 1


# A short document --------------------------------------------------------------------------


def test_an_informal_arrangement_is_short_and_no_other_document_is() -> None:
    informal = PROFILES["informal"]
    for agreement in (settled(informal), Agreement(**informal)):
        assert document(agreement, FRENCH).is_short
    others = (whole(PROFILES["formal"]), whole(PROFILES["funded"]), Agreement())
    assert not any(document(agreement, FRENCH).is_short for agreement in others)


@pytest.mark.parametrize("language", Language)
def test_a_short_document_has_no_headings_within_its_articles_but_those_of_the_parties(
    language: Language,
) -> None:
    headings = {
        profile: [b for b in document(settled(said), language).blocks if isinstance(b, Heading)]
        for profile, said in PROFILES.items()
    }
    for profile in ("formal", "funded"):
        assert [h for h in headings[profile] if h.level > 2 and not of_the_parties(h)]
    within = [heading for heading in headings["informal"] if heading.level > 2]
    assert all(map(of_the_parties, within))
    assert [heading for heading in headings["informal"] if heading.level == 2]


def of_the_parties(heading: Heading) -> bool:
    """Say whether a heading holds words of the parties."""
    return any(isinstance(inline, Slot) for inline in heading.content)


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
