"""Charts: what an agreement says in figures and dates, drawn for those who look rather than read.

drawing.py      what a drawing is made of, in no format
wrapping.py     how long words are, and where they are cut
strips.py       strips stacked from the top down, in as many drawings as they fill
reading.py      what a chart takes from an agreement in one language
indicators.py, budget.py, calendar.py   a chart each

A chart is a list of drawings, each with the description that says every figure in it; it is
empty where there is nothing to compare.
"""

from collections.abc import Callable, Mapping

from ententes.charts.budget import budget_chart
from ententes.charts.calendar import calendar_chart
from ententes.charts.indicators import indicators_chart
from ententes.charts.strips import Drawn
from ententes.model.choices import Chart
from ententes.views import Fields

__all__ = ["ROLES", "Drawn", "drawn"]

ROLES: Mapping[str, Chart] = {f"{chart}-chart": chart for chart in Chart}
"""The roles of the sections of a text in which charts stand."""

_CHARTS: Mapping[Chart, Callable[[Fields], list[Drawn]]] = {
    Chart.INDICATORS: indicators_chart,
    Chart.BUDGET: budget_chart,
    Chart.CALENDAR: calendar_chart,
}


def drawn(chart: Chart, seen: Fields) -> list[Drawn]:
    """Return a chart of the agreement that `seen` is the view of; nothing if it would show nothing.

    >>> from ententes.bilingual import Language
    >>> from ententes.model import Agreement
    >>> from ententes.views import view
    >>> drawn(Chart.BUDGET, view(Agreement(), Language.FRENCH))
    []
    """
    return _CHARTS[chart](seen)
