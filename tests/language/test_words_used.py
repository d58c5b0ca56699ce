"""One word for one thing: what the library says, in both languages, avoids the words of a table.

`words_used.tsv` gives the words to avoid as a reader says them and as a pattern, what to say
instead, the source, and a sentence that is wrong and one that is right, on which it is tested.
A masculine noun may stand beside its feminine (*conseillère ou conseiller*).
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from opinions.sentences import EXAMPLES, paragraphs, sentences

import ententes
from ententes.bilingual import FRENCH, Language

SOURCES = {
    "BARREAU": "Barreau du Québec, Le langage clair",
    "CF-FR": "Référentiel pancanadien des PDC, compétence 25.2",
    "CLES": "Clés de la rédaction, noslangues-ourlanguages.gc.ca",
    "EXAC": "exacademie.com, amendement et modification",
    "GAC": "Global Affairs Canada, RBM Tip Sheet 3.2",
    "GDT": "Grand dictionnaire terminologique",
    "JUR": "Juridictionnaire",
    "OQLF": "Office québécois de la langue française, vitrinelinguistique.oqlf.gouv.qc.ca",
    "OQLF-EPI": "the same, vitrine 25345, on epicene writing",
    "P-39.1": "Loi sur la protection des renseignements personnels dans le secteur privé (Québec)",
    "PRO": "Professional judgement, without another source",
    "SOQ": "soquij.qc.ca, canceller",
}


_DOUBLET = re.compile(r"\b(\w{4})(\w+) (?:et|ou) (?:un |le |les |des )?\1\w+", re.IGNORECASE)
"""*Conseillère ou conseiller*: two words that begin alike, the feminine first."""


@cache
def without_doublets(text: str) -> str:
    return _DOUBLET.sub(r"\1\2", text)


class Row(NamedTuple):
    """Words to avoid, what to say instead, and why.

    `wrong` and `right` are sentences that the pattern must tell apart. `stands` is a phrase
    in which the words stand all the same: the title of a law, a name.
    """

    language: str
    avoid: str
    prefer: str
    source: str
    pattern: str
    wrong: str
    right: str
    stands: str

    def found_in(self, text: str) -> list[str]:
        """Return each place of `text` that says these words, with the words around it."""
        pattern = rf"(?<![\w-])(?:{self.pattern})(?![\w-])"
        read = without_doublets(text)
        if self.stands:
            read = re.sub(re.escape(self.stands), "…", read, flags=re.IGNORECASE)
        places = re.finditer(pattern, read, re.IGNORECASE)
        return [read[max(0, place.start() - 40) : place.end() + 40] for place in places]


TABLE = [
    Row(*line.replace(r"\u00a0", "\u00a0").split("\t"))
    for line in Path(__file__).with_name("words_used.tsv").read_text(encoding="utf-8").splitlines()
][1:]
EACH_ROW = pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.language} {row.avoid}")


# What is said ------------------------------------------------------------------


@cache
def said(language: str) -> list[tuple[str, str]]:
    """Return all that is said in a language, each with where it is said."""
    spoken = Language(language)
    told = [("templates", line) for line in sentences(spoken)]
    for example in EXAMPLES:
        told += [(example.name, line) for line in paragraphs(example, spoken)]
        if spoken is FRENCH:
            told += [(example.name, line) for line in comments(example)]
    told += messages(spoken)
    return told


def comments(example: Path) -> Iterator[str]:
    """Yield each block of comments of an example, as one line."""
    text = example.read_text(encoding="utf-8")
    for block in re.findall(r"(?:^ *#.*\n)+", text, re.MULTILINE):
        yield re.sub(r"\n *# ?|^ *# ?", " ", block).strip()


def messages(language: Language) -> Iterator[tuple[str, str]]:
    """Yield what the code says in both languages, with its file and line."""
    source = Path(ententes.__file__).parent
    for file in sorted(source.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Saying":
                words = node.args[language is not FRENCH :][:1]
                for part in (part for word in words for part in ast.walk(word)):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield f"{file.relative_to(source)}:{node.lineno}", part.value


def test_there_is_much_to_read() -> None:
    for language in Language:
        told = said(language)
        assert len(told) > 3000
        assert len({where for where, _ in told}) > 1000


# The table ---------------------------------------------------------------------


@EACH_ROW
def test_a_row_finds_what_is_wrong_and_not_what_is_right(row: Row) -> None:
    assert row.found_in(row.wrong)
    assert not row.found_in(row.right)


@EACH_ROW
def test_a_row_has_something_better_to_say_and_its_sources(row: Row) -> None:
    assert not row.found_in(row.prefer)
    assert set(row.source.split("; ")) <= set(SOURCES)


def test_a_source_is_that_of_some_row() -> None:
    assert {source for row in TABLE for source in row.source.split("; ")} == set(SOURCES)


def test_a_phrase_that_stands_is_said() -> None:
    phrases = [row for row in TABLE if row.stands]
    assert phrases
    for row in phrases:
        assert any(row.stands.lower() in text.lower() for _, text in said(row.language)), row.stands


@EACH_ROW
def test_words_to_avoid_are_not_said(row: Row) -> None:
    found = [(where, place) for where, text in said(row.language) for place in row.found_in(text)]
    assert not found, f"say instead {row.prefer}: {found}"
