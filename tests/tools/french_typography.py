"""The slips of French typography, as it is in Canada, that a pattern can see."""

import re
from collections.abc import Iterator

_SLIPS = (
    (r"« (?=\S)|«(?=[^\s\u00a0\u202f])", "« wants a no-break space after it"),
    (r"(?<=\S) »|(?<=[^\s\u00a0\u202f])»", "» wants a no-break space before it"),
    (r"(?<=\w) :(?!\d)|(?<=[^\W\d_]):(?=\s)", ": wants a no-break space before it"),
    (r"(?<=\d) ?(?=[%$€])", "a sign wants a no-break space before it"),
    (r"(?<=\d) (?=\d{3}\b)", "groups of digits want no-break spaces"),
    (r"(?<=[^\W\d_])'(?=[^\W\d_])", "a straight apostrophe"),
    (r"\"", "a straight quotation mark"),
    (r"\.\.\.", "three points for an ellipsis"),
    (r"(?<=[\w»)])\s(?=[;!?])", "; ! ? want no space before them"),
)
_COMPILED = tuple((re.compile(pattern), slip) for pattern, slip in _SLIPS)


def slips(text: str) -> Iterator[str]:
    """Yield each slip in a French `text`, with the words around it.

    >>> list(slips("Il dit: oui"))
    ['TYPO : wants a no-break space before it: “Il dit: oui”']
    """
    for pattern, slip in _COMPILED:
        for found in pattern.finditer(text):
            yield f"TYPO {slip}: “{text[max(0, found.start() - 15) : found.end() + 15]}”"
