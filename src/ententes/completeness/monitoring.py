"""The rules of element 8, the reporting mechanism."""

from collections.abc import Iterator
from datetime import date

from ententes.bilingual import Saying
from ententes.completeness.calendar import EVERY, later
from ententes.completeness.case import Case, given, items
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
from ententes.errors import Path
from ententes.model import ExitPlan, Monitoring, RenewalMode, ReportKind, Review
from ententes.values import Blank, Frequency, NotApplicable

MONITORING = Rules(Element.MONITORING)
rule = MONITORING.rule

EXIT = ("people_served", "data", "assets", "funds", "intellectual_property", "announcements")
"""What an exit plan settles."""


def _monitoring(case: Case) -> Monitoring:
    return given(case.agreement.monitoring) or Monitoring()


def _has_reviews_and_an_end(case: Case) -> bool:
    """Return whether reviews can be held against an end, which is not before the start."""
    is_endless = case.end is None and case.held("term.indefinite") is True
    is_upside_down = bool(case.start and case.end and case.end < case.start)
    return bool(items(_monitoring(case).reviews)) and not is_endless and not is_upside_down


def _has_indicators_to_follow(case: Case) -> bool:
    has_indicators = any(indicator.id for indicator in items(case.agreement.indicators))
    return has_indicators and bool(list(_followed(case)))


def _may_be_renewed(case: Case) -> bool:
    is_endless = case.held("term.indefinite") is True
    return not is_endless and case.held("term.renewal_mode") is not RenewalMode.NONE


@rule(
    "MON-001",
    "B B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("monitoring.reviews", "monitoring.reviews[].frequency"),
    message=Saying(
        "Prévoyez au moins un suivi du partenariat, et dites quand.",
        "Plan at least one review of the partnership, and say when.",
    ),
    source="CF",
)
def a_review_is_planned(case: Case) -> Iterator[Outcome]:
    """Ask for one review, a check-in for example, of which something tells the time."""
    reviews = items(_monitoring(case).reviews)
    if case.is_silent("monitoring.reviews"):
        yield found("monitoring", "reviews")
    elif reviews and all(review.frequency is None and review.dates == () for review in reviews):
        yield found("monitoring", "reviews", 0, "frequency")


@rule(
    "MON-002",
    "B B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("monitoring.reviews[].dates", "monitoring.reviews[].frequency"),
    message=Saying(
        "Prévoyez le premier suivi avant la fin de l’entente.",
        "Plan the first review before the agreement ends.",
    ),
    detail=Saying(
        "Le premier suivi a lieu le {day}; l’entente prend fin le {end}.",
        "The first review is on {day}; the agreement ends on {end}.",
    ),
    source="PRO",
    when=_has_reviews_and_an_end,
)
def first_review_is_before_the_end(case: Case) -> Iterator[Outcome]:
    """Look for a review before the end; "as needed" is no promise of one."""
    if case.end is None:
        yield Lacking(("term", "end_date"))
        return
    reviews = list(enumerate(items(_monitoring(case).reviews)))
    days = [
        (day, index) for index, review in reviews if (day := _first_day(review, case, case.end))
    ]
    first, which = min(days, default=(None, 0))
    if first and first <= case.end:
        return
    lacking = [path for index, review in reviews for path in _untold(review, index, case)]
    if lacking:
        yield from map(Lacking, lacking)
        return
    facts = {"day": first, "end": case.end} if first else {}
    told_by = "dates" if items(reviews[which][1].dates) else "frequency"
    yield found("monitoring", "reviews", which, told_by, **facts)


@rule(
    "MON-006",
    "- B B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=(
        "monitoring.reports",
        "monitoring.reports[].kind",
        "monitoring.reports[].frequency",
        "monitoring.reports[].author",
        "monitoring.reports[].recipients",
        "monitoring.reports[].due",
    ),
    message=Saying(
        "Décrivez les rapports\u00a0: type, fréquence, partie rédactrice, destinataires, échéance.",
        "Describe the reports: type, frequency, reporting party, recipients and due date.",
    ),
    source="MTESS, ISC-FA",
)
def reports_are_described(case: Case) -> Iterator[Outcome]:
    """Ask for a report, and for what each lacks; a final one comes once."""
    if case.is_silent("monitoring.reports"):
        yield found("monitoring", "reports")
    for index, report in enumerate(items(_monitoring(case).reports)):
        frequency = () if report.kind is ReportKind.FINAL else ("frequency",)
        for lack in silent(report, "kind", *frequency, "author", "recipients", "due"):
            yield found("monitoring", "reports", index, *lack.path)


