"""The model: closed and immutable, loadable with any holes, and described by its own types."""

from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import ValidationError
from strategies import agreements

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.model import (
    Agreement,
    BudgetLine,
    Clause,
    Grammar,
    Indicator,
    InstrumentType,
    LanguageRegime,
    Monitoring,
    Part,
    Party,
    Payment,
    Purpose,
    Reason,
    Report,
    Theme,
    ThirdParty,
)
from ententes.model.base import Form, RefersTo, parse_identifier, parse_version
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of, named_parts
from ententes.values import Blank, Money, NotApplicable, Period, Quantity, RichText, Text

PARTS = [part for part in Part.__subclasses__() if part.__module__.startswith("ententes.model")]


def errors(part: type[Part], **given_: Any) -> list[tuple[str, tuple[Any, ...]]]:
    with pytest.raises(ValidationError) as caught:
        part(**given_)
    return [(error["type"], error["loc"]) for error in caught.value.errors()]


# Closed and immutable


@pytest.mark.parametrize("part", PARTS)
def test_an_unknown_field_is_refused_even_when_it_says_nothing(part: type[Part]) -> None:
    for nothing in (1, None, "", {}, ()):
        assert errors(part, unheard_of=nothing) == [("extra_forbidden", ("unheard_of",))]


@pytest.mark.parametrize("part", PARTS)
def test_no_field_of_an_object_can_be_changed(part: type[Part]) -> None:
    for name in part.model_fields:
        with pytest.raises(ValidationError, match="frozen"):
            setattr(part(), name, None)


@settings(deadline=None)
@given(agreements())
def test_an_agreement_is_hashable_and_equal_to_one_that_says_the_same(agreement: Agreement) -> None:
    same = Agreement(**dict(agreement))
    assert same == agreement
    assert hash(same) == hash(agreement)


def test_there_are_objects_to_test() -> None:
    assert len(PARTS) > 20
    assert {Agreement, Party, Indicator} <= set(PARTS)


# Drafts


@pytest.mark.parametrize("part", PARTS)
def test_every_object_may_be_empty(part: type[Part]) -> None:
    assert not part().model_fields_set


@settings(deadline=None)
@given(agreements())
def test_any_field_may_fall_silent(agreement: Agreement) -> None:
    said = dict(agreement)
    for name in agreement.model_fields_set:
        assert Agreement(**said | {name: None}) == Agreement(**said | {name: ""})
        assert getattr(Agreement(**said | {name: None}), name) in (None, ())


@pytest.mark.parametrize(
    "nothing", [None, "", " \n", {}, (), [], {"need": ""}, Purpose(), Purpose(need=None)]
)
def test_what_says_nothing_is_silence(nothing: object) -> None:
    assert Agreement(purpose=nothing) == Agreement()  # pyright: ignore[reportArgumentType]
    assert Agreement(governance={"bodies": nothing}) == Agreement()  # pyright: ignore[reportArgumentType]


def test_an_item_of_a_list_is_there_even_if_it_says_nothing() -> None:
    assert Agreement(parties=({},)) == Agreement(parties=(Party(),)) != Agreement()  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "absence", [{"not_applicable": None}, {"not_applicable": ""}, {"blank": None}]
)
def test_an_absence_without_its_reason_is_not_taken_for_silence(absence: object) -> None:
    assert [kind for kind, _ in errors(Agreement, funding=absence)] == ["value_error"]


def test_a_field_holds_a_value_or_one_of_the_three_kinds_of_nothing() -> None:
    absent, blank = NotApplicable(Text("x")), Blank()
    for nothing in (absent, blank):
        agreement = Agreement(title=nothing, parties=nothing, term=nothing)
        assert (agreement.title, agreement.parties, agreement.term) == (nothing,) * 3
    assert Agreement(title={"not_applicable": "x"}).title == absent  # pyright: ignore[reportArgumentType]
    assert Agreement().title is None
    assert Agreement().parties == ()


@pytest.mark.parametrize("name", ["id", "grammar"])
def test_names_of_things_and_grammar_are_said_or_silent(name: str) -> None:
    assert errors(Party, **{name: Blank()})
    assert errors(Party, **{name: {"not_applicable": "x"}})


def test_a_contradiction_is_kept_as_the_parties_wrote_it() -> None:
    agreement = Agreement(
        parties=({"id": "a"}, {"id": "a"}),  # pyright: ignore[reportArgumentType]
        term={"effective_date": "2027-01-01", "end_date": "2026-01-01"},  # pyright: ignore[reportArgumentType]
        indicators=({"responsible": "nobody", "target": {"value": 120, "unit": "percent"}},),  # pyright: ignore[reportArgumentType]
    )
    assert isinstance(agreement.indicators, tuple)
    assert agreement.indicators[0].responsible == "nobody"


# Kinds of fields


