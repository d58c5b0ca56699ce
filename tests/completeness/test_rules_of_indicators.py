"""The borders of the rules of indicators: what stands in for what, and the last day of results."""

from typing import Any

import pytest

from ententes.bilingual import ENGLISH, FRENCH
from ententes.completeness import Report, Stage, check
from ententes.errors import written
from ententes.model import Agreement
from ententes.values import Blank, NotApplicable

ABSENT = NotApplicable.parse({"not_applicable": "The service is new."})
BLANK = Blank()
SHARE = {"value": 42, "unit": "percent"}
TERM = {"effective_date": "2026-04-01", "end_date": "2027-03-31"}


def report(indicator: object, **said: Any) -> Report:
    agreement = Agreement(**{"formality": "formal", "indicators": [indicator]} | said)
    return check(agreement, stage=Stage.AFTER_SIGNATURE)


def places(rule: str, indicator: object, **said: Any) -> list[str]:
    findings = report(indicator, **said).findings
    return [
        written(each.path).removeprefix("indicators[0].")
        for each in findings
        if each.rule.id == rule
    ]


def lacking(rule: str, indicator: object, **said: Any) -> list[str]:
    undetermined = report(indicator, **said).undetermined
    return [written(path) for each in undetermined if each.rule.id == rule for path in each.paths]


FIELDS = {
    "KPI-002": "objectives",
    "KPI-003": "definition",
    "KPI-004": "baseline",
    "KPI-006": "target",
    "KPI-012": "collection_frequency",
    "KPI-014": "responsible",
}


@pytest.mark.parametrize(("rule", "field"), FIELDS.items())
def test_only_silence_is_asked_for(rule: str, field: str) -> None:
    dated = {"id": "K1", "baseline_date": "2025-12-31", "target_date": "2027-03-31"}
    assert places(rule, dated) == [field]
    for nothing in (ABSENT, BLANK):
        assert places(rule, dated | {field: nothing}) == []


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_indicators_that_are_left_out_are_not_asked_for(nothing: object) -> None:
    told = {each.rule.id for each in report(None, indicators=nothing).findings}
    assert not {rule for rule in told if rule.startswith("KPI")}


def test_no_indicator_is_asked_for_once() -> None:
    told = [each.rule.id for each in report(None, indicators=()).findings]
    assert [rule for rule in told if rule.startswith("KPI")] == ["KPI-001"]


# KPI-002


def test_a_link_to_nothing_is_told_elsewhere() -> None:
    linked = {"id": "K1", "objectives": ["OBJ-9"]}
    assert places("KPI-002", linked) == []
    assert places("AGR-012", linked) == ["objectives[0]"]


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_without_objectives_no_link_is_asked_for(nothing: object) -> None:
    assert places("KPI-002", {"id": "K1"}, objectives=nothing) == []


# KPI-004 and KPI-006


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({}, ["baseline"]),
        ({"baseline_date": "2025-12-31"}, ["baseline"]),
        ({"baseline": SHARE}, ["baseline_date"]),
        ({"baseline": SHARE, "baseline_date": "2025-12-31"}, []),
        ({"baseline": SHARE, "baseline_date": BLANK}, []),
        ({"baseline": BLANK}, ["baseline_date"]),
        ({"baseline": ABSENT}, []),
        ({"baseline_due": "2026-09-30"}, []),
        ({"baseline": SHARE, "baseline_due": "2026-09-30"}, []),
    ],
)
def test_a_baseline_is_dated_or_due_or_there_is_none(
    said: dict[str, object], asked: list[str]
) -> None:
    assert places("KPI-004", {"id": "K1"} | said) == asked


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({}, ["target", "target_date"]),
        ({"target": SHARE}, ["target_date"]),
        ({"target_date": "2027-03-31"}, ["target"]),
        ({"target": BLANK}, ["target_date"]),
        ({"target": ABSENT}, []),
        ({"target": SHARE, "target_date": ABSENT}, []),
    ],
)
def test_a_target_is_dated_or_there_is_none(said: dict[str, object], asked: list[str]) -> None:
    assert places("KPI-006", {"id": "K1"} | said) == asked


# KPI-007


def dated(day: object, follow_up: object = None) -> dict[str, object]:
    return {"id": "K1", "target_date": day, "follow_up": follow_up}


def months(value: int) -> dict[str, object]:
    return {"value": value, "unit": "months"}


@pytest.mark.parametrize(
    ("day", "follow_up", "is_in_time"),
    [
        ("2026-03-31", None, False),
        ("2026-04-01", None, True),
        ("2027-03-31", None, True),
        ("2027-04-01", None, False),
        ("2027-04-01", ABSENT, False),
        ("2027-06-30", months(3), True),
        ("2027-07-01", months(3), False),
    ],
)
def test_results_are_due_from_the_first_day_to_the_end_of_the_follow_up(
    day: str,
    follow_up: object,
    *,
    is_in_time: bool,
) -> None:
    indicator = dated(day, follow_up)
    assert (places("KPI-007", indicator, term=TERM) == []) is is_in_time
    assert lacking("KPI-007", indicator, term=TERM) == []


@pytest.mark.parametrize("follow_up", [BLANK, {"value": 2, "unit": {"en": "seasons"}}])
def test_a_follow_up_that_cannot_be_counted_condemns_no_date(follow_up: object) -> None:
    late, in_time = dated("2027-06-30", follow_up), dated("2027-03-31", follow_up)
    assert places("KPI-007", late, term=TERM) == []
    assert lacking("KPI-007", late, term=TERM) == ["indicators[0].follow_up"]
    assert lacking("KPI-007", in_time, term=TERM) == []


def test_the_limit_that_a_target_date_passes_is_told() -> None:
    for indicator, told in (
        (dated("2026-03-31"), "the agreement starts on April 1, 2026."),
        (dated("2027-04-01"), "the agreement ends on March 31, 2027."),
        (dated("2027-07-01", months(3)), "the follow-up of results ends on June 30, 2027."),
    ):
        found = [f for f in report(indicator, term=TERM).findings if f.rule.id == "KPI-007"]
        assert found[0].detail(ENGLISH).replace("\u00a0", " ").endswith(told)
        assert found[0].detail(FRENCH).startswith("La date cible est le ")


def test_without_an_end_no_date_is_too_late() -> None:
    endless = {"effective_date": "2026-04-01", "indefinite": True}
    assert places("KPI-007", dated("2040-01-01"), term=endless) == []
    assert lacking("KPI-007", dated("2040-01-01"), term=endless) == []
    blank = TERM | {"end_date": BLANK}
    assert places("KPI-007", dated("2040-01-01"), term=blank) == []
    assert lacking("KPI-007", dated("2040-01-01"), term=blank) == ["term.end_date"]
    assert lacking("KPI-007", dated(None), term=blank) == []


def test_an_undated_target_beside_a_late_one_is_not_late() -> None:
    indicators = [{"id": "K1"}, dated("2028-01-01")]
    assert places("KPI-007", None, indicators=indicators, term=TERM) == [
        "indicators[1].target_date"
    ]


# KPI-014


def test_an_id_that_names_nobody_is_told_elsewhere() -> None:
    assert places("KPI-014", {"id": "K1", "responsible": "nobody"}) == []


def test_what_is_a_party_may_be_named_among_third_parties_too() -> None:
    both = {"parties": [{"id": "centre"}], "third_parties": [{"id": "centre"}]}
    indicator = {"id": "K1", "responsible": "centre"}
    assert places("KPI-014", indicator, **both) == []
    assert places("KPI-014", indicator, third_parties=[{"id": "centre"}]) == ["responsible"]
