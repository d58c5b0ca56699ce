"""A Word layout: everything of a .docx but the body, prepared once, filled for each document.

A layout is a .docx with docxtpl's tags: `{{ title }}` anywhere in a part, and one
paragraph `{{p body }}` where the body goes. docxtpl turns its parts into Jinja
sources once; a rendering only fills them and writes the zip. A layout never
changes, so that threads can share it: no document holds a word of another.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from typing import NamedTuple, cast

from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]

from ententes.bilingual import Language
from ententes.jinja import Template, compile_part
from ententes.looks import Look
from ententes.word.package import Member, assemble, pack

_EMU = 36_000  # English Metric Units of a millimetre
_LOGO, _SHORT_LOGO = (70 * _EMU, 25 * _EMU), (40 * _EMU, 9 * _EMU)  # the most that it may fill
_LOGO_NAME = "logo"
_CONTENT_TYPES = "[Content_Types].xml"
_Patch = Callable[[str], str]


class Setting(NamedTuple):
    """What a layout is prepared for, and all documents that share it have in common."""

    language: Language
    is_short: bool
    look: Look

    @property
    def facts(self) -> dict[str, object]:
        """The facts that it settles, by the names of their tags."""
        logo = self.look.logo
        width, height = _SHORT_LOGO if self.is_short else _LOGO
        return {
            "logo_size": logo.fitted(width, height) if logo else None,
            "logo_part": f"media/{_LOGO_NAME}.{logo.extension}" if logo else None,
            "language": self.language.tag,
            "is_short": self.is_short,
            "look": self.look,
            "margin": self.look.margin(is_short=self.is_short),
        }


@dataclass(frozen=True, slots=True, eq=False)
class _Tagged:
    """A part that the facts of a document fill."""

    name: str
    source: Template

    def filled(self, facts: Mapping[str, object]) -> Member:
        return pack(self.name, self.source.render(facts).encode())


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """A prepared layout. `text_width` is what its body may fill, in twips, in its look.

    Parts without tags, or with no other than those of the setting, are packed already.
    """

    text_width: int
    look: Look
    known: Mapping[str, object]
    parts: tuple[Member | _Tagged, ...]

    @classmethod
    def prepare(cls, parts: Mapping[str, bytes], setting: Setting, text_width: int) -> "Layout":
        """Return the layout that the parts of a tagged .docx describe, in their order."""
        # docxtpl has no types; its documented `patch_xml` takes and returns a string.
        template = DocxTemplate(BytesIO(b""))
        patch = cast("_Patch", template.patch_xml)  # pyright: ignore[reportUnknownMemberType]
        known = {**setting.facts, "text_width": text_width}
        prepared = tuple(_part(name, content, patch, known) for name, content in parts.items())
        return cls(text_width, setting.look, known, prepared)

    def render(self, facts: Mapping[str, object]) -> bytes:
        """Return the .docx whose tags are filled with `facts`.

        A tag without a fact raises `jinja2.UndefinedError`. Every fact is escaped,
        save XML that says so by being a `markupsafe.Markup`.
        """
        filling = {**facts, **self.known}
        return assemble(
            [part.filled(filling) if isinstance(part, _Tagged) else part for part in self.parts]
        )


@lru_cache(maxsize=32)
def house_layout(setting: Setting) -> Layout:
    """Return the house layout; it is prepared at its first use in a setting."""
    width, logo = setting.look.text_width(is_short=setting.is_short), setting.look.logo
    parts = dict(house_parts())
    if logo is not None:
        parts[f"word/media/{_LOGO_NAME}.{logo.extension}"] = logo.content
    return Layout.prepare(parts, setting, width)


@cache
def house_parts() -> Mapping[str, bytes]:
    """Return the parts of the house layout, by their names in the package, in its order."""
    parts = dict(_files(files("ententes.word") / "house"))
    return {name: parts[name] for name in sorted(parts, key=lambda n: (n != _CONTENT_TYPES, n))}


def _files(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        name = prefix + entry.name
        if entry.is_dir():
            yield from _files(entry, f"{name}/")
        else:
            yield name, entry.read_bytes()


def _part(
    name: str, content: bytes, patch: _Patch, known: Mapping[str, object]
) -> Member | _Tagged:
    if not name.endswith((".xml", ".rels")):
        return pack(name, content)
    source = patch(content.decode())
    if "{{" not in source and "{%" not in source:
        return pack(name, content)
    program, tags = compile_part(source)
    tagged = _Tagged(name, program)
    return tagged.filled(known) if tags <= known.keys() else tagged
