"""Markdown says what the document says, whatever its values hold."""

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from urllib.parse import unquote

import cmarkgfm
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token
from writers.readers import parse_markdown
from writers.trees import Piece, document, documents, inner, items, paragraph, row, texts, value

from ententes.bilingual import ENGLISH, FRENCH
from ententes.document.tree import (
    Align,
    Block,
    Break,
    Cell,
    Document,
    FillIn,
    Heading,
    Inline,
    Item,
    List,
    Marks,
    Paragraph,
    Properties,
    Reference,
    Row,
    Section,
    Slot,
    Table,
    Words,
)
from ententes.views import HOLES, State
from ententes.writers import markdown


def body(*blocks: Block) -> str:
    return markdown.write(document(*blocks)).partition("\n---\n\n")[2].removesuffix("\n")


def line(*content: Piece) -> str:
    return body(paragraph(*content))


# A document as it is written --------------------------------------------------


def test_the_facts_of_a_document_stand_in_its_front_matter() -> None:
    properties = Properties(
        ENGLISH,
        "Agreement: the “R&D” one",
        reference="ENT-1",
        version="0.3",
        date="2026-04-01",
        date_shown="April 1, 2026",
        status="In negotiation",
        mark="DRAFT",
        authors=("Zoé Tremblay", "Ann Lee"),
    )
    assert markdown.write(Document(properties, [])) == (
        "---\n"
        'title: "Agreement: the “R&D” one"\n'
        "lang: en-CA\n"
        'author: "Zoé Tremblay, Ann Lee"\n'
        'reference: "ENT-1"\n'
        'version: "0.3"\n'
        'date: "2026-04-01"\n'
        'status: "In negotiation"\n'
        'mark: "DRAFT"\n'
        "---\n"
    )


def test_headings_bear_their_numbers() -> None:
    assert (
        body(
            Heading(1, [Words("Entente")]),
            Heading(2, [Words("Suivi")], number="4"),
            Heading(3, [Words("Composition")], number="4.2"),
            Heading(4, [Words("Rencontres")]),
        )
        == "# Entente\n\n## 4. Suivi\n\n### 4.2 Composition\n\n#### Rencontres"
    )


def test_a_list_of_short_items_is_tight() -> None:
    assert body(items("un", "deux")) == "- un\n- deux"


def test_a_numbered_list_starts_where_it_starts_and_indents_by_its_numbers() -> None:
    inner = List([Item([paragraph("un"), items("a", "b")]), Item([paragraph("deux")])], True, 9)
    assert body(inner) == "9. un\n\n   - a\n   - b\n\n10. deux"


def test_two_lists_that_touch_stay_two_lists() -> None:
    assert body(items("a"), items("b"), items("c")) == "- a\n\n* b\n\n- c"
    assert body(items("a", ordered=True), Section("note", [items("b", ordered=True)])) == (
        "1. a\n\n1) b"
    )


def test_lists_of_two_kinds_need_no_other_marker() -> None:
    assert body(items("a"), items("b", ordered=True), items("c")) == "- a\n\n1. b\n\n- c"


def test_a_table_says_to_which_side_its_columns_are_set() -> None:
    table = Table(
        [Align.LEFT, Align.CENTRE, Align.RIGHT],
        row("Source", "Confirmé", "Montant"),
        [row("Ville | région", "", "45\u00a0000\u00a0$")],
    )
    assert body(table) == (
        "| Source | Confirmé | Montant |\n"
        "| --- | :---: | ---: |\n"
        "| Ville \\| région | | 45\u00a0000\u00a0$ |"
    )


def test_emphasis_links_and_bars_stand_in_cells() -> None:
    """As a value may hold them, in French or in the other language."""
    link = Words("plan | coûts", Marks(link="https://x.org/?a|b"))
    words = Words("rent", Marks(strong=True, language=ENGLISH))
    table = Table([Align.LEFT] * 2, row(words, link), [row("", "\\|"), row("", "")])
    assert body(table).splitlines() == [
        "| **rent** | [plan \\| coûts](https://x.org/?a%7Cb) |",
        "| --- | --- |",
        "| | \\\\\\| |",
        "| | |",
    ]
    assert body(Table([Align.LEFT], row("a"), [])) == "| a |\n| --- |"


