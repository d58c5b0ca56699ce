"""The package finds its texts however it is installed; each way is really tried.

The libraries that ententes needs are borrowed from the environment that runs the
tests, through a path file, so that nothing is downloaded.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PARTS_OF_THE_PROJECT = ("pyproject.toml", "README.md", "LICENSE", "src", "templates", "examples")
AGREEMENT = "id: EP-2026-014\ntitle: {fr: Entente de partenariat, en: Partnership agreement}\n"
ONE_MORE_SENTENCE = "Une phrase de plus, écrite après l’installation."


def run(*command: str | Path, **settings: str) -> str:
    """Return what a command prints; what it complains of is in the error if it fails."""
    ours = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": ""}
    done = subprocess.run(
        command,
        env=os.environ | ours | settings,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def checkout(folder: Path) -> Path:
    """Copy what makes the package into `folder`."""
    for part in PARTS_OF_THE_PROJECT:
        source, target = ROOT / part, folder / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.parent.mkdir(exist_ok=True)
            shutil.copy(source, target)
    return folder


def environment(folder: Path) -> Path:
    """Make an environment that has the libraries but not ententes; return its Python."""
    venv.create(folder, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    packages = sysconfig.get_path("purelib", "venv", {"base": str(folder)})
    borrowed = Path(packages) / "borrowed.pth"
    borrowed.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


def install(python: Path, *what: str | Path) -> None:
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet")
    run(
        *pip,
        "install",
        "--no-deps",
        "--no-index",
        "--no-build-isolation",
        "--ignore-installed",
        *what,
    )


def build(kind: str, project: Path, folder: Path) -> Path:
    """Build a wheel or a source archive of `project`."""
    command = (sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder)
    subprocess.run(command, cwd=project, capture_output=True, check=True)
    (built,) = folder.iterdir()
    return built


def rendered(python: Path, folder: Path, **settings: str) -> str:
    """Render an agreement in `folder`, outside any checkout; return the French Markdown."""
    folder.mkdir()
    source = folder / "entente.yaml"
    source.write_text(AGREEMENT, encoding="utf-8")
    formats = ("--to", "docx", "--to", "html", "--to", "markdown")
    command = (python, "-m", "ententes", "render", source, *formats, "-o", folder)
    documents = [Path(line) for line in run(*command, **settings).splitlines()]
    assert [document.stat().st_size > 0 for document in documents] == [True] * 6
    return (folder / "ep-2026-014-fr.md").read_text(encoding="utf-8")


def places(python: Path, **settings: str) -> list[Path]:
    """Return where `python` finds the package and its texts."""
    script = (
        "import ententes, ententes.texts as texts;"
        "print(ententes.__file__); print(texts.templates_directory())"
    )
    return [Path(line) for line in run(python, "-c", script, **settings).splitlines()]


def add_a_sentence(project: Path) -> None:
    text = project / "templates" / "fr" / "agreement.md"
    with text.open("a", encoding="utf-8") as stream:
        stream.write(f"\n\n{ONE_MORE_SENTENCE}\n")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout."""
    project = checkout(tmp_path_factory.mktemp("checkout"))
    return build("wheel", project, tmp_path_factory.mktemp("wheel"))


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]


def members(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_texts_are_found_from_a_wheel(wheel: Path, tmp_path: Path) -> None:
    python = environment(tmp_path / "venv")
    install(python, wheel)
    package, texts = places(python)
    assert package.is_relative_to(tmp_path / "venv")
    assert texts == package.parent / "templates"
    assert "# Entente de partenariat" in rendered(python, tmp_path / "work")


def test_a_wheel_installs_the_command(wheel: Path, tmp_path: Path) -> None:
    python = environment(tmp_path / "venv")
    install(python, wheel)
    assert run(python.with_name("ententes"), "--version").startswith("ententes ")


def test_an_editable_install_follows_the_checkout(tmp_path: Path) -> None:
    project = checkout(tmp_path / "checkout")
    python = environment(tmp_path / "venv")
    install(python, "--editable", project)
    assert places(python) == [project / "src/ententes/__init__.py", project / "templates"]
    assert ONE_MORE_SENTENCE not in rendered(python, tmp_path / "before")
    add_a_sentence(project)
    assert ONE_MORE_SENTENCE in rendered(python, tmp_path / "after")


def test_a_checkout_needs_no_install(tmp_path: Path) -> None:
    project = checkout(tmp_path / "checkout")
    python = environment(tmp_path / "venv")
    source = str(project / "src")
    expected = [project / "src/ententes/__init__.py", project / "templates"]
    assert places(python, PYTHONPATH=source) == expected
    add_a_sentence(project)
    assert ONE_MORE_SENTENCE in rendered(python, tmp_path / "work", PYTHONPATH=source)


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(wheel: Path) -> None:
    holds = {name for name in members(wheel) if ".dist-info/" not in name}
    package = ROOT / "src" / "ententes"
    expected = {
        *(f"ententes/{path.relative_to(package).as_posix()}" for path in files(package)),
        *(
            f"ententes/{path.relative_to(ROOT).as_posix()}"
            for folder in ("templates", "examples")
            for path in files(ROOT / folder)
        ),
    }
    assert holds == expected
    assert {
        "ententes/py.typed",
        "ententes/templates/fr/agreement.md",
        "ententes/templates/en/labels.toml",
        "ententes/word/house/word/styles.xml",
        "ententes/writers/page.css",
    } <= holds


def test_the_source_archive_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    archive = build("sdist", ROOT, tmp_path / "sdist")
    run(sys.executable, "-m", "tarfile", "-e", archive, tmp_path / "unpacked")
    (project,) = (tmp_path / "unpacked").iterdir()
    assert members(build("wheel", project, tmp_path / "wheel")) == members(wheel)
