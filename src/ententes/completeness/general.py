"""The rules of the general clauses."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case, items
from ententes.completeness.rule import Element, Outcome, Rules, Stage, Supplier, found
from ententes.model import StandardClause

GENERAL = Rules(Element.GENERAL)
rule = GENERAL.rule


@rule(
    "LEG-001",
    "- B B",
    Stage.SIGN,
    Supplier.LEGAL_ADVISER,
    fields=("governing_law",),
    message=Saying(
        "Indiquez la province ou le territoire dont les lois s’appliquent.",
        "Name the province or territory whose laws govern the agreement.",
    ),
    source="NCVO",
)
def governing_law_is_named(case: Case) -> Iterator[Outcome]:
    """Ask which law governs the agreement."""
    if case.is_silent("governing_law"):
        yield found("governing_law")


@rule(
    "LEG-003",
    "- B B",
    Stage.SIGN,
    Supplier.LEGAL_ADVISER,
    fields=("standard_clauses",),
    message=Saying(
        "Ajoutez la clause selon laquelle l’entente ne crée ni société ni mandat.",
        "Add the clause that says the agreement creates no partnership or agency in law.",
    ),
    source="ISC-FA, CCQ",
)
def no_partnership_is_created(case: Case) -> Iterator[Outcome]:
    """Ask for the standard clause.

    Only the list counts: nothing tells what a clause in the parties' own words is about.
    Those who wrote one set the rule aside.
    """
    if StandardClause.NO_PARTNERSHIP not in items(case.agreement.standard_clauses):
        yield found("standard_clauses")


@rule(
    "LEG-008",
    "- B B",
    Stage.SIGN,
    Supplier.LEGAL_ADVISER,
    fields=("confidentiality.duration",),
    message=Saying(
        "Ajoutez un engagement de confidentialité et sa durée.",
        "Add a confidentiality undertaking and its duration.",
    ),
    source="NCVO",
)
def confidentiality_is_undertaken(case: Case) -> Iterator[Outcome]:
    """Ask whether the parties keep to themselves what they learn, and for how long."""
    if case.is_silent("confidentiality.duration"):
        yield found("confidentiality", "duration")
