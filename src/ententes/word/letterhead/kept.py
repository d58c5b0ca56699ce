"""The parts of a letterhead that go with a document, under names and ids of ours."""

import re
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from ententes.bilingual import Saying
from ententes.word.letterhead.findings import Findings
from ententes.word.letterhead.opc import Package, Relation
from ententes.word.letterhead.xml import RELATIONSHIP, Element, NotXml, parse, part, w
from ententes.word.links import Links, safe

_IMAGE, _FONT, _LINK = "image", "font", "hyperlink"
_STORIES = (w("headerReference"), w("footerReference"))
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
_TYPES = {"theme": "application/vnd.openxmlformats-officedocument.theme+xml"}
_SVG = "image/svg+xml"
_PICTURE = re.compile(r"image/[a-z0-9.+-]+", re.IGNORECASE)
_FONTS = ("application/vnd.openxmlformats-officedocument.obfuscatedFont", "application/x-font-ttf")
_OVERRIDE = re.compile(r"\s*<Override [^>]*?PartName=\"/word/(?:header|footer)\d*\.xml\"[^>]*/>")
_RELATED = re.compile(
    r"\s*(?:\{% if look\.logo %\})?"
    r"<Relationship [^>]*/relationships/(?:header|footer|image)\"[^>]*/>"
    r"(?:\{% endif %\})?"
)
_RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{each}</Relationships>"
)


@dataclass
class Kept:
    """What goes with a document: parts by their names, and what the package says of them."""

    package: Package
    findings: Findings
    parts: dict[str, bytes] = field(default_factory=dict[str, bytes])
    types: dict[str, str] = field(default_factory=dict[str, str])
    relationships: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    _names: dict[str, str] = field(default_factory=dict[str, str])  # new ones by the old

    def add(self, name: str, root: Element, old: str) -> None:
        """Keep an XML part under a name in `word/`, with what it refers to."""
        if old:
            self._refer(root, old, name)
        self.parts[f"word/{name}"] = part(root)

    def add_of_type(self, name: str, root: Element, old: str, identifier: str, kind: str) -> None:
        """Keep a part that the house does not have, to which the document refers."""
        self.add(name, root, old)
        self.types[f"word/{name}"] = _TYPES.get(kind, _WORD_TYPE.format(kind=kind))
        self.relate("document.xml", identifier, kind, name)

    def relate(self, name: str, identifier: str, kind: str, target: str, mode: str = "") -> None:
        """Say that a part refers to another, or to an address."""
        external = ' TargetMode="External"' if mode else ""
        self.relationships.setdefault(name, []).append(
            f'<Relationship Id="{identifier}" Type="{RELATIONSHIP}/{kind}"'
            f" Target={quoteattr(target)}{external}/>"
        )

    def _refer(self, root: Element, old: str, name: str) -> None:
        """Keep what a part, `old` in the file, refers to: pictures, fonts, links."""
        relations = self.package.relations(old)
        new: dict[str, str] = {}
        for each in root.iter():
            for key, identifier in each.attrib.items():
                if not str(key).startswith(f"{{{RELATIONSHIP}}}") or each.tag in _STORIES:
                    continue
                if identifier not in new:
                    new[identifier] = f"rIdKept{len(new) + 1}"
                    self._carry(relations.get(identifier), old, name, new[identifier])
                each.set(key, new[identifier])

    def _carry(self, relation: Relation | None, old: str, name: str, identifier: str) -> None:
        if relation is None:
            self.findings.refuse(_NOTHING_THERE, part=old)
        elif relation.is_external:
            if relation.type == _LINK and Links().relationship(relation.target):
                self.relate(name, identifier, _LINK, safe(relation.target), "External")
            else:
                self.findings.refuse(_OUTSIDE, part=old, address=relation.target)
        elif relation.type in (_IMAGE, _FONT):
            self.relate(name, identifier, relation.type, self._media(relation))
        else:
            self.findings.refuse(_NOT_CARRIED, part=old, kind=relation.type)

    def _media(self, relation: Relation) -> str:
        """Keep a picture or a font; return its name in `word/`."""
        old = relation.target
        if old not in self._names:
            content, content_type = self.package.parts.get(old), self.package.content_type(old)
            if content is None or not _is_media(content, content_type, relation.type):
                self.findings.refuse(_NO_MEDIA, part=old)
                content = b""
            extension = re.sub(r"[^a-z0-9]", "", old.rpartition(".")[2]) or "bin"
            self._names[old] = f"media/letterhead{len(self._names) + 1}.{extension}"
            self.parts[f"word/{self._names[old]}"] = content
            self.types[f"word/{self._names[old]}"] = content_type
        return self._names[old]

    def content_types(self, house: str) -> bytes:
        """Return the list of content types of the house with what is kept."""
        said = "".join(
            f"<Override PartName={quoteattr('/' + name)} ContentType={quoteattr(kind)}/>"
            for name, kind in self.types.items()
        )
        return _OVERRIDE.sub("", house).replace("</Types>", f"{said}</Types>").encode()

    def document_relationships(self, house: str) -> bytes:
        """Return what the house document refers to, with what is kept."""
        said = "".join(self.relationships.get("document.xml", ()))
        return (
            _RELATED.sub("", house).replace("</Relationships>", f"{said}</Relationships>").encode()
        )

    def other_relationships(self) -> dict[str, bytes]:
        """Return the parts that say what the others refer to."""
        return {
            f"word/_rels/{name}.rels": _RELATIONSHIPS.format(each="".join(each)).encode()
            for name, each in self.relationships.items()
            if name != "document.xml"
        }


def _is_media(content: bytes, content_type: str, kind: str) -> bool:
    if kind == _FONT:
        return content_type in _FONTS
    if content_type == _SVG:
        try:
            parse(content)
        except NotXml:
            return False
    return _PICTURE.fullmatch(content_type) is not None


_NOTHING_THERE = Saying(
    "{part} renvoie à une partie qui n’est pas là; ouvrez le fichier dans Word et enregistrez-le.",
    "{part} refers to a part that is not there; open the file in Word and save it.",
)
_OUTSIDE = Saying(
    "{part} renvoie à {address}, hors du fichier; incorporez l’image, ou enlevez le lien.",
    "{part} refers to {address}, outside of the file; embed the picture, or remove the link.",
)
_NOT_CARRIED = Saying(
    "{part} contient ce qui ne se garde pas ({kind}); remplacez-le par une image.",
    "{part} holds what cannot be kept ({kind}); put a picture in its place.",
)
_NO_MEDIA = Saying(
    "{part} n’est ni une image ni une police; enlevez-la.",
    "{part} is neither a picture nor a font; remove it.",
)
