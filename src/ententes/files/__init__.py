"""Files: an agreement or a theme, read with every problem found at once, and written back.

source.py             a path, or the text itself    → text in UTF-8, within limits
yaml.py, json.py      text                          → nodes that know their line, and back
toml.py, toml_text.py the same for TOML
cursor.py             how JSON and TOML are read
translation.py        nodes in French or English    → plain data in the words of the model
keys.py               the model                     → plain data in French or English
version.py            the version of the format, which is no field of an agreement
problems.py           how what is wrong is said
nodes.py              what the three formats share
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import ValidationError

from ententes.bilingual import Language
from ententes.errors import InvalidAgreement, InvalidFile, InvalidTheme
from ententes.files import json, toml, toml_text, yaml
from ententes.files.keys import file_data
from ententes.files.nodes import Manner, Node
from ententes.files.source import FileFormat, format_of, is_text, text_of
from ententes.files.translation import Translation
from ententes.model import Agreement, Part, Theme
from ententes.values.picture import FOLDER

__all__ = ["dump", "load", "load_theme"]

Root = TypeVar("Root", bound=Part)


def load(source: str | os.PathLike[str], *, format: FileFormat | str | None = None) -> Agreement:  # noqa: A002 # the word that callers know
    r"""Return the agreement that a file holds, its keys in French or in English.

    A string with a line break is the text itself; any other string or path names
    a file. `format` is `"yaml"`, `"json"` or `"toml"`; unsaid, the extension of a
    file tells it, and anything else is YAML. An empty file is an empty agreement:
    a draft always loads. Raises `InvalidAgreement`, with every problem, for what
    is not an agreement.

    >>> load("titre: Entente de partenariat\nstatut: ebauche\n").status
    <Status.DRAFT: 'draft'>
    >>> load('title = "Agreement"\nstatus = "draft"\n', format="toml").status
    <Status.DRAFT: 'draft'>
    """
    try:
        return _read(Agreement, source, format)
    except InvalidFile as error:
        raise InvalidAgreement(error.source, error.problems) from None


def load_theme(source: str | os.PathLike[str], *, format: FileFormat | str | None = None) -> Theme:  # noqa: A002 # as `load` has it
    r"""Return the theme that a file holds, its keys in French or in English.

    `source` and `format` are those of `load`. A logo is a file named from the folder of the
    theme, and in it; a theme given as text has no folder, and so no logo. Raises
    `InvalidTheme`, with every problem: a colour that cannot be read on white paper is
    one, told with its contrast and with the nearest shade that can.

    >>> load_theme('nom: Carrefour\ncouleurs: {accent: "#0B5C4A"}\n').colours.accent.code
    '#0B5C4A'
    """
    folder = None if is_text(source) else Path(source).parent
    try:
        return _read(Theme, source, format, {FOLDER: folder})
    except InvalidFile as error:
        raise InvalidTheme(error.source, error.problems) from None


def _read(
    root: type[Root],
    source: str | os.PathLike[str],
    asked: FileFormat | str | None,
    context: Mapping[str, object] | None = None,
) -> Root:
    """Return what a file holds. Raises `InvalidFile`, with every problem."""
    form = format_of(source) if asked is None else FileFormat(asked)
    door = _DOORS[form]
    name, text = text_of(source, form)
    translation = Translation(root, name, door.manner)
    fields = translation.fields(door.nodes_of(text, name))
    try:
        held = root.model_validate(fields, context=context)
    except ValidationError as error:
        translation.refuse_each(error)
        raise translation.invalid() from None
    if translation.problems:
        raise translation.invalid()
    return held


def dump(
    agreement: Agreement,
    *,
    keys: Language | str = Language.ENGLISH,
    format: FileFormat | str = FileFormat.YAML,  # noqa: A002 # as `load` has it
) -> str:
    r"""Return `agreement` as text, its keys and codes in the language `keys`.

    `format` is `"yaml"`, `"json"` or `"toml"`. Reading the text again gives an
    equal agreement. Comments of a file that was loaded are not kept.

    >>> from ententes.values import Text
    >>> agreement = Agreement(title=Text("Entente"), status="draft")
    >>> print(dump(agreement, keys="fr"), end="")
    version_format: 1
    titre: Entente
    statut: ebauche
    >>> print(dump(agreement, format="json"), end="")
    {
      "format_version": 1,
      "title": "Entente",
      "status": "draft"
    }
    """
    return _DOORS[FileFormat(format)].written_out(file_data(agreement, Language(keys)))


class _Door(NamedTuple):
    """What reads and writes a format."""

    nodes_of: Callable[[str, str], Node | None]
    written_out: Callable[[Mapping[str, object]], str]
    manner: Manner


_DOORS = {
    FileFormat.YAML: _Door(yaml.nodes_of, yaml.written_out, yaml.MANNER),
    FileFormat.JSON: _Door(json.nodes_of, json.written_out, json.MANNER),
    FileFormat.TOML: _Door(toml.nodes_of, toml_text.written_out, toml_text.MANNER),
}
