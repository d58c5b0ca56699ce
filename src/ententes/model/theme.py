"""The theme: the face that an organization gives to its documents. It says nothing of them."""

from typing import Annotated, Self

from pydantic import BeforeValidator, model_validator

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.model.base import Form, Part
from ententes.model.choices import Paper
from ententes.values import Colour, Image, Text, parse_font, ratio
from ententes.values.colour import LEAST_CONTRAST

WHITE = Colour("#FFFFFF")
INK = Colour("#1B1F24")
"""The colour of words on paper, and on the tint."""
HOUSE_ACCENT = Colour("#1F2A44")

Font = Annotated[str, BeforeValidator(parse_font), Form.NAME]


class Logo(Part):
    """The picture of an organization, and the words that stand for it."""

    file: Image | None = None
    alternative: Text | None = None

    @model_validator(mode="after")
    def _said_in_both(self) -> Self:
        """Refuse a picture without words: in each language, someone does not see it."""
        words = self.alternative
        if self.file is not None and (words is None or None in (words.fr, words.en)):
            found = None if words is None else words.bare or words.fr or words.en
            raise Malformed(found, _IN_BOTH, _DESCRIBE, ("alternative",))
        return self


class Colours(Part):
    """The colours of an organization, which are read on white paper and on one another.

    `accent` is that of headings and lines; `tint`, of what is behind the headers of tables.
    """

    accent: Colour | None = None
    tint: Colour | None = None

    @model_validator(mode="after")
    def _are_read(self) -> Self:
        if self.accent is not None and self.accent.contrast(WHITE) < LEAST_CONTRAST:
            better = _DARKER.with_facts(code=self.accent.darkened(WHITE).code)
            raise _unread("accent", self.accent, WHITE, _PAPER, better)
        if self.tint is None:
            return self
        accent = self.accent or HOUSE_ACCENT
        for words, name in ((INK, _WORDS), (accent, _ACCENT.with_facts(code=accent.code))):
            if self.tint.contrast(words) < LEAST_CONTRAST:
                better = _LIGHTER.with_facts(code=self.tint.lightened(INK, accent).code)
                raise _unread("tint", self.tint, words, name, better)
        return self


class Fonts(Part):
    """The fonts of an organization, by their names."""

    body: Font | None = None
    headings: Font | None = None


class Theme(Part):
    """What an organization puts on its documents: its name, its logo, its colours, its words.

    All of it may be left out; what is, stays as the house has it. Raises
    `pydantic.ValidationError` for a colour that is not read, with its contrast and the
    nearest shade that is, and for a logo without words in both languages.

    >>> Theme(name="Carrefour", colours={"accent": "#0B5C4A"}).colours.accent
    Colour(code='#0B5C4A')
    """

    name: Text | None = None
    logo: Logo | None = None
    colours: Colours | None = None
    fonts: Fonts | None = None
    paper: Paper | None = None
    header: Text | None = None
    footer: Text | None = None


def _unread(field: str, colour: Colour, other: Colour, name: Saying, better: Saying) -> Malformed:
    """Return that a colour is not read with another: the ratio wanted, that found, a remedy."""
    found = ratio(colour.contrast(other))
    expected = _CONTRAST.with_facts(least=ratio(LEAST_CONTRAST), other=name, found=found)
    return Malformed(colour.code, expected, better, (field,))


_IN_BOTH = Saying("une description en français et en anglais", "a description in both languages")
_DESCRIBE = Saying(
    "Écrivez {fr: …, en: …}, pour qui ne voit pas le logo.",
    "Write {fr: …, en: …}, for those who do not see the logo.",
)
_CONTRAST = Saying(
    "un contraste d’au moins {least} avec {other}, et non de {found}",
    "a contrast of at least {least} with {other}, not {found},",
)
_PAPER = Saying("le papier blanc", "white paper")
_WORDS = Saying(f"les mots ({INK.code})", f"the words ({INK.code})")
_ACCENT = Saying("la couleur principale ({code})", "the main colour ({code})")
_DARKER = Saying(
    "La teinte plus foncée la plus proche qui convient est {code}.",
    "The nearest darker shade that will do is {code}.",
)
_LIGHTER = Saying(
    "La teinte plus pâle la plus proche qui convient est {code}.",
    "The nearest lighter shade that will do is {code}.",
)
