"""What is kept of the body: the place of the agreement, and the sections of its pages."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import NamedTuple

from ententes.bilingual import Saying
from ententes.word.letterhead.content import is_blank, is_only_slot, slots_of, text_of
from ententes.word.letterhead.findings import Findings, beginning
from ententes.word.letterhead.xml import (
    RELATIONSHIP,
    Element,
    drop,
    is_on,
    made,
    source,
    w,
)

SLOT = "{{p body }}"
STORIES = ("header", "footer")
DEFAULT, FIRST, EVEN = "default", "first", "even"
RID = f"{{{RELATIONSHIP}}}id"

_PAPER = {"w": 12240, "h": 15840}
_MARGINS = {
    "top": 1440, "right": 1440, "bottom": 1440, "left": 1440, "header": 720, "footer": 720,
    "gutter": 0,
}  # fmt: skip
_CLOSEST = 567  # twips from the edge of the paper to words: a centimetre
_NARROWEST = 4320  # twips of text: three inches
_MILLIMETRE = 1440 / 25.4
# What stands before the size of the paper in a section. Source: ECMA-376-1, 17.6.17.
_BEFORE_PAPER = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type")


class Widths(NamedTuple):
    """What the margins leave to words, in twips: to the agreement, and on any page."""

    text: int
    narrowest: int


def keep(document: Element, findings: Findings) -> list[Element]:
    """Leave in a body what is kept, the agreement in its place; return its sections.

    With a slot, that is all that stands around it; without, the last section alone.
    """
    body = document.find(w("body"))
    if body is None:
        body = made("body")
        document.append(body)
    slots = slots_of(body)
    sections = _sections(body)
    if not slots:
        _keep_last_section(body, sections, findings)
        return _sections(body)
    slot = slots[0]
    if len(slots) > 1:
        findings.refuse(_TWO_SLOTS, tag=SLOT)
    for other in slots[1:]:
        drop(other)
    if slot.getparent() is not body or not is_only_slot(slot):
        findings.refuse(_NOT_ALONE, tag=SLOT)
    findings.note(_IN_SLOT, tag=SLOT)
    if not sections or body.find(w("sectPr")) is None:
        body.append(made("sectPr"))
    _fill(slot)
    return _sections(body)


def widths(sections: list[Element], body: Element, findings: Findings) -> Widths:
    """Return the room for words; the section where the agreement stands has one column."""
    section = _of_agreement(sections, body)
    for columns in section.findall(w("cols")):
        if columns.get(w("num"), "1") != "1" or len(columns):
            findings.note(_COLUMNS)
            columns.attrib.clear()
            for each in [*columns]:
                columns.remove(each)
    measured = {each: _measured(each, findings) for each in sections}
    width, height, text = measured[section]
    if text < _NARROWEST:
        findings.refuse(_TOO_NARROW, width=_millimetres(text))
    else:
        said = {"width": width, "height": height, "text": text}
        findings.note(_PAGE, **{key: _millimetres(twips) for key, twips in said.items()})
    return Widths(text, max(min(each[2] for each in measured.values()), 0))


def kinds(section: Element, *, is_even_apart: bool) -> Iterator[str]:
    """Yield the kinds of pages that a section has."""
    yield DEFAULT
    if is_on(section.find(w("titlePg"))):
        yield FIRST
    if is_even_apart:
        yield EVEN


def references(section: Element, story: str) -> dict[str, Element]:
    """Return what a section says of its own headers or footers, by kind of page."""
    found = section.findall(w(f"{story}Reference"))
    return {each.get(w("type"), DEFAULT): each for each in found}


def refer(section: Element, story: str, kind: str, identifier: str) -> None:
    """Give a section a header or a footer."""
    reference = made(f"{story}Reference", {"type": kind})
    reference.set(RID, identifier)
    section.insert(0, reference)


def stand_off(section: Element, story: str) -> None:
    """Keep a header or a footer that is added away from the edge, where nothing is printed."""
    for margins in section.findall(w("pgMar")):
        margins.set(w(story), str(max(int(margins.get(w(story), "0")), _CLOSEST)))


def _sections(body: Element) -> list[Element]:
    return [*body.iter(w("sectPr"))]


def _keep_last_section(body: Element, sections: list[Element], findings: Findings) -> None:
    if words := " ".join(text_of(each) for each in body if str(each.tag) != w("sectPr")).strip():
        findings.note(_WORDS_LEFT_OUT, words=beginning(words), tag=SLOT)
    else:
        findings.note(_NO_SLOT, tag=SLOT)
    last = deepcopy(sections[-1]) if sections else made("sectPr")
    inherited: dict[tuple[str, str], str] = {}
    for section in sections:
        for story in STORIES:
            for kind, reference in references(section, story).items():
                inherited[story, kind] = reference.get(RID, "")
    for story in STORIES:
        for each in references(last, story).values():
            drop(each)
    for (story, kind), identifier in inherited.items():
        refer(last, story, kind, identifier)
    for each in [*body]:
        body.remove(each)
    body.append(source("{{ body }}"))
    body.append(last)


def _fill(slot: Element) -> None:
    """Put the agreement in place of a slot, without the blank paragraphs that follow it."""
    following = slot.getnext()
    while following is not None and following.tag == w("p") and is_blank(following):
        blank, following = following, following.getnext()
        if not any(True for _ in blank.iter(w("sectPr"))):
            drop(blank)
    at = slot.getparent()
    if at is not None:
        at.insert(at.index(slot), source("{{ body }}"))
        for run in [each for each in slot if each.tag != w("pPr")]:
            slot.remove(run)
        if not any(True for _ in slot.iter(w("sectPr"))):
            drop(slot)


def _of_agreement(sections: list[Element], body: Element) -> Element:
    """Return the section that ends first after the agreement."""
    is_after = False
    for each in body.iter():
        is_after = is_after or each.text == "{{ body }}"
        if is_after and each.tag == w("sectPr"):
            return each
    return sections[-1]


def _measured(section: Element, findings: Findings) -> tuple[int, int, int]:
    """Return the width and the height of a page, and what its margins leave."""
    paper = _measures(section, "pgSz", _PAPER, findings)
    margins = _measures(section, "pgMar", _MARGINS, findings)
    text = paper["w"] - margins["left"] - margins["right"] - margins["gutter"]
    return paper["w"], paper["h"], text


def _measures(
    section: Element, name: str, usual: Mapping[str, int], findings: Findings
) -> dict[str, int]:
    """Return the measures of a property of a section, where it says all of them."""
    found = section.find(w(name))
    if found is None:
        found = made(name)
        before = {w(each) for each in (*_BEFORE_PAPER, *(["pgSz"] if name == "pgMar" else []))}
        section.insert(sum(each.tag in before for each in section), found)
    measures: dict[str, int] = {}
    for key, twips in usual.items():
        given = found.get(w(key), str(twips))
        if re.fullmatch(r"-?[0-9]{1,6}(\.[0-9]+)?", given):
            measures[key] = int(float(given))
        else:
            findings.refuse(_NO_MEASURE, found=given)
            measures[key] = twips
        found.set(w(key), str(measures[key]))
    return measures


def _millimetres(twips: int) -> int:
    return round(twips / _MILLIMETRE)


_NO_SLOT = Saying(
    "Aucune balise {tag}\u00a0: le document prend la page, l’en-tête et le pied de page.",
    "No tag {tag}: the document takes the page, the header and the footer.",
)
_WORDS_LEFT_OUT = Saying(
    "Aucune balise {tag}\u00a0: le document prend la page, l’en-tête et le pied de page, et"
    " laisse de côté les mots du fichier\u00a0: {words}.",
    "No tag {tag}: the document takes the page, the header and the footer, and leaves out the"
    " words of the file: {words}.",
)
_IN_SLOT = Saying(
    "Le texte de l’entente prend la place de la balise {tag}; ce qui l’entoure reste.",
    "The text of the agreement takes the place of the tag {tag}; what is around it stays.",
)
_TWO_SLOTS = Saying(
    "la balise {tag} est là plus d’une fois; gardez-en une.",
    "the tag {tag} is there more than once; keep one.",
)
_NOT_ALONE = Saying(
    "la balise {tag} doit être seule dans un paragraphe du corps, hors de tout tableau et de"
    " toute zone de texte.",
    "the tag {tag} must stand alone in a paragraph of the body, outside of any table and any"
    " text box.",
)
_PAGE = Saying(
    "Page de {width} sur {height}\u00a0mm; le texte a {text}\u00a0mm de large.",
    "Page of {width} by {height}\u00a0mm; the text is {text}\u00a0mm wide.",
)
_COLUMNS = Saying(
    "La page avait plusieurs colonnes; le texte de l’entente n’en a qu’une.",
    "The page had several columns; the text of the agreement has one.",
)
_TOO_NARROW = Saying(
    "les marges laissent {width}\u00a0mm au texte; il en faut au moins 76.",
    "the margins leave {width}\u00a0mm for the text; it takes at least 76.",
)
_NO_MEASURE = Saying(
    "la page a une mesure qui ne se lit pas ({found}); refaites la mise en page dans Word.",
    "the page has a measure that cannot be read ({found}); set up the page again in Word.",
)
