"""An agreement in one language: each value knows its path, its label, its state and its words."""

from collections.abc import Collection
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from strategies import agreements
from whole import places, whole

from ententes.bilingual import ENGLISH, FRENCH, Language, Tongue
from ententes.errors import Path
from ententes.files import load
from ententes.model import Agreement
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import Text
from ententes.views import HOLES, NOTHING, Fields, Items, Node, Part, State, Value, view
from ententes.vocabulary import entry

NBSP = "\u00a0"


def at(
    place: str, held: str = "", language: Language = FRENCH, asked: Collection[Path] = ()
) -> Any:
    """Return what a view holds at a path such as `parties[0].role`; `held` is YAML."""
    node: Any = view(load(held + "\n"), language, asked)
    for step in place.replace("[", ".").replace("]", "").split("."):
        node = node[int(step)] if step.isdigit() else node[step]
    return node


# The three kinds of nothing, and the others ----------------------------------------


@pytest.mark.parametrize(
    ("held", "place", "state", "words"),
    [
        ("title: Entente", "title", State.GIVEN, "Entente"),
        ("", "title", State.SILENT, ""),
        ("title: {blank: true}", "title", State.BLANK, ""),
        ("title: {blank: true, label: un nom}", "title", State.BLANK, "(un nom)"),
        ("title: {not_applicable: aucun}", "title", State.NOT_APPLICABLE, "aucun"),
        ("title: {not_applicable: {en: none}}", "title", State.NOT_APPLICABLE, "[À traduire] none"),
        ("title: {en: Agreement}", "title", State.UNTRANSLATED, "[À traduire] Agreement"),
        ("objectives: [{owner: x}]", "objectives[0].owner", State.DANGLING,
         f"[Renvoi introuvable{NBSP}: x]"),
        ("", "purpose.need", State.SILENT, ""),
        ("version_date: {blank: true}", "version_date", State.BLANK, ""),
        ("status: {not_applicable: aucun}", "status", State.NOT_APPLICABLE, "aucun"),
        ("purpose: {not_applicable: aucun}", "purpose", State.NOT_APPLICABLE, "aucun"),
        ("purpose: {blank: true}", "purpose", State.BLANK, ""),
    ],
)  # fmt: skip
def test_a_value_tells_what_stands_behind_it(
    held: str, place: str, state: State, words: str
) -> None:
    value = at(place, held)
    assert isinstance(value, Value)
    assert (value.state, value.text, value.path) == (state, words, place)


@pytest.mark.parametrize(
    ("held", "state", "words"),
    [
        ("", State.MISSING, f"[À préciser{NBSP}: Parties]"),
        ("parties: {not_applicable: aucune}", State.NOT_APPLICABLE, "aucune"),
        ("parties: {blank: true}", State.BLANK, ""),
    ],
)
def test_an_empty_list_has_a_value_that_says_why(held: str, state: State, words: str) -> None:
    items = at("parties", held, asked=[("parties",)])
    assert isinstance(items, Items)
    assert not items
    assert (items.value.state, items.value.text, items.value.path) == (state, words, "parties")


# What is asked for -------------------------------------------------------------------


def test_what_is_silent_is_missing_only_where_it_is_asked_for() -> None:
    asked = [("title",), ("purpose", "statement"), ("parties", 1, "legal_name")]
    held = "parties: [{id: a}, {id: b}]"
    for place, mark in (
        ("title", f"[À préciser{NBSP}: Titre]"),
        ("purpose.statement", f"[À préciser{NBSP}: But commun]"),
        ("parties[1].legal_name", f"[À préciser{NBSP}: Dénomination sociale]"),
    ):
        value = at(place, held, asked=asked)
        assert (value.state, value.text, value.path) == (State.MISSING, mark, place)
    for place in ("status", "purpose.need", "parties[0].legal_name"):
        assert at(place, held, asked=asked).state is State.SILENT


