"""The one door to markdown-it: the Markdown of texts, and the smaller one of values.

Texts hold headings, paragraphs, lists, tables, emphasis and links, and lines that are
signs: a statement, `{ #id .class }` before a block, `:::` around several. Values hold
paragraphs, lists, emphasis and links; everything else in them is plain words.
"""

import re
from collections.abc import Callable
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

__all__ = ["DEEPEST", "Token", "can_be_followed", "parse_text", "parse_value"]

Setting = Callable[[str], str]
"""What sets the words of a line as its language wants them."""

DEEPEST = 40
"""How deep blocks may stand within each other; markdown-it drops what lies deeper."""

_SIGN = re.compile(
    r"(?P<statement>[\U000f0000-\U0010ffff])|(?P<attributes>\{.*\})|(?P<container>:::.*)", re.DOTALL
)
_TAG = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SCHEMES = ("https://", "http://", "mailto:", "tel:")
_IN_VALUES = ["list", "escape", "newline", "emphasis", "link", "balance_pairs", "fragments_join"]


def parse_text(source: str, setting: Setting) -> list[Token]:
    """Return the tokens of a text whose tags are put aside as private-use characters.

    A line that is only one of plane 15 is a token `statement`, `{ … }` one of type
    `attributes`, and `::: …` one of type `container`, with the line as their content.
    """
    return _TEXTS.parse(source, {"setting": setting})


def parse_value(source: str) -> list[Token]:
    """Return the tokens of a value of several paragraphs."""
    return _VALUES.parse(source)


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


def _values() -> MarkdownIt:
    reader = MarkdownIt("zero", {"maxNesting": DEEPEST}).enable(_IN_VALUES)
    # A link to anywhere else stays as it was typed.
    reader.validateLink = can_be_followed  # pyright: ignore[reportAttributeAccessIssue]
    return reader


_TEXTS = _texts()
_VALUES = _values()

# markdown-it and mdurl fill tables at their first use, which other threads could see half
# filled: words would lose their emphasis, and addresses their colons. They are used here.
parse_text("<https://example.ca> [a](https://example.ca)", str)
parse_value("[a](https://example.ca)")
