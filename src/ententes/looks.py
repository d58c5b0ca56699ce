"""How a document looks: the colours, fonts, paper and logo of a theme, in one language.

A look is what writers receive of a theme: plain words, and colours that are settled,
contrast included. It never changes, so that what is made for it once can be kept.
"""

from dataclasses import dataclass
from enum import StrEnum

_MARGIN, _SHORT_MARGIN = 1440, 1080  # twips at each side of the words


class Paper(StrEnum):
    """A size of paper."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def size(self) -> tuple[int, int]:
        """Its width and its height, in twentieths of a point."""
        return (12240, 15840) if self is Paper.LETTER else (11906, 16838)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, its size in pixels, and the words for those who do not see it."""

    content: bytes
    media_type: str  # image/png or image/jpeg
    width: int
    height: int
    alternative: str


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a document. Colours are six hexadecimal digits: `1F2A44`.

    `accent` is read on white paper, on `tint` and beside `ink`; `accent_in_dark` is the same
    hue for a dark page. `name`, `header` and `footer` are words of the organisation, empty
    where it gives none.
    """

    accent: str = "1F2A44"
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
"""The look of a document whose organisation has given no theme."""
