"""The borders of the rules of services and resources: what counts as brought, and by whom."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, lacking, places

PARTIES = [{"id": "centre", "short_name": "Centre"}, {"id": "house", "short_name": "Maison"}]
SERVICE = {"name": "ateliers", "provider": "centre"}
ROOM = {"description": "salle", "party": "house"}


@pytest.mark.parametrize("rule", ["RES-001", "RES-002", "RES-007", "RES-010"])
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_resources_that_are_left_out_are_not_asked_for(rule: str, nothing: object) -> None:
    fields = ("criteria", "method", "response_time", "feedback")
    service = SERVICE | {"referral": dict.fromkeys(fields, nothing), "safeguarding": nothing}
    assert not places(rule, parties=PARTIES, resources=nothing)
    assert not places(
        rule, parties=PARTIES, resources={"services": nothing, "contributions": nothing}
    )
    services = [service | {"vulnerable_people": True}, SERVICE | {"provider": "house"}]
    assert not places(rule, parties=PARTIES, resources={"services": services})


# Something is offered


def test_a_service_or_a_resource_is_enough() -> None:
    assert places("RES-001") == ["resources.services"]
    for nothing in ([], ABSENT, BLANK):
        assert not places("RES-001", resources={"services": [SERVICE], "contributions": nothing})
        assert not places("RES-001", resources={"contributions": [ROOM], "services": nothing})


def test_the_list_that_is_silent_is_asked_for() -> None:
    assert places("RES-001", resources={"services": ABSENT}) == ["resources.contributions"]
    assert places("RES-001", resources={"contributions": ABSENT}) == ["resources.services"]


def test_a_list_may_be_filled_in_by_hand() -> None:
    assert not places("RES-001", resources={"services": BLANK})
    assert not places("RES-001", resources={"contributions": BLANK})


# Each party brings something


def without(**said: Any) -> list[str]:
    resources = {"services": [SERVICE]}
    return places("RES-002", **{"parties": PARTIES, "resources": resources} | said)


def test_a_party_that_brings_nothing_is_told() -> None:
    assert without() == ["parties[1]"]
    assert not without(resources={"services": [SERVICE], "contributions": [ROOM]})


@pytest.mark.parametrize(
    "funding",
    [
        {"sources": [{"source": "house", "cash": 500}]},
        {"sources": [{"source": "house", "in_kind": 500}]},
        {"sources": [{"source": "house", "cash": 0, "in_kind": 500}]},
        {"sources": [{"source": "house", "cash": BLANK}]},
        {"sources": [{"source": "house"}]},
        {"sources": [{"source": "house", "cash": {"amount": 1, "currency": "USD"}}]},
        {"budget_lines": [{"party": "house", "cash": 500}]},
        {"payment_schedule": [{"payer": "house", "amount": 500}]},
        {"funder": "house"},
    ],
)
def test_money_is_something(funding: Any) -> None:
    assert not without(funding=funding)


@pytest.mark.parametrize(
    "funding",
    [
        ABSENT,
        {"sources": [{"source": "house", "cash": 0, "in_kind": ABSENT}]},
        {"sources": [{"source": "centre", "cash": 500}]},
        {"payment_schedule": [{"payer": "centre", "payee": "house", "amount": 500}]},
        {"budget_lines": [{"description": "loyer", "cash": 500}]},
        {"budget_lines": [{"party": "house", "cash": 0, "in_kind": 0}]},
        {"payment_schedule": [{"payee": "house", "amount": 500}]},
        {"payment_schedule": [{"payer": "house", "amount": 0}]},
    ],
)
def test_no_money_or_that_of_another_is_nothing(funding: Any) -> None:
    assert without(funding=funding) == ["parties[1]"]


def test_one_cause_is_told_once() -> None:
    assert places("RES-001", parties=PARTIES) == ["resources.services"]
    assert not places("RES-002", parties=PARTIES)
    assert not without(resources=None, funding={"sources": [{"source": "centre", "cash": 5}]})


def test_a_party_without_an_id_cannot_be_told_to_bring_anything() -> None:
    said = {"parties": [PARTIES[0], {"short_name": "Maison"}], "resources": {"services": [SERVICE]}}
    assert not places("RES-002", **said)
    assert lacking("RES-002", **said) == ["parties[1].id"]


@pytest.mark.parametrize(
    ("resources", "funding", "place"),
    [
        ({"services": [SERVICE, {"name": "halte"}]}, None, "resources.services[1].provider"),
        (
            {"services": [SERVICE], "contributions": [{"description": "salle"}]},
            None,
            "resources.contributions[0].party",
        ),
        ({"services": [SERVICE]}, {"sources": [{"cash": 5}]}, "funding.sources[0].source"),
    ],
)
def test_what_no_one_is_said_to_bring_may_be_brought_by_any(
    resources: Any, funding: Any, place: str
) -> None:
    assert not without(resources=resources, funding=funding)
    said = {"parties": PARTIES, "resources": resources, "funding": funding}
    # A rule of its own may ask for the same place; then it is not told twice.
    asked = places("FUN-003", **said) + places("FUN-010", **said)
    assert lacking("RES-002", **said) == ([] if place in asked else [place])


def test_where_each_party_brings_something_what_no_one_is_said_to_bring_does_not_matter() -> None:
    resources = {"services": [SERVICE, {"name": "halte"}], "contributions": [ROOM]}
    assert not lacking("RES-002", parties=PARTIES, resources=resources)


def test_a_provider_to_be_filled_in_by_hand_may_be_any_party() -> None:
    by_hand = [SERVICE, {"name": "halte", "provider": BLANK}]
    assert not without(resources={"services": by_hand})
    assert not without(resources={"services": [SERVICE], "contributions": BLANK})
    other = [SERVICE, {"name": "halte", "provider": ABSENT}]
    assert without(resources={"services": other}) == ["parties[1]"]


# Referral and safety


def test_a_service_without_referral_is_not_asked_how_people_are_referred() -> None:
    assert not places("RES-007", resources={"services": [SERVICE]})
    assert not places("RES-007", resources={"services": [SERVICE | {"referral": ABSENT}]})


def test_a_referral_is_asked_for_what_it_lacks() -> None:
    service = SERVICE | {"referral": {"method": "appel", "feedback": BLANK}}
    assert places("RES-007", resources={"services": [SERVICE, service]}) == [
        "resources.services[1].referral.criteria",
        "resources.services[1].referral.response_time",
    ]
    service = SERVICE | {"referral": {"criteria": "jeunes de moins de 30 ans"}}
    assert places("RES-007", resources={"services": [service]}) == [
        "resources.services[0].referral.method",
        "resources.services[0].referral.response_time",
        "resources.services[0].referral.feedback",
    ]


@pytest.mark.parametrize("vulnerable", [False, ABSENT, BLANK])
def test_a_service_to_other_people_needs_no_safeguards(vulnerable: object) -> None:
    services = [SERVICE | {"vulnerable_people": vulnerable}]
    assert not places("RES-010", resources={"services": services})
    assert not lacking("RES-010", resources={"services": services})


def test_without_knowing_who_is_served_safety_cannot_be_told() -> None:
    resources = {"services": [SERVICE]}
    assert not places("RES-010", resources=resources)
    assert lacking("RES-010", resources=resources) == ["resources.services[0].vulnerable_people"]
    safe = {"services": [SERVICE | {"safeguarding": "Deux adultes sont présents."}]}
    assert not lacking("RES-010", resources=safe)
