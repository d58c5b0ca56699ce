"""Each row of `typography.tsv` is printed as it says, or listed here with the reason."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ententes import language as say
from ententes.values import Language

Given = dict[str, Any]
Printer = Callable[[Given, Language], str]


class Row(NamedTuple):
    """One line of the table: what is given, and the forms that are right."""

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


def _rows() -> list[Row]:
    table = Path(__file__).with_name("typography.tsv").read_text(encoding="utf-8")
    _, *lines = table.splitlines()
    return [Row(*line.split("\t")) for line in lines]


ROWS = _rows()


# What prints each kind of row.


def _in_sentence(sentence: str, value: str, language: Language) -> str:
    """Return `sentence` as a document prints it: set with its value put aside."""
    return say.typeset(sentence.replace("{}", "\ue000"), language).replace("\ue000", value)


def _date(given: Given, language: Language) -> str:
    value = date.fromisoformat(given["date"])
    match given["form"]:
        case "long":
            return say.date(value, language)
        case "numeric":
            return say.numeric_date(value)
        case "month_year":
            return say.month_and_year(value, language)
        case "until":
            return say.period(None, value, language)
        case form:
            sentences = {
                "with_article": "le {}",
                "place": "Montréal, le {}",
                "mid_sentence": "On {}, the Parties signed.",
            }
            return _in_sentence(sentences[form], say.date(value, language), language)


def _date_range(given: Given, language: Language) -> str:
    start, end = date.fromisoformat(given["start"]), date.fromisoformat(given["end"])
    return say.period(start, end, language)


def _money(given: Given, language: Language) -> str:
    return say.money(Decimal(given["amount"]), given["currency"], language)


def _percent(given: Given, language: Language) -> str:
    return say.percent(Decimal(given["ratio"]).scaleb(2), language)


def _number(given: Given, language: Language) -> str:
    if given["role"] == "quantity":
        return say.number(Decimal(given["value"]), language)
    return say.typeset(given["value"], language)


def _ordinal(given: Given, language: Language) -> str:
    return say.ordinal(given["n"], language, feminine=given.get("gender") == "f")


def _list(given: Given, language: Language) -> str:
    items: list[str] = given["items"]
    separators = [*say.enumeration_separators(len(items), language), ""]
    return "".join(item + after for item, after in zip(items, separators, strict=True))


_UNITS = {
    ("day", Language.FRENCH): ("jour", "jours"),
    ("day", Language.ENGLISH): ("day", "days"),
    ("hour", Language.FRENCH): ("heure", "heures"),
    ("year", Language.FRENCH): ("an", "ans"),
}


def _duration(given: Given, language: Language) -> str:
    one, many = _UNITS[given["unit"], language]
    return say.quantity(Decimal(given["n"]), one, many, language)


def _plural(given: Given, language: Language) -> str:
    return say.quantity(Decimal(given["n"]), given["one"], given["other"], language)


def _unit(given: Given, language: Language) -> str:
    return say.quantity(Decimal(given["value"]), given["symbol"], given["symbol"], language)


def _phone(given: Given, language: Language) -> str:
    extension = f" ext. {given['extension']}" if "extension" in given else ""
    return say.telephone(given["number"] + extension, language)


def _postal_code(given: Given, _: Language) -> str:
    return say.postal_code(given["raw"])


def _civility(given: Given, language: Language) -> str:
    return say.typeset(f"{given['title']} {given['name']}", language)


def _text(given: Given, language: Language) -> str:
    return say.typeset(given["text"], language)


PRINTERS: dict[str, Printer] = {
    "date": _date,
    "date_range": _date_range,
    "money": _money,
    "percent": _percent,
    "number": _number,
    "ordinal": _ordinal,
    "list": _list,
    "duration": _duration,
    "plural": _plural,
    "unit": _unit,
    "phone": _phone,
    "postal_code": _postal_code,
    "civility": _civility,
    "apostrophe": _text,
    "colon": _text,
    "exclamation": _text,
    "question": _text,
    "quote": _text,
    "semicolon": _text,
    "symbol_spacing": _text,
}

# What is not printed yet: whole kinds, then single forms of the kinds above.
KINDS_TO_COME = {
    "address_city": "addresses are printed as the parties wrote them, line by line",
    "address_street": "addresses are printed as the parties wrote them, line by line",
    "elision": "the article of a party's name is not printed yet",
    "epicene_short": "short epicene forms are not made from two words",
    "fiscal_year": "fiscal years are not printed yet",
    "footnote": "documents have no footnotes yet",
    "heading_case": "titles are printed with the capitals of their authors",
    "list_vertical": "the marks at the end of list items are the texts' own",
    "money_words": "sums are not printed in words yet",
    "percent_range": "ranges of percentages are not printed yet",
    "province": "provinces are printed by the vocabulary",
    "reference": "cross-references are not printed yet",
    "reference_range": "cross-references are not printed yet",
    "sort": "nothing is sorted by name yet",
    "time": "times of day are not printed yet",
    "time_range": "times of day are not printed yet",
    "year_range": "ranges of years are not printed yet",
}
FORMS_TO_COME: dict[tuple[str, object], str] = {
    ("form", "day_month"): "days without their year are not printed yet",
    ("form", "weekday"): "weekdays are not printed yet",
    ("form", "weekday_with_article"): "weekdays are not printed yet",
    ("end", "2026-06"): "periods of whole months are not printed yet",
    ("end", "2026-03"): "periods of whole months are not printed yet",
    ("style", "compact"): "short forms for tables are not printed yet",
    ("style", "fixed_decimals"): "columns of figures are not printed yet",
    ("disambiguate", True): "Canadian dollars are never marked as such yet",
    ("style", "iso_code"): "Canadian dollars are always printed with their sign",
    ("style", "large"): "sums in millions are not printed yet",
    ("plural", True): "ordinals are not printed in the plural yet",
    ("conjunction", "or"): "lists of choices are not printed yet",
    ("style", "contract"): "numbers are not printed in words yet",
}


def _reason_to_wait(row: Row) -> str | None:
    if row.kind in KINDS_TO_COME:
        return KINDS_TO_COME[row.kind]
    if row.id == "S-phone-fr-04":
        return "French telephone numbers have one form, not a choice of styles"
    reasons = (reason for form, reason in FORMS_TO_COME.items() if form in row.given.items())
    return next(reasons, None)


PRINTED = [row for row in ROWS if _reason_to_wait(row) is None]
TO_COME = [row for row in ROWS if _reason_to_wait(row) is not None]


@pytest.mark.parametrize("row", PRINTED, ids=lambda row: row.id)
def test_a_row_of_the_table_is_printed_as_it_says(row: Row) -> None:
    printed = PRINTERS[row.kind](row.given, row.language)

    assert row.compared(printed) in row.right_forms


def test_every_row_is_printed_or_waits_for_a_reason() -> None:
    assert len(ROWS) == 187
    assert len({row.id for row in ROWS}) == len(ROWS)
    assert len(PRINTED) + len(TO_COME) == len(ROWS)
    assert {row.kind for row in PRINTED} == set(PRINTERS)
    assert {row.match for row in ROWS} == {"exact", "soft"}


def test_no_reason_to_wait_outlives_its_rows() -> None:
    given = [form for row in ROWS for form in row.given.items()]

    assert KINDS_TO_COME.keys() <= {row.kind for row in ROWS}
    assert not KINDS_TO_COME.keys() & PRINTERS.keys()
    assert all(form in given for form in FORMS_TO_COME)


TYPED_FOR_NOW = [row for row in TO_COME if row.kind != "sort"]


@pytest.mark.parametrize("row", TYPED_FOR_NOW, ids=lambda row: row.id)
def test_a_form_to_come_may_be_typed_in_a_sentence_meanwhile(row: Row) -> None:
    right = _unescaped(row.expected)

    assert _softened(say.typeset(right, row.language)) == _softened(right)
