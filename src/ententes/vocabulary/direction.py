"""The words of elements 1 to 3: purpose, governance, strategic goals."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

DIRECTION: Mapping[str, Mapping[str, Entry]] = {
    "Purpose": {
        "statement": Entry(
            "enonce",
            Saying("But commun", "Shared purpose"),
            Saying(
                "Résumez en une à trois phrases ce que les parties veulent faire ensemble, par"
                " exemple offrir un seul guichet aux jeunes sans emploi.",
                "Sum up in one to three sentences what the parties want to do together, for"
                " example offer one point of service to young people out of work.",
            ),
        ),
        "reasons": Entry(
            "motifs",
            Saying("Motifs", "Reasons"),
            Saying(
                "Énumérez les raisons de travailler ensemble, par exemple"
                " `mutualiser_les_ressources`.",
                "List the reasons for working together, for example `pool_resources`.",
            ),
        ),
        "need": Entry(
            "besoin",
            Saying("Besoin", "Need"),
            Saying(
                "Décrivez le problème et ce qui le montre, par exemple six semaines d’attente pour"
                " une première rencontre en 2025.",
                "Describe the problem and what shows it, for example a six-week wait for a first"
                " meeting in 2025.",
            ),
        ),
        "beneficiaries": Entry(
            "population_visee",
            Saying("Population visée", "Beneficiaries"),
            Saying(
                "Énumérez les groupes de personnes desservies, par exemple «\u00a0jeunes de moins"
                " de 30\u00a0ans sans emploi\u00a0».",
                "List the groups of people served, for example “people under 30 who are out of"
                " work”.",
            ),
        ),
        "territory": Entry(
            "territoire",
            Saying("Territoire", "Territory"),
            Saying(
                "Nommez la ville, la région ou la province où les services sont offerts, par"
                " exemple «\u00a0MRC de Rive-Nord\u00a0».",
                "Name the town, region or province where the services are offered, for example"
                " “Rive-Nord regional county municipality”.",
            ),
        ),
        "scope_out": Entry(
            "portee_exclue",
            Saying("Exclusions", "Exclusions"),
            Saying(
                "Énumérez ce que l’entente ne vise pas, par exemple «\u00a0l’aide financière aux"
                " personnes desservies\u00a0».",
                "List what the agreement does not cover, for example “financial assistance to the"
                " people served”.",
            ),
        ),
    },
    "Member": {
        "party": Entry(
            "partie",
            Saying("Partie", "Party"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers à qui revient le siège, par"
                " exemple `carrefour`.",
                "Write the identifier of the party or third party that holds the seat, for example"
                " `centre`.",
            ),
        ),
        "position": Entry(
            "fonction",
            Saying("Fonction", "Position"),
            Saying(
                "Écrivez la fonction à laquelle le siège revient, par exemple «\u00a0direction des"
                " services\u00a0». Elle reste quand la personne change.",
                "Write the position that comes with the seat, for example “Director of Services”."
                " It stays when the person changes.",
            ),
        ),
        "person": Entry(
            "personne",
            Saying("Personne", "Person"),
            Saying(
                "Écrivez le nom de la personne qui occupe le siège aujourd’hui, par exemple"
                " «\u00a0Noé Desbarats\u00a0».",
                "Write the name of the person who holds the seat today, for example “Noé"
                " Desbarats”.",
            ),
        ),
        "voting": Entry(
            "droit_de_vote",
            Saying("Droit de vote", "Right to vote"),
            Saying(
                "Écrivez `true` si le siège donne le droit de vote, et `false` s’il ne le donne"
                " pas, par exemple parce qu’il est consultatif.",
                "Write `true` if the seat carries a vote, and `false` if it does not, for example"
                " because it is advisory.",
            ),
        ),
    },
    "Body": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à l’instance un nom court et stable, par exemple `comite-directeur`.",
                "Give the body a short, stable name, such as `steering-committee`.",
            ),
        ),
        "name": Entry(
            "nom",
            Saying("Nom", "Name"),
            Saying(
                "Écrivez le nom de l’instance, par exemple «\u00a0comité directeur\u00a0».",
                "Write the name of the body, for example “steering committee”.",
            ),
        ),
        "grammar": Entry(
            "grammaire",
            Saying("Grammaire du nom", "Grammar of the name"),
            Saying(
                "Dites comment le nom de l’instance se comporte dans une phrase, pour qu’on lise"
                " «\u00a0au comité directeur\u00a0».",
                "Say how the name of the body behaves in a sentence, so that people read “the"
                " steering committee”.",
            ),
        ),
        "mandate": Entry(
            "mandat",
            Saying("Mandat", "Mandate"),
            Saying(
                "Dites de quoi l’instance s’occupe et ce qu’elle peut décider, par exemple"
                " «\u00a0approuver le plan d’action et le budget\u00a0».",
                "Say what the body looks after and what it may decide, for example “to approve the"
                " action plan and the budget”.",
            ),
        ),
        "members": Entry(
            "membres",
            Saying("Membres", "Members"),
            Saying(
                "Énumérez les sièges de l’instance, partie par partie, par exemple la direction"
                " des services de chaque partie.",
                "List the seats of the body, party by party, for example the director of services"
                " of each party.",
            ),
        ),
        "chair": Entry(
            "presidence",
            Saying("Présidence", "Chair"),
            Saying(
                "Dites qui préside l’instance, ou comment la présidence alterne, par exemple"
                " «\u00a0chaque partie à tour de rôle, pendant un an\u00a0».",
                "Say who chairs the body, or how the chair rotates, for example “each party in"
                " turn, for one year”.",
            ),
        ),
        "meeting_frequency": Entry(
            "frequence_reunions",
            Saying("Fréquence des réunions", "Meeting frequency"),
            Saying(
                "Choisissez le rythme des réunions ordinaires, par exemple `une_fois_par_mois`.",
                "Choose how often the body ordinarily meets, for example `monthly`.",
            ),
        ),
        "quorum": Entry(
            "quorum",
            Saying("Quorum", "Quorum"),
            Saying(
                "Dites quelle présence il faut pour décider, par exemple «\u00a0la majorité des"
                " membres et au moins une personne par partie\u00a0».",
                "Say who must be present to decide, for example “a majority of the members and at"
                " least one person from each party”.",
            ),
        ),
        "decision_mode": Entry(
            "mode_decision",
            Saying("Mode de décision", "Decision mode"),
            Saying(
                "Choisissez la manière de décider, par exemple `consensus`. Le consensus n’est pas"
                " l’unanimité\u00a0: il suffit que chaque membre puisse vivre avec la décision.",
                "Choose how the body decides, for example `consensus`. Consensus is not unanimity:"
                " it is enough that every member can live with the decision.",
            ),
        ),
    },
    "DisputeStep": {
        "level": Entry(
            "niveau",
            Saying("Niveau", "Level"),
            Saying(
                "Choisissez à quel niveau le différend se règle, par exemple"
                " `directions_generales` ou `mediation`.",
                "Choose the level at which the dispute is dealt with, for example `executives` or"
                " `mediation`.",
            ),
        ),
        "who": Entry(
            "qui",
            Saying("Qui intervient", "Who is involved"),
            Saying(
                "Dites qui tente de régler le différend à cette étape, par exemple «\u00a0la"
                " direction générale de chaque partie\u00a0».",
                "Say who tries to settle the dispute at this step, for example “the executive"
                " director of each party”.",
            ),
        ),
        "delay": Entry(
            "delai",
            Saying("Délai", "Time limit"),
            Saying(
                "Dites combien de temps, au plus, l’étape dure avant que la suivante"
                " commence\u00a0: `{valeur: 15, unite: jours_ouvrables}`.",
                "Say how long, at most, the step lasts before the next one begins: `{value: 15,"
                " unit: business_days}`.",
            ),
        ),
    },
    "DisputeResolution": {
        "steps": Entry(
            "etapes",
            Saying("Étapes", "Steps"),
            Saying(
                "Énumérez les étapes dans l’ordre, du niveau le plus proche au plus élevé, par"
                " exemple les personnes représentantes, puis la médiation. Il en faut au moins"
                " deux.",
                "List the steps in order, from the nearest level to the highest, for example the"
                " representatives, then mediation. There are at least two.",
            ),
        ),
        "continue_performance": Entry(
            "poursuite_des_obligations",
            Saying("Poursuite des obligations", "Continued performance"),
            Saying(
                "Écrivez `true` si les parties continuent de remplir leurs obligations pendant un"
                " différend, par exemple d’offrir les services, et `false` si elles peuvent les"
                " suspendre.",
                "Write `true` if the parties keep meeting their obligations during a dispute, for"
                " example to offer services, and `false` if they may suspend them.",
            ),
        ),
        "terms": Entry(
            "modalites",
            Saying("Modalités", "Terms"),
            Saying(
                "Ajoutez ce que les étapes ne disent pas, par exemple que les parties paient la"
                " médiation à parts égales.",
                "Add what the steps do not say, for example that the parties share the cost of"
                " mediation equally.",
            ),
        ),
    },
    "Responsibility": {
        "activity": Entry(
            "activite",
            Saying("Activité", "Activity"),
            Saying(
                "Écrivez l’identifiant de l’activité dans le plan d’action, par exemple `ACT-1`.",
                "Write the identifier of the activity in the action plan, for example `ACT-1`.",
            ),
        ),
        "responsible": Entry(
            "realise",
            Saying("Réalise", "Responsible"),
            Saying(
                "Énumérez les identifiants des parties qui réalisent l’activité, par exemple"
                " `carrefour`.",
                "List the identifiers of the parties that carry out the activity, for example"
                " `centre`.",
            ),
        ),
        "accountable": Entry(
            "rend_des_comptes",
            Saying("Rend des comptes", "Accountable"),
            Saying(
                "Écrivez l’identifiant de la partie qui rend compte de l’activité, par exemple"
                " `college`. Il n’y en a qu’une par activité.",
                "Write the identifier of the party that answers for the activity, for example"
                " `college`. There is only one for each activity.",
            ),
        ),
        "consulted": Entry(
            "consulte",
            Saying("Est consultée", "Consulted"),
            Saying(
                "Énumérez les identifiants des parties dont l’avis est demandé avant d’agir, par"
                " exemple `college`.",
                "List the identifiers of the parties whose advice is sought beforehand, for"
                " example `college`.",
            ),
        ),
        "informed": Entry(
            "informe",
            Saying("Est informée", "Informed"),
            Saying(
                "Énumérez les identifiants des parties et des tiers que l’on tient au courant, par"
                " exemple `fondation`.",
                "List the identifiers of the parties and third parties that are kept informed, for"
                " example `foundation`.",
            ),
        ),
    },
    "Governance": {
        "bodies": Entry(
            "instances",
            Saying("Instances de gouvernance", "Governance bodies"),
            Saying(
                "Énumérez les comités et les groupes par lesquels les parties décident, par"
                " exemple un comité directeur et un groupe de travail.",
                "List the committees and groups through which the parties decide, for example a"
                " steering committee and a working group.",
            ),
        ),
        "raci": Entry(
            "matrice_raci",
            Saying("Matrice des responsabilités", "Responsibility matrix"),
            Saying(
                "Dites, pour chaque activité du plan d’action, quelle partie la réalise, en rend"
                " compte, est consultée ou est informée (RACI), par exemple que le Carrefour"
                " réalise l’accueil.",
                "Say, for each activity of the action plan, which party is responsible,"
                " accountable, consulted or informed (RACI), for example that the Centre is"
                " responsible for intake.",
            ),
        ),
        "dispute_resolution": Entry(
            "reglement_des_differends",
            Saying("Règlement des différends", "Dispute resolution"),
            Saying(
                "Décrivez les étapes qui règlent un désaccord et leurs délais, par exemple les"
                " directions générales dans les 15\u00a0jours ouvrables, puis la médiation.",
                "Describe the steps that settle a disagreement and their time limits, for example"
                " the executive directors within 15\u00a0business days, then mediation.",
            ),
        ),
        "membership_changes": Entry(
            "adhesion_et_retrait",
            Saying("Adhésion et retrait", "Joining and withdrawal"),
            Saying(
                "Dites comment une partie se joint à l’entente ou s’en retire, par exemple avec"
                " l’accord écrit des autres. C’est nécessaire dès qu’il y a trois parties.",
                "Say how a party joins or leaves the agreement, for example with the written"
                " consent of the others. This is needed as soon as there are three parties.",
            ),
        ),
    },
    "Objective": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à l’objectif un nom court, par exemple `OBJ-1`. Les indicateurs et les"
                " activités le désignent ainsi.",
                "Give the goal a short name, such as `OBJ-1`. Indicators and activities refer to"
                " it that way.",
            ),
        ),
        "statement": Entry(
            "enonce",
            Saying("Énoncé", "Statement"),
            Saying(
                "Énoncez un changement plutôt qu’une activité, par exemple «\u00a0davantage de"
                " jeunes occupent un emploi durable\u00a0».",
                "State a change rather than an activity, for example “more young people hold"
                " lasting jobs”.",
            ),
        ),
        "owner": Entry(
            "partie_responsable",
            Saying("Partie responsable", "Responsible party"),
            Saying(
                "Écrivez l’identifiant de la partie qui répond de l’objectif, par exemple"
                " `carrefour`.",
                "Write the identifier of the party that answers for the goal, for example"
                " `centre`.",
            ),
        ),
        "target_date": Entry(
            "date_cible",
            Saying("Date cible", "Target date"),
            Saying(
                "Écrivez la date à laquelle l’objectif doit être atteint, par exemple"
                " `2027-03-31`.",
                "Write the date by which the goal is to be met, for example `2027-03-31`.",
            ),
        ),
    },
}
