"""The order of names, as a Canadian dictionary has it."""

import unicodedata

from ententes.language.words import is_french
from ententes.values import Language

_SortKey = tuple[tuple[tuple[int, int], ...], tuple[tuple[int, ...], ...], tuple[bool, ...], str]


def sort_key(text: str, language: Language) -> _SortKey:
    """Return the key by which `sorted` puts names in the order of the language.

    Letters come first, whatever their accents and capitals; then accents, which French
    compares from the end of the text; then capitals, after small letters. Œ is sorted as
    oe. Spaces come before marks, marks before digits, digits before letters, each of them
    a character: `10` is before `2`. Two texts have one key only if they are the same text.

    Source: CLDR, collation of fr-CA (CAN/CSA Z243.4.1) and root.

    >>> words = ["côté", "cote", "coté", "côte"]
    >>> sorted(words, key=lambda word: sort_key(word, Language.FRENCH))
    ['cote', 'côte', 'coté', 'côté']
    >>> sorted(words, key=lambda word: sort_key(word, Language.ENGLISH))
    ['cote', 'coté', 'côte', 'côté']
    """
    letters: list[tuple[int, int]] = []
    accents: list[tuple[int, ...]] = []
    are_capitals: list[bool] = []
    for character in unicodedata.normalize("NFKD", text.translate(_LIKE)):
        if unicodedata.combining(character) and accents:
            accents[-1] = (*accents[-1], _ACCENTS.get(character, ord(character)))
            continue
        # One letter may fold to two: ß is ss.
        for small in character.casefold():
            letters.append(_place(small))
            accents.append(())
            are_capitals.append(character.isupper())
    from_their_side = accents[::-1] if is_french(language) else accents
    return tuple(letters), tuple(from_their_side), tuple(are_capitals), text


# A ligature is its letters with a tie, which counts as an accent.
_LIKE = str.maketrans(
    {
        "œ": "o\u0361e",
        "Œ": "O\u0361E",
        "æ": "a\u0361e",
        "Æ": "A\u0361E",
        "’": "'",
        "\u2011": "-",
    }
)
# Acute, grave, breve, circumflex, caron, ring, diaeresis, double acute, tilde; any other later.
_ACCENTS = {
    accent: place
    for place, accent in enumerate("\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303")
}


_MARKS = "_-–—,;:!?.'"


def _place(character: str) -> tuple[int, int]:
    """Return where a character is sorted: among spaces, marks, digits or letters, and there."""
    if character.isspace():
        return 0, 0
    if character in _MARKS:
        return 1, _MARKS.index(character)
    if character.isalpha():
        return 4, ord(character)
    return (3 if character.isdigit() else 2), ord(character)
