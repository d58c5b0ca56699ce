"""A document as a PDF file that people sign and that screen readers read (PDF/UA-1).

WeasyPrint lays out the body of the web page under a style sheet for paper. It may ask for
nothing outside: no network, no file but the fonts of the system.
"""

import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import replace
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import Any, cast

from ententes.bilingual import Saying
from ententes.document.tree import Document
from ententes.errors import NotAvailable
from ententes.looks import font_stack
from ententes.writers import html
from ententes.writers.cover import entries, parted, running
from ententes.writers.face import write_parties
from ententes.writers.pdf_tags import finish, without_links_in_links

_VARIANT = "pdf/ua-1"
_MARGINS, _SHORT_MARGINS = (72, 72), (36, 35)  # points above and below the words

_NO_WEASYPRINT = Saying(
    "Pour écrire un PDF, il faut WeasyPrint, qui n’est pas installé. Installez-le\u00a0:"
    ' pip install "ententes[pdf]"',
    'A PDF file needs WeasyPrint, which is not installed. Install it: pip install "ententes[pdf]"',
)
_NO_PANGO = Saying(
    "Pour écrire un PDF, WeasyPrint a besoin de Pango, qu’il ne trouve pas. Installez-le."
    " Debian et Ubuntu\u00a0: apt-get install libpango-1.0-0 libpangoft2-1.0-0"
    " libharfbuzz-subset0. macOS\u00a0: brew install pango. Windows\u00a0:"
    " https://doc.courtbouillon.org/weasyprint/stable/first_steps.html#windows",
    "To write a PDF file, WeasyPrint needs Pango, which it does not find. Install it."
    " Debian and Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0"
    " libharfbuzz-subset0. macOS: brew install pango. Windows:"
    " https://doc.courtbouillon.org/weasyprint/stable/first_steps.html#windows",
)


def write(document: Document) -> bytes:
    """Return `document` as the bytes of a PDF file, created on the date of its version.

    The bytes depend on the document, the fonts of the system and the version of WeasyPrint.
    The labels that it needs are those of the web page.

    Raises `NotAvailable` where WeasyPrint, or Pango under it, is not installed.
    """
    weasyprint = _weasyprint()
    body = _body(document)
    sheet = "".join([*_settings(document), *_shares(body), _rules()])
    page = html.write_page(document, sheet, body)
    fetcher = weasyprint.urls.URLFetcher(allowed_protocols=("data",))
    laid_out = weasyprint.HTML(string=page, url_fetcher=fetcher).render(pdf_variant=_VARIANT)
    without_links_in_links(laid_out)
    laid_out.metadata.created = document.properties.date or None
    written: bytes = laid_out.write_pdf(pdf_variant=_VARIANT, finisher=finish)
    return written


@cache
def _weasyprint() -> Any:
    """Return the library, which has no types, when it is needed: it is slow to import."""
    try:
        with redirect_stdout(StringIO()):  # it prints what it does not find
            import weasyprint  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise NotAvailable(_NO_WEASYPRINT) from error
    except OSError as error:
        raise NotAvailable(_NO_PANGO) from error
    return cast("Any", weasyprint)


def _body(document: Document) -> str:
    """Return the body of the page: the cover, with contents if there are, then the articles."""
    before, articles = (
        html.write_fragment(replace(document, blocks=blocks)) for blocks in parted(document)
    )
    length = "short" if document.is_short else "long"
    contents = write_parties(document)
    contents += html.write_contents(document) if entries(document) else ""
    return (
        f'<main class="{length}">\n'
        f"{_margins(document)}{html.write_header(document)}{before}{contents}{articles}</main>\n"
    )


def _margins(document: Document) -> str:
    """Return what stands in the margins of each page, as in Word."""
    properties, footer = document.properties, document.look.footer
    status = "" if properties.status.upper() == properties.mark else properties.status
    version = f"{document.labels['version']} {properties.version}" if properties.version else ""
    facts = (properties.reference, version, properties.date_shown)
    status, footer, *facts = (
        html.write_words(words, properties.language) for words in (status, footer, *facts)
    )
    mark = f"<strong>{html.write_words(properties.mark, properties.language)}</strong>"
    state = _joined(status, mark if properties.mark else "")
    under = f"<br>{footer}" if footer else ""
    return f'<p class="state">{state}</p>\n<p class="origin">{_joined(*facts)}{under}</p>\n'


def _joined(*facts: str) -> str:
    return " · ".join(filter(None, facts))


def _settings(document: Document) -> Iterator[str]:
    """Yield the rules that a document settles: its paper, its margins and its look."""
    look, is_short, title = document.look, document.is_short, document.properties.title
    width, height = (twips / 20 for twips in look.paper.size)
    above, below = _SHORT_MARGINS if is_short else _MARGINS
    beside = look.margin(is_short=is_short) / 20
    header, both = look.header, f"{look.header}\n{running(title)}".strip()
    body, headings = _fonts(look.body_font), _fonts(look.heading_font)
    yield (
        f"@page {{\nsize: {width:g}pt {height:g}pt; margin: {above}pt {beside:g}pt {below}pt;\n"
        f"font-family: {body}; font-size: 9pt; color: #404040; white-space: pre-line;\n"
        f"@top-left {{ width: 64%; content: {html.css_string(both)}; }}\n"
        "@top-right { width: 36%; content: element(state); }\n"
        "@bottom-left { width: 70%; content: element(origin); }\n"
        f"@bottom-right {{ width: 30%; content: {html.page_numbers(document.labels)}; }}\n}}\n"
        f"@page :first {{ @top-left {{ content: {html.css_string(header)}; }} }}\n"
        f":root {{ --accent: #{look.accent}; --tint: #{look.tint}; --body: {body};\n"
        f"--headings: {headings}; --size: {'9.5pt' if is_short else '11pt'}; }}\n"
    )


def _fonts(name: str) -> str:
    *named, kind = font_stack(name)
    return ", ".join([*map(html.css_string, named), kind])


def _shares(body: str) -> Iterator[str]:
    """Yield the rules of the columns in a body, whose classes are thousandths of their table."""
    for share in sorted(set(re.findall(r'<col class="share-(\d+)">', body))):
        yield f".share-{share} {{ width: {int(share) / 10:g}%; }}\n"


@cache
def _rules() -> str:
    return files("ententes.writers").joinpath("pdf.css").read_text(encoding="utf-8")
