"""What a rule of completeness is, and what it says.

A rule is one short function beside those of its element. It yields what it found, as
facts; they are worded late, in the language of the person who reads the report.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any

from ententes.bilingual import NOTHING_SAID, Saying
from ententes.completeness.case import Case
from ententes.errors import Path


class Profile(StrEnum):
    """What an agreement has to hold: the more is promised, the more must be said.

    Source: the competency standard, contextual variables (informal or formal accords);
    Treasury Board of Canada, *Managing Collaborative Arrangements*, part C.
    """

    INFORMAL = "informal"
    FORMAL = "formal"
    FUNDED = "funded"


class Severity(StrEnum):
    """Whether a finding keeps the agreement from its next stage, or is advice."""

    BLOCKING = "blocking"
    ADVISORY = "advisory"


class Stage(Enum):
    """What an agreement is ready for; each stage includes those before it."""

    CIRCULATE = "circulate"
    REVIEW = "review"
    SIGN = "sign"
    AFTER_SIGNATURE = "after-signature"

    def includes(self, gate: "Stage") -> bool:
        """Return whether what `gate` asks is asked at this stage."""
        stages = list(Stage)
        return stages.index(gate) <= stages.index(self)


class Element(StrEnum):
    """The part of an agreement that a rule is about; eight are those of the standard."""

    HEADER = "header"
    PARTIES = "parties"
    PURPOSE = "purpose"
    GOVERNANCE = "governance"
    OBJECTIVES = "objectives"
    RESOURCES = "resources"
    FUNDING = "funding"
    COMMUNICATION = "communication"
    INDICATORS = "indicators"
    MONITORING = "monitoring"
    ACTIVITIES = "activities"
    TERM = "term"
    PRIVACY = "privacy"
    GENERAL = "general"
    LANGUAGE = "language"
    SIGNATURES = "signatures"


class Supplier(StrEnum):
    """Who can supply what is missing."""

    DRAFTER = "drafter"
    EACH_PARTY = "each_party"
    PARTIES_TOGETHER = "parties_together"
    PROGRAM_TEAM = "program_team"
    FINANCE = "finance"
    LEGAL_ADVISER = "legal_adviser"
    PRIVACY_OFFICER = "privacy_officer"
    SIGNATORIES = "signatories"
    TRANSLATOR = "translator"


@dataclass(frozen=True, slots=True)
class Found:
    """A place that a rule is not content with, and the facts that its detail words.

    A fact is a value of the agreement (a date, a sum, a text, a number) or a name.
    """

    path: Path
    facts: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Lacking:
    """A place that is silent, so that a rule cannot tell."""

    path: Path


Outcome = Found | Lacking
Finder = Callable[..., Iterator[Outcome]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: what it asks, of which profiles, before which stage, and who said so.

    `fields` are the paths where it may find something (`indicators[].target`); with
    `each`, they stand in the items of that list, and so does what `find` yields. It
    applies where `when` says so.
    """

    id: str
    element: Element
    severities: Mapping[Profile, Severity]
    gate: Stage
    supplier: Supplier
    fields: tuple[str, ...]
    message: Saying
    detail: Saying
    source: str
    find: Finder
    each: str = ""
    when: Callable[[Case], bool] | None = None

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of `fields` from the top of an agreement."""
        return tuple(f"{self.each}.{name}" if self.each else name for name in self.fields)

    def severity(self, profile: Profile | None) -> Severity | None:
        """Return how much the rule weighs; `None` where it asks nothing of the profile.

        An agreement that does not say its formality is held to what an informal one is.
        """
        return self.severities.get(profile or Profile.INFORMAL)


_SEVERITIES = {"B": Severity.BLOCKING, "A": Severity.ADVISORY}


class Rules:
    """The rules of one element, in the order in which they are written."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.rules: list[Rule] = []

    def rule(  # noqa: PLR0913 # all that a rule declares, beside its function
        self,
        id: str,  # noqa: A002 # the word of the field
        severities: str,
        gate: Stage,
        supplier: Supplier,
        *,
        fields: tuple[str, ...],
        message: Saying,
        source: str,
        detail: Saying = NOTHING_SAID,
        each: str = "",
        when: Callable[[Case], bool] | None = None,
    ) -> Callable[[Finder], Finder]:
        """Return what makes a rule of a function.

        `severities` are those of an informal, a formal and a funded agreement: `"A B B"`,
        with `-` where the rule asks nothing.
        """

        def made(find: Finder) -> Finder:
            weights = zip(Profile, severities.split(), strict=True)
            self.rules.append(
                Rule(
                    id=id,
                    element=self.element,
                    severities={p: _SEVERITIES[said] for p, said in weights if said != "-"},
                    gate=gate,
                    supplier=supplier,
                    fields=fields,
                    message=message,
                    detail=detail,
                    source=source,
                    find=find,
                    each=each,
                    when=when,
                )
            )
            return find

        return made


def found(*path: int | str, **facts: object) -> Found:
    """Return what a rule found at a place: `found("indicators", 0, "target", end=date)`."""
    return Found(path, facts)


def silent(part: Any, *names: str) -> Iterator[Found]:
    """Yield each field of `part` that says nothing; a stated absence and a blank say something."""
    for name in names:
        if getattr(part, name) in (None, ()):
            yield Found((name,))
