"""The borders of the rules of the parties: names that are the same, ways to reach a person."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, details, places

CENTRE = {"fr": "Centre d’emploi des Deux-Rives", "en": "Deux-Rives Employment Centre"}
HOUSE = {"fr": "Maison des familles", "en": "Family House"}


def named(*names: Any) -> list[dict[str, Any]]:
    return [{"id": f"p{index}", "legal_name": name} for index, name in enumerate(names)]


def test_one_party_is_not_enough() -> None:
    assert places("PAR-001") == ["parties"]
    assert places("PAR-001", parties=named(CENTRE)) == ["parties"]
    assert not places("PAR-001", parties=named(CENTRE, HOUSE))


@pytest.mark.parametrize(
    "again",
    [
        CENTRE,
        CENTRE["fr"],  # a bare name is said in both languages: the French one is the same
        {"en": "DEUX-RIVES Employment Centre"},
        {"fr": "Centre d'emploi des Deux-Rives"},
    ],
)
def test_a_party_named_twice_is_one(again: Any) -> None:
    told = {"fr": CENTRE["fr"]} if again == CENTRE["fr"] else CENTRE
    assert places("PAR-001", parties=named(told, again)) == ["parties[1].legal_name"]
    assert places("PAR-001", parties=named(told, again, again)) == ["parties[1].legal_name"]
    assert not places("PAR-001", parties=named(told, again, HOUSE))


def test_an_accent_is_the_same_however_it_is_typed() -> None:
    twice = named({"fr": "Coll\u00e8ge"}, {"fr": "Colle\u0300ge"})
    assert places("PAR-001", parties=twice)


@pytest.mark.parametrize(
    "other",
    [
        None,
        ABSENT,
        BLANK,
        {"fr": CENTRE["fr"], "en": "Deux-Rives Job Centre"},
        {"fr": "Centre des Deux-Rives"},
    ],
)
def test_parties_that_may_be_distinct_are_two(other: Any) -> None:
    assert not places("PAR-001", parties=named(CENTRE, other))
    assert not places("PAR-001", parties=named(other, CENTRE))


def test_the_name_of_a_party_named_twice_is_told() -> None:
    assert details("PAR-001", parties=named(CENTRE, CENTRE)) == [
        "The same party is there twice: Deux-Rives Employment Centre."
    ]
    assert details("PAR-001", parties=named(CENTRE)) == [""]


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_parties_that_are_left_out_are_not_asked_for(nothing: object) -> None:
    assert not places("PAR-001", parties=nothing)
    assert not places("PAR-007", parties=nothing)


# Names


def short(*names: Any) -> list[dict[str, Any]]:
    return [
        {"legal_name": f"Organisme {index}", "short_name": name} for index, name in enumerate(names)
    ]


def test_a_short_name_is_asked_for_where_it_is_silent() -> None:
    assert places("PAR-007", parties=short("Centre", None)) == ["parties[1].short_name"]
    assert not places("PAR-007", parties=short("Centre", ABSENT))
    assert not places("PAR-007", parties=short(BLANK, BLANK))


def test_the_later_of_two_parties_takes_another_short_name() -> None:
    three = short("Centre", "Maison", "centre")
    assert places("PAR-007", parties=three) == ["parties[2].short_name"]


def test_the_name_that_two_parties_share_is_told_in_its_own_language() -> None:
    parties = short({"fr": "Carrefour", "en": "Centre"}, {"fr": "Centre", "en": "Centre"})
    assert details("PAR-007", parties=parties) == ["Another party already has the name “Centre”."]


def test_the_same_word_in_two_languages_is_two_names() -> None:
    assert not places("PAR-007", parties=short({"fr": "Centre"}, {"en": "Centre"}))


def test_a_party_named_twice_is_told_once() -> None:
    twice = [{"legal_name": "Centre d’emploi", "short_name": "Centre"}] * 2
    assert places("PAR-001", parties=twice)
    assert not places("PAR-007", parties=twice)


# The person who represents a party


def reached(**said: Any) -> list[str]:
    return places("PAR-008", parties=[{"id": "centre", "representative": said or None}])


def test_a_silent_representative_is_asked_for_by_name() -> None:
    assert reached() == ["parties[0].representative.name"]


@pytest.mark.parametrize("way", ["email", "telephone"])
@pytest.mark.parametrize("held", ["450-555-0117", BLANK])
def test_one_way_to_reach_a_person_is_enough(way: str, held: object) -> None:
    assert not reached(**{"name": "Maïka Lavertu", way: held})


def test_a_person_who_has_no_email_is_asked_for_a_telephone() -> None:
    assert reached(name="Maïka Lavertu", email=ABSENT) == ["parties[0].representative.telephone"]
    assert reached(name="Maïka Lavertu", telephone=ABSENT) == ["parties[0].representative.email"]
    assert not reached(name="Maïka Lavertu", telephone=ABSENT, email=ABSENT)


def test_a_person_who_can_be_reached_is_asked_for_a_name_only() -> None:
    assert reached(email="info@example.ca") == ["parties[0].representative.name"]
    assert not reached(email="info@example.ca", name=BLANK)


@pytest.mark.parametrize("nothing", [ABSENT, BLANK])
def test_a_representative_who_is_left_out_is_not_asked_for(nothing: object) -> None:
    assert not places("PAR-008", parties=[{"id": "centre", "representative": nothing}])
    assert not places("PAR-009", parties=[{"role": nothing, "responsibilities": nothing}])
    assert not places("PAR-002", parties=[{"legal_name": nothing}])


def test_the_role_and_the_responsibilities_are_asked_for_apart() -> None:
    assert places("PAR-009", parties=[{"id": "centre"}]) == [
        "parties[0].role",
        "parties[0].responsibilities",
    ]
