"""The words of a report, in both languages."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.completeness import Element, Profile, Report, Severity, Stage, Supplier

TITLE = Saying("Rapport de complétude", "Completeness report")

READY: Mapping[Stage, Saying] = {
    Stage.CIRCULATE: Saying("L’entente est prête à circuler.", "The agreement can be circulated."),
    Stage.REVIEW: Saying("L’entente est prête à être révisée.", "The agreement can be reviewed."),
    Stage.SIGN: Saying("L’entente est prête à être signée.", "The agreement can be signed."),
    Stage.AFTER_SIGNATURE: Saying(
        "L’entente signée est en règle.", "The signed agreement is in order."
    ),
}
NOT_READY: Mapping[Stage, Saying] = {
    Stage.CIRCULATE: Saying(
        "L’entente n’est pas prête à circuler.", "The agreement cannot be circulated yet."
    ),
    Stage.REVIEW: Saying(
        "L’entente n’est pas prête à être révisée.", "The agreement cannot be reviewed yet."
    ),
    Stage.SIGN: Saying(
        "L’entente n’est pas prête à être signée.", "The agreement cannot be signed yet."
    ),
    Stage.AFTER_SIGNATURE: Saying(
        "L’entente signée n’est pas en règle.", "The signed agreement is not in order."
    ),
}


def verdict(report: Report) -> Saying:
    """Return whether an agreement is ready; an informal one is accepted rather than signed."""
    if report.profile is Profile.INFORMAL and report.stage is Stage.SIGN:
        return _ACCEPTED if report.is_ready else _NOT_ACCEPTED
    return (READY if report.is_ready else NOT_READY)[report.stage]


_ACCEPTED = Saying("L’entente est prête à être acceptée.", "The agreement can be accepted.")
_NOT_ACCEPTED = Saying(
    "L’entente n’est pas prête à être acceptée.", "The agreement cannot be accepted yet."
)

PROFILES: Mapping[Profile | None, Saying] = {
    None: Saying(
        "Profil\u00a0: à choisir. En attendant, l’entente est examinée comme une entente"
        " informelle.",
        "Profile: to be chosen. Until then, the agreement is held to what an informal one needs.",
    ),
    Profile.INFORMAL: Saying("Profil\u00a0: entente informelle.", "Profile: informal agreement."),
    Profile.FORMAL: Saying("Profil\u00a0: entente formelle.", "Profile: formal agreement."),
    Profile.FUNDED: Saying("Profil\u00a0: entente financée.", "Profile: funded agreement."),
}

SEVERITIES: Mapping[Severity, Saying] = {
    Severity.BLOCKING: Saying("à corriger", "to fix"),
    Severity.ADVISORY: Saying("conseil", "advice"),
}

SUPPLIERS: Mapping[Supplier, Saying] = {
    Supplier.DRAFTER: Saying("La personne qui rédige", "Whoever drafts"),
    Supplier.EACH_PARTY: Saying("Chaque partie", "Each party"),
    Supplier.PARTIES_TOGETHER: Saying("Les parties, ensemble", "The parties, together"),
    Supplier.PROGRAM_TEAM: Saying("L’équipe des services", "The service team"),
    Supplier.FINANCE: Saying("Les finances", "Finance"),
    Supplier.LEGAL_ADVISER: Saying("Le service juridique", "Legal counsel"),
    Supplier.PRIVACY_OFFICER: Saying(
        "Responsable de la protection des renseignements personnels", "Privacy officer"
    ),
    Supplier.SIGNATORIES: Saying("Les signataires", "The signatories"),
    Supplier.TRANSLATOR: Saying("La traduction", "Translation"),
}

ELEMENTS: Mapping[Element, Saying] = {
    Element.HEADER: Saying("En-tête", "Header"),
    Element.PARTIES: Saying("Parties", "Parties"),
    Element.PURPOSE: Saying("Raison d’être", "Purpose"),
    Element.GOVERNANCE: Saying("Structure de gouvernance", "Governance"),
    Element.OBJECTIVES: Saying("Objectifs stratégiques", "Strategic goals"),
    Element.RESOURCES: Saying("Ressources et services", "Services and resources"),
    Element.FUNDING: Saying("Accord de financement", "Funding agreement"),
    Element.COMMUNICATION: Saying("Moyens de communication", "Communications"),
    Element.INDICATORS: Saying("Indicateurs de rendement clés", "Key performance indicators"),
    Element.MONITORING: Saying("Mécanisme de suivi", "Reporting mechanism"),
    Element.ACTIVITIES: Saying("Annexes et plan d’action", "Annexes and action plan"),
    Element.TERM: Saying("Durée et modification", "Term and change"),
    Element.PRIVACY: Saying("Renseignements personnels", "Personal information"),
    Element.GENERAL: Saying("Dispositions générales", "General provisions"),
    Element.LANGUAGE: Saying("Langue", "Language"),
    Element.SIGNATURES: Saying("Signatures", "Signatures"),
}

FIRST = Saying("À faire d’abord", "What to do first")
BY_ELEMENT = Saying("Par élément", "By element")
BY_SUPPLIER = Saying("Qui peut répondre", "Who can answer")
UNDETERMINED = Saying("Ce qui ne peut pas être vérifié", "What cannot be checked")
UNDETERMINED_WHY = Saying(
    "Ces règles attendent des faits que l’entente ne donne pas encore\u00a0:",
    "These rules wait for facts that the agreement does not give yet:",
)
OVERRIDES = Saying("Règles écartées par les parties", "Rules set aside by the parties")
SCORES = Saying("Ce qui est déjà là", "What is already there")
SCORES_WHY = Saying(
    "Part de ce qui est demandé à chaque élément. Ce qui est à corriger compte pour 3, un conseil"
    " pour 1.",
    "Share of what is asked of each element. What must be fixed counts for 3, advice for 1.",
)

RULE = Saying("Règle", "Rule")
WEIGHT = Saying("Portée", "Weight")
PLACE = Saying("Où", "Where")
TO_DO = Saying("Quoi faire", "What to do")
SUPPLIER = Saying("Qui peut répondre", "Who can answer")
ELEMENT = Saying("Élément", "Element")
SHARE = Saying("Part", "Share")
WAITS_FOR = Saying("Il manque", "It waits for")
REASON = Saying("Motif", "Reason")
BY_WHOM = Saying("Par", "By")
ON_DAY = Saying("Le", "On")
EFFECT = Saying("Effet", "Effect")
NO_REASON = Saying("(sans motif)", "(no reason given)")
