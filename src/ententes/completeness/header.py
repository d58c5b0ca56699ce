"""The rules of the header: what the document is, whether it holds together."""

import re
from collections.abc import Iterator
from datetime import date

from ententes.bilingual import NOTHING_SAID, Saying
from ententes.completeness.case import Case, each, items
from ententes.completeness.rule import Element, Found, Outcome, Rules, Stage, Supplier, found
from ententes.model import Formality, FundingMechanism, RenewalMode, Status
from ententes.model.shape import named_parts
from ententes.values import Money, NotApplicable
from ententes.vocabulary import entry

HEADER = Rules(Element.HEADER)
rule = HEADER.rule

ELEMENTS = (
    "purpose",
    "governance",
    "objectives",
    "resources",
    "funding",
    "communication",
    "indicators",
    "monitoring",
)
"""The eight elements of the standard, in its order."""


@rule(
    "AGR-015",
    "A A A",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("formality",),
    message=Saying(
        "Dites d’abord si l’entente est informelle ou formelle\u00a0: les exigences en dépendent.",
        "First say whether the agreement is informal or formal: what it needs depends on it.",
    ),
    source="CF-FR, PRO",
)
def formality_is_chosen(case: Case) -> Iterator[Outcome]:
    """Ask for the formality, unless money that moves tells the profile."""
    if case.is_silent("formality") and case.agreement.money_moves is not True:
        yield found("formality")


@rule(
    "AGR-001",
    "B B B",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("title",),
    message=Saying("Donnez un titre à l’entente.", "Give the agreement a title."),
    source="NCVO",
)
def title_is_given(case: Case) -> Iterator[Outcome]:
    """Ask for a title."""
    if case.is_silent("title"):
        yield found("title")


@rule(
    "AGR-002",
    "A B B",
    Stage.REVIEW,
    Supplier.DRAFTER,
    fields=("instrument_type",),
    message=Saying(
        "Choisissez le type de document (protocole, entente, convention…).",
        "Choose the kind of document (MOU, agreement, contract…).",
    ),
    source="DND",
)
def instrument_type_is_chosen(case: Case) -> Iterator[Outcome]:
    """Ask what kind of paper it is."""
    if case.is_silent("instrument_type"):
        yield found("instrument_type")


@rule(
    "AGR-003",
    "A B B",
    Stage.REVIEW,
    Supplier.LEGAL_ADVISER,
    fields=("binding_nature",),
    message=Saying(
        "Précisez si l’entente lie les parties, en tout ou en partie.",
        "Say whether the agreement binds the parties, fully or in part.",
    ),
    source="DND, TPI",
)
def binding_nature_is_stated(case: Case) -> Iterator[Outcome]:
    """Ask whether the document binds the parties."""
    if case.is_silent("binding_nature"):
        yield found("binding_nature")


@rule(
    "AGR-004",
    "B B B",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("money_moves",),
    message=Saying(
        "Des sommes sont versées\u00a0: déclarez-le, et l’entente sera traitée comme financée.",
        "Money changes hands: say so, and the agreement will be held to what a funded one needs.",
    ),
    detail=Saying(
        "Une somme de {sum} figure sous «\u00a0{place}\u00a0».", "{sum} stands under “{place}”."
    ),
    source="MCA-C",
)
def money_that_moves_is_declared(case: Case) -> Iterator[Outcome]:
    """Compare `money_moves` with the payments, and the cash that comes from another."""
    if case.agreement.money_moves is True:
        return
    for holder, amount in _money_that_moves(case):
        yield found("money_moves", sum=amount, place=entry("Funding", holder).label)
        return


@rule(
    "AGR-007",
    "A A B",
    Stage.SIGN,
    Supplier.DRAFTER,
    fields=("version", "version_date"),
    message=Saying(
        "Indiquez le numéro et la date de cette version.",
        "Record the number and date of this version.",
    ),
    source="PRO",
)
def version_is_dated(case: Case) -> Iterator[Outcome]:
    """Ask for the version and its date, which is the document's date."""
    for name in ("version", "version_date"):
        if case.is_silent(name):
            yield found(name)


