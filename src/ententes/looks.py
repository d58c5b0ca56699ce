"""How a document looks: the colours, fonts, paper and logo of a theme, in one language.

A look is what writers receive of a theme: plain words, and colours that are settled,
contrast included. It never changes, so that what is made for it once can be kept.
"""

from dataclasses import dataclass, replace

from ententes.bilingual import Language
from ententes.language import typeset
from ententes.model import Colours, Fonts, Logo, Paper, Theme
from ententes.model.theme import HOUSE_ACCENT, INK, WHITE
from ententes.values import Colour, Text

__all__ = ["DARK_PAPER", "HOUSE", "Look", "Paper", "Picture", "font_stack", "look"]

DARK_PAPER = Colour("#14171B")
"""What is behind the words of a page where the reader asks for dark ones."""

_MARGIN, _SHORT_MARGIN = 1440, 1080  # twips at each side of the words
_PALE = 0.92  # the share of white in a tint
_EASY = 7  # the contrast that is aimed at on dark paper, where thin letters glare


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, its size in pixels, and the words for those who do not see it."""

    content: bytes
    media_type: str  # image/png or image/jpeg
    width: int
    height: int
    alternative: str

    @property
    def extension(self) -> str:
        """The end of the name of its file."""
        return self.media_type.removeprefix("image/")

    def fitted(self, width: int, height: int) -> tuple[int, int]:
        """Return the largest size with its proportions within a width and a height.

        >>> Picture(b"", "image/png", 200, 100, "").fitted(50, 50)
        (50, 25)
        """
        if self.width * height > self.height * width:
            return width, max(1, self.height * width // self.width)
        return max(1, self.width * height // self.height), height


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a document. Colours are six hexadecimal digits: `1F2A44`.

    `accent` is read on white paper, on `tint` and beside `ink`; `accent_in_dark` is the same
    hue for a dark page. `name`, `header` and `footer` are words of the organization, empty
    where it gives none.
    """

    accent: str = HOUSE_ACCENT.digits
    accent_in_dark: str = "AFC0E8"
    tint: str = "EEF1F6"
    body_font: str = "Calibri"
    heading_font: str = "Calibri"
    paper: Paper = Paper.LETTER
    name: str = ""
    header: str = ""
    footer: str = ""
    logo: Picture | None = None

    def text_width(self, *, is_short: bool) -> int:
        """Return what is left between the margins of the house layout, in twips."""
        return self.paper.size[0] - 2 * self.margin(is_short=is_short)

    def margin(self, *, is_short: bool) -> int:
        """Return the margin at each side of the words, in twips."""
        return _SHORT_MARGIN if is_short else _MARGIN


HOUSE = Look()
"""The look of a document whose organization has given no theme."""


def look(theme: Theme | None, language: Language) -> Look:
    """Return the look that a theme gives to documents in `language`.

    What the theme leaves out is that of the house; words that it does not say in that
    language are left out.

    >>> look(Theme(colours={"accent": "#0B5C4A"}), Language.FRENCH).tint
    'EBF2F1'
    """
    if theme is None:
        return HOUSE
    fonts = theme.fonts or Fonts()
    body_font = fonts.body or HOUSE.body_font
    return replace(
        _coloured(theme.colours or Colours()),
        body_font=body_font,
        heading_font=fonts.headings or body_font,
        paper=theme.paper or HOUSE.paper,
        name=_said(theme.name, language),
        header=_said(theme.header, language),
        footer=_said(theme.footer, language),
        logo=_picture(theme.logo or Logo(), language),
    )


def font_stack(name: str) -> tuple[str, ...]:
    """Return the fonts to try, the best first: it, the one as wide as it, the kind of letters.

    >>> font_stack("Cambria")
    ('Cambria', 'Caladea', 'serif')
    """
    twin, kind = _TWINS.get(name, ("DejaVu Sans", "sans-serif"))
    return (name, twin, kind)


_TWINS = {
    "Arial": ("Liberation Sans", "sans-serif"),
    "Calibri": ("Carlito", "sans-serif"),
    "Cambria": ("Caladea", "serif"),
    "Courier New": ("Liberation Mono", "monospace"),
    "Georgia": ("Gelasio", "serif"),
    "Times New Roman": ("Liberation Serif", "serif"),
}
"""Fonts of Word, those that are free and as wide as they are, and the kind of their letters."""


def _said(words: Text | None, language: Language) -> str:
    said = words.in_language(language) if words is not None else None
    return typeset(said, language) if said else ""


def _picture(logo: Logo, language: Language) -> Picture | None:
    image = logo.file
    if image is None:
        return None
    words = _said(logo.alternative, language)
    return Picture(image.content, image.media_type, image.width, image.height, words)


def _coloured(colours: Colours) -> Look:
    """Return a look that has the colours that are given, and those that follow from them."""
    coloured = HOUSE
    if colours.accent is not None:
        accent = colours.accent
        coloured = Look(
            accent=accent.digits,
            accent_in_dark=accent.lightened(DARK_PAPER, least=_EASY).digits,
            tint=accent.mixed(WHITE, _PALE).lightened(accent, INK).digits,
        )
    tint = colours.tint
    return coloured if tint is None else replace(coloured, tint=tint.digits)
