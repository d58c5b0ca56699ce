"""The eight elements of a partnership agreement, in the order of the standard.

Source: competency standard 25.2, *Établir des partenariats*, D4.
"""

from pydantic import StrictBool

from ententes.model.base import (
    ActivityId,
    Date,
    Identifier,
    IndicatorId,
    Maybe,
    Name,
    ObjectiveId,
    Open,
    Part,
    PartyId,
    ReportId,
    Several,
)
from ententes.model.choices import (
    Channel,
    ContributionKind,
    DecisionMode,
    DisputeLevel,
    FundingMechanism,
    Impact,
    Likelihood,
    PaymentKind,
    Reason,
    ReportKind,
    ReviewKind,
    SpokenLanguage,
    UnspentFunds,
)
from ententes.model.parties import Grammar
from ententes.values import Frequency, Money, Period, Quantity, Rate, RichText, Text


class Purpose(Part):
    """Element 1: why the parties work together, for whom and where."""

    statement: Maybe[RichText] = None
    reasons: Several[Open[Reason]] = ()
    need: Maybe[RichText] = None
    beneficiaries: Several[Text] = ()
    territory: Maybe[Text] = None
    scope_out: Several[Text] = ()


class Member(Part):
    """A seat in a body: an office of a party, and perhaps the person who holds it."""

    party: Maybe[PartyId] = None
    position: Maybe[Text] = None
    person: Maybe[Name] = None
    voting: Maybe[StrictBool] = None


class Body(Part):
    """A committee or another group through which the parties decide."""

    id: Identifier | None = None
    name: Maybe[Text] = None
    grammar: Grammar | None = None
    mandate: Maybe[Text] = None
    members: Several[Member] = ()
    chair: Maybe[Text] = None
    meeting_frequency: Maybe[Frequency] = None
    quorum: Maybe[Text] = None
    decision_mode: Maybe[Open[DecisionMode]] = None


class DisputeStep(Part):
    """A step of the way out of a dispute: who tries to settle it, and for how long."""

    level: Maybe[Open[DisputeLevel]] = None
    who: Maybe[Text] = None
    delay: Maybe[Quantity] = None


class DisputeResolution(Part):
    """How a dispute is settled, step by step."""

    steps: Several[DisputeStep] = ()
    continue_performance: Maybe[StrictBool] = None
    terms: Maybe[RichText] = None


class Responsibility(Part):
    """A row of the responsibility matrix (RACI): who does an activity, and who answers for it."""

    activity: Maybe[ActivityId] = None
    responsible: Several[PartyId] = ()
    accountable: Several[PartyId] = ()
    consulted: Several[PartyId] = ()
    informed: Several[PartyId] = ()


class Governance(Part):
    """Element 2: who decides, who answers for what, and how a disagreement is settled."""

    bodies: Several[Body] = ()
    raci: Several[Responsibility] = ()
    dispute_resolution: Maybe[DisputeResolution] = None
    membership_changes: Maybe[RichText] = None


class Objective(Part):
    """Element 3, one strategic goal: a change that the parties want."""

    id: Identifier | None = None
    statement: Maybe[Text] = None
    owner: Maybe[PartyId] = None
    target_date: Maybe[Date] = None


class Referral(Part):
    """How people are sent from one party to another, and how word comes back."""

    criteria: Maybe[Text] = None
    method: Maybe[Text] = None
    response_time: Maybe[Quantity] = None
    feedback: Maybe[Text] = None


class Service(Part):
    """A service that one party offers."""

    name: Maybe[Text] = None
    provider: Maybe[PartyId] = None
    clientele: Maybe[Text] = None
    volume: Maybe[Quantity] = None
    frequency: Maybe[Frequency] = None
    location: Maybe[Text] = None
    schedule: Maybe[Text] = None
    languages: Several[Open[SpokenLanguage]] = ()
    referral: Maybe[Referral] = None
    vulnerable_people: Maybe[StrictBool] = None
    safeguarding: Maybe[RichText] = None


class Contribution(Part):
    """A resource that one party brings, other than money."""

    kind: Maybe[Open[ContributionKind]] = None
    party: Maybe[PartyId] = None
    description: Maybe[Text] = None
    quantity: Maybe[Quantity] = None
    frequency: Maybe[Frequency] = None
    rate: Maybe[Rate] = None
    value: Maybe[Money] = None


class Resources(Part):
    """Element 4: the services that are offered, and what each party brings."""

    services: Several[Service] = ()
    contributions: Several[Contribution] = ()


