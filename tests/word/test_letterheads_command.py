"""Letterheads by the command, and what validators say of documents on them."""

import json
from pathlib import Path

import pytest
from tools.docx_check import docx_faults
from tools.docx_file import DocxFile
from tools.sdk_validate import sdk_errors
from word.packages import SLOT, docx, parts, style, words
from writers.sample import sample

from ententes import load, load_letterhead, render_docx
from ententes.bilingual import Language
from ententes.cli import main
from ententes.writers import word

EXAMPLES = Path(__file__).parents[2] / "examples"
PLAIN, UGLY = (EXAMPLES / "letterheads" / name for name in ("plain.docx", "ugly.dotx"))
READY = EXAMPLES / "entente-informelle.yaml"

# What the ugly letterhead has of its own, and the report says or Word would show.
OF_THE_UGLY = {
    "A11Y word/header1.xml: a picture without alternative text",
    "A11Y #D9534F on #FFFFFF has a contrast of 3.96",
    "A11Y #7F7F7F on #FFFFFF has a contrast of 4.00",
    "A11Y a table has no header row: “Réseau des ateliers du FjordEnsemble, plus loin”",
    "A11Y a table does not show its header row: “Réseau des ateliers du FjordEnsemble, plus loin”",
}


def test_a_document_is_written_on_a_letterhead(tmp_path: Path) -> None:
    ordered = ["render", str(READY), "--letterhead", str(UGLY), "--language", "fr"]
    assert main([*ordered, "--output", str(tmp_path)]) == 0
    (written,) = tmp_path.iterdir()
    expected = render_docx(load(READY), language="fr", letterhead=load_letterhead(UGLY))
    assert written.read_bytes() == expected
    assert "Fjord" in expected_headers(expected)


def expected_headers(written: bytes) -> str:
    file = DocxFile(written)
    return "".join(str(file.parts[name], "utf-8") for name in file.stories if "header" in name)


def test_a_letterhead_has_no_effect_on_a_web_page(tmp_path: Path) -> None:
    ordered = ["render", str(READY), "--to", "html", "--language", "fr", "--output"]
    assert main([*ordered, str(tmp_path / "a"), "--letterhead", str(UGLY)]) == 0
    assert main([*ordered, str(tmp_path / "b")]) == 0
    (one,), (other,) = (list((tmp_path / name).iterdir()) for name in "ab")
    assert one.read_bytes() == other.read_bytes()


def test_nothing_is_written_on_a_letterhead_that_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "papier.docx").write_bytes(b"x")
    ordered = ["render", str(READY), "--letterhead", str(tmp_path / "papier.docx")]
    assert main([*ordered, "--output", str(tmp_path / "out"), "--lang", "fr"]) == 2
    assert "papier.docx\u00a0: ce n’est pas un fichier .docx" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("fr", "- Page de 210 sur 297\u00a0mm"), ("en", "- Page of 210 by 297\u00a0mm")],
)
def test_check_says_what_a_letterhead_gives(
    lang: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(UGLY), "--lang", lang]) == 0
    assert expected in capsys.readouterr().out


def test_check_takes_agreements_and_letterheads_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(READY), str(PLAIN), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert f"\n\n{PLAIN}\n- " in said


def test_check_tells_a_letterhead_to_programs_in_both_languages(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(PLAIN), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["source"] == str(PLAIN)
    assert {tuple(note) for note in told["notes"]} == {("fr", "en")}


@pytest.mark.parametrize(
    ("name", "french", "english"),
    [
        ("absent.docx", "ce fichier n’existe pas. Vérifiez le", "this file does not exist. Check"),
        ("folder.docx", "c’est un dossier. Indiquez un fichier", "this is a folder. Name a file"),
    ],
)
def test_a_letterhead_that_is_not_there_is_told_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, french: str, english: str
) -> None:
    (tmp_path / "folder.docx").mkdir()
    for lang, expected in (("fr", f"{name}\u00a0: {french}"), ("en", f"{name}: {english}")):
        assert main(["check", str(tmp_path / name), "--lang", lang]) == 2
        assert expected in capsys.readouterr().err


def test_check_refuses_what_is_no_letterhead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.docm").write_bytes(b"x")
    assert main(["check", str(tmp_path / "a.docm"), "--lang", "en"]) == 2
    assert "a.docm: this is not a .docx file" in capsys.readouterr().err


# Validators -------------------------------------------------------------------


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """Return documents on each letterhead, in both languages, drafts and for signature."""
    folder = tmp_path_factory.mktemp("letterheads")
    cover = words("Cover", "Title") + SLOT + words("Annex")
    based = style("T", "TOC Heading", '<w:basedOn w:val="H"/>') + style("H", "heading 1")
    made = {
        "plain": PLAIN.read_bytes(),
        "ugly": UGLY.read_bytes(),
        "bare": docx(parts()),
        "slot": docx(parts(cover, stories={"header default": words("{{ mark }} Cedar")})),
        "based": docx(parts(styles=based)),
        "pages": docx(parts(section="<w:titlePg/>", settings="<w:evenAndOddHeaders/>")),
    }
    files: dict[str, list[Path]] = {name: [] for name in made}
    for name, content in made.items():
        letterhead = load_letterhead(content)
        for language in Language:
            for mark in ("DRAFT", ""):
                path = folder / f"{name}-{language}-{mark}.docx"
                path.write_bytes(word.write(sample(language, mark=mark), letterhead))
                files[name].append(path)
    return files


@pytest.mark.validators
def test_microsofts_validator_finds_nothing(written: dict[str, list[Path]]) -> None:
    assert sdk_errors([path for paths in written.values() for path in paths]) == []


@pytest.mark.parametrize("name", ["plain", "bare", "slot", "based", "pages"])
def test_a_document_on_a_letterhead_is_accessible(
    written: dict[str, list[Path]], name: str
) -> None:
    assert [fault for path in written[name] for fault in docx_faults(path)] == []


def test_the_faults_of_a_letterhead_are_its_own(written: dict[str, list[Path]]) -> None:
    assert {fault for path in written["ugly"] for fault in docx_faults(path)} == OF_THE_UGLY
