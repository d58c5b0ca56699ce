"""The borders of the rules of communications: one good channel is enough; who has no funder."""

from typing import Any

import pytest

from ententes.completeness import Stage, check
from ententes.errors import written
from ententes.model import Agreement
from ententes.values import Blank, NotApplicable

ABSENT = NotApplicable.parse({"not_applicable": "The parties share an office."})
BLANK = Blank()


def places(rule: str, communication: object, **said: Any) -> list[str]:
    agreement = Agreement(**{"money_moves": True, "communication": communication} | said)
    findings = check(agreement, stage=Stage.AFTER_SIGNATURE).findings
    return [written(each.path) for each in findings if each.rule.id == rule]


def channels(*uses: dict[str, object]) -> list[str]:
    at = "communication.internal_channels"
    return [place.removeprefix(at) for place in places("COM-001", {"internal_channels": uses})]


MEETING = {"channel": "in_person", "purpose": "planning", "frequency": "monthly"}


def test_one_described_channel_is_enough() -> None:
    assert channels({"channel": "email"}, MEETING) == []


def test_the_channel_that_is_nearest_to_described_is_completed() -> None:
    assert channels({"channel": "email"}, MEETING | {"frequency": None}) == ["[1].frequency"]
    assert channels({"purpose": "news"}) == ["[0].channel", "[0].frequency"]


def test_no_channel_at_all_is_asked_for_once() -> None:
    assert channels() == [""]
    assert places("COM-001", None) == ["communication.internal_channels"]


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_what_is_left_out_or_left_blank_is_not_asked_for(nothing: object) -> None:
    assert channels(MEETING | {"frequency": nothing}) == []
    for rule, name in (("COM-001", "internal_channels"), ("COM-006", "funder_recognition")):
        assert not places(rule, nothing)
        assert not places(rule, {name: nothing})


def test_a_funder_is_recognised_unless_there_is_none() -> None:
    for funder, is_asked in ((None, True), (BLANK, True), ("foundation", True), (ABSENT, False)):
        found = places("COM-006", {"planning_meetings": "monthly"}, funding={"funder": funder})
        assert (found == ["communication.funder_recognition"]) is is_asked
