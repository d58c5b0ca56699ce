"""Partnership agreements as data: checked, and written in Word, HTML and Markdown.

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
        InvalidText,
        NotReady,
        NotWritten,
    )
    from ententes.files import dump, load
    from ententes.language import typeset
    from ententes.model import Agreement
    from ententes.rendering import (
        render_docx,
        render_html,
        render_html_fragment,
        render_markdown,
    )
    from ententes.reporting import (
        report_html,
        report_html_fragment,
        report_json,
        report_markdown,
        report_text,
    )

__version__ = "0.1.0"

__all__ = [
    "Agreement",
    "EntentesError",
    "InvalidAgreement",
    "InvalidText",
    "Language",
    "NotReady",
    "NotWritten",
    "Report",
    "check",
    "dump",
    "load",
    "render_docx",
    "render_html",
    "render_html_fragment",
    "render_markdown",
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
    "InvalidText": "errors",
    "Language": "bilingual",
    "NotReady": "errors",
    "NotWritten": "errors",
    "Report": "completeness",
    "check": "completeness",
    "dump": "files",
    "load": "files",
    "render_docx": "rendering",
    "render_html": "rendering",
    "render_html_fragment": "rendering",
    "render_markdown": "rendering",
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