def test_the_blocks_of_a_cell_become_one_line() -> None:
    cell = Cell([paragraph("Matériel", Break(), "neuf"), items("un", "deux")])
    table = Table([Align.LEFT], row("Quoi"), [Row([cell])])
    assert body(table).splitlines()[-1] == "| Matériel; neuf; un; deux |"


def test_a_line_break_is_a_backslash_and_leaves_no_empty_line() -> None:
    assert line("a", Break(), Break(), "b", Break()) == "a\\\nb"


def test_a_blank_is_a_line_then_its_words() -> None:
    blank = value("(date du rapport)", state=State.BLANK)
    assert line("Avant le ", blank, ".") == "Avant le " + r"\_" * 12 + " (date du rapport)."
    assert line(value(state=State.BLANK)) == r"\_" * 12


def test_a_line_to_fill_in_follows_its_words() -> None:
    assert line("Date\u00a0: ", FillIn()) == "Date\u00a0: " + r"\_" * 12


def test_a_mark_is_strong_and_no_link() -> None:
    missing = value("[cible à préciser]", state=State.MISSING)
    assert line("Cible\u00a0: ", missing, ".") == "Cible\u00a0: **\\[cible à préciser\\]**."


def test_a_silent_value_prints_nothing_and_leaves_no_space_behind() -> None:
    assert line("Objet\u00a0: ", value("x", state=State.SILENT)) == "Objet\u00a0:"
    assert body(paragraph("a"), paragraph(value(state=State.SILENT)), paragraph("b")) == "a\n\nb"


def test_an_address_is_a_link() -> None:
    assert line(value("a@b.ca", link="mailto:a@b.ca")) == "<a@b.ca>"
    assert line(value("https://b.ca/x_y", link="https://b.ca/x_y")) == "<https://b.ca/x_y>"
    assert line(value("514 555-0199", link="tel:+15145550199")) == (
        "[514 555-0199](tel:+15145550199)"
    )
    assert line(value("site", link="https://b.ca/a (b)&copy;")) == (
        "[site](https://b.ca/a%20%28b%29\\&copy;)"
    )


def test_an_address_takes_nothing_of_what_follows_it() -> None:
    """GitHub makes links of bare addresses, up to the next space, backslashes included."""
    assert line("https://x.org", Break(), "b") == "https\\://x.org\\\nb"
    assert line("www.x.org<b>") == "www\\.x.org\\<b>"
    assert line("voir https://x.org") == "voir https://x.org"
    cell = Cell([paragraph("https://x.org"), paragraph("https://y.org")])
    table = Table([Align.LEFT], row("A"), [Row([cell])])
    assert body(table).splitlines()[-1] == "| https\\://x.org; https://y.org |"


def test_a_numbered_list_keeps_its_numbers_in_a_cell() -> None:
    table = Table([Align.LEFT], row("A"), [Row([Cell([items("un", "deux", ordered=True)])])])
    assert body(table).splitlines()[-1] == "| 1. un; 2. deux |"


def test_a_link_that_no_browser_should_follow_is_only_its_words() -> None:
    assert line(value("x", link="javascript:alert(1)")) == "x"


def test_a_reference_leads_to_the_heading_by_the_name_that_github_gives_it() -> None:
    written = body(
        paragraph(Reference("b", "4.2"), ", ", Reference("c", "5"), ", ", Reference("d", "6")),
        Heading(3, [Words("L’«\u00a0équipe\u00a0» du suivi")], "b", "4.2"),
        Heading(4, [Words("Rôle")], "a"),
        Heading(4, [Words("Rôle")], "c"),
        Paragraph([Words("Un alinéa")], "d"),
    )
    assert written.splitlines()[0] == "[4.2](#42-léquipe-du-suivi), [5](#rôle-1), 6"


