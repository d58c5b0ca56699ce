"""Laws 4, 5, 7 and 8, from an agreement to its three formats.

`tests/writers/test_laws.py` proves the same of the writers alone, for trees of any shape.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from formats import EXAMPLE, RENDERERS, read
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import PROFILES
from strategies import HOSTILE, agreements, full
from whole import places, whole
from writers.readers import Page, main_of, markdown_body, parse_markdown, words_of_tree

from ententes import rendering
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import Heading
from ententes.files import load
from ententes.model import Agreement, Clause
from ententes.model.shape import Leaf
from ententes.rendering import document, render_docx, render_html, render_markdown, render_pdf
from ententes.values import RichText, Text

ANY = settings(deadline=None, max_examples=60)
LANGUAGES = pytest.mark.parametrize("language", Language)

# Law 4: the same words in the three formats, in the same order ----------------


def assert_the_same_words(agreement: Agreement, language: Language) -> None:
    said = words_of_tree(document(agreement, language))
    for name in RENDERERS:
        assert read(agreement, language, name) == said, name


@LANGUAGES
def test_law_4_for_the_example(language: Language) -> None:
    example = load(EXAMPLE)
    assert len(words_of_tree(document(example, language))) > 1000
    assert_the_same_words(example, language)


@LANGUAGES
def test_law_4_for_an_agreement_that_holds_everything_or_nothing(language: Language) -> None:
    assert_the_same_words(whole(), language)
    assert_the_same_words(Agreement(), language)


@given(agreements(), st.sampled_from(Language))
@ANY
def test_law_4_for_any_agreement(agreement: Agreement, language: Language) -> None:
    assert_the_same_words(agreement, language)


@given(full(Agreement), st.sampled_from(Language))
@settings(deadline=None, max_examples=10)
def test_law_4_for_any_agreement_that_holds_everything(
    agreement: Agreement, language: Language
) -> None:
    assert_the_same_words(agreement, language)


@pytest.mark.parametrize("name", RENDERERS)
def test_law_4_the_numbers_of_clauses_are_those_of_the_tree(name: str) -> None:
    headings = [b for b in document(load(EXAMPLE), FRENCH).blocks if isinstance(b, Heading)]
    numbers = [heading.number for heading in headings if "." in heading.number]
    assert len(numbers) > 20
    said = read(load(EXAMPLE), FRENCH, name)
    assert [word for word in said if word in numbers and said.count(word) == 1]
    assert [word for word in dict.fromkeys(said) if word in numbers] == numbers


# Law 5: no value changes the structure of a document, is evaluated, or is lost

TEXTS = [
    place
    for place, shape in places()
    if isinstance(shape, Leaf) and shape.kind is Text and not place.startswith("overrides")
]
"""The texts that a document prints; reports list the overrides."""


def structures(agreement: Agreement) -> tuple[list[str], list[str]]:
    """Return the elements of a page and the blocks of a Markdown file, without their words.

    Two names that become alike are a finding, as they should: its mark is left out.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "mark", lambda *_: None)
        page = Page(main_of(render_html(agreement, language=FRENCH)))
        markdown = parse_markdown(markdown_body(render_markdown(agreement, language=FRENCH)))
    return page.structure, [token.type for token in markdown if token.type != "inline"]


@given(
    st.sampled_from(list(PROFILES)),
    st.dictionaries(st.sampled_from(TEXTS), st.sampled_from(HOSTILE), min_size=1, max_size=30),
)
@ANY
def test_law_5_no_value_changes_the_structure(profile: str, hostile: dict[str, str]) -> None:
    said = {place: words for place, words in hostile.items() if words.strip()}
    changed = whole(PROFILES[profile] | {place: Text(words) for place, words in said.items()})
    assert structures(changed) == structures(whole(PROFILES[profile]))


@given(
    st.sampled_from(TEXTS), st.sampled_from(["{{ title }}", "{% if x %}", "{# no #}", "[](#term)"])
)
@ANY
def test_law_5_no_value_is_evaluated(place: str, words_typed: str) -> None:
    agreement = whole({place: Text(words_typed)})
    for name in RENDERERS:
        said = "".join(read(agreement, FRENCH, name))
        assert "".join(words_typed.split()).casefold() in said.casefold()


def test_law_5_a_hundred_thousand_characters_are_printed_in_each_format() -> None:
    long = "é" * 100_000
    agreement = Agreement(
        title=Text(long), clauses=(Clause(title=Text("x"), body=RichText(fr=long)),)
    )
    for name in RENDERERS:
        assert sum(word.count("é") for word in read(agreement, FRENCH, name)) >= 2 * len(long) - 1


# Law 7: the same bytes in any process, time zone and locale -------------------

