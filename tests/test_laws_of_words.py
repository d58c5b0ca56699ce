"""Laws 1 and 3: what stands in a text stands once; what the model holds is shown.

Law 2 is in `tests/document/test_skeleton.py`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args

import pytest
from formats import RENDERERS, read
from whole import other, places, whole
from writers.readers import words_of_html, words_of_tree

from ententes import model
from ententes.bilingual import Language
from ententes.completeness import check
from ententes.document.steps import Close, Open, Output, Statement
from ententes.document.tree import Reference, Words
from ententes.model import Agreement, Formality
from ententes.model.shape import Leaf, Many, Shape
from ententes.printing import STYLES
from ententes.rendering import agreement_text, document
from ententes.reporting import report_html, report_markdown
from ententes.texts import labels
from ententes.values import Blank, NotApplicable, Text
from ententes.views import Value, view

LANGUAGES = pytest.mark.parametrize("language", Language)

# Law 1: a sentence or label of a document stands once per language ------------

COLUMNS = "cell"
"""The headers of columns are exempt: each table bears its own, and two may be alike. A total in
a table and the heading of the clause that states it are the same words as well."""


def static_lines(language: Language) -> Iterator[tuple[str, str, str]]:
    """Yield the kind, the place and the words of each line of the text, its tags as signs."""
    line: list[str] | None = None
    for step in agreement_text(language).steps:
        match step:
            case Open("heading" | "paragraph" | "cell" as kind, place):
                line, opened = [], (kind, f"{place.file}:{place.line}")
            case Close("heading" | "paragraph" | "cell") if line is not None:
                yield *opened, "".join(line).strip()
                line = None
            case Words(text) if line is not None:
                line.append(text)
            case Output(source) | Statement(_, source) | Reference(source) if line is not None:
                line.append(f"<{source}>")
            case _:
                pass


def has_words(text: str) -> bool:
    """Say whether a line has words of its own besides its tags."""
    return bool(re.search(r"\w", re.sub(r"<[^>]*>", "", text)))


def repeated(lines: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    """Return what stands twice, with its places."""
    stands: dict[str, list[str]] = defaultdict(list)
    for place, text in lines:
        if has_words(text):
            stands[text].append(place)
    return {text: found for text, found in stands.items() if len(found) > 1}


@LANGUAGES
def test_law_1_a_heading_or_a_paragraph_stands_once(language: Language) -> None:
    lines = [line for line in static_lines(language) if line[0] != COLUMNS]
    assert len(lines) > 80
    assert repeated((place, text) for _, place, text in lines) == {}


@LANGUAGES
def test_law_1_a_sentence_stands_once(language: Language) -> None:
    sentences = [
        (place, sentence)
        for _, place, text in static_lines(language)
        for sentence in re.split(r"(?<=[.:;])\s|<[^>]*>", text)
        if len(sentence.split()) > 3
    ]
    assert len(sentences) > 40
    assert repeated(iter(sentences)) == {}


@LANGUAGES
def test_law_1_a_column_stands_once_in_its_table(language: Language) -> None:
    lines = [line for line in static_lines(language) if has_words(line[2])]
    cells = [(place, text) for kind, place, text in lines if kind == COLUMNS]
    assert len(cells) > 20
    assert len(cells) == len(set(cells))


@LANGUAGES
def test_law_1_a_label_stands_once(language: Language) -> None:
    said = list(labels(language).values())
    assert len(said) > 10
    assert len(said) == len(set(said))


# Law 3: every value that the model holds is shown -----------------------------

REPORTERS: dict[str, Callable[..., str]] = {"markdown": report_markdown, "html": report_html}
"""A report in a terminal is short: it names the rule, and gives the reason."""
_GRAMMAR = "it shapes the words before the name, and those that agree with it"
_ANCHOR = "it names only what others refer to: no one reads it"
_PROFILE = "it chooses what the completeness check asks for, and how a document is set"
_SENTENCE = "it chooses among sentences, or a place among them"
_PICTURE = "it chooses pictures of what the tables say"
_REPORT = "reports list it: what the parties set aside is no part of what they agree to"
NOT_SHOWN = {
    "formality": _PROFILE,
    "money_moves": _PROFILE,
    "binding_nature": _SENTENCE,
    "language_regime": _SENTENCE,
    "contract_kind": _SENTENCE,
    "express_wish": _SENTENCE,
    "governance.bodies[].members[].voting": _SENTENCE,
    "governance.dispute_resolution.continue_performance": _SENTENCE,
    "resources.services[].vulnerable_people": _SENTENCE,
    "funding.unspent_funds": _SENTENCE,
    "term.effective_event": _SENTENCE,
    "term.indefinite": _SENTENCE,
    "term.renewal_mode": _SENTENCE,
    "privacy.personal_information_shared": _SENTENCE,
    "standard_clauses[]": _SENTENCE,
    "clauses[].after": _SENTENCE,
    "acknowledgement_mode": _SENTENCE,
    "charts[]": _PICTURE,
    "overrides[].rule": _REPORT,
    "overrides[].path": _REPORT,
    "overrides[].reason": _REPORT,
    "overrides[].by": _REPORT,
    "overrides[].on": _REPORT,
    "parties[].id": _ANCHOR,
    "third_parties[].id": _ANCHOR,
    "monitoring.reports[].id": _ANCHOR,
    "parties[].grammar.gender": _GRAMMAR,
    "parties[].grammar.number": _GRAMMAR,
    "parties[].grammar.article": _GRAMMAR,
    "parties[].grammar.elision": _GRAMMAR,
    "parties[].grammar.english_article": _GRAMMAR,
    "third_parties[].grammar.gender": _GRAMMAR,
    "third_parties[].grammar.number": _GRAMMAR,
    "third_parties[].grammar.article": _GRAMMAR,
    "third_parties[].grammar.elision": _GRAMMAR,
    "third_parties[].grammar.english_article": _GRAMMAR,
    "governance.bodies[].grammar.gender": _GRAMMAR,
    "governance.bodies[].grammar.number": _GRAMMAR,
    "governance.bodies[].grammar.article": _GRAMMAR,
    "governance.bodies[].grammar.elision": _GRAMMAR,
    "governance.bodies[].grammar.english_article": _GRAMMAR,
    "governance.bodies[].id": _ANCHOR,
    "clauses[].id": _ANCHOR,
}
"""The fields whose words stand nowhere in a document, and why."""

LEAVES = {place: shape for place, shape in places() if isinstance(shape, Leaf)}
REASONS = {place: NOT_SHOWN.get(re.sub(r"\d+", "", place)) for place in LEAVES}
SHOWN = {place: shape for place, shape in LEAVES.items() if not REASONS[place]}
CHOOSES = [place for place, reason in REASONS.items() if reason in (_PROFILE, _SENTENCE)]
"""Those that a document must say in its own words, among which theirs may happen to be."""

PICTURES = [place for place, reason in REASONS.items() if reason == _PICTURE]
"""Those whose words are names of parts of every document."""


def formal(changes: Mapping[str, Any] | None = None) -> Agreement:
    """Return an agreement that holds everything, with signatures; `changes` are by path."""
    return whole({"formality": Formality.FORMAL, **(changes or {})})


AFTER_A_QUANTITY = re.compile(r"resources\.(services|contributions)\[\d+\]\.frequency")
"""Frequencies that are said of a quantity: twelve hours *a week*."""

OWN = Text(fr="Mots7x", en="Words7x")
WORD = re.compile(r"\w+")


def spelled(text: str) -> str:
    """Return words as they are compared: without the signs that a format may add."""
    return f" {' '.join(re.findall(WORD, text))} ".casefold()


def shown(agreement: Agreement, place: str, language: Language) -> str:
    """Return the words of the value at a path, as a view has them."""
    node: Any = view(agreement, language)
    for step in place.replace("[", ".").replace("]", "").split("."):
        node = node[int(step)] if step.isdigit() else node[step]
    assert isinstance(node, Value)
    if AFTER_A_QUANTITY.match(place):
        return spelled(STYLES["rhythm"].words(node.content, language))
    return spelled(re.sub(r"\*\*|^- ", "", node.text, flags=re.MULTILINE))


def test_law_3_what_is_not_shown_is_in_the_model() -> None:
    assert set(NOT_SHOWN) <= {re.sub(r"\d+", "", place) for place in LEAVES}
    assert len(SHOWN) > 300
    assert len(CHOOSES) > len({p for p, why in NOT_SHOWN.items() if why in (_PROFILE, _SENTENCE)})


@LANGUAGES
@pytest.mark.parametrize("name", RENDERERS)
def test_law_3_every_value_is_shown_in_every_format(name: str, language: Language) -> None:
    agreement = formal()
    said = spelled(" ".join(read(agreement, language, name)))
    lost = [place for place in SHOWN if shown(agreement, place, language) not in said]
    assert not lost, f"not printed in {name}; print them, or say in NOT_SHOWN why not"


@LANGUAGES
def test_law_3_what_is_listed_as_not_shown_is_not(language: Language) -> None:
    agreement = formal()
    said = spelled(" ".join(words_of_tree(document(agreement, language))))
    kept = {*SHOWN, *CHOOSES, *PICTURES}
    listed = [place for place in LEAVES if place not in kept]
    assert [place for place in listed if shown(agreement, place, language) in said] == []


@LANGUAGES
@pytest.mark.parametrize("place", [*SHOWN, *CHOOSES])
def test_law_3_another_value_makes_another_document(place: str, language: Language) -> None:
    said, leaf = formal(), LEAVES[place]
    value = Formality.INFORMAL if place == "formality" else other(leaf, place)
    if leaf.open and len(list(leaf.kind)) == 1:
        value = OWN
    found = words_of_tree(document(formal({place: value}), language))
    assert found != words_of_tree(document(said, language))


@LANGUAGES
@pytest.mark.parametrize("name", RENDERERS)
def test_law_3_words_in_place_of_a_choice_are_shown_in_every_format(
    name: str, language: Language
) -> None:
    opened = [place for place, leaf in LEAVES.items() if leaf.open]
    words = {place: f"Choix{at}x" for at, place in enumerate(opened)}
    assert len(opened) > 20
    agreement = formal({place: Text(said) for place, said in words.items()})
    found = spelled(" ".join(read(agreement, language, name)))
    assert [place for place, said in words.items() if spelled(said) not in found] == []


@LANGUAGES
@pytest.mark.parametrize("name", REPORTERS)
def test_law_3_what_documents_leave_to_reports_is_there(name: str, language: Language) -> None:
    agreement = formal()
    left = [place for place, reason in REASONS.items() if reason == _REPORT]
    assert len(left) > 8
    said = REPORTERS[name](check(agreement), language=language)
    if name == "html":
        said = " ".join(words_of_html(said))
    assert [place for place in left if shown(agreement, place, language) not in spelled(said)] == []


def may_be_absent(place: str, shape: Shape) -> bool:
    """Say whether a field may be stated absent."""

    def holds(annotation: Any) -> bool:
        return annotation is NotApplicable or any(map(holds, get_args(annotation)))

    if place.endswith("]"):
        return False
    owner = getattr(model, shape.owner)
    return holds(owner.model_fields[shape.name].annotation)


_TOLD_BY_NONE = ("formality", "money_moves", "charts", "overrides")
ABSENCES = {
    place: shape
    for place, shape in places()
    if may_be_absent(place, shape) and place not in _TOLD_BY_NONE
}
"""What may be stated absent; nothing is printed of what no document tells, even when given."""
REASON = "raison7x"


def test_law_3_most_fields_may_be_stated_absent() -> None:
    assert len(ABSENCES) > 100
    assert any(isinstance(shape, Many) for shape in ABSENCES.values())


@LANGUAGES
@pytest.mark.parametrize("place", ABSENCES)
@pytest.mark.parametrize("kind", [NotApplicable, Blank])
def test_law_3_the_reason_or_the_label_of_an_absence_is_shown(
    kind: type[NotApplicable | Blank], place: str, language: Language
) -> None:
    agreement = formal({place: kind(Text(REASON))})
    assert REASON in spelled(" ".join(words_of_tree(document(agreement, language))))
