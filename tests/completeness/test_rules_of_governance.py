"""The borders of the rules of governance: who steers, who votes, who answers, how disputes end."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, details, lacking, places

from ententes.bilingual import FRENCH

CENTRE = {"id": "centre", "short_name": "Centre", "representative": {"name": "Maïka Lavertu"}}
HOUSE = {"id": "house", "short_name": "Maison", "representative": {"name": "Théodora Asselin"}}
MEMBERS = "governance.bodies[0].members"


@pytest.mark.parametrize("rule", ["GOV-001", "GOV-003", "GOV-009", "GOV-012", "GOV-015", "GOV-018"])
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_governance_that_is_left_out_is_not_asked_for(rule: str, nothing: object) -> None:
    body = {"members": nothing, "decision_mode": nothing, "meeting_frequency": nothing}
    for governance in (
        nothing,
        {"bodies": nothing, "raci": nothing, "dispute_resolution": nothing},
        {
            "bodies": [body],
            "raci": [{"activity": "ACT-1", "accountable": nothing}],
            "dispute_resolution": {"steps": nothing},
        },
    ):
        assert not places(rule, parties=[CENTRE, HOUSE], governance=governance)
        assert not lacking(rule, parties=[CENTRE, HOUSE], governance=governance)


# Who steers


def test_named_representatives_steer_an_informal_arrangement_only() -> None:
    for formality in ("informal", None, BLANK):
        assert not places("GOV-001", formality=formality, parties=[CENTRE, HOUSE])
    assert places("GOV-001", parties=[CENTRE, HOUSE]) == ["governance.bodies"]
    assert places("GOV-001", formality="informal", money_moves=True, parties=[CENTRE, HOUSE])


@pytest.mark.parametrize("representative", [None, ABSENT, {"email": "info@example.ca"}])
def test_each_party_names_who_steers(representative: object) -> None:
    house = HOUSE | {"representative": representative}
    assert places("GOV-001", formality="informal", parties=[CENTRE, house])
    assert places("GOV-001", formality="informal", parties=[])


@pytest.mark.parametrize("representative", [BLANK, {"name": BLANK}])
def test_who_steers_may_be_named_by_hand(representative: object) -> None:
    house = HOUSE | {"representative": representative}
    assert not places("GOV-001", formality="informal", parties=[CENTRE, house])


# Who votes


def seated(*members: dict[str, Any], **said: Any) -> dict[str, Any]:
    parties = [CENTRE, HOUSE]
    return {"parties": parties, "governance": {"bodies": [{"members": members}]}} | said


def test_a_member_votes_unless_it_is_said_otherwise() -> None:
    for voting in (True, None, BLANK, ABSENT):
        house = {"party": "house", "voting": voting}
        assert not places("GOV-003", **seated({"party": "centre"}, house))
    house = {"party": "house", "voting": False}
    assert places("GOV-003", **seated({"party": "centre"}, house)) == [MEMBERS]
    assert not places("GOV-003", **seated({"party": "centre"}, house, {"party": "house"}))


def test_all_who_have_no_vote_are_told_at_once() -> None:
    said = seated({"party": "school-board"})
    assert details("GOV-003", **said) == ["Without a vote: Centre and Maison."]
    assert details("GOV-003", FRENCH, **said) == ["Sans droit de vote : Centre et Maison."]


def test_silent_seats_are_asked_for() -> None:
    assert places("GOV-003", parties=[CENTRE], governance={"bodies": [{"name": "Comité"}]}) == [
        MEMBERS
    ]


def test_without_parties_nobody_is_asked_to_vote() -> None:
    assert not places("GOV-003", governance={"bodies": [{"name": "Comité"}]})


def test_the_first_body_is_the_main_one() -> None:
    both = {"party": "centre"}, {"party": "house"}
    bodies = [{"members": both}, {"members": [{"party": "centre"}]}]
    assert not places("GOV-003", parties=[CENTRE, HOUSE], governance={"bodies": bodies})
    assert places("GOV-003", parties=[CENTRE, HOUSE], governance={"bodies": bodies[::-1]})


def test_a_party_without_an_id_cannot_be_told_to_vote() -> None:
    parties = [CENTRE, {"short_name": "Maison"}]
    said = seated({"party": "centre"}, parties=parties)
    assert not places("GOV-003", **said)
    assert lacking("GOV-003", **said) == ["parties[1].id"]


def test_a_seat_whose_party_is_not_said_may_be_that_of_any() -> None:
    said = seated({"party": "centre"}, {"position": "direction"})
    assert not places("GOV-003", **said)
    assert lacking("GOV-003", **said) == [f"{MEMBERS}[1].party"]
    without_a_vote = seated({"party": "centre"}, {"position": "direction", "voting": False})
    assert places("GOV-003", **without_a_vote) == [MEMBERS]
    all_seated = seated({"party": "centre"}, {"party": "house"}, {"position": "direction"})
    assert not lacking("GOV-003", **all_seated)


def test_a_seat_of_no_party_is_that_of_none() -> None:
    said = seated({"party": "centre"}, {"position": "arbitre", "party": ABSENT})
    assert places("GOV-003", **said) == [MEMBERS]
    by_hand = seated({"party": "centre"}, {"position": "direction", "party": BLANK})
    assert not places("GOV-003", **by_hand)


# Who answers for an activity


def row(*accountable: str) -> dict[str, Any]:
    return {
        "parties": [CENTRE, HOUSE],
        "activities": [{"id": "ACT-1", "title": {"fr": "ateliers", "en": "workshops"}}],
        "governance": {"raci": [{"activity": "ACT-1", "accountable": accountable}]},
    }


def test_exactly_one_party_answers_for_an_activity() -> None:
    assert not places("GOV-015", **row("centre"))
    assert not places("GOV-015", **row("centre", "centre"))
    assert places("GOV-015", **row()) == ["governance.raci[0].accountable"]
    assert places("GOV-015", **row("centre", "house")) == ["governance.raci[0].accountable"]


def test_the_activity_and_those_who_answer_for_it_are_told() -> None:
    assert details("GOV-015", **row()) == ["Activity: workshops. Parties named: none."]
    assert details("GOV-015", **row("house", "ghost")) == [
        "Activity: workshops. Parties named: Maison and ghost."
    ]
    governance = {"raci": [{"activity": "ACT-9"}, {"responsible": ["centre"]}]}
    assert details("GOV-015", FRENCH, governance=governance) == [
        "Activité : ACT-9. Parties désignées : aucune.",
        "Activité : non précisée. Parties désignées : aucune.",
    ]


def test_the_activity_of_a_row_is_told_by_its_own_title_or_by_its_id() -> None:
    activities = [{"title": "accueil"}, {"id": "ACT-1", "title": "ateliers"}, {"id": "ACT-2"}]
    raci = [{"activity": "ACT-1"}, {"activity": "ACT-2"}, {"informed": ["centre"]}]
    told = details("GOV-015", activities=activities, governance={"raci": raci})
    assert [each.partition(".")[0] for each in told] == [
        "Activity: ateliers",
        "Activity: ACT-2",
        "Activity: not specified",
    ]


# How a dispute is settled

STEPS = "governance.dispute_resolution.steps"


def settled(*steps: dict[str, Any], **said: Any) -> dict[str, Any]:
    return {"governance": {"dispute_resolution": {"steps": steps} | said}}


def step(value: Any = 10, unit: Any = "business_days", **said: Any) -> dict[str, Any]:
    return {"who": "les directions", "delay": {"value": value, "unit": unit}} | said


def test_a_dispute_has_two_steps_at_least() -> None:
    assert places("GOV-018") == [STEPS]
    assert places("GOV-018", **settled(step())) == [STEPS]
    assert not places("GOV-018", **settled(step(), step(), step()))


def test_steps_told_in_prose_cannot_be_counted() -> None:
    said = settled(terms="Les directions se rencontrent.\n\nPuis vient la médiation.")
    assert not places("GOV-018", **said)
    assert lacking("GOV-018", **said) == [STEPS]


def test_each_step_says_who_and_how_long() -> None:
    said = settled(step(who=None), step(delay=None))
    assert places("GOV-018", **said) == [f"{STEPS}[0].who", f"{STEPS}[1].delay"]
    assert not places("GOV-018", **settled(step(who=BLANK), step(delay=ABSENT)))


@pytest.mark.parametrize(("value", "is_positive"), [(1, True), (0, False), (-3, False)])
def test_a_delay_is_positive(value: int, *, is_positive: bool) -> None:
    asked = places("GOV-018", **settled(step(), step(value)))
    assert asked == ([] if is_positive else [f"{STEPS}[1].delay"])


def test_a_delay_that_is_none_is_told() -> None:
    assert details("GOV-018", **settled(step(), step(0, "days"))) == ["The time given is 0 days."]


def test_a_delay_may_be_in_the_words_of_the_parties() -> None:
    assert not places("GOV-018", **settled(step(), step(2, {"fr": "séance", "en": "sitting"})))
