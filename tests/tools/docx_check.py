"""What no schema sees in a .docx: dead references, barriers to access, wrong languages.

`A11Y` is a rule of Microsoft's Accessibility Checker (or of WCAG 2.2) that XML can show.
Run as a program, it names the faults of the files it is given:

    PYTHONPATH=tests python tests/tools/docx_check.py FILE.docx...
"""

import posixpath
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from tools.docx_colours import low_contrasts
from tools.docx_file import (
    CORE,
    NAMESPACES,
    NUMBERING,
    STYLES,
    DocxFile,
    Element,
    is_on,
    r,
    text_of,
    val,
    w,
)
from tools.prose import words_in
from tools.typography import slips

from ententes.bilingual import Language

_STYLE_REFERENCES = ("pStyle", "rStyle", "tblStyle", "basedOn", "link", "next")
_LEFTOVER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{#|#\}|&(?:amp|lt|gt|nbsp);|\u00c3[\u00a0-\u00bf]|\ufffd"
)
_FILE_NAME = re.compile(r".*\.(?:png|jpe?g|gif|svg|emf)|(?:image|picture) ?\d*", re.IGNORECASE)
_NOT_WORDS = re.compile(r"(?<!\w)(?:None(?! of)|nan|NaT|[Uu]ndefined|null)(?!\w)")
_BLANKS = re.compile(r" {4,}|\t{3,}|_{60,}")
_LANGUAGE_TAG = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|\d{3}))?")
_VAGUE = {
    "cliquez ici", "ici", "lien", "en savoir plus", "plus", "click here", "here", "link", "more",
    "read more", "this link",
}  # fmt: skip


def docx_faults(path: Path) -> list[str]:
    """Return every fault of a .docx, in one sentence each."""
    try:
        file = DocxFile(path.read_bytes())
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError) as error:
        return [f"PKG it cannot be read: {error}"]
    return [fault for check in CHECKS for fault in check(file)]


# The package and its references -----------------------------------------------


def package(file: DocxFile) -> Iterator[str]:
    """Every part is there once, with a content type, and every relationship leads to one."""
    for name, times in Counter(name.lower() for name in file.names).items():
        if times > 1:
            yield f"PKG {name} is {times} times in the zip"
    types = "[Content_Types].xml"
    known = set(file.says("t:Default/@Extension", types))
    said = set(file.says("t:Override/@PartName", types))
    for name in file.names:
        if name != types and f"/{name}" not in said and name.rsplit(".", 1)[-1] not in known:
            yield f"PKG {name} has no content type"
    for name in file.trees:
        if name.endswith(".rels"):
            yield from _relationships(file, name)


def _relationships(file: DocxFile, name: str) -> Iterator[str]:
    source = posixpath.normpath(name.replace("_rels/", "").removesuffix(".rels"))
    for target in file.says("p:Relationship[not(@TargetMode)]/@Target", name):
        place = posixpath.normpath(posixpath.join(posixpath.dirname(source), target)).lstrip("/")
        if place not in file.names:
            yield f"REF {name} leads to {place}, which is not there"
    if source in file.trees:
        declared = set(file.says("p:Relationship/@Id", name))
        elements = file.trees[source].iter()
        used = {str(value) for e in elements for key, value in e.attrib.items() if key == r("id")}
        for identifier in sorted(used - declared):
            yield f"REF {source} uses {identifier}, which is not declared"


def references(file: DocxFile) -> Iterator[str]:
    """Links lead to bookmarks, styles and lists are defined, bookmarks bear one name each."""
    bookmarks = Counter(file.says("//w:bookmarkStart/@w:name"))
    yield from (f"REF bookmark {name} is there twice" for name, n in bookmarks.items() if n > 1)
    numbers = {"0", *file.says("w:num/@w:numId", NUMBERING)}
    for name in (*file.stories, STYLES):
        for anchor in file.says("//w:hyperlink/@w:anchor", name):
            if anchor not in bookmarks:
                yield f"REF {name}: a link leads to {anchor}, which is no bookmark"
        for number in set(file.says("//w:numId/@w:val", name)) - numbers:
            yield f"REF {name}: list {number} is not defined"
        used = {v for tag in _STYLE_REFERENCES for v in file.says(f"//w:{tag}/@w:val", name)}
        for style in sorted(used - set(file.styles)):
            yield f"REF {name}: style {style} is not defined"


