"""The rules of the term, how the agreement changes and ends."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case
from ententes.completeness.rule import (
    Element,
    Lacking,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
)

TERM = Rules(Element.TERM)
rule = TERM.rule


@rule(
    "TRM-001",
    "B B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("term.effective_date",),
    message=Saying(
        "Indiquez la date d’entrée en vigueur, ou l’événement qui la fixe.",
        "Give the effective date, or the event that sets it.",
    ),
    source="ISC-FA",
)
def start_is_given(case: Case) -> Iterator[Outcome]:
    """Ask for the first day, unless an event sets it: the last signature, for example."""
    if case.is_silent("term.effective_date") and case.is_silent("term.effective_event"):
        yield found("term", "effective_date")


@rule(
    "TRM-002",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("term.end_date",),
    message=Saying(
        "Indiquez la date de fin, ou dites que la durée est indéterminée.",
        "Give the end date, or say that the term is indefinite.",
    ),
    source="S-40.1, NCVO",
)
def end_is_given(case: Case) -> Iterator[Outcome]:
    """Ask for the last day, unless there is none; a term that is not indefinite has one."""
    is_open = case.is_silent("term.indefinite") or case.held("term.indefinite") is False
    if is_open and case.is_silent("term.end_date"):
        yield found("term", "end_date")


@rule(
    "TRM-003",
    "B B B",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("term.end_date",),
    message=Saying(
        "Corrigez les dates\u00a0: l’entente ne peut pas prendre fin avant de commencer.",
        "Correct the dates: the agreement cannot end before it starts.",
    ),
    detail=Saying(
        "Elle commence le {start} et prend fin le {end}.", "It starts on {start} and ends on {end}."
    ),
    source="PRO",
)
def start_comes_before_end(case: Case) -> Iterator[Outcome]:
    """Compare the first and the last day. They may be the same: an agreement of one day.

    Where an event sets the start, nobody can tell before it happens.
    """
    if case.end is None:
        return
    if case.start and case.start > case.end:
        yield found("term", "end_date", start=case.start, end=case.end)
    elif case.is_silent("term.effective_date"):
        yield Lacking(("term", "effective_date"))


@rule(
    "TRM-007",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("term.termination_notice",),
    message=Saying(
        "Précisez le préavis de résiliation, ou dites que nul ne peut résilier sans motif.",
        "State the termination notice, or say that no one may terminate without cause.",
    ),
    source="PVNC",
)
def termination_notice_is_given(case: Case) -> Iterator[Outcome]:
    """Ask how long before a party says that it leaves; a stated absence says that none may."""
    if case.is_silent("term.termination_notice"):
        yield found("term", "termination_notice")


@rule(
    "TRM-013",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("term.amendment_rule",),
    message=Saying(
        "Précisez comment l’entente peut être modifiée.", "State how the agreement may be amended."
    ),
    source="OTPA",
)
def amendment_is_provided_for(case: Case) -> Iterator[Outcome]:
    """Ask how the parties change the agreement."""
    if case.is_silent("term.amendment_rule"):
        yield found("term", "amendment_rule")
