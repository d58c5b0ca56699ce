"""The borders of the rules of the plan and the annexes: days, who acts, what texts mention."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, concerns, details, lacking, places

from ententes.bilingual import FRENCH

TERM = {"effective_date": "2026-04-01", "end_date": "2027-03-31"}


@pytest.mark.parametrize("rule", ["ACT-001", "ACT-002", "ACT-003", "ACT-004", "ACT-007"])
@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_a_plan_that_is_left_out_is_not_asked_for(rule: str, nothing: object) -> None:
    activity = dict.fromkeys(("lead", "start", "end", "deliverable"), nothing)
    assert not places(rule, activities=nothing, annexes=nothing, term=TERM)
    assert not places(rule, activities=[activity | {"title": "ateliers"}], term=TERM)


def test_each_field_of_an_activity_is_asked_for_where_it_is_silent() -> None:
    assert places("ACT-001") == ["activities"]
    assert places("ACT-002", activities=[{"id": "ACT-1", "start": "2026-05-01"}]) == [
        "activities[0].lead",
        "activities[0].end",
        "activities[0].deliverable",
    ]
    assert places("ACT-002", activities=[{"id": "ACT-1", "end": "2026-05-01"}]) == [
        "activities[0].lead",
        "activities[0].start",
        "activities[0].deliverable",
    ]


# Days


def days(start: Any, end: Any, **term: Any) -> dict[str, Any]:
    return {"activities": [{"id": "ACT-1", "start": start, "end": end}], "term": term or None}


START, END = "activities[0].start", "activities[0].end"


@pytest.mark.parametrize(
    ("start", "end", "asked"),
    [
        ("2026-04-01", "2027-03-31", []),
        ("2026-05-01", "2026-05-01", []),
        (None, "2026-05-01", []),
        ("2026-03-31", "2027-03-31", [START]),
        ("2026-04-01", "2027-04-01", [END]),
        ("2026-03-31", "2027-04-01", [START, END]),
        ("2026-05-02", "2026-05-01", [END]),
        ("2028-01-01", "2028-02-01", [START]),
        ("2025-01-01", "2025-02-01", [START]),
        (None, "2028-02-01", [END]),
        (BLANK, "2028-02-01", [END]),
        ("2028-02-01", ABSENT, [START]),
    ],
)
def test_the_days_of_an_activity_are_in_order_within_the_term(
    start: Any, end: Any, asked: list[str]
) -> None:
    assert places("ACT-003", **days(start, end, **TERM)) == asked


def test_without_a_term_the_order_alone_is_compared() -> None:
    assert not places("ACT-003", **days("2026-03-31", "2028-04-01"))
    assert places("ACT-003", **days("2028-04-01", "2026-03-31")) == [END]
    reversed_term = {"effective_date": "2027-04-01", "end_date": "2026-03-31"}
    assert not places("ACT-003", **days("2026-05-01", "2026-06-01", **reversed_term))


def test_days_out_of_order_are_told() -> None:
    assert details("ACT-003", FRENCH, **days("2026-05-02", "2026-05-01", **TERM)) == [
        "La date est le 1er mai 2026; l’activité commence le 2 mai 2026."
    ]


# Who acts


def acting(**said: Any) -> dict[str, Any]:
    return {
        "parties": [{"id": "centre"}],
        "third_parties": [{"id": "ministry"}],
        "governance": {"bodies": [{"id": "committee", "name": "comité"}]},
        "objectives": [{"id": "OBJ-1"}],
    } | said


@pytest.mark.parametrize("name", ["centre", "ministry", "ghost"])
def test_a_party_a_third_party_or_an_id_that_leads_nowhere_is_not_another_thing(name: str) -> None:
    assert not places("ACT-004", **acting(activities=[{"id": "ACT-1", "lead": name}]))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"activities": [{"id": "ACT-1", "lead": "committee"}]}, "activities[0].lead"),
        (
            {"activities": [{"id": "ACT-1", "contributors": ["centre", "OBJ-1"]}]},
            "activities[0].contributors[1]",
        ),
        ({"objectives": [{"id": "OBJ-1", "owner": "OBJ-1"}]}, "objectives[0].owner"),
        (
            {
                "governance": {
                    "bodies": [{"id": "committee"}],
                    "raci": [{"accountable": ["committee"]}],
                }
            },
            "governance.raci[0].accountable[0]",
        ),
        (
            {"resources": {"services": [{"provider": "committee"}]}},
            "resources.services[0].provider",
        ),
    ],
)
def test_another_thing_that_stands_where_a_party_is_named_is_told(said: Any, place: str) -> None:
    assert places("ACT-004", **acting(**said)) == [place]


def test_an_id_that_a_party_has_too_is_that_of_the_party() -> None:
    said = acting(parties=[{"id": "committee"}], activities=[{"id": "A", "lead": "committee"}])
    assert not places("ACT-004", **said)


def test_a_reference_to_an_objective_is_not_one_to_a_party() -> None:
    assert not places("ACT-004", **acting(activities=[{"id": "A", "objectives": ["committee"]}]))


def test_the_list_of_what_is_not_a_party_is_told() -> None:
    assert details("ACT-004", **acting(activities=[{"id": "ACT-1", "lead": "OBJ-1"}])) == [
        "The id OBJ-1 is that of an item of another list: Strategic goals."
    ]


# Annexes and their mentions


def annexed(*letters: str | None, text: Any = None, **said: Any) -> dict[str, Any]:
    annexes = [{"id": letter, "title": "Budget"} for letter in letters]
    return {"purpose": {"statement": text} if text else None, "annexes": annexes} | said


MENTIONS = {
    "l’annexe A": "A",
    "l'annexe A.": "A",
    "ANNEXE A": "A",
    "l’annexe\u00a0A": "A",
    "l’**annexe** *A*": "A",
    "l’annexe «\u00a0A\u00a0»": "A",
    "Annex A": "A",
    "Schedule A": "A",
    "Schedule 2": "2",
    "Appendix A": "A",
    "Appendix IV": "IV",
    "annexe A-1": "A-1",
    "annexe A de la présente entente": "A",
    "annexe A à l’entente": "A",
    "Schedule A to this Agreement": "A",
    "l’annexe 2 précise le budget": "2",
    "Annex 2 describes the budget": "2",
    "annexe A et B": "A",
    "annexes A, B et C": "ABC",
    "annexes A et B": "AB",
    "annexes A à C": "ABC",
    "annexes A-C": "ABC",
    "Schedules 1 to 3": "123",
    "Appendices A and B": "AB",
}


@pytest.mark.parametrize("words", MENTIONS)
def test_an_annex_that_is_mentioned_and_is_not_there_is_told(words: str) -> None:
    letters = [MENTIONS[words]] if MENTIONS[words] in ("IV", "A-1") else list(MENTIONS[words])
    text = f"Voir {words}"
    assert places("ACT-007", **annexed(text=text)) == ["purpose.statement"] * len(letters)
    assert not places("ACT-007", **annexed(*letters, text=text))


@pytest.mark.parametrize(
    "words",
    [
        "Schedule I of the Welcome Act",
        "l’annexe 2 de la Loi sur l’accueil",
        "l’annexe B du règlement",
        "les annexes A et B du règlement",
        "l’annexe A de l’entente-cadre",
        "Schedule 3 meetings a year",
        "Le Centre annexe 2 rapports",
        "en annexe, les parties",
        "l’annexe présente",
        "L’annexe L’entente suit",
        "annexe budget",
        "annexe 2026",
        "reannexe A",
    ],
)
def test_words_that_may_mean_something_else_are_no_mention_of_an_annex_that_lacks(
    words: str,
) -> None:
    assert not places("ACT-007", **annexed(text=words))


def test_an_annex_of_the_law_is_told_apart_only_where_ours_is_not_there() -> None:
    said = annexed("A", text="L’annexe A de façon sommaire")
    assert not places("ACT-007", **said)


def test_an_agreement_that_speaks_of_no_annex_is_not_asked_about_them() -> None:
    assert not concerns("ACT-007", title="Entente")
    assert concerns("ACT-007", title="Entente et son annexe A")
    assert concerns("ACT-007", annexes=[{"id": "A"}])


def test_an_annex_that_nothing_mentions_is_told() -> None:
    said = annexed("A", "B", text="Voir l’annexe B.")
    assert places("ACT-007", **said) == ["annexes[0]"]
    assert details("ACT-007", FRENCH, **said) == ["Aucun texte ne mentionne l’annexe A."]


def test_an_annex_does_not_mention_itself() -> None:
    annex = {"id": "A", "title": "Annexe A", "body": "La présente annexe A donne le budget."}
    assert places("ACT-007", annexes=[annex]) == ["annexes[0]"]
    other = {"id": "B", "title": "Plan", "body": "Voir l’annexe A."}
    assert places("ACT-007", annexes=[annex, other]) == ["annexes[1]"]


def test_a_reason_to_set_a_rule_aside_mentions_nothing() -> None:
    override = {"rule": "ACT-007", "reason": "L’annexe A viendra.", "by": "O. T."}
    assert places("ACT-007", **annexed("A", overrides=[override])) == ["annexes[0]"]
    assert not places("ACT-007", **annexed(overrides=[override]))


def test_a_mention_in_one_language_is_a_mention() -> None:
    assert not places("ACT-007", **annexed("A", text={"fr": "Voir le budget", "en": "See Annex A"}))


def test_a_part_of_an_annex_is_a_mention_of_it() -> None:
    assert not places("ACT-007", **annexed("A", text="Voir l’annexe A.2"))
    assert places("ACT-007", **annexed("A", text="Voir les annexes A et B.2")) == [
        "purpose.statement"
    ]


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("annexes 9 à 12", ("9", "10", "11", "12")),
        ("annexes IV à VI", ("IV", "VI")),
        ("annexes A-1 à B-2", ("A-1", "B-2")),
        ("annexes D à B", ("D", "B")),
        ("annexes 2 à B", ("2", "B")),
        ("annexes B à 2", ("B", "2")),
        ("annexes A, D et G", ("A", "D", "G")),
    ],
)
def test_a_range_of_annexes_holds_those_between_where_they_can_be_told(
    words: str, letters: tuple[str, ...]
) -> None:
    assert not places("ACT-007", **annexed(*letters, text=f"Voir les {words}"))


def test_an_id_may_hold_the_word_or_be_one() -> None:
    assert not places("ACT-007", **annexed("annexe-A", text="Voir l’annexe A."))
    assert not places("ACT-007", **annexed("budget", text="Voir l’annexe «\u00a0Budget\u00a0»."))
    assert not places("ACT-007", **annexed("a", text="Voir l’annexe A."))


def test_each_annex_that_lacks_is_told_once_and_where_it_is_first_mentioned() -> None:
    said = annexed(text="Voir l’annexe A et encore l’annexe A.", title="Entente et son annexe A")
    assert places("ACT-007", **said) == ["title"]
    assert details("ACT-007", **said) == ["The text refers to annex A, which does not exist."]


def test_an_annex_without_a_letter_may_be_the_one_that_is_mentioned() -> None:
    said = annexed(None, "B", text="Voir les annexes A et B.")
    assert not places("ACT-007", **said)
    assert lacking("ACT-007", **said) == ["annexes[0].id"]


def test_annexes_to_be_listed_by_hand_may_hold_any() -> None:
    assert not places("ACT-007", annexes=BLANK, title="Entente et son annexe A")
    assert places("ACT-007", annexes=ABSENT, title="Entente et son annexe A") == ["title"]


def test_an_informal_arrangement_is_not_asked_about_its_annexes() -> None:
    assert not places("ACT-007", **annexed("A", formality="informal"))


@pytest.mark.parametrize(
    "words",
    ["annexe A," + " " * 90_000 + "x", "annexes A" + ", B" * 30_000 + "-"],
)
def test_a_text_of_any_length_is_read(words: str) -> None:
    """A pattern that goes back over what it has read would not come to its end here."""
    assert places("ACT-007", **annexed(text=words))
