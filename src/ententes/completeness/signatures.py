"""The rules of signatures."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case, items
from ententes.completeness.rule import (
    Element,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
    silent,
)
from ententes.model import Formality, Party, Signatory, Status

SIGNATURES = Rules(Element.SIGNATURES)
rule = SIGNATURES.rule


@rule(
    "SIG-001",
    "A B B",
    Stage.SIGN,
    Supplier.EACH_PARTY,
    each="parties[]",
    fields=("signatories", "signatories[].name"),
    message=Saying(
        "Nommez la personne qui signe pour cette partie.",
        "Name the person who signs for this party.",
    ),
    source="CCIC",
)
def signatory_is_named(party: Party, case: Case) -> Iterator[Outcome]:
    """Ask for a person who signs; an informal arrangement may be accepted in another way."""
    if _is_informal(case) and not case.is_silent("acknowledgement_mode"):
        return
    if party.signatories == ():
        yield found("signatories")
        return
    signatories = items(party.signatories)
    if signatories and all(signatory.name is None for signatory in signatories):
        yield found("signatories", 0, "name")


@rule(
    "SIG-003",
    "- A B",
    Stage.SIGN,
    Supplier.SIGNATORIES,
    each="parties[].signatories[]",
    fields=("authority",),
    message=Saying(
        "Indiquez d’où vient le pouvoir de signer (résolution, délégation, règlement).",
        "State where the signing authority comes from (resolution, delegation, by-law).",
    ),
    source="QC-CONV",
)
def authority_is_stated(signatory: Signatory, _case: Case) -> Iterator[Outcome]:
    """Ask of each signatory what allows that person to sign."""
    yield from silent(signatory, "authority")


@rule(
    "SIG-008",
    "- B B",
    Stage.SIGN,
    Supplier.DRAFTER,
    fields=("status",),
    message=Saying(
        "Corrigez ce qui bloque avant de dire que l’entente est signée.",
        "Fix what blocks signing before saying that the agreement is signed.",
    ),
    detail=Saying("Le statut est «\u00a0{status}\u00a0».", "The status is “{status}”."),
    source="PRO",
)
def nothing_blocks_what_is_signed(case: Case) -> Iterator[Outcome]:
    """Hold the status against all the other rules: this one is the last of the catalogue."""
    status = case.agreement.status
    if case.is_blocked and status in _SIGNED_OR_LATER:
        yield found("status", status=status)


_SIGNED_OR_LATER = list(Status)[list(Status).index(Status.SIGNED) :]


def _is_informal(case: Case) -> bool:
    """Return whether the agreement is held to what an informal one is."""
    agreement = case.agreement
    return agreement.money_moves is not True and agreement.formality is not Formality.FORMAL
