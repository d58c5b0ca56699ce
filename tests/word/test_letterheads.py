"""What a letterhead gives to a document, what it is given, and what is said of it."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.docx_file import CORE, NUMBERING, STYLES, DocxFile, text_of, val, w
from word.packages import (
    PAGE_FIELD,
    PIXEL,
    SLOT,
    Parts,
    docx,
    parts,
    picture,
    relation,
    relationships,
    style,
    words,
)
from writers.sample import sample

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.errors import InvalidLetterhead
from ententes.looks import HOUSE, Look, Picture
from ententes.word.layout import Setting
from ententes.word.letterhead import Letterhead, letterhead_layout, load_letterhead
from ententes.writers import word

LETTERHEADS = Path(__file__).parents[2] / "examples" / "letterheads"
PLAIN, UGLY = LETTERHEADS / "plain.docx", LETTERHEADS / "ugly.dotx"

OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
LIST = (
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>{style}'
    '<w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)


def loaded(made: Parts) -> Letterhead:
    return load_letterhead(docx(made))


def rendered(made: Parts, language: Language = ENGLISH, mark: str = "DRAFT") -> DocxFile:
    return DocxFile(word.write(sample(language, mark=mark), loaded(made)))


def notes(made: Parts, language: Language = ENGLISH) -> str:
    return loaded(made).told(language)


def said(file: DocxFile, kind: str) -> list[str]:
    """Return the words of the headers or footers of a file."""
    return [text_of(file.trees[name]) for name in sorted(file.stories) if f"word/{kind}" in name]


def body(file: DocxFile) -> list[str]:
    return [text_of(paragraph) for paragraph in file.paragraphs()]


# The body ---------------------------------------------------------------------


def test_with_a_slot_the_agreement_stands_among_their_words() -> None:
    file = rendered(parts(words("Cover") + SLOT + words("End")))
    said = body(file)
    assert (said[0], said[-1]) == ("Cover", "End")
    assert len(said) > 50


@pytest.mark.parametrize(
    "slot",
    [
        words("{{ body }}"),
        words("{{body}}"),
        "<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{p bo</w:t></w:r><w:r><w:t>dy }}</w:t></w:r></w:p>",
    ],
)
def test_a_slot_is_found_however_it_is_typed(slot: str) -> None:
    assert body(rendered(parts(slot + words("End"))))[-1] == "End"


def test_blank_paragraphs_after_a_slot_are_left_out() -> None:
    assert body(rendered(parts(SLOT + words("") * 3)))[-1] != ""


def test_without_a_slot_their_words_are_left_out_and_the_report_quotes_them() -> None:
    made = parts(words("Dear Sir,") + words("Thank you."))
    assert "Dear Sir," not in body(rendered(made))
    assert "leaves out the words of the file: “Dear Sir, Thank you.”." in notes(made)
    assert "laisse de côté les mots du fichier\u00a0: «\u00a0Dear Sir," in notes(made, FRENCH)


def test_a_slot_may_end_a_section_that_has_a_page_of_its_own() -> None:
    narrow = '<w:pgSz w:w="10000" w:h="15840"/><w:pgMar w:left="1000" w:right="1000"/>'
    slot = SLOT.replace("<w:p>", f"<w:p><w:pPr><w:sectPr>{narrow}</w:sectPr></w:pPr>")
    file = rendered(parts(words("Cover") + slot + words("End")))
    assert file.says("//w:pgSz/@w:w") == ["10000", "12240"]
    assert set(file.says("//w:tblW/@w:w")) >= {"8000"}


def test_the_text_is_as_wide_as_their_page_leaves_it() -> None:
    section = (
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="900" w:right="700" w:bottom="900"'
        ' w:left="706" w:header="300" w:footer="300" w:gutter="500"/>'
    )
    file = rendered(parts(section=section))
    assert "10000" in file.says("//w:tblW/@w:w")
    assert file.says("w:style[@w:styleId='SignatureLine']//w:tab/@w:pos", STYLES)[-1] == "10000"
    assert "the text is 176\u00a0mm wide" in notes(parts(section=section))


def test_a_text_has_one_column_and_the_report_says_so() -> None:
    made = parts(section='<w:cols w:num="2" w:space="300"/>')
    assert rendered(made).says("//w:cols/@w:num") == []
    assert "The page had several columns" in notes(made)


def test_the_settings_of_a_printer_stay_with_it() -> None:
    assert (
        rendered(parts(section='<w:printerSettings r:id="rId9"/>')).find("//w:printerSettings")
        == []
    )


def test_a_page_that_says_no_size_is_a_letter() -> None:
    assert rendered(parts()).says("//w:pgSz/@w:w") == ["12240"]


# Headers and footers ----------------------------------------------------------


def test_a_header_of_theirs_is_kept_and_bears_the_mark() -> None:
    file = rendered(parts(stories={"header default": words("Cedar Shore")}))
    assert any("Cedar Shore" in each and "DRAFT" in each for each in said(file, "header"))


def test_a_document_for_signature_has_no_blank_line_where_the_mark_was() -> None:
    made = parts(stories={"header default": words("Cedar Shore")})
    signed = sample(ENGLISH, mark="")
    signed = replace(signed, properties=replace(signed.properties, status=""))
    lines = DocxFile(word.write(signed, loaded(made))).paragraphs("word/header1.xml")
    assert [text_of(line) for line in lines] == ["Cedar Shore"]


def test_a_header_that_has_the_tags_gets_nothing_more() -> None:
    header = words("{{ title }} {{ mark }} {{ reference }}", inside=PAGE_FIELD)
    made = parts(stories={"header default": header, "footer default": words("Halifax")})
    file = rendered(made)
    assert said(file, "footer") == ["Halifax"]
    assert "Added" not in notes(made)


@pytest.mark.parametrize(
    ("footer", "added"),
    [
        (words("x"), "the reference of the agreement and the number of the page"),
        (words("x", inside=PAGE_FIELD), "the reference of the agreement"),
        (words("{{ reference }}"), "the number of the page"),
    ],
)
def test_a_footer_gets_what_it_does_not_say(footer: str, added: str) -> None:
    made = parts(stories={"footer default": footer})
    assert f"Added to the footer (ordinary pages): {added}." in notes(made)
    written = said(rendered(made), "footer")[0]
    assert "EP-2026-014" in written
    pages = re.findall(
        "PAGE", str(rendered(made).parts["word/footer1.xml"]).replace("NUMPAGES", "")
    )
    assert len(pages) == 1


@pytest.mark.parametrize("pages", ["first", "even"])
def test_every_kind_of_page_has_a_header_and_a_footer(pages: str) -> None:
    made = parts(section="<w:titlePg/>", settings="<w:evenAndOddHeaders/>")
    file = rendered(made)
    kinds = file.says("//w:headerReference/@w:type"), file.says("//w:footerReference/@w:type")
    assert all(pages in each for each in kinds)
    assert all("DRAFT" in each for each in said(file, "header"))
    assert len(file.find("w:evenAndOddHeaders", "word/settings.xml")) == 1


def test_headers_of_an_earlier_section_are_inherited_without_a_slot() -> None:
    made = parts(stories={"header default": words("Cedar Shore")})
    document = str(made["word/document.xml"])
    section = re.search("<w:sectPr>.*</w:sectPr>", document)
    assert section is not None
    earlier = f"<w:p><w:pPr>{section[0]}</w:pPr></w:p>"
    made["word/document.xml"] = document.replace(section[0], f"{earlier}<w:sectPr/>")
    assert any("Cedar Shore" in each for each in said(rendered(made), "header"))


@pytest.mark.parametrize(
    ("stories", "header"), [(None, "567"), ({"header default": words("Cedar Shore")}, "0")]
)
def test_a_header_that_is_added_stays_off_the_edge_of_the_paper(
    stories: dict[str, str] | None, header: str
) -> None:
    """LibreOffice writes 0 where a page has no header; no printer prints there."""
    section = '<w:pgMar w:top="1134" w:bottom="1134" w:header="0" w:footer="0"/>'
    file = rendered(parts(section=section, stories=stories))
    assert file.says("//w:pgMar/@w:header") == [header]
    assert file.says("//w:pgMar/@w:footer") == ["567"]


def test_tags_that_word_has_cut_are_filled() -> None:
    runs = "".join(f"<w:r><w:t>{c}</w:t></w:r>" for c in "No. {{ reference }}, {{ date_shown }}")
    file = rendered(parts(stories={"header default": f"<w:p>{runs}</w:p>"}))
    assert any(re.search(r"No\. EP-2026-014, \w+\s\d+,\s\d{4}", t) for t in said(file, "header"))


@given(st.text("ab{}%#é ", max_size=20).filter(lambda t: not re.search(r"{{|{%|{#|%}|}}", t)))
def test_braces_of_theirs_are_words_like_others(text: str) -> None:
    header = words(f"Cedar {text}") + words("{ end")
    file = rendered(parts(stories={"header default": header}))
    assert any(f"Cedar {text}{{ end" in each for each in said(file, "header"))


def test_tags_in_the_name_of_a_picture_are_words() -> None:
    made = parts(stories={"header default": picture("rId1", ' descr="{{ title }}{% x %}"')})
    made["word/media/1.png"] = PIXEL
    made["word/_rels/header1.xml.rels"] = relationships(relation("rId1", "image", "media/1.png"))
    drawing = rendered(made).trees["word/header1.xml"].find(".//{*}docPr")
    assert drawing is not None
    assert drawing.get("descr") == "{{ title }}{% x %}"


def test_pictures_and_links_of_a_header_come_with_it() -> None:
    link = f'<w:p><w:hyperlink r:id="rId2">{words("Site")[5:-6]}</w:hyperlink></w:p>'
    made = parts(stories={"header first": picture("rId1", ' descr="A cedar"') + link})
    made["word/media/Image 1.png"] = PIXEL
    made["word/_rels/header1.xml.rels"] = relationships(
        relation("rId1", "image", "/word/media/Image%201.png"),
        relation("rId2", "hyperlink", "https://example.ca/", external=True),
    )
    made["word/document.xml"] = str(made["word/document.xml"]).replace(
        "/></w:sectPr>", "/><w:titlePg/></w:sectPr>"
    )
    file = rendered(made)
    assert PIXEL in file.parts.values()
    rels = {
        name: file.says("p:Relationship/@Target", name)
        for name in file.trees
        if "header" in name and name.endswith(".rels")
    }
    assert list(rels.values()) == [["media/letterhead1.png", "https://example.ca/"]]
    assert "alternative" not in notes(made)


def test_a_link_to_a_bookmark_that_is_left_out_is_words() -> None:
    inside = (
        f'<w:bookmarkStart w:id="1" w:name="top"/>{words("Top")[5:-6]}<w:bookmarkEnd w:id="1"/>'
    )
    link = f'<w:p><w:hyperlink w:anchor="top">{inside}</w:hyperlink></w:p>'
    file = rendered(parts(stories={"header default": link}))
    assert [file.find(f"//w:{n}", "word/header1.xml") for n in ("hyperlink", "bookmarkStart")] == [
        [],
        [],
    ]
    assert said(file, "header")[0].startswith("Top")


def test_fonts_that_the_file_brings_come_with_it_beside_ours() -> None:
    fonts = '<w:font w:name="Cedar"><w:embedRegular r:id="rId1" w:fontKey="{1}"/></w:font>'
    made = parts(fontTable=fonts)
    made["word/_rels/fontTable.xml.rels"] = relationships(relation("rId1", "font", "fonts/1.odttf"))
    made["word/fonts/1.odttf"] = b"obfuscated"
    font = f'<Override PartName="/word/fonts/1.odttf" ContentType="{OBFUSCATED}"/></Types>'
    made["[Content_Types].xml"] = str(made["[Content_Types].xml"]).replace("</Types>", font)
    file = rendered(made)
    assert {"Cedar", "Gadugi"} <= set(file.says("w:font/@w:name", "word/fontTable.xml"))
    assert b"obfuscated" in file.parts.values()


@pytest.mark.parametrize("drawing", ["<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg"])
def test_a_drawing_is_kept_if_it_is_well_formed(drawing: str) -> None:
    made = parts(stories={"header default": picture("rId1", ' descr="Cedar"')})
    made["word/media/1.svg"] = drawing
    made["word/_rels/header1.xml.rels"] = relationships(relation("rId1", "image", "media/1.svg"))
    svg = '<Default Extension="svg" ContentType="image/svg+xml"/></Types>'
    made["[Content_Types].xml"] = str(made["[Content_Types].xml"]).replace("</Types>", svg)
    if drawing.endswith(">"):
        assert "word/media/letterhead1.svg" in rendered(made).names
    else:
        with pytest.raises(InvalidLetterhead, match="neither a picture nor a font"):
            loaded(made)


def test_a_picture_without_alternative_text_is_told() -> None:
    made = parts(stories={"header default": picture("rId1")})
    made["word/media/1.png"] = PIXEL
    made["word/_rels/header1.xml.rels"] = relationships(relation("rId1", "image", "media/1.png"))
    assert "header: a picture has no alternative text" in notes(made)


def test_what_is_added_ends_where_the_narrowest_page_does() -> None:
    cover = '<w:pgSz w:w="9000" w:h="9000"/><w:pgMar w:left="2000" w:right="2000"/>'
    made = parts(f"<w:p><w:pPr><w:sectPr>{cover}</w:sectPr></w:pPr></w:p>{SLOT}")
    file = rendered(made)
    for line in ("AgreementHeader", "AgreementFooter"):
        assert file.says(f"w:style[@w:styleId='{line}']//w:tab/@w:pos", STYLES) == ["5000"]
    assert "9360" in file.says("//w:tblW/@w:w")


# Styles -----------------------------------------------------------------------


def test_their_styles_are_ours_by_their_names_whatever_the_ids() -> None:
    titre = style("Titre1", "heading 1", '<w:rPr><w:color w:val="123456"/></w:rPr>')
    file = rendered(parts(words("x", "Titre1") + SLOT, styles=titre))
    assert val(file.styles["Heading1"], "w:rPr/w:color") == "123456"
    assert "Titre1" not in file.styles
    assert file.says("//w:pStyle/@w:val")[0] == "Heading1"


def test_missing_styles_are_supplied_in_their_fonts_and_told() -> None:
    made = parts(styles=style("Titre", "Title"))
    file = rendered(made)
    assert "SignatureLine" in file.styles
    assert file.styles["Heading1"].findall(f".//{w('rFonts')}") == []
    assert "Styles of the file: Title." in notes(made)
    assert re.search("Styles supplied, .*heading 1.*Signature Line", notes(made))
    assert re.search("Styles fournis, .*heading 1.*Signature Line", notes(made, FRENCH))


def test_a_file_without_styles_gets_all_of_them() -> None:
    assert "The file has no styles" in notes(parts())
    assert "AgreementTable" in rendered(parts()).styles


def test_a_style_of_theirs_that_has_an_id_of_ours_gets_another() -> None:
    slogan = style("Note", "Slogan", "<w:rPr><w:caps/></w:rPr>")
    header = words("Together", "Note")
    file = rendered(parts(styles=slogan, stories={"header default": header}))
    assert val(file.styles["Note"], "w:name") == "Note"
    assert val(file.styles["Note_2"], "w:name") == "Slogan"
    assert "Note_2" in file.says("//w:pStyle/@w:val", "word/header1.xml")


def test_a_style_of_another_kind_is_another_style() -> None:
    file = rendered(parts(styles=style("Strong", "Strong")))
    assert file.styles["Strong"].get(w("type")) == "character"
    assert val(file.styles["Strong_2"], "w:name") == "Strong (Strong_2)"


def test_headings_have_the_numbers_of_the_agreement_and_the_report_says_so() -> None:
    inside = (
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="3000"/>'
        '<w:outlineLvl w:val="4"/></w:pPr>'
    )
    numbering = LIST.format(style='<w:pStyle w:val="Titre1"/>')
    made = parts(styles=style("Titre1", "heading 1", inside), numbering=numbering)
    file = rendered(made)
    heading = file.styles["Heading1"].find(w("pPr"))
    assert (val(heading, "w:numPr/w:numId"), val(heading, "w:outlineLvl")) == ("1", "0")
    assert heading is not None
    assert heading.find(w("ind")) is None
    assert file.says("//w:lvl/w:pStyle[@w:val='Heading1']/../../@w:abstractNumId", NUMBERING) == [
        "1"
    ]
    assert "Styles whose numbers or level are those of the agreement: heading 1." in notes(made)


@pytest.mark.parametrize("name", ["TOC Heading", "Title", "Body Text"])
def test_a_style_based_on_a_heading_is_neither_numbered_nor_a_heading(name: str) -> None:
    based = style("A", name, '<w:basedOn w:val="B"/>') + style(
        "B", "Heading of a letter", '<w:basedOn w:val="Titre1"/>'
    )
    file = rendered(parts(styles=based + style("Titre1", "heading 1")))
    properties = file.styles[name.replace(" ", "")].find(w("pPr"))
    assert (val(properties, "w:numPr/w:numId"), val(properties, "w:outlineLvl")) == ("0", "9")
    properties = file.styles["B"].find(w("pPr"))
    assert (val(properties, "w:numPr/w:numId"), val(properties, "w:outlineLvl")) == ("0", None)


def test_styles_that_are_based_on_each_other_are_read_all_the_same() -> None:
    based = style("A", "Title", '<w:basedOn w:val="B"/>') + style(
        "B", "Other", '<w:basedOn w:val="A"/>'
    )
    assert "Title" in rendered(parts(styles=based)).styles


@pytest.mark.parametrize("own", ["", '<w:numPr><w:ilvl w:val="0"/></w:numPr>'])
def test_a_heading_around_the_slot_does_not_count_as_an_article(own: str) -> None:
    heading = words("Foreword", "Titre1").replace("</w:pPr>", f"{own}</w:pPr>")
    file = rendered(parts(heading + SLOT, styles=style("Titre1", "heading 1")))
    first = file.paragraphs()[0]
    assert (text_of(first), val(first, "w:pPr/w:numPr/w:numId")) == ("Foreword", "0")


def test_a_heading_around_the_slot_keeps_a_number_of_its_own() -> None:
    own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    heading = words("Foreword", "Titre1").replace("</w:pPr>", f"{own}</w:pPr>")
    made = parts(
        heading + SLOT, styles=style("Titre1", "heading 1"), numbering=LIST.format(style="")
    )
    assert val(rendered(made).paragraphs()[0], "w:pPr/w:numPr/w:numId") == "10001"


def test_a_style_of_words_that_would_be_numbered_or_hidden_is_not() -> None:
    inside = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:vanish/></w:rPr>'
    made = parts(styles=style("Corps", "Body Text", inside), numbering=LIST.format(style=""))
    text = rendered(made).styles["BodyText"]
    assert [each.tag for each in text.iter(w("numPr"), w("vanish"))] == []


def test_the_default_styles_are_ours_whatever_their_names() -> None:
    standard = style("Standard", "Standard").replace("w:style ", 'w:style w:default="1" ')
    file = rendered(parts(styles=standard))
    assert "Standard" not in file.styles
    defaults = file.says("w:style[@w:default='1']/@w:styleId", STYLES)
    assert sorted(defaults) == ["DefaultParagraphFont", "NoList", "Normal", "TableNormal"]


@pytest.mark.parametrize("language", Language)
def test_their_styles_speak_the_language_of_the_document(language: Language) -> None:
    inside = '<w:rPr><w:lang w:val="de-DE"/></w:rPr>'
    file = rendered(parts(styles=style("Titre", "Title", inside)), language)
    assert set(file.says("//w:lang/@w:val", STYLES)) == {language.tag}


def test_a_colour_that_is_hard_to_read_is_told_with_its_contrast() -> None:
    made = parts(styles=style("Titre", "Title", '<w:rPr><w:color w:val="999999"/></w:rPr>'))
    assert "The style Title is hard to read: the contrast of #999999 on white is 2.84:1" in notes(
        made
    )
    assert "est de 2,84:1; il en faut 4,5:1." in notes(made, FRENCH)


def test_what_is_supplied_takes_the_colour_of_their_headings() -> None:
    made = parts(styles=style("Titre1", "heading 1", '<w:rPr><w:color w:val="1D5C3F"/></w:rPr>'))
    assert val(rendered(made).styles["Heading2"], "w:rPr/w:color") == "1D5C3F"


THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont>'
    '<a:latin typeface="Georgia"/></a:minorFont></a:theme>'
)


@pytest.mark.parametrize(
    ("fonts", "expected"),
    [
        ('w:ascii="Arial"', "Arial"),
        ('w:asciiTheme="minorHAnsi"', "Georgia"),
        ("", "Times New Roman"),
    ],
)
def test_tables_have_room_for_the_font_of_the_letterhead(fonts: str, expected: str) -> None:
    defaults = f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/></w:rPr></w:rPrDefault>"
    made = parts(styles=f"{defaults}</w:docDefaults>", theme="")
    made["word/theme.xml"] = THEME
    layout = letterhead_layout(loaded(made), Setting(FRENCH, is_short=False, look=HOUSE))
    assert layout.look.body_font == expected


def test_words_in_tables_are_not_justified_nor_indented_as_their_paragraphs_are() -> None:
    normal = style(
        "Normal", "Normal", '<w:pPr><w:ind w:firstLine="340"/><w:jc w:val="both"/></w:pPr>'
    )
    file = rendered(parts(styles=normal.replace("w:style ", 'w:style w:default="1" ')))
    text = file.styles["TableText"].find(w("pPr"))
    assert (val(text, "w:jc"), file.styles["BodyText"].find(f".//{w('jc')}")) == ("left", None)
    assert file.says("w:style[@w:styleId='TableText']//w:ind/@w:firstLine", STYLES) == ["0"]


def test_a_letterhead_has_its_own_name_and_logo_and_not_those_of_a_theme() -> None:
    logo = Picture(PIXEL, "image/png", 1, 1, "Logo of the theme")
    look = Look(name="Of the theme", header="Of the theme", footer="Of the theme", logo=logo)
    header = {"header default": words("Cedar Shore")}
    written = word.write(replace(sample(ENGLISH), look=look), loaded(parts(stories=header)))
    file = DocxFile(written)
    assert not any("the theme" in str(part, "utf-8", "replace") for part in file.parts.values())
    assert PIXEL not in file.parts.values()
    assert "rIdLogo" not in str(file.parts["word/_rels/document.xml.rels"], "utf-8")


# Lists ------------------------------------------------------------------------


def test_their_lists_stand_out_of_the_way_of_ours() -> None:
    item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    made = parts(item + SLOT, numbering=LIST.format(style=""))
    file = rendered(made)
    number = file.says("//w:numId/@w:val")[0]
    abstract = file.says(f"w:num[@w:numId='{number}']/w:abstractNumId/@w:val", NUMBERING)
    assert file.says(
        f"w:abstractNum[@w:abstractNumId='{abstract[0]}']//w:numFmt/@w:val", NUMBERING
    ) == ["upperRoman"]
    assert file.says("w:num[@w:numId='1']/w:abstractNumId/@w:val", NUMBERING) == ["1"]


def test_a_list_that_is_not_there_is_forgotten() -> None:
    item = '<w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:p>'
    file = rendered(parts(words("Cover") + item + SLOT))
    assert "7" not in file.says("//w:body/w:p[2]//w:numId/@w:val")


# By other programs -------------------------------------------------------------


def test_a_file_may_have_other_prefixes_than_word() -> None:
    made = parts(words("Cover") + SLOT, stories={"header default": words("Cedar Shore")})
    for name in ("word/document.xml", "word/header1.xml"):
        made[name] = str(made[name]).replace("w:", "ns0:").replace(":w=", ":ns0=")
    file = rendered(made)
    assert body(file)[0] == "Cover"
    assert "DRAFT" in said(file, "header")[0]


def test_google_docs_names_its_default_table_otherwise() -> None:
    table = style("TableNormal", "Table Normal", kind="table")
    google = style("Normal", "normal") + table.replace("w:style ", 'w:style w:default="1" ')
    file = rendered(parts(styles=google.replace('"Normal"', '"Normal" w:default="1"', 1)))
    assert [i for i in file.styles if "Normal" in i] == ["Normal", "TableNormal"]


def test_old_word_writes_other_names_after_the_name() -> None:
    assert "Styles of the file: heading 1,h1." in notes(
        parts(styles=style("Titre1", "heading 1,h1"))
    )


def test_a_body_without_a_section_gets_a_page() -> None:
    made = parts()
    made["word/document.xml"] = re.sub("<w:sectPr.*</w:sectPr>", "", str(made["word/document.xml"]))
    file = rendered(made)
    assert len(file.find("//w:pgMar")) == 1
    assert "DRAFT" in said(file, "header")[0]


# What is private stays --------------------------------------------------------


@pytest.mark.parametrize("file", [PLAIN, UGLY], ids=["plain", "ugly"])
def test_nothing_private_leaves_with_a_document(file: Path) -> None:
    written = DocxFile(word.write(sample(FRENCH), load_letterhead(file)))
    kept = {name.partition("/")[0] for name in written.names}
    assert kept == {"[Content_Types].xml", "_rels", "docProps", "word"}
    assert [n for n in written.names if "docProps" in n] == [CORE]
    text = "".join(str(each) for tree in written.trees.values() for each in tree.itertext())
    attributes = [str(a) for tree in written.trees.values() for e in tree.iter() for a in e.attrib]
    assert not re.search("Whitfield|Bergeron|Modeles", text)
    assert [each for each in attributes if "rsid" in each] == []


def test_settings_are_ours() -> None:
    settings = "<w:trackRevisions/><w:documentProtection w:edit='readOnly' w:enforcement='1'/>"
    written = rendered(parts(settings=settings)).trees["word/settings.xml"]
    assert [e.tag for e in written if e.tag in (w("trackRevisions"), w("documentProtection"))] == []


def test_data_bound_to_parts_that_stay_is_words() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>'
        f"{words('Cedar')}</w:sdtContent></w:sdt>"
    )
    file = rendered(parts(stories={"header default": control}))
    assert file.find("//w:dataBinding", "word/header1.xml") == []
    assert "Cedar" in said(file, "header")[0]


# The same bytes ---------------------------------------------------------------

WRITE = """
import hashlib, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from writers.sample import sample
from ententes.bilingual import FRENCH
from ententes.word.letterhead import load_letterhead
from ententes.writers import word
print(hashlib.sha256(word.write(sample(FRENCH), load_letterhead(Path(sys.argv[1])))).hexdigest())
"""


@pytest.mark.parametrize("file", [PLAIN, UGLY], ids=["plain", "ugly"])
def test_two_processes_write_the_same_bytes(file: Path) -> None:
    line = [sys.executable, "-c", WRITE, str(file), str(Path(__file__).parents[1])]
    runs = [
        subprocess.run(
            line, env={"PYTHONHASHSEED": seed, "TZ": zone}, capture_output=True, check=True
        )
        for seed, zone in (("1", "America/Halifax"), ("2", "Asia/Tokyo"))
    ]
    assert len({run.stdout for run in runs}) == 1


def test_threads_share_letterheads() -> None:
    both = [load_letterhead(file) for file in (PLAIN, UGLY)]
    expected = [word.write(sample(FRENCH), each) for each in both]
    with ThreadPoolExecutor(8) as threads:
        written = threads.map(lambda each: word.write(sample(FRENCH), each), both * 8)
    assert list(written) == expected * 8
