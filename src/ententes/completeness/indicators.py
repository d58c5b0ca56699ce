"""The rules of element 7, key performance indicators."""

from collections.abc import Iterator
from datetime import date

from ententes.bilingual import Saying
from ententes.completeness.calendar import later
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
from ententes.model import Indicator
from ententes.values import Blank, NotApplicable, Quantity

INDICATORS = Rules(Element.INDICATORS)
rule = INDICATORS.rule


def _may_have_objectives(case: Case) -> bool:
    return not case.is_absent("objectives")


def _has_dated_targets(case: Case) -> bool:
    return any(isinstance(each.target_date, date) for each in items(case.agreement.indicators))


@rule(
    "KPI-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("indicators",),
    message=Saying("Ajoutez au moins un indicateur.", "Add at least one indicator."),
    source="CF",
)
def there_is_an_indicator(case: Case) -> Iterator[Outcome]:
    """Ask for an indicator."""
    if case.is_silent("indicators"):
        yield found("indicators")


@rule(
    "KPI-002",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    each="indicators[]",
    fields=("objectives",),
    message=Saying(
        "Reliez cet indicateur à l’objectif dont il mesure l’atteinte.",
        "Link this indicator to the goal whose progress it measures.",
    ),
    source="GAC",
    when=_may_have_objectives,
)
def indicator_serves_an_objective(indicator: Indicator, _: Case) -> Iterator[Outcome]:
    """Ask which objective is measured; one that does not exist is for AGR-012 to tell."""
    yield from silent(indicator, "objectives")


@rule(
    "KPI-003",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    each="indicators[]",
    fields=("definition",),
    message=Saying(
        "Définissez ce qui est compté, et en quelle unité.",
        "Define what is counted, and in which unit.",
    ),
    source="GAC",
)
def indicator_is_defined(indicator: Indicator, _: Case) -> Iterator[Outcome]:
    """Ask for a definition.

    The unit is that of the baseline and the target, which KPI-004 and KPI-006 ask for.
    """
    yield from silent(indicator, "definition")


@rule(
    "KPI-004",
    "A A B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    each="indicators[]",
    fields=("baseline", "baseline_date"),
    message=Saying(
        "Donnez la valeur de référence et sa date, ou la date à laquelle elle sera établie.",
        "Give the baseline and its date, or the date by which it will be established.",
    ),
    source="GAC, RMAF",
)
def indicator_has_a_baseline(indicator: Indicator, _: Case) -> Iterator[Outcome]:
    """Ask for a dated baseline, unless it is to be established, or there is none."""
    if indicator.baseline_due is None and not isinstance(indicator.baseline, NotApplicable):
        asked = "baseline" if indicator.baseline is None else "baseline_date"
        yield from silent(indicator, asked)


@rule(
    "KPI-006",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    each="indicators[]",
    fields=("target", "target_date"),
    message=Saying("Fixez une cible et sa date.", "Set a target and its date."),
    source="GAC, MTESS",
)
def indicator_has_a_target(indicator: Indicator, _: Case) -> Iterator[Outcome]:
    """Ask for a dated target, unless there is none."""
    if not isinstance(indicator.target, NotApplicable):
        yield from silent(indicator, "target", "target_date")


@rule(
    "KPI-007",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("indicators[].target_date",),
    message=Saying(
        "Fixez la date cible pendant l’entente, ou prévoyez un suivi après la fin.",
        "Set the target date within the term, or plan a follow-up after the end.",
    ),
    detail=Saying(
        "La date cible est le {day}; {limit} le {on}.",
        "The target date is {day}; {limit} on {on}.",
    ),
    source="PRO",
    when=_has_dated_targets,
)
def target_falls_in_time(case: Case) -> Iterator[Outcome]:
    """Compare target dates with the start, if it is known, and the end of the follow-up."""
    if case.end is None and case.held("term.indefinite") is not True:
        yield Lacking(("term", "end_date"))
    for index, indicator in enumerate(items(case.agreement.indicators)):
        day, at = indicator.target_date, ("indicators", index)
        if not isinstance(day, date):
            continue
        if case.start and day < case.start:
            yield found(*at, "target_date", day=day, limit=_STARTS, on=case.start)
        elif case.end and day > case.end:
            last = _last_day(indicator, case.end)
            if last is None:
                yield Lacking((*at, "follow_up"))
            elif day > last:
                limit = _ENDS if last == case.end else _FOLLOW_UP_ENDS
                yield found(*at, "target_date", day=day, limit=limit, on=last)


@rule(
    "KPI-012",
    "A B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    each="indicators[]",
    fields=("collection_frequency",),
    message=Saying("Indiquez la fréquence de collecte.", "State the collection frequency."),
    source="GAC",
)
def collection_is_regular(indicator: Indicator, _: Case) -> Iterator[Outcome]:
    """Ask how often the data are collected."""
    yield from silent(indicator, "collection_frequency")


@rule(
    "KPI-014",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    each="indicators[]",
    fields=("responsible",),
    message=Saying(
        "Confiez cet indicateur à une partie à l’entente.",
        "Make a party to the agreement responsible for this indicator.",
    ),
    source="GAC",
)
def a_party_is_responsible(indicator: Indicator, case: Case) -> Iterator[Outcome]:
    """Ask which party is responsible: not a third party, which has agreed to nothing."""
    responsible = indicator.responsible
    is_third = responsible in case.third_parties and responsible not in case.parties
    if responsible is None or is_third:
        yield found("responsible")


# When results can still be measured

_STARTS = Saying("l’entente commence", "the agreement starts")
_ENDS = Saying("l’entente prend fin", "the agreement ends")
_FOLLOW_UP_ENDS = Saying("le suivi des résultats prend fin", "the follow-up of results ends")


def _last_day(indicator: Indicator, end: date) -> date | None:
    """Return the last day on which a result is measured; `None` if it cannot be counted."""
    match indicator.follow_up:
        case Quantity() as time:
            return later(end, time)
        case Blank():
            return None
        case _:
            return end
