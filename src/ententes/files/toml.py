"""TOML: text to nodes that know their place. What is written is in `toml_text.py`.

What is read is TOML 1.0, with the braces of several lines of TOML 1.1, and without
what no agreement needs: times, `inf`, `nan` and figures in another base. A table
or a key that comes twice is kept as it stands, for the translation to tell.
"""

import re
from dataclasses import dataclass, field

from ententes.bilingual import Saying
from ententes.files.cursor import END_OF_VALUE, NOT_A_NUMBER, Cursor
from ententes.files.nodes import Fields, Listing, Mark, Node, Scalar, readable, with_line_ends


def nodes_of(text: str, name: str) -> Node | None:
    """Return what a TOML text holds. Raises `InvalidFile`.

    `name` is the source that the error names.
    """
    return _Reader(readable(with_line_ends(text), name), name).document()


# Tables, while they are read


@dataclass(slots=True)
class _Table:
    """A mapping that may still grow.

    Only passed through by a longer header, it may get its own header later, unless
    a dotted key went through it (`is_dotted`); once it had one (`is_named`), neither
    may come back to it.
    """

    at: Mark
    is_named: bool = False
    is_dotted: bool = False
    pairs: list[tuple[Scalar, "_Growing"]] = field(default_factory=list[tuple[Scalar, "_Growing"]])
    last: dict[str, "_Growing"] = field(default_factory=dict[str, "_Growing"])

    def add(self, key: Scalar, part: "_Growing") -> None:
        self.pairs.append((key, part))
        self.last[key.text] = part

    def grown(self) -> Fields:
        """Return the mapping, which grows no more."""
        return Fields(tuple((key, _grown(part)) for key, part in self.pairs), self.at)


@dataclass(slots=True)
class _Tables:
    """A list of tables that may still grow."""

    at: Mark
    tables: list[_Table]


_Growing = Node | _Table | _Tables


def _grown(part: _Growing) -> Node:
    if isinstance(part, _Table):
        return part.grown()
    if isinstance(part, _Tables):
        return Listing(tuple(table.grown() for table in part.tables), part.at)
    return part


