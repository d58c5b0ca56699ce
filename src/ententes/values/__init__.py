"""What an agreement is made of: texts, amounts, times, and the kinds of nothing; and a theme."""

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.values.amounts import Money, Quantity, Rate, Unit
from ententes.values.colour import Colour, ratio
from ententes.values.fonts import parse_font
from ententes.values.nothing import Blank, NotApplicable
from ententes.values.picture import Image
from ententes.values.plain import Plain, exact, one_line, parse_date
from ententes.values.text import RichText, Text, own_words
from ententes.values.times import Frequency, Period

__all__ = [
    "ENGLISH",
    "FRENCH",
    "Blank",
    "Colour",
    "Frequency",
    "Image",
    "Language",
    "Money",
    "NotApplicable",
    "Period",
    "Plain",
    "Quantity",
    "Rate",
    "RichText",
    "Text",
    "Unit",
    "exact",
    "one_line",
    "own_words",
    "parse_date",
    "parse_font",
    "ratio",
]
