"""The two languages, and one thing said in both."""

from enum import StrEnum
from typing import NamedTuple


class Language(StrEnum):
    """A language in which an agreement is written, printed and talked about.

    >>> Language("fr").tag
    'fr-CA'
    """

    FRENCH = "fr"
    ENGLISH = "en"

    @classmethod
    def _missing_(cls, value: object) -> "Language":
        raise ValueError(f'a language is "fr" or "en", not {value!r}')

    @property
    def tag(self) -> str:
        """The language tag that documents carry (BCP 47)."""
        return f"{self.value}-CA"

    @property
    def other(self) -> "Language":
        """The other official language."""
        return Language.ENGLISH if self is Language.FRENCH else Language.FRENCH


FRENCH = Language.FRENCH
ENGLISH = Language.ENGLISH


class Tongue(NamedTuple):
    """A language other than those two, in which a name may be: Inuktitut, Mohawk, Plains Cree.

    >>> Tongue("iu").tag
    'iu'
    """

    tag: str


Spoken = Language | Tongue
"""The language of some words: one of the two, or another."""


def spoken(tag: str) -> Spoken:
    """Return the language that a BCP 47 tag names; Canada’s, for the two that have a country.

    >>> spoken("fr"), spoken("en-GB"), spoken("moh")
    (<Language.FRENCH: 'fr'>, <Language.ENGLISH: 'en'>, Tongue(tag='moh'))
    """
    primary = tag.partition("-")[0].lower()
    return Language(primary) if primary in tuple(Language) else Tongue(tag)


class Saying(NamedTuple):
    """One thing said in both languages; `{names}` in it are filled with facts.

    A fact that is itself a `Saying` is said in the same language.

    >>> Saying("{found} de trop", "{found} too many").told(FRENCH, found=2)
    '2 de trop'
    """

    fr: str
    en: str

    def told(self, language: Language, **facts: object) -> str:
        """Return what is said in `language`, with its facts."""
        pattern = self.fr if language == FRENCH else self.en
        if not facts:
            return pattern
        said = {
            name: fact.told(language) if isinstance(fact, Saying) else fact
            for name, fact in facts.items()
        }
        return pattern.format(**said)

    def with_facts(self, **facts: object) -> "Saying":
        """Return the same thing with its facts filled in, in both languages."""
        return Saying(self.told(FRENCH, **facts), self.told(ENGLISH, **facts))


NOTHING_SAID = Saying("", "")
COLON = Saying("\u00a0: ", ": ")
