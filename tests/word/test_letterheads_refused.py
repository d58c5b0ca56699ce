"""A letterhead that cannot be used safely is refused, with every problem and what to do."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tools.docx_file import DocxFile
from word.packages import (
    OFFICE,
    PIXEL,
    SLOT,
    WORD,
    Parts,
    docx,
    parts,
    picture,
    relation,
    relationships,
    root,
    words,
)
from writers.sample import sample

from ententes.bilingual import ENGLISH, FRENCH
from ententes.errors import EntentesError, InvalidLetterhead
from ententes.word.letterhead import load_letterhead
from ententes.writers import word

UGLY = Path(__file__).parents[2] / "examples" / "letterheads" / "ugly.dotx"


def refusal(source: bytes) -> InvalidLetterhead:
    with pytest.raises(InvalidLetterhead) as refused:
        load_letterhead(source)
    return refused.value


def with_type(kind: str) -> Parts:
    made = parts()
    types = str(made["[Content_Types].xml"])
    return made | {"[Content_Types].xml": types.replace(f"{WORD}.document.main+xml", kind)}


def locked(file: bytes) -> bytes:
    """Return a zip whose members say that they have a password."""
    changed = bytearray(file)
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(sign)
        while at >= 0:
            struct.pack_into("<H", changed, at + flags, 1)
            at = changed.find(sign, at + 1)
    return bytes(changed)


def in_header(content: str, *each: str) -> Parts:
    """Return a letterhead with a header, and what this one refers to."""
    made = parts(stories={"header default": content})
    made["word/media/1.png"] = PIXEL
    made["word/_rels/header1.xml.rels"] = relationships(*each)
    return made


# Files that are not what they should be ---------------------------------------

FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "a text": (lambda: b"Cedar Shore", "this is not a .docx file, or it is damaged"),
    "nothing": (lambda: b"", "this is not a .docx file, or it is damaged"),
    "half a file": (lambda: docx(parts())[:700], "this is not a .docx file, or it is damaged"),
    "an old .doc": (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "the old format .doc"),
    "a password": (lambda: locked(docx(parts())), "this file has a password"),
    "20 MB": (lambda: b"PK" + b"\0" * 20_000_000, "larger than 20\u00a0MB"),
    "a bomb": (lambda: docx(parts() | {"x.xml": b"\0" * 50_000_001}), "holds more than 50\u00a0MB"),
    "many parts": (
        lambda: docx(parts() | {f"{n}.xml": b"" for n in range(1000)}),
        "holds more than 1000 parts",
    ),
    "a part that is too long": (
        lambda: docx(parts(styles=" " * 10_000_000)),
        "word/styles.xml is larger than 10\u00a0MB",
    ),
    "two names that are one": (
        lambda: docx(parts() | {"WORD/Document.xml": b""}),
        "two parts of the same name",
    ),
    "no types": (lambda: docx({"word/document.xml": b""}), "this is not a Word document"),
    "a spreadsheet": (lambda: docx(with_type("sheet.main+xml")), "this is not a Word document"),
    "a file with macros": (
        lambda: docx(with_type("application/vnd.ms-word.document.macroEnabled.main+xml")),
        "this file has macros",
    ),
    "macros in a .docx": (
        lambda: docx(parts() | {"word/vbaProject.bin": b"x"}),
        "this file has macros",
    ),
    "the strict format": (
        lambda: docx(
            parts()
            | {
                "word/document.xml": '<w:document xmlns:w="http://purl.oclc.org/ooxml/'
                'wordprocessingml/main"/>'
            }
        ),
        "Strict Open XML",
    ),
    "no body": (
        lambda: docx({n: c for n, c in parts().items() if n != "word/document.xml"}),
        "this is not a Word document",
    ),
    "broken XML": (
        lambda: docx(parts(styles="<w:style>") | {}),
        "word/styles.xml is not safe and well-formed XML",
    ),
    "a DTD": (
        lambda: docx(parts() | {"word/document.xml": "<!DOCTYPE x>" + root("document", "")}),
        "word/document.xml is not safe",
    ),
    "entities": (
        lambda: docx(
            parts()
            | {
                "word/document.xml": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
                + root("document", "<w:body>&e;</w:body>")
            }
        ),
        "word/document.xml is not safe",
    ),
}


@pytest.mark.parametrize("what", FILES)
def test_a_file_that_is_no_letterhead_is_refused(what: str) -> None:
    make, expected = FILES[what]
    error = refusal(make())
    assert expected in error.told(ENGLISH)
    assert error.told(FRENCH) != error.told(ENGLISH)
    assert error.exit_code == 2


def test_a_file_that_is_not_there_is_refused_by_its_name() -> None:
    with pytest.raises(InvalidLetterhead, match=r"^nowhere\.docx: this file does not exist"):
        load_letterhead("nowhere.docx")


# What is in them --------------------------------------------------------------

TRACKED = '<w:p><w:ins w:id="1" w:author="X"><w:r><w:t>new</w:t></w:r></w:ins></w:p>'
FIELD = '<w:p><w:fldSimple w:instr=" {code} "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
CUT_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText>'
    '</w:r><w:r><w:instrText>AUTO x y</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/>'
    "</w:r></w:p>"
)
NARROW = '<w:pgSz w:w="5000" w:h="9000"/><w:pgMar w:left="900" w:right="900"/>'

CONTENTS: dict[str, tuple[Parts, str]] = {
    "an unknown tag": (
        in_header(words("{{ titel }}")),
        "header: {{ titel }} is not a known tag; those that are: {{ title }}, {{ reference }},",
    ),
    "a statement": (in_header(words("{% for x in y %}")), "header: “{% for x in y %}” is not"),
    "an expression": (in_header(words("{{ title|upper }}")), "header: “{{ title|upper }}” is not"),
    "a tag left open": (in_header(words("{{ title")), "header: “{{ title” is not a known tag"),
    "a slot in a header": (in_header(SLOT), "the tag {{p body }} is in a header or a footer"),
    "two slots": (parts(SLOT + SLOT), "the tag {{p body }} is there more than once"),
    "a slot among words": (parts(words("Here: {{p body }}")), "must stand alone in a paragraph"),
    "a slot in a table": (
        parts(f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{SLOT}</w:tc></w:tr></w:tbl>"),
        "must stand alone in a paragraph",
    ),
    "tracked changes": (parts(TRACKED + SLOT), "body: there are tracked changes; accept"),
    "tracked changes in a header": (in_header(TRACKED), "header: there are tracked changes"),
    "a footnote": (
        parts('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>' + SLOT),
        "body: there are footnotes",
    ),
    "a field that reads a file": (
        in_header(FIELD.format(code="INCLUDETEXT C:\\x")),
        "header: there are fields that cannot be kept (INCLUDETEXT)",
    ),
    "a field that runs a program": (in_header(CUT_FIELD), "fields that cannot be kept (DDEAUTO)"),
    "a picture on the network": (
        in_header(
            picture("rId1"), relation("rId1", "image", "https://x.example.ca", external=True)
        ),
        "word/header1.xml refers to https://x.example.ca, outside of the file",
    ),
    "a link to a file": (
        in_header(
            f'<w:p><w:hyperlink r:id="rId1">{words("x")[5:-6]}</w:hyperlink></w:p>',
            relation("rId1", "hyperlink", "file://server/x", external=True),
        ),
        "word/header1.xml refers to file://server/x",
    ),
    "a chart": (
        in_header(picture("rId1"), relation("rId1", "chart", "media/1.png")),
        "word/header1.xml holds what cannot be kept (chart)",
    ),
    "a relationship that is not there": (
        in_header(picture("rId7")),
        "word/header1.xml refers to a part that is not there",
    ),
    "a picture that is none": (
        in_header(picture("rId1"), relation("rId1", "image", "../word/document.xml")),
        "word/document.xml is neither a picture nor a font",
    ),
    "margins that leave no room": (
        parts(section=NARROW),
        "the margins leave 56\u00a0mm for the text",
    ),
    "a measure that is none": (
        parts(section='<w:pgSz w:w="wide" w:h="9000"/>'),
        "a measure that cannot be read (wide)",
    ),
    "a header that is not there": (
        parts(section='<w:headerReference w:type="default" r:id="rId9"/>'),
        "a header or a footer is missing from the file",
    ),
}


@pytest.mark.parametrize("what", CONTENTS)
def test_what_cannot_be_kept_is_told_with_its_remedy(what: str) -> None:
    made, expected = CONTENTS[what]
    assert expected in refusal(docx(made)).told(ENGLISH)


def test_every_problem_is_told_at_once() -> None:
    made = parts(TRACKED + SLOT + SLOT, stories={"header default": words("{{ x }}")})
    assert len(refusal(docx(made)).problems) == 3


def test_words_that_are_left_out_are_not_looked_at() -> None:
    assert load_letterhead(docx(parts(TRACKED + words("{{ x }}{% y %}"))))


def test_what_a_package_says_of_its_parts_is_no_program() -> None:
    made = in_header(picture("rId1"), relation("rId1", "image", "media/1.png"))
    types = str(made["[Content_Types].xml"])
    made["[Content_Types].xml"] = types.replace("image/png", "image/png{{ 7 }}")
    assert "word/media/1.png is neither a picture nor a font" in refusal(docx(made)).told(ENGLISH)


def test_an_address_is_no_program() -> None:
    link = f'<w:p><w:hyperlink r:id="rId1">{words("x")[5:-6]}</w:hyperlink></w:p>'
    address = "https://example.ca/{{ x }}{% y"
    made = in_header(link, relation("rId1", "hyperlink", address, external=True))
    written = DocxFile(word.write(sample(FRENCH), load_letterhead(docx(made))))
    (target,) = written.says("p:Relationship/@Target", "word/_rels/header1.xml.rels")
    assert target == "https://example.ca/%7B%7B%20x%20%7D%7D%7B%25%20y"


# Files of any kind ------------------------------------------------------------


@given(st.binary(max_size=200))
def test_no_content_raises_anything_else(content: bytes) -> None:
    for source in (content, b"PK\x03\x04" + content):
        with pytest.raises(InvalidLetterhead):
            load_letterhead(source)


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_file_is_refused_or_written(data: st.DataObject) -> None:
    made = dict(DocxFile(UGLY.read_bytes()).parts)
    name = data.draw(st.sampled_from(sorted(n for n in made if n.startswith(("word", "_")))))
    content = made[name]
    at = data.draw(st.integers(0, len(content)))
    length = data.draw(st.integers(0, 40))
    by = data.draw(st.sampled_from([b"", b"{{", b"<w:p/>", b'"', b"9", b"</w:p>", b"\xff"]))
    damaged = docx(made | {name: content[:at] + by + content[at + length :]})
    try:
        letterhead = load_letterhead(damaged)
    except EntentesError:
        return
    assert DocxFile(word.write(sample(FRENCH), letterhead)).names


def test_relationships_lead_nowhere_else(tmp_path: Path) -> None:
    """A part that is outside of the package is not looked for."""
    secret = tmp_path / "secret.xml"
    secret.write_text(root("hdr", words("secret")))
    made = in_header("")
    made["word/_rels/document.xml.rels"] = relationships(
        f'<Relationship Id="rId1" Type="{OFFICE}/header" Target="../../..{secret}"/>'
    )
    assert "missing from the file" in refusal(docx(made)).told(ENGLISH)
