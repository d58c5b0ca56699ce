"""Plain data to TOML that people read.

An object is a table under its header, and a value (a text in two languages, a sum)
stands on one line or has its parts on one line each. What is written is TOML 1.0.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeGuard

from ententes.bilingual import Saying
from ententes.files.keys import Parts
from ententes.files.nodes import Manner, escaped, figures

_WIDTH = 100


def written_out(data: Mapping[str, object]) -> str:
    """Return plain data as TOML that people read: a table for each object, in TOML 1.0."""
    return "\n".join(_table(data, "")) + "\n"


def _table(table: Mapping[str, object], above: str) -> Iterator[str]:
    """Yield the lines of a table: what it says itself, then the tables below it."""
    below = {key: tables for key, part in table.items() if (tables := _tables_of(part))}
    for key, part in table.items():
        if key not in below:
            yield from _lines(key, part)
    for key, tables in below.items():
        name = above + key
        is_list = isinstance(table[key], list)
        for each in tables:
            lines = [*_table(each, f"{name}.")]
            if is_list or lines[:1] != [""]:  # the headers below say the rest
                yield from ("", f"[[{name}]]" if is_list else f"[{name}]")
            yield from lines


def _tables_of(part: object) -> list[Mapping[str, object]]:
    """Return the tables that stand under headers: objects, and values too long for a line."""
    if isinstance(part, list):
        items: list[object] = part  # pyright: ignore[reportUnknownVariableType]
        tables = [item for item in items if _is_mapping(item)]
        return tables if len(tables) == len(items) and not all(map(_is_short, items)) else []
    return [part] if _is_mapping(part) and not isinstance(part, Parts) else []


def _is_mapping(part: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(part, dict)


def _is_short(item: object) -> bool:
    return isinstance(item, Parts) and len(on_one_line(item)) < _WIDTH


def _lines(key: str, part: object) -> Iterator[str]:
    """Yield the lines of a value: one if it fits there, else one for each of its parts."""
    line = f"{key} = {on_one_line(part)}"
    if isinstance(part, str) and "\n" in part:
        yield f'{key} = """\n{_escaped_lines(part)}"""'
    elif isinstance(part, Parts) and (len(line) > _WIDTH or "\\n" in line):
        for name, each in part.items():
            yield from _lines(f"{key}.{name}", each)
    elif isinstance(part, list) and len(line) > _WIDTH:
        items: list[object] = part  # pyright: ignore[reportUnknownVariableType]
        yield from (f"{key} = [", *(f"  {on_one_line(item)}," for item in items), "]")
    else:
        yield line


def _escaped_lines(text: str) -> str:
    """Return `text` as it stands between three quotation marks and three others."""
    lines = "\n".join(escaped(line).replace('\\"', '"') for line in text.split("\n"))
    return lines.replace('"""', '""\\"')


def on_one_line(data: object) -> str:
    """Return plain data as TOML on one line.

    >>> on_one_line({"debut": date(2026, 4, 1), "article": True})
    '{debut = 2026-04-01, article = true}'
    """
    if isinstance(data, dict):
        fields: dict[str, object] = data  # pyright: ignore[reportUnknownVariableType]
        return "{" + ", ".join(f"{key} = {on_one_line(f)}" for key, f in fields.items()) + "}"
    if isinstance(data, list):
        items: list[object] = data  # pyright: ignore[reportUnknownVariableType]
        return "[" + ", ".join(map(on_one_line, items)) + "]"
    if isinstance(data, bool):
        return str(data).lower()
    if isinstance(data, int | Decimal):
        return figures(data)
    return data.isoformat() if isinstance(data, date) else f'"{escaped(str(data))}"'


MANNER = Manner(
    Saying(
        'Écrivez ses champs entre accolades, {cle = "valeur"}, ou chacun sur sa ligne sous [cle].',
        'Write its fields between braces, {key = "value"}, or each on its own line under [key].',
    ),
    Saying(
        "Mettez ses éléments entre crochets, séparés par des virgules, ou chacun sous [[cle]].",
        "Put its elements between square brackets, with commas between them, or each under"
        " [[key]].",
    ),
    on_one_line,
)
