"""What the library itself says is set as it sets the words of others: nothing is left to do.

The messages, the labels and the help of the vocabulary, and the words of the command are
the `Saying`s of the source, read as they are written. A fact between braces is a value. Code
that a message quotes keeps the marks of its own language, and is a value too: what stands
between braces or grave accents, a key with its value, a call, the head of an address.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import ententes
from ententes import language as say
from ententes.bilingual import ENGLISH, FRENCH, Language

VALUE = "\ue000"
CODE = re.compile(
    r"\{\{.*?\}\}|\{[^{}]*\}|`[^`]*`"
    r'|"""|"\w+": "[^"]*"|\b(?:titre|title|cle|key) ?[:=] "[^"]*"|\w+\("\w+"\)|pip install "[^"]*"'
    r"|\b(?:cle: valeur|key: value)\b|\b(?:mailto|tel):"
)


class Told(NamedTuple):
    """What is said in one language, and where."""

    place: str
    words: str
    language: Language


def told() -> Iterator[Told]:
    source = Path(ententes.__file__).parent
    for file in sorted(source.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "Saying":
                for said, language in zip(call.args, (FRENCH, ENGLISH), strict=False):
                    if words := words_of(said):
                        place = f"{file.relative_to(source)}:{said.lineno}"
                        yield Told(place, words, language)


def words_of(said: ast.expr) -> str:
    """Return the words of a literal, with a value in the place of what is computed."""
    match said:
        case ast.Constant(value=str(words)):
            return CODE.sub(VALUE, words)
        case ast.JoinedStr(values=parts):
            return CODE.sub(VALUE, "".join(words_of(part) for part in parts))
        case ast.FormattedValue():
            return VALUE
        case _:
            return ""


TOLD = list(told())


@pytest.mark.parametrize("language", Language)
def test_every_message_label_and_help_is_set_as_its_language_wants(language: Language) -> None:
    not_set = [
        f"{place}\n  {words}\n  {done}"
        for place, words, spoken in TOLD
        if spoken is language and (done := say.typeset(words, language)) != words
    ]

    assert not not_set, "\n".join(not_set)


def test_the_words_of_each_room_are_read() -> None:
    rooms = {place.partition("/")[0].partition(":")[0] for place, _, _ in TOLD}

    assert rooms >= {"vocabulary", "completeness", "document", "files", "values", "usage.py"}
    assert sum(spoken is FRENCH for _, _, spoken in TOLD) > 1000
    assert sum(spoken is ENGLISH for _, _, spoken in TOLD) > 1000


@pytest.mark.parametrize(
    ("message", "read"),
    [
        ("à la ligne {line}", "à la ligne @"),
        ("Écrivez {{fr: …, en: …}}.", "Écrivez @."),
        ('titre: "Entente : phase 2"', "@"),
        ('"titre": "Entente".', "@."),
        ('avec choice("code") ici', "avec @ ici"),
        ('l\'entente : "oui"', 'l\'entente : "oui"'),
    ],
)
def test_code_in_a_message_is_a_value(message: str, read: str) -> None:
    assert words_of(ast.Constant(message)) == read.replace("@", VALUE)
