"""How keys, codes and help are said to the people who write agreements."""

import re
import textwrap
from collections.abc import Iterable
from enum import StrEnum

from ententes.bilingual import Language, Saying
from ententes.files import version
from ententes.files.keys import code_in, key_in
from ententes.guide.objects import each_of
from ententes.model import Agreement
from ententes.model.shape import Leaf, Record, Shape, fields_of
from ententes.vocabulary import Entry, entry, term

WIDTH = 100
VERSION = Leaf(int, "Agreement", version.KEY)
"""The key of a file that is no field of an agreement."""

OWN_WORDS = Saying(
    "Pour autre chose, écrivez vos propres mots\u00a0: `{fr: …, en: …}`.",
    "For something else, write your own words: `{fr: …, en: …}`.",
)
"""What may stand in place of a code, where the list of codes is open."""

_TYPED = re.compile(r"`[^`]*`")
_UNBROKEN = "\ue000"
"""Stands for the spaces of what is typed, so that no line ends within it."""


def key_of(shape: Shape, language: Language) -> str:
    """Return the key of a field in files of `language`."""
    return key_in(language, shape.owner, shape.name)


def path_in(language: Language, path: str) -> str:
    """Return the path of a list of the agreement, with the keys of files in `language`.

    >>> path_in(Language.FRENCH, "monitoring.reports")
    'suivi.rapports'
    """
    keys: list[str] = []
    fields = fields_of(Agreement)
    for name in path.split("."):
        shape = fields[name]
        keys.append(key_of(shape, language))
        below = each_of(shape)
        fields = below.fields if isinstance(below, Record) else {}
    return ".".join(keys)


def words_of(shape: Shape) -> Entry:
    """Return the words for a field, or for a part of a value."""
    return version.WORDS if shape == VERSION else entry(shape.owner, shape.name)


def said_codes(choice: type[StrEnum], language: Language) -> dict[str, str]:
    """Return the codes of a choice in files of `language`, each with its words.

    >>> from ententes.model import Number
    >>> said_codes(Number, Language.FRENCH)
    {'singulier': 'singulier', 'pluriel': 'pluriel'}
    """
    name = choice.__name__
    return {code_in(language, name, code): term(name, code).label.told(language) for code in choice}


def wrapped(words: str, width: int = WIDTH, *, first: str = "", others: str = "") -> list[str]:
    """Return `words` on lines of at most `width`, which begin with `first`, then with `others`.

    What stands between backticks stays on one line.

    >>> wrapped("Write `a: b` here.", 12, first="- ", others="  ")
    ['- Write', '  `a: b`', '  here.']
    """
    kept = _TYPED.sub(lambda typed: typed[0].replace(" ", _UNBROKEN), words)
    lines = textwrap.wrap(
        kept,
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_UNBROKEN, " ") for line in lines]


def indented(lines: Iterable[str], by: str = "  ") -> list[str]:
    """Return `lines` behind `by`; a line that is empty stays so."""
    return [f"{by}{line}" if line else line for line in lines]
