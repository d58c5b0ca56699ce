"""The borders of the rules of languages: which versions are due, and which binds."""

from typing import Any

import pytest
from examining import ABSENT, BLANK, details, lacking, places

from ententes.bilingual import FRENCH
from ententes.model import LanguageRegime, PublicStatus

REGIMES = list(LanguageRegime)
IN_BOTH = [regime for regime in REGIMES if not regime.endswith("_only")]


def test_a_regime_is_asked_for_where_it_is_silent() -> None:
    assert places("LNG-001") == ["language_regime"]
    for said in (ABSENT, BLANK, *REGIMES):
        assert not places("LNG-001", language_regime=said)


# Each text in each language


@pytest.mark.parametrize("regime", REGIMES)
@pytest.mark.parametrize("lacks", ["fr", "en"])
def test_a_text_has_each_language_that_is_printed(regime: LanguageRegime, lacks: str) -> None:
    title = {"fr": "Entente", "en": "Agreement"}
    del title[lacks]
    due = regime in IN_BOTH or regime == f"{lacks}_only"
    assert places("LNG-002", language_regime=regime, title=title) == (["title"] if due else [])
    assert not places("LNG-002", language_regime=regime, title={"fr": "a", "en": "b"})


@pytest.mark.parametrize("regime", [None, ABSENT, BLANK])
def test_without_a_regime_no_language_is_due(regime: object) -> None:
    assert not places("LNG-002", language_regime=regime, title={"fr": "Entente"})
    assert not lacking("LNG-002", language_regime=regime, title={"fr": "Entente"})


def test_the_language_that_is_missing_is_told() -> None:
    said: dict[str, Any] = {"language_regime": "bilingual_equal"}
    assert details("LNG-002", FRENCH, **said, title={"fr": "Entente"}) == ["Il manque l’anglais."]
    assert details("LNG-002", **said, title={"en": "Agreement"}) == ["The French is missing."]
    assert details("LNG-002", **said, title="Entente de partenariat") == [
        "It is written without a language, and would be printed as it is in both versions."
    ]


def test_words_that_say_their_language_are_still_to_be_translated_unless_they_are_a_name() -> None:
    said = {"language_regime": "bilingual_equal"}
    title = {"text": "Entente de partenariat", "language": "fr"}
    assert details("LNG-002", **said, title=title) == ["The English is missing."]
    title["language"] = "en-CA"
    assert details("LNG-002", **said, title=title) == ["The French is missing."]
    title["language"] = "moh"
    assert not places("LNG-002", **said, title=title)
    name = {"text": "Élan d’affaires", "language": "fr"}
    assert not places("LNG-002", **said, parties=[{"legal_name": name}])
    assert not places("LNG-002", language_regime="fr_only", title=title | {"language": "fr"})


@pytest.mark.parametrize(
    ("territory", "is_due"),
    [
        ("Ville de Laval", False),
        ("Sainte-Anne-des-Monts", False),
        ("PROG-2026, H7A 0A1", False),
        ("Zoom", False),
        ("12 km", False),
        ("info@example.ca", False),
        ("Toute la région", True),
        ("« région »", True),
        ("Laval (région)", True),
        ("Directrice générale", True),
        ("Rive-nord", True),
        ("trousses", True),
        ("L’accueil", True),
        ("Conseil d’administration", True),
    ],
)
def test_a_bare_text_may_name_but_not_speak(territory: str, is_due: bool) -> None:
    found = places("LNG-002", language_regime="bilingual_equal", purpose={"territory": territory})
    assert found == (["purpose.territory"] if is_due else [])
    assert not places("LNG-002", language_regime="en_only", purpose={"territory": territory})


