"""The divisions of an agreement that a sentence names: `à l’article 4`, `aux articles 3 à 5`."""

from collections.abc import Sequence

from ententes.language.words import enumeration_separators
from ententes.values import Language

_IN_PLURAL = ("", "les ", "aux ", "des ")
_IN_SINGULAR = {
    "article": ("", "l’", "à l’", "de l’"),
    "annexe": ("", "l’", "à l’", "de l’"),
    "paragraphe": ("", "le ", "au ", "du "),
    "section": ("", "la ", "à la ", "de la "),
    "clause": ("", "la ", "à la ", "de la "),
}
_FRENCH = {
    f"{singular}{noun}": f"{plural}{noun}s"
    for noun, articles in _IN_SINGULAR.items()
    for singular, plural in zip(articles, _IN_PLURAL, strict=True)
}
_ENGLISH = {
    "section": "sections",
    "subsection": "subsections",
    "paragraph": "paragraphs",
    "clause": "clauses",
    "schedule": "schedules",
    "annex": "annexes",
}
DIVISIONS = {Language.FRENCH: _FRENCH, Language.ENGLISH: _ENGLISH}
"""The plural of each name of a division, with the words that French joins to it."""

_TO = {Language.FRENCH: " à ", Language.ENGLISH: " to "}
_SHORTEST_RANGE = 3


def in_plural(name: str, language: Language) -> str:
    """Return the plural of the name of a division; a word that is none is a `KeyError`.

    >>> in_plural("à l’article", Language.FRENCH), in_plural("Section", Language.ENGLISH)
    ('aux articles', 'Sections')
    """
    plural = DIVISIONS[language][uncapitalized(name)]
    return plural if name[:1].islower() else plural[0].upper() + plural[1:]


def uncapitalized(name: str) -> str:
    """Return the name of a division as it is within a sentence."""
    return name[:1].lower() + name[1:]


def ranges(numbers: Sequence[str], language: Language) -> list[tuple[str, str]]:
    """Return what a sentence shows of the numbers of divisions, each after the words before it.

    Three or more that follow each other at one level are a range. The numbers are "4" or
    "4.2", each once, in their order.

    Source: Office québécois de la langue française, *De … à …*; The Canadian Style, 7.15.

    >>> ranges(["3", "4", "5", "7"], Language.FRENCH)
    [('', '3'), (' à ', '5'), (' et ', '7')]
    >>> ranges(["3.1", "3.2", "4.3"], Language.ENGLISH)
    [('', '3.1'), (', ', '3.2'), (' and ', '4.3')]
    """
    groups: list[list[str]] = []
    for number in numbers:
        if groups and _follows(groups[-1][-1], number):
            groups[-1].append(number)
        else:
            groups.append([number])
    spans = [span for group in groups for span in _spans(group)]
    joints = ("", *enumeration_separators(len(spans), language))
    shown: list[tuple[str, str]] = []
    for joint, (first, *last) in zip(joints, spans, strict=False):
        shown.append((joint, first))
        shown += [(_TO[language], number) for number in last]
    return shown


def _follows(number: str, after: str) -> bool:
    *above, last = number.split(".")
    return after.split(".") == [*above, str(int(last) + 1)]


def _spans(group: list[str]) -> list[tuple[str, ...]]:
    """Return the two ends of numbers that follow each other, or each by itself if they are few."""
    if len(group) >= _SHORTEST_RANGE:
        return [(group[0], group[-1])]
    return [(number,) for number in group]
