"""A .docx opened with nothing but a zip reader and an XML parser.

It knows none of the code that writes Word files, so that tests and checks can ask it what
Word would find: parts, styles and what they inherit, text.
"""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {
    "w": WORD,
    "r": RELATIONSHIPS,
    "p": "http://schemas.openxmlformats.org/package/2006/relationships",
    "t": "http://schemas.openxmlformats.org/package/2006/content-types",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}
DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
CORE = "docProps/core.xml"
_STORY = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_OFF = ("0", "false", "off")
_WORDS = 9  # the outline level of what is no heading. Source: ECMA-376-1, 17.3.1.20

Element = etree._Element


def w(name: str) -> str:
    """Return a name of WordprocessingML as the parser spells it."""
    return f"{{{WORD}}}{name}"


def r(name: str) -> str:
    """Return the name of a relationship attribute as the parser spells it."""
    return f"{{{RELATIONSHIPS}}}{name}"


def val(element: Element | None, path: str = ".") -> str | None:
    """Return the `w:val` of what stands at `path`, if anything does."""
    found = None if element is None else element.find(path, NAMESPACES)
    return None if found is None else found.get(w("val"))


def is_on(element: Element | None) -> bool:
    """Return whether a property such as `w:b` is there and not switched off."""
    return element is not None and element.get(w("val")) not in _OFF


class DocxFile:
    """The parts of a .docx. Raises `zipfile.BadZipFile` or `etree.XMLSyntaxError`."""

    def __init__(self, docx: bytes) -> None:
        with zipfile.ZipFile(BytesIO(docx)) as package:
            self.names = package.namelist()
            self.parts = {name: package.read(name) for name in self.names}
        self.trees: dict[str, Element] = {
            name: etree.fromstring(part)
            for name, part in self.parts.items()
            if name.endswith((".xml", ".rels"))
        }
        self.document = self.trees[DOCUMENT]
        self.stories = {name: self.trees[name] for name in self.names if _STORY.fullmatch(name)}
        self.styles = {str(s.get(w("styleId"))): s for s in self.trees[STYLES].iter(w("style"))}

    def find(self, path: str, part: str = DOCUMENT) -> list[Element]:
        """Return the elements at `path`."""
        return self.trees[part].xpath(path, namespaces=NAMESPACES)

    def says(self, path: str, part: str = DOCUMENT) -> list[str]:
        """Return what each attribute or text at `path` says."""
        return [str(found) for found in self.trees[part].xpath(path, namespaces=NAMESPACES)]

    def paragraphs(self, part: str = DOCUMENT) -> list[Element]:
        """Return all paragraphs of a part, those of tables included."""
        return list(self.trees[part].iter(w("p")))

    def chain(self, style: str | None) -> Iterator[Element]:
        """Yield a style and those it is based on."""
        while style in self.styles:
            yield self.styles[style]
            style = val(self.styles[style], "w:basedOn")

    def outline_level(self, paragraph: Element) -> int | None:
        """Return 1 for a heading of the first level, and so on."""
        for style in self.chain(style_of(paragraph)):
            if (level := val(style, "w:pPr/w:outlineLvl")) is not None:
                return int(level) + 1 if int(level) < _WORDS else None
        return None

    def run_properties(self, paragraph: Element, run: Element) -> Iterator[Element]:
        """Yield what says how a run is set, what stands nearest to it first."""
        styles = [*self.chain(val(run, "w:rPr/w:rStyle")), *self.chain(style_of(paragraph))]
        for element, path in (
            (run, "w:rPr"),
            *((style, "w:rPr") for style in styles),
            (self.trees[STYLES], "w:docDefaults/w:rPrDefault/w:rPr"),
        ):
            if (properties := element.find(path, NAMESPACES)) is not None:
                yield properties

    def run_property(self, paragraph: Element, run: Element, name: str) -> Element | None:
        """Return the property of that name that holds for a run."""
        found = (p.find(f"w:{name}", NAMESPACES) for p in self.run_properties(paragraph, run))
        return next((element for element in found if element is not None), None)

    def language(self, paragraph: Element, run: Element) -> str:
        """Return the language in which a run is proofread."""
        return val(self.run_property(paragraph, run, "lang")) or ""


def style_of(paragraph: Element) -> str:
    """Return the style of a paragraph; every one of ours names its own."""
    return val(paragraph, "w:pPr/w:pStyle") or "Normal"


def text_of(element: Element) -> str:
    """Return what a reader reads in an element, tabs and breaks included."""
    said = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\u2011"}
    found = element.iter(w("t"), *said)
    return "".join(said.get(e.tag, e.text or "") for e in found if e.getparent().tag == w("r"))
