"""A whole agreement of about ten pages, in either language: what a writer may ever meet.

All names in it are invented.
"""

# ruff: noqa: E501 - a sentence stands on one line, beside the same in the other language

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from writers.trees import Piece, every, heading, items, paragraph, row, table, value

from ententes.bilingual import FRENCH, Language
from ententes.document.tree import (
    Align,
    Block,
    Break,
    Cell,
    Document,
    FillIn,
    Item,
    Marks,
    Properties,
    Reference,
    Row,
    Section,
    Table,
    Words,
)
from ententes.language import money, telephone
from ententes.texts import labels
from ententes.views import Part, State, Value

LEFT, CENTRE, RIGHT = Align.LEFT, Align.CENTRE, Align.RIGHT
STRONG, EMPHASIS = Marks(strong=True), Marks(emphasis=True)
NBSP = "\u00a0"

Say = Callable[[str, str], str]


def sample(language: Language, **facts: Any) -> Document:
    """Return the agreement in `language`; `facts` stand in place of those of its front."""
    say: Say = lambda fr, en: fr if language is FRENCH else en  # noqa: E731
    blocks = [
        *_front(say),
        *_purpose(say),
        *_governance(say),
        *_objectives(say, language),
        *_funding(say, language),
        *_indicators(say),
        *_term(say, language),
        *_signatures(say),
    ]
    tables = [block for block in every(blocks) if isinstance(block, Table)]
    for number, one in enumerate(tables, 1):
        one.caption, one.number = [Words(one.title)], number
    properties = Properties(
        language,
        title=say(
            "Entente de partenariat pour l’intégration en emploi des jeunes adultes",
            "Partnership Agreement for the Employment Integration of Young Adults",
        ),
        reference="EP-2026-014",
        version="0.3",
        date="2026-03-16",
        date_shown=say(f"16{NBSP}mars{NBSP}2026", f"March{NBSP}16,{NBSP}2026"),
        status=say("En négociation", "In negotiation"),
        mark=say("ÉBAUCHE", "DRAFT"),
        authors=("Carrefour Rive-Nord", "Cégep du Grand-Détour"),
    )
    return Document(replace(properties, **facts), blocks, labels(language))


def _missing(say: Say, fr: str, en: str) -> Value:
    return value(say(f"[À préciser{NBSP}: {fr}]", f"[To be specified: {en}]"), state=State.MISSING)


def _email(address: str) -> Value:
    return value(address, link=f"mailto:{address}")


def _telephone(digits: str, language: Language) -> Value:
    return value(telephone(digits, language), link=f"tel:+1{digits}")


def _front(say: Say) -> list[Block]:
    parties = table(
        row("", "Carrefour Rive-Nord", say("Cégep du Grand-Détour", "Grand-Détour College")),
        row(
            say("Adresse", "Address"),
            f"120, rue de l’Anse, bureau{NBSP}300, Sainte-Aurélie-sur-Mer (Québec){NBSP} G0X{NBSP}0X0",
            f"45, avenue du Portage, Grand-Détour (Québec){NBSP} H0H{NBSP}0H0",
        ),
        row(say("Personne-ressource", "Contact person"), "Zoé Tremblay", "Ann Lee"),
        row(
            say("Courriel", "Email"),
            _email("zoe.tremblay@example.ca"),
            _email("ann.lee@example.ca"),
        ),
        row(
            say("Téléphone", "Telephone"),
            _telephone("4185550114", Language(say("fr", "en"))),
            _missing(say, "Téléphone", "Telephone"),
        ),
        row(
            say("Numéro d’entreprise", "Business number"),
            value(f"1140{NBSP}000{NBSP}001"),
            value(
                say("sans objet (organisme public)", "not applicable (public body)"),
                state=State.NOT_APPLICABLE,
            ),
        ),
        title=say("Parties", "Parties"),
    )
    return [
        heading(
            1,
            say(
                "Entente de partenariat pour l’intégration en emploi des jeunes adultes",
                "Partnership Agreement for the Employment Integration of Young Adults",
            ),
        ),
        paragraph(
            say(
                "entre le Carrefour Rive-Nord et le Cégep du Grand-Détour",
                "between Carrefour Rive-Nord and Grand-Détour College",
            ),
            role="subtitle",
        ),
        paragraph(
            say("En vigueur ", "In effect "),
            value(
                say(
                    f"du 1er{NBSP}avril{NBSP}2026 au 31{NBSP}mars{NBSP}2028",
                    f"from April{NBSP}1,{NBSP}2026, to March{NBSP}31,{NBSP}2028",
                )
            ),
            role="subtitle",
        ),
        Section(
            "note",
            [
                paragraph(
                    Words(say("Version de travail.", "Working version."), STRONG),
                    say(
                        " Les passages encadrés restent à préciser avant la signature; ils sont repris"
                        " dans la liste de contrôle remise aux deux parties.",
                        " Framed passages must be completed before signing; they are repeated in the"
                        " checklist given to both parties.",
                    ),
                ),
                items(
                    say("à relire par le comité de suivi;", "to be reviewed by the committee;"),
                    say("à traduire au besoin.", "to be translated where needed."),
                ),
            ],
        ),
        heading(2, say("Parties à l’entente", "Parties to the Agreement"), "1", "parties"),
        paragraph(
            say(
                "La présente entente lie les organismes suivants, ci-après «\u00a0les parties\u00a0».",
                "This Agreement binds the following organizations (the “parties”).",
            )
        ),
        parties,
    ]


