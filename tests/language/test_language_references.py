"""References to divisions, in both languages."""

import pytest

from ententes import language as say
from ententes.language import Division
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("division", "number", "french", "english"),
    [
        ("section", "4", "article_4", "section_4"),
        ("section", "4.2", "article_4.2", "section_4.2"),
        ("subsection", "12 1", "paragraphe_12(1)", "subsection_12(1)"),
        ("paragraph", "12 1 a", "alinéa_12(1)a)", "paragraph_12(1)(a)"),
        ("paragraph", "12 a", "alinéa_12a)", "paragraph_12(a)"),
        ("subparagraph", "12 1 a ii", "sous-alinéa_12(1)a)(ii)", "subparagraph_12(1)(a)(ii)"),
        ("subparagraph", "12 a ii", "sous-alinéa_12a)(ii)", "subparagraph_12(a)(ii)"),
    ],
)
def test_a_division_has_its_federal_name_and_brackets(
    division: str, number: str, french: str, english: str
) -> None:
    asked = Division(division), number.split()

    assert say.reference(*asked, FRENCH).replace("\u00a0", "_") == french
    assert say.reference(*asked, ENGLISH).replace("\u00a0", "_") == english


def test_several_divisions_share_a_name_in_the_plural() -> None:
    numbers = [["4"], ["7"], ["9.1"]]

    assert say.references(Division.SECTION, numbers, FRENCH) == "articles\u00a04, 7 et 9.1"
    assert say.references(Division.SECTION, numbers[:2], ENGLISH) == "sections\u00a04 and 7"
    assert (
        say.references(Division.SECTION, numbers[:2], FRENCH, alternative=True)
        == "articles\u00a04 ou 7"
    )
    assert say.references(Division.SECTION, numbers[:1], FRENCH) == "article\u00a04"


def test_a_range_of_divisions_is_said_in_words() -> None:
    ends = ["12", "1"], ["12", "3"]

    assert (
        say.reference_range(Division.SUBSECTION, *ends, FRENCH) == "paragraphes\u00a012(1) à 12(3)"
    )
    assert (
        say.reference_range(Division.SUBSECTION, *ends, ENGLISH)
        == "subsections\u00a012(1) to 12(3)"
    )


@pytest.mark.parametrize(
    ("division", "number"),
    [
        ("section", "12 1"),
        ("section", ""),
        ("subsection", "12"),
        ("paragraph", "12"),
        ("subparagraph", "12 1"),
        ("subparagraph", "12 1 a i x"),
    ],
)
def test_a_number_that_is_not_as_deep_as_its_division_is_refused(
    division: str, number: str
) -> None:
    with pytest.raises(ValueError, match="is not the number of a"):
        say.reference(Division(division), number.split(), FRENCH)


def test_no_number_is_no_reference() -> None:
    with pytest.raises(ValueError, match="needs a number"):
        say.references(Division.SECTION, [], FRENCH)
