"""The chart of the budget: one bar a party under each period, cash before what is in kind."""

from decimal import Decimal
from typing import Any

import pytest
from charts.looking import bars, chart, words

from ententes.bilingual import ENGLISH
from ententes.charts.drawing import Tone
from ententes.charts.strips import Drawn
from ententes.model import Chart

PARTIES = [
    {"id": "elan", "short_name": "Élan Emploi"},
    {"id": "centre", "short_name": "Centre"},
]
FIRST = {"start": "2026-04-01", "end": "2027-03-31"}
SECOND = {"start": "2027-04-01", "end": "2028-03-31"}


def line(party: str | None, cash: Any = None, in_kind: Any = None, period: Any = FIRST) -> Any:
    return {"party": party, "period": period, "cash": cash, "in_kind": in_kind}


def budget(*lines: Any, **said: Any) -> list[Drawn]:
    return chart(Chart.BUDGET, parties=PARTIES, funding={"budget_lines": lines}, **said)


def test_each_bar_has_its_name_and_its_sums_so_that_no_one_looks_for_a_legend() -> None:
    (shown,) = budget(line("elan", 100, 20), line("elan", 60), line("centre", None, 40))
    assert words(shown.drawing) == [
        "Du 1er\u00a0avril\u00a02026 au 31\u00a0mars\u00a02027",
        "Élan Emploi | 160\u00a0$ en argent, 20\u00a0$ en nature",
        "Centre | 40\u00a0$ en nature",
    ]


def test_bars_are_as_long_as_their_sums_full_for_cash_and_empty_for_what_is_in_kind() -> None:
    (shown,) = budget(line("elan", 60, 20), line("centre", None, 40))
    drawn = [
        (bar.x, bar.width, bar.outlined) for bar in bars(shown.drawing) if bar.tone is not Tone.TINT
    ]
    assert drawn == [(0, 240, False), (240, 80, True), (0, 160, True)]


def test_a_bar_stays_within_its_drawing_however_its_parts_are_rounded() -> None:
    (shown,) = budget(line("elan", 1, 63_999), line("centre", 5))
    assert max(bar.x + bar.width for bar in bars(shown.drawing)) == shown.drawing.width


def test_of_periods_that_start_together_the_shorter_comes_first() -> None:
    both = {"start": FIRST["start"], "end": SECOND["end"]}
    (shown,) = budget(line("elan", 5, None, both), line("elan", 4), line("centre", 3, None, both))
    assert words(shown.drawing)[::3] == [
        "Du 1er\u00a0avril\u00a02026 au 31\u00a0mars\u00a02027",
        "Élan Emploi | 5\u00a0$ en argent",
    ]


def test_the_periods_follow_each_other_whatever_their_order_in_the_file() -> None:
    (shown,) = budget(line("elan", 5, None, SECOND), line("elan", 4), line("centre", 3))
    assert shown.description == (
        "Du 1er\u00a0avril\u00a02026 au 31\u00a0mars\u00a02027."
        " Élan Emploi\u00a0: 4\u00a0$ en argent. Centre\u00a0: 3\u00a0$ en argent."
        " Du 1er\u00a0avril\u00a02027 au 31\u00a0mars\u00a02028."
        " Élan Emploi\u00a0: 5\u00a0$ en argent."
    )


def test_sums_are_exact_to_the_last_decimal() -> None:
    large = Decimal("12345678901234567890123456.01")
    (shown,) = budget(line("elan", large), line("elan", 10**27), line("centre", 1))
    assert "1012345678901234567890123456,01$" in shown.description.replace("\u00a0", "")


def test_a_sum_of_nothing_is_said_and_has_no_bar() -> None:
    (shown,) = budget(line("elan", 0), line("centre", 5))
    assert "Élan Emploi\u00a0: 0\u00a0$ en argent" in shown.description
    assert len([bar for bar in bars(shown.drawing) if bar.tone is Tone.ACCENT]) == 1


def test_canadian_dollars_say_their_country_where_the_agreement_has_others() -> None:
    payments = [{"amount": {"amount": 5, "currency": "USD"}}]
    funding = {"budget_lines": [line("elan", 4), line("centre", 3)], "payment_schedule": payments}
    (shown,) = chart(Chart.BUDGET, ENGLISH, parties=PARTIES, funding=funding)
    assert "Can$4 in cash" in shown.description


def test_a_period_that_goes_on_in_another_drawing_is_said_there_again() -> None:
    parties = [{"id": f"p-{n}", "short_name": f"Partie {n}"} for n in range(20)]
    lines = [line(f"p-{n}", n) for n in range(20)]
    drawings = chart(Chart.BUDGET, parties=parties, funding={"budget_lines": lines})
    assert len(drawings) == 2
    assert len({words(each.drawing)[0] for each in drawings}) == 1
    assert drawings[1].description.startswith("Du 1er\u00a0avril\u00a02026")


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [line("elan", 100)],
        [line("elan", -5), line("centre", 10)],
        [line("elan", -5, 10), line("centre", 10)],
        [line("elan", 0), line("centre", 0)],
        [line("elan", 5), line("centre", {"amount": 5, "currency": "USD"})],
        [line("elan", 5), line(None, 5)],
        [line("elan", 5), line("unknown", 5)],
        [line("elan", 5), line("centre", 5, None, None)],
        [line("elan", 5), line("centre", 5, {"blank": True})],
        [line("elan", 10**29), line("elan", 9 * 10**29), line("centre", 1)],
    ],
    ids=[
        "no line",
        "a single bar",
        "below zero",
        "below zero, in a sum above it",
        "zeros only",
        "two currencies",
        "a line of no one",
        "a party that is not there",
        "a line without a period among others",
        "an amount to be filled in",
        "a sum longer than 30 digits",
    ],
)
def test_nothing_is_drawn_where_a_picture_would_say_something_false(lines: list[Any]) -> None:
    assert budget(*lines) == []
