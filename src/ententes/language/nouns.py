"""Names within a sentence: their articles, contractions and elisions, and what agrees with them.

Nothing is guessed from spelling: *l’Hôpital* elides and *le Haut-Commissariat* does not,
*le Musée* is masculine and *la Chaussée* feminine. The agreement says it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from ententes.language.words import is_french
from ententes.values import Language


class Noun(NamedTuple):
    """How a name behaves in a sentence.

    In French, whether it takes an article, its gender and number, and whether it elides
    (*l’Office*, *d’Ottawa*); in English, whether it takes an article.
    """

    article: bool = False
    feminine: bool = False
    plural: bool = False
    elides: bool = False
    english_article: bool = False


def the(noun: Noun, language: Language) -> str:
    """Return the article of a name, with what separates the two; nothing for one that has none.

    Source: Office québécois de la langue française, vitrine 21786 (elision).

    >>> the(Noun(article=True, elides=True), Language.FRENCH) + "Office"
    'l’Office'
    >>> the(Noun(english_article=True), Language.ENGLISH) + "Centre"
    'the Centre'
    """
    if not is_french(language):
        return "the " if noun.english_article else ""
    if not noun.article:
        return ""
    if noun.plural:
        return "les "
    if noun.elides:
        return "l’"
    return "la " if noun.feminine else "le "


def of_the(noun: Noun, language: Language) -> str:
    """Return what comes before a name after *de* or *of*, the article within it.

    >>> of_the(Noun(article=True), Language.FRENCH) + "Centre"
    'du Centre'
    >>> of_the(Noun(elides=True), Language.FRENCH) + "Ottawa"
    'd’Ottawa'
    """
    if not is_french(language):
        return f"of {the(noun, language)}"
    article = the(noun, language)
    if not article:
        return "d’" if noun.elides else "de "
    return _CONTRACTED_WITH_DE.get(article, f"de {article}")


def to_the(noun: Noun, language: Language) -> str:
    """Return what comes before a name after *à* or *to*, the article within it.

    >>> to_the(Noun(article=True, plural=True), Language.FRENCH) + "Amis du parc"
    'aux Amis du parc'
    """
    if not is_french(language):
        return f"to {the(noun, language)}"
    article = the(noun, language)
    return _CONTRACTED_WITH_A.get(article, f"à {article}")


_CONTRACTED_WITH_DE = {"le ": "du ", "les ": "des "}
_CONTRACTED_WITH_A = {"le ": "au ", "les ": "aux "}


def possessive(noun: Noun, name: str) -> str:
    """Return the mark of the English possessive after `name`, which is in the plural or not.

    Source: The Canadian Style, 7 (apostrophe): `’s` in the singular, whatever the last letter;
    the apostrophe alone after the *s* of a plural.

    >>> possessive(Noun(), "Campus"), possessive(Noun(plural=True), "Partners")
    ('’s', '’')
    """
    return "’" if noun.plural and name.endswith(("s", "S")) else "’s"


def agreed(nouns: Iterable[Noun], masculine: str, feminine: str) -> str:
    """Return a French participle or adjective in the form that `nouns` ask for.

    `masculine` and `feminine` are its forms in the singular. One name that is singular takes
    the singular; a group takes the feminine if all its names are feminine, else the masculine.
    Raises `ValueError` without any name: nothing agrees with nothing.

    Source: Office québécois de la langue française, accord du participe passé et de l’adjectif.

    >>> agreed([Noun(feminine=True)], "tenu", "tenue")
    'tenue'
    >>> agreed([Noun(feminine=True), Noun()], "principal", "principale")
    'principaux'
    """
    group = list(nouns)
    if not group:
        raise ValueError("a participle or an adjective agrees with one name at least")
    singular = feminine if all(noun.feminine for noun in group) else masculine
    is_plural = len(group) > 1 or group[0].plural
    return _plural(singular) if is_plural else singular


def _plural(word: str) -> str:
    """Return the plural of an adjective: *-s* and *-x* stay, *-al* and *-eau* have their own."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al") and word not in _IN_ALS:
        return f"{word[:-2]}aux"
    return f"{word}x" if word.endswith("eau") else f"{word}s"


_IN_ALS = frozenset({"bancal", "banal", "fatal", "final", "natal", "naval"})