def test_what_is_said_is_never_missing() -> None:
    asked = [("title",), ("parties",), ("purpose",)]
    assert at("title", "title: x", asked=asked).state is State.GIVEN
    assert at("title", "title: {blank: true}", asked=asked).state is State.BLANK
    assert at("title", "title: {not_applicable: x}", asked=asked).state is State.NOT_APPLICABLE
    assert at("title", "title: {en: x}", asked=asked).state is State.UNTRANSLATED
    assert at("purpose", "purpose: {blank: true}", asked=asked).state is State.BLANK


def test_the_fields_of_an_object_that_is_not_there_are_missing_or_silent() -> None:
    for held in ("", "purpose: {territory: x}"):
        asked = [("purpose", "statement")]
        assert at("purpose.statement", held, asked=asked).state is State.MISSING
        assert at("purpose.need", held, asked=asked).state is State.SILENT


def test_an_object_is_missing_as_a_whole_where_none_of_its_fields_is_asked_for() -> None:
    whole_object = ("monitoring", "exit_plan")
    value = at("monitoring.exit_plan", asked=[whole_object])
    assert isinstance(value, Value)
    assert (value.state, value.path) == (State.MISSING, "monitoring.exit_plan")
    assert value.text == f"[À préciser{NBSP}: Plan de sortie]"
    fields = at("monitoring.exit_plan", asked=[whole_object, (*whole_object, "data")])
    assert isinstance(fields, Fields)
    assert fields["data"]
    held = "monitoring: {exit_plan: {data: x}}"
    assert at("monitoring.exit_plan.data", held, asked=[whole_object]).text == "x"


def test_nothing_is_missing_in_an_object_that_is_left_out_on_purpose() -> None:
    value = at("purpose", "purpose: {not_applicable: x}", asked=[("purpose", "statement")])
    assert (value.state, value.text) == (State.NOT_APPLICABLE, "x")


def test_an_empty_list_that_no_one_asks_for_is_silent() -> None:
    assert at("recitals").value.state is State.SILENT


def test_only_silence_is_false_among_values() -> None:
    for state in State:
        assert bool(Value("", "", state)) is (state is not State.SILENT)


def test_an_object_is_true_when_the_agreement_says_something_of_it_or_must() -> None:
    assert at("purpose", "purpose: {territory: x}")
    assert not at("purpose")
    assert at("purpose", "purpose: {not_applicable: x}")
    assert at("purpose", asked=[("purpose", "need")])
    deep = [("governance", "dispute_resolution", "steps", 0, "who")]
    assert at("governance", asked=deep)
    assert at("governance.dispute_resolution", asked=deep)
    assert not at("purpose", asked=deep)
    assert not at("monitoring.exit_plan", asked=deep)


def test_what_a_draft_marks_keeps_a_document_from_being_signed() -> None:
    assert {State.MISSING, State.UNTRANSLATED, State.DANGLING, State.TO_CHECK} == HOLES


# Paths, labels and shape -------------------------------------------------------------


def matches(node: Node, shape: Shape | None, kind: Any = Agreement) -> bool:
    """Say whether a view has the shape of the model, field by field."""
    match node, shape:
        case Fields(), Record(part):
            return _fields_match(node, part)
        case Fields(), None:
            return _fields_match(node, kind)
        case Items(), Many(each):
            return all(matches(item, each) for item in node)
        case Value(), Leaf():
            return True
        case Value(state=State.BLANK | State.NOT_APPLICABLE), Record():
            return True
        case _:
            return False


def _fields_match(node: Fields, part: Any) -> bool:
    shapes = fields_of(part)
    return list(node) == list(shapes) and all(matches(node[n], s) for n, s in shapes.items())


@given(agreements())
@settings(deadline=None, max_examples=100)
def test_a_view_has_the_shape_of_the_model(agreement: Agreement) -> None:
    for language in Language:
        assert matches(view(agreement, language), None)


