"""The keys and codes of files: what each value has inside, and its names in either language."""

from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_type_hints

from ententes.bilingual import FRENCH, Language
from ententes.files import version
from ententes.model import Agreement, Part
from ententes.model.shape import Leaf
from ententes.values import (
    Blank,
    Colour,
    Image,
    NotApplicable,
    Plain,
    RichText,
    Text,
    parse_date,
)
from ententes.vocabulary import CHOICES, FIELDS, english_key


@cache
def inside(kind: type) -> Mapping[str, Leaf]:
    """Return the parts that a value of this kind has in a file; none if it is one word.

    >>> [part.kind.__name__ for part in inside(Blank).values()]
    ['bool', 'Text']
    """
    if kind in _INSIDE:
        return {name: Leaf(part, kind.__name__, name) for name, part in _INSIDE[kind].items()}
    return _parts_of(kind)


_PARTS_OF_TEXT = {"fr": str, "en": str, "text": str, "language": str}
_INSIDE: Mapping[type, Mapping[str, type]] = {
    NotApplicable: {"not_applicable": Text},
    Blank: {"blank": bool, "label": Text},
    Text: _PARTS_OF_TEXT,
    RichText: _PARTS_OF_TEXT,
    Colour: {},
    Image: {},
}


_ROOTS = ("Agreement", "Theme")
"""What a file may hold, beside the version of its format."""


def _parts_of(kind: Any) -> Mapping[str, Leaf]:
    hints = get_type_hints(kind) if is_dataclass(kind) else {}
    return {name: _part_of(kind, name, hint) for name, hint in hints.items()}


def _part_of(kind: Any, name: str, hint: Any) -> Leaf:
    """Return a part of a value: of the type `date` where it may be `None`, open for a `Unit`."""
    part, *others = get_args(hint) or (hint,)
    return Leaf(part, kind.__name__, name, open=issubclass(part, StrEnum) and Text in others)


class Parts(dict[str, object]):
    """The parts of one value, such as a sum and its currency: plain data that is no object."""


def name_of(owner: str, key: str) -> str | None:
    """Return the field or part of `owner` that a key of a file names, in either language.

    >>> name_of("Agreement", "titre"), name_of("Agreement", "version_format")
    ('title', 'format_version')
    """
    if owner in _ROOTS and key in (version.KEY, version.WORDS.fr):
        return version.KEY
    return english_key(owner, key)


def kind_of_nothing(keys: Iterable[str]) -> type[Plain] | None:
    """Return which kind of nothing a mapping with these keys states, if it does.

    >>> kind_of_nothing(["sans_objet"]).__name__
    'NotApplicable'
    """
    for key in keys:
        if english_key("NotApplicable", key) == "not_applicable":
            return NotApplicable
        if english_key("Blank", key) == "blank":
            return Blank
    return None


def key_in(language: Language, owner: str, name: str) -> str:
    """Return the key that files in `language` use for a field or for a part of a value.

    >>> key_in(FRENCH, "Quantity", "unit"), key_in(FRENCH, "Text", "fr")
    ('unite', 'fr')
    """
    is_version = owner in _ROOTS and name == version.KEY
    words = version.WORDS if is_version else FIELDS.get(owner, {}).get(name)
    return words.fr if words is not None and language is FRENCH else name


def code_in(language: Language, choice: str, code: str) -> str:
    """Return the code that files in `language` use for one of the codes of a choice."""
    return CHOICES[choice][code].fr if language is FRENCH else code


def file_data(agreement: Agreement, language: Language) -> Mapping[str, object]:
    """Return all that a file of `agreement` holds, its keys and codes in `language`."""
    key = key_in(language, "Agreement", version.KEY)
    return {key: version.FORMAT_VERSION, **_part(agreement, language)}


def _part(held: Part, language: Language) -> Mapping[str, object]:
    said = {name: part for name, part in held if part is not None and part != ()}
    owner = type(held).__name__
    return {key_in(language, owner, name): _plain(part, language) for name, part in said.items()}


def _plain(held: object, language: Language) -> object:
    """Return what the model holds as plain data: text, numbers, dates, lists and mappings."""
    if isinstance(held, Part):
        return _part(held, language)
    if isinstance(held, tuple):
        items: tuple[object, ...] = held  # pyright: ignore[reportUnknownVariableType]
        return [_plain(item, language) for item in items]
    if isinstance(held, Plain):
        return _value_in(language, held)
    if isinstance(held, StrEnum):
        return code_in(language, type(held).__name__, held.value)
    return held


def _value_in(language: Language, value: Plain) -> object:
    kind, plain = type(value), value.plain()
    if not isinstance(plain, dict):
        return plain
    parts: dict[str, object] = plain  # pyright: ignore[reportUnknownVariableType]
    return Parts(
        (key_in(language, kind.__name__, name), _part_in(language, inside(kind)[name], part))
        for name, part in parts.items()
    )


def _part_in(language: Language, leaf: Leaf, part: object) -> object:
    if isinstance(part, dict):  # a reason, or a unit in own words
        words: dict[str, object] = part  # pyright: ignore[reportUnknownVariableType]
        return Parts((key_in(language, "Text", name), said) for name, said in words.items())
    if leaf.is_choice and part in CHOICES[leaf.kind.__name__]:
        return code_in(language, leaf.kind.__name__, str(part))
    return parse_date(part) if leaf.kind is date else part
