"""A figure in a page and in a Word file: a drawing, what it says, and its caption."""

import re
from dataclasses import replace

import pytest
from tools.docx_file import NAMESPACES, DocxFile, style_of, text_of, w
from writers.readers import Page
from writers.trees import document, paragraph, row, table

from ententes.bilingual import ENGLISH
from ententes.charts.drawing import (
    Bar,
    Drawing,
    Form,
    Label,
    Line,
    Marker,
    Shape,
    Side,
    Tone,
    colours,
)
from ententes.document.tree import Document, Figure, Words
from ententes.looks import HOUSE, Look
from ententes.writers import html, markdown, word

DRAWING = {
    **NAMESPACES,
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
BUDGET = Drawing(
    320,
    40,
    (
        Label(0, 10.5, "Élan & Cie <1er avril>", strong=True),
        Label(320, 10.5, "160\u00a0$", Tone.QUIET, Side.END),
        Bar(0, 15, 240, 9, Tone.ACCENT),
        Bar(240, 15, 80, 9, Tone.ACCENT, outlined=True),
        Line(112, 0, 20),
        Marker(112, 30, 10, Form.DIAMOND),
        Marker(130, 30, 10, Form.RING),
        Marker(150, 30, 10, Form.DISC),
        Marker(170, 30, 10, Form.SQUARE),
    ),
)


def figure(*shapes: Shape, number: int = 1) -> Figure:
    drawing = Drawing(320, 40, shapes) if shapes else BUDGET
    return Figure(drawing, [Words("Budget")], 'Élan & Cie: "160 $".', number)


def written(*figures: Figure) -> Document:
    return document(paragraph("Avant."), *figures)


def page(*figures: Figure) -> str:
    return html.write_fragment(written(*(figures or (figure(),))))


def file(*figures: Figure) -> DocxFile:
    return DocxFile(word.write(written(*(figures or (figure(),)))))


# HTML -------------------------------------------------------------------------


def test_in_a_page_a_figure_is_an_image_that_says_the_description_over_its_caption() -> None:
    found = page()
    (image,) = Page(found).all("svg")
    assert image["role"] == "img"
    assert '<title>Élan &amp; Cie: "160 $".</title>' in found
    assert "<figcaption>Figure\u00a01. Budget</figcaption>" in found


def test_in_a_page_words_are_escaped_and_french_raises_its_letters() -> None:
    assert (
        'font-weight="700" class="fill-ink" fill="#1B1F24">Élan &amp; Cie &lt;1'
        '<tspan dy="-3.5" font-size="7.5">er</tspan><tspan dy="3.5"> avril&gt;</tspan></text>'
    ) in page()
    assert "tspan" not in html.write_fragment(document(figure(), language=ENGLISH))


@pytest.mark.parametrize(
    ("shape", "shown"),
    [
        (BUDGET.shapes[2], '<rect x="0" y="15" width="240" height="9" class="fill-accent"'),
        (BUDGET.shapes[3], 'stroke-dasharray="3 2"/>'),
        (BUDGET.shapes[4], '<line x1="112" y1="0" x2="112" y2="20"'),
        (BUDGET.shapes[5], '<polygon points="112,25 117,30 112,35 107,30" class="fill-accent"'),
        (BUDGET.shapes[6], '<circle cx="130" cy="30" r="4" class="fill-paper line-accent"'),
        (BUDGET.shapes[7], '<circle cx="150" cy="30" r="5" class="fill-accent"'),
        (BUDGET.shapes[8], '<rect x="165.5" y="25.5" width="9" height="9" class="fill-accent"'),
    ],
    ids=["a full bar", "an empty bar", "a line", "a diamond", "a ring", "a disc", "a square"],
)
def test_in_a_page_each_shape_has_a_class_for_its_tone(shape: Shape, shown: str) -> None:
    assert shown in page(figure(shape))


def test_in_a_page_the_line_of_an_empty_bar_lies_within_it_however_short_it_is() -> None:
    assert '<rect x="240.5" y="15.5" width="79" height="8"' in page()
    short = Bar(0, 15, 0.4, 9, Tone.ACCENT, outlined=True)
    assert '<rect x="0.5" y="15.5" width="0.5" height="8"' in page(figure(short))


def test_in_a_page_words_at_the_end_of_a_line_end_there() -> None:
    assert '<text x="320" y="10.5" text-anchor="end" class="fill-quiet"' in page()


def test_in_a_page_a_font_whose_name_has_spaces_stands_in_quotation_marks() -> None:
    themed = replace(written(figure()), look=Look(body_font="Times New Roman"))
    families = 'font-family="&#x27;Times New Roman&#x27;, &#x27;Liberation Serif&#x27;, serif"'
    assert families in html.write_fragment(themed)


def test_the_page_gives_each_tone_a_colour_of_light_and_dark_paper() -> None:
    sheet = html.write(written(figure()))
    used = set(re.findall(r"(?:fill|line)-[a-z]+", page()))
    assert len(used) > 3
    assert [name for name in used if f".{name} {{" not in sheet] == []


def test_the_colours_of_a_theme_are_those_of_the_drawing() -> None:
    look = Look(accent="7A1F3D")
    assert colours(look)[Tone.ACCENT] == "7A1F3D"
    assert colours(HOUSE)[Tone.ACCENT] == HOUSE.accent


# Word -------------------------------------------------------------------------


def test_in_word_the_drawing_has_its_name_and_its_description() -> None:
    (drawing,) = file().document.iterfind(".//wp:docPr", DRAWING)
    assert drawing.get("name") == "Figure 1"
    assert drawing.get("descr") == 'Élan & Cie: "160 $".'


def test_in_word_the_ids_of_drawings_and_shapes_are_unique() -> None:
    both = file(figure(number=1), figure(number=2)).document
    ids = both.xpath("//wp:docPr/@id | //wps:cNvPr/@id", namespaces=DRAWING)
    assert len(ids) == 2 * (1 + len(BUDGET.shapes))
    assert len(set(ids)) == len(ids)


def test_in_word_every_shape_is_there_in_its_form() -> None:
    forms = file().document.xpath("//a:prstGeom/@prst", namespaces=DRAWING)
    assert forms == [
        "rect", "rect", "rect", "rect", "line", "diamond", "ellipse", "ellipse", "rect",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "place", "fill", "line"),
    [
        (0, (0, 0, 320, 14), None, None),
        (1, (0, 0, 320, 14), None, None),
        (2, (0, 15, 240, 9), HOUSE.accent, None),
        (3, (240, 15, 80, 9), "FFFFFF", HOUSE.accent),
        (4, (112, 0, 0, 20), None, "767F8A"),
        (5, (107, 25, 10, 10), HOUSE.accent, None),
        (6, (126, 26, 8, 8), "FFFFFF", HOUSE.accent),
        (7, (145, 25, 10, 10), HOUSE.accent, None),
        (8, (165, 25, 10, 10), HOUSE.accent, None),
    ],
    ids=[
        "words at the start", "words at the end", "a full bar", "an empty bar", "a line",
        "a diamond", "a ring", "a disc", "a square",
    ],
)  # fmt: skip
def test_in_word_every_shape_has_its_place_and_its_colours(
    number: int, place: tuple[float, ...], fill: str | None, line: str | None
) -> None:
    """The line of a ring lies across its edge, which is drawn that much nearer."""
    (looks,) = file(figure(BUDGET.shapes[number])).document.xpath("//wps:spPr", namespaces=DRAWING)
    sizes = looks.xpath("a:xfrm/a:off/@*|a:xfrm/a:ext/@*", namespaces=DRAWING)
    assert [int(size) / 12_700 for size in sizes] == [*place]
    filled = looks.xpath("a:solidFill/a:srgbClr/@val", namespaces=DRAWING)
    lined = looks.xpath("a:ln/a:solidFill/a:srgbClr/@val", namespaces=DRAWING)
    assert (filled, lined) == ([fill] if fill else [], [line] if line else [])


