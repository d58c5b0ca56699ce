"""Forms of words that writers of French ask for: capitals, short feminine forms, note calls."""

import re
import unicodedata
from collections.abc import Iterable

from ententes.language.words import is_french
from ententes.values import Language

_WORD = re.compile(r"[^\W\d_]+")


def heading(text: str, language: Language, proper_nouns: Iterable[str] = ()) -> str:
    """Return a heading with the capitals of the language.

    French has one on its first word and on proper nouns, of one word or of several, which
    are given as they are written. Initialisms keep their capitals, unless all is in
    capitals, and so does a letter that names an annex; a word of more than six capitals is
    no initialism. English keeps those of its author.

    Source: Office québécois de la langue française; Université du Québec à Chicoutimi.

    >>> heading("Rôle De La Ville De Moncton", Language.FRENCH, ["Ville", "Moncton"])
    'Rôle de la Ville de Moncton'
    >>> heading("Raison D’être De L’OQLF", Language.FRENCH)
    'Raison d’être de l’OQLF'
    """
    if not is_french(language):
        return text
    lowered = _without_capitals(unicodedata.normalize("NFC", text))
    # The longest last: a name may hold another.
    for noun in sorted(filter(None, proper_nouns), key=len):
        named = re.compile(rf"(?<!\w){re.escape(noun)}(?!\w)", re.IGNORECASE)
        lowered = noun.join(named.split(lowered))
    return _WORD.sub(_with_capital, lowered, count=1)


def _with_capital(first: re.Match[str]) -> str:
    """Return the first word of a heading; one with capitals within keeps the form of its author."""
    return first[0].capitalize() if first[0].islower() else first[0]


def epicene_short(masculine: str, feminine: str) -> str:
    """Return the short form of a French doublet, for tables and forms only.

    Both words are of the same number; a title of several words is shortened word by word.
    Where no short form is sound, both words are said, the masculine next to what follows.

    Source: Office québécois de la langue française, vitrine 25345.

    >>> epicene_short("directeur", "directrice"), epicene_short("adjoints", "adjointes")
    ('directeur(-trice)', 'adjoint(e)s')
    >>> epicene_short("copain", "copine")
    'copine ou copain'
    """
    words, its_words = masculine.split(), feminine.split()
    if len(words) == len(its_words):
        shortened = [_shortened(*pair) for pair in zip(words, its_words, strict=True)]
        if None not in shortened:
            return " ".join(filter(None, shortened))
    joint = "et" if masculine.endswith("s") and feminine.endswith("s") else "ou"
    return f"{feminine} {joint} {masculine}"


def with_note_call(text: str, call: str, mark: str, language: Language) -> str:
    r"""Return `text`, the call of a note and the mark that ends the sentence, if there is one.

    French calls before the mark, and within guillemets that close; English after both,
    but before a dash. A text that ends with a point has no second one.

    Source: Office québécois de la langue française, Banque de dépannage linguistique, 5110.

    >>> with_note_call("Les majuscules sont accentuées", "[^1]", ".", Language.FRENCH)
    'Les majuscules sont accentuées[^1].'
    >>> with_note_call("The term is defined", "[^1]", ".", Language.ENGLISH)
    'The term is defined.[^1]'
    """
    if is_french(language):
        closing = _CLOSING_GUILLEMET.search(text)
        at = closing.start() if closing else len(text)
        return f"{text[:at]}{call}{text[at:]}{mark}"
    if mark.strip()[:1] in ("–", "—"):
        return f"{text}{call}{mark}"
    return f"{text}{'' if text.endswith('.') and mark == '.' else mark}{call}"


_CLOSING_GUILLEMET = re.compile(r"\s*»$")


def _without_capitals(text: str) -> str:
    """Return `text` in small letters, but for initialisms and the letters of annexes."""
    all_in_capitals = text.isupper() and len(_WHOLE_WORD.findall(text)) > 1

    def lowered(found: re.Match[str]) -> str:
        word = found[0]
        if len(word) > 1:
            is_short = len(word) <= _LONGEST_INITIALISM
            is_initialism = word.isupper() and is_short and not all_in_capitals
            has_inner_capitals = not word.isupper() and not word.istitle()
            return word if is_initialism or has_inner_capitals else word.lower()
        elides = text[found.end() : found.end() + 1] in _APOSTROPHES
        return word.lower() if elides or word in _WORDS_OF_ONE_LETTER else word

    return _WORD.sub(lowered, text)


_LONGEST_INITIALISM = 6
_APOSTROPHES = ("'", "’")
_WHOLE_WORD = re.compile(r"[^\W\d_]+(?![\w'’])")
_WORDS_OF_ONE_LETTER = "ÀYÔ"

# The endings of masculine and feminine words that differ by a syllable.
_ENDINGS = (
    ("teur", "trice"),
    ("deur", "drice"),
    ("eur", "euse"),
    ("eux", "euse"),
    ("eux", "euses"),
    ("if", "ive"),
    ("ier", "ière"),
    ("er", "ère"),
    ("eau", "elle"),
    ("eaux", "elles"),
    ("aux", "ales"),
    ("e", "esse"),
)
# What a feminine adds to a masculine that stands whole within it.
_ADDED = ("e", "le", "ne", "te", "se", "fe")


def _shortened(masculine: str, feminine: str) -> str | None:
    """Return one word in short, or nothing if its feminine follows no pattern."""
    if masculine == feminine:
        return masculine
    plural = "s" if masculine.endswith("s") and feminine.endswith("s") else ""
    one, other = masculine.removesuffix(plural), feminine.removesuffix(plural)
    for added in _ADDED:
        if other == one + added:
            return f"{one}({added}){plural}"
    for ending, its_feminine in _ENDINGS:
        if one.endswith(ending) and other == one.removesuffix(ending) + its_feminine:
            return f"{masculine}(-{its_feminine}{plural})"
    return None