@rule(
    "AGR-008",
    "- B B",
    Stage.AFTER_SIGNATURE,
    Supplier.DRAFTER,
    fields=("status",),
    message=Saying(
        "Le statut de l’entente ne concorde pas avec les signatures ou les dates.",
        "The status does not match the signatures or dates.",
    ),
    detail=Saying(
        "Le statut est «\u00a0{status}\u00a0»\u00a0: {why}{day}.",
        "The status is “{status}”: {why}{day}.",
    ),
    source="PRO",
)
def status_agrees_with_facts(case: Case) -> Iterator[Outcome]:
    """Compare the status with the signatures, and with the day of the examination."""
    status = case.agreement.status
    if not isinstance(status, Status):
        return
    if status in _AFTER_SIGNATURE and not _is_signed(case):
        yield found("status", status=status, why=_NOT_SIGNED, day=NOTHING_SAID)
    elif case.on and status is Status.IN_FORCE and case.start and case.on < case.start:
        yield found("status", status=status, why=_NOT_STARTED, day=case.start)
    elif case.on and status is Status.IN_FORCE and _has_ended(case, case.on):
        yield found("status", status=status, why=_ENDED, day=case.end)
    elif case.on and status is Status.EXPIRED and case.end and case.on <= case.end:
        yield found("status", status=status, why=_NOT_ENDED, day=case.end)


@rule(
    "AGR-010",
    "A B B",
    Stage.SIGN,
    Supplier.DRAFTER,
    fields=("",),
    message=Saying("Il reste du texte à compléter.", "Some text is still a placeholder."),
    detail=Saying("On y lit «\u00a0{words}\u00a0».", "It reads “{words}”."),
    source="PRO",
)
def no_placeholder_remains(case: Case) -> Iterator[Outcome]:
    """Look for the words that drafts leave behind, in either language."""
    for path, text in case.texts:
        if path[0] == "overrides":
            continue  # no document prints it
        said = (text.bare, text.fr, text.en)
        left = next((mark[0] for words in said if words and (mark := _LEFT.search(words))), None)
        if left:
            yield Found(path, {"words": left})


@rule(
    "AGR-012",
    "B B B",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("",),
    message=Saying(
        "Un renvoi ou un identifiant est à corriger.",
        "A reference or an id needs to be corrected.",
    ),
    detail=Saying("{why} {name}.", "{why} {name}."),
    source="PRO",
)
def references_are_sound(case: Case) -> Iterator[Outcome]:
    """Look for references that lead nowhere, and for ids that two parts of a kind share."""
    for path, refers, name in case.references:
        if not _leads_somewhere(name, refers.among, case):
            yield Found(path, {"why": _LEADS_NOWHERE, "name": name})
    for among in _TOGETHER:
        yield from _twins(case, among)


@rule(
    "AGR-013",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=ELEMENTS,
    message=Saying(
        "Il manque au moins un des huit éléments de l’entente.",
        "At least one of the eight elements is missing.",
    ),
    detail=Saying("Rien n’est dit de ceci\u00a0: {elements}.", "Nothing is said of: {elements}."),
    source="CF",
)
def every_element_is_there(case: Case) -> Iterator[Outcome]:
    """Ask once for the elements of the standard that are missing: their rules tell the rest."""
    if silent := [name for name in ELEMENTS if case.is_silent(name)]:
        labels = tuple(entry("Agreement", name).label for name in silent)
        yield found(silent[0], elements=labels)


@rule(
    "AGR-014",
    "B B B",
    Stage.CIRCULATE,
    Supplier.PARTIES_TOGETHER,
    fields=("parties", *ELEMENTS),
    message=Saying(
        "Cet élément ne peut pas être déclaré «\u00a0sans objet\u00a0».",
        "This element cannot be marked “not applicable”.",
    ),
    detail=Saying("Il s’agit de l’élément «\u00a0{element}\u00a0».", "It is “{element}”."),
    source="CF, PRO",
)
def absence_is_allowed(case: Case) -> Iterator[Outcome]:
    """Refuse an absence of what every agreement holds.

    Funding may be left out unless the agreement is funded; an informal arrangement may
    also do without governance, communications and indicators.
    """
    allowed: set[str] = set()
    if case.agreement.money_moves is not True:
        allowed.add("funding")
        if case.agreement.formality is not Formality.FORMAL:
            allowed.update(("governance", "communication", "indicators"))
    for name in ("parties", *ELEMENTS):
        if name not in allowed and isinstance(getattr(case.agreement, name), NotApplicable):
            yield found(name, element=entry("Agreement", name).label)


