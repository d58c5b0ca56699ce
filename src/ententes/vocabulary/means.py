"""The words of elements 4 to 6: services and resources, funding, communications."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

MEANS: Mapping[str, Mapping[str, Entry]] = {
    "Referral": {
        "criteria": Entry(
            "criteres",
            Saying("Critères", "Criteria"),
            Saying(
                "Dites quelles personnes sont aiguillées vers le service et dans quels cas, par"
                " exemple «\u00a0jeunes sans diplôme qui cherchent une formation\u00a0».",
                "Say which people are referred to the service and in which cases, for example"
                " “young people without a diploma who are looking for training”.",
            ),
        ),
        "method": Entry(
            "methode",
            Saying("Méthode", "Method"),
            Saying(
                "Dites comment une personne passe d’une partie à l’autre, par exemple"
                " «\u00a0rencontre à trois, avec le consentement de la personne\u00a0».",
                "Say how a person moves from one party to the other, for example “three-way"
                " meeting, with the person’s consent”.",
            ),
        ),
        "response_time": Entry(
            "delai_de_reponse",
            Saying("Délai de réponse", "Response time"),
            Saying(
                "Dites combien de temps, au plus, sépare l’aiguillage du premier contact avec la"
                " personne\u00a0: `{valeur: 5, unite: jours_ouvrables}`.",
                "Say how much time, at most, may pass between the referral and the first contact"
                " with the person: `{value: 5, unit: business_days}`.",
            ),
        ),
        "feedback": Entry(
            "retroaction",
            Saying("Rétroaction", "Feedback"),
            Saying(
                "Dites ce qui est communiqué en retour à la partie qui a aiguillé la personne, par"
                " exemple «\u00a0la date de la première rencontre et la suite donnée\u00a0».",
                "Say what the referring party is told in return, for example “the date of the"
                " first meeting and the outcome”.",
            ),
        ),
    },
    "Service": {
        "name": Entry(
            "nom",
            Saying("Nom", "Name"),
            Saying(
                "Nommez le service, par exemple «\u00a0accompagnement individuel vers"
                " l’emploi\u00a0».",
                "Name the service, for example “one-on-one employment support”.",
            ),
        ),
        "provider": Entry(
            "prestataire",
            Saying("Prestataire", "Provider"),
            Saying(
                "Écrivez l’identifiant de la partie qui offre le service, par exemple `carrefour`.",
                "Write the identifier of the party that offers the service, for example `centre`.",
            ),
        ),
        "clientele": Entry(
            "clientele",
            Saying("Personnes desservies", "People served"),
            Saying(
                "Dites à qui le service s’adresse, par exemple «\u00a0jeunes de moins de"
                " 30\u00a0ans sans emploi\u00a0».",
                "Say whom the service is for, for example “people under 30 who are out of work”.",
            ),
        ),
        "volume": Entry(
            "volume",
            Saying("Volume", "Volume"),
            Saying(
                "Donnez le volume prévu, en personnes, en heures ou en séances\u00a0: `{valeur:"
                " 40, unite: personnes}`.",
                "Give the planned volume, in people, hours or sessions: `{value: 40, unit:"
                " persons}`.",
            ),
        ),
        "frequency": Entry(
            "frequence",
            Saying("Fréquence", "Frequency"),
            Saying(
                "Choisissez le rythme auquel ce volume est offert, par exemple"
                " `une_fois_par_annee`.",
                "Choose how often that volume is offered, for example `annual`.",
            ),
        ),
        "location": Entry(
            "lieu",
            Saying("Lieu", "Location"),
            Saying(
                "Dites où le service est offert, ou s’il l’est à distance, par exemple «\u00a0dans"
                " les locaux du Collège\u00a0».",
                "Say where the service is offered, or that it is offered remotely, for example “on"
                " the College’s premises”.",
            ),
        ),
        "schedule": Entry(
            "horaire",
            Saying("Horaire", "Schedule"),
            Saying(
                "Donnez les jours et les heures du service, par exemple «\u00a0du lundi au jeudi,"
                " de 9\u00a0h à midi\u00a0».",
                "Give the days and hours of the service, for example “Monday to Thursday, from"
                " 9\u00a0a.m. to noon”.",
            ),
        ),
        "languages": Entry(
            "langues_de_service",
            Saying("Langues de service", "Languages of service"),
            Saying(
                "Énumérez les langues dans lesquelles le service est offert, par exemple `fr` et"
                " `lsq`.",
                "List the languages in which the service is offered, for example `fr` and `lsq`.",
            ),
        ),
        "referral": Entry(
            "aiguillage",
            Saying("Aiguillage", "Referral"),
            Saying(
                "Dites comment les personnes sont aiguillées vers le service et dans quel délai"
                " une réponse suit, par exemple un premier contact dans les cinq jours ouvrables.",
                "Say how people are referred to the service and how soon a response follows, for"
                " example a first contact within five business days.",
            ),
        ),
        "vulnerable_people": Entry(
            "personnes_vulnerables",
            Saying("Personnes mineures ou vulnérables", "Minors or vulnerable people"),
            Saying(
                "Écrivez `true` si des personnes mineures ou vulnérables reçoivent le service, et"
                " `false` si ce n’est pas le cas.",
                "Write `true` if minors or vulnerable people receive the service, and `false` if"
                " not.",
            ),
        ),
        "safeguarding": Entry(
            "securite_des_personnes",
            Saying("Sécurité des personnes", "Safeguarding"),
            Saying(
                "Dites quelles vérifications et quelle supervision protègent les personnes"
                " desservies, par exemple une vérification des antécédents judiciaires avant"
                " l’embauche.",
                "Say which checks and what supervision protect the people served, for example a"
                " criminal record check before hiring.",
            ),
        ),
    },
    "Contribution": {
        "kind": Entry(
            "type",
            Saying("Type de contribution", "Type of contribution"),
            Saying(
                "Choisissez le type de ressource, par exemple `formation`.",
                "Choose the type of resource, for example `training`.",
            ),
        ),
        "party": Entry(
            "partie",
            Saying("Partie", "Party"),
            Saying(
                "Écrivez l’identifiant de la partie qui fournit la ressource, par exemple"
                " `college`.",
                "Write the identifier of the party that provides the resource, for example"
                " `college`.",
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
        "services": Entry(
            "services",
            Saying("Services", "Services"),
            Saying(
                "Énumérez les services que les parties offrent, par exemple un accompagnement"
                " individuel et des formations d’appoint.",
                "List the services that the parties offer, for example one-on-one support and"
                " upgrading courses.",
            ),
        ),
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
    "FundingSource": {
        "source": Entry(
            "source",
            Saying("Source", "Source"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers qui fournit l’argent ou le"
                " soutien, par exemple `fondation`.",
                "Write the identifier of the party or third party that provides the money or"
                " support, for example `foundation`.",
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
        "cash": Entry(
            "argent",
            Saying("En argent", "Cash"),
            Saying(
                "Écrivez la somme que la source verse pour la période, en dollars canadiens si la"
                " devise n’est pas dite, par exemple `40000`.",
                "Write the sum that the source pays for the period, in Canadian dollars if no"
                " currency is given, for example `40000`.",
            ),
        ),
        "in_kind": Entry(
            "en_nature",
            Saying("En nature", "In kind"),
            Saying(
                "Estimez ce que valent les contributions en nature de la source pour la période,"
                " en dollars canadiens si la devise n’est pas dite, par exemple `9600`.",
                "Estimate what the source’s in-kind contributions are worth for the period, in"
                " Canadian dollars if no currency is given, for example `9600`.",
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
            Saying("Partie qui fait la dépense", "Party that incurs the cost"),
            Saying(
                "Écrivez l’identifiant de la partie qui fait la dépense, par exemple `college`.",
                "Write the identifier of the party that incurs the cost, for example `college`.",
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
        "cash": Entry(
            "argent",
            Saying("En argent", "Cash"),
            Saying(
                "Écrivez la somme à payer, en dollars canadiens si la devise n’est pas dite, par"
                " exemple `12500`.",
                "Write the sum to be paid, in Canadian dollars if no currency is given, for"
                " example `12500`.",
            ),
        ),
        "in_kind": Entry(
            "en_nature",
            Saying("En nature", "In kind"),
            Saying(
                "Estimez la valeur de ce que la partie fournit en nature pour ce poste, en dollars"
                " canadiens si la devise n’est pas dite, par exemple `9600`.",
                "Estimate the value of what the party provides in kind for this line, in Canadian"
                " dollars if no currency is given, for example `9600`.",
            ),
        ),
    },
    "Payment": {
        "kind": Entry(
            "type",
            Saying("Type de versement", "Type of payment"),
            Saying(
                "Choisissez le type de versement, par exemple `avance`.",
                "Choose the type of payment, for example `advance`.",
            ),
        ),
        "payer": Entry(
            "payeur",
            Saying("Payeur", "Payer"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers qui verse la somme, par exemple"
                " `fondation`.",
                "Write the identifier of the party or third party that pays the sum, for example"
                " `foundation`.",
            ),
        ),
        "payee": Entry(
            "beneficiaire_des_fonds",
            Saying("Bénéficiaire des fonds", "Payee"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers qui reçoit la somme, par exemple"
                " `carrefour`.",
                "Write the identifier of the party or third party that receives the sum, for"
                " example `centre`.",
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
        "due_date": Entry(
            "date_prevue",
            Saying("Date prévue", "Due date"),
            Saying(
                "Écrivez la date à laquelle la somme doit être versée, par exemple `2026-04-15`."
                " S’il n’y a pas de date fixe, nommez plutôt l’événement déclencheur.",
                "Write the date on which the sum is to be paid, for example `2026-04-15`. If there"
                " is no set date, name the event that triggers the payment instead.",
            ),
        ),
        "trigger": Entry(
            "declencheur",
            Saying("Événement déclencheur", "Triggering event"),
            Saying(
                "Dites ce qui doit avoir lieu pour que la somme soit versée, par exemple «\u00a0la"
                " signature de l’entente\u00a0».",
                "Say what must take place before the sum is paid, for example “the signing of the"
                " agreement”.",
            ),
        ),
        "report": Entry(
            "rapport",
            Saying("Rapport exigé", "Required report"),
            Saying(
                "Écrivez l’identifiant du rapport dont dépend le versement, par exemple"
                " `rapport-final`.",
                "Write the identifier of the report on which the payment depends, for example"
                " `final-report`.",
            ),
        ),
    },
    "Funding": {
        "mechanism": Entry(
            "mecanisme",
            Saying("Mécanismes financiers", "Funding mechanisms"),
            Saying(
                "Énumérez les modes de financement du partenariat, même si aucun argent ne"
                " circule, par exemple `partage_des_couts`.",
                "List the ways in which the partnership is funded, even if no money changes hands,"
                " for example `cost_sharing`.",
            ),
        ),
        "funder": Entry(
            "bailleur_de_fonds",
            Saying("Bailleur de fonds", "Funder"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers qui finance le partenariat, par"
                " exemple `fondation`.",
                "Write the identifier of the party or third party that funds the partnership, for"
                " example `foundation`.",
            ),
        ),
        "program": Entry(
            "programme",
            Saying("Programme", "Program"),
            Saying(
                "Nommez le programme d’où vient l’argent, par exemple «\u00a0Programme régional"
                " d’emploi des jeunes\u00a0».",
                "Name the program that the money comes from, for example “Regional Youth"
                " Employment Program”.",
            ),
        ),
        "total_amount": Entry(
            "montant_total",
            Saying("Montant total", "Total amount"),
            Saying(
                "Écrivez la somme maximale en argent que les parties engagent, par exemple"
                " `48000`. La somme des postes budgétaires en argent doit lui être égale.",
                "Write the maximum amount of cash that the parties commit, for example `48000`. The"
                " budget lines in cash must add up to it.",
            ),
        ),
        "sources": Entry(
            "sources_de_financement",
            Saying("Sources de financement", "Funding sources"),
            Saying(
                "Dites d’où viennent l’argent et les contributions en nature, et pour quelle"
                " période, par exemple une subvention d’une fondation pour chaque exercice.",
                "Say where the money and in-kind contributions come from, and for which period,"
                " for example a grant from a foundation for each fiscal year.",
            ),
        ),
        "budget_lines": Entry(
            "postes_budgetaires",
            Saying("Postes budgétaires", "Budget lines"),
            Saying(
                "Énumérez ce qui est payé, par qui et pour quelle période, par exemple le salaire"
                " de la coordination du 1er\u00a0avril\u00a02026 au 31\u00a0mars\u00a02027.",
                "List what is paid, by whom and for which period, for example the coordinator’s"
                " salary from April\u00a01, 2026, to March\u00a031, 2027.",
            ),
        ),
        "payment_schedule": Entry(
            "calendrier_des_versements",
            Saying("Calendrier des versements", "Payment schedule"),
            Saying(
                "Énumérez les versements, avec leur date ou leur événement déclencheur, par"
                " exemple une avance à la signature et un versement final après le rapport final.",
                "List the payments, each with its date or the event that triggers it, for example"
                " an advance on signing and a final payment after the final report.",
            ),
        ),
        "eligible_costs": Entry(
            "depenses_admissibles",
            Saying("Dépenses admissibles", "Eligible costs"),
            Saying(
                "Énumérez les dépenses que les fonds peuvent couvrir, par exemple «\u00a0salaires"
                " et avantages sociaux\u00a0».",
                "List the costs that the funds may cover, for example “salaries and benefits”.",
            ),
        ),
        "ineligible_costs": Entry(
            "depenses_inadmissibles",
            Saying("Dépenses inadmissibles", "Ineligible costs"),
            Saying(
                "Énumérez les dépenses que les fonds ne peuvent pas couvrir, par exemple"
                " «\u00a0frais juridiques\u00a0».",
                "List the costs that the funds may not cover, for example “legal fees”.",
            ),
        ),
        "records_retention": Entry(
            "conservation_des_pieces",
            Saying("Conservation des pièces justificatives", "Retention of supporting documents"),
            Saying(
                "Dites combien de temps les parties conservent les pièces justificatives après la"
                " fin de l’entente\u00a0: `{valeur: 7, unite: ans}`.",
                "Say how long the parties keep the supporting documents after the agreement ends:"
                " `{value: 7, unit: years}`.",
            ),
        ),
        "unspent_funds": Entry(
            "fonds_non_utilises",
            Saying("Fonds non utilisés", "Unspent funds"),
            Saying(
                "Choisissez ce que deviennent les fonds qui restent à la fin, par exemple"
                " `remboursement`.",
                "Choose what becomes of the funds that are left at the end, for example `return`.",
            ),
        ),
        "terms": Entry(
            "modalites",
            Saying("Modalités financières", "Financial terms"),
            Saying(
                "Ajoutez les autres conditions, par exemple qu’un dépassement de plus de 10\u00a0%"
                " d’un poste doit être approuvé à l’avance.",
                "Add the other conditions, for example that an overrun of more than 10% on a"
                " budget line must be approved in advance.",
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
        "internal_channels": Entry(
            "canaux_internes",
            Saying("Moyens de communication internes", "Internal channels"),
            Saying(
                "Énumérez les moyens par lesquels les parties se parlent, par exemple une"
                " visioconférence et un espace de travail partagé.",
                "List the channels through which the parties speak to each other, for example a"
                " videoconference and a shared workspace.",
            ),
        ),
        "planning_meetings": Entry(
            "reunions_de_planification",
            Saying("Réunions de planification", "Planning meetings"),
            Saying(
                "Choisissez le rythme auquel les parties se réunissent pour planifier leur"
                " travail, par exemple `toutes_les_deux_semaines`.",
                "Choose how often the parties meet to plan their work, for example"
                " `every_two_weeks`.",
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
        "funder_recognition": Entry(
            "reconnaissance_du_bailleur",
            Saying("Reconnaissance du bailleur de fonds", "Acknowledgement of the funder"),
            Saying(
                "Dites où et comment le soutien du bailleur de fonds est mentionné, par exemple"
                " par son logo sur le site Web et dans les publications.",
                "Say where and how the funder’s support is acknowledged, for example by its logo"
                " on the website and in publications.",
            ),
        ),
    },
}
