"""The headers and footers of a letterhead, and what each page of an agreement must say.

Every page bears the mark of a draft, the reference of the agreement and its number.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ententes.bilingual import Saying
from ententes.word.letterhead import pages
from ententes.word.letterhead.content import fields_of, holds_tag, is_blank
from ententes.word.letterhead.findings import Findings
from ententes.word.letterhead.styles import line
from ententes.word.letterhead.xml import Element, drop, made, part, source, w

_HEADER, _FOOTER = pages.STORIES
_ROOTS = {_HEADER: "hdr", _FOOTER: "ftr"}
_PAGE_FIELD = b'w:instr=" PAGE "'
_TAB = "<w:r><w:tab/></w:r>"


@dataclass
class Story:
    """A header or a footer: its name in the file, empty for a new one, and here."""

    kind: str
    root: Element
    old: str
    name: str
    identifier: str


@dataclass
class Stories:
    """The headers and footers of a letterhead.

    `read` opens one that the file has, and tells its name there. `house` has the lines that
    are added: a header that bears the title, one that does not, a footer.
    """

    read: Callable[[str, str], tuple[str, Element]]
    house: Mapping[str, bytes]
    findings: Findings
    all: list[Story] = field(default_factory=list[Story])

    def complete(self, sections: list[Element], *, is_even_apart: bool) -> None:
        """Read what the sections refer to, and add what every page must say."""
        known: dict[str, Story] = {}
        seen: dict[tuple[str, str], Story] = {}
        for section in sections:
            for kind in pages.STORIES:
                for which, reference in pages.references(section, kind).items():
                    old = reference.get(pages.RID, "")
                    if old not in known:
                        name, root = self.read(kind, old)
                        known[old] = self._new(kind, root, name)
                    seen[kind, which] = known[old]
                    reference.set(pages.RID, known[old].identifier)
            for which in pages.kinds(section, is_even_apart=is_even_apart):
                for kind in pages.STORIES:
                    if (kind, which) not in seen:
                        seen[kind, which] = story = self._new(kind, made(_ROOTS[kind]))
                        pages.refer(section, kind, which, story.identifier)
                        if which == pages.DEFAULT:
                            pages.stand_off(section, kind)
                header, footer = (seen[kind, which].root for kind in pages.STORIES)
                self._say(header, footer, which)

    def _new(self, kind: str, root: Element, old: str = "") -> Story:
        number = len(self.all) + 1
        self.all.append(Story(kind, root, old, f"{kind}{number}.xml", f"rIdStory{number}"))
        return self.all[-1]

    def _say(self, header: Element, footer: Element, kind: str) -> None:
        """Add to the headers and footers of a kind of page what they do not say."""
        page = _KINDS[kind]
        both = (header, footer)
        if not any(holds_tag(story, "mark") for story in both):
            with_title = kind != pages.FIRST and not len(header)
            self._add(header, self._house("header1" if with_title else "header2"), "status or mark")
            self.findings.note(_MARK_ADDED, page=page)
        has_number = any(_has_number(story) for story in both)
        has_reference = any(holds_tag(story, "reference") for story in both)
        says = self._house("footer1")
        if not has_number and not has_reference:
            self._add(footer, says)
            self.findings.note(_FOOTER_ADDED, page=page)
        elif not has_number:
            self._add(footer, _without_identity(says))
            self.findings.note(_NUMBER_ADDED, page=page)
        elif not has_reference:
            self._add(footer, _without_number(says), "reference or version or date_words")
            self.findings.note(_REFERENCE_ADDED, page=page)
        for story in both:
            if not len(story):
                story.append(made("p"))

    def _house(self, name: str) -> str:
        """Return the line of a house header or footer that is there in every look."""
        text = self.house[f"word/{name}.xml"].decode()
        inner = text[text.index(">", text.index("<w:", text.index("?>"))) + 1 : text.rindex("</w:")]
        return line(re.sub(r"\{% if look\..*?\{% endif %\}", "", inner, flags=re.DOTALL).strip())

    def _add(self, story: Element, xml: str, condition: str = "") -> None:
        """Add a line at the end of a story, in place of a blank paragraph there."""
        last = list(story)[-1] if len(story) else None
        is_needed = last is None or last.tag != w("p")
        if last is not None and last.tag == w("p") and is_blank(last):
            drop(last)
            is_needed = True
        if is_needed or not condition:
            story.append(source(xml))
        else:
            story.append(source(f"{{% if {condition} %}}{xml}{{% endif %}}"))


def _has_number(story: Element) -> bool:
    """Return whether a story tells the number of the page, in a line of its own or of ours."""
    return "PAGE" in fields_of(story) or _PAGE_FIELD in part(story)


def _without_number(footer: str) -> str:
    """Return the line of the house footer up to the number of the page."""
    return footer[: footer.index(_TAB)] + "</w:p>"


def _without_identity(footer: str) -> str:
    """Return the line of the house footer from the number of the page on."""
    return footer[: footer.index("</w:pPr>")] + "</w:pPr>" + footer[footer.index(_TAB) :]


_KINDS = {
    pages.DEFAULT: Saying("pages courantes", "ordinary pages"),
    pages.FIRST: Saying("première page", "first page"),
    pages.EVEN: Saying("pages paires", "even pages"),
}
_MARK_ADDED = Saying(
    "Ajout à l’en-tête ({page})\u00a0: le statut de l’entente et la mention d’une ébauche.",
    "Added to the header ({page}): the status of the agreement and the mark of a draft.",
)
_FOOTER_ADDED = Saying(
    "Ajout au pied de page\u00a0({page})\u00a0: la référence de l’entente et le numéro de la page.",
    "Added to the footer ({page}): the reference of the agreement and the number of the page.",
)
_NUMBER_ADDED = Saying(
    "Ajout au pied de page\u00a0({page})\u00a0: le numéro de la page.",
    "Added to the footer ({page}): the number of the page.",
)
_REFERENCE_ADDED = Saying(
    "Ajout au pied de page\u00a0({page})\u00a0: la référence de l’entente.",
    "Added to the footer ({page}): the reference of the agreement.",
)
