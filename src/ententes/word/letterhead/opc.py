"""A package (.docx) read within limits: its parts, their types, and what they refer to."""

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple
from urllib.parse import unquote

from ententes.bilingual import Saying
from ententes.word.letterhead.xml import Element, NotXml, parse

MOST_BYTES = 20_000_000
_MOST_INFLATED = 50_000_000
_MOST_MEMBERS = 1000
_MOST_XML = 10_000_000
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"  # the container of .doc, and of a .docx with a password
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # those that the format knows
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/"
_STRICT = "http://purl.oclc.org/ooxml/"
_TYPES = "[content_types].xml"
_MAIN_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)


class Unusable(Exception):
    """What keeps a file from being used at all."""

    def __init__(self, what: Saying) -> None:
        super().__init__(what)
        self.what = what


class Relation(NamedTuple):
    """What a part refers to: the last word of its type, and a part or an address."""

    type: str
    target: str
    is_external: bool


@dataclass(frozen=True, slots=True, eq=False)
class Package:
    """The parts of a package, by their names in lower case: they are the same in any case."""

    parts: Mapping[str, bytes]

    @classmethod
    def read(cls, content: bytes) -> "Package":
        """Return the package of a Word document. Raises `Unusable`."""
        package = cls(_inflated(content))
        package.check_main()
        return package

    @property
    def main(self) -> str:
        """The name of the part that holds the body."""
        for relation in self.relations("").values():
            if relation.type == "officeDocument" and relation.target in self.parts:
                return relation.target
        raise Unusable(_NOT_WORD)

    def root(self, name: str) -> Element:
        """Return the root of an XML part. Raises `Unusable` for one that is missing or broken."""
        if name not in self.parts:
            raise Unusable(_MISSING.with_facts(part=name))
        if len(self.parts[name]) > _MOST_XML:
            raise Unusable(_TOO_LONG.with_facts(part=name, most=_MOST_XML // 1_000_000))
        try:
            return parse(self.parts[name])
        except NotXml:
            raise Unusable(_BROKEN.with_facts(part=name)) from None

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what a part refers to, by ids; the package itself has no name."""
        folder, file = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        if rels not in self.parts:
            return {}
        return {
            each.get("Id", ""): _relation(each, folder)
            for each in self.root(rels).iter(f"{_PACKAGE}relationships}}Relationship")
        }

    def related(self, name: str, kind: str) -> str:
        """Return the part of a kind that a part refers to, empty if there is none."""
        found = (
            relation.target
            for relation in self.relations(name).values()
            if relation.type == kind and relation.target in self.parts
        )
        return next(found, "")

    def content_type(self, name: str) -> str:
        """Return the content type of a part, empty if the package does not say."""
        types = self.root(_TYPES)
        for each in types.iter(f"{_PACKAGE}content-types}}Override"):
            if each.get("PartName", "").lower() == f"/{name}":
                return each.get("ContentType", "")
        extension = name.rpartition(".")[2]
        for each in types.iter(f"{_PACKAGE}content-types}}Default"):
            if each.get("Extension", "").lower() == extension:
                return each.get("ContentType", "")
        return ""

    def check_main(self) -> None:
        """Raise `Unusable` for what is not a Word document, or one with macros."""
        if _TYPES not in self.parts:
            raise Unusable(_NOT_WORD)
        kind = self.content_type(self.main)
        if "macroEnabled" in kind or any("vbaproject" in name for name in self.parts):
            raise Unusable(_MACROS)
        if kind not in _MAIN_TYPES:
            raise Unusable(_NOT_WORD)
        if str(self.root(self.main).tag).startswith(f"{{{_STRICT}"):
            raise Unusable(_IS_STRICT)


def _inflated(content: bytes) -> dict[str, bytes]:
    if len(content) > MOST_BYTES:
        raise Unusable(_TOO_LARGE.with_facts(most=MOST_BYTES // 1_000_000))
    if content.startswith(_OLD_OR_LOCKED):
        raise Unusable(_IS_OLD_OR_LOCKED)
    try:
        with zipfile.ZipFile(BytesIO(content)) as file:
            return _members(file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise Unusable(_NOT_A_PACKAGE) from None


def _members(file: zipfile.ZipFile) -> dict[str, bytes]:
    infos = [info for info in file.infolist() if not info.is_dir()]
    if len(infos) > _MOST_MEMBERS:
        raise Unusable(_TOO_MANY.with_facts(most=_MOST_MEMBERS))
    # What a member says of its size is also the most that is read of it.
    if sum(info.file_size for info in infos) > _MOST_INFLATED:
        raise Unusable(_TOO_LARGE_INFLATED.with_facts(most=_MOST_INFLATED // 1_000_000))
    if any(info.flag_bits & 1 for info in infos):
        raise Unusable(_IS_OLD_OR_LOCKED)
    if any(info.compress_type not in _COMPRESSIONS for info in infos):
        raise Unusable(_NOT_A_PACKAGE)
    names = [info.filename.lower() for info in infos]
    if len(set(names)) < len(names):
        raise Unusable(_TWICE)
    return {name: file.read(info) for name, info in zip(names, infos, strict=True)}


def _relation(element: Element, folder: str) -> Relation:
    kind = element.get("Type", "").rpartition("/")[2]
    target = element.get("Target", "")
    if element.get("TargetMode", "") == "External":
        return Relation(kind, target, is_external=True)
    path = posixpath.normpath(posixpath.join("/", folder, unquote(target)))
    return Relation(kind, path.lstrip("/").lower(), is_external=False)


_NOT_A_PACKAGE = Saying(
    "ce n’est pas un fichier .docx, ou il est endommagé; ouvrez-le dans Word et enregistrez-le.",
    "this is not a .docx file, or it is damaged; open it in Word and save it.",
)
_IS_OLD_OR_LOCKED = Saying(
    "ce fichier a un mot de passe, ou l’ancien format .doc; enregistrez-le en .docx, sans mot de"
    " passe.",
    "this file has a password, or the old format .doc; save it as .docx, without a password.",
)
_NOT_WORD = Saying(
    "ce n’est pas un document Word; enregistrez-le en .docx ou en .dotx.",
    "this is not a Word document; save it as .docx or .dotx.",
)
_MACROS = Saying(
    "ce fichier a des macros; enregistrez-le en .docx ou en .dotx, qui n’en ont pas.",
    "this file has macros; save it as .docx or .dotx, which have none.",
)
_IS_STRICT = Saying(
    "ce fichier est du format Strict Open XML; enregistrez-le comme Document Word (.docx).",
    "this file is in the Strict Open XML format; save it as Word Document (.docx).",
)
_TOO_LARGE = Saying(
    "ce fichier dépasse {most}\u00a0Mo; réduisez ses images.",
    "this file is larger than {most}\u00a0MB; make its pictures smaller.",
)
_TOO_LARGE_INFLATED = Saying(
    "ce fichier contient plus de {most}\u00a0Mo; réduisez ses images.",
    "this file holds more than {most}\u00a0MB; make its pictures smaller.",
)
_TOO_MANY = Saying(
    "ce fichier contient plus de {most}\u00a0parties; refaites-le plus simplement.",
    "this file holds more than {most} parts; make it again, more simply.",
)
_TOO_LONG = Saying(
    "{part} dépasse {most}\u00a0Mo; refaites le papier à en-tête dans un document vide.",
    "{part} is larger than {most}\u00a0MB; make the letterhead again in an empty document.",
)
_TWICE = Saying(
    "ce fichier contient deux parties du même nom; ouvrez-le dans Word et enregistrez-le.",
    "this file holds two parts of the same name; open it in Word and save it.",
)
_MISSING = Saying(
    "{part} manque au fichier; ouvrez-le dans Word et enregistrez-le.",
    "{part} is missing from the file; open it in Word and save it.",
)
_BROKEN = Saying(
    "{part} n’est pas du XML sûr et bien formé; ouvrez le fichier dans Word et enregistrez-le.",
    "{part} is not safe and well-formed XML; open the file in Word and save it.",
)
