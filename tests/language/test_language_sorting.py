"""The order of names, in both languages."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


def in_order(names: list[str], language: Language) -> list[str]:
    return sorted(names, key=lambda name: say.sort_key(name, language))


@pytest.mark.parametrize(
    ("names", "rule"),
    [
        ("cote côte coté côté", "accents from the end"),
        ("Alain Éric Œuvre Ottawa Zoé", "letters before accents"),
        ("œillet Œuvre Ordre", "Œ as oe"),
        ("école éCOLE École ÉCOLE", "capitals after small letters"),
        ("é è ê ë", "acute, grave, circumflex, diaeresis"),
        ("pêche péché pêché", "the last accent decides"),
        ("A-1 A§1 A1 AA", "marks before digits, digits before letters"),
        ("10 2 20", "digits as characters"),
        ("ætna aeu aître", "Æ as ae"),
    ],
)
def test_french_sorts_as_its_dictionaries_do(names: str, rule: str) -> None:
    expected = names.split()

    assert in_order(expected[::-1], FRENCH) == expected, rule


def test_english_compares_accents_from_the_start() -> None:
    expected = ["cote", "coté", "côte", "côté"]

    assert in_order(expected[::-1], ENGLISH) == expected


def test_a_space_comes_before_any_letter_and_an_apostrophe_has_one_place() -> None:
    expected = ["", "Centre Y", "Centre-Y", "Centrée", "d’Orval", "d'Orvil"]

    assert in_order(expected[::-1], FRENCH) == expected


@given(st.text(), st.sampled_from(Language))
@example("\u0301a", FRENCH)
def test_a_letter_and_its_mark_sort_as_the_letter_that_is_one_with_it(
    text: str, language: Language
) -> None:
    *apart, _ = say.sort_key(unicodedata.normalize("NFD", text), language)
    *whole, _ = say.sort_key(unicodedata.normalize("NFC", text), language)

    assert apart == whole


@given(st.lists(st.text()), st.sampled_from(Language))
@example(["’", "'"], FRENCH)
def test_any_texts_have_one_order_whatever_the_order_they_come_in(
    names: list[str], language: Language
) -> None:
    assert in_order(names[::-1], language) == in_order(names, language)
    assert len({say.sort_key(name, language) for name in names}) == len(set(names))
