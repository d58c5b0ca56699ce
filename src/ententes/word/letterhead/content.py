"""What is kept of somebody’s words: the tags in them are found, and what is private goes.

A story is a part that holds words: the body, a header or a footer.
"""

import re
from collections.abc import Iterator, Mapping

from ententes.bilingual import Saying
from ententes.word.letterhead.findings import Findings, beginning, listed
from ententes.word.letterhead.xml import (
    DOC_PROPERTIES,
    Element,
    drop,
    part,
    source,
    unwrap,
    w,
)

BODY = "body"
TAGS: Mapping[str, str] = {
    "title": "{{ title }}",
    "reference": "{{ reference }}",
    "version": "{{ version }}",
    "date_shown": "{{ date_words }}",
    "status": "{{ status }}",
    "mark": "{{ mark }}",
    **{
        f"labels.{name}": f"{{{{ labels.{name} }}}}"
        for name in ("reference", "version", "date", "status", "page", "of")
    },
}
"""The tags of a letterhead, and what a layout has in their place."""

_TAG = re.compile(r"\{\{\s*(?:p\s+)?([\w.]+)\s*\}\}")
_SIGNS = re.compile(r"\{\{|\{%|\{#|%\}|\}\}")
_CHANGES = ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")
# What says who worked on the file and how, or leads to what is left out of it.
_LEFT_OUT = frozenset(
    map(
        w,
        (
            "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange",
            "tblGridChange", "tblPrExChange", "numberingChange", "bookmarkStart", "bookmarkEnd",
            "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
            "proofErr", "permStart", "permEnd", "dataBinding", "placeholder", "showingPlcHdr",
            "printerSettings", "formProt", "lastRenderedPageBreak", "background",
        ),
    )
)  # fmt: skip
_NOTES = ("footnoteReference", "endnoteReference")
_FIELDS = frozenset(
    {
        "=", "AUTHOR", "COMMENTS", "CREATEDATE", "DATE", "DOCPROPERTY", "FILENAME", "FORMCHECKBOX",
        "FORMDROPDOWN", "FORMTEXT", "HYPERLINK", "IF", "KEYWORDS", "NUMPAGES", "PAGE", "PRINTDATE",
        "QUOTE", "SAVEDATE", "SECTION", "SECTIONPAGES", "SEQ", "STYLEREF", "SUBJECT", "SYMBOL",
        "TIME", "TITLE", "USERNAME",
    }
)  # fmt: skip
"""The fields that neither read a file nor run a program, nor lead to what is not kept."""
_FIRST_DRAWING = 100_001  # drawings of the document have the first numbers


def text_of(element: Element) -> str:
    """Return the words of an element, without those of paragraphs within its paragraphs."""
    return "".join(each.text or "" for each in element.iter(w("t")))


def is_blank(paragraph: Element) -> bool:
    """Return whether a paragraph shows nothing."""
    shown = ("drawing", "pict", "object", "sym", "fldSimple", "instrText")
    is_filled = any(len(each) for each in paragraph.iter(w("t")))
    is_said = is_filled or text_of(paragraph).strip()
    return not is_said and not any(True for _ in paragraph.iter(*map(w, shown)))


def holds_tag(story: Element, name: str) -> bool:
    """Return whether a story holds a tag, before or after it was found."""
    return TAGS[name].encode() in part(story) or any(
        found[1] == name for p in story.iter(w("p")) for found in _TAG.finditer(_joined(p)[1])
    )


def fields_of(story: Element) -> Iterator[str]:
    """Yield the name of each field of a story: `PAGE`, `NUMPAGES`, `HYPERLINK`."""
    opened: list[str | None] = []
    for each in story.iter(w("fldSimple"), w("fldChar"), w("instrText")):
        if each.tag == w("fldSimple"):
            yield _field(each.get(w("instr"), ""))
        elif each.tag == w("instrText"):
            if opened and opened[-1] is not None:
                opened[-1] += each.text or ""
            elif not opened:
                yield _field(each.text or "")
        elif each.get(w("fldCharType"), "") == "begin":
            opened.append("")
        elif opened:
            if (instruction := opened[-1]) is not None:
                yield _field(instruction)
                opened[-1] = None
            if each.get(w("fldCharType"), "") == "end":
                opened.pop()


