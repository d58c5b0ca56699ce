"""Values: what each one takes, what it refuses and how it says so, and that none can change."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import letters, numbers, values

from ententes.bilingual import ENGLISH, FRENCH
from ententes.errors import Malformed
from ententes.values import (
    Blank,
    Colour,
    Frequency,
    Image,
    Money,
    NotApplicable,
    Period,
    Plain,
    Quantity,
    Rate,
    RichText,
    Text,
    Unit,
    exact,
    one_line,
    own_words,
    parse_date,
)
from ententes.values.plain import clean

KINDS = [Text, RichText, Money, Quantity, Rate, Period, NotApplicable, Blank, Colour, Image]


def refusal(parse: Any, given_: object) -> Malformed:
    with pytest.raises(Malformed) as caught:
        parse(given_)
    return caught.value


# All values


def test_every_value_reads_itself_and_writes_itself() -> None:
    kinds = {kind.__name__ for kind in (*Plain.__subclasses__(), RichText)}
    assert kinds == {kind.__name__ for kind in KINDS}


@given(values())
def test_a_value_is_equal_after_plain_data(value: Any) -> None:
    again = type(value).parse(value.plain())
    assert again == value
    assert type(again) is type(value)
    assert again.plain() == value.plain()


@given(values())
def test_a_value_is_hashable_copied_and_pickled(value: Any) -> None:
    assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))  # noqa: S301
    assert hash(value) == hash(type(value).parse(value.plain()))


@given(values())
def test_a_value_of_its_own_class_is_given_back_as_it_is(value: Any) -> None:
    assert type(value).parse(value) is value


@given(values())
def test_nothing_changes_a_value(value: Any) -> None:
    for part in fields(value):
        with pytest.raises(FrozenInstanceError):
            setattr(value, part.name, None)
        with pytest.raises(FrozenInstanceError):
            delattr(value, part.name)
    with pytest.raises((AttributeError, TypeError)):
        value.another = 1


@given(values())
def test_no_value_holds_a_binary_number(value: Any) -> None:
    assert not any(isinstance(getattr(value, part.name), float) for part in fields(value))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("given_", [None, [], [1], 1.5, object()])
def test_what_is_no_value_is_refused_and_shown(kind: type[Plain], given_: object) -> None:
    malformed = refusal(kind.parse, given_)
    assert malformed.found == given_
    assert all(malformed.said())


@pytest.mark.parametrize(
    ("kind", "given_", "french", "english"),
    [
        (
            Text,
            12,
            (
                "12 a été trouvé; on attend un texte. Mettez la valeur entre guillemets droits si"
                " c’est bien un texte."
            ),
            (
                "12 was found; a text is expected. Put the value in quotation marks if it is meant"
                " as a text."
            ),
        ),
        (
            Text,
            {"de": "Vertrag"},
            (
                '"de" a été trouvé; on attend fr ou en. Écrivez un texte, ou {fr: …, en: …} pour'
                " les deux langues."
            ),
            (
                '"de" was found; fr or en is expected. Write a text, or {fr: …, en: …} for the two'
                " languages."
            ),
        ),
        (
            Text,
            "a\u202eb",
            (
                '"a\\u202eb" a été trouvé; on attend un texte sans le caractère U+202E. Retirez ce'
                " caractère, à la position 2."
            ),
            (
                '"a\\u202eb" was found; a text without the character U+202E is expected. Remove'
                " that character, at position 2."
            ),
        ),
        (
            Money,
            "12 500 $",
            (
                '"12 500 $" a été trouvé; on attend une somme en chiffres. Écrivez par exemple'
                " 1234.50, ou {montant: 1234.50, devise: USD}."
            ),
            (
                '"12 500 $" was found; a sum in figures is expected. Write for example 1234.50, or'
                " {amount: 1234.50, currency: USD}."
            ),
        ),
        (
            Money,
            {"amount": 5, "currency": "dollars"},
            (
                '"dollars" a été trouvé; on attend un code de devise. Écrivez trois'
                " majuscules\u00a0: CAD."
            ),
            '"dollars" was found; a currency code is expected. Write three capital letters: CAD.',
        ),
        (
            Quantity,
            "85,5 %",
            (
                '"85,5 %" a été trouvé; on attend un nombre avec son unité. Écrivez par exemple'
                " {valeur: 85.5, unite: pourcentage}."
            ),
            (
                '"85,5 %" was found; a number with its unit is expected. Write for example'
                " {value: 85.5, unit: percent}."
            ),
        ),
        (
            Rate,
            45,
            (
                "45 a été trouvé; on attend un prix avec son unité. Écrivez par exemple"
                " {montant: 45, par: heures}."
            ),
            (
                "45 was found; a price with its unit is expected. Write for example"
                " {amount: 45, per: hours}."
            ),
        ),
        (
            Period,
            {"start": "1er avril 2026"},
            (
                '"1er avril 2026" a été trouvé; on attend une date du calendrier. Écrivez'
                " année-mois-jour\u00a0: 2026-04-01."
            ),
            (
                '"1er avril 2026" was found; a calendar date is expected. Write year-month-day:'
                " 2026-04-01."
            ),
        ),
        (
            NotApplicable,
            {"not_applicable": None},
            (
                "rien n’a été trouvé; on attend un texte. Écrivez un texte, ou {fr: …, en: …} pour"
                " les deux langues."
            ),
            (
                "nothing was found; a text is expected. Write a text, or {fr: …, en: …} for the two"
                " languages."
            ),
        ),
        (
            Blank,
            {"blank": False},
            "false a été trouvé; on attend true. Retirez la clé si la valeur est connue.",
            "false was found; true is expected. Remove the key if the value is known.",
        ),
    ],
)
def test_a_refusal_says_what_was_found_what_is_expected_and_what_to_do(
    kind: type[Plain], given_: object, french: str, english: str
) -> None:
    malformed = refusal(kind.parse, given_)
    assert malformed.said().told(FRENCH) == french
    assert malformed.said().told(ENGLISH) == english == str(malformed)


@pytest.mark.parametrize(
    ("kind", "given_", "within"),
    [
        (Text, {"fr": 12, "en": ["x"]}, [("fr",), ("en",)]),
        (Money, {"amount": "x", "currency": "dollars"}, [("amount",), ("currency",)]),
        (Quantity, {}, [("value",), ("unit",)]),
        (
            Rate,
            {"amount": 0.5, "per": "hour", "currency": 1},
            [("amount",), ("per",), ("currency",)],
        ),
        (Period, {"start": "x", "end": "2026-02-30"}, [("start",), ("end",)]),
        (
            NotApplicable,
            {"not_applicable": {"fr": 1, "en": 2}},
            [("not_applicable", "fr"), ("not_applicable", "en")],
        ),
        (Blank, {"blank": True, "label": {"fr": 1}}, [("label", "fr")]),
        (Text, {"fr": "a", "language": "en"}, [("language",)]),
        (Text, {"text": "a", "language": "en_CA"}, [("language",)]),
        (Text, {"text": "a", "language": 12}, [("language",)]),
        (Money, {"amout": 1}, [("amout",)]),
    ],
)
def test_every_part_that_is_wrong_is_told_with_its_place(
    kind: type[Plain], given_: object, within: list[tuple[str, ...]]
) -> None:
    malformed = refusal(kind.parse, given_)
    assert [each.within for each in (malformed, *malformed.also)] == within


# Texts


def test_a_bare_text_stands_in_both_languages_and_others_in_their_own() -> None:
    assert Text("a").in_language(FRENCH) == Text("a").in_language(ENGLISH) == "a"
    assert Text(fr="a").in_language(ENGLISH) is None
    assert Text(fr="a", en="b").in_language(ENGLISH) == "b"


def test_a_text_says_something_in_one_way() -> None:
    for nothing in ("", "  ", "\n", {}, {"fr": ""}, {"fr": None, "en": " "}):
        refusal(Text.parse, nothing)
    for twice in ({"fr": "b"}, {"en": "b"}):
        with pytest.raises(Malformed, match="a text said in one way is expected"):
            Text("a", **twice)
    assert Text.parse({"fr": "a", "en": ""}) == Text(fr="a")


def test_a_language_that_is_no_text_is_not_taken_for_silence() -> None:
    for wrong in (0, False, [], {}):
        assert refusal(Text.parse, {"fr": wrong, "en": "a"}).within == ("fr",)


def test_a_text_stands_on_one_line_and_a_rich_text_keeps_its_lines() -> None:
    lines = "  un\r\ndeux \n  trois\u2028quatre\tcinq  "
    assert Text(lines).bare == "un deux trois quatre cinq"
    assert RichText(lines).bare == "un\ndeux \n  trois\nquatre    cinq"


def test_a_text_and_a_rich_text_are_two_things_and_each_reads_the_other() -> None:
    assert Text("a") != RichText("a")
    assert Text.parse(RichText(fr="a\nb")) == Text(fr="a b")
    assert type(RichText.parse(Text("a"))) is RichText
    assert RichText.parse(Text(fr="a", en="b")) == RichText(fr="a", en="b")
    assert RichText.parse(Text("a", language="iu")) == RichText("a", language="iu")


@given(st.text(letters()))
def test_cleaning_a_text_twice_changes_nothing(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert clean(clean(text)) == clean(text)
    assert RichText.cleaned(RichText.cleaned(text)) == RichText.cleaned(text)


@pytest.mark.parametrize(
    "character",
    [
        *("\0", "\x07", "\x1b", "\x7f", "\x80", "\x9f", "\ud800", "\udfff", "\ufffe", "\uffff"),
        *("\ufdd0", "\U0001ffff", "\u202a", "\u202e", "\u2066", "\u2069"),
    ],
)
def test_what_no_format_can_carry_is_refused_with_its_position(character: str) -> None:
    code = f"U+{ord(character):04X}"
    for parse in (Text.parse, RichText.parse, one_line):
        said = refusal(parse, f"ab{character}c").said()
        assert code in said.fr
        assert "à la position 3" in said.fr
        assert code in said.en
        assert "at position 3" in said.en
        assert character not in said.fr + said.en


@pytest.mark.parametrize("character", ["\u200e", "\u200f", "\u00ad", "\u200d", "\ufeff", "\ue000"])
def test_marks_that_only_help_reading_are_kept(character: str) -> None:
    assert Text(f"a{character}b").bare == f"a{character}b"


# Numbers


@given(numbers())
def test_a_number_is_exact(number: Decimal) -> None:
    assert exact(number) == number
    assert str(exact(number)) == str(number)


@pytest.mark.parametrize(
    "wrong",
    [
        *(0.1, True, "5", None, Decimal("NaN"), Decimal("Infinity"), Decimal("1E+30"), 10**30),
        *(Decimal("1E-31"), Decimal("1." + "1" * 30)),
    ],
)
def test_a_number_is_finite_decimal_and_of_30_digits_at_most(wrong: object) -> None:
    assert "nombre" in refusal(exact, wrong).said().fr
    assert "number" in refusal(exact, wrong).said().en


def test_money_is_canadian_if_unsaid_and_may_have_any_sign_and_decimals() -> None:
    assert Money.parse(12500) == Money.parse({"amount": 12500}) == Money(Decimal(12500), "CAD")
    assert Money.parse({"amount": 5, "currency": None}).currency == "CAD"
    assert Money.parse(Decimal("-0.125")).plain() == Decimal("-0.125")
    assert Money(Decimal("1.50"), "USD").plain() == {"amount": Decimal("1.50"), "currency": "USD"}
    assert str(Money(Decimal("85.50")).plain()) == "85.50"
    assert type(Money(Decimal(5)).plain()) is int


@pytest.mark.parametrize("code", ["cad", "CADX", "C$", "", "ÀÉÎ", 5, "CAD\n"])
def test_a_currency_is_three_capitals(code: object) -> None:
    assert refusal(Money.parse, {"amount": 5, "currency": code}).within == ("currency",)
    rate = {"amount": 5, "per": "hours", "currency": code}
    assert refusal(Rate.parse, rate).within == ("currency",)


def test_a_quantity_and_a_rate_have_a_unit() -> None:
    assert Quantity.parse({"value": 85, "unit": Unit.PERCENT}).plain() == {
        "value": 85,
        "unit": "percent",
    }
    assert Rate.parse({"amount": 45, "per": "hours"}).plain() == {"amount": 45, "per": "hours"}
    assert Rate(Decimal(45), Unit.HOURS, "USD").plain() == {
        "amount": 45,
        "per": "hours",
        "currency": "USD",
    }
    assert "percent" in refusal(Unit.parse, "pour cent").said().en
    assert refusal(Quantity.parse, {"value": 5, "unit": ["x"]}).within == ("unit",)


def test_a_unit_may_be_in_the_parties_own_words() -> None:
    bus_passes = Text(fr="titres de transport", en="bus passes")
    assert Quantity.parse({"value": 40, "unit": bus_passes.plain()}).unit == bus_passes
    assert Rate(Decimal("3.75"), bus_passes).plain() == {
        "amount": Decimal("3.75"),
        "per": {"fr": "titres de transport", "en": "bus passes"},
    }
    assert refusal(Rate.parse, {"amount": 5, "per": {"fr": 5, "en": ""}}).within == ("per", "fr")
    assert refusal(Quantity.parse, {"value": 5, "unit": {}}).within == ("unit",)


def test_own_words_name_their_language_for_a_word_alone_would_be_a_code() -> None:
    assert own_words("troc") == own_words(Text("troc")) == Text(fr="troc", en="troc")
    assert own_words({"fr": "troc"}) == Text(fr="troc")
    assert Quantity(Decimal(5), Text("percent")).unit == Text(fr="percent", en="percent")
    assert refusal(Quantity.parse, {"value": 5, "unit": "bus passes"}).within == ("unit",)


# Times


@pytest.mark.parametrize("given_", ["2026-04-01", date(2026, 4, 1)])
def test_a_date_is_year_month_day(given_: object) -> None:
    assert parse_date(given_) == date(2026, 4, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        *("2026-4-1", "01-04-2026", "2026-02-30", "20260401", "2026-04-01T00:00", " 2026-04-01"),
        *("２０２６-04-01", 20260401, datetime(2026, 4, 1, tzinfo=UTC), None, ""),
    ],
)
def test_anything_else_is_no_date(wrong: object) -> None:
    assert refusal(parse_date, wrong).found == wrong


def test_a_period_may_be_open_at_one_end_and_may_contradict_itself() -> None:
    assert Period.parse({"start": "2026-04-01"}).end is None
    assert Period.parse({"end": "2026-04-01", "start": None}).plain() == {"end": "2026-04-01"}
    assert Period(date(2027, 1, 1), date(2026, 1, 1)).start == date(2027, 1, 1)
    assert "un début ou une fin" in refusal(Period.parse, {}).said().fr


def test_no_frequency_is_ambiguous() -> None:
    assert not {"biweekly", "bimonthly", "biannual", "semi_monthly"} & set(Frequency)


# The three kinds of nothing


def test_silence_a_stated_absence_and_a_blank_are_three_things() -> None:
    absent, blank = NotApplicable(Text("x")), Blank(Text("x"))
    assert absent != blank
    assert Blank() not in (None, blank)
    assert absent.plain() == {"not_applicable": "x"}
    assert blank.plain() == {"blank": True, "label": "x"}
    assert Blank().plain() == {"blank": True}
    assert NotApplicable({"fr": "a", "en": "b"}).reason == Text(fr="a", en="b")  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("wrong", [{"blank": "true"}, {"blank": 1}, {"label": "x"}, {}, True])
def test_a_blank_is_meant(wrong: object) -> None:
    refusal(Blank.parse, wrong)