def test_in_word_only_the_line_of_an_empty_bar_is_dashed_and_only_words_are_boxes() -> None:
    found = file().document
    dashed = found.xpath("//wps:wsp[.//a:prstDash/@val='sysDash']", namespaces=DRAWING)
    boxes = found.xpath("//wps:wsp[wps:cNvSpPr/@txBox='1']", namespaces=DRAWING)
    every = found.xpath("//wps:wsp", namespaces=DRAWING)
    assert dashed == [every[3]]
    assert boxes == every[:2]


def test_in_word_words_have_room_up_to_the_side_of_the_drawing() -> None:
    found = file(figure(Label(100, 10.5, "Cible"))).document
    assert found.xpath("//a:xfrm/a:ext/@cx", namespaces=DRAWING)[-1] == str(220 * 12_700)


def test_in_word_lines_are_as_thick_as_in_a_page() -> None:
    widths = file().document.xpath("//a:ln/@w", namespaces=DRAWING)
    assert [int(width) / 12_700 for width in widths] == [1, 2, 2]  # a bar, a line, a ring


def test_in_word_strong_words_are_strong() -> None:
    strong, plain = file().document.xpath("//w:txbxContent/w:p", namespaces=NAMESPACES)
    assert strong.xpath("w:r/w:rPr/w:b | w:r/w:rPr/w:rStyle", namespaces=NAMESPACES)
    assert not plain.xpath("w:r/w:rPr/w:b | w:r/w:rPr/w:rStyle", namespaces=NAMESPACES)


