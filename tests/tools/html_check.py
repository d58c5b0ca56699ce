"""Validity and accessibility of web pages, by the tools other people use.

The Nu HTML Checker wants Java, axe-core wants Node and Chromium. The packages of
`package.json` stand in the folder that `ENTENTES_NODE_TOOLS` names, else in `.cache/node`.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]
_NODE_TOOLS = Path(os.environ.get("ENTENTES_NODE_TOOLS") or _ROOT / ".cache" / "node")
_TOOLS = _HERE.relative_to(_ROOT)
INSTALL_PACKAGES = (
    f"mkdir -p {_NODE_TOOLS} && cp {_TOOLS}/package.json {_NODE_TOOLS}"
    f" && npm install --no-audit --no-fund --prefix {_NODE_TOOLS}"
)
INSTALL_PROGRAMS = {
    "java": "apt-get install -y --no-install-recommends default-jre-headless",
    "node": "apt-get install -y --no-install-recommends nodejs npm",
    "chromium": "apt-get install -y --no-install-recommends chromium",
}


class MissingToolError(Exception):
    """A tool of the tests is not there. It is installed, never skipped."""

    def __init__(self, tool: str, command: str) -> None:
        super().__init__(f"{tool} is missing. Install it: {command}")


def nu_errors(pages: list[Path]) -> list[str]:
    """Return what the Nu HTML Checker says against the pages and their style sheets."""
    assert pages, "no page to check"
    jar = _package("vnu-jar/build/dist/vnu.jar")
    command = [_program("java"), "-jar", jar, "--also-check-css", "--format", "json", *pages]
    answer = json.loads(_run(command).stderr)
    return [_told(m) for m in answer["messages"] if m["type"] == "error" or "subType" in m]


def axe_violations(pages: list[Path]) -> list[str]:
    """Return what axe-core finds in the pages: wide, narrow and dark."""
    assert pages, "no page to check"
    modules = _package("axe-core/axe.min.js").parents[1]
    _package("playwright-core/package.json")
    environment = {"NODE_PATH": str(modules), "CHROMIUM": _program("chromium")}
    command = [_program("node"), _HERE / "axe_check.cjs", *pages]
    run = _run(command, environment)
    assert run.returncode == 0, run.stderr
    found: list[str] = json.loads(run.stdout)
    return found


def _told(message: dict[str, str]) -> str:
    place = f"{Path(message.get('url', '')).name}, line {message.get('lastLine', '?')}"
    return f"{place}: {message['message']}"


def _run(
    command: list[str | Path], environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)),
        env=os.environ | (environment or {}),
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )


def _package(path: str) -> Path:
    file = _NODE_TOOLS / "node_modules" / path
    if not file.is_file():
        raise MissingToolError(path.split("/", maxsplit=1)[0], INSTALL_PACKAGES)
    return file


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise MissingToolError(name, INSTALL_PROGRAMS[name])
    return found
