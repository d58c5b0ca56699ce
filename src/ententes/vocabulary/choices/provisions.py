"""The choices of what surrounds the elements: term, information, clauses, parts."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

PROVISIONS: Mapping[str, Mapping[str, Term]] = {
    "StartEvent": {
        "last_signature": Term(
            "derniere_signature",
            Saying("dernière signature", "last signature"),
        ),
    },
    "RenewalMode": {
        "none": Term("aucun", Saying("aucun renouvellement", "no renewal")),
        "mutual_written": Term(
            "accord_ecrit",
            Saying(
                "renouvellement par accord écrit des parties",
                "renewal by written agreement of the parties",
            ),
        ),
        "automatic": Term(
            "tacite_reconduction",
            Saying("tacite reconduction", "automatic renewal"),
        ),
    },
    "SharingBasis": {
        "consent": Term(
            "consentement",
            Saying("consentement de la personne concernée", "consent of the person concerned"),
        ),
        "mandate_contract": Term(
            "mandat_ou_contrat",
            Saying("mandat ou contrat de service", "mandate or service contract"),
        ),
        "law": Term(
            "loi",
            Saying("autorisation prévue par la loi", "authorization provided by law"),
        ),
        "aggregate_only": Term(
            "donnees_agregees",
            Saying(
                "données agrégées ou anonymisées seulement",
                "aggregate or anonymized data only",
            ),
        ),
    },
    "StandardClause": {
        "no_partnership": Term(
            "absence_de_societe",
            Saying("absence de société ou de mandat", "no partnership or agency"),
        ),
        "liability": Term("responsabilite", Saying("responsabilité", "liability")),
        "conflict_of_interest": Term(
            "conflits_d_interets",
            Saying("conflits d’intérêts", "conflicts of interest"),
        ),
        "intellectual_property": Term(
            "propriete_intellectuelle",
            Saying("propriété intellectuelle", "intellectual property"),
        ),
        "notices": Term("avis", Saying("avis", "notices")),
        "assignment": Term(
            "cession_et_sous_traitance",
            Saying("cession et sous-traitance", "assignment and subcontracting"),
        ),
        "non_exclusivity": Term("non_exclusivite", Saying("non-exclusivité", "non-exclusivity")),
        "force_majeure": Term("force_majeure", Saying("force majeure", "force majeure")),
        "entire_agreement": Term(
            "integralite",
            Saying("intégralité de l’entente", "entire agreement"),
        ),
        "severability": Term(
            "divisibilite",
            Saying("divisibilité et renonciation", "severability and waiver"),
        ),
        "counterparts": Term(
            "exemplaires",
            Saying(
                "exemplaires et signature électronique",
                "counterparts and electronic signature",
            ),
        ),
    },
    "Section": {
        "parties": Term("parties", Saying("Parties", "Parties")),
        "purpose": Term("raison_detre", Saying("Raison d’être", "Purpose")),
        "governance": Term("gouvernance", Saying("Structure de gouvernance", "Governance")),
        "objectives": Term("objectifs", Saying("Objectifs stratégiques", "Strategic goals")),
        "resources": Term("ressources", Saying("Ressources et services", "Services and resources")),
        "funding": Term("financement", Saying("Accord de financement", "Funding agreement")),
        "communication": Term("communication", Saying("Moyens de communication", "Communications")),
        "indicators": Term(
            "indicateurs",
            Saying("Indicateurs de rendement clés", "Key performance indicators"),
        ),
        "monitoring": Term("suivi", Saying("Mécanisme de suivi", "Reporting mechanism")),
        "activities": Term("activites", Saying("Plan d’action", "Action plan")),
        "term": Term("duree", Saying("Durée", "Term")),
        "confidentiality": Term("confidentialite", Saying("Confidentialité", "Confidentiality")),
        "privacy": Term(
            "renseignements_personnels",
            Saying("Renseignements personnels", "Personal information"),
        ),
        "general": Term(
            "dispositions_generales",
            Saying("Dispositions générales", "General provisions"),
        ),
        "language": Term("langue", Saying("Langue de l’entente", "Language of this agreement")),
    },
}
