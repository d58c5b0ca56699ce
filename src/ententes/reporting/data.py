"""A report as data, for other programs: words in both languages, facts apart from them."""

import json

from ententes.bilingual import ENGLISH, FRENCH, Language, Saying
from ententes.completeness import Finding, Report, SetAside
from ententes.document.marks import anchor_of
from ententes.errors import written
from ententes.values import Plain


def json_of(report: Report, source: str) -> str:
    """Return `report` as JSON, in its own order, with the file that it is about."""
    told = {"source": source or None, **_report(report)}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _report(report: Report) -> dict[str, object]:
    return {
        "agreement": report.agreement.id,
        "stage": report.stage.value,
        "profile": report.profile,
        "ready": report.is_ready,
        "scores": {
            score.element: None if score.percent is None else int(score.percent)
            for score in report.scores
        },
        "findings": [_finding(finding) for finding in report.findings],
        "undetermined": [
            {"rule": each.rule.id, "paths": [written(path) for path in each.paths]}
            for each in report.undetermined
        ],
        "overrides": [_override(each) for each in report.overrides],
    }


def _finding(finding: Finding) -> dict[str, object]:
    rule = finding.rule
    return {
        "rule": rule.id,
        "severity": finding.severity,
        "stage": rule.gate.value,
        "element": rule.element,
        "supplier": rule.supplier,
        "path": written(finding.path),
        "anchor": anchor_of(finding.path),
        "place": {each.value: finding.place(each) for each in Language},
        "message": {each.value: finding.message(each) for each in Language},
        "detail": {each.value: finding.detail(each) for each in Language},
        "facts": {name: _fact(fact) for name, fact in finding.facts.items()},
        "source": rule.source,
    }


def _fact(fact: object) -> object:
    """Return a fact as plain data: exact figures are text, words stand in both languages."""
    match fact:
        case Saying():
            return {"fr": fact.fr, "en": fact.en}
        case tuple():
            several: tuple[object, ...] = fact  # pyright: ignore[reportUnknownVariableType]
            return [_fact(each) for each in several]
        case Plain():
            return _fact(fact.plain())
        case dict():
            parts: dict[str, object] = fact  # pyright: ignore[reportUnknownVariableType]
            return {name: _fact(part) for name, part in parts.items()}
        case str() | int():
            return fact
        case _:
            return str(fact)


def _override(aside: SetAside) -> dict[str, object]:
    override = aside.override
    return {
        "rule": override.rule,
        "path": override.path,
        "reason": override.reason.plain() if override.reason else None,
        "by": override.by,
        "on": override.on.isoformat() if override.on else None,
        "set_aside": [written(finding.path) for finding in aside.findings],
        "why_not": None
        if aside.findings
        else {"fr": aside.why.told(FRENCH), "en": aside.why.told(ENGLISH)},
    }
