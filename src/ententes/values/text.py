"""Texts: the same words in French and in English."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Self

from ententes.bilingual import FRENCH, Language, Saying, Spoken, spoken
from ententes.errors import Malformed
from ententes.values.plain import Plain, clean, one_line, settle


@dataclass(frozen=True, slots=True)
class Text(Plain):
    """A phrase on one line, in French, in English or in both.

    A bare phrase, `Text("Carrefour Rive-Nord")`, stands as it is in both languages. It may
    say in which language it is, by its tag (BCP 47), as a name that has one language only:
    documents in the other one carry that tag around it. Line breaks become spaces. Raises
    `Malformed` for a text that is empty or holds a character that no document can carry.

    >>> Text(fr="Entente", en="Agreement").in_language(Language.ENGLISH)
    'Agreement'
    >>> Text("Carrefour Rive-Nord").in_language(Language.FRENCH)
    'Carrefour Rive-Nord'
    >>> Text("Inuit Tapiriit", language="iu").spoken
    Tongue(tag='iu')
    """

    bare: str | None = None
    fr: str | None = field(default=None, kw_only=True)
    en: str | None = field(default=None, kw_only=True)
    language: str | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if self.bare is not None:
            object.__setattr__(self, "bare", self._said(self.bare))
        settle(self, {"fr": self._said, "en": self._said, "language": _parse_tag})
        said_twice = self.bare is not None and (self.fr is not None or self.en is not None)
        if said_twice or (self.bare, self.fr, self.en) == (None, None, None):
            raise Malformed(self.bare, _ONE_WAY if said_twice else _A_TEXT, _HOW)
        if self.language is not None and self.bare is None:
            raise Malformed(self.language, _NO_LANGUAGE, _HOW_IN_ONE, ("language",))

    @staticmethod
    def cleaned(text: object) -> str:
        """Return `text` as this kind of text keeps it."""
        return one_line(text)

    def _said(self, text: object) -> str | None:
        return None if text is None else self.cleaned(text) or None

    def in_language(self, language: Language) -> str | None:
        """Return the words in `language`, or `None` where they are still to be translated."""
        return self.bare or (self.fr if language is FRENCH else self.en)

    @property
    def spoken(self) -> Spoken | None:
        """The language of bare words that say it."""
        return None if self.language is None else spoken(self.language)

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return what `given` stands for: a string, `{fr, en}`, or `{text, language}`."""
        if isinstance(given, Text):
            parts = {"fr": given.fr, "en": given.en, "language": given.language}
            return given if type(given) is cls else cls(given.bare, **parts)  # pyright: ignore[reportReturnType]
        if isinstance(given, str | int | Decimal):
            return cls(given)  # pyright: ignore[reportArgumentType] # cleaned checks it
        if isinstance(given, dict):
            said: dict[object, object] = given  # pyright: ignore[reportUnknownVariableType]
            for key in said:
                if key not in _KEYS:
                    raise Malformed(key, Saying("fr ou en", "fr or en"), _HOW, (str(key),))
            bare, fr, en, tag = (said.get(key) for key in _KEYS)
            return cls(bare, fr=fr, en=en, language=tag)  # pyright: ignore[reportArgumentType] # cleaned checks it
        raise Malformed(given, _A_TEXT, _HOW)

    def plain(self) -> object:
        """Return a string, `{fr, en}`, or `{text, language}`."""
        if self.bare is not None and self.language is None:
            return self.bare
        said = zip(_KEYS, (self.bare, self.fr, self.en, self.language), strict=True)
        return {key: words for key, words in said if words is not None}


_KEYS = ("text", "fr", "en", "language")


def _parse_tag(given: object) -> str | None:
    """Return a language tag, as it is written; only its form is checked."""
    if given is None:
        return None
    if isinstance(given, str) and re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", given):
        return given
    raise Malformed(given, _A_TAG, _HOW_TAG)


def own_words(given: object) -> Text:
    """Return the words that stand in place of a code, each in its language.

    A bare word is said in both: alone in a file, it would be read as a code.

    >>> own_words({"en": "barter"}).plain(), own_words(Text("Troc")).plain()
    ({'en': 'barter'}, {'fr': 'Troc', 'en': 'Troc'})
    """
    text = Text.parse(given)
    is_code = text.bare is not None and text.language is None
    return Text(fr=text.bare, en=text.bare) if is_code else text


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
_ONE_WAY = Saying("un texte dit d’une seule façon", "a text said in one way")
_NO_LANGUAGE = Saying(
    "une langue seulement pour un texte qui n’en a qu’une",
    "a language only for a text that has one",
)
_HOW_IN_ONE = Saying(
    "Écrivez {texte: …, langue: …} pour un nom qui existe dans une seule langue.",
    "Write {text: …, language: …} for a name that exists in one language only.",
)
_A_TAG = Saying("une étiquette de langue", "a language tag")
_HOW_TAG = Saying(
    "Écrivez le code de la langue\u00a0: fr, en, iu (inuktitut), moh (mohawk), crk (cri des"
    " plaines).",
    "Write the code of the language: fr, en, iu (Inuktitut), moh (Mohawk), crk (Plains Cree).",
)
