"""The eight elements of a partnership agreement, in the order of the standard.

Source: competency standard 25.2, *Établir des partenariats*, D4.
"""

from ententes.model.base import Date, Identifier, Maybe, Name, ObjectiveId, Part, PartyId, Several
from ententes.model.choices import Channel, DecisionMode
from ententes.values import Frequency, Money, Period, Quantity, Rate, RichText, Text


class Purpose(Part):
    """Element 1: why the parties work together, for whom and where."""

    asks_for = frozenset({"statement", "beneficiaries"})

    statement: Maybe[RichText] = None
    need: Maybe[RichText] = None
    beneficiaries: Several[Text] = ()
    territory: Maybe[Text] = None


class Member(Part):
    """A seat in a body: an office of a party, and perhaps the person who holds it."""

    asks_for = frozenset({"party", "position"})

    party: Maybe[PartyId] = None
    position: Maybe[Text] = None
    person: Maybe[Name] = None


class Body(Part):
    """A committee or another group through which the parties decide."""

    asks_for = frozenset({"name", "mandate", "members", "meeting_frequency", "decision_mode"})

    id: Identifier | None = None
    name: Maybe[Text] = None
    mandate: Maybe[Text] = None
    members: Several[Member] = ()
    meeting_frequency: Maybe[Frequency] = None
    quorum: Maybe[Text] = None
    decision_mode: Maybe[DecisionMode] = None


class Governance(Part):
    """Element 2: who decides, and how a disagreement is settled."""

    asks_for = frozenset({"bodies", "dispute_resolution"})

    bodies: Several[Body] = ()
    dispute_resolution: Maybe[RichText] = None


class Objective(Part):
    """Element 3, one strategic goal: a change that the parties want."""

    asks_for = frozenset({"statement", "target_date"})

    id: Identifier | None = None
    statement: Maybe[Text] = None
    owner: Maybe[PartyId] = None
    target_date: Maybe[Date] = None


class Contribution(Part):
    """A resource or a service that one party brings."""

    asks_for = frozenset({"party", "description"})

    party: Maybe[PartyId] = None
    description: Maybe[Text] = None
    quantity: Maybe[Quantity] = None
    frequency: Maybe[Frequency] = None
    rate: Maybe[Rate] = None
    value: Maybe[Money] = None


class Resources(Part):
    """Element 4: what each party brings, other than money."""

    asks_for = frozenset({"contributions"})

    contributions: Several[Contribution] = ()


class BudgetLine(Part):
    """A line of the budget: what is paid, by whom, in which period."""

    asks_for = frozenset({"description", "party", "amount"})

    description: Maybe[Text] = None
    party: Maybe[PartyId] = None
    period: Maybe[Period] = None
    amount: Maybe[Money] = None


class Funding(Part):
    """Element 5: the money. "None, because…" is an answer; silence is not."""

    asks_for = frozenset({"total_amount", "budget_lines"})

    total_amount: Maybe[Money] = None
    budget_lines: Several[BudgetLine] = ()
    terms: Maybe[RichText] = None


class ChannelUse(Part):
    """A means of communication, what it serves for, how often and who keeps it going."""

    asks_for = frozenset({"channel", "purpose", "frequency", "owner"})

    channel: Maybe[Channel] = None
    purpose: Maybe[Text] = None
    frequency: Maybe[Frequency] = None
    owner: Maybe[PartyId] = None


class Communication(Part):
    """Element 6: how the parties speak to each other and to the public."""

    asks_for = frozenset({"channels"})

    channels: Several[ChannelUse] = ()
    public_statements: Maybe[RichText] = None


class Indicator(Part):
    """Element 7, one key performance indicator: neutral name, baseline, dated target."""

    asks_for = frozenset(
        {"name", "baseline", "target", "target_date", "data_source", "responsible"}
    )

    id: Identifier | None = None
    name: Maybe[Text] = None
    objective: Maybe[ObjectiveId] = None
    baseline: Maybe[Quantity] = None
    target: Maybe[Quantity] = None
    target_date: Maybe[Date] = None
    data_source: Maybe[Text] = None
    frequency: Maybe[Frequency] = None
    responsible: Maybe[PartyId] = None


class Report(Part):
    """A report that one party owes the others."""

    asks_for = frozenset({"title", "author", "frequency", "due"})

    title: Maybe[Text] = None
    author: Maybe[PartyId] = None
    frequency: Maybe[Frequency] = None
    due: Maybe[Text] = None


class Monitoring(Part):
    """Element 8: reports, and the meetings at which the parties look at them."""

    asks_for = frozenset({"reports", "review_frequency"})

    reports: Several[Report] = ()
    review_frequency: Maybe[Frequency] = None
    corrective_action: Maybe[RichText] = None