def test_the_link_of_a_reference_covers_its_noun() -> None:
    line = paragraph(Reference("b", "4", noun="aux articles"), " et ", Reference("c", "5"))
    headings = (Heading(2, [Words(name)], name, number) for name, number in ("b4", "c5"))
    assert body(line, *headings).splitlines()[0] == "[aux articles\u00a04](#4-b) et [5](#5-c)"


# What needs no escape ---------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "snake_case et a_b_c",
        "3 * 4 = 12",
        "5 < 6 et 6 > 5",
        "R&D, AT&T ; Smith & Wesson",
        "un mot-composé - puis un tiret",
        "L’an 2026. Fin",
        "1 000,00 $ + 2 %",
        "(voir #3) ! + = : |",
        r"C:\Users",
        "https://example.org/a_b?x=1&y=2",
        "#3 et -5 et +1",
        "1.5 million",
        'l\'apostrophe "droite"',
        "{{ nom }} {% if %} $x$ ^2",
    ],
)
def test_what_needs_no_escape_has_none(words: str) -> None:
    assert line(words) == words
    assert line(value(words)) == words


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("# titre", r"\# titre"),
        ("1. point", r"1\. point"),
        ("2026) an", r"2026\) an"),
        ("- tiret", r"\- tiret"),
        ("+", r"\+"),
        ("> cité", r"\> cité"),
        ("---", r"\---"),
        ("=====", r"\====="),
        ("*x* `y` [z] ~~u~~", r"\*x\* \`y\` \[z\] \~\~u\~\~"),
        ("_x_ a__b", r"\_x\_ a__b"),
        ("<b> </b> <!-- -->", r"\<b> \</b> \<!-- -->"),
        ("&copy; &#38;", r"\&copy; \&#38;"),
        ("a\\", "a\\\\"),
        (" x ", "&#32;x&#32;"),
        ("\u00a0x\t", "&#160;x&#9;"),
        ("https://x.org/~u", r"https\://x.org/\~u"),
    ],
)
def test_what_would_be_markup_in_its_place_is_escaped(words: str, written: str) -> None:
    assert line(value(words)) == written


def test_signs_of_emphasis_are_read_beside_letters_signs_and_one_another() -> None:
    strong, emphasis = Marks(strong=True), Marks(emphasis=True)
    assert line("a ", Words(" b ", strong), "c") == "a  **b** c"
    assert line("a", Words("(b)", strong), "c") == "&#97;**(b)**&#99;"
    assert line(Words("a.", strong), Words("b", emphasis), "c") == "**a.**_b_&#99;"
    assert line("ici!", Words("x", Marks(link="https://x.org"))) == r"ici\![x](https://x.org)"


# Laws -------------------------------------------------------------------------

# A character with how it is set: strong, emphasised, and where it leads.
Letter = tuple[str, bool, bool, str]
Event = str | list[Letter]


@given(documents)
def test_a_parser_reads_back_the_blocks_the_words_and_the_marks_of_the_tree(doc: Document) -> None:
    assert list(read(body(*doc.blocks))) == list(told(doc.blocks))


@given(documents)
def test_github_reads_back_the_same_blocks_and_words(doc: Document) -> None:
    page = Github()
    page.feed(cmarkgfm.github_flavored_markdown_to_html(body(*doc.blocks)))
    page.close()
    told_letters = [letter(e) for e in told(doc.blocks) if e not in ("p", [])]
    assert joined(page.events) == joined(told_letters)


@given(documents)
def test_lines_end_without_spaces_and_blocks_are_one_blank_line_apart(doc: Document) -> None:
    written = markdown.write(doc)
    lines = written.split("\n")
    assert lines[-1] == ""
    assert lines[-2] != ""
    assert not [text for text in lines if text != text.rstrip()]
    assert "\n\n\n" not in written


