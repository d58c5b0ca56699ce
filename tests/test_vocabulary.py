"""The vocabulary names all that the model holds, once, and in good French and English."""

import ast
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ententes.model.choices
import ententes.values
import ententes.vocabulary
from ententes.bilingual import Saying
from ententes.files.keys import inside
from ententes.model import Part
from ententes.model.shape import Leaf, Many, fields_of
from ententes.values import (
    Blank,
    Money,
    NotApplicable,
    Period,
    Plain,
    Quantity,
    Rate,
    RichText,
    Text,
    Unit,
)
from ententes.vocabulary import (
    CHOICES,
    FIELDS,
    OBJECTS,
    Entry,
    Term,
    english_code,
    english_key,
    entry,
    french_key,
    nearest,
    term,
)

FULL_VALUES = (
    Money(Decimal(5), "USD"),
    Quantity(Decimal(5), Unit.DAYS),
    Rate(Decimal(5), Unit.DAYS, "USD"),
    Period.parse({"start": "2026-04-01", "end": "2027-03-31"}),
    NotApplicable(Text("…")),
    Blank(Text("…")),
)
"""Values that are written to files with all the keys they can have."""

ELEMENTS = {
    "purpose": Saying("Raison d’être", "Purpose"),
    "governance": Saying("Structure de gouvernance", "Governance"),
    "objectives": Saying("Objectifs stratégiques", "Strategic goals"),
    "resources": Saying("Ressources et services", "Services and resources"),
    "funding": Saying("Accord de financement", "Funding agreement"),
    "communication": Saying("Moyens de communication", "Communications"),
    "indicators": Saying("Indicateurs de rendement clés", "Key performance indicators"),
    "monitoring": Saying("Mécanisme de suivi", "Reporting mechanism"),
}
"""The official names of the eight elements, competency 25.2, D4 and P4."""

NAMES_OF_JINJA = frozenset(
    {"none", "loop", "self", "true", "false", "caller", "varargs", "kwargs"}
    | {"namespace", "range", "dict"}
)

AVOIDED_FRENCH = re.compile(
    r"\b(mémorandum|amend\w+|année fiscale|cancell\w+|terminer (un|le) contrat|termes de référence"
    r"|référer|livrer|rencontrer les (objectifs|exigences)|adresser un|implément\w+|initier"
    r"|monitoring|feedback|input|en termes de|en charge de|espèces|société sans but lucratif"
    r"|aux deux semaines|bimensuel\w*|bimestriel\w*|biannuel\w*|données personnelles)\b",
    re.IGNORECASE,
)
AVOIDED_ENGLISH = re.compile(r"\b(bi-?monthly|bi-?weekly|bi-?annual\w*|shall)\b", re.IGNORECASE)
MASCULINE_FOR_ALL = re.compile(
    r"(?<!ou )\b(le|un|du|au) (président|directeur|représentant|coordonnateur|signataire)\b"
    r"|\bclients?\b|\(e\)|·",
    re.IGNORECASE,
)

KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", re.ASCII)
ABBREVIATION = re.compile(r"[A-Z]{2}", re.ASCII)
"""The code of a province or territory is that of addresses and of statutes: QC, ON."""

NAMED = {"Jurisdiction", "Section"}
"""The choices whose words are names, of places and of headings: they begin with a capital."""

PROPER = {"A4", "American", "English", "French", "Indigenous", "Quebec"}
"""The words that have their capital within a sentence as well."""

TYPED = re.compile(r"`([^`]+)`")
"""What the help shows as it is typed in a file; the typography of files is not that of prose."""


def parts() -> list[type[Part]]:
    def below(part: type[Part]) -> Iterator[type[Part]]:
        for kind in part.__subclasses__():
            yield kind
            yield from below(kind)

    return [part for part in below(Part) if part.__module__.startswith("ententes.model")]


def choices() -> list[type[StrEnum]]:
    here = {**vars(ententes.model.choices), **vars(ententes.values)}.values()
    kinds = {kind for kind in here if isinstance(kind, type) and issubclass(kind, StrEnum)}
    return [kind for kind in kinds - {StrEnum} if kind.__module__ != "ententes.bilingual"]


def keys_in_files() -> dict[str, set[str]]:
    keys = {part.__name__: set(part.model_fields) for part in parts()}
    for value in FULL_VALUES:
        keys[type(value).__name__] = set(cast("dict[str, object]", value.plain()))
    for kind in (Text, RichText):
        keys[kind.__name__] = {*inside(kind)}
    return keys


def labels() -> Iterator[tuple[str, Saying]]:
    """Every label that starts with a capital."""
    for owner, fields in FIELDS.items():
        for field, words in fields.items():
            yield f"{owner}.{field}", words.label
    for owner, kind in OBJECTS.items():
        yield owner, kind.label


def terms() -> Iterator[tuple[str, Saying]]:
    """Every word for a choice, the singular of units included."""
    for choice, words in CHOICES.items():
        for code, said in words.items():
            yield f"{choice}.{code}", said.label
            if said.one is not None:
                yield f"{choice}.{code}.one", said.one


