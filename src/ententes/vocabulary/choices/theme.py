"""The choices of the theme."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

THEME: Mapping[str, Mapping[str, Term]] = {
    "Paper": {
        "letter": Term("lettre", Saying("format lettre", "letter size")),
        "a4": Term("a4", Saying("format A4", "A4 size")),
    },
}
