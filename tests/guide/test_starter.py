"""The file to fill in: it loads as it is, with any list uncovered and with any key filled in."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest

from ententes.bilingual import Language
from ententes.files import load
from ententes.files.keys import code_in
from ententes.guide.starter import starter
from ententes.guide.words import key_of, words_of
from ententes.model import Agreement
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.rendering import render_docx, render_html, render_markdown
from ententes.values import Money, Period, Quantity, Rate, RichText, Text

Path = tuple[Shape, ...]
VALUES = {
    Text: "Des mots",
    RichText: "Des mots",
    Money: "3",
    Quantity: "{value: 3, unit: days}",
    Rate: "{amount: 3, per: days}",
    Period: "{start: 2026-04-01}",
    date: "2026-04-01",
    bool: "true",
    Decimal: "3",
    str: "mot",
}

languages = pytest.mark.parametrize("language", Language)


def paths(shapes: dict[str, Shape], before: Path = ()) -> Iterator[Path]:
    """Yield the path of every field of an agreement, one item of each list."""
    for shape in shapes.values():
        yield (*before, shape)
        each = shape.each if isinstance(shape, Many) else shape
        if isinstance(each, Record):
            yield from paths(each.fields, (*before, shape))


PATHS = list(paths(fields_of(Agreement)))
LISTS = [path for path in PATHS if isinstance(path[-1], Many) and isinstance(path[-1].each, Record)]
TEXTS = [path for path in PATHS if getattr(path[-1], "kind", None) in (Text, RichText)]
LEAVES = [path for path in PATHS if not isinstance(path[-1], Record) and path not in LISTS]


def said(path: Path) -> str:
    return ".".join(step.name for step in path)


class Filling:
    """A starter that is being filled in by hand: what is below which key, and behind which sign."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.lines = starter(language).splitlines()

    def opened(self, path: Path) -> int:
        """Uncover the lists on the way to the last field of `path`; return the line of its key."""
        line, depth = -1, 0
        for number, step in enumerate(path):
            line = self._line_of(step, line + 1, depth)
            if number < len(path) - 1:
                depth += 2
                if isinstance(step, Many):
                    self.uncover(line)
                    depth += 2
        return line

    def uncover(self, line: int) -> None:
        """Remove the sign before the item that is below the key on `line`."""
        for below in self._below(line):
            indent = self._indent(line) + 2
            assert self.lines[below][indent : indent + 2] == "# "
            self.lines[below] = self.lines[below][:indent] + self.lines[below][indent + 2 :]

    def fill(self, line: int, words: str) -> None:
        """Write `words` after the key on `line`, in the place of what is below it."""
        for below in self._below(line):
            self.lines[below] = ""
        self.lines[line] += f" {words}"

    def loaded(self) -> Agreement:
        return load("\n".join(self.lines) + "\n")

    def _line_of(self, step: Shape, first: int, depth: int) -> int:
        key = " " * depth + f"{key_of(step, self.language)}:"
        return next(n for n in range(first, len(self.lines)) if self.lines[n] == key)

    def _below(self, line: int) -> list[int]:
        below: list[int] = []
        for number in range(line + 1, len(self.lines)):
            text = self.lines[number]
            if text.strip() and self._indent(number) <= self._indent(line):
                break
            if text.strip():
                below.append(number)
        return below

    def _indent(self, line: int) -> int:
        return len(self.lines[line]) - len(self.lines[line].lstrip(" "))


@languages
def test_as_it_is_it_says_nothing(language: Language) -> None:
    assert load(starter(language)) == Agreement()


@languages
def test_as_it_is_it_is_a_draft_in_every_format(language: Language) -> None:
    agreement = load(starter(language))
    assert render_markdown(agreement, language=language) == render_markdown(
        Agreement(), language=language
    )
    assert render_html(agreement, language=language)
    assert render_docx(agreement, language=language)


@languages
@pytest.mark.parametrize("path", LISTS, ids=said)
def test_each_list_may_be_uncovered_and_left_empty(language: Language, path: Path) -> None:
    filling = Filling(language)
    filling.uncover(filling.opened(path))
    assert reached(filling.loaded(), path)


@languages
@pytest.mark.parametrize("path", LEAVES, ids=said)
def test_each_key_may_be_filled_in_alone(language: Language, path: Path) -> None:
    filling = Filling(language)
    filling.fill(filling.opened(path), value(path[-1], language))
    assert reached(filling.loaded(), path)


@languages
@pytest.mark.parametrize("path", TEXTS, ids=said)
def test_each_text_may_be_written_in_one_language_on_its_line(
    language: Language, path: Path
) -> None:
    filling = Filling(language)
    french = filling.opened(path) + 1
    assert [line.strip() for line in filling.lines[french : french + 2]] == ["fr:", "en:"]
    filling.fill(french, "Des mots")
    text = reached(filling.loaded(), path)
    assert isinstance(text, Text)
    assert (text.fr, text.en) == ("Des mots", None)


def reached(agreement: Agreement, path: Path) -> object:
    """Return what an agreement holds at the end of `path`, in the first item of each list."""
    held: object = agreement
    for step in path:
        held = held[0] if isinstance(held, tuple) else held
        held = getattr(held, step.name)
    return held


def value(shape: Shape, language: Language) -> str:
    """Return what may be typed after a key, the parts of a value in English."""
    if isinstance(shape, Many):
        return f"[{value(shape.each, language)}]"
    assert isinstance(shape, Leaf)
    if issubclass(shape.kind, StrEnum):
        return code_in(language, shape.kind.__name__, next(iter(shape.kind)))
    return VALUES[shape.kind]


@languages
def test_every_key_is_explained_above_it(language: Language) -> None:
    text = starter(language)
    unbroken = " ".join(line.strip(" #") for line in text.splitlines())
    assert len(PATHS) > 80
    for path in PATHS:
        words = words_of(path[-1])
        assert f"{words.label.told(language)}. {words.help.told(language)}" in unbroken


@languages
def test_every_code_is_there(language: Language) -> None:
    text = starter(language)
    for path in PATHS:
        each = path[-1].each if isinstance(path[-1], Many) else path[-1]
        if isinstance(each, Leaf) and issubclass(each.kind, StrEnum):
            for code in each.kind:
                assert code_in(language, each.kind.__name__, code) in text


@languages
def test_the_first_line_leads_to_the_schema_beside_the_file(language: Language) -> None:
    first = f"# yaml-language-server: $schema=ententes.{language.value}.schema.json"
    assert starter(language).splitlines()[0] == first
    assert f"schema --language {language.value} -o ententes.{language.value}.schema.json" in (
        " ".join(starter(language).replace("##", "").split())
    )


@languages
def test_lines_are_short_and_end_with_no_space(language: Language) -> None:
    for line in starter(language).splitlines():
        assert len(line) <= 100
        assert line == line.rstrip()
