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


def test_only_the_first_is_feminine_in_french() -> None:
    assert say.ordinal(1, FRENCH, feminine=True) == "1re"
    assert [say.ordinal(rank, FRENCH) for rank in (1, 2, 21, 80)] == ["1er", "2e", "21e", "80e"]


def test_an_english_ordinal_follows_the_sound_of_its_last_word() -> None:
    ranks = (1, 2, 3, 4, 11, 12, 13, 21, 111, 1001)
    printed = " ".join(say.ordinal(rank, ENGLISH) for rank in ranks)

    assert printed == "1st 2nd 3rd 4th 11th 12th 13th 21st 111th 1,001st"


def test_a_french_rank_has_a_plural() -> None:
    printed = [say.ordinal(1, FRENCH, feminine, plural=True) for feminine in (False, True)]

    assert [*printed, say.ordinal(3, FRENCH, plural=True)] == ["1ers", "1res", "3es"]
    assert say.ordinal(3, ENGLISH, plural=True) == "3rd"


def test_a_rank_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="not below zero"):
        say.ordinal(-1, FRENCH)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_finite_number_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="not a number that can be printed"):
        say.number(Decimal(value), FRENCH)


def test_a_float_is_refused_for_its_digits_are_not_those_that_were_written() -> None:
    with pytest.raises(TypeError, match=r"not the float 0\.1"):
        say.percent(0.1, FRENCH)  # type: ignore[arg-type]


@given(NUMBERS, LANGUAGES)
def test_a_percentage_reads_back_as_the_same_percentage(value: Decimal, language: Language) -> None:
    figure = say.percent(value, language).removesuffix("%").removesuffix("\u00a0")

    assert read_back(figure, language) == value


def test_a_range_of_percentages_says_the_sign_twice() -> None:
    ends = Decimal("-2.5"), Decimal(60)

    assert say.percent_range(*ends, FRENCH) == "-2,5\u00a0% à 60\u00a0%"
    assert say.percent_range(*ends, ENGLISH) == "-2.5%–60%"
    assert say.percent_range_in_prose(*ends, FRENCH) == "de -2,5\u00a0% à 60\u00a0%"
    assert say.percent_range_in_prose(*ends, ENGLISH) == "from -2.5% to 60%"
