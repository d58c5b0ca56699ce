"""The choices of elements 7 and 8: indicators, reporting."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

RESULTS: Mapping[str, Mapping[str, Term]] = {
    "ReviewKind": {
        "check_in": Term("rencontre_de_suivi", Saying("rencontre de suivi", "check-in")),
        "progress_review": Term("bilan_d_etape", Saying("bilan d’étape", "progress review")),
        "mid_term": Term("bilan_a_mi_parcours", Saying("bilan à mi-parcours", "mid-term review")),
        "annual_review": Term("bilan_annuel", Saying("bilan annuel", "annual review")),
        "final": Term("bilan_final", Saying("bilan final", "final review")),
    },
    "ReportKind": {
        "activity": Term("rapport_d_activites", Saying("rapport d’activités", "activity report")),
        "progress": Term("rapport_d_etape", Saying("rapport d’étape", "progress report")),
        "financial": Term("rapport_financier", Saying("rapport financier", "financial report")),
        "kpi_dashboard": Term("tableau_de_bord", Saying("tableau de bord", "dashboard")),
        "accountability": Term(
            "reddition_de_comptes",
            Saying("rapport de reddition de comptes", "accountability report"),
        ),
        "annual": Term("rapport_annuel", Saying("rapport annuel", "annual report")),
        "final": Term("rapport_final", Saying("rapport final", "final report")),
        "evaluation": Term(
            "rapport_d_evaluation",
            Saying("rapport d’évaluation", "evaluation report"),
        ),
        "audit": Term("rapport_d_audit", Saying("rapport d’audit", "audit report")),
        "incident": Term("rapport_d_incident", Saying("rapport d’incident", "incident report")),
        "follow_up": Term("rapport_de_suivi", Saying("rapport de suivi", "follow-up report")),
        "minutes": Term("compte_rendu", Saying("compte rendu", "minutes")),
        "effectiveness_review": Term(
            "revue_d_efficacite",
            Saying("revue d’efficacité", "effectiveness review"),
        ),
    },
    "Likelihood": {
        "rare": Term("rare", Saying("rare", "rare")),
        "unlikely": Term("peu_probable", Saying("peu probable", "unlikely")),
        "possible": Term("possible", Saying("possible", "possible")),
        "likely": Term("probable", Saying("probable", "likely")),
        "almost_certain": Term("presque_certain", Saying("presque certain", "almost certain")),
    },
    "Impact": {
        "negligible": Term("negligeable", Saying("négligeable", "negligible")),
        "minor": Term("mineur", Saying("mineur", "minor")),
        "moderate": Term("modere", Saying("modéré", "moderate")),
        "major": Term("majeur", Saying("majeur", "major")),
        "severe": Term("grave", Saying("grave", "severe")),
    },
}
