"""Where we depart from what Babel gives, and the page that lists it."""

import datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from babel import core, dates, numbers, units

from ententes import language as say
from ententes.values import ENGLISH, FRENCH

PAGE = Path(__file__).parents[2] / "docs" / "language.md"
TABLE = Path(__file__).with_name("tables") / "departures.tsv"
NAMES = {
    **vars(core),
    **vars(dates),
    **vars(numbers),
    **vars(units),
    "Decimal": Decimal,
    "ENGLISH": ENGLISH,
    "FRENCH": FRENCH,
    "date": datetime.date,
    "say": say,
    "time": datetime.time,
    "timedelta": datetime.timedelta,
}


class Departure(NamedTuple):
    """One case: the most obvious call of Babel, ours, what each says, and our authority."""

    what: str
    babel: str
    babel_says: str
    ours: str
    we_say: str
    source: str

    @property
    def in_the_page(self) -> str:
        babel, ours = _seen(self.babel_says), _seen(self.we_say)
        return f"| {self.what} | `{babel}` | `{ours}` | {self.source} |"


def _seen(form: str) -> str:
    for space, sign in (("\\u00a0", "_"), ("\\u202f", "~"), ("\\u2009", "~")):
        form = form.replace(space, sign)
    return form


DEPARTURES = [
    Departure(*line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]
]


def _said(call: str) -> str:
    said = eval(call, dict(NAMES))  # noqa: S307 - the calls are those of our own table
    for space in "\u00a0\u202f\u2009":
        said = said.replace(space, f"\\u{ord(space):04x}")
    return said


@pytest.mark.parametrize("case", DEPARTURES, ids=lambda case: case.what)
def test_babel_still_gives_another_form_than_ours(case: Departure) -> None:
    assert _said(case.babel) == case.babel_says
    assert _said(case.ours) == case.we_say
    assert case.babel_says != case.we_say


def test_the_page_lists_each_departure_and_counts_them() -> None:
    page = PAGE.read_text(encoding="utf-8")
    _, _, section = page.partition("\n## Where we depart from Babel\n")
    listed = [line for line in section.splitlines() if line.startswith("| ") and "`" in line]

    assert listed == [case.in_the_page for case in DEPARTURES]
    assert f"{len(DEPARTURES)} departures" in section
