"""The words of the agreement itself."""

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
                "Choisissez le type de document, par exemple `protocole_d_entente`. À lui seul, le"
                " type ne décide pas de la portée juridique.",
                "Choose the type of document, such as `mou`. The type alone does not decide"
                " whether the agreement is binding.",
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
        "formality": Entry(
            "formalite",
            Saying("Degré de formalité", "Formality"),
            Saying(
                "Choisissez `formelle` si les parties signent des engagements, ou `informelle` si"
                " une simple confirmation leur suffit. Une entente formelle doit être plus"
                " complète.",
                "Choose `formal` if the parties sign commitments, or `informal` if a simple"
                " confirmation will do. A formal agreement must be more complete.",
            ),
        ),
        "money_moves": Entry(
            "transfert_de_fonds",
            Saying("Transfert de fonds", "Transfer of funds"),
            Saying(
                "Écrivez `true` si l’entente prévoit des versements ou un budget en argent, et"
                " `false` si aucun argent ne circule, par exemple quand chaque partie assume ses"
                " coûts.",
                "Write `true` if the agreement provides for payments or a cash budget, and `false`"
                " if no money changes hands, for example when each party bears its own costs.",
            ),
        ),
        "binding_nature": Entry(
            "portee_juridique",
            Saying("Portée juridique", "Binding nature"),
            Saying(
                "Dites si l’entente lie les parties en droit\u00a0: `contraignante`,"
                " `non_contraignante` ou, si seuls certains articles les lient, `mixte`.",
                "Say whether the agreement binds the parties in law: `binding`, `non_binding` or,"
                " if only some sections bind them, `mixed`.",
            ),
        ),
        "binding_clauses": Entry(
            "clauses_contraignantes",
            Saying("Clauses contraignantes", "Binding clauses"),
            Saying(
                "Si la portée juridique est mixte, énumérez les articles dont les clauses lient"
                " les parties, par exemple `confidentialite` et `renseignements_personnels`.",
                "If the binding nature is mixed, list the sections whose clauses bind the parties,"
                " for example `confidentiality` and `privacy`.",
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
        "contract_kind": Entry(
            "nature_du_contrat",
            Saying("Nature du contrat", "Kind of contract"),
            Saying(
                "Dites si les parties ont négocié l’entente (`gre_a_gre`) ou si l’une d’elles en a"
                " imposé l’essentiel (`adhesion`). Les règles de langue du Québec en dépendent.",
                "Say whether the parties negotiated the agreement (`negotiated`) or one of them"
                " imposed its main terms (`adhesion`). Quebec’s language rules depend on it.",
            ),
        ),
        "french_version_remitted_on": Entry(
            "version_francaise_remise_le",
            Saying("Remise de la version française", "Delivery of the French version"),
            Saying(
                "Écrivez la date à laquelle la partie qui adhère à l’entente a reçu la version"
                " française, par exemple `2026-02-20`. Au Québec, cette remise précède tout"
                " engagement dans une autre langue.",
                "Write the date on which the adhering party received the French version, for"
                " example `2026-02-20`. In Quebec, this comes before any commitment in another"
                " language.",
            ),
        ),
        "express_wish": Entry(
            "volonte_expresse",
            Saying("Volonté expresse", "Express wish"),
            Saying(
                "Pour un contrat d’adhésion, écrivez `true` si la partie qui adhère a dit"
                " expressément, après avoir lu la version française, qu’elle veut être liée par la"
                " version anglaise, et `false` sinon.",
                "For a contract of adhesion, write `true` if the adhering party, after reading the"
                " French version, expressly said that it wishes to be bound by the English"
                " version, and `false` if not.",
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
        "third_parties": Entry(
            "tiers",
            Saying("Tiers", "Third parties"),
            Saying(
                "Présentez les organismes que l’entente nomme sans qu’ils la signent, par exemple"
                " la fondation qui la finance ou l’organisme propriétaire du local.",
                "Introduce the bodies that the agreement names but that do not sign it, for"
                " example the foundation that funds it or the owner of the premises.",
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
        "definitions": Entry(
            "definitions",
            Saying("Définitions", "Definitions"),
            Saying(
                "Définissez les mots que l’entente emploie dans un sens précis, par exemple"
                " «\u00a0parcours\u00a0». Chacun n’a qu’un sens, le même dans les deux langues.",
                "Define the words that the agreement uses in a precise sense, for example"
                " “pathway”. Each has only one meaning, the same in both languages.",
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
                "Dites qui décide, qui répond de quoi et comment un désaccord se règle, par"
                " exemple un comité directeur, puis la médiation.",
                "Say who decides, who answers for what and how a disagreement is settled, for"
                " example a steering committee, then mediation.",
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
                "Décrivez les services offerts et énumérez ce que chaque partie apporte autrement"
                " qu’en argent, par exemple des ateliers et 120\u00a0heures de travail.",
                "Describe the services offered and list what each party brings other than money,"
                " for example workshops and 120\u00a0hours of work.",
            ),
        ),
        "funding": Entry(
            "financement",
            Saying("Accord de financement", "Funding agreement"),
            Saying(
                "Dites quel argent circule et qui paie quoi. S’il n’y en a pas, écrivez-le avec la"
                " raison\u00a0: `{sans_objet: Chaque partie assume ses coûts}`.",
                "Say what money changes hands and who pays for what. If none does, write so and"
                " give the reason: `{not_applicable: Each party bears its own costs}`.",
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
                "Dites quels rapports sont dus, quand les parties font le point et ce qui se passe"
                " à la fin, par exemple un rapport et une rencontre de suivi une fois par"
                " trimestre.",
                "Say which reports are due, when the parties take stock and what happens at the"
                " end, for example a report and a follow-up meeting every quarter.",
            ),
        ),
        "activities": Entry(
            "activites",
            Saying("Plan d’action", "Action plan"),
            Saying(
                "Énumérez ce qui sera fait, par qui et quand, par exemple des ateliers donnés par"
                " le Carrefour d’avril à juin.",
                "List what will be done, by whom and when, for example workshops given by the"
                " Centre from April to June.",
            ),
        ),
        "term": Entry(
            "duree",
            Saying("Durée", "Term"),
            Saying(
                "Dites quand l’entente commence et finit, et comment elle se modifie, se"
                " renouvelle ou se résilie, par exemple deux ans, avec un préavis de"
                " 60\u00a0jours.",
                "Say when the agreement starts and ends, and how it is amended, renewed or"
                " terminated, for example two years, with 60 days’ notice.",
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
        "privacy": Entry(
            "renseignements_personnels",
            Saying("Renseignements personnels", "Personal information"),
            Saying(
                "Dites si des renseignements personnels sont communiqués et comment ils sont"
                " protégés, par exemple ceux des personnes aiguillées d’une partie à l’autre.",
                "Say whether personal information is shared and how it is protected, for example"
                " that of people referred from one party to another.",
            ),
        ),
        "governing_law": Entry(
            "droit_applicable",
            Saying("Droit applicable", "Governing law"),
            Saying(
                "Choisissez la province ou le territoire dont le droit s’applique, par exemple"
                " `QC`. C’est d’ordinaire là qu’une des parties a son siège.",
                "Choose the province or territory whose law applies, for example `QC`. It is"
                " usually where one of the parties has its head office.",
            ),
        ),
        "standard_clauses": Entry(
            "clauses_types",
            Saying("Clauses types", "Standard clauses"),
            Saying(
                "Énumérez les clauses générales que le document doit contenir, par exemple"
                " `force_majeure`. Leur texte est déjà rédigé, dans les deux langues.",
                "List the general clauses that the document is to contain, for example"
                " `force_majeure`. Their wording is ready, in both languages.",
            ),
        ),
        "clauses": Entry(
            "clauses",
            Saying("Autres clauses", "Other clauses"),
            Saying(
                "Ajoutez, dans vos mots, ce qu’aucun autre champ ne peut contenir, par exemple une"
                " clause sur les assurances.",
                "Add, in your own words, what no other field can hold, for example a clause on"
                " insurance.",
            ),
        ),
        "annexes": Entry(
            "annexes",
            Saying("Annexes", "Annexes"),
            Saying(
                "Énumérez les documents joints qui font partie de l’entente, par exemple un"
                " formulaire de consentement.",
                "List the attached documents that are part of the agreement, for example a consent"
                " form.",
            ),
        ),
        "acknowledgement_mode": Entry(
            "mode_d_acceptation",
            Saying("Mode d’acceptation", "Mode of acceptance"),
            Saying(
                "Dites comment les parties acceptent une entente informelle, qui ne se signe pas,"
                " par exemple `echange_de_courriels`.",
                "Say how the parties accept an informal agreement, which is not signed, for"
                " example `email_exchange`.",
            ),
        ),
        "charts": Entry(
            "graphiques",
            Saying("Graphiques", "Charts"),
            Saying(
                "Énumérez les graphiques que les documents montrent après les tableaux, par exemple"
                " `indicateurs`. Le format Markdown n’en a pas.",
                "List the charts that documents show after the tables, for example `indicators`."
                " Markdown has none.",
            ),
        ),
        "overrides": Entry(
            "derogations",
            Saying("Dérogations", "Overrides"),
            Saying(
                "Énumérez les règles de vérification que les parties écartent et dites pourquoi,"
                " par exemple parce qu’un service nouveau n’a pas encore de valeur de référence."
                " Les documents ne les impriment pas.",
                "List the rules of the completeness check that the parties set aside and say why,"
                " for example because a new service has no baseline yet. Documents do not print"
                " them.",
            ),
        ),
    },
}
