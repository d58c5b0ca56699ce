"""The choices of the values: units and frequencies."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

GENERAL: Mapping[str, Mapping[str, Term]] = {
    "Unit": {
        "count": Term("nombre", Saying("unités", "units"), Saying("unité", "unit"), feminine=True),
        "percent": Term(
            "pourcentage",
            Saying("pour cent", "per cent"),
            Saying("pour cent", "per cent"),
        ),
        "cad": Term("dollars", Saying("dollars", "dollars"), Saying("dollar", "dollar")),
        "hours": Term("heures", Saying("heures", "hours"), Saying("heure", "hour"), feminine=True),
        "days": Term("jours", Saying("jours", "days"), Saying("jour", "day")),
        "business_days": Term(
            "jours_ouvrables",
            Saying("jours ouvrables", "business days"),
            Saying("jour ouvrable", "business day"),
        ),
        "weeks": Term(
            "semaines", Saying("semaines", "weeks"), Saying("semaine", "week"), feminine=True
        ),
        "months": Term("mois", Saying("mois", "months"), Saying("mois", "month")),
        "years": Term("ans", Saying("ans", "years"), Saying("an", "year")),
        "fte": Term(
            "etp",
            Saying("équivalents temps plein", "full-time equivalents"),
            Saying("équivalent temps plein", "full-time equivalent"),
        ),
        "persons": Term(
            "personnes", Saying("personnes", "people"), Saying("personne", "person"), feminine=True
        ),
        "sessions": Term(
            "seances", Saying("séances", "sessions"), Saying("séance", "session"), feminine=True
        ),
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
        "once": Term("une_fois", Saying("une fois", "once"), per=Saying("en tout", "in all")),
        "as_needed": Term("au_besoin", Saying("au besoin", "as needed")),
        "at_event": Term(
            "a_chaque_evenement",
            Saying("à chaque événement ou jalon", "at each event or milestone"),
        ),
        "daily": Term(
            "chaque_jour", Saying("chaque jour", "daily"), per=Saying("par jour", "a day")
        ),
        "twice_weekly": Term(
            "deux_fois_par_semaine",
            Saying("deux fois par semaine", "twice a week"),
        ),
        "weekly": Term(
            "une_fois_par_semaine",
            Saying("une fois par semaine", "weekly"),
            per=Saying("par semaine", "a week"),
        ),
        "every_two_weeks": Term(
            "toutes_les_deux_semaines",
            Saying("toutes les deux semaines", "every two weeks"),
        ),
        "twice_monthly": Term("deux_fois_par_mois", Saying("deux fois par mois", "twice a month")),
        "monthly": Term(
            "une_fois_par_mois",
            Saying("une fois par mois", "monthly"),
            per=Saying("par mois", "a month"),
        ),
        "every_six_weeks": Term(
            "toutes_les_six_semaines",
            Saying("toutes les six semaines", "every six weeks"),
        ),
        "every_two_months": Term(
            "tous_les_deux_mois",
            Saying("tous les deux mois", "every two months"),
        ),
        "quarterly": Term(
            "une_fois_par_trimestre",
            Saying("une fois par trimestre", "quarterly"),
            per=Saying("par trimestre", "a quarter"),
        ),
        "every_four_months": Term(
            "tous_les_quatre_mois",
            Saying("tous les quatre mois", "every four months"),
        ),
        "semi_annual": Term("deux_fois_par_annee", Saying("deux fois par année", "twice a year")),
        "annual": Term(
            "une_fois_par_annee",
            Saying("une fois par année", "annually"),
            per=Saying("par année", "a year"),
        ),
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
