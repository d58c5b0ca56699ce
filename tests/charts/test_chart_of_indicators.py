"""The chart of indicators: from a baseline to a target, each row on its scale."""

from typing import Any

import pytest
from charts.looking import bars, chart, markers, words

from ententes.bilingual import ENGLISH, FRENCH
from ententes.charts.drawing import Tone
from ententes.model import Chart


def quantity(value: int, unit: Any = "percent") -> dict[str, Any]:
    return {"value": value, "unit": unit}


def indicator(
    name: str = "jeunes en emploi",
    baseline: Any = None,
    target: Any = None,
    code: str = "IND-1",
) -> dict[str, Any]:
    return {"id": code, "name": name, "baseline": baseline, "target": target}


JOBS = indicator(baseline=quantity(42), target=quantity(60))


def along(*indicators: dict[str, Any]) -> list[list[tuple[str, float]]]:
    """Return, for each row, its markers and how far each is on the track, in hundredths."""
    (shown,) = chart(Chart.INDICATORS, indicators=indicators)
    rows: dict[float, list[tuple[str, float]]] = {}
    for form, y, x in markers(shown.drawing)[2:]:  # those of the legend come first
        rows.setdefault(y, []).append((form, round((x - 6) / 3.08)))
    return list(rows.values())


def test_a_row_says_the_name_and_both_figures_under_the_meaning_of_the_signs() -> None:
    (shown,) = chart(Chart.INDICATORS, indicators=[JOBS])
    assert words(shown.drawing) == [
        "Valeur de référence | Cible",
        "IND-1\u00a0: jeunes en emploi | 42\u00a0% → 60\u00a0%",
    ]


def test_the_description_says_every_figure_in_the_language_of_the_document() -> None:
    french, english = (
        chart(Chart.INDICATORS, language, indicators=[JOBS])[0].description
        for language in (FRENCH, ENGLISH)
    )
    assert french == (
        "IND-1\u00a0: jeunes en emploi; valeur de référence 42\u00a0%, cible 60\u00a0%."
    )
    assert english == "IND-1: jeunes en emploi; baseline 42%, target 60%."


def test_an_indicator_is_called_by_its_name_or_its_id_or_its_place() -> None:
    figures = {"baseline": quantity(42), "target": quantity(60)}
    named, coded, bare = {"name": "jeunes en emploi"}, {"id": "IND-2"}, {}
    indicators = [each | figures for each in (named, coded, bare)]
    (shown,) = chart(Chart.INDICATORS, indicators=indicators)
    assert [line.split(" | ")[0] for line in words(shown.drawing)[1:]] == [
        "Jeunes en emploi",
        "IND-2",
        "3",
    ]


def test_no_drawing_is_higher_than_a_page_its_legend_included() -> None:
    name = "part des jeunes qui occupent un emploi six mois après la fin de leur parcours"
    row = indicator(name, baseline=quantity(42), target=quantity(60))
    heights = [drawing.height for drawing, _ in chart(Chart.INDICATORS, indicators=[row] * 30)]
    assert len(heights) == 3
    assert max(heights) <= 560


def test_percentages_share_a_scale_from_0_to_100() -> None:
    assert along(JOBS, indicator(baseline=quantity(0), target=quantity(100))) == [
        [("ring", 42), ("diamond", 60)],
        [("ring", 0), ("diamond", 100)],
    ]


def test_a_percentage_beyond_100_or_below_0_stretches_the_scale_of_all() -> None:
    growth = indicator(baseline=quantity(-50), target=quantity(150))
    assert along(JOBS, growth) == [
        [("ring", 46), ("diamond", 55)],
        [("ring", 0), ("diamond", 100)],
    ]


def test_any_other_unit_has_a_scale_of_its_own_from_zero_and_it_is_said() -> None:
    people = indicator("personnes", quantity(10, "persons"), quantity(40, "persons"))
    assert along(JOBS, people)[1] == [("ring", 25), ("diamond", 100)]
    (shown,) = chart(Chart.INDICATORS, indicators=[JOBS, people])
    assert "Chaque autre indicateur" in " ".join(words(shown.drawing))
    (alone,) = chart(Chart.INDICATORS, indicators=[JOBS])
    assert "échelle" not in " ".join(words(alone.drawing))


@pytest.mark.parametrize(
    ("baseline", "target", "places"),
    [
        (40, 10, [("ring", 100), ("diamond", 25)]),
        (0, 0, [("ring", 0), ("diamond", 0)]),
        (-10, 10, [("ring", 0), ("diamond", 100)]),
        (10**29, 2 * 10**29, [("ring", 50), ("diamond", 100)]),
    ],
    ids=["the target is below the baseline", "both are zero", "a loss", "very large"],
)
def test_figures_of_any_size_stay_on_the_track(
    baseline: int, target: int, places: list[tuple[str, float]]
) -> None:
    days = indicator("délai", quantity(baseline, "days"), quantity(target, "days"))
    assert along(days) == [places]


def test_a_baseline_that_is_still_to_be_set_leaves_the_target_alone() -> None:
    soon = indicator("satisfaction", None, quantity(80), "IND-2")
    (shown,) = chart(Chart.INDICATORS, indicators=[JOBS, soon])
    assert words(shown.drawing)[2] == "IND-2\u00a0: satisfaction | Cible\u00a0: 80\u00a0%"
    assert along(JOBS, soon)[1] == [("diamond", 80)]


def test_figures_in_two_units_are_said_and_not_drawn() -> None:
    mixed = indicator("repas", quantity(10, "persons"), quantity(80), "IND-2")
    (shown,) = chart(Chart.INDICATORS, indicators=[JOBS, mixed])
    assert len(along(JOBS, mixed)) == 1
    assert "valeur de référence 10\u00a0personnes, cible 80\u00a0%" in shown.description


def test_a_long_name_takes_two_lines_and_is_whole_in_the_description() -> None:
    name = "part des personnes " * 12 + "en emploi"
    (shown,) = chart(Chart.INDICATORS, indicators=[indicator(name, quantity(1), quantity(2))])
    lines = words(shown.drawing)
    assert len(lines) == 3
    assert lines[2].endswith("…")
    assert name in shown.description


def test_what_the_two_signs_go_between_is_a_bar_of_another_tone_than_the_track() -> None:
    (shown,) = chart(Chart.INDICATORS, indicators=[JOBS])
    assert [bar.tone for bar in bars(shown.drawing)] == [Tone.TINT, Tone.RULE]


def test_many_indicators_go_on_in_another_drawing_under_the_same_signs() -> None:
    many = [indicator(f"indicateur {n}", quantity(n), quantity(99), f"I-{n}") for n in range(30)]
    drawings = chart(Chart.INDICATORS, indicators=many)
    assert len(drawings) > 1
    assert all(words(d.drawing)[0] == "Valeur de référence | Cible" for d in drawings)
    said = " ".join(d.description for d in drawings)
    assert all(f"I-{n}\u00a0: indicateur\u00a0{n};" in said for n in range(30))


@pytest.mark.parametrize(
    "indicators",
    [
        [],
        [indicator()],
        [indicator(target=quantity(60))],
        [indicator(baseline={"blank": True}, target=quantity(60))],
        [indicator(baseline=quantity(1, "days"), target=quantity(60))],
    ],
    ids=["none", "no figure", "a target alone", "a line to fill in", "two units"],
)
def test_nothing_is_drawn_where_nothing_can_be_compared(indicators: list[Any]) -> None:
    assert chart(Chart.INDICATORS, indicators=indicators) == []