def _purpose(say: Say) -> list[Block]:
    long = say(
        "Les parties mettent en commun leur expertise, leurs locaux et leurs réseaux afin que"
        " les personnes de 18 à 35\u00a0ans de la région trouvent un emploi durable ou retournent"
        " aux études. Chaque partie demeure responsable de ses propres services, de son personnel"
        " et des renseignements qu’elle recueille.",
        "The parties pool their expertise, premises and networks so that people of the region"
        " aged 18 to 35 find lasting employment or return to school. Each party remains"
        " responsible for its own services, its staff and the information that it collects.",
    )
    return [
        heading(2, say("Objet et bénéficiaires", "Purpose and Beneficiaries"), "2", "purpose"),
        heading(3, say("Objet", "Purpose"), "2.1"),
        paragraph(long),
        paragraph(
            say("Le détail des engagements figure ", "Commitments are set out in "),
            Reference("objectives", "4", noun=say("à l’article", "section")),
            say(" et ", " and "),
            Reference("dispute", "7.3", noun=say("au paragraphe", "subsection")),
            say("; le site du projet est ", "; the project’s site is "),
            value("https://exemple.ca/entente-jeunes", link="https://exemple.ca/entente-jeunes"),
            ".",
        ),
        heading(3, say("Bénéficiaires", "Beneficiaries"), "2.2"),
        paragraph(say("L’entente s’adresse\u00a0:", "The Agreement is for:")),
        items(
            say("aux jeunes adultes sans emploi;", "young adults who are not employed;"),
            Item(
                [
                    paragraph(
                        say(
                            "aux personnes récemment arrivées au Québec qui\u00a0:",
                            "people recently arrived in Québec who:",
                        )
                    ),
                    items(
                        say("parlent français ou l’apprennent;", "speak French or are learning it;"),
                        Item(
                            [
                                paragraph(
                                    say(
                                        "détiennent un permis de travail valide, sous réserve\u00a0:",
                                        "hold a valid work permit, subject to:",
                                    )
                                ),
                                items(
                                    say("de sa date d’expiration;", "its expiry date;"),
                                    say("de ses conditions;", "its conditions;"),
                                ),
                            ]
                        ),
                    ),
                ]
            ),
            Item(
                [
                    paragraph(
                        say(
                            "aux employeurs de la région qui embauchent des stagiaires.",
                            "employers of the region that hire interns.",
                        )
                    ),
                    paragraph(
                        say(
                            "Un employeur s’inscrit au moyen du formulaire prévu à cette fin et"
                            " reçoit une réponse dans un délai de dix jours ouvrables.",
                            "An employer registers by means of the form provided for that purpose"
                            " and receives an answer within ten business days.",
                        )
                    ),
                ]
            ),
        ),
        paragraph(
            say("Le nom officiel du programme fédéral d’appui est ", "The provincial program’s official name is "),
            _other(say, "Youth Employment and Skills Strategy", "Programme d’aide et d’accompagnement social"),
            say(
                "; il est cité tel quel, dans sa langue d’origine.",
                "; it is quoted as is, in its original language.",
            ),
        ),
    ]  # fmt: skip


def _other(say: Say, english: str, french: str) -> Value:
    """Return a name that stands in the other language."""
    other = Language(say("en", "fr"))
    return value(Part(say(english, french), other))


