"""The lines of a Markdown document: words, how they are set, and what must be escaped.

The words of a line are put together first and escaped then, each character by the place
where it stands: what would be read as markup there is escaped, and nothing else.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote

from ententes.document.tree import (
    Break,
    FillIn,
    Inline,
    Marks,
    Reference,
    Slot,
    Words,
)
from ententes.views import HOLES, State, Value
from ententes.writers.links import is_followed

_LINE_TO_FILL = "_" * 12

# What may be markup within a line; addresses first, for GitHub makes links of them as they
# stand, and reads no escape in them.
_MARKUP = r"""
      [`\[\]~]
    | _+
    | (?<!\S[ ])\* | \*(?![ ]\S)        # a star between two spaces is a star
    | \\(?![^\W_])                      # a backslash before a letter is a backslash
    | <(?=[A-Za-z/!?])
    | &(?=\#?[A-Za-z0-9]{1,32};)
"""
_IN_ADDRESS = re.compile(_MARKUP, re.VERBOSE)
_IN_LINE = re.compile(r"(?i:https?://|ftp://|www\.)[^ \t\n<]* |" + _MARKUP, re.VERBOSE)
_SPACES = (" ", "\t", "\n")
_OPENINGS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_BACKSLASHED = r"\\\g<0>"
# What would be a block of its own at the start of a line.
_ITEM_NUMBER = re.compile(r"([0-9]{1,9})([.)])(?=[ \t]|$)")
_BLOCK = re.compile(r"(?:\#{1,6}|[-+])(?=[ \t]|$)|>|=+[ \t]*$|-[-|: \t]*$|[|:][-|: \t]+$", re.ASCII)
_CLOSING_SIGNS = re.compile(r"(?<![^ \t])#+$")
_NOT_IN_DESTINATION = re.compile(r"[^\w/:?#@!$&'*+,;=%.~-]")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]{1,32};)")
_BARE_ADDRESS = re.compile(r"(?:https?|tel):[\w/:?#@!$&*+,;=%.~-]+", re.ASCII)
_BARE_EMAIL = re.compile(r"[\w.+-]+@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*", re.ASCII)


class _Style(NamedTuple):
    strong: bool = False
    emphasis: bool = False
    link: str | None = None


_PLAIN = _Style()


class Run(NamedTuple):
    """Words of one style; `sign` is what their emphasis is written with.

    The spaces around the words of a value are kept.
    """

    text: str
    style: _Style = _PLAIN
    of_value: bool = False
    sign: str = ""


_EDGE = Run("")


def split(content: Sequence[Inline], slugs: Mapping[str, str]) -> list[list[Run]]:
    """Return the lines of `content` that hold words, without the spaces around each.

    `slugs` are the names of the headings to which references lead, by their anchors.
    """
    lines: list[list[Run]] = []
    for is_break, inlines in groupby(content, _is_break):
        if not is_break:
            runs = [run for inline in inlines for run in _runs(inline, slugs) if run.text]
            if line := _trimmed(runs):
                lines.append(line)
    return lines


def written(lines: Sequence[Sequence[Run]], joint: str) -> list[str]:
    r"""Return each line as Markdown, knowing that `joint` follows all but the last.

    >>> line = [Run("voir *https://x.org")]
    >>> written([line, line], "\\")
    ['voir \\*https\\://x.org', 'voir \\*https://x.org']
    """
    edges = [Run(joint)] * (len(lines) - 1) + [_EDGE]
    return [_line(line, edge) for line, edge in zip(lines, edges, strict=False)]


def plain(line: Iterable[Run]) -> str:
    """Return the words of `line` alone."""
    return "".join([run.text for run in line])


def at_start(line: str) -> str:
    r"""Return a written line so that it does not start a block of its own.

    >>> at_start("1. mai"), at_start("- un")
    ('1\\. mai', '\\- un')
    """
    if number := _ITEM_NUMBER.match(line):
        return f"{number[1]}\\{line[number.end(1) :]}"
    return f"\\{line}" if _BLOCK.match(line) else line


def at_end_of_heading(line: str) -> str:
    r"""Return a written line so that the signs at its end do not close a heading.

    >>> at_end_of_heading("Suivi #")
    'Suivi \\#'
    """
    return _CLOSING_SIGNS.sub(_BACKSLASHED, line)


def _runs(inline: Inline, slugs: Mapping[str, str]) -> Iterator[Run]:
    match inline:
        case Words(text, marks):
            yield Run(text, _style(marks, marks.link, slugs))
        case Slot(value, marks):
            yield from _value_runs(value, _style(marks, marks.link or value.link, slugs))
        case Reference(target, _, marks):
            yield Run(inline.text, _style(marks, f"#{target}", slugs))
        case FillIn():
            yield Run(_LINE_TO_FILL)
        case Break():
            return


def _value_runs(value: Value, style: _Style) -> Iterator[Run]:
    if value.state is State.SILENT:
        return
    text = value.text
    if value.state is State.BLANK:
        yield Run(f"{_LINE_TO_FILL} " if text else _LINE_TO_FILL)
    if value.state in HOLES:
        style = style._replace(strong=True)
    yield Run(text, style, of_value=True)


def _style(marks: Marks, link: str | None, slugs: Mapping[str, str]) -> _Style:
    return _Style(marks.strong, marks.emphasis, _destination(link, slugs))


def _destination(link: str | None, slugs: Mapping[str, str]) -> str | None:
    """Return where `link` leads in Markdown, if it leads somewhere."""
    if not link or not is_followed(link):
        return None
    if link[0] != "#":
        return link
    slug = slugs.get(link[1:])
    return f"#{slug}" if slug else None


def _is_break(inline: Inline) -> bool:
    return isinstance(inline, Break)


def _trimmed(runs: list[Run]) -> list[Run]:
    """Return `runs` without the spaces that the text, not a value, leaves at the edges."""
    start, end = 0, len(runs)
    while start < end and not runs[start].of_value and runs[start].text.isspace():
        start += 1
    while start < end and not runs[end - 1].of_value and runs[end - 1].text.isspace():
        end -= 1
    line = runs[start:end]
    if line and not line[0].of_value:
        line[0] = line[0]._replace(text=line[0].text.lstrip())
    if line and not line[-1].of_value:
        line[-1] = line[-1]._replace(text=line[-1].text.rstrip())
    return line


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Return the longest runs of one style; the spaces around marked words are plain."""
    pieces = (piece for run in runs for piece in _spaced(run))
    return [
        Run("".join([piece.text for piece in group]), style)
        for style, group in groupby(pieces, lambda piece: piece.style)
    ]


def _spaced(run: Run) -> Iterator[Run]:
    text, style = run.text, run.style
    words = text if style == _PLAIN else text.strip()
    start = text.find(words) if words else len(text)
    if start:
        yield Run(text[:start], _PLAIN)
    if words:
        yield Run(words, style)
    if text[start + len(words) :]:
        yield Run(text[start + len(words) :], _PLAIN)


def _signed(line: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs with their signs: `_` right after a `*`, with which it cannot mix."""
    before = ""
    for run in line:
        before = "" if run.style == _PLAIN or run.style.link else "_" if before == "*" else "*"
        yield run._replace(sign=before)


def _line(runs: Iterable[Run], edge: Run) -> str:
    """Return one line of words with their markup, before what `edge` holds."""
    line = [_EDGE, *_signed(_joined(runs)), edge]
    return "".join(map(_run, line, line[1:], line[2:]))


def _run(before: Run, run: Run, after: Run) -> str:
    if run.style.link:
        return _link(run, run.style.link)
    if run.sign:
        return _emphasised(_escape(run.text), run.style, run.sign)
    first = _first(run.text, before)
    last = _last(run.text[len(first) :], after)
    text = run.text[len(first) : len(run.text) - len(last)]
    # An address may end where nothing follows it.
    words = _escape(text) if last or after is not _EDGE else _escape(text + "\n")[:-1]
    if after.style.link and words.endswith("!"):
        words = words[:-1] + "\\!"
    return _entities(first) + words + _entities(last)


def _first(text: str, before: Run) -> str:
    """Return the first characters of plain words, if they must be written as entities."""
    if before.style == _PLAIN:
        return text[: len(text) - len(text.lstrip())]
    return text[0] if before.sign and _hides(before.sign, before.text[-1], text[0]) else ""


def _last(text: str, after: Run) -> str:
    """Return the last characters of plain words, if they must be written as entities."""
    if after.style == _PLAIN:
        return text[len(text.rstrip()) :]
    return text[-1:] if text and after.sign and _hides("*", after.text[0], text[-1]) else ""


def _hides(sign: str, inner: str, outer: str) -> bool:
    """Say whether `sign` between the characters `inner` and `outer` would be read as itself.

    Stars between a letter outside and a sign inside are, and underscores beside any
    letter. The letter is then written as an entity, which starts and ends with a sign.
    """
    category = unicodedata.category(outer)
    parted = category == "Zs" or category[0] == "P" or outer in string.punctuation + "\t"
    return not parted and (sign == "_" or not inner.isalnum())


def _emphasised(words: str, style: _Style, sign: str) -> str:
    signs = sign * (2 * style.strong + style.emphasis)
    return f"{signs}{words}{signs}"


def _link(run: Run, destination: str) -> str:
    text, style = run.text, run.style
    is_email = destination == f"mailto:{text}" and _BARE_EMAIL.fullmatch(text)
    is_address = destination == text and _BARE_ADDRESS.fullmatch(text)
    if (is_email or is_address) and not (style.strong or style.emphasis):
        return f"<{text}>"
    words = _emphasised(_escape(text), style, "*")
    safe = _NOT_IN_DESTINATION.sub(lambda m: quote(m[0]), destination)
    return f"[{words}]({_ENTITY.sub(_BACKSLASHED, safe)})"


def _entities(characters: str) -> str:
    return "".join([f"&#{ord(c)};" for c in characters])


def _escape(text: str) -> str:
    """Return `text` so that it is read as itself in the middle of a line.

    An address is made a link by GitHub where a space follows, but not elsewhere: it would
    take what comes next, be it only the backslash of an escape.
    """
    return _IN_LINE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    markup, line = found[0], found.string
    if markup[0].isalpha():
        address = _IN_ADDRESS.sub(_escaped, markup)
        if address == markup and line[found.end() : found.end() + 1] in _SPACES:
            return markup
        return _OPENINGS.sub(_BACKSLASHED, address)
    if markup[0] == "_":
        before, after = (
            line[max(found.start() - 1, 0) : found.start()],
            line[found.end() : found.end() + 1],
        )
        return markup if before.isalnum() and after.isalnum() else "\\_" * len(markup)
    return "\\" + markup
