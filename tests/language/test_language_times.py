"""Times of day, in both languages."""

import re
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
TO_THE_MINUTE = st.times().map(lambda value: time(value.hour, value.minute))


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        ("00:00", "0_h", "midnight"),
        ("00:30", "0_h_30", "12:30_a.m."),
        ("09:00", "9_h", "9_a.m."),
        ("09:05", "9_h_05", "9:05_a.m."),
        ("12:00", "12_h", "noon"),
        ("12:05", "12_h_05", "12:05_p.m."),
        ("13:30", "13_h_30", "1:30_p.m."),
        ("23:59", "23_h_59", "11:59_p.m."),
    ],
)
def test_french_counts_24_hours_and_english_names_noon_and_midnight(
    value: str, french: str, english: str
) -> None:
    moment = time.fromisoformat(value)

    assert say.time(moment, FRENCH).replace("\u00a0", "_") == french
    assert say.time(moment, ENGLISH).replace("\u00a0", "_") == english
    assert say.numeric_time(moment) == value


def test_a_range_of_times_is_said_in_words() -> None:
    morning = time(8, 30), time(12)

    assert say.time_range(*morning, FRENCH) == "de 8\u00a0h\u00a030 à 12\u00a0h"
    assert say.time_range(*morning, ENGLISH) == "from 8:30\u00a0a.m. to noon"


@pytest.mark.parametrize("value", [time(9, 0, 1), time(9, 0, 0, 1)])
def test_a_time_with_seconds_is_refused(value: time) -> None:
    with pytest.raises(ValueError, match="to the minute"):
        say.time(value, FRENCH)
    with pytest.raises(ValueError, match="to the minute"):
        say.numeric_time(value)


def read_back(printed: str, language: Language) -> time:
    """Return the time that a reader of `language` sees."""
    if language is FRENCH:
        hour, minute = re.fullmatch(r"(\d+)\u00a0h(?:\u00a0(\d\d))?", printed).groups()
        return time(int(hour), int(minute or 0))
    if printed in ("noon", "midnight"):
        return time(12 if printed == "noon" else 0)
    hour, minute, half = re.fullmatch(r"(\d+)(?::(\d\d))?\u00a0([ap])\.m\.", printed).groups()
    return time(int(hour) % 12 + 12 * (half == "p"), int(minute or 0))


@given(TO_THE_MINUTE, st.sampled_from(Language))
def test_a_time_reads_back_as_the_same_time(value: time, language: Language) -> None:
    assert read_back(say.time(value, language), language) == value