class FundingSource(Part):
    """Where money or support comes from, in one period: a party or a third party."""

    source: Maybe[PartyId] = None
    period: Maybe[Period] = None
    cash: Maybe[Money] = None
    in_kind: Maybe[Money] = None


class BudgetLine(Part):
    """A line of the budget: what is paid, by whom, in which period."""

    description: Maybe[Text] = None
    party: Maybe[PartyId] = None
    period: Maybe[Period] = None
    cash: Maybe[Money] = None
    in_kind: Maybe[Money] = None


class Payment(Part):
    """A sum that one party pays another, on a day or once something is done."""

    kind: Maybe[PaymentKind] = None
    payer: Maybe[PartyId] = None
    payee: Maybe[PartyId] = None
    amount: Maybe[Money] = None
    due_date: Maybe[Date] = None
    trigger: Maybe[Text] = None
    report: Maybe[ReportId] = None


class Funding(Part):
    """Element 5: the money. "None, because…" is an answer; silence is not."""

    mechanism: Several[Open[FundingMechanism]] = ()
    funder: Maybe[PartyId] = None
    program: Maybe[Text] = None
    total_amount: Maybe[Money] = None
    sources: Several[FundingSource] = ()
    budget_lines: Several[BudgetLine] = ()
    payment_schedule: Several[Payment] = ()
    eligible_costs: Several[Text] = ()
    ineligible_costs: Several[Text] = ()
    records_retention: Maybe[Quantity] = None
    unspent_funds: Maybe[UnspentFunds] = None
    terms: Maybe[RichText] = None


class ChannelUse(Part):
    """A means of communication, what it serves for, how often and who keeps it going."""

    channel: Maybe[Open[Channel]] = None
    purpose: Maybe[Text] = None
    frequency: Maybe[Frequency] = None
    owner: Maybe[PartyId] = None


class Communication(Part):
    """Element 6: how the parties speak to each other and to the public."""

    internal_channels: Several[ChannelUse] = ()
    planning_meetings: Maybe[Frequency] = None
    public_statements: Maybe[RichText] = None
    funder_recognition: Maybe[RichText] = None


class Indicator(Part):
    """Element 7, one key performance indicator: neutral name, baseline, dated target."""

    id: Identifier | None = None
    name: Maybe[Text] = None
    objectives: Several[ObjectiveId] = ()
    definition: Maybe[Text] = None
    baseline: Maybe[Quantity] = None
    baseline_date: Maybe[Date] = None
    baseline_due: Maybe[Date] = None
    target: Maybe[Quantity] = None
    target_date: Maybe[Date] = None
    follow_up: Maybe[Quantity] = None
    data_source: Maybe[Text] = None
    collection_frequency: Maybe[Frequency] = None
    responsible: Maybe[PartyId] = None


class Review(Part):
    """A follow-up of the partnership: who looks at what, and when."""

    kind: Maybe[Open[ReviewKind]] = None
    frequency: Maybe[Frequency] = None
    dates: Several[Date] = ()
    participants: Maybe[Text] = None
    topics: Maybe[Text] = None
    indicators: Several[IndicatorId] = ()


class Report(Part):
    """A report that one party owes others."""

    id: Identifier | None = None
    kind: Maybe[Open[ReportKind]] = None
    title: Maybe[Text] = None
    author: Maybe[PartyId] = None
    recipients: Several[PartyId] = ()
    frequency: Maybe[Frequency] = None
    due: Maybe[Text] = None
    indicators: Several[IndicatorId] = ()


class Risk(Part):
    """Something that may go wrong, and what the parties do about it."""

    description: Maybe[Text] = None
    likelihood: Maybe[Likelihood] = None
    impact: Maybe[Impact] = None
    mitigation: Maybe[Text] = None
    owner: Maybe[PartyId] = None
    review_date: Maybe[Date] = None


class Renewal(Part):
    """When and by what the parties decide whether to go on."""

    decision_date: Maybe[Date] = None
    criteria: Maybe[Text] = None


class ExitPlan(Part):
    """What becomes of people, data, things, money, works and announcements at the end."""

    people_served: Maybe[Text] = None
    data: Maybe[Text] = None
    assets: Maybe[Text] = None
    funds: Maybe[Text] = None
    intellectual_property: Maybe[Text] = None
    announcements: Maybe[Text] = None


class Monitoring(Part):
    """Element 8: follow-ups and reports, risks, renewal and the way out."""

    reviews: Several[Review] = ()
    reports: Several[Report] = ()
    corrective_action: Maybe[RichText] = None
    risk_register: Several[Risk] = ()
    renewal: Maybe[Renewal] = None
    exit_plan: Maybe[ExitPlan] = None
