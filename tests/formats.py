"""The three formats of an agreement, read back by readers that know nothing of the writers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cmarkgfm
from writers.readers import Page, markdown_body, words, words_of_html, words_of_word

from ententes.bilingual import Language
from ententes.model import Agreement
from ententes.rendering import render_docx, render_html, render_markdown

EXAMPLE = Path(__file__).parents[1] / "examples" / "entente-emploi-jeunes.yaml"


def words_of_markdown(written: str) -> list[str]:
    """Return the words of a Markdown file as GitHub's own parser reads it."""
    page = cmarkgfm.github_flavored_markdown_to_html(markdown_body(written))
    return words(Page(page.replace("<br />", "<br>")).pieces)


RENDERERS: dict[str, Callable[..., Any]] = {
    "markdown": render_markdown,
    "html": render_html,
    "word": render_docx,
}
READERS: dict[str, Callable[[Any], list[str]]] = {
    "markdown": words_of_markdown,
    "html": words_of_html,
    "word": words_of_word,
}


def read(agreement: Agreement, language: Language, name: str) -> list[str]:
    """Return the words of an agreement in one format, read back."""
    return READERS[name](RENDERERS[name](agreement, language=language))
