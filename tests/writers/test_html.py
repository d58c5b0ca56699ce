"""A page is whole, can be read by anyone, and says no more than the document."""

import re
from collections import Counter
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import example, given
from lxml import etree
from lxml import html as lxml_html
from writers.readers import Page, main_of
from writers.sample import sample
from writers.trees import (
    LINKS,
    SAYINGS,
    Piece,
    document,
    documents,
    heading,
    items,
    paragraph,
    row,
    table,
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
    Item,
    Marks,
    Properties,
    Reference,
    Row,
    Section,
    Table,
    Words,
)
from ententes.looks import DARK_PAPER, HOUSE, Paper, Picture
from ententes.model.theme import INK, WHITE
from ententes.views import HOLES, Part, State
from ententes.writers import html

LANGUAGES = pytest.mark.parametrize("language", Language)


def body(*blocks: Block) -> str:
    page = html.write_fragment(document(*blocks))
    return page.removeprefix('<article lang="fr-CA">\n').removesuffix("</article>\n")


def line(*content: Piece) -> str:
    return body(paragraph(*content)).removeprefix("<p>").removesuffix("</p>\n")


def whole(language: Language = FRENCH) -> Page:
    return Page(html.write(sample(language)))


def parsed(page: str) -> etree._Element:
    return lxml_html.document_fromstring(page)


# A page -----------------------------------------------------------------------


@LANGUAGES
def test_a_page_says_its_language_its_title_and_its_letters(language: Language) -> None:
    page = parsed(html.write(sample(language)))
    assert page.get("lang") == language.tag
    assert page.findtext("head/title") == sample(language).properties.title
    assert page.find("head/meta").get("charset") == "utf-8"
    assert page.find("body/main/article").get("lang") == language.tag


def test_a_page_has_one_of_each_landmark_and_one_first_heading() -> None:
    page = whole()
    counts = Counter(tag for tag, _ in page.tags)
    assert [counts[tag] for tag in ("header", "nav", "main", "h1")] == [1, 1, 1, 1]
    assert page.all("nav") == [{"aria-label": "Table des matières"}]


def test_a_page_without_a_title_in_its_body_says_it_in_its_header() -> None:
    page = html.write(document(paragraph("a")))
    assert "<h1>Entente</h1>" in page.partition("<main")[0]


def test_the_first_link_skips_to_the_text() -> None:
    page = parsed(html.write(sample(FRENCH)))
    first = page.find("body")[0]
    assert first.text == "Aller au texte"
    assert first.get("href") == "#" + page.find("body/main").get("id")


@LANGUAGES
def test_the_contents_lead_to_each_article_and_clause(language: Language) -> None:
    page = parsed(html.write(sample(language)))
    links = page.xpath("//nav//a")
    by_id = {e.get("id"): e for e in page.iter() if e.get("id")}
    headings = page.xpath("//main//h2 | //main//h3")
    assert len(headings) == len(links) > 20
    assert [by_id[a.get("href")[1:]] for a in links] == headings
    assert [a.text_content() for a in links] == [h.text_content() for h in headings]
    assert not [li for li in page.xpath("//nav//li") if li[0].tag != "a"]


@LANGUAGES
def test_every_link_within_the_page_leads_somewhere_and_ids_are_unique(language: Language) -> None:
    page = whole(language)
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    within = [href[1:] for href in page.attributes("href") if href.startswith("#")]
    assert set(within) <= set(ids)


