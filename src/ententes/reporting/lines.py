"""A report as plain text: what to do first, each finding under its element, who can answer."""

import textwrap
from collections.abc import Iterator

from ententes.bilingual import COLON, Language
from ententes.completeness import Element, Finding, Report
from ententes.language import percent
from ententes.printing import told_fact
from ententes.reporting import words
from ententes.reporting.summary import counted

_WIDTH = 100
_INDENT = "      "


def lines_of(report: Report, language: Language) -> Iterator[str]:
    """Yield the lines of `report`, without colours: they are read by people and by programs."""
    yield f"{words.verdict(report).told(language)} {counted(report, language)}"
    yield from textwrap.wrap(words.PROFILES[report.profile].told(language), _WIDTH)
    if report.findings:
        yield ""
        yield f"{words.FIRST.told(language)}{COLON.told(language)}".rstrip()
        yield from _finding(report.findings[0], language)
    for element in Element:
        yield from _of_element(report, element, language)
    yield from _by_supplier(report, language)
    if report.undetermined:
        yield from ("", words.UNDETERMINED.told(language))
        for each in report.undetermined:
            yield f"  {each.rule.id}  {', '.join(each.places(language))}"
    if report.overrides:
        yield from ("", words.OVERRIDES.told(language))
        for each in report.overrides:
            reason = told_fact(each.override.reason or words.NO_REASON, language)
            yield from _wrapped(f"  {each.override.rule}  {each.effect(language)}. {reason}")


def _of_element(report: Report, element: Element, language: Language) -> Iterator[str]:
    findings = [each for each in report.findings if each.rule.element is element]
    if not findings:
        return
    score = next(each for each in report.scores if each.element is element)
    share = f" ({percent(score.percent, language)})" if score.percent is not None else ""
    yield from ("", f"{words.ELEMENTS[element].told(language)}{share}")
    for finding in findings:
        yield from _finding(finding, language)


def _by_supplier(report: Report, language: Language) -> Iterator[str]:
    """Yield the rules that each can answer: the findings stand above, under their elements."""
    if not report.findings:
        return
    yield from ("", words.BY_SUPPLIER.told(language))
    for supplier, label in words.SUPPLIERS.items():
        rules = [each.rule.id for each in report.findings if each.rule.supplier is supplier]
        if rules:
            known = ", ".join(dict.fromkeys(rules))
            yield from _wrapped(f"  {label.told(language)}{COLON.told(language)}{known}")


def _finding(finding: Finding, language: Language) -> Iterator[str]:
    weight = words.SEVERITIES[finding.severity].told(language)
    said = f"{finding.message(language)} {finding.detail(language)}".rstrip()
    yield f"  {finding.rule.id}  {weight}  {finding.place(language)}".rstrip()
    yield from _wrapped(f"{_INDENT}{said}")


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(
        line, _WIDTH, subsequent_indent=_INDENT, break_long_words=False, break_on_hyphens=False
    )
