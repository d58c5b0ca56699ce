"""What others’ programs say of French and English lines: what they find, and on which words.

Each is asked everything it knows. What still stands in our texts and examples is listed, with
the reason, in the files beside this one.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import polytypo

from ententes.bilingual import Language

INSTALL = {
    "grammalecte-cli": "apt-get install -y --no-install-recommends grammalecte-cli",
    "hunspell": "apt-get install -y --no-install-recommends hunspell hunspell-fr hunspell-en-ca",
}


class MissingProgramError(Exception):
    """A program of the tests is not there. It is installed, never skipped."""

    def __init__(self, program: str) -> None:
        super().__init__(f"{program} is missing. Install it: {INSTALL[program]}")


class Finding(NamedTuple):
    """What a program holds against the words of a line, from `start` to `end`."""

    rule: str
    line: str
    start: int
    end: int
    says: str

    def __str__(self) -> str:
        around = f"{self.line[max(0, self.start - 40) : self.start]}<{self.words}>"
        return f"{self.rule}: …{around}{self.line[self.end : self.end + 40]}… ({self.says})"

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.line[self.start : self.end]


def grammalecte(lines: Sequence[str], folder: Path) -> Iterator[Finding]:
    """Yield what Grammalecte finds in French lines."""
    file = folder / "lines.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    answer = json.loads(_run("grammalecte-cli", "--json", "--file", file))
    for paragraph in answer["data"]:
        for error in paragraph.get("lGrammarErrors", ()):
            line = lines[paragraph["iParagraph"] - 1]
            place = error["nStart"], error["nEnd"]
            yield Finding(error["sRuleId"], line, *place, error["sMessage"])


def harper(lines: Sequence[str], folder: Path) -> Iterator[Finding]:
    """Yield what Harper finds in English lines; it is asked for Canadian English."""
    file = folder / "lines.txt"
    file.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    options = ("--dialect", "ca", "--format", "json", "--user-dict-path", folder / "none.txt")
    (answer,) = json.loads(_run(sys.executable, "-m", "harper", "lint", file, *options))
    for lint in answer["lints"]:
        start = lint["column"] - 1
        end = start + lint["span"]["char_end"] - lint["span"]["char_start"]
        yield Finding(lint["rule"], lines[lint["line"] // 2], start, end, lint["message"])


def typography(lines: Sequence[str], language: Language) -> Iterator[Finding]:
    """Yield where polytypo would set lines otherwise."""
    for line in lines:
        for change in polytypo.analyze(line, locale=language.tag):
            says = f"“{change.before}” would be “{change.after}”"
            yield Finding(change.rule_id, line, change.start, change.end, says)


def unknown_words(lines: Sequence[str], language: Language, folder: Path) -> set[str]:
    """Return the words that the dictionary of hunspell does not have; codes with figures apart."""
    file = folder / "lines.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    dictionary = language.tag.replace("-", "_")
    said = _run("hunspell", "-i", "utf-8", "-d", dictionary, "-l", file).split()
    return {word.strip(".’") for word in said if not any(map(str.isdigit, word))}


def _run(program: str, *arguments: str | Path) -> str:
    """Return what a program prints; those that find something may say so by their exit code."""
    if shutil.which(program) is None:
        raise MissingProgramError(program)
    command = [program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert done.stdout, done.stderr
    return done.stdout
