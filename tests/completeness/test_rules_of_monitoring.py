"""The borders of the rules of monitoring: what comes before the end, and what covers what."""

from typing import Any

import pytest

from ententes.bilingual import ENGLISH, FRENCH
from ententes.completeness import CATALOGUE, Element, Report, Stage, check
from ententes.errors import written
from ententes.model import Agreement
from ententes.values import Blank, NotApplicable

ABSENT = NotApplicable.parse({"not_applicable": "The parties meet every day."})
BLANK = Blank()
TERM = {"effective_date": "2026-04-01", "end_date": "2027-03-31"}


def report(monitoring: object, **said: Any) -> Report:
    agreement = Agreement(**{"formality": "formal", "monitoring": monitoring} | said)
    return check(agreement, stage=Stage.AFTER_SIGNATURE)


def places(rule: str, monitoring: object, **said: Any) -> list[str]:
    findings = report(monitoring, **said).findings
    return [written(each.path) for each in findings if each.rule.id == rule]


def lacking(rule: str, monitoring: object, **said: Any) -> list[str]:
    assert rule in {each.id for each in CATALOGUE}
    undetermined = report(monitoring, **said).undetermined
    return [written(path) for each in undetermined if each.rule.id == rule for path in each.paths]


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_monitoring_that_is_left_out_is_not_asked_for(nothing: object) -> None:
    parts = ("reviews", "reports", "renewal", "exit_plan")
    for monitoring in (nothing, dict.fromkeys(parts, nothing)):
        told = {each.rule.id for each in report(monitoring, term=TERM).findings}
        assert not {rule for rule in told if rule.startswith("MON")}


# MON-001


def test_a_review_whose_time_nothing_tells_is_not_planned() -> None:
    check_in, meeting = {"kind": "check_in"}, {"kind": "annual_review", "frequency": "annual"}
    assert places("MON-001", {"reviews": [check_in]}) == ["monitoring.reviews[0].frequency"]
    assert places("MON-001", {"reviews": [check_in, meeting]}) == []
    for when in ({"frequency": BLANK}, {"dates": BLANK}, {"dates": ["2026-06-01"]}):
        assert places("MON-001", {"reviews": [check_in | when]}) == []


# MON-002


def first(*reviews: dict[str, object], **term: object) -> tuple[list[str], list[str]]:
    said, monitoring = {"term": TERM | term}, {"reviews": reviews}
    found, unknown = places("MON-002", monitoring, **said), lacking("MON-002", monitoring, **said)
    at = "monitoring.reviews"
    return [place.removeprefix(at) for place in found], [path.removeprefix(at) for path in unknown]


@pytest.mark.parametrize(
    ("review", "asked"),
    [
        ({"dates": ["2027-03-31"]}, []),
        ({"dates": ["2027-04-01"]}, ["[0].dates"]),
        ({"dates": ["2027-06-01", "2026-06-01"]}, []),
        # Dates say more than a frequency.
        ({"dates": ["2027-04-01"], "frequency": "monthly"}, ["[0].dates"]),
        ({"frequency": "semi_annual"}, []),
        ({"frequency": "annual"}, ["[0].frequency"]),
        ({"frequency": "every_three_years"}, ["[0].frequency"]),
        ({"frequency": "mid_term"}, []),
        ({"frequency": "at_end"}, []),
        # No promise of a day.
        ({"frequency": "as_needed"}, ["[0].frequency"]),
        ({"frequency": "at_event"}, ["[0].frequency"]),
    ],
)
def test_the_first_review_is_on_the_last_day_at_the_latest(
    review: dict[str, object], asked: list[str]
) -> None:
    assert first(review) == (asked, [])


def test_a_review_of_a_full_year_falls_on_the_day_after_it() -> None:
    assert first({"frequency": "annual"}, end_date="2027-04-01") == ([], [])


