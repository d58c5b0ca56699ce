"""Colours that are read: the ratios of WCAG, and the shades that pass."""

import pytest
from hypothesis import given
from strategies import colours

from ententes.bilingual import FRENCH
from ententes.errors import Malformed
from ententes.looks import DARK_PAPER, look
from ententes.model import Theme
from ententes.model.theme import INK, WHITE
from ententes.values import Colour, ratio
from ententes.values.colour import LEAST_CONTRAST

# Ratios that WCAG, its techniques and the checkers of contrast publish.
RATIOS = [
    ("#000000", "#FFFFFF", "21:1"),
    ("#FFFFFF", "#FFFFFF", "1:1"),
    ("#777777", "#FFFFFF", "4.47:1"),
    ("#767676", "#FFFFFF", "4.54:1"),
    ("#FF0000", "#FFFFFF", "3.99:1"),
    ("#0000FF", "#FFFFFF", "8.59:1"),
    ("#E8A33D", "#FFFFFF", "2.15:1"),
]


@pytest.mark.parametrize(("one", "other", "said"), RATIOS)
def test_a_contrast_is_that_of_wcag_and_is_never_rounded_up(
    one: str, other: str, said: str
) -> None:
    assert ratio(Colour(one).contrast(Colour(other))).en == said
    assert Colour(other).contrast(Colour(one)) == Colour(one).contrast(Colour(other))


def test_a_contrast_has_a_comma_in_french_and_no_space_before_its_colon() -> None:
    assert ratio(4.5).fr == "4,5:1"


@pytest.mark.parametrize(
    ("written", "code"),
    [("#0B5C4A", "#0B5C4A"), ("#0b5c4a", "#0B5C4A"), ("#fff", "#FFFFFF"), ("#1aF", "#11AAFF")],
)
def test_a_colour_has_three_or_six_digits_after_a_sign(written: str, code: str) -> None:
    assert Colour.parse(written).plain() == code
    assert Colour(written).digits == code[1:]


@pytest.mark.parametrize(
    "written",
    [
        "0B5C4A",
        "#0B5C4",
        "#0B5C4A80",
        "#123456789",
        "green",
        "rgb(1, 2, 3)",
        "#GGG",
        "#fff\n",
        "",
        12,
    ],
)
def test_anything_else_is_refused_with_what_to_write(written: object) -> None:
    with pytest.raises(Malformed, match="in quotation marks, a number sign"):
        Colour.parse(written)


@given(colours())
def test_the_darker_shade_is_the_first_that_is_read(colour: Colour) -> None:
    shade = colour.darkened(WHITE)
    assert shade.contrast(WHITE) >= LEAST_CONTRAST
    if colour.contrast(WHITE) >= LEAST_CONTRAST:
        assert shade == colour
    else:
        assert shade.contrast(WHITE) < LEAST_CONTRAST + 0.1


@given(colours())
def test_whatever_accent_is_taken_each_pair_of_a_document_is_read(colour: Colour) -> None:
    made = look(Theme.model_validate({"colours": {"accent": colour.darkened(WHITE)}}), FRENCH)
    accent, in_dark, tint = (
        Colour(f"#{digits}") for digits in (made.accent, made.accent_in_dark, made.tint)
    )
    for words, behind in (
        (accent, WHITE),
        (accent, tint),
        (INK, tint),
        (in_dark, DARK_PAPER),
        (in_dark, Colour("#1D2227")),  # the tint of a dark page
    ):
        assert words.contrast(behind) >= LEAST_CONTRAST, (words, behind)


def test_a_shade_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="no shade of #000000 has a contrast of 22"):
        Colour("#000").lightened(Colour("#000"), least=22)
