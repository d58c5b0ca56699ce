"""The examples as PDF, page by page: what is printed, and what is said by a screen reader."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
from tools.pdf_file import edges, printed, said
from writers.readers import words, words_of_tree
from writers.trees import document as made
from writers.trees import heading, items, paragraph, row, table

import ententes
from ententes.bilingual import Language
from ententes.document.tree import Heading
from ententes.looks import Look, Paper
from ententes.rendering import document
from ententes.writers import pdf

pytestmark = pytest.mark.validators

EXAMPLES = Path(__file__).parents[1] / "examples"
NAMES = sorted(file.stem for file in EXAMPLES.glob("*.yaml"))
FORMAL = "entente-emploi-jeunes"
LANGUAGES = pytest.mark.parametrize("language", Language)
WORDS = {
    Language.FRENCH: ("Page {} de {}", "ÉBAUCHE", "En négociation"),
    Language.ENGLISH: ("Page {} of {}", "DRAFT", "Under negotiation"),
}


def pages(name: str, **asked: Any) -> list[str]:
    """Return the text of each page of an example."""
    return printed(ententes.render_pdf(ententes.load(EXAMPLES / f"{name}.yaml"), **asked))


@LANGUAGES
@pytest.mark.parametrize("name", NAMES)
def test_law_4_a_pdf_says_the_words_of_the_tree(
    name: str, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no header row comes back on another page; figures stand beside the words."""
    rules = pdf._rules() + "thead { display: table-row-group; }\n"
    monkeypatch.setattr(pdf, "_rules", lambda: rules)
    written = document(ententes.load(EXAMPLES / f"{name}.yaml"), language, charts=())
    told = words_of_tree(written)
    assert len(told) > 300
    # A line that ends with a hyphen cuts a word: spaces are no matter.
    assert "".join(words([said(pdf.write(written))])) == "".join(told)


@LANGUAGES
def test_each_page_has_its_number_its_status_and_the_mark_of_a_draft(language: Language) -> None:
    footer, mark, status = WORDS[language]
    found = pages(FORMAL, language=language)
    assert len(found) > 5
    for number, page in enumerate(found, 1):
        assert footer.format(number, len(found)) in page
        assert mark in page
        assert status in page
        assert "EP-2026-014 · Version 1.0 · " in page


@LANGUAGES
def test_the_contents_name_the_page_of_each_article(language: Language) -> None:
    cover, *others = pages(FORMAL, language=language)
    blocks = document(ententes.load(EXAMPLES / f"{FORMAL}.yaml"), language).blocks
    articles = [b for b in blocks if isinstance(b, Heading) and b.level == 2]
    assert len(articles) > 10
    for article in articles:
        number, words = map(re.escape, (article.printed_number, article.content[0].text))
        (page,) = re.findall(rf"^ *{number} *{words} +(\d+)$", cover, re.MULTILINE)
        assert re.search(rf"^ *{number} *{words}$", others[int(page) - 2], re.MULTILINE)


@LANGUAGES
def test_a_long_title_is_cut_in_the_header_of_a_page(language: Language) -> None:
    cover, *others = pages("entente-financee", language=language)
    shown = {
        Language.FRENCH: "Parcours vers l’emploi des personnes nouvellement arrivées…",
        Language.ENGLISH: "Cormier County Newcomer Employment Pathway",
    }[language]
    assert all(page.lstrip().startswith(f"{shown}  ") for page in others)
    assert not cover.lstrip().startswith(shown)


@pytest.mark.parametrize("is_ordered", [False, True])
def test_the_sign_of_an_item_stands_at_the_margin(is_ordered: bool) -> None:
    (page,) = printed(pdf.write(made(items("a", "b", ordered=is_ordered))))
    title, *signs = re.findall(r"^ *(?=Entente|• |[12][.] )", page, re.MULTILINE)
    assert signs == [title] * 2


@pytest.mark.parametrize("kind", ["items", "rows"])
def test_neither_an_item_nor_a_row_is_alone_on_its_page(kind: str) -> None:
    held = table(row("A"), *[row("poste")] * 4) if kind == "rows" else items(*["poste"] * 4)
    spread = set[tuple[int, ...]]()
    for lines in range(20, 31):
        found = printed(pdf.write(made(*[paragraph("a")] * lines, held)))
        spread.add(tuple(page.count("poste") for page in found))
    assert spread <= {(4,), (2, 2), (0, 4)}
    assert len(spread) > 1


def test_a_document_for_signature_is_no_draft() -> None:
    assert not any("ÉBAUCHE" in page for page in pages(FORMAL, language="fr", purpose="signature"))


def test_a_signature_block_is_never_cut_by_the_end_of_a_page() -> None:
    agreement = ententes.load(EXAMPLES / f"{FORMAL}.yaml")
    assert isinstance(agreement.parties, tuple)
    crowded = agreement.model_copy(update={"parties": agreement.parties * 6})
    found = printed(ententes.render_pdf(crowded, language="fr"))
    signed = [re.findall(r"^ *(Signature|Date|Lieu) :", page, re.MULTILINE) for page in found]
    assert sum(map(len, signed)) == 3 * 12
    assert all(len(lines) % 3 == 0 for lines in signed)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("purpose", ["draft", "signature"])
@LANGUAGES
def test_an_informal_arrangement_holds_on_one_page(
    language: Language, purpose: Literal["draft", "signature"], paper: Paper
) -> None:
    agreement = ententes.load(EXAMPLES / "entente-informelle.yaml")
    theme = ententes.Theme(paper=paper)
    found = ententes.render_pdf(agreement, language=language, purpose=purpose, theme=theme)
    assert len(printed(found)) == 1


@LANGUAGES
def test_each_annex_that_has_words_begins_a_page(language: Language) -> None:
    agreement = ententes.load(EXAMPLES / "entente-financee.yaml")
    assert isinstance(agreement.annexes, tuple)
    word = {Language.FRENCH: "Annexe", Language.ENGLISH: "Annex"}[language]
    found = pages("entente-financee", language=language)
    first = [re.split(r"\n{2,}", page.strip())[1].strip() for page in found]  # under the header
    written = [annex.id for annex in agreement.annexes if annex.body]
    assert written
    for letter in written:
        assert any(line.startswith(f"{word} {letter}") for line in first)


def test_a_header_row_comes_back_on_each_page() -> None:
    held = table(row("Poste", "Montant"), *[row(f"poste {n}", "1") for n in range(100)])
    found = printed(pdf.write(made(heading(2, "Budget"), held)))
    assert len(found) > 2
    assert all("Poste" in page for page in found)


@pytest.mark.parametrize("paper", Paper)
def test_a_dozen_columns_hold_between_the_margins(paper: Paper) -> None:
    look = Look(paper=paper)
    held = table(row(*["Responsabilité"] * 12), row(*["communautaire", "12 500,00 $"] * 6))
    left, right = map(round, edges(pdf.write(replace(made(held), look=look))))
    assert 72 <= left < right <= paper.size[0] / 20 - 72
