"""Letters that French raises: in Word and on a page, never in Markdown nor in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.docx_file import NAMESPACES, DocxFile, text_of
from writers.readers import Page, main_of, words_of_html, words_of_markdown, words_of_word
from writers.trees import document, heading, items, paragraph, row, table, value

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import Block, Document, Marks, Properties, Slot, Words
from ententes.language import raised
from ententes.views import Part
from ententes.writers import html, markdown, word


def shown(text: str) -> str:
    """Return a text with its raised letters in brackets."""
    return "".join(f"[{piece}]" if up else piece for piece, up in raised(text))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("le 1er avril 2026", "le 1[er] avril 2026"),
        ("du 1er\u00a0avril au 1er mai", "du 1[er]\u00a0avril au 1[er] mai"),
        ("la 1re fois, les 1res et les 1ers", "la 1[re] fois, les 1[res] et les 1[ers]"),
        ("la 2e, la 21e, les 3es", "la 2[e], la 21[e], les 3[es]"),
        ("la 100e.", "la 100[e]."),
        ("(1er)", "(1[er])"),
        ("le no 12", "le n[o] 12"),
        ("les nos\u00a03 et 4", "les n[os]\u00a03 et 4"),
        ("No 5", "N[o] 5"),
        ("no\u202f12", "n[o]\u202f12"),
    ],
)
def test_the_ends_of_ordinals_and_of_the_number_sign_are_raised(text: str, marked: str) -> None:
    assert shown(text) == marked


@pytest.mark.parametrize(
    "text",
    [
        "", "1", "12 ans", "la première", "no", "un no de dossier", "piano 4",
        "EP-2026-2e", "2e-14", "0x2e", "#2e", "a2e", "2ea", "1erx", "12e5", "3,2e", "3.2e",
        "https://exemple.ca/2e", "https://exemple.ca/a(2e)", "www.exemple.ca/no-3e/2e",
        "1er@exemple.ca", "info@2e.exemple.ca", "1er.exemple.ca", "le_1er", "1er_avril", "A/2e",
        "?x=2e", "2e=x", "%2e", "50 %", "2026-04-01", "13 h 30", "www.exemple.ca/a(2e)",
        "http://exemple.ca/a(2e)", "a:2e", "info@2e", "?a&2e", "a?2e", "a+2e", "2e/14", "2e%",
        "2e,a", "2e:a", "un no de dossier 12", "le 2er", "la 3re",
    ],
)  # fmt: skip
def test_what_is_no_ordinal_keeps_its_letters_on_the_line(text: str) -> None:
    assert shown(text) == text


@given(st.text("1234no ersé\u00a0.,@/-:") | st.text())
def test_raised_letters_change_no_text(text: str) -> None:
    pieces = raised(text)
    assert "".join(piece for piece, _ in pieces) == text
    assert {piece for piece, up in pieces if up} <= {"er", "ers", "re", "res", "e", "es", "o", "os"}


def test_a_long_text_is_read_in_one_go() -> None:
    """A rule that goes back over what it has read would not come to its end."""
    for pattern in ("1", "n", "1er", "no ", "https://", "1er "):
        assert "".join(piece for piece, _ in raised(pattern * 100_000)) == pattern * 100_000


# The formats --------------------------------------------------------------------


def with_ordinals(words: str) -> list[Block]:
    """Return blocks that say `words` in each place where they can stand."""
    return [
        heading(2, words, "1", "a"),
        heading(3, words, "1.1"),
        paragraph(words, value(words), Words(words, Marks(strong=True))),
        items(value(words)),
        table(row(words), row(value(words)), title=words),
    ]


EVERY = 8  # the times that these blocks say it


def superscripts(docx: bytes) -> list[str]:
    path = "//w:r[w:rPr/w:vertAlign/@w:val = 'superscript']/w:t/text()"
    return DocxFile(docx).document.xpath(path, namespaces=NAMESPACES)


@pytest.mark.parametrize(
    ("words", "letters"), [("le 1er avril", "er"), ("la 21e", "e"), ("les nos 3 et 4", "os")]
)
def test_each_place_of_a_document_raises_them(words: str, letters: str) -> None:
    made = document(*with_ordinals(words))
    assert superscripts(word.write(made)) == [letters] * EVERY
    page = html.write(made)
    assert main_of(page).count(f"<sup>{letters}</sup>") == EVERY
    contents = page.partition("<nav")[2].partition("</nav>")[0]
    assert contents.count(f"<sup>{letters}</sup>") == 2  # both headings
    assert "sup" not in markdown.write(made)


@pytest.mark.parametrize("words", ["le 1er avril", "la 21e", "les nos 3 et 4"])
def test_a_reader_finds_the_words_whole(words: str) -> None:
    made = document(paragraph(words))
    for said in (
        words_of_word(word.write(made)),
        words_of_html(html.write(made)),
        words_of_markdown(markdown.write(made)),
    ):
        assert " ".join(said) == words


def test_what_has_no_letters_to_raise_stays_plain() -> None:
    title = "Entente du 1er avril"
    made = Document(Properties(FRENCH, title), with_ordinals(title), document().labels)
    page = html.write(made)
    assert f"<title>{title}</title>" in page
    assert f'aria-label="{title}"' in page
    file = DocxFile(word.write(made))
    assert file.says("//w:tblCaption/@w:val") == [title]


@pytest.mark.parametrize(
    ("language", "foreign", "count"),
    [
        (FRENCH, None, 3),
        (FRENCH, ENGLISH, 0),
        (ENGLISH, None, 0),
        (ENGLISH, FRENCH, 3),
    ],
)
def test_only_french_words_are_raised(
    language: Language, foreign: Language | None, count: int
) -> None:
    words = Words("le 1er", Marks(language=foreign))
    passage = Slot(value("la 2e"), Marks(language=foreign))
    made = document(
        paragraph(words, " ", passage, value(Part(" no 3", foreign))), language=language
    )
    assert main_of(html.write(made)).count("<sup>") == count
    assert len(superscripts(word.write(made))) == count
    assert "le 1er la 2e no 3" in text_of(DocxFile(word.write(made)).document)


def test_an_address_is_read_letter_by_letter() -> None:
    address = "https://exemple.ca/2e"
    made = document(paragraph(value(address, link=address), value("1er@exemple.ca")))
    assert superscripts(word.write(made)) == []
    assert Page(main_of(html.write(made))).all("sup") == []


def test_raised_letters_keep_the_look_of_their_words() -> None:
    made = document(paragraph(Words("le 1er avril", Marks(strong=True, emphasis=True))))
    file = DocxFile(word.write(made))
    assert file.says("//w:r[w:rPr/w:b][w:rPr/w:i]/w:t/text()") == ["le 1", "er", " avril"]
    assert "<strong><em>le 1<sup>er</sup> avril</em></strong>" in html.write(made)
