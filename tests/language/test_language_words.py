"""Lists, plurals, telephone numbers and postal codes."""

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


@pytest.mark.parametrize(
    "text",
    [
        "5145550199",
        "514-555-0199",
        "514 555-0199",
        "514\u00a0555-0199",
        "514.555.0199",
        "(514) 555-0199",
        "(514)555-0199",
        " 514\u2011555\u20110199 ",
    ],
)
def test_a_telephone_number_is_read_however_it_is_written(text: str) -> None:
    assert say.telephone(text, FRENCH) == "514\u00a0555-0199"
    assert say.telephone(text, ENGLISH) == "514-555-0199"


@pytest.mark.parametrize(
    "text", ["1 888 667-9988", "1-888-667-9988", "+1 (888) 667-9988", "+18886679988"]
)
def test_a_number_dialled_with_one_in_front_keeps_it(text: str) -> None:
    assert say.telephone(text, FRENCH) == "1\u00a0888\u00a0667-9988"
    assert say.telephone(text, ENGLISH) == "1-888-667-9988"


@pytest.mark.parametrize(
    "extension", [", poste 150", " poste 150", " ext. 150", ", ext 150", " x150", " extension 150"]
)
def test_an_extension_is_said_in_the_language(extension: str) -> None:
    text = "613 232-4433" + extension

    assert say.telephone(text, FRENCH) == "613\u00a0232-4433, poste\u00a0150"
    assert say.telephone(text, ENGLISH) == "613-232-4433, ext.\u00a0150"


@pytest.mark.parametrize(
    "text",
    ["+33 1 42 68 53 00", "555-0199", "911", "à venir", "", "514 555-0199 (soir)", "1145550199"],
)
def test_what_is_no_north_american_number_is_left_as_it_is(text: str) -> None:
    assert say.telephone(text, FRENCH) == text
    assert say.telephone(text, ENGLISH) == text


@pytest.mark.parametrize("text", ["h2x1y4", "H2X 1Y4", "H2X-1Y4", " h2x\u00a01y4 "])
def test_a_postal_code_is_in_capitals_on_one_line(text: str) -> None:
    assert say.postal_code(text) == "H2X\u00a01Y4"


@pytest.mark.parametrize("text", ["D2X 1Y4", "H2O 1Y4", "90210", "H2X 1Y44", ""])
def test_what_is_no_canadian_postal_code_is_left_as_it_is(text: str) -> None:
    assert say.postal_code(text) == text
