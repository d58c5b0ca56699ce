"""Figures, in both languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
LANGUAGES = st.sampled_from(Language)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False)


def read_back(printed: str, language: Language) -> Decimal:
    """Return the number that a reader of `language` sees."""
    if language is FRENCH:
        return Decimal(printed.replace("\u00a0", "").replace(",", "."))
    return Decimal(printed.replace(",", ""))


@given(NUMBERS, LANGUAGES)
def test_a_number_reads_back_as_the_same_number(value: Decimal, language: Language) -> None:
    assert read_back(say.number(value, language), language) == value


@given(st.integers(), LANGUAGES)
def test_a_whole_number_reads_back_as_the_same_number(value: int, language: Language) -> None:
    assert read_back(say.number(value, language), language) == value


def test_a_number_longer_than_the_decimal_context_keeps_every_digit() -> None:
    value = Decimal("1" * 40 + "." + "2" * 40)

    assert read_back(say.number(value, ENGLISH), ENGLISH).compare_total(value) == 0


def test_a_number_keeps_the_zeros_that_the_parties_wrote() -> None:
    assert say.number(Decimal("85.50"), FRENCH) == "85,50"


def test_a_negative_number_has_its_sign_against_the_figure() -> None:
    assert say.number(Decimal("-12345.67"), FRENCH) == "-12\u00a0345,67"
    assert say.number(-12345, ENGLISH) == "-12,345"
    assert say.number(Decimal("-0.0"), ENGLISH) == "0.0"


def test_a_percentage_keeps_its_decimals() -> None:
    assert say.percent(Decimal("8.25"), FRENCH) == "8,25\u00a0%"
    assert say.percent(Decimal("8.25"), ENGLISH) == "8.25%"


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        ("500", "500_$", "$500"),
        ("500.00", "500_$", "$500"),
        ("0", "0_$", "$0"),
        ("0.5", "0,50_$", "$0.50"),
        ("1234.5", "1_234,50_$", "$1,234.50"),
        ("1234.565", "1_234,565_$", "$1,234.565"),
        ("-1234.5", "-1_234,50_$", "-$1,234.50"),
        ("1E+3", "1_000_$", "$1,000"),
    ],
)
def test_a_sum_is_whole_or_has_all_its_decimals(amount: str, french: str, english: str) -> None:
    assert say.money(Decimal(amount), "CAD", FRENCH).replace("\u00a0", "_") == french
    assert say.money(Decimal(amount), "CAD", ENGLISH) == english


@pytest.mark.parametrize(
    ("currency", "french", "english"),
    [
        ("USD", "-12_345,67_$_US", "-US$12,345.67"),
        ("EUR", "-12_345,67_EUR", "EUR_-12,345.67"),
        ("XOF", "-12_345,67_XOF", "XOF_-12,345.67"),
    ],
)
def test_only_canadian_dollars_print_a_sign_alone(currency: str, french: str, english: str) -> None:
    amount = Decimal("-12345.67")

    assert say.money(amount, currency, FRENCH).replace("\u00a0", "_") == french
    assert say.money(amount, currency, ENGLISH).replace("\u00a0", "_") == english


@given(NUMBERS, LANGUAGES)
def test_a_sum_is_never_rounded(amount: Decimal, language: Language) -> None:
    figure = say.money(amount, "CAD", language).replace("$", "").strip()

    assert read_back(figure, language) == amount


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        ("0", "0_jour", "0_days"),
        ("1", "1_jour", "1_day"),
        ("1.0", "1,0_jour", "1.0_days"),
        ("1.5", "1,5_jour", "1.5_days"),
        ("-1.5", "-1,5_jour", "-1.5_days"),
        ("2", "2_jours", "2_days"),
        ("1000000", "1_000_000_jours", "1,000,000_days"),
    ],
)
def test_a_quantity_agrees_with_its_figure(value: str, french: str, english: str) -> None:
    days = Decimal(value)

    assert say.quantity(days, "jour", "jours", FRENCH).replace("\u00a0", "_") == french
    assert say.quantity(days, "day", "days", ENGLISH).replace("\u00a0", "_") == english


def test_a_rate_is_a_price_for_each_unit() -> None:
    assert say.rate(Decimal("45.5"), "CAD", "heure", FRENCH) == "45,50\u00a0$ par heure"
    assert say.rate(Decimal(45), "USD", "hour", ENGLISH) == "US$45 per hour"


def test_only_the_first_is_feminine_in_french() -> None:
    assert say.ordinal(1, FRENCH, feminine=True) == "1re"
    assert [say.ordinal(rank, FRENCH) for rank in (1, 2, 21, 80)] == ["1er", "2e", "21e", "80e"]


def test_an_english_ordinal_follows_the_sound_of_its_last_word() -> None:
    ranks = (1, 2, 3, 4, 11, 12, 13, 21, 111, 1001)
    printed = " ".join(say.ordinal(rank, ENGLISH) for rank in ranks)

    assert printed == "1st 2nd 3rd 4th 11th 12th 13th 21st 111th 1,001st"
