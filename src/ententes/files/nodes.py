"""What a file holds, whatever its format: nodes that know their place, within limits."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from ententes.bilingual import Saying
from ententes.errors import InvalidFile, Problem

MOST_LEVELS = 50
"""How deep lists and mappings may stand in each other; the model needs ten."""

MOST_NODES = 200_000
"""How many values, lists and mappings a source may hold."""

MOST_PROBLEMS = 100
"""How many problems are told at once; nobody mends more before trying again."""


class Mark(NamedTuple):
    """A place in a source; lines and columns count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value: `content` is what it means, `text` how it is spelled."""

    content: str | Decimal | bool | None
    text: str
    at: Mark
    fault: Saying | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    items: tuple["Node", ...]
    at: Mark
    fault: Saying | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping, with its keys in their order, those that come twice included."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    at: Mark
    fault: Saying | None = None


Node = Scalar | Listing | Fields
"""A part of a source. `fault` is why its content must not be taken."""


class Manner(NamedTuple):
    """How a format writes what a message advises: an object, a list, an example.

    Examples stand in messages in the words of YAML, `{value: 85.5, unit: percent}`;
    `on_one_line` writes the same for those who read another format.
    """

    an_object: Saying
    a_list: Saying
    on_one_line: Callable[[object], str] | None


# Reading


def with_line_ends(text: str) -> str:
    r"""Return `text` with its lines, the last one included, ended by `\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n") + "\n"


def readable(lines: str, name: str, wrong: Iterable[tuple[int, Saying]] = ()) -> str:
    """Return `lines` with spaces for tabs and for the breaks that no editor counts.

    Those are U+0085, U+2028, U+2029 and what word processors put within a line.
    Raises `InvalidFile` for what is `wrong` at an index, and for characters
    that cannot be seen.
    """
    lines = lines.translate(_SPACES)
    invisible = (
        (bad.start(), INVISIBLE.with_facts(code=f"U+{ord(bad[0]):04X}"))
        for bad in _UNREADABLE.finditer(lines)
    )
    found = [*islice(wrong, MOST_PROBLEMS), *islice(invisible, MOST_PROBLEMS)]
    if found:
        first = sorted(found, key=lambda each: each[0])[:MOST_PROBLEMS]
        problems = [Problem(what, (), *_mark_at(lines, index)) for index, what in first]
        raise InvalidFile(name, problems)
    return lines


def _mark_at(text: str, index: int) -> Mark:
    return Mark(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


_SPACES = dict.fromkeys(map(ord, "\t\x0b\x0c\x85\u2028\u2029"), " ")
_UNREADABLE = re.compile(
    r"[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


# Writing


def figures(number: int | Decimal) -> str:
    """Return a number in full, with all its decimals and no power of ten.

    >>> figures(Decimal("85.50")), figures(Decimal("1E+3"))
    ('85.50', '1000')
    """
    return f"{Decimal(number):f}"


def escaped(text: str) -> str:
    r"""Return `text` as it stands between the quotation marks of JSON and of TOML.

    >>> escaped('Le "guichet"')
    'Le \\"guichet\\"'
    """
    return _TO_ESCAPE.sub(lambda found: _ESCAPES.get(found[0], f"\\u{ord(found[0]):04x}"), text)


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
_TO_ESCAPE = re.compile(rf'["\\\n]|{_UNREADABLE.pattern}')


INVISIBLE = Saying(
    "le caractère invisible {code} ne peut être imprimé. Retirez-le.",
    "the invisible character {code} cannot be printed. Remove it.",
)
TOO_DEEP = Saying(
    f"plus de {MOST_LEVELS} niveaux sont emboîtés ici. Une entente en compte dix au plus.",
    f"more than {MOST_LEVELS} levels are nested here. An agreement has ten at most.",
)
TOO_MANY = Saying(
    f"la source contient plus de {MOST_NODES} valeurs. Vérifiez que c’est le bon fichier.",
    f"the source holds more than {MOST_NODES} values. Check that it is the right file.",
)
UNCLOSED = Saying(
    "ce qui s’ouvre ici n’est jamais fermé. Ajoutez le guillemet droit, le crochet ou l’accolade"
    " qui manque.",
    "what opens here is never closed. Add the quotation mark, bracket or brace that is missing.",
)
COMMA = Saying(
    "il manque ici une virgule, ou plus haut ce qui ferme {opened} de la ligne\u00a0{line}.",
    "a comma is missing here, or above it what closes {opened} of line {line}.",
)
DECIMAL_POINT = Saying(
    "Écrivez les décimales avec un point\u00a0: 85.5.", "Write decimals with a point: 85.5."
)
