"""The one door to markdown-it: the Markdown of texts, and the smaller one of values.

Texts hold headings, paragraphs, lists, tables, emphasis and links, and lines that are
signs: a statement, `{ #id .class }` before a block, `:::` around several. Values hold
paragraphs, lists, emphasis and links, and tables that stand in no list and no cell;
everything else in them is plain words.
"""

import re
from collections.abc import Callable
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

__all__ = ["DEEPEST", "PASSAGE", "Token", "can_be_followed", "parse_text", "parse_value"]

Setting = Callable[[str], str]
"""What sets the words of a line as its language wants them."""

DEEPEST = 40
"""How deep blocks may stand within each other; markdown-it drops what lies deeper."""

PASSAGE = re.compile(r"lang:([a-z]{2,8}(?:-[a-z0-9]{1,8})*)", re.IGNORECASE)
"""Where a link would lead, if its words are in the language that the tag names (BCP 47)."""

_SIGN = re.compile(
    r"(?P<statement>[\U000f0000-\U0010ffff])|(?P<attributes>\{.*\})|(?P<container>:::.*)", re.DOTALL
)
_TAG = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SCHEMES = ("https://", "http://", "mailto:", "tel:")
_IN_VALUES = [
    *("table", "list", "escape", "newline", "emphasis", "link"),
    *("balance_pairs", "fragments_join"),
]
_MOST_COLUMNS = 20
"""More would leave a page less than four letters for each; Word opens no more than 63."""

_BAR = re.compile(r"(?<!\\)\|")


def parse_text(source: str, setting: Setting) -> list[Token]:
    """Return the tokens of a text whose tags are put aside as private-use characters.

    A line that is only one of plane 15 is a token `statement`, `{ … }` one of type
    `attributes`, and `::: …` one of type `container`, with the line as their content.
    """
    return _TEXTS.parse(source, {"setting": setting})


def parse_value(source: str, *, tables: bool = False) -> list[Token]:
    """Return the tokens of a value of several paragraphs.

    With `tables`, those that stand in no list are read; the token that opens one says in
    `meta["columns"]` to which side each column is set: left, center or right.
    """
    return _VALUES.parse(source, {"tables": tables, "left_as_words": 0})


def _sign(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a line that is a sign; it ends the paragraph or the list before it."""
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]].rstrip()
    found = _SIGN.fullmatch(line)
    if found is None or end <= start:
        return False
    if not silent:
        token = state.push(cast("str", found.lastgroup), "", 0)
        token.content = line
        token.map = [start, start + 1]
        state.line = start + 1
    return True


def _set_words(state: StateCore) -> None:
    setting = cast("Setting", state.env["setting"])
    for token in state.tokens:
        if token.type == "inline":
            token.content = setting(token.content)


def _texts() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    # Not among the terminators of quotes, which tables use: a row may be a statement.
    reader.block.ruler.before("table", "sign", _sign, {"alt": ["paragraph", "reference", "list"]})
    reader.disable(["code", "entity", "reference", "lheading"])
    # Every address is a link, as it is written, so that a text hears what is wrong with it.
    reader.validateLink = lambda _: True  # pyright: ignore[reportAttributeAccessIssue]
    reader.normalizeLink = _written  # pyright: ignore[reportAttributeAccessIssue]
    reader.core.ruler.after("block", "set_words", _set_words)
    return reader


def _written(address: str) -> str:
    """Return `address` as a browser wants it; with a tag in it, as it is written."""
    return address if _TAG.search(address) else normalizeLink(address)


def can_be_followed(address: str) -> bool:
    """Say whether a link leads where a reader can safely go."""
    return address.lower().startswith(_SCHEMES)


def _is_read_in_values(address: str) -> bool:
    return can_be_followed(address) or bool(PASSAGE.fullmatch(address))


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a table in which no word is lost; the lines of any other stay words."""
    allowed = state.env["tables"] and not state.level and start >= state.env["left_as_words"]
    if not allowed or _bars(state, start + 1) > _MOST_COLUMNS + 1:
        return False
    before, line = len(state.tokens), state.line
    if not table(state, start, end, False):
        return False
    opened, stop = state.tokens[before], state.line
    opened.meta["columns"] = _sides(state.tokens[before:])
    is_kept = _holds_all(state, start, stop, len(opened.meta["columns"]))
    if silent or not is_kept:
        del state.tokens[before:]
        state.line = line
    if not is_kept:
        state.env["left_as_words"] = stop  # or each of its lines would be tried again
    return is_kept


def _holds_all(state: StateBlock, start: int, stop: int, columns: int) -> bool:
    """Say whether a table holds all its words, and was not made of next to nothing.

    What a row has beyond the last column would be dropped. What it has less is filled with
    empty cells: they are never more than the characters of the table.
    """
    typed = state.eMarks[stop - 1] - state.bMarks[start]
    rows = [start, *range(start + 2, stop)]
    return columns * len(rows) <= typed and all(_cells(state, row) <= columns for row in rows)


def _cells(state: StateBlock, line: int) -> int:
    *cells, last = _BAR.split(_line(state, line).strip().removeprefix("|"))
    return len(cells) + bool(last)


def _bars(state: StateBlock, line: int) -> int:
    return _line(state, line).count("|")


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] : state.eMarks[line]]


def _sides(tokens: list[Token]) -> tuple[str, ...]:
    styles = [str(token.attrs.get("style", "")) for token in tokens if token.type == "th_open"]
    return tuple(style.partition(":")[2] or "left" for style in styles)


def _values() -> MarkdownIt:
    reader = MarkdownIt("zero", {"maxNesting": DEEPEST}).enable(_IN_VALUES)
    reader.block.ruler.at("table", _table, {"alt": ["paragraph"]})
    # A link to anywhere else stays as it was typed.
    reader.validateLink = _is_read_in_values  # pyright: ignore[reportAttributeAccessIssue]
    return reader


_TEXTS = _texts()
_VALUES = _values()

# markdown-it and mdurl fill tables at their first use, which other threads could see half
# filled: words would lose their emphasis, and addresses their colons. They are used here.
parse_text("<https://example.ca> [a](https://example.ca)", str)
parse_value("[a](https://example.ca)")