@given(texts)
@example(" x\u00a0")
@example("\t")
def test_a_value_keeps_each_of_its_characters(text: str) -> None:
    (token,) = [
        t for t in parse_markdown(line("«", Break(), value(text + "x"))) if t.type == "inline"
    ]
    assert "".join(c.content for c in token.children or []) == f"«{text}x"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
@example("\u2028 \ufeff\"'\\: #")
def test_front_matter_holds_any_title(title: str) -> None:
    written = markdown.write(Document(Properties(FRENCH, title), []))
    assert yaml.safe_load(written.split("---\n")[1])["title"] == title


@pytest.mark.parametrize("character", list("_*`[<&\\~ |-#=1.!:a"))
def test_a_long_value_is_written_in_a_time_that_grows_with_it(character: str) -> None:
    """A run of 100,000 would take minutes if each of its characters looked at the others."""
    assert len(line(value("a" + character * 100_000 + "b"))) >= 100_002


# What is read back, and what the tree tells -----------------------------------

MEANT = {
    "bullet_list_open": "ul",
    "list_item_open": "li",
    "list_item_close": "/li",
    "paragraph_open": "p",
    "table_open": "table",
    "tr_open": "tr",
    "th_open": "cell",
    "td_open": "cell",
}
CLOSING = {"bullet_list_close": "/list", "ordered_list_close": "/list", "table_close": "/table"}


def read(text: str) -> Iterator[Event]:
    """Yield the blocks of Markdown, and the characters of each that are no spaces."""
    for token in parse_markdown(text):
        if token.type == "inline":
            yield [letter for child in spelled(token.children or []) for letter in child]
        elif token.type == "heading_open":
            yield token.tag
        elif token.type == "ordered_list_open":
            yield f"ol {token.attrGet('start') or 1}"
        elif token.type in MEANT or token.type in CLOSING:
            yield (MEANT | CLOSING)[token.type]
        else:
            assert token.type in (
                "heading_close paragraph_close thead_open thead_close tbody_open tbody_close "
                "tr_close th_close td_close"
            ), token


def spelled(children: Sequence[Token]) -> Iterator[list[Letter]]:
    strong = emphasis = 0
    link = ""
    for child in children:
        strong += (child.type == "strong_open") - (child.type == "strong_close")
        emphasis += (child.type == "em_open") - (child.type == "em_close")
        if child.type == "link_open":
            link = unquote(str(child.attrGet("href")))
        elif child.type == "link_close":
            link = ""
        elif child.type in ("text", "text_special"):
            yield spell(child.content, bool(strong), bool(emphasis), link)
        else:
            assert child.type.startswith(("strong", "em", "hardbreak")), child


def spell(text: str, strong: bool = False, emphasis: bool = False, link: str = "") -> list[Letter]:
    return [(c, strong, emphasis, link) for c in "".join(text.split())]


def told(blocks: Sequence[Block]) -> Iterator[Event]:
    """Yield the blocks of a tree, in the words of `read`."""
    slugs = {"x": _slug_of_x(blocks)}
    yield from _told(blocks, slugs)


def _slug_of_x(blocks: Sequence[Block]) -> str:
    links = [
        str(token.attrGet("href"))
        for block in parse_markdown(body(*blocks))
        for token in block.children or []
        if token.type == "link_open" and str(token.attrGet("href")).startswith("#")
    ]
    return unquote(links[0]) if links else ""


def _told(blocks: Sequence[Block], slugs: dict[str, str]) -> Iterator[Event]:
    for block in blocks:
        match block:
            case Paragraph(content):
                if has_words(content):
                    yield from ("p", letters(content, slugs))
            case Heading(level, content, _, number):
                point = "." if level == 2 else ""
                shown = spell(f"{number}{point}" if number else "")
                yield from (f"h{level}", shown + letters(content, slugs))
            case List(items, ordered, start):
                if items:
                    yield f"ol {start}" if ordered else "ul"
                    for item in items:
                        yield from ("li", *_told(item.blocks, slugs), "/li")
                    yield "/list"
            case Section(_, inner):
                yield from _told(inner, slugs)
            case Table():
                yield from _told_table(block, slugs)


