"""Each rule has an agreement that trips it and one that does not, as small readable files.

`cases/rules/KPI-006.trips.yaml` and `KPI-006.passes.yaml`: a comment says what is wrong, or
what makes it right; the rest is what the rule looks at, and as little else as possible.
"""

from pathlib import Path

import pytest

from ententes import check, load
from ententes.completeness import CATALOGUE, Profile, Report, Rule, Severity, Stage
from ententes.errors import written

CASES = Path(__file__).parents[1] / "cases" / "rules"

rules = pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)

# fmt: off
CORE = {
    "AGR-001", "AGR-002", "AGR-003", "AGR-004", "AGR-010", "AGR-012", "AGR-013", "AGR-014",
    "PAR-001", "PAR-002", "PAR-008", "PAR-009", "PUR-001", "PUR-004", "GOV-001", "GOV-003",
    "GOV-009", "GOV-012", "GOV-015", "GOV-018", "OBJ-001", "OBJ-002", "OBJ-003", "OBJ-007",
    "RES-001", "RES-002", "RES-007", "RES-010", "FUN-001", "FUN-002", "FUN-003", "FUN-004",
    "FUN-005", "FUN-008", "FUN-009", "FUN-010", "FUN-029", "COM-001", "COM-006", "KPI-001",
    "KPI-002", "KPI-003", "KPI-004", "KPI-006", "KPI-007", "KPI-012", "KPI-014", "MON-001",
    "MON-002", "MON-006", "MON-011", "MON-018", "MON-020", "TRM-001", "TRM-002", "TRM-003",
    "TRM-007", "TRM-013", "LEG-001", "LEG-003", "LEG-008", "PRI-001", "PRI-002", "PRI-003",
    "PRI-004", "PRI-007", "PRI-008", "PRI-009", "LNG-001", "LNG-002", "LNG-004", "LNG-005",
    "LNG-008", "SIG-001", "SIG-003", "SIG-008", "ACT-001", "ACT-002", "ACT-003", "ACT-004",
    "ACT-007",
}
# fmt: on
"""The core set of the field's rules."""


def _case(rule: Rule, kind: str) -> Path:
    return CASES / f"{rule.id}.{kind}.yaml"


def _report(rule: Rule, kind: str) -> Report:
    return check(load(_case(rule, kind)), stage=Stage.AFTER_SIGNATURE)


def _findings(rule: Rule, kind: str) -> list[str]:
    report = _report(rule, kind)
    return [written(each.path) for each in report.findings if each.rule is rule]


def test_the_core_rules_are_all_there() -> None:
    assert len(CORE) == 81
    assert {rule.id for rule in CATALOGUE} >= CORE


def test_no_two_rules_have_the_same_id() -> None:
    assert len({rule.id for rule in CATALOGUE}) == len(CATALOGUE)


def test_every_case_is_that_of_a_rule() -> None:
    known = {f"{rule.id}.{kind}.yaml" for rule in CATALOGUE for kind in ("trips", "passes")}
    assert known >= {file.name for file in CASES.iterdir()}


@rules
def test_a_rule_is_tripped(rule: Rule) -> None:
    assert _findings(rule, "trips")


@rules
def test_a_rule_is_met_by_what_it_applies_to(rule: Rule) -> None:
    assert not _findings(rule, "passes")
    # As the case that trips it: the rule is asked of this profile, and can tell.
    assert rule.severity(_report(rule, "passes").profile) is not None
    assert rule not in [each.rule for each in _report(rule, "passes").undetermined]


@rules
def test_a_case_says_in_a_comment_what_it_shows(rule: Rule) -> None:
    for kind in ("trips", "passes"):
        assert _case(rule, kind).read_text("utf-8").startswith("# ")


@rules
def test_a_rule_finds_only_where_it_says_it_looks(rule: Rule) -> None:
    if rule.paths == ("",):
        return  # it looks at every text, or at every reference
    for found in _findings(rule, "trips"):
        assert any(found.startswith(path.partition("[]")[0]) for path in rule.paths)


@rules
def test_a_rule_speaks_both_languages_briefly(rule: Rule) -> None:
    assert rule.source
    assert max(len(rule.message.fr), len(rule.message.en)) <= 100
    for message in rule.message:
        assert message.endswith((".", "?"))
    assert "'" not in rule.message.fr + rule.message.en


def test_an_informal_arrangement_is_blocked_by_seventeen_core_rules() -> None:
    """Source: the field's own minimum for an informal arrangement."""
    blocking = {
        rule.id
        for rule in CATALOGUE
        if rule.id in CORE and rule.severity(Profile.INFORMAL) is Severity.BLOCKING
    }
    assert blocking == {
        "AGR-001", "AGR-004", "AGR-012", "AGR-014", "PAR-001", "PAR-008", "PAR-009", "PUR-001",
        "OBJ-001", "RES-001", "FUN-029", "MON-001", "MON-002", "TRM-001", "TRM-003", "PRI-003",
        "PRI-004",
    }  # fmt: skip
