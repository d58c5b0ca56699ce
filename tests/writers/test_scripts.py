"""Words of other languages: each is tagged, and shown in letters that are there."""

import re

import pytest
from tools.docx_file import NAMESPACES, DocxFile, text_of
from writers.readers import main_of
from writers.trees import document, paragraph, row, table, value

from ententes.bilingual import ENGLISH, FRENCH, Language, Spoken, Tongue
from ententes.document.tree import Marks, Words
from ententes.looks import HOUSE
from ententes.views import Part
from ententes.writers import html, markdown, word
from ententes.writers.face import style_rules

INUKTITUT, CREE = "ᐃᓄᐃᑦ ᐅᖃᐅᓯᖓ", "ᓀᐦᐃᔭᐍᐏᐣ"
SENCOTEN, HALKOMELEM = "W̱SÁNEĆ", "xʷməθkʷəy̓əm"
NAMES = {
    "Inuktitut": INUKTITUT,
    "Cree": CREE,
    "SENĆOŦEN": SENCOTEN,
    "hən̓q̓əmin̓əm̓": HALKOMELEM,
    "both": f"{INUKTITUT} ({SENCOTEN})",
    "Nattilingmiutut": "\U00011ab0ᐃ",
    "Beaver": "\u18b0ᐃ",
    "a syllable with a mark": "ᐃ\u0307ᓄ",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_keeps_its_letters_in_each_format(name: str) -> None:
    made = document(paragraph("Avec ", value(name), "."), table(row("Partie"), row(value(name))))
    assert name in main_of(html.write(made))
    assert name in markdown.write(made)
    assert text_of(DocxFile(word.write(made)).document).count(name) == 2


@pytest.mark.parametrize(
    ("name", "runs"),
    [
        (INUKTITUT, [(INUKTITUT, "Gadugi")]),
        (f"{INUKTITUT}-{CREE}.", [(f"{INUKTITUT}-{CREE}", "Gadugi"), (".", "")]),
        (f"Avec {CREE} (Cris)", [("Avec ", ""), (CREE, "Gadugi"), (" (Cris)", "")]),
        (SENCOTEN, [(SENCOTEN, "")]),
        (HALKOMELEM, [(HALKOMELEM, "")]),
        ("ᐃ\u0307ᓄ\u0307 a", [("ᐃ\u0307ᓄ\u0307", "Gadugi"), (" a", "")]),
        ("\U00011ab0\u18b0", [("\U00011ab0\u18b0", "Gadugi")]),
    ],
)
def test_in_word_only_syllabics_have_a_font_of_their_own(
    name: str, runs: list[tuple[str, str]]
) -> None:
    file = DocxFile(word.write(document(paragraph(value(name)))))
    found = [
        (text_of(run), "".join(set(run.xpath("w:rPr/w:rFonts/@*", namespaces=NAMESPACES))))
        for run in file.document.iter(f"{{{NAMESPACES['w']}}}r")
    ]
    assert found == runs


def test_the_font_of_syllabics_is_in_the_table_of_fonts() -> None:
    file = DocxFile(word.write(document()))
    names = file.trees["word/fontTable.xml"].xpath("//w:font/@w:name", namespaces=NAMESPACES)
    assert names == ["Calibri", "Gadugi"]


def test_each_list_of_fonts_of_a_page_ends_with_some_that_have_syllabics() -> None:
    bodies = re.findall(r"-font: ([^;]*);", style_rules(HOUSE))
    assert len(bodies) == 2
    for fonts in bodies:
        last = [font.strip(' "') for font in fonts.split(",")][-4:]
        assert last == ["Gadugi", "Euphemia UCAS", "Noto Sans Canadian Aboriginal", "sans-serif"]


# Languages ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "tag"), [(ENGLISH, "en-CA"), (Tongue("iu"), "iu"), (Tongue("oj-Cans"), "oj-Cans")]
)
def test_words_of_another_language_bear_its_tag(language: Spoken, tag: str) -> None:
    passage = Words("un", Marks(language=language))
    made = document(paragraph(passage, " ", value(Part("deux", language))))
    shown = main_of(html.write(made))
    assert f'<p><span lang="{tag}">un</span> <span lang="{tag}">deux</span></p>' in shown
    tagged = f"//w:r[w:rPr/w:lang/@w:val = '{tag}']/w:t/text()"
    assert DocxFile(word.write(made)).says(tagged) == ["un", "deux"]
    assert markdown.write(made).endswith("\nun deux\n")


@pytest.mark.parametrize("language", Language)
def test_in_word_the_language_of_the_document_needs_no_tag(language: Language) -> None:
    passage = Words("un", Marks(language=language))
    file = DocxFile(word.write(document(paragraph(passage), language=language)))
    assert file.says("//w:body//w:lang/@w:val") == []


def test_a_tag_leaves_its_attribute_in_no_format() -> None:
    passage = Words("un", Marks(language=Tongue('"><b>')))
    made = document(paragraph(passage, value(Part("deux", Tongue('"><b>')))))
    assert "<b>" not in main_of(html.write(made))
    assert DocxFile(word.write(made)).says("//w:body//w:lang/@w:val") == ['"><b>'] * 2
    assert FRENCH.tag in html.write(made)