class _Reader(Cursor):
    """Reads TOML from left to right."""

    spaces = re.compile(r"(?:[ \n]++|#[^\n]*+)*+")
    trails = True

    def document(self) -> Node:
        root = table = _Table(self.mark(), is_named=True)
        self.skip()
        while not self.is_at_end():
            if self.sees("["):
                table = self.header(root)
            else:
                self.pair(table)
            self.end_of_line()
            self.skip()
        return root.grown()

    # Tables

    def header(self, root: _Table) -> _Table:
        """Return the table that `[path]` or `[[path]]` begins or goes on with."""
        self.levels = 0
        opened, is_list = self.at, self.takes("[[")
        if not is_list:
            self.takes("[")
        path = self.path()
        if not self.takes("]]" if is_list else "]"):
            self.refuse(_HEADER, opened)
        self.levels = len(path)
        table = root
        for key in path[:-1]:
            table = self.through(table, key)
        return self.item_of(table, path[-1]) if is_list else self.named(table, path[-1])

    def through(self, table: _Table, key: Scalar) -> _Table:
        """Return the table that a header passes on its way to another."""
        part = table.last.get(key.text)
        if isinstance(part, _Tables):
            return part.tables[-1]
        return part if isinstance(part, _Table) else self.added(table, key)

    def named(self, table: _Table, key: Scalar) -> _Table:
        part = table.last.get(key.text)
        if not isinstance(part, _Table) or part.is_named or part.is_dotted:
            part = self.added(table, key)
        part.is_named = True
        return part

    def item_of(self, table: _Table, key: Scalar) -> _Table:
        """Return a new table, the last of the list that `key` names."""
        part = table.last.get(key.text)
        if not isinstance(part, _Tables):
            part = _Tables(key.at, [])
            table.add(key, part)
        self.count()
        part.tables.append(_Table(key.at, is_named=True))
        return part.tables[-1]

    def added(self, table: _Table, key: Scalar) -> _Table:
        self.count()
        new = _Table(key.at)
        table.add(key, new)
        return new

    # Keys and values

    def pair(self, table: _Table) -> None:
        """Put in `table` what `key = value` or `a.b = value` says."""
        path = self.path()
        if not self.takes("="):
            self.refuse(_EQUALS)
        self.match(_BLANKS)
        for key in path[:-1]:
            part = table.last.get(key.text)
            if not isinstance(part, _Table) or part.is_named:
                part = self.added(table, key)
            part.is_dotted = True
            table = part
        self.levels += len(path) - 1
        table.add(path[-1], self.decimal_comma() or self.value())
        self.levels -= len(path) - 1

    def path(self) -> list[Scalar]:
        """Return the keys that dots hold together, and go past the spaces around them."""
        start, levels = self.at, self.levels
        keys: list[Scalar] = []
        while not keys or self.takes("."):
            self.match(_BLANKS)
            keys.append(self.key())
            self.match(_BLANKS)
            self.enter(1, start)
        self.levels = levels
        return keys

    def key(self) -> Scalar:
        at = self.mark()
        if self.sees('"') or self.sees("'"):
            return self.string()
        found = self.match(_KEY)
        if found is None:
            self.refuse(_NO_KEY)
        return Scalar(found[0], found[0], at)

    def value(self) -> Node:
        at = self.count()
        if self.takes("{"):
            return self.inline_table(at)
        if self.takes("["):
            return Listing(tuple(self.within("]", self.value)), at)
        if self.sees('"""') or self.sees("'''"):
            return self.string_of_lines()
        if self.sees('"') or self.sees("'"):
            return self.string()
        return self.word(at)

    def word(self, at: Mark) -> Scalar:
        """Return a value without quotation marks."""
        if number := self.match(_NUMBER):
            return self.number(number[0], at)
        if constant := self.match(_CONSTANT):
            return Scalar(constant[0] == "true", constant[0], at)
        if day := self.match(_DATE):
            return Scalar(day[0], day[0], at)
        return self.unreadable(at)

    def inline_table(self, at: Mark) -> Node:
        table = _Table(at)
        self.within("}", lambda: self.pair(table))
        return table.grown()

    def string(self) -> Scalar:
        """Return a text of one line, whose codes mean something only in quotation marks."""
        at = self.at
        is_basic = self.sees('"')
        if self.match(_BASIC if is_basic else _LITERAL) is None:
            self.refuse(_UNCLOSED)
        return self.text_from(at, at + 1, self.at - 1, is_basic=is_basic)

    def string_of_lines(self) -> Scalar:
        at = self.at
        is_basic = self.sees('"')
        if self.match(_BASIC_LINES if is_basic else _LITERAL_LINES) is None:
            self.refuse(_UNCLOSED_LINES)
        first = at + 3
        start = first + 1 if self.text.startswith("\n", first) else first
        return self.text_from(at, start, self.at - 3, is_basic=is_basic)

    def text_from(self, at: int, start: int, end: int, *, is_basic: bool) -> Scalar:
        if not is_basic:
            raw = self.text[start:end]
            return Scalar(raw, raw, self.mark(at))
        text = self.unescaped(start, end, _ESCAPE)
        return text if text.fault else Scalar(text.content, text.text, self.mark(at))

    def unreadable(self, at: Mark) -> Scalar:
        """Return a value that is none, with the reason, so that the next one can be read."""
        for pattern, what in ((_TIME, _NO_TIME), (_OTHER_NUMBER, NOT_A_NUMBER)):
            if found := self.match(pattern):
                return Scalar(None, found[0], at, what.with_facts(found=found[0]))
        return self.bare(_WORDS if self.opened else _LINE, _BARE, _NO_VALUE)

    def end_of_line(self) -> None:
        self.match(_BLANKS)
        if not self.sees("\n") and not self.sees("#"):
            self.refuse(_MORE)


