"""The command: what it writes, what it says, and in which language."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from ententes import __version__
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.cli import main
from ententes.files import load, load_theme
from ententes.guide.examples import example, example_names
from ententes.guide.reference import reference
from ententes.guide.schema import schema
from ententes.guide.starter import starter
from ententes.rendering import render_docx, render_html, render_markdown

AGREEMENT = """\
id: EP-2026-014
title: {fr: Entente de partenariat, en: Partnership agreement}
parties:
  - {id: carrefour, legal_name: Carrefour Rive-Nord, short_name: Carrefour}
  - {id: college, legal_name: Northern College, short_name: College}
"""
SIX = [
    f"ep-2026-014-{language}{extension}"
    for language in ("fr", "en")
    for extension in (".docx", ".html", ".md")
]
ALL_FORMATS = ("--to", "docx", "--to", "html", "--to", "markdown")

HEAVY = (
    "PIL",
    "babel",
    "docx",
    "docxtpl",
    "importlib.metadata",
    "jinja2",
    "lxml",
    "markdown_it",
    "pydantic",
    "weasyprint",
    "yaml",
)


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
        try:
            exit_code = main(arguments)
        except SystemExit as end:
            exit_code = int(end.code or 0)
        return Outcome(exit_code, *capsys.readouterr())

    return call


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder but for one agreement, on a system in English."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "en_CA.UTF-8")
    (tmp_path / "entente.yaml").write_text(AGREEMENT, encoding="utf-8")
    return tmp_path


def written(folder: Path) -> list[str]:
    """Return the names of all files of `folder` but the agreements."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".yaml")


def process(*arguments: str, **settings: str) -> list[str]:
    """Return the command line of a process of its own, in the environment `settings`."""
    assignments = [f"{name}={value}" for name, value in settings.items()]
    return ["env", *assignments, sys.executable, "-m", "ententes", *arguments]


# What it writes


def test_one_agreement_makes_six_documents(run: Run, folder: Path) -> None:
    outcome = run("render", "entente.yaml", *ALL_FORMATS)
    assert outcome == (0, "".join(f"{name}\n" for name in SIX), "")
    assert written(folder) == sorted(SIX)


def test_the_documents_are_those_of_the_library(run: Run, folder: Path) -> None:
    run("render", "entente.yaml", *ALL_FORMATS)
    agreement = load(folder / "entente.yaml")
    for language in Language:
        stem = f"ep-2026-014-{language.value}"
        assert (folder / f"{stem}.docx").read_bytes() == render_docx(agreement, language=language)
        page = render_html(agreement, language=language)
        assert (folder / f"{stem}.html").read_bytes() == page.encode()
        text = render_markdown(agreement, language=language)
        assert (folder / f"{stem}.md").read_bytes() == text.encode()


def test_word_in_the_languages_of_the_agreement_is_what_an_unsaid_wish_means(run: Run) -> None:
    assert run("render", "entente.yaml").out == "ep-2026-014-fr.docx\nep-2026-014-en.docx\n"


@pytest.mark.parametrize(
    ("regime", "suffixes"),
    [
        ("fr_only", ["fr"]),
        ("en_only", ["en"]),
        ("bilingual_en_prevails", ["en", "fr"]),
    ],
)
def test_the_first_language_of_the_agreement_comes_first(
    run: Run, folder: Path, regime: str, suffixes: list[str]
) -> None:
    agreement = AGREEMENT + f"language_regime: {regime}\n"
    (folder / "entente.yaml").write_text(agreement, encoding="utf-8")
    names = [f"ep-2026-014-{suffix}.md" for suffix in suffixes]
    assert run("render", "entente.yaml", "--to", "markdown").out.split() == names


def test_formats_and_languages_come_once_and_in_the_order_asked(run: Run) -> None:
    wish = "--to html --language en --to markdown --language fr --to html --language en"
    assert run("render", *wish.split(), "entente.yaml").out.split() == [
        "ep-2026-014-en.html",
        "ep-2026-014-en.md",
        "ep-2026-014-fr.html",
        "ep-2026-014-fr.md",
    ]


