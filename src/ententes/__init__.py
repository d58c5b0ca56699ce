"""Partnership agreements as data: checked, and written in Word, PDF, HTML and Markdown.

>>> import ententes
>>> agreement = ententes.Agreement(title={"fr": "Entente", "en": "Agreement"})
>>> ententes.render_markdown(agreement, language="en").splitlines()[1]
'title: "Agreement"'
"""

from importlib import import_module

TYPE_CHECKING = False  # what type checkers take for true; importing `typing` is slow
if TYPE_CHECKING:
    from ententes.bilingual import Language
    from ententes.completeness import Report, check
    from ententes.errors import (
        EntentesError,
        InvalidAgreement,
        InvalidLetterhead,
        InvalidText,
        InvalidTheme,
        NotAvailable,
        NotReady,
        NotWritten,
    )
    from ententes.files import dump, load, load_theme
    from ententes.language import typeset
    from ententes.model import Agreement, Theme
    from ententes.rendering import (
        render_docx,
        render_html,
        render_html_fragment,
        render_markdown,
        render_pdf,
    )
    from ententes.reporting import (
        report_html,
        report_html_fragment,
        report_json,
        report_markdown,
        report_text,
    )
    from ententes.word.letterhead import Letterhead, load_letterhead

__version__ = "0.1.0"

__all__ = [
    "Agreement",
    "EntentesError",
    "InvalidAgreement",
    "InvalidLetterhead",
    "InvalidText",
    "InvalidTheme",
    "Language",
    "Letterhead",
    "NotAvailable",
    "NotReady",
    "NotWritten",
    "Report",
    "Theme",
    "check",
    "dump",
    "load",
    "load_letterhead",
    "load_theme",
    "render_docx",
    "render_html",
    "render_html_fragment",
    "render_markdown",
    "render_pdf",
    "report_html",
    "report_html_fragment",
    "report_json",
    "report_markdown",
    "report_text",
    "typeset",
]

_ROOMS = {
    "Agreement": "model",
    "EntentesError": "errors",
    "InvalidAgreement": "errors",
    "InvalidLetterhead": "errors",
    "InvalidText": "errors",
    "InvalidTheme": "errors",
    "Language": "bilingual",
    "Letterhead": "word.letterhead",
    "NotAvailable": "errors",
    "NotReady": "errors",
    "NotWritten": "errors",
    "Report": "completeness",
    "Theme": "model",
    "check": "completeness",
    "dump": "files",
    "load": "files",
    "load_letterhead": "word.letterhead",
    "load_theme": "files",
    "render_docx": "rendering",
    "render_html": "rendering",
    "render_html_fragment": "rendering",
    "render_markdown": "rendering",
    "render_pdf": "rendering",
    "report_html": "reporting",
    "report_html_fragment": "reporting",
    "report_json": "reporting",
    "report_markdown": "reporting",
    "report_text": "reporting",
    "typeset": "language",
}


def __getattr__(name: str) -> object:
    """Return a public name from its room, which is opened only then: imports stay quick."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'ententes' has no attribute {name!r}")
    return getattr(import_module(f"ententes.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return [*__all__, "__version__"]
