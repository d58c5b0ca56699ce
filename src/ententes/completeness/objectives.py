"""The rules of element 3, strategic goals."""

from collections.abc import Iterator
from datetime import date

from ententes.bilingual import Saying
from ententes.completeness.case import Case, items
from ententes.completeness.rule import (
    Element,
    Lacking,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
    silent,
)
from ententes.model import Objective

OBJECTIVES = Rules(Element.OBJECTIVES)
rule = OBJECTIVES.rule


@rule(
    "OBJ-001",
    "B B B",
    Stage.CIRCULATE,
    Supplier.PARTIES_TOGETHER,
    fields=("objectives", "objectives[].statement"),
    message=Saying(
        "Énoncez l’objectif; il en faut au moins un.", "State the goal; at least one is needed."
    ),
    source="CF",
)
def objective_is_stated(case: Case) -> Iterator[Outcome]:
    """Ask for an objective, and for the words of each."""
    if case.is_silent("objectives"):
        yield found("objectives")
    for index, objective in enumerate(items(case.agreement.objectives)):
        if objective.statement is None:
            yield found("objectives", index, "statement")


@rule(
    "OBJ-002",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("objectives",),
    when=lambda case: bool(case.held("objectives") and case.held("indicators")),
    message=Saying(
        "Reliez au moins un indicateur à cet objectif.", "Link at least one indicator to this goal."
    ),
    source="GAC",
)
def objective_is_measured(case: Case) -> Iterator[Outcome]:
    """Look for an indicator of each objective, once there are indicators.

    An indicator that is not linked yet may measure any of them.
    """
    indicators = items(case.agreement.indicators)
    linked = {name for indicator in indicators for name in items(indicator.objectives)}
    loose = [index for index, each in enumerate(indicators) if each.objectives == ()]
    for outcome in _not_among(linked, case):
        if isinstance(outcome, Lacking) or not loose:
            yield outcome
        else:
            yield from (Lacking(("indicators", index, "objectives")) for index in loose)


@rule(
    "OBJ-003",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("target_date",),
    each="objectives[]",
    message=Saying(
        "Donnez à l’objectif une date cible comprise dans la durée de l’entente.",
        "Give the goal a target date within the term of the agreement.",
    ),
    detail=Saying(
        "La date est le {day}; {event} le {bound}.", "The date is {day}; {event} {bound}."
    ),
    source="PRO",
)
def target_date_is_in_term(objective: Objective, case: Case) -> Iterator[Outcome]:
    """Ask for the day of each objective, and compare it with the term."""
    yield from silent(objective, "target_date")
    if facts := beyond_term(objective.target_date, case):
        yield found("target_date", **facts)


@rule(
    "OBJ-007",
    "A A B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("objectives",),
    when=lambda case: bool(case.held("objectives") and case.held("activities")),
    message=Saying(
        "Reliez au moins une activité à cet objectif.", "Link at least one activity to this goal."
    ),
    source="RMAF",
)
def objective_is_pursued(case: Case) -> Iterator[Outcome]:
    """Look for an activity that serves each objective, once there are activities."""
    activities = items(case.agreement.activities)
    yield from _not_among(
        {name for activity in activities for name in items(activity.objectives)}, case
    )


def _not_among(linked: set[str], case: Case) -> Iterator[Outcome]:
    """Yield the objectives to which nothing is linked; one without an id cannot be."""
    for index, objective in enumerate(items(case.agreement.objectives)):
        if objective.id is None:
            yield Lacking(("objectives", index, "id"))
        elif objective.id not in linked:
            yield found("objectives", index)


# Days and the term

_STARTS = Saying("l’entente commence", "the agreement starts on")
_ENDS = Saying("l’entente prend fin", "the agreement ends on")


def beyond_term(day: object, case: Case) -> dict[str, object]:
    """Return the facts of a day outside the term; none if it is inside, or cannot be told.

    A term that ends before it starts holds no day: TRM-003 tells it once.
    """
    start, end = case.start, case.end
    if not isinstance(day, date) or case.is_in_term(day) or (start and end and end < start):
        return {}
    event, bound = (_STARTS, start) if start and day < start else (_ENDS, end)
    return {"day": day, "event": event, "bound": bound}
