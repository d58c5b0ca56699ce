"""The one door to YAML: text to nodes that know their place, and plain data to text.

Only the plain part of YAML is read: text, numbers, `true`, `false`, lists and
mappings. Nothing in a file can name a type, repeat a part of it or include
another: tags, anchors and aliases are refused. PyYAML gives events, never
objects, so that its recursion and its guesses (`no`, `010`, `12:30`, dates,
floats) have no part in this.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

import yaml

from ententes.bilingual import Saying
from ententes.errors import InvalidFile, Problem, shown
from ententes.files.nodes import (
    COMMA,
    MOST_LEVELS,
    MOST_NODES,
    TOO_DEEP,
    TOO_MANY,
    UNCLOSED,
    Fields,
    Listing,
    Manner,
    Mark,
    Node,
    Scalar,
    figures,
    readable,
    with_line_ends,
)

PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The quick parser where PyYAML was built with it, else the one in Python."""

MANNER = Manner(
    Saying(
        "Écrivez chaque champ sur sa ligne, en retrait\u00a0: «\u00a0cle: valeur\u00a0».",
        "Write each field on its own line, indented: “key: value”.",
    ),
    Saying(
        "Mettez un tiret et une espace devant chaque élément.",
        "Put a hyphen and a space before each element.",
    ),
    None,
)

_WIDTH = 100
_YAML_TAGS = "tag:yaml.org,2002:"
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}


def nodes_of(text: str, name: str) -> Node | None:
    """Return what a YAML text holds, `None` if nothing. Raises `InvalidFile`.

    `name` is the source that the error names.
    """
    lines = _readable(text, name)
    try:
        return _Builder(name, lines.split("\n")).built(yaml.parse(lines, Loader=PARSER))
    except yaml.MarkedYAMLError as error:
        raise InvalidFile(name, [_syntax_problem(lines, error)]) from None


# Before parsing

_TAB_INDENT = re.compile(r"^ *(\t)[ \t]*[^\s]", re.MULTILINE)


def _readable(text: str, name: str) -> str:
    """Return `text` as both parsers read it alike.

    They differ on tabs and on a last line without an end, and count lines where
    no editor does.
    """
    lines = with_line_ends(text)
    return readable(lines, name, ((tab.start(1), _TAB) for tab in _TAB_INDENT.finditer(lines)))


# From events to nodes


@dataclass(slots=True)
class _Open:
    """A list or a mapping that is not yet closed."""

    is_mapping: bool
    at: Mark
    fault: Saying | None
    parts: list[Node]

    def closed(self) -> Node:
        if not self.is_mapping:
            before = pairwise([Scalar(None, "", self.at), *self.parts])
            return Listing(tuple(_beside(a.at, b) for a, b in before), self.at, self.fault)
        pairs = zip(map(_as_key, self.parts[::2]), self.parts[1::2], strict=True)
        return Fields(tuple((k, _beside(k.at, v)) for k, v in pairs), self.at, self.fault)


def _beside(mark: Mark, node: Node) -> Node:
    """Return `node`; if it is empty, at the place of what comes before it.

    The parsers put it at different places.
    """
    return replace(node, at=mark) if isinstance(node, Scalar) and not node.text else node


def _as_key(node: Node) -> Scalar:
    if not isinstance(node, Scalar):
        return Scalar(None, "", node.at, _NOT_A_KEY)
    return replace(node, fault=_MERGE) if node.text == "<<" and node.fault is None else node


