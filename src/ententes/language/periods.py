"""Periods: from one day, month or year to another, in prose and for tables.

Babel’s intervals have no prose (`du … au …`) and cut the months short. What two ends
share is said once. A period that ends before it starts is printed as it was written:
it is not for the printer to mend what the parties agreed.
"""

import datetime

from ententes.language.dates import (
    date,
    day_and_month,
    day_in_french,
    month_and_year,
    month_name,
    on_date,
)
from ententes.language.words import NO_BREAK, is_french
from ententes.values import Language


def period(
    start: datetime.date | None,
    end: datetime.date | None,
    language: Language,
    *,
    inclusive: bool = False,
) -> str:
    r"""Return the time from `start` to `end`, either of which may be open.

    A period of one day is that day. `inclusive` says that the last day counts.
    Raises `ValueError` if both ends are open, for such a period says nothing, and if a
    period without an end is said to include it.

    Source: Office québécois de la langue française; The Canadian Style, 7.20.

    >>> period(datetime.date(2026, 4, 1), datetime.date(2026, 6, 30), Language.FRENCH)
    'du 1er\xa0avril au 30\xa0juin\xa02026'
    >>> period(datetime.date(2026, 4, 1), datetime.date(2027, 3, 31), Language.ENGLISH)
    'from April\xa01,\xa02026, to March\xa031,\xa02027'
    >>> period(None, datetime.date(2027, 3, 31), Language.ENGLISH)
    'until March\xa031,\xa02027'
    >>> period(None, datetime.date(2027, 3, 31), Language.FRENCH, inclusive=True)
    'jusqu’au 31\xa0mars\xa02027 inclusivement'
    """
    if inclusive:
        if end is None:
            raise ValueError("only a period with an end can include it")
        return period(start, end, language) + _INCLUSIVE[language]
    if start is not None and end is not None:
        print_both = _in_french if is_french(language) else _in_english
        return print_both(start, end)
    from_start, until_end = (
        ("à compter du", "jusqu’au") if is_french(language) else ("from", "until")
    )
    if start is not None:
        return f"{from_start} {date(start, language)}"
    if end is not None:
        return f"{until_end} {date(end, language)}"
    raise ValueError("a period needs a start, an end or both")


def period_in_brief(start: datetime.date, end: datetime.date, language: Language) -> str:
    r"""Return the time from `start` to `end` as a table or a list has it, without `du` or `from`.

    Source: Writing Tips Plus, "En dash"; Office québécois de la langue française.

    >>> period_in_brief(datetime.date(2026, 4, 1), datetime.date(2026, 4, 5), Language.FRENCH)
    '1er au 5\xa0avril\xa02026'
    >>> period_in_brief(datetime.date(2026, 4, 1), datetime.date(2026, 4, 5), Language.ENGLISH)
    'April\xa01–5,\xa02026'
    """
    if start == end:
        return date(start, language)
    first, last = _ends(start, end, language)
    joint = " au " if is_french(language) else "–"
    return f"{first}{joint}{last}"


def period_of_months(start: datetime.date, end: datetime.date, language: Language) -> str:
    r"""Return the time from the month of `start` to the month of `end`, both of them whole.

    Source: Office québécois de la langue française (de … à; d’ before avril, août, octobre).

    >>> period_of_months(datetime.date(2026, 4, 1), datetime.date(2026, 6, 30), Language.FRENCH)
    'd’avril à juin\xa02026'
    >>> period_of_months(datetime.date(2026, 4, 1), datetime.date(2027, 3, 31), Language.ENGLISH)
    'from April\xa02026 to March\xa02027'
    """
    last = month_and_year(end, language)
    if (start.year, start.month) == (end.year, end.month):
        return f"{_in(language)} {last}"
    same_year = start.year == end.year
    first = month_name(start, language) if same_year else month_and_year(start, language)
    if not is_french(language):
        return f"from {first} to {last}"
    of = "d’" if first[0] in "ao" else "de "
    return f"{of}{first} à {last}"


def period_of_years(start: int, end: int, language: Language) -> str:
    """Return the time from the year `start` to the year `end`, both of them whole.

    >>> period_of_years(2024, 2028, Language.FRENCH)
    'de 2024 à 2028'
    >>> period_of_years(2024, 2028, Language.ENGLISH)
    'from 2024 to 2028'
    """
    if start == end:
        return f"{_in(language)} {end}"
    return f"de {start} à {end}" if is_french(language) else f"from {start} to {end}"


def figure_range(start: int, end: int, language: Language) -> str:
    """Return the years, or the pages, from `start` to `end`: both in full, never grouped.

    Source: Le guide du rédacteur, 2.4.1 (hyphen); Writing Tips Plus, "En dash".

    >>> figure_range(2024, 2028, Language.FRENCH), figure_range(9, 12, Language.ENGLISH)
    ('2024-2028', '9–12')
    """
    if start == end:
        return str(end)
    return f"{start}-{end}" if is_french(language) else f"{start}–{end}"


def fiscal_year(start_year: int, language: Language) -> str:
    """Return the fiscal year that starts in `start_year`, as it stands in a sentence.

    Its two years are those of `fiscal_year_in_figures`.

    Source: Le guide du rédacteur, 2.4.1.

    >>> fiscal_year(2026, Language.FRENCH), fiscal_year(2026, Language.ENGLISH)
    ('l’exercice 2026-2027', 'fiscal year 2026-2027')
    """
    name = "l’exercice" if is_french(language) else "fiscal year"
    return f"{name} {fiscal_year_in_figures(start_year)}"


def fiscal_year_in_figures(start_year: int) -> str:
    """Return the fiscal year that starts in `start_year`, the same in both languages.

    English authorities differ (2026–27, 2026-27, 2026–2027). A fiscal year is one year
    and not a range, so it has the hyphen and both years in full, as in French: one name
    to look for in both texts. Raises `ValueError` for a year without four figures.

    >>> fiscal_year_in_figures(1999)
    '1999-2000'
    """
    if not 1000 <= start_year <= 9998:
        raise ValueError(f"a fiscal year has four figures twice, not those of {start_year}")
    return f"{start_year}-{start_year + 1}"


_INCLUSIVE = {Language.FRENCH: " inclusivement", Language.ENGLISH: ", inclusive"}


def _in(language: Language) -> str:
    return "en" if is_french(language) else "in"


def _in_french(start: datetime.date, end: datetime.date) -> str:
    if start == end:
        return on_date(end, Language.FRENCH)
    first, last = _ends(start, end, Language.FRENCH)
    return f"du {first} au {last}"


def _in_english(start: datetime.date, end: datetime.date) -> str:
    if start == end:
        return on_date(end, Language.ENGLISH)
    first, last = _ends(start, end, Language.ENGLISH)
    comma = "," if start.year != end.year else ""
    return f"from {first}{comma} to {last}"


def _ends(start: datetime.date, end: datetime.date, language: Language) -> tuple[str, str]:
    """Return both days in words: the first without what it shares with the last, in French.

    English has its month first, so that it is the last day that leaves it out.
    """
    last = date(end, language)
    if start.year != end.year:
        return date(start, language), last
    if start.month != end.month:
        return day_and_month(start, language), last
    if is_french(language):
        return day_in_french(start), last
    return day_and_month(start, language), f"{end.day},{NO_BREAK}{end.year}"
