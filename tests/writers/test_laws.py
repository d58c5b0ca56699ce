"""What holds for the three writers: the same words, the same structure, the same bytes."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tools.docx_file import DocxFile, w
from writers.readers import (
    Page,
    markdown_body,
    parse_markdown,
    words_of_html,
    words_of_markdown,
    words_of_tree,
    words_of_word,
)
from writers.sample import sample
from writers.trees import SAYINGS, documents, heading, items, paragraph, row, table, texts, value
from writers.trees import document as made

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import Align, Cell, Document, FillIn, Item, Row, Section
from ententes.views import Value
from ententes.writers import html, markdown, word

WRITERS = {"markdown": markdown.write, "html": html.write, "word": word.write}
READERS: dict[str, Callable[[str | bytes], list[str]]] = {
    "markdown": words_of_markdown,
    "html": words_of_html,
    "word": words_of_word,
}
FORMATS = pytest.mark.parametrize("name", WRITERS)

# Law 4 ------------------------------------------------------------------------


@FORMATS
@given(document=documents)
def test_the_words_of_the_body_are_those_of_the_tree(name: str, document: Document) -> None:
    assert READERS[name](WRITERS[name](document)) == words_of_tree(document)


@FORMATS
@pytest.mark.parametrize("language", Language)
def test_a_whole_agreement_says_the_same_in_each_format(name: str, language: Language) -> None:
    document = sample(language)
    said = words_of_tree(document)
    assert len(said) > 1000
    assert READERS[name](WRITERS[name](document)) == said


@FORMATS
def test_a_list_counts_on_after_a_table_that_holds_another(name: str) -> None:
    within = table(row("A"), Row([Cell([items("x", "y", ordered=True)])]))
    inner = items(Item([paragraph("a"), within]), "b", ordered=True)
    outer = items(Item([paragraph("un"), within, inner]), "deux", ordered=True)
    said = READERS[name](WRITERS[name](made(outer, items("trois", ordered=True))))
    assert " ".join(said) == "1. un A 1. x 2. y 1. a A 1. x 2. y 2. b 2. deux 1. trois"


# Law 5 ------------------------------------------------------------------------


def around(shown: Value) -> Document:
    """Return a document that prints a value in every place where one can stand."""
    cell = Cell([items(shown)])
    return made(
        heading(1, shown),
        heading(2, shown, "1"),
        paragraph(shown, " et ", shown),
        items(shown, Item([paragraph("x"), items(shown, ordered=True)])),
        table(row("A", shown), row(shown, "1"), Row([cell, cell]), columns=[Align.LEFT] * 2),
        Section("signature", [paragraph(shown, FillIn(), role="line")]),
    )


def structure(name: str, written: str | bytes) -> list[str]:
    """Return the blocks of a document, without what stands within a paragraph."""
    if isinstance(written, bytes):
        runs = {w(tag) for tag in ("r", "t", "rPr", "rStyle", "lang", "hyperlink", "noBreakHyphen")}
        return [e.tag for e in DocxFile(written).document.iter() if e.tag not in runs]
    if name == "html":
        return Page(written).structure
    return [token.type for token in parse_markdown(markdown_body(written))]


LONG = {"a word": "a" * 100_000, "Hebrew": "א" * 100_000, "markup": "<b>{{ x }}|`*" * 8_000}


@FORMATS
@given(text=texts)
def test_no_value_changes_the_structure_of_a_document(name: str, text: str) -> None:
    write = WRITERS[name]
    written = write(around(value(f"a{text}b")))
    assert structure(name, written) == structure(name, write(around(value("ab"))))
    assert READERS[name](written) == words_of_tree(around(value(f"a{text}b")))


@FORMATS
@pytest.mark.parametrize("long", LONG)
def test_no_value_is_too_long(name: str, long: str) -> None:
    write = WRITERS[name]
    written = write(around(value(LONG[long])))
    assert structure(name, written) == structure(name, write(around(value("ab"))))
    assert READERS[name](written) == words_of_tree(around(value(LONG[long])))


@FORMATS
@pytest.mark.parametrize("saying", SAYINGS)
def test_no_fact_of_the_front_is_read_as_markup(name: str, saying: str) -> None:
    document = sample(FRENCH, reference=saying, title=saying, status=saying)
    plain = sample(FRENCH, reference="x", title="x", status="x")
    write = WRITERS[name]
    assert structure(name, write(document)) == structure(name, write(plain))


# Law 7 ------------------------------------------------------------------------

PRINT_DIGESTS = """
from writers.test_laws import digests
print(*digests())
"""


def digests() -> list[str]:
    documents = [sample(language) for language in Language]
    written = [write(document) for document in documents for write in WRITERS.values()]
    return [sha256(w if isinstance(w, bytes) else w.encode()).hexdigest() for w in written]


def test_the_bytes_are_the_same_in_any_process_time_zone_and_locale() -> None:
    places = [("Pacific/Kiritimati", "C", "1"), ("America/Toronto", "C.UTF-8", "2")]
    found = [_digests_in(*place) for place in places]
    assert len(found[0]) == len(set(found[0])) == 6
    assert found == [digests()] * 2


def _digests_in(zone: str, locale: str, seed: str) -> list[str]:
    path = os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])
    environment = {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
    run = subprocess.run(
        [sys.executable, "-c", PRINT_DIGESTS],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.split()


# Law 8 ------------------------------------------------------------------------


@FORMATS
@given(st.lists(st.integers(0, 999), min_size=8, max_size=16, unique=True))
@example(list(range(64)))
def test_documents_written_in_threads_hold_no_word_of_another(
    name: str, numbers: list[int]
) -> None:
    documents = [_numbered(number) for number in numbers]
    alone = [WRITERS[name](document) for document in documents]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(WRITERS[name], documents)) == alone
    assert len(set(alone)) == len(numbers)


def _numbered(number: int) -> Document:
    language = ENGLISH if number % 2 else FRENCH
    link = value(f"n{number}", link=f"https://x.org/{number}")
    return made(paragraph(link), items(f"i{number}", ordered=True), language=language)
