"""Amounts, quantities and rates: exact decimals with what they are amounts of."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Self

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.values.plain import Plain, exact, parts_of, plain_number, settle
from ententes.values.text import Text, own_words


class Unit(StrEnum):
    """What is counted or measured.

    Source: the standard units of results frameworks (count, per cent, time, people, space).
    """

    COUNT = "count"
    PERCENT = "percent"
    DOLLARS = "cad"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    FULL_TIME_EQUIVALENTS = "fte"
    PEOPLE = "persons"
    SESSIONS = "sessions"
    REFERRALS = "referrals"
    PLACEMENTS = "placements"
    SQUARE_METRES = "sq_m"
    KILOMETRES = "km"

    @classmethod
    def parse(cls, given: object) -> "Unit":
        """Return the unit whose code is `given`."""
        try:
            return cls(given)  # pyright: ignore[reportArgumentType] # any object may be asked
        except ValueError:
            codes = ", ".join(cls)
            raise Malformed(
                given, Saying(f"une des unités {codes}", f"one of the units {codes}")
            ) from None


def parse_unit(given: object) -> Unit | Text:
    """Return the unit that `given` stands for: a code, or the parties' own words, `{fr, en}`."""
    if isinstance(given, Text | dict):
        return own_words(given)  # pyright: ignore[reportUnknownArgumentType]
    return Unit.parse(given)


def _plain_unit(unit: Unit | Text) -> object:
    return unit.value if isinstance(unit, Unit) else unit.plain()


def parse_currency(given: object) -> str:
    """Return the currency whose code is `given`: three capitals of ISO 4217."""
    if isinstance(given, str) and re.fullmatch(r"[A-Z]{3}", given, re.ASCII):
        return given
    raise Malformed(
        given,
        Saying("un code de devise", "a currency code"),
        Saying("Écrivez trois majuscules\u00a0: CAD.", "Write three capital letters: CAD."),
    )


@dataclass(frozen=True, slots=True)
class Money(Plain):
    """A sum of money, with any number of decimals and any sign; in Canadian dollars if unsaid.

    `currency` is a three-letter code of ISO 4217.

    >>> Money.parse(12500)
    Money(amount=Decimal('12500'), currency='CAD')
    """

    amount: Decimal
    currency: str = "CAD"

    def __post_init__(self) -> None:
        settle(self, {"amount": exact, "currency": parse_currency})

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the sum that `given` stands for: a number, or `{amount, currency}`."""
        if isinstance(given, cls):
            return given
        if isinstance(given, int | Decimal) and not isinstance(given, bool):
            return cls(exact(given))
        parts = parts_of(given, ("amount", "currency"), _A_SUM, _SUM_EXAMPLE)
        return cls(parts.get("amount"), parts.get("currency", "CAD"))  # pyright: ignore[reportArgumentType]

    def plain(self) -> object:
        """Return the number alone for Canadian dollars, else `{amount, currency}`."""
        amount = plain_number(self.amount)
        return amount if self.currency == "CAD" else {"amount": amount, "currency": self.currency}


@dataclass(frozen=True, slots=True)
class Quantity(Plain):
    """A number of something: 120 hours, 85 %, 40 people.

    >>> Quantity.parse({"value": 85, "unit": "percent"}).unit
    <Unit.PERCENT: 'percent'>
    """

    value: Decimal
    unit: Unit | Text

    def __post_init__(self) -> None:
        settle(self, {"value": exact, "unit": parse_unit})

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the quantity that `{value, unit}` stands for."""
        if isinstance(given, cls):
            return given
        parts = parts_of(given, ("value", "unit"), _A_QUANTITY, _QUANTITY_EXAMPLE)
        return cls(parts.get("value"), parts.get("unit"))  # pyright: ignore[reportArgumentType]

    def plain(self) -> object:
        """Return `{value, unit}`."""
        return {"value": plain_number(self.value), "unit": _plain_unit(self.unit)}


@dataclass(frozen=True, slots=True)
class Rate(Plain):
    """A price for each unit of something: $45 an hour.

    >>> Rate.parse({"amount": 45, "per": "hours"}).per
    <Unit.HOURS: 'hours'>
    """

    amount: Decimal
    per: Unit | Text
    currency: str = "CAD"

    def __post_init__(self) -> None:
        settle(self, {"amount": exact, "per": parse_unit, "currency": parse_currency})

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the rate that `{amount, per, currency}` stands for."""
        if isinstance(given, cls):
            return given
        parts = parts_of(given, ("amount", "per", "currency"), _A_RATE, _RATE_EXAMPLE)
        currency = parts.get("currency", "CAD")
        return cls(parts.get("amount"), parts.get("per"), currency)  # pyright: ignore[reportArgumentType]

    def plain(self) -> object:
        """Return `{amount, per}`, with the currency if it is not Canadian."""
        plain: dict[str, object] = {
            "amount": plain_number(self.amount),
            "per": _plain_unit(self.per),
        }
        return plain if self.currency == "CAD" else plain | {"currency": self.currency}


_A_SUM = Saying("une somme en chiffres", "a sum in figures")
_SUM_EXAMPLE = Saying(
    "1234.50, ou {montant: 1234.50, devise: USD}", "1234.50, or {amount: 1234.50, currency: USD}"
)
_A_QUANTITY = Saying("un nombre avec son unité", "a number with its unit")
_QUANTITY_EXAMPLE = Saying("{valeur: 85.5, unite: pourcentage}", "{value: 85.5, unit: percent}")
_A_RATE = Saying("un prix avec son unité", "a price with its unit")
_RATE_EXAMPLE = Saying("{montant: 45, par: heures}", "{amount: 45, per: hours}")
