"""Files: what is read, what is refused and how it is said, and that nothing is lost on the way."""

import copy
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from strategies import agreements, full, languages, texts

import ententes.files.yaml as door
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.errors import InvalidAgreement, InvalidFile, written
from ententes.files import dump, load
from ententes.files.keys import inside
from ententes.files.source import MOST_BYTES
from ententes.model import (
    Agreement,
    Clause,
    Governance,
    Part,
    Party,
    Purpose,
    Reason,
    Status,
    Term,
)
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import Blank, Money, NotApplicable, Period, Quantity, RichText, Text, Unit
from ententes.vocabulary import CHOICES, FIELDS

CASES = Path(__file__).parent / "cases"
GOOD = sorted(CASES.glob("good/*.yaml"))
BAD = sorted(CASES.glob("bad/*.yaml"))

PARSERS = [yaml.CSafeLoader, yaml.SafeLoader]
"""The quick parser, and the one that takes its place where PyYAML was built without it."""


@pytest.fixture(params=PARSERS, ids=["quick", "python"])
def each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "PARSER", request.param)


def refused(source: str | Path, language: Language = ENGLISH) -> str:
    with pytest.raises(InvalidAgreement) as caught:
        load(source)
    assert caught.value.exit_code == 2
    return caught.value.told(language)


# Cases


def test_there_are_cases() -> None:
    assert len(GOOD) > 5
    assert len(BAD) > 20


def test_the_quick_parser_is_used_where_it_is_there() -> None:
    assert door.PARSER is yaml.CSafeLoader


@pytest.mark.usefixtures("each_parser")
@pytest.mark.parametrize("case", BAD, ids=lambda case: case.stem)
def test_a_bad_file_is_refused_with_every_problem_in_both_languages(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case.parent)
    french, english = case.with_suffix(".txt").read_text(encoding="utf-8").split("\n\n")
    assert refused(case.name, FRENCH) == french
    assert refused(case.name, ENGLISH) == english.rstrip("\n")


@pytest.mark.usefixtures("each_parser")
@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.stem)
@pytest.mark.parametrize("keys", Language)
def test_a_good_file_is_the_same_after_a_round_trip(case: Path, keys: Language) -> None:
    agreement = load(case)
    text = dump(agreement, keys=keys)
    assert load(text) == agreement
    assert dump(load(text), keys=keys) == text


@pytest.mark.usefixtures("each_parser")
def test_french_keys_and_codes_mean_the_same_as_english_ones() -> None:
    agreement = load(CASES / "good" / "french.yaml")
    assert agreement.id == "2026"
    assert agreement.version == "1.10"
    assert agreement.status is Status.IN_NEGOTIATION
    assert agreement.funding == NotApplicable(
        Text(fr="Aucun argent ne circule.", en="No money moves.")
    )
    carrefour, college = as_parts(agreement.parties)
    assert carrefour.signatories == Blank(Text("direction générale"))
    assert carrefour.representative.telephone == "555-0142"
    assert carrefour.grammar.elision is False
    assert college.id == "014"
    (indicator,) = as_parts(agreement.indicators)
    assert str(indicator.target.value) == "85.50"
    assert indicator.target.unit is Unit.PERCENT
    assert load(dump(agreement, keys="en")) == load(dump(agreement, keys="fr"))


@pytest.mark.usefixtures("each_parser")
def test_words_stay_words_whatever_yaml_takes_them_for_elsewhere() -> None:
    case = CASES / "good" / "words_that_yaml_would_change.yaml"
    agreement = load(case)
    lines = case.read_text(encoding="utf-8").splitlines()
    assert agreement.version == "1.0"
    assert [text.bare for text in as_parts(agreement.recitals)] == [
        line.removeprefix("  - ") for line in lines[2:]
    ]