def test_one_review_in_time_is_enough() -> None:
    late, early = {"dates": ["2027-06-01"]}, {"dates": ["2026-06-01"]}
    assert first(late, early, {"frequency": "once"}) == ([], [])


def test_the_earliest_of_late_reviews_is_told() -> None:
    later, late = {"dates": ["2027-08-01"]}, {"dates": ["2027-06-01"]}
    assert first(later, late) == (["[1].dates"], [])
    found = report({"reviews": [later, late]}, term=TERM).findings
    (one,) = [each for each in found if each.rule.id == "MON-002"]
    assert one.detail(ENGLISH).replace("\u00a0", " ") == (
        "The first review is on June 1, 2027; the agreement ends on March 31, 2027."
    )
    assert one.detail(FRENCH).replace("\u00a0", " ") == (
        "Le premier suivi a lieu le 1er juin 2027; l’entente prend fin le 31 mars 2027."
    )


@pytest.mark.parametrize(
    ("review", "term", "unknown"),
    [
        ({"frequency": "once"}, {}, ["[0].dates"]),
        ({"dates": BLANK}, {}, ["[0].dates"]),
        ({"frequency": BLANK}, {}, ["[0].frequency"]),
        ({"frequency": "monthly"}, {"effective_date": BLANK}, ["term.effective_date"]),
        ({"frequency": "mid_term"}, {"effective_date": BLANK}, []),
        ({"frequency": "monthly"}, {"end_date": BLANK}, ["term.end_date"]),
        ({"frequency": "as_needed"}, {"end_date": None, "indefinite": True}, []),
    ],
)
def test_what_is_not_known_is_not_late(
    review: dict[str, object], term: dict[str, object], unknown: list[str]
) -> None:
    assert first(review, **term) == ([], unknown)


def test_as_needed_is_no_promise_even_while_the_start_is_not_known() -> None:
    review = {"frequency": "as_needed"}
    assert first(review, effective_date=BLANK) == (["[0].frequency"], [])


def test_a_late_review_beside_an_unknown_one_is_not_told() -> None:
    assert first({"dates": ["2027-06-01"]}, {"frequency": "once"}) == ([], ["[1].dates"])


def test_an_end_before_the_start_is_told_elsewhere() -> None:
    assert first({"frequency": "monthly"}, end_date="2026-01-01") == ([], [])
    assert first({"frequency": "monthly"}, end_date="2026-04-01") == (["[0].frequency"], [])


def test_an_end_counts_even_if_the_agreement_says_that_it_has_none() -> None:
    assert first({"dates": ["2027-06-01"]}, indefinite=True) == (["[0].dates"], [])


def test_a_frequency_past_the_calendar_is_late() -> None:
    ends = {"effective_date": "9999-01-01", "end_date": "9999-12-31"}
    assert first({"frequency": "every_two_years"}, **ends) == (["[0].frequency"], [])


# MON-006


def test_a_report_is_asked_for_each_thing_that_it_lacks() -> None:
    asked = places("MON-006", {"reports": [{"id": "R1"}]})
    lacks = ("kind", "frequency", "author", "recipients", "due")
    assert asked == [f"monitoring.reports[0].{name}" for name in lacks]


def test_a_final_report_needs_no_frequency() -> None:
    full = {"author": "centre", "recipients": ["college"], "due": "in 60 days"}
    assert places("MON-006", {"reports": [full | {"kind": "final"}]}) == []
    assert places("MON-006", {"reports": [full | {"kind": "annual"}]}) == [
        "monitoring.reports[0].frequency"
    ]


def test_a_formal_agreement_plans_a_report() -> None:
    assert places("MON-006", None) == ["monitoring.reports"]
    assert places("MON-006", None, formality="informal") == []


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_what_a_report_leaves_out_is_not_asked_for(nothing: object) -> None:
    names = ("kind", "frequency", "author", "recipients", "due")
    assert places("MON-006", {"reports": [dict.fromkeys(names, nothing)]}) == []


# MON-011


