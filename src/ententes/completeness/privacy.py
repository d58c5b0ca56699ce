"""The rules of personal information."""

from collections.abc import Iterator

from ententes.bilingual import ENGLISH, FRENCH, Saying
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
from ententes.model import Channel, Communication, Flow, Privacy, Resources
from ententes.values import Text

PRIVACY = Rules(Element.PRIVACY)
rule = PRIVACY.rule

_ANSWER = "privacy.personal_information_shared"


def _is_shared(case: Case) -> bool:
    """Return whether personal information is shared; flows that are listed answer yes."""
    answer = case.held(_ANSWER)
    return answer if isinstance(answer, bool) else bool(case.held("privacy.flows"))


@rule(
    "PRI-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=(_ANSWER,),
    message=Saying(
        "Dites si des renseignements personnels seront échangés.",
        "Say whether personal information will be shared.",
    ),
    source="ISA",
)
def sharing_is_answered(case: Case) -> Iterator[Outcome]:
    """Ask for a yes or a no."""
    if case.is_silent(_ANSWER):
        yield found("privacy", "personal_information_shared")


@rule(
    "PRI-002",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=(_ANSWER,),
    message=Saying(
        "L’aiguillage ou la discussion de cas suppose un échange\u00a0: vérifiez votre réponse.",
        "Referrals and case conferences imply sharing information: check your answer.",
    ),
    detail=Saying("{why}.", "{why}."),
    source="PRO",
)
def sharing_agrees_with_services(case: Case) -> Iterator[Outcome]:
    """Hold a “no” against what cannot be done without speaking of people.

    Silence is asked about once, by PRI-001.
    """
    why = _what_implies_sharing(case)
    if why is None:
        return
    if case.held(_ANSWER) is False:
        yield found("privacy", "personal_information_shared", why=why)
    elif case.is_silent(_ANSWER):
        yield Lacking(("privacy", "personal_information_shared"))


@rule(
    "PRI-003",
    "B B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("privacy.flows", "privacy.flows[].data_elements", "privacy.flows[].purpose"),
    message=Saying(
        "Précisez le but de l’échange et les seuls renseignements nécessaires.",
        "State what the sharing is for, and only the information that is needed.",
    ),
    source="ISA",
    when=_is_shared,
)
def flows_are_described(case: Case) -> Iterator[Outcome]:
    """Ask what is shared and why, of each flow; and for a flow where there is none."""
    if case.is_silent("privacy.flows"):
        yield found("privacy", "flows")
    yield from _silent_in_flows(case, "data_elements", "purpose")


@rule(
    "PRI-004",
    "B B B",
    Stage.REVIEW,
    Supplier.PRIVACY_OFFICER,
    fields=("privacy.flows[].basis",),
    message=Saying(
        "Indiquez sur quoi repose l’échange (consentement, mandat, loi).",
        "State the basis for sharing (consent, mandate, law).",
    ),
    source="P-39.1, A-2.1",
    when=_is_shared,
)
def flows_have_a_basis(case: Case) -> Iterator[Outcome]:
    """Ask of each flow what allows it."""
    yield from _silent_in_flows(case, "basis")


@rule(
    "PRI-007",
    "A B B",
    Stage.SIGN,
    Supplier.PRIVACY_OFFICER,
    fields=("privacy.safeguards",),
    message=Saying("Décrivez les mesures de protection.", "Describe the safeguards."),
    source="A-2.1, CAI",
    when=_is_shared,
)
def safeguards_are_described(case: Case) -> Iterator[Outcome]:
    """Ask how what is shared is protected."""
    if case.is_silent("privacy.safeguards"):
        yield found("privacy", "safeguards")


@rule(
    "PRI-008",
    "A B B",
    Stage.SIGN,
    Supplier.PRIVACY_OFFICER,
    fields=("privacy.retention", "privacy.disposal"),
    message=Saying(
        "Fixez la durée de conservation, puis la destruction ou la remise des renseignements.",
        "Set how long the information is kept, then how it is destroyed or returned.",
    ),
    source="A-2.1, CAI",
    when=_is_shared,
)
def retention_and_disposal_are_set(case: Case) -> Iterator[Outcome]:
    """Ask how long what is shared is kept, and what becomes of it."""
    for name in ("retention", "disposal"):
        if case.is_silent(f"privacy.{name}"):
            yield found("privacy", name)


@rule(
    "PRI-009",
    "A B B",
    Stage.SIGN,
    Supplier.PRIVACY_OFFICER,
    fields=("privacy.breach_notice",),
    message=Saying(
        "Incident de confidentialité\u00a0: dites qui avise qui, et dans quel délai.",
        "If a privacy breach occurs: say who notifies whom, and how fast.",
    ),
    source="P-39.1, PIPEDA",
    when=_is_shared,
)
def breach_notice_is_provided_for(case: Case) -> Iterator[Outcome]:
    """Ask what the parties tell each other of an incident."""
    if case.is_silent("privacy.breach_notice"):
        yield found("privacy", "breach_notice")


def _silent_in_flows(case: Case, *names: str) -> Iterator[Found]:
    """Yield what each flow leaves unsaid."""
    privacy = given(case.agreement.privacy) or Privacy()
    for index, flow in enumerate[Flow](items(privacy.flows)):
        for silence in silent(flow, *names):
            yield Found(("privacy", "flows", index, *silence.path))


_REFERRAL = Saying("Un aiguillage est prévu", "There is a referral")
_REFERRAL_TO = Saying(
    "Un aiguillage est prévu pour ce service\u00a0: {name}",
    "There is a referral for this service: {name}",
)
_CASES = Saying("Des discussions de cas sont prévues", "There are case conferences")


def _what_implies_sharing(case: Case) -> Saying | None:
    """Return what in the agreement needs the parties to speak of the people served."""
    resources = given(case.agreement.resources) or Resources()
    for service in items(resources.services):
        if given(service.referral) is not None:
            name = given(service.name)
            return _REFERRAL_TO.with_facts(name=_in_both(name)) if name else _REFERRAL
    communication = given(case.agreement.communication) or Communication()
    channels = items(communication.internal_channels)
    return _CASES if any(each.channel is Channel.CASE_CONFERENCE for each in channels) else None


def _in_both(text: Text) -> Saying:
    """Return `text` in each language, in the other where it lacks one."""
    fr, en = text.in_language(FRENCH), text.in_language(ENGLISH)
    return Saying(fr or en or "", en or fr or "")
