"""Words as HTML: escaped, in their language, with the letters that French raises."""

import re
from functools import lru_cache
from html import escape

from ententes.bilingual import FRENCH, Spoken
from ententes.language import raised
from ententes.views import Part

# Letters and signs that can turn the words after them around, unless they are isolated.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]"
)


def write_words(words: str, language: Spoken) -> str:
    """Return plain words as HTML, in a document in `language`."""
    return write_part(Part(words), language)


def write_part(part: Part, language: Spoken) -> str:
    """Return words as HTML, in a document or a passage in `language`."""
    shown = escape(part.text, quote=False)
    if (part.language or language) is FRENCH:
        shown = _with_raised(shown)
    tag = "bdi" if not shown.isascii() and _TURNING.search(shown) else "span"
    if part.language:
        return f'<{tag} lang="{escape(part.language.tag)}">{shown}</{tag}>'
    return f"<bdi>{shown}</bdi>" if tag == "bdi" else shown


@lru_cache(maxsize=4096)
def _with_raised(shown: str) -> str:
    pieces = raised(shown)
    return "".join([f"<sup>{piece}</sup>" if up else piece for piece, up in pieces])
