"""The borders of the rules of the funding agreement: periods, currencies, cents, silence."""

from decimal import Decimal
from typing import Any

import pytest

from ententes.bilingual import ENGLISH, FRENCH
from ententes.completeness import CATALOGUE, Report, Stage, check
from ententes.errors import written
from ententes.model import Agreement
from ententes.values import Blank, Money, NotApplicable

FIRST_YEAR = {"start": "2026-04-01", "end": "2027-03-31"}
SECOND_YEAR = {"start": "2027-04-01", "end": "2028-03-31"}
BOTH_YEARS = {"start": "2026-04-01", "end": "2028-03-31"}
ABSENT = NotApplicable.parse({"not_applicable": "Each party bears its own costs."})
BLANK = Blank()


def report(funding: object, **said: Any) -> Report:
    agreement = Agreement(**{"money_moves": True, "funding": funding} | said)
    return check(agreement, stage=Stage.AFTER_SIGNATURE)


def places(rule: str, funding: object, **said: Any) -> list[str]:
    findings = report(funding, **said).findings
    return [written(each.path) for each in findings if each.rule.id == rule]


def detail(rule: str, funding: object, language: Any = ENGLISH, **said: Any) -> str:
    (one,) = [each for each in report(funding, **said).findings if each.rule.id == rule]
    return one.detail(language).replace("\u00a0", " ")


def lacking(rule: str, funding: object, **said: Any) -> list[str]:
    (asked,) = [each for each in CATALOGUE if each.id == rule]
    undetermined = report(funding, **said).undetermined
    return [written(path) for each in undetermined if each.rule is asked for path in each.paths]


def line(**said: Any) -> dict[str, Any]:
    return {"description": "Coordination", "party": "centre", "period": FIRST_YEAR} | said


def source(**said: Any) -> dict[str, Any]:
    return {"source": "foundation", "period": FIRST_YEAR} | said


def budget(lines: Any, sources: Any, **said: Any) -> dict[str, Any]:
    return {"budget_lines": lines, "sources": sources} | said


# What the parties leave out, or leave to be filled in by hand


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_funding_that_is_left_out_is_not_asked_for(nothing: object) -> None:
    told = {each.rule.id for each in report(nothing).findings}
    assert not {rule for rule in told if rule.startswith("FUN")}


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_what_is_left_out_of_the_funding_is_not_asked_for(nothing: object) -> None:
    names = ("mechanism", "total_amount", "budget_lines", "payment_schedule", "sources")
    told = {each.rule.id for each in report(dict.fromkeys(names, nothing)).findings}
    assert not {rule for rule in told if rule.startswith("FUN")}


def test_silent_funding_is_asked_for_field_by_field() -> None:
    told = {written(each.path) for each in report(None).findings if each.rule.id[:3] == "FUN"}
    assert told == {
        "funding.mechanism",
        "funding.total_amount",
        "funding.budget_lines",
        "funding.payment_schedule",
    }


# FUN-003


def test_a_line_needs_one_amount_only() -> None:
    assert not places("FUN-003", {"budget_lines": [line(cash=5), line(in_kind=5)]})
    assert places("FUN-003", {"budget_lines": [line()]}) == ["funding.budget_lines[0].cash"]


def test_a_line_without_cash_on_purpose_is_asked_for_what_is_in_kind() -> None:
    asked = places("FUN-003", {"budget_lines": [line(cash=ABSENT)]})
    assert asked == ["funding.budget_lines[0].in_kind"]
    assert not places("FUN-003", {"budget_lines": [line(cash=ABSENT, in_kind=ABSENT)]})
    assert not places("FUN-003", {"budget_lines": [line(cash=BLANK)]})


def test_a_line_is_asked_for_each_thing_that_it_lacks() -> None:
    asked = places("FUN-003", {"budget_lines": [{"cash": 5}]})
    assert asked == [
        f"funding.budget_lines[0].{name}" for name in ("description", "party", "period")
    ]


