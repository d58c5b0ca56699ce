"""Colours, and how well one is read on another."""

import colorsys
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.values.plain import Plain

LEAST_CONTRAST = 4.5
"""The contrast of words on what is behind them. Source: WCAG 2.2, criterion 1.4.3, level AA."""

_STEPS = 1000  # of lightness, between black and white: finer than the 256 of each channel


@dataclass(frozen=True, slots=True)
class Colour(Plain):
    """A colour of the Web and of Word (sRGB), written `#0B5C4A`, or `#fff` for short.

    Raises `Malformed` for anything but a number sign and three or six hexadecimal digits.

    >>> Colour("#fff")
    Colour(code='#FFFFFF')
    """

    code: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "code", _parse_code(self.code))

    @property
    def digits(self) -> str:
        """Its six digits alone, as Word writes it."""
        return self.code[1:]

    @property
    def luminance(self) -> float:
        """How much light it sends, from 0 (black) to 1 (white).

        Source: WCAG 2.2, relative luminance.
        """
        red, green, blue = (_linear(channel) for channel in _channels(self))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, other: "Colour") -> float:
        """Return how well one colour is read on the other, from 1 (not at all) to 21.

        Source: WCAG 2.2, contrast ratio.

        >>> Colour("#000").contrast(Colour("#fff"))
        21.0
        """
        return _contrast(self.luminance, other.luminance)

    def darkened(self, *on: "Colour", least: float = LEAST_CONTRAST) -> "Colour":
        """Return the nearest darker shade of this hue that is read on each of some colours.

        Raises `ValueError` where even black is not.

        >>> Colour("#E8A33D").darkened(Colour("#FFFFFF"))
        Colour(code='#A46A13')
        """
        return self._first_read(on, least, 0)

    def lightened(self, *on: "Colour", least: float = LEAST_CONTRAST) -> "Colour":
        """Return the nearest lighter shade of this hue that is read with each of some colours.

        Raises `ValueError` where even white is not.

        >>> Colour("#0B5C4A").lightened(Colour("#14171B"))
        Colour(code='#119074')
        """
        return self._first_read(on, least, 1)

    def mixed(self, other: "Colour", share: float) -> "Colour":
        """Return this colour with a share of another in it, from 0 to 1.

        >>> Colour("#0B5C4A").mixed(Colour("#FFFFFF"), 0.9)
        Colour(code='#E7EFED')
        """
        both = zip(_channels(self), _channels(other), strict=True)
        return _of(one * (1 - share) + two * share for one, two in both)

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the colour that `given` stands for: `#0B5C4A`."""
        return given if isinstance(given, cls) else cls(given)  # pyright: ignore[reportArgumentType] # checked there

    def plain(self) -> object:
        """Return the colour as it is written."""
        return self.code

    def _first_read(self, on: Iterable["Colour"], least: float, lightest: int) -> "Colour":
        """Return the first shade on the way to black (0) or to white (1) that is read."""
        others = [other.luminance for other in on]
        hue, at, saturation = colorsys.rgb_to_hls(*_channels(self))
        for step in range(_STEPS + 1):
            lightness = at + (lightest - at) * step / _STEPS
            shade = _of(colorsys.hls_to_rgb(hue, lightness, saturation)) if step else self
            if all(_contrast(shade.luminance, other) >= least for other in others):
                return shade
        raise ValueError(f"no shade of {self.code} has a contrast of {least}")


def ratio(contrast: float) -> Saying:
    """Return a contrast as both languages write it, never rounded up.

    >>> ratio(4.499)
    Saying(fr='4,49:1', en='4.49:1')
    """
    figures = f"{int(contrast * 100) / 100:.2f}".rstrip("0").rstrip(".")
    return Saying(f"{figures.replace('.', ',')}:1", f"{figures}:1")


def _channels(colour: Colour) -> tuple[float, float, float]:
    """Return its red, its green and its blue, from 0 to 1."""
    red, green, blue = (int(colour.code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _of(channels: Iterable[float]) -> Colour:
    return Colour("#" + "".join(f"{round(channel * 255):02X}" for channel in channels))


def _contrast(one: float, two: float) -> float:
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _parse_code(given: object) -> str:
    if isinstance(given, str) and re.fullmatch(r"#(?:[0-9A-Fa-f]{3}){1,2}", given):
        digits = given[1:].upper()
        return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))
    raise Malformed(given, _A_COLOUR, _HOW)


_A_COLOUR = Saying("une couleur", "a colour")
_HOW = Saying(
    "Écrivez, entre guillemets droits, un dièse et six chiffres hexadécimaux\u00a0: #0B5C4A.",
    "Write, in quotation marks, a number sign and six hexadecimal digits: #0B5C4A.",
)
