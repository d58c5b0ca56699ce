"""How long words are, and where they are cut: an estimate that is the same everywhere.

Fonts differ from one machine to another. The widths are those of Arial, which is wider than
the fonts of the house layout, rounded up.
"""

from itertools import accumulate

from ententes.charts.drawing import SIZE

# Thousandths of an em, in bold.
_ADVANCES = {
    character: advance
    for advance, characters in (
        (290, " \u00a0ijlI.,;'’·‘/"),
        (340, "ft:()[]!-°"),
        (400, "r{}*"),
        (560, "0123456789$aceksvxyzçJ?"),
        (780, "wACDGHNOQRUK&"),
        (1000, "mMW%ŒœÆæ@—…→"),
    )
    for character in characters
}
_LIGHTER = 0.95
_LETTER, _IDEOGRAM = 670, 1050
_FIRST_IDEOGRAM = "\u1400"  # syllabics are as wide as ideograms


def length(text: str, *, strong: bool = False) -> float:
    """Return the length of `text` on one line, in points.

    >>> length("Cible"), length("Cible", strong=True)
    (25.8, 27.2)
    """
    return round(sum(map(_advance, text)) * _em(strong=strong), 1)


def wrapped(text: str, room: float, most: int = 2, *, strong: bool = False) -> list[str]:
    """Return `text` on `most` lines at most, none longer than `room`; an ellipsis cuts the last.

    >>> wrapped("part des jeunes en emploi six mois après le parcours", 120)
    ['part des jeunes en', 'emploi six mois aprè…']
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
    reached = list(accumulate(map(_advance, line)))
    if not reached or reached[-1] <= most:
        return line
    kept = sum(end <= most - _advance("…") for end in reached)
    return f"{line[:kept].rstrip()}…"


def _em(*, strong: bool) -> float:
    """Return what a thousandth of an em is, in points; strong letters are wider."""
    return SIZE / 1000 * (1 if strong else _LIGHTER)


def _advance(character: str) -> int:
    unknown = _LETTER if character < _FIRST_IDEOGRAM else _IDEOGRAM
    return _ADVANCES.get(character, unknown)
