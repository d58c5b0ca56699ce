"""Texts: the same words in French and in English."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Self

from ententes.bilingual import FRENCH, Language, Saying
from ententes.errors import Malformed
from ententes.values.plain import Plain, clean, one_line, settle


@dataclass(frozen=True, slots=True)
class Text(Plain):
    """A phrase on one line, in French, in English or in both.

    A bare phrase, `Text("Carrefour Rive-Nord")`, stands as it is in both languages.
    Line breaks become spaces. Raises `Malformed` for a text that is empty or holds
    a character that no document can carry.

    >>> Text(fr="Entente", en="Agreement").in_language(Language.ENGLISH)
    'Agreement'
    >>> Text("Carrefour Rive-Nord").in_language(Language.FRENCH)
    'Carrefour Rive-Nord'
    """

    bare: str | None = None
    fr: str | None = field(default=None, kw_only=True)
    en: str | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if self.bare is not None:
            object.__setattr__(self, "bare", self._said(self.bare))
        settle(self, {"fr": self._said, "en": self._said})
        if (self.bare is None) == (self.fr is None and self.en is None):
            raise Malformed(self.bare, _A_TEXT, _HOW)

    @staticmethod
    def cleaned(text: object) -> str:
        """Return `text` as this kind of text keeps it."""
        return one_line(text)

    def _said(self, text: object) -> str | None:
        return None if text is None else self.cleaned(text) or None

    def in_language(self, language: Language) -> str | None:
        """Return the words in `language`, or `None` where they are still to be translated."""
        return self.bare or (self.fr if language is FRENCH else self.en)

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the text that `given` stands for: a string, or `{fr: …, en: …}`."""
        if isinstance(given, Text):
            same = type(given) is cls
            return given if same else cls(given.bare, fr=given.fr, en=given.en)  # pyright: ignore[reportReturnType]
        if isinstance(given, str | int | Decimal):
            return cls(given)  # pyright: ignore[reportArgumentType] # cleaned checks it
        if isinstance(given, dict):
            said: dict[object, object] = given  # pyright: ignore[reportUnknownVariableType]
            for key in said:
                if key not in ("fr", "en"):
                    raise Malformed(key, Saying("fr ou en", "fr or en"), _HOW, (str(key),))
            fr, en = (said.get(key) for key in ("fr", "en"))
            return cls(fr=fr, en=en)  # pyright: ignore[reportArgumentType] # cleaned checks it
        raise Malformed(given, _A_TEXT, _HOW)

    def plain(self) -> object:
        """Return a string or `{fr: …, en: …}`."""
        if self.bare is not None:
            return self.bare
        said = {"fr": self.fr, "en": self.en}
        return {language: words for language, words in said.items() if words is not None}


def own_words(given: object) -> Text:
    """Return the words that stand in place of a code, each in its language.

    A bare word is said in both: alone in a file, it would be read as a code.

    >>> own_words({"en": "barter"}), own_words(Text("Troc"))
    (Text(bare=None, fr=None, en='barter'), Text(bare=None, fr='Troc', en='Troc'))
    """
    text = Text.parse(given)
    return text if text.bare is None else Text(fr=text.bare, en=text.bare)


class RichText(Text):
    """A text of one or more paragraphs with emphasis, lists, links and tables, in Markdown.

    `**strong**`, `*emphasis*`, `- item`, `1. item` and `[text](https://…)` are
    read; all other markup is plain words, and prints as it was typed. Lines of cells
    between bars under a header and a line of dashes (`| a | b |`, `|---|--:|`) are a
    table where the text stands by itself, in no list and no cell of another table.

    >>> RichText(fr="Un *seul* guichet").in_language(Language.FRENCH)
    'Un *seul* guichet'
    """

    __slots__ = ()

    @staticmethod
    def cleaned(text: object) -> str:
        """Return `text` with its lines, tabs as spaces."""
        lines = clean(text).replace("\t", "    ")
        return lines.translate(_BREAKS)


_BREAKS = dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), "\n")
_A_TEXT = Saying("un texte", "a text")
_HOW = Saying(
    "Écrivez un texte, ou {fr: …, en: …} pour les deux langues.",
    "Write a text, or {fr: …, en: …} for the two languages.",
)
