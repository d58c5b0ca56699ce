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


def unsaid(name: Any, **said: Any) -> str:
    """Return the fields of the grammar of a name that are asked for."""
    regime = said.pop("language_regime", "bilingual_equal")
    found = places(
        "PAR-018", language_regime=regime, parties=[{"short_name": name, "grammar": said}]
    )
    return " ".join(place.removeprefix("parties[0].grammar.") for place in found)


WITH_ARTICLE = {"article": True, "english_article": True}


@pytest.mark.parametrize(
    ("name", "said", "asked"),
    [
        ("Centre", {}, "article english_article"),
        ("Centre", {"article": False}, "english_article"),
        ("Centre", {"article": True}, "number gender english_article"),
        ("Centre", {"article": True, "english_article": False}, "number gender"),
        ("Centre", WITH_ARTICLE | {"number": "singular"}, "gender"),
        ("Centre", WITH_ARTICLE | {"gender": "feminine"}, "number"),
        ("Amis du parc", WITH_ARTICLE | {"number": "plural"}, ""),
        ("Office", {}, "article elision english_article"),
        ("Office", {"article": False, "english_article": False}, "elision"),
        ("Office", {"article": False, "english_article": False, "elision": True}, ""),
        ({"fr": "Centre"}, {}, "article"),
        ({"en": "Centre"}, {}, "english_article"),
        ("Centre", {"language_regime": "fr_only"}, "article"),
        ("Centre", {"language_regime": "en_only"}, "english_article"),
        (ABSENT, {}, ""),
        (None, {}, ""),
    ],
)
def test_only_what_sentences_need_of_a_name_is_asked_for(
    name: Any, said: dict[str, Any], asked: str
) -> None:
    assert unsaid(name, **said) == asked


@pytest.mark.parametrize(
    "name",
    ["Office", "office", "Écho", "Hôpital", "Yukon", "Œuvre", "Æquo", "Atelier", "Unité", "Île"],
)
def test_a_name_that_may_elide_is_asked_whether_it_does(name: str) -> None:
    assert unsaid({"fr": name}, article=False) == "elision"


@pytest.mark.parametrize("name", ["Centre", "Ça marche", "3e Avenue", "ᐃᓄᐃᑦ"])
def test_a_name_that_cannot_elide_is_not_asked(name: str) -> None:
    assert unsaid({"fr": name}, article=False) == ""


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
