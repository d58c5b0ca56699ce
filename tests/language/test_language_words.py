"""Lists and plurals."""

from decimal import Decimal

import pytest
from babel.core import Locale
from hypothesis import example, given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


def test_the_public_names_are_sorted_and_exist() -> None:
    assert say.__all__ == sorted(say.__all__)
    assert all(callable(getattr(say, name)) for name in say.__all__)


def test_a_list_has_no_serial_comma() -> None:
    assert say.enumeration_separators(4, FRENCH) == (", ", ", ", " et ")
    assert say.enumeration_separators(4, ENGLISH) == (", ", ", ", " and ")
    assert say.enumeration_separators(2, FRENCH) == (" et ",)


@pytest.mark.parametrize("language", Language)
def test_a_list_of_one_or_none_has_no_separator(language: Language) -> None:
    assert say.enumeration_separators(0, language) == ()
    assert say.enumeration_separators(1, language) == ()


@given(st.integers(1, 50), st.sampled_from(Language))
def test_a_list_has_one_separator_fewer_than_items(count: int, language: Language) -> None:
    assert len(say.enumeration_separators(count, language)) == count - 1


def test_french_has_the_plural_from_two() -> None:
    values = [0, 1, Decimal("1.99"), 2, -2, 1_000_000]

    assert [say.is_plural(value, FRENCH) for value in values] == [False] * 3 + [True] * 3


def test_english_has_the_singular_for_one_only() -> None:
    values = [1, -1, 0, Decimal("1.0"), Decimal("1.5"), 2]

    assert [say.is_plural(value, ENGLISH) for value in values] == [False] * 2 + [True] * 4


@given(
    st.integers(-3, 10**7) | st.decimals(-3, 10**7, places=2) | st.decimals(-3, 3, places=40),
    st.sampled_from(Language),
)
@example(1_000_000, FRENCH)
@example(Decimal("1.0"), ENGLISH)
def test_the_plural_is_that_of_babel(value: Decimal | int, language: Language) -> None:
    category = Locale.parse(language.tag, sep="-").plural_form(value)

    assert say.is_plural(value, language) == (category != "one")


def test_a_list_of_alternatives_ends_with_or() -> None:
    assert say.enumeration_separators(3, FRENCH, True) == (", ", " ou ")
    assert say.enumeration(["A", "B"], ENGLISH, alternative=True) == "A or B"


def test_a_list_of_nothing_says_nothing() -> None:
    assert say.enumeration([], FRENCH) == ""
    assert say.enumeration(["A"], FRENCH) == "A"


def test_a_vertical_list_has_no_conjunction_in_french() -> None:
    lines = say.vertical_list("Fournir", ["un plan", "un budget", "une liste"], FRENCH)

    assert lines == ("Fournir\u00a0:", "un plan;", "un budget;", "une liste.")


def test_a_vertical_list_says_in_english_whether_all_or_one_is_due() -> None:
    items = ["a plan", "a budget", "a list"]

    assert say.vertical_list("Send", items, ENGLISH)[1:] == ("a plan;", "a budget; and", "a list.")
    assert say.vertical_list("Send", items, ENGLISH, alternative=True)[2] == "a budget; or"


def test_a_vertical_list_of_one_item_has_no_conjunction_and_one_point() -> None:
    assert say.vertical_list("Send", ["a plan, etc."], ENGLISH) == ("Send:", "a plan, etc.")


def test_a_vertical_list_without_items_is_refused() -> None:
    with pytest.raises(ValueError, match="needs an item"):
        say.vertical_list("Fournir", [], FRENCH)
