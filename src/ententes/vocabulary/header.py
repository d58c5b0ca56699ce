"""The words of the agreement itself: its header, its term, its clauses."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

HEADER: Mapping[str, Mapping[str, Entry]] = {
    "Agreement": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à l’entente un numéro ou un sigle qui ne change pas d’une version à"
                " l’autre, par exemple `EP-2026-014`.",
                "Give the agreement a number or code that stays the same from one version to the"
                " next, such as `EP-2026-014`.",
            ),
        ),
        "title": Entry(
            "titre",
            Saying("Titre", "Title"),
            Saying(
                "Donnez le titre sous lequel on citera l’entente, par exemple «\u00a0Parcours vers"
                " l’emploi des jeunes de Rive-Nord\u00a0».",
                "Give the title by which people will cite the agreement, for example “Rive-Nord"
                " Youth Employment Pathway”.",
            ),
        ),
        "instrument_type": Entry(
            "type_instrument",
            Saying("Type de document", "Type of document"),
            Saying(
                "Choisissez le type de document, par exemple `protocole_dentente`. Le type ne"
                " décide pas à lui seul de l’effet juridique.",
                "Choose the type of document, such as `mou`. The type alone does not decide its"
                " legal effect.",
            ),
        ),
        "version": Entry(
            "version",
            Saying("Version", "Version"),
            Saying(
                "Numérotez la version, par exemple `1.0` ou `2`, et changez ce numéro chaque fois"
                " que le contenu change.",
                "Number the version, for example `1.0` or `2`, and change the number whenever the"
                " content changes.",
            ),
        ),
        "version_date": Entry(
            "date_version",
            Saying("Date de la version", "Version date"),
            Saying(
                "Écrivez la date de cette version, par exemple `2026-02-16`. Le document porte"
                " cette date, quel que soit le jour où on l’imprime.",
                "Write the date of this version, such as `2026-02-16`. The document carries this"
                " date, whatever day it is printed.",
            ),
        ),
        "status": Entry(
            "statut",
            Saying("Statut", "Status"),
            Saying(
                "Dites où en est l’entente, par exemple `ebauche` ou `en_vigueur`.",
                "Say where the agreement is in its life, for example `draft` or `in_force`.",
            ),
        ),
        "language_regime": Entry(
            "regime_linguistique",
            Saying("Régime linguistique", "Language regime"),
            Saying(
                "Dites en quelles langues l’entente est faite et quelle version fait foi, par"
                " exemple `bilingue_foi_egale`.",
                "Say in which languages the agreement is made and which version is authoritative,"
                " for example `bilingual_equal`.",
            ),
        ),
        "recitals": Entry(
            "preambule",
            Saying("Préambule", "Recitals"),
            Saying(
                "Énumérez les faits qui expliquent l’entente, par exemple que les parties"
                " accompagnent les mêmes jeunes. Le préambule ne contient pas d’obligations.",
                "List the facts that explain the agreement, for example that the parties serve the"
                " same young people. Recitals hold no obligations.",
            ),
        ),
        "parties": Entry(
            "parties",
            Saying("Parties", "Parties"),
            Saying(
                "Présentez chaque organisation qui s’engage, par exemple un carrefour"
                " jeunesse-emploi et un collège. Il en faut au moins deux.",
                "Introduce each organization that makes a commitment, for example a youth"
                " employment centre and a college. There are at least two.",
            ),
        ),
        "purpose": Entry(
            "raison_detre",
            Saying("Raison d’être", "Purpose"),
            Saying(
                "Expliquez pourquoi les parties travaillent ensemble, pour qui et où, par exemple"
                " pour l’emploi des jeunes d’une région.",
                "Explain why the parties work together, for whom and where, for example for youth"
                " employment in one region.",
            ),
        ),
        "governance": Entry(
            "gouvernance",
            Saying("Structure de gouvernance", "Governance"),
            Saying(
                "Dites qui décide et comment un désaccord se règle, par exemple un comité"
                " directeur, puis la médiation.",
                "Say who decides and how a disagreement is settled, for example a steering"
                " committee, then mediation.",
            ),
        ),
        "objectives": Entry(
            "objectifs",
            Saying("Objectifs stratégiques", "Strategic goals"),
            Saying(
                "Énumérez les changements que les parties veulent produire ensemble, par exemple"
                " que davantage de jeunes occupent un emploi durable.",
                "List the changes that the parties want to bring about together, for example that"
                " more young people hold lasting jobs.",
            ),
        ),
        "resources": Entry(
            "ressources",
            Saying("Ressources et services", "Services and resources"),
            Saying(
                "Énumérez ce que chaque partie apporte autrement qu’en argent, par exemple un"
                " local ou 120\u00a0heures de travail.",
                "List what each party brings other than money, for example a room or 120 hours of"
                " work.",
            ),
        ),
        "funding": Entry(
            "financement",
            Saying("Accord de financement", "Funding agreement"),
            Saying(
                "Dites quel argent circule et qui paie quoi. S’il n’y en a pas, écrivez-le avec la"
                " raison\u00a0: `{sans_objet: Chaque partie assume ses coûts}`.",
                "Say what money moves and who pays for what. If there is none, write so and give"
                " the reason: `{not_applicable: Each party bears its own costs}`.",
            ),
        ),
        "communication": Entry(
            "communication",
            Saying("Moyens de communication", "Communications"),
            Saying(
                "Dites comment les parties se parlent et comment elles s’adressent au public, par"
                " exemple en visioconférence, toutes les deux semaines.",
                "Say how the parties speak to each other and to the public, for example by"
                " videoconference every two weeks.",
            ),
        ),
        "indicators": Entry(
            "indicateurs",
            Saying("Indicateurs de rendement clés", "Key performance indicators"),
            Saying(
                "Énumérez les mesures qui diront si les objectifs sont atteints, par exemple la"
                " part des jeunes en emploi, de 42\u00a0% à 60\u00a0%.",
                "List the measures that will tell whether the goals are met, for example the share"
                " of young people employed, from 42% to 60%.",
            ),
        ),
        "monitoring": Entry(
            "suivi",
            Saying("Mécanisme de suivi", "Reporting mechanism"),
            Saying(
                "Dites quels rapports sont dus et à quel rythme les parties font le point, par"
                " exemple une fois par trimestre.",
                "Say which reports are due and how often the parties take stock, for example"
                " quarterly.",
            ),
        ),
        "term": Entry(
            "duree",
            Saying("Durée", "Term"),
            Saying(
                "Dites quand l’entente commence et finit, et comment elle se renouvelle ou se"
                " résilie, par exemple deux ans, avec un préavis de 60\u00a0jours.",
                "Say when the agreement starts and ends, and how it is renewed or terminated, for"
                " example two years, with 60 days’ notice.",
            ),
        ),
        "confidentiality": Entry(
            "confidentialite",
            Saying("Confidentialité", "Confidentiality"),
            Saying(
                "Dites combien de temps les parties gardent confidentiels les renseignements"
                " qu’elles reçoivent, par exemple jusqu’à trois ans après la fin de l’entente.",
                "Say how long the parties keep confidential the information that they receive, for"
                " example until three years after the agreement ends.",
            ),
        ),
        "clauses": Entry(
            "clauses",
            Saying("Autres clauses", "Other clauses"),
            Saying(
                "Ajoutez, dans vos mots, ce qu’aucun autre champ ne peut contenir, par exemple une"
                " clause sur la propriété intellectuelle.",
                "Add, in your own words, what no other field can hold, for example a clause on"
                " intellectual property.",
            ),
        ),
    },
    "Term": {
        "period": Entry(
            "periode",
            Saying("Période", "Period"),
            Saying(
                "Donnez le premier et le dernier jour, tous deux compris\u00a0: `{debut:"
                " 2026-04-01, fin: 2028-03-31}`.",
                "Give the first and the last day, both included: `{start: 2026-04-01, end:"
                " 2028-03-31}`.",
            ),
        ),
        "renewal": Entry(
            "renouvellement",
            Saying("Renouvellement", "Renewal"),
            Saying(
                "Dites comment l’entente peut être prolongée et quand cela se décide, par exemple"
                " par écrit, trois mois avant la fin.",
                "Say how the agreement can be extended and when that is decided, for example in"
                " writing, three months before the end.",
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
    "Clause": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à la clause un nom court et stable, par exemple `visibilite`.",
                "Give the clause a short, stable name, such as `visibility`.",
            ),
        ),
        "title": Entry(
            "titre",
            Saying("Titre", "Title"),
            Saying(
                "Écrivez le titre de la clause, par exemple «\u00a0Propriété"
                " intellectuelle\u00a0».",
                "Write the heading of the clause, for example “Intellectual property”.",
            ),
        ),
        "body": Entry(
            "texte",
            Saying("Texte", "Wording"),
            Saying(
                "Écrivez la clause en un ou plusieurs paragraphes, par exemple «\u00a0Chaque"
                " partie conserve ses droits sur ses outils\u00a0».",
                "Write the clause in one or more paragraphs, for example “Each party keeps its"
                " rights in its tools”.",
            ),
        ),
    },
}
