"""What the first lines of a report say, in every form."""

from ententes.bilingual import Language, Saying
from ententes.completeness import Report
from ententes.language import typeset
from ententes.values import Text

_COUNTED = Saying(
    "À corriger\u00a0: {blocking}. Conseils\u00a0: {advice}.",
    "To fix: {blocking}. Advice: {advice}.",
)
_UNTITLED = Saying("entente sans titre", "untitled agreement")


def title_of(report: Report, language: Language) -> str:
    """Return the title of the agreement of a report, in any language that it has."""
    title = report.agreement.title
    if not isinstance(title, Text):
        return report.agreement.id or _UNTITLED.told(language)
    words = title.in_language(language) or title.in_language(language.other) or ""
    return typeset(words, language)


def counted(report: Report, language: Language) -> str:
    """Return how many findings there are of each severity."""
    return _COUNTED.told(language, blocking=len(report.blocking), advice=len(report.advice))
