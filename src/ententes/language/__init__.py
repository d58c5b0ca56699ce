"""How Canadian French and Canadian English print: dates, figures, words and marks.

The only room that knows Babel. Values pass through a function of their type, and
the sentences around them through `typeset`.
"""

from ententes.language.dates import date, month_and_year, numeric_date, period
from ententes.language.numbers import money, number, ordinal, percent, quantity, rate
from ententes.language.typesetting import typeset
from ententes.language.words import enumeration_separators, is_plural, postal_code, telephone

__all__ = [
    "date",
    "enumeration_separators",
    "is_plural",
    "money",
    "month_and_year",
    "number",
    "numeric_date",
    "ordinal",
    "percent",
    "period",
    "postal_code",
    "quantity",
    "rate",
    "telephone",
    "typeset",
]
