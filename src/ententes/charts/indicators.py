"""The chart of indicators: from where each starts to where it is to be."""

from decimal import Decimal
from typing import NamedTuple

from ententes.bilingual import COLON, Language
from ententes.charts.drawing import Bar, Form, Marker, Shape, Tone
from ententes.charts.reading import capital, parts, text, value
from ententes.charts.strips import (
    WIDTH,
    Drawn,
    Group,
    Strip,
    legend,
    name_and_figures,
    note,
    stacked,
)
from ententes.texts import labels
from ententes.values import Quantity, Unit
from ententes.views import Fields, Value

_EDGE = 6.0  # at each end of a scale, for the markers
_TRACK, _MARKER, _AFTER = 4.0, 10.0, 12.0
_HUNDRED = Decimal(100)


class _Row(NamedTuple):
    """An indicator, the baseline and the target that it gives as figures."""

    name: str
    baseline: Value | None
    target: Value | None

    @property
    def figures(self) -> list[Quantity]:
        held = (each.content for each in (self.baseline, self.target) if each)
        return [each for each in held if isinstance(each, Quantity)]

    @property
    def units(self) -> list[object]:
        """The units, each once."""
        return list(dict.fromkeys(figure.unit for figure in self.figures))


class _Scale(NamedTuple):
    """What a track goes from and to."""

    low: Decimal
    high: Decimal

    def place(self, figure: Decimal) -> float:
        ratio = (figure - self.low) / (self.high - self.low)
        return round(_EDGE + float(ratio) * (WIDTH - 2 * _EDGE), 2)


def indicators_chart(seen: Fields) -> list[Drawn]:
    """Return the indicators, one a row: a ring for the baseline, a diamond for the target.

    All percentages share one scale, from 0 to 100 or further if a figure goes beyond. Every
    other indicator has a scale of its own, which takes in zero. Figures in two units have no
    scale: they are only said. Nothing is drawn unless one indicator has both figures.
    """
    rows = [row for row in map(_row, parts(seen, "indicators")) if row.figures]
    if not any(len(row.figures) > 1 and len(row.units) == 1 for row in rows):
        return []
    language = seen.language
    percents = [f.value for row in rows for f in row.figures if row.units == [Unit.PERCENT]]
    shared = _Scale(min([Decimal(0), *percents]), max([_HUNDRED, *percents]))
    strips = [_strip(row, shared, language) for row in rows]
    scales = {row.units == [Unit.PERCENT] for row in rows if len(row.units) == 1}
    told = labels(language)
    marked = [(Form.RING, told["chart_baseline"]), (Form.DIAMOND, told["chart_target"])]
    under = note(told["chart_scales"]) if len(scales) > 1 else ()
    return stacked([Group((), strips)], legend(marked), under)


def _row(indicator: Fields) -> _Row:
    code, name = text(indicator, "id"), text(indicator, "name")
    said = f"{code}{COLON.told(indicator.language)}{name}" if code and name else capital(name)
    return _Row(
        said or code or indicator.key,
        value(indicator, "baseline"),
        value(indicator, "target"),
    )


def _strip(row: _Row, shared: _Scale, language: Language) -> Strip:
    told = [each for each in (row.baseline, row.target) if each]
    said = [f"{each.label.lower()} {each.text}" for each in told]
    description = f"{row.name}; {', '.join(said)}."
    if len(told) > 1:
        figures = " → ".join(each.text for each in told)
    else:
        figures = f"{told[0].label}{COLON.told(language)}{told[0].text}"
    lines = name_and_figures(row.name, figures)
    if len(row.units) > 1:
        return Strip(lines.height + _AFTER, lines.labels, description)
    track = _track(row, shared if row.units == [Unit.PERCENT] else _own_scale(row), lines.height)
    return Strip(lines.height + _MARKER + _AFTER, (*lines.labels, *track), description)


def _own_scale(row: _Row) -> _Scale:
    figures = [Decimal(0), *(figure.value for figure in row.figures)]
    low, high = min(figures), max(figures)
    return _Scale(low, high if high > low else low + 1)


def _track(row: _Row, scale: _Scale, top: float) -> list[Shape]:
    middle = top + _MARKER / 2 + 2
    places = [scale.place(figure.value) for figure in row.figures]
    first, last = min(places), max(places)
    shapes: list[Shape] = [
        Bar(0, middle - _TRACK / 2, WIDTH, _TRACK, Tone.TINT),
        Bar(first, middle - _TRACK / 2, round(last - first, 2), _TRACK, Tone.RULE),
    ]
    forms = [form for form, said in ((Form.RING, row.baseline), (Form.DIAMOND, row.target)) if said]
    shapes += [Marker(x, middle, _MARKER, form) for x, form in zip(places, forms, strict=True)]
    return shapes
