"""Each convention of the authors of texts: a text that breaks it gets its line and its remedy.

The cases are files that an author of texts could read: `NAME.md` breaks conventions,
`NAME.txt` says the faults, in French and then in English.
"""

import re
from importlib import import_module
from pathlib import Path

import pytest
from document.texts import CASES, compiled, faults

from ententes.bilingual import ENGLISH, FRENCH, Saying
from ententes.document.text import compile_text
from ententes.errors import InvalidText
from ententes.model import Agreement
from ententes.model.base import Part
from ententes.model.shape import Many, Record, fields_of

BAD = CASES / "bad"
NAMES = sorted(case.stem for case in BAD.glob("*.md"))
MODULES = ("source", "reading", "structure", "names", "text")
IN_CODE = {
    "_TOO_MANY": "6400 tags do not make a readable file",
    "_TOO_LONG": "nor do 20,000 lines",
}
"""Faults that have no file of cases, and why; each has a test below."""


def messages(name: str) -> str:
    """Return what is said of a bad text, in French and then in English."""
    with pytest.raises(InvalidText) as caught:
        compile_text(f"{name}.md", FRENCH, lambda file: (BAD / file).read_text(encoding="utf-8"))
    return f"{caught.value.told(FRENCH)}\n{caught.value.told(ENGLISH)}\n"


