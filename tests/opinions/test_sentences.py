"""What we give others to read is all that there is; the lists of what stands are exact."""

import pytest
from opinions.programs import Finding
from opinions.sentences import EXAMPLES, paragraphs, sentences
from opinions.standing import Standing, disagreements
from writers.readers import words_of_tree

from ententes.bilingual import ENGLISH, Language
from ententes.document.tree import Document, Slot, Words, contents
from ententes.files import load
from ententes.rendering import agreement_text, document
from ententes.texts import labels

LANGUAGES = pytest.mark.parametrize("language", Language)


@LANGUAGES
def test_every_word_of_the_texts_stands_in_a_sentence(language: Language) -> None:
    said = "\n".join(sentences(language))
    words = [step.text for step in agreement_text(language).steps if isinstance(step, Words)]
    assert len(words) > 500
    assert [text for text in words if text.strip() not in said] == []


def test_a_sentence_is_told_with_each_branch_of_its_conditions() -> None:
    told = "\n".join(sentences(ENGLISH))
    for branch in (
        "The total cash funding must not exceed Martin.",
        "The total funding must not exceed Martin.",
        "comes into force on the date of the last signature. Effective date: Martin.",
        "comes into force when the following event occurs: Martin. Effective date: Martin.",
    ):
        assert branch in told


@LANGUAGES
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_word_of_an_example_stands_in_a_paragraph(example: str, language: Language) -> None:
    said = set(" ".join(paragraphs(example, language)).replace("_", " ").replace(";", " ").split())
    tree = document(load(example), language)
    of_tree = words_of_tree(tree)
    numbers = {word for word in of_tree if word.rstrip(".").replace(".", "").isdigit()}
    assert len(of_tree) > 400
    kinds = {labels(language)["table"], labels(language)["figure"]}
    others = set(of_tree) - numbers - kinds - said
    assert [word for word in others if not is_foreign(word, tree)] == []


def is_foreign(word: str, tree: Document) -> bool:
    """Say whether a word stands in a passage in another language."""
    slots = (inline for content in contents(tree.blocks) for inline in content)
    parts = (part for slot in slots if isinstance(slot, Slot) for part in slot.value.parts)
    return any(part.language and word.strip("“”«»().,:’s") in part.text for part in parts)


# What is listed ---------------------------------------------------------------

LINE = "Un organisme peut devenir partie\u00a0à l’entente."
FINDING = Finding("accord", LINE, 26, 32, "“parti”")


@pytest.mark.parametrize(
    ("rule", "on", "covers"),
    [
        ("accord", "", True),
        ("accord", "partie", True),
        ("accord", "devenir partie à l’entente", True),
        ("accord", "organisme", False),
        ("accord", "part", False),
        ("ordinaux", "partie", False),
        ("ordinaux", "", False),
    ],
)
def test_an_entry_covers_a_rule_on_the_words_it_quotes(rule: str, on: str, covers: bool) -> None:
    assert Standing(rule, "", on).covers(FINDING) is covers


def test_an_entry_covers_words_wherever_they_stand_in_the_line() -> None:
    twice = Finding("accord", f"partie, {LINE}", 34, 40, "")
    assert twice.words == "partie"
    assert Standing("accord", "", "partie").covers(twice)


def test_a_finding_that_is_not_listed_is_told_with_its_words() -> None:
    assert list(disagreements([FINDING], [])) == [
        "not listed: accord: …Un organisme peut devenir <partie>\u00a0à l’entente.… (“parti”)"
    ]


def test_an_entry_that_is_found_no_more_is_told() -> None:
    listed = [Standing("accord", "", "partie"), Standing("accord", "", "organisme")]
    assert list(disagreements([FINDING], listed)) == ["found no more: accord on “organisme”"]