@pytest.mark.parametrize("taken", ["a", "EP-2026-014", "014", "1.0_b", "Z" * 64])
def test_an_identifier_is_letters_digits_points_hyphens(taken: str) -> None:
    assert parse_identifier(taken) == taken


@pytest.mark.parametrize("wrong", ["", "-a", "é", "a b", "a/b", "../a", "a\n", "Z" * 65, 14, None])
def test_anything_else_is_no_identifier(wrong: object) -> None:
    with pytest.raises(ValueError, match="an identifier is expected"):
        parse_identifier(wrong)


def test_a_version_is_a_text_even_when_it_looks_like_a_number() -> None:
    assert parse_version(2) == "2"
    assert parse_version(Decimal("1.10")) == "1.10"
    assert parse_version(Decimal("0.0000001")) == "0.0000001"
    assert parse_version("1.0-b") == "1.0-b"
    for wrong in (True, 1.5, ["1"]):
        with pytest.raises(ValueError, match="is expected"):
            parse_version(wrong)


@pytest.mark.parametrize("wrong", ["oui", "yes", "true", "on", 1, 0, "1"])
def test_true_and_false_are_never_guessed(wrong: object) -> None:
    assert errors(Grammar, article=wrong) == [("bool_type", ("article",))]


def test_a_list_holds_values_in_their_order_and_only_lists_are_lists() -> None:
    agreement = Agreement(recitals=["b", "a"])  # pyright: ignore[reportArgumentType]
    assert agreement.recitals == (Text("b"), Text("a"))
    assert errors(Agreement, recitals="b")[0][0] == "tuple_type"


# Languages


@pytest.mark.parametrize(
    ("regime", "languages"),
    [
        (None, "fr en"),
        (Blank(), "fr en"),
        (NotApplicable(Text("x")), "fr en"),
        ("fr_only", "fr"),
        ("en_only", "en"),
        ("bilingual_equal", "fr en"),
        ("bilingual_fr_prevails", "fr en"),
        ("bilingual_en_prevails", "en fr"),
        ("fr_with_courtesy_en", "fr en"),
        ("en_with_courtesy_fr", "en fr"),
    ],
)
def test_an_agreement_is_printed_in_the_languages_of_its_regime(
    regime: Any, languages: str
) -> None:
    agreement = Agreement(language_regime=regime)
    assert agreement.languages == tuple(map(Language, languages.split()))


def test_every_regime_has_languages() -> None:
    for regime in LanguageRegime:
        first = Agreement(language_regime=regime).languages[0]
        assert first is (
            ENGLISH if regime.value.startswith("en") or "en_prev" in regime else FRENCH
        )


# Shapes


def shapes(part: type[Part] = Agreement) -> list[Shape]:
    found: list[Shape] = []
    for shape in fields_of(part).values():
        found.append(shape)
        inner = shape.each if isinstance(shape, Many) else shape
        if isinstance(inner, Record):
            found += shapes(inner.part)
    return found


def test_every_field_has_a_shape_that_knows_its_name_and_owner() -> None:
    for part in PARTS:
        assert list(fields_of(part)) == list(part.model_fields)
        for name, shape in fields_of(part).items():
            assert (shape.owner, shape.name) == (part.__name__, name)


def test_every_object_of_the_model_stands_in_the_agreement_or_in_the_theme() -> None:
    found = [*shapes(Agreement), *shapes(Theme)]
    inner = [shape.each if isinstance(shape, Many) else shape for shape in found]
    assert {s.part for s in inner if isinstance(s, Record)} | {Agreement, Theme} == set(PARTS)


@pytest.mark.parametrize("part", PARTS)
def test_a_shape_knows_whether_there_may_be_nothing_on_purpose(part: type[Part]) -> None:
    for name, shape in fields_of(part).items():
        try:
            part(**{name: Blank()})
            part(**{name: NotApplicable(Text("x"))})
        except ValidationError:
            assert not shape.may_be_nothing, name
        else:
            assert shape.may_be_nothing, name


def test_an_item_of_a_list_is_never_stated_absent() -> None:
    lists = [shape for shape in shapes() if isinstance(shape, Many)]
    assert all(shape.may_be_nothing for shape in lists)
    assert not any(shape.each.may_be_nothing for shape in lists)


@pytest.mark.parametrize(
    ("owner", "name", "kind"),
    [
        (Agreement, "title", Text),
        (Clause, "body", RichText),
        (BudgetLine, "period", Period),
        (Indicator, "target", Quantity),
        (Grammar, "article", bool),
        (Agreement, "id", str),
        (Agreement, "language_regime", LanguageRegime),
    ],
)
def test_a_leaf_knows_the_kind_of_its_value(owner: type[Part], name: str, kind: type) -> None:
    leaf = fields_of(owner)[name]
    assert isinstance(leaf, Leaf)
    assert leaf.kind is kind
    assert leaf.is_choice == issubclass(kind, StrEnum)


