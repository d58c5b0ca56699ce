"""Figures: numbers, percentages, sums of money, quantities, rates, ordinals.

Babel gives the marks of each language and its ordinal categories. The digits are
Python's own, for Babel rounds: percentages to a whole number, money to the cent,
and long decimals to the precision of the decimal context. It also drops zeros
that the parties wrote (`85.50`).
"""

from decimal import Decimal
from functools import cache

from ententes.language.words import NO_BREAK, is_plural, locale_of
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
    return _in_marks(_digits(value), language)


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


def money(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a sum: without decimals if it is whole, else with two or all those given.

    `currency` is a code of ISO 4217. Canadian dollars print as `$` alone, American
    ones say so; any other currency prints its code, which no one mistakes.

    Source: Office québécois de la langue française, vitrine 21584; Writing Tips Plus,
    "Money"; the marks of the two dollars are CLDR's, read through Babel.

    >>> money(Decimal("1234.5"), "CAD", Language.FRENCH)
    '1\xa0234,50\xa0$'
    >>> money(Decimal("1234.56"), "USD", Language.ENGLISH)
    'US$1,234.56'
    >>> money(Decimal("500"), "EUR", Language.ENGLISH)
    'EUR\xa0500'
    """
    figure = _in_marks(_whole_or_cents(_digits(amount)), language)
    mark = _dollars(language).get(currency)
    if language is Language.FRENCH:
        return f"{figure}{NO_BREAK}{mark or currency}"
    if mark is None:
        return f"{currency}{NO_BREAK}{figure}"
    minus = "-" if figure.startswith("-") else ""
    return f"{minus}{mark}{figure.removeprefix(minus)}"


def quantity(value: Decimal, one: str, many: str, language: Language) -> str:
    r"""Return a figure and the noun that it counts, on one line.

    `one` and `many` are the noun in the singular and in the plural.

    >>> quantity(Decimal("1.5"), "jour", "jours", Language.FRENCH)
    '1,5\xa0jour'
    >>> quantity(Decimal("1.5"), "day", "days", Language.ENGLISH)
    '1.5\xa0days'
    """
    noun = many if is_plural(value, language) else one
    return f"{number(value, language)}{NO_BREAK}{noun}"


def rate(amount: Decimal, currency: str, unit: str, language: Language) -> str:
    r"""Return a price for each `unit`, which is a noun in the singular.

    >>> rate(Decimal(45), "CAD", "heure", Language.FRENCH)
    '45\xa0$ par heure'
    >>> rate(Decimal(45), "CAD", "hour", Language.ENGLISH)
    '$45 per hour'
    """
    word = "par" if language is Language.FRENCH else "per"
    return f"{money(amount, currency, language)} {word} {unit}"


def ordinal(value: int, language: Language, feminine: bool = False) -> str:
    """Return the rank `value` in figures; only French has a feminine, for the first.

    Source: Office québécois de la langue française (1er, 1re, 2e, never 1ère or 2ème);
    the English categories are CLDR's, read through Babel.

    >>> ordinal(1, Language.FRENCH), ordinal(1, Language.FRENCH, feminine=True)
    ('1er', '1re')
    >>> ordinal(112, Language.ENGLISH)
    '112th'
    """
    category = locale_of(language).ordinal_form(value)
    if language is Language.ENGLISH:
        suffix = _ENGLISH_ORDINALS.get(category, "th")
    elif category == "one":
        suffix = "re" if feminine else "er"
    else:
        suffix = "e"
    return number(value, language) + suffix


_ENGLISH_ORDINALS = {"one": "st", "two": "nd", "few": "rd"}


def _digits(value: Decimal | int) -> str:
    """Return `value` with commas between thousands and a point, as Python writes it."""
    digits = f"{Decimal(value):,f}"
    return digits if value else digits.removeprefix("-")


def _whole_or_cents(digits: str) -> str:
    """Return `digits` with no decimals if they are all zeros, else with two at least."""
    whole, _, decimals = digits.partition(".")
    return f"{whole}.{decimals:0<2}" if decimals.strip("0") else whole


def _in_marks(digits: str, language: Language) -> str:
    """Return `digits` with the separators of `language`; the minus is a hyphen in both."""
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


@cache
def _dollars(language: Language) -> dict[str, str]:
    symbols = locale_of(language).currency_symbols
    return {currency: symbols[currency] for currency in ("CAD", "USD")}
