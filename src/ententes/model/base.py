"""What every object of an agreement is made of: closed, immutable, and loadable with holes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    PlainSerializer,
    Tag,
    model_validator,
)

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.values import Blank, NotApplicable, Text, exact, one_line, own_words, parse_date

T = TypeVar("T")

GIVEN, ABSENT, BLANK = "<given>", "<absent>", "<blank>"
"""The tags of what a field may hold; pydantic puts them into the paths of its errors."""


def _what_is_held(value: object) -> str:
    if isinstance(value, NotApplicable) or (isinstance(value, dict) and "not_applicable" in value):
        return ABSENT
    if isinstance(value, Blank) or (isinstance(value, dict) and "blank" in value):
        return BLANK
    return GIVEN


Maybe = (
    Annotated[
        Annotated[T, Tag(GIVEN)]
        | Annotated[NotApplicable, Tag(ABSENT)]
        | Annotated[Blank, Tag(BLANK)],
        Discriminator(_what_is_held),
    ]
    | None
)
"""A field that may be given, stated absent, left blank on purpose, or silent (`None`)."""

Several = Annotated[
    Annotated[tuple[T, ...], Tag(GIVEN)]
    | Annotated[NotApplicable, Tag(ABSENT)]
    | Annotated[Blank, Tag(BLANK)],
    Discriminator(_what_is_held),
]
"""A list; `()` is silence."""


class Choosing(Enum):
    """The mark of a choice from an open list; a choice from a closed one has none."""

    OPEN = "open"


CODE, WORDS = "<code>", "<words>"
"""The tags of what a choice from an open list may be."""


def _code_or_words(value: object) -> str:
    return WORDS if isinstance(value, Text | dict) else CODE


Open = Annotated[
    Annotated[T, Tag(CODE)] | Annotated[Text, BeforeValidator(own_words), Tag(WORDS)],
    Discriminator(_code_or_words),
    Choosing.OPEN,
]
"""A choice from an open list: one of its codes, or the parties' own words, `{fr: …, en: …}`."""


class Part(BaseModel):
    """An object of the agreement. Nothing edits it; an unknown key is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    @model_validator(mode="before")
    @classmethod
    def _drop_silence(cls, given: Any) -> Any:
        """Take an empty value for silence: `title:` with nothing behind it is not a title."""
        if not isinstance(given, Mapping):
            return given
        fields: Mapping[str, object] = given  # pyright: ignore[reportUnknownVariableType]
        return {
            name: value
            for name, value in fields.items()
            if name not in cls.model_fields or not _is_silent(value)
        }


def _is_silent(value: object) -> bool:
    """Return whether nothing is said: no words, no parts that say anything, no items.

    A stated absence without its reason says something, and is refused.
    """
    if isinstance(value, Part):
        return all(_is_silent(part) for _, part in value)
    if isinstance(value, dict):
        said: dict[object, object] = value  # pyright: ignore[reportUnknownVariableType]
        return _what_is_held(said) == GIVEN and all(_is_silent(part) for part in said.values())
    return value is None or value in ((), []) or (isinstance(value, str) and not value.strip())


class Form(Enum):
    """What a line of text is, when it is more than words."""

    IDENTIFIER = "identifier"
    NAME = "name"
    EMAIL = "email"
    TELEPHONE = "telephone"


@dataclass(frozen=True, slots=True)
class RefersTo:
    """The mark of a field that names, by its id, something that stands elsewhere.

    `among` are the paths of the lists of the agreement that may hold it, `shown_by` the
    field of it that documents print.
    """

    among: tuple[str, ...]
    shown_by: str


def parse_identifier(given: object) -> str:
    """Return `given` if it can name something: letters, digits, point, hyphen, underscore."""
    if isinstance(given, str) and re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", given):
        return given
    raise Malformed(
        given,
        Saying("un identifiant", "an identifier"),
        Saying(
            "Écrivez des lettres sans accent, des chiffres, des points et des traits d’union,"
            " entre guillemets droits s’il n’y a que des chiffres.",
            "Write unaccented letters, digits, points and hyphens,"
            " in quotation marks if there are only digits.",
        ),
    )


def parse_version(given: object) -> str:
    """Return a version as text: `2`, `1.0` and `"1.0-b"` are all versions."""
    is_number = isinstance(given, int | Decimal) and not isinstance(given, bool)
    return one_line(f"{exact(given):f}" if is_number else given)


Identifier = Annotated[str, BeforeValidator(parse_identifier), Form.IDENTIFIER]
Version = Annotated[str, BeforeValidator(parse_version), Form.NAME]
Name = Annotated[str, BeforeValidator(one_line), Form.NAME]
Email = Annotated[str, BeforeValidator(one_line), Form.EMAIL]
Telephone = Annotated[str, BeforeValidator(one_line), Form.TELEPHONE]
Date = Annotated[date, BeforeValidator(parse_date), PlainSerializer(date.isoformat)]

PartyId = Annotated[
    str, BeforeValidator(parse_identifier), RefersTo(("parties", "third_parties"), "short_name")
]
ObjectiveId = Annotated[str, BeforeValidator(parse_identifier), RefersTo(("objectives",), "id")]
ActivityId = Annotated[str, BeforeValidator(parse_identifier), RefersTo(("activities",), "title")]
IndicatorId = Annotated[str, BeforeValidator(parse_identifier), RefersTo(("indicators",), "id")]
ReportId = Annotated[
    str, BeforeValidator(parse_identifier), RefersTo(("monitoring.reports",), "title")
]
