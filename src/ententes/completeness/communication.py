"""The rules of element 6, communications."""

from collections.abc import Iterator

from ententes.bilingual import Saying
from ententes.completeness.case import Case, given, items
from ententes.completeness.rule import Element, Outcome, Rules, Stage, Supplier, found, silent
from ententes.model import Communication
from ententes.values import NotApplicable

COMMUNICATION = Rules(Element.COMMUNICATION)
rule = COMMUNICATION.rule


def _may_have_a_funder(case: Case) -> bool:
    return not isinstance(case.funding.funder, NotApplicable)


@rule(
    "COM-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=(
        "communication.internal_channels",
        "communication.internal_channels[].channel",
        "communication.internal_channels[].purpose",
        "communication.internal_channels[].frequency",
    ),
    message=Saying(
        "Indiquez comment les parties communiquent entre elles, à quelle fin et à quel rythme.",
        "Say how the parties communicate with each other, what for and how often.",
    ),
    source="CF, S-40.1",
)
def parties_communicate(case: Case) -> Iterator[Outcome]:
    """Ask for one means of communication that is described; the nearest to it is completed."""
    if case.is_silent("communication.internal_channels"):
        yield found("communication", "internal_channels")
    communication = given(case.agreement.communication) or Communication()
    lacks = [
        tuple(
            found("communication", "internal_channels", index, *lack.path)
            for lack in silent(channel, "channel", "purpose", "frequency")
        )
        for index, channel in enumerate(items(communication.internal_channels))
    ]
    yield from min(lacks, key=len, default=())


@rule(
    "COM-006",
    "- - B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("communication.funder_recognition",),
    message=Saying(
        "Ajoutez la mention du bailleur de fonds et l’avis à lui donner avant toute annonce.",
        "Add the wording that acknowledges the funder, and the notice due before announcements.",
    ),
    source="FRG",
    when=_may_have_a_funder,
)
def funder_is_recognised(case: Case) -> Iterator[Outcome]:
    """Ask how the funder is acknowledged, unless the parties say that there is none."""
    if case.is_silent("communication.funder_recognition"):
        yield found("communication", "funder_recognition")
