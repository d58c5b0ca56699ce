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
        "need": Entry(
            "besoin",
            Saying("Besoin", "Need"),
            Saying(
                "Décrivez le problème et ce qui le montre, par exemple six semaines d’attente pour"
                " une première rencontre.",
                "Describe the problem and what shows it, for example a six-week wait for a first"
                " meeting.",
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
    },
    "Member": {
        "party": Entry(
            "partie",
            Saying("Partie", "Party"),
            Saying(
                "Écrivez l’identifiant de la partie à qui revient le siège, par exemple"
                " `carrefour`.",
                "Write the identifier of the party that holds the seat, for example `centre`.",
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
        "mandate": Entry(
            "mandat",
            Saying("Mandat", "Mandate"),
            Saying(
                "Dites de quoi l’instance s’occupe et ce qu’elle peut décider, par exemple"
                " «\u00a0approuver le plan d’action et le budget\u00a0».",
                "Say what the body looks after and what it may decide, for example “to approve"
                " the action plan and the budget”.",
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
        "dispute_resolution": Entry(
            "reglement_des_differends",
            Saying("Règlement des différends", "Dispute resolution"),
            Saying(
                "Décrivez les étapes qui règlent un désaccord et leurs délais, par exemple les"
                " directions générales dans les 15\u00a0jours ouvrables, puis la médiation.",
                "Describe the steps that settle a disagreement and their time limits, for example"
                " the executive directors within 15 business days, then mediation.",
            ),
        ),
    },
    "Objective": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à l’objectif un nom court, par exemple `OBJ-1`. Les indicateurs le"
                " désignent ainsi.",
                "Give the goal a short name, such as `OBJ-1`. Indicators refer to it that way.",
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
