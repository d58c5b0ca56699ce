"""The rules of element 1, purpose."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case
from ententes.completeness.rule import Element, Outcome, Rules, Stage, Supplier, found

PURPOSE = Rules(Element.PURPOSE)
rule = PURPOSE.rule


@rule(
    "PUR-001",
    "B B B",
    Stage.CIRCULATE,
    Supplier.PARTIES_TOGETHER,
    fields=("purpose.statement",),
    message=Saying(
        "Énoncez la raison d’être du partenariat.", "State the purpose of the partnership."
    ),
    source="CF",
)
def purpose_is_stated(case: Case) -> Iterator[Outcome]:
    """Ask what the parties want to do together."""
    if case.is_silent("purpose.statement"):
        yield found("purpose", "statement")


@rule(
    "PUR-004",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("purpose.beneficiaries",),
    message=Saying("Indiquez à qui le partenariat s’adresse.", "Say whom the partnership serves."),
    source="WIOA",
)
def beneficiaries_are_named(case: Case) -> Iterator[Outcome]:
    """Ask for the people served."""
    if case.is_silent("purpose.beneficiaries"):
        yield found("purpose", "beneficiaries")
