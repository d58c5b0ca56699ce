"""The words of what surrounds the elements: term, information, clauses, action plan, annexes."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

PROVISIONS: Mapping[str, Mapping[str, Entry]] = {
    "Term": {
        "effective_date": Entry(
            "date_entree_en_vigueur",
            Saying("Date d’entrée en vigueur", "Effective date"),
            Saying(
                "Écrivez le premier jour de l’entente, par exemple `2026-04-01`. S’il dépend d’un"
                " événement, dites plutôt lequel sous `evenement_declencheur`.",
                "Write the first day of the agreement, for example `2026-04-01`. If it depends on"
                " an event, say which under `effective_event` instead.",
            ),
        ),
        "effective_event": Entry(
            "evenement_declencheur",
            Saying("Événement déclencheur", "Starting event"),
            Saying(
                "Choisissez ce qui fait entrer l’entente en vigueur quand aucune date n’est fixée,"
                " par exemple `derniere_signature`.",
                "Choose what brings the agreement into force when no date is set, for example"
                " `last_signature`.",
            ),
        ),
        "end_date": Entry(
            "date_de_fin",
            Saying("Date de fin", "End date"),
            Saying(
                "Écrivez le dernier jour de l’entente, qui est compris, par exemple `2028-03-31`.",
                "Write the last day of the agreement, which is included, for example `2028-03-31`.",
            ),
        ),
        "indefinite": Entry(
            "duree_indeterminee",
            Saying("Durée indéterminée", "Indefinite term"),
            Saying(
                "Écrivez `true` si l’entente n’a pas de date de fin, et `false` si elle en a une."
                " Sans date de fin, prévoyez un préavis de résiliation et un suivi daté.",
                "Write `true` if the agreement has no end date, and `false` if it has one. Without"
                " an end date, provide for a termination notice and a dated review.",
            ),
        ),
        "closing_period": Entry(
            "periode_de_cloture",
            Saying("Période de clôture", "Closing period"),
            Saying(
                "Dites de combien de temps les parties disposent, après la fin, pour les derniers"
                " rapports et les derniers versements\u00a0: `{valeur: 90, unite: jours}`.",
                "Say how long the parties have, after the end, for the last reports and payments:"
                " `{value: 90, unit: days}`.",
            ),
        ),
        "renewal_mode": Entry(
            "mode_renouvellement",
            Saying("Mode de renouvellement", "Renewal mode"),
            Saying(
                "Dites si l’entente se renouvelle, et comment, par exemple `accord_ecrit`.",
                "Say whether the agreement is renewed, and how, for example `mutual_written`.",
            ),
        ),
        "termination_notice": Entry(
            "preavis_resiliation",
            Saying("Préavis de résiliation", "Termination notice"),
            Saying(
                "Dites combien de temps à l’avance, au moins, une partie doit annoncer son"
                " retrait\u00a0: `{valeur: 60, unite: jours}`.",
                "Say how long beforehand, at least, a party must announce that it withdraws:"
                " `{value: 60, unit: days}`.",
            ),
        ),
        "cure_period": Entry(
            "delai_pour_remedier",
            Saying("Délai pour remédier au défaut", "Cure period"),
            Saying(
                "Dites de combien de temps une partie en défaut dispose pour y remédier, avant que"
                " les autres puissent résilier l’entente\u00a0: `{valeur: 30, unite: jours}`.",
                "Say how long a party in default has to cure it, before the others may terminate"
                " the agreement: `{value: 30, unit: days}`.",
            ),
        ),
        "amendment_rule": Entry(
            "modification",
            Saying("Modification", "Amendment"),
            Saying(
                "Dites comment l’entente se modifie, par exemple par un avenant écrit, signé par"
                " toutes les parties.",
                "Say how the agreement is amended, for example by a written amendment signed by"
                " all parties.",
            ),
        ),
    },
    "Confidentiality": {
        "duration": Entry(
            "duree",
            Saying("Durée de la confidentialité", "Duration of confidentiality"),
            Saying(
                "Dites combien de temps l’obligation dure une fois qu’une partie ne participe plus"
                " à l’entente\u00a0: `{valeur: 3, unite: ans}`.",
                "Say how long the obligation lasts once a party no longer takes part in the"
                " agreement: `{value: 3, unit: years}`.",
            ),
        ),
    },
    "Flow": {
        "sender": Entry(
            "expediteur",
            Saying("Partie expéditrice", "Sender"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers qui communique les renseignements,"
                " par exemple `carrefour`.",
                "Write the identifier of the party or third party that communicates the"
                " information, for example `centre`.",
            ),
        ),
        "recipient": Entry(
            "destinataire",
            Saying("Destinataire", "Recipient"),
            Saying(
                "Écrivez l’identifiant de la partie ou du tiers qui reçoit les renseignements, par"
                " exemple `college`.",
                "Write the identifier of the party or third party that receives the information,"
                " for example `college`.",
            ),
        ),
        "data_elements": Entry(
            "renseignements",
            Saying("Renseignements", "Information"),
            Saying(
                "Énumérez seulement les renseignements nécessaires, par exemple «\u00a0nom\u00a0»"
                " et «\u00a0numéro de téléphone\u00a0».",
                "List only the information that is needed, for example “name” and “telephone"
                " number”.",
            ),
        ),
        "purpose": Entry(
            "but",
            Saying("But", "Purpose"),
            Saying(
                "Dites à quoi servent ces renseignements, par exemple «\u00a0fixer la première"
                " rencontre\u00a0».",
                "Say what this information is used for, for example “to set the first meeting”.",
            ),
        ),
        "basis": Entry(
            "fondement",
            Saying("Fondement", "Basis"),
            Saying(
                "Choisissez ce qui permet de communiquer ces renseignements, par exemple"
                " `consentement`.",
                "Choose what allows this information to be communicated, for example `consent`.",
            ),
        ),
    },
    "Privacy": {
        "personal_information_shared": Entry(
            "echange_de_renseignements_personnels",
            Saying("Échange de renseignements personnels", "Sharing of personal information"),
            Saying(
                "Écrivez `true` si une partie communique des renseignements qui permettent"
                " d’identifier une personne, comme dans un aiguillage, et `false` si aucune n’en"
                " communique.",
                "Write `true` if a party shares information that can identify a person, as in a"
                " referral, and `false` if none does.",
            ),
        ),
        "flows": Entry(
            "flux",
            Saying("Flux de renseignements", "Information flows"),
            Saying(
                "Dites qui communique quels renseignements, à qui et pourquoi, par exemple le"
                " Carrefour au Collège, pour fixer une rencontre.",
                "Say who communicates what information, to whom and why, for example the Centre to"
                " the College, to set a meeting.",
            ),
        ),
        "safeguards": Entry(
            "mesures_de_protection",
            Saying("Mesures de protection", "Safeguards"),
            Saying(
                "Décrivez ce qui protège les renseignements, par exemple des fichiers chiffrés et"
                " un accès limité aux personnes qui en ont besoin.",
                "Describe what protects the information, for example encrypted files and access"
                " limited to the people who need it.",
            ),
        ),
        "retention": Entry(
            "conservation",
            Saying("Conservation", "Retention"),
            Saying(
                "Dites combien de temps les renseignements sont conservés, par exemple pendant un"
                " an après la fin des services.",
                "Say how long the information is kept, for example for one year after the services"
                " end.",
            ),
        ),
        "disposal": Entry(
            "destruction",
            Saying("Destruction", "Disposal"),
            Saying(
                "Dites comment les renseignements sont ensuite détruits ou rendus, par exemple par"
                " déchiquetage, avec une attestation écrite.",
                "Say how the information is then destroyed or returned, for example by shredding,"
                " with a written certificate.",
            ),
        ),
        "breach_notice": Entry(
            "avis_d_incident",
            Saying("Avis d’incident", "Breach notice"),
            Saying(
                "Dites qui avise qui d’un incident de confidentialité, et quand, par exemple que"
                " la partie touchée avise l’autre le jour même.",
                "Say who tells whom of a privacy breach, and when, for example that the party"
                " affected tells the other on the same day.",
            ),
        ),
    },
    "Definition": {
        "term": Entry(
            "terme",
            Saying("Terme", "Term"),
            Saying(
                "Écrivez le mot ou le groupe de mots défini, par exemple «\u00a0parcours\u00a0».",
                "Write the word or phrase that is defined, for example “pathway”.",
            ),
        ),
        "meaning": Entry(
            "sens",
            Saying("Sens", "Meaning"),
            Saying(
                "Dites ce que ce terme désigne dans l’entente, par exemple «\u00a0les services"
                " offerts à une personne, de la première rencontre au maintien en emploi\u00a0».",
                "Say what this term means in the agreement, for example “the services offered to a"
                " person, from the first meeting to lasting employment”.",
            ),
        ),
    },
    "Clause": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à la clause un nom court et stable, par exemple `assurances`.",
                "Give the clause a short, stable name, such as `insurance`.",
            ),
        ),
        "after": Entry(
            "apres",
            Saying("Placée après", "Placed after"),
            Saying(
                "Choisissez l’article après lequel la clause s’imprime, par exemple `financement`."
                " Sans ce choix, elle s’imprime à la fin.",
                "Choose the section after which the clause is printed, for example `funding`."
                " Without this choice, it is printed at the end.",
            ),
        ),
        "title": Entry(
            "titre",
            Saying("Titre", "Title"),
            Saying(
                "Écrivez le titre de la clause, par exemple «\u00a0Assurances\u00a0».",
                "Write the heading of the clause, for example “Insurance”.",
            ),
        ),
        "body": Entry(
            "texte",
            Saying("Texte", "Wording"),
            Saying(
                "Écrivez la clause en un ou plusieurs paragraphes, par exemple «\u00a0Chaque"
                " partie doit souscrire une assurance responsabilité civile générale\u00a0».",
                "Write the clause in one or more paragraphs, for example “Each party must carry"
                " commercial general liability insurance”.",
            ),
        ),
    },
    "Activity": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à l’activité un nom court, par exemple `ACT-1`. La matrice des"
                " responsabilités la désigne ainsi.",
                "Give the activity a short name, such as `ACT-1`. The responsibility matrix refers"
                " to it that way.",
            ),
        ),
        "title": Entry(
            "titre",
            Saying("Titre", "Title"),
            Saying(
                "Nommez l’activité en quelques mots, par exemple «\u00a0ateliers de préparation à"
                " l’emploi\u00a0».",
                "Name the activity in a few words, for example “job-readiness workshops”.",
            ),
        ),
        "objectives": Entry(
            "objectifs_lies",
            Saying("Objectifs liés", "Related goals"),
            Saying(
                "Énumérez les identifiants des objectifs auxquels l’activité contribue, par"
                " exemple `OBJ-1`.",
                "List the identifiers of the goals to which the activity contributes, for example"
                " `OBJ-1`.",
            ),
        ),
        "lead": Entry(
            "responsable",
            Saying("Partie responsable", "Lead"),
            Saying(
                "Écrivez l’identifiant de la partie qui mène l’activité, par exemple `carrefour`.",
                "Write the identifier of the party that leads the activity, for example `centre`.",
            ),
        ),
        "contributors": Entry(
            "collaborateurs",
            Saying("Parties collaboratrices", "Contributors"),
            Saying(
                "Énumérez les identifiants des parties et des tiers qui prennent part à"
                " l’activité, par exemple `college`.",
                "List the identifiers of the parties and third parties that take part in the"
                " activity, for example `college`.",
            ),
        ),
        "start": Entry(
            "debut",
            Saying("Début", "Start"),
            Saying(
                "Écrivez le premier jour de l’activité, par exemple `2026-04-01`.",
                "Write the first day of the activity, for example `2026-04-01`.",
            ),
        ),
        "end": Entry(
            "fin",
            Saying("Fin", "End"),
            Saying(
                "Écrivez le dernier jour de l’activité, qui est compris, par exemple `2026-06-30`.",
                "Write the last day of the activity, which is included, for example `2026-06-30`.",
            ),
        ),
        "deliverable": Entry(
            "livrable",
            Saying("Livrable", "Deliverable"),
            Saying(
                "Dites ce que l’activité produit, par exemple «\u00a0trois ateliers et un guide"
                " d’animation\u00a0».",
                "Say what the activity produces, for example “three workshops and a facilitator’s"
                " guide”.",
            ),
        ),
    },
    "Annex": {
        "id": Entry(
            "identifiant",
            Saying("Lettre", "Letter"),
            Saying(
                "Donnez à l’annexe sa lettre, par exemple `A`.",
                "Give the annex its letter, such as `A`.",
            ),
        ),
        "title": Entry(
            "titre",
            Saying("Titre", "Title"),
            Saying(
                "Écrivez le titre de l’annexe, par exemple «\u00a0Formulaire de"
                " consentement\u00a0».",
                "Write the title of the annex, for example “Consent form”.",
            ),
        ),
        "body": Entry(
            "texte",
            Saying("Texte", "Wording"),
            Saying(
                "Écrivez le texte de l’annexe, par exemple une liste ou un tableau. Si l’annexe"
                " est un document à part, omettez cette clé.",
                "Write the text of the annex, for example a list or a table. If the annex is a"
                " separate document, leave this key out.",
            ),
        ),
    },
    "Override": {
        "rule": Entry(
            "regle",
            Saying("Règle", "Rule"),
            Saying(
                "Écrivez le code de la règle, tel que la vérification l’affiche, par exemple"
                " `KPI-004`.",
                "Write the code of the rule, as the check shows it, for example `KPI-004`.",
            ),
        ),
        "path": Entry(
            "chemin",
            Saying("Chemin", "Path"),
            Saying(
                "Écrivez le chemin que la vérification affiche, par exemple"
                " `indicators[0].baseline`. Sans lui, la règle est écartée partout où elle"
                " s’applique.",
                "Write the path that the check shows, for example `indicators[0].baseline`."
                " Without it, the rule is set aside wherever it applies.",
            ),
        ),
        "reason": Entry(
            "motif",
            Saying("Motif", "Reason"),
            Saying(
                "Dites pourquoi la règle est écartée, par exemple «\u00a0le service est nouveau et"
                " n’a pas encore été mesuré\u00a0».",
                "Say why the rule is set aside, for example “the service is new and has not been"
                " measured yet”.",
            ),
        ),
        "by": Entry(
            "par",
            Saying("Écartée par", "Set aside by"),
            Saying(
                "Écrivez le nom de la personne qui écarte la règle, par exemple «\u00a0Maïka"
                " Lavertu\u00a0».",
                "Write the name of the person who sets the rule aside, for example “Maïka"
                " Lavertu”.",
            ),
        ),
        "on": Entry(
            "le",
            Saying("Date de la décision", "Decision date"),
            Saying(
                "Écrivez la date à laquelle la règle est écartée, par exemple `2026-02-16`.",
                "Write the date on which the rule is set aside, for example `2026-02-16`.",
            ),
        ),
    },
}