def test_a_title_names_the_files_of_an_agreement_without_id(run: Run, folder: Path) -> None:
    agreement = AGREEMENT.replace("id: EP-2026-014\n", "", 1)
    (folder / "entente.yaml").write_text(agreement, encoding="utf-8")
    outcome = run("render", "entente.yaml", "--to", "markdown")
    assert outcome.out == "entente-de-partenariat-fr.md\nentente-de-partenariat-en.md\n"


@pytest.mark.parametrize("title", ["", "title: {not_applicable: Aucun}\n", "title: {en: Only}\n"])
def test_the_source_names_the_files_of_an_agreement_without_more(
    run: Run, folder: Path, title: str
) -> None:
    (folder / "Été 2026.yaml").write_text(f"status: draft\n{title}", encoding="utf-8")
    outcome = run("render", "Été 2026.yaml", "--to", "markdown", "--language", "fr")
    assert outcome.out == "ete-2026-fr.md\n"


def test_files_may_stand_on_both_sides_of_an_option(run: Run, folder: Path) -> None:
    other = AGREEMENT.replace("EP-2026-014", "EP-2026-015")
    (folder / "other.yaml").write_text(other, encoding="utf-8")
    outcome = run("render", "entente.yaml", "--language", "fr", "other.yaml")
    assert outcome.out == "ep-2026-014-fr.docx\nep-2026-015-fr.docx\n"


def test_a_theme_gives_its_face_to_the_documents(run: Run, folder: Path) -> None:
    text = 'name: Le Pont\ncolours: {accent: "#0B5C4A"}\n'
    (folder / "theme.yaml").write_text(text, encoding="utf-8")
    outcome = run("render", "entente.yaml", *ALL_FORMATS, "--theme", "theme.yaml")
    assert (outcome.exit_code, written(folder)) == (0, sorted(SIX))
    agreement, theme = load("entente.yaml"), load_theme("theme.yaml")
    page, file = (folder / f"ep-2026-014-fr.{form}" for form in ("html", "docx"))
    assert page.read_text(encoding="utf-8") == render_html(agreement, language="fr", theme=theme)
    assert file.read_bytes() == render_docx(agreement, language="fr", theme=theme)


def test_a_theme_that_cannot_be_read_is_told_and_nothing_is_written(run: Run, folder: Path) -> None:
    (folder / "pale.yaml").write_text('couleurs:\n  accent: "#FFFF00"\n', encoding="utf-8")
    outcome = run("render", "entente.yaml", "--theme", "pale.yaml", "--lang", "fr")
    assert outcome.exit_code == 2
    assert outcome.err.startswith("pale.yaml, ligne 2, colonne 11\u00a0: couleurs.accent\u00a0: ")
    assert run("render", "entente.yaml", "--theme", "nowhere.yaml") == Outcome(
        2, "", "nowhere.yaml: this file does not exist. Check its path.\n"
    )
    assert written(folder) == []


def test_what_is_wrong_with_all_the_files_of_an_order_is_told_at_once(
    run: Run, folder: Path
) -> None:
    (folder / "pale.yaml").write_text('couleurs:\n  accent: "#FFFF00"\n', encoding="utf-8")
    (folder / "papier.docx").write_text("Le Pont", encoding="utf-8")
    face = ("--theme", "pale.yaml", "--letterhead", "papier.docx")
    outcome = run("render", "nowhere.yaml", "entente.yaml", *face)
    assert (outcome.exit_code, outcome.out) == (2, "")
    told = [line.partition(":")[0].partition(",")[0] for line in outcome.err.splitlines()]
    assert told == ["pale.yaml", "papier.docx", "nowhere.yaml"]
    assert written(folder) == ["papier.docx"]


def test_a_missing_folder_is_made(run: Run, folder: Path) -> None:
    outcome = run("render", "entente.yaml", "-o", "à signer/2026", "--language", "fr")
    assert outcome.out == f"{Path('à signer/2026/ep-2026-014-fr.docx')}\n"
    assert written(folder / "à signer" / "2026") == ["ep-2026-014-fr.docx"]


def test_existing_files_are_refused_all_at_once(run: Run, folder: Path) -> None:
    for name in SIX[:2]:
        (folder / name).write_text("signed", encoding="utf-8")
    outcome = run("render", "entente.yaml", *ALL_FORMATS)
    refusal = "this file already exists; add --force to replace it."
    assert outcome == (3, "", f"{SIX[0]}: {refusal}\n{SIX[1]}: {refusal}\n")
    assert written(folder) == sorted(SIX[:2])
    assert (folder / SIX[0]).read_text(encoding="utf-8") == "signed"