@LANGUAGES
def test_no_level_of_heading_is_skipped(language: Language) -> None:
    levels = [int(tag[1]) for tag, _ in whole(language).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_page_needs_no_script_and_no_network() -> None:
    page = whole()
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
    names = {name for _, facts in page.tags for name in facts}
    assert not [n for n in names if n.startswith("on") or n in ("src", "srcset", "style")]
    style = html.write(sample(FRENCH)).partition("<style>")[2].partition("</style>")[0]
    assert not re.search(r"url\(|@import|https?:|expression", style)


def test_the_title_and_its_subtitles_stand_on_the_cover() -> None:
    page = parsed(html.write(sample(FRENCH)))
    title, *subtitles = page.find("body/header/hgroup")
    assert title.text_content() == sample(FRENCH).properties.title
    assert [(line.tag, line.get("class")) for line in subtitles] == [("p", "subtitle")] * 2
    assert subtitles[1].text_content().startswith("En vigueur du ")
    assert page.xpath("//main//h1 | //main//*[@class='subtitle']") == []


@LANGUAGES
def test_the_parties_stand_on_the_cover_of_what_has_contents(language: Language) -> None:
    written = sample(language)
    said = parsed(html.write(written)).xpath("body/header/p[not(@class='draft')]")
    between = {FRENCH: "Entre", ENGLISH: "Between"}[language]
    assert [line.text_content() for line in said] == [between, *written.properties.authors]
    short = parsed(html.write(replace(written, is_short=True)))
    assert short.xpath("//*[@class='name']") == []


@LANGUAGES
def test_a_draft_says_so(language: Language) -> None:
    mark = sample(language).properties.mark
    draft, final = html.write(sample(language)), html.write(sample(language, mark=""))
    assert parsed(draft).findtext("body/header/p/strong") == mark
    assert mark not in final


def test_printed_pages_are_numbered_in_the_language() -> None:
    for language, of in ((FRENCH, "de"), (ENGLISH, "of")):
        page = html.write(document(language=language))
        assert f'content: "Page " counter(page) " {of} " counter(pages)' in page


# The face of an organization ---------------------------------------------------


def faced(**given: object) -> str:
    """Return a page whose look is that of the house, but for what is given."""
    return html.write(replace(document(paragraph("a")), look=replace(HOUSE, **given)))  # type: ignore[arg-type]


def test_a_logo_stands_in_the_page_itself_with_the_words_that_replace_it() -> None:
    (image,) = Page(faced(logo=Picture(b"\x89PNG", "image/png", 240, 80, 'Un "pont"'))).all("img")
    assert image == {
        "src": "data:image/png;base64,iVBORw==",
        "alt": 'Un "pont"',
        "width": "240",
        "height": "80",
    }


def test_the_words_of_the_organization_stand_around_the_document() -> None:
    page = parsed(faced(name="Élan & cie", header="Direction", footer="120, rue <des Érables>"))
    assert page.find("body/header/div[@class='brand']/p").text == "Élan & cie"
    assert [line.text for line in page.find("body/footer")] == [
        "Direction",
        "120, rue <des Érables>",
    ]


def test_without_a_theme_there_is_nothing_of_an_organization() -> None:
    page = Page(html.write(document(paragraph("a"))))
    assert not {"img", "footer"} & {tag for tag, _ in page.tags}
    assert {"class": "brand"} not in page.all("div")


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({"accent": "8E1B54"}, "--accent-on-paper: #8E1B54;"),
        ({"accent_in_dark": "E58BB5"}, "--accent-in-dark: #E58BB5;"),
        ({"tint": "FDF1E3"}, "--tint-on-paper: #FDF1E3;"),
        ({"body_font": "Cambria"}, '--body-font: "Cambria", "Caladea", '),
        ({"heading_font": "Arial"}, '--heading-font: "Arial", "Liberation Sans", '),
        ({"paper": Paper.A4}, "size: a4;"),
    ],
)
def test_the_colours_fonts_and_paper_are_those_of_the_look(
    given: dict[str, object], rule: str
) -> None:
    assert rule in faced(**given)
    assert rule not in faced()


def test_the_sheet_is_made_for_the_papers_and_the_ink_that_colours_are_measured_with() -> None:
    sheet = files("ententes.writers").joinpath("page.css").read_text(encoding="utf-8")
    papers = re.findall(r"--paper: (#\w+);", sheet)
    assert [colour.upper() for colour in papers] == [WHITE.code, DARK_PAPER.code, WHITE.code]
    assert f"--ink: {INK.code.lower()};" in sheet


# Blocks -----------------------------------------------------------------------


def test_headings_bear_their_numbers_and_their_anchors() -> None:
    assert body(
        heading(2, "Objet", "1", "objet"), heading(3, "Buts", "1.1"), heading(2, "Fin")
    ) == (
        '<h2 id="objet"><span class="number">1.</span> Objet</h2>\n'
        '<h3 id="page:1.1"><span class="number">1.1</span> Buts</h3>\n'
        "<h2>Fin</h2>\n"
    )


