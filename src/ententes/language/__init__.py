"""How Canadian French and Canadian English print: dates, figures, words and marks.

The only room that knows Babel. Values pass through a function of their type, and
the sentences around them through `typeset`.
"""

from ententes.language.coordinates import (
    TelephoneStyle,
    city_line,
    envelope_line,
    international_telephone,
    postal_code,
    province,
    street_line,
    telephone,
)
from ententes.language.dates import (
    date,
    date_amid,
    day_and_month,
    month_and_year,
    numeric_date,
    on_date,
    on_weekday_and_date,
    place_and_date,
    weekday_and_date,
)
from ententes.language.money import (
    money,
    money_in_brief,
    money_in_millions,
    money_in_words,
    money_with_cents,
    money_with_code,
    money_with_country,
    rate,
)
from ententes.language.nouns import Noun, agreed, of_the, possessive, the, to_the
from ententes.language.numbers import (
    number,
    ordinal,
    percent,
    percent_range,
    percent_range_in_prose,
    quantity,
)
from ententes.language.numerals import in_words, quantity_in_prose, quantity_in_words
from ententes.language.periods import (
    figure_range,
    fiscal_year,
    fiscal_year_in_figures,
    period,
    period_in_brief,
    period_of_months,
    period_of_years,
)
from ententes.language.raised import raised
from ententes.language.references import (
    Division,
    division_in_plural,
    division_names,
    division_ranges,
    is_division,
    reference,
    reference_range,
    references,
)
from ententes.language.sorting import sort_key
from ententes.language.times import numeric_time, time, time_range
from ententes.language.typesetting import typeset
from ententes.language.wording import epicene_short, heading, with_note_call
from ententes.language.words import (
    enumeration,
    enumeration_separators,
    is_plural,
    vertical_list,
)

__all__ = [
    "Division",
    "Noun",
    "TelephoneStyle",
    "agreed",
    "city_line",
    "date",
    "date_amid",
    "day_and_month",
    "division_in_plural",
    "division_names",
    "division_ranges",
    "enumeration",
    "enumeration_separators",
    "envelope_line",
    "epicene_short",
    "figure_range",
    "fiscal_year",
    "fiscal_year_in_figures",
    "heading",
    "in_words",
    "international_telephone",
    "is_division",
    "is_plural",
    "money",
    "money_in_brief",
    "money_in_millions",
    "money_in_words",
    "money_with_cents",
    "money_with_code",
    "money_with_country",
    "month_and_year",
    "number",
    "numeric_date",
    "numeric_time",
    "of_the",
    "on_date",
    "on_weekday_and_date",
    "ordinal",
    "percent",
    "percent_range",
    "percent_range_in_prose",
    "period",
    "period_in_brief",
    "period_of_months",
    "period_of_years",
    "place_and_date",
    "possessive",
    "postal_code",
    "province",
    "quantity",
    "quantity_in_prose",
    "quantity_in_words",
    "raised",
    "rate",
    "reference",
    "reference_range",
    "references",
    "sort_key",
    "street_line",
    "telephone",
    "the",
    "time",
    "time_range",
    "to_the",
    "typeset",
    "vertical_list",
    "weekday_and_date",
    "with_note_call",
]
