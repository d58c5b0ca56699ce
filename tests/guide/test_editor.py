"""What people see who write an agreement in VS Code, whose own language server is asked."""

from collections.abc import Iterator

import pytest
from tools.yaml_server import YamlServer

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.files.keys import code_in, inside, key_in
from ententes.guide.examples import example, example_names
from ententes.guide.schema import schema
from ententes.guide.starter import schema_line, starter
from ententes.values import Text
from ententes.vocabulary import CHOICES, FIELDS

pytestmark = pytest.mark.validators

languages = pytest.mark.parametrize("language", Language)


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[YamlServer]:
    """Return an editor in a folder that has both schemas."""
    folder = tmp_path_factory.mktemp("agreements")
    for language in Language:
        name = schema_line(language).partition("=")[2]
        (folder / name).write_text(schema(language), encoding="utf-8")
    with YamlServer(folder) as server:
        yield server


def file_in(language: Language, text: str) -> str:
    """Return a file that leads to its schema; its own text begins on line 2."""
    return f"{schema_line(language)}\n{text}"


# It completes


@languages
def test_keys_are_offered_with_their_help(editor: YamlServer, language: Language) -> None:
    offered = editor.offered(file_in(language, "|\n"))
    for name, words in FIELDS["Agreement"].items():
        assert offered[key_in(language, "Agreement", name)] == words.help.told(language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FRENCH, "gouvernance:\n  instances:\n    - |\n"),
        (ENGLISH, "governance:\n  bodies:\n    - |\n"),
    ],
)
def test_keys_of_the_items_of_a_list_are_offered(
    editor: YamlServer, language: Language, text: str
) -> None:
    keys = {key_in(language, "Body", name) for name in FIELDS["Body"]}
    assert set(editor.offered(file_in(language, text))) == keys


@pytest.mark.parametrize(
    ("language", "text", "choice"),
    [
        (FRENCH, "statut: |\n", "Status"),
        (ENGLISH, "status: |\n", "Status"),
        (FRENCH, "indicateurs:\n  - cible: {valeur: 60, unite: |}\n", "Unit"),
        (ENGLISH, "indicators:\n  - collection_frequency: |\n", "Frequency"),
        (FRENCH, "type_instrument: |\n", "InstrumentType"),
    ],
)
def test_codes_are_offered_with_their_words(
    editor: YamlServer, language: Language, text: str, choice: str
) -> None:
    codes = CHOICES[choice].items()
    words = {code_in(language, choice, code): term.label.told(language) for code, term in codes}
    assert editor.offered(file_in(language, text)) == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FRENCH, "type_instrument:\n  |\n"),
        (ENGLISH, "purpose:\n  reasons:\n    - fr: troc\n      |\n"),
        (ENGLISH, "indicators:\n  - target:\n      value: 60\n      unit:\n        |\n"),
    ],
)
def test_own_words_are_offered_beside_the_codes_of_an_open_list(
    editor: YamlServer, language: Language, text: str
) -> None:
    assert "en" in editor.offered(file_in(language, text))


@languages
def test_codes_and_own_words_are_offered_together_in_a_list(
    editor: YamlServer, language: Language
) -> None:
    keys = [key_in(language, "Agreement", "purpose"), key_in(language, "Purpose", "reasons")]
    offered = editor.offered(file_in(language, f"{keys[0]}:\n  {keys[1]}:\n    - |\n"))
    codes = {code_in(language, "Reason", code) for code in CHOICES["Reason"]}
    own_words = {key_in(language, "Text", name) for name in inside(Text)}
    assert set(offered) == {*codes, *own_words}


def test_the_kinds_of_nothing_are_offered(editor: YamlServer) -> None:
    offered = editor.offered(file_in(FRENCH, "financement:\n  |\n"))
    assert {"montant_total", "sans_objet", "a_remplir"} <= set(offered)


# It explains


@pytest.mark.parametrize(
    ("language", "text", "owner", "field"),
    [
        (FRENCH, "ti|tre: Entente\n", "Agreement", "title"),
        (ENGLISH, "ti|tle: {fr: Entente, en: Agreement}\n", "Agreement", "title"),
        (FRENCH, "raison_detre:\n  be|soin: Attendre\n", "Purpose", "need"),
        (ENGLISH, "indicators:\n  - tar|get: {value: 60, unit: percent}\n", "Indicator", "target"),
        (FRENCH, "par|ties:\n  - denomination_sociale: Carrefour\n", "Agreement", "parties"),
        (ENGLISH, "fun|ding: {not_applicable: None}\n", "Agreement", "funding"),
        (FRENCH, "statu|t:\n", "Agreement", "status"),
        (ENGLISH, "instrument_ty|pe: {fr: pacte}\n", "Agreement", "instrument_type"),
        (FRENCH, "raison_detre:\n  moti|fs:\n    - fr: troc\n", "Purpose", "reasons"),
    ],
)
def test_a_key_is_explained_by_its_help(
    editor: YamlServer, language: Language, text: str, owner: str, field: str
) -> None:
    explained = editor.explained(file_in(language, text)).replace("\\", "")
    assert FIELDS[owner][field].help.told(language) in explained
    assert "||" not in explained, "the editor shows several explanations at once"


@languages
def test_a_code_is_explained_by_its_words(editor: YamlServer, language: Language) -> None:
    key, code = key_in(language, "Agreement", "status"), code_in(language, "Status", "in_force")
    explained = editor.explained(file_in(language, f"{key}: |{code}\n"))
    assert f"* `{code}`: {CHOICES['Status']['in_force'].label.told(language)}\n" in explained


# It checks


@languages
def test_a_starter_has_nothing_to_report(editor: YamlServer, language: Language) -> None:
    assert editor.diagnostics(starter(language)) == []


@languages
@pytest.mark.parametrize("name", example_names())
def test_an_example_has_nothing_to_report(
    editor: YamlServer, name: str, language: Language
) -> None:
    assert editor.diagnostics(example(name, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "line", "message"),
    [
        (FRENCH, "titre: x\ntitel: x\n", 3, "Property titel is not allowed."),
        (FRENCH, "title: x\n", 2, "Property title is not allowed."),
        (ENGLISH, "titre: x\n", 2, "Property titre is not allowed."),
        (ENGLISH, "parties:\n  - nmae: x\n", 3, "Property nmae is not allowed."),
        (FRENCH, "statut: brouillon\n", 2, 'Value is not accepted. Valid values: "ebauche", '),
        (ENGLISH, "instrument_type: pact\n", 2, 'Value is not accepted. Valid values: "email_'),
        (FRENCH, "type_instrument: {fr: 3}\n", 2, 'Incorrect type. Expected "string".'),
        (FRENCH, "statut: {fr: rejetee}\n", 2, 'Value is not accepted. Valid values: "ebauche", '),
        (FRENCH, "date_version: hier\n", 2, "Écrivez année-mois-jour\u00a0: 2026-04-01."),
        (ENGLISH, "indicators:\n  - target: 85 %\n", 3, 'Incorrect type. Expected "Quantity | '),
        (ENGLISH, "indicators:\n  - target: {value: 85}\n", 3, 'Missing property "unit".'),
    ],
)
def test_what_is_wrong_is_reported_on_its_line(
    editor: YamlServer, language: Language, text: str, line: int, message: str
) -> None:
    (reported,) = editor.diagnostics(file_in(language, text))
    assert reported.line == line
    assert reported.message.startswith(message)
