"""Each row of the tables of forms is printed as it says."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ententes import language as say
from ententes.language import Division, Noun, TelephoneStyle
from ententes.values import Language

Given = dict[str, Any]
Printer = Callable[[Given, Language], str]

TABLES = Path(__file__).with_name("tables")


class Row(NamedTuple):
    """One line of a table: what is given, and the forms that are right."""

    id: str
    kind: str
    locale: str
    input: str
    expected: str
    accept_also: str
    match: str
    source: str
    notes: str

    @property
    def given(self) -> Given:
        return json.loads(self.input)

    @property
    def language(self) -> Language:
        return next(language for language in Language if language.tag == self.locale)

    @property
    def right_forms(self) -> set[str]:
        others = self.accept_also.split(" || ") if self.accept_also else []
        return {self.compared(_unescaped(form)) for form in [self.expected, *others]}

    def compared(self, form: str) -> str:
        return form if self.match == "exact" else _softened(form)


def _unescaped(form: str) -> str:
    for escape, character in (("\\u00a0", "\u00a0"), ("\\u202f", "\u202f"), ("\\n", "\n")):
        form = form.replace(escape, character)
    return form


def _softened(form: str) -> str:
    return form.translate({0xA0: " ", 0x202F: " ", 0x2011: "-"})


def _lines(table: Path) -> list[list[str]]:
    return [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]


FORMS = {
    table.stem: [Row(*line) for line in _lines(table)[1:]]
    for table in sorted(TABLES.glob("*.tsv"))
    if table.stem != "departures"
}
ROWS = [row for rows in FORMS.values() for row in rows]


# What prints each kind of row; any other kind is running text.


def _date(given: Given, language: Language) -> str:
    value = date.fromisoformat(given["date"])
    match given["form"]:
        case "numeric":
            return say.numeric_date(value)
        case "until":
            return say.period(None, value, language)
        case "place":
            return say.place_and_date(given["place"], value, language)
        case "mid_sentence":
            return given["template"].format(date=say.date_amid(value, language))
        case form:
            return DATES[form](value, language)


DATES: dict[str, Callable[[date, Language], str]] = {
    "long": say.date,
    "with_article": say.on_date,
    "weekday": say.weekday_and_date,
    "weekday_with_article": say.on_weekday_and_date,
    "month_year": say.month_and_year,
    "day_month": say.day_and_month,
}


def _date_range(given: Given, language: Language) -> str:
    if len(given["start"]) == len("2026-04"):
        start, end = (date.fromisoformat(f"{given[name]}-01") for name in ("start", "end"))
        return say.period_of_months(start, end, language)
    start, end = (date.fromisoformat(given[name]) for name in ("start", "end"))
    if given["style"] == "compact":
        return say.period_in_brief(start, end, language)
    return say.period(start, end, language, inclusive=given["style"] == "inclusive")


def _fiscal_year(given: Given, language: Language) -> str:
    return say.fiscal_year(given["start_year"], language)


def _year_range(given: Given, language: Language) -> str:
    return say.figure_range(given["start_year"], given["end_year"], language)


def _time(given: Given, language: Language) -> str:
    return say.time(time.fromisoformat(given["time"]), language)


def _time_range(given: Given, language: Language) -> str:
    start, end = (time.fromisoformat(given[name]) for name in ("start", "end"))
    return say.time_range(start, end, language)


def _time_numeric(given: Given, _: Language) -> str:
    return say.numeric_time(time.fromisoformat(given["time"]))


def _money(given: Given, language: Language) -> str:
    style = "which_dollar" if given.get("disambiguate") else given["style"]
    return SUMS[style](Decimal(given["amount"]), given["currency"], language)


SUMS: dict[str, Callable[[Decimal, str, Language], str]] = {
    "prose": say.money,
    "fixed_decimals": say.money_with_cents,
    "which_dollar": say.money_with_country,
    "iso_code": say.money_with_code,
    "large": say.money_in_millions,
    "compact": say.money_in_brief,
    "contract": say.money_in_words,
}


def _percent(given: Given, language: Language) -> str:
    return say.percent(Decimal(given["ratio"]).scaleb(2), language)


def _percent_range(given: Given, language: Language) -> str:
    printer = say.percent_range_in_prose if given.get("style") == "prose" else say.percent_range
    start, end = (Decimal(given[name]).scaleb(2).normalize() for name in ("start", "end"))
    return printer(start, end, language)


def _number(given: Given, language: Language) -> str:
    if given["role"] == "quantity":
        return say.number(Decimal(given["value"]), language)
    return say.typeset(given["value"], language)


def _number_words(given: Given, language: Language) -> str:
    return say.in_words(given["n"], language, feminine=given.get("gender") == "f")


def _ordinal(given: Given, language: Language) -> str:
    feminine, plural = given.get("gender") == "f", given.get("plural", False)
    return say.ordinal(given["n"], language, feminine=feminine, plural=plural)


def _list(given: Given, language: Language) -> str:
    return say.enumeration(given["items"], language, alternative=given["conjunction"] == "or")


def _list_vertical(given: Given, language: Language) -> str:
    return "\n- ".join(say.vertical_list(given["intro"], given["items"], language))


FRENCH_UNITS = {
    "day": ("jour", "jours"),
    "business_day": ("jour ouvrable", "jours ouvrables"),
    "week": ("semaine", "semaines"),
    "hour": ("heure", "heures"),
    "year": ("an", "ans"),
}
ENGLISH_UNITS = {"day": ("day", "days"), "year": ("year", "years")}


def _duration(given: Given, language: Language) -> str:
    units = FRENCH_UNITS if language is Language.FRENCH else ENGLISH_UNITS
    value, (one, many) = Decimal(given["n"]), units[given["unit"]]
    feminine = given["unit"] in ("week", "hour")
    match given["style"]:
        case "contract":
            return say.quantity_in_words(value, one, many, language, feminine=feminine)
        case "prose":
            return say.quantity_in_prose(value, one, many, language, feminine=feminine)
        case _:
            return say.quantity(value, one, many, language)


def _plural(given: Given, language: Language) -> str:
    return say.quantity(Decimal(given["n"]), given["one"], given["other"], language)


def _unit(given: Given, language: Language) -> str:
    return say.quantity(Decimal(given["value"]), given["symbol"], given["symbol"], language)


# The names of the tables that elide: no spelling tells *l’Hôpital* from *le Haut-Commissariat*.
ELIDE = {
    "Association X",
    "Association des arts",
    "Hôpital régional",
    "OQLF",
    "Office régional",
    "Ottawa",
    "École de musique",
}


def _elision(given: Given, language: Language) -> str:
    if given["op"] == "entre":
        parties = [_with_article(party, language) for party in given["parties"]]
        return "entre " + say.enumeration(parties, language)
    before = {"article": say.the, "de": say.of_the, "à": say.to_the}[given["op"]]
    return before(_noun(given), language) + given["name"]


def _with_article(party: Given, language: Language) -> str:
    return say.the(_noun(party), language) + party["name"]


def _noun(given: Given) -> Noun:
    article = given["article"]
    return Noun(
        article=article is not None,
        feminine=article == "la",
        plural=article == "les",
        elides=given["name"] in ELIDE,
    )


def _reference(given: Given, language: Language) -> str:
    return say.reference(Division(given["level"]), given["ref"], language)


def _reference_range(given: Given, language: Language) -> str:
    start, end = [given["start"]], [given["end"]]
    return say.reference_range(Division(given["level"]), start, end, language)


def _reference_list(given: Given, language: Language) -> str:
    return say.references(Division(given["level"]), given["refs"], language)


def _phone(given: Given, language: Language) -> str:
    extension = f" ext. {given['extension']}" if "extension" in given else ""
    return say.telephone(given["number"] + extension, language, TelephoneStyle(given["style"]))


def _phone_international(given: Given, language: Language) -> str:
    return say.international_telephone(given["number"], language)


def _postal_code(given: Given, _: Language) -> str:
    return say.postal_code(given["raw"])


def _address_street(given: Given, language: Language) -> str:
    return say.street_line(given["number"], given["street"], language)


def _address_city(given: Given, language: Language) -> str:
    place = given["city"], given["province"], given["postal_code"]
    if given["style"] == "envelope":
        return say.envelope_line(*place)
    return say.city_line(*place, language)


def _province(given: Given, language: Language) -> str:
    return say.province(given["code"], language)


def _heading_case(given: Given, language: Language) -> str:
    return say.heading(given["text"], language, given["proper_nouns"])


def _footnote(given: Given, language: Language) -> str:
    return say.with_note_call(given["text"], f"[^{given['note']}]", given["end"], language)


def _sort(given: Given, language: Language) -> str:
    items = sorted(given["items"], key=lambda item: say.sort_key(item, language))
    return json.dumps(items, ensure_ascii=False)


def _epicene_short(given: Given, _: Language) -> str:
    return say.epicene_short(given["m"], given["f"])


def _civility(given: Given, language: Language) -> str:
    return say.typeset(f"{given['title']} {given['name']}", language)


def _text(given: Given, language: Language) -> str:
    return say.typeset(given["text"], language)


PRINTERS: dict[str, Printer] = {
    "address_city": _address_city,
    "address_street": _address_street,
    "civility": _civility,
    "date": _date,
    "date_range": _date_range,
    "duration": _duration,
    "elision": _elision,
    "epicene_short": _epicene_short,
    "fiscal_year": _fiscal_year,
    "footnote": _footnote,
    "heading_case": _heading_case,
    "list": _list,
    "list_vertical": _list_vertical,
    "money": _money,
    "money_words": _money,
    "number": _number,
    "number_words": _number_words,
    "ordinal": _ordinal,
    "percent": _percent,
    "percent_range": _percent_range,
    "phone": _phone,
    "phone_international": _phone_international,
    "plural": _plural,
    "postal_code": _postal_code,
    "province": _province,
    "reference": _reference,
    "reference_list": _reference_list,
    "reference_range": _reference_range,
    "sort": _sort,
    "time": _time,
    "time_numeric": _time_numeric,
    "time_range": _time_range,
    "unit": _unit,
    "year_range": _year_range,
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_of_a_table_is_printed_as_it_says(row: Row) -> None:
    printer = PRINTERS.get(row.kind, _text)

    assert row.compared(printer(row.given, row.language)) in row.right_forms


def test_each_row_has_a_name_of_its_own_and_says_how_it_is_compared() -> None:
    assert all(_lines(TABLES / f"{name}.tsv")[0] == list(Row._fields) for name in FORMS)
    assert len(FORMS["typography"]) == 187
    assert len(FORMS["formats"]) > 100
    assert [name for name, count in Counter(row.id for row in ROWS).items() if count > 1] == []
    assert {row.match for row in ROWS} == {"exact", "soft"}
    assert all(row.source for row in ROWS)


def test_each_printer_has_rows() -> None:
    assert PRINTERS.keys() <= {row.kind for row in ROWS}


PRINTED = [row for row in ROWS if row.kind in PRINTERS.keys() - {"sort"}]


@pytest.mark.parametrize("row", PRINTED, ids=lambda row: row.id)
def test_a_form_may_also_be_typed_in_a_sentence(row: Row) -> None:
    right = _unescaped(row.expected)

    assert _softened(say.typeset(right, row.language)) == _softened(right)
