"""Files: an agreement read with every problem found at once, and written back.

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
from typing import NamedTuple

from pydantic import ValidationError

from ententes.bilingual import Language
from ententes.files import json, toml, toml_text, yaml
from ententes.files.keys import file_data
from ententes.files.nodes import Manner, Node
from ententes.files.source import FileFormat, format_of, text_of
from ententes.files.translation import Translation
from ententes.model import Agreement

__all__ = ["dump", "load"]


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
    form = format_of(source) if format is None else FileFormat(format)
    door = _DOORS[form]
    name, text = text_of(source, form)
    translation = Translation(name, door.manner)
    fields = translation.fields(door.nodes_of(text, name))
    try:
        agreement = Agreement.model_validate(fields)
    except ValidationError as error:
        translation.refuse_each(error)
        raise translation.invalid() from None
    if translation.problems:
        raise translation.invalid()
    return agreement


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