class _Builder:
    """Makes nodes of events, on a stack of its own so that no nesting exhausts Python's."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self.lines = lines
        self.roots: list[Node] = []
        self.opened: list[_Open] = []
        self.count = 0

    def built(self, events: Iterable[yaml.Event]) -> Node | None:
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and self.roots:
                self._refuse(event, _TWO_DOCUMENTS)
            if isinstance(event, yaml.NodeEvent):
                self._begin(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._place(self.opened.pop().closed())
        return self.roots[0] if self.roots else None

    def _begin(self, event: yaml.NodeEvent) -> None:
        self.count += 1
        if self.count > MOST_NODES:
            self._refuse(event, TOO_MANY)
        at, fault = _at(event), _fault(event)
        if isinstance(event, yaml.CollectionStartEvent):
            if len(self.opened) == MOST_LEVELS:
                self._refuse(event, TOO_DEEP)
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            self.opened.append(_Open(is_mapping, at, fault, []))
        elif isinstance(event, yaml.ScalarEvent):
            content = _content(event.value) if event.implicit[0] else event.value
            self._place(Scalar(content, event.value, at, fault or self._lost_words(event)))
        else:
            self._place(Scalar(None, "*", at, fault))

    def _lost_words(self, event: yaml.ScalarEvent) -> Saying | None:
        """Return a fault where YAML takes the end of a sentence for a comment: `Entente #2`."""
        end = _place_of(event.end_mark)
        if not event.implicit[0]:
            return None
        rest = self.lines[end.line - 1][end.column - 1 :]
        found = (_A_COMMENT_OF_WORDS if event.value else _A_COLOUR).match(rest)
        return _LOST.with_facts(words=shown(found[1])) if found else None

    def _place(self, node: Node) -> None:
        (self.opened[-1].parts if self.opened else self.roots).append(node)

    def _refuse(self, event: yaml.Event, what: Saying) -> None:
        raise InvalidFile(self.name, [Problem(what, (), *_at(event))])


_A_COMMENT_OF_WORDS = re.compile(r"\s*(#[^\s#].*)")
_A_COLOUR = re.compile(r"\s*(#(?:[0-9A-Fa-f]{3}){1,2})\s*$")
"""What follows a key and is no value: most comments are, and a colour never is."""


def _content(plain: str) -> str | Decimal | bool | None:
    """Return what a value without quotation marks means; most mean what they spell."""
    if plain in _CONSTANTS:
        return _CONSTANTS[plain]
    return Decimal(plain) if re.fullmatch(_NUMBER, plain) else plain


def _fault(event: yaml.NodeEvent) -> Saying | None:
    if isinstance(event, yaml.AliasEvent):
        return _ALIAS.with_facts(name=f"*{event.anchor}")
    if event.anchor is not None:
        return _ALIAS.with_facts(name=f"&{event.anchor}")
    tag: str | None = getattr(event, "tag", None)
    return None if tag is None else _TAG.with_facts(tag=shown(tag.replace(_YAML_TAGS, "!!")))


def _at(event: yaml.Event) -> Mark:
    return _place_of(event.start_mark)


def _place_of(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1)


# What cannot be parsed


def _syntax_problem(text: str, error: yaml.MarkedYAMLError) -> Problem:
    """Return what to mend where the parser stopped: PyYAML's own words are for programmers."""
    lines = text.split("\n")
    stop = _place_of(error.problem_mark or error.context_mark)
    begun = _place_of(error.context_mark or error.problem_mark)
    before, rest = lines[stop.line - 1][: stop.column - 1], lines[stop.line - 1][stop.column - 1 :]
    at_end = not any(line.strip() for line in [rest, *lines[stop.line :]])
    opened = lines[begun.line - 1][begun.column - 1 :][:1]
    what = _NOT_YAML
    if opened in tuple("'\"[{") and at_end:
        what = UNCLOSED
    elif opened in tuple("[{") and begun.line < stop.line:
        what = COMMA.with_facts(opened=opened, line=begun.line)
    elif rest.startswith(":") and ": " in before:
        what = _COLON
    elif rest.startswith(tuple("@`%")):
        what = _SIGN.with_facts(sign=rest[0])
    elif "\\" in before[-2:] + rest[:1]:
        bar = lines[stop.line - 1].rindex("\\", 0, stop.column)
        what, stop = _ESCAPE, Mark(stop.line, bar + 1)
    elif opened in tuple("&*"):
        what, stop = _ALIAS.with_facts(name=opened), begun
    return Problem(what, (), *(begun if at_end else stop))


# From plain data to text


def written_out(data: object) -> str:
    """Return plain data as YAML that people read: one field a line, quotes where they matter."""
    text: str = yaml.serialize(  # pyright: ignore[reportUnknownMemberType]
        _node(data), Dumper=_Writer, width=_WIDTH, allow_unicode=True
    )
    return text


