"""The rules of element 5, the funding agreement.

The sums themselves are made in budget.py.
"""

from collections.abc import Iterator
from datetime import date

from ententes.bilingual import Saying
from ententes.completeness.budget import (
    CENT,
    KINDS,
    as_money,
    differences,
    entries_of,
    overlapping,
    owner,
    silent_amount,
    sum_of,
    total_of,
    unknown_amounts,
)
from ententes.completeness.calendar import later
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
from ententes.model import BudgetLine, FundingMechanism, FundingSource
from ententes.values import Blank, Money, Period, Quantity
from ententes.vocabulary import entry

FUNDING = Rules(Element.FUNDING)
rule = FUNDING.rule


def _lines(case: Case) -> tuple[BudgetLine, ...]:
    return items(case.funding.budget_lines)


def _sources(case: Case) -> tuple[FundingSource, ...]:
    return items(case.funding.sources)


def _has_entries(case: Case) -> bool:
    """Return whether there are costs or sources, and sources are not left out on purpose."""
    return bool(entries_of(case.funding)) and not case.is_absent("funding.sources")


def _has_total(case: Case) -> bool:
    """Return whether a total stands beside budget lines, all in one currency."""
    total, costs = case.held("funding.total_amount"), total_of(_lines(case), "cash")
    if not isinstance(total, Money) or not _lines(case):
        return False
    return not costs.keys() - {total.currency}


def _has_payments_and_cash(case: Case) -> bool:
    return bool(items(case.funding.payment_schedule) and total_of(_sources(case), "cash"))


def _has_dated_payments(case: Case) -> bool:
    payments = items(case.funding.payment_schedule)
    return any(isinstance(payment.due_date, date) for payment in payments)


@rule(
    "FUN-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("funding.mechanism",),
    message=Saying(
        "Précisez le mécanisme financier, même si aucun argent ne circule.",
        "State the funding mechanism, even if no money changes hands.",
    ),
    source="CF",
)
def mechanism_is_stated(case: Case) -> Iterator[Outcome]:
    """Ask how the partnership is funded: "no money" is an answer, silence is not."""
    if case.is_silent("funding.mechanism"):
        yield found("funding", "mechanism")


@rule(
    "FUN-002",
    "- - B",
    Stage.REVIEW,
    Supplier.FINANCE,
    fields=("funding.total_amount",),
    message=Saying(
        "Indiquez le montant total, c’est-à-dire le maximum que les parties engagent.",
        "State the total amount, which is the most that the parties commit.",
    ),
    source="PCH",
)
def total_is_stated(case: Case) -> Iterator[Outcome]:
    """Ask for the total alone: its currency is the Canadian dollar unless it says another."""
    if case.is_silent("funding.total_amount"):
        yield found("funding", "total_amount")


@rule(
    "FUN-003",
    "- A B",
    Stage.REVIEW,
    Supplier.FINANCE,
    fields=(
        "funding.budget_lines",
        "funding.budget_lines[].description",
        "funding.budget_lines[].party",
        "funding.budget_lines[].period",
        "funding.budget_lines[].cash",
        "funding.budget_lines[].in_kind",
    ),
    message=Saying(
        "Détaillez le budget par poste, avec la partie, la période et le montant.",
        "Set out the budget line by line, with the party, the period and the amount.",
    ),
    source="OTPA, PCH",
)
def budget_is_detailed(case: Case) -> Iterator[Outcome]:
    """Ask for budget lines, unless there are no shared costs, and for what each line lacks."""
    if case.is_silent("funding.budget_lines") and _has_shared_costs(case):
        yield found("funding", "budget_lines")
    for index, line in enumerate(_lines(case)):
        for lack in silent(line, "description", "party", "period"):
            yield found("funding", "budget_lines", index, *lack.path)
        if amount := silent_amount(line):
            yield found("funding", "budget_lines", index, amount)


@rule(
    "FUN-004",
    "- A B",
    Stage.REVIEW,
    Supplier.FINANCE,
    fields=("funding.budget_lines",),
    message=Saying(
        "Équilibrez le budget\u00a0: les dépenses d’une période doivent être égales aux sources.",
        "Balance the budget: the costs of a period must equal its sources.",
    ),
    detail=Saying(
        "{kind}, {period}\u00a0: {costs} de dépenses et {sources} de sources, un écart de {gap}.",
        "{kind}, {period}: costs of {costs} and sources of {sources}, a difference of {gap}.",
    ),
    source="MCA-I",
    when=_has_entries,
)
def costs_equal_sources(case: Case) -> Iterator[Outcome]:
    """Compare, over each period, cash with cash and in kind with in kind.

    Periods that overlap are taken together: a grant for two years pays for both.
    """
    for name, entries in (("budget_lines", _lines(case)), ("sources", _sources(case))):
        if not entries:
            yield Lacking(("funding", name))
            return
    entries = entries_of(case.funding)
    undated = [path for path, each in entries if not isinstance(each.period, Period)]
    if 0 < len(undated) < len(entries):
        yield from (Lacking((*path, "period")) for path in undated)
        return
    for period, together in overlapping(entries):
        unknown = [(*path, name) for path, each in together for name in unknown_amounts(each)]
        if unknown:
            yield from map(Lacking, unknown)
            continue
        lines = [each for _, each in together if isinstance(each, BudgetLine)]
        sources = [each for _, each in together if isinstance(each, FundingSource)]
        for name, kind in KINDS.items():
            costs, income = total_of(lines, name), total_of(sources, name)
            for spent, received, gap in differences(costs, income):
                facts = {"costs": spent, "sources": received, "gap": gap}
                yield found("funding", "budget_lines", kind=kind, period=period, **facts)


