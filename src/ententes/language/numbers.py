"""Figures: numbers, percentages, quantities, ordinals.

Babel gives the marks of each language and its ordinal categories. The digits are
Python's own, for Babel rounds: percentages to a whole number, and long decimals to the
precision of the decimal context. It also drops zeros that the parties wrote (`85.50`).
"""

from decimal import Decimal
from functools import cache

from ententes.language.words import NO_BREAK, is_french, is_plural, locale_of
from ententes.values import Language


def number(value: Decimal | int, language: Language) -> str:
    r"""Return `value` with all its decimals, its digits in groups of three.

    It is never rounded. A number that only identifies (a year, a clause, a file)
    is a word, and does not pass here.

    Source: CLDR number symbols, read through Babel; The Canadian Style, 5.09.

    >>> number(Decimal("12345.67"), Language.FRENCH)
    '12\xa0345,67'
    >>> number(Decimal("12345.67"), Language.ENGLISH)
    '12,345.67'
    """
    return in_marks(digits_of(value), language)


def percent(value: Decimal, language: Language) -> str:
    r"""Return `value` percent, with all its decimals.

    `value` is in percent, not a fraction: 85.5 means 85.5 %. It is never rounded,
    because a target is part of what the parties signed.

    Source: CLDR percent patterns, read through Babel.

    >>> percent(Decimal("85.5"), Language.FRENCH)
    '85,5\xa0%'
    >>> percent(Decimal("85.5"), Language.ENGLISH)
    '85.5%'
    """
    return number(value, language) + _percent_sign(language)


def percent_range(start: Decimal, end: Decimal, language: Language) -> str:
    r"""Return a range of percentages as a table has it; the sign is said with each figure.

    Source: Writing Tips Plus, "Percent"; Office québécois de la langue française (de … à).

    >>> percent_range(Decimal(40), Decimal(60), Language.FRENCH)
    '40\xa0% à 60\xa0%'
    >>> percent_range(Decimal(40), Decimal(60), Language.ENGLISH)
    '40%–60%'
    """
    joint = " à " if is_french(language) else "–"
    return percent(start, language) + joint + percent(end, language)


def percent_range_in_prose(start: Decimal, end: Decimal, language: Language) -> str:
    r"""Return a range of percentages as it stands in a sentence.

    Source: Office québécois de la langue française (de … à); Writing Tips Plus, "En dash".

    >>> percent_range_in_prose(Decimal(40), Decimal("62.5"), Language.FRENCH)
    'de 40\xa0% à 62,5\xa0%'
    >>> percent_range_in_prose(Decimal(40), Decimal("62.5"), Language.ENGLISH)
    'from 40% to 62.5%'
    """
    of, to = ("de", "à") if is_french(language) else ("from", "to")
    return f"{of} {percent(start, language)} {to} {percent(end, language)}"


def quantity(value: Decimal | int, one: str, many: str, language: Language) -> str:
    r"""Return a figure and the noun that it counts, on one line.

    `one` and `many` are the noun in the singular and in the plural.

    >>> quantity(Decimal("1.5"), "jour", "jours", Language.FRENCH)
    '1,5\xa0jour'
    >>> quantity(Decimal("1.5"), "day", "days", Language.ENGLISH)
    '1.5\xa0days'
    """
    return f"{number(value, language)}{NO_BREAK}{counted_noun(value, one, many, language)}"


def counted_noun(value: Decimal | int, one: str, many: str, language: Language) -> str:
    """Return the noun that `value` counts, in the singular or in the plural.

    >>> counted_noun(0, "jour", "jours", Language.FRENCH)
    'jour'
    """
    return many if is_plural(value, language) else one


def ordinal(value: int, language: Language, feminine: bool = False, *, plural: bool = False) -> str:
    """Return the rank `value` in figures; only French has a feminine, for the first.

    Only French has a plural, too (`les 1ers versements`). Raises `ValueError` for a rank
    below zero.

    Source: Office québécois de la langue française (1er, 1re, 2e, never 1ère or 2ème);
    the English categories are CLDR's, read through Babel.

    >>> ordinal(1, Language.FRENCH), ordinal(1, Language.FRENCH, feminine=True)
    ('1er', '1re')
    >>> ordinal(3, Language.FRENCH, plural=True), ordinal(112, Language.ENGLISH)
    ('3es', '112th')
    """
    if value < 0:
        raise ValueError(f"a rank is not below zero, as {value} is")
    category = locale_of(language).ordinal_form(value)
    if not is_french(language):
        return number(value, language) + _ENGLISH_ORDINALS.get(category, "th")
    first = "re" if feminine else "er"
    ending = first if category == "one" else "e"
    return number(value, language) + ending + "s" * plural


_ENGLISH_ORDINALS = {"one": "st", "two": "nd", "few": "rd"}


def digits_of(value: Decimal | int) -> str:
    """Return `value` with commas between thousands and a point, as Python writes it.

    Raises `ValueError` for what is no finite number, and `TypeError` for a `float`, whose
    digits are not those that were written.

    >>> digits_of(Decimal("-0.0")), digits_of(Decimal("1E+3"))
    ('0.0', '1,000')
    """
    if isinstance(value, float):
        raise TypeError(f"a figure is a Decimal or an int, not the float {value}")
    exact = Decimal(value)
    if not exact.is_finite():
        raise ValueError(f"{value} is not a number that can be printed")
    digits = f"{exact:,f}"
    return digits if value else digits.removeprefix("-")


def in_marks(digits: str, language: Language) -> str:
    r"""Return `digits` with the separators of `language`; the minus is a hyphen in both.

    >>> in_marks("-12,345.67", Language.FRENCH)
    '-12\xa0345,67'
    """
    group, decimal = _separators(language)
    # The decimals last: French makes them a comma, which is what groups have here.
    return digits.replace(",", group).replace(".", decimal)


@cache
def _separators(language: Language) -> tuple[str, str]:
    symbols = locale_of(language).number_symbols["latn"]
    return symbols["group"], symbols["decimal"]


@cache
def _percent_sign(language: Language) -> str:
    positive, _ = locale_of(language).percent_formats[None].suffix
    return positive
