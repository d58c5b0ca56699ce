"""The JSON Schema takes what `load` takes, refuses what it refuses, and explains the rest."""

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from strategies import agreements, languages
from whole import whole

from ententes.bilingual import Language
from ententes.errors import InvalidAgreement
from ententes.files import dump, load
from ententes.files.keys import code_in, inside, key_in
from ententes.guide.objects import choices, objects
from ententes.guide.schema import schema
from ententes.model import Agreement
from ententes.values import Text
from ententes.vocabulary import CHOICES, OBJECTS

in_each_language = pytest.mark.parametrize("language", Language)


@cache
def validator(language: Language) -> Draft202012Validator:
    return Draft202012Validator(
        json.loads(schema(language)), format_checker=Draft202012Validator.FORMAT_CHECKER
    )


def data_of(agreement: Agreement, language: Language) -> Any:
    """Return what a file of `agreement` holds, numbers exact."""
    return json.loads(dump(agreement, keys=language, format="json"), parse_float=Decimal)


def is_loaded(data: object) -> bool:
    try:
        load(json.dumps(data, default=float) + "\n", format="json")
    except InvalidAgreement:
        return False
    return True


# It takes what `load` takes


@in_each_language
def test_it_is_a_schema(language: Language) -> None:
    Draft202012Validator.check_schema(json.loads(schema(language)))


@given(agreements(), languages())
def test_every_agreement_is_valid(agreement: Agreement, language: Language) -> None:
    validator(language).validate(data_of(agreement, language))


@in_each_language
def test_an_agreement_that_holds_everything_is_valid(language: Language) -> None:
    validator(language).validate(data_of(whole(), language))


@in_each_language
def test_every_key_may_be_left_empty(language: Language) -> None:
    keys = json.loads(schema(language))["properties"]
    assert len(keys) > 20
    validator(language).validate(dict.fromkeys(keys))
    assert is_loaded(dict.fromkeys(keys))


# It refuses what `load` refuses

ACCEPTED = """\
{}
{"version_format": 1}
{"titre": "Entente", "version": 2, "date_version": "2026-04-01", "statut": "ebauche"}
{"titre": {"fr": "Entente", "en": null}, "version": "1.0-b", "identifiant": "EP-2026.1_b"}
{"preambule": ["Attendu", {"fr": "que"}], "clauses": [], "indicateurs": [{}]}
{"financement": {"sans_objet": {"fr": "Rien", "en": "Nothing"}}, "duree": {"a_remplir": true}}
{"duree": {"date_entree_en_vigueur": "2026-04-01", "modification": null}}
{"duree": {"preavis_resiliation": {"valeur": 60, "unite": "jours"}}}
{"titre": {"a_remplir": true, "libelle": "le titre"}, "parties": {"sans_objet": "Aucune"}}
{"financement": {"montant_total": 1234.50, "postes_budgetaires": [{"argent": 3}]}}
{"financement": {"montant_total": {"montant": 3, "devise": "USD"}}}
{"parties": [{"identifiant": "a", "grammaire": {"genre": "feminin", "elision": false}}]}
{"type_instrument": {"fr": "pacte territorial", "en": "community pact"}}
{"type_instrument": {"fr": "pacte territorial", "en": null}, "droit_applicable": "QC"}
{"raison_detre": {"motifs": ["acceder_a_du_financement", {"fr": "troc"}]}}
{"duree": {"preavis_resiliation": {"valeur": 2, "unite": {"fr": "lunes", "en": "moons"}}}}
{"ressources": {"contributions": [{"tarif": {"montant": 3, "par": {"en": "bus pass"}}}]}}
{"suivi": {"suivis": [{"dates": ["2026-04-01", "2026-10-01"]}]}}
{"indicateurs": [{"objectifs_lies": ["OBJ-1", "OBJ-2"]}]}
"""

