"""From an agreement to a document in one format: the few lines that join the steps."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, partial
from typing import Literal

from ententes.bilingual import ENGLISH, FRENCH, Language, Saying
from ententes.charts import ROLES, Drawn, drawn
from ententes.completeness import Profile, Report, check
from ententes.completeness.case import items
from ententes.completeness.places import place_in
from ententes.document.build import build
from ententes.document.marks import Concern, mark, page_prefix
from ententes.document.passes import (
    captioned,
    close_up,
    draw,
    entitle,
    number,
    refer,
    rename,
    without_idle_headings,
    without_minor_headings,
)
from ententes.document.text import CompiledText, compile_text
from ententes.document.tree import Block, Document, Properties, Slot, contents
from ententes.errors import Hole, NotReady
from ententes.looks import look
from ententes.model import Agreement, Chart, Theme
from ententes.texts import labels, read_text
from ententes.views import HOLES, Fields, Items, Node, State, Value, view
from ententes.word.letterhead import Letterhead
from ententes.writers import html, markdown, pdf, word

Purpose = Literal["draft", "signature"]
"""What a document is for: to be worked on, with marks, or to be signed, without holes."""


def render_docx(
    agreement: Agreement,
    *,
    language: Language | str | None = None,
    purpose: Purpose = "draft",
    charts: Iterable[Chart | str] | None = None,
    theme: Theme | None = None,
    letterhead: Letterhead | None = None,
) -> bytes:
    """Return the agreement as a Word file.

    `language` is `"fr"` or `"en"`; unsaid, it is the first language of the agreement.
    A draft shows a mark for each missing value. `purpose="signature"` leaves out the
    word "DRAFT", and raises `NotReady` if the document still has holes. `charts` are those
    to draw, of `"indicators"`, `"budget"` and `"calendar"`; unsaid, those of the agreement.
    `theme` gives it the face of an organization; without one, it has that of the house.
    `letterhead` gives it the page, header, footer and styles of a Word file.

    >>> render_docx(Agreement(), language="en")[:2]
    b'PK'
    """
    return word.write(document(agreement, language, purpose, charts, theme), letterhead)


def render_html(
    agreement: Agreement,
    *,
    language: Language | str | None = None,
    purpose: Purpose = "draft",
    charts: Iterable[Chart | str] | None = None,
    theme: Theme | None = None,
) -> str:
    """Return the agreement as a web page that is complete in itself.

    `language`, `purpose`, `charts` and `theme` are those of `render_docx`.

    >>> render_html(Agreement(), language="fr").splitlines()[1]
    '<html lang="fr-CA">'
    """
    return html.write(document(agreement, language, purpose, charts, theme))


def render_pdf(
    agreement: Agreement,
    *,
    language: Language | str | None = None,
    purpose: Purpose = "draft",
    charts: Iterable[Chart | str] | None = None,
    theme: Theme | None = None,
) -> bytes:
    """Return the agreement as a PDF file that screen readers read (PDF/UA-1).

    `language`, `purpose`, `charts` and `theme` are those of `render_docx`. Raises
    `NotAvailable` where WeasyPrint, which `pip install "ententes[pdf]"` brings, or Pango is
    not installed.
    """
    return pdf.write(document(agreement, language, purpose, charts, theme))


def render_html_fragment(
    agreement: Agreement,
    *,
    language: Language | str | None = None,
    purpose: Purpose = "draft",
    charts: Iterable[Chart | str] | None = None,
    theme: Theme | None = None,
    prefix: str = "",
) -> str:
    """Return the body of the agreement as an `<article>`, to put in another page.

    `language`, `purpose`, `charts` and `theme` are those of `render_docx`. `prefix` begins
    each id, so that a page may hold several agreements.

    >>> render_html_fragment(Agreement(), language="en").splitlines()[0]
    '<article lang="en-CA">'
    """
    written = document(agreement, language, purpose, charts, theme)
    rename(written.blocks, prefix)
    return html.write_fragment(written)


def show(agreement: Agreement) -> str:
    """Return the draft of an agreement as a notebook shows it, where it has a name of its own."""
    return render_html_fragment(agreement, prefix=page_prefix(agreement))


def render_markdown(
    agreement: Agreement, *, language: Language | str | None = None, purpose: Purpose = "draft"
) -> str:
    """Return the agreement as CommonMark with tables, under a front matter.

    `language` and `purpose` are those of `render_docx`.

    >>> render_markdown(Agreement(), language="en").splitlines()[2]
    'lang: en-CA'
    """
    return markdown.write(document(agreement, language, purpose))


def document(
    agreement: Agreement,
    language: Language | str | None = None,
    purpose: Purpose = "draft",
    charts: Iterable[Chart | str] | None = None,
    theme: Theme | None = None,
) -> Document:
    """Return the agreement as a document of no format, complete in one language.

    Raises `NotReady` for a document for signature while something blocks it, and
    `ValueError` for a language, a purpose or a chart that does not exist.
    """
    if purpose not in ("draft", "signature"):
        raise ValueError(f'purpose is "draft" or "signature", not {purpose!r}')
    spoken = Language(language) if language else agreement.languages[0]
    words, report, is_draft = labels(spoken), check(agreement), purpose == "draft"
    seen = view(agreement, spoken, report.silences if is_draft else ())
    is_short = report.profile is Profile.INFORMAL
    asked = items(agreement.charts) if charts is None else _named(charts)
    written = draw(build(agreement_text(spoken), seen), _drawn(asked, seen), words["continued"])
    blocks = without_idle_headings(captioned(written, is_short=is_short))
    if is_short:
        blocks = close_up(without_minor_headings(blocks))
    refer(blocks, number(blocks), words["dangling"])
    entitle(blocks)
    if is_draft:
        concerns = (Concern(finding.path, finding.rule.id) for finding in report.findings)
        mark(blocks, concerns, words["to_check"])
    elif holes := list(dict.fromkeys([*_unsettled(report), *_holes(blocks)])):
        raise NotReady(holes)
    properties = _properties(agreement, seen, words["draft"] if is_draft else "")
    return Document(properties, blocks, words, is_short=is_short, look=look(theme, spoken))


def _named(charts: Iterable[Chart | str]) -> list[Chart]:
    """Return the charts of some names; a single name will do."""
    names = [charts] if isinstance(charts, str) else list(charts)
    for unknown in (name for name in names if name not in list(Chart)):
        raise ValueError(f'charts are "indicators", "budget" and "calendar", not {unknown!r}')
    return [Chart(name) for name in names]


def _drawn(charts: Iterable[Chart], seen: Fields) -> dict[str, list[Drawn]]:
    """Return some charts by the roles of their sections."""
    asked = set(charts)
    return {role: drawn(chart, seen) for role, chart in ROLES.items() if chart in asked}


@cache
def agreement_text(language: Language) -> CompiledText:
    """Return the text of agreements in `language`; it is compiled at its first use."""
    return compile_text("agreement.md", language, lambda file: read_text(language, file))


def _unsettled(report: Report) -> Iterator[Hole]:
    """Yield what keeps an agreement from being signed, the most useful thing first."""
    for finding in report.blocking:
        yield Hole(_in_both(finding.place), _in_both(finding.message))


def _holes(blocks: list[Block]) -> Iterator[Hole]:
    """Yield the places of a document that say what is still missing.

    A name that is not translated is told where it stands, not wherever it is referred to.
    """
    values = (
        inline.value
        for content in contents(blocks)
        for inline in content
        if isinstance(inline, Slot) and inline.value.state in HOLES
    )
    told: set[str] = set()
    for value in values:
        is_reference = isinstance(value.content, str)
        if not (is_reference and value.state is State.UNTRANSLATED and value.text in told):
            yield Hole(_place(value), _same(value.text))
        told.add(value.text)


def _place(value: Value) -> Saying:
    """Return where a value stands in the agreement, or what a reference of the text names."""
    if not value.path:
        return _same(value.label)
    steps = re.findall(r"\w+", value.path)
    path = tuple(int(step) if step.isdigit() else step for step in steps)
    return _in_both(partial(place_in, path))


def _in_both(told: Callable[[Language], str]) -> Saying:
    return Saying(told(FRENCH), told(ENGLISH))


def _same(words: str) -> Saying:
    return Saying(words, words)


def _properties(agreement: Agreement, seen: Fields, mark: str) -> Properties:
    day, title = agreement.version_date, seen["title"]
    status = _said(seen["status"])
    return Properties(
        language=seen.language,
        title=title.text if isinstance(title, Value) else "",
        reference=agreement.id or "",
        version=_said(seen["version"]),
        date=day.isoformat() if isinstance(day, date) else "",
        date_shown=_said(seen["version_date"]),
        status=status[:1].upper() + status[1:],
        mark=mark,
        authors=tuple(filter(None, map(_name, _items(seen["parties"])))),
    )


def _items(node: Node) -> Items | tuple[()]:
    return node if isinstance(node, Items) else ()


def _name(party: Node) -> str:
    return _said(party["legal_name"]) if isinstance(party, Fields) else ""


def _said(node: Node) -> str:
    """Return the words of a value that the agreement gives, else nothing."""
    return node.text if isinstance(node, Value) and node.state is State.GIVEN else ""