def _governance(say: Say) -> list[Block]:
    steps = [
        (
            "Chaque partie désigne deux personnes au comité dans les trente jours de la signature.",
            "Each party appoints two people to the committee within thirty days of signing.",
        ),
        (
            "Le comité adopte ses règles de fonctionnement à sa première rencontre.",
            "The committee adopts its rules of operation at its first meeting.",
        ),
        (
            "Les procès-verbaux sont transmis aux parties dans les dix jours ouvrables.",
            "Minutes are sent to the parties within ten business days.",
        ),
    ]
    return [
        heading(2, say("Gouvernance", "Governance"), "3", "governance"),
        heading(3, say("Comité de suivi", "Monitoring Committee"), "3.1"),
        items(*[say(fr, en) for fr, en in steps], ordered=True),
        heading(4, say("Quorum", "Quorum"), "3.1.1"),
        paragraph(
            say(
                "Le quorum est de trois personnes, dont au moins une de chaque partie. À défaut de"
                " quorum, une seconde rencontre est convoquée dans les cinq jours.",
                "Quorum is three people, including at least one from each party. Without a quorum,"
                " a second meeting is called within five days.",
            )
        ),
        heading(4, say("Décisions", "Decisions"), "3.1.2"),
        items(
            Item(
                [
                    paragraph(say("Une décision est prise\u00a0:", "A decision is made:")),
                    items(
                        say("par consensus;", "by consensus;"),
                        say("à défaut, à la majorité des voix.", "failing that, by a majority of votes."),
                        ordered=True,
                    ),
                ]
            ),
            say("Une décision est consignée au procès-verbal.", "A decision is recorded in the minutes."),
            ordered=True,
        ),
        heading(3, say("Calendrier des rencontres", "Meeting Schedule"), "3.2"),
        table(
            row(say("Rencontre", "Meeting"), say("Date", "Date"), say("Lieu", "Place")),
            row("1", say(f"15{NBSP}mai{NBSP}2026", f"May{NBSP}15,{NBSP}2026"), "Sainte-Aurélie-sur-Mer"),
            row("2", say(f"30{NBSP}septembre{NBSP}2026", f"September{NBSP}30,{NBSP}2026"), "Grand-Détour"),
            row("3", value(state=State.BLANK), _missing(say, "Lieu", "Place")),
            columns=[CENTRE, LEFT, LEFT],
            title=say("Calendrier des rencontres", "Meeting Schedule"),
        ),
        paragraph(
            say(
                "Les dates peuvent être modifiées d’un commun accord.",
                "Dates may be changed by mutual agreement.",
            )
        ),
    ]  # fmt: skip


def _objectives(say: Say, language: Language) -> list[Block]:
    goals = [
        ("O-1", "Accompagner 120\u00a0personnes vers l’emploi ou les études", "Support 120 people toward employment or studies", "Carrefour", 45000),
        ("O-2", "Offrir huit ateliers de préparation au marché du travail, dont deux en formule hybride", "Hold eight job-readiness workshops, two of them hybrid", "Cégep", 12500),
        ("O-3", "Reconnaître les acquis et les compétences des participantes et des participants", "Recognize participants’ prior learning and competencies", "Cégep", 1250000),
    ]  # fmt: skip
    rows = [
        row(key, say(fr, en), owner, money(Decimal(amount), "CAD", language))
        for key, fr, en, owner, amount in goals
    ]
    return [
        heading(2, say("Objectifs et engagements", "Objectives and Commitments"), "4", "objectives"),
        paragraph(
            say(
                "Les objectifs ci-dessous lient les deux parties pour toute la durée de l’entente.",
                "The objectives below bind both parties for the whole term of the Agreement.",
            )
        ),
        table(
            row(say("No", "No."), say("Objectif", "Objective"), say("Responsable", "Owner"), say("Budget", "Budget")),
            *rows,
            columns=[LEFT, LEFT, LEFT, RIGHT],
            title=say("Objectifs et engagements", "Objectives and Commitments"),
        ),
        heading(3, say("Engagements du Carrefour", "Commitments of the Carrefour"), "4.1"),
        items(
            *[
                say(
                    f"Engagement no\u00a0{n}\u00a0: fournir les locaux, le matériel et une personne-ressource"
                    " pour toute la durée des activités prévues au calendrier;",
                    f"Commitment {n}: provide the premises, the equipment and a resource person for"
                    " the whole duration of the scheduled activities;",
                )
                for n in range(1, 5)
            ],
            ordered=True,
        ),
        paragraph(say("Le Carrefour s’engage aussi\u00a0:", "The Carrefour also undertakes:")),
        items(
            say("à publier les offres de stage;", "to publish internship offers;"),
            say("à tenir un registre des présences.", "to keep a register of attendance."),
            ordered=True,
            start=5,
        ),
        heading(3, say("Engagements du Cégep", "Commitments of the College"), "4.2"),
        items(
            say("prêter ses laboratoires informatiques;", "lend its computer laboratories;"),
            say("délivrer les attestations de participation.", "issue certificates of attendance."),
            ordered=True,
        ),
    ]  # fmt: skip


