"""Apostrophes and quotation marks: which way each turns, and how deep it stands."""

import re

from ententes.language.letters import WORD
from ententes.values import Language

# One by itself: several in a row are no mark of any language, and are left alone. Between
# two figures, it is the mark of feet or minutes.
_SINGLE = "'(?<!'')(?!')(?!(?<=[0-9]')[0-9])"
_INSIDE_A_WORD = re.compile(
    rf"{_SINGLE}(?:(?<={WORD}')(?={WORD})|(?=[0-9]{{2}}(?:s\b|(?!{WORD}))))"
)
_SINGLE_QUOTE = re.compile(rf"(?:{_SINGLE})|\n")
_SINGLE_OPENS = re.compile(rf"(?<!{WORD})'(?=\S)")
_SINGLE_CLOSES = re.compile(rf"(?<=\S)'(?!{WORD})")
# After a figure alone, it may be the mark of feet or minutes.
_AT_THE_EDGE_OF_A_WORD = re.compile(rf"{_SINGLE}(?:(?<={WORD}')(?<![0-9]')|(?={WORD}))")


def with_apostrophes(text: str) -> str:
    """Return `text` with its straight apostrophes and single quotes curled."""
    text = _INSIDE_A_WORD.sub("’", text)
    if "'" not in text:
        return text
    text = _with_single_quotes(text)
    return _AT_THE_EDGE_OF_A_WORD.sub("’", text)


def _with_single_quotes(text: str) -> str:
    """Return `text` with each pair of straight single quotes on one line curled."""
    characters = list(text)
    still_open: list[int] = []
    for found in _SINGLE_QUOTE.finditer(text):
        at = found.start()
        if found[0] == "\n":
            still_open.clear()
        elif still_open and _SINGLE_CLOSES.match(text, at):
            characters[still_open.pop()], characters[at] = "‘’"
        elif _SINGLE_OPENS.match(text, at):
            still_open.append(at)
    return "".join(characters)


_DOUBLE_QUOTE = re.compile('["«»“”]')
_OPENS = re.compile(rf'(?<!{WORD})"(?=\S)')
_CLOSES = re.compile(rf'(?<=\S)"(?!{WORD})')
_PARTNER = {"»": "«", "”": "“"}
# Outermost first. Source: Université de Montréal, 5.2; The Canadian Style, 8.
_LEVELS = {
    Language.FRENCH: ("«»", "“”", "‘’"),
    Language.ENGLISH: ("“”", "‘’"),
}


def with_quotation_marks(text: str, language: Language) -> str:
    """Return `text` with each pair of straight quotes curled, by how deep it stands.

    A quote without a partner is left as it is: it may be the mark of inches.
    """
    levels = _LEVELS[language]
    characters = list(text)
    for start, end, level in _pairs(text, levels):
        characters[start], characters[end] = levels[min(level, len(levels) - 1)]
    return "".join(characters)


def _pairs(text: str, levels: tuple[str, ...]) -> list[tuple[int, int, int]]:
    """Return the start, the end and the level of each pair of straight quotes."""
    pairs: list[tuple[int, int, int]] = []
    still_open: list[tuple[str, int, int]] = []
    for found in _DOUBLE_QUOTE.finditer(text):
        mark, at = found[0], found.start()
        mark_open, start, level = still_open[-1] if still_open else ("", -1, -1)
        if mark in "«“":
            still_open.append((mark, at, _level_of(mark, levels)))
        elif mark in _PARTNER:
            if mark_open == _PARTNER[mark]:
                still_open.pop()
        elif mark_open == '"' and _CLOSES.match(text, at):
            still_open.pop()
            if at > start + 1:  # else nothing is quoted
                pairs.append((start, at, level))
        elif _OPENS.match(text, at):
            still_open.append((mark, at, level + 1))
    return pairs


def _level_of(mark: str, levels: tuple[str, ...]) -> int:
    return next((level for level, marks in enumerate(levels) if mark in marks), 0)
