"""A cursor that goes through a text, for the formats whose readers give no place to what they read.

The standard library reads JSON and TOML, and tells neither the line of a value
nor more than the first fault; nor does tomlkit. So both are read here, by small
readers that have this in common, and are compared with it in the tests.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import NoReturn, TypeVar

from ententes.bilingual import Saying
from ententes.errors import InvalidFile, Problem, shown
from ententes.files.nodes import (
    COMMA,
    DECIMAL_POINT,
    MOST_LEVELS,
    MOST_NODES,
    TOO_DEEP,
    TOO_MANY,
    UNCLOSED,
    Mark,
    Scalar,
)

T = TypeVar("T")

END_OF_VALUE = r"(?= *(?:[,\]}\n#]|\Z))"
"""What must follow a figure or a word, so that `12 500 $` is not read as 12."""


class Cursor:
    """A place in a text. What it refuses is refused there, with line and column."""

    spaces: re.Pattern[str]
    """What stands between two parts and means nothing."""

    trails: bool
    """Whether a comma may follow the last part of a list."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.at: int = 0
        self.levels = 0
        self.opened: list[int] = []
        self._nodes = 0
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]

    # Where it is

    def mark(self, index: int | None = None) -> Mark:
        """Return the line and column of an index of the text, of the cursor if unsaid."""
        index = self.at if index is None else index
        line = bisect_right(self._lines, index)
        return Mark(line, index - self._lines[line - 1] + 1)

    def refuse(self, what: Saying, index: int | None = None) -> NoReturn:
        """Raise `InvalidFile` for what stands at an index, here if unsaid."""
        raise InvalidFile(self.name, [Problem(what, (), *self.mark(index))])

    def count(self) -> Mark:
        """Count a part of the source, and return its place."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self.refuse(TOO_MANY)
        return self.mark()

    def enter(self, levels: int, index: int | None = None) -> None:
        """Go down some levels, at an index of the text; whoever calls it comes up again."""
        self.levels += levels
        if self.levels > MOST_LEVELS:
            self.refuse(TOO_DEEP, index)

    # What it finds

    def sees(self, sign: str) -> bool:
        """Return whether `sign` stands here."""
        return self.text.startswith(sign, self.at)

    def takes(self, sign: str) -> bool:
        """Go past `sign` if it stands here, and return whether it did."""
        seen = self.sees(sign)
        self.at += len(sign) if seen else 0
        return seen

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Go past what `pattern` finds here, and return it."""
        found = pattern.match(self.text, self.at)
        self.at = self.at if found is None else found.end()
        return found

    def skip(self) -> None:
        """Go to the next part, past what means nothing."""
        self.match(self.spaces)

    def is_at_end(self) -> bool:
        """Return whether nothing is left."""
        return self.at == len(self.text)

    # What several formats write alike

    def within(self, closing: str, part: Callable[[], T]) -> list[T]:
        """Return the parts, apart by commas, up to the sign that closes what was just opened."""
        opened = self.at - 1
        parts: list[T] = []
        self.opened.append(opened)
        self.enter(1, opened)
        self.skip()
        while not self.takes(closing):
            if self.is_at_end():
                self.refuse(UNCLOSED, opened)
            parts.append(part())
            self._go_past_comma(closing)
        self.levels -= 1
        self.opened.pop()
        return parts

    def _go_past_comma(self, closing: str) -> None:
        opened = self.opened[-1]
        self.skip()
        comma = self.at
        if self.takes(","):
            self.skip()
            if self.sees(closing) and not self.trails:
                self.refuse(_COMMA_TOO_MANY, comma)
        elif self.is_at_end():
            self.refuse(UNCLOSED, opened)
        elif not self.sees(closing):
            line = self.mark(opened).line
            self.refuse(COMMA.with_facts(opened=self.text[opened], line=line))

    def decimal_comma(self) -> Scalar | None:
        """Return a figure with a decimal comma, to be refused, where no list is."""
        at = self.mark()
        found = self.match(_DECIMAL_COMMA)
        if found is None:
            return None
        what = _COMMA_IN_NUMBER.with_facts(found=found[0].rstrip(), remedy=DECIMAL_POINT)
        return Scalar(None, found[0], at, what)

    def bare(self, pattern: re.Pattern[str], what: Saying, nothing: Saying) -> Scalar:
        """Return words without quotation marks, to be refused: for `what`, if they are no figures.

        Where there are none, `nothing` says what is missing.
        """
        at, found = self.mark(), self.match(pattern)
        word = "" if found is None else _as_spelled(found[0])
        if not word:
            return Scalar(None, "", at, nothing)
        what = NOT_A_NUMBER if re.match(r"[-+.]*[0-9]", word) else what
        return Scalar(None, word, at, what.with_facts(found=word))

    def number(self, figures: str, at: Mark) -> Scalar:
        """Return the exact number that `figures` spell."""
        try:
            return Scalar(Decimal(figures), figures, at)
        except InvalidOperation:
            return Scalar(None, figures, at, _TOO_LARGE)

    def unescaped(self, start: int, end: int, escape: re.Pattern[str]) -> Scalar:
        r"""Return the text between two indexes, whose codes `escape` finds.

        Its groups are a sign, and the hexadecimal figures of a character; a `\`
        without any of them is no code.
        """
        raw = self.text[start:end]
        if "\\" not in raw:
            return Scalar(raw, raw, self.mark(start))
        for found in escape.finditer(raw):
            if found[0] == "\\":
                return Scalar(None, raw, self.mark(start + found.start()), _ESCAPE)
        content = escape.sub(_meaning, raw)
        # A character beyond U+FFFF may be written as two codes.
        pairs = content.encode("utf-16-le", "surrogatepass")
        content = pairs.decode("utf-16-le", "surrogatepass")
        return Scalar(content, content, self.mark(start))


def _as_spelled(word: str) -> str:
    """Return what stands in a file without quotation marks, as its author would know it."""
    return shown(word.rstrip()).removeprefix('"').removesuffix('"')


def _meaning(found: re.Match[str]) -> str:
    sign, code = found["sign"], found["code"]
    return _SIGNS[sign] if sign else chr(int(code, 16)) if code else ""


_SIGNS = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True))
_DECIMAL_COMMA = re.compile(r"-?[0-9]++,[0-9]++[^,\]}\n#=]*+(?!=)")
NOT_A_NUMBER = Saying(
    "{found} n’est pas un nombre en chiffres. Écrivez-le avec un point décimal, sans espace ni"
    " symbole\u00a0: 1234.50. Mettez entre guillemets droits ce qui n’est pas un nombre.",
    "{found} is not a number in figures. Write it with a decimal point and no space or symbol:"
    " 1234.50. Put in quotation marks what is not a number.",
)
_COMMA_IN_NUMBER = Saying(
    "{found} est écrit avec une virgule. {remedy}", "{found} is written with a comma. {remedy}"
)
_COMMA_TOO_MANY = Saying(
    "il y a une virgule de trop après le dernier élément. Retirez-la.",
    "there is one comma too many after the last element. Remove it.",
)
_TOO_LARGE = Saying(
    "ce nombre est trop grand pour être lu. Écrivez-le en chiffres, 30 au plus.",
    "this number is too large to be read. Write it in figures, 30 at most.",
)
_ESCAPE = Saying(
    "dans des guillemets droits, la barre \\ annonce un code, et celui-ci est inconnu. Doublez la"
    " barre\u00a0: \\\\.",
    "within quotation marks the bar \\ announces a code, and this one is unknown. Double the"
    " bar: \\\\.",
)
