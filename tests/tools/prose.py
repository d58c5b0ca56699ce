"""The running text in the bytes of a file, a paragraph at a time, whatever wrote them.

U+FFFC stands for a passage in another language than that of the file, and for code.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from tools.docx_file import CORE, DocxFile, Element, text_of, w

from ententes.bilingual import Language

ASIDE = "\ufffc"
_STORY = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")


def prose_of_docx(docx: bytes, language: Language) -> list[str]:
    """Return each paragraph of a Word file: body, headers, footers, notes; and its title."""
    file = DocxFile(docx)
    said = file.says("dc:title/text()", CORE)
    for name, tree in file.trees.items():
        if _STORY.fullmatch(name):
            said += file.says("//w:tblCaption/@w:val | //w:tblDescription/@w:val", name)
            said += [words_in(file, paragraph, language) for paragraph in tree.iter(w("p"))]
    return _lines(said)


def words_in(file: DocxFile, paragraph: Element, language: Language) -> str:
    """Return the words of a paragraph that are tagged with a language, its runs joined."""
    runs = paragraph.iter(w("r"))
    return "".join(
        text_of(run) if file.language(paragraph, run) == language.tag else ASIDE for run in runs
    )


def prose_of_html(html: bytes, language: Language) -> list[str]:
    """Return each text of a page: what a block holds, and what its attributes say."""
    return _lines(_Page(html.decode(), language.tag).said)


_INLINE = re.compile("a|abbr|b|bdi|cite|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr")
_VOID = re.compile("br|col|hr|img|input|link|meta|wbr")
_SAYING = ("aria-label", "title", "alt")


class _Page(HTMLParser):
    def __init__(self, html: str, tag: str) -> None:
        super().__init__()
        self._tag = tag
        self._open: list[tuple[str, str]] = [("", tag)]
        self.said = [""]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: said or "" for name, said in attrs}
        language = facts.get("lang", self._open[-1][1])
        if not _INLINE.fullmatch(tag):
            self.said.append("")
        if not _VOID.fullmatch(tag):
            self._open.append((tag, language))
        if language == self._tag:
            self.said[:0] = [facts[name] for name in _SAYING if name in facts]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag
        if not _INLINE.fullmatch(tag):
            self.said.append("")

    def handle_data(self, data: str) -> None:
        tag, language = self._open[-1]
        if tag not in ("script", "style"):
            self.said[-1] += data if language == self._tag else ASIDE


_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FACT = re.compile(r"^[\w-]+: (?P<quote>\"?)(.*)(?P=quote)$|^ *- ", re.MULTILINE)
_RULE_OF_A_TABLE = re.compile(r"^\|[-:| ]+\|$", re.MULTILINE)
_TARGET = re.compile(r"(?<=\])\([^()\s]*\)|<[^<>\s]+>")
_MARKUP = re.compile(r"\\(?=[!-/:-@\[-`{-~])|[*`]+|^#+ |^ *(?:-|\d+\.) |<br ?/?>", re.MULTILINE)


def prose_of_markdown(written: bytes) -> list[str]:
    """Return each line of a Markdown file, without its marks, and the facts that stand above."""
    text = written.decode()
    facts = ""
    if found := _FRONT_MATTER.match(text):
        facts = _FACT.sub(lambda fact: fact[2] or "", found[1])
        text = text[found.end() :]
    text = _RULE_OF_A_TABLE.sub("", _TARGET.sub("", text))
    return _lines([facts, _MARKUP.sub("", text).replace(" | ", "\n")])


def prose_of_columns(written: bytes) -> list[str]:
    """Return each text of a report for a terminal, whose columns are set apart by spaces."""
    return _lines(re.split(r"(?: {2,}|\n) *", written.decode()))


def _lines(texts: list[str]) -> list[str]:
    return [line.strip(" |") for text in texts for line in text.split("\n") if line.strip(" |")]


def parts_of(written: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds: each part of a Word file by its name, else the file itself."""
    if written.startswith(b"PK"):
        yield from DocxFile(written).parts.items()
    else:
        yield "", written
