"""The cover of a Word file, its contents, its captions: what stands around the articles."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tools.docx_file import DOCUMENT, STYLES, DocxFile, style_of, text_of, val
from writers.readers import lines
from writers.sample import sample
from writers.trees import LOGO, document, heading, items, paragraph, row, table, value

from ententes.bilingual import Language
from ententes.document.tree import (
    Block,
    Break,
    Document,
    Heading,
    Marks,
    Reference,
    Section,
    Table,
    Words,
)
from ententes.looks import Look, Paper
from ententes.writers import word

LANGUAGES = pytest.mark.parametrize("language", Language)
TITLE = heading(1, "Entente")
ARTICLES = [heading(2, "But", "1", "but"), heading(2, "Durée", "2"), heading(2, "Annexes")]


def agreement(*blocks: Block, parties: Sequence[str] = (), look: Look | None = None) -> DocxFile:
    """Return a document of some blocks, then of four articles, as a Word file."""
    made = document(TITLE, *blocks, *ARTICLES, heading(2, "Signatures"), paragraph("x"))
    properties = replace(made.properties, authors=tuple(parties))
    made = replace(made, properties=properties, look=look or made.look)
    return DocxFile(word.write(made))


# The contents -----------------------------------------------------------------


def test_the_contents_say_each_article_as_word_would() -> None:
    assert [line for line in lines(agreement()) if line.startswith("TOC")] == [
        "TOCHeading | Table des matières",
        "TOC1 | 1.\tBut",
        "TOC1 | 2.\tDurée",
        "TOC1 | Annexes",
        "TOC1 | Signatures",
    ]


def test_an_entry_is_a_link_to_its_article() -> None:
    file = agreement()
    assert file.says("//w:p[w:pPr/w:pStyle/@w:val='TOC1']/w:hyperlink/@w:anchor") == ["but"]
    assert "but" in file.says("//w:bookmarkStart/@w:name")


def test_the_contents_are_one_field_that_begins_and_ends() -> None:
    file = agreement()
    begin, separate, end = file.find("//w:fldChar")
    assert [mark.get(val_of("fldCharType")) for mark in (begin, separate, end)] == [
        "begin",
        "separate",
        "end",
    ]
    assert file.says("//w:instrText/text()") == [' TOC \\o "1-1" \\n \\h \\z ']
    held = [text_of(mark.getparent().getparent()) for mark in (begin, separate, end)]
    assert held == ["1.\tBut", "1.\tBut", "Signatures"]
    entries = file.find("//w:sdt/w:sdtContent/w:p")
    assert [style_of(entry) for entry in entries] == ["TOCHeading", *["TOC1"] * 4]


def val_of(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def test_the_contents_name_no_page_that_may_be_wrong() -> None:
    assert "PAGEREF" not in agreement().parts[DOCUMENT].decode()


def test_what_is_missing_in_a_title_shows_in_the_contents() -> None:
    annex = Heading(2, [Words("Annexe\u00a0: "), *paragraph(value("[À préciser]")).content])
    made = document(TITLE, *ARTICLES, annex, paragraph("x"))
    said = lines(DocxFile(word.write(made)))
    assert "TOC1 | Annexe\u00a0: [À préciser]" in said


def test_an_entry_has_the_words_of_its_title_but_none_of_its_links() -> None:
    title = [
        Words("Voir ", Marks(link="https://x.org")), Reference("but", "1"), Break(), Words("fin"),
    ]  # fmt: skip
    file = DocxFile(word.write(document(TITLE, *ARTICLES, Heading(2, title), paragraph("x"))))
    assert "TOC1 | Voir 1 fin" in lines(file)
    entry = "//w:p[w:pPr/w:pStyle/@w:val='TOC1'][last()]"
    assert not file.find(f"{entry}//w:hyperlink")
    assert not file.find(f"{entry}//w:rStyle")


def test_the_articles_begin_a_page_after_the_contents() -> None:
    file = agreement(paragraph("Accord", role="subtitle"))
    on_new_page = file.find("//w:p[w:pPr/w:pageBreakBefore]")
    assert [text_of(one) for one in on_new_page] == ["But"]


@pytest.mark.parametrize(
    "made",
    [
        document(TITLE, *ARTICLES, paragraph("x")),
        replace(document(TITLE, *ARTICLES, *ARTICLES, paragraph("x")), is_short=True),
    ],
    ids=["of few articles", "short"],
)
def test_a_document_that_is_read_at_a_glance_has_no_contents(made: Document) -> None:
    file = DocxFile(word.write(replace(made, properties=replace(made.properties, authors=("A",)))))
    assert not [line for line in lines(file) if line.startswith(("TOC", "Cover"))]
    assert not file.find("//w:pageBreakBefore")


@LANGUAGES
def test_the_contents_of_a_whole_agreement_are_its_articles(language: Language) -> None:
    made = sample(language)
    said = [line.partition(" | ")[2] for line in lines(DocxFile(word.write(made)))]
    start = said.index(made.labels["contents"]) + 1
    titles = [
        f"{block.printed_number}\t" * bool(block.number) + "".join(map(words_of, block.content))
        for block in made.blocks
        if isinstance(block, Heading) and block.level == 2
    ]
    assert said[start : start + len(titles)] == titles


def words_of(inline: object) -> str:
    return inline.text if isinstance(inline, Words) else ""


# The cover --------------------------------------------------------------------


def test_the_cover_names_the_parties_before_the_contents() -> None:
    file = agreement(paragraph("Accord", role="subtitle"), parties=["Centre", "R&D <X>"])
    assert lines(file)[:6] == [
        "Title | Entente",
        "Subtitle | Accord",
        "CoverLabel | Entre",
        "CoverParty | Centre",
        "CoverParty | R&D <X>",
        "TOCHeading | Table des matières",
    ]


def test_a_cover_without_parties_has_no_label_over_nothing() -> None:
    assert not [line for line in lines(agreement()) if line.startswith("Cover")]


def test_the_cover_bears_the_name_and_the_logo_of_the_organization() -> None:
    file = agreement(look=Look(name="Élan <Emploi>", logo=LOGO))
    assert lines(file)[:3] == ["CoverName |", "CoverName | Élan <Emploi>", "Title | Entente"]
    assert file.find("//*[local-name()='docPr']")[0].get("descr") == "Une étoile & trois vagues"
    assert file.parts["word/media/logo.png"] == LOGO.content
    target = file.says("//p:Relationship[@Id='rIdLogo']/@Target", "word/_rels/document.xml.rels")
    assert target == ["media/logo.png"]


def test_a_logo_keeps_its_proportions_within_its_place() -> None:
    for width, height in ((400, 100), (200, 100), (100, 400)):
        file = agreement(look=Look(logo=replace(LOGO, width=width, height=height)))
        extent = file.find("//*[local-name()='extent']")[0]
        across, down = int(extent.get("cx")), int(extent.get("cy"))
        assert round(across / down, 2) == width / height
        assert across <= 70 * 36_000
        assert down <= 25 * 36_000


def test_a_logo_is_smaller_on_a_short_document_and_never_vanishes() -> None:
    flat = replace(LOGO, width=9_999_999, height=1)
    made = replace(document(TITLE, paragraph("x")), look=Look(logo=flat), is_short=True)
    (extent,) = DocxFile(word.write(made)).find("//*[local-name()='extent']")
    assert (extent.get("cx"), extent.get("cy")) == (str(40 * 36_000), "1")


def test_the_words_of_the_organization_stand_in_headers_and_footers() -> None:
    file = agreement(look=Look(header="Bâtir & relier", footer="506 555-0100"))
    for part, said in (("header1", "Bâtir & relier"), ("header2", "Bâtir & relier\t")):
        assert text_of(file.paragraphs(f"word/{part}.xml")[0]) == said
    assert text_of(file.paragraphs("word/footer1.xml")[-1]) == "506 555-0100"


def test_without_a_theme_no_paragraph_is_left_empty() -> None:
    file = agreement()
    for part in (DOCUMENT, "word/header1.xml", "word/header2.xml", "word/footer1.xml"):
        assert all(text_of(p).strip() for p in file.paragraphs(part) if style_of(p) != "Header")
    assert len(file.paragraphs("word/header1.xml")) == 1


def test_a_look_gives_its_colours_fonts_and_paper() -> None:
    look = Look("0B5C4A", tint="E6F2EF", body_font="Arial", heading_font="Cambria", paper=Paper.A4)
    file = agreement(look=look)
    styles = file.parts[STYLES].decode()
    assert val(file.styles["Heading1"], "w:rPr/w:color") == "0B5C4A"
    assert 'w:fill="E6F2EF"' in styles
    assert "1F2A44" not in styles
    assert "Calibri" not in styles
    fonts = file.styles["Title"].find("w:rPr/w:rFonts", {"w": val_of("")[1:-1]})
    assert fonts.get(val_of("ascii")) == "Cambria"
    (page,) = file.find("//w:pgSz")
    assert (page.get(val_of("w")), page.get(val_of("h"))) == ("11906", "16838")
    margins = file.find("//w:pgMar")[0]
    sides = int(margins.get(val_of("left"))) + int(margins.get(val_of("right")))
    assert file.says("//w:style[@w:styleId='Header']//w:tab/@w:pos", STYLES) == [str(11906 - sides)]


@pytest.mark.parametrize("paper", Paper)
def test_a_table_fills_the_paper_between_the_margins(paper: Paper) -> None:
    wide = table(row(*["Des mots assez longs pour une page"] * 6))
    file = agreement(ARTICLES[0], wide, look=Look(paper=paper))
    assert file.says("//w:tbl//w:tblW/@w:w") == [str(paper.size[0] - 2880)]


# Captions ---------------------------------------------------------------------


def captioned(number: int, *words: str) -> Table:
    made = table(row("A"), row("1"), title="Cibles")
    made.caption, made.number = [Words(word) for word in words], number
    return made


def test_a_caption_stands_above_its_table_and_stays_with_it() -> None:
    file = agreement(captioned(3, "Cibles"))
    assert "Caption | Tableau\u00a03. Cibles" in lines(file)
    assert file.find("//w:tbl/preceding-sibling::w:p[1]/w:pPr/w:pStyle[@w:val='Caption']")
    assert file.styles["Caption"].find("w:pPr/w:keepNext", {"w": val_of("")[1:-1]}) is not None


@pytest.mark.parametrize(("language", "kind"), [("fr", "Tableau"), ("en", "Table")])
def test_the_number_of_a_caption_is_a_field_that_word_can_count_anew(
    language: str, kind: str
) -> None:
    made = document(captioned(3, "x"), language=Language(language))
    file = DocxFile(word.write(made))
    (field,) = file.find("//w:fldSimple[contains(@w:instr, 'SEQ')]")
    assert field.get(val_of("instr")) == f" SEQ {kind} \\* ARABIC "
    assert text_of(field) == "3"


# What stays together ----------------------------------------------------------


def test_a_party_stays_on_one_page() -> None:
    party = Section("party", [paragraph("Centre"), items("accueillir", "former"), paragraph("fin")])
    file = agreement(ARTICLES[0], party, paragraph("après"))
    kept = {text_of(p): p.find("w:pPr/w:keepNext", {"w": val_of("")[1:-1]}) is not None
            for p in file.paragraphs()}  # fmt: skip
    assert [kept[words] for words in ("Centre", "accueillir", "former")] == [True] * 3
    assert not kept["fin"]


# Hyphens ----------------------------------------------------------------------


@pytest.mark.parametrize("said", ["IND-1, IND-2 et IND-3", "2026-04-01", "506 555-0142"])
def test_a_hyphen_before_a_digit_does_not_break_in_a_cell(said: str) -> None:
    file = DocxFile(word.write(document(table(row("A", value(said))), paragraph(said))))
    cell = text_of(file.find("//w:tc")[1])
    assert cell == said.replace("-", "\u2011")
    assert text_of(file.paragraphs()[-1]) == said


def test_a_telephone_number_does_not_break_wherever_it_stands() -> None:
    telephone = value("1-450-555-0142", link="tel:+14505550142")
    file = DocxFile(word.write(document(paragraph(telephone))))
    assert text_of(file.paragraphs()[-1]) == "1\u2011450\u2011555\u20110142"


@pytest.mark.parametrize("said", ["Nouveau-Brunswick", "-5 degrés", "_-1"])
def test_any_other_hyphen_stays_as_it_is_in_a_cell(said: str) -> None:
    file = DocxFile(word.write(document(table(row(said)))))
    assert text_of(file.find("//w:tc")[0]) == said
