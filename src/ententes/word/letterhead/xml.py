"""The only door to lxml: the XML of somebody’s file, read without trust and written as a part.

Nothing of it is ever read as a tag: its braces are written as character references. What
is to be filled stands in it as a processing instruction, of which a file may have none of
its own.
"""

# ruff: noqa: D102 # lxml says what its methods do

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

from lxml import etree as _lxml  # pyright: ignore[reportMissingTypeStubs, reportAttributeAccessIssue, reportUnknownVariableType]

_etree = cast("Any", _lxml)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TARGET = "ententes"
_SOURCE_OR_BRACE = re.compile(rf"<\?{_TARGET} (.*?)\?>|[{{}}]", re.DOTALL)

# The order that the schema asks for, up to what a layout puts in.
# Source: ECMA-376-1, 17.3.1.26 (pPr), 17.3.2.28 (rPr), 17.7.4.17 (style).
_PARAGRAPH = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
)  # fmt: skip
_STYLE = (
    "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority",
    "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose",
    "personalReply", "rsid", "pPr", "rPr",
)  # fmt: skip
_LAST_OF_RUN = ("eastAsianLayout", "specVanish", "oMath")


class Element(Protocol):
    """What is asked of an element of lxml."""

    tag: Any
    text: str | None
    tail: str | None
    attrib: Any
    nsmap: Any

    def get(self, key: str, default: str) -> str: ...
    def set(self, key: str, value: str) -> None: ...
    def find(self, path: str) -> "Element | None": ...
    def findall(self, path: str) -> "list[Element]": ...
    def iter(self, *tags: str) -> "Iterator[Element]": ...
    def iterancestors(self, *tags: str) -> "Iterator[Element]": ...
    def append(self, element: "Element") -> None: ...
    def insert(self, index: int, element: "Element") -> None: ...
    def index(self, element: "Element") -> int: ...
    def remove(self, element: "Element") -> None: ...
    def getparent(self) -> "Element | None": ...
    def getnext(self) -> "Element | None": ...
    def getprevious(self) -> "Element | None": ...
    def __iter__(self) -> "Iterator[Element]": ...
    def __len__(self) -> int: ...


class NotXml(ValueError):
    """Content that is no XML, or holds what no part of a package may: a DTD, entities."""


def w(name: str) -> str:
    """Return the full name of an element or an attribute of WordprocessingML."""
    return f"{{{_WORD}}}{name}"


DOC_PROPERTIES = f"{{{_DRAWING}}}docPr"


def parse(content: bytes) -> Element:
    """Return the root of `content`, without its comments. Raises `NotXml`."""
    parser = _etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = _etree.fromstring(content, parser)
    except _etree.XMLSyntaxError as error:
        raise NotXml from error
    if root.getroottree().docinfo.doctype:
        raise NotXml
    return root


def part(root: Element) -> bytes:
    """Return an element as a part of a layout, whose only tags are those of `source`."""
    text = cast("str", _etree.tostring(root, encoding="unicode"))
    return (_DECLARATION + _SOURCE_OR_BRACE.sub(_written, text)).encode()


def source(text: str) -> Element:
    """Return what stands for `text` in a tree: tags, and XML, as a layout has them."""
    return cast("Element", _etree.ProcessingInstruction(_TARGET, text))


def made(name: str, attributes: Mapping[str, object] | None = None) -> Element:
    """Return a new element of WordprocessingML."""
    said = {w(key): str(value) for key, value in (attributes or {}).items()}
    return cast("Element", _etree.Element(w(name), said, nsmap={"w": _WORD}))


def rooted(root: Element, like: Element) -> Element:
    """Return a part whose root knows the prefixes that another one has, and its own."""
    prefixes = {**root.nsmap, **like.nsmap}
    new = _etree.Element(root.tag, root.attrib, nsmap=prefixes)
    new.extend([*root])
    return new


def is_on(element: Element | None) -> bool:
    """Return whether a property that is there or not is there."""
    return element is not None and element.get(w("val"), "1") not in {"0", "false", "off"}


def value(parent: Element, path: str) -> str:
    """Return the `w:val` of what stands at a path of names, empty if nothing does."""
    found = parent.find("/".join(map(w, path.split("/"))))
    return "" if found is None else found.get(w("val"), "")


def theme_font(theme: Element, kind: str) -> str:
    """Return the font that a theme gives to a kind of words: `minorHAnsi`, `majorHAnsi`."""
    scheme = "majorFont" if kind.startswith("major") else "minorFont"
    for each in theme.iter(f"{{{_MAIN}}}{scheme}"):
        for latin in each.iter(f"{{{_MAIN}}}latin"):
            return latin.get("typeface", "")
    return ""


def drop(element: Element) -> None:
    """Take an element out of its tree, with what is in it; the text after it stays."""
    parent = element.getparent()
    if parent is not None:
        previous, tail = element.getprevious(), element.tail or ""
        if previous is not None:
            previous.tail = (previous.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        parent.remove(element)


def unwrap(element: Element) -> None:
    """Put what is in an element in its place."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        for child in reversed(list(element)):
            parent.insert(at, child)
        parent.remove(element)


def child(parent: Element, name: str) -> Element:
    """Return the child of that name, made where the schema wants it if it is not there."""
    found = parent.find(w(name))
    if found is None:
        found = made(name)
        put(parent, found)
    return found


def put(parent: Element, element: Element) -> None:
    """Put a property into those of a paragraph, a run or a style, in place of the one before."""
    for same in parent.findall(element.tag):
        parent.remove(same)
    parent.insert(_place(parent, element.tag), element)


def _place(parent: Element, tag: str) -> int:
    name = tag.rpartition("}")[2]
    if parent.tag == w("rPr"):
        after = [at for at, each in enumerate(parent) if each.tag in map(w, _LAST_OF_RUN)]
        return after[0] if after else len(parent)
    order: Sequence[str] = _STYLE if parent.tag == w("style") else _PARAGRAPH
    before = {w(each) for each in order[: order.index(name)]} if name in order else set[str]()
    return max((at + 1 for at, each in enumerate(parent) if each.tag in before), default=0)


def _written(found: re.Match[str]) -> str:
    if found[1] is not None:
        return found[1]
    return f"&#{ord(found[0])};"