@rule(
    "FUN-005",
    "- B B",
    Stage.CIRCULATE,
    Supplier.FINANCE,
    fields=("funding.total_amount",),
    message=Saying(
        "Faites concorder le montant total et la somme des postes budgétaires.",
        "Make the total amount agree with the sum of the budget lines.",
    ),
    detail=Saying(
        "Le montant total est de {total}, mais les postes totalisent {sum} en argent, un écart de"
        " {gap}.",
        "The total amount is {total}, but the lines add up to {sum} in cash, a difference of"
        " {gap}.",
    ),
    source="PRO",
    when=_has_total,
)
def total_is_the_sum_of_the_lines(case: Case) -> Iterator[Outcome]:
    """Compare the total with the cash of the budget lines."""
    lines = _lines(case)
    unknown = [index for index, line in enumerate(lines) if "cash" in unknown_amounts(line)]
    if unknown:
        yield from (Lacking(("funding", "budget_lines", index, "cash")) for index in unknown)
        return
    total = case.funding.total_amount
    stated = {total.currency: total.amount} if isinstance(total, Money) else {}
    for said, added, gap in differences(stated, total_of(lines, "cash")):
        yield found("funding", "total_amount", total=said, sum=added, gap=gap)


@rule(
    "FUN-008",
    "- - B",
    Stage.REVIEW,
    Supplier.FINANCE,
    fields=(
        "funding.payment_schedule",
        "funding.payment_schedule[].payer",
        "funding.payment_schedule[].payee",
        "funding.payment_schedule[].amount",
        "funding.payment_schedule[].due_date",
    ),
    message=Saying(
        "Prévoyez au calendrier des versements qui verse combien, à qui et quand.",
        "Say in the payment schedule who pays how much, to whom and when.",
    ),
    source="OTPA, ISC-FA",
)
def payments_are_scheduled(case: Case) -> Iterator[Outcome]:
    """Ask for payments, and for what each lacks; an event or a report does for a date."""
    if case.is_silent("funding.payment_schedule"):
        yield found("funding", "payment_schedule")
    for index, payment in enumerate(items(case.funding.payment_schedule)):
        for lack in silent(payment, "payer", "payee", "amount"):
            yield found("funding", "payment_schedule", index, *lack.path)
        if payment.due_date is payment.trigger is payment.report is None:
            yield found("funding", "payment_schedule", index, "due_date")


@rule(
    "FUN-009",
    "- - B",
    Stage.REVIEW,
    Supplier.FINANCE,
    fields=("funding.payment_schedule",),
    message=Saying(
        "Faites concorder la somme des versements et la contribution en argent.",
        "Make the payments add up to the cash contribution.",
    ),
    detail=Saying(
        "{payer}\u00a0: les versements totalisent {paid}, la contribution en argent est de {cash}.",
        "{payer}: the payments add up to {paid}, the cash contribution is {cash}.",
    ),
    source="PRO",
    when=_has_payments_and_cash,
)
def payments_add_up(case: Case) -> Iterator[Outcome]:
    """Compare what each source pays with the cash that it brings, once all are named."""
    payments = items(case.funding.payment_schedule)
    unnamed = [
        *(
            ("funding", "payment_schedule", index, "payer")
            for index, payment in enumerate(payments)
            if not isinstance(payment.payer, str)
        ),
        *(
            (*path, owner(each))
            for path, each in entries_of(case.funding)
            if isinstance(each.cash, Money) and not isinstance(getattr(each, owner(each)), str)
        ),
    ]
    if unnamed:
        yield from map(Lacking, unnamed)
        return
    sources = {source.source for source in _sources(case) if isinstance(source.cash, Money)}
    for payer in dict.fromkeys(payment.payer for payment in payments):
        if isinstance(payer, str) and payer in sources:
            yield from _payments_of(payer, case)


