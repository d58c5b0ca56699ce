"""The borders of the rules of signatures: who signs, by what right, and when it is too soon."""

import pytest
from examining import ABSENT, BLANK, details, places

from ententes.completeness import Profile
from ententes.completeness.case import Case
from ententes.completeness.signatures import nothing_blocks_what_is_signed
from ententes.model import Agreement, Status

NAMED = {"name": "Ariane Tremblay-Roy"}


@pytest.mark.parametrize("profile", list(Profile))
def test_only_an_informal_arrangement_may_be_accepted_otherwise(profile: Profile) -> None:
    said = {
        "formality": "informal" if profile is Profile.INFORMAL else "formal",
        "money_moves": profile is Profile.FUNDED,
        "parties": [{"id": "college"}],
    }
    asked = ["parties[0].signatories"]
    assert places("SIG-001", **said) == asked
    for mode in ("email_exchange", BLANK, ABSENT):
        found = places("SIG-001", **said, acknowledgement_mode=mode)
        assert found == ([] if profile is Profile.INFORMAL else asked)


def test_money_that_moves_makes_an_informal_arrangement_sign() -> None:
    said = {"formality": "informal", "money_moves": True, "parties": [{"id": "college"}]}
    assert places("SIG-001", **said, acknowledgement_mode="minutes") == ["parties[0].signatories"]


@pytest.mark.parametrize(
    ("signatories", "asked"),
    [
        ((), ["parties[0].signatories"]),
        (ABSENT, []),
        (BLANK, []),
        ([NAMED], []),
        ([{"name": BLANK, "title": "Directrice"}], []),
        ([{"name": ABSENT, "title": "Directrice"}], []),
        ([{"title": "Directrice"}], ["parties[0].signatories[0].name"]),
        ([{"title": "Directrice"}, NAMED], []),
    ],
)
def test_one_person_at_least_signs_by_name(signatories: object, asked: list[str]) -> None:
    party = {"id": "college", "signatories": signatories}
    assert places("SIG-001", parties=[party]) == asked


@pytest.mark.parametrize("authority", ["Résolution CA-2026-07", ABSENT, BLANK, None])
def test_each_signatory_says_by_what_right(authority: object) -> None:
    signatories = [NAMED | {"authority": "Résolution CA-2026-07"}, NAMED | {"authority": authority}]
    found = places("SIG-003", parties=[{"id": "college", "signatories": signatories}])
    assert found == (["parties[0].signatories[1].authority"] if authority is None else [])


@pytest.mark.parametrize("status", list(Status))
def test_what_is_signed_holds_nothing_that_blocks(status: Status) -> None:
    before = {Status.DRAFT, Status.IN_NEGOTIATION, Status.UNDER_REVIEW, Status.APPROVED}
    is_signed = status not in before
    assert places("SIG-008", status=status) == (["status"] if is_signed else [])
    case = Case(Agreement(status=status))
    assert not list(nothing_blocks_what_is_signed(case))
    case.is_blocked = True
    assert bool(list(nothing_blocks_what_is_signed(case))) is is_signed


def test_the_status_is_told() -> None:
    assert details("SIG-008", status="in_force") == ["The status is “in force”."]
    assert not places("SIG-008", status=BLANK)