def caption(table: Table) -> list[Inline]:
    return [Words(f"Tableau\u00a0{table.number}. "), *table.caption]


def _told_table(table: Table, slugs: dict[str, str]) -> Iterator[Event]:
    if table.caption:
        yield from ("p", letters(caption(table), slugs))
    yield "table"
    for line in (table.header, *table.rows):
        yield "tr"
        for cell in line.cells:
            yield from ("cell", flat(cell.blocks, slugs))
    yield "/table"


def has_words(content: Sequence[Inline]) -> bool:
    """Say whether anything of `content` is printed; spaces count where a value holds them."""
    return any(
        (isinstance(i, Words) and i.text.strip())
        or isinstance(i, Reference | FillIn)
        or (
            isinstance(i, Slot)
            and i.value.state is not State.SILENT
            and (i.value.text or i.value.state is State.BLANK)
        )
        for i in content
    )


def letters(content: Sequence[Inline], slugs: dict[str, str]) -> list[Letter]:
    spelled: list[Letter] = []
    for inline in content:
        match inline:
            case Words(text, (strong, emphasis, link, _)):
                spelled += spell(text, strong, emphasis, followed(link, slugs))
            case Slot(value, (strong, emphasis, link, _)):
                if value.state is State.SILENT:
                    continue
                if value.state is State.BLANK:
                    spelled += spell("_" * 12)
                marked = value.state in HOLES
                leads = followed(link or value.link, slugs)
                spelled += spell(value.text, strong or marked, emphasis, leads)
            case Reference(target):
                spelled += spell(inline.text, link=slugs[target])
            case FillIn():
                spelled += spell("_" * 12)
            case Break():
                pass
    return spelled


def followed(link: str | None, slugs: dict[str, str]) -> str:
    if link == "#x":
        return slugs["x"]
    return link if link and link.startswith(("https:", "mailto:")) else ""


def flat(blocks: Sequence[Block], slugs: dict[str, str]) -> list[Letter]:
    """Return the characters of a cell, with the semicolons between its lines."""
    lines = enumerate(flat_lines(blocks, slugs))
    return [letter for i, line in lines for letter in (spell(";") if i else []) + line]


def flat_lines(blocks: Sequence[Block], slugs: dict[str, str]) -> Iterator[list[Letter]]:
    for block in blocks:
        match block:
            case Paragraph(content):
                yield from (letters(part, slugs) for part in split(content) if has_words(part))
            case Heading(level, content, _, number):
                shown = Words(f"{number}{'.' * (level == 2)} " if number else "")
                yield from flat_lines([Paragraph([shown, *content])], slugs)
            case List(items, ordered, start):
                for number, item in enumerate(items, start):
                    first, *lines = list(flat_lines(item.blocks, slugs)) or [[]]
                    shown = spell(f"{number}.") if ordered else []
                    yield from filter(None, [shown + first, *lines])
            case _:
                if isinstance(block, Table) and block.caption:
                    yield from flat_lines([Paragraph(caption(block))], slugs)
                for held in inner(block):
                    yield from flat_lines(held, slugs)


def split(content: Sequence[Inline]) -> list[list[Inline]]:
    parts: list[list[Inline]] = [[]]
    for inline in content:
        if isinstance(inline, Break):
            parts.append([])
        else:
            parts[-1].append(inline)
    return parts


class Github(HTMLParser):
    """The blocks and words of a page that GitHub's own parser wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "ol":
            self.events.append(f"<ol {dict(attrs).get('start') or 1}>")
        elif tag in ("th", "td"):
            self.events.append("<cell>")
        elif tag not in ("p", "a", "strong", "em", "br", "thead", "tbody"):
            self.events.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ol", "ul", "li", "table"):
            self.events.append("</list>" if tag in ("ol", "ul") else f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.events.append("".join(data.split()))


def letter(event: Event) -> str:
    return f"<{event}>" if isinstance(event, str) else "".join(c for c, *_ in event)


def joined(events: Sequence[str]) -> str:
    return "".join(events)