def test_parties_that_bear_their_own_costs_need_no_budget() -> None:
    said = {"money_moves": None, "formality": "formal"}
    assert places("FUN-003", {"mechanism": ["grant", "own_costs"]}, **said)
    assert places("FUN-003", {"mechanism": ["own_costs"]})  # but money moves
    assert not places("FUN-003", {"mechanism": ["own_costs"]}, **said)
    assert not places("FUN-003", {"mechanism": ["none"]}, **said)
    assert not places("FUN-003", {"mechanism": ["none", "own_costs"]}, **said)
    assert places("FUN-003", {"program": "Youth"}, **said)


# FUN-004


@pytest.mark.parametrize(
    ("cash", "is_equal"), [("99.99", True), ("99.98", False), ("100.02", False)]
)
def test_costs_equal_sources_within_a_cent(cash: str, *, is_equal: bool) -> None:
    found = places("FUN-004", budget([line(cash=100)], [source(cash=Decimal(cash))]))
    assert (found == []) is is_equal


def test_cash_does_not_pay_for_what_is_in_kind() -> None:
    funding = budget([line(cash=60), line(in_kind=40)], [source(cash=100)])
    assert len(places("FUN-004", funding)) == 2


def test_what_is_given_in_kind_is_a_cost_too() -> None:
    funding = budget([line(cash=60)], [source(cash=60), source(in_kind=40)])
    assert "In kind" in detail("FUN-004", funding)


def test_each_period_is_compared() -> None:
    lines = [line(cash=60), line(cash=40, period=SECOND_YEAR)]
    sources = [source(cash=60), source(cash=30, period=SECOND_YEAR)]
    assert detail("FUN-004", budget(lines, sources)) == (
        "In cash, from April 1, 2027, to March 31, 2028: costs of $40 and sources of $30, "
        "a difference of $10."
    )
    assert detail("FUN-004", budget(lines, sources), FRENCH) == (
        "En argent, du 1er avril 2027 au 31 mars 2028 : 40 $ de dépenses et 30 $ de sources, "
        "un écart de 10 $."
    )


def test_one_year_does_not_pay_for_another() -> None:
    lines = [line(cash=60), line(cash=40, period=SECOND_YEAR)]
    sources = [source(cash=40), source(cash=60, period=SECOND_YEAR)]
    assert len(places("FUN-004", budget(lines, sources))) == 2


def test_a_source_for_two_years_pays_for_both() -> None:
    lines = [line(cash=60), line(cash=40, period=SECOND_YEAR)]
    assert not places("FUN-004", budget(lines, [source(cash=100, period=BOTH_YEARS)]))
    assert "from April 1, 2026, to March 31, 2028" in detail(
        "FUN-004", budget(lines, [source(cash=90, period=BOTH_YEARS)])
    )


def test_open_periods_are_periods_too() -> None:
    lines = [
        line(cash=60, period={"end": "2027-03-31"}),
        line(cash=40, period={"start": "2027-04-01"}),
    ]
    sources = [source(cash=60), source(cash=30, period=SECOND_YEAR)]
    assert "from April 1, 2027: costs of $40" in detail("FUN-004", budget(lines, sources))
    until = {"end": "2027-03-31"}
    early = budget([line(cash=60, period=until)], [source(cash=50, period=until)])
    assert "until March 31, 2027: costs of $60" in detail("FUN-004", early)
    everything = budget(
        [
            line(cash=60, period={"end": "2027-03-31"}),
            line(cash=40, period={"start": "2026-04-01"}),
        ],
        [source(cash=90)],
    )
    assert "for the whole term" in detail("FUN-004", everything)


def test_periods_that_share_a_day_are_taken_together() -> None:
    second = {"start": "2027-03-31", "end": "2028-03-31"}
    assert not places("FUN-004", budget([line(cash=60)], [source(cash=60, period=second)]))


def test_without_any_period_all_is_compared_at_once() -> None:
    lines, sources = [line(cash=60, period=None)], [source(cash=60, period=None)]
    assert not places("FUN-004", budget(lines, sources))
    assert "for the whole term" in detail("FUN-004", budget(lines, [source(cash=50, period=None)]))


def test_periods_that_only_some_entries_have_tell_nothing() -> None:
    funding = budget([line(cash=60)], [source(cash=50, period=None)])
    assert not places("FUN-004", funding)
    assert lacking("FUN-004", funding) == ["funding.sources[0].period"]


