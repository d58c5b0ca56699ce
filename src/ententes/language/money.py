"""Sums of money, in figures and in words.

Babel gives the marks of the dollars. It rounds to the cent, half to even, and prints
`500,00 $` for a whole sum; nothing here is rounded. Whatever has no exact form of the
kind that is asked for keeps all its figures.
"""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ententes.language.numbers import counted_noun, digits_of, in_marks, number
from ententes.language.numerals import ends_with_a_scale, in_words, of
from ententes.language.words import NO_BREAK, is_french, locale_of
from ententes.values import Language


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
    return _marked(_whole_or_cents(amount, language), currency, _dollars(language), language)


def money_with_cents(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a sum with two decimals at least, for columns of figures.

    Source: Office québécois de la langue française, vitrine 21584.

    >>> money_with_cents(Decimal("500"), "CAD", Language.FRENCH)
    '500,00\xa0$'
    >>> money_with_cents(Decimal("500"), "CAD", Language.ENGLISH)
    '$500.00'
    """
    return _marked(_with_cents(amount, language), currency, _dollars(language), language)


def money_with_country(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a sum whose dollar says its country, where two dollars may be confused.

    Source: Translation Bureau, recommendation on Canadian and American dollars; The
    Canadian Style, 1.19.

    >>> money_with_country(Decimal("12345.67"), "CAD", Language.FRENCH)
    '12\xa0345,67\xa0$\xa0CA'
    >>> money_with_country(Decimal("20"), "CAD", Language.ENGLISH)
    'Can$20'
    """
    marks = _dollars(language) | {"CAD": _CANADIAN[language]}
    return _marked(_whole_or_cents(amount, language), currency, marks, language)


def money_with_code(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a sum with the ISO 4217 code of its currency and no other mark.

    Source: Translation Bureau, recommendation on Canadian and American dollars.

    >>> money_with_code(Decimal("12345.67"), "CAD", Language.FRENCH)
    '12\xa0345,67\xa0CAD'
    >>> money_with_code(Decimal("12345.67"), "CAD", Language.ENGLISH)
    'CAD\xa012,345.67'
    """
    return _marked(_whole_or_cents(amount, language), currency, {}, language)


def money_in_millions(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a large sum as a figure and `million` or a higher scale, if that is exact.

    A sum below a million, one that would need more than three decimals, or one in a
    currency other than CAD, USD and EUR, is printed as `money` prints it.

    Source: Office québécois de la langue française, vitrine 21584; Le guide du rédacteur,
    2.4.4 (plural from 2, `de`); Writing Tips Plus, "Money".

    >>> money_in_millions(Decimal(1500000), "CAD", Language.FRENCH)
    '1,5\xa0million de dollars'
    >>> money_in_millions(Decimal(1950000), "CAD", Language.ENGLISH)
    '$1.95\xa0million'
    >>> money_in_millions(Decimal("999999.99"), "CAD", Language.ENGLISH)
    '$999,999.99'
    """
    in_full = money(amount, currency, language)
    names = _NAMES[language].get(currency)
    scaled = _scaled(amount, _SCALES_IN_WORDS[language])
    if names is None or scaled is None:
        return in_full
    count, scale = scaled
    if is_french(language):
        scale = counted_noun(count, scale, f"{scale}s", language)
        return f"{number(count, language)}{NO_BREAK}{scale} {of(names.many)}"
    figure = _marked(number(count, language), currency, _dollars(language), language)
    return f"{figure}{NO_BREAK}{scale}"


def money_in_brief(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a sum of dollars in thousands, millions or more, for a narrow table.

    It is exact, and printed as `money` prints it where that is as short.

    Source: Ville de Gatineau, Guide de rédaction; Writing Tips Plus, "Money".

    >>> money_in_brief(Decimal(1500000), "CAD", Language.FRENCH)
    '1,5\xa0M$'
    >>> money_in_brief(Decimal(30000), "CAD", Language.ENGLISH)
    '$30K'
    >>> money_in_brief(Decimal(1234567), "CAD", Language.ENGLISH)
    '$1,234,567'
    """
    in_full = money(amount, currency, language)
    mark = _dollars(language).get(currency)
    scaled = _scaled(amount, _SCALES_IN_LETTERS[language])
    if mark is None or scaled is None:
        return in_full
    count, letter = scaled
    figure = number(count, language)
    if is_french(language):
        brief = f"{figure}{NO_BREAK}{letter}{mark}"
    else:
        brief = _marked(figure, currency, _dollars(language), language) + letter
    return brief if len(brief) < len(in_full) else in_full


def money_in_words(amount: Decimal, currency: str, language: Language) -> str:
    r"""Return a sum in words, then in figures between brackets, as contracts have it.

    What words cannot say stands in figures alone: a fraction of a cent, a currency other
    than CAD, USD and EUR, a sum of more than eighteen digits.

    Source: Office québécois de la langue française, vitrine 21584; Le guide du rédacteur,
    2.4.4; The Canadian Style, 5.02.

    >>> money_in_words(Decimal("1234.56"), "CAD", Language.FRENCH)
    'mille deux cent trente-quatre dollars et cinquante-six cents (1\xa0234,56\xa0$)'
    >>> money_in_words(Decimal(1000000), "CAD", Language.FRENCH)
    'un million de dollars (1\xa0000\xa0000\xa0$)'
    >>> money_in_words(Decimal(50000), "USD", Language.ENGLISH)
    'fifty thousand US dollars (US$50,000)'
    """
    figures = money(amount, currency, language)
    names = _NAMES[language].get(currency)
    whole, _, decimals = f"{amount.copy_abs():f}".partition(".")
    decimals = decimals.rstrip("0")
    if names is None or len(decimals) > 2 or len(whole) > 18:
        return figures
    units, cents = int(whole), int(decimals.ljust(2, "0"))
    said: list[str] = []
    if units or not cents:
        said.append(_counted(units, names, language))
    if cents:
        said.append(_counted(cents, _CENTS, language))
    minus, joint = ("moins ", " et ") if is_french(language) else ("minus ", " and ")
    return (minus if amount < 0 else "") + f"{joint.join(said)} ({figures})"


def rate(price: str, unit: str, language: Language) -> str:
    r"""Return a price, printed already, for each `unit`, which is a noun in the singular.

    >>> rate(money(Decimal(45), "CAD", Language.FRENCH), "heure", Language.FRENCH)
    '45\xa0$ par heure'
    >>> rate(money(Decimal(45), "CAD", Language.ENGLISH), "hour", Language.ENGLISH)
    '$45 per hour'
    """
    word = "par" if is_french(language) else "per"
    return f"{price} {word} {unit}"


class _Names(NamedTuple):
    one: str
    many: str


_NAMES = {
    Language.FRENCH: {
        "CAD": _Names("dollar", "dollars"),
        "USD": _Names("dollar américain", "dollars américains"),
        "EUR": _Names("euro", "euros"),
    },
    Language.ENGLISH: {
        "CAD": _Names("dollar", "dollars"),
        "USD": _Names("US dollar", "US dollars"),
        "EUR": _Names("euro", "euros"),
    },
}
_CENTS = _Names("cent", "cents")
_CANADIAN = {Language.FRENCH: f"${NO_BREAK}CA", Language.ENGLISH: "Can$"}
# Powers of ten, from the highest. French has no `billion` here: English means less by it.
_Scales = tuple[tuple[int, str], ...]
_SCALES_IN_WORDS: dict[Language, _Scales] = {
    Language.FRENCH: ((9, "milliard"), (6, "million")),
    Language.ENGLISH: ((12, "trillion"), (9, "billion"), (6, "million")),
}
_SCALES_IN_LETTERS: dict[Language, _Scales] = {
    Language.FRENCH: ((9, "G"), (6, "M"), (3, "k")),
    Language.ENGLISH: ((9, "B"), (6, "M"), (3, "K")),
}


def _marked(figure: str, currency: str, marks: dict[str, str], language: Language) -> str:
    mark = marks.get(currency)
    if is_french(language):
        return f"{figure}{NO_BREAK}{mark or currency}"
    if mark is None:
        return f"{currency}{NO_BREAK}{figure}"
    minus = "-" if figure.startswith("-") else ""
    return f"{minus}{mark}{figure.removeprefix(minus)}"


def _whole_or_cents(amount: Decimal, language: Language) -> str:
    """Return a figure with no decimals if they are all zeros, else with two at least."""
    whole, _, decimals = digits_of(amount).partition(".")
    return _with_cents(amount, language) if decimals.strip("0") else in_marks(whole, language)


def _with_cents(amount: Decimal, language: Language) -> str:
    whole, _, decimals = digits_of(amount).partition(".")
    return in_marks(f"{whole}.{decimals:0<2}", language)


def _scaled(amount: Decimal, scales: _Scales) -> tuple[Decimal, str] | None:
    """Return `amount` in the highest scale that it reaches, if three decimals tell it all."""
    for power, name in scales:
        if amount.copy_abs() >= 10**power:
            count = _divided(amount, power)
            return None if count is None else (count, name)
    return None


def _divided(amount: Decimal, power: int) -> Decimal | None:
    # On digits, because arithmetic rounds to the precision of the decimal context.
    sign, digits, exponent = amount.as_tuple()
    shifted = Decimal((sign, digits, int(exponent) - power))
    whole, _, decimals = f"{shifted:f}".partition(".")
    decimals = decimals.rstrip("0")
    return Decimal(f"{whole}.{decimals}") if len(decimals) <= 3 else None


def _counted(value: int, names: _Names, language: Language) -> str:
    noun = counted_noun(value, *names, language)
    if is_french(language) and ends_with_a_scale(value):
        noun = of(noun)
    return f"{in_words(value, language)} {noun}"


@cache
def _dollars(language: Language) -> dict[str, str]:
    symbols = locale_of(language).currency_symbols
    return {currency: symbols[currency] for currency in ("CAD", "USD")}
