"""The example as it is printed: Word files through LibreOffice, page by page."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Literal

import pytest

import ententes
from ententes.bilingual import Language
from ententes.document.tree import Heading
from ententes.rendering import document

pytestmark = pytest.mark.validators

EXAMPLES = Path(__file__).parents[1] / "examples"
EXAMPLE = EXAMPLES / "entente-emploi-jeunes.yaml"
WORDS = {
    Language.FRENCH: ("Page {} de {}", "ÉBAUCHE", "En négociation"),
    Language.ENGLISH: ("Page {} of {}", "DRAFT", "Under negotiation"),
}


def printed_pages(docx: bytes, folder: Path) -> list[str]:
    """Return the text of each page that LibreOffice makes of a Word file."""
    for program in ("soffice", "pdftotext"):
        assert shutil.which(program), f"{program} is missing: see install_programs in .ci/run"
    file = folder / "agreement.docx"
    file.write_bytes(docx)
    # A profile of its own: of two LibreOffices on one profile, one stops without a word.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--norestore", "--convert-to", "pdf", file.name],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=180,
    )
    text = subprocess.run(
        ["pdftotext", "-layout", "agreement.pdf", "-"], cwd=folder, check=True, capture_output=True
    )
    return text.stdout.decode().removesuffix("\f").split("\f")


@pytest.mark.parametrize("language", Language)
def test_the_printed_pages_say_what_the_document_says(language: Language, tmp_path: Path) -> None:
    agreement = ententes.load(EXAMPLE)
    pages = printed_pages(ententes.render_docx(agreement, language=language), tmp_path)
    footer, mark, status = WORDS[language]
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        assert footer.format(number, len(pages)) in page
        assert mark in page
        assert status in page
    lines = [" ".join(line.split()) for page in pages for line in page.splitlines()]
    for heading in document(agreement, language).blocks:
        if isinstance(heading, Heading) and heading.number:
            point = "." if "." not in heading.number else ""
            words = "".join(getattr(part, "text", "") for part in heading.content)
            assert any(line.startswith(f"{heading.number}{point} {words}") for line in lines)


def test_a_signature_block_is_never_cut_by_the_end_of_a_page(tmp_path: Path) -> None:
    agreement = ententes.load(EXAMPLE)
    parties = agreement.parties
    assert isinstance(parties, tuple)
    crowded = agreement.model_copy(update={"parties": parties * 6})
    pages = printed_pages(ententes.render_docx(crowded, language="fr"), tmp_path)
    signed = [re.findall(r"^ *(Signature|Date|Lieu) :", page, re.MULTILINE) for page in pages]
    assert sum(map(len, signed)) == 3 * 12
    assert all(len(lines) % 3 == 0 for lines in signed)


def test_a_document_for_signature_is_no_draft(tmp_path: Path) -> None:
    agreement = ententes.load(EXAMPLE)
    signed = ententes.render_docx(agreement, language="fr", purpose="signature")
    assert not any("ÉBAUCHE" in page for page in printed_pages(signed, tmp_path))


@pytest.mark.parametrize("purpose", ["draft", "signature"])
@pytest.mark.parametrize("language", Language)
def test_an_informal_arrangement_holds_on_one_page(
    language: Language, purpose: Literal["draft", "signature"], tmp_path: Path
) -> None:
    agreement = ententes.load(EXAMPLES / "entente-informelle.yaml")
    word = ententes.render_docx(agreement, language=language, purpose=purpose)
    assert len(printed_pages(word, tmp_path)) == 1


@pytest.mark.parametrize("language", Language)
def test_each_annex_that_has_words_begins_a_page(language: Language, tmp_path: Path) -> None:
    agreement = ententes.load(EXAMPLES / "entente-financee.yaml")
    assert isinstance(agreement.annexes, tuple)
    word = {Language.FRENCH: "Annexe", Language.ENGLISH: "Annex"}[language]
    pages = printed_pages(ententes.render_docx(agreement, language=language), tmp_path)
    written = [annex.id for annex in agreement.annexes if annex.body]
    lines = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    first = [page[1] for page in lines]  # below the running header
    assert written
    for letter in written:
        assert any(line.startswith(f"{word} {letter}") for line in first)