@pytest.mark.parametrize("language", Language)
def test_each_value_knows_its_path_and_its_label_in_the_language(language: Language) -> None:
    seen = view(whole(), language)
    found = 0
    for place, shape in places():
        node: Any = seen
        for step in place.replace("[", ".").replace("]", "").split("."):
            node = node[int(step)] if step.isdigit() else node[step]
        if isinstance(shape, Leaf):
            assert isinstance(node, Value)
            assert node.path == place
            assert node.label == entry(shape.owner, shape.name).label.told(language)
            assert node.state is State.GIVEN
            assert node.text
            found += 1
    assert found > 100


def test_the_label_of_a_mark_is_in_the_language_of_the_document() -> None:
    asked = [("term", "end_date")]
    assert at("term.end_date", asked=asked).text == f"[À préciser{NBSP}: Date de fin]"
    assert at("term.end_date", "", ENGLISH, asked).text == "[To be specified: End date]"


def test_an_item_is_named_by_its_id_else_by_its_place() -> None:
    items = at("parties", "parties: [{id: a}, {legal_name: x}, {id: '2'}]")
    assert [item.key for item in items] == ["a", "2", "2"]


# References --------------------------------------------------------------------------


PARTIES = "parties: [{id: p, short_name: {fr: Carrefour, en: Centre}}, {id: q}]\n"


@pytest.mark.parametrize(
    ("owner", "language", "state", "words"),
    [
        ("p", FRENCH, State.GIVEN, "Carrefour"),
        ("p", ENGLISH, State.GIVEN, "Centre"),
        ("q", FRENCH, State.GIVEN, "q"),
        ("z", FRENCH, State.DANGLING, f"[Renvoi introuvable{NBSP}: z]"),
        ("z", ENGLISH, State.DANGLING, "[Reference not found: z]"),
    ],
)
def test_a_reference_to_a_party_prints_its_short_name(
    owner: str, language: Language, state: State, words: str
) -> None:
    value = at("objectives[0].owner", f"{PARTIES}objectives: [{{owner: {owner}}}]", language)
    assert (value.state, value.text, value.content) == (state, words, owner)


def test_a_reference_finds_the_first_that_bears_an_id() -> None:
    held = "parties: [{id: p, short_name: Un}, {id: p, short_name: Deux}]\nobjectives: [{owner: p}]"
    assert at("objectives[0].owner", held).text == "Un"


def test_a_reference_to_an_objective_prints_its_id() -> None:
    held = "objectives: [{id: OBJ-1, statement: x}]\nindicators: [{objectives: [OBJ-1]}]"
    assert at("indicators[0].objectives[0]", held).text == "OBJ-1"


@pytest.mark.parametrize(
    ("held", "place", "words"),
    [
        ("third_parties: [{id: m, short_name: Ministère}]\nobjectives: [{owner: m}]",
         "objectives[0].owner", "Ministère"),
        ("parties: [{id: m}]\nthird_parties: [{id: m, short_name: X}]\nobjectives: [{owner: m}]",
         "objectives[0].owner", "m"),
        ("activities: [{id: A-1, title: Accueil}]\ngovernance: {raci: [{activity: A-1}]}",
         "governance.raci[0].activity", "Accueil"),
        ("monitoring: {reports: [{id: R, title: X}]}\nfunding: {payment_schedule: [{report: R}]}",
         "funding.payment_schedule[0].report", "X"),
        ("indicators: [{id: I-1}]\nmonitoring: {reviews: [{indicators: [I-1]}]}",
         "monitoring.reviews[0].indicators[0]", "I-1"),
    ],
)  # fmt: skip
def test_a_reference_is_looked_for_wherever_its_like_stand(
    held: str, place: str, words: str
) -> None:
    value = at(place, held)
    assert (value.state, value.text) == (State.GIVEN, words)


