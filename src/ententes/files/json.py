"""JSON: text to nodes that know their place, and plain data to text.

What is read is JSON as RFC 8259 has it. Values without quotation marks are told
one by one, so that a file with several gets a message for each.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from ententes.bilingual import Saying
from ententes.files.cursor import END_OF_VALUE, Cursor
from ententes.files.nodes import (
    Fields,
    Listing,
    Manner,
    Node,
    Scalar,
    escaped,
    figures,
    readable,
    with_line_ends,
)


def nodes_of(text: str, name: str) -> Node | None:
    """Return what a JSON text holds, `None` if nothing. Raises `InvalidFile`.

    `name` is the source that the error names.
    """
    return _Reader(readable(with_line_ends(text), name), name).document()


class _Reader(Cursor):
    """Reads JSON from left to right."""

    spaces = re.compile(r"[ \n]*+")
    trails = False

    def document(self) -> Node | None:
        self.skip()
        if self.is_at_end():
            return None
        root = self.value()
        self.skip()
        if not self.is_at_end():
            self.refuse(_MORE)
        return root

    def skip(self) -> None:
        super().skip()
        if self.sees("//") or self.sees("/*") or self.sees("#"):
            self.refuse(_COMMENT)

    def value(self) -> Node:
        at = self.count()
        if self.takes("{"):
            return Fields(tuple(self.within("}", self.pair)), at)
        if self.takes("["):
            return Listing(tuple(self.within("]", self.value)), at)
        if self.sees('"'):
            return self.string()
        if number := self.match(_NUMBER):
            return self.number(number[0], at)
        if constant := self.match(_CONSTANT):
            return Scalar(_CONSTANTS[constant[0]], constant[0], at)
        return self.bare(_WORDS, _BARE, _NO_VALUE)

    def pair(self) -> tuple[Scalar, Node]:
        key = self.key()
        self.skip()
        if not self.takes(":"):
            self.refuse(_COLON)
        self.skip()
        return key, self.decimal_comma() or self.value()

    def key(self) -> Scalar:
        if self.sees('"'):
            return self.string()
        at, word = self.mark(), self.match(_BARE_KEY)
        if word is None:
            self.refuse(_KEY)
        return Scalar(None, word[0], at, _KEY)

    def string(self) -> Scalar:
        at = self.at
        if self.match(_STRING) is None:
            self.refuse(_UNCLOSED)
        text = self.unescaped(at + 1, self.at - 1, _ESCAPE)
        return text if text.fault else Scalar(text.content, text.text, self.mark(at))


_STRING = re.compile(r'"(?:[^"\\\n]++|\\.)*+"')
_ESCAPE = re.compile(r'\\(?:(?P<sign>["\\/bfnrt])|u(?P<code>[0-9A-Fa-f]{4}))|\\')
_NUMBER = re.compile(rf"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?{END_OF_VALUE}")
_CONSTANTS = {"true": True, "false": False, "null": None}
_CONSTANT = re.compile(rf"(?:true|false|null){END_OF_VALUE}")
_WORDS = re.compile(r'[^,\[\]{}"\n]++')
_BARE_KEY = re.compile(r"'[^'\n]*+'|[\w-]++")


# From plain data to text


def written_out(data: Mapping[str, object]) -> str:
    """Return plain data as JSON that people read: one field a line, words as they are."""
    return _written(data, "\n") + "\n"


def _written(data: object, line: str) -> str:
    """Return `data`; `line` is a line break and the indentation of what stands around it."""
    below = line + "  "
    if isinstance(data, dict) and data:
        fields: dict[str, object] = data  # pyright: ignore[reportUnknownVariableType]
        parts = [f'"{key}": {_written(part, below)}' for key, part in fields.items()]
        return "{" + below + ("," + below).join(parts) + line + "}"
    if isinstance(data, list) and data:
        items: list[object] = data  # pyright: ignore[reportUnknownVariableType]
        return "[" + below + ("," + below).join(_written(i, below) for i in items) + line + "]"
    return on_one_line(data)  # pyright: ignore[reportUnknownArgumentType]


def on_one_line(data: object) -> str:
    """Return plain data as JSON on one line.

    >>> on_one_line({"valeur": Decimal("85.50"), "unites": ["heures", True]})
    '{"valeur": 85.50, "unites": ["heures", true]}'
    """
    if isinstance(data, dict):
        fields: dict[str, object] = data  # pyright: ignore[reportUnknownVariableType]
        return "{" + ", ".join(f'"{key}": {on_one_line(f)}' for key, f in fields.items()) + "}"
    if isinstance(data, list):
        items: list[object] = data  # pyright: ignore[reportUnknownVariableType]
        return "[" + ", ".join(map(on_one_line, items)) + "]"
    if isinstance(data, bool):
        return str(data).lower()
    return figures(data) if isinstance(data, int | Decimal) else f'"{escaped(str(data))}"'


MANNER = Manner(
    Saying(
        'Écrivez ses champs entre accolades\u00a0: {"cle": "valeur"}.',
        'Write its fields between braces: {"key": "value"}.',
    ),
    Saying(
        "Mettez ses éléments entre crochets, séparés par des virgules.",
        "Put its elements between square brackets, with commas between them.",
    ),
    on_one_line,
)

_BARE = Saying(
    "{found} n’est ni un nombre, ni true, false ou null. Si c’est un texte, mettez-le entre"
    ' guillemets droits\u00a0: "titre": "Entente".',
    "{found} is neither a number nor true, false or null. If it is a text, put it in"
    ' quotation marks: "title": "Agreement".',
)
_NO_VALUE = Saying(
    "il manque ici une valeur. Écrivez-la, ou null s’il n’y a rien à dire.",
    "a value is missing here. Write it, or null if there is nothing to say.",
)
_KEY = Saying(
    'une clé se met entre guillemets droits\u00a0: "titre": "Entente".',
    'a key stands in quotation marks: "title": "Agreement".',
)
_COLON = Saying(
    'il manque ici un deux-points\u00a0: "titre": "Entente".',
    'a colon is missing here: "title": "Agreement".',
)
_UNCLOSED = Saying(
    "ce texte n’est pas fermé sur sa ligne. Ajoutez le guillemet droit qui manque; un saut de ligne"
    " s’écrit \\n.",
    "this text is not closed on its line. Add the quotation mark that is missing; a line break is"
    " written \\n.",
)
_COMMENT = Saying(
    "JSON n’a pas de commentaires. Retirez celui-ci, ou écrivez l’entente en YAML ou en TOML.",
    "JSON has no comments. Remove this one, or write the agreement in YAML or in TOML.",
)
_MORE = Saying(
    "l’entente est finie, et quelque chose suit. Gardez une seule entente par fichier.",
    "the agreement has ended, and something follows. Keep one agreement per file.",
)