def test_costs_without_sources_cannot_be_compared() -> None:
    funding = {"budget_lines": [line(cash=60)]}
    assert not places("FUN-004", funding)
    assert lacking("FUN-004", funding) == ["funding.sources"]
    assert not lacking("FUN-004", funding | {"sources": ABSENT})


def test_without_costs_or_sources_nothing_is_missing() -> None:
    said = {"money_moves": None, "formality": "formal"}
    assert lacking("FUN-004", {"mechanism": ["none"]}, **said) == []


def test_an_amount_that_is_not_known_leaves_its_period_aside() -> None:
    lines = [line(cash=60), line(cash=BLANK), line(cash=40, period=SECOND_YEAR)]
    sources = [source(cash=70), source(cash=30, period=SECOND_YEAR)]
    assert len(places("FUN-004", budget(lines, sources))) == 1
    assert lacking("FUN-004", budget(lines, sources)) == ["funding.budget_lines[1].cash"]


def test_three_currencies_are_compared_one_by_one() -> None:
    def three(**sums: int) -> list[Money]:
        return [Money(Decimal(amount), currency) for currency, amount in sums.items()]

    lines = [line(cash=cash) for cash in three(CAD=60, USD=50, EUR=40)]
    equal = [source(cash=cash) for cash in three(CAD=60, USD=50, EUR=40)]
    other = [source(cash=cash) for cash in three(CAD=60, USD=50, EUR=30)]
    assert not places("FUN-004", budget(lines, equal))
    assert "costs of EUR 40 and sources of EUR 30" in detail("FUN-004", budget(lines, other))
    assert not places("FUN-004", budget(lines, [source(cash=60)]))  # nothing says the exchange


# FUN-005


@pytest.mark.parametrize(("total", "is_equal"), [("99.99", True), ("100.02", False)])
def test_the_total_is_the_cash_of_the_lines_within_a_cent(total: str, *, is_equal: bool) -> None:
    lines = [line(cash=60), line(cash=40), line(in_kind=25)]
    found = places("FUN-005", {"budget_lines": lines, "total_amount": Decimal(total)})
    assert (found == []) is is_equal


def test_the_difference_from_the_total_is_told() -> None:
    funding = {"budget_lines": [line(cash=60)], "total_amount": 100}
    assert detail("FUN-005", funding) == (
        "The total amount is $100, but the lines add up to $60 in cash, a difference of $40."
    )


def test_a_total_alone_and_lines_alone_contradict_nothing() -> None:
    assert not places("FUN-005", {"total_amount": 100})
    assert not places("FUN-005", {"budget_lines": [line(cash=60)]})
    assert not places("FUN-005", {"budget_lines": [line(cash=60)], "total_amount": BLANK})


def test_a_total_in_another_currency_is_not_compared() -> None:
    dollars = {"amount": 100, "currency": "USD"}
    mixed = [line(cash=60), line(cash={"amount": 30, "currency": "USD"})]
    assert not places("FUN-005", {"budget_lines": mixed, "total_amount": 100})
    assert not places("FUN-005", {"budget_lines": [line(cash=60)], "total_amount": dollars})


def test_lines_without_their_amount_do_not_add_up_to_anything() -> None:
    for unknown, holds in ((line(cash=BLANK), True), (line(), False)):
        funding = {"budget_lines": [line(cash=60), unknown], "total_amount": 100}
        assert not places("FUN-005", funding)
        # A silent amount is asked for already, by FUN-003.
        assert bool(lacking("FUN-005", funding)) is holds


def test_a_sum_longer_than_any_amount_is_still_told() -> None:
    huge = Decimal("9e29")
    funding = {"budget_lines": [line(cash=huge), line(cash=huge)], "total_amount": 1}
    assert "add up to 1,800,000,000" in detail("FUN-005", funding)


# FUN-008


def payment(**said: Any) -> dict[str, Any]:
    return {"payer": "foundation", "payee": "centre", "amount": 100, "trigger": "signing"} | said


def test_a_payment_says_who_pays_whom_how_much_and_when() -> None:
    asked = places("FUN-008", {"payment_schedule": [{"kind": "advance"}]})
    assert asked == [
        f"funding.payment_schedule[0].{name}" for name in ("payer", "payee", "amount", "due_date")
    ]