@pytest.mark.usefixtures("each_parser")
@pytest.mark.parametrize("name", ["empty", "comment_only", "silence"])
def test_a_file_that_says_nothing_is_an_empty_agreement(name: str) -> None:
    assert load(CASES / "good" / f"{name}.yaml") == Agreement()


def as_parts(held: Any) -> list[Any]:
    assert isinstance(held, tuple)
    return list(held)


# Sources


def test_a_string_with_a_line_break_is_the_text_and_any_other_names_a_file(tmp_path: Path) -> None:
    file = tmp_path / "entente.yaml"
    file.write_text("titre: Entente", encoding="utf-8")
    assert load("titre: Entente\n") == load(file) == load(str(file))
    assert "does not exist" in refused("titre: Entente")
    assert "n’existe pas" in refused("titre: Entente", FRENCH)


def test_line_ends_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    file = tmp_path / "entente.yaml"
    expected = Agreement(title="Été", purpose=Purpose(statement="a\nb"))
    for end in ("\n", "\r\n", "\r"):
        text = end.join(["titre: Été", "raison_detre:", "  enonce: |", "    a", "    b", ""])
        for mark in ("", "\ufeff"):
            file.write_bytes((mark + text).encode())
            assert load(file) == load(mark + text) == expected


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-32"])
def test_another_encoding_is_refused_with_the_place_and_the_remedy(
    tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "entente.yaml"
    words = ["titre: Clé\n"] if len("e".encode(encoding)) == 1 else ["titre: Clé\n", "titre: x\n"]
    for text in words:
        file.write_bytes(text.encode(encoding))
        assert "Save the file again and choose the encoding UTF-8." in refused(file)
        assert "l’encodage UTF-8" in refused(file, FRENCH)


def test_the_byte_that_is_not_utf_8_is_shown_with_its_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "entente.yaml"
    file.write_bytes(b"statut: ebauche\ntitre: \xc3\xa9t\xe9\n")
    assert f"{file}, line 2, column 10: the byte E9 is not text in UTF-8." in refused(file)


def test_a_file_that_cannot_be_read_is_refused_with_the_remedy(tmp_path: Path) -> None:
    assert "does not exist" in refused(tmp_path / "absent.yaml")
    assert "is a folder" in refused(tmp_path)
    assert "cannot be read" in refused("a\0b")
    assert "cannot be read" in refused("x" * 5000)
    assert "cannot be read" in refused(tmp_path / ("b" * 300))


def test_a_file_that_one_may_not_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine that runs the tests may be allowed to read everything."""

    def forbid(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", forbid)
    assert "not allowed" in refused(tmp_path / "entente.yaml")


# Limits


@pytest.mark.usefixtures("each_parser")
@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_and_exhausts_nothing(opening: str) -> None:
    assert "more than 50 levels" in refused("a:\n  " + opening * door.MOST_LEVELS + "\n")
    assert refused("a:\n  " + opening * 100_000 + "\n").count("\n") == 0


def test_nesting_up_to_the_limit_is_only_an_unknown_key() -> None:
    levels = door.MOST_LEVELS - 1
    assert 'the key "a" is unknown' in refused("a: " + "[" * levels + "]" * levels + "\n")


def test_a_source_over_the_limit_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "entente.yaml"
    file.write_text("#" * (MOST_BYTES + 1), encoding="utf-8")
    assert "over 4\u00a0MB" in refused(file)
    assert "dépasse 4\u00a0Mo" in refused("#" * MOST_BYTES + "\n", FRENCH)
    file.write_text("#" * MOST_BYTES, encoding="utf-8")
    assert load(file) == Agreement()


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MOST_NODES", 6)
    assert load("recitals: [a, b, c]\n") == Agreement(recitals=("a", "b", "c"))
    assert "holds more than" in refused("recitals: [a, b, c, d]\n")


@pytest.mark.usefixtures("each_parser")
def test_aliases_cannot_multiply_what_is_read() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: [*a, *a, *a, *a]\n" for n in range(50))
    assert "*a is not read" in refused(bomb)


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"k{n}: 1\n" for n in range(150)),
        "\x07\n" * 150,
        "\tx\n" * 150,
        "title: \x07x\n" * 150,
    ],
)
def test_a_hundred_problems_are_told_at_most(text: str) -> None:
    with pytest.raises(InvalidAgreement) as caught:
        load(text)
    assert len(caught.value.problems) in {100, 101}
    lines = [problem.line for problem in caught.value.problems if problem.line]
    assert lines == sorted(lines)


# The two parsers


TOKENS = [
    *(
        "title",
        "titre",
        "parties",
        "id",
        "purpose",
        "statement",
        "fr",
        "en",
        "x",
        "é",
        "12",
        "1.10",
    ),
    *(
        ": ",
        ":",
        " ",
        "  ",
        "\n",
        "\n  ",
        "\n- ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "'",
        '"',
        "#",
        " # ",
    ),
    *("|\n", "> \n", "&a ", "*a", "!!str ", "<<", "---", "...", "\t", "\u2028", "\x85", "? ", "\\"),
    *("@", "`", "%", "null", "~", "\ufeff", "\u00a0", "\x07", "\r\n", "k: v\n", "title: a\n"),
]


def outcome(text: str, parser: Any) -> Agreement | None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(door, "PARSER", parser)
        try:
            return load(text)
        except InvalidAgreement:
            return None


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(TOKENS), max_size=14).map("".join))
def test_any_text_is_read_or_refused_and_both_parsers_read_the_same(text: str) -> None:
    """The one in Python refuses more (a question mark between braces), and never reads else."""
    quick, python = (outcome(text + "\n", parser) for parser in PARSERS)
    assert python is None or python == quick


@settings(deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(TOKENS), max_size=14).map("".join)))
def test_any_file_at_all_is_read_or_refused(text: str) -> None:
    """With or without a line break at its end, which a text of `load` always has."""
    for parser in PARSERS:
        with pytest.MonkeyPatch.context() as patch, suppress(InvalidFile):
            patch.setattr(door, "PARSER", parser)
            door.nodes_of(text, "YAML")


# Positions


@pytest.mark.usefixtures("each_parser")
def test_a_problem_stands_where_its_value_stands() -> None:
    text = "titre: Entente\nparties:\n  - nom_abrege: a\n    adresse_siege:\n      fr: 12\n"
    with pytest.raises(InvalidAgreement) as caught:
        load(text)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (5, 11)
    assert written(problem.path) == "parties[0].adresse_siege.fr"
    assert str(caught.value).startswith(
        "YAML, line 5, column 11: parties[0].adresse_siege.fr: 12 was"
    )


def test_a_part_that_a_file_lacks_is_named_in_the_words_of_the_file() -> None:
    assert "indicateurs[0].cible.unite:" in refused("indicateurs: [{cible: {valeur: 5}}]\n")
    assert "indicators[0].target.unit:" in refused("indicators: [{target: {value: 5}}]\n")


# Every field and code


def wrong(shape: Shape) -> str:
    """Return YAML that no field of this shape takes, and that is no kind of nothing."""
    return "[[x]]" if isinstance(shape, Many) else "[x]"


def every_field() -> Iterator[tuple[str, str, Shape]]:
    """Return each field with the YAML around it, in the keys of either language."""

    def below(part: type[Part], before: str, after: str) -> Iterator[tuple[str, str, Shape]]:
        for name, shape in fields_of(part).items():
            for key in (name, FIELDS[part.__name__][name].fr):
                yield f"{before}{key}: ", after, shape
                if isinstance(shape, Record):
                    yield from below(shape.part, f"{before}{key}: {{", "}" + after)
                if isinstance(shape, Many) and isinstance(shape.each, Record):
                    yield from below(shape.each.part, f"{before}{key}: [{{", "}]" + after)

    return below(Agreement, "{", "}\n")


def test_every_field_is_reached_in_both_languages_and_refuses_what_it_is_not() -> None:
    fields = list(every_field())
    assert len(fields) > 1000
    for before, after, shape in fields:
        assert "was found" in refused(before + wrong(shape) + after), before
        load(before + after)


def every_choice() -> Iterator[tuple[str, str, Leaf]]:
    """Return each field that holds a code or a list of them, with the YAML around one code."""
    for before, after, shape in every_field():
        leaf, around = (shape.each, "[]") if isinstance(shape, Many) else (shape, ("", ""))
        if isinstance(leaf, Leaf) and leaf.is_choice:
            yield before + around[0], around[1] + after, leaf


def test_every_code_of_every_choice_is_read_in_both_languages() -> None:
    read = 0
    for before, after, leaf in every_choice():
        for code, term in CHOICES[leaf.kind.__name__].items():
            read += 1
            ours = load(before + code + after)
            assert ours == load(before + term.fr + after) != load(before + after)
    assert read > 1000


# Choices in the parties' own words


def test_own_words_are_read_where_a_list_is_open_and_refused_where_it_is_closed() -> None:
    taken, not_taken = set(), set()
    for before, after, leaf in every_choice():
        text = f"{before}{{fr: troc, en: barter}}{after}"
        if leaf.open:
            taken.add(leaf.kind)
            assert "barter" in dump(load(text)), before
        else:
            not_taken.add(leaf.kind)
            assert "one of the codes" in refused(text), before
    assert len(taken) > 10
    assert len(not_taken) > 10


def test_own_words_are_texts_beside_codes_and_units() -> None:
    agreement = load(CASES / "good" / "own_words.yaml")
    assert agreement.instrument_type == Text(fr="pacte territorial", en="community pact")
    assert agreement.purpose.reasons == (
        Reason.POOL_RESOURCES,
        Text(fr="transmettre une langue", en="pass on a language"),
        Text(en="honour a promise"),
    )
    (service,) = agreement.resources.services
    assert service.volume.unit == Text(fr="repas partagés", en="shared meals")
    (contribution,) = agreement.resources.contributions
    assert contribution.rate.per == Text(fr="passage d’autobus", en="bus fare")


def test_a_bare_text_in_place_of_a_code_is_written_so_that_it_is_no_code() -> None:
    agreement = Agreement(instrument_type=Text("mou"))
    assert dump(agreement) == ("format_version: 1\ninstrument_type:\n  fr: mou\n  en: mou\n")
    assert load(dump(agreement)) == agreement != Agreement(instrument_type="mou")


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("instrument_type: pact\n", True),
        ("instrument_type: 12\n", True),
        ("purpose: {reasons: [pact]}\n", True),
        ("purpose: {reasons: [null]}\n", True),
        ("indicators: [{target: {value: 5, unit: pact}}]\n", True),
        ("indicators: [{target: {value: 5}}]\n", True),
        ("status: pact\n", False),
        ("status: {fr: pacte}\n", False),
        ("binding_clauses: [pact]\n", False),
        ("monitoring: {reviews: [{frequency: pact}]}\n", False),
    ],
)
def test_an_unknown_code_of_an_open_list_says_that_own_words_are_possible(
    text: str, is_open: bool
) -> None:
    told, en_francais = refused(text), refused(text, FRENCH)
    assert "is expected." in told
    assert "  " not in told
    own = "For something else, write your own words: {fr: …, en: …}."
    assert told.endswith(own) == is_open
    assert ("own words" in told) == is_open
    assert ("Pour autre chose, écrivez vos propres mots" in en_francais) == is_open


def test_every_value_with_parts_takes_them_in_both_languages() -> None:
    for kind, english, french in (
        ("total_amount", "{amount: 1.50, currency: USD}", "{montant: 1.50, devise: USD}"),
        ("total_amount", "{not_applicable: x}", "{sans_objet: x}"),
        ("total_amount", "{blank: true, label: x}", "{a_remplir: true, libelle: x}"),
        ("terms", "{fr: a, en: b}", "{fr: a, en: b}"),
    ):
        ours = load(f"funding: {{{kind}: {english}}}\n")
        assert ours == load(f"funding: {{{kind}: {french}}}\n") != Agreement()
    assert {*inside(Quantity)} == {"value", "unit"}
    assert not inside(Status)


# Writing


def test_an_agreement_is_written_for_people_to_read() -> None:
    statement = RichText(fr="Un *seul* guichet:\n\n- accueil;\n- formation.", en="One window")
    agreement = Agreement(
        id="2026",
        title=Text("Entente : phase 2"),
        version="1.10",
        version_date="2026-04-01",
        status=Status.DRAFT,
        parties=(Party(id="a", legal_name=Text(fr="L'Office", en="no")), Party()),
        purpose=Purpose(statement=statement, beneficiaries=(Text("jeunes"), Text("12"))),
        funding=NotApplicable(Text("Aucun argent ne circule.")),
        indicators=({"target": Quantity(Decimal("85.50"), Unit.PERCENT), "baseline": Blank()},),
        resources={"contributions": [{"value": 5400, "rate": {"amount": 45, "per": "hours"}}]},
    )
    assert dump(agreement, keys="fr") == (CASES / "written.yaml").read_text(encoding="utf-8")


def test_numbers_keep_their_decimals_and_are_written_in_full() -> None:
    for number, text in (
        ("85.50", "85.50"),
        ("1E+3", "1000"),
        ("1E-7", "0.0000001"),
        ("-0.5", "-0.5"),
    ):
        agreement = Agreement(funding={"total_amount": Money(Decimal(number))})
        assert dump(agreement) == f"format_version: 1\nfunding:\n  total_amount: {text}\n"
        assert str(load(dump(agreement)).funding.total_amount.amount).lstrip("-") in {
            text.lstrip("-"),
            number,
        }


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("no", "title: no"),
        ("2026-04-01", "title: 2026-04-01"),
        ("12", 'title: "12"'),
        ("true", 'title: "true"'),
        ("~", 'title: "~"'),
        ("a: b", 'title: "a: b"'),
        ('a: "b"', "title: 'a: \"b\"'"),
        ("C:\\ # x", "title: 'C:\\ # x'"),
        ("l’été à 12 h", "title: l’été à 12 h"),
        ("{{ x }}", 'title: "{{ x }}"'),
    ],
)
def test_quotes_stand_only_where_they_are_needed(words: str, line: str) -> None:
    assert dump(Agreement(title=Text(words))) == f"format_version: 1\n{line}\n"


def test_long_lines_are_folded_and_their_words_kept() -> None:
    agreement = Agreement(recitals=(Text("Attendu que les parties " * 20), Text("a: b " * 60)))
    text = dump(agreement)
    assert max(map(len, text.splitlines())) <= 110
    assert load(text) == agreement


def test_writing_needs_one_of_the_two_languages() -> None:
    with pytest.raises(ValueError, match="de"):
        dump(Agreement(), keys="de")


def test_an_empty_agreement_is_written_and_read() -> None:
    assert dump(Agreement()) == "format_version: 1\n"
    assert load(dump(Agreement())) == Agreement()


# Law 6: load → dump → load is equality


def round_trip(agreement: Agreement, keys: Language) -> None:
    before = copy.deepcopy(agreement)
    text = dump(agreement, keys=keys)
    for parser in PARSERS:
        assert outcome(text, parser) == agreement
    assert dump(load(text), keys=keys) == text
    assert agreement == before


@settings(deadline=None)
@given(agreements(), languages())
@example(Agreement(parties=(Party(),), clauses=(Clause(), Clause())), FRENCH)
@example(Agreement(purpose=Purpose(), governance=Governance(bodies=())), ENGLISH)
@example(Agreement(term=Term(end_date="2026-01-01", renewal_mode=Blank())), FRENCH)
@example(Agreement(funding={"sources": [{"period": Period(end="2026-01-01")}]}), FRENCH)
@example(Agreement(instrument_type=Text("draft"), purpose={"reasons": ["advocate"]}), ENGLISH)
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
def test_any_words_are_equal_after_a_round_trip(words: Text) -> None:
    clause = Clause(title=Text.parse(words), body=RichText.parse(words))
    round_trip(Agreement(clauses=(clause,)), ENGLISH)


def test_a_text_of_100_000_characters_is_kept() -> None:
    body = RichText("mot {{ x }} | <b> \u200f\n" * 6000)
    assert len(body.bare or "") > 100_000
    round_trip(Agreement(clauses=(Clause(body=body),)), ENGLISH)


# Law 5, the part of loading: what no format carries is refused by its path


@settings(deadline=None)
@given(st.characters())
def test_a_character_is_either_kept_or_refused_by_its_path(character: str) -> None:
    escaped = f'titre: "a\\U{ord(character):08X}b"\n'
    kept = set(f"a{character}b") <= set("ab \t\n\r\x0b\x0c\x85\u2028\u2029") or allowed(character)
    for parser in PARSERS:
        read = outcome(escaped, parser)
        assert (read is not None) == kept, hex(ord(character))
    if not kept and not 0xD800 <= ord(character) <= 0xDFFF:
        assert f'titre: "a\\u{ord(character):04x}b" was found' in refused(escaped)


def allowed(character: str) -> bool:
    """Return whether the strategy that draws all that may be held can draw this character."""
    number = ord(character)
    reorders = 0x202A <= number <= 0x202E or 0x2066 <= number <= 0x2069
    nothing = 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE
    control = number < 0x20 or 0x7F <= number < 0xA0 or 0xD800 <= number <= 0xDFFF
    return not (reorders or nothing or control)


def test_a_missing_file_is_told_apart_from_a_text_without_a_line_break(tmp_path: Path) -> None:
    missing = tmp_path / "missing.yaml"
    with pytest.raises(InvalidAgreement) as of_a_path:
        load(missing)
    with pytest.raises(InvalidAgreement) as of_a_string:
        load("title: Entente")
    assert of_a_path.value.told(ENGLISH) == (
        f"{missing}: this file does not exist. Check its path."
    )
    assert "must end with a line break" in of_a_string.value.told(ENGLISH)


def test_words_that_yaml_takes_for_a_comment_are_not_lost_in_silence() -> None:
    with pytest.raises(InvalidAgreement) as lost:
        load("title: Entente #2 avec le Collège\n")
    assert lost.value.told(FRENCH) == (
        'YAML, ligne 1, colonne 8\u00a0: title\u00a0: "#2 avec le Collège" serait perdu\u00a0: YAML'
        " y voit un commentaire. Mettez toute la valeur entre guillemets droits, ou une espace"
        " après # si c’en est un."
    )
    assert load("title: Entente # 2 de trois\n") == load("title: Entente\n")
    assert load('title: "Entente #2"\n').title == Text("Entente #2")


def test_after_a_key_without_a_value_a_colour_is_lost_and_a_comment_is_not() -> None:
    with pytest.raises(InvalidAgreement, match='"#0B5C4A" would be lost'):
        load("title: #0B5C4A\n")
    for comment in ("#à venir", "# 0B5C4A", "#0B5C", "#0B5C4A ou un autre"):
        assert load(f"title: {comment}\n") == Agreement()


def test_a_word_file_is_told_apart_from_an_agreement(tmp_path: Path) -> None:
    file = tmp_path / "entente.docx"
    file.write_bytes(b"PK\x03\x04\x14\x00")
    with pytest.raises(InvalidAgreement, match="this is a Word file, or another zipped one"):
        load(file)
