"""How a place of an agreement is named: by its keys, and by what stands there."""

from ententes.bilingual import ENGLISH, FRENCH, NOTHING_SAID, Language, Saying
from ententes.errors import Path, written
from ententes.files.keys import inside, key_in
from ententes.model import Agreement, Part
from ententes.model.shape import Leaf, Many, Record, Shape
from ententes.values import Text
from ententes.vocabulary import OBJECTS

_NAMES = ("short_name", "legal_name", "id", "name", "title", "term", "description")
"""The fields that may name a part, the shortest first."""


def place_in(path: Path, language: Language) -> str:
    """Return `path` as a file with keys in `language` writes it.

    >>> place_in(("indicators", 1, "target"), FRENCH)
    'indicateurs[1].cible'
    """
    steps: list[int | str] = []
    shape: Shape | None = Record(Agreement, "", "")
    for step in path:
        if isinstance(step, int):
            steps.append(step)
            shape = shape.each if isinstance(shape, Many) else None
            continue
        below = _below(shape)
        shape = below.get(step)
        steps.append(key_in(language, shape.owner, step) if shape else step)
    return written(tuple(steps))


def _below(shape: Shape | None) -> dict[str, Shape]:
    match shape:
        case Record():
            return shape.fields
        case Leaf(kind):
            return dict(inside(kind))
        case _:
            return {}


def name_of(agreement: Agreement, path: Path) -> Saying:
    """Return the name of the nearest part around `path` that has one, in both languages.

    What has none is told by what it is and its place in its list, from 1: "Payment 2".
    """
    held: object = agreement
    name = NOTHING_SAID
    for step in path:
        if isinstance(step, int) and isinstance(held, tuple):
            held = held[step] if step < len(held) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            if isinstance(held, Part):
                name = _named(held) or _counted(held, step)
        elif isinstance(held, Part):
            held = getattr(held, str(step), None)
    return name


def _named(part: Part) -> Saying | None:
    for field in _NAMES:
        said = getattr(part, field, None)
        if isinstance(said, str):
            return Saying(said, said)
        if isinstance(said, Text):
            first = said.bare or said.fr or said.en or ""
            return Saying(said.in_language(FRENCH) or first, said.in_language(ENGLISH) or first)
    return None


def _counted(part: Part, index: int) -> Saying:
    label = OBJECTS[type(part).__name__].label
    return Saying(f"{label.fr} {index + 1}", f"{label.en} {index + 1}")
