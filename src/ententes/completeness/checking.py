"""The examination of an agreement: every rule that its profile knows, each finding once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ententes.bilingual import FRENCH, NOTHING_SAID, Saying
from ententes.completeness.case import Case, items
from ententes.completeness.catalogue import BEYOND_OVERRIDE, CATALOGUE
from ententes.completeness.places import name_of
from ententes.completeness.report import Finding, Report, Score, SetAside, Undetermined
from ententes.completeness.rule import Element, Found, Outcome, Profile, Rule, Severity, Stage
from ententes.errors import Path, written
from ententes.model import Agreement, Formality, Override

_WEIGHTS = {Severity.BLOCKING: 3, Severity.ADVISORY: 1}


def check(
    agreement: Agreement, *, stage: Stage | str = Stage.SIGN, on: date | None = None
) -> Report:
    """Return what `agreement` lacks to be circulated, reviewed or signed.

    `stage` is `"circulate"`, `"review"`, `"sign"` or `"after-signature"`. `on` is the
    day of the examination, which only the rules about the life of the document ask
    for; unsaid, it is the date of the version. An agreement is never refused: what
    contradicts itself is told, and nothing is raised but `ValueError` for a stage
    that does not exist.

    >>> check(Agreement(), stage="circulate").is_ready
    False
    """
    asked, profile, case = Stage(stage), profile_of(agreement), Case(agreement, on)
    overrides = _Overrides(items(agreement.overrides))
    examined: list[_Examined] = []
    for rule in CATALOGUE:
        severity = rule.severity(profile)
        if severity is not None and asked.includes(rule.gate):
            each = _examined(rule, case, severity, overrides)
            examined.append(each)
            case.is_blocked |= bool(each.findings) and severity is Severity.BLOCKING
    findings = [finding for each in examined for finding in each.findings]
    return Report(
        agreement=agreement,
        stage=asked,
        profile=profile,
        findings=tuple(sorted(findings, key=_usefulness)),
        undetermined=tuple(_undetermined(examined, findings)),
        overrides=overrides.told(),
        scores=tuple(_scores(examined)),
    )


def profile_of(agreement: Agreement) -> Profile | None:
    """Return the profile of an agreement; `None` while it does not say whether it is formal."""
    if agreement.money_moves is True:
        return Profile.FUNDED
    if isinstance(agreement.formality, Formality):
        return Profile(agreement.formality.value)
    return None


class _Examined(NamedTuple):
    """What one rule says of an agreement, without what is set aside.

    It `is_met` if it applies, looked at something, and found nothing.
    """

    rule: Rule
    severity: Severity
    is_met: bool
    findings: list[Finding]
    lacking: list[Path]


def _examined(rule: Rule, case: Case, severity: Severity, overrides: "_Overrides") -> _Examined:
    applies, outcomes = _outcomes(rule, case)
    findings: dict[tuple[Path, tuple[object, ...]], Finding] = {}
    lacking: list[Path] = []
    for holder, outcome in outcomes:
        path = (*holder, *outcome.path)
        if isinstance(outcome, Found):
            item = name_of(case.agreement, path)
            facts = outcome.facts
            finding = Finding(rule, severity, path, item, facts)
            findings.setdefault((path, tuple(map(repr, facts.values()))), finding)
        else:
            lacking.append(path)
    standing = [finding for finding in findings.values() if not overrides.set_aside(finding)]
    looked = any(path and not case.is_silent(path.partition("[]")[0]) for path in rule.paths)
    is_met = applies and looked and not standing and not lacking
    return _Examined(rule, severity, is_met, standing, lacking)


def _outcomes(rule: Rule, case: Case) -> tuple[bool, Iterable[tuple[Path, Outcome]]]:
    """Return whether `rule` applies, and what it yields, with the path it counts from."""
    if rule.when and not rule.when(case):
        return False, ()
    if not rule.each:
        if all(case.is_absent(path.partition("[]")[0]) for path in rule.fields):
            return False, ()
        return True, [((), outcome) for outcome in rule.find(case)]
    holders = list(_holders(case.agreement, rule.each))
    return bool(holders), [
        (path, outcome) for path, item in holders for outcome in rule.find(item, case)
    ]


def _holders(part: object, each: str) -> Iterator[tuple[Path, object]]:
    """Yield the items of the lists at `each` with their paths: `governance.bodies[].members[]`."""
    name, _, rest = each.partition(".")
    held = getattr(part, name.removesuffix("[]"), None)
    if not name.endswith("[]"):
        for path, item in _holders(held, rest):
            yield (name, *path), item
        return
    for index, item in enumerate(held if isinstance(held, tuple) else ()):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        at = (name.removesuffix("[]"), index)
        if not rest:
            yield at, item
            continue
        for path, inner in _holders(item, rest):
            yield (*at, *path), inner


def _usefulness(finding: Finding) -> tuple[bool, int, bool, int]:
    """Return what sorts the most useful finding first.

    The formality decides what all the others ask; then comes what opens the nearest
    stage, what blocks before what is advised, in the order of the agreement.
    """
    stages, elements = list(Stage), list(Element)
    return (
        finding.path != ("formality",),
        stages.index(finding.rule.gate),
        not finding.is_blocking,
        elements.index(finding.rule.element),
    )


def _undetermined(
    examined: Iterable[_Examined], findings: Iterable[Finding]
) -> Iterator[Undetermined]:
    """Yield each rule that cannot tell, once, unless what it lacks is asked for already."""
    asked = {finding.path for finding in findings}
    for each in examined:
        paths = tuple(dict.fromkeys(path for path in each.lacking if path not in asked))
        if paths:
            yield Undetermined(each.rule, paths)


def _scores(examined: Iterable[_Examined]) -> Iterator[Score]:
    """Yield the score of each element: what is met, of what is met or missing."""
    met: dict[Element, int] = defaultdict(int)
    asked: dict[Element, int] = defaultdict(int)
    for each in examined:
        if each.is_met or each.findings:
            weight = _WEIGHTS[each.severity]
            asked[each.rule.element] += weight
            met[each.rule.element] += weight if each.is_met else 0
    for element in Element:
        yield Score(element, met[element], asked[element])


class _Overrides:
    """The overrides of an agreement, and the findings that each sets aside."""

    def __init__(self, overrides: Iterable[Override]) -> None:
        self._taken: list[tuple[Override, list[Finding], Saying]] = [
            (override, [], _obstacle(override)) for override in overrides
        ]

    def set_aside(self, finding: Finding) -> bool:
        """Return whether an override sets `finding` aside, and remember which one does."""
        for override, findings, why in self._taken:
            if why is NOTHING_SAID and _is_meant(override, finding):
                findings.append(finding)
                return True
        return False

    def told(self) -> tuple[SetAside, ...]:
        """Return each override with what it set aside, or why it has no effect."""
        return tuple(
            SetAside(
                override, tuple(found), _NEEDLESS if why is NOTHING_SAID and not found else why
            )
            for override, found, why in self._taken
        )


def _obstacle(override: Override) -> Saying:
    """Return what keeps an override from having an effect."""
    if override.rule not in {rule.id for rule in CATALOGUE}:
        return _UNKNOWN_RULE
    if override.rule in BEYOND_OVERRIDE:
        return _PURE_LOGIC
    is_signed = override.reason and override.by and override.on
    return NOTHING_SAID if is_signed else _UNSIGNED


def _is_meant(override: Override, finding: Finding) -> bool:
    if override.rule != finding.rule.id:
        return False
    places = (written(finding.path), finding.place(FRENCH))
    return override.path is None or override.path in places


_UNKNOWN_RULE = Saying("Cette règle n’existe pas.", "There is no such rule.")
_PURE_LOGIC = Saying(
    "Cette règle est de pure logique\u00a0: elle ne peut pas être écartée.",
    "This rule is pure logic: it cannot be set aside.",
)
_UNSIGNED = Saying(
    "Une dérogation demande un motif, un nom et une date.",
    "An override needs a reason, a name and a date.",
)
_NEEDLESS = Saying(
    "La règle ne trouve rien à cet endroit\u00a0: la dérogation n’est pas nécessaire.",
    "The rule finds nothing there: the override is not needed.",
)
