"""Small letterheads, part by part, as Word, LibreOffice or nobody would write them."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
SLOT = "<w:p><w:r><w:t>{{p body }}</w:t></w:r></w:p>"
PAGE_FIELD = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
_ROOTS = {"header": "hdr", "footer": "ftr"}

Parts = dict[str, str | bytes]


def words(text: str, style: str = "", inside: str = "") -> str:
    """Return a paragraph."""
    said = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{said}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{inside}</w:p>'


def picture(identifier: str, attributes: str = "") -> str:
    """Return a paragraph that holds a picture; `attributes` are those of its properties."""
    return (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/>'
        f'<wp:docPr id="1" name="Logo"{attributes}/><a:graphic><a:graphicData'
        ' uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{identifier}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def style(identifier: str, name: str, inside: str = "", kind: str = "paragraph") -> str:
    """Return a style."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{identifier}"><w:name w:val="{name}"/>{inside}'
        "</w:style>"
    )


def relation(identifier: str, kind: str, target: str, *, external: bool = False) -> str:
    """Return a relationship."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{identifier}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'


def relationships(*each: str) -> str:
    """Return a part of relationships."""
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(each)}</Relationships>'


def parts(
    body: str = "",
    *,
    section: str = "",
    stories: Mapping[str, str] | None = None,
    related: str = "",
    **others: str,
) -> Parts:
    """Return the parts of a letterhead.

    `stories` are headers and footers by their kind and that of their pages: `header first`.
    `others` are what is in `styles`, `numbering`, `settings`; `related`, other relationships
    of the document.
    """
    made: Parts = {}
    types = [("document", f"{WORD}.document.main+xml")]
    relations, references = [related], ""
    for name, content in others.items():
        made[f"word/{name}.xml"] = root(name, content)
        types.append((name, f"{WORD}.{name}+xml"))
        relations.append(relation(f"rId{name}", name, f"{name}.xml"))
    for number, (which, content) in enumerate((stories or {}).items(), 1):
        kind, pages = which.split()
        made[f"word/{kind}{number}.xml"] = root(_ROOTS[kind], content)
        types.append((f"{kind}{number}", f"{WORD}.{kind}+xml"))
        relations.append(relation(f"rId{number}", kind, f"{kind}{number}.xml"))
        references += f'<w:{kind}Reference w:type="{pages}" r:id="rId{number}"/>'
    said = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in types
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default'
        f' Extension="xml" ContentType="application/xml"/><Default Extension="png"'
        f' ContentType="image/png"/>{said}</Types>',
        "_rels/.rels": relationships(relation("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": root(
            "document", f"<w:body>{body}<w:sectPr>{references}{section}</w:sectPr></w:body>"
        ),
        "word/_rels/document.xml.rels": relationships(*relations),
        **made,
    }


def root(name: str, content: str) -> str:
    """Return a part of WordprocessingML."""
    return f"<w:{name} {NAMESPACES}>{content}</w:{name}>"


def docx(made: Mapping[str, str | bytes]) -> bytes:
    """Return the package of some parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in made.items():
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()
