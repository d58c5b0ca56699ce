"""Passages in another language, in texts and in values: words with their language, no link."""

import pytest
from document.texts import blocks, faults

from ententes.bilingual import ENGLISH, FRENCH, Language, Spoken, Tongue
from ententes.document.tree import Marks, Paragraph, Slot, Words
from ententes.model import Agreement, Purpose
from ententes.values import RichText, Text

TITLED = Agreement(title=Text("Entente"))


def content(text: str) -> list[object]:
    (block,) = blocks(text, TITLED)
    assert isinstance(block, Paragraph)
    return list(block.content)


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", ENGLISH),
        ("EN", ENGLISH),
        ("en-CA", ENGLISH),
        ("fr", FRENCH),
        ("iu", Tongue("iu")),
        ("oj-Cans-CA", Tongue("oj-Cans-CA")),
        ("moh", Tongue("moh")),
    ],
)
def test_a_passage_has_the_language_that_its_tag_names(tag: str, language: Spoken) -> None:
    assert content(f"Le [Project](lang:{tag}).") == [
        Words("Le "),
        Words("Project", Marks(language=language)),
        Words("."),
    ]


def test_a_passage_may_hold_emphasis() -> None:
    english = Marks(language=ENGLISH)
    assert content("[a *b*](lang:en)") == [
        Words("a ", english),
        Words("b", english._replace(emphasis=True)),
    ]


def test_a_value_may_stand_in_a_passage() -> None:
    (slot,) = content("{% if title %}[{{ title }}](lang:en){% endif %}")
    assert isinstance(slot, Slot)
    assert slot.marks == Marks(language=ENGLISH)


def test_two_passages_that_touch_are_not_empty() -> None:
    assert content("[a](lang:en)[b](lang:en)") == [Words("ab", Marks(language=ENGLISH))]


@pytest.mark.parametrize("tag", ["", "a", "en_CA", "123", "franglais-de-chez-nous-aussi"])
def test_a_tag_that_names_no_language_is_a_fault(tag: str) -> None:
    ((_, line, fault),) = faults(f"x\n\n[y](lang:{tag})\n")
    assert line == 3
    assert fault.startswith(f"A link to lang:{tag} leads nowhere.")


def said(words: str, language: Language = FRENCH) -> list[object]:
    """Return what a value of several paragraphs prints that is written in French."""
    text = (
        "{% if purpose is absent %}\n\nx\n\n{% else %}\n\n{{ purpose.statement }}\n\n{% endif %}\n"
    )
    agreement = Agreement(purpose=Purpose(statement=RichText(fr=words)))
    (*_, block) = blocks(text, agreement, language)
    assert isinstance(block, Paragraph)
    return list(block.content)


def test_a_value_may_hold_passages() -> None:
    assert said("Le [*Project*](lang:en-CA) et [ᐃᓄᐃᑦ](lang:iu)") == [
        Words("Le "),
        Words("Project", Marks(emphasis=True, language=ENGLISH)),
        Words(" et "),
        Words("ᐃᓄᐃᑦ", Marks(language=Tongue("iu"))),
    ]


def test_a_passage_keeps_its_language_in_a_value_that_is_not_translated() -> None:
    assert said("Le [Project](lang:en)", ENGLISH) == [
        Words("Le ", Marks(language=FRENCH)),
        Words("Project", Marks(language=ENGLISH)),
    ]


def test_in_a_value_a_tag_that_names_no_language_is_only_characters() -> None:
    assert said("Le [Project](lang:en_CA)") == [Words("Le [Project](lang:en_CA)")]
