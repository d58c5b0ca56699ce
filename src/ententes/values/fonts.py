"""Names of fonts, harmless wherever a document writes them."""

import re

from ententes.bilingual import Saying
from ententes.errors import Malformed

_LONGEST = 31
"""The characters of the longest name that Word keeps.

Source: *Office Open XML*, 17.8.3.10 (`w:font`), and the LOGFONT structure of Windows.
"""


def parse_font(given: object) -> str:
    """Return `given` if it can name a font: letters, digits, spaces and hyphens.

    Nothing in such a name means anything to CSS or to XML.

    >>> parse_font("Source Sans 3")
    'Source Sans 3'
    """
    if isinstance(given, str) and len(given) <= _LONGEST and _NAME.fullmatch(given):
        return given
    raise Malformed(given, _A_FONT, _HOW)


_NAME = re.compile(r"[^\W_]+(?:[ -][^\W_]+)*")
_A_FONT = Saying(
    f"le nom d’une police, d’au plus {_LONGEST}\u00a0caractères",
    f"the name of a font, of {_LONGEST}\u00a0characters at most,",
)
_HOW = Saying(
    "Écrivez le nom d’une seule police, en lettres, chiffres, espaces et traits d’union\u00a0:"
    " Times New Roman.",
    "Write the name of one font, in letters, digits, spaces and hyphens: Times New Roman.",
)