def test_a_list_is_a_list() -> None:
    assert body(items("a", Item([paragraph("b"), items("c", ordered=True, start=3)]))) == (
        '<ul>\n<li>a</li>\n<li><p>b</p>\n<ol start="3">\n<li>c</li>\n</ol>\n</li>\n</ul>\n'
    )


def test_a_table_says_what_its_headers_head() -> None:
    made = table(
        row("", "Montant"), row("Ville", "1"), columns=[Align.LEFT, Align.RIGHT], title="Budget"
    )
    assert re.sub(r"share-\d{3}", "share", body(made)) == (
        '<div class="table" role="group" tabindex="0" aria-label="Budget">\n<table class="half">\n'
        '<colgroup><col class="share"><col class="share"></colgroup>\n<thead>\n'
        '<tr><td></td><th scope="col" class="right">Montant</th></tr>\n'
        "</thead>\n<tbody>\n"
        '<tr><td>Ville</td><td class="right">1</td></tr>\n'
        "</tbody>\n</table>\n</div>\n"
    )


def test_emphasis_links_and_languages_stand_in_cells() -> None:
    link = Words("<plan>", Marks(link="https://x.org/?a|b"))
    words = Words("rent", Marks(strong=True, language=ENGLISH))
    made = body(Table([Align.CENTRE] * 2, row(words, link), [row("", "|")]))
    assert (
        '<tr><th scope="col" class="center"><span lang="en-CA"><strong>rent</strong></span></th>'
        '<th scope="col" class="center"><a href="https://x.org/?a|b">&lt;plan&gt;</a></th></tr>\n'
    ) in made
    assert '<tr><td class="center"></td><td class="center">|</td></tr>' in made


def test_a_table_may_be_a_row_of_headers_alone() -> None:
    assert Page(body(table(row("a")))).structure == [
        *("div", "table", "colgroup", "col", "/colgroup"),
        *("thead", "tr", "th", "/th", "/tr", "/thead", "/table", "/div"),
    ]


@pytest.mark.parametrize(
    "words", ["I-10", "2026-04-01", "31\u00a0mars\u00a02027", "720\u00a0000\u00a0$", "$720,000"]
)
def test_a_key_a_date_or_an_amount_in_a_cell_stays_on_one_line(words: str) -> None:
    (cell,) = parsed(body(table(row("A"), row(words)))).iter("td")
    assert cell.get("class") == "kept"


@pytest.mark.parametrize("words", ["Sainte-Anne au bord", "12", "1\u00a0200\u00a0$ par mois"])
def test_other_words_in_a_cell_go_to_the_next_line(words: str) -> None:
    (cell,) = parsed(body(table(row("A"), row(words)))).iter("td")
    assert cell.get("class") is None


def test_columns_are_shared_for_the_font_of_the_words() -> None:
    held = row("Partie responsable", "Renseignements communiqués", "Échéance")
    made = document(table(held, row("Comité directeur et partenaires", "coordonnées " * 9, "2027")))
    calibri, verdana = (
        html.write_fragment(replace(made, look=replace(HOUSE, body_font=font)))
        for font in ("Calibri", "Verdana")
    )
    assert calibri != verdana


def test_a_table_of_many_columns_is_told_apart() -> None:
    assert '<div class="table wide"' in body(table(row(*"abcdefg")))
    assert '<div class="table"' in body(table(row(*"abcdef")))


def test_a_cell_may_hold_several_blocks() -> None:
    cell = Cell([paragraph("a"), items("b")])
    assert "<td><p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</td>" in body(
        Table([Align.LEFT], row("x"), [Row([cell])])
    )


def test_a_section_is_set_apart() -> None:
    note = body(Section("note", [paragraph("a", anchor="n")], "s"))
    assert note == '<div id="s" class="note" role="note">\n<p id="n">a</p>\n</div>\n'
    assert body(Section("signature", [])).startswith('<div class="signature">')


def test_the_lines_of_a_signature_have_their_labels_apart() -> None:
    made = body(
        paragraph("Nom\u00a0: ", value("Zoé"), role="line"),
        paragraph("Date: ", FillIn(), role="line"),
    )
    assert made.startswith(
        '<p class="line labelled"><span class="label">Nom\u00a0:</span> Zoé</p>\n'
    )
    assert '<p class="line labelled to-fill"><span class="label">Date:</span> <span' in made


