"""Times of day, in words and in figures: to the minute, by the local clock.

Babel writes `09 h 00` in French, with spaces that may break. A time with seconds is
refused: what the parties wrote is never rounded.
"""

import datetime

from ententes.language.words import NO_BREAK, is_french, locale_of
from ententes.values import Language


def time(value: datetime.time, language: Language) -> str:
    r"""Return a time of day as it stands in a sentence.

    French counts 24 hours and leaves out no minutes but `00`. English has noon and
    midnight in words: 12 a.m. and 12 p.m. are taken for one another.
    Raises `ValueError` if `value` has seconds.

    Source: Office québécois de la langue française, vitrine 21516; Writing Tips Plus,
    "Time of day".

    >>> time(datetime.time(9, 5), Language.FRENCH), time(datetime.time(0), Language.FRENCH)
    ('9\xa0h\xa005', '0\xa0h')
    >>> time(datetime.time(13, 30), Language.ENGLISH), time(datetime.time(12), Language.ENGLISH)
    ('1:30\xa0p.m.', 'noon')
    """
    _refuse_seconds(value)
    minutes = f"{value.minute:02}" if value.minute else ""
    if is_french(language):
        return f"{value.hour}{NO_BREAK}h" + (minutes and f"{NO_BREAK}{minutes}")
    if not minutes and value.hour % 12 == 0:
        return "noon" if value.hour else "midnight"
    half = locale_of(language).day_periods["format"]["abbreviated"][_half_of_day(value)]
    return f"{value.hour % 12 or 12}" + (minutes and f":{minutes}") + f"{NO_BREAK}{half}"


def time_range(start: datetime.time, end: datetime.time, language: Language) -> str:
    r"""Return the time from `start` to `end`, in prose.

    Source: Office québécois de la langue française (de … à); Linguistic reminders, time.

    >>> time_range(datetime.time(9), datetime.time(17), Language.FRENCH)
    'de 9\xa0h à 17\xa0h'
    >>> time_range(datetime.time(9), datetime.time(17), Language.ENGLISH)
    'from 9\xa0a.m. to 5\xa0p.m.'
    """
    first, last = time(start, language), time(end, language)
    return f"de {first} à {last}" if is_french(language) else f"from {first} to {last}"


def numeric_time(value: datetime.time) -> str:
    """Return a time of day in figures, the same in both languages: 24 hours, for tables.

    Raises `ValueError` if `value` has seconds.

    Source: Writing Tips Plus, "Time of day"; ISO 8601.

    >>> numeric_time(datetime.time(9, 5))
    '09:05'
    """
    _refuse_seconds(value)
    return f"{value:%H:%M}"


def _half_of_day(value: datetime.time) -> str:
    return "am" if value.hour < 12 else "pm"


def _refuse_seconds(value: datetime.time) -> None:
    if value.second or value.microsecond:
        raise ValueError(f"a time of day is told to the minute, not {value.isoformat()}")
