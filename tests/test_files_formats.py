"""The formats of files: JSON and TOML are read and written as YAML is, and versions are told."""

import datetime
import json
import re
import tomllib
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from strategies import agreements, full, languages, texts

import ententes.files.cursor as door
import ententes.files.json as json_door
import ententes.files.toml as toml_door
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.cli import main
from ententes.errors import InvalidAgreement, InvalidFile
from ententes.files import dump, load
from ententes.files.nodes import Fields, Node, Scalar
from ententes.files.source import MOST_BYTES, FileFormat
from ententes.files.version import FORMAT_VERSION
from ententes.model import Agreement, Clause, Part, Party, Purpose, Status
from ententes.model.shape import Many, Record, Shape, fields_of
from ententes.values import Blank, Money, NotApplicable, Quantity, RichText, Text, Unit
from ententes.vocabulary import FIELDS

CASES = Path(__file__).parent / "cases"
GOOD = sorted([*CASES.glob("good/*.json"), *CASES.glob("good/*.toml")])
BAD = sorted([*CASES.glob("bad/*.json"), *CASES.glob("bad/*.toml")])
OTHERS = [FileFormat.JSON, FileFormat.TOML]


def refused(source: str | Path, language: Language = ENGLISH, form: str | None = None) -> str:
    with pytest.raises(InvalidAgreement) as caught:
        load(source, format=form)
    assert caught.value.exit_code == 2
    return caught.value.told(language)


# Cases


def test_there_are_cases_and_each_bad_one_has_its_message() -> None:
    assert len(GOOD) > 3
    assert len(BAD) > 20
    of_yaml = CASES.glob("bad/*.yaml")
    every = sorted(case.with_suffix(".txt") for case in [*BAD, *of_yaml])
    assert every == sorted(CASES.glob("bad/*.txt"))


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
def test_a_bad_file_is_refused_with_every_problem_in_both_languages(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case.parent)
    french, english = case.with_suffix(".txt").read_text(encoding="utf-8").split("\n\n")
    assert refused(case.name, FRENCH) == french
    assert refused(case.name, ENGLISH) == english.rstrip("\n")


@pytest.mark.parametrize("form", FileFormat)
def test_ten_mistakes_in_a_file_of_500_lines_are_told_in_one_run(form: FileFormat) -> None:
    case = CASES / "bad" / f"ten_mistakes_in_{form}.{form}"
    assert_ten_mistakes(case)


def test_ten_mistakes_in_the_choices_and_lists_of_a_file_are_told_in_one_run() -> None:
    assert_ten_mistakes(CASES / "bad" / "ten_mistakes.yaml")


def assert_ten_mistakes(case: Path) -> None:
    assert len(case.read_text(encoding="utf-8").splitlines()) >= 500
    for language in Language:
        told = refused(case, language).splitlines()
        assert len(told) == len(set(told)) == 10


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.name)
def test_an_agreement_is_the_same_whatever_the_format_of_its_file(case: Path) -> None:
    agreement = load(case)
    assert agreement == load(case.with_suffix(".yaml"))
    for keys in Language:
        for form in FileFormat:
            assert load(dump(agreement, keys=keys, format=form), format=form) == agreement


