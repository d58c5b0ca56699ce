"""Reports: what the completeness check found, as text, JSON, Markdown and HTML.

words.py       the words of a report
lines.py       a report in a terminal
data.py        a report for other programs
document.py    a report as a document of no format, which the writers of documents write
letterhead.py  what is done with a letterhead, in the same formats
"""

from ententes.bilingual import Language
from ententes.completeness import Report
from ententes.document.marks import page_prefix
from ententes.document.passes import rename
from ententes.reporting.data import json_of
from ententes.reporting.document import document_of
from ententes.reporting.lines import lines_of
from ententes.writers import html, markdown

__all__ = [
    "report_html",
    "report_html_fragment",
    "report_json",
    "report_markdown",
    "report_text",
]


def report_text(report: Report, *, language: Language | str | None = None) -> str:
    """Return a report as plain text, for a terminal or a message.

    `language` is `"fr"` or `"en"`; unsaid, it is the first language of the agreement.

    >>> from ententes import Agreement, check
    >>> print(report_text(check(Agreement()), language="en").splitlines()[0])
    The agreement cannot be signed yet. To fix: 7. Advice: 21.
    """
    return "\n".join(lines_of(report, _spoken(report, language))) + "\n"


def report_json(report: Report, *, source: str = "") -> str:
    """Return a report as JSON, with its words in both languages.

    `source` names the file of the agreement, for the programs that read several reports.
    """
    return json_of(report, source)


def report_markdown(
    report: Report, *, language: Language | str | None = None, document: str = ""
) -> str:
    """Return a report as Markdown.

    `language` is that of `report_text`. `document` names the page of the draft, beside
    which the report will stand: each finding then links to its place there.
    """
    return markdown.write(document_of(report, _spoken(report, language), _beside(document)))


def report_html(
    report: Report, *, language: Language | str | None = None, document: str = ""
) -> str:
    """Return a report as a web page that is complete in itself.

    `language` and `document` are those of `report_markdown`.
    """
    return html.write(document_of(report, _spoken(report, language), _beside(document)))


def report_html_fragment(report: Report, *, language: Language | str | None = None) -> str:
    """Return a report as an `<article>`, as notebooks show it.

    Its findings link to the draft that `Agreement` shows in the same notebook.
    """
    prefix = page_prefix(report.agreement)
    made = document_of(report, _spoken(report, language), f"#{prefix}")
    rename(made.blocks, f"report-{prefix}")
    return html.write_fragment(made)


def _spoken(report: Report, language: Language | str | None) -> Language:
    return Language(language) if language else report.agreement.languages[0]


def _beside(document: str) -> str:
    """Return what a link to a place of `document` begins with; nothing without a document."""
    return f"./{document}#" if document else ""
