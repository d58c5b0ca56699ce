"""Laws 1 and 3: what stands in a text stands once; what the model holds is shown.

Law 2 is in `tests/document/test_skeleton.py`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from formats import RENDERERS, read
from whole import other, places, whole
from writers.readers import words_of_tree

from ententes import model
from ententes.bilingual import Language
from ententes.document.steps import Close, Open, Output, Statement
from ententes.document.tree import Reference, Words
from ententes.model import Agreement
from ententes.model.shape import Leaf, Many, Shape
from ententes.rendering import agreement_text, document
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

_GRAMMAR = "it shapes the article before the short name"
_ANCHOR = "it names only what others refer to: no one reads it"
NOT_SHOWN = {
    "language_regime": "it chooses among sentences, which stand in clauses/language.md",
    "parties[].id": _ANCHOR,
    "parties[].grammar.gender": _GRAMMAR,
    "parties[].grammar.number": _GRAMMAR,
    "parties[].grammar.article": _GRAMMAR,
    "parties[].grammar.elision": _GRAMMAR,
    "parties[].grammar.english_article": _GRAMMAR,
    "governance.bodies[].id": _ANCHOR,
    "clauses[].id": _ANCHOR,
}
"""The fields whose words stand nowhere in a document, and why."""

CHOOSES = ("language_regime",)
"""Those of them that a document must say in its own words."""

LEAVES = {place: shape for place, shape in places() if isinstance(shape, Leaf)}
SHOWN = {p: s for p, s in LEAVES.items() if re.sub(r"\d+", "", p) not in NOT_SHOWN}


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
    return spelled(re.sub(r"\*\*|^- ", "", node.text, flags=re.MULTILINE))


def test_law_3_what_is_not_shown_is_in_the_model() -> None:
    assert set(NOT_SHOWN) <= {re.sub(r"\d+", "", place) for place in LEAVES}
    assert len(SHOWN) > 100


@LANGUAGES
@pytest.mark.parametrize("name", RENDERERS)
def test_law_3_every_value_is_shown_in_every_format(name: str, language: Language) -> None:
    agreement = whole()
    said = spelled(" ".join(read(agreement, language, name)))
    lost = [place for place in SHOWN if shown(agreement, place, language) not in said]
    assert not lost, f"not printed in {name}; print them, or say in NOT_SHOWN why not"


@LANGUAGES
def test_law_3_what_is_listed_as_not_shown_is_not(language: Language) -> None:
    agreement = whole()
    said = spelled(" ".join(words_of_tree(document(agreement, language))))
    listed = [place for place in LEAVES if place not in SHOWN]
    assert [place for place in listed if shown(agreement, place, language) in said] == []


@LANGUAGES
@pytest.mark.parametrize("place", [*SHOWN, *CHOOSES])
def test_law_3_another_value_makes_another_document(place: str, language: Language) -> None:
    changed = whole({place: other(LEAVES[place], place)})
    assert words_of_tree(document(changed, language)) != words_of_tree(document(whole(), language))


def may_be_absent(place: str, shape: Shape) -> bool:
    """Say whether a field may be stated absent."""

    def holds(annotation: Any) -> bool:
        return annotation is NotApplicable or any(map(holds, get_args(annotation)))

    if place.endswith("]"):
        return False
    owner = getattr(model, shape.owner)
    return holds(owner.model_fields[shape.name].annotation)


ABSENCES = {place: shape for place, shape in places() if may_be_absent(place, shape)}
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
    agreement = whole({place: kind(Text(REASON))})
    assert REASON in spelled(" ".join(words_of_tree(document(agreement, language))))
