"""One way of printing for each type of value, in both languages."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given, settings
from strategies import money, quantities, rates

from ententes.bilingual import ENGLISH, FRENCH, Language, Saying
from ententes.model.base import Form
from ententes.model.choices import Channel, DecisionMode, InstrumentType, LanguageRegime, Status
from ententes.printing import STYLES, address, printed, told_fact
from ententes.values import Frequency, Money, Period, Quantity, Rate, Text, Unit
from ententes.vocabulary import term

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("content", "french", "english"),
    [
        (Money(Decimal(12500)), f"12{NBSP}500{NBSP}$", "$12,500"),
        (Money(Decimal("12500.5")), f"12{NBSP}500,50{NBSP}$", "$12,500.50"),
        (Quantity(Decimal("85.50"), Unit.PERCENT), f"85,50{NBSP}%", "85.50%"),
        (Quantity(Decimal(1), Unit.DAYS), f"1{NBSP}jour", f"1{NBSP}day"),
        (Quantity(Decimal(60), Unit.DAYS), f"60{NBSP}jours", f"60{NBSP}days"),
        (Quantity(Decimal(1500), Unit.COUNT), f"1{NBSP}500", "1,500"),
        (Quantity(Decimal(1500), Unit.DOLLARS), f"1{NBSP}500{NBSP}$", "$1,500"),
        (Quantity(Decimal(0), Unit.PEOPLE), f"0{NBSP}personne", f"0{NBSP}people"),
        (Rate(Decimal(45), Unit.HOURS), f"45{NBSP}$ par heure", "$45 per hour"),
        (date(2026, 4, 1), f"1er{NBSP}avril{NBSP}2026", f"April{NBSP}1,{NBSP}2026"),
        (Period(date(2026, 4, 1), date(2028, 3, 31)),
         f"du 1er{NBSP}avril{NBSP}2026 au 31{NBSP}mars{NBSP}2028",
         f"from April{NBSP}1,{NBSP}2026, to March{NBSP}31,{NBSP}2028"),
        (Decimal("0.5"), "0,5", "0.5"),
        (1500, f"1{NBSP}500", "1,500"),
        (Status.IN_NEGOTIATION, "en négociation", "under negotiation"),
        ("1.0-b", "1.0-b", "1.0-b"),
        (True, "oui", "yes"),
        (False, "non", "no"),
        (Quantity(Decimal(2), Text(fr="trousses", en="kits")), f"2{NBSP}trousses", f"2{NBSP}kits"),
        (Quantity(Decimal(2), Text(fr="trousses")), f"2{NBSP}trousses", f"2{NBSP}trousses"),
        (Rate(Decimal(45), Text(fr="visite", en="visit")), f"45{NBSP}$ par visite",
         "$45 per visit"),
    ],
)  # fmt: skip
def test_each_type_has_its_own_way(content: object, french: str, english: str) -> None:
    assert printed(content, None, FRENCH) == french
    assert printed(content, None, ENGLISH) == english


HALF_DAYS = Text(fr="demi-journées", en="half-days")


@pytest.mark.parametrize(
    ("content", "french", "english"),
    [
        (Money(Decimal(200)), "deux cents dollars (200_$)", "two hundred dollars ($200)"),
        (Money(Decimal(200), "EUR"), "deux cents euros (200_EUR)", "two hundred euros (EUR_200)"),
        (Quantity(Decimal(9), Unit.DOLLARS), "neuf dollars (9_$)", "nine dollars ($9)"),
        (Quantity(Decimal(1), Unit.DAYS), "un (1)_jour", "one (1)_day"),
        (Quantity(Decimal(31), Unit.DAYS), "trente et un (31)_jours", "thirty-one (31)_days"),
        (Quantity(Decimal(1), Unit.WEEKS), "une (1)_semaine", "one (1)_week"),
        (Quantity(Decimal(22), HALF_DAYS), "vingt-deux (22)_demi-journées",
         "twenty-two (22)_half-days"),
        (Quantity(Decimal(21), HALF_DAYS), "21_demi-journées", "twenty-one (21)_half-days"),
        (Quantity(Decimal(85), Unit.PERCENT), "85_%", "85%"),
        (Quantity(Decimal(85), Unit.COUNT), "85", "85"),
    ],
)  # fmt: skip
def test_a_sum_or_a_quantity_has_words_before_its_figures(
    content: Money | Quantity, french: str, english: str
) -> None:
    for language, words in ((FRENCH, french), (ENGLISH, english)):
        shown = STYLES["in_words"].words(content, language)
        assert shown.replace(NBSP, "_") == words


@pytest.mark.parametrize(
    "kind", [InstrumentType, Status, LanguageRegime, DecisionMode, Channel, Frequency]
)
@pytest.mark.parametrize("language", Language)
def test_a_choice_is_printed_by_its_label(kind: type[StrEnum], language: Language) -> None:
    shown = [printed(choice, None, language) for choice in kind]
    assert shown == [term(kind.__name__, choice.value).label.told(language) for choice in kind]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(
    ("fact", "french", "english"),
    [
        (Saying("l’un", "the one"), "l’un", "the one"),
        (Text(fr="deux", en="two"), "deux", "two"),
        (Text(en="two"), "two", "two"),
        (Text("Carrefour"), "Carrefour", "Carrefour"),
        (date(2026, 4, 1), f"1er{NBSP}avril{NBSP}2026", f"April{NBSP}1,{NBSP}2026"),
        (Money(Decimal(5)), f"5{NBSP}$", "$5"),
        (12, "12", "12"),
        ((), "", ""),
        ((Money(Decimal(5)),), f"5{NBSP}$", "$5"),
        ((Text(fr="un", en="one"), Saying("deux", "two"), "c"), "un, deux et c", "one, two and c"),
    ],
)
def test_a_fact_of_a_message_is_told_in_either_language(
    fact: object, french: str, english: str
) -> None:
    assert told_fact(fact, FRENCH) == french
    assert told_fact(fact, ENGLISH) == english


@given(quantities() | money() | rates())
@settings(deadline=None, max_examples=100)
def test_no_figure_of_a_number_is_lost(content: Quantity | Money | Rate) -> None:
    number = content.value if isinstance(content, Quantity) else content.amount
    typed = "".join(c for c in f"{number:f}" if c.isdigit()).strip("0")
    for language in Language:
        assert typed in "".join(c for c in printed(content, None, language) if c.isdigit())


@pytest.mark.parametrize(
    ("content", "form", "link"),
    [
        ("a@example.ca", Form.EMAIL, "mailto:a@example.ca"),
        ("a@b@example.ca", Form.EMAIL, None),
        ("a example.ca", Form.EMAIL, None),
        ('a"@example.ca', Form.EMAIL, None),
        ("<a@example.ca>", Form.EMAIL, None),
        ("a @example.ca", Form.EMAIL, None),
        ("à venir", Form.EMAIL, None),
        ("418-555-0142", Form.TELEPHONE, "tel:+14185550142"),
        ("+1 (418) 555 0142", Form.TELEPHONE, "tel:+14185550142"),
        ("1-418-555-0142", Form.TELEPHONE, "tel:+14185550142"),
        ("555-0142", Form.TELEPHONE, None),
        ("418-555-0142, poste 12", Form.TELEPHONE, None),
        ("+33 1 23 45 67 89", Form.TELEPHONE, None),
        ("à venir", Form.TELEPHONE, None),
        ("a@example.ca", Form.NAME, None),
        ("a@example.ca", None, None),
    ],
)
def test_an_address_that_can_be_followed_is_a_link(
    content: str, form: Form | None, link: str | None
) -> None:
    assert address(content, form) == link
