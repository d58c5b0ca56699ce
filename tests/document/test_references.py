"""References in words: one noun for all of them, ranges, and only what is there."""

import pytest
from document.texts import faults, printed
from hypothesis import given
from hypothesis import strategies as st

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.passes import refer
from ententes.document.tree import Paragraph, Reference, Slot, Words
from ententes.language import division_in_plural, division_names, division_ranges
from ententes.model import Agreement


def told(noun: str, targets: str, there: str, language: Language = FRENCH) -> str:
    """Return the words of a reference to `targets` in a document of the headings `there`."""
    first, *others = targets.split()
    line = Paragraph(
        [
            Words("«"),
            Reference(first, "", noun=noun, language=language),
            *(Reference(other, "", language=language) for other in others),
            Words("»"),
        ]
    )
    refer([line], {number: number for number in there.split()}, "[{words}]")
    return "".join(i.value.text if isinstance(i, Slot) else i.text for i in line.content)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("noun", "targets", "there", "words"),
    [
        ("à l’article", "4.2", "4.2", "à l’article_4.2"),
        ("à l’article", "3 5", "3 5", "aux articles_3 et 5"),
        ("à l’article", "3 4", "3 4", "aux articles_3 et 4"),
        ("à l’article", "3 4 5", "3 4 5", "aux articles_3 à 5"),
        ("à l’article", "3 5 7", "3 5 7", "aux articles_3, 5 et 7"),
        ("à l’article", "3 4 5 7 9", "3 4 5 7 9", "aux articles_3 à 5, 7 et 9"),
        ("à l’article", "9 10 11", "9 10 11", "aux articles_9 à 11"),
        ("à l’article", "5 3", "3 5", "aux articles_3 et 5"),
        ("à l’article", "10 9", "9 10", "aux articles_9 et 10"),
        ("l’article", "4.1 4.2 4.3", "4.1 4.2 4.3", "les articles_4.1 à 4.3"),
        ("l’article", "4.2 4.3 5.4", "4.2 4.3 5.4", "les articles_4.2, 4.3 et 5.4"),
        ("l’article", "3 4 4.1 5", "3 4 4.1 5", "les articles_3, 4, 4.1 et 5"),
        ("De l’article", "3 5", "3 5", "Des articles_3 et 5"),
        ("au paragraphe", "3.1 3.3", "3.1 3.3", "aux paragraphes_3.1 et 3.3"),
        ("de l’article", "3 4 5", "3 5", "des articles_3 et 5"),
        ("de l’article", "3 4 5", "4", "de l’article_4"),
        ("de l’article", "3 3", "3", "de l’article_3"),
        ("de l’article", "3 4", "", "de l’article_[3, 4]"),
    ],
)
def test_a_reference_in_french(noun: str, targets: str, there: str, words: str) -> None:
    assert told(noun, targets, there) == f"«{words}»".replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("noun", "targets", "there", "words"),
    [
        ("section", "4.2", "4.2", "section_4.2"),
        ("section", "3 5", "3 5", "sections_3 and 5"),
        ("section", "3 4 5", "3 4 5", "sections_3 to 5"),
        ("Section", "3 5 7", "3 5 7", "Sections_3, 5 and 7"),
        ("annex", "1 2", "1 2", "annexes_1 and 2"),
        ("section", "3 5", "5", "section_5"),
    ],
)
def test_a_reference_in_english(noun: str, targets: str, there: str, words: str) -> None:
    assert told(noun, targets, there, ENGLISH) == f"«{words}»".replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("article, l’article, à l’article, de l’article",
         "articles, les articles, aux articles, des articles"),
        ("annexe, l’annexe, à l’annexe, de l’annexe",
         "annexes, les annexes, aux annexes, des annexes"),
        ("paragraphe, le paragraphe, au paragraphe, du paragraphe",
         "paragraphes, les paragraphes, aux paragraphes, des paragraphes"),
        ("section, la section, à la section, de la section",
         "sections, les sections, aux sections, des sections"),
        ("clause, la clause, à la clause, de la clause",
         "clauses, les clauses, aux clauses, des clauses"),
    ],
)  # fmt: skip
def test_each_french_division_has_its_plural(one: str, several: str) -> None:
    assert [division_in_plural(noun, FRENCH) for noun in one.split(", ")] == several.split(", ")


def test_each_english_division_has_its_plural() -> None:
    one = "section subsection paragraph clause schedule annex Annex"
    several = "sections subsections paragraphs clauses schedules annexes Annexes"
    assert [division_in_plural(noun, ENGLISH) for noun in one.split()] == several.split()


@pytest.mark.parametrize(("language", "joint"), [(FRENCH, "à"), (ENGLISH, "to")])
def test_a_list_of_references_is_in_the_language_of_its_text(
    language: Language, joint: str
) -> None:
    headings = "\n\n".join(f"{{ #{name} }}\n## {name}\n\nx" for name in "abc")
    text = f"# T\n\n[Section](#a,#b,#c)\n\n{headings}\n"
    shown = printed(text, Agreement(), language).splitlines()[2]
    assert shown == f"[Sections\u00a01](#1-a) {joint} [3](#3-c)"


def test_references_with_a_noun_of_their_own_stand_apart() -> None:
    line = Paragraph([Reference("3", "", noun="l’article"), Reference("5", "", noun="l’article")])
    refer([line], {"3": "3", "5": "5"}, "[{words}]")
    assert [one.text for one in line.content] == ["l’article\u00a03", "l’article\u00a05"]  # type: ignore[union-attr]


def test_no_plural_is_a_noun_that_a_text_may_write() -> None:
    for language in Language:
        nouns = division_names(language)
        assert len(nouns) > 5
        assert not [noun for noun in nouns if division_in_plural(noun, language) in nouns]


def test_a_noun_of_the_other_language_is_a_fault() -> None:
    text = "# T\n\n{ #a }\n## A\n\n[section](#a)\n\n[annex](#a)\n"
    assert [line for _, line, _ in faults(text)] == [8]


numbers = st.lists(st.integers(1, 9), min_size=1, max_size=3).map(tuple)


@given(st.sets(numbers, max_size=8).map(sorted), st.sampled_from(Language))
def test_each_number_is_shown_or_lies_between_two_that_are(
    given_numbers: list[tuple[int, ...]], language: Language
) -> None:
    shown = division_ranges([".".join(map(str, number)) for number in given_numbers], language)
    to = {FRENCH: " à ", ENGLISH: " to "}[language]
    read: list[tuple[int, ...]] = []
    for joint, number in shown:
        *above, last = map(int, number.split("."))
        start = read[-1][-1] + 1 if joint == to else last
        read += [(*above, step) for step in range(start, last + 1)]
    assert read == given_numbers