def fields(file: DocxFile) -> Iterator[str]:
    """Every field that begins ends, or Word swallows the text after it."""
    for name in file.stories:
        kinds = Counter(file.says("//w:fldChar/@w:fldCharType", name))
        if kinds["begin"] != kinds["end"]:
            yield f"FLD {name}: {kinds['begin']} fields begin and {kinds['end']} end"


def cells(file: DocxFile) -> Iterator[str]:
    """A cell ends with a paragraph, and a row has as many cells as its table has columns."""
    blocks = {w("p"), w("tbl")}
    for name, story in file.stories.items():
        for cell in story.iter(w("tc")):
            inner = [child.tag for child in cell if child.tag in blocks]
            if inner[-1:] != [w("p")]:
                yield f"REF {name}: a cell does not end with a paragraph"
        for table in story.iter(w("tbl")):
            columns = len(table.findall("w:tblGrid/w:gridCol", NAMESPACES))
            for row in table.findall("w:tr", NAMESPACES):
                if len(row.findall("w:tc", NAMESPACES)) != columns:
                    yield f"REF {name}: a row has not {columns} cells: {_start(row)}"


# Words ------------------------------------------------------------------------


def leftovers(file: DocxFile) -> Iterator[str]:
    """No tag of a template and no name of Python's is printed."""
    said = [text_of(p) for name in file.stories for p in file.paragraphs(name)]
    for text in [*said, *file.says("*/text()", CORE)]:
        for found in (*_LEFTOVER.finditer(text), *_NOT_WORDS.finditer(text)):
            yield f"TXT {found[0]} is left in “{text[max(0, found.start() - 25) :][:60]}”"


def languages(file: DocxFile) -> Iterator[str]:
    """The document says its language; what is tagged with a language is set as it wants."""
    if not file.says("w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val", STYLES):
        yield "LANG no language is the document's own"
    for name in (*file.stories, STYLES):
        for tag in set(file.says("//w:lang/@w:val", name)):
            if not _LANGUAGE_TAG.fullmatch(tag):
                yield f"LANG {name}: {tag!r} is no language tag"
    for name in file.stories:
        for paragraph in file.paragraphs(name):
            for language in Language:
                said = words_in(file, paragraph, language)
                yield from (f"TYPO {slip}" for slip in slips(said, language))


# Access -----------------------------------------------------------------------


def title(file: DocxFile) -> Iterator[str]:
    """The properties of the document say its title."""
    if not "".join(file.says("dc:title/text()", CORE)).strip():
        yield "A11Y no title in the properties"


def tables(file: DocxFile) -> Iterator[str]:
    """A table has a header row, stands in no other, and has no merged cell or blank row."""
    for story in file.stories.values():
        for table in story.iter(w("tbl")):
            yield from _table(table)


def _table(table: Element) -> Iterator[str]:
    rows = table.findall("w:tr", NAMESPACES)
    if not is_on(rows[0].find("w:trPr/w:tblHeader", NAMESPACES)):
        yield f"A11Y a table has no header row: {_start(rows[0])}"
    look = table.find("w:tblPr/w:tblLook", NAMESPACES)
    if look is None or look.get(w("firstRow")) != "1":
        yield f"A11Y a table does not show its header row: {_start(rows[0])}"
    if any(True for _ in table.iterancestors(w("tbl"))):
        yield f"A11Y a table stands in another: {_start(rows[0])}"
    if any(True for _ in table.iter(w("vMerge"), w("gridSpan"))):
        yield f"A11Y a table has merged cells: {_start(rows[0])}"
    for row in rows:
        if not text_of(row):
            yield "A11Y a table has a blank row"