def test_a_reference_to_an_untranslated_name_is_a_mark() -> None:
    held = "parties: [{id: p, short_name: {en: Centre}}]\nobjectives: [{owner: p}]"
    value = at("objectives[0].owner", held)
    assert (value.state, value.text) == (State.UNTRANSLATED, "[À traduire] Centre")


def test_a_reference_among_parties_that_are_stated_absent_is_dangling() -> None:
    held = "parties: {not_applicable: x}\nobjectives: [{owner: p}]"
    assert at("objectives[0].owner", held).state is State.DANGLING


# Language and typography ----------------------------------------------------------------


def test_a_choice_in_words_of_the_parties_is_printed_in_each_language() -> None:
    held = "instrument_type: {fr: Pacte, en: Compact}"
    assert at("instrument_type", held).text == "Pacte"
    assert at("instrument_type", held, ENGLISH).text == "Compact"
    assert at("instrument_type", "instrument_type: {en: Compact}").state is State.UNTRANSLATED
    assert at("instrument_type", "instrument_type: letter_of_intent").text == "lettre d’intention"


def test_words_in_the_other_language_know_theirs() -> None:
    assert at("title", "title: {en: Agreement}").parts == (
        Part("[À traduire] "), Part("Agreement", ENGLISH),
    )  # fmt: skip
    assert at("title", "title: {fr: Entente}", ENGLISH).parts[-1].language is FRENCH


def test_bare_words_are_of_the_language_of_the_document() -> None:
    for language in Language:
        assert at("title", "title: Carrefour", language).parts == (Part("Carrefour"),)


def test_words_that_have_one_language_only_say_so_in_a_document_of_the_other() -> None:
    french = "title: {text: L'Élan, language: fr-CA}"
    assert at("title", french).parts == (Part("L’Élan"),)
    assert at("title", french, ENGLISH).parts == (Part("L’Élan", FRENCH),)
    assert at("title", french, ENGLISH).state is State.GIVEN


def test_beside_the_american_dollar_the_canadian_one_says_its_country() -> None:
    held = "funding: {total_amount: 500, sources: [{cash: {amount: 500, currency: %s}}]}"
    alone, beside = held % "EUR", held % "USD"
    assert at("funding.total_amount", alone).text == f"500{NBSP}$"
    assert at("funding.total_amount", beside).text == f"500{NBSP}${NBSP}CA"
    assert at("funding.total_amount", beside, ENGLISH).text == "Can$500"
    assert at("funding.sources[0].cash", beside, ENGLISH).text == "US$500"
    rate = "\nresources: {contributions: [{rate: {amount: 5, per: hours}}]}"
    price = at("resources.contributions[0].rate", beside + rate, ENGLISH)
    assert price.text == "Can$5 per hour"
    target = "\nindicators: [{target: {value: 9, unit: cad}}]"
    assert at("indicators[0].target", beside + target).text == f"9{NBSP}${NBSP}CA"
    assert at("indicators[0].target", alone + target).text == f"9{NBSP}$"


def test_a_unit_in_another_language_says_so_after_its_figure() -> None:
    held = "term: {cure_period: {value: 3, unit: {text: ᐅᓪᓗᑦ, language: iu}}}"
    iu = Part("ᐅᓪᓗᑦ", Tongue("iu"))
    assert at("term.cure_period", held).parts == (Part(f"3{NBSP}"), iu)
    held = "resources: {contributions: [{rate: {amount: 5, per: {fr: repas}}}]}"
    price = at("resources.contributions[0].rate", held, ENGLISH).parts
    assert price == (Part("$5 per "), Part("repas", FRENCH))
    own = "term: {cure_period: {value: 3, unit: {fr: séances d'accueil, en: sessions}}}"
    assert at("term.cure_period", own).parts == (Part(f"3{NBSP}séances d’accueil"),)
    held = held.replace("fr: repas", "fr: repas, en: meal")
    assert at("resources.contributions[0].rate", held, ENGLISH).parts == (Part("$5 per meal"),)