@rule(
    "MON-011",
    "- A B",
    Stage.REVIEW,
    Supplier.PROGRAM_TEAM,
    fields=("indicators",),
    message=Saying(
        "Rattachez cet indicateur à un rapport ou à un suivi, car aucun n’en traite.",
        "Add this indicator to a report or a review, since none covers it.",
    ),
    source="PRO",
    when=_has_indicators_to_follow,
)
def indicators_are_followed(case: Case) -> Iterator[Outcome]:
    """Look for each indicator that has an id in the lists of the reports and reviews."""
    followed = list(_followed(case))
    named = {name for _, names in followed for name in items(names)}
    indicators = enumerate(items(case.agreement.indicators))
    left = [index for index, each in indicators if each.id and each.id not in named]
    blanks = [path for path, names in followed if isinstance(names, Blank)]
    if left and blanks:
        yield from map(Lacking, blanks)
        return
    for index in left:
        yield found("indicators", index)


@rule(
    "MON-018",
    "A A B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("monitoring.renewal.decision_date", "monitoring.renewal.criteria"),
    message=Saying(
        "Fixez la date et les critères de la décision de renouvellement.",
        "Set the date and the criteria for the renewal decision.",
    ),
    source="WIOA",
    when=_may_be_renewed,
)
def renewal_is_decided_in_time(case: Case) -> Iterator[Outcome]:
    """Ask when and by what the renewal is decided, unless there is none to decide."""
    for name in ("decision_date", "criteria"):
        if case.is_silent(f"monitoring.renewal.{name}"):
            yield found("monitoring", "renewal", name)


@rule(
    "MON-020",
    "A A B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("monitoring.exit_plan", *(f"monitoring.exit_plan.{name}" for name in EXIT)),
    message=Saying(
        "Prévoyez la fin\u00a0: personnes, données, biens, fonds, propriété intellectuelle,"
        " annonces.",
        "Plan the exit: people, data, assets, funds, intellectual property, announcements.",
    ),
    source="TPI-MO",
)
def exit_is_planned(case: Case) -> Iterator[Outcome]:
    """Ask for an exit plan, or for what it lacks; there are no funds where no money moves."""
    plan = _monitoring(case).exit_plan
    if case.is_silent("monitoring.exit_plan"):
        yield found("monitoring", "exit_plan")
    elif isinstance(plan, ExitPlan):
        no_money = case.agreement.money_moves is False or case.is_absent("funding")
        for lack in silent(plan, *(name for name in EXIT if name != "funds" or not no_money)):
            yield found("monitoring", "exit_plan", *lack.path)


# When reviews are held, and what they follow


def _first_day(review: Review, case: Case, end: date) -> date | None:
    """Return the first day of a review; `None` if it is not told, or not promised.

    Explicit dates say more than a frequency. What is done at mid-term or at the end is
    done by the end at the latest, even while the start is not known.
    """
    if dates := items(review.dates):
        return min(dates)
    frequency = given(review.frequency)
    if frequency in (Frequency.MID_TERM, Frequency.AT_END):
        return end
    interval = EVERY.get(frequency) if frequency else None
    return later(case.start, interval) if case.start and interval else None


def _untold(review: Review, index: int, case: Case) -> Iterator[Path]:
    """Yield what keeps the first day of a review from being known."""
    at = ("monitoring", "reviews", index)
    if items(review.dates):
        return
    if isinstance(review.dates, Blank) or review.frequency is Frequency.ONCE:
        yield (*at, "dates")
    elif not isinstance(review.frequency, Frequency):
        yield (*at, "frequency")
    elif review.frequency in EVERY and case.start is None:
        yield ("term", "effective_date")


def _followed(case: Case) -> Iterator[tuple[Path, tuple[str, ...] | NotApplicable | Blank]]:
    """Yield the indicators that each review and each report names, with their path."""
    monitoring = _monitoring(case)
    for index, review in enumerate(items(monitoring.reviews)):
        yield ("monitoring", "reviews", index, "indicators"), review.indicators
    for index, report in enumerate(items(monitoring.reports)):
        yield ("monitoring", "reports", index, "indicators"), report.indicators
