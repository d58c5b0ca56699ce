"""The choices of elements 4 to 6: services and resources, funding, communications."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

MEANS: Mapping[str, Mapping[str, Term]] = {
    "SpokenLanguage": {
        "fr": Term("fr", Saying("français", "French")),
        "en": Term("en", Saying("anglais", "English")),
        "lsq": Term("lsq", Saying("langue des signes québécoise", "Quebec Sign Language")),
        "asl": Term("asl", Saying("langue des signes américaine", "American Sign Language")),
        "indigenous": Term("autochtone", Saying("une langue autochtone", "an Indigenous language")),
    },
    "ContributionKind": {
        "physical": Term("actifs_materiels", Saying("actifs matériels", "physical assets")),
        "economic": Term("actifs_economiques", Saying("actifs économiques", "economic assets")),
        "knowledge": Term(
            "connaissances",
            Saying("connaissances et expertise", "knowledge and expertise"),
        ),
        "networks": Term("reseaux", Saying("réseaux et relations", "networks and relationships")),
        "local_institutions": Term(
            "institutions_locales",
            Saying("institutions locales", "local institutions"),
        ),
        "human_staff": Term("personnel", Saying("temps du personnel", "staff time")),
        "human_volunteer": Term("benevolat", Saying("bénévolat", "volunteer time")),
        "technology": Term("technologies", Saying("technologies", "technology")),
        "services": Term("services", Saying("services", "services")),
        "communication": Term(
            "promotion",
            Saying("promotion et visibilité", "promotion and visibility"),
        ),
        "training": Term("formation", Saying("formation", "training")),
        "translation": Term(
            "traduction",
            Saying("traduction et interprétation", "translation and interpretation"),
        ),
        "transport": Term("transport", Saying("transport", "transportation")),
        "cultural": Term(
            "savoirs_culturels",
            Saying("savoirs et accompagnement culturels", "cultural knowledge and support"),
        ),
    },
    "FundingMechanism": {
        "none": Term("aucun", Saying("aucun échange d’argent", "no exchange of money")),
        "own_costs": Term(
            "couts_propres",
            Saying(
                "prise en charge par chaque partie de ses propres coûts",
                "each party bearing its own costs",
            ),
        ),
        "in_kind": Term(
            "contributions_en_nature",
            Saying("contributions en nature", "in-kind contributions"),
        ),
        "cost_sharing": Term("partage_des_couts", Saying("partage des coûts", "cost sharing")),
        "pooled_fund": Term("fonds_commun", Saying("fonds commun", "pooled fund")),
        "grant": Term("subvention", Saying("subvention", "grant")),
        "contribution": Term(
            "contribution_conditionnelle",
            Saying("contribution conditionnelle", "conditional contribution"),
        ),
        "lump_sum": Term("somme_forfaitaire", Saying("somme forfaitaire", "lump sum")),
        "fee_for_service": Term(
            "paiement_a_l_acte",
            Saying("paiement à l’acte", "fee for service"),
        ),
        "unit_price": Term(
            "prix_unitaire",
            Saying("prix par personne participante", "price per participant"),
        ),
        "reimbursement": Term(
            "remboursement",
            Saying("remboursement de dépenses", "reimbursement of costs"),
        ),
        "outcome_payment": Term(
            "paiement_selon_les_resultats",
            Saying("paiement selon les résultats", "outcome-based payment"),
        ),
        "sub_grant": Term(
            "redistribution",
            Saying("redistribution à des tiers", "re-granting to third parties"),
        ),
        "sponsorship": Term("commandite", Saying("commandite", "sponsorship")),
        "donation": Term("don", Saying("don", "donation")),
    },
    "PaymentKind": {
        "advance": Term("avance", Saying("avance", "advance")),
        "instalment": Term("versement", Saying("versement", "instalment")),
        "reimbursement": Term("remboursement", Saying("remboursement", "reimbursement")),
        "final": Term("versement_final", Saying("versement final", "final payment")),
    },
    "UnspentFunds": {
        "return": Term(
            "remboursement",
            Saying("remboursement au bailleur de fonds", "return to the funder"),
        ),
        "carry_forward": Term(
            "report",
            Saying("report à la période suivante", "carry-forward to the next period"),
        ),
        "reallocate": Term(
            "reaffectation",
            Saying("réaffectation à un autre usage", "reallocation to another use"),
        ),
    },
    "Channel": {
        "in_person": Term("rencontre", Saying("rencontre en personne", "in-person meeting")),
        "videoconference": Term("visioconference", Saying("visioconférence", "videoconference")),
        "phone": Term("telephone", Saying("téléphone", "telephone")),
        "email": Term("courriel", Saying("courriel", "e-mail")),
        "shared_workspace": Term(
            "espace_de_travail_partage",
            Saying("espace de travail partagé", "shared workspace"),
        ),
        "instant_messaging": Term(
            "messagerie_instantanee",
            Saying("messagerie instantanée", "instant messaging"),
        ),
        "newsletter": Term("infolettre", Saying("infolettre", "newsletter")),
        "case_conference": Term(
            "discussion_de_cas",
            Saying("discussion de cas", "case conference"),
        ),
        "report": Term("rapport_ecrit", Saying("rapport écrit", "written report")),
        "website": Term("site_web", Saying("site Web", "website")),
        "social_media": Term("medias_sociaux", Saying("médias sociaux", "social media")),
        "media": Term("medias", Saying("médias", "media")),
        "event": Term("evenement", Saying("événement", "event")),
        "mail": Term("poste", Saying("poste ou messagerie", "mail or courier")),
    },
}
