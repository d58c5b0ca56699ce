"""The chart of the budget: what each party bears in each period, in cash and in kind."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Context, Decimal
from typing import NamedTuple

from ententes.bilingual import COLON, Language
from ententes.charts.drawing import Bar, Shape, Tone
from ententes.charts.reading import capital, parts, sentence, value
from ententes.charts.strips import WIDTH, Drawn, Group, Strip, heading, name_and_figures, stacked
from ententes.errors import Malformed
from ententes.printing import printed
from ententes.texts import labels
from ententes.values import Money, Period
from ententes.views import Fields, State, Value

_KINDS = {"cash": "chart_cash", "in_kind": "chart_in_kind"}
_BAR, _AFTER = 9.0, 11.0
_EXACT = Context(prec=200)  # a figure has 30 digits at most


class _Place(NamedTuple):
    """The period and the party of some lines of the budget, in the order of the drawing."""

    start: date
    end: date
    period: str
    party: str


def budget_chart(seen: Fields) -> list[Drawn]:
    """Return the budget, one bar a party under each period, each with its name and its sums.

    A bar is full for cash, then empty for what is brought in kind; all have one scale.
    Nothing is drawn where a picture would say something false: an amount to be filled in, sums
    below zero or in two currencies, a line without its party, or some lines without a period
    among others with one. Nothing either where there is a single bar.
    """
    lines = [line for line in parts(seen, "funding", "budget_lines") if _speaks(line)]
    amounts = [each for line in lines for name in _KINDS if (each := value(line, name))]
    if not _is_sure(lines, amounts):
        return []
    sums: defaultdict[_Place, dict[str, Decimal]] = defaultdict(
        lambda: dict.fromkeys(_KINDS, Decimal(0))
    )
    for line in lines:
        for name in _KINDS:
            said = value(line, name)
            if said and isinstance(said.content, Money):
                held = sums[_place(line)]
                held[name] = _EXACT.add(held[name], said.content.amount)
    totals = [_EXACT.add(*held.values()) for held in sums.values()]
    if len(sums) < 2 or min(totals) < 0 or max(totals) <= 0:
        return []
    try:
        said = {place: _said(held, amounts[0], seen.language) for place, held in sums.items()}
    except Malformed:  # longer than an agreement may hold
        return []
    scale = max(totals)
    groups: dict[str, list[Strip]] = {}
    for place in _in_order(sums):
        strip = _strip(place.party, sums[place], said[place], scale, seen.language)
        groups.setdefault(place.period, []).append(strip)
    return stacked([Group(_heading(period), strips) for period, strips in groups.items()])


def _speaks(line: Fields) -> bool:
    """Return whether a line has an amount, known or to be filled in."""
    return any(isinstance(each := line[name], Value) and each for name in _KINDS)


def _is_sure(lines: list[Fields], amounts: list[Value]) -> bool:
    held = [each.content for each in amounts]
    periods = {value(line, "period") is None for line in lines}
    return (
        len({each.currency for each in held if isinstance(each, Money)}) == 1
        and all(isinstance(each, Money) and each.amount >= 0 for each in held)
        and all(_is_known(line[name]) for line in lines for name in _KINDS)
        and all((party := value(line, "party")) and party.state is State.GIVEN for line in lines)
        and len(periods) == 1
    )


def _is_known(amount: object) -> bool:
    """Return whether an amount is given, or there is none: it is neither asked for nor a blank."""
    known = (State.GIVEN, State.SILENT, State.NOT_APPLICABLE)
    return isinstance(amount, Value) and amount.state in known


def _place(line: Fields) -> _Place:
    period, party = value(line, "period"), value(line, "party")
    days = period.content if period else None
    start, end = (days.start, days.end) if isinstance(days, Period) else (None, None)
    shown = capital(period.text) if period else ""
    return _Place(start or date.min, end or date.max, shown, party.text if party else "")


def _in_order(places: Iterable[_Place]) -> list[_Place]:
    """Return the places by their periods; the parties of one stay as the agreement has them."""
    return sorted(places, key=lambda place: (place.start, place.end))


def _said(sums: dict[str, Decimal], like: Value, language: Language) -> str:
    """Return the sums in words, set like the amounts that they are made of."""
    told, first = labels(language), like.content
    currency = first.currency if isinstance(first, Money) else ""
    beside = printed(first, None, language) != like.text
    shown = {
        name: printed(Money(amount, currency), None, language, two_dollars=beside)
        for name, amount in sums.items()
        if amount or not any(sums.values())
    }
    return ", ".join(f"{amount} {told[_KINDS[name]]}" for name, amount in shown.items())


def _heading(period: str) -> tuple[Strip, ...]:
    return heading(period, sentence(period)) if period else ()


def _strip(
    party: str, sums: dict[str, Decimal], said: str, scale: Decimal, language: Language
) -> Strip:
    lines = name_and_figures(party, said)
    cash, in_kind = (round(float(sums[name] / scale) * WIDTH, 2) for name in _KINDS)
    top = lines.height + 1
    shapes: list[Shape] = [Bar(0, top, WIDTH, _BAR, Tone.TINT)]
    if cash:
        shapes.append(Bar(0, top, cash, _BAR, Tone.ACCENT))
    if in_kind:
        end = min(WIDTH, cash + in_kind)
        shapes.append(Bar(cash, top, round(end - cash, 2), _BAR, Tone.ACCENT, outlined=True))
    description = f"{party}{COLON.told(language)}{said}."
    return Strip(top + _BAR + _AFTER, (*lines.labels, *shapes), description)
