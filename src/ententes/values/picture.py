"""Pictures, such as a logo: the one door to Pillow, which tells what a file really holds."""

import warnings
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PureWindowsPath
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.values.plain import Plain

MOST_BYTES = 5_000_000
MOST_PIXELS = 4000
"""The largest picture that is read: its bytes, and the pixels of each of its sides."""

FOLDER = "folder"
"""Under what key the context of a validation names the folder of its file."""

_FORMS = {
    b"\x89PNG\r\n\x1a\n": ("PNG", "image/png"),
    b"\xff\xd8\xff": ("JPEG", "image/jpeg"),
}


@dataclass(frozen=True, slots=True)
class Image(Plain):
    """A picture in PNG or in JPEG, whole and of a reasonable size.

    `Image.parse` takes its bytes or the path of its file, and raises `Malformed` for any
    other kind of picture, for one that is cut, and for one over 5 MB or over 4000 pixels
    on a side.
    """

    content: bytes = field(repr=False)
    media_type: str
    width: int
    height: int

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the picture that `given` stands for: its bytes, or the path of its file."""
        if isinstance(given, cls):
            return given
        if isinstance(given, bytes):
            return cls._of(given, f"{given[:8]!r}")
        if isinstance(given, str | Path):
            path = Path(given)
            return cls._of(_read(path, str(path)), str(path))
        raise Malformed(given, _A_FILE, _HOW)

    @classmethod
    def within(cls, folder: Path | None, given: object) -> Self:
        """Return the picture of a file named from `folder`, out of which no name leads.

        A theme may come from a stranger: of what it names, only what lies beside it or in
        the folders under it is read; nothing, where it has no folder.
        """
        if not isinstance(given, str):
            raise Malformed(given, _A_FILE, _HOW)
        if folder is None:
            raise Malformed(given, _NO_FILE, _LOAD)
        way = PureWindowsPath(given)  # which takes apart the paths of every system
        try:
            root, file = folder.resolve(), (folder / given).resolve()
        except (OSError, RuntimeError, ValueError):  # a circle of links, a null character
            raise Malformed(given, _A_FILE, _HOW) from None
        if way.anchor or ".." in way.parts or not file.is_relative_to(root):
            raise Malformed(given, _INSIDE, _MOVE)
        return cls._of(_read(file, given), given)

    def plain(self) -> object:
        """Return the bytes of the picture."""
        return self.content

    @classmethod
    def _of(cls, content: bytes, name: str) -> Self:
        if len(content) > MOST_BYTES:
            raise Malformed(name, _SMALL, _REDUCE)
        for start, (form, media_type) in _FORMS.items():
            if content.startswith(start):
                return cls(content, media_type, *_decoded(content, form, name))
        raise Malformed(name, _A_PICTURE, _EXPORT)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            cls._validated,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.plain),
        )

    @classmethod
    def _validated(cls, given: object, info: ValidationInfo) -> Self:
        """Return the picture, within the folder that a validation names if it names one."""
        return cls.parse(given) if info.context is None else cls.within(info.context[FOLDER], given)


def _read(file: Path, name: str) -> bytes:
    """Return the bytes of a file, one more than the limit at most."""
    try:
        if file.is_file():
            with file.open("rb") as opened:
                return opened.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise Malformed(name, _A_FILE, _UNREADABLE) from None
    raise Malformed(name, _A_FILE, _NOT_THERE)


def _decoded(content: bytes, form: str, name: str) -> tuple[int, int]:
    """Return the width and the height of a picture, once each of its pixels has been read."""
    from PIL import Image as pillow  # noqa: N813, PLC0415 # slow to import, and seldom needed
    from PIL import ImageFile  # noqa: PLC0415

    try:
        with warnings.catch_warnings(action="error", category=pillow.DecompressionBombWarning):
            picture = pillow.open(BytesIO(content), formats=[form])
        if max(picture.size) <= MOST_PIXELS:
            with _to_the_end(ImageFile):
                picture.load()
            return picture.size
    except (pillow.DecompressionBombError, pillow.DecompressionBombWarning):
        pass
    except (OSError, SyntaxError, ValueError, EOFError):  # what Pillow says of damage
        raise Malformed(name, _WHOLE, _SAVE_AGAIN) from None
    raise Malformed(name, _SMALL, _REDUCE)


@contextmanager
def _to_the_end(reading: Any) -> Generator[None]:
    """Refuse pictures that are cut, which WeasyPrint lets Pillow read in the same program."""
    lenient, reading.LOAD_TRUNCATED_IMAGES = reading.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        reading.LOAD_TRUNCATED_IMAGES = lenient


_A_FILE = Saying("le nom d’un fichier d’image", "the name of a picture file")
_HOW = Saying(
    "Écrivez le nom d’un fichier PNG ou JPEG, par exemple logo.png.",
    "Write the name of a PNG or JPEG file, for example logo.png.",
)
_NO_FILE = Saying(
    "un thème sans fichier d’image, puisqu’il est donné comme texte",
    "a theme without a picture file, since it is given as text",
)
_LOAD = Saying(
    "Enregistrez le thème dans un fichier, à côté de l’image.",
    "Save the theme in a file, beside the picture.",
)
_INSIDE = Saying(
    "une image du dossier du thème, ou d’un dossier qu’il contient",
    "a picture in the folder of the theme, or in a folder within it",
)
_MOVE = Saying(
    "Copiez l’image à côté du thème, et écrivez son nom seul\u00a0: logo.png.",
    "Copy the picture beside the theme, and write its name alone: logo.png.",
)
_NOT_THERE = Saying(
    "Ce fichier n’existe pas\u00a0: vérifiez son nom et son dossier.",
    "This file does not exist: check its name and its folder.",
)
_UNREADABLE = Saying(
    "Ce fichier ne se lit pas\u00a0: demandez l’accès, ou copiez-le ailleurs.",
    "This file cannot be read: ask for access, or copy it elsewhere.",
)
_SMALL = Saying(
    f"une image d’au plus {MOST_BYTES // 1_000_000}\u00a0Mo et d’au plus"
    f" {MOST_PIXELS}\u00a0pixels de côté",
    f"a picture of {MOST_BYTES // 1_000_000}\u00a0MB and {MOST_PIXELS}\u00a0pixels a side at most",
)
_REDUCE = Saying(
    "Réduisez-la\u00a0: un logo de 600\u00a0pixels de large s’imprime déjà bien.",
    "Reduce it: a logo 600\u00a0pixels wide already prints well.",
)
_A_PICTURE = Saying("une image PNG ou JPEG", "a PNG or JPEG picture")
_EXPORT = Saying(
    "Exportez le logo en PNG\u00a0: Word ne montre pas partout le SVG, le GIF ni le WebP.",
    "Export the logo as PNG: Word does not show SVG, GIF or WebP everywhere.",
)
_WHOLE = Saying("une image entière", "a whole picture")
_SAVE_AGAIN = Saying(
    "Le fichier est coupé ou abîmé\u00a0: enregistrez-le de nouveau.",
    "The file is cut or damaged: save it again.",
)
