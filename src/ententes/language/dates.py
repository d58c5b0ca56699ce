"""Dates and periods, in words and in figures.

Only the names of the months come from Babel. Its French dates lack `1er` and the
no-break spaces, and its intervals have no prose (`du … au …`) and cut the months short.
"""

import datetime
from functools import cache

from ententes.language.words import NO_BREAK, locale_of
from ententes.values import Language


def date(value: datetime.date, language: Language) -> str:
    r"""Return a date in words, as it stands in a sentence after `le` or `on`.

    A date stays on one line in both languages: it is one thing, in a table above all.

    Source: Le guide du rédacteur, 2.4.2; The Canadian Style, 5.14.

    >>> date(datetime.date(2026, 4, 1), Language.FRENCH)
    '1er\xa0avril\xa02026'
    >>> date(datetime.date(2026, 4, 1), Language.ENGLISH)
    'April\xa01,\xa02026'
    """
    joint = NO_BREAK if language is Language.FRENCH else f",{NO_BREAK}"
    return f"{_day_of_month(value, language)}{joint}{value.year}"


def numeric_date(value: datetime.date) -> str:
    """Return a date in figures, the same in both languages: year, month, day.

    Source: Translation Bureau, recommendation on dates; ISO 8601.

    >>> numeric_date(datetime.date(2026, 4, 1))
    '2026-04-01'
    """
    return value.isoformat()


def month_and_year(value: datetime.date, language: Language) -> str:
    r"""Return the month of a date and its year, on one line.

    >>> month_and_year(datetime.date(2026, 4, 1), Language.FRENCH)
    'avril\xa02026'
    """
    return f"{_months(language)[value.month]}{NO_BREAK}{value.year}"


def period(start: datetime.date | None, end: datetime.date | None, language: Language) -> str:
    r"""Return the time from `start` to `end`, either of which may be open.

    What the two days share is said once. A period of one day is that day.
    Raises `ValueError` if both ends are open: such a period says nothing.

    Source: Office québécois de la langue française; The Canadian Style, 7.20.

    >>> period(datetime.date(2026, 4, 1), datetime.date(2026, 6, 30), Language.FRENCH)
    'du 1er\xa0avril au 30\xa0juin\xa02026'
    >>> period(datetime.date(2026, 4, 1), datetime.date(2027, 3, 31), Language.ENGLISH)
    'from April\xa01,\xa02026, to March\xa031,\xa02027'
    >>> period(None, datetime.date(2027, 3, 31), Language.ENGLISH)
    'until March\xa031,\xa02027'
    """
    if start is not None and end is not None:
        print_both = _in_french if language is Language.FRENCH else _in_english
        return print_both(start, end)
    from_start, until_end = _OPEN[language]
    if start is not None:
        return f"{from_start} {date(start, language)}"
    if end is not None:
        return f"{until_end} {date(end, language)}"
    raise ValueError("a period needs a start, an end or both")


_OPEN = {
    Language.FRENCH: ("à compter du", "jusqu’au"),
    Language.ENGLISH: ("from", "until"),
}


def _in_french(start: datetime.date, end: datetime.date) -> str:
    last = date(end, Language.FRENCH)
    if start == end:
        return f"le {last}"
    if start.year != end.year:
        first = date(start, Language.FRENCH)
    elif start.month != end.month:
        first = _day_of_month(start, Language.FRENCH)
    else:
        first = _day(start)
    return f"du {first} au {last}"


def _in_english(start: datetime.date, end: datetime.date) -> str:
    last = date(end, Language.ENGLISH)
    if start == end:
        return f"on {last}"
    if start.year != end.year:
        return f"from {date(start, Language.ENGLISH)}, to {last}"
    if start.month == end.month:
        last = f"{end.day},{NO_BREAK}{end.year}"
    return f"from {_day_of_month(start, Language.ENGLISH)} to {last}"


def _day_of_month(value: datetime.date, language: Language) -> str:
    month = _months(language)[value.month]
    if language is Language.FRENCH:
        return f"{_day(value)}{NO_BREAK}{month}"
    return f"{month}{NO_BREAK}{value.day}"


def _day(value: datetime.date) -> str:
    """Return the day as French writes it: an ordinal for the first of the month only."""
    return "1er" if value.day == 1 else str(value.day)


@cache
def _months(language: Language) -> dict[int, str]:
    return dict(locale_of(language).months["format"]["wide"])