def test_a_shape_tells_lists_objects_forms_and_references_apart() -> None:
    parties = fields_of(Agreement)["parties"]
    assert isinstance(parties, Many)
    assert isinstance(parties.each, Record)
    assert parties.each.part is Party
    contact = fields_of(Party)["representative"]
    assert isinstance(contact, Record)
    forms = {name: getattr(leaf, "form", None) for name, leaf in contact.fields.items()}
    assert forms == {
        "name": Form.NAME,
        "title": None,
        "email": Form.EMAIL,
        "telephone": Form.TELEPHONE,
    }
    responsible = fields_of(Indicator)["responsible"]
    assert isinstance(responsible, Leaf)
    assert responsible.refers == RefersTo(("parties", "third_parties"), "short_name")


def at(path: str) -> Shape:
    """Return the shape of the field that stands at a path in an agreement."""
    shape: Shape = Record(Agreement, "", "")
    for name in path.split("."):
        assert isinstance(shape, Record)
        shape = shape.fields[name]
    return shape


def test_a_reference_leads_to_lists_of_things_with_an_id() -> None:
    leaves = [shape.each if isinstance(shape, Many) else shape for shape in shapes()]
    references = {leaf.refers for leaf in leaves if isinstance(leaf, Leaf) and leaf.refers}
    assert len(references) > 3
    for reference in references:
        for path in reference.among:
            many = at(path)
            assert isinstance(many, Many)
            assert isinstance(many.each, Record)
            assert {"id", reference.shown_by} <= set(many.each.fields)


def test_what_a_reference_names_is_found_in_each_of_its_lists() -> None:
    final, fund = Report(id="final"), ThirdParty(id="fund")
    agreement = Agreement(
        parties=(Party(id="a"), Party(id="a", short_name="b"), Party()),  # pyright: ignore[reportArgumentType]
        third_parties=(fund, ThirdParty(id="a")),
        monitoring=Monitoring(reports=(final,)),
    )
    assert named_parts(agreement, ("parties", "third_parties")) == {
        "a": Party(id="a"),
        "fund": fund,
    }
    assert named_parts(agreement, ("monitoring.reports",)) == {"final": final}
    assert named_parts(Agreement(monitoring=Blank()), ("monitoring.reports",)) == {}
    assert named_parts(Agreement(parties=Blank()), ("parties", "third_parties")) == {}


# Choices


def choices() -> list[Leaf]:
    """Return the leaves that choose from a list of codes."""
    leaves = [shape.each if isinstance(shape, Many) else shape for shape in shapes()]
    return [leaf for leaf in leaves if isinstance(leaf, Leaf) and leaf.is_choice]


def test_a_list_of_codes_is_open_wherever_it_is_chosen_from_or_closed() -> None:
    is_open = {leaf.kind: leaf.open for leaf in choices()}
    assert all(is_open[leaf.kind] == leaf.open for leaf in choices())
    for kind, said in is_open.items():
        if kind.__module__ == "ententes.model.choices":
            assert said == (kind.__doc__ or "").endswith(" Open."), kind


def test_a_choice_from_an_open_list_is_a_code_or_the_parties_own_words() -> None:
    pact = {"fr": "pacte territorial", "en": "community pact"}
    assert Agreement(instrument_type="mou").instrument_type is InstrumentType("mou")  # pyright: ignore[reportArgumentType]
    assert Agreement(instrument_type=pact).instrument_type == Text(**pact)  # pyright: ignore[reportArgumentType]
    mixed = Purpose(reasons=("advocate", pact))  # pyright: ignore[reportArgumentType]
    assert mixed.reasons == (Reason.ADVOCATE, Text(**pact))
    assert Purpose(reasons=(Text("troc"),)).reasons == (Text(fr="troc", en="troc"),)


def test_a_word_alone_is_a_code_and_a_closed_list_takes_only_codes() -> None:
    assert errors(Agreement, instrument_type="pact")[0][0] == "enum"
    assert errors(Agreement, status={"fr": "brouillon", "en": "rough"})[0][0] == "enum"
    assert errors(Payment, kind=Text("troc"))[0][0] == "enum"


@pytest.mark.parametrize("wrong", [{}, {"fr": 12}, {"de": "Pakt"}, {"fr": " ", "en": None}])
def test_own_words_say_something_in_french_or_in_english(wrong: object) -> None:
    found = errors(Purpose, reasons=(wrong,))
    assert [kind for kind, _ in found] == ["value_error"]


def test_a_list_of_lists_has_no_shape() -> None:
    class Odd(Part):
        rows: tuple[tuple[Text, ...], ...] = ()

    with pytest.raises(TypeError, match=r"Odd\.rows"):
        fields_of(Odd)


def test_a_first_agreement_touches_every_kind_of_value() -> None:
    kinds = {shape.kind for shape in shapes() if isinstance(shape, Leaf)}
    assert {Text, RichText, Money, Quantity, Period, bool, str} <= kinds
    assert any(issubclass(kind, StrEnum) for kind in kinds)