def test_in_word_words_have_styles_and_stand_at_their_side() -> None:
    paragraphs = file().document.xpath("//w:txbxContent/w:p", namespaces=NAMESPACES)
    assert [(style_of(p), text_of(p)) for p in paragraphs] == [
        ("ChartWords", "Élan & Cie <1er avril>"),
        ("ChartNote", "160\u00a0$"),
    ]
    sides = [p.xpath("w:pPr/w:jc/@w:val", namespaces=NAMESPACES) for p in paragraphs]
    assert sides == [[], ["right"]]


def test_in_word_the_caption_stays_with_the_drawing_and_lets_the_rest_go() -> None:
    found = file()
    drawn, caption = found.document.xpath(
        "//w:body/w:p[w:pPr/w:pStyle[@w:val='Figure' or @w:val='Caption']]", namespaces=NAMESPACES
    )
    assert "".join(t.text for t in caption.iter(w("t"))) == "Figure\u00a01. Budget"
    assert found.styles[style_of(drawn)].find("w:pPr/w:keepNext", NAMESPACES) is not None
    assert caption.xpath("w:pPr/w:keepNext/@w:val", namespaces=NAMESPACES) == ["0"]
    (field,) = caption.xpath("w:fldSimple/@w:instr", namespaces=NAMESPACES)
    assert field == " SEQ Figure \\* ARABIC "


@pytest.mark.parametrize("is_short", [True, False])
def test_in_word_a_drawing_stands_off_the_table_before_it(is_short: bool) -> None:
    made = replace(document(table(row("Poste")), figure()), is_short=is_short)
    found = DocxFile(word.write(made))
    (drawn,) = found.document.xpath(
        "//w:body/w:p[w:pPr/w:pStyle/@w:val='Figure']", namespaces=NAMESPACES
    )
    assert drawn.find("w:pPr/w:spacing", NAMESPACES) is None
    (before,) = found.styles["Figure"].xpath("w:pPr/w:spacing/@w:before", namespaces=NAMESPACES)
    assert before == "240"


def test_in_word_lengths_are_whole_and_the_drawing_is_narrower_than_the_words() -> None:
    found = file()
    (width,) = found.document.xpath("//wp:extent/@cx", namespaces=DRAWING)
    assert int(width) == 320 * 12_700
    assert int(width) < HOUSE.text_width(is_short=False) * 635


# Markdown ---------------------------------------------------------------------


def test_markdown_has_no_figure_and_no_caption() -> None:
    assert markdown.write(written(figure())) == markdown.write(written())
