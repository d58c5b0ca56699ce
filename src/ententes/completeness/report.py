"""What an examination finds: facts, and their words in either language."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ententes.bilingual import COLON, Language, Saying
from ententes.completeness.places import place_in
from ententes.completeness.rule import Element, Profile, Rule, Severity, Stage
from ententes.errors import Path
from ententes.model import Agreement, Override
from ententes.printing import told_fact


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule is not content with.

    `item` names, in both languages, the part of the agreement it is about: an id, a
    party's short name; nothing where the finding is about the agreement as a whole.
    """

    rule: Rule
    severity: Severity
    path: Path
    item: Saying
    facts: Mapping[str, object]

    @property
    def is_blocking(self) -> bool:
        """Whether it keeps the agreement from the stage that its rule guards."""
        return self.severity is Severity.BLOCKING

    def message(self, language: Language) -> str:
        """Return what to do, after the name of what it is about: `IRC-2 : Fixez une cible.`."""
        item = self.item.told(language)
        return (item + COLON.told(language) if item else "") + self.rule.message.told(language)

    def detail(self, language: Language) -> str:
        """Return the facts behind the message as a sentence; nothing if they add nothing."""
        facts = {name: told_fact(fact, language) for name, fact in self.facts.items()}
        return self.rule.detail.told(language, **facts) if facts else ""

    def place(self, language: Language) -> str:
        """Return its path in the keys of `language`: `indicateurs[1].cible`."""
        return place_in(self.path, language)


@dataclass(frozen=True, slots=True)
class Undetermined:
    """A rule that cannot tell, because the facts it asks for are not said."""

    rule: Rule
    paths: tuple[Path, ...]

    def places(self, language: Language) -> list[str]:
        """Return its paths in the keys of `language`."""
        return [place_in(path, language) for path in self.paths]


@dataclass(frozen=True, slots=True)
class SetAside:
    """Findings that an override of the agreement sets aside; none if it has no effect.

    `why` says, in both languages, what keeps an override from having an effect.
    """

    override: Override
    findings: tuple[Finding, ...]
    why: Saying

    def effect(self, language: Language) -> str:
        """Return how many findings it sets aside, or why it sets none aside."""
        if not self.findings:
            return self.why.told(language).rstrip(".")
        return _EFFECT.told(language, count=len(self.findings))


@dataclass(frozen=True, slots=True)
class Score:
    """How much of what is asked of an element is there: blocking rules weigh 3, advice 1."""

    element: Element
    met: int
    asked: int

    @property
    def percent(self) -> Decimal | None:
        """The share that is there, rounded to a whole number below; `None` if nothing is asked."""
        if not self.asked:
            return None
        return Decimal(int(Fraction(100 * self.met, self.asked)))


@dataclass(frozen=True, slots=True)
class Report:
    """What an agreement lacks for a stage, the most useful thing first.

    `profile` is `None` while the agreement does not say its formality; it is then held
    to what an informal one is. `findings` are those that stand; those that the parties
    set aside are in `overrides`.

    >>> from ententes import Agreement, check
    >>> report = check(Agreement())
    >>> report.is_ready, report.findings[0].rule.id
    (False, 'AGR-015')
    """

    agreement: Agreement
    stage: Stage
    profile: Profile | None
    findings: tuple[Finding, ...]
    undetermined: tuple[Undetermined, ...]
    overrides: tuple[SetAside, ...]
    scores: tuple[Score, ...]

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The findings that keep the agreement from its stage."""
        return tuple(finding for finding in self.findings if finding.is_blocking)

    @property
    def advice(self) -> tuple[Finding, ...]:
        """The findings that do not."""
        return tuple(finding for finding in self.findings if not finding.is_blocking)

    @property
    def is_ready(self) -> bool:
        """Whether nothing keeps the agreement from its stage."""
        return not self.blocking

    @property
    def silences(self) -> frozenset[Path]:
        """The paths at which something is asked for, and may be silent."""
        return frozenset(finding.path for finding in self.findings)

    def _repr_html_(self) -> str:
        """Show the report in a notebook, in the first language of the agreement."""
        # As for an agreement: the object is asked, and the writers are imported then.
        from ententes.reporting import report_html_fragment  # noqa: PLC0415

        return report_html_fragment(self)


_EFFECT = Saying("constats écartés\u00a0: {count}", "findings set aside: {count}")
