"""A document as PDF: its tags, what it says of itself, and what it does without."""

import re
import socket
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from tools.pdf_file import entries, printed, ua_failures
from writers.sample import sample
from writers.trees import document as made
from writers.trees import documents, heading, items, paragraph, row, table

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import Document, Item, Marks, Paragraph, Words
from ententes.looks import Look
from ententes.writers import pdf, pdf_tags

pytestmark = pytest.mark.validators


def written(document: Document) -> str:
    """Return the dictionaries of a document as PDF."""
    return entries(pdf.write(document))


def text(words: str) -> str:
    """Return words as PDF writes those that are not of ASCII."""
    marked = f"\ufeff{words}".encode("utf-16-be").hex()
    return f"<{marked}>"


# For those who hear it ----------------------------------------------------------


@pytest.mark.parametrize("mark", ["DRAFT", ""])
@pytest.mark.parametrize("language", Language)
def test_a_whole_agreement_is_pdf_ua_1(language: Language, mark: str) -> None:
    assert ua_failures(pdf.write(sample(language, mark=mark))) == []


def test_a_file_that_is_not_pdf_ua_1_is_found() -> None:
    assert any("TITLE" in failure for failure in ua_failures(pdf.write(sample(FRENCH, title=""))))


@settings(max_examples=20, deadline=None)
@given(documents)
def test_trees_of_any_shape_have_items_that_are_whole_and_links_that_are_described(
    document: Document,
) -> None:
    found = {failure.partition(":")[0] for failure in ua_failures(pdf.write(document))}
    assert not {rule for rule in found if re.match(r"PDFUA1-(LI|LBL|L|LINK)-", rule)}


def test_the_document_and_its_parts_say_their_languages() -> None:
    words = [Words("Le programme "), Words("Skills for Success", Marks(language=ENGLISH))]
    said = written(made(Paragraph(words)))
    assert re.findall(r"/Lang \(([\w-]+)\)", said) == ["fr-CA", "en-CA"]


def test_a_link_is_one_link_and_is_described_by_its_words() -> None:
    link = Words("le site", Marks(link="https://example.ca/a", strong=True, language=ENGLISH))
    said = written(made(paragraph(link)))
    assert re.findall(r"/Contents (\(.*?\))", said) == ["(le site)"]


def test_the_paragraphs_of_an_item_are_its_body() -> None:
    item = Item([paragraph("a"), paragraph("b")])
    assert ua_failures(pdf.write(made(heading(1, "T"), items(item)))) == []


def test_each_tag_names_the_one_that_holds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    tags: dict[object, Any] = {}

    def finished(laid_out: Any, file: Any) -> None:
        pdf_tags.finish(laid_out, file)
        tags.update({tag.reference: tag for tag in pdf_tags._tags(file)})

    monkeypatch.setattr(pdf, "finish", finished)
    pdf.write(made(heading(1, "T"), items(Item([paragraph("a"), paragraph("b")]))))
    held = [(kid, holder) for holder, tag in tags.items() for kid in tag["K"] if kid in tags]
    assert len(held) > 5
    assert [kid for kid, holder in held if tags[kid]["P"] != holder] == []


def test_a_column_whose_header_is_empty_has_a_header() -> None:
    held = made(heading(1, "T"), table(row("", "A"), row("b", "c")))
    assert ua_failures(pdf.write(held)) == []
    assert "/Headers []>>" not in written(held)  # the cell under it names none


def test_articles_and_clauses_are_in_the_outline() -> None:
    said = written(sample(ENGLISH))
    titles = re.findall(r"/Title \((\d.*?)\)", said)
    assert titles[:3] == [
        "1. Parties to the Agreement",
        "2. Purpose and Beneficiaries",
        "2.1 Purpose",
    ]


# What it says of itself ----------------------------------------------------------


def test_a_file_says_its_title_authors_date_and_who_wrote_it() -> None:
    said = written(sample(ENGLISH))
    assert "/Title (Partnership Agreement for the Employment Integration of Young Adults)" in said
    assert f"/Author {text('Carrefour Rive-Nord, Cégep du Grand-Détour')}" in said
    assert "/CreationDate (D:20260316)" in said
    assert "/Producer (WeasyPrint " in said


def test_the_words_of_the_organization_stand_on_every_page() -> None:
    look = Look(header="Direction des partenariats", footer="120, rue des Érables")
    found = printed(pdf.write(replace(sample(FRENCH), look=look)))
    assert len(found) > 1
    assert [page for page in found if look.header not in page or look.footer not in page] == []


def test_a_version_without_a_date_gives_none_to_the_file() -> None:
    assert "CreationDate" not in written(sample(ENGLISH, date=""))


def test_nothing_is_attached_and_nothing_runs() -> None:
    said = written(sample(FRENCH))
    assert "/StructTreeRoot" in said
    assert not re.search(r"/(EmbeddedFiles?|JavaScript|JS|Launch|OpenAction|AA)\b", said)


# What it does without ------------------------------------------------------------


@pytest.mark.parametrize("address", ["https://example.ca/x.png", "file:///etc/hostname", "x.png"])
def test_no_network_and_no_file_is_asked(
    address: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def refuse(*_: object, **__: object) -> None:
        asked.append(address)  # an error alone would be caught, and the picture left out
        raise OSError(address)

    body = f'<main><p>a</p><img src="{address}" alt="x"></main>'
    monkeypatch.setattr(pdf, "_body", lambda _: body)
    pdf.write(sample(FRENCH))  # what the library reads at its first use is its own
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr("urllib.request.OpenerDirector.open", refuse)
    assert pdf.write(sample(FRENCH))
    assert asked == []
    assert capfd.readouterr() == ("", "")