# Words ------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(HOLES))
def test_a_mark_says_which_field_it_stands_for(state: State) -> None:
    shown = line(value("[À préciser]", state=state))
    assert shown == f'<mark class="{state}" data-path="indicators[2].target">[À préciser]</mark>'


def test_a_blank_and_a_line_to_fill_in_are_read_aloud() -> None:
    (blank,) = Page(line("le ", value("(date)", state=State.BLANK))).all("span")
    assert blank == {"class": "blank", "role": "img", "aria-label": "à remplir"}
    (fill,) = Page(body(paragraph("Date: ", FillIn()))).all("span")
    assert fill["aria-label"] == "à remplir"


def test_a_silent_value_is_nothing() -> None:
    assert line("a", value("x", state=State.SILENT), Break(), "b") == "a<br>\nb"


def test_emphasis_and_languages_are_elements() -> None:
    assert line(Words("a", Marks(strong=True, emphasis=True))) == "<strong><em>a</em></strong>"
    assert line(Words("a", Marks(language=ENGLISH))) == '<span lang="en-CA">a</span>'
    assert line(value(Part("a", ENGLISH), " b")) == '<span lang="en-CA">a</span> b'


@LANGUAGES
def test_parts_in_the_other_language_are_tagged(language: Language) -> None:
    tagged = parsed(html.write(sample(language))).xpath(
        f"//article//*[@lang = '{language.other.tag}']"
    )
    assert len(tagged) == 2
    assert all(len(part.text_content()) > 30 for part in tagged)


def test_words_that_run_the_other_way_are_isolated() -> None:
    assert line(value("שלום 12"), " (3)") == "<bdi>שלום 12</bdi> (3)"


@pytest.mark.parametrize("link", LINKS)
def test_only_a_safe_address_is_a_link(link: str) -> None:
    found = Page(line(value("x", link=link), Words("y", Marks(link=link)))).all("a")
    is_safe = link.startswith(("https:", "mailto:", "#"))
    assert found == [{"href": link}] * (2 * is_safe)


def test_a_reference_links_to_its_target() -> None:
    assert line("article ", Reference("objet", "4.2")) == 'article <a href="#objet">4.2</a>'
    assert line(Reference("", "4.2")) == "4.2"


def test_the_link_of_a_reference_covers_its_noun() -> None:
    assert line(Reference("objet", "4.2", noun="l’article")) == (
        '<a href="#objet">l’article\u00a04.2</a>'
    )


# Laws -------------------------------------------------------------------------


@given(documents)
def test_any_document_makes_a_page_of_well_nested_elements(doc: Document) -> None:
    written = html.write(doc)
    page = Page(written)
    assert page.attributes("lang")[0] == doc.properties.language.tag
    opening = f'<article lang="{doc.properties.language.tag}">\n'
    shown = main_of(written).replace(f"\n{opening}", "", 1)  # the title is within it in a fragment
    assert opening + shown.removeprefix("\n") == html.write_fragment(doc)


@given(texts)
@example("<b>&amp;\"'")
@example("]]><!--")
def test_a_value_keeps_each_of_its_characters(text: str) -> None:
    page = Page(line("«", value(text), "»"))
    assert "".join(page.pieces).strip("\n") == f"«{text}»"
    assert {tag for tag, _ in page.tags} <= {"bdi", "sup"}


@pytest.mark.parametrize("saying", [*SAYINGS, '"><b>', "' onclick='x"])
def test_no_fact_leaves_the_place_where_it_stands(saying: str) -> None:
    properties = Properties(
        FRENCH, saying, saying, saying, saying, saying, saying, saying, (saying,)
    )
    labels = dict.fromkeys(sample(FRENCH).labels, saying)
    made = table(row("a"), title=saying)
    made.anchor = made.role = saying
    page = Page(
        html.write(Document(properties, [made, heading(2, saying, saying, saying)], labels))
    )
    plain = Page(html.write(document(table(row("a")), heading(2, "x", "1", "x"))))
    assert set(page.structure) - set(plain.structure) <= {
        "dl",
        "/dl",
        "div",
        "/div",
        "dt",
        "/dt",
        "dd",
        "/dd",
        "p",
        "/p",
    }
    names = {name for _, facts in page.tags for name in facts}
    assert not [name for name in names if name.startswith("on")]
