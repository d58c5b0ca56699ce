"""The version of the format: the one key of a file that is no field of an agreement.

A file may say for which version it was written; one that is silent is of the
version at hand. When the keys change so that an older file would be read
otherwise, the number goes up, and a file of an older version is brought to the
words of this one here, before it is translated.
"""

from decimal import Decimal
from typing import TypeGuard

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.vocabulary import Entry

FORMAT_VERSION = 1
"""The version that is written, and the newest one that is read."""

KEY = "format_version"

WORDS = Entry(
    "version_format",
    Saying("Version du format", "Format version"),
    Saying(
        f"Laissez la version des clés de ce fichier, `{FORMAT_VERSION}`\u00a0: elle n’est ni celle"
        " de l’entente ni imprimée.",
        f"Leave the version of the keys of this file, `{FORMAT_VERSION}`: it is neither that of the"
        " agreement nor printed.",
    ),
)


def newer(content: object) -> Saying | None:
    """Return why a file cannot be read, if it says that it is of a version to come."""
    if not _is_whole(content) or content <= FORMAT_VERSION:
        return None
    return _NEWER.with_facts(found=content)


def malformed(content: object) -> Saying | None:
    """Return what is wrong with what a file gives as its version, if anything is."""
    if content is None or (_is_whole(content) and content == FORMAT_VERSION):
        return None
    return Malformed(content, _EXPECTED, _LEAVE_OUT).said()


def _is_whole(content: object) -> TypeGuard[Decimal]:
    return isinstance(content, Decimal) and content == content.to_integral_value()


_NEWER = Saying(
    "ce fichier est écrit dans la version\u00a0{found} du format, et cette version d’ententes lit"
    f" la {FORMAT_VERSION}. Mettez ententes à jour\u00a0: pip install --upgrade ententes.",
    "this file is written in version\u00a0{found} of the format, and this version of ententes reads"
    f" {FORMAT_VERSION}. Upgrade ententes: pip install --upgrade ententes.",
)
_EXPECTED = Saying(
    f"la version du format, {FORMAT_VERSION}", f"the version of the format, {FORMAT_VERSION}"
)
_LEAVE_OUT = Saying(
    "Retirez cette ligne si vous ne la connaissez pas.",
    "Remove this line if you do not know it.",
)
