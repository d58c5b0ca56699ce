"""The borders of the rules of the purpose: silence, and what is left out on purpose."""

import pytest
from examining import ABSENT, BLANK, places


def test_a_silent_purpose_is_asked_for_field_by_field() -> None:
    assert places("PUR-001") == ["purpose.statement"]
    assert places("PUR-004") == ["purpose.beneficiaries"]


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_a_purpose_that_is_left_out_is_not_asked_for(nothing: object) -> None:
    for rule, name in (("PUR-001", "statement"), ("PUR-004", "beneficiaries")):
        assert not places(rule, purpose=nothing)
        assert not places(rule, purpose={name: nothing})
