"""A drawing as shapes of Word: they stay sharp, and print and can be edited as such.

A reader that does not know them (Word before 2010) shows the caption alone.

Source: MS-ODRAWXML 2.8 (`wps`, `wpg`); ECMA-376-1, 20.4 (`wp`); ECMA-376-3, 10 (`mc`).
"""

from collections.abc import Mapping
from itertools import count

from ententes.bilingual import Spoken
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
from ententes.document.tree import Marks
from ententes.looks import Look
from ententes.word.runs import escaped, words_runs

_EMU = 12_700  # in a point
_THIN, _THICK = 1, 2
_ABOVE, _LINE = 10.5, 14.0  # points from the top of a line to what letters stand on; its height
_FORMS = {
    Form.DISC: "ellipse",
    Form.RING: "ellipse",
    Form.SQUARE: "rect",
    Form.DIAMOND: "diamond",
}
_STYLES = {Tone.QUIET: "ChartNote"}
_NAMESPACES = (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_NO_LINE = "<a:ln><a:noFill/></a:ln>"
_FIRST_ID = 100  # the pictures of the house layout come before


def drawing_run(
    drawing: Drawing, name: str, description: str, number: int, look: Look, language: Spoken
) -> str:
    """Return the run of `drawing`, called `name`, for those who do not see it `description`.

    `number` is that of the figure: it makes the ids, which are unique in the file.
    """
    painted = colours(look)
    ids = count(_FIRST_ID + number * 1000)
    size = f'cx="{_emu(drawing.width)}" cy="{_emu(drawing.height)}"'
    start = (
        f'<w:r><mc:AlternateContent{_NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{next(ids)}" name="{escaped(name)}" descr="{escaped(description)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp>'
        f'<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        f'<a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm></wpg:grpSpPr>'
    )
    shapes = "".join(
        _shape(shape, next(ids), drawing.width, painted, language) for shape in drawing.shapes
    )
    end = "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback/>"
    return f"{start}{shapes}{end}</mc:AlternateContent></w:r>"


def _shape(
    shape: Shape, number: int, width: float, painted: Mapping[Tone, str], language: Spoken
) -> str:
    match shape:
        case Bar(x, y, wide, high, tone, outlined):
            line = _outlined(painted[tone], _THIN, "sysDash") if outlined else _NO_LINE
            fill = painted[Tone.PAPER] if outlined else painted[tone]
            return _drawn(number, "rect", (x, y, wide, high), _full(fill) + line)
        case Line(x, y, high, tone):
            return _drawn(number, "line", (x, y, 0, high), _outlined(painted[tone], _THICK))
        case Marker(x, y, size, form, tone):
            is_ring = form is Form.RING
            line = _outlined(painted[tone], _THICK) if is_ring else _NO_LINE
            fill = painted[Tone.PAPER] if is_ring else painted[tone]
            half = size / 2 - (1 if is_ring else 0)
            place = (x - half, y - half, 2 * half, 2 * half)
            return _drawn(number, _FORMS[form], place, _full(fill) + line)
        case Label():
            return _label(shape, number, width, language)


def _label(label: Label, number: int, width: float, language: Spoken) -> str:
    """Return words in a box without edges, which runs to the side of the drawing."""
    is_end = label.side is Side.END
    start, wide = (0.0, label.x) if is_end else (label.x, width - label.x)
    jc = '<w:jc w:val="right"/>' if is_end else ""
    style = _STYLES.get(label.tone, "ChartWords")
    runs = words_runs(label.text, Marks(strong=label.strong), "", language)
    words = f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{jc}</w:pPr>{runs}</w:p>'
    text = f"<wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx>"
    place = (start, label.y - _ABOVE, wide, _LINE)
    return _drawn(number, "rect", place, f"<a:noFill/>{_NO_LINE}", text)


def _drawn(
    number: int, form: str, place: tuple[float, float, float, float], looks: str, text: str = ""
) -> str:
    x, y, width, height = map(_emu, place)
    box = ' txBox="1"' if text else ""
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name=""/><wps:cNvSpPr{box}/><wps:spPr><a:xfrm>'
        f'<a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>{looks}</wps:spPr>{text}'
        '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr>'
        "</wps:wsp>"
    )


def _full(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _outlined(colour: str, width: int, dashes: str = "") -> str:
    dashed = f'<a:prstDash val="{dashes}"/>' if dashes else ""
    return f'<a:ln w="{_emu(width)}">{_full(colour)}{dashed}</a:ln>'


def _emu(points: float) -> int:
    """Return a length in the units of drawings.

    >>> _emu(0.5)
    6350
    """
    return round(points * _EMU)
