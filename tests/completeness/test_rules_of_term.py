"""The borders of the rules of the term: how it starts, whether it ends, which day comes first."""

import pytest
from examining import ABSENT, BLANK, details, lacking, places

from ententes.bilingual import FRENCH

RULES = ["TRM-001", "TRM-002", "TRM-003", "TRM-007", "TRM-013"]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_a_term_that_is_left_out_is_not_asked_for(rule: str, nothing: object) -> None:
    assert not places(rule, term=nothing)
    fields = ("effective_date", "end_date", "termination_notice", "amendment_rule")
    assert not places(rule, term=dict.fromkeys(fields, nothing))


@pytest.mark.parametrize("event", ["last_signature", BLANK, ABSENT])
def test_what_is_said_of_the_event_answers_for_the_start(event: object) -> None:
    assert not places("TRM-001", term={"effective_event": event})


def test_a_start_is_asked_for_where_nothing_sets_it() -> None:
    assert places("TRM-001") == ["term.effective_date"]
    assert places("TRM-001", term={"end_date": "2027-03-31"}) == ["term.effective_date"]
    assert not places("TRM-001", term={"effective_date": "2026-04-01"})


@pytest.mark.parametrize(
    ("indefinite", "asked"),
    [(None, True), (False, True), (True, False), (BLANK, False), (ABSENT, False)],
)
def test_an_end_is_asked_for_unless_there_is_none(indefinite: object, asked: bool) -> None:
    found = places("TRM-002", term={"effective_date": "2026-04-01", "indefinite": indefinite})
    assert found == (["term.end_date"] if asked else [])
    assert not places("TRM-002", term={"end_date": "2027-03-31", "indefinite": indefinite})


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("2026-04-01", "2026-03-31", ["term.end_date"]),
        ("2026-04-01", "2026-04-01", []),
        ("2026-04-01", "2026-04-02", []),
        ("9999-12-31", "0001-01-01", ["term.end_date"]),
    ],
)
def test_a_term_may_last_one_day(start: str, end: str, found: list[str]) -> None:
    assert places("TRM-003", term={"effective_date": start, "end_date": end}) == found


def test_the_days_are_told() -> None:
    term = {"effective_date": "2026-04-01", "end_date": "2025-03-31"}
    assert details("TRM-003", FRENCH, term=term) == [
        "Elle commence le 1er avril 2026 et prend fin le 31 mars 2025."
    ]


def test_before_the_event_that_starts_it_nobody_can_tell() -> None:
    term = {"effective_event": "last_signature", "end_date": "2027-03-31"}
    assert lacking("TRM-003", term=term) == ["term.effective_date"]
    assert not places("TRM-003", term=term)
    assert not lacking("TRM-003", term={"effective_event": "last_signature", "indefinite": True})
    assert not lacking("TRM-003", term=term | {"effective_date": BLANK})
    assert not lacking("TRM-003", term=term | {"effective_date": "2026-04-01"})


def test_the_notice_and_the_amendment_are_asked_for_where_they_are_silent() -> None:
    assert places("TRM-007", term={}) == ["term.termination_notice"]
    assert places("TRM-013", term={}) == ["term.amendment_rule"]
    assert not places("TRM-007", term={"termination_notice": {"value": 30, "unit": "days"}})
