"""The names of the objects of an agreement and of a theme, and of the values they hold."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.theme import THEME_OBJECTS
from ententes.vocabulary.words import Kind

OBJECTS: Mapping[str, Kind] = {
    "Agreement": Kind(
        Saying("Entente", "Agreement"),
        Saying(
            "Une entente de partenariat dit qui s’engage, à quoi, comment et jusqu’à quand.",
            "A partnership agreement says who commits to what, how and until when.",
        ),
    ),
    "Term": Kind(
        Saying("Durée", "Term"),
        Saying(
            "La durée dit quand l’entente commence et finit, et comment elle se renouvelle ou se"
            " résilie.",
            "The term says when the agreement starts and ends, and how it is renewed or"
            " terminated.",
        ),
    ),
    "Confidentiality": Kind(
        Saying("Confidentialité", "Confidentiality"),
        Saying(
            "La confidentialité dit combien de temps les parties gardent confidentiels les"
            " renseignements qu’elles reçoivent.",
            "Confidentiality says how long the parties keep confidential the information that they"
            " receive.",
        ),
    ),
    "Flow": Kind(
        Saying("Flux de renseignements", "Flow of information"),
        Saying(
            "Un flux dit quels renseignements personnels une partie communique à une autre, dans"
            " quel but et sur quel fondement.",
            "A flow says what personal information one party communicates to another, for what"
            " purpose and on what basis.",
        ),
    ),
    "Privacy": Kind(
        Saying("Renseignements personnels", "Personal information"),
        Saying(
            "Les dispositions sur les renseignements personnels disent si les parties s’en"
            " communiquent, et comment elles les protègent jusqu’à leur destruction.",
            "The provisions on personal information say whether the parties share any, and how"
            " they protect it until it is destroyed.",
        ),
    ),
    "Definition": Kind(
        Saying("Définition", "Definition"),
        Saying(
            "Une définition donne un seul sens à un mot dans toute l’entente.",
            "A definition gives a word one meaning throughout the agreement.",
        ),
    ),
    "Clause": Kind(
        Saying("Autre clause", "Other clause"),
        Saying(
            "Une autre clause dit, dans les mots des parties, ce qu’aucun champ ne peut contenir."
            " Elle se place après la partie du document qu’elle nomme, ou à la fin.",
            "Another clause says, in the parties’ own words, what no field can hold. It stands"
            " after the part of the document that it names, or at the end.",
        ),
    ),
    "Activity": Kind(
        Saying("Activité", "Activity"),
        Saying(
            "Une activité est une ligne du plan d’action\u00a0: elle dit qui fait quoi, et de"
            " quand à quand.",
            "An activity is a line of the action plan: it says who does what, and from when to"
            " when.",
        ),
    ),
    "Annex": Kind(
        Saying("Annexe", "Annex"),
        Saying(
            "Une annexe est un document qui fait partie de l’entente; sa lettre le désigne.",
            "An annex is a document that is part of the agreement; its letter identifies it.",
        ),
    ),
    "Override": Kind(
        Saying("Dérogation", "Override"),
        Saying(
            "Une dérogation écarte une règle de la vérification, et dit qui l’a décidé et pourquoi."
            " Elle paraît dans les résultats de la vérification, jamais dans les documents.",
            "An override sets aside a rule of the check, and says who decided so and why. It"
            " appears in the results of the check, never in documents.",
        ),
    ),
    "Party": Kind(
        Saying("Partie", "Party"),
        Saying(
            "Une partie est une organisation qui s’engage par l’entente.",
            "A party is an organization that makes a commitment in the agreement.",
        ),
    ),
    "ThirdParty": Kind(
        Saying("Tiers", "Third party"),
        Saying(
            "Un tiers est une organisation que l’entente nomme mais qui ne la signe pas, comme un"
            " bailleur de fonds.",
            "A third party is an organization that the agreement names but that does not sign it,"
            " such as a funder.",
        ),
    ),
    "Grammar": Kind(
        Saying("Grammaire du nom", "Grammar of the name"),
        Saying(
            "La grammaire du nom dit quels articles et quels accords demande le nom d’une partie,"
            " d’un tiers ou d’une instance.",
            "The grammar of the name says which articles and agreements the name of a party, a"
            " third party or a body takes.",
        ),
    ),
    "Representative": Kind(
        Saying("Personne représentante", "Representative"),
        Saying(
            "La personne représentante parle pour une partie au quotidien.",
            "The representative speaks for a party in day-to-day matters.",
        ),
    ),
    "Signatory": Kind(
        Saying("Signataire", "Signatory"),
        Saying(
            "La ou le signataire est la personne qui signe pour une partie.",
            "The signatory is the person who signs for a party.",
        ),
    ),
    "Purpose": Kind(
        Saying("Raison d’être", "Purpose"),
        Saying(
            "La raison d’être, élément\u00a01, dit pourquoi les parties travaillent ensemble, pour"
            " qui et où.",
            "The purpose, element 1, says why the parties work together, for whom and where.",
        ),
    ),
    "Member": Kind(
        Saying("Membre", "Member"),
        Saying(
            "Chaque membre d’une instance y siège pour une partie, en raison de sa fonction.",
            "Each member of a body sits there for a party, because of the position that they hold.",
        ),
    ),
    "Body": Kind(
        Saying("Instance de gouvernance", "Governance body"),
        Saying(
            "Une instance est un comité ou un autre groupe par lequel les parties décident.",
            "A body is a committee or another group through which the parties decide.",
        ),
    ),
    "DisputeStep": Kind(
        Saying("Étape du règlement d’un différend", "Dispute resolution step"),
        Saying(
            "Une étape dit qui tente de régler un différend, et dans quel délai.",
            "A step says who tries to settle a dispute, and within what time.",
        ),
    ),
    "DisputeResolution": Kind(
        Saying("Règlement des différends", "Dispute resolution"),
        Saying(
            "Le règlement des différends dit, étape par étape, comment un désaccord se règle.",
            "Dispute resolution says, step by step, how a disagreement is settled.",
        ),
    ),
    "Responsibility": Kind(
        Saying("Ligne de la matrice des responsabilités", "Row of the responsibility matrix"),
        Saying(
            "Une ligne de la matrice des responsabilités (RACI) dit, pour une activité, quelle"
            " partie la réalise, en rend des comptes, est consultée ou est informée.",
            "A row of the responsibility matrix (RACI) says, for one activity, which party does"
            " it, answers for it, is consulted or is informed.",
        ),
    ),
    "Governance": Kind(
        Saying("Structure de gouvernance", "Governance"),
        Saying(
            "La structure de gouvernance, élément\u00a02, dit qui décide, qui répond de quoi et"
            " comment un désaccord se règle.",
            "Governance, element 2, says who decides, who answers for what and how a disagreement"
            " is settled.",
        ),
    ),
    "Objective": Kind(
        Saying("Objectif stratégique", "Strategic goal"),
        Saying(
            "Un objectif stratégique, élément\u00a03, est un changement que les parties veulent"
            " produire.",
            "A strategic goal, element 3, is a change that the parties want to bring about.",
        ),
    ),
    "Referral": Kind(
        Saying("Aiguillage", "Referral"),
        Saying(
            "L’aiguillage dit comment une personne passe d’une partie à une autre, et ce que la"
            " première apprend en retour.",
            "A referral sends a person from one party to another, and says what the first one is"
            " told in return.",
        ),
    ),
    "Service": Kind(
        Saying("Service", "Service"),
        Saying(
            "Un service est ce qu’une partie offre à des personnes, avec son volume, son lieu et"
            " son horaire.",
            "A service is what a party offers to people, with its volume, its place and its"
            " schedule.",
        ),
    ),
    "Contribution": Kind(
        Saying("Contribution", "Contribution"),
        Saying(
            "Une contribution est une ressource qu’une partie fournit autrement qu’en argent.",
            "A contribution is a resource, other than money, that a party provides.",
        ),
    ),
    "Resources": Kind(
        Saying("Ressources et services", "Services and resources"),
        Saying(
            "Les ressources et services, élément\u00a04, disent quels services les parties"
            " offrent, et ce que chacune apporte autrement qu’en argent.",
            "Services and resources, element 4, say which services the parties offer, and what"
            " each party brings other than money.",
        ),
    ),
    "FundingSource": Kind(
        Saying("Source de financement", "Funding source"),
        Saying(
            "Une source de financement est une partie ou un tiers qui fournit de l’argent ou un"
            " soutien en nature pour une période.",
            "A funding source is a party or a third party that provides money or in-kind support"
            " for a period.",
        ),
    ),
    "BudgetLine": Kind(
        Saying("Poste budgétaire", "Budget line"),
        Saying(
            "Un poste budgétaire dit ce qui est payé ou fourni en nature, par qui et pour quelle"
            " période.",
            "A budget line says what is paid or provided in kind, by whom and for which period.",
        ),
    ),
    "Payment": Kind(
        Saying("Versement", "Payment"),
        Saying(
            "Un versement est une somme qu’une partie ou un tiers doit payer, à une date ou une"
            " fois une condition remplie.",
            "A payment is a sum that a party or a third party is to pay, on a date or once a"
            " condition is met.",
        ),
    ),
    "Funding": Kind(
        Saying("Accord de financement", "Funding agreement"),
        Saying(
            "L’accord de financement, élément\u00a05, dit quel argent circule, ou pourquoi il n’y"
            " en a pas.",
            "The funding agreement, element 5, says what money changes hands, or why none does.",
        ),
    ),
    "ChannelUse": Kind(
        Saying("Moyen de communication", "Communication channel"),
        Saying(
            "Un moyen de communication a un but, un rythme et une partie qui l’organise.",
            "A communication channel has a purpose, a frequency and a party that organizes it.",
        ),
    ),
    "Communication": Kind(
        Saying("Moyens de communication", "Communications"),
        Saying(
            "Les moyens de communication, élément\u00a06, disent comment les parties se parlent et"
            " s’adressent au public.",
            "Communications, element 6, say how the parties speak to each other and to the public.",
        ),
    ),
    "Indicator": Kind(
        Saying("Indicateur de rendement clé", "Key performance indicator"),
        Saying(
            "Un indicateur de rendement clé, élément\u00a07, mesure le progrès entre une valeur de"
            " référence et une cible datée.",
            "A key performance indicator, element 7, measures progress from a baseline to a dated"
            " target.",
        ),
    ),
    "Review": Kind(
        Saying("Suivi", "Review"),
        Saying(
            "Un suivi est un moment où les parties font le point sur les progrès et les"
            " difficultés.",
            "A review is a time when the parties take stock of progress and challenges.",
        ),
    ),
    "Report": Kind(
        Saying("Rapport", "Report"),
        Saying(
            "Un rapport est un compte rendu qu’une partie doit aux autres.",
            "A report is an account that one party owes the others.",
        ),
    ),
    "Risk": Kind(
        Saying("Risque", "Risk"),
        Saying(
            "Un risque dit ce qui pourrait mal tourner, et ce que les parties font pour l’éviter.",
            "A risk says what could go wrong, and what the parties do to prevent it.",
        ),
    ),
    "Renewal": Kind(
        Saying("Renouvellement", "Renewal"),
        Saying(
            "Le renouvellement dit quand et selon quels critères les parties décident de continuer"
            " ou non.",
            "Renewal says when and by which criteria the parties decide whether to continue.",
        ),
    ),
    "ExitPlan": Kind(
        Saying("Plan de sortie", "Exit plan"),
        Saying(
            "Le plan de sortie dit ce que deviennent, à la fin, les personnes desservies, les"
            " données, les biens et l’argent.",
            "The exit plan says what becomes, at the end, of the people served, the data, the"
            " property and the money.",
        ),
    ),
    "Monitoring": Kind(
        Saying("Mécanisme de suivi", "Reporting mechanism"),
        Saying(
            "Le mécanisme de suivi, élément\u00a08, dit quand les parties font le point, quels"
            " rapports sont dus, quels risques sont surveillés et comment l’entente se renouvelle"
            " ou prend fin.",
            "The reporting mechanism, element 8, says when the parties take stock, which reports"
            " are due, which risks are watched and how the agreement is renewed or ends.",
        ),
    ),
    "Text": Kind(
        Saying("Texte", "Text"),
        Saying(
            "Un texte tient sur une ligne. Il s’écrit en français, en anglais ou dans les deux"
            " langues\u00a0: `{fr: Entente, en: Agreement}`.",
            "A text stands on one line. It is written in French, in English or in both: `{fr:"
            " Entente, en: Agreement}`.",
        ),
    ),
    "RichText": Kind(
        Saying("Texte en paragraphes", "Text in paragraphs"),
        Saying(
            "Un texte en paragraphes peut contenir des listes, des tableaux, des liens et des mots"
            " mis en relief.",
            "A text in paragraphs may hold lists, tables, links and emphasis.",
        ),
    ),
    "Money": Kind(
        Saying("Somme d’argent", "Sum of money"),
        Saying(
            "Une somme d’argent est un nombre, en dollars canadiens si la devise n’est pas dite,"
            " par exemple `1234.50`.",
            "A sum of money is a number, in Canadian dollars if no currency is given, for example"
            " `1234.50`.",
        ),
    ),
    "Quantity": Kind(
        Saying("Quantité", "Quantity"),
        Saying(
            "Une quantité est un nombre avec son unité\u00a0: `{valeur: 120, unite: heures}`.",
            "A quantity is a number with its unit: `{value: 120, unit: hours}`.",
        ),
    ),
    "Rate": Kind(
        Saying("Tarif", "Rate"),
        Saying(
            "Un tarif est le prix d’une unité\u00a0: `{montant: 45, par: heures}`.",
            "A rate is the price of one unit: `{amount: 45, per: hours}`.",
        ),
    ),
    "Period": Kind(
        Saying("Période", "Period"),
        Saying(
            "Une période va d’un premier à un dernier jour, tous deux compris\u00a0: `{debut:"
            " 2026-04-01, fin: 2027-03-31}`.",
            "A period goes from a first to a last day, both included: `{start: 2026-04-01, end:"
            " 2027-03-31}`.",
        ),
    ),
    "NotApplicable": Kind(
        Saying("Absence déclarée", "Stated absence"),
        Saying(
            "Une absence déclarée dit qu’il n’y a rien ici, et pourquoi\u00a0: `{sans_objet: Aucun"
            " argent ne circule}`.",
            "A stated absence says that there is nothing here, and why: `{not_applicable: No money"
            " moves}`.",
        ),
    ),
    "Blank": Kind(
        Saying("Espace à remplir", "Blank"),
        Saying(
            "Un espace à remplir imprime une ligne à remplir à la main\u00a0: `{a_remplir: true}`.",
            "A blank prints a line to be filled in by hand: `{blank: true}`.",
        ),
    ),
    **THEME_OBJECTS,
}
