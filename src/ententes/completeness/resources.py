"""The rules of element 4, services and resources."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case, given, items
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
from ententes.model import Agreement, Funding, Referral, Resources, Service
from ententes.values import Blank, Money, NotApplicable

RESOURCES = Rules(Element.RESOURCES)
rule = RESOURCES.rule


def _is_anything_brought(case: Case) -> bool:
    """Return whether something is brought, so that it can be asked who brings it.

    If nothing is, RES-001 asks for it; a list to be filled in by hand may hold anything.
    """
    resources = given(case.agreement.resources) or Resources()
    lists = (resources.services, resources.contributions)
    return not any(isinstance(held, Blank) for held in lists) and any(map(items, lists))


@rule(
    "RES-001",
    "B B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("resources.services", "resources.contributions"),
    message=Saying(
        "Décrivez au moins un service offert ou une ressource fournie.",
        "Describe at least one service offered or resource provided.",
    ),
    source="CF",
)
def something_is_offered(case: Case) -> Iterator[Outcome]:
    """Ask for a service or a contribution, unless one stands there or will by hand."""
    resources = given(case.agreement.resources) or Resources()
    lists = {name: getattr(resources, name) for name in ("services", "contributions")}
    if not any(isinstance(held, Blank) or items(held) for held in lists.values()):
        unsaid = (name for name, held in lists.items() if held == ())
        yield from (found("resources", name) for name in list(unsaid)[:1])


@rule(
    "RES-002",
    "A B B",
    Stage.REVIEW,
    Supplier.EACH_PARTY,
    fields=("parties",),
    when=_is_anything_brought,
    message=Saying(
        "Indiquez ce que la partie apporte en services, en ressources ou en argent.",
        "Say what the party brings in services, resources or money.",
    ),
    source="MCA-F",
)
def every_party_brings_something(case: Case) -> Iterator[Outcome]:
    """Look for what each party brings, in the resources and in the funding.

    What is brought by a party that is not said may be brought by any.
    """
    brought = dict(_brought(case.agreement))
    parties = {index: party.id for index, party in enumerate(items(case.agreement.parties))}
    yield from (Lacking(("parties", index, "id")) for index, name in parties.items() if not name)
    without = [index for index, name in parties.items() if name and name not in brought.values()]
    unsaid = [path for path, party in brought.items() if party is None]
    if any(isinstance(party, Blank) for party in brought.values()):
        return
    if without and unsaid:
        yield from map(Lacking, unsaid)
    else:
        yield from (found("parties", index) for index in without)


@rule(
    "RES-007",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=(
        "referral.criteria",
        "referral.method",
        "referral.response_time",
        "referral.feedback",
    ),
    each="resources.services[]",
    when=lambda case: any(isinstance(service.referral, Referral) for service in _services(case)),
    message=Saying(
        "Décrivez l’aiguillage (critères, méthode, délai de réponse, rétroaction).",
        "Describe the referral (criteria, method, response time, feedback).",
    ),
    source="WIOA",
)
def referral_is_described(service: Service, _: Case) -> Iterator[Outcome]:
    """Ask how people are sent, and how word comes back, where a service has a referral."""
    if isinstance(service.referral, Referral):
        for outcome in silent(service.referral, "criteria", "method", "response_time", "feedback"):
            yield Found(("referral", *outcome.path))


@rule(
    "RES-010",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("safeguarding",),
    each="resources.services[]",
    message=Saying(
        "Prévoyez les vérifications et la supervision pour les personnes mineures ou vulnérables.",
        "Set out the checks and supervision that protect minors or vulnerable people.",
    ),
    source="SCH",
)
def vulnerable_people_are_protected(service: Service, _: Case) -> Iterator[Outcome]:
    """Ask for safeguards where minors or vulnerable people are served."""
    if service.safeguarding is not None:
        return
    if service.vulnerable_people is True:
        yield found("safeguarding")
    elif service.vulnerable_people is None:
        yield Lacking(("vulnerable_people",))


def _services(case: Case) -> tuple[Service, ...]:
    resources = given(case.agreement.resources) or Resources()
    return items(resources.services)


def _brought(agreement: Agreement) -> Iterator[tuple[Path, object]]:
    """Yield each thing that is brought: the path of who brings it, and who that is.

    Money counts where it comes from; a payment or a budget line tells as much, when it
    says whose it is.
    """
    resources = given(agreement.resources) or Resources()
    for index, service in enumerate(items(resources.services)):
        yield ("resources", "services", index, "provider"), service.provider
    for index, contribution in enumerate(items(resources.contributions)):
        yield ("resources", "contributions", index, "party"), contribution.party
    funding = given(agreement.funding) or Funding()
    for index, source in enumerate(items(funding.sources)):
        if _is_something(source.cash, source.in_kind):
            yield ("funding", "sources", index, "source"), source.source
    for index, line in enumerate(items(funding.budget_lines)):
        if line.party and _is_something(line.cash, line.in_kind):
            yield ("funding", "budget_lines", index, "party"), line.party
    for index, payment in enumerate(items(funding.payment_schedule)):
        if payment.payer and _is_something(payment.amount):
            yield ("funding", "payment_schedule", index, "payer"), payment.payer
    if funding.funder:
        yield ("funding", "funder"), funding.funder


def _is_something(*sums: Money | NotApplicable | Blank | None) -> bool:
    """Return whether one of some sums is more than nothing, or may be."""
    return any(
        held.amount > 0 if isinstance(held, Money) else not isinstance(held, NotApplicable)
        for held in sums
    )
