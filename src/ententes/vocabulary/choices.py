"""The words of the choices: the closed lists of the model, the units and the frequencies."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

CHOICES: Mapping[str, Mapping[str, Term]] = {
    "InstrumentType": {
        "statement_of_principles": Term(
            "enonce_de_principes",
            Saying("énoncé de principes communs", "statement of agreed partnership principles"),
        ),
        "mou": Term(
            "protocole_dentente",
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
        "service_agreement": Term(
            "entente_de_service",
            Saying("entente de service", "service agreement"),
        ),
        "contribution_agreement": Term(
            "accord_de_contribution",
            Saying("accord de contribution", "contribution agreement"),
        ),
    },
    "Status": {
        "draft": Term("ebauche", Saying("ébauche", "draft")),
        "in_negotiation": Term("en_negociation", Saying("en négociation", "in negotiation")),
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
    "Gender": {
        "feminine": Term("feminin", Saying("féminin", "feminine")),
        "masculine": Term("masculin", Saying("masculin", "masculine")),
    },
    "Number": {
        "singular": Term("singulier", Saying("singulier", "singular")),
        "plural": Term("pluriel", Saying("pluriel", "plural")),
    },
    "DecisionMode": {
        "consensus": Term("consensus", Saying("consensus", "consensus")),
        "consensus_then_vote": Term(
            "consensus_puis_vote",
            Saying("consensus ou, à défaut, vote", "consensus or, failing that, a vote"),
        ),
        "consent": Term(
            "consentement",
            Saying("consentement (aucune objection majeure)", "consent (no major objection)"),
        ),
        "simple_majority": Term("majorite_simple", Saying("majorité simple", "simple majority")),
        "qualified_majority": Term(
            "majorite_qualifiee",
            Saying("majorité qualifiée", "qualified majority"),
        ),
        "unanimity": Term("unanimite", Saying("unanimité", "unanimity")),
        "one_party_one_vote": Term(
            "une_voix_par_partie",
            Saying("une voix par partie", "one party, one vote"),
        ),
        "lead_decides_after_consultation": Term(
            "decision_du_chef_de_file",
            Saying(
                "décision de la partie chef de file après consultation",
                "decision by the lead party after consultation",
            ),
        ),
        "delegated": Term("decision_deleguee", Saying("décision déléguée", "delegated decision")),
        "advisory": Term("avis_seulement", Saying("avis seulement", "advice only")),
    },
    "Channel": {
        "in_person": Term("rencontre", Saying("rencontre en personne", "in-person meeting")),
        "videoconference": Term("visioconference", Saying("visioconférence", "videoconference")),
        "phone": Term("telephone", Saying("téléphone", "phone")),
        "email": Term("courriel", Saying("courriel", "e-mail")),
        "shared_workspace": Term(
            "espace_de_travail_partage",
            Saying("espace de travail partagé", "shared workspace"),
        ),
        "newsletter": Term("infolettre", Saying("infolettre", "newsletter")),
        "case_conference": Term(
            "discussion_de_cas",
            Saying("discussion de cas", "case conference"),
        ),
        "report": Term("rapport_ecrit", Saying("rapport écrit", "written report")),
        "website": Term("site_web", Saying("site Web", "website")),
        "media": Term("medias", Saying("médias", "media")),
        "event": Term("evenement", Saying("événement", "event")),
        "mail": Term("poste", Saying("poste ou messagerie", "mail or courier")),
    },
    "Unit": {
        "count": Term("nombre", Saying("unités", "units"), Saying("unité", "unit")),
        "percent": Term(
            "pourcentage",
            Saying("pour cent", "per cent"),
            Saying("pour cent", "per cent"),
        ),
        "cad": Term("dollars", Saying("dollars", "dollars"), Saying("dollar", "dollar")),
        "hours": Term("heures", Saying("heures", "hours"), Saying("heure", "hour")),
        "days": Term("jours", Saying("jours", "days"), Saying("jour", "day")),
        "business_days": Term(
            "jours_ouvrables",
            Saying("jours ouvrables", "business days"),
            Saying("jour ouvrable", "business day"),
        ),
        "weeks": Term("semaines", Saying("semaines", "weeks"), Saying("semaine", "week")),
        "months": Term("mois", Saying("mois", "months"), Saying("mois", "month")),
        "years": Term("ans", Saying("ans", "years"), Saying("an", "year")),
        "fte": Term(
            "etp",
            Saying("équivalents temps plein", "full-time equivalents"),
            Saying("équivalent temps plein", "full-time equivalent"),
        ),
        "persons": Term("personnes", Saying("personnes", "people"), Saying("personne", "person")),
        "sessions": Term("seances", Saying("séances", "sessions"), Saying("séance", "session")),
        "referrals": Term(
            "aiguillages",
            Saying("aiguillages", "referrals"),
            Saying("aiguillage", "referral"),
        ),
        "placements": Term(
            "placements",
            Saying("placements", "placements"),
            Saying("placement", "placement"),
        ),
        "sq_m": Term(
            "metres_carres",
            Saying("mètres carrés", "square metres"),
            Saying("mètre carré", "square metre"),
        ),
        "km": Term(
            "kilometres",
            Saying("kilomètres", "kilometres"),
            Saying("kilomètre", "kilometre"),
        ),
    },
    "Frequency": {
        "once": Term("une_fois", Saying("une fois", "once")),
        "as_needed": Term("au_besoin", Saying("au besoin", "as needed")),
        "at_event": Term(
            "a_chaque_evenement",
            Saying("à chaque événement ou jalon", "at each event or milestone"),
        ),
        "daily": Term("chaque_jour", Saying("chaque jour", "daily")),
        "twice_weekly": Term(
            "deux_fois_par_semaine",
            Saying("deux fois par semaine", "twice a week"),
        ),
        "weekly": Term("une_fois_par_semaine", Saying("une fois par semaine", "weekly")),
        "every_two_weeks": Term(
            "toutes_les_deux_semaines",
            Saying("toutes les deux semaines", "every two weeks"),
        ),
        "twice_monthly": Term("deux_fois_par_mois", Saying("deux fois par mois", "twice a month")),
        "monthly": Term("une_fois_par_mois", Saying("une fois par mois", "monthly")),
        "every_six_weeks": Term(
            "toutes_les_six_semaines",
            Saying("toutes les six semaines", "every six weeks"),
        ),
        "every_two_months": Term(
            "tous_les_deux_mois",
            Saying("tous les deux mois", "every two months"),
        ),
        "quarterly": Term("une_fois_par_trimestre", Saying("une fois par trimestre", "quarterly")),
        "every_four_months": Term(
            "tous_les_quatre_mois",
            Saying("tous les quatre mois", "every four months"),
        ),
        "semi_annual": Term("deux_fois_par_annee", Saying("deux fois par année", "twice a year")),
        "annual": Term("une_fois_par_annee", Saying("une fois par année", "annually")),
        "every_two_years": Term(
            "tous_les_deux_ans",
            Saying("tous les deux ans", "every two years"),
        ),
        "every_three_years": Term(
            "tous_les_trois_ans",
            Saying("tous les trois ans", "every three years"),
        ),
        "mid_term": Term("a_mi_parcours", Saying("à mi-parcours", "at mid-term")),
        "at_end": Term("a_la_fin", Saying("à la fin de l’entente", "at the end of the agreement")),
    },
}