PROGRAM = """
import sys
from hashlib import sha256
from pathlib import Path
import ententes
examples, *formats = sys.argv[1:]
agreement = ententes.load(Path(examples, "entente-financee.yaml"))
face = {
    "charts": ("indicators", "budget", "calendar"),
    "theme": ententes.load_theme(Path(examples, "themes", "aurore.yaml")),
}
paper = {"letterhead": ententes.load_letterhead(Path(examples, "letterheads", "ugly.dotx"))}
ways = {
    "docx": [{}, face, face | paper],
    "html": [{}, face],
    "html_fragment": [{}, face],
    "markdown": [{}],
    "pdf": [face],
}
for name in formats:
    for way in ways[name]:
        for language in ("fr", "en"):
            made = getattr(ententes, "render_" + name)(agreement, language=language, **way)
            print(sha256(made if isinstance(made, bytes) else made.encode()).hexdigest())
"""
SURROUNDINGS = [
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "fr_CA.UTF-8", "PYTHONHASHSEED": "1"},
    {
        "TZ": "America/St_Johns",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "4242",
        "PYTHONUTF8": "0",
    },
]


def digests(formats: list[str], surroundings: dict[str, str], folder: Path) -> tuple[str, ...]:
    """Return the digests of an example, bare, then with charts, a theme and a letterhead."""
    made = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(EXAMPLE.parent), *formats],
        env={**os.environ, **surroundings},
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return tuple(made.stdout.split())


@pytest.mark.parametrize(
    ("formats", "files"),
    [
        (["docx", "html", "html_fragment", "markdown"], 16),
        pytest.param(["pdf"], 2, marks=pytest.mark.validators),
    ],
    ids=["in Python alone", "PDF"],
)
def test_law_7_the_same_bytes_in_any_surroundings(
    formats: list[str], files: int, tmp_path: Path
) -> None:
    (made,) = {digests(formats, surroundings, tmp_path) for surroundings in SURROUNDINGS}
    assert len(set(made)) == files


@given(agreements())
@settings(deadline=None, max_examples=15)
def test_law_7_two_renderings_have_the_same_bytes(agreement: Agreement) -> None:
    for render in RENDERERS.values():
        assert render(agreement) == render(agreement)


# Law 8: one compiled text, many threads ---------------------------------------


def test_law_8_no_document_holds_a_word_of_another() -> None:
    def marked(number: int) -> set[str]:
        """Render an agreement whose words bear a number, and return those that bear one."""
        motif = Text(f"Motif{number}x")
        agreement = Agreement(title=Text(f"Entente{number}x"), recitals=(motif,) * 20)
        said = read(agreement, FRENCH, list(RENDERERS)[number % 3])
        assert said.count(motif.bare) == 20
        return {word for word in said if re.fullmatch(r"(Entente|Motif)\d+x", word)}

    with ThreadPoolExecutor(8) as pool:
        for number, found in enumerate(pool.map(marked, range(24))):
            assert found == {f"Entente{number}x", f"Motif{number}x"}


def test_law_8_threads_make_the_bytes_that_one_makes() -> None:
    example = load(EXAMPLE)
    alone = render_docx(example, language=ENGLISH)
    with ThreadPoolExecutor(8) as pool:
        made = pool.map(lambda _: render_docx(example, language=ENGLISH), range(16))
        assert set(made) == {alone}


@pytest.mark.validators
def test_law_8_threads_make_the_pdf_that_one_makes() -> None:
    example = load(EXAMPLE.with_name("entente-informelle.yaml"))
    alone = render_pdf(example, language=ENGLISH)
    with ThreadPoolExecutor(8) as pool:
        made = pool.map(lambda _: render_pdf(example, language=ENGLISH), range(16))
        assert set(made) == {alone}


FIRST_READ_BY_EIGHT_THREADS = """
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, settrace
from ententes.markdown import parse_text, parse_value

def slowly(frame, event, argument):
    # Let another thread go on wherever a table may be half filled.
    if "cache" in frame.f_code.co_name or "compile" in frame.f_code.co_name:
        time.sleep(1e-5)
    return slowly

def read(_):
    start.wait()
    return str(parse_value("- *a* [b](https://example.ca/c:d)"))

def compiled(_):
    start.wait()
    return str(parse_text("- *a* <https://example.ca/c:d%20e>", str))

start = Barrier(8)
settrace(slowly)
with ThreadPoolExecutor(8) as pool:
    for reading in (read, compiled):
        assert len(set(pool.map(reading, range(8)))) == 1
"""


def test_law_8_the_first_words_of_a_process_are_read_alike_by_all_its_threads() -> None:
    """What reads Markdown fills tables at its first use, and a thread can see them half filled."""
    subprocess.run([sys.executable, "-c", FIRST_READ_BY_EIGHT_THREADS], check=True, timeout=60)
