"""References to the divisions of a text: `alinéa 12(1)a)`, `à l’article 4`, `aux articles 3 à 5`.

The statutes of Québec call *alinéa* what federal ones call *paragraphe*, and the other
way round: these functions name the divisions of federal statutes and of agreements.
"""

from collections.abc import Sequence
from enum import StrEnum

from ententes.bilingual import Saying
from ententes.language.words import NO_BREAK, enumeration, enumeration_separators
from ententes.values import Language


class Division(StrEnum):
    """A division of a text, from the widest to the narrowest."""

    SECTION = "section"
    SUBSECTION = "subsection"
    PARAGRAPH = "paragraph"
    SUBPARAGRAPH = "subparagraph"


def reference(division: Division, number: Sequence[str], language: Language) -> str:
    r"""Return the name of a division and its number, on one line.

    `number` goes from the section down: `["12", "1", "a"]`. A section without subsections
    has its paragraphs by itself: `["12", "a"]`. Numbers are never localized: clause 4.2
    keeps its point. Raises `ValueError` if the number is not as deep as the division.

    Source: Translation Bureau, *divisions d’un texte de loi*.

    >>> reference(Division.PARAGRAPH, ["12", "1", "a"], Language.FRENCH)
    'alinéa\xa012(1)a)'
    >>> reference(Division.PARAGRAPH, ["12", "1", "a"], Language.ENGLISH)
    'paragraph\xa012(1)(a)'
    """
    return f"{_name(division, language)}{NO_BREAK}{_cited(division, number, language)}"


def references(
    division: Division,
    numbers: Sequence[Sequence[str]],
    language: Language,
    *,
    alternative: bool = False,
) -> str:
    r"""Return several divisions of one kind as a list; a single one as `reference` has it.

    Raises `ValueError` if there are none, or as `reference` does.

    >>> references(Division.SECTION, [["4"], ["7"], ["9.1"]], Language.FRENCH)
    'articles\xa04, 7 et 9.1'
    >>> references(Division.SECTION, [["4"], ["7"]], Language.ENGLISH, alternative=True)
    'sections\xa04 or 7'
    """
    match numbers:
        case []:
            raise ValueError("a reference needs a number")
        case [number]:
            return reference(division, number, language)
        case _:
            cited = [_cited(division, number, language) for number in numbers]
            listed = enumeration(cited, language, alternative=alternative)
            return f"{_names(division, language)}{NO_BREAK}{listed}"


def reference_range(
    division: Division, start: Sequence[str], end: Sequence[str], language: Language
) -> str:
    r"""Return the divisions of one kind from `start` to `end`.

    Raises `ValueError` as `reference` does.

    Source: Office québécois de la langue française (de … à).

    >>> reference_range(Division.SECTION, ["4"], ["7"], Language.FRENCH)
    'articles\xa04 à 7'
    >>> reference_range(Division.SECTION, ["4"], ["7"], Language.ENGLISH)
    'sections\xa04 to 7'
    """
    first, last = (_cited(division, number, language) for number in (start, end))
    return f"{_names(division, language)}{NO_BREAK}{first}{_TO[language]}{last}"


def division_names(language: Language) -> tuple[str, ...]:
    """Return the names of divisions that a text may put before a number.

    French joins some words to them: *l’article*, *à l’article*, *de l’article*.

    >>> division_names(Language.ENGLISH)
    ('section', 'subsection', 'paragraph', 'clause', 'schedule', 'annex')
    """
    return tuple(_PLURALS[Language(language)])


def is_division(name: str, language: Language) -> bool:
    """Return whether a text may put `name` before a number; its first letter may be a capital.

    >>> is_division("De l’article", Language.FRENCH), is_division("articles", Language.FRENCH)
    (True, False)
    """
    return _uncapitalized(name) in _PLURALS[Language(language)]


def division_in_plural(name: str, language: Language) -> str:
    """Return the plural of the name of a division; a word that is none is a `KeyError`.

    >>> division_in_plural("à l’article", Language.FRENCH)
    'aux articles'
    >>> division_in_plural("Section", Language.ENGLISH)
    'Sections'
    """
    plural = _PLURALS[Language(language)][_uncapitalized(name)]
    return plural if name[:1].islower() else plural[0].upper() + plural[1:]


def division_ranges(numbers: Sequence[str], language: Language) -> list[tuple[str, str]]:
    """Return what a sentence shows of the numbers of divisions, each after the words before it.

    Three or more that follow each other at one level are a range. The numbers are "4" or
    "4.2", each once, in their order.

    Source: Office québécois de la langue française, *De … à …*; The Canadian Style, 7.15.

    >>> division_ranges(["3", "4", "5", "7"], Language.FRENCH)
    [('', '3'), (' à ', '5'), (' et ', '7')]
    >>> division_ranges(["3.1", "3.2", "4.3"], Language.ENGLISH)
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


_TO = {Language.FRENCH: " à ", Language.ENGLISH: " to "}
_SHORTEST_RANGE = 3
_NAMES = {
    Division.SECTION: Saying("article", "section"),
    Division.SUBSECTION: Saying("paragraphe", "subsection"),
    Division.PARAGRAPH: Saying("alinéa", "paragraph"),
    Division.SUBPARAGRAPH: Saying("sous-alinéa", "subparagraph"),
}
# How each division below the section is cited; only French leaves a letter half open.
_CITED = {
    Division.SUBSECTION: Saying("({})", "({})"),
    Division.PARAGRAPH: Saying("{})", "({})"),
    Division.SUBPARAGRAPH: Saying("({})", "({})"),
}


def _name(division: Division, language: Language) -> str:
    return _NAMES[division].told(Language(language))


def _names(division: Division, language: Language) -> str:
    # Each of these names takes an s in both languages.
    return f"{_name(division, language)}s"


def _cited(division: Division, number: Sequence[str], language: Language) -> str:
    levels = list(Division)
    below = levels[1 : levels.index(division) + 1]
    if len(number) == len(below) and Division.PARAGRAPH in below:
        below.remove(Division.SUBSECTION)
    if len(number) != len(below) + 1:
        raise ValueError(f"{list(number)} is not the number of a {division}")
    section, *rest = number
    patterns = [_CITED[level].told(Language(language)) for level in below]
    return section + "".join(map(str.format, patterns, rest))


# What a sentence says before the numbers of an agreement.

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
_PLURALS = {Language.FRENCH: _FRENCH, Language.ENGLISH: _ENGLISH}


def _uncapitalized(name: str) -> str:
    return name[:1].lower() + name[1:]


def _follows(number: str, after: str) -> bool:
    *above, last = number.split(".")
    return after.split(".") == [*above, str(int(last) + 1)]


def _spans(group: list[str]) -> list[tuple[str, ...]]:
    """Return the two ends of numbers that follow each other, or each by itself if they are few."""
    if len(group) >= _SHORTEST_RANGE:
        return [(group[0], group[-1])]
    return [(number,) for number in group]