def _funding(say: Say, language: Language) -> list[Block]:
    def cash(amount: str) -> str:
        return money(Decimal(amount), "CAD", language)

    budget = table(
        row(say("Poste", "Item"), "2026-2027", "2027-2028", say("Total", "Total")),
        row(say("Salaires et avantages sociaux", "Salaries and benefits"), cash("182500"), cash("191625"), cash("374125")),
        row(say("Locaux", "Premises"), cash("24000"), cash("24480"), cash("48480")),
        row(say("Déplacements", "Travel"), cash("3250.50"), _missing(say, "Montant", "Amount"), cash("3250.50")),
        row(say("Frais d’administration (10\u00a0%)", "Administration (10%)"), cash("20975"), cash("21610"), cash("42585")),
        Row([Cell([paragraph(Words(text, STRONG))]) for text in (say("Total", "Total"), cash("230725.50"), cash("237715"), cash("468440.50"))]),
        columns=[LEFT, RIGHT, RIGHT, RIGHT],
        title=say("Budget", "Budget"),
    )  # fmt: skip
    return [
        heading(2, say("Financement", "Funding"), "5", "funding"),
        heading(3, say("Budget", "Budget"), "5.1"),
        paragraph(say("Le budget de l’entente est le suivant.", "The budget of the Agreement is as follows.")),
        budget,
        heading(3, say("Contributions", "Contributions"), "5.2"),
        _contributions(say, cash),
        heading(3, say("Versements", "Payments"), "5.3"),
        paragraph(
            value(
                say(
                    "Sans objet\u00a0: aucune somme n’est versée d’une partie à l’autre.",
                    "Not applicable: no money is paid by one party to the other.",
                ),
                state=State.NOT_APPLICABLE,
            )
        ),
        table(
            row(say("Code", "Code"), say("Oui", "Yes")),
            row("A", "1"),
            row("B", "2"),
            title=say("Codes", "Codes"),
        ),
    ]  # fmt: skip


def _contributions(say: Say, cash: Callable[[str], str]) -> Table:
    return table(
        row(
            say("Contributeur", "Contributor"), say("Nature", "Kind"), say("Description", "Description"),
            say("Début", "Start"), say("Fin", "End"), say("Valeur", "Value"), say("Payé", "Paid"),
            say("Solde", "Balance"), say("État", "State"),
        ),
        *[
            row(
                who, kind, what, "2026-04-01", "2028-03-31", cash(total), cash(paid), cash(left), state
            )
            for who, kind, what, total, paid, left, state in (
                ("Carrefour", say("En nature", "In kind"), say("Prêt de locaux et de matériel informatique", "Loan of premises and computer equipment"), "24000", "12000", "12000", say("Confirmé", "Confirmed")),
                ("Cégep", say("Financière", "Financial"), say("Rémunération d’une personne-ressource", "Salary of a resource person"), "182500", "182500", "0", say("Confirmé", "Confirmed")),
                ("Ministère", say("Financière", "Financial"), say("Subvention d’interrégionalisation", "Interregionalization grant"), "1250000.75", "625000.50", "625000.25", say("À confirmer", "Unconfirmed")),
            )
        ],
        columns=[LEFT, LEFT, LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT, LEFT],
        title=say("Contributions", "Contributions"),
    )  # fmt: skip


def _indicators(say: Say) -> list[Block]:
    def indicator(n: int) -> Row:
        sources = items(
            say("dossiers des participants", "participant files"),
            say("sondage à trois mois", "three-month survey"),
        )
        return Row(
            [
                Cell([paragraph(f"I-{n}")]),
                Cell(
                    [
                        paragraph(
                            say(
                                f"Personnes placées en emploi ou retournées aux études, cohorte {n}",
                                f"People employed or back in school, cohort {n}",
                            )
                        )
                    ]
                ),
                Cell([paragraph(say(f"62,5{NBSP}%", "62.5%"))]),
                Cell([paragraph(say(f"85{NBSP}%", "85%"))])
                if n % 4
                else Cell([paragraph(_missing(say, "Cible", "Target"))]),
                Cell([sources]),
            ]
        )

    return [
        heading(2, say("Indicateurs et suivi", "Indicators and Monitoring"), "6", "indicators"),
        paragraph(
            say(
                "Les parties mesurent les résultats au moyen des indicateurs suivants.",
                "The parties measure results by means of the following indicators.",
            )
        ),
        table(
            row(
                say("No", "No."), say("Indicateur", "Indicator"), say("Départ", "Baseline"),
                say("Cible", "Target"), say("Sources", "Sources"),
            ),
            *[indicator(n) for n in range(1, 19)],
            columns=[LEFT, LEFT, RIGHT, RIGHT, LEFT],
            title=say("Indicateurs et suivi", "Indicators and Monitoring"),
        ),
        paragraph(
            say("Rapport final attendu le ", "Final report due on "),
            value(say("(date du rapport)", "(date of report)"), state=State.BLANK),
            say(", puis conservé sept ans.", ", then kept for seven years."),
        ),
    ]  # fmt: skip


