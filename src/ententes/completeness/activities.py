"""The rules of the annexes and the action plan."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ententes.bilingual import Saying
from ententes.completeness.case import Case, items
from ententes.completeness.objectives import beyond_term
from ententes.completeness.rule import (
    Element,
    Found,
    Lacking,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
    silent,
)
from ententes.errors import Path
from ententes.model import Activity, Annex
from ententes.model.shape import named_parts
from ententes.values import NotApplicable
from ententes.vocabulary import entry

ACTIVITIES = Rules(Element.ACTIVITIES)
rule = ACTIVITIES.rule


@rule(
    "ACT-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("activities",),
    message=Saying(
        "Ajoutez un plan d’action d’au moins une activité.",
        "Add an action plan with at least one activity.",
    ),
    source="CF",
)
def activity_is_planned(case: Case) -> Iterator[Outcome]:
    """Ask for an action plan."""
    if case.is_silent("activities"):
        yield found("activities")


@rule(
    "ACT-002",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("lead", "start", "end", "deliverable"),
    each="activities[]",
    message=Saying(
        "Complétez l’activité (partie responsable, dates, livrable).",
        "Complete the activity (lead, dates, deliverable).",
    ),
    source="LIP",
)
def activity_is_complete(activity: Activity, _: Case) -> Iterator[Outcome]:
    """Ask who does what, from when to when, and what comes of it."""
    yield from silent(activity, "lead", "start", "end", "deliverable")


@rule(
    "ACT-003",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("start", "end"),
    each="activities[]",
    message=Saying(
        "Mettez les dates de l’activité en ordre, dans la durée de l’entente.",
        "Put the activity’s dates in order, within the term of the agreement.",
    ),
    detail=Saying(
        "La date est le {day}; {event} le {bound}.", "The date is {day}; {event} {bound}."
    ),
    source="PRO",
)
def activity_is_in_term(activity: Activity, case: Case) -> Iterator[Outcome]:
    """Compare the dates of an activity with each other, then with the term.

    What lies wholly before or after the term is told once.
    """
    start, end = activity.start, activity.end
    if isinstance(start, date) and isinstance(end, date) and end < start:
        yield found("end", day=end, event=_ACTIVITY_STARTS, bound=start)
        return
    told: set[object] = set()
    for name, day in (("start", start), ("end", end)):
        facts = beyond_term(day, case)
        if facts and facts["bound"] not in told:
            told.add(facts["bound"])
            yield found(name, **facts)


@rule(
    "ACT-004",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("",),
    message=Saying(
        "Désignez ici une partie à l’entente, ou un tiers déclaré.",
        "Name a party to the agreement here, or a declared third party.",
    ),
    detail=Saying(
        "L’identifiant {name} est celui d’un élément d’une autre liste\u00a0: {list}.",
        "The id {name} is that of an item of another list: {list}.",
    ),
    source="PRO",
)
def those_who_act_are_parties(case: Case) -> Iterator[Outcome]:
    """Look for a committee, or another thing, that stands where a party is named.

    An id that nothing has leads nowhere: AGR-012 tells.
    """
    among = ("parties", "third_parties")
    parties = named_parts(case.agreement, among)
    others = {name: held for held in _LISTS for name in named_parts(case.agreement, [held])}
    for path, refers, name in case.references:
        if refers.among == among and name not in parties and name in others:
            yield Found(path, {"name": name, "list": _LISTS[others[name]]})


@rule(
    "ACT-007",
    "- B B",
    Stage.REVIEW,
    Supplier.DRAFTER,
    fields=("",),
    when=lambda case: case.held("annexes") is not None or any(_mentions(case)),
    message=Saying(
        "Faites concorder les annexes et leurs mentions dans le texte.",
        "Make the annexes match their mentions in the text.",
    ),
    detail=Saying("{why}.", "{why}."),
    source="PRO",
)
def annexes_are_those_mentioned(case: Case) -> Iterator[Outcome]:
    """Compare the annexes with the words “annexe A”, “Schedule 2” of the texts, both ways."""
    annexes = items(case.agreement.annexes)
    letters = [_letter(annex) for annex in annexes]
    mentions = list(_mentions(case))
    for index, letter in enumerate(letters):
        if letter is None:
            yield Lacking(("annexes", index, "id"))
        elif not any(
            letter in each.letters and each.path[:2] != ("annexes", index) for each in mentions
        ):
            yield found("annexes", index, why=_UNMENTIONED.with_facts(name=annexes[index].id))
    if None in letters or not isinstance(case.agreement.annexes, tuple | NotApplicable):
        return
    missing: dict[str, _Mention] = {}
    for each in mentions:
        if each.is_certain and not set(each.letters) & set(letters):
            missing.setdefault(each.letters[0], each)
    for each in missing.values():
        yield Found(each.path, {"why": _THERE_IS_NONE.with_facts(name=each.words)})


_ACTIVITY_STARTS = Saying("l’activité commence", "the activity starts on")


# Ids where a party is named

_LISTS = {
    "objectives": entry("Agreement", "objectives").label,
    "indicators": entry("Agreement", "indicators").label,
    "activities": entry("Agreement", "activities").label,
    "annexes": entry("Agreement", "annexes").label,
    "clauses": entry("Agreement", "clauses").label,
    "governance.bodies": entry("Governance", "bodies").label,
    "monitoring.reports": entry("Monitoring", "reports").label,
}
"""The lists whose items have ids and are no parties."""


# The annexes that the texts mention


class _Mention(NamedTuple):
    """An annex in a text. It is not certain where the words may mean something else."""

    path: Path
    words: str
    is_certain: bool

    @property
    def letters(self) -> tuple[str, str]:
        """Its letter or number as they are compared: `A.2` may be a part of annex A."""
        letter = self.words.casefold()
        return letter, re.split(r"[.-]", letter)[0]


_UNMENTIONED = Saying(
    "Aucun texte ne mentionne l’annexe\u00a0{name}", "No text mentions annex\u00a0{name}"
)
_THERE_IS_NONE = Saying(
    "Le texte renvoie à l’annexe\u00a0{name}, qui n’existe pas",
    "The text refers to annex\u00a0{name}, which does not exist",
)

_LETTER = re.compile(r"(?:[A-Z]|[IVX]{2,5})(?:[.-]?[0-9]{1,2})?|[0-9]{1,2}")
_JOINED = r"(?:\s*,\s*(?:(?:et|and|ou|or)\s+)?|\s+(?:et|and|ou|or|à|to)\s+|\s*[-–]\s*)"
_WORDS = re.compile(
    r"\b(?P<word>(?i:annex(?:es?)?|schedules?|appendix|appendices))"
    rf"[\s«“\"*_]+(?P<first>(?:{_LETTER.pattern})(?![\w’']|[.-][a-z])"
    r"|[A-Za-z0-9](?:[\w.-]*\w)?(?![\w’']))"
    rf"(?P<others>(?:{_JOINED}(?:{_LETTER.pattern})(?![\w’']))*)"
)
_OTHER = re.compile(rf"({_JOINED})({_LETTER.pattern})(?![\w’'])")
_OF_ANOTHER = re.compile(
    r"[\s*_»”\"]*\s(?!(?:de|à)\s+(?:la\s+présente|cette|l[’'])\s*entente\b(?!-)"
    r"|(?:of|to)\s+(?:this|the)\s+agreement\b)(?:(?:de|du|des|à|au|aux|of|to)\b|d[’'])",
    re.IGNORECASE,
)
"""What follows the annex of another document: “Schedule I of the Act”, « annexe 2 de la loi »."""

_NOUN = re.compile(r"\s+[a-zà-ÿ]")


def _mentions(case: Case) -> Iterator[_Mention]:
    for path, text in case.texts:
        if path[0] != "overrides":
            for words in dict.fromkeys((text.bare, text.fr, text.en)):
                yield from _mentions_in(words or "", path)


def _mentions_in(words: str, path: Path) -> Iterator[_Mention]:
    for match in _WORDS.finditer(words):
        word, first = match["word"], match["first"]
        is_ours = _LETTER.fullmatch(first) and not _OF_ANOTHER.match(words, match.end())
        # “Schedule 3 meetings”, « elle annexe 2 rapports »: the word may be a verb.
        may_be_verb = word.islower() or word.lower().startswith("schedule")
        follows_article = words[max(match.start() - 1, 0) : match.start()] in ("’", "'")
        is_number = first.isdigit() and _NOUN.match(words, match.end())
        is_verb = may_be_verb and is_number and not follows_article
        yield _Mention(path, first, bool(is_ours) and not is_verb)
        for other in _others(first, match["others"]):
            yield _Mention(path, other, bool(is_ours) and word.lower().endswith("s"))


def _others(first: str, written: str) -> Iterator[str]:
    """Yield the letters after the first one: `, B et D` gives B and D, ` à D` B, C and D."""
    last = first
    for joined, letter in _OTHER.findall(written):
        if joined.strip() in ("à", "to", "-", "–"):
            yield from _between(last, letter)
        yield letter
        last = letter


def _between(first: str, last: str) -> Iterable[str]:
    if first.isdecimal() and last.isdecimal():
        return map(str, range(int(first) + 1, int(last)))
    if len(first + last) == 2 and (first + last).isalpha():
        return map(chr, range(ord(first) + 1, ord(last)))
    return ()


def _letter(annex: Annex) -> str | None:
    """Return what names an annex in a text: `A` for the id `A`, and for `annexe-A`."""
    if annex.id is None:
        return None
    bare = re.sub(r"^(?:annexe?|schedule|appendix)[._-](?=.)", "", annex.id, flags=re.IGNORECASE)
    return bare.casefold()
