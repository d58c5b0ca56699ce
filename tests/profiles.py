"""Agreements of each profile, and one that holds everything and that nothing keeps from signing."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from strategies import agreements
from whole import whole

from ententes.completeness import check
from ententes.model import Agreement, Formality, Override
from ententes.model.base import Part
from ententes.values import Money, Text

PROFILES: dict[str, dict[str, Any]] = {
    "informal": {"formality": Formality.INFORMAL, "money_moves": False},
    "formal": {"formality": Formality.FORMAL, "money_moves": False},
    "funded": {"formality": Formality.FORMAL, "money_moves": True},
    "unsaid": {"formality": None, "money_moves": None},
}


def agreements_of_a_profile() -> st.SearchStrategy[Agreement]:
    """Return agreements with any holes, held to each of the profiles."""
    return st.builds(
        lambda agreement, said: without_empty_items(agreement).model_copy(update=said),
        agreements(),
        st.sampled_from(list(PROFILES.values())),
    )


def without_empty_items(part: Part) -> Any:
    """Return an object whose lists have no objects that say nothing: no one writes them.

    The grammar of a name that is not given says nothing either.
    """
    held: dict[str, Any] = {}
    for name, said in part:
        if isinstance(said, Part):
            held[name] = without_empty_items(said)
        elif isinstance(said, tuple):
            items = [without_empty_items(i) if isinstance(i, Part) else i for i in said]
            held[name] = tuple(i for i in items if not isinstance(i, Part) or _says_something(i))
    return part.model_copy(update=held)


def _says_something(part: Part) -> bool:
    return any(said not in (None, ()) for name, said in part if name != "grammar")


_AGREEING: dict[str, Any] = {
    "formality": Formality.FORMAL,
    "term.effective_date": date(2026, 1, 1),
    "term.end_date": date(2045, 12, 31),
    "funding.total_amount": Money(Decimal(138_052)),
}
"""What makes a whole agreement formal, and sound: no reason sets rules of pure logic aside."""


def settled(changes: Mapping[str, Any] | None = None) -> Agreement:
    """Return a whole agreement whose findings are set aside, each by an override.

    `changes` are other values, by their path.
    """
    agreement = whole({**_AGREEING, **(changes or {})})
    return set_aside(agreement)


def set_aside(agreement: Agreement) -> Agreement:
    """Return `agreement` with an override for each rule that finds something in it."""
    rules = dict.fromkeys(finding.rule.id for finding in check(agreement).findings)
    overrides = tuple(
        Override(rule=rule, reason=Text("motif"), by="Ada Beaulieu", on=date(2026, 4, 1))
        for rule in rules
    )
    return agreement.model_copy(update={"overrides": overrides})