_BLANKS = re.compile(r" *+")
_KEY = re.compile(r"[\w-]++")  # accents too, to be told which key was meant
_HEX = "[0-9A-Fa-f]"
_ESCAPE = re.compile(
    r'\\(?:(?P<sign>["\\bfnrt])'
    rf"|[uU](?P<code>(?<=u){_HEX}{{4}}|(?<=U)00(?:0{_HEX}|10){_HEX}{{4}})"
    r"|(?P<nothing> *\n[ \n]*+))|\\"
)
_BASIC = re.compile(r'"(?:[^"\\\n]++|\\.)*+"')
_LITERAL = re.compile(r"'[^'\n]*+'")
_BASIC_LINES = re.compile(r'"""(?:[^"\\]++|\\.|"{1,2}+(?!"))*+"{3,5}', re.DOTALL)
_LITERAL_LINES = re.compile(r"'''(?:[^']++|'{1,2}+(?!'))*+'{3,5}")
_DIGITS = r"[0-9](?:_?[0-9])*+"
_NUMBER = re.compile(
    rf"[+-]?(?:0|[1-9](?:_?[0-9])*+)(?:\.{_DIGITS})?(?:[eE][+-]?{_DIGITS})?{END_OF_VALUE}"
)
_CONSTANT = re.compile(rf"(?:true|false){END_OF_VALUE}")
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATE = re.compile(_DAY + END_OF_VALUE)
_TIME = re.compile(
    rf"(?:{_DAY}[Tt ])?[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]++)?)?"
    rf"(?:[Zz]|[+-][0-9]{{2}}:[0-9]{{2}})?{END_OF_VALUE}"
)
_OTHER_NUMBER = re.compile(rf"(?:[+-]?(?:inf|nan)|0[xob][0-9A-Fa-f_]++){END_OF_VALUE}")
_WORDS = re.compile(r'[^,\[\]{}"\n#]++')
_LINE = re.compile(r"[^\n#]++")
_BARE = Saying(
    "{found} n’est ni un nombre, ni une date, ni true ou false. Si c’est un texte, mettez-le entre"
    ' guillemets droits\u00a0: titre = "Entente".',
    "{found} is neither a number nor a date, true or false. If it is a text, put it in"
    ' quotation marks: title = "Agreement".',
)
_NO_VALUE = Saying(
    "il manque ici une valeur. Écrivez-la, ou retirez la clé s’il n’y a rien à dire.",
    "a value is missing here. Write it, or remove the key if there is nothing to say.",
)
_NO_TIME = Saying(
    "{found} comprend une heure, et une entente n’a que des dates. Écrivez année-mois-jour,"
    " 2026-04-01, ou mettez la valeur entre guillemets droits si c’est un texte.",
    "{found} has a time of day, and an agreement has dates only. Write year-month-day,"
    " 2026-04-01, or put the value in quotation marks if it is a text.",
)
_EQUALS = Saying(
    'il manque ici le signe =. Écrivez une clé, = et une valeur\u00a0: titre = "Entente".',
    'the sign = is missing here. Write a key, = and a value: title = "Agreement".',
)
_NO_KEY = Saying(
    'on attend ici une clé. Écrivez une clé, = et une valeur\u00a0: titre = "Entente".',
    'a key is expected here. Write a key, = and a value: title = "Agreement".',
)
_HEADER = Saying(
    "ce titre de section n’est pas fermé. Écrivez [raison_detre], ou [[parties]] pour un élément"
    " de liste.",
    "this header is not closed. Write [purpose], or [[parties]] for an element of a list.",
)
_MORE = Saying(
    "la ligne devrait finir ici. Mettez la valeur entière entre guillemets droits, et \\ devant"
    " ceux qu’elle contient.",
    "the line should end here. Put the whole value in quotation marks, and \\ before those that"
    " it holds.",
)
_UNCLOSED = Saying(
    "ce texte n’est pas fermé sur sa ligne. Ajoutez le guillemet droit qui manque; un texte de"
    ' plusieurs lignes se met entre """ et """.',
    "this text is not closed on its line. Add the quotation mark that is missing; a text of several"
    ' lines stands between """ and """.',
)
_UNCLOSED_LINES = Saying(
    "ce texte de plusieurs lignes n’est jamais fermé. Ajoutez à sa fin les trois guillemets qui"
    " l’ouvrent.",
    "this text of several lines is never closed. Add at its end the three quotation marks that"
    " open it.",
)