@pytest.mark.parametrize(
    "when",
    [{"due_date": "2026-04-15"}, {"trigger": "signing"}, {"report": "final"}, {"due_date": BLANK}],
)
def test_a_day_an_event_or_a_report_tells_when(when: dict[str, object]) -> None:
    assert not places("FUN-008", {"payment_schedule": [payment(trigger=None) | when]})


# FUN-009


def paid(sources: Any, *payments: Any, **said: Any) -> dict[str, Any]:
    return {"sources": sources, "payment_schedule": payments} | said


@pytest.mark.parametrize(
    ("amount", "is_equal"), [("40.01", True), ("40.02", False), ("39.99", True), ("39.98", False)]
)
def test_payments_add_up_to_the_cash_within_a_cent(amount: str, *, is_equal: bool) -> None:
    funding = paid([source(cash=100)], payment(amount=60), payment(amount=Decimal(amount)))
    assert (places("FUN-009", funding) == []) is is_equal


def test_the_cash_of_every_year_counts() -> None:
    sources = [source(cash=60), source(cash=40, period=SECOND_YEAR)]
    assert not places("FUN-009", paid(sources, payment(amount=100)))


def test_both_sums_are_told_with_the_name_of_who_pays() -> None:
    third = [{"id": "foundation", "short_name": {"fr": "Fondation", "en": "Foundation"}}]
    funding = paid([source(cash=100)], payment(amount=60))
    assert detail("FUN-009", funding, third_parties=third) == (
        "Foundation: the payments add up to $60, the cash contribution is $100."
    )
    assert detail("FUN-009", funding).startswith("foundation: ")


def test_a_source_that_pays_nobody_spends_its_cash_itself() -> None:
    sources = [source(cash=100), source(source="college", cash=40)]
    assert not places("FUN-009", paid(sources, payment(amount=100)))


def test_what_a_source_spends_itself_is_no_payment() -> None:
    own = [line(party="foundation", cash=30)]
    for amount, is_sound in ((70, True), (100, True), (69, False), (101, False)):
        funding = paid([source(cash=100)], payment(amount=amount), budget_lines=own)
        assert (places("FUN-009", funding) == []) is is_sound


def test_what_a_source_receives_may_be_passed_on() -> None:
    sources = [source(cash=100), source(source="centre", cash=10)]
    passed_on = payment(payer="centre", payee="college", amount=110)
    assert not places("FUN-009", paid(sources, payment(amount=100), passed_on))
    too_much = payment(payer="centre", payee="college", amount=111)
    assert places("FUN-009", paid(sources, payment(amount=100), too_much))


def test_a_payment_to_oneself_is_no_payment() -> None:
    itself = payment(payee="foundation", amount=5)
    assert not places("FUN-009", paid([source(cash=100)], payment(amount=100), itself))
    assert places("FUN-009", paid([source(cash=100)], payment(amount=95), itself))


@pytest.mark.parametrize(
    ("funding", "place"),
    [
        (paid([source(cash=100)], payment(payer=BLANK)), "payment_schedule[0].payer"),
        (paid([source(cash=100)], payment(amount=BLANK)), "payment_schedule[0].amount"),
        (paid([source(cash=90), source(cash=BLANK)], payment()), "sources[1].cash"),
        (paid([source(cash=90), source(source=None, cash=10)], payment()), "sources[1].source"),
        (
            paid([source(cash=90)], payment(), budget_lines=[line(party="foundation", cash=BLANK)]),
            "budget_lines[0].cash",
        ),
    ],
)
def test_what_is_not_known_does_not_fail_to_add_up(funding: Any, place: str) -> None:
    assert not places("FUN-009", funding)
    assert lacking("FUN-009", funding) == [f"funding.{place}"]


@pytest.mark.parametrize(
    "funding",
    [
        paid([source(in_kind=100)], payment(payer=BLANK)),
        paid([source(source=None, cash=100)]),
        paid([source(cash=100), source(source=None, in_kind=5)], payment()),
        paid([source(cash=100)], payment(), payment(payer="college", amount=BLANK)),
    ],
)
def test_what_would_change_nothing_is_not_missing(funding: Any) -> None:
    assert not places("FUN-009", funding)
    assert lacking("FUN-009", funding) == []


