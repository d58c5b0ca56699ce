"""The vocabulary: names, labels and help of every field and every choice, in both languages.

It knows nothing of the model, which comes after it: objects, fields and choices
are named by their English names. The keys of files, the labels of documents, the
field guide and the messages of the checks are all made from it.
"""

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from ententes.vocabulary.choices import CHOICES
from ententes.vocabulary.fields import FIELDS
from ententes.vocabulary.objects import OBJECTS
from ententes.vocabulary.words import Entry, Kind, Term

__all__ = [
    "CHOICES",
    "FIELDS",
    "OBJECTS",
    "Entry",
    "Kind",
    "Term",
    "english_code",
    "english_key",
    "entry",
    "french_key",
    "nearest",
    "term",
]

_ALIKE = 0.7
"""How alike two words must be to be taken for one: `nmae` and `name` are, `date` and `due` not."""


def entry(owner: str, field: str) -> Entry:
    """Return the words for a field of an object. Raises `KeyError` for one that is not there.

    >>> entry("Indicator", "baseline").label.fr
    'Valeur de référence'
    """
    return FIELDS[owner][field]


def term(choice: str, code: str) -> Term:
    """Return the words for one code of a list of choices. Raises `KeyError` if it has none.

    >>> term("Frequency", "every_two_weeks").label.fr
    'toutes les deux semaines'
    """
    return CHOICES[choice][code]


def english_key(owner: str, key: str) -> str | None:
    """Return the field of `owner` that a key of a file names, in either language.

    >>> english_key("Indicator", "cible"), english_key("Indicator", "target")
    ('target', 'target')
    """
    return _english_keys().get(owner, {}).get(key)


def english_code(choice: str, code: str) -> str | None:
    """Return the code of `choice` that a value of a file names, in either language.

    >>> english_code("Status", "ebauche")
    'draft'
    """
    return _english_codes().get(choice, {}).get(code)


def french_key(owner: str, field: str) -> str:
    """Return the key that French files use for a field.

    >>> french_key("Agreement", "purpose")
    'raison_detre'
    """
    return entry(owner, field).fr


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the one of `known` that `word` was probably meant to be, or `None`.

    Capitals make no difference, accents little.

    >>> nearest("Énoncés", ["enonce", "besoin"])
    'enonce'
    """
    by_spelling = {_spelled(name): name for name in known}
    close = difflib.get_close_matches(_spelled(word), by_spelling, n=1, cutoff=_ALIKE)
    return by_spelling[close[0]] if close else None


def _spelled(word: str) -> str:
    """Return `word` in small letters, its accents apart so that a lost one costs little."""
    return unicodedata.normalize("NFD", word).lower()


@cache
def _english_keys() -> Mapping[str, Mapping[str, str]]:
    return {owner: _from_both(fields) for owner, fields in FIELDS.items()}


@cache
def _english_codes() -> Mapping[str, Mapping[str, str]]:
    return {choice: _from_both(terms) for choice, terms in CHOICES.items()}


def _from_both(words: Mapping[str, Entry] | Mapping[str, Term]) -> Mapping[str, str]:
    return {said.fr: name for name, said in words.items()} | {name: name for name in words}