def covered(*indicators: object, **monitoring: object) -> list[str]:
    return places("MON-011", monitoring, indicators=indicators)


def test_an_indicator_is_covered_by_a_report_or_by_a_review() -> None:
    assert covered({"id": "K1"}, reports=[{"indicators": ["K1"]}]) == []
    assert covered({"id": "K1"}, reviews=[{"indicators": ["K1"]}]) == []
    assert covered({"id": "K1"}, reports=[{"id": "R"}], reviews=[{"kind": "final"}]) == [
        "indicators[0]"
    ]


def test_an_indicator_without_an_id_cannot_be_named() -> None:
    assert covered({"name": "Jobs"}, reports=[{"id": "R"}]) == []
    assert covered({"name": "Jobs"}, {"id": "K2"}, reports=[{"id": "R"}]) == ["indicators[1]"]


def test_without_a_report_or_a_review_nothing_is_said_of_each_indicator() -> None:
    assert covered({"id": "K1"}) == []


def test_without_an_indicator_to_name_the_rule_counts_for_nothing() -> None:
    def asked(*indicators: object) -> int:
        scores = report({"reports": [{"id": "R"}]}, indicators=indicators).scores
        return next(score.asked for score in scores if score.element is Element.MONITORING)

    assert asked() == asked({"name": "Jobs"}) == asked({"id": "K1"}) - 1


def test_a_list_to_be_filled_in_by_hand_may_cover_any_indicator() -> None:
    monitoring, said = {"reports": [{"indicators": BLANK}]}, {"indicators": [{"id": "K1"}]}
    assert places("MON-011", monitoring, **said) == []
    assert lacking("MON-011", monitoring, **said) == ["monitoring.reports[0].indicators"]
    both = {"reports": [{"indicators": BLANK}, {"indicators": ["K1"]}]}
    assert lacking("MON-011", both, **said) == []


# MON-018


def test_a_renewal_has_a_date_and_criteria() -> None:
    at = "monitoring.renewal"
    assert places("MON-018", None, term=TERM) == [f"{at}.decision_date", f"{at}.criteria"]
    assert places("MON-018", {"renewal": {"decision_date": BLANK}}) == [f"{at}.criteria"]
    assert places("MON-018", {"renewal": {"criteria": ABSENT}}) == [f"{at}.decision_date"]


@pytest.mark.parametrize("term", [{"indefinite": True}, {"renewal_mode": "none"}])
def test_what_is_not_renewed_needs_no_decision(term: dict[str, object]) -> None:
    assert places("MON-018", None, term=term) == []


@pytest.mark.parametrize("term", [{"indefinite": False}, {"renewal_mode": "automatic"}])
def test_what_may_be_renewed_needs_a_decision(term: dict[str, object]) -> None:
    assert len(places("MON-018", None, term=term)) == 2


# MON-020


def test_an_exit_plan_is_asked_for_once_when_there_is_none() -> None:
    for monitoring in (None, {"reviews": [{"frequency": "monthly"}]}):
        assert places("MON-020", monitoring) == ["monitoring.exit_plan"]


def test_an_exit_plan_is_asked_for_what_it_lacks() -> None:
    plan = {"data": "kept", "assets": ABSENT, "funds": BLANK}
    lacks = ("people_served", "intellectual_property", "announcements")
    asked = places("MON-020", {"exit_plan": plan})
    assert asked == [f"monitoring.exit_plan.{name}" for name in lacks]


def test_there_are_no_funds_left_where_no_money_moves() -> None:
    plan = {"exit_plan": {"data": "kept"}}
    funds = "monitoring.exit_plan.funds"
    asked = places("MON-020", plan)
    without = [place for place in asked if place != funds]
    assert len(asked) == len(without) + 1
    assert places("MON-020", plan, money_moves=False) == without
    assert places("MON-020", plan, funding=ABSENT) == without
    assert places("MON-020", plan, money_moves=True) == asked
