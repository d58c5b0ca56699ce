"""Telephone numbers, postal codes, addresses and provinces."""

import pytest

from ententes import language as say
from ententes.language import TelephoneStyle
from ententes.model import Jurisdiction
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


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
    "extension",
    [
        *(", poste 150", " poste 150", " ext. 150", ", ext 150", " x150", " extension 150"),
        *(" (poste 150)", "; poste : 150", " - POSTE\u00a0150", " p. 150", " # 150", ";ext=150"),
    ],
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


@pytest.mark.parametrize(
    "text", ["h2x1y4", "H2X 1Y4", "H2X-1Y4", " h2x\u00a01y4 ", "H2X  1Y4", "H2X – 1Y4"]
)
def test_a_postal_code_is_in_capitals_on_one_line(text: str) -> None:
    assert say.postal_code(text) == "H2X\u00a01Y4"


@pytest.mark.parametrize("text", ["D2X 1Y4", "H2O 1Y4", "90210", "H2X 1Y44", ""])
def test_what_is_no_canadian_postal_code_is_left_as_it_is(text: str) -> None:
    assert say.postal_code(text) == text


@pytest.mark.parametrize("language", Language)
def test_the_style_of_a_telephone_number_is_a_choice(language: Language) -> None:
    number = "1 888 667-9988"

    assert say.telephone(number, language, TelephoneStyle.FEDERAL) == "1-888-667-9988"
    assert say.telephone(number, language, TelephoneStyle.OQLF) == "1\u00a0888\u00a0667-9988"


@pytest.mark.parametrize("text", ["819-555-0155", "1 819 555-0155", "+1 (819) 555.0155"])
def test_a_number_dialled_from_abroad_has_its_country(text: str) -> None:
    printed = say.international_telephone(f"{text} ext. 5", FRENCH)

    assert printed == "+1\u00a0819\u00a0555\u00a00155, poste\u00a05"


def test_a_number_of_another_country_keeps_its_groups() -> None:
    printed = say.international_telephone("+33 1-42.68 53 00", ENGLISH)

    assert printed == "+33\u00a01\u00a042\u00a068\u00a053\u00a000"


@pytest.mark.parametrize(
    "text", ["0033 1 42 68 53 00", "+44 (0)20 7946 0000", "+1 555", "à venir", ""]
)
def test_what_cannot_be_dialled_from_abroad_is_left_as_it_is(text: str) -> None:
    assert say.international_telephone(text, FRENCH) == text


def test_a_street_follows_its_number_after_a_comma_in_french_only() -> None:
    assert say.street_line("8", "Rue Principale", FRENCH) == "8, rue Principale"
    assert say.street_line("8", "Rueda Street", FRENCH) == "8, Rueda Street"
    assert say.street_line("8", "Main St.", ENGLISH) == "8 Main St."


@pytest.mark.parametrize("code", list(Jurisdiction))
def test_every_province_has_a_name_in_both_languages(code: Jurisdiction) -> None:
    assert say.province(code, FRENCH) in say.city_line("Ici", code, "K1A 0B1", FRENCH)
    assert say.province(code, ENGLISH) in say.city_line("Here", code, "K1A 0B1", ENGLISH)
    assert say.envelope_line("Ici", code, "k1a0b1").endswith(f"{code}\u00a0\u00a0K1A\u00a00B1")


@pytest.mark.parametrize("code", ["PQ", "qc", "Québec", ""])
def test_a_province_that_does_not_exist_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="no province or territory"):
        say.province(code, FRENCH)
    with pytest.raises(ValueError, match="no province or territory"):
        say.envelope_line("Ici", code, "K1A 0B1")