@pytest.mark.parametrize("field", ["legal_name", "short_name", "head_office_address", "role"])
def test_names_and_places_of_parties_are_the_same_in_both(field: str) -> None:
    party = {field: {"fr": "Carrefour"} if field == "role" else "Carrefour jeunesse-emploi"}
    found = places("LNG-002", language_regime="bilingual_equal", parties=[party])
    assert found == (["parties[0].role"] if field == "role" else [])
    signatory = {"signed_at": "Ville de la région", "title": "Directrice générale"}
    party = {"legal_name": "Carrefour", "signatories": [signatory]}
    found = places("LNG-002", language_regime="bilingual_equal", parties=[party])
    assert found == ["parties[0].signatories[0].title"]


def test_reasons_labels_and_units_are_printed_and_overrides_are_not() -> None:
    reason = {"fr": "Aucun argent ne circule, sauf 5 $."}
    said = {
        "language_regime": "bilingual_equal",
        "funding": {"not_applicable": reason},
        "confidentiality": {"duration": {"value": 2, "unit": {"fr": "saisons"}}},
        "overrides": [{"rule": "LEG-001", "reason": reason}],
    }
    assert places("LNG-002", **said) == ["funding", "confidentiality.duration"]


# French in Quebec


FRENCH_DECIDES = {"fr_only", "bilingual_fr_prevails", "fr_with_courtesy_en"}
CIVIL = {"qc_civil_administration", "qc_municipal_body", "qc_school_body"}
PARTY = {"id": "ville", "short_name": "Ville"}


@pytest.mark.parametrize("regime", REGIMES)
@pytest.mark.parametrize("status", list(PublicStatus))
def test_the_civil_administration_contracts_in_french(
    regime: LanguageRegime, status: PublicStatus
) -> None:
    parties = [{"id": "carrefour"}, PARTY | {"public_status": status}]
    is_due = status in CIVIL and regime not in FRENCH_DECIDES
    found = places("LNG-004", language_regime=regime, parties=parties)
    assert found == (["language_regime"] if is_due else [])
    assert not places("LNG-004", language_regime=regime, parties=parties, formality="informal")


def test_the_party_and_the_regime_are_told_once() -> None:
    one = PARTY | {"public_status": "qc_school_body"}
    said = {"language_regime": "en_only", "parties": [one, one | {"short_name": "Centre"}]}
    assert details("LNG-004", FRENCH, **said) == [
        "Il s’agit de « Ville ». L’entente est en anglais seulement."
    ]
    nameless = said | {"parties": [{"public_status": "qc_school_body"}]}
    assert details("LNG-004", **nameless) == [
        "The party is “a party without a name”. The agreement is in English only."
    ]
    by_its_id = said | {"parties": [one | {"short_name": BLANK}]}
    assert details("LNG-004", **by_its_id) == [
        "The party is “ville”. The agreement is in English only."
    ]


def test_a_status_is_wanted_where_quebec_law_and_english_meet() -> None:
    parties = [PARTY, PARTY | {"public_status": "none"}, PARTY | {"public_status": BLANK}]
    said: dict[str, Any] = {"parties": parties, "governing_law": "QC"}
    assert lacking("LNG-004", **said, language_regime="en_only") == ["parties[0].public_status"]
    assert not lacking("LNG-004", **said, language_regime="fr_only")
    assert not lacking("LNG-004", **said, language_regime=ABSENT)
    assert not lacking("LNG-004", **said | {"governing_law": "ON"}, language_regime="en_only")


def test_a_regime_that_is_silent_is_asked_for_once() -> None:
    parties = [PARTY | {"public_status": "qc_school_body"}]
    assert not places("LNG-004", parties=parties)
    assert not places("LNG-004", parties=parties, language_regime=BLANK)
    assert not lacking("LNG-004", parties=[PARTY], governing_law="QC")
    # LNG-001 asks for it; set aside, it is what LNG-004 lacks.
    override = {"rule": "LNG-001", "reason": "…", "by": "A. Roy", "on": "2026-03-02"}
    assert lacking("LNG-004", parties=parties, overrides=[override]) == ["language_regime"]


ADHESION: dict[str, Any] = {
    "contract_kind": "adhesion",
    "governing_law": "QC",
    "language_regime": "en_only",
}
REMITTED = {"french_version_remitted_on": "2026-03-02", "express_wish": True}


