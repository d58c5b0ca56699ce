"""Whole numbers in words, and quantities whose figure is doubled in words.

The spelling of compounds is the traditional one, in French (`vingt et un`, `cinquante
mille`); English has no `and` within a number, which is then free to join dollars to
cents.
"""

import re
from decimal import Decimal

from ententes.language.numbers import counted_noun, digits_of, number, quantity
from ententes.language.words import NO_BREAK, is_french
from ententes.values import Language

_LIMIT = 10**18


def in_words(value: int, language: Language, *, feminine: bool = False) -> str:
    """Return a whole number in words; only French has a feminine, for a last `un`.

    The scales of French are the long ones: `un billion` is `one trillion`.
    Raises `ValueError` for a number of more than eighteen digits.

    Source: Le guide du rédacteur, 2.1; The Canadian Style, 5.02 and 5.05.

    >>> in_words(200_080, Language.FRENCH), in_words(21, Language.FRENCH, feminine=True)
    ('deux cent mille quatre-vingts', 'vingt et une')
    >>> in_words(-1234, Language.ENGLISH)
    'minus one thousand two hundred thirty-four'
    """
    if abs(value) >= _LIMIT:
        raise ValueError(f"numbers in words have eighteen digits at most, not {value}")
    if value < 0:
        minus = "moins" if is_french(language) else "minus"
        return f"{minus} {in_words(-value, language, feminine=feminine)}"
    if not is_french(language):
        return _in_english(value)
    words = _in_french(value)
    return words + "e" if feminine and re.search(r"\bun$", words) else words


def quantity_in_words(
    value: Decimal | int, one: str, many: str, language: Language, *, feminine: bool = False
) -> str:
    r"""Return a quantity in words, then its figure in brackets, as time limits have it.

    `one` and `many` are the noun in the singular and in the plural; `feminine` is its
    gender in French. Only whole numbers have words: any other stands in figures alone.

    Source: usage in contracts; The Canadian Style, 5.02.

    >>> quantity_in_words(30, "jour", "jours", Language.FRENCH)
    'trente (30)\xa0jours'
    >>> quantity_in_words(21, "semaine", "semaines", Language.FRENCH, feminine=True)
    'vingt et une (21)\xa0semaines'
    >>> quantity_in_words(Decimal("1.5"), "jour", "jours", Language.FRENCH)
    '1,5\xa0jour'
    """
    whole = _whole(value)
    if whole is None:
        return quantity(value, one, many, language)
    noun = counted_noun(value, one, many, language)
    if is_french(language) and ends_with_a_scale(whole):
        noun = of(noun)
    words = in_words(whole, language, feminine=feminine)
    return f"{words} ({number(value, language)}){NO_BREAK}{noun}"


def quantity_in_prose(
    value: Decimal | int, one: str, many: str, language: Language, *, feminine: bool = False
) -> str:
    r"""Return a quantity as general prose has it: in words up to nine, else in figures.

    Dates, measures and money stay in figures whatever their size.

    Source: Le guide du rédacteur, 2.1; The Canadian Style, 5.01.

    >>> quantity_in_prose(1, "rencontre", "rencontres", Language.FRENCH, feminine=True)
    'une rencontre'
    >>> quantity_in_prose(10, "meeting", "meetings", Language.ENGLISH)
    '10\xa0meetings'
    """
    whole = _whole(value)
    if whole is None or not 0 <= whole <= 9:
        return quantity(value, one, many, language)
    words = in_words(whole, language, feminine=feminine)
    return f"{words} {counted_noun(value, one, many, language)}"


def ends_with_a_scale(value: int) -> bool:
    """Return whether French says `value` with a last million or milliard, which wants `de`.

    >>> ends_with_a_scale(2_000_000), ends_with_a_scale(1_200_000), ends_with_a_scale(0)
    (True, False, False)
    """
    return value != 0 and value % 1_000_000 == 0


def of(noun: str) -> str:
    """Return a French noun after `de`, as it follows `million`.

    >>> of("dollars"), of("euros"), of("heures")
    ('de dollars', 'd’euros', 'd’heures')
    """
    return f"d’{noun}" if _ELIDES.match(noun) else f"de {noun}"


# Of the nouns in h that are counted, those whose h is silent.
_ELIDES = re.compile(r"[aâàeéèêiîoôuœ]|h(?:abitant|ectare|eure|ospitalisation|omme)", re.IGNORECASE)


def _whole(value: Decimal | int) -> int | None:
    """Return `value` if it is written without decimals and has words, else nothing."""
    is_whole = "." not in digits_of(value)
    return int(value) if is_whole and abs(value) < _LIMIT else None


def _apart(words: str) -> list[str]:
    return words.split()


# French.

_FRENCH_UNITS = _apart(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf"
)
_FRENCH_TENS = _apart(
    "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"
)
_FRENCH_SCALES = ("million", "milliard", "billion", "billiard")


def _in_french(value: int) -> str:
    if value == 0:
        return _FRENCH_UNITS[0]
    scales, below = divmod(value, 1_000_000)
    words: list[str] = []
    for scale in _FRENCH_SCALES:
        scales, count = divmod(scales, 1000)
        if count:
            many = "s" if count > 1 else ""
            words.insert(0, f"{_french_hundreds(count)} {scale}{many}")
    thousands, units = divmod(below, 1000)
    if thousands:
        words.append(_french_thousands(thousands))
    if units:
        words.append(_french_hundreds(units))
    return " ".join(words)


def _french_thousands(count: int) -> str:
    """Return so many thousands: `mille` is no noun, so `cent` and `vingt` have no s before it."""
    if count == 1:
        return "mille"
    return re.sub(r"(?<=cent|ingt)s$", "", _french_hundreds(count)) + " mille"


def _french_hundreds(value: int) -> str:
    hundreds, below = divmod(value, 100)
    if not hundreds:
        return _french_tens(below)
    count = "" if hundreds == 1 else f"{_FRENCH_UNITS[hundreds]} "
    if below:
        return f"{count}cent {_french_tens(below)}"
    return f"{count}cents" if count else "cent"


def _french_tens(value: int) -> str:
    if value < 20:
        return _FRENCH_UNITS[value]
    tens, units = divmod(value, 10)
    name = _FRENCH_TENS[tens]
    # Soixante-dix and quatre-vingt-dix count on to nineteen.
    units += 10 * (tens in (7, 9))
    if units == 0:
        return name + "s" * (tens == 8)
    joint = " et " if units in (1, 11) and tens < 8 else "-"
    return f"{name}{joint}{_FRENCH_UNITS[units]}"


# English.

_ENGLISH_UNITS = _apart(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = _apart("_ _ twenty thirty forty fifty sixty seventy eighty ninety")
_ENGLISH_SCALES = ("", " thousand", " million", " billion", " trillion", " quadrillion")


def _in_english(value: int) -> str:
    if value == 0:
        return _ENGLISH_UNITS[0]
    words: list[str] = []
    for scale in _ENGLISH_SCALES:
        value, count = divmod(value, 1000)
        if count:
            words.insert(0, _english_hundreds(count) + scale)
    return " ".join(words)


def _english_hundreds(value: int) -> str:
    hundreds, below = divmod(value, 100)
    words = [f"{_ENGLISH_UNITS[hundreds]} hundred"] if hundreds else []
    if below:
        words.append(_english_tens(below))
    return " ".join(words)


def _english_tens(value: int) -> str:
    if value < 20:
        return _ENGLISH_UNITS[value]
    tens, units = divmod(value, 10)
    return _ENGLISH_TENS[tens] + (f"-{_ENGLISH_UNITS[units]}" if units else "")