REFUSED = """\
[]
{"titel": "Entente"}
{"title": "Entente", "titre": "Entente"}
{"titre": 3}
{"titre": ["Entente"]}
{"titre": {"de": "Vertrag"}}
{"version_format": 2}
{"version": true}
{"identifiant": "deux mots"}
{"identifiant": 14}
{"identifiant": {"a_remplir": true}}
{"date_version": "1er avril 2026"}
{"date_version": "2026-02-30"}
{"date_version": "2026-4-1"}
{"statut": "brouillon"}
{"statut": 3}
{"statut": "Ebauche"}
{"preambule": "Attendu que"}
{"preambule": [3]}
{"preambule": [null]}
{"parties": ["Carrefour"]}
{"parties": {"denomination_sociale": "Carrefour"}}
{"parties": [{"sans_objet": "Aucune"}]}
{"parties": [{"grammaire": {"genre": "neutre"}}]}
{"parties": [{"grammaire": {"elision": "false"}}]}
{"parties": [{"grammaire": {"sans_objet": "Aucune"}}]}
{"financement": "Aucun"}
{"financement": {"sans_objet": true}}
{"financement": {"sans_objet": "Rien", "montant_total": 3}}
{"financement": {"montant_total": "12 500 $"}}
{"financement": {"montant_total": {"devise": "USD"}}}
{"financement": {"montant_total": {"montant": 3, "devise": "dollars"}}}
{"duree": {"a_remplir": false}}
{"duree": {"a_remplir": "oui"}}
{"financement": {"sources_de_financement": [{"periode": "2026"}]}}
{"financement": {"sources_de_financement": [{"periode": {"debut": 2026}}]}}
{"duree": {"preavis_resiliation": "60 jours"}}
{"duree": {"preavis_resiliation": {"valeur": 60}}}
{"duree": {"preavis_resiliation": {"valeur": "60", "unite": "jours"}}}
{"duree": {"preavis_resiliation": {"valeur": 60, "unite": "lunes"}}}
{"indicateurs": [{"objectifs_lies": ["un but"]}]}
{"indicateurs": [{"objectifs_lies": "OBJ-1"}]}
{"indicateurs": [{"objectifs_lies": [{"a_remplir": true}]}]}
{"type_instrument": "pacte"}
{"type_instrument": {"de": "Pakt"}}
{"type_instrument": {"fr": 3}}
{"statut": {"fr": "brouillon", "en": "rough"}}
{"raison_detre": {"motifs": "acceder_a_du_financement"}}
{"raison_detre": {"motifs": ["troc"]}}
{"raison_detre": {"motifs": [{"sans_objet": "Aucun"}]}}
{"duree": {"preavis_resiliation": {"valeur": 60, "unite": {"fr": 3}}}}
{"droit_applicable": "qc"}
"""


@pytest.mark.parametrize("case", ACCEPTED.splitlines())
def test_what_is_loaded_is_valid(case: str) -> None:
    assert is_loaded(json.loads(case))
    validator(Language.FRENCH).validate(json.loads(case))


@pytest.mark.parametrize("case", REFUSED.splitlines())
def test_what_is_refused_is_not_valid(case: str) -> None:
    assert not is_loaded(json.loads(case))
    assert not validator(Language.FRENCH).is_valid(json.loads(case))


JUNK = (
    *(3, Decimal("1.5"), True, False, "mot", "deux mots", "2026-04-01", "2026-13-01", "CAD"),
    *(["mot"], [3], [{"mot": 3}], {"mot": 3}, {"fr": "mot"}, {"sans_objet": "mot"}),
    *({"a_remplir": True}, {"a_remplir": "mot"}, {"valeur": 3, "unite": "jours"}, {"montant": 3}),
    *("ebauche", "jours", "fr", [["mot"]]),
)


