"""The paragraphs of a Word file, one after the other: their styles, runs, links and bookmarks."""

import re
from typing import NamedTuple

from ententes.bilingual import Language
from ententes.document.tree import (
    PLAIN,
    Break,
    FillIn,
    Inline,
    Marks,
    Reference,
    Slot,
    Words,
)
from ententes.views import State
from ententes.word.links import Bookmarks, Links
from ententes.word.runs import (
    BREAK,
    NO_BREAK_HYPHEN,
    TAB,
    reference_runs,
    run,
    value_runs,
    words_runs,
)

END = "</w:p>"
_HOLDING = re.compile(r"(?<=[^\W_])-(?=[0-9])")


class Place(NamedTuple):
    """Where a block stands, as far as its look depends on it."""

    paragraph: str = "BodyText"
    lists: str = "List"
    size: str = ""
    width: int = 0
    depth: int = 0
    kept: str = ""
    jc: str = ""


class Paragraphs:
    """The XML of paragraphs as it grows, with what else stands between them.

    `place` is that of the next paragraph, `space` what it leaves free before it, `opening`
    where the last one begins in `out`. `counted` are the anchors of the headings that Word
    numbers.
    """

    def __init__(self, language: Language, width: int) -> None:
        self.links = Links()
        self.out: list[str] = []
        self.place = Place(width=width)
        self.space = ""
        self.opening = -1
        self.counted: set[str] = set()
        self._language = language
        self._bookmarks = Bookmarks()
        self._references: list[tuple[int, Reference]] = []  # and where they stand in `out`
        self._pending = ""  # bookmarks of blocks whose first paragraph is to come

    def xml(self) -> str:
        """Return what was written, once it is known which headings Word numbers."""
        for at, reference in self._references:
            self.out[at] = self._reference(reference)
        return "".join(self.out)

    def write(
        self, style: str, content: list[Inline], anchor: str = "", first: str = "", **looks: str
    ) -> None:
        """Write a whole paragraph; `first` is XML that stands before its content."""
        start, end = self._bookmarks.around(anchor)
        self.open(style, **looks)
        self.out.append(start + first)
        self._inlines(content)
        self.out.append(end)
        self.out.append(END)

    def open(
        self, style: str, kept: str = "", number: str = "", tabs: str = "", indent: str = ""
    ) -> None:
        """Open a paragraph, which `END` closes; what `looks` say is XML of its properties."""
        place = self.place
        self.opening = len(self.out)
        self.out.append(
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{place.kept or kept}{number}{tabs}'
            f"{self.space}{indent}{place.jc}</w:pPr>{self._pending}"
        )
        self.space = self._pending = ""

    def anchored(self, anchor: str) -> None:
        """Put a bookmark at the start of the next paragraph."""
        if anchor:
            self._pending += "".join(self._bookmarks.around(anchor))

    def said(self, inline: Inline) -> str:
        """Return the words of a heading where it is referred to, without links."""
        match inline:
            case Words(text, marks):
                return words_runs(text, marks._replace(link=None), "", self._language)
            case Slot(value) if value.state is not State.SILENT:
                return value_runs(value, PLAIN, "", self._language)
            case Reference():
                return "".join(reference_runs(inline, self._language))
            case Break():
                return run(" ")
            case _:
                return ""

    def _inlines(self, content: list[Inline]) -> None:
        for inline in content:
            match inline:
                case Words(text, marks):
                    self.out.append(self._words(self._unbroken(text, marks.link), marks))
                case Slot():
                    self.out.append(self._slot(inline))
                case Reference():
                    self._references.append((len(self.out), inline))
                    self.out.append("")
                case Break():
                    self.out.append(BREAK)
                case FillIn():
                    self.out.append(TAB)

    def _unbroken(self, text: str, link: str | None) -> str:
        """Return `text` with hyphens that hold `IND-1` together in a cell, a telephone anywhere."""
        is_held = self.place.lists == "Table" or (link or "").startswith("tel:")
        return _HOLDING.sub(NO_BREAK_HYPHEN, text) if is_held else text

    def _words(self, text: str, marks: Marks) -> str:
        if not marks.link:
            return words_runs(text, marks, "", self._language)
        return self._linked(marks.link, words_runs(text, marks, "Hyperlink", self._language))

    def _slot(self, slot: Slot) -> str:
        value, marks, anchors = slot
        if value.state is State.SILENT:
            return ""
        link = marks.link or value.link
        parts = [part._replace(text=self._unbroken(part.text, link)) for part in value.parts]
        value = value.with_parts(tuple(parts))
        said = value_runs(value, marks, "Hyperlink" if link else "", self._language)
        for anchor in anchors:
            start, end = self._bookmarks.around(anchor)
            said = f"{start}{said}{end}"
        return self._linked(link, said) if link and said else said

    def _reference(self, reference: Reference) -> str:
        """Return a reference whose number Word keeps right, if it is one that Word computes."""
        before, number = reference_runs(reference, self._language)
        if reference.target not in self.counted:
            return self.to_anchor(reference.target, before + number)
        field = self._bookmarks.field(reference.target, number)
        return (self.to_anchor(reference.target, before) if before else "") + field

    def _linked(self, link: str, said: str) -> str:
        if link.startswith("#"):
            return self.to_anchor(link[1:], said)
        relationship = self.links.relationship(link)
        if not relationship:
            return said
        return f'<w:hyperlink r:id="{relationship}" w:history="1">{said}</w:hyperlink>'

    def to_anchor(self, anchor: str, said: str) -> str:
        """Return runs as a link to a place of the document."""
        name = self._bookmarks.name(anchor)
        return f'<w:hyperlink w:anchor="{name}" w:history="1">{said}</w:hyperlink>'