def test_a_file_that_appears_meanwhile_is_refused_too(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ententes.cli.refusals", lambda _: [])
    (folder / SIX[0]).write_text("signed", encoding="utf-8")
    outcome = run("render", "entente.yaml", *ALL_FORMATS)
    assert outcome.exit_code == 3
    assert written(folder) == [SIX[0]]
    assert (folder / SIX[0]).read_text(encoding="utf-8") == "signed"


def test_existing_files_are_replaced_by_force(run: Run, folder: Path) -> None:
    (folder / SIX[2]).write_text("old", encoding="utf-8")
    outcome = run("render", "entente.yaml", *ALL_FORMATS, "--force")
    assert outcome.exit_code == 0
    assert "old" not in (folder / SIX[2]).read_text(encoding="utf-8").split()


def test_two_sources_of_one_name_are_refused(run: Run, folder: Path) -> None:
    (folder / "twin.yaml").write_text(AGREEMENT, encoding="utf-8")
    outcome = run("render", "entente.yaml", "twin.yaml", "--language", "fr", "--force")
    told = "entente.yaml and twin.yaml would have this name; give them different ids."
    assert outcome == (3, "", f"ep-2026-014-fr.docx: {told}\n")
    assert written(folder) == []


@pytest.mark.parametrize("formats", [("--to", "docx"), ("--to", "html"), ALL_FORMATS])
def test_a_document_for_signature_is_refused_while_it_has_holes(
    run: Run, folder: Path, formats: tuple[str, ...]
) -> None:
    outcome = run("render", "entente.yaml", *formats, "--for", "signature")
    head = "entente.yaml: The document is not ready to be signed."
    assert outcome.exit_code == 1
    assert outcome.err.count(head) == 1  # what keeps one version from being signed keeps both
    assert outcome.err.count("\n- term.effective_date: Give the effective date") == 1
    assert (outcome.out, written(folder)) == ("", [])


def test_every_bad_file_is_told_and_nothing_is_written(run: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("titel: Entente\nparties: 3\n", encoding="utf-8")
    outcome = run("render", "missing.yaml", "entente.yaml", "bad.yaml", str(folder), "--lang=fr")
    assert outcome.exit_code == 2
    told = [re.split("[,\u00a0]", line)[0] for line in outcome.err.splitlines()]
    assert told == ["missing.yaml", "bad.yaml", "bad.yaml", str(folder)]
    assert "ligne 1, colonne 1" in outcome.err
    assert (outcome.out, written(folder)) == ("", [])


def test_of_several_errors_the_highest_code_is_returned(run: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("titel: Entente\n", encoding="utf-8")
    assert run("render", "bad.yaml", "entente.yaml", "--for", "signature").exit_code == 2


def test_a_folder_that_cannot_be_made_is_told(run: Run, folder: Path) -> None:
    (folder / "out").write_text("", encoding="utf-8")
    outcome = run("render", "entente.yaml", "-o", "out", "--language", "fr")
    name = Path("out/ep-2026-014-fr.docx")
    assert outcome == (3, "", f"{name}: this is not a folder.\n")


# What it makes of the model

TEXTS = [
    (["fields"], reference),
    (["schema"], schema),
    (["new"], starter),
    (["new", "--like", "entente-emploi-jeunes"], partial(example, "entente-emploi-jeunes")),
]


@pytest.mark.parametrize(("command", "text"), TEXTS)
def test_a_text_of_the_guide_is_printed_in_the_language_of_keys_asked_for(
    run: Run, folder: Path, command: list[str], text: Callable[[str], str]
) -> None:
    assert run(*command, "--language", "fr") == (0, text("fr"), "")
    assert run(*command, "--language", "en", "--lang", "fr") == (0, text("en"), "")
    assert written(folder) == []


@pytest.mark.parametrize(("command", "text"), TEXTS)
def test_unsaid_the_language_of_keys_is_that_of_the_messages(
    run: Run, command: list[str], text: Callable[[str], str]
) -> None:
    assert run(*command).out == text("en")
    assert run(*command, "--lang", "fr").out == text("fr")


@pytest.mark.parametrize(("command", "text"), TEXTS)
def test_a_text_of_the_guide_is_written_whole_and_its_name_printed(
    run: Run, folder: Path, command: list[str], text: Callable[[str], str]
) -> None:
    file = Path("à lire") / "text"
    assert run(*command, "-o", str(file)) == (0, f"{file}\n", "")
    assert (folder / file).read_bytes() == text("en").encode()


@pytest.mark.parametrize(("command", "text"), TEXTS)
def test_a_text_of_the_guide_replaces_a_file_only_by_force(
    run: Run, folder: Path, command: list[str], text: Callable[[str], str]
) -> None:
    (folder / "text").write_text("mine", encoding="utf-8")
    refusal = "text: this file already exists; add --force to replace it.\n"
    assert run(*command, "-o", "text") == (3, "", refusal)
    assert (folder / "text").read_text(encoding="utf-8") == "mine"
    assert run(*command, "-o", "text", "--force").exit_code == 0
    assert (folder / "text").read_bytes() == text("en").encode()


@pytest.mark.parametrize("language", Language)
def test_a_new_agreement_is_rendered_as_it_is(run: Run, language: Language) -> None:
    run("new", "--language", language.value, "-o", "new.yaml")
    outcome = run("render", "new.yaml", *ALL_FORMATS)
    assert outcome.exit_code == 0
    assert len(outcome.out.split()) == 6


# What it says


def test_the_version_is_told(run: Run) -> None:
    assert run("--version") == (0, f"ententes {__version__}\n", "")


def help_in(run: Run, language: Language, *command: str) -> str:
    outcome = run(*command, "--help", "--lang", language.value)
    assert (outcome.exit_code, outcome.err) == (0, "")
    return outcome.out


@pytest.mark.parametrize("command", [(), ("render",), ("new",), ("fields",), ("schema",)])
def test_help_is_in_french_or_in_english_and_never_in_both(
    run: Run, command: tuple[str, ...]
) -> None:
    """Not even argparse's own words."""
    french, english = (help_in(run, language, *command) for language in (FRENCH, ENGLISH))
    assert re.findall("Usage|usage:|show|default|this|COMMAND |FILE", french) == []
    assert re.findall("Utilisation|afficher|défaut|cette|FICHIER", english) == []
    assert french.startswith("Utilisation\u00a0: ententes ")
    assert english.startswith("Usage: ententes ")


@pytest.mark.parametrize(
    ("command", "own"),
    [
        ("render", {"--to", "--for", "--theme", "--letterhead", "--charts"}),
        ("new", {"--like"}),
        ("fields", set()),
        ("schema", set()),
    ],
)
def test_help_explains_every_option_in_both_languages(
    run: Run, command: str, own: set[str]
) -> None:
    options = {"--language", "--output", "--force", "--lang", "--help", *own}
    for language in Language:
        explained = re.findall(
            r"(--\w+)(?: \w+)? {2,}\w|(--\w+) \w+\n {5,}\w", help_in(run, language, command)
        )
        assert {"".join(either) for either in explained} == options


MISUSE = """\
render
  fr Indiquez le fichier d’une entente.
  en Name the file of an agreement.
rendre a
  fr Cette commande est inconnue; commandes possibles : render, check, new, fields, schema.
  en This command is unknown; possible commands: render, check, new, fields, schema.
render a --force=no
  fr --force : cette option ne prend pas de valeur.
  en --force: this option takes no value.
render a --to
  fr --to : il manque une valeur.
  en --to: a value is missing.
render a -o
  fr -o/--output : il manque une valeur.
  en -o/--output: a value is missing.
render a --theme= --letterhead= --output=
  fr --theme : il manque une valeur.
  fr --letterhead : il manque une valeur.
  fr --output : il manque une valeur.
  en --theme: a value is missing.
  en --letterhead: a value is missing.
  en --output: a value is missing.
render a --forc
  fr --forc : cette option est inconnue.
  en --forc: this option is unknown.
render a --to rtf --language de --for fun
  fr --to : "rtf" a été trouvé; on attend docx, html, markdown ou pdf.
  fr --language : "de" a été trouvé; on attend fr ou en.
  fr --for : "fun" a été trouvé; on attend draft ou signature.
  en --to: "rtf" was found; docx, html, markdown or pdf is expected.
  en --language: "de" was found; fr or en is expected.
  en --for: "fun" was found; draft or signature is expected.
new a --for signature
  fr a : cet argument est de trop.
  fr --for : cette option est inconnue.
  fr signature : cet argument est de trop.
  en a: this argument is one too many.
  en --for: this option is unknown.
  en signature: this argument is one too many.
new --language de
  fr --language : "de" a été trouvé; on attend fr ou en.
  en --language: "de" was found; fr or en is expected.
fields -o
  fr -o/--output : il manque une valeur.
  en -o/--output: a value is missing.
--lang es render a
  fr --lang : "es" a été trouvé; on attend fr ou en.
  en --lang: "es" was found; fr or en is expected.
--lang es
  fr --lang : "es" a été trouvé; on attend fr ou en.
  fr Dites que faire; commandes possibles : render, check, new, fields, schema.
  en --lang: "es" was found; fr or en is expected.
  en Say what to do; possible commands: render, check, new, fields, schema.
"""


@pytest.mark.parametrize("case", re.split(r"\n(?=\S)", MISUSE.rstrip()))
def test_misuse_is_told_in_the_language_of_the_system(
    run: Run, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    arguments, *told = case.splitlines()
    french, english = (
        "".join(f"{line[5:]}\n" for line in told if line.startswith(f"  {language.value} "))
        for language in (FRENCH, ENGLISH)
    )
    assert run(*arguments.split()) == (2, "", f"{english}See ententes --help\n")
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    assert run(*arguments.split()) == (2, "", f"{french}Voyez ententes --help\n")


def test_an_unknown_example_is_told_with_those_there_are(run: Run) -> None:
    told = run("new", "--like", "nobody").err
    assert told.startswith('--like: "nobody" was found; ')
    assert all(name in told for name in example_names())


def test_the_language_may_be_said_before_or_after_the_command(run: Run) -> None:
    french = "Indiquez le fichier d’une entente.\nVoyez ententes --help\n"
    assert run("--lang", "fr", "render").err == french
    assert run("render", "--lang", "fr").err == french


# How it behaves among others


@pytest.mark.parametrize(
    "arguments",
    [
        *(["--help"], ["--version"], ["render", "--help"], ["render"]),
        *(["new", "--help"], ["new", "--like", "nobody"], ["fields", "x"], ["schema", "--force=x"]),
    ],
)
def test_what_needs_no_agreement_imports_no_library(arguments: list[str]) -> None:
    script = (
        "import runpy, sys; sys.argv[0] = 'ententes'\n"
        "try: runpy.run_module('ententes', run_name='__main__')\n"
        "finally: print(*sys.modules)"
    )
    line = [sys.executable, "-c", script, *arguments]
    modules = subprocess.run(line, capture_output=True, text=True, check=False).stdout.split()
    assert "ententes.cli" in modules
    assert [module for module in modules if module in HEAVY] == []


def test_the_help_repeats_what_was_typed() -> None:
    done = subprocess.run(process("--help"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Usage: python -m ententes COMMAND")


def test_the_words_are_in_utf_8_whatever_the_system_writes() -> None:
    done = subprocess.run(
        process("render", LC_ALL="fr_CA.ISO-8859-1", PYTHONIOENCODING="latin-1"),
        capture_output=True,
        check=False,
    )
    assert done.stderr.decode().startswith("Indiquez le fichier d’une entente.")


@pytest.mark.parametrize(
    ("arguments", "exit_codes"),
    # Some versions of argparse take no notice of a pipe that closes on their help.
    [
        (["--help"], {0, 141}),
        (["--version"], {141}),
        (["render", "entente.yaml"], {141}),
        (["schema"], {141}),
    ],
)
def test_a_closed_pipe_is_no_drama(arguments: list[str], exit_codes: set[int]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        process(*arguments), stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert done.stderr == ""
    assert done.returncode in exit_codes


def test_an_interruption_is_quiet_and_leaves_nothing(folder: Path) -> None:
    os.mkfifo(folder / "slow.yaml")
    with subprocess.Popen(
        process("render", "slow.yaml"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as running:
        with (folder / "slow.yaml").open("w") as source:  # opens once the command reads
            source.write("id: ")
            source.flush()
            running.send_signal(signal.SIGINT)
        told, _ = running.communicate(timeout=30)
    assert (running.returncode, told) == (130, b"")
    assert written(folder) == []