def helps() -> Iterator[tuple[str, Saying]]:
    for owner, fields in FIELDS.items():
        for field, words in fields.items():
            yield f"{owner}.{field}", words.help
    for owner, kind in OBJECTS.items():
        yield owner, kind.help


def prose() -> Iterator[tuple[str, Saying]]:
    """All that people read, without what they type."""
    for where, said in (*labels(), *terms(), *helps()):
        yield where, Saying(TYPED.sub("x", said.fr), TYPED.sub("x", said.en))


# What is named


def test_every_field_of_the_model_and_of_values_has_words_and_no_words_lack_a_field() -> None:
    assert len(parts()) > 20
    assert {owner: set(fields) for owner, fields in FIELDS.items()} == keys_in_files()


def test_every_code_of_every_choice_has_words_and_no_words_lack_a_code() -> None:
    assert len(choices()) > 5
    codes = {choice.__name__: {code.value for code in choice} for choice in choices()}
    assert {choice: set(words) for choice, words in CHOICES.items()} == codes


def test_every_object_and_every_value_has_a_name() -> None:
    values = {type(value) for value in FULL_VALUES} | {Text, RichText}
    assert set(OBJECTS) == {kind.__name__ for kind in (*parts(), *values)}


def test_fields_and_codes_stand_in_the_order_of_the_model() -> None:
    for part in parts():
        assert list(FIELDS[part.__name__]) == list(part.model_fields)
    for choice in choices():
        assert list(CHOICES[choice.__name__]) == [code.value for code in choice]


def test_units_have_a_singular_and_other_choices_have_none() -> None:
    for choice, words in CHOICES.items():
        assert {said.one is not None for said in words.values()} == {choice == "Unit"}


def test_the_eight_elements_have_their_official_names() -> None:
    for field, name in ELEMENTS.items():
        assert entry("Agreement", field).label == name


def test_an_element_that_is_one_object_is_named_like_it() -> None:
    one_object = ELEMENTS.keys() - {"objectives", "indicators"}
    for field in one_object:
        assert OBJECTS[field.capitalize()].label == ELEMENTS[field]


def test_the_vocabulary_comes_before_the_model() -> None:
    files = list(Path(ententes.vocabulary.__file__).parent.rglob("*.py"))
    assert {"fields.py", "choices"} <= {name for file in files for name in file.parts}
    imports = (n for f in files for n in ast.walk(ast.parse(f.read_text(encoding="utf-8"))))
    imported = {n.module or "" for n in imports if isinstance(n, ast.ImportFrom)}
    ours = {name for name in imported if name.startswith("ententes")}
    assert {n for n in ours if not n.startswith("ententes.vocabulary.")} == {"ententes.bilingual"}


# Keys and codes of files


@pytest.mark.parametrize("words", [FIELDS, CHOICES], ids=["fields", "choices"])
def test_french_keys_are_plain_unique_and_never_the_english_key_of_another(
    words: Mapping[str, Mapping[str, Entry | Term]],
) -> None:
    for owner, names in words.items():
        french = [said.fr for said in names.values()]
        assert len(set(french)) == len(french), owner
        for name, said in names.items():
            spelling = ABBREVIATION if owner == "Jurisdiction" else KEY
            assert spelling.fullmatch(said.fr), (owner, name)
            assert said.fr not in names.keys() - {name}, (owner, name)


def test_no_key_is_a_name_of_jinja() -> None:
    for owner, fields in FIELDS.items():
        assert not NAMES_OF_JINJA & {*fields, *(words.fr for words in fields.values())}, owner


# Words


def test_everything_is_said_in_both_languages_on_one_line_without_stray_spaces() -> None:
    for where, said in (*labels(), *terms(), *helps()):
        for words in said:
            assert words == " ".join(words.split(" ")).strip() != "", where
            assert not re.search(r"  |[\t\n]", words), where


def test_labels_begin_with_the_only_capital_and_end_without_a_mark() -> None:
    for where, said in labels():
        for words in said:
            first, *others = words.split()
            assert first[0].isupper(), where
            assert all(w.islower() or w in {"English", "French"} for w in others), where
            assert words[-1] not in ".:;,…", where


def test_words_for_choices_stand_within_a_sentence() -> None:
    for where, said in terms():
        is_name = where.partition(".")[0] in NAMED
        for words in said:
            assert words[0].isupper() == (is_name or words.split()[0] in PROPER), where
            assert words[-1] not in ".:;,…", where


def test_a_section_is_named_like_the_part_of_the_file_that_it_prints() -> None:
    both = FIELDS["Agreement"].keys() & CHOICES["Section"].keys()
    assert ELEMENTS.keys() < both
    for name in both:
        assert term("Section", name).label == entry("Agreement", name).label


def test_help_is_one_or_two_sentences() -> None:
    for where, said in helps():
        for words in said:
            assert words[0].isupper(), where
            assert words.endswith("."), where
            assert len(re.findall(r"\.(?= |$)", TYPED.sub("x", words))) in {1, 2}, where


def test_help_for_a_field_shows_an_example() -> None:
    for owner, fields in FIELDS.items():
        for field, words in fields.items():
            assert re.search("par exemple|comme|`|pour qu’on lise", words.help.fr), (owner, field)
            assert re.search("for example|such as|as in|`|so that", words.help.en), (owner, field)


