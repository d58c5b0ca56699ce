"""A document as a web page that is complete in itself: no script, no network.

Everything that varies is escaped here, once, for the place where it stands; nothing
that a value holds can open or close an element.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from html import escape
from importlib.resources import files

from ententes.bilingual import Spoken
from ententes.document.tree import (
    ARTICLE,
    Block,
    Break,
    Document,
    FillIn,
    Heading,
    Inline,
    Paragraph,
    Reference,
    Slot,
    Words,
    headings,
)
from ententes.views import Part, State
from ententes.writers.face import brand, style_rules, write_footer, write_parties
from ententes.writers.html_body import Body, anchor_of, number_of
from ententes.writers.words import write_part, write_words

_CLAUSE = ARTICLE + 1
# A colon never stands in the anchor of a document, so these ids are never one of them.
_MAIN = "page:main"


def write(document: Document) -> str:
    """Return `document` as one page, with its style sheet, its cover and its contents.

    The labels `skip`, `contents`, `blank`, `page`, `of` and `draft_notice` are those of
    `document.labels`; one that is needed and missing is a `KeyError`.
    """
    labels = document.labels
    numbers = f"@page {{ @bottom-right {{ content: {page_numbers(labels)}; }} }}\n"
    skip = f'<a class="skip" href="#{_MAIN}">{escape(labels["skip"])}</a>\n'
    title, blocks = _titled(document.blocks)
    header = write_header(document, title) + write_contents(document)
    article = write_fragment(replace(document, blocks=blocks))
    main = f'<main id="{_MAIN}">\n{article}</main>\n'
    footer = write_footer(document.look, document.properties.language)
    sheet = style_rules(document.look) + _style_sheet() + numbers
    return write_page(document, sheet, skip + header + main + footer)


def write_page(document: Document, style_sheet: str, body: str) -> str:
    """Return a page that says of itself what `document` does, around a body that is HTML."""
    properties = document.properties
    author = escape(", ".join(properties.authors))
    return "".join(
        [
            f'<!DOCTYPE html>\n<html lang="{properties.language.tag}">\n<head>\n',
            '<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f'<meta name="author" content="{author}">\n' if author else "",
            f"<title>{escape(properties.title)}</title>\n",
            f"<style>\n{style_sheet}</style>\n",
            f"</head>\n<body>\n{body}</body>\n</html>\n",
        ]
    )


def write_fragment(document: Document) -> str:
    """Return the body of `document` alone, as an `<article>` to put in another page.

    It reads well without our style sheet. Its ids are the anchors of the document, as
    they are, so that links to clauses stay the same everywhere.
    """
    language = document.properties.language
    body = Body(document.labels, language, document.look)
    body.blocks(document.blocks)
    return f'<article lang="{language.tag}">\n{"".join(body.pieces)}</article>\n'


def write_header(document: Document, title: Sequence[Block] = ()) -> str:
    """Return what stands above the body: the face of the organization, the mark of a draft.

    `title` are the blocks that name the document, where they do not stand in the body.
    """
    properties = document.properties
    named = f"<h1>{write_words(properties.title, properties.language)}</h1>\n"
    if title:
        body = Body(document.labels, properties.language, document.look)
        body.blocks(title)
        named = f"<hgroup>\n{''.join(body.pieces)}</hgroup>\n{write_parties(document)}"
    elif any(heading.level == 1 for heading in headings(document.blocks)):
        named = ""
    return "".join(
        [
            "<header>\n",
            brand(document.look, properties.language),
            _draft_notice(properties.mark, document),
            named,
            "</header>\n",
        ]
    )


def _titled(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return the title with its subtitles, and what follows them."""
    match blocks:
        case [Heading(level=1), *_]:
            followers = enumerate(blocks[1:], 1)
            after = (at for at, block in followers if not _is_subtitle(block))
            end = next(after, len(blocks))
            return blocks[:end], blocks[end:]
        case _:
            return [], blocks


def _is_subtitle(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == "subtitle"


def _draft_notice(mark: str, document: Document) -> str:
    if not mark:
        return ""
    notice = escape(document.labels["draft_notice"])
    return f'<p class="draft"><strong>{escape(mark)}</strong> <span>{notice}</span></p>\n'


def write_contents(document: Document) -> str:
    """Return the contents, as links to the articles and their clauses, where there are any."""
    entries = _entries(document.blocks, document.properties.language)
    if not entries:
        return ""
    label = escape(document.labels["contents"])
    shown = "".join(f"<li>{entry}{_list_of_links(clauses)}</li>\n" for entry, clauses in entries)
    return f'<nav aria-label="{label}">\n<p>{label}</p>\n<ul>\n{shown}</ul>\n</nav>\n'


def _entries(blocks: Sequence[Block], language: Spoken) -> list[tuple[str, list[str]]]:
    """Return each article with its clauses; a clause before any article stands as one."""
    entries: list[tuple[str, list[str]]] = []
    for heading in headings(blocks):
        if heading.level == _CLAUSE and entries:
            entries[-1][1].append(_link_to(heading, language))
        elif heading.level in (ARTICLE, _CLAUSE):
            entries.append((_link_to(heading, language), []))
    return entries


def _list_of_links(links: list[str]) -> str:
    if not links:
        return ""
    return "\n<ul>\n" + "".join(f"<li>{link}</li>\n" for link in links) + "</ul>\n"


def _link_to(heading: Heading, language: Spoken) -> str:
    said = [part for inline in heading.content for part in _parts(inline)]
    words = "".join([write_part(part, language) for part in said])
    shown = number_of(heading) + words
    anchor = anchor_of(heading)
    return f'<a href="#{escape(anchor)}">{shown}</a>' if anchor else shown


def _parts(inline: Inline) -> tuple[Part, ...]:
    """Return the words of `inline` without its links, which cannot stand in another."""
    match inline:
        case Words(text, marks):
            return (Part(text, marks.language),)
        case Slot(value):
            return () if value.state is State.SILENT else value.parts
        case Reference():
            return (Part(inline.text),)
        case Break():
            return (Part(" "),)
        case FillIn():
            return ()


@cache
def _style_sheet() -> str:
    return files("ententes.writers").joinpath("page.css").read_text(encoding="utf-8")


def page_numbers(labels: Mapping[str, str]) -> str:
    """Return the number of a page and of the last, as CSS: it holds words of the language."""
    page, of = css_string(f"{labels['page']} "), css_string(f" {labels['of']} ")
    return f"{page} counter(page) {of} counter(pages)"


def css_string(words: str) -> str:
    """Return `words` as a CSS string that can neither end itself nor its `<style>`."""
    return '"' + re.sub(r'["\\<\n]', lambda m: f"\\{ord(m[0]):x} ", words) + '"'
