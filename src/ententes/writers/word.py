"""A document as a Word file.

The body is written by `word_body`; a layout (`ententes.word.layout`) brings the styles,
the page, its header and footer. The cover and the contents stand before the articles.
"""

from markupsafe import Markup

from ententes.document.tree import PLAIN, Document, Properties
from ententes.word.layout import Setting, house_layout
from ententes.word.letterhead import Letterhead, letterhead_layout
from ententes.word.runs import words_runs
from ententes.writers.cover import entries, parted, running
from ententes.writers.word_body import Body


def write(document: Document, letterhead: Letterhead | None = None) -> bytes:
    """Return `document` as the bytes of a .docx, on a letterhead or in the house layout."""
    language, is_short = document.properties.language, document.is_short
    setting = Setting(language, is_short, document.look)
    layout = letterhead_layout(letterhead, setting) if letterhead else house_layout(setting)
    body = Body(language, document.labels, layout.look, layout.text_width, is_short=is_short)
    cover, articles = parted(document)
    body.blocks(cover)
    if named := entries(document):
        body.cover(document.properties.authors)
        body.contents(named)
    body.blocks(articles)
    body.part_from_table()
    facts = {
        **_facts(document.properties),
        "date_shown": Markup(_date_shown(document.properties)),  # noqa: S704
        "labels": document.labels,
        "body": Markup(body.xml()),  # noqa: S704 - XML made here, its words escaped
        "lists": Markup(body.lists.xml()),  # noqa: S704
        "links": Markup(body.links.xml()),  # noqa: S704
    }
    return layout.render(facts)


def _facts(properties: Properties) -> dict[str, object]:
    return {
        "title": properties.title,
        "running_title": running(properties.title),
        "reference": properties.reference,
        "version": properties.version,
        "date": properties.date,
        "date_words": properties.date_shown,
        "status": properties.status,
        "mark": properties.mark,
        "authors": properties.authors,
    }


def _date_shown(properties: Properties) -> str:
    return words_runs(properties.date_shown, PLAIN, "", properties.language)
