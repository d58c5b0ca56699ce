"""The chart of the calendar: what is due on which day, and what comes back."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ententes import language as say
from ententes.bilingual import COLON, Language
from ententes.charts.drawing import Form, Line, Marker, Shape
from ententes.charts.reading import capital, parts, sentence, text, value, values, within
from ententes.charts.strips import BASE, WIDTH, Drawn, Group, Strip, heading, stacked, words
from ententes.texts import labels
from ententes.views import Fields, Value

_DAY, _LINE, _WORDS = 108.0, 119.0, 132.0  # where days end, where the line and the words stand
_MARKER, _AFTER = 9.0, 5.5


class _Event(NamedTuple):
    """What is due, and when: `when` is in words, `day` is known for what has a date."""

    when: str
    what: str
    form: Form
    day: date | None = None


def calendar_chart(seen: Fields) -> list[Drawn]:
    """Return the days of the agreement down a line, then what is due without a date.

    Only what is sure has a place on the line: when the agreement takes effect and ends, the
    decision to renew it, payments and reviews that have a date. Reports, and what comes back
    or waits for an event, stand under it with their rhythm and their due date in the words of
    the parties. Nothing is drawn with fewer than two days.
    """
    told = labels(seen.language)
    events = [*_milestones(seen, told), *_payments(seen), *_reviews(seen), *_reports(seen)]
    dated = sorted(
        (event for event in events if event.day), key=lambda event: event.day or date.min
    )
    if len({event.day for event in dated}) < 2:
        return []
    others = [event for event in events if not event.day]
    line = [_strip(event, seen.language) for event in dated]
    below = [_strip(event, seen.language) for event in others]
    title = told["chart_others"]
    return stacked([Group((), line), Group(heading(title, sentence(title)), below)])


def _milestones(seen: Fields, told: dict[str, str]) -> Iterator[_Event]:
    term, renewal = within(seen, "term"), within(seen, "monitoring", "renewal")
    for node, name, label in (
        (term, "effective_date", "chart_start"),
        (renewal, "decision_date", "chart_renewal"),
        (term, "end_date", "chart_end"),
    ):
        day = value(node, name) if node is not None else None
        if day:
            yield _on(day, told[label], Form.DIAMOND)


def _payments(seen: Fields) -> Iterator[_Event]:
    for payment in parts(seen, "funding", "payment_schedule"):
        day, trigger = value(payment, "due_date"), text(payment, "trigger")
        what = _payment(payment)
        if day and what:
            yield _on(day, what, Form.DISC)
        elif trigger and what:
            yield _Event("", _joined(what, trigger), Form.DISC)


def _payment(payment: Fields) -> str:
    """Return what is paid to whom: « avance, 96 000 $ à Élan Emploi »."""
    payee = value(payment, "payee")
    to_payee = say.to_the(payee.noun, payment.language) + payee.text if payee and payee.noun else ""
    sum_to = " ".join(filter(None, [text(payment, "amount"), to_payee]))
    return _joined(text(payment, "kind"), sum_to)


def _reviews(seen: Fields) -> Iterator[_Event]:
    for review in parts(seen, "monitoring", "reviews"):
        what, frequency = text(review, "kind"), text(review, "frequency")
        if not what:
            continue
        for day in values(review, "dates"):
            yield _on(day, what, Form.SQUARE)
        if frequency:
            yield _Event(capital(frequency), what, Form.SQUARE)


def _reports(seen: Fields) -> Iterator[_Event]:
    for report in parts(seen, "monitoring", "reports"):
        what = text(report, "title") or text(report, "kind") or text(report, "id")
        frequency, due = text(report, "frequency"), text(report, "due")
        if what and (frequency or due):
            yield _Event(capital(frequency), _joined(what, due), Form.RING)


def _on(day: Value, what: str, form: Form) -> _Event:
    return _Event(day.text, what, form, day.content if isinstance(day.content, date) else None)


def _joined(what: str, more: str) -> str:
    return ", ".join(filter(None, [what, more]))


def _strip(event: _Event, language: Language) -> Strip:
    days = words(event.when, room=_DAY)
    what = words(capital(event.what), _WORDS, WIDTH - _WORDS, most=3)
    height = max(days.height, what.height) + _AFTER
    shapes: list[Shape] = [Marker(_LINE, BASE - 4, _MARKER, event.form)]
    if event.day:
        shapes.insert(0, Line(_LINE, 0, height))
    shown = (label for label in (*days.labels, *what.labels) if label.text)
    when = f"{event.when}{COLON.told(language)}" if event.when else ""
    said = capital(sentence(when + event.what))
    return Strip(height, (*shapes, *shown), said)
