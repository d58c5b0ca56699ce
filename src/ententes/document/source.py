"""A text as its author wrote it: its files put together, its tags put aside.

Each tag and each line to fill in is replaced by one private-use character, so that
Markdown can neither cut nor change it: a `|` in a filter does not split a table cell.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple

from ententes.bilingual import Saying
from ententes.errors import Fault

Reader = Callable[[str], str]
"""Returns the contents of a file of texts. Raises `FileNotFoundError`."""

_FIRST = {"statement": 0xF0000}
_FIRST_OF_OTHERS = 0xE000
_MOST_TAGS = 6400
_MOST_LINES = 20_000
_DEEPEST_INCLUDE = 8

_LINE_END = re.compile(r"\r\n?|\n")
_INCLUDE = re.compile(r'[ \t]*\{%\s*include\s+"([^"]*)"\s*%\}[ \t]*')
_TAG = re.compile(
    r"(?P<output>\{\{[^{}\n]*\}\})"
    r"|(?P<statement>\{%[^%{}\n]*%\})"
    r"|(?P<fill>_{4,})"
    r"|(?P<comment>\{#)"
    r"|(?P<private>[\ue000-\uf8ff\U000f0000-\U0010ffff])"
    r"|(?P<unprintable>[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069"
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff])"
    r"|(?P<loose>\{\{|\{%|%\}|\}\})",
)


class Place(NamedTuple):
    """A line of a file."""

    file: str
    line: int


class Tag(NamedTuple):
    """What was put aside: an `output`, a `statement` or a `fill`."""

    kind: str
    source: str
    place: Place


@dataclass(slots=True)
class Source:
    """A text whose tags stand as private-use characters; each of its lines has a place."""

    text: str = ""
    places: list[Place] = field(default_factory=list[Place])
    tags: dict[str, Tag] = field(default_factory=dict[str, Tag])
    faults: list[Fault] = field(default_factory=list[Fault])

    def blame(self, place: Place, what: Saying) -> None:
        """Note that a convention is broken at `place`."""
        self.faults.append(Fault(place.file, place.line, what))

    def is_blamed(self, place: Place) -> bool:
        """Say whether a convention is broken on that line."""
        return any((fault.file, fault.line) == place for fault in self.faults)


def is_tag(character: str) -> bool:
    """Say whether `character` stands for a tag."""
    return "\ue000" <= character <= "\uf8ff" or is_statement(character)


def is_statement(character: str) -> bool:
    """Say whether `character` stands for a statement; statements have a range of their own."""
    return "\U000f0000" <= character <= "\U0010ffff"


def read_source(file: str, read: Reader) -> Source:
    """Return the text in `file`, with those that it includes in their places."""
    source = Source()
    lines = list(islice(_lines(file, read, source, ()), _MOST_LINES + 1))
    if len(lines) > _MOST_LINES:
        source.blame(lines.pop()[0], _TOO_LONG)
    source.places = [place for place, _ in lines]
    source.text = _put_aside("\n".join(line for _, line in lines), source)
    return source


def _lines(
    file: str, read: Reader, source: Source, including: tuple[Place, ...]
) -> Iterator[tuple[Place, str]]:
    for number, line in enumerate(_contents(file, read, source, including), 1):
        place = Place(file, number)
        if included := _INCLUDE.fullmatch(line):
            yield from _lines(included[1], read, source, (*including, place))
        else:
            yield place, line


def _contents(file: str, read: Reader, source: Source, including: tuple[Place, ...]) -> list[str]:
    """Return the lines of a file, or an empty one and a fault where it cannot be included."""
    if not including:
        return _split(read(file))
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts or "\\" in file:
        source.blame(including[-1], _OUTSIDE.with_facts(file=file))
    elif len(including) > _DEEPEST_INCLUDE or any(place.file == file for place in including):
        source.blame(including[-1], _CIRCULAR.with_facts(file=file))
    else:
        try:
            return _split(read(file))
        except (OSError, ValueError):  # a folder, a name that cannot be one, no UTF-8
            source.blame(including[-1], _NOT_FOUND.with_facts(file=file))
    return [""]


def _split(text: str) -> list[str]:
    """Return the lines of `text` as editors count them, without a byte order mark."""
    return _LINE_END.split(text.removeprefix("\ufeff"))


def _put_aside(text: str, source: Source) -> str:
    def character(found: re.Match[str]) -> str:
        kind = found.lastgroup or ""
        line = text.count("\n", 0, found.start())
        place = source.places[line]
        if kind in _REFUSED:
            source.blame(place, _REFUSED[kind])
            return "\ufffd"
        inner = found[0]
        if kind in ("output", "statement"):
            if inner[2] in "-+" or inner[-3] in "-+":
                source.blame(place, _WHITE_SPACE)
            else:
                inner = " ".join([inner[:2], *inner[2:-2].split(), inner[-2:]])
        if len(source.tags) == _MOST_TAGS:
            source.blame(place, _TOO_MANY)
            return " "
        sign = chr(_FIRST.get(kind, _FIRST_OF_OTHERS) + len(source.tags))
        source.tags[sign] = Tag(kind, inner, place)
        return sign

    return _TAG.sub(character, text)


_OUTSIDE = Saying(
    "{file} sort du dossier des textes. Incluez un fichier de ce dossier, sans «\u00a0..\u00a0».",
    "{file} leads out of the folder of texts. Include a file of that folder, without “..”.",
)
_CIRCULAR = Saying(
    "{file} s’inclut lui-même, ou est inclus trop profondément. Retirez une des inclusions.",
    "{file} includes itself, or is included too deeply. Remove one of the includes.",
)
_NOT_FOUND = Saying(
    "{file} n’est pas un texte que l’on puisse lire. Corrigez le nom, qui part du dossier de la"
    " langue, et enregistrez le texte en UTF-8.",
    "{file} is not a text that can be read. Correct its name, which starts from the folder of the"
    " language, and save the text as UTF-8.",
)
_WHITE_SPACE = Saying(
    "{%- et -%} suppriment les espaces de la phrase. Écrivez {% … %}.",
    "{%- and -%} remove the spaces of the sentence. Write {% … %}.",
)
_TOO_MANY = Saying(
    f"Le texte a plus de {_MOST_TAGS} balises. Coupez-le.",
    f"The text has more than {_MOST_TAGS} tags. Cut it.",
)
_TOO_LONG = Saying(
    f"Le texte a plus de {_MOST_LINES} lignes, inclusions comprises. Coupez-le.",
    f"The text has more than {_MOST_LINES} lines, with its includes. Cut it.",
)
_REFUSED = {
    "comment": Saying(
        "{# ouvrirait un commentaire qui cache la suite. Écrivez l’identifiant { #nom },"
        " avec une espace, sur la ligne avant le bloc.",
        "{# would open a comment that hides what follows. Write the id as { #name },"
        " with a space, on the line before the block.",
    ),
    "private": Saying(
        "Ce caractère à usage privé n’a de sens pour personne. Retirez-le.",
        "This private-use character means nothing to anyone. Remove it.",
    ),
    "unprintable": Saying(
        "Ce caractère ne s’imprime dans aucun format. Retirez-le.",
        "This character is printed in no format. Remove it.",
    ),
    "loose": Saying(
        "Cette balise n’est pas fermée sur sa ligne, ou pas ouverte. Écrivez {{ champ }} ou"
        " {% if champ %}.",
        "This tag is not closed on its line, or not opened. Write {{ field }} or {% if field %}.",
    ),
}
