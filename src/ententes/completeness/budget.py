"""Costs and sources: what they add up to, over which time, and whether two sums agree.

Sums in several currencies are never added up; two sums agree within a cent.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from ententes.bilingual import Saying
from ententes.completeness.case import items
from ententes.errors import Path
from ententes.model import BudgetLine, Funding, FundingSource
from ententes.values import Blank, Money, Period

BudgetEntry = BudgetLine | FundingSource

KINDS = {"cash": Saying("En argent", "In cash"), "in_kind": Saying("En nature", "In kind")}
CENT = Decimal("0.01")
_MOST_DIGITS = 30
_THROUGHOUT = Saying("pour toute la durée", "for the whole term")


def entries_of(funding: Funding) -> list[tuple[Path, BudgetEntry]]:
    """Return the budget lines and the sources, with their paths."""
    lines, sources = items(funding.budget_lines), items(funding.sources)
    return [
        *((("funding", "budget_lines", index), line) for index, line in enumerate(lines)),
        *((("funding", "sources", index), source) for index, source in enumerate(sources)),
    ]


def owner(each: BudgetEntry) -> str:
    """Return the field that names whose money it is."""
    return "source" if isinstance(each, FundingSource) else "party"


def silent_amount(each: BudgetEntry) -> str | None:
    """Return the amount to ask for, if neither is given, nor to be filled in by hand."""
    if any(isinstance(amount, Money | Blank) for amount in (each.cash, each.in_kind)):
        return None
    return next((name for name in KINDS if getattr(each, name) is None), None)


def unknown_amounts(each: BudgetEntry) -> list[str]:
    """Return the amounts that keep a sum from being known."""
    blanks = [name for name in KINDS if isinstance(getattr(each, name), Blank)]
    asked = silent_amount(each)
    return [*blanks, asked] if asked else blanks


def total_of(entries: Iterable[BudgetEntry], name: str) -> defaultdict[str, Decimal]:
    """Return the sum of the amounts `name` in each currency; nothing where there is no money."""
    return sum_of(getattr(each, name) for each in entries)


def sum_of(amounts: Iterable[object]) -> defaultdict[str, Decimal]:
    """Return the sum of what is money, in each currency; zeros apart."""
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for amount in amounts:
        if isinstance(amount, Money) and amount.amount:
            totals[amount.currency] += amount.amount
    return totals


def differences(
    some: dict[str, Decimal], others: dict[str, Decimal]
) -> Iterator[tuple[object, object, object]]:
    """Yield the sums that differ, in each currency, with their difference.

    Where one side holds a currency that the other does not, nothing can be compared;
    where one side holds nothing at all, it is zero.
    """
    if some and others and some.keys() != others.keys():
        return
    for currency in sorted(some.keys() | others.keys()):
        one, other = some.get(currency, Decimal(0)), others.get(currency, Decimal(0))
        if (gap := abs(one - other)) > CENT:
            yield as_money(one, currency), as_money(other, currency), as_money(gap, currency)


def as_money(amount: Decimal, currency: str) -> Money | Decimal:
    """Return a sum as money, or as a number if it is longer than a file may hold."""
    return Money(amount, currency) if amount.adjusted() < _MOST_DIGITS else amount


def overlapping(
    entries: list[tuple[Path, BudgetEntry]],
) -> Iterator[tuple[Period | Saying, list[tuple[Path, BudgetEntry]]]]:
    """Yield the entries whose periods overlap, with the time that they cover together."""
    together: list[tuple[Path, BudgetEntry]] = []
    first = last = date.min
    for path, each in sorted(entries, key=lambda entry: _days(entry[1])):
        start, end = _days(each)
        if together and start > last:
            yield _covered(first, last), together
            together = []
        first = first if together else start
        last = max(last, end) if together else end
        together.append((path, each))
    yield _covered(first, last), together


def _days(each: BudgetEntry) -> tuple[date, date]:
    """Return the first and the last day of a period; what is open, or unsaid, has no bound."""
    period = each.period if isinstance(each.period, Period) else None
    start, end = (period.start, period.end) if period else (None, None)
    return start or date.min, end or date.max


def _covered(first: date, last: date) -> Period | Saying:
    start = None if first == date.min else first
    end = None if last == date.max else last
    return Period(start, end) if start or end else _THROUGHOUT
