"""The choices of the agreement itself: what it is, its life, its languages, its law."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

HEADER: Mapping[str, Mapping[str, Term]] = {
    "InstrumentType": {
        "email_understanding": Term(
            "entente_par_courriel",
            Saying("entente par échange de courriels", "e-mail understanding"),
        ),
        "statement_of_principles": Term(
            "enonce_de_principes",
            Saying("énoncé de principes communs", "statement of agreed partnership principles"),
        ),
        "letter_of_intent": Term(
            "lettre_d_intention",
            Saying("lettre d’intention", "letter of intent"),
        ),
        "terms_of_reference": Term(
            "cadre_de_reference",
            Saying("cadre de référence", "terms of reference"),
        ),
        "mou": Term(
            "protocole_d_entente",
            Saying("protocole d’entente", "memorandum of understanding"),
        ),
        "collaboration_agreement": Term(
            "entente_de_collaboration",
            Saying("entente de collaboration", "collaboration agreement"),
        ),
        "partnership_agreement": Term(
            "entente_de_partenariat",
            Saying("entente de partenariat", "partnership agreement"),
        ),
        "referral_protocol": Term(
            "protocole_d_aiguillage",
            Saying("protocole d’aiguillage", "referral protocol"),
        ),
        "data_sharing_agreement": Term(
            "entente_d_echange_de_renseignements",
            Saying("entente d’échange de renseignements", "information-sharing agreement"),
        ),
        "premises_agreement": Term(
            "entente_de_partage_de_locaux",
            Saying("entente de partage de locaux", "premises-sharing agreement"),
        ),
        "secondment_agreement": Term(
            "entente_de_pret_de_personnel",
            Saying("entente de prêt de personnel", "secondment agreement"),
        ),
        "service_agreement": Term(
            "entente_de_service",
            Saying("entente de service", "service agreement"),
        ),
        "financial_support_agreement": Term(
            "entente_de_soutien_financier",
            Saying("entente de soutien financier", "financial support agreement"),
        ),
        "contribution_agreement": Term(
            "accord_de_contribution",
            Saying("accord de contribution", "contribution agreement"),
        ),
        "grant_agreement": Term(
            "convention_de_subvention",
            Saying("convention de subvention", "grant agreement"),
        ),
        "sub_agreement": Term("sous_entente", Saying("sous-entente", "sub-agreement")),
        "framework_agreement": Term(
            "entente_cadre",
            Saying("entente-cadre", "framework agreement"),
        ),
    },
    "Formality": {
        "informal": Term("informelle", Saying("informelle", "informal")),
        "formal": Term("formelle", Saying("formelle", "formal")),
    },
    "BindingNature": {
        "binding": Term("contraignante", Saying("contraignante", "binding")),
        "non_binding": Term("non_contraignante", Saying("non contraignante", "non-binding")),
        "mixed": Term("mixte", Saying("contraignante en partie", "binding in part")),
    },
    "Status": {
        "draft": Term("ebauche", Saying("ébauche", "draft")),
        "in_negotiation": Term("en_negociation", Saying("en négociation", "under negotiation")),
        "under_review": Term("en_revision", Saying("en révision", "under review")),
        "approved": Term("approuvee", Saying("approuvée", "approved")),
        "signed": Term("signee", Saying("signée", "signed")),
        "in_force": Term("en_vigueur", Saying("en vigueur", "in force")),
        "suspended": Term("suspendue", Saying("suspendue", "suspended")),
        "expired": Term("echue", Saying("échue", "expired")),
        "terminated": Term("resiliee", Saying("résiliée", "terminated")),
        "renewed": Term("renouvelee", Saying("renouvelée", "renewed")),
        "closed": Term("fermee", Saying("fermée", "closed")),
    },
    "LanguageRegime": {
        "fr_only": Term("francais_seulement", Saying("en français seulement", "in French only")),
        "en_only": Term("anglais_seulement", Saying("en anglais seulement", "in English only")),
        "bilingual_equal": Term(
            "bilingue_foi_egale",
            Saying(
                "en français et en anglais, les deux versions faisant également foi",
                "in French and English, both versions equally authoritative",
            ),
        ),
        "bilingual_fr_prevails": Term(
            "bilingue_francais_prevaut",
            Saying(
                "en français et en anglais, la version française prévalant",
                "in French and English, the French version prevailing",
            ),
        ),
        "bilingual_en_prevails": Term(
            "bilingue_anglais_prevaut",
            Saying(
                "en français et en anglais, la version anglaise prévalant",
                "in French and English, the English version prevailing",
            ),
        ),
        "fr_with_courtesy_en": Term(
            "francais_et_anglais_de_courtoisie",
            Saying(
                "en français, avec une traduction anglaise de courtoisie",
                "in French, with a courtesy English translation",
            ),
        ),
        "en_with_courtesy_fr": Term(
            "anglais_et_francais_de_courtoisie",
            Saying(
                "en anglais, avec une traduction française de courtoisie",
                "in English, with a courtesy French translation",
            ),
        ),
    },
    "ContractKind": {
        "negotiated": Term("gre_a_gre", Saying("contrat de gré à gré", "negotiated contract")),
        "adhesion": Term("adhesion", Saying("contrat d’adhésion", "contract of adhesion")),
    },
    "Jurisdiction": {
        "AB": Term("AB", Saying("Alberta", "Alberta")),
        "BC": Term("BC", Saying("Colombie-Britannique", "British Columbia")),
        "MB": Term("MB", Saying("Manitoba", "Manitoba")),
        "NB": Term("NB", Saying("Nouveau-Brunswick", "New Brunswick")),
        "NL": Term("NL", Saying("Terre-Neuve-et-Labrador", "Newfoundland and Labrador")),
        "NS": Term("NS", Saying("Nouvelle-Écosse", "Nova Scotia")),
        "NT": Term("NT", Saying("Territoires du Nord-Ouest", "Northwest Territories")),
        "NU": Term("NU", Saying("Nunavut", "Nunavut")),
        "ON": Term("ON", Saying("Ontario", "Ontario")),
        "PE": Term("PE", Saying("Île-du-Prince-Édouard", "Prince Edward Island")),
        "QC": Term("QC", Saying("Québec", "Quebec")),
        "SK": Term("SK", Saying("Saskatchewan", "Saskatchewan")),
        "YT": Term("YT", Saying("Yukon", "Yukon")),
    },
    "Chart": {
        "indicators": Term("indicateurs", Saying("indicateurs", "indicators")),
        "budget": Term("budget", Saying("budget", "budget")),
        "calendar": Term("calendrier", Saying("calendrier", "calendar")),
    },
    "AcknowledgementMode": {
        "email_exchange": Term(
            "echange_de_courriels",
            Saying("échange de courriels", "exchange of e-mails"),
        ),
        "minutes": Term(
            "compte_rendu",
            Saying("compte rendu d’une réunion", "minutes of a meeting"),
        ),
        "verbal_confirmed": Term(
            "accord_verbal_confirme",
            Saying("accord verbal confirmé par écrit", "oral agreement confirmed in writing"),
        ),
    },
}
