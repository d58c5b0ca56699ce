"""The words of elements 7 and 8: key performance indicators, reporting mechanism."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

RESULTS: Mapping[str, Mapping[str, Entry]] = {
    "Indicator": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à l’indicateur un nom court et stable, par exemple `IRC-1`.",
                "Give the indicator a short, stable name, such as `KPI-1`.",
            ),
        ),
        "name": Entry(
            "nom",
            Saying("Nom", "Name"),
            Saying(
                "Nommez ce qui est mesuré, sans direction ni cible, par exemple «\u00a0part des"
                " jeunes en emploi six mois après le parcours\u00a0».",
                "Name what is measured, without a direction or a target, for example “share of"
                " young people employed six months after the pathway”.",
            ),
        ),
        "objective": Entry(
            "objectif_lie",
            Saying("Objectif lié", "Related goal"),
            Saying(
                "Écrivez l’identifiant de l’objectif dont l’indicateur mesure le progrès, par"
                " exemple `OBJ-1`.",
                "Write the identifier of the goal whose progress the indicator measures, for"
                " example `OBJ-1`.",
            ),
        ),
        "baseline": Entry(
            "valeur_de_reference",
            Saying("Valeur de référence", "Baseline"),
            Saying(
                "Donnez la valeur mesurée au départ, avec son unité\u00a0: `{valeur: 42, unite:"
                " pourcentage}`.",
                "Give the value measured at the start, with its unit: `{value: 42, unit:"
                " percent}`.",
            ),
        ),
        "target": Entry(
            "cible",
            Saying("Cible", "Target"),
            Saying(
                "Donnez la valeur visée, dans la même unité que la valeur de référence\u00a0:"
                " `{valeur: 60, unite: pourcentage}`.",
                "Give the value to be reached, in the same unit as the baseline: `{value: 60, unit:"
                " percent}`.",
            ),
        ),
        "target_date": Entry(
            "date_cible",
            Saying("Date cible", "Target date"),
            Saying(
                "Écrivez la date à laquelle la cible doit être atteinte, par exemple `2027-03-31`.",
                "Write the date by which the target is to be met, for example `2027-03-31`.",
            ),
        ),
        "data_source": Entry(
            "source_des_donnees",
            Saying("Source des données", "Data source"),
            Saying(
                "Dites d’où viennent les données, par exemple «\u00a0sondage téléphonique de"
                " suivi\u00a0».",
                "Say where the data come from, for example “follow-up telephone survey”.",
            ),
        ),
        "frequency": Entry(
            "frequence",
            Saying("Fréquence de mesure", "Measurement frequency"),
            Saying(
                "Choisissez le rythme des mesures, par exemple `une_fois_par_trimestre`.",
                "Choose how often the indicator is measured, for example `quarterly`.",
            ),
        ),
        "responsible": Entry(
            "responsable",
            Saying("Partie responsable", "Responsible party"),
            Saying(
                "Écrivez l’identifiant de la partie qui recueille les données, par exemple"
                " `carrefour`.",
                "Write the identifier of the party that collects the data, for example `centre`.",
            ),
        ),
    },
    "Report": {
        "title": Entry(
            "titre",
            Saying("Titre", "Title"),
            Saying(
                "Écrivez le titre du rapport, par exemple «\u00a0Rapport d’étape\u00a0».",
                "Write the title of the report, for example “Progress report”.",
            ),
        ),
        "author": Entry(
            "partie_redactrice",
            Saying("Partie rédactrice", "Reporting party"),
            Saying(
                "Écrivez l’identifiant de la partie qui remet le rapport aux autres, par exemple"
                " `carrefour`.",
                "Write the identifier of the party that submits the report to the others, for"
                " example `centre`.",
            ),
        ),
        "frequency": Entry(
            "frequence",
            Saying("Fréquence", "Frequency"),
            Saying(
                "Choisissez le rythme des rapports, par exemple `une_fois_par_trimestre`.",
                "Choose how often the report is submitted, for example `quarterly`.",
            ),
        ),
        "due": Entry(
            "echeance",
            Saying("Échéance", "Due date"),
            Saying(
                "Dites quand le rapport doit être remis, par exemple «\u00a030\u00a0jours après la"
                " fin du trimestre\u00a0».",
                "Say when the report must be submitted, for example “30 days after the end of the"
                " quarter”.",
            ),
        ),
    },
    "Monitoring": {
        "reports": Entry(
            "rapports",
            Saying("Rapports", "Reports"),
            Saying(
                "Énumérez les rapports que les parties se doivent, par exemple un rapport d’étape"
                " une fois par trimestre et un rapport final.",
                "List the reports that the parties owe each other, for example a quarterly"
                " progress report and a final report.",
            ),
        ),
        "review_frequency": Entry(
            "frequence_suivis",
            Saying("Fréquence des suivis", "Review frequency"),
            Saying(
                "Choisissez le rythme auquel les parties font le point sur les progrès et les"
                " difficultés, par exemple `une_fois_par_trimestre`.",
                "Choose how often the parties take stock of progress and challenges, for example"
                " `quarterly`.",
            ),
        ),
        "corrective_action": Entry(
            "mesures_correctives",
            Saying("Mesures correctives", "Corrective action"),
            Saying(
                "Dites ce que font les parties quand un résultat s’écarte de la cible, par exemple"
                " proposer un plan de correction dans les 30\u00a0jours.",
                "Say what the parties do when a result strays from its target, for example"
                " propose a corrective plan within 30 days.",
            ),
        ),
    },
}
