"""The JSON Schema of agreement files, with which editors complete, explain and check them.

One for each key language, in JSON Schema 2020-12. It takes what `load` takes of a
file written in that language, but for the emptiness of a value's own parts, and
refuses unknown keys, unknown codes and values of another kind. `enumDescriptions`
and `patternErrorMessage` are words that editors know and validators pass over.

Source: https://json-schema.org/draft/2020-12/schema
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from ententes.bilingual import NOTHING_SAID, Language, Saying
from ententes.errors import Malformed
from ententes.files.keys import inside
from ententes.files.version import FORMAT_VERSION
from ententes.guide.objects import choices, objects, value_kinds
from ententes.guide.words import VERSION, key_of, said_codes, words_of
from ententes.model import Part
from ententes.model.base import Form, parse_identifier
from ententes.model.shape import Leaf, Many, Shape, fields_of
from ententes.values import Blank, Money, NotApplicable, Plain, RichText, Text, parse_date
from ententes.values.amounts import parse_currency
from ententes.vocabulary import OBJECTS

Schema = dict[str, Any]

_SILENCE: Schema = {"$ref": "#/$defs/Silence"}
_SILENT: Schema = {
    "title": "Silence",  # without one, editors explain an empty key by all that it may hold
    "not": {"type": ["string", "number", "boolean", "object", "array"]},
}
"""A key without a value. Were it said as `type: null`, editors would offer that word."""

_BARE: Mapping[type[Plain], str] = {Text: "string", RichText: "string", Money: "number"}
"""The values that may also be written without their keys."""

_TYPES: Mapping[type, str] = {str: "string", bool: "boolean", Decimal: "number"}
_IN_OWN_WORDS: Schema = {"$ref": "#/$defs/OwnWords"}
_OWN_WORDS = Saying("Vos propres mots", "Your own words")

_IDENTIFIER = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_CURRENCY = r"^[A-Z]{3}$"


def schema(language: Language | str) -> str:
    """Return the JSON Schema of agreements with keys and codes in `language`, as text.

    >>> json.loads(schema("fr"))["properties"]["titre"]["title"]
    'Titre'
    """
    return json.dumps(_Schema(Language(language)).whole(), ensure_ascii=False, indent=2) + "\n"


class _Schema:
    """The schema in one key language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def whole(self) -> Schema:
        """Return the schema of a file."""
        root, *parts = objects()
        defined = {
            **{part.__name__: self._part(part) for part in parts},
            **{kind.__name__: self._value(kind) for kind in value_kinds()},
            **{choice.__name__: self._choice(choice) for choice in choices()},
            "OwnWords": {**self._keys_of(Text), "title": _OWN_WORDS.told(self.language)},
            "Silence": _SILENT,
        }
        dialect = "https://json-schema.org/draft/2020-12/schema"
        return {"$schema": dialect, **self._root(root), "$defs": defined}

    def _root(self, part: type[Part]) -> Schema:
        """Return the schema of the agreement, whose file also says its version."""
        whole = self._part(part)
        version = self._explained(VERSION, [{"const": FORMAT_VERSION}, _SILENCE])
        properties = {key_of(VERSION, self.language): version, **whole["properties"]}
        explained = OBJECTS[part.__name__].help.told(self.language)
        return {**whole, "description": explained, "properties": properties}

    def _part(self, part: type[Part]) -> Schema:
        properties = {
            key_of(shape, self.language): self._field(part, shape)
            for shape in fields_of(part).values()
        }
        return self._object(part.__name__, properties)

    def _object(self, name: str, properties: Schema) -> Schema:
        return {
            "title": OBJECTS[name].label.told(self.language),
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
        }

    def _field(self, part: type[Part], shape: Shape) -> Schema:
        nothing = [_reference(NotApplicable), _reference(Blank)] if shape.may_be_nothing else []
        return self._explained(shape, [*self._given(part, shape), *nothing, _SILENCE])

    def _explained(self, shape: Shape, options: list[Schema]) -> Schema:
        words = words_of(shape)
        return {
            "title": words.label.told(self.language),
            "description": words.help.told(self.language),
            **_one_of(options),
        }

    def _given(self, part: type[Part], shape: Shape) -> list[Schema]:
        """Return the schemas of what a field may hold when it is given."""
        if isinstance(shape, Many):
            return [{"type": "array", "items": _one_of(self._given(part, shape.each))}]
        if not isinstance(shape, Leaf):
            return [_reference(shape.part)]
        if _may_be_number(part, shape):
            return [{"type": ["string", "number"]}]
        return self._options(shape)

    def _options(self, leaf: Leaf) -> list[Schema]:
        """Return the schemas of one value, the parties' own words included if it is open."""
        return [self._leaf(leaf), *([_IN_OWN_WORDS] if leaf.open else [])]

    def _leaf(self, leaf: Leaf) -> Schema:
        """Return the schema of one value or code: a reference if it is defined apart."""
        kind: type[object] = leaf.kind
        if issubclass(kind, Plain | StrEnum):
            return _reference(kind)
        if kind is date:
            return {**self._line(_DATE, parse_date), "format": "date"}
        if leaf.form is Form.IDENTIFIER or leaf.refers is not None:
            return self._line(_IDENTIFIER, parse_identifier)
        if leaf.name == "currency":
            return self._line(_CURRENCY, parse_currency)
        if (leaf.owner, leaf.name) == ("Blank", "blank"):
            return {"const": True}
        return {"type": _TYPES[kind]}

    def _line(self, pattern: str, parse: Callable[[object], object]) -> Schema:
        """Return the schema of a line that `parse` reads, with its own words for one it refuses."""
        remedy = _remedy(parse).told(self.language)
        return {"type": "string", "pattern": pattern, "patternErrorMessage": remedy}

    def _value(self, kind: type[Plain]) -> Schema:
        whole = self._keys_of(kind)
        if kind not in _BARE:
            return whole
        return {"title": whole["title"], "anyOf": [{"type": _BARE[kind]}, whole]}

    def _keys_of(self, kind: type[Plain]) -> Schema:
        """Return the schema of a value that is written with its keys."""
        parts = inside(kind)
        required = [name for name in parts if _is_required(kind, name)]
        properties = {
            key_of(leaf, self.language): self._part_of_value(leaf, name in required)
            for name, leaf in parts.items()
        }
        whole = self._object(kind.__name__, properties)
        if required:
            whole["required"] = [key_of(parts[name], self.language) for name in required]
        return whole

    def _part_of_value(self, leaf: Leaf, is_required: bool) -> Schema:
        options = [*self._options(leaf), *([] if is_required else [_SILENCE])]
        return self._explained(leaf, options)

    def _choice(self, choice: type[StrEnum]) -> Schema:
        codes = said_codes(choice, self.language)
        return {"enum": list(codes), "enumDescriptions": list(codes.values())}


def _remedy(parse: Callable[[object], object]) -> Saying:
    try:
        parse("")
    except Malformed as refusal:
        return refusal.remedy
    return NOTHING_SAID


def _one_of(options: list[Schema]) -> Schema:
    """Return the schema of what any of `options` takes."""
    return {"anyOf": options} if len(options) > 1 else options[0]


def _reference(kind: type) -> Schema:
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _may_be_number(part: type[Part], leaf: Leaf) -> bool:
    """Return whether a line of text may be typed as a number, as a version may: the model knows."""
    if leaf.kind is not str:
        return False
    try:
        part.model_validate({leaf.name: Decimal(1)})
    except ValidationError:
        return False
    return True


def _is_required(kind: type[Plain], name: str) -> bool:
    """Return whether a value cannot be without this part; of a kind of nothing, its first key."""
    if kind in (NotApplicable, Blank):
        return name == next(iter(inside(kind)))
    return is_dataclass(kind) and any(
        field.name == name and field.default is MISSING for field in fields(kind)
    )