def test_what_is_typed_in_help_stands_between_pairs_of_backticks() -> None:
    for where, said in helps():
        for words in said:
            assert words.count("`") % 2 == 0, where


def test_apostrophes_and_quotation_marks_are_typographic() -> None:
    for where, said in prose():
        for words in said:
            assert not set(words) & set("'\""), where
        assert not set(said.fr) & set("“”"), where
        assert not set(said.en) & set("«»"), where


def test_french_has_no_break_spaces_where_they_are_due_and_none_before_other_marks() -> None:
    for where, said in prose():
        assert not re.search(r"(?<!\u00a0):", said.fr), where
        assert not re.search(r"«(?!\u00a0)|(?<!\u00a0)»", said.fr), where
        assert not re.search(r"(?<!\u00a0)%|(?<![\w\u00a0-])\d+ [^\W\d]|élément \d", said.fr), where
        assert not re.search(r"\s[;?!.,]", said.fr), where


def test_english_has_no_space_before_a_mark() -> None:
    for where, said in prose():
        assert not re.search(r"\s[:;?!.,%]", said.en), where


def test_no_wording_that_the_glossary_avoids() -> None:
    for where, said in prose():
        assert not AVOIDED_FRENCH.search(said.fr), where
        assert not AVOIDED_ENGLISH.search(said.en), where


def test_french_words_are_for_everybody() -> None:
    for where, said in prose():
        assert not MASCULINE_FOR_ALL.search(said.fr), where


# Examples in the help


def leaves() -> Iterator[Leaf]:
    for part in parts():
        for shape in fields_of(part).values():
            leaf = shape.each if isinstance(shape, Many) else shape
            if isinstance(leaf, Leaf):
                yield leaf


def test_help_for_a_choice_shows_codes_that_can_be_chosen() -> None:
    shown = [leaf for leaf in leaves() if leaf.is_choice]
    assert shown
    for leaf in shown:
        words, said = CHOICES[leaf.kind.__name__], entry(leaf.owner, leaf.name).help
        french, english = TYPED.findall(said.fr), TYPED.findall(said.en)
        assert french, leaf
        assert [english_code(leaf.kind.__name__, code) for code in french] == english, leaf
        assert all(words[code].fr == typed for typed, code in zip(french, english, strict=True))


def test_help_for_a_value_shows_the_same_value_in_both_languages() -> None:
    shown = 0
    for leaf in leaves():
        said = entry(leaf.owner, leaf.name).help
        for french, english in zip(TYPED.findall(said.fr), TYPED.findall(said.en), strict=True):
            if english.startswith("{") and issubclass(leaf.kind, Plain):
                shown += 1
                assert value(leaf.kind, french) == value(leaf.kind, english), leaf
    assert shown > 5


def value(kind: type[Plain], typed: str) -> Plain:
    """Return the value that a help shows as `{key: content, key: content}`."""
    pairs = (pair.split(": ") for pair in typed.strip("{}").split(", "))
    fields = {english_key(kind.__name__, key): said for key, said in pairs}
    return kind.parse({key: content(said) for key, said in fields.items() if key is not None})


def content(said: str) -> object:
    return Decimal(said) if said.isdigit() else english_code("Unit", said) or said


# Looking words up


def test_a_key_in_either_language_leads_to_its_field() -> None:
    for owner, fields in FIELDS.items():
        for field in fields:
            assert english_key(owner, field) == field
            assert english_key(owner, french_key(owner, field)) == field


def test_a_code_in_either_language_leads_to_its_choice() -> None:
    for choice, words in CHOICES.items():
        for code in words:
            assert english_code(choice, code) == code
            assert english_code(choice, term(choice, code).fr) == code


def test_what_is_unknown_leads_nowhere() -> None:
    assert english_key("Indicator", "statut") is None
    assert english_key("Nobody", "nom") is None
    assert english_code("Status", "brouillon") is None
    assert english_code("Nothing", "draft") is None
    with pytest.raises(KeyError):
        entry("Indicator", "cible")
    with pytest.raises(KeyError):
        term("Status", "ebauche")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("tittle", "title"),
        ("objectif", "objectifs"),
        ("OBJECTIFS", "objectifs"),
        ("Énoncé", "enonce"),
        ("date version", "date_version"),
        ("date-version", "date_version"),
        ("échéance", None),
        ("due", None),
        ("", None),
    ],
)
def test_a_misspelled_word_leads_to_the_nearest_known_one(word: str, meant: str | None) -> None:
    assert nearest(word, ["title", "objectifs", "enonce", "date_version"]) == meant


@given(st.text(), st.lists(st.text()))
def test_the_nearest_word_is_a_known_one(word: str, known: list[str]) -> None:
    assert nearest(word, known) in {None, *known}


def test_every_key_is_nearest_to_itself_among_those_of_its_object() -> None:
    for fields in FIELDS.values():
        keys = [*fields, *(words.fr for words in fields.values())]
        assert [nearest(key, keys) for key in keys] == keys
