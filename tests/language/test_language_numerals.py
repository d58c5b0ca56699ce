"""Numbers in words, and quantities doubled in words."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (0, "zéro", "zero"),
        (16, "seize", "sixteen"),
        (17, "dix-sept", "seventeen"),
        (21, "vingt et un", "twenty-one"),
        (22, "vingt-deux", "twenty-two"),
        (70, "soixante-dix", "seventy"),
        (71, "soixante et onze", "seventy-one"),
        (79, "soixante-dix-neuf", "seventy-nine"),
        (80, "quatre-vingts", "eighty"),
        (81, "quatre-vingt-un", "eighty-one"),
        (90, "quatre-vingt-dix", "ninety"),
        (91, "quatre-vingt-onze", "ninety-one"),
        (100, "cent", "one hundred"),
        (101, "cent un", "one hundred one"),
        (200, "deux cents", "two hundred"),
        (201, "deux cent un", "two hundred one"),
        (280, "deux cent quatre-vingts", "two hundred eighty"),
        (1000, "mille", "one thousand"),
        (1001, "mille un", "one thousand one"),
        (1100, "mille cent", "one thousand one hundred"),
        (2000, "deux mille", "two thousand"),
        (21_000, "vingt et un mille", "twenty-one thousand"),
        (80_000, "quatre-vingt mille", "eighty thousand"),
        (200_000, "deux cent mille", "two hundred thousand"),
        (1_000_000, "un million", "one million"),
        (1_200_000, "un million deux cent mille", "one million two hundred thousand"),
        (80_000_000, "quatre-vingts millions", "eighty million"),
        (200_000_000, "deux cents millions", "two hundred million"),
        (3_000_000_001, "trois milliards un", "three billion one"),
        (10**12, "un billion", "one trillion"),
        (2 * 10**15, "deux billiards", "two quadrillion"),
        (-71, "moins soixante et onze", "minus seventy-one"),
    ],
)
def test_a_number_is_said_in_words(value: int, french: str, english: str) -> None:
    assert say.in_words(value, FRENCH) == french
    assert say.in_words(value, ENGLISH) == english


@pytest.mark.parametrize(
    ("value", "feminine"),
    [
        (1, "une"),
        (11, "onze"),
        (21, "vingt et une"),
        (81, "quatre-vingt-une"),
        (101, "cent une"),
        (21_000, "vingt et un mille"),
        (21_001, "vingt et un mille une"),
        (1_000_000, "un million"),
        (-1, "moins une"),
    ],
)
def test_only_a_last_un_is_feminine_in_french(value: int, feminine: str) -> None:
    assert say.in_words(value, FRENCH, feminine=True) == feminine
    assert say.in_words(value, ENGLISH, feminine=True) == say.in_words(value, ENGLISH)


@pytest.mark.parametrize("value", [10**18, -(10**18)])
@pytest.mark.parametrize("language", Language)
def test_a_number_of_nineteen_digits_is_refused(value: int, language: Language) -> None:
    with pytest.raises(ValueError, match="eighteen digits at most"):
        say.in_words(value, language)


ONE_BY_ONE = {
    FRENCH: "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize",
    ENGLISH: "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen",
}
BY_TENS = {
    FRENCH: "vingt trente quarante cinquante soixante",
    ENGLISH: "twenty thirty forty fifty sixty seventy eighty ninety",
}
BY_THOUSANDS = {
    FRENCH: "mille million milliard billion billiard",
    ENGLISH: "thousand million billion trillion quadrillion",
}


def heard(language: Language) -> dict[str, int]:
    """Return the value of each word."""
    return (
        {word: value for value, word in enumerate(ONE_BY_ONE[language].split())}
        | {word: 10 * value for value, word in enumerate(BY_TENS[language].split(), 2)}
        | {word: 1000**value for value, word in enumerate(BY_THOUSANDS[language].split(), 1)}
        | {"une": 1, "cent": 100, "hundred": 100}
    )


def read_back(words: str, language: Language) -> int:
    """Return the number that a reader of `language` hears, word after word."""
    if language is FRENCH:
        # The only product below a hundred.
        words = re.sub(r"quatre-vingts?\b", "vingt vingt vingt vingt", words)
        words = re.sub(r"(cent|llion|lliard)s\b", r"\1", words)
    values = heard(language)
    sign = -1 if words.startswith(("moins ", "minus ")) else 1
    total = group = 0
    for word in re.findall(r"\w+", words):
        if word in ("moins", "minus", "et"):
            continue
        value = values[word]
        if value >= 1000:
            total, group = total + (group or 1) * value, 0
        elif value == 100:
            group = (group or 1) * 100
        else:
            group += value
    return sign * (total + group)


NUMBERS = st.integers(-(10**18) + 1, 10**18 - 1) | st.integers(0, 10**6)


@given(NUMBERS, st.sampled_from(Language), st.booleans())
def test_the_words_of_a_number_read_back_as_the_same_number(
    value: int, language: Language, feminine: bool
) -> None:
    assert read_back(say.in_words(value, language, feminine=feminine), language) == value


@given(NUMBERS)
def test_hundreds_and_eighties_agree_only_at_the_end_or_before_a_noun(value: int) -> None:
    words = say.in_words(value, FRENCH)

    assert (
        re.search(r"(cents|vingts)(?! m(illions?|illiards?)| b(illions?|illiards?)|$)", words)
        is None
    )
    assert (
        re.search(
            r"(deux|trois|quatre|cinq|six|sept|huit|neuf) cent( m[^i]| mi[^l]| billi|$)", words
        )
        is None
    )


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        ("0", "zéro (0) jour", "zero (0) days"),
        ("1", "un (1) jour", "one (1) day"),
        ("30", "trente (30) jours", "thirty (30) days"),
        ("-2", "moins deux (-2) jours", "minus two (-2) days"),
        ("1.5", "1,5 jour", "1.5 days"),
        ("30.0", "30,0 jours", "30.0 days"),
        ("1E+18", "1 000 000 000 000 000 000 jours", "1,000,000,000,000,000,000 days"),
        ("2E+6", "deux millions (2 000 000) de jours", "two million (2,000,000) days"),
    ],
)
def test_only_a_whole_number_is_doubled_in_words(value: str, french: str, english: str) -> None:
    days = Decimal(value)

    assert say.quantity_in_words(days, "jour", "jours", FRENCH).replace("\u00a0", " ") == french
    assert say.quantity_in_words(days, "day", "days", ENGLISH).replace("\u00a0", " ") == english


@pytest.mark.parametrize(
    ("noun", "after_million"),
    [
        ("heures", "d’heures"),
        ("aiguillages", "d’aiguillages"),
        ("élèves", "d’élèves"),
        ("habitants", "d’habitants"),
        ("handicaps", "de handicaps"),
        ("pages", "de pages"),
    ],
)
def test_the_noun_after_million_elides_before_a_vowel(noun: str, after_million: str) -> None:
    printed = say.quantity_in_words(1_000_000, noun, noun, FRENCH)

    assert printed.endswith(f")\u00a0{after_million}")


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        ("1", "une page", "one page"),
        ("9", "neuf pages", "nine pages"),
        ("10", "10_pages", "10_pages"),
        ("1.5", "1,5_page", "1.5_pages"),
        ("-1", "-1_page", "-1_page"),
    ],
)
def test_prose_has_words_up_to_nine(value: str, french: str, english: str) -> None:
    pages = Decimal(value)
    in_french = say.quantity_in_prose(pages, "page", "pages", FRENCH, feminine=True)
    in_english = say.quantity_in_prose(pages, "page", "pages", ENGLISH)

    assert in_french.replace("\u00a0", "_") == french
    assert in_english.replace("\u00a0", "_") == english