def _node(data: object) -> yaml.Node:
    if isinstance(data, dict):
        fields: dict[str, object] = data  # pyright: ignore[reportUnknownVariableType]
        pairs = [(_node(key), _node(part)) for key, part in fields.items()]
        return yaml.MappingNode("!dict", pairs, flow_style=False)
    if isinstance(data, list):
        items: list[object] = data  # pyright: ignore[reportUnknownVariableType]
        return yaml.SequenceNode("!list", [_node(item) for item in items], flow_style=False)
    if isinstance(data, bool):
        return yaml.ScalarNode(_tag(data), str(data).lower())
    if isinstance(data, int | Decimal):
        return yaml.ScalarNode(_tag(Decimal(data)), figures(data))
    text = str(data)
    return yaml.ScalarNode(_tag(text), text, style="|" if "\n" in text else None)


def _tag(content: object) -> str:
    """Return the type that PyYAML compares with what a reader would take; it is never written."""
    return f"!{type(content).__name__}"


class _Writer(yaml.SafeDumper):
    """PyYAML's emitter, which quotes what `_content` would take for something else."""

    event: Any

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        """Return the type that a reader would take for a value."""
        if kind is not yaml.ScalarNode:
            return "!dict" if kind is yaml.MappingNode else "!list"
        return _tag(_content(value) if implicit[0] else value)

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Put the hyphens of a list under their key, and not beside it."""
        del indentless
        super().increase_indent(flow, False)

    def choose_scalar_style(self) -> Any:
        """Take double quotation marks, which the messages speak of, where nothing is escaped."""
        style: Any = super().choose_scalar_style()
        in_double = style == "'" and not re.search(r'["\\]', self.event.value)
        return '"' if in_double else style


_TAB = Saying(
    "une tabulation commence cette ligne. Mettez des espaces à la place.",
    "a tab begins this line. Put spaces in its place.",
)
_ALIAS = Saying(
    "le repère {name} n’est pas lu\u00a0: une entente se lit d’un bout à l’autre. Écrivez la"
    " valeur elle-même, ou mettez-la entre guillemets droits si c’est un texte.",
    "the anchor or alias {name} is not read: an agreement is read from end to end. Write the"
    " value itself, or put it in quotation marks if it is a text.",
)
_LOST = Saying(
    "{words} serait perdu\u00a0: YAML y voit un commentaire. Mettez toute la valeur entre"
    " guillemets droits, ou une espace après # si c’en est un.",
    "{words} would be lost: YAML takes it for a comment. Put the whole value in quotation marks,"
    " or a space after # if it is one.",
)
_TAG = Saying(
    "l’étiquette {tag} n’est pas lue. Retirez-la, ou mettez la valeur entre guillemets droits si"
    " c’est un texte.",
    "the tag {tag} is not read. Remove it, or put the value in quotation marks if it is a text.",
)
_MERGE = Saying(
    "la clé << n’est pas lue. Écrivez chaque champ à sa place.",
    "the key << is not read. Write each field in its place.",
)
_NOT_A_KEY = Saying(
    "une clé est un seul mot. Écrivez «\u00a0cle: valeur\u00a0», et mettez entre guillemets droits"
    " un texte qui commence par { ou [.",
    "a key is a single word. Write “key: value”, and put a text that begins with { or [ in"
    " quotation marks.",
)
_TWO_DOCUMENTS = Saying(
    "un second document commence ici. Gardez une seule entente par fichier et retirez ---.",
    "a second document begins here. Keep one agreement per file, and remove ---.",
)
_COLON = Saying(
    "il y a un deux-points de trop sur cette ligne. Mettez la valeur entre guillemets droits\u00a0:"
    ' titre: "Entente : phase 2".',
    "there is one colon too many on this line. Put the value in quotation marks:"
    ' title: "Agreement: phase 2".',
)
_ESCAPE = Saying(
    "dans des guillemets droits, la barre \\ annonce un code, et celui-ci est inconnu. Doublez la"
    " barre (\\\\), ou entourez le texte d’apostrophes.",
    "within quotation marks the bar \\ announces a code, and this one is unknown. Double the bar"
    " (\\\\), or put the text in apostrophes.",
)
_SIGN = Saying(
    "un texte ne peut commencer par {sign} sans guillemets. Mettez-le entre guillemets droits.",
    "a text cannot begin with {sign} without quotation marks. Put it in quotation marks.",
)
_NOT_YAML = Saying(
    "ce passage ne se lit pas. Vérifiez le retrait des lignes, l’espace après les deux-points et"
    " la fermeture des guillemets.",
    "this passage cannot be read. Check the indentation, the space after colons and the closing"
    " quotation marks.",
)