def settle(story: Element, where: Saying, findings: Findings) -> None:
    """Clean a story and put its tags in place; say what cannot be kept."""
    if any(True for _ in story.iter(*map(w, _CHANGES))):
        findings.refuse(_TRACKED, where=where)
    if any(True for _ in story.iter(*map(w, _NOTES))):
        findings.refuse(_FOOTNOTES, where=where)
    unknown = [name for name in fields_of(story) if name not in _FIELDS]
    if unknown:
        findings.refuse(_FIELD, where=where, names=listed(unknown))
    clean(story)
    for link in [*story.iter(w("hyperlink"))]:
        if not any("relationships" in str(key) for key in link.attrib):
            unwrap(link)  # to a bookmark
    for number, drawing in enumerate(story.iter(DOC_PROPERTIES), _FIRST_DRAWING):
        drawing.set("id", str(number))
        if not drawing.get("descr", "").strip() and not _is_decorative(drawing):
            findings.note(_NO_ALTERNATIVE, where=where)
    for paragraph in [*story.iter(w("p"))]:
        _tag(paragraph, where, findings)


def clean(root: Element) -> None:
    """Take out of a part what is private, and what leads to what is not kept."""
    for each in [each for each in root.iter() if each.tag in _LEFT_OUT]:
        drop(each)
    for each in root.iter():
        for key in [key for key in each.attrib if str(key).startswith(w("rsid"))]:
            del each.attrib[key]


def slots_of(story: Element) -> list[Element]:
    """Return the paragraphs that hold the tag of the body."""
    return [
        p
        for p in story.iter(w("p"))
        if any(found[1] == BODY for found in _TAG.finditer(_joined(p)[1]))
    ]


def is_only_slot(paragraph: Element) -> bool:
    """Return whether a paragraph holds the tag of the body and nothing else."""
    return _TAG.fullmatch(text_of(paragraph).strip()) is not None


def _tag(paragraph: Element, where: Saying, findings: Findings) -> None:
    """Put in place the tags of a paragraph, which Word may have cut anywhere."""
    pieces, text = _joined(paragraph)
    rest = _TAG.sub("", text)
    for found in reversed([*_TAG.finditer(text)]):
        name = found[1]
        if name in TAGS:
            _replace(pieces, found.start(), found.end(), TAGS[name])
        else:
            findings.refuse(_UNKNOWN_TAG, where=where, tag=found[0], known=_known())
    if _SIGNS.search(rest):
        findings.refuse(_UNKNOWN_TAG, where=where, tag=beginning(text), known=_known())


def _joined(paragraph: Element) -> tuple[list[Element], str]:
    """Return the words of a paragraph as its runs hold them, and joined."""
    pieces = [
        each
        for each in paragraph.iter(w("t"))
        if next(each.iterancestors(w("p")), None) is paragraph
    ]
    return pieces, "".join(each.text or "" for each in pieces)


def _replace(pieces: list[Element], start: int, end: int, by: str) -> None:
    """Put `by` in place of some characters; the tags after them are in place already."""
    at = 0
    is_put = False
    for piece in pieces:
        text = piece.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        at += len(text)
        if first >= last:
            continue
        piece.text, after = text[:first], text[last:]
        piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if is_put:
            piece.text += after
        else:
            filled = source(by)
            filled.tail = after
            piece.insert(0, filled)
            is_put = True


def _field(instruction: str) -> str:
    return re.split(r"[\s\\]", instruction.strip(), maxsplit=1)[0].upper()


def _is_decorative(drawing: Element) -> bool:
    return any(
        str(each.tag).endswith("}decorative") and each.get("val", "") in {"1", "true"}
        for each in drawing.iter()
    )


def _known() -> str:
    return listed(f"{{{{ {name} }}}}" for name in TAGS)


_TRACKED = Saying(
    "{where}\u00a0: il y a des modifications suivies; acceptez-les ou refusez-les dans Word.",
    "{where}: there are tracked changes; accept or reject them in Word.",
)
_FOOTNOTES = Saying(
    "{where}\u00a0: il y a des notes de bas de page ou de fin; mettez leurs mots dans le texte.",
    "{where}: there are footnotes or endnotes; put their words in the text.",
)
_FIELD = Saying(
    "{where}\u00a0: il y a des champs qui ne se gardent pas ({names}); enlevez-les.",
    "{where}: there are fields that cannot be kept ({names}); remove them.",
)
_UNKNOWN_TAG = Saying(
    "{where}\u00a0: {tag} n’est pas une balise connue; voici celles qui le sont\u00a0: {known}.",
    "{where}: {tag} is not a known tag; those that are: {known}.",
)
_NO_ALTERNATIVE = Saying(
    "{where}\u00a0: une image n’a pas de texte de remplacement; donnez-lui-en un dans Word, ou"
    " marquez-la comme décorative.",
    "{where}: a picture has no alternative text; give it one in Word, or mark it as decorative.",
)
