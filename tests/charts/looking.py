"""What one sees in a chart, said in words: so that tests read as a person would look."""

from collections.abc import Iterator
from typing import Any

from ententes.bilingual import FRENCH, Language
from ententes.charts import Drawn, drawn
from ententes.charts.drawing import Bar, Drawing, Label, Marker, Side
from ententes.charts.wrapping import length
from ententes.model import Agreement, Chart
from ententes.views import view


def chart(kind: Chart, language: Language = FRENCH, **said: Any) -> list[Drawn]:
    """Return a chart of an agreement that says only this."""
    return drawn(kind, view(Agreement.model_validate(said), language))


def words(drawing: Drawing) -> list[str]:
    """Return the words of a drawing, line by line from the top, those of one line together."""
    lines: dict[float, list[Label]] = {}
    for label in labels(drawing):
        lines.setdefault(label.y, []).append(label)
    return [
        " | ".join(label.text for label in sorted(lines[y], key=lambda label: label.x))
        for y in sorted(lines)
    ]


def labels(drawing: Drawing) -> Iterator[Label]:
    return (shape for shape in drawing.shapes if isinstance(shape, Label))


def markers(drawing: Drawing) -> list[tuple[str, float, float]]:
    """Return the form of each marker, how far down it stands and how far along."""
    return [(m.form.value, m.y, m.x) for m in drawing.shapes if isinstance(m, Marker)]


def bars(drawing: Drawing) -> list[Bar]:
    return [shape for shape in drawing.shapes if isinstance(shape, Bar)]


def box(label: Label) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom of a label."""
    wide = length(label.text, strong=label.strong)
    left = label.x - wide if label.side is Side.END else label.x
    return left, label.y - 8, left + wide, label.y + 2.5