@pytest.mark.parametrize("regime", REGIMES)
def test_french_comes_first_where_english_alone_decides(regime: LanguageRegime) -> None:
    is_due = regime in {"en_only", "bilingual_en_prevails", "en_with_courtesy_fr"}
    found = places("LNG-005", **ADHESION | {"language_regime": regime})
    assert found == (["french_version_remitted_on", "express_wish"] if is_due else [])


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (REMITTED, []),
        (REMITTED | {"express_wish": False}, ["express_wish"]),
        (REMITTED | {"express_wish": None}, ["express_wish"]),
        (REMITTED | {"express_wish": BLANK}, []),
        (REMITTED | {"french_version_remitted_on": None}, ["french_version_remitted_on"]),
        (REMITTED | {"french_version_remitted_on": ABSENT}, []),
        ({"contract_kind": "negotiated"}, []),
        ({"contract_kind": BLANK}, []),
        ({"governing_law": "ON"}, []),
        ({"governing_law": ABSENT}, []),
    ],
)
def test_the_version_and_the_wish_are_asked_for(said: dict[str, Any], asked: list[str]) -> None:
    assert places("LNG-005", **ADHESION | said) == asked


@pytest.mark.parametrize("status", [s for s in PublicStatus if s.startswith("qc_")])
def test_a_public_body_of_quebec_brings_its_law(status: PublicStatus) -> None:
    said = ADHESION | {"governing_law": None, "parties": [PARTY | {"public_status": status}]}
    assert len(places("LNG-005", **said)) == 2
    assert not places("LNG-005", **said | {"parties": [PARTY | {"public_status": "none"}]})


def test_the_kind_and_the_law_are_wanted() -> None:
    assert lacking("LNG-005", **ADHESION | {"contract_kind": None}) == ["contract_kind"]
    assert not lacking("LNG-005", **ADHESION | {"contract_kind": None, "governing_law": "ON"})
    override = {"rule": "LEG-001", "reason": "…", "by": "A. Roy", "on": "2026-03-02"}
    said = {"governing_law": None, "overrides": [override]}
    assert lacking("LNG-005", **ADHESION | said) == ["governing_law"]
    assert not lacking("LNG-005", **ADHESION | said | {"contract_kind": None})


# The same figures

TWO_DAYS = {"fr": "Le 2 mai.", "en": "On May 3."}


@pytest.mark.parametrize("regime", [None, *REGIMES])
def test_figures_are_compared_where_both_versions_are_printed(regime: Any) -> None:
    is_due = regime is None or regime in IN_BOTH
    found = places("LNG-008", language_regime=regime, title=TWO_DAYS)
    assert found == (["title"] if is_due else [])


@pytest.mark.parametrize("title", [{"fr": "Le 2 mai"}, {"en": "On May 2"}, "Le 2 mai"])
def test_a_text_in_one_language_has_nothing_to_differ_from(title: object) -> None:
    assert not places("LNG-008", title=title)


def test_the_figures_that_differ_are_told() -> None:
    assert details("LNG-008", title=TWO_DAYS) == ["In French only: 2. In English only: 3."]
    more = {"fr": "1 2 3 4 5 6 jours", "en": "days"}
    assert details("LNG-008", FRENCH, title=more) == [
        "En français seulement : 1, 2, 3, 4, 5 et d’autres. En anglais seulement : aucun."
    ]
    long = {"fr": "9" * 50, "en": "…"}
    told = details("LNG-008", title=long)
    assert told == [f"In French only: {'9' * 40}…. In English only: none."]


def test_what_an_override_says_is_not_compared() -> None:
    assert not places("LNG-008", overrides=[{"rule": "LEG-001", "reason": TWO_DAYS}])


def test_a_text_of_any_length_is_compared() -> None:
    title = {"fr": "1 234,50 $ le 1er avril " * 4_000, "en": "$1,234.50 on April 1 " * 4_000}
    assert not places("LNG-008", title=title)
    assert places("LNG-008", title=title | {"en": f"{title['en']} 2"})
