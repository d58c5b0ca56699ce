"""The borders of the rules of privacy: what is shared, and what only seems to be."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, details, lacking, places

from ententes.bilingual import FRENCH

ANSWER = "privacy.personal_information_shared"
DETAILS = {
    "PRI-007": ["privacy.safeguards"],
    "PRI-008": ["privacy.retention", "privacy.disposal"],
    "PRI-009": ["privacy.breach_notice"],
}
RULES = ["PRI-001", "PRI-002", "PRI-003", "PRI-004", *DETAILS]
FIELDS = ("flows", "safeguards", "retention", "disposal", "breach_notice")

REFERRAL = {"resources": {"services": [{"name": "Ateliers", "referral": {"method": "fiche"}}]}}
CASES = {"communication": {"internal_channels": [{"channel": "case_conference"}]}}


def shared(answer: Any = True, **said: Any) -> dict[str, Any]:
    return {"privacy": {"personal_information_shared": answer} | said}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_what_is_left_out_is_not_asked_for(rule: str, nothing: object) -> None:
    assert not places(rule, privacy=nothing, **REFERRAL)
    assert not places(rule, **shared(nothing), **REFERRAL)
    fields = dict.fromkeys(FIELDS, nothing)
    assert not places(rule, **shared(**fields))
    flow = dict.fromkeys(("data_elements", "purpose", "basis"), nothing)
    assert not places(rule, **shared(**fields | {"flows": [flow | {"sender": "college"}]}))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != "PRI-001"])
def test_nothing_is_asked_of_those_who_share_nothing(rule: str) -> None:
    assert not places(rule, **shared(answer=False))
    assert not places(rule)


def test_a_yes_or_a_no_is_an_answer() -> None:
    assert places("PRI-001") == [ANSWER]
    for answer in (True, False):
        assert not places("PRI-001", **shared(answer))


@pytest.mark.parametrize("rule", DETAILS)
def test_each_protection_is_asked_for_where_it_is_silent(rule: str) -> None:
    asked = DETAILS[rule]
    assert places(rule, **shared()) == asked
    for place in asked:
        said = {place.partition(".")[2]: "Des mesures sont prises."}
        assert places(rule, **shared(**said)) == [other for other in asked if other != place]


def test_a_no_is_held_against_referrals_and_case_conferences() -> None:
    assert places("PRI-002", **shared(answer=False), **REFERRAL) == [ANSWER]
    assert places("PRI-002", **shared(answer=False), **CASES) == [ANSWER]
    assert not places("PRI-002", **shared(), **REFERRAL, **CASES)


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_a_service_without_referral_implies_nothing(nothing: object) -> None:
    said = {
        "resources": {"services": [{"name": "Ateliers", "referral": nothing}, {"name": "Prêt"}]},
        "communication": {"internal_channels": [{"channel": "email"}]},
    }
    assert not places("PRI-002", **shared(answer=False), **said)
    left_out = {"resources": nothing, "communication": nothing}
    assert not places("PRI-002", **shared(answer=False), **left_out)


def test_an_answer_that_is_missing_is_asked_for_once() -> None:
    assert places("PRI-001", **REFERRAL) == [ANSWER]
    assert not places("PRI-002", **REFERRAL)
    assert not lacking("PRI-002", **REFERRAL)


def test_what_implies_sharing_is_told() -> None:
    named = {"name": {"fr": "Ateliers {1}", "en": "Workshops {1}"}, "referral": {"method": "fiche"}}
    said = shared(answer=False) | {"resources": {"services": [named]}}
    assert details("PRI-002", **said) == ["There is a referral for this service: Workshops {1}."]
    french = {"resources": {"services": [named | {"name": {"fr": "Ateliers"}}]}}
    assert details("PRI-002", **shared(answer=False), **french) == [
        "There is a referral for this service: Ateliers."
    ]
    english = {"resources": {"services": [named | {"name": {"en": "Workshops"}}]}}
    assert details("PRI-002", FRENCH, **shared(answer=False), **english) == [
        "Un aiguillage est prévu pour ce service : Workshops."
    ]
    nameless = {"resources": {"services": [{"referral": {"method": "fiche"}}]}}
    assert details("PRI-002", FRENCH, **shared(answer=False), **nameless) == [
        "Un aiguillage est prévu."
    ]
    assert details("PRI-002", FRENCH, **shared(answer=False), **CASES) == [
        "Des discussions de cas sont prévues."
    ]


def test_each_flow_is_asked_what_why_and_on_what_basis() -> None:
    whole = {"data_elements": ["nom"], "purpose": "rencontre", "basis": "consent"}
    flows = shared(flows=[whole, {"sender": "college"}])
    asked = "privacy.flows[1]"
    assert places("PRI-003", **flows) == [f"{asked}.data_elements", f"{asked}.purpose"]
    assert places("PRI-004", **flows) == [f"{asked}.basis"]


def test_what_is_shared_is_a_flow_at_least() -> None:
    assert places("PRI-003", **shared()) == ["privacy.flows"]
    assert not places("PRI-004", **shared())


def test_flows_that_are_listed_answer_by_themselves() -> None:
    flows = {"privacy": {"flows": [{"sender": "college"}]}}
    assert places("PRI-004", **flows) == ["privacy.flows[0].basis"]
    assert not places("PRI-004", **shared(answer=False, flows=[{"sender": "college"}]))
