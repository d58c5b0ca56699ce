"""The words of a chart: how long they are, and where they are cut.

The fonts of those who look are not known; few are wider than Arial.
"""

from itertools import accumulate

from ententes import lengths
from ententes.charts.drawing import SIZE
from ententes.lengths import advance

_BREADTH = lengths.breadth("Arial")
_LIGHTER = 0.95


def length(text: str, *, strong: bool = False) -> float:
    """Return the length of `text` on one line, in points.

    >>> length("Cible"), length("Cible", strong=True)
    (25.1, 26.4)
    """
    return round(lengths.length(text) * _em(strong=strong), 1)


def wrapped(text: str, room: float, most: int = 2, *, strong: bool = False) -> list[str]:
    """Return `text` on `most` lines at most, none longer than `room`; an ellipsis cuts the last.

    >>> wrapped("part des jeunes en emploi six mois après le parcours", 120)
    ['part des jeunes en', 'emploi six mois après…']
    """
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip(" ")
        if len(lines) < most and lines[-1] and length(longer, strong=strong) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [_cut(line, room / _em(strong=strong)) for line in lines]


def _cut(line: str, most: float) -> str:
    """Return `line` if there is room for it, else its start and an ellipsis."""
    reached = list(accumulate(map(advance, line)))
    if not reached or reached[-1] <= most:
        return line
    kept = sum(end <= most - advance("…") for end in reached)
    return f"{line[:kept].rstrip()}…"


def _em(*, strong: bool) -> float:
    """Return what a thousandth of an em is, in points; strong letters are wider."""
    return SIZE / 1000 * _BREADTH * (1 if strong else _LIGHTER)
