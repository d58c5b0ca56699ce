"""The rules of element 2, governance."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case, given, items
from ententes.completeness.rule import (
    Element,
    Lacking,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
    silent,
)
from ententes.model import (
    Body,
    DisputeResolution,
    Formality,
    Governance,
    Party,
    Representative,
    Responsibility,
)
from ententes.values import Blank, Text

GOVERNANCE = Rules(Element.GOVERNANCE)
rule = GOVERNANCE.rule


@rule(
    "GOV-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("governance.bodies",),
    message=Saying(
        "Nommez l’instance ou les personnes qui pilotent le partenariat.",
        "Name the body or the people who steer the partnership.",
    ),
    source="CF, LIP",
)
def someone_steers(case: Case) -> Iterator[Outcome]:
    """Ask for a body; between informal partners, a named representative of each is enough."""
    if case.is_silent("governance.bodies") and not (_is_informal(case) and _all_are_named(case)):
        yield found("governance", "bodies")


@rule(
    "GOV-003",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("governance.bodies[].members",),
    when=lambda case: bool(case.held("governance.bodies") and case.held("parties")),
    message=Saying(
        "Donnez à chaque partie un siège avec droit de vote à l’instance décisionnelle.",
        "Give every party a voting seat on the main decision body.",
    ),
    detail=Saying("Sans droit de vote\u00a0: {parties}.", "Without a vote: {parties}."),
    source="LIP",
)
def every_party_votes(case: Case) -> Iterator[Outcome]:
    """Look for the parties among those who vote in the first body, which is the main one.

    A seat whose party is not said may be that of any party.
    """
    governance = given(case.agreement.governance) or Governance()
    body = items(governance.bodies)[0]
    at = ("governance", "bodies", 0, "members")
    if body.members == ():
        yield found(*at)
    seats = {
        i: seat.party for i, seat in enumerate(items(body.members)) if seat.voting is not False
    }
    if not isinstance(body.members, tuple) or any(isinstance(p, Blank) for p in seats.values()):
        return
    parties = items(case.agreement.parties)
    unnamed = [index for index, party in enumerate(parties) if party.id is None]
    absent = [p.id for p in parties if p.id is not None and p.id not in seats.values()]
    open_seats = [index for index, party in seats.items() if party is None]
    yield from (Lacking(("parties", index, "id")) for index in unnamed)
    if absent and open_seats:
        yield from (Lacking((*at, index, "party")) for index in open_seats)
    elif absent and body.members:
        yield found(*at, parties=tuple(case.known_as(party) for party in absent))


@rule(
    "GOV-009",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("decision_mode",),
    each="governance.bodies[]",
    message=Saying(
        "Précisez comment l’instance prend ses décisions.", "Say how the body makes its decisions."
    ),
    source="MCA-F",
)
def decision_mode_is_chosen(body: Body, _: Case) -> Iterator[Outcome]:
    """Ask how each body decides."""
    yield from silent(body, "decision_mode")


@rule(
    "GOV-012",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("meeting_frequency",),
    each="governance.bodies[]",
    message=Saying(
        "Fixez la fréquence des réunions de l’instance.", "Set how often the body meets."
    ),
    source="CF",
)
def meetings_have_a_rhythm(body: Body, _: Case) -> Iterator[Outcome]:
    """Ask how often each body meets."""
    yield from silent(body, "meeting_frequency")


@rule(
    "GOV-015",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("accountable",),
    each="governance.raci[]",
    message=Saying(
        "Désignez la seule partie qui rend des comptes de cette activité (A).",
        "Name the one party that is accountable for this activity (A).",
    ),
    detail=Saying(
        "Activité\u00a0: {activity}. Parties désignées\u00a0: {parties}.",
        "Activity: {activity}. Parties named: {parties}.",
    ),
    source="RACI",
)
def one_party_answers(row: Responsibility, case: Case) -> Iterator[Outcome]:
    """Count the parties that answer for an activity: more than one is the same as none."""
    if not isinstance(row.accountable, tuple):
        return
    parties = tuple(case.known_as(party) for party in dict.fromkeys(row.accountable))
    if len(parties) != 1:
        yield found("accountable", activity=_title(row, case), parties=parties or _NONE)


@rule(
    "GOV-018",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=(
        "governance.dispute_resolution.steps",
        "governance.dispute_resolution.steps[].who",
        "governance.dispute_resolution.steps[].delay",
    ),
    message=Saying(
        "Décrivez au moins deux étapes de règlement des différends, avec les personnes"
        " et les délais.",
        "Describe at least two dispute-resolution steps, with the people and the time allowed.",
    ),
    detail=Saying("Le délai inscrit est de {delay}.", "The time given is {delay}."),
    source="S-40.1, MCA-F",
)
def disputes_are_settled_in_steps(case: Case) -> Iterator[Outcome]:
    """Ask for two steps, each with who and a delay. Steps told in prose cannot be counted."""
    at = ("governance", "dispute_resolution", "steps")
    if case.is_silent("governance.dispute_resolution.steps"):
        is_told = case.held("governance.dispute_resolution.terms") is not None
        yield Lacking(at) if is_told else found(*at)
    governance = given(case.agreement.governance) or Governance()
    process = given(governance.dispute_resolution) or DisputeResolution()
    steps = items(process.steps)
    if len(steps) == 1:
        yield found(*at)
    for index, step in enumerate(steps):
        for outcome in silent(step, "who", "delay"):
            yield found(*at, index, *outcome.path)
        delay = given(step.delay)
        if delay and delay.value <= 0:
            yield found(*at, index, "delay", delay=delay)


_NONE = Saying("aucune", "none")
_UNSAID = Saying("non précisée", "not specified")


def _is_informal(case: Case) -> bool:
    agreement = case.agreement
    return agreement.formality is not Formality.FORMAL and agreement.money_moves is not True


def _all_are_named(case: Case) -> bool:
    """Return whether there are parties, and a person is named for each, or will be by hand."""
    parties = items(case.agreement.parties)
    return bool(parties) and all(map(_is_named, parties))


def _is_named(party: Party) -> bool:
    representative = party.representative
    if isinstance(representative, Representative):
        return isinstance(representative.name, str | Blank)
    return isinstance(representative, Blank)


def _title(row: Responsibility, case: Case) -> Text | str | Saying:
    name = given(row.activity)
    for activity in items(case.agreement.activities):
        if name is not None and activity.id == name:
            return given(activity.title) or name
    return name or _UNSAID
