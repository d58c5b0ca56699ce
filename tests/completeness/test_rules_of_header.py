"""The borders of the rules of the header: money that moves, status, placeholders, references."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from examining import ABSENT, BLANK, details, places

from ententes.bilingual import FRENCH
from ententes.completeness import check
from ententes.model import Agreement
from ententes.values import Money

PLAIN = ("AGR-001", "AGR-002", "AGR-003", "AGR-007", "AGR-015")
FIELDS = {
    "AGR-001": ["title"],
    "AGR-002": ["instrument_type"],
    "AGR-003": ["binding_nature"],
    "AGR-007": ["version", "version_date"],
    "AGR-015": ["formality"],
}


@pytest.mark.parametrize("rule", PLAIN)
def test_what_is_silent_is_asked_for(rule: str) -> None:
    assert places(rule, formality=None) == FIELDS[rule]


@pytest.mark.parametrize("rule", PLAIN)
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_what_is_left_out_is_not_asked_for(rule: str, nothing: object) -> None:
    assert not places(rule, **dict.fromkeys(FIELDS[rule], nothing))


def test_money_that_moves_tells_the_formality() -> None:
    assert not places("AGR-015", formality=None, money_moves=True)
    assert places("AGR-015", formality=None, money_moves=False)


# Money


@pytest.mark.parametrize(
    "funding",
    [
        {"payment_schedule": [{"amount": 5}]},
        {"sources": [{"cash": 5}]},
        {"budget_lines": [{"cash": {"amount": 5, "currency": "USD"}}]},
    ],
)
@pytest.mark.parametrize("money_moves", [None, False])
def test_a_sum_that_moves_is_declared(funding: Any, money_moves: object) -> None:
    said = {"funding": funding, "money_moves": money_moves}
    assert places("AGR-004", **said) == ["money_moves"]
    assert not places("AGR-004", **said | {"money_moves": True})
    assert not places("AGR-004", **said | {"money_moves": BLANK})


@pytest.mark.parametrize(
    "funding",
    [
        ABSENT,
        BLANK,
        {"total_amount": 5},
        {"sources": [{"cash": 0}, {"cash": ABSENT}, {"cash": BLANK}, {"in_kind": 5}]},
        {"payment_schedule": ABSENT, "budget_lines": BLANK},
    ],
)
def test_what_is_in_kind_or_nothing_does_not_move(funding: object) -> None:
    assert not places("AGR-004", funding=funding)


def test_the_first_sum_that_moves_is_told() -> None:
    funding = {"payment_schedule": [{"amount": 0}, {"amount": 7}], "sources": [{"cash": 5}]}
    (told,) = details("AGR-004", funding=funding)
    assert "$7" in told


# Status

SIGNED = {"signatories": [{"name": "O. T."}, {"name": "N. D.", "signed_on": "2026-03-20"}]}
UNSIGNED = {"signatories": [{"name": "A. P."}]}
TERM = {"effective_date": "2026-04-01", "end_date": "2027-03-31"}


def status(name: str, on: date | None = None, **said: Any) -> bool:
    """Return whether the status of an agreement that both parties have signed is refused."""
    both = {"status": name, "parties": [SIGNED, SIGNED], "term": TERM, "formality": "formal"}
    report = check(Agreement(**both | said), stage="after-signature", on=on)
    return any(each.rule.id == "AGR-008" for each in report.findings)


@pytest.mark.parametrize("name", ["draft", "in_negotiation", "under_review", "approved"])
def test_before_signature_nobody_has_signed(name: str) -> None:
    assert not status(name, parties=[UNSIGNED, UNSIGNED])


@pytest.mark.parametrize(
    "name", ["signed", "in_force", "suspended", "expired", "terminated", "renewed", "closed"]
)
def test_after_signature_each_party_has_signed(name: str) -> None:
    assert not status(name)
    assert status(name, parties=[SIGNED, UNSIGNED])
    assert status(name, parties=[])


def test_an_agreement_is_in_force_from_its_first_day() -> None:
    assert status("in_force", date(2026, 3, 31))
    assert not status("in_force", date(2026, 4, 1))
    assert not status("in_force", date(2026, 3, 31), term=None)


def test_an_agreement_is_in_force_up_to_its_last_day_unless_it_renews_itself() -> None:
    assert not status("in_force", date(2027, 3, 31))
    assert status("in_force", date(2027, 4, 1))
    assert not status("in_force", date(2027, 4, 1), term=TERM | {"renewal_mode": "automatic"})


def test_an_agreement_may_be_signed_before_its_first_day_and_end_before_its_last() -> None:
    assert not status("signed", date(2026, 3, 31))
    assert not status("terminated", date(2026, 9, 30))


def test_an_agreement_has_expired_the_day_after_its_last() -> None:
    assert status("expired", date(2027, 3, 31))
    assert not status("expired", date(2027, 4, 1))
    assert not status("expired", date(2027, 3, 31), term={"indefinite": True})


def test_without_a_day_of_examination_that_of_the_version_counts() -> None:
    assert status("in_force", version_date="2026-03-31")
    assert not status("in_force", version_date="2026-04-01")
    assert not status("in_force", version_date=BLANK)


def test_a_status_that_is_left_out_is_not_compared() -> None:
    for nothing in (None, ABSENT, BLANK):
        assert not places("AGR-008", status=nothing)


# Placeholders


@pytest.mark.parametrize(
    "words",
    [
        "Lieu à préciser",
        "Lieu à préciser.",
        "[à déterminer]",
        "Lieu : (à venir)",
        "À COMPLÉTER par le Centre",
        "Le délai [à confirmer] court dès lors.",
        "Place TBA",
        "Place to be confirmed",
        "TBD",
        "the date is TBC",
        "XXX",
        "le XXXX 2026",
        "Article […]",
        "Article [ ... ]",
        "[???]",
        "Lorem ipsum dolor",
    ],
)
def test_words_that_drafts_leave_behind_are_told(words: str) -> None:
    assert places("AGR-010", title=words) == ["title"]
    assert places("AGR-010", recitals=["Attendu", {"fr": "Attendu", "en": words}]) == [
        "recitals[1]"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Une date à préciser par le comité",
        "Les rencontres à venir sont publiques",
        "La Maison confirme sa présence…",
        "Locaux du parc XX",
        "Les heures à déterminer ensemble",
        "Un dossier à compléter par la personne",
        "Names to be added to the list",
        "Annexe XXX",
    ],
)
def test_a_sentence_that_says_something_is_no_placeholder(words: str) -> None:
    assert not places("AGR-010", title=words)


def test_the_words_left_behind_are_told() -> None:
    assert details("AGR-010", FRENCH, title="Entente TBD") == ["On y lit « TBD »."]


# References and ids


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"activities": [{"lead": "ghost"}]}, "activities[0].lead"),
        ({"activities": [{"objectives": ["OBJ-1", "OBJ-9"]}]}, "activities[0].objectives[1]"),
        ({"indicators": [{"objectives": ["ghost"]}]}, "indicators[0].objectives[0]"),
        (
            {"monitoring": {"reviews": [{"indicators": ["X"]}]}},
            "monitoring.reviews[0].indicators[0]",
        ),
        (
            {"funding": {"payment_schedule": [{"report": "R-1"}]}},
            "funding.payment_schedule[0].report",
        ),
        (
            {"governance": {"bodies": [{"members": [{"party": "x"}]}]}},
            "governance.bodies[0].members[0].party",
        ),
    ],
)
def test_a_reference_leads_to_something_of_its_kind(said: Any, place: str) -> None:
    kinds = {"parties": [{"id": "centre"}], "objectives": [{"id": "OBJ-1"}]}
    assert places("AGR-012", **kinds | said) == [place]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"parties": [{"id": "a"}, {"id": "a"}]}, "parties[1].id"),
        ({"parties": [{"id": "a"}], "third_parties": [{"id": "a"}]}, "third_parties[0].id"),
        ({"objectives": [{"id": "a"}, {"id": "b"}, {"id": "a"}]}, "objectives[2].id"),
        ({"indicators": [{"id": "a"}, {"id": "a"}]}, "indicators[1].id"),
        ({"activities": [{"id": "a"}, {"id": "a"}]}, "activities[1].id"),
        ({"annexes": [{"id": "A"}, {"id": "A"}]}, "annexes[1].id"),
        ({"clauses": [{"id": "a"}, {"id": "a"}]}, "clauses[1].id"),
        ({"governance": {"bodies": [{"id": "a"}, {"id": "a"}]}}, "governance.bodies[1].id"),
        ({"monitoring": {"reports": [{"id": "a"}, {"id": "a"}]}}, "monitoring.reports[1].id"),
    ],
)
def test_two_parts_of_a_kind_have_two_ids(said: Any, place: str) -> None:
    assert places("AGR-012", **said) == [place]


def test_two_parts_of_two_kinds_may_have_one_id() -> None:
    assert not places("AGR-012", objectives=[{"id": "a"}], indicators=[{"id": "a"}])
    assert not places("AGR-012", objectives=[{"statement": "x"}, {"statement": "y"}])


def test_an_empty_or_a_missing_reference_leads_nowhere_on_purpose() -> None:
    assert not places("AGR-012", activities=[{"title": "x", "lead": ABSENT, "objectives": BLANK}])


# The eight elements

ELEMENTS = (
    "purpose",
    "governance",
    "objectives",
    "resources",
    "funding",
    "communication",
    "indicators",
    "monitoring",
)


def test_an_agreement_that_says_nothing_lacks_eight_elements() -> None:
    assert places("AGR-013") == ["purpose"]
    (told,) = details("AGR-013")
    assert told.count(",") == 6


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_one_element_is_enough_to_be_missed(name: str, nothing: object) -> None:
    all_but_one = {each: nothing for each in ELEMENTS if each != name}
    assert places("AGR-013", **all_but_one) == [name]
    assert not places("AGR-013", **all_but_one, **{name: nothing})


ALWAYS = ("purpose", "objectives", "resources", "monitoring")
NOT_FORMAL = ("governance", "communication", "indicators")


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"formality": "informal"}, ALWAYS),
        ({"formality": None}, ALWAYS),
        ({"formality": "formal"}, (*ALWAYS, *NOT_FORMAL)),
        ({"formality": "informal", "money_moves": True}, ELEMENTS),
        ({"formality": "formal", "money_moves": True}, ELEMENTS),
    ],
)
def test_what_every_agreement_holds_is_not_left_out(
    name: str, said: Any, refused: tuple[str, ...]
) -> None:
    assert places("AGR-014", **said, **{name: ABSENT}) == ([name] if name in refused else [])
    assert not places("AGR-014", **said, **{name: BLANK})


# Borders of money, absence and names


def test_a_budget_of_own_costs_moves_no_money() -> None:
    line = {"cash": Money(Decimal(500))}
    own = {"mechanism": ["own_costs", "in_kind"], "budget_lines": [line]}
    assert not places("AGR-004", funding=own)
    assert places("AGR-004", funding=own | {"mechanism": ["own_costs", "grant"]}) == ["money_moves"]
    assert places("AGR-004", funding=own | {"mechanism": ["in_kind"]}) == ["money_moves"]


def test_the_parties_cannot_be_left_out() -> None:
    assert places("AGR-014", parties={"not_applicable": "Aucune."}) == ["parties"]


def test_one_who_acts_and_is_something_else_is_left_to_another_rule() -> None:
    committee = {"governance": {"bodies": [{"id": "comite"}]}}
    assert not places("AGR-012", **committee, activities=[{"lead": "comite"}])
    assert places("AGR-012", **committee, activities=[{"lead": "comites"}]) == [
        "activities[0].lead"
    ]
