"""A Word file is what Word itself would have made of the document."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tools.docx_file import (
    CORE,
    DOCUMENT,
    NAMESPACES,
    STYLES,
    DocxFile,
    Element,
    is_on,
    style_of,
    text_of,
    val,
    w,
)
from writers.readers import lines, words_of_tree
from writers.sample import sample
from writers.trees import (
    document,
    documents,
    every,
    heading,
    items,
    paragraph,
    row,
    table,
    tables,
    texts,
    value,
)

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import (
    Align,
    Block,
    Break,
    Cell,
    Document,
    FillIn,
    Heading,
    Item,
    Marks,
    Paragraph,
    Properties,
    Reference,
    Row,
    Section,
    Table,
    Words,
)
from ententes.views import Part, State
from ententes.writers import columns, word

TEXT_WIDTH = 9360
LETTER = ("12240", "15840")
LANGUAGES = pytest.mark.parametrize("language", Language)


def written(*blocks: Block, language: Language = FRENCH) -> DocxFile:
    return DocxFile(word.write(document(*blocks, language=language)))


def shown(*blocks: Block) -> list[str]:
    return lines(written(*blocks))


def whole(language: Language = FRENCH) -> DocxFile:
    return DocxFile(word.write(sample(language)))


# Blocks -----------------------------------------------------------------------


def test_headings_have_the_styles_of_word_and_its_numbers() -> None:
    assert shown(
        heading(1, "Entente"),
        heading(2, "Objet", "1"),
        heading(3, "Buts", "1.1"),
        heading(4, "Détail", "1.1.1"),
        heading(3, "Portée", "1.2"),
        heading(2, "Annexe"),
        heading(2, "Durée", "2"),
    ) == [
        "Title | Entente",
        "Heading1 | 1. Objet",
        "Heading2 | 1.1 Buts",
        "Heading3 | 1.1.1 Détail",
        "Heading2 | 1.2 Portée",
        "Heading1 | Annexe",
        "Heading1 | 2. Durée",
    ]


def test_a_number_that_word_would_not_count_is_written() -> None:
    file = written(heading(2, "Objet", "1"), heading(2, "Suivi", "4"), heading(3, "Qui", "4.2"))
    assert lines(file) == ["Heading1 | 1. Objet", "Heading1 | 4.\tSuivi", "Heading2 | 4.2\tQui"]
    assert file.says("//w:p[w:pPr/w:numPr/w:numId/@w:val = '0']//w:t/text()")[::2] == ["4.", "4.2"]


@LANGUAGES
def test_the_live_numbers_are_those_of_the_tree(language: Language) -> None:
    tree = [b for b in every(sample(language).blocks) if isinstance(b, Heading) and b.number]
    found = [line for line in lines(whole(language)) if line.startswith("Heading")]
    numbers = [line.split()[2].rstrip(".") for line in found if line.split()[2][0].isdigit()]
    assert len(tree) > 20
    assert numbers == [heading.number for heading in tree]
    # Live ones: Word computes each, and none is written out.
    assert not whole(language).find("//w:p[w:pPr/w:numPr/w:numId/@w:val = '0']//w:tab")


def test_a_list_begins_again_and_an_inner_one_counts_on_its_own() -> None:
    outer = items("a", Item([paragraph("b"), items("x", "y", ordered=True)]), "c", ordered=True)
    assert shown(outer, items("d", ordered=True), items("e", ordered=True, start=5)) == [
        "ListNumber | 1. a",
        "ListNumber | 2. b",
        "ListNumber2 | 1. x",
        "ListNumber2 | 2. y",
        "ListNumber | 3. c",
        "ListNumber | 1. d",
        "ListNumber | 5. e",
    ]


def test_the_other_blocks_of_an_item_stand_under_its_words() -> None:
    item = Item([paragraph("a"), paragraph("b"), items("c")])
    assert shown(items(item)) == ["ListBullet | a", "ListContinue | b", "ListBullet2 | c"]


def test_an_item_of_a_list_in_a_deep_list_is_indented_once_more() -> None:
    deep = items("x")
    for _ in range(11):
        deep = items(Item([deep]))
    levels = written(deep).says("//w:numPr/w:ilvl/@w:val")
    assert levels == [*"012345678", "8", "8", "8"]


def test_a_paragraph_has_the_style_of_its_role() -> None:
    assert shown(
        paragraph("a", role="subtitle"),
        paragraph("b"),
        Section("note", [paragraph("c"), items("d"), items("e", ordered=True)]),
        Section("signature", [paragraph("f", role="line")]),
    ) == [
        "Subtitle | a",
        "BodyText | b",
        "Note | c",
        "NoteBullet | d",
        "NoteNumber | 1. e",
        "SignatureLine | f",
    ]


def test_a_line_break_breaks_the_line() -> None:
    assert shown(paragraph("a", Break(), "b")) == ["BodyText | a\nb"]


def test_a_blank_is_a_line_and_a_silent_value_is_nothing() -> None:
    blank, silent = value("(date)", state=State.BLANK), value("x", state=State.SILENT)
    file = written(paragraph("le ", blank, silent))
    (line,) = file.find("//w:r[w:rPr/w:rStyle/@w:val = 'Blank']")
    assert set(text_of(line)) == {"\u00a0"}
    assert " ".join(lines(file)[0].split()) == "BodyText | le (date)"
    assert file.styles["Blank"].find("w:rPr/w:u", NAMESPACES) is not None


def test_a_mark_has_a_style_of_its_own() -> None:
    file = written(paragraph(value("[À préciser]", state=State.MISSING)))
    assert file.says("//w:r[w:rPr/w:rStyle/@w:val = 'Missing']/w:t/text()") == ["[À préciser]"]


def test_emphasis_is_bold_and_italic() -> None:
    file = written(paragraph(Words("a", Marks(strong=True)), Words("b", Marks(emphasis=True)), "c"))
    assert file.says("//w:r[w:rPr/w:b]/w:t/text()") == ["a"]
    assert file.says("//w:r[w:rPr/w:i]/w:t/text()") == ["b"]


@given(documents)
def test_every_paragraph_has_words_or_stands_where_word_wants_one(doc: Document) -> None:
    """Nothing is laid out by blank paragraphs."""
    file = DocxFile(word.write(doc))
    blank = [p for p in file.paragraphs() if not p.findall(".//w:r", NAMESPACES)]
    empty = [b for b in every(doc.blocks) if isinstance(b, Paragraph | Heading) and not said(b)]
    wanted = [p for p in blank if is_wanted(p)]
    assert len(blank) - len(wanted) <= len(empty)


def said(block: Paragraph | Heading) -> bool:
    number = [Words(block.number)] if isinstance(block, Heading) else []
    alone = Document(Properties(FRENCH, ""), [Paragraph([*number, *block.content])])
    return bool(words_of_tree(alone))


def is_wanted(paragraph: Element) -> bool:
    """Say whether Word wants this paragraph: after a table, in a cell, or to bear a number."""
    before = paragraph.getprevious()
    after_table = before is not None and before.tag == w("tbl")
    in_cell = paragraph.getparent().tag == w("tc")
    return after_table or in_cell or paragraph.find("w:pPr/w:numPr", NAMESPACES) is not None


# Links ------------------------------------------------------------------------


def test_a_reference_leads_to_the_bookmark_of_its_target() -> None:
    file = written(
        paragraph(Reference("différend-1", "4.2"), value(" ici", link="#différend-1")),
        heading(2, "Suivi", "", "différend-1"),
    )
    (name,) = set(file.says("//w:hyperlink/@w:anchor"))
    assert file.says(f"//w:p[w:bookmarkStart/@w:name = '{name}']//w:t/text()") == ["Suivi"]
    assert file.says("//w:hyperlink//w:t/text()") == ["4.2", " ici"]


def test_the_number_of_a_reference_is_a_field_that_word_keeps_right() -> None:
    file = written(
        paragraph(Reference("différend-1", "1", noun="l’article"), " ou ", Reference("b", "1.1")),
        heading(2, "Suivi", "1", "différend-1"),
        heading(3, "Rôle", "1.1", "b"),
    )
    assert file.says("//w:fldSimple/@w:instr") == [" REF diff_rend_1 \\r \\h ", " REF b \\r \\h "]
    assert file.says("//w:fldSimple//w:t/text()") == ["1", "1.1"]
    assert file.says("//w:hyperlink[@w:anchor = 'diff_rend_1']//w:t/text()") == ["l’article\u00a0"]
    assert file.says("//w:p[.//w:bookmarkStart/@w:name = 'b']/w:pPr/w:pStyle/@w:val") == [
        "Heading2"
    ]


@pytest.mark.parametrize(
    "target",
    [heading(2, "Suivi", "3", "x"), heading(2, "Suivi", "", "x"), paragraph("Suivi", anchor="x")],
)
def test_a_number_that_word_does_not_count_is_written_as_it_is(target: Block) -> None:
    file = written(paragraph(Reference("x", "3", noun="l’article")), target)
    assert file.says("//w:fldSimple") == []
    assert file.says("//w:hyperlink[@w:anchor = 'x']//w:t/text()") == ["l’article\u00a0", "3"]


def test_the_date_in_the_footer_has_its_raised_letters() -> None:
    properties = Properties(FRENCH, "Entente", date_shown="1er\u00a0avril\u00a02026")
    file = DocxFile(word.write(Document(properties, [], sample(FRENCH).labels)))
    footer = file.trees["word/footer1.xml"]
    assert "1er\u00a0avril\u00a02026" in text_of(footer)
    path = "//w:r[w:rPr/w:vertAlign/@w:val = 'superscript']/w:t/text()"
    assert footer.xpath(path, namespaces=NAMESPACES) == ["er"]


def test_a_block_of_any_kind_may_be_a_target() -> None:
    inner = items(Item([paragraph("b")], "item"))
    inner.anchor = "list"
    made = table(row("A"), row("1"))
    made.anchor, made.rows[0].anchor = "table", "row"
    file = written(inner, made, Section("note", [paragraph("c", anchor="p")], "section"))
    names = file.says("//w:bookmarkStart/@w:name")
    assert names == ["list", "item", "table", "row", "section", "p"]
    assert len(set(file.says("//w:bookmarkStart/@w:id"))) == len(names)
    assert file.says("//w:bookmarkStart/@w:id") == file.says("//w:bookmarkEnd/@w:id")


def test_anchors_that_word_cannot_tell_apart_get_names_of_their_own() -> None:
    anchors = ["été-1", "ete-1", "Ete 1", "e" * 60 + "1", "e" * 60 + "2", "4.2", "4-2"]
    file = written(*[paragraph("x", anchor=anchor) for anchor in anchors])
    names = file.says("//w:bookmarkStart/@w:name")
    assert len({name.lower() for name in names}) == len(anchors)
    assert all(re.fullmatch("[A-Za-z][A-Za-z0-9_]{0,39}", name) for name in names)


def test_an_address_is_a_relationship_and_each_stands_once() -> None:
    mail = value("a@b.ca", link="mailto:a@b.ca")
    site = Words("site", Marks(link='https://b.ca/?x=1&y="2"'))
    file = written(paragraph(mail, site, mail, value("x", link="javascript:alert(1)")))
    relationships = "p:Relationship[@TargetMode = 'External']/@Target"
    part = "word/_rels/document.xml.rels"
    assert file.says(relationships, part) == ["mailto:a@b.ca", "https://b.ca/?x=1&y=%222%22"]
    assert file.says("//w:hyperlink//w:t/text()") == ["a@b.ca", "site", "a@b.ca"]
    assert lines(file) == ["BodyText | a@b.casitea@b.cax"]


# Tables -----------------------------------------------------------------------


@LANGUAGES
def test_the_header_row_comes_back_and_no_row_is_cut(language: Language) -> None:
    file = whole(language)
    tables = file.find("//w:tbl")
    assert len(tables) > 5
    for found in tables:
        header, *rows = found.findall("w:tr", NAMESPACES)
        assert is_on(header.find("w:trPr/w:tblHeader", NAMESPACES))
        assert not [r for r in rows if r.find("w:trPr/w:tblHeader", NAMESPACES) is not None]
        assert all(is_on(r.find("w:trPr/w:cantSplit", NAMESPACES)) for r in (header, *rows))
    assert "" not in file.says("//w:tblCaption/@w:val")


def test_cells_are_set_to_the_side_of_their_column() -> None:
    sides = [Align.LEFT, Align.CENTRE, Align.RIGHT]
    file = written(table(row("a", "b", "c"), row("d", "e", "f"), columns=sides))
    found = [(text_of(p), val(p, "w:pPr/w:jc")) for p in file.find("//w:tc/w:p")]
    expected = {"a": None, "b": "center", "c": "right"}
    assert dict(found) == expected | {"d": None, "e": "center", "f": "right"}


def test_emphasis_links_and_languages_stand_in_cells() -> None:
    link = Words("plan", Marks(link="https://x.org/?a|b"))
    words = Words("rent", Marks(strong=True, language=ENGLISH))
    file = written(table(row("A", "B"), row(words, link), row("", "")))
    assert file.says("//w:tc//w:r[w:rPr/w:b]/w:t/text()") == ["rent"]
    assert file.says("//w:tc//w:r[w:rPr/w:lang/@w:val = 'en-CA']/w:t/text()") == ["rent"]
    assert file.says("//w:tc//w:hyperlink//w:t/text()") == ["plan"]
    assert lines(file)[:6] == [
        *("TableHeader | A", "TableHeader | B", "TableText | rent", "TableText | plan"),
        *("TableText |", "TableText |"),
    ]


def test_a_table_may_be_a_row_of_headers_alone() -> None:
    file = written(table(row("A", "B")))
    (header,) = file.find("//w:tbl/w:tr")
    assert is_on(header.find("w:trPr/w:tblHeader", NAMESPACES))


def test_a_list_in_a_cell_stays_within_it() -> None:
    cell = Cell([items("un", Item([paragraph("deux"), items("trois")]))])
    file = written(Table([Align.LEFT], row("A"), [Row([cell])]))
    assert lines(file)[1:4] == ["TableBullet | un", "TableBullet | deux", "TableBullet | trois"]
    assert file.says("//w:tc//w:ind/@w:left") == ["284", "284", "568"]


def test_tables_that_touch_stay_two_tables() -> None:
    file = written(table(row("A")), table(row("B")))
    tags = [child.tag for child in file.document[0]]
    assert tags == [w("tbl"), w("p"), w("tbl"), w("p"), w("sectPr")]


def test_what_introduces_a_table_or_a_list_stays_with_it() -> None:
    signature = Section("signature", [paragraph("e")])
    file = written(
        paragraph("a"), table(row("A")), paragraph("b"), items("c"), paragraph("d"), signature
    )
    kept = [
        text_of(p) for p in file.paragraphs() if p.find("w:pPr/w:keepNext", NAMESPACES) is not None
    ]
    assert kept == ["a", "b", "d"]


@LANGUAGES
def test_the_columns_of_a_table_add_up(language: Language) -> None:
    for found in whole(language).find("//w:tbl"):
        grid = [int(c.get(w("w"))) for c in found.findall("w:tblGrid/w:gridCol", NAMESPACES)]
        width = int(found.find("w:tblPr/w:tblW", NAMESPACES).get(w("w")))
        assert sum(grid) == width <= TEXT_WIDTH
        for line in found.findall("w:tr", NAMESPACES):
            cells = line.findall("w:tc/w:tcPr/w:tcW", NAMESPACES)
            assert [int(cell.get(w("w"))) for cell in cells] == grid


@given(tables(st.builds(Cell, st.lists(st.builds(paragraph, texts), max_size=2))))
@example(table(row("x")))
@example(table(row(*"abcdefghi"), row(*["mot" * 30] * 9)))
@example(table(row(*"abcdefghijklmnopqrst"), row(*["mot" * 30] * 20)))
def test_the_widths_of_any_table_add_up_and_none_is_nil(made: Table) -> None:
    widths = columns.fitted(made, TEXT_WIDTH).widths
    assert sum(widths) in (TEXT_WIDTH, TEXT_WIDTH // 2)
    assert min(widths) > 300


def room(made: Table) -> list[float]:
    """Return how many letters of Calibri, 0.5 em wide, each column holds on a line."""
    shape = columns.fitted(made, TEXT_WIDTH)
    return [(width - shape.size.margins) / (shape.size.em / 2) for width in shape.widths]


def test_a_column_has_room_for_its_longest_word() -> None:
    long = "un texte assez long pour remplir toute une ligne de la page et davantage encore"
    narrow, wide = room(table(row("a", "b"), row("responsabilités", long)))
    assert narrow >= 2 * 6.29  # em, as Calibri sets it in bold
    assert wide > narrow


def test_amounts_and_dates_are_not_cut_even_in_a_table_of_many_columns() -> None:
    money, day, word = "1\u00a0250\u00a0000,75\u00a0$", "2026-04-01", "interrégionalisation"
    cells = [word, word, word, day, day, money, money, money]
    sides = [Align.LEFT] * 5 + [Align.RIGHT] * 3
    made = table(row(*"abcdefgh"), row(*cells), columns=sides)
    assert columns.fitted(made, TEXT_WIDTH).size == columns.SMALL
    held = room(made)
    # As Calibri sets them: a figure is 0.507 em wide, a hyphen 0.306, a space 0.226.
    assert min(held[3:5]) >= 2 * (8 * 0.507 + 2 * 0.306)
    assert min(held[5:]) >= 2 * (10 * 0.507 + 0.25 + 3 * 0.226)
    assert max(held[:3]) < len(word)


def test_a_date_stays_on_one_line_where_there_is_room() -> None:
    long = "un texte assez long pour remplir toute une ligne de la page et davantage encore"
    made = table(row("A", "Date", "B"), row(long, "September\u00a030, 2026", long))
    assert room(made)[1] >= 2 * 8.2  # em, as Calibri sets it


def test_a_column_has_room_for_the_noun_of_a_reference() -> None:
    long = "Une cellule dont les mots se partagent la ligne avec ceux de l’autre"
    reference = table(row("A", "B"), row(long, Reference("x", "4.2", noun="aux paragraphes")))
    in_words = table(row("A", "B"), row(long, "aux paragraphes\u00a04.2"))
    assert columns.fitted(reference, TEXT_WIDTH) == columns.fitted(in_words, TEXT_WIDTH)


def test_no_column_takes_many_more_lines_than_another() -> None:
    words = "des mots de tableau "
    texts = [words * 2, words, words * 2, words, words]
    made = table(row(*["Titre"] * 5), row(*texts))
    widths, _ = columns.fitted(made, 6000)
    lines = [len(text) / (width - 190) for text, width in zip(texts, widths, strict=True)]
    assert sum(widths) == 6000
    assert max(lines) / min(lines) < 1.1


def test_what_is_left_is_shared_by_all_columns() -> None:
    words = "anticonstitutionnellement " * 3
    widths, _ = columns.fitted(table(row("Titre", "Titre"), row(words, words)), 6500)
    assert abs(widths[0] - widths[1]) < 10


def test_columns_of_figures_are_as_wide_as_each_other() -> None:
    sides = [Align.LEFT, Align.RIGHT, Align.RIGHT]
    made = table(row("Poste", "2026", "2027"), row("Locaux", "1", "1 000 000"), columns=sides)
    _, one, other = columns.fitted(made, TEXT_WIDTH).widths
    assert abs(one - other) <= 2


def test_a_narrow_table_does_not_fill_the_page() -> None:
    assert sum(columns.fitted(table(row("A", "B")), TEXT_WIDTH).widths) == TEXT_WIDTH // 2


# Signatures -------------------------------------------------------------------


@LANGUAGES
def test_a_signature_block_stays_on_one_page(language: Language) -> None:
    signed = [p for p in whole(language).paragraphs() if style_of(p) == "SignatureLine"]
    assert len(signed) == 10
    kept = [p.find("w:pPr/w:keepNext", NAMESPACES) is not None for p in signed]
    assert kept == [True, True, True, True, False] * 2
    assert all(p.find("w:pPr/w:keepLines", NAMESPACES) is not None for p in signed)


def test_the_lines_of_a_signature_begin_at_one_place() -> None:
    line = paragraph("Nom et fonction\u00a0: ", FillIn(), role="line")
    other = paragraph("Date\u00a0: ", "1er mai", role="line")
    long = paragraph("Nom de la personne qui signe\u00a0: ", FillIn(), role="line")
    assert shown(Section("signature", [line, other, long])) == [
        "SignatureLine | Nom et fonction\u00a0:\t\t",
        "SignatureLine | Date\u00a0:\t1er mai",
        "SignatureLine | Nom de la personne qui signe\u00a0: \t",
    ]
    address = paragraph("https://b.ca", role="line")
    assert shown(Section("signature", [address])) == ["SignatureLine | https://b.ca"]
    style = whole().styles["SignatureLine"]
    stops = [(t.get(w("val")), t.get(w("leader"))) for t in style.iter(w("tab"))]
    assert stops[:2] == [("left", None), ("right", "underscore")]


def test_an_empty_signature_block_lets_what_is_before_it_go() -> None:
    file = written(paragraph("a"), items("b"), Section("signature", [items()]), paragraph("c"))
    (kept,) = file.find("//w:p[w:pPr/w:keepNext]")
    assert text_of(kept) == "a"


# The layout -------------------------------------------------------------------


@pytest.mark.parametrize(("language", "of"), [(FRENCH, "de"), (ENGLISH, "of")])
def test_the_footer_counts_the_pages(language: Language, of: str) -> None:
    file = whole(language)
    (line,) = lines(file, "word/footer1.xml")
    assert line.endswith(f"\tPage\u00a01 {of} 1")
    assert line.startswith("Footer | EP-2026-014 · Version\u00a00.3 · ")
    fields = file.says("//w:fldSimple/@w:instr", "word/footer1.xml")
    assert [field.strip() for field in fields] == ["PAGE", "NUMPAGES"]


def test_long_facts_leave_the_page_to_the_text() -> None:
    facts = Properties(FRENCH, "Entente " * 200, version="x" * 100_000)
    file = DocxFile(word.write(Document(facts, [], sample(FRENCH).labels)))
    for part in ("word/header1.xml", "word/footer1.xml"):
        (line,) = lines(file, part)
        assert "…\t" in line
        assert len(line) < 120


@pytest.mark.parametrize(("language", "mark"), [(FRENCH, "ÉBAUCHE"), (ENGLISH, "DRAFT")])
def test_a_draft_says_so_on_every_page(language: Language, mark: str) -> None:
    file = whole(language)
    headers = file.says("//w:headerReference/@w:type")
    assert sorted(headers) == ["default", "first"]
    for part in ("word/header1.xml", "word/header2.xml"):
        assert lines(file, part)[0].endswith(mark)


@pytest.mark.parametrize(("status", "mark"), [("Ébauche", "ÉBAUCHE"), ("Draft", "DRAFT")])
def test_a_draft_whose_status_is_draft_says_so_once(status: str, mark: str) -> None:
    facts = Properties(FRENCH, "Entente", status=status, mark=mark)
    file = DocxFile(word.write(Document(facts, [], sample(FRENCH).labels)))
    for part in ("word/header1.xml", "word/header2.xml"):
        assert lines(file, part)[0].endswith(f"\t{mark}")


def test_a_document_for_signature_bears_no_mark() -> None:
    file = DocxFile(word.write(sample(FRENCH, mark="")))
    for part in ("word/header1.xml", "word/header2.xml"):
        assert lines(file, part)[0].endswith("\tEn négociation")


def test_the_page_is_letter_paper() -> None:
    (size,) = whole().find("//w:pgSz")
    assert (size.get(w("w")), size.get(w("h"))) == LETTER
    (margins,) = whole().find("//w:pgMar")
    sides = int(margins.get(w("left"))) + int(margins.get(w("right")))
    assert int(LETTER[0]) - sides == TEXT_WIDTH


@LANGUAGES
def test_properties_say_what_the_document_is(language: Language) -> None:
    file = whole(language)
    facts = sample(language).properties
    assert file.says("dc:title/text()", CORE) == [facts.title]
    assert file.says("dc:language/text()", CORE) == [language.tag]
    assert file.says("dc:creator/text()", CORE) == ["Carrefour Rive-Nord; Cégep du Grand-Détour"]
    assert file.says("dc:identifier/text()", CORE) == ["EP-2026-014"]
    assert file.says("cp:version/text()", CORE) == ["0.3"]
    assert file.says("cp:contentStatus/text()", CORE) == [facts.status]
    dates = file.says("dcterms:created/text() | dcterms:modified/text()", CORE)
    assert dates == ["2026-03-16T00:00:00Z"] * 2


def test_a_document_without_facts_says_none() -> None:
    file = DocxFile(word.write(Document(Properties(FRENCH, "Entente"), [], sample(FRENCH).labels)))
    assert [child.tag.rpartition("}")[2] for child in file.trees[CORE]] == ["title", "language"]
    assert lines(file, "word/footer1.xml") == ["Footer | \tPage\u00a01 de 1"]


def test_nothing_of_another_program_is_left_in_a_file() -> None:
    for name, part in whole().parts.items():
        assert not re.search(rb"python-docx|docxtpl|2013|\{\{|\{%|en-US", part), name


# Languages --------------------------------------------------------------------


@LANGUAGES
def test_all_words_are_proofread_in_the_language_of_the_document(language: Language) -> None:
    file = whole(language)
    assert file.says("w:docDefaults//w:lang/@w:val", STYLES) == [language.tag]
    others = [
        run for part, paragraph, run in runs(file) if file.language(paragraph, run) != language.tag
    ]
    said = " ".join(map(text_of, others))
    assert said == (
        "Youth Employment and Skills Strategy The parties have requested that this Agreement and"
        " all related documents be drawn up in French."
        if language is FRENCH
        else "Programme d’aide et d’accompagnement social Les parties ont demandé que la présente"
        " entente et tous les documents connexes soient rédigés en anglais."
    )


def test_a_part_in_the_other_language_is_tagged_wherever_it_stands() -> None:
    other = value(Part("Youth Strategy", ENGLISH), " (fédéral)", link="https://b.ca")
    file = written(
        paragraph(other), table(row("A"), row(other)), paragraph(Words("x", Marks(language=FRENCH)))
    )
    tagged = file.says("//w:r[w:rPr/w:lang/@w:val = 'en-CA']/w:t/text()")
    assert tagged == ["Youth Strategy"] * 2
    assert len(file.find("//w:lang")) == 2


def runs(file: DocxFile) -> Iterator[tuple[str, Element, Element]]:
    for part in file.stories:
        for found in file.paragraphs(part):
            for run in found.iter(w("r")):
                if text_of(run).strip():
                    yield part, found, run


# Short documents


def test_a_short_document_is_set_closer_on_a_wider_page() -> None:
    blocks: list[Block] = [paragraph("Un."), table(row("A", "B"), row("mot " * 40, "mot " * 40))]
    long, short = (
        DocxFile(word.write(replace(document(*blocks), is_short=is_short)))
        for is_short in (False, True)
    )
    sides, widths, sizes = (
        [int(each.says(path, part)[0]) for each in (long, short)]
        for path, part in (
            ("//w:pgMar/@w:left", DOCUMENT),
            ("//w:tblW/@w:w", DOCUMENT),
            ("//w:docDefaults//w:sz/@w:val", STYLES),
        )
    )
    assert sides[0] > sides[1]
    assert widths == [TEXT_WIDTH, TEXT_WIDTH + 2 * (sides[0] - sides[1])]
    assert sizes[0] > sizes[1] >= 18  # half points: nothing is too small to read
