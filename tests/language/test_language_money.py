"""Sums of money, in both languages."""

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
LANGUAGES = st.sampled_from(Language)
AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False) | st.decimals(
    -(10**13), 10**13, places=2
)
Printer = Callable[[Decimal, str, Language], str]


def shown(printed: str) -> str:
    return printed.replace("\u00a0", "_")


SCALES = {
    "k$": 3,
    "M$": 6,
    "G$": 9,
    "million": 6,
    "millions": 6,
    "milliard": 9,
    "milliards": 9,
    "K": 3,
    "M": 6,
    "B": 9,
    "billion": 9,
    "trillion": 12,
}


def read_back(printed: str, language: Language) -> Decimal:
    """Return the amount that a reader of `language` sees in figures, scaled by the word after."""
    group, point = ("\u00a0", ",") if language is FRENCH else (",", ".")
    found = re.search(rf"[0-9](?:[0-9{group}{re.escape(point)}]*[0-9])?", printed)
    assert found is not None
    digits = found[0].replace(group, "").replace(point, ".")
    after = re.match(r"\s?([A-Za-z]+\$?)", printed[found.end() :])
    power = SCALES.get(after[1], 0) if after else 0
    sign = "-" if "-" in printed else ""
    return Decimal(f"{sign}{digits}e{power}")


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


IN_FIGURES: list[Printer] = [
    say.money,
    say.money_with_cents,
    say.money_with_country,
    say.money_with_code,
    say.money_in_millions,
    say.money_in_brief,
]


@given(AMOUNTS, LANGUAGES)
def test_a_sum_is_never_rounded(amount: Decimal, language: Language) -> None:
    for currency in ("CAD", "USD", "EUR"):
        for printer in IN_FIGURES:
            assert read_back(printer(amount, currency, language), language) == amount


def test_a_rate_is_a_price_for_each_unit() -> None:
    price = say.money(Decimal("45.5"), "CAD", FRENCH)
    assert say.rate(price, "heure", FRENCH) == "45,50\u00a0$ par heure"
    price = say.money_with_country(Decimal(45), "CAD", ENGLISH)
    assert say.rate(price, "hour", ENGLISH) == "Can$45 per hour"


def test_a_column_of_sums_has_cents_everywhere() -> None:
    sums = [say.money_with_cents(Decimal(sum_), "CAD", FRENCH) for sum_ in ("500", "0.5", "1.125")]

    assert [shown(printed) for printed in sums] == ["500,00_$", "0,50_$", "1,125_$"]
    assert say.money_with_cents(Decimal(-500), "CAD", ENGLISH) == "-$500.00"


@pytest.mark.parametrize(
    ("currency", "french", "english"),
    [("CAD", "-20_$_CA", "-Can$20"), ("USD", "-20_$_US", "-US$20"), ("EUR", "-20_EUR", "EUR_-20")],
)
def test_a_dollar_may_say_its_country(currency: str, french: str, english: str) -> None:
    assert shown(say.money_with_country(Decimal(-20), currency, FRENCH)) == french
    assert shown(say.money_with_country(Decimal(-20), currency, ENGLISH)) == english


def test_a_sum_may_have_the_code_of_its_currency_alone() -> None:
    assert shown(say.money_with_code(Decimal("0.5"), "USD", FRENCH)) == "0,50_USD"
    assert shown(say.money_with_code(Decimal("0.5"), "USD", ENGLISH)) == "USD_0.50"


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        ("1000000", "1_million de dollars", "$1_million"),
        ("1000000.00", "1_million de dollars", "$1_million"),
        ("-1500000", "-1,5_million de dollars", "-$1.5_million"),
        ("1999000", "1,999_million de dollars", "$1.999_million"),
        ("2000000", "2_millions de dollars", "$2_million"),
        ("1000000000", "1_milliard de dollars", "$1_billion"),
        ("2000000000000", "2_000_milliards de dollars", "$2_trillion"),
        ("999999.99", "999_999,99_$", "$999,999.99"),
        ("1000000.01", "1_000_000,01_$", "$1,000,000.01"),
        ("1234567", "1_234_567_$", "$1,234,567"),
        ("1000500000", "1_000_500_000_$", "$1,000,500,000"),
        ("0", "0_$", "$0"),
    ],
)
def test_a_large_sum_is_in_millions_only_if_that_is_exact(
    amount: str, french: str, english: str
) -> None:
    assert shown(say.money_in_millions(Decimal(amount), "CAD", FRENCH)) == french
    assert shown(say.money_in_millions(Decimal(amount), "CAD", ENGLISH)) == english


