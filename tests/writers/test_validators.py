"""What others' validators say of what is written, and whether they would say it (law 9)."""

import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from tools.docx_check import docx_faults
from tools.html_check import axe_violations, nu_errors
from tools.sdk_validate import sdk_errors
from writers.sample import sample
from writers.trees import LOGO, documents

from ententes.bilingual import FRENCH, Language
from ententes.document.tree import Document
from ententes.files import load
from ententes.looks import Look, Paper
from ententes.model import Chart
from ententes.rendering import document as agreement_document
from ententes.writers import html, word

pytestmark = pytest.mark.validators


@pytest.fixture(scope="module")
def word_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return saved(tmp_path_factory.mktemp("word"), map(word.write, samples()), "docx")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return saved(tmp_path_factory.mktemp("html"), map(html.write, samples()), "html")


def samples() -> list[Document]:
    """Return the whole agreement, a draft and for signature, in both languages; themed; drawn."""
    plain = [sample(language, mark=mark) for language in Language for mark in ("DRAFT", "")]
    return [*plain, themed(), *map(charted, Language)]


def charted(language: Language) -> Document:
    """Return the example that has the three charts."""
    example = Path(__file__).parents[2] / "examples" / "entente-financee.yaml"
    return agreement_document(load(example), language, charts=tuple(Chart))


def themed() -> Document:
    look = Look(
        accent="7A1F3D", tint="F7EDF0", paper=Paper.A4, name="Élan", header="Bâtir", logo=LOGO
    )
    return replace(sample(FRENCH), look=look)


def saved(folder: Path, written: Iterable[str | bytes], suffix: str) -> list[Path]:
    paths: list[Path] = []
    for number, content in enumerate(written):
        path = folder / f"{number}.{suffix}"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        paths.append(path)
    return paths


# What is written is valid -----------------------------------------------------


def test_microsofts_validator_finds_nothing(word_files: list[Path]) -> None:
    assert sdk_errors(word_files) == []


def test_the_rules_of_accessible_word_files_are_kept(word_files: list[Path]) -> None:
    assert [fault for path in word_files for fault in docx_faults(path)] == []


def test_the_html_checker_finds_nothing(pages: list[Path]) -> None:
    assert nu_errors(pages) == []


def test_axe_finds_nothing_wide_narrow_or_dark(pages: list[Path]) -> None:
    assert axe_violations(pages) == []


def test_microsofts_validator_finds_nothing_in_trees_of_any_shape(tmp_path: Path) -> None:
    files: list[bytes] = []

    @settings(max_examples=60, derandomize=True, database=None)
    @given(documents)
    def write(tree: Document) -> None:
        files.append(word.write(tree))

    write()
    assert len(set(files)) > 30
    assert sdk_errors(saved(tmp_path, files, "docx")) == []


# A damaged file is found ------------------------------------------------------

