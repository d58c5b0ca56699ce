"""The front door for people who work on ententes: Python 3.11 or later is all it needs.

    python3 tasks.py demo     renders the example into out/
    python3 tasks.py test     passes the tests that Python alone can pass
    python3 tasks.py check    passes all: style, types, tests, coverage, validators
    python3 tasks.py docs     writes the pages of docs/ that are made from the code
    python3 tasks.py clean    removes what these commands made

They make the environment .venv when it is missing, and install there what they need.
"""

# ruff: noqa: S603, T201 # it runs programs and says so

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

try:
    import tomllib
except ImportError:
    sys.exit("ententes needs Python 3.11 or later.")

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
MADE = ".venv .cache .coverage .hypothesis .import_linter_cache .pytest_cache .ruff_cache out"
# A file’s tests share what it prepares; in their order, the longest files do not come last.
IN_PARALLEL = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
NO_VENV = "This Python cannot make environments. On Debian: sudo apt-get install python3-venv"


def demo() -> None:
    """Render the example in both languages and the three formats; print where."""
    set_up()
    examples = (str(path.relative_to(ROOT)) for path in ROOT.glob("examples/*.yaml"))
    formats = ("--to", "docx", "--to", "html", "--to", "markdown")
    run("-m", "ententes", "render", *examples, *formats, "-o", "out", "--force")


def test() -> None:
    """Pass the tests that need neither an office suite, nor a browser, nor Java."""
    set_up("test")
    say("The tests that ask LibreOffice, Pango, Chromium, Java or .NET are left to: tasks.py check")
    run("-m", "pytest", "-q", *IN_PARALLEL, "-m", "not validators")


def check() -> None:
    """Pass every check there is; `.ci/run` installs the tools that they ask for."""
    set_up("dev")
    run("-m", "ruff", "format", "--check", "--quiet", ".")
    run("-m", "ruff", "check", "--quiet", ".")
    run("-m", "pyright", "--pythonpath", str(PYTHON))
    run("-m", "pytest", *IN_PARALLEL, "--cov")


def docs() -> None:
    """Write the catalogue of rules and the reports of the examples anew; tests compare them."""
    set_up()
    run("docs/write.py")


def clean() -> None:
    """Remove what the other tasks made."""
    for made in (ROOT / name for name in MADE.split()):
        shutil.rmtree(made) if made.is_dir() else made.unlink(missing_ok=True)


def set_up(*groups: str) -> None:
    """Install ententes as it stands here, and dependency groups of pyproject.toml.

    What it needs to write PDF comes with the group `dev`.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extra = project["project"]["optional-dependencies"]["pdf"] if "dev" in groups else []
    of_groups = members(project["dependency-groups"], groups)
    wanted = [*project["project"]["dependencies"], *extra, *of_groups]
    receipt = VENV / "-".join(["installed", *map(str, sys.version_info[:2]), *groups])
    if receipt.exists() and receipt.read_text(encoding="utf-8").splitlines() == wanted:
        return
    say("Setting up .venv…")
    if find_spec("ensurepip") is None:
        install_ensurepip()
    quietly(sys.executable, "-m", "venv", str(VENV))
    quietly(str(PYTHON), "-m", "pip", "install", "--editable", ".", *wanted)
    receipt.write_text("\n".join(wanted), encoding="utf-8")


def members(groups: dict[str, list[str | dict[str, str]]], names: tuple[str, ...]) -> Iterator[str]:
    """Yield the requirements of the groups, which pip itself reads since 25.1 only."""
    for member in (member for name in names for member in groups[name]):
        if isinstance(member, str):
            yield member
        else:
            yield from members(groups, (member["include-group"],))


def install_ensurepip() -> None:
    """Install the part of Python that Debian keeps in a package of its own."""
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit(NO_VENV)
    say("Installing Debian's python3-venv…")
    quietly("apt-get", "update")
    quietly("apt-get", "install", "--yes", "--no-install-recommends", "python3-venv")


def run(*arguments: str) -> None:
    """Run the Python of .venv; its failure ends the task."""
    if code := subprocess.run([PYTHON, *arguments], cwd=ROOT, check=False).returncode:
        sys.exit(code)


def quietly(*command: str) -> None:
    """Run a command that is heard only if it fails, which ends the task."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def say(words: str) -> None:
    """Tell the user what goes on, beside what the task prints."""
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    tasks = {task.__name__: task for task in (demo, test, check, docs, clean)}
    if len(sys.argv) != 2 or sys.argv[1] not in tasks:
        sys.exit(__doc__)
    tasks[sys.argv[1]]()
