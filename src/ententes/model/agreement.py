"""The agreement itself."""

from pydantic import StrictBool

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.model.base import (
    Date,
    Identifier,
    Maybe,
    Name,
    ObjectiveId,
    Open,
    Part,
    PartyId,
    Several,
    Version,
)
from ententes.model.choices import (
    AcknowledgementMode,
    BindingNature,
    Chart,
    ContractKind,
    Formality,
    InstrumentType,
    Jurisdiction,
    LanguageRegime,
    RenewalMode,
    Section,
    SharingBasis,
    StandardClause,
    StartEvent,
    Status,
)
from ententes.model.elements import (
    Communication,
    Funding,
    Governance,
    Indicator,
    Monitoring,
    Objective,
    Purpose,
    Resources,
)
from ententes.model.parties import Party, ThirdParty
from ententes.values import Quantity, RichText, Text

_LANGUAGES = {
    LanguageRegime.FRENCH_ONLY: (FRENCH,),
    LanguageRegime.ENGLISH_ONLY: (ENGLISH,),
    LanguageRegime.BILINGUAL_ENGLISH_PREVAILS: (ENGLISH, FRENCH),
    LanguageRegime.ENGLISH_WITH_COURTESY_FRENCH: (ENGLISH, FRENCH),
}


class Term(Part):
    """How long the agreement lasts, how it changes and how it ends."""

    effective_date: Maybe[Date] = None
    effective_event: Maybe[Open[StartEvent]] = None
    end_date: Maybe[Date] = None
    indefinite: Maybe[StrictBool] = None
    closing_period: Maybe[Quantity] = None
    renewal_mode: Maybe[RenewalMode] = None
    termination_notice: Maybe[Quantity] = None
    cure_period: Maybe[Quantity] = None
    amendment_rule: Maybe[RichText] = None


class Confidentiality(Part):
    """For how long the parties keep to themselves what they learn of each other."""

    duration: Maybe[Quantity] = None


class Flow(Part):
    """Personal information that one party communicates to another, why and on what basis."""

    sender: Maybe[PartyId] = None
    recipient: Maybe[PartyId] = None
    data_elements: Several[Text] = ()
    purpose: Maybe[Text] = None
    basis: Maybe[Open[SharingBasis]] = None


class Privacy(Part):
    """Whether personal information is communicated, and how it is protected."""

    personal_information_shared: Maybe[StrictBool] = None
    flows: Several[Flow] = ()
    safeguards: Maybe[RichText] = None
    retention: Maybe[RichText] = None
    disposal: Maybe[RichText] = None
    breach_notice: Maybe[RichText] = None


class Definition(Part):
    """A word of the agreement and its meaning."""

    term: Maybe[Text] = None
    meaning: Maybe[Text] = None


class Clause(Part):
    """A clause in the parties' own words, for what no field can hold: paragraphs, tables.

    It stands after the part of the document that `after` names; unsaid, at the end.
    """

    id: Identifier | None = None
    after: Section | None = None
    title: Maybe[Text] = None
    body: Maybe[RichText] = None


class Activity(Part):
    """A line of the action plan: what is done, by whom, from when to when."""

    id: Identifier | None = None
    title: Maybe[Text] = None
    objectives: Several[ObjectiveId] = ()
    lead: Maybe[PartyId] = None
    contributors: Several[PartyId] = ()
    start: Maybe[Date] = None
    end: Maybe[Date] = None
    deliverable: Maybe[Text] = None


class Annex(Part):
    """A document that is part of the agreement: its letter, its title, its words if it has any."""

    id: Identifier | None = None
    title: Maybe[Text] = None
    body: Maybe[RichText] = None


class Override(Part):
    """A rule of the completeness check that the parties set aside, with who says so and why.

    It is listed in reports; documents do not print it. `path` is that of one finding;
    unsaid, the rule is set aside wherever it applies.
    """

    rule: Name | None = None
    path: Name | None = None
    reason: Text | None = None
    by: Name | None = None
    on: Date | None = None


class Agreement(Part):
    """A partnership agreement.

    It is data: it may have any number of holes, it is never edited, and two
    agreements that say the same are equal. In a notebook it shows itself.

    >>> from ententes.values import Text
    >>> Agreement(id="EP-2026-014", title=Text(fr="Entente", en="Agreement")).languages
    (<Language.FRENCH: 'fr'>, <Language.ENGLISH: 'en'>)
    """

    id: Identifier | None = None
    title: Maybe[Text] = None
    instrument_type: Maybe[Open[InstrumentType]] = None
    version: Maybe[Version] = None
    version_date: Maybe[Date] = None
    status: Maybe[Status] = None
    formality: Maybe[Formality] = None
    money_moves: Maybe[StrictBool] = None
    binding_nature: Maybe[BindingNature] = None
    binding_clauses: Several[Section] = ()
    language_regime: Maybe[LanguageRegime] = None
    contract_kind: Maybe[ContractKind] = None
    french_version_remitted_on: Maybe[Date] = None
    express_wish: Maybe[StrictBool] = None
    parties: Several[Party] = ()
    third_parties: Several[ThirdParty] = ()
    recitals: Several[Text] = ()
    definitions: Several[Definition] = ()
    purpose: Maybe[Purpose] = None
    governance: Maybe[Governance] = None
    objectives: Several[Objective] = ()
    resources: Maybe[Resources] = None
    funding: Maybe[Funding] = None
    communication: Maybe[Communication] = None
    indicators: Several[Indicator] = ()
    monitoring: Maybe[Monitoring] = None
    activities: Several[Activity] = ()
    term: Maybe[Term] = None
    confidentiality: Maybe[Confidentiality] = None
    privacy: Maybe[Privacy] = None
    governing_law: Maybe[Jurisdiction] = None
    standard_clauses: Several[StandardClause] = ()
    clauses: Several[Clause] = ()
    annexes: Several[Annex] = ()
    acknowledgement_mode: Maybe[Open[AcknowledgementMode]] = None
    charts: Several[Chart] = ()
    overrides: Several[Override] = ()

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which it is printed, the first one first; both if unsaid."""
        if isinstance(self.language_regime, LanguageRegime):
            return _LANGUAGES.get(self.language_regime, (FRENCH, ENGLISH))
        return (FRENCH, ENGLISH)

    def _repr_html_(self) -> str:
        """Show the agreement in a notebook, in its first language."""
        # An arrow that points upward, so that importing the model does not import the
        # writers: notebooks ask the object itself.
        from ententes.rendering import show  # noqa: PLC0415

        return show(self)
