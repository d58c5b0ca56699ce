"""Files: their names, and how they are written, whole or not at all."""

import errno
import os
import re
import unicodedata
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from ententes.bilingual import Language, Saying
from ententes.errors import NotWritten

_LONGEST_STEM = 80
_LETTERS_WITHOUT_ACCENT = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l"})
_NO_NAME = "agreement"

_EXISTS = Saying(
    "ce fichier existe déjà; ajoutez --force pour le remplacer.",
    "this file already exists; add --force to replace it.",
)
_REASONS = {
    errno.EACCES: Saying("l’accès est refusé.", "access is denied."),
    errno.EEXIST: _EXISTS,
    errno.EISDIR: Saying("c’est un dossier.", "this is a folder."),
    errno.ENAMETOOLONG: Saying("le nom est trop long.", "the name is too long."),
    errno.ENOENT: Saying(
        "ce fichier ou ce dossier n’existe pas.", "this file or folder does not exist."
    ),
    errno.ENOSPC: Saying("il n’y a plus de place sur le disque.", "the disk is full."),
    errno.ENOTDIR: Saying("ce n’est pas un dossier.", "this is not a folder."),
    errno.EPERM: Saying("l’accès est refusé.", "access is denied."),
    errno.EROFS: Saying("le disque est protégé en écriture.", "the disk is read-only."),
}


def file_name(language: Language, extension: str, *stems: str | None) -> str:
    """Return the name of a document: the first stem that says something, then its language.

    The stem is in lower case ASCII, its words joined by hyphens, so that the name
    is the same on every system; the two languages share it. As the language closes
    the name, it is never one that Windows keeps for itself, such as `con` or `nul`.

    >>> file_name(Language.FRENCH, ".docx", "EP-2026-014")
    'ep-2026-014-fr.docx'
    >>> file_name(Language.ENGLISH, ".md", None, "L’œuvre d’été")
    'l-oeuvre-d-ete-en.md'
    """
    stem = next((stem for words in stems if (stem := _stem(words))), _NO_NAME)
    return f"{stem}-{language.value}{extension}"


def write_files(contents: Mapping[Path, bytes], *, replace: bool = False) -> None:
    """Write each file whole, or none at all; make their folders where they are missing.

    The contents are first written aside, under names of their own; only when the
    disk holds them all does each take its name, in one step. Nothing is replaced
    unless `replace` is true; then a file that took its name keeps it, even if the
    next one fails.

    Raises `NotWritten` for the first file that cannot be written, or would be lost.
    """
    with ExitStack() as undo, ExitStack() as asides:
        drafts = {
            file: _written_aside(file, content, undo, asides) for file, content in contents.items()
        }
        for file, draft in drafts.items():
            with _explained(file):
                if replace:
                    draft.replace(file)
                else:
                    _take_name(draft, file, undo)
        undo.pop_all()


def refusals(files: Iterable[Path]) -> list[NotWritten]:
    """Return an error for each of `files` that exists, were it a broken link."""
    return [NotWritten(str(file), _EXISTS) for file in files if os.path.lexists(file)]


def _stem(words: str | None) -> str:
    plain = (words or "").casefold().translate(_LETTERS_WITHOUT_ACCENT)
    letters = unicodedata.normalize("NFKD", plain).lower()
    without_accents = "".join(c for c in letters if not unicodedata.combining(c))
    stem = re.sub(r"[^a-z0-9]+", "-", without_accents).strip("-")
    if len(stem) <= _LONGEST_STEM:
        return stem
    at_a_word = stem[: _LONGEST_STEM + 1].rpartition("-")[0]
    return at_a_word or stem[:_LONGEST_STEM]


@contextmanager
def _explained(file: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritten(str(file), _reason(error)) from error


def _reason(error: OSError) -> Saying:
    system = error.strerror or type(error).__name__
    return _REASONS.get(error.errno or 0, Saying(system, system))


def _written_aside(file: Path, content: bytes, undo: ExitStack, asides: ExitStack) -> Path:
    draft = file.with_name(f".{os.urandom(8).hex()}.tmp")
    with _explained(file):
        _make_folder(file.parent, undo)
        asides.callback(_remove, draft)
        # Not `tempfile`: it makes files that only their owner may read.
        with draft.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    return draft


def _make_folder(folder: Path, undo: ExitStack) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir()
        undo.callback(_remove_folder, place)


def _take_name(draft: Path, file: Path, undo: ExitStack) -> None:
    """Give `draft` the name of `file`, in one step that fails where there is such a file."""
    try:
        file.hardlink_to(draft)
        undo.callback(_remove, file)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links, such as a memory stick: take the name, then fill it.
        file.touch(exist_ok=False)
        undo.callback(_remove, file)
        draft.replace(file)


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink()


def _remove_folder(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
