"""Where a file is read from: the file or the text itself, in UTF-8 and within limits."""

import os
from enum import StrEnum
from pathlib import Path

from ententes.bilingual import Saying
from ententes.errors import InvalidFile, Problem

MOST_BYTES = 4_000_000
"""The largest source that is read: some forty times a long agreement."""


class FileFormat(StrEnum):
    """The formats of files."""

    YAML = "yaml"
    JSON = "json"
    TOML = "toml"


def format_of(source: str | os.PathLike[str]) -> FileFormat:
    """Return the format that the extension of a file tells; YAML for any other, and for a text.

    >>> format_of("entente.toml").value, format_of("entente.yml").value
    ('toml', 'yaml')
    """
    extension = "" if is_text(source) else Path(source).suffix.lower()
    return _EXTENSIONS.get(extension, FileFormat.YAML)


def is_text(source: str | os.PathLike[str]) -> bool:
    """Return whether a source is the text itself: a string with a line break."""
    return isinstance(source, str) and ("\n" in source or "\r" in source)


def text_of(source: str | os.PathLike[str], form: FileFormat) -> tuple[str, str]:
    """Return the name of a source and its text. Raises `InvalidFile`.

    A text has no name but that of its format.
    """
    if isinstance(source, str) and is_text(source):
        name, text = form.name, source
        too_large = len(text) > MOST_BYTES
    else:
        name = os.fspath(source)
        read = bytes_of(source)
        too_large = len(read) > MOST_BYTES
        text = "" if too_large else _decoded(read, name)
    if too_large:
        raise InvalidFile(name, [Problem(_TOO_LARGE)])
    return name, text.removeprefix("\ufeff")


def bytes_of(source: str | os.PathLike[str], most: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file, one more than `most` at most. Raises `InvalidFile`."""
    try:
        with Path(source).open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        what = _NO_TEXT_EITHER if isinstance(source, str) else _NOT_THERE
    except IsADirectoryError:
        what = _A_FOLDER
    except PermissionError:
        what = _NOT_ALLOWED
    except (OSError, ValueError) as error:
        what = _UNREADABLE.with_facts(reason=getattr(error, "strerror", None) or error)
    raise InvalidFile(os.fspath(source), [Problem(what)])


def _decoded(read: bytes, name: str) -> str:
    """Return the text of a file in UTF-8."""
    if read.startswith(_ZIP):
        raise InvalidFile(name, [Problem(_A_PACKAGE)])
    try:
        text = read.decode()
    except UnicodeDecodeError as error:
        raise InvalidFile(name, [_not_utf8(read, error.start)]) from None
    if "\0" in text:  # UTF-16 and UTF-32 write one beside each plain letter
        raise InvalidFile(name, [_not_utf8(read, read.index(0))])
    return text


def _not_utf8(read: bytes, at: int) -> Problem:
    before = read[:at].decode().rpartition("\n")[2]
    line = read.count(b"\n", 0, at) + 1
    return Problem(_NOT_UTF8.with_facts(byte=f"{read[at]:02X}"), (), line, len(before) + 1)


_EXTENSIONS = {".json": FileFormat.JSON, ".toml": FileFormat.TOML}
_ZIP = b"PK\x03\x04"
_A_PACKAGE = Saying(
    "c’est un fichier Word, ou un autre fichier compressé. Indiquez un fichier en YAML, en JSON ou"
    " en TOML (.yaml, .json ou .toml).",
    "this is a Word file, or another zipped one. Name a file in YAML, JSON or TOML"
    " (.yaml, .json or .toml).",
)
_NOT_THERE = Saying(
    "ce fichier n’existe pas. Vérifiez le chemin.",
    "this file does not exist. Check its path.",
)
_NO_TEXT_EITHER = Saying(
    "ce fichier n’existe pas. Vérifiez le chemin; un texte donné à la place d’un fichier"
    " doit finir par un saut de ligne.",
    "this file does not exist. Check its path; a text given in the place of a file must end"
    " with a line break.",
)
_A_FOLDER = Saying(
    "c’est un dossier. Indiquez un fichier de ce dossier.",
    "this is a folder. Name a file in it.",
)
_NOT_ALLOWED = Saying(
    "vous n’avez pas le droit de lire ce fichier. Demandez l’accès ou copiez-le ailleurs.",
    "you are not allowed to read this file. Ask for access, or copy it elsewhere.",
)
_UNREADABLE = Saying(
    "ce fichier ne se lit pas ({reason}). Vérifiez le chemin.",
    "this file cannot be read ({reason}). Check its path.",
)
_TOO_LARGE = Saying(
    f"la source dépasse {MOST_BYTES // 1_000_000}\u00a0Mo; une entente en compte bien moins."
    " Vérifiez que c’est le bon fichier.",
    f"the source is over {MOST_BYTES // 1_000_000}\u00a0MB; an agreement is much smaller than that."
    " Check that it is the right file.",
)
_NOT_UTF8 = Saying(
    "l’octet {byte} n’est pas du texte en UTF-8. Enregistrez le fichier de nouveau en choisissant"
    " l’encodage UTF-8.",
    "the byte {byte} is not text in UTF-8. Save the file again and choose the encoding UTF-8.",
)
