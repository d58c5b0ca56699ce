"""The borders of the rules of the goals: links, ids that are missing, days at the edge."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, concerns, details, lacking, places

from ententes.bilingual import FRENCH

GOALS = [{"id": "OBJ-1", "statement": "plus d’emplois"}, {"id": "OBJ-2", "statement": "études"}]
TERM = {"effective_date": "2026-04-01", "end_date": "2027-03-31"}


@pytest.mark.parametrize("rule", ["OBJ-001", "OBJ-002", "OBJ-003", "OBJ-007"])
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_goals_that_are_left_out_are_not_asked_for(rule: str, nothing: object) -> None:
    goal = {"id": "OBJ-1", "statement": nothing, "target_date": nothing}
    others = {"indicators": nothing, "activities": nothing}
    assert not places(rule, objectives=nothing, term=TERM, **others)
    assert not places(rule, objectives=[goal], term=TERM, **others)


def test_each_goal_is_stated() -> None:
    assert places("OBJ-001") == ["objectives"]
    goals = [*GOALS, {"id": "OBJ-3"}]
    assert places("OBJ-001", objectives=goals) == ["objectives[2].statement"]


# What measures a goal, and what serves it

BOTH = pytest.mark.parametrize(
    ("rule", "held"), [("OBJ-002", "indicators"), ("OBJ-007", "activities")]
)


@BOTH
def test_a_goal_to_which_nothing_is_linked_is_told(rule: str, held: str) -> None:
    linked = [{"id": "X-1", "objectives": ["OBJ-1"]}]
    assert places(rule, objectives=GOALS, **{held: linked}) == ["objectives[1]"]
    linked = [{"id": "X-1", "objectives": ["OBJ-1"]}, {"id": "X-2", "objectives": ["OBJ-2"]}]
    assert not places(rule, objectives=GOALS, **{held: linked})


@BOTH
def test_a_list_that_is_silent_is_asked_for_once_by_its_own_rule(rule: str, held: str) -> None:
    assert not places(rule, objectives=GOALS, **{held: []})
    assert not lacking(rule, objectives=GOALS, **{held: []})
    assert not concerns(rule, objectives=GOALS)
    assert not concerns(rule, **{held: [{"id": "X-1"}]})
    assert concerns(rule, objectives=GOALS, **{held: [{"id": "X-1"}]})


@BOTH
def test_nothing_can_be_linked_to_a_goal_without_an_id(rule: str, held: str) -> None:
    said = {"objectives": [{"statement": "études"}], held: [{"objectives": ["OBJ-1"]}]}
    assert not places(rule, **said)
    assert lacking(rule, **said) == ["objectives[0].id"]


def test_an_indicator_that_is_not_linked_yet_may_measure_any_goal() -> None:
    loose = [{"id": "IRC-1", "objectives": ["OBJ-1"]}, {"id": "IRC-2", "name": "diplômes"}]
    assert not places("OBJ-002", objectives=GOALS, indicators=loose)
    # KPI-002 asks for the link, so that OBJ-002 has nothing more to say.
    assert places("KPI-002", objectives=GOALS, indicators=loose) == ["indicators[1].objectives"]
    linked = [
        loose[0],
        {"id": "IRC-2", "objectives": ["OBJ-2"]},
        {"id": "IRC-3", "name": "visites"},
    ]
    assert not places("OBJ-002", objectives=GOALS, indicators=linked)


def test_a_goal_without_an_id_lacks_its_id_whatever_is_not_linked_yet() -> None:
    said = {"objectives": [{"statement": "études"}], "indicators": [{"id": "IRC-1"}]}
    assert lacking("OBJ-002", **said) == ["objectives[0].id"]


def test_an_indicator_of_no_goal_measures_none() -> None:
    apart = [{"id": "IRC-1", "objectives": ["OBJ-1"]}, {"id": "IRC-2", "objectives": ABSENT}]
    assert places("OBJ-002", objectives=GOALS, indicators=apart) == ["objectives[1]"]


def test_a_plan_that_is_linked_to_nothing_serves_no_goal() -> None:
    activities = [{"id": "ACT-1", "title": "ateliers"}]
    asked = places("OBJ-007", objectives=GOALS, activities=activities)
    assert asked == ["objectives[0]", "objectives[1]"]


# Days


def dated(day: Any, **term: Any) -> dict[str, Any]:
    return {"objectives": [{"id": "OBJ-1", "target_date": day}], "term": term or None}


@pytest.mark.parametrize(
    ("day", "is_inside"),
    [
        ("2026-03-31", False),
        ("2026-04-01", True),
        ("2027-03-31", True),
        ("2027-04-01", False),
        ("0001-01-01", False),
        ("9999-12-31", False),
    ],
)
def test_the_first_day_and_the_last_are_in_the_term(day: str, *, is_inside: bool) -> None:
    asked = places("OBJ-003", **dated(day, **TERM))
    assert asked == ([] if is_inside else ["objectives[0].target_date"])


def test_a_silent_day_is_asked_for() -> None:
    assert places("OBJ-003", **dated(None, **TERM)) == ["objectives[0].target_date"]


def test_a_day_is_compared_with_what_is_known_of_the_term() -> None:
    assert not places("OBJ-003", **dated("2031-01-01"))
    assert not places("OBJ-003", **dated("2031-01-01", effective_date="2026-04-01"))
    assert places("OBJ-003", **dated("2026-01-01", effective_date="2026-04-01"))
    assert places("OBJ-003", **dated("2031-01-01", end_date="2027-03-31"))
    assert not places("OBJ-003", **dated("2026-01-01", end_date="2027-03-31"))


def test_a_term_that_ends_before_it_starts_is_told_by_its_own_rule() -> None:
    reversed_term = {"effective_date": "2027-04-01", "end_date": "2026-03-31"}
    assert not places("OBJ-003", **dated("2026-12-01", **reversed_term))


def test_a_term_of_one_day_holds_that_day() -> None:
    one_day = {"effective_date": "2026-04-01", "end_date": "2026-04-01"}
    assert not places("OBJ-003", **dated("2026-04-01", **one_day))
    assert places("OBJ-003", **dated("2026-04-02", **one_day))


def test_a_day_is_told_with_the_bound_that_it_passes() -> None:
    assert details("OBJ-003", FRENCH, **dated("2026-03-01", **TERM)) == [
        "La date est le 1er mars 2026; l’entente commence le 1er avril 2026."
    ]
    assert details("OBJ-003", **dated("2027-04-01", **TERM)) == [
        "The date is April 1, 2027; the agreement ends on March 31, 2027."
    ]
