"""Texts for tests: compiled from a string or a file of cases, and printed as Markdown."""

from collections.abc import Collection, Mapping
from pathlib import Path

from ententes.bilingual import FRENCH, Language
from ententes.document.build import build
from ententes.document.passes import entitle, number, refer, without_idle_headings
from ententes.document.text import CompiledText, compile_text
from ententes.document.tree import Block, Document, Properties
from ententes.errors import InvalidText
from ententes.errors import Path as Place
from ententes.model import Agreement
from ententes.texts import labels
from ententes.views import view
from ententes.writers import markdown

CASES = Path(__file__).parents[1] / "cases" / "texts"
TEXT = "text.md"


def compiled(
    text: str, others: Mapping[str, str] | None = None, language: Language = FRENCH
) -> CompiledText:
    """Return a text compiled; `others` are the texts that it may include."""
    files = {TEXT: text, **(others or {})}

    def read(file: str) -> str:
        if file not in files:
            raise FileNotFoundError(file)
        return files[file]

    return compile_text(TEXT, language, read)


def faults(text: str, others: Mapping[str, str] | None = None) -> list[tuple[str, int, str]]:
    """Return the file, the line and the English words of each fault of a text, in their order."""
    try:
        compiled(text, others)
    except InvalidText as invalid:
        return [(fault.file, fault.line, fault.what.en) for fault in invalid.faults]
    return []


def blocks(
    text: str,
    agreement: Agreement,
    language: Language = FRENCH,
    others: Mapping[str, str] | None = None,
    asked: Collection[Place] = (),
) -> list[Block]:
    """Return the blocks of a text filled with an agreement, after all passes.

    What is silent has a mark at the paths that are `asked` for.
    """
    program = compiled(text, others, language)
    held = without_idle_headings(build(program, view(agreement, language, asked)))
    refer(held, number(held), labels(language)["dangling"])
    entitle(held)
    return held


def printed(
    text: str,
    agreement: Agreement,
    language: Language = FRENCH,
    others: Mapping[str, str] | None = None,
    asked: Collection[Place] = (),
) -> str:
    """Return what a text prints, as the body of a Markdown file."""
    held = blocks(text, agreement, language, others, asked)
    document = Document(Properties(language, ""), held)
    return markdown.write(document).partition("\n---\n")[2].strip() + "\n"
