"""Dates, in words and in figures.

Only the names of months and days come from Babel. Its French dates lack `1er` and
the no-break spaces.
"""

import datetime
from functools import cache

from ententes.language.words import NO_BREAK, is_french, locale_of
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
    joint = NO_BREAK if is_french(language) else f",{NO_BREAK}"
    return f"{day_and_month(value, language)}{joint}{value.year}"


def date_amid(value: datetime.date, language: Language) -> str:
    r"""Return a date in words for the middle of a sentence: English closes it with a comma.

    Source: The Canadian Style, 7.20.

    >>> f"On {date_amid(datetime.date(2026, 4, 1), Language.ENGLISH)} the Parties signed."
    'On April\xa01,\xa02026, the Parties signed.'
    """
    comma = "," if not is_french(language) else ""
    return date(value, language) + comma


def on_date(value: datetime.date, language: Language) -> str:
    r"""Return a date with the word that French puts before it; `on` is English.

    Source: Office québécois de la langue française, Banque de dépannage linguistique, 1242.

    >>> on_date(datetime.date(2026, 4, 1), Language.FRENCH)
    'le 1er\xa0avril\xa02026'
    >>> on_date(datetime.date(2026, 4, 1), Language.ENGLISH)
    'on April\xa01,\xa02026'
    """
    return f"{_on(language)} {date(value, language)}"


def weekday_and_date(value: datetime.date, language: Language) -> str:
    r"""Return a date and its day of the week; only English has a comma between them.

    Source: Clefs du français pratique; The Canadian Style, 7.20.

    >>> weekday_and_date(datetime.date(2026, 4, 1), Language.FRENCH)
    'mercredi 1er\xa0avril\xa02026'
    >>> weekday_and_date(datetime.date(2026, 4, 1), Language.ENGLISH)
    'Wednesday, April\xa01,\xa02026'
    """
    joint = " " if is_french(language) else ", "
    return f"{_weekdays(language)[value.weekday()]}{joint}{date(value, language)}"


def on_weekday_and_date(value: datetime.date, language: Language) -> str:
    r"""Return a date and its day of the week as they stand in a sentence.

    >>> on_weekday_and_date(datetime.date(2026, 4, 1), Language.FRENCH)
    'le mercredi 1er\xa0avril\xa02026'
    """
    return f"{_on(language)} {weekday_and_date(value, language)}"


def place_and_date(place: str, value: datetime.date, language: Language) -> str:
    r"""Return where and when a letter or a signature is made.

    Source: Office québécois de la langue française (lieu et date); The Canadian Style, 7.20.

    >>> place_and_date("Montréal", datetime.date(2026, 4, 1), Language.FRENCH)
    'Montréal, le 1er\xa0avril\xa02026'
    >>> place_and_date("Ottawa", datetime.date(2026, 4, 1), Language.ENGLISH)
    'Ottawa, April\xa01,\xa02026'
    """
    said = on_date if is_french(language) else date
    return f"{place}, {said(value, language)}"


def numeric_date(value: datetime.date) -> str:
    """Return a date in figures, the same in both languages: year, month, day.

    Source: Translation Bureau, recommendation on dates; ISO 8601.

    >>> numeric_date(datetime.date(2026, 4, 1))
    '2026-04-01'
    """
    # A datetime is a date too: its own `isoformat` would add its hour.
    return datetime.date.isoformat(value)


def day_and_month(value: datetime.date, language: Language) -> str:
    r"""Return a day without its year, on one line.

    >>> day_and_month(datetime.date(2026, 4, 1), Language.FRENCH)
    '1er\xa0avril'
    >>> day_and_month(datetime.date(2026, 4, 1), Language.ENGLISH)
    'April\xa01'
    """
    month = month_name(value, language)
    if is_french(language):
        return f"{day_in_french(value)}{NO_BREAK}{month}"
    return f"{month}{NO_BREAK}{value.day}"


def month_and_year(value: datetime.date, language: Language) -> str:
    r"""Return the month of a date and its year, on one line.

    >>> month_and_year(datetime.date(2026, 4, 1), Language.FRENCH)
    'avril\xa02026'
    """
    return f"{month_name(value, language)}{NO_BREAK}{value.year}"


def month_name(value: datetime.date, language: Language) -> str:
    """Return the name of the month of a date, in full.

    >>> month_name(datetime.date(2026, 8, 1), Language.FRENCH)
    'août'
    """
    return _months(language)[value.month]


def day_in_french(value: datetime.date) -> str:
    """Return the day of a date as French writes it: an ordinal for the first only.

    >>> day_in_french(datetime.date(2026, 4, 1)), day_in_french(datetime.date(2026, 4, 21))
    ('1er', '21')
    """
    return "1er" if value.day == 1 else str(value.day)


def _on(language: Language) -> str:
    return "le" if is_french(language) else "on"


@cache
def _months(language: Language) -> dict[int, str]:
    return dict(locale_of(language).months["format"]["wide"])


@cache
def _weekdays(language: Language) -> dict[int, str]:
    return dict(locale_of(language).days["format"]["wide"])
