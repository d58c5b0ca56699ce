"""The borders of the rules of the general clauses: which are asked of whom."""

import pytest
from examining import ABSENT, BLANK, places

RULES = {
    "LEG-001": ("governing_law", "governing_law"),
    "LEG-003": ("standard_clauses", "standard_clauses"),
    "LEG-008": ("confidentiality", "confidentiality.duration"),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_general_clause_is_asked_for_where_it_is_silent(rule: str) -> None:
    field, place = RULES[rule]
    assert places(rule) == [place]
    assert not places(rule, formality="informal")
    for nothing in (ABSENT, BLANK):
        assert not places(rule, **{field: nothing})


def test_another_clause_does_not_stand_for_it() -> None:
    clause = {"id": "sans-societe", "title": "Absence de société", "body": "Rien ne lie…"}
    assert places("LEG-003", standard_clauses=["notices"]) == ["standard_clauses"]
    assert places("LEG-003", clauses=[clause]) == ["standard_clauses"]
    assert not places("LEG-003", standard_clauses=["notices", "no_partnership"])


def test_confidentiality_may_last_for_ever_if_the_parties_say_so() -> None:
    assert not places("LEG-008", confidentiality={"duration": ABSENT})
    assert not places("LEG-008", confidentiality={"duration": {"value": 3, "unit": "years"}})
