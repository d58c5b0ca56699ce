"""What all values have in common: they are read from plain data and written back to it."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ententes.bilingual import Saying
from ententes.errors import Malformed

# Not in XML 1.0 or refused by HTML (controls, surrogates, noncharacters), or able to
# show the words of a contract in another order than they stand (embeddings,
# overrides and isolates; the three plain marks are harmless and kept).
_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\u202a-\u202e\u2066-\u2069]"
    r"|[\ufffe\uffff"
    + "".join(f"{chr(p * 0x10000 + 0xFFFE)}{chr(p * 0x10000 + 0xFFFF)}" for p in range(1, 17))
    + "]"
)
_LINE_BREAKS = re.compile(r"[ ]*[\t\n\r\v\f\x85\u2028\u2029]\s*")
_MOST_DIGITS = 30


class Plain:
    """A value that reads itself from plain data (`parse`) and writes itself back (`plain`).

    Plain data is what YAML, JSON and TOML hold: text, exact numbers, booleans,
    lists and mappings. `parse` raises `Malformed`, and gives a value of its own
    class back as it is.
    """

    __slots__ = ()

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the value that `given` stands for."""
        raise NotImplementedError

    def plain(self) -> object:
        """Return the plain data from which `parse` makes an equal value."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.parse,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.plain),
        )


def clean(text: object) -> str:
    r"""Return `text` if every document format can carry it, with its lines apart by `\n`.

    Raises `Malformed` for control characters, lone surrogates, noncharacters and
    the marks that reorder what is read.
    """
    if not isinstance(text, str):
        raise Malformed(text, Saying("un texte", "a text"), _QUOTE)
    if (bad := _FORBIDDEN.search(text)) is not None:
        raise Malformed(
            text,
            Saying(
                f"un texte sans le caractère U+{ord(bad[0]):04X}",
                f"a text without the character U+{ord(bad[0]):04X}",
            ),
            Saying(
                f"Retirez ce caractère, à la position {bad.start() + 1}.",
                f"Remove that character, at position {bad.start() + 1}.",
            ),
        )
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


_QUOTE = Saying(
    "Mettez la valeur entre guillemets droits si c’est bien un texte.",
    "Put the value in quotation marks if it is meant as a text.",
)


def one_line(text: object) -> str:
    """Return a clean `text` on one line: a line break in a phrase is only a space."""
    return _LINE_BREAKS.sub(" ", clean(text))


def exact(number: object) -> Decimal:
    """Return `number` as an exact decimal number.

    Binary floating point is refused: `0.1` is not one tenth there, and an
    agreement's figures are what the parties signed.
    """
    if isinstance(number, bool) or not isinstance(number, int | Decimal):
        raise Malformed(number, Saying("un nombre", "a number"), _NUMBER)
    value = Decimal(number)
    if (
        not value.is_finite()
        or not -_MOST_DIGITS <= value.adjusted() < _MOST_DIGITS
        or len(value.as_tuple().digits) > _MOST_DIGITS
    ):
        raise Malformed(
            number, Saying("un nombre d’au plus 30\u00a0chiffres", "a number of 30 digits at most")
        )
    return value


_NUMBER = Saying(
    "Écrivez-le en chiffres, avec un point décimal et sans espace ni symbole\u00a0: 1234.50.",
    "Write it in figures, with a decimal point and no space or symbol: 1234.50.",
)


def plain_number(value: Decimal) -> int | Decimal:
    """Return `value` as files hold it: whole numbers without a point, nothing rounded."""
    return int(value) if value.as_tuple().exponent == 0 else value


def parse_date(given: object) -> date:
    """Return the date that `given` stands for: `2026-04-01`, or a Python date."""
    if isinstance(given, date) and not isinstance(given, datetime):
        return given
    if isinstance(given, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", given, re.ASCII):
        try:
            return date.fromisoformat(given)
        except ValueError:
            pass
    raise Malformed(
        given,
        Saying("une date du calendrier", "a calendar date"),
        Saying("Écrivez année-mois-jour\u00a0: 2026-04-01.", "Write year-month-day: 2026-04-01."),
    )


def parts_of(
    given: object, keys: tuple[str, ...], whole: Saying, example: Saying
) -> Mapping[str, object]:
    """Return the parts of `given` that are said, or say what such a value looks like.

    `keys` are all that it may have, `whole` is what it is, `example` how it is written.
    """
    remedy = Saying(f"Écrivez par exemple {example.fr}.", f"Write for example {example.en}.")
    if not isinstance(given, Mapping):
        raise Malformed(given, whole, remedy)
    parts: Mapping[object, object] = given  # pyright: ignore[reportUnknownVariableType]
    for key in parts:
        if key not in keys:
            expected = Saying(
                f"une des clés {', '.join(keys)}", f"one of the keys {', '.join(keys)}"
            )
            raise Malformed(key, expected, remedy, within=(str(key),))
    return {str(key): part for key, part in parts.items() if part is not None}


def settle(
    value: object,
    parsers: Mapping[str, Callable[[Any], object]],
    keys: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Put in each part of a new value what its parser makes of it.

    Only for the `__post_init__` of frozen values. Raises `Malformed` for the
    first part that is wrong, with the others that are; `keys` names the parts
    that files call otherwise.
    """
    wrong: list[Malformed] = []
    for name, parse in parsers.items():
        try:
            object.__setattr__(value, name, parse(getattr(value, name)))
        except Malformed as malformed:
            wrong += (_under(keys.get(name, name), each) for each in (malformed, *malformed.also))
    if wrong:
        wrong[0].also = tuple(wrong[1:])
        raise wrong[0]


def _under(step: str, malformed: Malformed) -> Malformed:
    found, expected, remedy = malformed.found, malformed.expected, malformed.remedy
    return Malformed(found, expected, remedy, (step, *malformed.within))