def test_there_are_bad_texts() -> None:
    assert len(NAMES) > 20
    assert {case.stem for case in BAD.glob("*.txt")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_text_is_told_each_fault_with_its_place(name: str) -> None:
    assert messages(name) == (BAD / f"{name}.txt").read_text(encoding="utf-8")


def sayings() -> list[tuple[str, Saying]]:
    """Return all that the compiler can say of a fault, by name."""
    found: list[tuple[str, Saying]] = []
    for module in MODULES:
        for name, held in vars(import_module(f"ententes.document.{module}")).items():
            if isinstance(held, Saying):
                found.append((name, held))
            elif isinstance(held, dict):
                found += [(key, one) for key, one in held.items() if isinstance(one, Saying)]
    return found


@pytest.mark.parametrize(("name", "saying"), sayings())
def test_every_message_of_the_compiler_has_a_text_that_gets_it(name: str, saying: Saying) -> None:
    if name in IN_CODE:
        return
    said = "".join((BAD / f"{case}.txt").read_text(encoding="utf-8") for case in NAMES)
    for pattern in saying:
        pieces = re.split(r"\{\w+\}", pattern)
        words = ".*".join(re.escape(re.sub(r"([{}])\1", r"\1", piece)) for piece in pieces)
        literal = ".*".join(map(re.escape, pieces))
        assert re.search(words, said) or re.search(literal, said), pattern


def test_the_faults_of_a_text_come_all_at_once_in_the_order_of_its_lines() -> None:
    found = faults("# {{ titel }}\n\n> citation\n\n{ #é }\n## A {{ status }}\n\n`code`\n")
    assert [line for _, line, _ in found] == [1, 3, 6, 6, 8]


def test_a_fault_is_told_once_a_line() -> None:
    assert len(faults("{{ titel }} {{ titel }}\n\n{{ titel }}\n")) == 2


def test_faults_of_an_included_text_name_it_and_stand_in_their_place() -> None:
    found = faults(
        '{{ a1 }}\n\n{% include "clauses/b.md" %}\n\n{{ a5 }}\n',
        {"clauses/b.md": 'b\n\n{{ b3 }}\n\n{% include "c.md" %}\n', "c.md": "\n{{ c2 }}"},
    )
    assert [(file, line) for file, line, _ in found] == [
        ("text.md", 1), ("clauses/b.md", 3), ("c.md", 2), ("text.md", 5),
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(end: str) -> None:
    assert faults(end.join(["# Titre", "", "a", "{{ titel }}", ""]))[0][1] == 4


def test_a_byte_order_mark_is_no_word() -> None:
    assert faults("\ufeff{ #a }\n# {{ titel }}\n") == faults("{ #a }\n# {{ titel }}\n")


def test_a_text_has_a_limit_of_tags() -> None:
    at_most = "{% if title %} " + "{{ title }} " * 6398 + "{% endif %}"
    assert faults(at_most) == []
    (fault,) = faults(at_most + "\n\n{{ title }}\n")
    assert fault[2] == "The text has more than 6400 tags. Cut it."


def test_a_text_has_a_limit_of_lines_whatever_it_includes() -> None:
    bomb = {f"{depth}.md": f'{{% include "{depth + 1}.md" %}}\n' * 50 for depth in range(8)}
    for last in ("", "a", '{% include "0.md" %}', '{% include "nowhere.md" %}'):
        found = faults('{% include "0.md" %}', {**bomb, "5.md": last})
        assert ["Cut it" in fault[2] for fault in found].count(True) == 1
    assert faults("a\n" * 19_999) == []


def test_includes_have_a_limit_of_depth() -> None:
    files = {f"{depth}.md": f'{{% include "{depth + 1}.md" %}}' for depth in range(30)}
    (fault,) = faults('{% include "0.md" %}', files)
    assert "included too deeply" in fault[2]


@pytest.mark.parametrize("error", [IsADirectoryError, PermissionError, OSError, ValueError])
def test_an_include_that_cannot_be_read_is_a_fault_of_the_text(error: type[Exception]) -> None:
    def read(file: str) -> str:
        if file == "text.md":
            return '{% include "other.md" %}'
        raise error(file)

    with pytest.raises(InvalidText, match=r"text\.md, line 1: other\.md"):
        compile_text("text.md", FRENCH, read)


@pytest.mark.parametrize(
    "file", ["../x.md", "a/../../x.md", "/etc/passwd", "..", "a\\..\\x.md", "..\\x.md"]
)
def test_no_file_outside_the_folder_of_texts_is_even_asked_for(file: str) -> None:
    asked: list[str] = []

    def read(name: str) -> str:
        asked.append(name)
        return f'{{% include "{file}" %}}'

    with pytest.raises(InvalidText, match="leads out of the folder"):
        compile_text("text.md", FRENCH, read)
    assert asked == ["text.md"]


# A field is printed only where it has words ------------------------------------

GUARDS = {
    "{% if status %}{{ status }}{% endif %}",
    "{% if title and status %}{{ status }}{% endif %}",
    "{% if not (not status) %}{{ status }}{% endif %}",
    "{% if not status %}a{% else %}{{ status }}{% endif %}",
    "{% if not status or not title %}a{% else %}{{ status }}{% endif %}",
    '{% if status is choice("draft") %}{{ status }}{% endif %}',
    "{% if status is absent %}{{ status }}{% endif %}",
    "{% if title %}a{% elif status %}{{ status }}{% endif %}",
    "{% if status or status %}{{ status }}{% endif %}",
    "{% if status %}{% if title %}{{ status }}{% endif %}{% endif %}",
    "{% if money_moves is yes %}{{ money_moves }}{% endif %}",
    "{% if money_moves is no %}{{ money_moves }}{% endif %}",
    "{% if term.end_date %}{{ term.end_date }}{% endif %}",
    "{% if term and not term is absent and term.end_date %}{{ term.end_date }}{% endif %}",
    "{% if term is absent %}{{ term }}{% elif term.end_date %}{{ term.end_date }}{% endif %}",
    "{% for party in parties %}{% if party.short_name %}{{ party|the }}{% endif %}{% endfor %}",
    "{% for recital in recitals %}{{ recital }}{% endfor %}",
    "{{ parties|length }}",
    "{% if purpose.beneficiaries %}{{ purpose.beneficiaries|enumeration }}{% endif %}",
    "{% if parties is absent %}{{ parties }}{% endif %}",
}
"""Texts whose tag may stand in a sentence, among other words."""
NO_GUARDS = {
    "{{ status }}",
    "{% for party in parties %}{{ party|the }}{% endfor %}",
    "{% if purpose is absent %}a{% else %}{{ purpose.beneficiaries|enumeration }}{% endif %}",
    "{% if money_moves is not yes %}{{ money_moves }}{% endif %}",
    "{% if status or title %}{{ status }}{% endif %}",
    "{% if not status %}{{ status }}{% endif %}",
    "{% if status %}a{% else %}{{ status }}{% endif %}",
    "{% if status is absent %}a{% else %}{{ status }}{% endif %}",
    "{% if status is not absent %}{{ status }}{% endif %}",
    '{% if status is not choice("draft") %}{{ status }}{% endif %}',
    "{% if not (status and title) %}{{ status }}{% endif %}",
    "{% if title %}{{ status }}{% elif status %}a{% endif %}",
    "{% if status %}a{% elif title %}{{ status }}{% endif %}",
    "{% if status %}a{% endif %}{{ status }}",
    "{% if not parties %}{{ parties }}{% endif %}",
    "{% for recital in recitals %}a{% else %}{{ recitals }}{% endfor %}",
}
"""Texts whose tag may be silent, and so would leave a hole among other words."""
NO_OBJECT = {
    "{{ term.end_date }}",
    "{% if term %}{{ term.end_date }}{% endif %}",
    "{% if term is absent %}{{ term.end_date }}{% endif %}",
    "{% if term.indefinite %}a{% else %}{{ term.end_date }}{% endif %}",
    "{% if not parties %}a{% else %}{{ parties }}{% endif %}",
    "{% if not term %}{{ term }}{% endif %}",
}
"""Texts whose tag may have no words at all, even alone: its object may be absent, or is given."""


SENTENCES = ("a {}\n", "{} a\n", "# a {}\n", "- {}, a\n", "| A |\n|---|\n| {}. |\n")
BLOCKS = ("{}\n", "# {}\n", "- {}\n- a\n", "| A | B |\n|---|---|\n| {} | b |\n", "**{}**\n")


@pytest.mark.parametrize("text", sorted(GUARDS))
def test_a_value_under_a_condition_that_it_has_words_is_accepted(text: str) -> None:
    for place in (*SENTENCES, *BLOCKS):
        assert faults(place.replace("{}", text)) == [], place


@pytest.mark.parametrize("text", sorted(NO_GUARDS))
def test_a_value_that_may_be_silent_is_a_fault_in_a_sentence(text: str) -> None:
    for place in SENTENCES:
        (fault,) = faults(place.replace("{}", text))
        assert "may be silent" in fault[2], place


@pytest.mark.parametrize("place", BLOCKS)
@pytest.mark.parametrize(
    "text",
    ["{{ status }}", "{{ status|capitalized }}", "{% if title %}a{% else %}{{ status }}{% endif %}",
     "{% if title %}{{ status }}{% elif id %}{{ version }}{% endif %}",
     "{% if not parties %}{{ parties }}{% endif %}",
     "{% for recital in recitals %}{{ recital }}{% else %}{{ recitals }}{% endfor %}"],
)  # fmt: skip
def test_a_value_that_may_be_silent_may_stand_alone_in_its_block(text: str, place: str) -> None:
    assert faults(place.replace("{}", text)) == []


@pytest.mark.parametrize("text", sorted(NO_OBJECT))
def test_a_value_that_may_have_no_words_is_a_fault_even_alone(text: str) -> None:
    for place in (*SENTENCES, *BLOCKS):
        assert len(faults(place.replace("{}", text))) == 1, place


def test_two_values_of_one_line_are_not_alone() -> None:
    assert len(faults("{{ status }}{{ title }}\n")) == 2
    assert len(faults("{{ status }} ____\n")) == 1
    assert len(faults("{% for party in parties %}{{ party.legal_name }}{% endfor %}\n")) == 1
    assert faults("| A | B |\n|---|---|\n| {{ status }} | {{ title }} |\n") == []


# The documentation keeps them --------------------------------------------------------

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "texts.md"
EXAMPLES = re.findall(
    r"^```markdown\n(.*?)^```", DOCUMENTATION.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_documentation_keep_the_conventions(example: str) -> None:
    assert len(EXAMPLES) > 4
    assert faults(f"# T\n\n## A\n\n{example}") == []


def test_the_tags_that_the_documentation_names_exist() -> None:
    tables = re.findall(r"^\|.*\|$", DOCUMENTATION.read_text(encoding="utf-8"), re.MULTILINE)
    conditions = re.findall(r"`(\{% if [^`]*%\})`", "\n".join(tables))
    assert len(conditions) > 4
    for condition in conditions:
        assert faults(f"{condition}a{{% endif %}}\n") == [], condition


# The model keeps to what texts can name ------------------------------------------

RESERVED = {"loop", "self", "super", "caller", "varargs", "kwargs", "none", "true", "false", "not"}
RESERVED |= {"and", "or", "in", "is", "if", "else", "import", "recursive"}


def parts(part: type[Part]) -> set[type[Part]]:
    """Return `part` and all that it holds."""
    held = {part}
    for shape in fields_of(part).values():
        each = shape.each if isinstance(shape, Many) else shape
        if isinstance(each, Record):
            held |= parts(each.part)
    return held


def test_no_field_has_a_name_of_jinja() -> None:
    found = parts(Agreement)
    assert len(found) > 15
    assert not {name for part in found for name in part.model_fields} & RESERVED


def test_a_compiled_text_knows_the_paths_that_it_prints() -> None:
    text = compiled("{{ title }}\n\n{% for party in parties %}\n- {{ party|the }}\n{% endfor %}")
    assert text.printed == {"title", "parties[].short_name"}