TWINS = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="x"><wp:docPr id="1" descr="Logo"/></wp:inline>'
    "</w:drawing></w:r></w:p>"
)
DAMAGES = {
    "REF": [
        ("word/document.xml", 'w:anchor="dispute"', 'w:anchor="nowhere"'),
        ("word/document.xml", 'w:val="BodyText"', 'w:val="Gone"'),
        ("word/document.xml", '<w:numId w:val="2"/>', '<w:numId w:val="99"/>'),
        ("word/document.xml", "<w:tc>.*?</w:tc>", ""),
        ("word/document.xml", "(</w:tcPr>)<w:p>.*?</w:p></w:tc>", r"\1</w:tc>"),
        ("word/_rels/document.xml.rels", "rIdLink1", "rIdOther"),
        ("word/_rels/document.xml.rels", "footer1.xml", "footer9.xml"),
        ("word/document.xml", 'w:name="dispute"', 'w:name="term"'),
        ("word/document.xml", "<w:sdtContent>.*?</w:sdtContent>", ""),
        ("word/header1.xml", "(?<=</w:p>)", TWINS),
    ],
    "FLD": [("word/document.xml", "<w:t ", '<w:fldChar w:fldCharType="begin"/><w:t ')],
    "TXT": [
        ("word/document.xml", "Zoé Tremblay", "{{ name }}"),
        ("word/document.xml", "Zoé Tremblay", "None"),
        ("docProps/core.xml", "EP-2026-014", "&amp;amp;"),
    ],
    "LANG": [
        ("word/styles.xml", '<w:lang w:val="fr-CA"/>', "", 2),
        ("word/document.xml", 'w:lang w:val="en-CA"', 'w:lang w:val="english"'),
    ],
    "TYPO": [
        ("word/document.xml", "«\u00a0les", "« les"),
        ("word/document.xml", "l’intégration", "l'intégration"),
        ("word/document.xml", "62,5\u00a0%", "62,5 %"),
    ],
    "A11Y": [
        ("docProps/core.xml", "<dc:title>.*?</dc:title>", "<dc:title/>"),
        ("word/document.xml", "<w:tblHeader/>", ""),
        ("word/document.xml", 'w:firstRow="1"', 'w:firstRow="0"'),
        ("word/document.xml", "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="1"/>'),
        ("word/document.xml", "(<w:body>)", r"\1<w:p/>"),
        ("word/document.xml", "zoe.tremblay@example.ca</w:t>", "ici</w:t>"),
        ("word/document.xml", 'w:val="Heading1"', 'w:val="Heading3"'),
        ("word/document.xml", '<w:alias w:val="Table des matières"/>', ""),
        ("word/document.xml", ' descr="[^"]*"', ""),
        ("word/document.xml", ' descr="[^"]*"', ' descr="logo.png"'),
        ("word/document.xml", "wp:inline", "wp:anchor", 2),
        ("word/styles.xml", '"0B4F9E"', '"9BBFEE"'),
        ("word/styles.xml", 'w:fill="F7EDF0"', 'w:fill="202020"', 9),
    ],
}  # fmt: skip


def damaged(part: str, old: str, new: str, times: int = 1) -> bytes:
    """Return a whole agreement in Word with one of its parts changed."""
    return changed(word.write(themed()), part, old, new, times)


def changed(docx: bytes, part: str, old: str, new: str, times: int = 1) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(docx)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                text, found = re.subn(old, new, content.decode(), count=times)
                assert found, f"{part} holds no {old}"
                content = text.encode()
            target.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize(
    ("code", "damage"), [(code, damage) for code, all_ in DAMAGES.items() for damage in all_]
)
def test_a_fault_of_a_word_file_is_found(
    code: str, damage: tuple[str, str, str], tmp_path: Path
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(damaged(*damage))
    assert code in {fault.split()[0] for fault in docx_faults(path)}


def test_a_file_that_is_no_word_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK no zip")
    assert docx_faults(path)[0].startswith("PKG")
    path.write_bytes(damaged("word/document.xml", "</w:document>", ""))
    assert docx_faults(path)[0].startswith("PKG")


def test_microsofts_validator_finds_what_breaks_the_schema(tmp_path: Path) -> None:
    damages = [
        ("word/document.xml", '<w:jc w:val="right"/>', '<w:jc w:val="rigth"/>'),
        ("word/document.xml", "<w:cantSplit/><w:tblHeader/>", "<w:header/>"),
        ("word/numbering.xml", '<w:num w:numId="2">', '<w:num w:numId="x">'),
        ("word/styles.xml", "<w:sz ", "<w:size "),
    ]
    files = saved(tmp_path, [damaged(*damage) for damage in damages], "docx")
    (tmp_path / "9.docx").write_bytes(b"no zip")
    found = {error.partition(".")[0] for error in sdk_errors([*files, tmp_path / "9.docx"])}
    assert found == {"0", "1", "2", "3", "9"}


def test_the_html_checker_finds_what_is_not_valid(tmp_path: Path) -> None:
    page = html.write(sample(FRENCH))
    pages = [
        page.replace('id="term"', 'id="parties"'),
        page.replace('<th scope="col">', "<th scope=5>"),
        page.replace("<h3", "<h5").replace("</h3", "</h5"),
        page.replace("margin: 0 auto", "margin: 0 autto"),
    ]
    assert all(damaged != page for damaged in pages)
    found = {error.partition(".")[0] for error in nu_errors(saved(tmp_path, pages, "html"))}
    assert found == {"0", "1", "2", "3"}


def test_axe_finds_what_keeps_readers_out(tmp_path: Path) -> None:
    damages = {
        "color-contrast": ("--ink: #1b1f24", "--ink: #bbbbbb"),
        "html-has-lang": ('<html lang="fr-CA">', "<html>"),
        "link-name": (">zoe.tremblay@example.ca<", "><"),
        "scrollable-region-focusable": (' tabindex="0"', ""),
        "target-size": ("min-height: 1.75rem", "line-height: 0.6"),
        "reflow": ("<article", '<article style="min-width: 400px"'),
        "asks for https://example.ca/x.png": (
            "</article>",
            '<img alt="" src="https://example.ca/x.png"></article>',
        ),
    }
    page = html.write(sample(FRENCH))
    for old, new in damages.values():
        assert old in page
        page = page.replace(old, new)
    found = "\n".join(axe_violations(saved(tmp_path, [page], "html")))
    assert [rule for rule in damages if f": {rule}" not in found] == []
