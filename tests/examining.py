"""How tests ask one rule what it says of an agreement: where, on what facts, for want of what."""

from typing import Any

from ententes.bilingual import ENGLISH, Language
from ententes.completeness import CATALOGUE, Report, Stage, check
from ententes.completeness.case import Case
from ententes.errors import written
from ententes.model import Agreement
from ententes.values import Blank, NotApplicable, Text

ABSENT = NotApplicable(Text("L’entente ne dure qu’un jour."))
BLANK = Blank()


def examined(**said: Any) -> Report:
    """Return the report on a formal agreement that says this, for the last stage."""
    return check(Agreement(**{"formality": "formal"} | said), stage=Stage.AFTER_SIGNATURE)


def places(rule: str, **said: Any) -> list[str]:
    """Return the places where a rule finds something."""
    return [written(each.path) for each in examined(**said).findings if each.rule.id == rule]


def details(rule: str, language: Language = ENGLISH, **said: Any) -> list[str]:
    """Return the facts that a rule finds, in words."""
    findings = examined(**said).findings
    return [
        each.detail(language).replace("\u00a0", " ") for each in findings if each.rule.id == rule
    ]


def lacking(rule: str, **said: Any) -> list[str]:
    """Return the silent places for want of which a rule cannot tell."""
    undetermined = examined(**said).undetermined
    return [written(p) for each in undetermined if each.rule.id == rule for p in each.paths]


def concerns(rule: str, **said: Any) -> bool:
    """Return whether a rule that has a condition is asked of an agreement that says this."""
    (asked,) = (each for each in CATALOGUE if each.id == rule)
    assert asked.when
    return asked.when(Case(Agreement(**said))) is True