def places_in(data: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each list or mapping in `data` and each place in it."""
    steps = data.items() if isinstance(data, dict) else enumerate(data)
    for step, part in steps:
        yield data, step
        if isinstance(part, dict | list):
            yield from places_in(part)


@given(st.data())
def test_anything_in_the_place_of_anything_is_valid_if_it_is_loaded(drawn: st.DataObject) -> None:
    data = data_of(whole(), Language.FRENCH)
    inside, step = drawn.draw(st.sampled_from(list(places_in(data))))
    inside[step] = drawn.draw(st.sampled_from(JUNK))
    assert validator(Language.FRENCH).is_valid(data) == is_loaded(data)


@given(st.data())
def test_a_key_that_stands_where_it_means_nothing_is_not_valid(drawn: st.DataObject) -> None:
    data = data_of(whole(), Language.ENGLISH)
    holders = [data, *(inside[step] for inside, step in places_in(data))]
    inside = drawn.draw(st.sampled_from([each for each in holders if isinstance(each, dict)]))
    inside["nothing_of_the_kind"] = "x"
    assert not validator(Language.ENGLISH).is_valid(data)


@given(st.from_regex(r"[A-Za-z0-9. _-]{1,66}", fullmatch=True) | st.text(max_size=5))
def test_identifiers_are_those_that_are_loaded(word: str) -> None:
    data = {"id": word}
    if word.strip():
        assert validator(Language.ENGLISH).is_valid(data) == is_loaded(data)


# It explains


def nodes(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping of a schema."""
    if isinstance(part, dict):
        yield part
    for each in part.values() if isinstance(part, dict) else part:
        if isinstance(each, dict | list):
            yield from nodes(each)


@in_each_language
def test_every_key_has_a_title_and_an_explanation(language: Language) -> None:
    whole_schema = json.loads(schema(language))
    keys = [node["properties"] for node in nodes(whole_schema) if "properties" in node]
    explained = [words for properties in keys for words in properties.values()]
    assert len(explained) > 100
    assert all(words["title"] for words in explained)
    for properties in keys:
        if set(properties) != {"fr", "en"}:
            assert all(words["description"] for words in properties.values())


@in_each_language
def test_objects_are_titled_and_closed(language: Language) -> None:
    defined = json.loads(schema(language))["$defs"]
    for part in list(objects())[1:]:
        title = OBJECTS[part.__name__].label.told(language)
        assert defined[part.__name__]["title"] == title
        assert defined[part.__name__]["additionalProperties"] is False


@in_each_language
def test_codes_are_those_of_the_key_language_each_with_its_words(language: Language) -> None:
    defined = json.loads(schema(language))["$defs"]
    for choice in CHOICES.keys() - {"Paper"}:  # which stands in a theme
        terms = CHOICES[choice]
        codes = [code_in(language, choice, code) for code in terms]
        words = [term.label.told(language) for term in terms.values()]
        assert defined[choice] == {"enum": codes, "enumDescriptions": words}


@in_each_language
def test_own_words_have_a_title_of_their_own_wherever_they_are_taken(language: Language) -> None:
    whole_schema = json.loads(schema(language))
    own = whole_schema["$defs"]["OwnWords"]
    assert own["title"] == ("Vos propres mots" if language is Language.FRENCH else "Your own words")
    assert [*own["properties"]] == [key_in(language, "Text", name) for name in inside(Text)]
    open_choices = {leaf.kind.__name__ for leaf in choices().values() if leaf.open}
    beside = {
        node["anyOf"][0]["$ref"].rpartition("/")[2]
        for node in nodes(whole_schema)
        if {"$ref": "#/$defs/OwnWords"} in node.get("anyOf", ())
    }
    assert beside == open_choices
    assert "Unit" in open_choices
    assert open_choices < set(CHOICES)


@in_each_language
def test_the_two_schemas_say_the_same_in_their_languages(language: Language) -> None:
    ours, theirs = (json.loads(schema(each)) for each in (language, language.other))
    assert [*ours["$defs"]] == [*theirs["$defs"]]
    assert len(list(nodes(ours))) == len(list(nodes(theirs)))
    assert ours["title"] != theirs["title"]


def test_a_line_of_another_form_is_told_what_to_write() -> None:
    date = json.loads(schema("fr"))["properties"]["date_version"]["anyOf"][0]
    assert date["patternErrorMessage"] == "Écrivez année-mois-jour\u00a0: 2026-04-01."