def test_words_in_a_third_language_keep_each_of_their_letters() -> None:
    for language in Language:
        value = at("title", "title: {text: 'W̱SÁNEĆ  ... ᐃᓄᐃᑦ', language: str-Latn}", language)
        assert value.parts == (Part("W̱SÁNEĆ  ... ᐃᓄᐃᑦ", Tongue("str-Latn")),)


@pytest.mark.parametrize(
    ("typed", "language", "shown"),
    [
        ('L\'entente "A" : 15 %', FRENCH, f"L’entente «{NBSP}A{NBSP}»{NBSP}: 15{NBSP}%"),
        ('The parties\' "A" : 15 %', ENGLISH, "The parties’ “A”: 15%"),
    ],
)
def test_data_are_set_as_their_language_wants_them(
    typed: str, language: Language, shown: str
) -> None:
    agreement = Agreement(title=Text(typed))
    value = view(agreement, language)["title"]
    assert isinstance(value, Value)
    assert value.text == shown


def test_words_in_the_other_language_are_set_as_that_one_wants() -> None:
    assert at("title", 'title: {en: "\\"A\\" : 15 %"}').parts[1].text == "“A”: 15%"


def test_reasons_and_labels_are_set_too() -> None:
    assert at("title", "title: {not_applicable: l'oubli}").text == "l’oubli"
    assert at("title", "title: {blank: true, label: l'oubli}").text == "(l’oubli)"


def test_names_have_the_apostrophe_of_the_sentences_around_them() -> None:
    held = "parties: [{representative: {name: Ann L'Heureux}}]"
    assert at("parties[0].representative.name", held).text == "Ann L’Heureux"


# Links -----------------------------------------------------------------------------------


def test_an_email_and_a_telephone_number_are_links_by_themselves() -> None:
    held = "parties: [{representative: {email: a@example.ca, telephone: 418-555-0142}}]"
    email, telephone = (
        at(f"parties[0].representative.{name}", held) for name in ("email", "telephone")
    )
    assert (email.text, email.link) == ("a@example.ca", "mailto:a@example.ca")
    assert (telephone.text, telephone.link) == (f"418{NBSP}555-0142", "tel:+14185550142")


def test_other_values_are_no_links() -> None:
    assert at("title", "title: https://example.ca").link is None
    assert at("title", "title: a@example.ca").link is None


# Values ------------------------------------------------------------------------------------


def test_values_cannot_be_compared_or_hashed() -> None:
    value = Value("title", "Titre", State.GIVEN)
    for compared in (value, "x", None, NOTHING):
        with pytest.raises(TypeError, match="values are not compared"):
            _ = value == compared
        with pytest.raises(TypeError, match="values are not compared"):
            _ = value != compared
    with pytest.raises(TypeError):
        hash(value)


def test_a_value_has_no_items_and_nothing_is_silent() -> None:
    assert list(NOTHING) == []
    assert not NOTHING
    assert NOTHING.text == ""


def test_other_words_for_a_value_leave_the_first_as_it_was() -> None:
    link = "https://example.ca"
    value = Value("title", "Titre", State.GIVEN, (Part("a"),), link, 1, markdown=True)
    new = value.with_parts((Part("b"),))
    assert (value.text, new.text) == ("a", "b")
    assert (new.path, new.link, new.content, new.markdown) == ("title", link, 1, True)


def test_a_value_keeps_what_the_agreement_holds() -> None:
    assert at("version_date", "version_date: 2026-04-01").content == date(2026, 4, 1)
    assert at("purpose.statement", "purpose: {statement: x}").markdown
    assert not at("title", "title: x").markdown
    assert at("money_moves", "money_moves: false").content is False


def test_a_view_does_not_change_its_agreement() -> None:
    agreement = whole()
    before = agreement.model_dump_json()
    for language in Language:
        view(agreement, language)
    assert agreement.model_dump_json() == before