@pytest.mark.parametrize(
    ("currency", "french", "english"),
    [
        ("USD", "3_millions de dollars américains", "US$3_million"),
        ("EUR", "3_millions d’euros", "EUR_3_million"),
        ("XOF", "3_000_000_XOF", "XOF_3,000,000"),
    ],
)
def test_millions_say_their_currency(currency: str, french: str, english: str) -> None:
    assert shown(say.money_in_millions(Decimal(3_000_000), currency, FRENCH)) == french
    assert shown(say.money_in_millions(Decimal(3_000_000), currency, ENGLISH)) == english


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        ("1500", "1,5_k$", "$1.5K"),
        ("30000", "30_k$", "$30K"),
        ("-1250000", "-1,25_M$", "-$1.25M"),
        ("2500000000", "2,5_G$", "$2.5B"),
        ("1234", "1_234_$", "$1,234"),
        ("999", "999_$", "$999"),
        ("1234567", "1_234_567_$", "$1,234,567"),
        ("1500.25", "1_500,25_$", "$1,500.25"),
    ],
)
def test_a_brief_sum_is_exact_and_shorter(amount: str, french: str, english: str) -> None:
    assert shown(say.money_in_brief(Decimal(amount), "CAD", FRENCH)) == french
    assert shown(say.money_in_brief(Decimal(amount), "CAD", ENGLISH)) == english


def test_a_brief_sum_says_which_dollar_and_keeps_other_currencies_in_full() -> None:
    assert shown(say.money_in_brief(Decimal(1_500_000), "USD", FRENCH)) == "1,5_M$_US"
    assert say.money_in_brief(Decimal(1_500_000), "USD", ENGLISH) == "US$1.5M"
    assert shown(say.money_in_brief(Decimal(1_500_000), "EUR", FRENCH)) == "1_500_000_EUR"


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        ("0", "zéro dollar", "zero dollars"),
        ("1", "un dollar", "one dollar"),
        ("0.01", "un cent", "one cent"),
        ("0.5", "cinquante cents", "fifty cents"),
        ("1.01", "un dollar et un cent", "one dollar and one cent"),
        ("80", "quatre-vingts dollars", "eighty dollars"),
        ("-500", "moins cinq cents dollars", "minus five hundred dollars"),
        ("21000", "vingt et un mille dollars", "twenty-one thousand dollars"),
        ("1000000", "un million de dollars", "one million dollars"),
        (
            "1000000.50",
            "un million de dollars et cinquante cents",
            "one million dollars and fifty cents",
        ),
        (
            "1200000",
            "un million deux cent mille dollars",
            "one million two hundred thousand dollars",
        ),
        ("2000000000", "deux milliards de dollars", "two billion dollars"),
    ],
)
def test_a_contract_has_a_sum_in_words_then_in_figures(
    amount: str, french: str, english: str
) -> None:
    value = Decimal(amount)

    assert (
        say.money_in_words(value, "CAD", FRENCH) == f"{french} ({say.money(value, 'CAD', FRENCH)})"
    )
    assert (
        say.money_in_words(value, "CAD", ENGLISH)
        == f"{english} ({say.money(value, 'CAD', ENGLISH)})"
    )


def test_the_words_of_a_sum_say_its_currency() -> None:
    amount = Decimal("1000000.05")

    assert say.money_in_words(amount, "USD", FRENCH).startswith(
        "un million de dollars américains et cinq cents ("
    )
    assert say.money_in_words(amount, "EUR", FRENCH).startswith(
        "un million d’euros et cinq cents ("
    )
    assert say.money_in_words(Decimal(1), "USD", ENGLISH) == "one US dollar (US$1)"


@pytest.mark.parametrize(
    ("amount", "currency"), [("0.005", "CAD"), ("1E+18", "CAD"), ("500", "XOF")]
)
@pytest.mark.parametrize("language", Language)
def test_what_words_cannot_say_stands_in_figures(
    amount: str, currency: str, language: Language
) -> None:
    printed = say.money_in_words(Decimal(amount), currency, language)

    assert printed == say.money(Decimal(amount), currency, language)


@pytest.mark.parametrize("printer", [*IN_FIGURES, say.money_in_words])
@pytest.mark.parametrize("amount", ["NaN", "Infinity"])
def test_what_is_no_finite_sum_is_refused(printer: Printer, amount: str) -> None:
    with pytest.raises(ValueError, match="not a number that can be printed"):
        printer(Decimal(amount), "CAD", FRENCH)
