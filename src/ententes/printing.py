"""The words of a value: one way of printing for each type, in one place."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ententes import language as say
from ententes.bilingual import Language, Saying
from ententes.model.base import Form
from ententes.values import Money, Period, Quantity, Rate, Text, Unit
from ententes.vocabulary import term


def printed(content: object, form: Form | None, language: Language) -> str:
    """Return `content` as `language` prints it.

    Texts are not printed here: they are words already, and may lack a language.

    >>> printed(Money(Decimal(12500)), None, Language.ENGLISH)
    '$12,500'
    """
    if isinstance(content, StrEnum):
        return term(type(content).__name__, content.value).label.told(language)
    if form is Form.TELEPHONE:
        return say.telephone(str(content), language)
    printer = _PRINTERS.get(type(content))
    return printer(content, language) if printer else str(content)


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
        said = [told_fact(each, language) for each in several]
        return "".join(
            word + separator
            for word, separator in zip(
                said, [*say.enumeration_separators(len(said), language), ""], strict=False
            )
        )
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


def _money(money: Money, language: Language) -> str:
    return say.money(money.amount, money.currency, language)


def _quantity(quantity: Quantity, language: Language) -> str:
    match quantity.unit:
        case Unit.PERCENT:
            return say.percent(quantity.value, language)
        case Unit.COUNT:
            return say.number(quantity.value, language)
        case Unit.DOLLARS:
            return say.money(quantity.value, "CAD", language)
        case unit:
            one, many = _unit_words(unit, language)
            return say.quantity(quantity.value, one, many, language)


def _unit_words(unit: Unit | Text, language: Language) -> tuple[str, str]:
    if isinstance(unit, Text):
        said = unit.in_language(language) or unit.in_language(language.other) or ""
        return said, said
    words = term("Unit", unit.value)
    return (words.one or words.label).told(language), words.label.told(language)


def _rate(rate: Rate, language: Language) -> str:
    one, _ = _unit_words(rate.per, language)
    return say.rate(rate.amount, rate.currency, one, language)


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
