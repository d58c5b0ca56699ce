"""What others' programs say of every sentence of ours, and of every example.

Grammalecte and hunspell read the French, Harper and hunspell the English, polytypo the marks and
spaces of both. What they find is mended, or listed beside this file with the reason it stands; a
reason for what is found no more is a fault as well.
"""

from functools import cache
from pathlib import Path

import pytest
from opinions.programs import grammalecte, harper, typography, unknown_words
from opinions.sentences import EXAMPLES, paragraphs, sentences
from opinions.standing import disagreements, known_words, standing

from ententes.bilingual import ENGLISH, FRENCH, Language

LANGUAGES = pytest.mark.parametrize("language", Language)


@cache
def lines(language: Language) -> list[str]:
    assert len(EXAMPLES) > 2
    told = [line for example in EXAMPLES for line in paragraphs(example, language)]
    static = sentences(language)
    assert len(told) > 900
    assert len(static) > 350
    return list(dict.fromkeys([*static, *told]))


@pytest.mark.validators
def test_grammalecte_finds_only_what_is_listed(tmp_path: Path) -> None:
    findings = list(grammalecte(lines(FRENCH), tmp_path))
    found = list(disagreements(findings, standing("grammalecte.toml")))
    assert not found, "\n".join(found)


@pytest.mark.validators
def test_harper_finds_only_what_is_listed(tmp_path: Path) -> None:
    findings = list(harper(lines(ENGLISH), tmp_path))
    found = list(disagreements(findings, standing("harper.toml")))
    assert not found, "\n".join(found)


@LANGUAGES
def test_polytypo_sets_marks_and_spaces_as_we_do_but_for_what_is_listed(
    language: Language,
) -> None:
    findings = list(typography(lines(language), language))
    found = list(disagreements(findings, standing(f"polytypo_{language}.toml")))
    assert not found, "\n".join(found)


@pytest.mark.validators
@LANGUAGES
def test_hunspell_knows_every_word_or_it_is_listed(language: Language, tmp_path: Path) -> None:
    listed = known_words(f"words_{language}.txt")
    assert unknown_words(lines(language), language, tmp_path) == listed
