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
                "Donnez à l’indicateur un nom court et stable, par exemple `IRC-1`. Les suivis et"
                " les rapports le désignent ainsi.",
                "Give the indicator a short, stable name, such as `KPI-1`. Reviews and reports"
                " refer to it that way.",
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
        "objectives": Entry(
            "objectifs_lies",
            Saying("Objectifs liés", "Related goals"),
            Saying(
                "Énumérez les identifiants des objectifs dont l’indicateur mesure le progrès, par"
                " exemple `OBJ-1` et `OBJ-2`.",
                "List the identifiers of the goals whose progress the indicator measures, for"
                " example `OBJ-1` and `OBJ-2`.",
            ),
        ),
        "definition": Entry(
            "definition",
            Saying("Définition", "Definition"),
            Saying(
                "Précisez ce qui est compté et parmi qui, par exemple «\u00a0personnes qui"
                " travaillent au moins 20\u00a0heures par semaine, parmi celles qui ont terminé le"
                " parcours\u00a0».",
                "Specify what is counted and among whom, for example “people who work at least"
                " 20\u00a0hours a week, among those who completed the pathway”.",
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
        "baseline_date": Entry(
            "date_de_reference",
            Saying("Date de référence", "Baseline date"),
            Saying(
                "Écrivez la date à laquelle la valeur de référence a été mesurée, par exemple"
                " `2025-12-31`.",
                "Write the date on which the baseline was measured, for example `2025-12-31`.",
            ),
        ),
        "baseline_due": Entry(
            "reference_a_etablir_le",
            Saying("Échéance de la valeur de référence", "Baseline due date"),
            Saying(
                "Si la valeur de référence n’est pas encore connue, écrivez la date à laquelle, au"
                " plus tard, elle sera établie, par exemple `2026-09-30`.",
                "If the baseline is not known yet, write the date by which it will be established,"
                " for example `2026-09-30`.",
            ),
        ),
        "target": Entry(
            "cible",
            Saying("Cible", "Target"),
            Saying(
                "Donnez la valeur visée, dans la même unité que la valeur de référence\u00a0:"
                " `{valeur: 60, unite: pourcentage}`.",
                "Give the value to be reached, in the same unit as the baseline: `{value: 60,"
                " unit: percent}`.",
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
        "follow_up": Entry(
            "suivi_apres_sortie",
            Saying("Suivi après la fin", "Follow-up after the end"),
            Saying(
                "Dites combien de temps les résultats sont encore suivis après la fin de"
                " l’entente\u00a0: `{valeur: 6, unite: mois}`. La date cible peut alors tomber"
                " dans ce délai.",
                "Say how long results are still followed after the agreement ends: `{value: 6,"
                " unit: months}`. The target date may then fall within that time.",
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
        "collection_frequency": Entry(
            "frequence_de_collecte",
            Saying("Fréquence de collecte", "Collection frequency"),
            Saying(
                "Choisissez le rythme auquel les données sont recueillies, par exemple"
                " `une_fois_par_trimestre`.",
                "Choose how often the data are collected, for example `quarterly`.",
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
    "Review": {
        "kind": Entry(
            "type",
            Saying("Type de suivi", "Type of review"),
            Saying(
                "Choisissez le type de suivi, par exemple `bilan_a_mi_parcours`.",
                "Choose the type of review, for example `mid_term`.",
            ),
        ),
        "frequency": Entry(
            "frequence",
            Saying("Fréquence", "Frequency"),
            Saying(
                "Choisissez le rythme de ce suivi, par exemple `une_fois_par_trimestre`.",
                "Choose how often this review takes place, for example `quarterly`.",
            ),
        ),
        "dates": Entry(
            "dates",
            Saying("Dates", "Dates"),
            Saying(
                "Énumérez les dates déjà fixées, par exemple `2026-10-15` et `2027-04-15`.",
                "List the dates that are already set, for example `2026-10-15` and `2027-04-15`.",
            ),
        ),
        "participants": Entry(
            "participants",
            Saying("Personnes participantes", "Participants"),
            Saying(
                "Dites qui prend part au suivi, par exemple «\u00a0comité directeur et personnes"
                " représentantes des parties\u00a0».",
                "Say who takes part in the review, for example “steering committee and"
                " representatives of the parties”.",
            ),
        ),
        "topics": Entry(
            "sujets",
            Saying("Sujets", "Topics"),
            Saying(
                "Dites de quoi les parties parlent, par exemple «\u00a0progrès, difficultés et"
                " aiguillages\u00a0».",
                "Say what the parties talk about, for example “progress, challenges and"
                " referrals”.",
            ),
        ),
        "indicators": Entry(
            "indicateurs",
            Saying("Indicateurs examinés", "Indicators reviewed"),
            Saying(
                "Énumérez les identifiants des indicateurs que les parties examinent, par exemple"
                " `IRC-1` et `IRC-2`.",
                "List the identifiers of the indicators that the parties look at, for example"
                " `KPI-1` and `KPI-2`.",
            ),
        ),
    },
    "Report": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez au rapport un nom court et stable, par exemple `rapport-final`. Les"
                " versements le désignent ainsi.",
                "Give the report a short, stable name, such as `final-report`. Payments refer to"
                " it that way.",
            ),
        ),
        "kind": Entry(
            "type",
            Saying("Type de rapport", "Type of report"),
            Saying(
                "Choisissez le type de rapport, par exemple `rapport_d_etape`.",
                "Choose the type of report, for example `progress`.",
            ),
        ),
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
                "Écrivez l’identifiant de la partie qui remet le rapport, par exemple `carrefour`.",
                "Write the identifier of the party that submits the report, for example `centre`.",
            ),
        ),
        "recipients": Entry(
            "destinataires",
            Saying("Destinataires", "Recipients"),
            Saying(
                "Énumérez les identifiants des parties et des tiers qui reçoivent le rapport, par"
                " exemple `college` et `fondation`.",
                "List the identifiers of the parties and third parties that receive the report,"
                " for example `college` and `foundation`.",
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
                "Say when the report must be submitted, for example “30\u00a0days after the end of"
                " the quarter”.",
            ),
        ),
        "indicators": Entry(
            "indicateurs",
            Saying("Indicateurs présentés", "Indicators reported"),
            Saying(
                "Énumérez les identifiants des indicateurs dont le rapport donne les résultats,"
                " par exemple `IRC-1` et `IRC-2`.",
                "List the identifiers of the indicators whose results the report gives, for"
                " example `KPI-1` and `KPI-2`.",
            ),
        ),
    },
    "Risk": {
        "description": Entry(
            "description",
            Saying("Description", "Description"),
            Saying(
                "Dites ce qui pourrait mal tourner, par exemple «\u00a0le local n’est pas prêt à"
                " la date prévue\u00a0».",
                "Say what could go wrong, for example “the premises are not ready on time”.",
            ),
        ),
        "likelihood": Entry(
            "probabilite",
            Saying("Probabilité", "Likelihood"),
            Saying(
                "Choisissez la probabilité que le risque se réalise, par exemple `possible`.",
                "Choose how likely the risk is to occur, for example `possible`.",
            ),
        ),
        "impact": Entry(
            "impact",
            Saying("Impact", "Impact"),
            Saying(
                "Choisissez la gravité des conséquences si le risque se réalise, par exemple"
                " `majeur`.",
                "Choose how serious the consequences would be if the risk occurred, for example"
                " `major`.",
            ),
        ),
        "mitigation": Entry(
            "mesure_d_attenuation",
            Saying("Mesure d’atténuation", "Mitigation"),
            Saying(
                "Dites ce que les parties font pour réduire le risque, par exemple «\u00a0réserver"
                " dès maintenant une salle de rechange\u00a0».",
                "Say what the parties do to reduce the risk, for example “reserve a backup room"
                " now”.",
            ),
        ),
        "owner": Entry(
            "responsable",
            Saying("Partie responsable", "Responsible party"),
            Saying(
                "Écrivez l’identifiant de la partie qui surveille le risque, par exemple"
                " `carrefour`.",
                "Write the identifier of the party that monitors the risk, for example `centre`.",
            ),
        ),
        "review_date": Entry(
            "date_de_revue",
            Saying("Date de réévaluation", "Reassessment date"),
            Saying(
                "Écrivez la date à laquelle les parties réévalueront le risque, par exemple"
                " `2026-10-15`.",
                "Write the date on which the parties will reassess the risk, for example"
                " `2026-10-15`.",
            ),
        ),
    },
    "Renewal": {
        "decision_date": Entry(
            "date_de_decision",
            Saying("Date de la décision", "Decision date"),
            Saying(
                "Écrivez la date à laquelle, au plus tard, les parties décident de renouveler"
                " l’entente ou de la laisser prendre fin, par exemple `2026-12-15`.",
                "Write the date by which the parties decide whether to renew the agreement or let"
                " it end, for example `2026-12-15`.",
            ),
        ),
        "criteria": Entry(
            "criteres",
            Saying("Critères", "Criteria"),
            Saying(
                "Dites sur quoi les parties fondent leur décision, par exemple «\u00a0l’atteinte"
                " des cibles et le financement disponible\u00a0».",
                "Say what the parties base their decision on, for example “whether the targets are"
                " met and funding is available”.",
            ),
        ),
    },
    "ExitPlan": {
        "people_served": Entry(
            "personnes_desservies",
            Saying("Personnes desservies", "People served"),
            Saying(
                "Dites ce qui est prévu pour les personnes desservies, par exemple «\u00a0chaque"
                " personne est aiguillée vers un autre service\u00a0».",
                "Say what is planned for the people served, for example “each person is referred"
                " to another service”.",
            ),
        ),
        "data": Entry(
            "donnees",
            Saying("Données", "Data"),
            Saying(
                "Dites ce que deviennent les données, par exemple «\u00a0chaque partie détruit"
                " celles qu’elle a reçues de l’autre\u00a0».",
                "Say what becomes of the data, for example “each party destroys what it received"
                " from the other”.",
            ),
        ),
        "assets": Entry(
            "biens",
            Saying("Biens", "Assets"),
            Saying(
                "Dites ce que deviennent les biens prêtés ou achetés, par exemple «\u00a0le"
                " matériel prêté est rendu dans les 30\u00a0jours\u00a0».",
                "Say what becomes of assets that were lent or bought, for example “equipment on"
                " loan is returned within 30\u00a0days”.",
            ),
        ),
        "funds": Entry(
            "fonds",
            Saying("Fonds", "Funds"),
            Saying(
                "Dites ce que devient l’argent qui reste, par exemple «\u00a0il retourne au"
                " bailleur de fonds dans les 60\u00a0jours\u00a0».",
                "Say what becomes of the money that is left, for example “it goes back to the"
                " funder within 60\u00a0days”.",
            ),
        ),
        "intellectual_property": Entry(
            "propriete_intellectuelle",
            Saying("Propriété intellectuelle", "Intellectual property"),
            Saying(
                "Dites qui peut utiliser ce que les parties ont créé ensemble, par exemple"
                " «\u00a0chaque partie peut continuer d’utiliser les guides\u00a0».",
                "Say who may use what the parties created together, for example “each party may"
                " keep using the guides”.",
            ),
        ),
        "announcements": Entry(
            "annonces",
            Saying("Annonces", "Announcements"),
            Saying(
                "Dites qui annonce la fin, à qui et quand, par exemple «\u00a0les parties"
                " informent ensemble les employeurs un mois à l’avance\u00a0».",
                "Say who announces the end, to whom and when, for example “the parties jointly"
                " inform employers one month ahead”.",
            ),
        ),
    },
    "Monitoring": {
        "reviews": Entry(
            "suivis",
            Saying("Suivis", "Reviews"),
            Saying(
                "Énumérez les suivis prévus pour faire le point sur les progrès et les"
                " difficultés, par exemple une rencontre par trimestre et un bilan à mi-parcours.",
                "List the reviews planned to take stock of progress and challenges, for example a"
                " quarterly meeting and a mid-term review.",
            ),
        ),
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
        "corrective_action": Entry(
            "mesures_correctives",
            Saying("Mesures correctives", "Corrective action"),
            Saying(
                "Dites ce que font les parties quand un résultat s’écarte de la cible, par exemple"
                " proposer un plan de correction dans les 30\u00a0jours.",
                "Say what the parties do when a result strays from its target, for example propose"
                " a corrective plan within 30\u00a0days.",
            ),
        ),
        "risk_register": Entry(
            "registre_des_risques",
            Saying("Registre des risques", "Risk register"),
            Saying(
                "Énumérez ce qui pourrait mal tourner et ce que les parties font pour l’éviter,"
                " par exemple le départ d’une personne clé.",
                "List what could go wrong and what the parties do to prevent it, for example the"
                " departure of a key person.",
            ),
        ),
        "renewal": Entry(
            "renouvellement",
            Saying("Renouvellement", "Renewal"),
            Saying(
                "Dites quand et selon quels critères les parties décident de continuer ou non, par"
                " exemple trois mois avant la fin, selon l’atteinte des cibles.",
                "Say when and by which criteria the parties decide whether to continue, for"
                " example three months before the end, depending on whether the targets are met.",
            ),
        ),
        "exit_plan": Entry(
            "plan_de_sortie",
            Saying("Plan de sortie", "Exit plan"),
            Saying(
                "Dites ce qui est prévu à la fin pour les personnes desservies, les données, les"
                " biens et l’argent, par exemple le retour du matériel prêté.",
                "Say what is planned at the end for the people served, the data, the assets and"
                " the money, for example the return of equipment on loan.",
            ),
        ),
    },
}