def test_the_three_examples_of_the_documentation_are_one_agreement() -> None:
    page = (Path(__file__).parent.parent / "docs" / "files.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```(yaml|json|toml)\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    assert [form for form, _ in examples[:3]] == ["yaml", "json", "toml"]
    in_yaml, in_json, in_toml = (load(text, format=form) for form, text in examples[:3])
    assert in_yaml == in_json == in_toml


def test_the_other_examples_of_the_documentation_are_read() -> None:
    page = (Path(__file__).parent.parent / "docs" / "files.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    own_words, one_language, in_a_sentence, names = (load(text) for text in examples[1:])
    assert own_words.purpose.reasons[1] == Text(
        fr="transmettre une langue", en="pass on a language"
    )
    assert [party.legal_name.language for party in one_language.parties] == ["fr", "iu"]
    assert in_a_sentence.parties[0].grammar.elision is True
    assert names.funding.funder == names.third_parties[0].id == names.funding.sources[0].source


# Which format


def test_the_extension_of_a_file_tells_its_format(tmp_path: Path) -> None:
    expected = Agreement(title=Text("Entente"))
    for name, text in (
        ("a.yaml", "title: Entente"),
        ("a.yml", "title: Entente"),
        ("a.txt", "title: Entente"),
        ("agreement", "title: Entente"),
        ("a.txt", '{"title": "Entente"}'),
        ("a.json", '{"title": "Entente"}'),
        ("a.JSON", '{"title": "Entente"}'),
        ("a.toml", 'title = "Entente"'),
        ("a.b.Toml", 'title = "Entente"'),
    ):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        assert load(file) == load(str(file)) == expected, name


def test_a_format_that_is_given_is_the_one_that_counts(tmp_path: Path) -> None:
    file = tmp_path / "agreement.yaml"
    file.write_text('title = "Entente"', encoding="utf-8")
    assert load(file, format="toml") == Agreement(title=Text("Entente"))
    assert "an object with fields" in refused(file)


def test_a_text_is_yaml_unless_its_format_is_given() -> None:
    expected = Agreement(title=Text("Entente"))
    assert load("title: Entente\n") == load('{"title": "Entente"}\n') == expected
    assert load('{"title": "Entente"}\n', format="json") == expected
    assert load('title = "Entente"\n', format=FileFormat.TOML) == expected
    assert refused("title: Entente\n", form="json").startswith("JSON, line 1, column 1: ")
    assert refused("title: Entente\n", form="toml").startswith("TOML, line 1, column 6: ")


def test_an_unknown_format_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="xml"):
        load("title: Entente\n", format="xml")
    with pytest.raises(ValueError, match="xml"):
        dump(Agreement(), format="xml")


def test_the_command_reads_the_three_formats(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    agreement = Agreement(title=Text("Entente"))
    pages: list[str] = []
    for form in FileFormat:
        Path(f"{form}.{form}").write_text(dump(agreement, format=form), encoding="utf-8")
        wish = ["--to", "markdown", "--language", "fr", "--force"]
        assert main(["render", f"{form}.{form}", *wish]) == 0
        pages.append(Path(capsys.readouterr().out.strip()).read_text(encoding="utf-8"))
    assert pages[0] == pages[1] == pages[2]


# Sources and limits: those of YAML


@pytest.mark.parametrize("form", OTHERS)
def test_a_file_that_says_nothing_is_an_empty_agreement(tmp_path: Path, form: FileFormat) -> None:
    for text in ("", "\n", "  \n \t\r\n", "\ufeff"):
        file = tmp_path / f"empty.{form}"
        file.write_text(text, encoding="utf-8")
        assert load(file) == Agreement()
    assert load("# only a comment\n", format="toml") == Agreement()
    assert load("{}\n", format="json") == load("null\n", format="json") == Agreement()


@pytest.mark.parametrize("form", OTHERS)
def test_line_ends_tabs_and_a_byte_order_mark_make_no_difference(form: FileFormat) -> None:
    agreement = Agreement(title="Été", purpose=Purpose(statement="a\nb"))
    text = dump(agreement, format=form)
    for end in ("\n", "\r\n", "\r"):
        assert load("\ufeff" + text.replace("\n", end), format=form) == agreement
    assert load(text.replace(" = ", "\t=\t").replace(": ", "\t:\t"), format=form) == agreement


@pytest.mark.parametrize("form", OTHERS)
def test_a_source_over_the_limits_is_not_read(
    tmp_path: Path, form: FileFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / f"large.{form}"
    file.write_text(" " * (MOST_BYTES + 1), encoding="utf-8")
    assert "over 4\u00a0MB" in refused(file)
    file.write_bytes(b'"titre: \xe9t\xe9"')
    assert "the byte E9 is not text in UTF-8" in refused(file)
    monkeypatch.setattr(door, "MOST_NODES", 5)
    few = dump(Agreement(recitals=("a", "b")), format=form)
    many = dump(Agreement(recitals=("a", "b", "c", "d")), format=form)
    assert load(few, format=form).recitals == (Text("a"), Text("b"))
    assert "holds more than" in refused(many, form=form)


@pytest.mark.parametrize(
    ("form", "before", "opening"),
    [
        ("json", "", "["),
        ("json", "", '{"a":'),
        ("toml", "a = ", "["),
        ("toml", "a = ", "{a = "),
        ("toml", "", "a."),
        ("toml", "[", "a."),
        ("toml", "[[", "a."),
        ("toml", "a = ", "{a.a.a = "),
    ],
)
def test_deep_nesting_is_refused_and_exhausts_nothing(form: str, before: str, opening: str) -> None:
    for levels in (door.MOST_LEVELS + 1, 100_000):
        after = "a = 1" if opening == "a." and not before else "a" + "]" * len(before)
        told = refused(before + opening * levels + after + "\n", form=form)
        assert "more than 50 levels" in told
        assert told.count("\n") == 0
    levels = door.MOST_LEVELS // 4
    assert "more than 50" not in refused(before + opening * levels + "\n", form=form)


def test_many_headers_of_many_keys_cost_no_more_than_they_are_long() -> None:
    header = ".".join("a" * 40)
    text = "".join(f"[{header}.b{n}]\nk = 1\n" for n in range(2000))
    assert 'the key "a" is unknown' in refused(text, form="toml")


@pytest.mark.parametrize("form", OTHERS)
def test_characters_that_cannot_be_seen_are_refused_a_hundred_at_most(form: FileFormat) -> None:
    with pytest.raises(InvalidAgreement) as caught:
        load("title\x07\n" * 150, format=form)
    assert [problem.line for problem in caught.value.problems] == [*range(1, 101)]


# Reading, beside the standard library


class Refused(Exception):
    """A fault of a node, or a key that comes twice."""


def plain(node: Node | None) -> object:
    """Return what the nodes of a file mean, or raise `Refused`."""
    if node is None:
        return None
    if node.fault is not None:
        raise Refused
    if isinstance(node, Scalar):
        return node.content
    if isinstance(node, Fields):
        keys = [plain(key) for key, _ in node.pairs]
        if len(set(keys)) < len(keys):
            raise Refused
        return {key: plain(part) for key, (_, part) in zip(keys, node.pairs, strict=True)}
    return [plain(item) for item in node.items]


def read(nodes_of: Callable[[str, str], Node | None], text: str) -> object:
    """Return what one of our readers makes of `text`, or `Refused`."""
    try:
        return plain(nodes_of(text, "text"))
    except (InvalidFile, Refused):
        return Refused


def as_json(text: str) -> object:
    """Return what the standard library makes of `text`, with exact numbers, or `Refused`."""

    def fields(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError
        return dict(pairs)

    def no_number(_: str) -> object:
        raise ValueError

    try:
        return json.loads(
            text,
            parse_float=Decimal,
            parse_int=Decimal,
            parse_constant=no_number,
            object_pairs_hook=fields,
        )
    except ValueError:
        return Refused


def as_toml(text: str) -> object:
    """Return what the standard library makes of `text`, as our readers would have it."""

    def ours(held: Any) -> Any:
        if isinstance(held, dict):
            return {key: ours(part) for key, part in held.items()}
        if isinstance(held, list):
            return [ours(part) for part in held]
        if isinstance(held, bool | str):
            return held
        if type(held) is datetime.date:
            return held.isoformat()
        if isinstance(held, int | Decimal) and Decimal(held).is_finite():
            return Decimal(held)
        raise Refused

    try:
        return ours(tomllib.loads(text, parse_float=Decimal))
    except (ValueError, Refused):
        return Refused


# fmt: off
JSON_TOKENS = [
    "{", "}", "[", "]", ",", ":", ", ", ": ", "\n", " ", '"a": ', '"b": ', '"a"', '"b"', "{}", "[]",
    '"a": 1', '"b": [1, 2]', "true", "false", "null", "0", "1", "-1", "1.50", "1e3", "1E-2", "01",
    "1.", ".5", "+1", "-", "NaN", "Infinity", '"', "\\", '"\\n"', '"\\u00e9"', '"\\ud83d\\ude92"',
    '"\\ud83d"', '"\\/"', '"\\x"', '"é"', "'a'", "a", "//", "#", '{"a": {"b": [', "]}}", "\u00a0",
]
TOML_TOKENS = [
    "a", "b", "c", "a = ", "b = ", "a.b = ", "a.c = ", "b.a = ", " = ", "=", ".", "\n", "\n", " ",
    "[a]\n", "[b]\n", "[a.b]\n", "[a.b.c]\n", "[[a]]\n", "[[b]]\n", "[[a.b]]\n", "[ a . b ]\n",
    "a = 1\n", "b = 2\n", "a.b = 3\n", "a.b.c = 4\n", "b.c = 5\n", "c = {a = 1}\n", "a = {}\n",
    "b = [{}]\n", "[", "]", "[[", "]]", "{", "}", ",", "{a = 1, b.c = 2}", "[1, [2], ]", "# x\n",
    "true", "false", "0", "1", "-1", "+1", "1_000", "1__0", "01", "1.50", "1.", "1e3", "6.0_1e+06",
    "-0.0", "inf", "nan", "2026-04-01", "10:30:00", "2026-04-01T10:30:00Z", '"', "'",
    '"a"', "'a'", '"\\n"', '"\\u00e9"', '"\\U0001F692"', '"\\d"', "'\\d'", '""', "''", '"""',
    "'''", '"""\na"""', '"""a\\\n  b"""', '"""a""""', '"""""""', "'''\na'b'''", "\\", "\u00a0",
]
# fmt: on


def written_with(tokens: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(tokens), max_size=12).map(lambda many: "".join(many) + "\n")


@settings(max_examples=500, deadline=None)
@given(written_with(JSON_TOKENS))
@example('{"a": 85,5}\n')
def test_json_is_read_as_the_standard_library_reads_it(text: str) -> None:
    """But a source with nothing in it, which is an empty agreement."""
    if text.strip(" \n"):
        assert read(json_door.nodes_of, text) == as_json(text)


@settings(max_examples=1500, deadline=None)
@given(written_with(TOML_TOKENS))
@example("[a.b.c]\nz = 9\n[a]\nb.c.t = 1\n")
@example("[fruit]\napple.color = 1\n[fruit.apple]\n")
@example("[fruit]\napple.color = 1\n[fruit.apple.texture]\nsmooth = true\n")
@example("[[fruit]]\n[[fruit.kind]]\n[fruit.kind.x]\n[[fruit.kind]]\n[fruit.kind.x]\n")
@example("[fruit.physical]\n[[fruit]]\n")
@example("[a.b.c]\n[a]\nb.d = 1\n")
@example("[a.b.c]\n[a]\nb.d = 1\n[a.b]\n")
@example("fruits = []\n[[fruits]]\n")
@example("a = {b = 1}\n[a.c]\n")
@example("a = [{b = 1}]\n[a.c]\n")
@example("[a]\n[a.b]\n[a]\n")
@example("[a.b]\n[a]\nc = 1\n[a.d]\n")
@example('a = """a ""quoted"" b"""\nb = """\\"""\\""" """\n')
def test_toml_is_read_as_the_standard_library_reads_it(text: str) -> None:
    """But the braces of several lines, and a last comma in them, which are TOML 1.1."""
    ours, theirs = read(toml_door.nodes_of, text), as_toml(text)
    if theirs is not Refused or "{" not in text:
        assert ours == theirs


@pytest.mark.parametrize("form", OTHERS)
def test_a_key_is_what_it_means_and_not_how_it_is_spelled(form: FileFormat) -> None:
    sign, bounds = (":", "{}") if form == "json" else ("=", ("", ""))
    key = f'"titl\\u0065" {sign} "Entente"'
    assert load(f"{bounds[0]}{key}{bounds[1]}\n", format=form).title == Text("Entente")
    twice = f'{bounds[0]}"title" {sign} "a"{"," if form == "json" else ""}\n{key}{bounds[1]}\n'
    assert 'the key "title" is already on line 1' in refused(twice, form=form)
    if form == "toml":
        text = '["pur\\u0070ose"]\nneed = "a"\n[purpose]\nneed = "b"\n'
        assert 'the key "purpose" is already on line 1' in refused(text, form=form)


def test_braces_of_several_lines_are_read_in_toml() -> None:
    text = 'funding = {\n  # the sum\n  total_amount = 12.50,\n  terms = "a",\n}\n'
    assert load(text, format="toml").funding.total_amount == Money(Decimal("12.50"))


@settings(deadline=None)
@given(st.one_of(st.text(), written_with(JSON_TOKENS), written_with(TOML_TOKENS)))
def test_any_text_at_all_is_read_or_refused(text: str) -> None:
    for form in OTHERS:
        with suppress(InvalidAgreement):
            load(text + "\n", format=form)


@pytest.mark.parametrize(
    ("figures", "number"),
    [("85.50", "85.50"), ("1e3", "1E+3"), ("-0.5", "-0.5"), ("1.0", "1.0"), ("12500", "12500")],
)
def test_numbers_are_exactly_as_they_are_written(figures: str, number: str) -> None:
    for text, form in (
        (f'{{"funding": {{"total_amount": {figures}}}}}\n', "json"),
        (f"funding = {{total_amount = {figures}}}\n", "toml"),
    ):
        assert str(load(text, format=form).funding.total_amount.amount) == number


# Every field


def wrong(shape: Shape, form: FileFormat) -> str:
    """Return what no field of this shape takes, and that is no kind of nothing."""
    return "[[9]]" if isinstance(shape, Many) else '["x"]' if form == "json" else "['x']"


@pytest.mark.parametrize("form", OTHERS)
def test_every_field_is_reached_in_both_languages_and_refuses_what_it_is_not(
    form: FileFormat,
) -> None:
    seen = 0

    def below(part: type[Part], before: str, after: str) -> None:
        nonlocal seen
        for name, shape in fields_of(part).items():
            for key in (name, FIELDS[part.__name__][name].fr):
                seen += 1
                opened = f'{before}"{key}": ' if form == "json" else f"{before}{key} = "
                assert "was found" in refused(opened + wrong(shape, form) + after, form=form)
                if isinstance(shape, Record):
                    below(shape.part, opened + "{", "}" + after)
                if isinstance(shape, Many) and isinstance(shape.each, Record):
                    below(shape.each.part, opened + "[{", "}]" + after)

    below(Agreement, *(("{", "}\n") if form == "json" else ("", "\n")))
    assert seen > 1000


@pytest.mark.parametrize(
    ("form", "text", "example"),
    [
        ("json", '{"instrument_type": "pact"}\n', '{"fr": "…", "en": "…"}.'),
        ("toml", 'instrument_type = "pact"\n', '{fr = "…", en = "…"}.'),
    ],
)
def test_own_words_are_shown_in_the_manner_of_the_file(form: str, text: str, example: str) -> None:
    assert refused(text, form=form).endswith(f"write your own words: {example}")
    assert refused(text, FRENCH, form).endswith(f"écrivez vos propres mots\u00a0: {example}")


@pytest.mark.parametrize("form", FileFormat)
def test_a_bare_text_in_place_of_a_code_is_said_in_both_languages(form: FileFormat) -> None:
    agreement = Agreement(
        instrument_type=Text("mou"),
        indicators=({"target": Quantity(Decimal(5), Text("percent"))},),
    )
    again = load(dump(agreement, keys="fr", format=form), format=form)
    assert again == agreement
    assert again.instrument_type == Text(fr="mou", en="mou")
    assert again.indicators[0].target.unit == Text(fr="percent", en="percent")


# Writing


def shown() -> Agreement:
    statement = RichText(fr='Un *seul* "guichet":\n\n- accueil;\n- C:\\formation.', en="One window")
    return Agreement(
        id="2026",
        title=Text("Entente : phase 2"),
        instrument_type=Text(fr="Pacte", en="Pact"),
        version="1.10",
        version_date="2026-04-01",
        status=Status.DRAFT,
        recitals=(Text("Attendu a"), Text(fr="Attendu b", en="Whereas b")),
        parties=(Party(id="a", legal_name=Text(fr="L'Office", en="no")), Party()),
        purpose=Purpose(
            statement=statement,
            beneficiaries=(Text("jeunes de 18 à 30 ans " * 3), Text("adultes " * 8), Text("12")),
        ),
        funding={"budget_lines": [{"period": {"start": "2026-04-01", "end": "2027-03-31"}}]},
        indicators=({"target": Quantity(Decimal("85.50"), Unit.PERCENT), "baseline": Blank()},),
        resources={
            "contributions": [
                {
                    "description": {"fr": "Locaux " * 9, "en": "Rooms " * 9},
                    "value": 5400,
                    "rate": {"amount": 45, "per": "hours"},
                }
            ]
        },
        term={
            "effective_date": "2026-04-01",
            "termination_notice": {"value": 60, "unit": {"fr": "jours francs", "en": "clear days"}},
        },
        confidentiality=NotApplicable(
            Text(fr="Rien n’est confidentiel.", en="Nothing is confidential. " * 5)
        ),
    )


@pytest.mark.parametrize("form", OTHERS)
def test_an_agreement_is_written_for_people_to_read(form: FileFormat) -> None:
    text = dump(shown(), keys="fr", format=form)
    assert text == (CASES / f"written.{form}").read_text(encoding="utf-8")


def test_numbers_keep_their_decimals_and_are_written_in_full() -> None:
    for number, text in (("85.50", "85.50"), ("1E+3", "1000"), ("1E-7", "0.0000001")):
        agreement = Agreement(funding={"total_amount": Money(Decimal(number))})
        assert f'"total_amount": {text}\n' in dump(agreement, format="json")
        assert f"total_amount = {text}\n" in dump(agreement, format="toml")


def test_an_empty_agreement_is_written_and_read() -> None:
    assert dump(Agreement(), format="json") == '{\n  "format_version": 1\n}\n'
    assert dump(Agreement(), format="toml") == "format_version = 1\n"


# Law 6: load → dump → load is equality, in every file format and both key languages


def round_trip(agreement: Agreement, keys: Language) -> None:
    """What is written reads back equal, and the standard library can read it."""
    for form, standard in ((FileFormat.JSON, as_json), (FileFormat.TOML, as_toml)):
        text = dump(agreement, keys=keys, format=form)
        again = load(text, format=form)
        assert again == agreement
        assert dump(again, keys=keys, format=form) == text
        assert standard(text) == read(_NODES[form], text)


_NODES = {FileFormat.JSON: json_door.nodes_of, FileFormat.TOML: toml_door.nodes_of}


@settings(deadline=None)
@given(agreements(), languages())
@example(Agreement(parties=(Party(),), clauses=(Clause(), Clause())), FRENCH)
@example(Agreement(purpose=Purpose(), term={"renewal_mode": Blank()}), ENGLISH)
@example(Agreement(purpose={"reasons": [Text("troc"), "advocate", Text(en="=")]}), FRENCH)
def test_any_agreement_is_equal_after_a_round_trip(agreement: Agreement, keys: Language) -> None:
    round_trip(agreement, keys)


@settings(max_examples=10, deadline=None, suppress_health_check=[*HealthCheck])
@given(full(Agreement), languages())
def test_an_agreement_with_every_field_is_equal_after_a_round_trip(
    agreement: Agreement, keys: Language
) -> None:
    round_trip(agreement, keys)


@settings(deadline=None)
@given(st.one_of(texts(), texts(RichText)))
@example(Text('""" """" \\'))
@example(RichText('a """"" b\n"""\\\n"'))
def test_any_words_are_equal_after_a_round_trip(words: Text) -> None:
    clause = Clause(title=Text.parse(words), body=RichText.parse(words))
    round_trip(Agreement(clauses=(clause,)), ENGLISH)


def test_a_text_of_100_000_characters_is_kept() -> None:
    body = RichText('mot {{ x }} | <b> "" \\ \u200f\n' * 5000)
    assert len(body.bare or "") > 100_000
    round_trip(Agreement(clauses=(Clause(body=body),)), ENGLISH)


@settings(deadline=None)
@given(st.characters())
def test_a_character_is_kept_or_refused_as_in_yaml(character: str) -> None:
    code = "".join(
        f"\\u{unit:04x}"
        for unit in memoryview(character.encode("utf-16-le", "surrogatepass")).cast("H")
    )
    in_json = f'{{"title": "a{code}b"}}\n'
    in_toml = f'title = "a\\U{ord(character):08X}b"\n'
    in_yaml = f'title: "a\\U{ord(character):08X}b"\n'
    try:
        expected = load(in_yaml)
    except InvalidAgreement:
        assert f'title: "a\\u{ord(character):04x}b" was found' in refused(in_json, form="json")
        assert "title: " in refused(in_toml, form="toml")
    else:
        assert load(in_json, format="json") == load(in_toml, format="toml") == expected


# The version of the format


@pytest.mark.parametrize("form", FileFormat)
@pytest.mark.parametrize("keys", Language)
def test_the_version_of_the_format_is_written_first_and_is_no_field(
    form: FileFormat, keys: Language
) -> None:
    agreement = Agreement(title=Text("Entente"))
    text = dump(agreement, keys=keys, format=form)
    key = "version_format" if keys is FRENCH else "format_version"
    assert text.lstrip("{\n ").lstrip('"').startswith(key)
    assert load(text, format=form) == agreement
    assert "format_version" not in Agreement.model_fields


def test_the_version_of_the_format_may_be_unsaid_and_stand_anywhere() -> None:
    expected = Agreement(title=Text("Entente"))
    for text in ("title: Entente", "format_version:\ntitre: Entente", "titre: Entente"):
        assert load(text + "\n") == expected
    assert load("titre: Entente\nversion_format: 1\n") == expected


@pytest.mark.parametrize("version", ["2", "7.0", "1000"])
def test_a_file_of_a_version_to_come_is_told_that_alone_and_what_to_do(version: str) -> None:
    text = f"key_to_come: 1\nformat_version: {version}\n"
    told = refused(text)
    assert told.startswith("YAML, line 2, column 17: format_version: this file is written in ver")
    assert f"version\u00a0{version} of the format" in told
    assert told.endswith("Upgrade ententes: pip install --upgrade ententes.")
    assert "Mettez ententes à jour" in refused(text, FRENCH)
    assert told.count("\n") == 0


@pytest.mark.parametrize("version", ["0", "-1", "1.5", '"1"', "v1", "true", "[1]", "{blank: true}"])
def test_a_version_that_is_none_is_a_problem_among_others(version: str) -> None:
    told = refused(f"format_version: {version}\nkey: 1\n").splitlines()
    assert len(told) == 2
    assert "format_version: " in told[0]
    assert f"the version of the format, {FORMAT_VERSION} is expected" in told[0]


def test_the_version_is_known_at_the_top_only() -> None:
    assert 'the key "format_version" is unknown' in refused("term: {format_version: 1}\n")
