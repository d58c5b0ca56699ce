"""What the functions of the room make of the language that they are given."""

import datetime
import inspect
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from ententes import language as say
from ententes.language import Division, Noun
from ententes.values import Language

DAY, LATER = datetime.date(2026, 4, 1), datetime.date(2027, 3, 31)
MORNING, EVENING = datetime.time(9, 30), datetime.time(17)
SUM, PARTY = Decimal(1500000), Noun(article=True, english_article=True)

CALLS: dict[str, Callable[[Any], object]] = {
    "city_line": lambda given: say.city_line("Moncton", "NB", "E1C 1A1", given),
    "date": lambda given: say.date(DAY, given),
    "date_amid": lambda given: say.date_amid(DAY, given),
    "day_and_month": lambda given: say.day_and_month(DAY, given),
    "division_in_plural": lambda given: say.division_in_plural(say.division_names(given)[0], given),
    "division_names": say.division_names,
    "division_ranges": lambda given: say.division_ranges(["3", "4", "5"], given),
    "enumeration": lambda given: say.enumeration(["A", "B"], given),
    "enumeration_separators": lambda given: say.enumeration_separators(2, given),
    "figure_range": lambda given: say.figure_range(9, 12, given),
    "fiscal_year": lambda given: say.fiscal_year(2026, given),
    "heading": lambda given: say.heading("Plan De Travail", given),
    "in_words": lambda given: say.in_words(2, given),
    "international_telephone": lambda given: say.international_telephone("514 555-0199 x1", given),
    "is_division": lambda given: say.is_division("annexe", given),
    "is_plural": lambda given: say.is_plural(0, given),
    "money": lambda given: say.money(SUM, "CAD", given),
    "money_in_brief": lambda given: say.money_in_brief(SUM, "CAD", given),
    "money_in_millions": lambda given: say.money_in_millions(SUM, "CAD", given),
    "money_in_words": lambda given: say.money_in_words(SUM, "CAD", given),
    "money_with_cents": lambda given: say.money_with_cents(SUM, "CAD", given),
    "money_with_code": lambda given: say.money_with_code(SUM, "CAD", given),
    "money_with_country": lambda given: say.money_with_country(SUM, "CAD", given),
    "month_and_year": lambda given: say.month_and_year(DAY, given),
    "number": lambda given: say.number(SUM, given),
    "of_the": lambda given: say.of_the(PARTY, given),
    "on_date": lambda given: say.on_date(DAY, given),
    "on_weekday_and_date": lambda given: say.on_weekday_and_date(DAY, given),
    "ordinal": lambda given: say.ordinal(1, given),
    "percent": lambda given: say.percent(SUM, given),
    "percent_range": lambda given: say.percent_range(SUM, SUM, given),
    "percent_range_in_prose": lambda given: say.percent_range_in_prose(SUM, SUM, given),
    "period": lambda given: say.period(DAY, None, given),
    "period_in_brief": lambda given: say.period_in_brief(DAY, LATER, given),
    "period_of_months": lambda given: say.period_of_months(DAY, LATER, given),
    "period_of_years": lambda given: say.period_of_years(2026, 2026, given),
    "place_and_date": lambda given: say.place_and_date("Iqaluit", DAY, given),
    "province": lambda given: say.province("NS", given),
    "quantity": lambda given: say.quantity(SUM, "an", "ans", given),
    "quantity_in_prose": lambda given: say.quantity_in_prose(2, "an", "ans", given),
    "quantity_in_words": lambda given: say.quantity_in_words(2, "an", "ans", given),
    "rate": lambda given: say.rate("45", "km", given),
    "reference": lambda given: say.reference(Division.PARAGRAPH, ["12", "1", "a"], given),
    "reference_range": lambda given: say.reference_range(Division.SECTION, ["4"], ["7"], given),
    "references": lambda given: say.references(Division.SECTION, [["4"], ["7"]], given),
    "sort_key": lambda given: say.sort_key("côté", given),
    "street_line": lambda given: say.street_line("12", "Rue des Érables", given),
    "telephone": lambda given: say.telephone("514 555-0199", given),
    "the": lambda given: say.the(PARTY, given),
    "time": lambda given: say.time(MORNING, given),
    "time_range": lambda given: say.time_range(MORNING, EVENING, given),
    "to_the": lambda given: say.to_the(PARTY, given),
    "typeset": lambda given: say.typeset("15 % : oui", given),
    "vertical_list": lambda given: say.vertical_list("But", ["un", "deux"], given),
    "weekday_and_date": lambda given: say.weekday_and_date(DAY, given),
    "with_note_call": lambda given: say.with_note_call("a", "[^1]", ".", given),
}


def test_each_function_that_takes_a_language_is_tried() -> None:
    exported = {name: getattr(say, name) for name in say.__all__}
    functions = {name: thing for name, thing in exported.items() if callable(thing)}
    taking = {
        name
        for name, function in functions.items()
        if "language" in inspect.signature(function).parameters
    }

    assert CALLS.keys() == taking


@pytest.mark.parametrize("name", CALLS)
def test_the_value_of_a_language_is_taken_for_the_language(name: str) -> None:
    in_french, in_english = map(CALLS[name], Language)

    assert CALLS[name]("fr") == in_french
    assert CALLS[name]("en") == in_english
    assert in_french != in_english


@pytest.mark.parametrize("unknown", ["de", "FR", "fr-CA", "", None])
@pytest.mark.parametrize("name", CALLS)
def test_any_other_language_is_refused(name: str, unknown: str | None) -> None:
    with pytest.raises(ValueError, match="a language is"):
        CALLS[name](unknown)
