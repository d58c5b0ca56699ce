"""The file to fill in: it loads as it is, with any list uncovered and with any key filled in."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest

from ententes.bilingual import Language
from ententes.files import load
from ententes.files.keys import code_in
from ententes.guide.objects import choices, each_of
from ententes.guide.starter import starter
from ententes.guide.words import OWN_WORDS, key_of, words_of
from ententes.model import Agreement
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.rendering import render_docx, render_html, render_markdown
from ententes.values import Money, Period, Quantity, Rate, RichText, Text, Unit

Path = tuple[Shape, ...]
STARTERS = {language: starter(language) for language in Language}
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
        each = each_of(shape)
        if isinstance(each, Record):
            yield from paths(each.fields, (*before, shape))


PATHS = list(paths(fields_of(Agreement)))
LISTS = [path for path in PATHS if isinstance(path[-1], Many) and isinstance(path[-1].each, Record)]
CHOICES = [path for path in PATHS if getattr(each_of(path[-1]), "is_choice", False)]
OPEN = [path for path in CHOICES if getattr(each_of(path[-1]), "open", False)]
TEXTS = [path for path in PATHS if getattr(path[-1], "kind", None) in (Text, RichText)]
LEAVES = [path for path in PATHS if not isinstance(path[-1], Record) and path not in LISTS]


def said(path: Path) -> str:
    return ".".join(step.name for step in path)


class Filling:
    """A starter that is being filled in by hand: what is below which key, and behind which sign."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.lines = STARTERS[language].splitlines()

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


@languages
@pytest.mark.parametrize("path", OPEN, ids=said)
def test_an_open_choice_may_be_filled_in_with_own_words(language: Language, path: Path) -> None:
    filling = Filling(language)
    words = "{fr: troc, en: barter}"
    is_list = isinstance(path[-1], Many)
    filling.fill(filling.opened(path), f"[{words}]" if is_list else words)
    own = Text(fr="troc", en="barter")
    assert reached(filling.loaded(), path) == ((own,) if is_list else own)


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


def explanations(language: Language) -> Iterator[tuple[Path, str]]:
    """Yield the path of each field, and what stands above its key, on one line."""
    for path in PATHS:
        filling = Filling(language)
        line = filling.opened(path)
        above: list[str] = []
        while filling.lines[line - 1].strip().startswith("##"):
            line -= 1
            above.append(filling.lines[line].strip(" #"))
        yield path, " ".join(reversed(above))


@languages
def test_a_list_of_codes_is_given_once_and_then_by_the_key_of_the_first(language: Language) -> None:
    given: set[type] = set()
    for path, explained in explanations(language):
        leaf = each_of(path[-1])
        if not isinstance(leaf, Leaf) or not leaf.is_choice:
            continue
        kind = leaf.kind
        listed = re.findall(r"[\w-]+", explained.partition("Codes")[2])
        if kind in given and leaf != choices()[kind]:
            assert key_of(choices()[kind], language) in listed, said(path)
            assert len(listed) < 20, said(path)
        else:
            codes = {code_in(language, kind.__name__, code) for code in kind}
            assert codes <= set(listed), said(path)
        given.add(kind)
    assert len(given) == len({each_of(path[-1]).kind for path in CHOICES}) > 20


@languages
def test_own_words_are_explained_above_the_keys_that_take_them(language: Language) -> None:
    for path, explained in explanations(language):
        assert (OWN_WORDS.told(language) in explained) == (path in OPEN), said(path)


@languages
def test_the_units_are_given_at_the_head_where_each_quantity_finds_them(language: Language) -> None:
    head = " ".join(line.strip("# ") for line in starter(language).split("\n\n")[0].splitlines())
    for code in Unit:
        assert code_in(language, "Unit", code) in head
    assert OWN_WORDS.told(language) in head


@languages
def test_a_rule_stands_above_each_part_of_a_file_and_below_it(language: Language) -> None:
    blocks = starter(language).split("\n\n")[2:]
    shapes = list(fields_of(Agreement).values())
    assert len(blocks) == len(shapes)
    was_part = False
    for block, shape in zip(blocks, shapes, strict=True):
        is_part = isinstance(each_of(shape), Record)
        assert block.startswith("## ---") == (is_part or was_part), shape.name
        was_part = is_part


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