def test_payments_in_another_currency_are_not_compared() -> None:
    dollars = {"amount": 100, "currency": "USD"}
    assert not places("FUN-009", paid([source(cash=90)], payment(amount=dollars)))


def test_payments_of_cash_that_nobody_tells_are_not_compared() -> None:
    assert not places("FUN-009", paid([source(in_kind=90)], payment()))
    college = source(source="college", cash=40)
    assert not places("FUN-009", paid([college], payment()))
    assert not places("FUN-009", paid([college, source(in_kind=90)], payment()))
    assert places("FUN-009", paid([source(cash=0), source(source="college", cash=5)], payment()))


# FUN-010

TERM = {"effective_date": "2026-04-01", "end_date": "2027-03-31"}


def due(day: object, **term: object) -> tuple[list[str], list[str]]:
    funding, said = {"payment_schedule": [payment(due_date=day)]}, {"term": TERM | term}
    return places("FUN-010", funding, **said), lacking("FUN-010", funding, **said)


@pytest.mark.parametrize(
    ("day", "is_in_time"),
    [("2026-03-31", False), ("2026-04-01", True), ("2027-03-31", True), ("2027-04-01", False)],
)
def test_a_payment_is_due_from_the_first_day_to_the_last(day: str, *, is_in_time: bool) -> None:
    found, unknown = due(day)
    assert (found == [], unknown) == (is_in_time, [])


def test_an_undated_payment_beside_a_late_one_is_not_late() -> None:
    payments = [payment(), payment(due_date="2028-01-01")]
    late = places("FUN-010", {"payment_schedule": payments}, term=TERM)
    assert late == ["funding.payment_schedule[1].due_date"]


def test_the_closing_period_is_time_to_pay() -> None:
    assert due("2027-06-30", closing_period={"value": 3, "unit": "months"}) == ([], [])
    late, _ = due("2027-07-01", closing_period={"value": 3, "unit": "months"})
    assert late == ["funding.payment_schedule[0].due_date"]


def test_the_limit_that_a_payment_passes_is_told() -> None:
    for day, term, told in (
        ("2026-03-31", {}, "the agreement starts on April 1, 2026."),
        ("2027-04-01", {}, "the agreement ends on March 31, 2027."),
        (
            "2027-07-01",
            {"closing_period": {"value": 3, "unit": "months"}},
            "the closing period ends on June 30, 2027.",
        ),
    ):
        funding = {"payment_schedule": [payment(due_date=day)]}
        assert detail("FUN-010", funding, term=TERM | term).endswith(told)


@pytest.mark.parametrize("period", [BLANK, {"value": 2, "unit": {"en": "seasons"}}])
def test_a_closing_period_that_cannot_be_counted_condemns_no_payment(period: object) -> None:
    assert due("2027-07-01", closing_period=period) == ([], ["term.closing_period"])
    assert due("2027-03-31", closing_period=period) == ([], [])


def test_payments_under_an_agreement_without_end_are_in_time() -> None:
    assert due("2040-01-01", end_date=None, indefinite=True) == ([], [])


def test_without_an_end_nothing_tells_whether_a_payment_is_late() -> None:
    assert due("2040-01-01", end_date=BLANK) == ([], ["term.end_date"])


def test_a_payment_without_a_day_is_never_late() -> None:
    assert due(None, end_date=BLANK) == ([], [])


# FUN-029


@pytest.mark.parametrize(
    ("funding", "told"),
    [
        ({"sources": [source(cash=5)]}, "Funding sources."),
        ({"budget_lines": [line(cash=5)]}, "Budget lines."),
        ({"payment_schedule": [{"kind": "advance"}]}, "Payment schedule."),
        (paid([source(cash=5)], payment()), "Funding sources and Payment schedule."),
    ],
)
def test_no_money_means_no_cash_and_no_payments(funding: dict[str, object], told: str) -> None:
    said = {"money_moves": None, "formality": "formal"}
    assert detail("FUN-029", funding | {"mechanism": ["none"]}, **said).endswith(told)
    assert not places("FUN-029", funding | {"mechanism": ["own_costs"]}, **said)


def test_zero_dollars_are_no_money() -> None:
    funding = budget([line(cash=0)], [source(cash=0)], mechanism=["none"])
    assert not places("FUN-029", funding, money_moves=None, formality="formal")
