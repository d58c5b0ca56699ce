"""The words of elements 4 to 6: services and resources, funding, communications."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

MEANS: Mapping[str, Mapping[str, Entry]] = {
    "Contribution": {
        "party": Entry(
            "partie",
            Saying("Partie", "Party"),
            Saying(
                "Écrivez l’identifiant de la partie qui fournit la ressource ou le service, par"
                " exemple `college`.",
                "Write the identifier of the party that provides the resource or service, for"
                " example `college`.",
            ),
        ),
        "description": Entry(
            "description",
            Saying("Description", "Description"),
            Saying(
                "Dites ce que la partie fournit, par exemple «\u00a0une salle de formation"
                " équipée\u00a0».",
                "Say what the party provides, for example “an equipped training room”.",
            ),
        ),
        "quantity": Entry(
            "quantite",
            Saying("Quantité", "Quantity"),
            Saying(
                "Dites combien la partie en fournit, avec l’unité\u00a0: `{valeur: 120, unite:"
                " heures}`.",
                "Say how much of it the party provides, with the unit: `{value: 120, unit:"
                " hours}`.",
            ),
        ),
        "frequency": Entry(
            "frequence",
            Saying("Fréquence", "Frequency"),
            Saying(
                "Choisissez le rythme auquel cette quantité est fournie, par exemple"
                " `une_fois_par_mois`.",
                "Choose how often that quantity is provided, for example `monthly`.",
            ),
        ),
        "rate": Entry(
            "tarif",
            Saying("Tarif", "Rate"),
            Saying(
                "Donnez le prix d’une unité, en dollars canadiens si la devise n’est pas"
                " dite\u00a0: `{montant: 45, par: heures}`.",
                "Give the price of one unit, in Canadian dollars if no currency is given:"
                " `{amount: 45, per: hours}`.",
            ),
        ),
        "value": Entry(
            "valeur",
            Saying("Valeur", "Value"),
            Saying(
                "Estimez ce que vaut la contribution, en dollars canadiens si la devise n’est pas"
                " dite, par exemple `5400`.",
                "Estimate what the contribution is worth, in Canadian dollars if no currency is"
                " given, for example `5400`.",
            ),
        ),
    },
    "Resources": {
        "contributions": Entry(
            "contributions",
            Saying("Contributions", "Contributions"),
            Saying(
                "Énumérez les contributions de chaque partie, par exemple des heures de travail,"
                " un local ou du matériel.",
                "List the contributions of each party, for example hours of work, premises or"
                " equipment.",
            ),
        ),
    },
    "BudgetLine": {
        "description": Entry(
            "description",
            Saying("Description", "Description"),
            Saying(
                "Dites ce qui est payé, par exemple «\u00a0salaire de la coordination\u00a0».",
                "Say what is paid for, for example “coordinator’s salary”.",
            ),
        ),
        "party": Entry(
            "partie",
            Saying("Partie payeuse", "Paying party"),
            Saying(
                "Écrivez l’identifiant de la partie qui paie, par exemple `college`.",
                "Write the identifier of the party that pays, for example `college`.",
            ),
        ),
        "period": Entry(
            "periode",
            Saying("Période", "Period"),
            Saying(
                "Donnez la période couverte, souvent un exercice\u00a0: `{debut: 2026-04-01, fin:"
                " 2027-03-31}`.",
                "Give the period covered, often a fiscal year: `{start: 2026-04-01, end:"
                " 2027-03-31}`.",
            ),
        ),
        "amount": Entry(
            "montant",
            Saying("Montant", "Amount"),
            Saying(
                "Écrivez la somme, en dollars canadiens si la devise n’est pas dite, par exemple"
                " `12500`.",
                "Write the sum, in Canadian dollars if no currency is given, for example `12500`.",
            ),
        ),
    },
    "Funding": {
        "total_amount": Entry(
            "montant_total",
            Saying("Montant total", "Total amount"),
            Saying(
                "Écrivez la somme maximale que les parties engagent, par exemple `48000`. La somme"
                " des postes budgétaires doit lui être égale.",
                "Write the maximum amount that the parties commit, for example `48000`. The budget"
                " lines must add up to it.",
            ),
        ),
        "budget_lines": Entry(
            "postes_budgetaires",
            Saying("Postes budgétaires", "Budget lines"),
            Saying(
                "Énumérez ce qui est payé, par qui et pour quelle période, par exemple le salaire"
                " de la coordination du 1er\u00a0avril\u00a02026 au 31\u00a0mars\u00a02027.",
                "List what is paid, by whom and for which period, for example the coordinator’s"
                " salary from April 1, 2026, to March 31, 2027.",
            ),
        ),
        "terms": Entry(
            "modalites",
            Saying("Modalités financières", "Financial terms"),
            Saying(
                "Dites quand et à quelles conditions l’argent est versé, par exemple en deux"
                " versements, sur présentation des pièces justificatives.",
                "Say when and on what conditions the money is paid, for example in two payments,"
                " against supporting documents.",
            ),
        ),
    },
    "ChannelUse": {
        "channel": Entry(
            "moyen",
            Saying("Moyen de communication", "Communication channel"),
            Saying(
                "Choisissez le moyen, par exemple `visioconference`.",
                "Choose the channel, for example `videoconference`.",
            ),
        ),
        "purpose": Entry(
            "but",
            Saying("But", "Purpose"),
            Saying(
                "Dites à quoi sert le moyen, par exemple «\u00a0planifier les rencontres de la"
                " semaine\u00a0».",
                "Say what the channel is used for, for example “plan the week’s meetings”.",
            ),
        ),
        "frequency": Entry(
            "frequence",
            Saying("Fréquence", "Frequency"),
            Saying(
                "Choisissez le rythme des échanges, par exemple `toutes_les_deux_semaines`.",
                "Choose how often the channel is used, for example `every_two_weeks`.",
            ),
        ),
        "owner": Entry(
            "partie_responsable",
            Saying("Partie responsable", "Responsible party"),
            Saying(
                "Écrivez l’identifiant de la partie qui organise ces échanges, par exemple"
                " `carrefour`.",
                "Write the identifier of the party that organizes these exchanges, for example"
                " `centre`.",
            ),
        ),
    },
    "Communication": {
        "channels": Entry(
            "moyens",
            Saying("Moyens utilisés", "Channels used"),
            Saying(
                "Énumérez les moyens par lesquels les parties se parlent, par exemple une"
                " visioconférence et un espace de travail partagé.",
                "List the channels through which the parties speak to each other, for example a"
                " videoconference and a shared workspace.",
            ),
        ),
        "public_statements": Entry(
            "declarations_publiques",
            Saying("Déclarations publiques", "Public statements"),
            Saying(
                "Dites qui parle au public et comment un texte est approuvé avant d’être diffusé,"
                " par exemple par écrit, par chaque partie, dans les cinq jours ouvrables.",
                "Say who speaks to the public and how a text is approved before release, for"
                " example in writing, by each party, within five business days.",
            ),
        ),
    },
}
