"""The words of a value: one way of printing for each type, in one place."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from ententes import language as say
from ententes.bilingual import FRENCH, Language, Saying, Spoken
from ententes.model.base import Form
from ententes.values import Frequency, Money, Period, Quantity, Rate, Text, Unit
from ententes.vocabulary import term


def printed(
    content: object, form: Form | None, language: Language, *, two_dollars: bool = False
) -> str:
    """Return `content` as `language` prints it.

    Texts are not printed here: they are words already, and may lack a language. Beside
    another dollar, the Canadian one says its country.

    >>> printed(Money(Decimal(12500)), None, Language.ENGLISH)
    '$12,500'
    >>> printed(Money(Decimal(12500)), None, Language.ENGLISH, two_dollars=True)
    'Can$12,500'
    """
    if isinstance(content, StrEnum):
        return term(type(content).__name__, content.value).label.told(language)
    if form is Form.TELEPHONE:
        return say.telephone(str(content), language)
    printers = _PRINTERS_BESIDE_ANOTHER_DOLLAR if two_dollars else _PRINTERS
    printer = printers.get(type(content))
    return printer(content, language) if printer else str(content)


class Style(NamedTuple):
    """Another form of a value than the usual one, and the kinds of values that have it."""

    kinds: frozenset[type]
    words: Callable[[Any, Language], str]


def _in_words(content: Money | Quantity, language: Language) -> str:
    """Return a sum or a quantity in words and figures: « trente (30) jours »."""
    if isinstance(content, Money):
        return say.money_in_words(content.amount, content.currency, language)
    match content.unit:
        case Unit.DOLLARS:
            return say.money_in_words(content.value, "CAD", language)
        case Unit.PERCENT | Unit.COUNT:
            return _quantity(content, language)
        case Text() if language is FRENCH and content.value % 10 == 1:
            return _quantity(content, language)  # un or une: no one says the gender of own words
        case unit:
            one, many = _unit_words(unit, language)
            feminine = isinstance(unit, Unit) and term("Unit", unit).feminine
            return say.quantity_in_words(content.value, one, many, language, feminine=feminine)


def _rhythm(frequency: Frequency, language: Language) -> str:
    """Return a frequency as it stands after a quantity: twelve hours *a week*."""
    words = term("Frequency", frequency)
    return (words.per or words.label).told(language)


def _numeric(day: date, _: Language) -> str:
    return say.numeric_date(day)


STYLES: Mapping[str, Style] = {
    "numeric": Style(frozenset({date}), _numeric),
    "month": Style(frozenset({date}), say.month_and_year),
    "weekday": Style(frozenset({date}), say.weekday_and_date),
    "rhythm": Style(frozenset({Frequency}), _rhythm),
    "in_words": Style(frozenset({Money, Quantity}), _in_words),
}
"""The other forms, by the names that texts call them."""


def told_fact(fact: object, language: Language) -> str:
    r"""Return a fact of a message as `language` says it: a value, words in both, or several.

    >>> told_fact((Money(Decimal(5)), Text(fr="deux", en="two")), Language.FRENCH)
    '5\xa0$ et deux'
    """
    if isinstance(fact, Saying):
        return fact.told(language)
    if isinstance(fact, Text):
        return fact.in_language(language) or fact.in_language(language.other) or ""
    if isinstance(fact, tuple):
        several: tuple[object, ...] = fact  # pyright: ignore[reportUnknownVariableType]
        return say.enumeration([told_fact(each, language) for each in several], language)
    return printed(fact, None, language)


def address(content: object, form: Form | None) -> str | None:
    """Return the address behind a line of text, if it is one that can be followed."""
    words = str(content)
    if form is Form.EMAIL and words.count("@") == 1 and not set(words) & set(' <>"'):
        return f"mailto:{words}"
    digits = "".join(c for c in words if c in "0123456789")
    if form is Form.TELEPHONE and len(digits.removeprefix("1")) == 10:
        return f"tel:+1{digits.removeprefix('1')}"
    return None


_Sum = Callable[[Decimal, str, Language], str]


def _money(money: Money, language: Language, print_sum: _Sum = say.money) -> str:
    return print_sum(money.amount, money.currency, language)


def _quantity(quantity: Quantity, language: Language, print_sum: _Sum = say.money) -> str:
    match quantity.unit:
        case Unit.PERCENT:
            return say.percent(quantity.value, language)
        case Unit.COUNT:
            return say.number(quantity.value, language)
        case Unit.DOLLARS:
            return print_sum(quantity.value, "CAD", language)
        case unit:
            one, many = _unit_words(unit, language)
            return say.quantity(quantity.value, one, many, language)


def own_unit(unit: Text, language: Language) -> tuple[str, Spoken]:
    """Return the parties' own words for a unit, and the language that they are in.

    >>> own_unit(Text(fr="repas", en="meals"), Language.ENGLISH)
    ('meals', <Language.ENGLISH: 'en'>)
    """
    said = unit.in_language(language)
    spoken = unit.spoken or language if said else language.other
    words = said or unit.in_language(language.other) or ""
    return (say.typeset(words, spoken) if isinstance(spoken, Language) else words), spoken


def _unit_words(unit: Unit | Text, language: Language) -> tuple[str, str]:
    if isinstance(unit, Text):
        said, _ = own_unit(unit, language)
        return said, said
    words = term("Unit", unit.value)
    return (words.one or words.label).told(language), words.label.told(language)


def _rate(rate: Rate, language: Language, print_sum: _Sum = say.money) -> str:
    one, _ = _unit_words(rate.per, language)
    return say.rate(print_sum(rate.amount, rate.currency, language), one, language)


def _period(period: Period, language: Language) -> str:
    return say.period(period.start, period.end, language)


def _answer(is_so: bool, language: Language) -> str:
    return (_YES if is_so else _NO).told(language)


_YES, _NO = Saying("oui", "yes"), Saying("non", "no")

_PRINTERS: dict[type, Callable[[Any, Language], str]] = {
    Money: _money,
    Quantity: _quantity,
    Rate: _rate,
    Period: _period,
    date: say.date,
    Decimal: say.number,
    int: say.number,
    bool: _answer,
}
_PRINTERS_BESIDE_ANOTHER_DOLLAR: dict[type, Callable[[Any, Language], str]] = {
    **_PRINTERS,
    Money: partial(_money, print_sum=say.money_with_country),
    Quantity: partial(_quantity, print_sum=say.money_with_country),
    Rate: partial(_rate, print_sum=say.money_with_country),
}
