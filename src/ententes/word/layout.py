"""A Word layout: everything of a .docx but the body, prepared once, filled for each document.

A layout is a .docx with docxtpl's tags: `{{ title }}` anywhere in a part, and one
paragraph `{{p body }}` where the body goes. docxtpl turns its parts into Jinja
sources once; a rendering only fills them and writes the zip. A layout never
changes, so that threads can share it: no document holds a word of another.
"""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from itertools import product
from typing import cast

from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]

from ententes.bilingual import Language
from ententes.jinja import Template, compile_part
from ententes.word.package import Member, assemble, pack

_CONTENT_TYPES = "[Content_Types].xml"
_Patch = Callable[[str], str]
_OF_ALL = frozenset({"language", "is_short"})
"""The tags that two facts fill, which all documents of a kind share."""


@dataclass(frozen=True, slots=True, eq=False)
class _Tagged:
    """A part that the facts of a document fill."""

    name: str
    source: Template

    def filled(self, facts: Mapping[str, object]) -> Member:
        return pack(self.name, self.source.render(facts).encode())


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """A prepared layout, one list of parts for each language, set wide or close.

    Parts without tags, or with no other than those two, are packed already.
    """

    parts: Mapping[tuple[Language, bool], tuple[Member | _Tagged, ...]]

    @classmethod
    def prepare(cls, docx: bytes) -> "Layout":
        """Return the layout that a tagged .docx describes."""
        # docxtpl has no types; its documented `patch_xml` takes and returns a string.
        template = DocxTemplate(BytesIO(docx))
        patch = cast("_Patch", template.patch_xml)  # pyright: ignore[reportUnknownMemberType]
        with zipfile.ZipFile(BytesIO(docx)) as package:
            contents = [(name, package.read(name)) for name in package.namelist()]
        return cls(
            {
                kind: tuple(_part(name, content, patch, *kind) for name, content in contents)
                for kind in product(Language, (False, True))
            }
        )

    def render(
        self, language: Language, facts: Mapping[str, object], *, is_short: bool = False
    ) -> bytes:
        """Return the .docx in `language` whose tags are filled with `facts`, close if it is short.

        A tag without a fact raises `jinja2.UndefinedError`. Every fact is escaped,
        save XML that says so by being a `markupsafe.Markup`.
        """
        known = {**facts, "language": language.tag, "is_short": is_short}
        return assemble(
            [
                part.filled(known) if isinstance(part, _Tagged) else part
                for part in self.parts[language, is_short]
            ]
        )


@cache
def house_layout() -> Layout:
    """Return the house layout; it is prepared at its first use."""
    return Layout.prepare(house())


def house() -> bytes:
    """Return the house layout as the .docx that its parts in `house/` make."""
    parts = dict(_files(files("ententes.word") / "house"))
    order = sorted(parts, key=lambda name: (name != _CONTENT_TYPES, name))
    return assemble([pack(name, parts[name]) for name in order])


def _files(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        name = prefix + entry.name
        if entry.is_dir():
            yield from _files(entry, f"{name}/")
        else:
            yield name, entry.read_bytes()


def _part(
    name: str, content: bytes, patch: _Patch, language: Language, is_short: bool
) -> Member | _Tagged:
    if not name.endswith((".xml", ".rels")):
        return pack(name, content)
    source = patch(content.decode())
    if "{{" not in source and "{%" not in source:
        return pack(name, content)
    program, tags = compile_part(source)
    tagged = _Tagged(name, program)
    if tags <= _OF_ALL:
        return tagged.filled({"language": language.tag, "is_short": is_short})
    return tagged