def _term(say: Say, language: Language) -> list[Block]:
    word = say("anticonstitutionnellement", "counterrevolutionaries")
    clause = say(
        "Les parties tentent d’abord de régler tout différend à l’amiable. À défaut d’entente dans"
        " un délai de trente jours, le différend est soumis à la médiation; les frais en sont"
        " partagés également. Aucune clause ne s’applique " + word + ".",
        "The parties first try to settle any dispute amicably. Failing a settlement within thirty"
        " days, the dispute goes to mediation, whose cost is shared equally. No clause applies to "
        + word + ".",
    )  # fmt: skip
    return [
        heading(2, say("Durée et dispositions générales", "Term and General Provisions"), "7", "term"),
        heading(3, say("Renouvellement", "Renewal"), "7.1"),
        paragraph(_missing(say, "Renouvellement", "Renewal")),
        heading(3, say("Résiliation", "Termination"), "7.2"),
        paragraph(
            say("Une partie met fin à l’entente par un avis écrit de ", "A party ends the Agreement by written notice of "),
            value(say(f"60{NBSP}jours", f"60{NBSP}days")),
            say(", transmis aux personnes désignées à l’article\u00a0", ", sent to the people named in section\u00a0"),
            Reference("parties", "1"),
            ".",
        ),
        heading(3, say("Règlement des différends", "Dispute Resolution"), "7.3", "dispute"),
        *[paragraph(clause) for _ in range(3)],
        heading(3, say("Langue de l’entente", "Language of the Agreement"), "7.4"),
        paragraph(
            Words(
                say(
                    "The parties have requested that this Agreement and all related documents be drawn up in French.",
                    "Les parties ont demandé que la présente entente et tous les documents connexes soient rédigés en anglais.",
                ),
                EMPHASIS._replace(language=language.other),
            )
        ),
        heading(3, say("Adresse de correspondance", "Mailing Address"), "7.5"),
        paragraph(
            "Carrefour Rive-Nord", Break(), "120, rue de l’Anse", Break(),
            f"Sainte-Aurélie-sur-Mer (Québec){NBSP} G0X{NBSP}0X0",
        ),
        paragraph(
            say("Référence interne\u00a0: ", "Internal reference: "),
            "https://exemple.ca/documents/2026/ententes/versions-provisoires/EP-2026-014-version-0.3-en-negociation.docx",
        ),
    ]  # fmt: skip


def _signatures(say: Say) -> list[Block]:
    def party(name: str, signatory: Piece, title: str) -> Section:
        label = lambda fr, en: say(f"{fr}{NBSP}: ", f"{en}: ")  # noqa: E731
        return Section(
            "signature",
            [
                paragraph(Words(name, STRONG)),
                paragraph(label("Nom", "Name"), signatory, role="line"),
                paragraph(label("Fonction", "Title"), title, role="line"),
                paragraph(label("Signature", "Signature"), FillIn(), role="line"),
                paragraph(label("Date", "Date"), FillIn(), role="line"),
                paragraph(label("Lieu", "Place"), FillIn(), role="line"),
            ],
        )

    unnumbered = heading(2, say("Signatures", "Signatures"), anchor="signatures")
    return [
        unnumbered,
        paragraph(
            say(
                "En foi de quoi les parties ont signé, en deux exemplaires.",
                "In witness whereof the parties have signed, in two copies.",
            )
        ),
        party("Carrefour Rive-Nord", "Zoé Tremblay", say("Directrice générale", "Executive Director")),
        party(
            say("Cégep du Grand-Détour", "Grand-Détour College"),
            _missing(say, "Signataire", "Signatory"),
            say("Directeur des études", "Academic Dean"),
        ),
    ]  # fmt: skip
