"""Somebody’s letterhead as a layout: their page, header, footer and styles, our document.

opc.py        the file                  → its parts, read without trust
content.py    somebody’s words          → without what is private, their tags in place
pages.py      the body                  → what is kept of it, and its sections
headers.py    headers and footers       → with what every page of an agreement must say
styles.py     their styles and ours     → one set
numbering.py  their lists and ours      → one set
kept.py       what these refer to       → parts of the new package
findings.py   what is refused, and what is done
xml.py        the only door to lxml
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from pathlib import Path

from ententes.bilingual import ENGLISH, Language, Saying
from ententes.errors import InvalidFile, InvalidLetterhead, Problem
from ententes.files.source import bytes_of
from ententes.jinja import Template, compile_part
from ententes.looks import HOUSE
from ententes.word.layout import Layout, Setting, house_parts
from ententes.word.letterhead import headers, numbering, pages, styles
from ententes.word.letterhead.content import settle, slots_of
from ententes.word.letterhead.findings import Findings
from ententes.word.letterhead.kept import Kept
from ententes.word.letterhead.opc import MOST_BYTES, Package, Unusable
from ententes.word.letterhead.xml import Element, drop, is_on, parse, rooted, w

_SETTINGS = {
    "mirrorMargins": "<w:defaultTabStop",
    "evenAndOddHeaders": "<w:characterSpacingControl",
}
"""The settings of theirs that are kept, and what they stand before in ours."""

_TYPES, _RELATIONSHIPS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_AS_THEY_ARE = ("_rels/.rels", "docProps/core.xml")


@dataclass(frozen=True, slots=True, eq=False)
class Letterhead:
    """A Word file whose page, header, footer and styles documents take.

    `notes` say what is taken from it, what is supplied, changed, added and left out.
    """

    notes: tuple[Saying, ...]
    package: Package

    def told(self, language: Language | str) -> str:
        """Return the notes in `language`, one a line."""
        return "\n".join(note.told(Language(language)) for note in self.notes)


def load_letterhead(source: str | os.PathLike[str] | bytes) -> Letterhead:
    """Return the letterhead that a .docx or a .dotx holds: a file, or its bytes.

    It may be made by any program, and need not be made for this. Where a paragraph of its
    body says `{{p body }}`, the agreement stands there; else the body is left out. Raises
    `InvalidLetterhead`, with every problem, for what cannot be used safely.

    >>> load_letterhead("letter.pdf")
    Traceback (most recent call last):
    ententes.errors.InvalidLetterhead: letter.pdf: this file does not exist. Check its path.
    """
    name = "DOCX" if isinstance(source, bytes) else os.fspath(source)
    findings = Findings()
    try:
        content = source if isinstance(source, bytes) else bytes_of(Path(source), MOST_BYTES)
        package = Package.read(content)
        _parts(package, Setting(ENGLISH, is_short=False, look=HOUSE), findings)
    except InvalidFile as error:
        raise InvalidLetterhead(name, error.problems) from None
    except Unusable as error:
        problems = [*findings.problems, error.what]
        raise InvalidLetterhead(name, [Problem(what) for what in problems]) from None
    if findings.problems:
        raise InvalidLetterhead(name, [Problem(what) for what in findings.problems])
    return Letterhead(findings.notes, package)


@lru_cache(maxsize=32)
def letterhead_layout(letterhead: Letterhead, setting: Setting) -> Layout:
    """Return a letterhead as a layout; it is prepared at its first use in a setting."""
    look = setting.look
    if (theirs := _part(letterhead.package, "styles")) is not None:
        font = styles.font(theirs, _part(letterhead.package, "theme"))
        look = replace(look, body_font=font, heading_font=font)
        if look.accent == HOUSE.accent:
            look = replace(look, accent=styles.accent(theirs, look.tint) or look.accent)
    own = setting._replace(look=look)
    width, parts = _parts(letterhead.package, own, Findings())
    return Layout.prepare(parts, own, width)


def _parts(package: Package, setting: Setting, findings: Findings) -> tuple[int, dict[str, bytes]]:
    """Return the width of the text, and the tagged parts of the layout."""
    document = _rooted(package.root(package.main), setting)
    theirs, lists = _part(package, "styles"), _part(package, "numbering")
    sections = pages.keep(document, findings)
    widths = pages.widths(sections, document, findings)
    read = partial(_story, package, setting, findings)
    stories = headers.Stories(read, house_parts(), findings)
    settle(document, _IN_BODY, findings)
    stories.complete(sections, is_even_apart=_is_set(package, "evenAndOddHeaders"))
    house = partial(_house, {**setting.facts, "text_width": widths.text, "lists": ""})
    kept = Kept(package, findings)
    shown = (document, *(story.root for story in stories.all))
    numbers = {} if lists is None else numbering.renumbered(lists)
    for root in shown if theirs is None else (*shown, theirs):
        numbering.refer(root, numbers)
    ours = house("styles")
    styles.narrow_lines(ours, widths.narrowest)
    joined = styles.joined(theirs, ours, setting.language.tag, findings)
    for root in shown:
        joined.rename(root)
    lists = _rooted(numbering.joined(lists, house("numbering"), joined), setting)
    kept.add("document.xml", document, package.main)
    kept.add("styles.xml", joined.root, package.related(package.main, "styles"))
    kept.add("numbering.xml", lists, package.related(package.main, "numbering"))
    fonts = package.related(package.main, "fontTable")
    kept.add("fontTable.xml", _fonts(_part(package, "fontTable"), house("fontTable")), fonts)
    for story in stories.all:
        kept.add_of_type(story.name, story.root, story.old, story.identifier, story.kind)
    if (theme := _part(package, "theme")) is not None:
        old = package.related(package.main, "theme")
        kept.add_of_type("theme/theme1.xml", theme, old, "rIdTheme", "theme")
    return widths.text, _whole(kept)


def _whole(kept: Kept) -> dict[str, bytes]:
    """Return the parts of the whole package: what is kept, and what is always ours."""
    house = {name: content.decode() for name, content in house_parts().items()}
    settings = house["word/settings.xml"]
    for name, before in _SETTINGS.items():
        if _is_set(kept.package, name):
            settings = settings.replace(before, f"<w:{name}/>{before}", 1)
    return {
        _TYPES: kept.content_types(house[_TYPES]),
        **{name: house[name].encode() for name in _AS_THEY_ARE},
        "word/settings.xml": settings.encode(),
        **kept.other_relationships(),
        _RELATIONSHIPS: kept.document_relationships(house[_RELATIONSHIPS]),
        **kept.parts,
    }


def _story(
    package: Package, setting: Setting, findings: Findings, kind: str, identifier: str
) -> tuple[str, Element]:
    """Return a header or a footer of theirs, clean, and its name in the file."""
    relation = package.relations(package.main).get(identifier)
    if relation is None:
        raise Unusable(_NO_STORY)
    root = _rooted(package.root(relation.target), setting)
    for slot in slots_of(root):
        findings.refuse(_SLOT_IN_STORY, tag=pages.SLOT)
        drop(slot)
    settle(root, _STORIES[kind], findings)
    return relation.target, root


def _rooted(root: Element, setting: Setting) -> Element:
    """Return a part with the prefixes that the tags of the house layout count on."""
    return rooted(root, _house(setting.facts, "document"))


def _part(package: Package, kind: str) -> Element | None:
    name = package.related(package.main, kind)
    return package.root(name) if name else None


def _is_set(package: Package, name: str) -> bool:
    settings = _part(package, "settings")
    return settings is not None and is_on(settings.find(w(name)))


def _house(known: Mapping[str, object], name: str) -> Element:
    """Return a part of the house layout as it is in a setting."""
    return parse(_house_part(name).render(known).encode())


@cache
def _house_part(name: str) -> Template:
    """Return a part of the house layout as a program, without the place of the body."""
    source = house_parts()[f"word/{name}.xml"].decode()
    return compile_part(source.replace(pages.SLOT, ""))[0]


def _fonts(theirs: Element | None, house: Element) -> Element:
    """Return what their table of fonts says, and ours of those that it does not know."""
    if theirs is None:
        return house
    known = {font.get(w("name"), "") for font in theirs}
    for font in house:
        if font.get(w("name"), "") not in known:
            theirs.append(font)
    return theirs


_IN_BODY = Saying("corps", "body")
_STORIES = {"header": Saying("en-tête", "header"), "footer": Saying("pied de page", "footer")}
_NO_STORY = Saying(
    "un en-tête ou un pied de page manque au fichier; ouvrez-le dans Word et enregistrez-le.",
    "a header or a footer is missing from the file; open it in Word and save it.",
)
_SLOT_IN_STORY = Saying(
    "la balise {tag} est dans un en-tête ou un pied de page; mettez-la dans le corps.",
    "the tag {tag} is in a header or a footer; put it in the body.",
)
