"""The agreement itself."""

from zlib import crc32

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.model.base import Date, Identifier, Maybe, Part, Several, Version
from ententes.model.choices import InstrumentType, LanguageRegime, Status
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
from ententes.model.parties import Party
from ententes.values import Period, Quantity, RichText, Text

_LANGUAGES = {
    LanguageRegime.FRENCH_ONLY: (FRENCH,),
    LanguageRegime.ENGLISH_ONLY: (ENGLISH,),
    LanguageRegime.BILINGUAL_ENGLISH_PREVAILS: (ENGLISH, FRENCH),
    LanguageRegime.ENGLISH_WITH_COURTESY_FRENCH: (ENGLISH, FRENCH),
}


class Term(Part):
    """How long the agreement lasts and how it ends."""

    asks_for = frozenset({"period", "termination_notice"})

    period: Maybe[Period] = None
    renewal: Maybe[RichText] = None
    termination_notice: Maybe[Quantity] = None


class Confidentiality(Part):
    """For how long the parties keep to themselves what they learn of each other."""

    asks_for = frozenset({"duration"})

    duration: Maybe[Quantity] = None


class Clause(Part):
    """A clause in the parties' own words, for what no field can hold."""

    asks_for = frozenset({"title", "body"})

    id: Identifier | None = None
    title: Maybe[Text] = None
    body: Maybe[RichText] = None


class Agreement(Part):
    """A partnership agreement.

    It is data: it may have any number of holes, it is never edited, and two
    agreements that say the same are equal. In a notebook it shows itself.

    >>> from ententes.values import Text
    >>> Agreement(id="EP-2026-014", title=Text(fr="Entente", en="Agreement")).languages
    (<Language.FRENCH: 'fr'>, <Language.ENGLISH: 'en'>)
    """

    asks_for = frozenset(
        {"title", "version_date", "language_regime", "parties", "objectives", "indicators"}
    )

    id: Identifier | None = None
    title: Maybe[Text] = None
    instrument_type: Maybe[InstrumentType] = None
    version: Maybe[Version] = None
    version_date: Maybe[Date] = None
    status: Maybe[Status] = None
    language_regime: Maybe[LanguageRegime] = None
    recitals: Several[Text] = ()
    parties: Several[Party] = ()
    purpose: Maybe[Purpose] = None
    governance: Maybe[Governance] = None
    objectives: Several[Objective] = ()
    resources: Maybe[Resources] = None
    funding: Maybe[Funding] = None
    communication: Maybe[Communication] = None
    indicators: Several[Indicator] = ()
    monitoring: Maybe[Monitoring] = None
    term: Maybe[Term] = None
    confidentiality: Maybe[Confidentiality] = None
    clauses: Several[Clause] = ()

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which it is printed, the first one first; both if unsaid."""
        if isinstance(self.language_regime, LanguageRegime):
            return _LANGUAGES.get(self.language_regime, (FRENCH, ENGLISH))
        return (FRENCH, ENGLISH)

    def _repr_html_(self) -> str:
        """Show the agreement in a notebook, in its first language."""
        # The one arrow of the code that points upward, so that importing the model
        # does not import the writers: notebooks ask the object itself.
        from ententes.rendering import render_html_fragment  # noqa: PLC0415

        # A notebook is one page: two agreements in it must not share their ids.
        return render_html_fragment(self, prefix=f"a{crc32(repr(self).encode()):08x}-")
