"""What stands although a program finds fault with it: the words, and the reason.

A list is a TOML file of `[[standing]]` tables: `rule`, the program's name for what it finds;
`on`, the words it finds it in, with as many around them as a reader wants (none: wherever it
is found); `why` it stands. A no-break space is written as a space.
"""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from opinions.programs import Finding

HERE = Path(__file__).parent


class Standing(NamedTuple):
    """What stands, and why: a rule on some words, or wherever it is found."""

    rule: str
    why: str
    on: str = ""

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding is about these words, or about words within them."""
        if finding.rule != self.rule:
            return False
        line, at = finding.line.replace("\u00a0", " "), -1
        while (at := line.find(self.on, at + 1)) >= 0:
            if not self.on or (at <= finding.start and finding.end <= at + len(self.on)):
                return True
        return False


def standing(file: str) -> list[Standing]:
    """Return a list, with one entry for each of the words that an entry of the file quotes."""
    entries = tomllib.loads((HERE / file).read_text(encoding="utf-8"))["standing"]
    return [
        Standing(entry["rule"], entry["why"], words)
        for entry in entries
        for words in entry.get("on", [""])
    ]


def disagreements(findings: Sequence[Finding], listed: Sequence[Standing]) -> Iterator[str]:
    """Yield each finding that is not listed, and each entry that is found no more."""
    for finding in findings:
        if not any(entry.covers(finding) for entry in listed):
            yield f"not listed: {finding}"
    for entry in listed:
        if not any(entry.covers(finding) for finding in findings):
            yield f"found no more: {entry.rule} on “{entry.on}”"


def known_words(file: str) -> set[str]:
    """Return the words of a list: one or more a line, `#` before the heading of a group."""
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}