@rule(
    "FUN-010",
    "- - B",
    Stage.REVIEW,
    Supplier.FINANCE,
    fields=("funding.payment_schedule[].due_date",),
    message=Saying(
        "Prévoyez ce versement pendant la durée de l’entente ou la période de clôture.",
        "Schedule this payment within the term or the closing period.",
    ),
    detail=Saying(
        "Ce versement est prévu le {day}; {limit} le {on}.",
        "This payment is due on {day}; {limit} on {on}.",
    ),
    source="PRO",
    when=_has_dated_payments,
)
def payments_fall_in_time(case: Case) -> Iterator[Outcome]:
    """Compare the dates of payments with the start, if it is known, and the closing."""
    if case.end is None and case.held("term.indefinite") is not True:
        yield Lacking(("term", "end_date"))
    for index, payment in enumerate(items(case.funding.payment_schedule)):
        day, at = payment.due_date, ("funding", "payment_schedule", index, "due_date")
        if not isinstance(day, date):
            continue
        if case.start and day < case.start:
            yield found(*at, day=day, limit=_STARTS, on=case.start)
        elif case.closing and day > case.closing:
            if _closing_is_unknown(case):
                yield Lacking(("term", "closing_period"))
            else:
                limit = _ENDS if case.closing == case.end else _CLOSES
                yield found(*at, day=day, limit=limit, on=case.closing)


@rule(
    "FUN-029",
    "B B -",
    Stage.CIRCULATE,
    Supplier.PARTIES_TOGETHER,
    fields=("funding.mechanism",),
    message=Saying(
        "Corrigez le mécanisme, selon lequel aucun argent ne circule, ou retirez les sommes.",
        "Correct the mechanism, which says that no money changes hands, or remove the sums.",
    ),
    detail=Saying(
        "On trouve des sommes à ces endroits\u00a0: {places}.",
        "There are sums in these places: {places}.",
    ),
    source="PRO",
)
def no_money_means_no_sums(case: Case) -> Iterator[Outcome]:
    """Look for cash and payments beside a mechanism that says there are none."""
    holders = {
        "sources": total_of(_sources(case), "cash"),
        "budget_lines": total_of(_lines(case), "cash"),
        "payment_schedule": items(case.funding.payment_schedule),
    }
    places = tuple(entry("Funding", name).label for name, sums in holders.items() if sums)
    if FundingMechanism.NONE in items(case.funding.mechanism) and places:
        yield found("funding", "mechanism", places=places)


# What is shared


def _has_shared_costs(case: Case) -> bool:
    """Return whether a budget is of use: not if no money changes hands, or each bears its own."""
    mechanisms = set(items(case.funding.mechanism))
    alone = mechanisms and mechanisms <= {FundingMechanism.NONE, FundingMechanism.OWN_COSTS}
    return case.agreement.money_moves is True or not alone


# Who pays what, and when

_STARTS = Saying("l’entente commence", "the agreement starts")
_ENDS = Saying("l’entente prend fin", "the agreement ends")
_CLOSES = Saying("la période de clôture prend fin", "the closing period ends")


def _payments_of(payer: str, case: Case) -> Iterator[Outcome]:
    """Compare what a source pays others with the cash that it brings.

    What it spends itself, on budget lines of its own, may be no payment; what others pay
    it may be passed on, over and above its own cash.
    """
    payments = [
        (("funding", "payment_schedule", index, "amount"), payment)
        for index, payment in enumerate(items(case.funding.payment_schedule))
        if payer in (payment.payer, payment.payee) and payment.payer != payment.payee
    ]
    entries = [
        held for held in entries_of(case.funding) if getattr(held[1], owner(held[1])) == payer
    ]
    unknown = [
        *(path for path, payment in payments if not isinstance(payment.amount, Money)),
        *((*path, "cash") for path, each in entries if "cash" in unknown_amounts(each)),
    ]
    if unknown:
        yield from map(Lacking, unknown)
        return
    cash = total_of((each for _, each in entries if isinstance(each, FundingSource)), "cash")
    spent = total_of((each for _, each in entries if isinstance(each, BudgetLine)), "cash")
    paid = sum_of(payment.amount for _, payment in payments if payment.payer == payer)
    received = sum_of(payment.amount for _, payment in payments if payment.payee == payer)
    currencies = {*cash, *spent, *paid, *received}
    if len(currencies) != 1:
        return
    (currency,) = currencies
    least, most = cash[currency] - spent[currency], cash[currency] + received[currency]
    if not least - CENT <= paid[currency] <= most + CENT:
        sums = {
            "paid": as_money(paid[currency], currency),
            "cash": as_money(cash[currency], currency),
        }
        yield found("funding", "payment_schedule", payer=case.known_as(payer), **sums)


def _closing_is_unknown(case: Case) -> bool:
    """Return whether there is a closing period whose length cannot be counted."""
    term = given(case.agreement.term)
    period = term.closing_period if term else None
    if isinstance(period, Quantity) and case.end:
        return later(case.end, period) is None
    return isinstance(period, Blank)
