"""Headings, short feminine forms and calls of notes."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
PROPER_NOUNS = ["Ville", "Moncton", "Ville de Québec", "Québec", "Institut-Roy", "Fonds ROY", "Roy"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Structure De Gouvernance", "Structure de gouvernance"),
        ("raison d’être", "Raison d’être"),
        ("L’Entente Et L’Avenir", "L’entente et l’avenir"),
        ("RÔLE DE LA VILLE DE QUÉBEC", "Rôle de la Ville de Québec"),
        ("Rôle de l’Institut-Roy à Québec", "Rôle de l’Institut-Roy à Québec"),
        ("Règles Du Fonds Roy", "Règles du Fonds ROY"),
        ("Annexe A", "Annexe A"),
        ("ANNEXE B", "Annexe B"),
        ("Rapports À Produire", "Rapports à produire"),
        ("OQLF", "OQLF"),
        ("L’OQLF", "L’OQLF"),
        ("Phase II Du Projet", "Phase II du projet"),
        ("4.2 Portée Du Projet", "4.2 Portée du projet"),
        ("« Projet » Et « Bénéficiaires »", "« Projet » et « bénéficiaires »"),
        ("École E\u0301le\u0301mentaire", "École élémentaire"),
        ("Ville Et Villes", "Ville et villes"),
        ("iPortail Des Parties", "iPortail des parties"),
        ("", ""),
    ],
)
def test_a_french_heading_has_capitals_on_its_first_word_and_proper_nouns(
    title: str, expected: str
) -> None:
    assert say.heading(title, FRENCH, PROPER_NOUNS) == expected


@given(st.text())
def test_an_english_heading_keeps_the_capitals_of_its_author(title: str) -> None:
    assert say.heading(title, ENGLISH) == title


@given(st.text(alphabet="abÉÀœ’ -AB1"))
def test_a_heading_set_twice_is_set_once(title: str) -> None:
    once = say.heading(title, FRENCH)
    assume(not once.isupper())

    assert say.heading(once, FRENCH) == once
    assert once.casefold() == title.casefold()


@pytest.mark.parametrize(
    ("masculine", "feminine", "short"),
    [
        ("directeur", "directrice", "directeur(-trice)"),
        ("ambassadeur", "ambassadrice", "ambassadeur(-drice)"),
        ("chercheur", "chercheuse", "chercheur(-euse)"),
        ("administratif", "administrative", "administratif(-ive)"),
        ("infirmier", "infirmière", "infirmier(-ière)"),
        ("conseiller", "conseillère", "conseiller(-ère)"),
        ("adjoint", "adjointe", "adjoint(e)"),
        ("employés", "employées", "employé(e)s"),
        ("professionnel", "professionnelle", "professionnel(le)"),
        ("technicien", "technicienne", "technicien(ne)"),
        ("maire", "mairesse", "maire(-esse)"),
        ("heureux", "heureuse", "heureux(-euse)"),
        ("nouveaux", "nouvelles", "nouveaux(-elles)"),
        ("régionaux", "régionales", "régionaux(-ales)"),
        ("directeurs", "directrices", "directeurs(-trices)"),
        (
            "conseillers principaux",
            "conseillères principales",
            "conseillers(-ères) principaux(-ales)",
        ),
        ("signataire", "signataire", "signataire"),
    ],
)
def test_a_doublet_is_shortened_by_its_ending(masculine: str, feminine: str, short: str) -> None:
    assert say.epicene_short(masculine, feminine) == short


@pytest.mark.parametrize(
    ("masculine", "feminine", "doublet"),
    [
        ("copain", "copine", "copine ou copain"),
        ("public", "publique", "publique ou public"),
        ("hommes", "femmes", "femmes et hommes"),
        ("chef de service", "cheffe", "cheffe ou chef de service"),
    ],
)
def test_a_doublet_without_a_sound_short_form_is_said_in_full(
    masculine: str, feminine: str, doublet: str
) -> None:
    assert say.epicene_short(masculine, feminine) == doublet


@pytest.mark.parametrize(
    ("text", "mark", "french", "english"),
    [
        ("fin", ".", "fin*.", "fin.*"),
        ("fin", "", "fin*", "fin*"),
        ("etc.", ".", "etc.*.", "etc.*"),
        ("fin", "?", "fin*?", "fin?*"),
        ("fin", " –", "fin* –", "fin* –"),
        ("«\u00a0fin\u00a0»", ".", "«\u00a0fin*\u00a0».", "«\u00a0fin\u00a0».*"),
    ],
)
def test_a_note_is_called_before_the_mark_in_french_and_after_it_in_english(
    text: str, mark: str, french: str, english: str
) -> None:
    assert say.with_note_call(text, "*", mark, FRENCH) == french
    assert say.with_note_call(text, "*", mark, ENGLISH) == english
