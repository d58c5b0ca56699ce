"""Each convention of the authors of texts: a text that breaks it gets its line and its remedy.

The cases are files that an author of texts could read: `NAME.md` breaks conventions,
`NAME.txt` says the faults, in French and then in English.
"""

import re
from importlib import import_module

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
    found = faults("# {{ titel }}\n\n> citation\n\n{ #é }\n## {{ status }}\n\n`code`\n")
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
    at_most = "{{ title }} " * 6400
    assert faults(at_most) == []
    (fault,) = faults(at_most + "{{ title }}\n")
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
    "{% if term.renewal %}{{ term.termination_notice }}{% endif %}",
    "{% if term and not term is absent %}{{ term.period }}{% endif %}",
    "{% if term is absent %}{{ term }}{% else %}{{ term.period }}{% endif %}",
    "{% for party in parties %}{{ party.name }}{% else %}{{ parties }}{% endfor %}",
    "{% if not parties %}{{ parties }}{% endif %}",
}
NO_GUARDS = {
    "{{ status }}",
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
    "{{ term.period }}",
    "{% if term %}{{ term.period }}{% endif %}",
    "{% if term is absent %}{{ term.period }}{% endif %}",
    "{% if not parties %}a{% else %}{{ parties }}{% endif %}",
    "{% if not term %}{{ term }}{% endif %}",
    "{% for recital in recitals %}a{% else %}{{ recitals }}{% endfor %}",
}


@pytest.mark.parametrize("text", sorted(GUARDS))
def test_a_value_under_a_condition_that_it_has_words_is_accepted(text: str) -> None:
    assert faults(text) == []


@pytest.mark.parametrize("text", sorted(NO_GUARDS))
def test_a_value_that_may_have_no_words_is_a_fault(text: str) -> None:
    assert len(faults(text)) == 1


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
    text = compiled("{{ title }}{% for party in parties %}{{ party|the }}{% endfor %}")
    assert text.printed == {"title", "parties[].short_name"}
