"""References to the divisions of a text, by their federal names.

The statutes of Québec call *alinéa* what federal ones call *paragraphe*, and the other
way round: these functions name the divisions of federal statutes and of agreements.
"""

from collections.abc import Sequence
from enum import StrEnum

from ententes.bilingual import Saying
from ententes.language.words import NO_BREAK, enumeration, is_french
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
    to = "à" if is_french(language) else "to"
    return f"{_names(division, language)}{NO_BREAK}{first} {to} {last}"


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
