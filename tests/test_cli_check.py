"""The command `check`: what it prints, and its exit codes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from ententes import check, load, report_markdown, report_text
from ententes.cli import main

EXAMPLES = Path(__file__).parents[1] / "examples"
READY = str(EXAMPLES / "entente-informelle.yaml")
BEGUN = "titre: {fr: Entente, en: Agreement}\nidentifiant: EP-1\n"


class Outcome(NamedTuple):
    """What a run of the command gives back."""

    exit_code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command here."""

    def call(*arguments: str) -> Outcome:
        exit_code = main(["check", *arguments])
        return Outcome(exit_code, *capsys.readouterr())

    return call


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder that holds one agreement with little more than a title."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_CA.UTF-8")
    (tmp_path / "begun.yaml").write_text(BEGUN, encoding="utf-8")
    return tmp_path


def test_an_agreement_that_is_ready_ends_with_0(run: Run) -> None:
    outcome = run(READY)
    assert outcome.exit_code == 0
    assert outcome.out.startswith("The agreement can be accepted.")
    assert not outcome.err


def test_an_agreement_that_is_not_ready_ends_with_1(run: Run) -> None:
    outcome = run("begun.yaml")
    assert (outcome.exit_code, outcome.err) == (1, "")
    assert outcome.out == report_text(check(load("begun.yaml")), language="en")


def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked(
    run: Run, folder: Path
) -> None:
    (folder / "bad.yaml").write_text("titel: x\n", encoding="utf-8")
    outcome = run("bad.yaml", "missing.yaml", "begun.yaml")
    assert outcome.exit_code == 2
    assert 'the key "titel" is unknown' in outcome.err
    assert "missing.yaml" in outcome.err
    assert "AGR-015" in outcome.out


def test_the_stage_decides_what_is_asked(run: Run, folder: Path) -> None:
    (folder / "formal.yaml").write_text(f"{BEGUN}formality: formal\n", encoding="utf-8")
    asked = [run("formal.yaml", "--stage", s).out for s in ("circulate", "review", "sign")]
    assert ["AGR-003" in told for told in asked] == [False, True, True]
    assert ["LEG-001" in told for told in asked] == [False, False, True]


def test_json_is_one_document_for_a_file(run: Run) -> None:
    outcome = run("begun.yaml", "--format", "json")
    told = json.loads(outcome.out)
    assert (outcome.exit_code, told["ready"], told["stage"]) == (1, False, "sign")
    assert told["source"] == "begun.yaml"
    assert told["findings"][0]["rule"] == "AGR-015"


def test_json_of_several_files_comes_one_after_another(run: Run) -> None:
    out = run("begun.yaml", READY, "--format=json").out
    first, end = json.JSONDecoder().raw_decode(out)
    second, _ = json.JSONDecoder().raw_decode(out[end:].lstrip())
    assert [first["ready"], second["ready"]] == [False, True]


def test_markdown_links_to_the_page_that_render_writes_beside_it(run: Run, folder: Path) -> None:
    out = run("begun.yaml", "--format", "markdown", "--lang", "fr").out
    assert main(["render", "begun.yaml", "--to", "html"]) == 0
    page = "ep-1-fr.html"
    assert out == report_markdown(check(load("begun.yaml")), language="fr", document=page)
    anchor = out.partition(f"(./{page}#")[2].partition(")")[0]
    assert f'id="{anchor}"' in (folder / page).read_text("utf-8")


def test_each_of_several_reports_is_under_the_name_of_its_file(run: Run) -> None:
    out = run("begun.yaml", READY).out
    assert out.startswith("begun.yaml\nThe agreement cannot be signed yet.")
    assert f"\n\n{READY}\nThe agreement can be accepted." in out


def test_a_report_speaks_the_language_of_the_messages(run: Run) -> None:
    assert run("begun.yaml", "--lang", "fr").out.startswith("L’entente n’est pas prête")


def test_what_keeps_both_versions_from_being_signed_is_told_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["render", "begun.yaml", "--for", "signature"]) == 1
    told = capsys.readouterr().err
    assert told.count("is not ready to be signed") == 1
    assert told.count("purpose.statement") == 1


def test_it_writes_no_file(run: Run, folder: Path) -> None:
    run("begun.yaml")
    assert [file.name for file in folder.iterdir()] == ["begun.yaml"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Name the file of an agreement."),
        (["begun.yaml", "--stage", "tomorrow"], '--stage: "tomorrow" was found; circulate, review'),
        (["begun.yaml", "--format", "pdf"], '--format: "pdf" was found; text, json or markdown'),
        (["begun.yaml", "--to", "docx"], "--to: this option is unknown."),
    ],
)
def test_misuse_is_told(run: Run, arguments: list[str], told: str) -> None:
    outcome = run(*arguments)
    assert outcome.exit_code == 2
    assert told in outcome.err