def blanks(file: DocxFile) -> Iterator[str]:
    """No blank paragraph and no row of blanks stands for layout."""
    for name in file.stories:
        for paragraph in file.paragraphs(name):
            text = text_of(paragraph)
            in_cell = paragraph.getparent().tag == w("tc")
            is_blank = not text.strip() and paragraph.find(f".//{w('drawing')}") is None
            if is_blank and not in_cell and not _is_end_of_table(paragraph):
                yield f"A11Y {name}: a blank paragraph"
            if _BLANKS.search(text):
                yield f"A11Y {name}: a row of blanks in “{text[:40]}”"


def _is_end_of_table(paragraph: Element) -> bool:
    """Return whether Word itself asks for a paragraph: between or after tables."""
    before, after = paragraph.getprevious(), paragraph.getnext()
    ends = (w("tbl"), w("sectPr"))
    return before is not None and before.tag == w("tbl") and (after is None or after.tag in ends)


def pictures(file: DocxFile) -> Iterator[str]:
    """A picture stands in its line, and has words of its own for those who do not see it."""
    for name in file.stories:
        for picture in file.find("//*[local-name()='docPr']", name):
            words = (picture.get("descr") or "").strip()
            decorative = picture.xpath(".//*[local-name()='decorative']/@val")
            if not words and decorative != ["1"]:
                yield f"A11Y {name}: a picture without alternative text"
            if _FILE_NAME.fullmatch(words):
                yield f"A11Y {name}: the name of a file for alternative text: {words}"
            if etree.QName(picture.getparent()).localname == "anchor":
                yield f"A11Y {name}: a picture that floats"
    numbers = [one.get("id") for story in file.stories.values()
               for one in story.xpath("//*[local-name()='docPr']")]  # fmt: skip
    for number, times in Counter(numbers).items():
        if times > 1:
            yield f"REF {times} pictures have the number {number}"


def controls(file: DocxFile) -> Iterator[str]:
    """A content control has content, and a title that a screen reader says."""
    for name in file.stories:
        for control in file.find("//w:sdt", name):
            if control.find("w:sdtContent", NAMESPACES) is None:
                yield f"REF {name}: a content control without content"
            if not (val(control, "w:sdtPr/w:alias") or "").strip():
                yield f"A11Y {name}: a content control without a title"


def links(file: DocxFile) -> Iterator[str]:
    """A link has words of its own, which tell where it leads."""
    for name in file.stories:
        for link in file.find("//w:hyperlink", name):
            words = " ".join(text_of(link).split()).lower()
            if not words or words.rstrip(" .»") in _VAGUE:
                yield f"A11Y {name}: a link says only “{words}”"


def headings(file: DocxFile) -> Iterator[str]:
    """Headings hold words, and no level is skipped."""
    before = 0
    for paragraph in file.paragraphs():
        if level := file.outline_level(paragraph):
            if not text_of(paragraph).strip():
                yield f"A11Y an empty heading of level {level}"
            if level > before + 1:
                yield f"A11Y level {before} is followed by level {level}: {_start(paragraph)}"
            before = level


def contrast(file: DocxFile) -> Iterator[str]:
    """Words stand out from what is behind them (WCAG 1.4.3)."""
    yield from (f"A11Y {fault}" for fault in low_contrasts(file))


def _start(element: Element) -> str:
    return f"“{text_of(element)[:50]}”"


CHECKS = (
    package, references, fields, cells, leftovers, languages, title, tables, blanks, pictures,
    controls, links, headings, contrast,
)  # fmt: skip


if __name__ == "__main__":
    found = [f"{name}: {fault}" for name in sys.argv[1:] for fault in docx_faults(Path(name))]
    sys.exit("\n".join(found))