def _money_that_moves(case: Case) -> Iterator[tuple[str, Money]]:
    """Yield the sums of the funding, each with the list that holds it.

    A budget in which each party bears its own costs moves none.
    """
    funding = case.funding
    lines = () if _each_bears_its_own(case) else items(funding.budget_lines)
    sums = (
        *(("payment_schedule", payment.amount) for payment in items(funding.payment_schedule)),
        *(("sources", source.cash) for source in items(funding.sources)),
        *(("budget_lines", line.cash) for line in lines),
    )
    for holder, amount in sums:
        if isinstance(amount, Money) and amount.amount:
            yield holder, amount


def _each_bears_its_own(case: Case) -> bool:
    said = set(items(case.funding.mechanism))
    return FundingMechanism.OWN_COSTS in said and said <= {
        FundingMechanism.OWN_COSTS,
        FundingMechanism.IN_KIND,
    }


# The life of the document

_AFTER_SIGNATURE = {
    Status.SIGNED,
    Status.IN_FORCE,
    Status.SUSPENDED,
    Status.EXPIRED,
    Status.TERMINATED,
    Status.RENEWED,
    Status.CLOSED,
}
_NOT_SIGNED = Saying("il manque une date de signature", "a date of signature is missing")
_NOT_STARTED = Saying("l’entente commence le ", "the agreement starts on ")
_NOT_ENDED = Saying("l’entente prend fin le ", "the agreement ends on ")
_ENDED = Saying("l’entente a pris fin le ", "the agreement ended on ")


def _has_ended(case: Case, on: date) -> bool:
    """Return whether the last day has passed, and no renewal follows by itself."""
    goes_on = case.held("term.renewal_mode") is RenewalMode.AUTOMATIC
    return case.end is not None and on > case.end and not goes_on


def _is_signed(case: Case) -> bool:
    """Return whether a person has signed for each party, and the day is known."""
    parties = items(case.agreement.parties)
    return bool(parties) and all(
        any(isinstance(signatory.signed_on, date) for signatory in items(party.signatories))
        for party in parties
    )


# What drafts leave behind

_LEFT = re.compile(
    r"\b(?:à (?:compléter|préciser|déterminer|venir|confirmer)"
    r"|to be (?:completed|determined|confirmed|specified|added))\s*(?:[\].)…]|$)"
    r"|\bTB[ACD]\b|(?<!annex )(?<!annexe )\bXXX+\b|(?-i:À COMPLÉTER|À PRÉCISER|À CONFIRMER)"
    r"|\[\s*(?:…|\.{3}|\?+)\s*\]|\blorem ipsum\b",
    re.IGNORECASE | re.MULTILINE,
)


# References and ids

_TOGETHER = (
    ("parties", "third_parties"),
    ("objectives",),
    ("indicators",),
    ("activities",),
    ("annexes",),
    ("clauses",),
    ("governance.bodies",),
    ("monitoring.reports",),
)
"""The lists whose items may not share an id."""

_LEADS_NOWHERE = Saying("Rien ne porte l’identifiant", "Nothing has the id")
_TWICE = Saying("Deux éléments portent l’identifiant", "Two items have the id")


def _leads_somewhere(name: str, among: tuple[str, ...], case: Case) -> bool:
    """Return whether something has this id: something of another kind, if a party is meant.

    That those who act are no parties is what ACT-004 tells.
    """
    places = [path for each in _TOGETHER for path in each] if "parties" in among else among
    return name in named_parts(case.agreement, places)


def _twins(case: Case, among: tuple[str, ...]) -> Iterator[Outcome]:
    seen: set[str] = set()
    for path in among:
        for at, item in each(case.held(path), tuple(path.split("."))):
            name = getattr(item, "id", None)
            if name in seen:
                yield Found((*at, "id"), {"why": _TWICE, "name": name})
            seen.update({name} if name else ())
