"""A drawing as SVG within a page.

Shapes carry their colours on white paper, which a page that knows their classes may change:
`fill-accent`, `line-rule`. The title is the whole description: it is what screen readers
say, and what a PDF file keeps.
"""

from collections.abc import Mapping
from html import escape

from ententes.bilingual import FRENCH, Spoken
from ententes.charts.drawing import (
    SIZE,
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
from ententes.language import raised
from ententes.looks import Look, font_stack

_RAISED, _SMALL = 3.5, 7.5  # points: how far letters are raised, and their size
_THIN, _THICK = 1, 2
_DASHES = "3 2"


def svg(drawing: Drawing, description: str, look: Look, language: Spoken) -> str:
    """Return `drawing` as an image that says `description`."""
    painted = colours(look)
    shown = "\n".join(_shape(shape, painted, language) for shape in drawing.shapes)
    width, height = _figure(drawing.width), _figure(drawing.height)
    stack = (f"'{font}'" if " " in font else font for font in font_stack(look.body_font))
    fonts = escape(", ".join(stack))
    return (
        f'<svg role="img" width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}"'
        f' font-family="{fonts}" font-size="{_figure(SIZE)}">\n'
        f"<title>{escape(description, quote=False)}</title>\n{shown}\n</svg>\n"
    )


def _shape(shape: Shape, painted: Mapping[Tone, str], language: Spoken) -> str:
    match shape:
        case Bar(x, y, width, height, tone, outlined):
            if outlined:  # its line lies within it
                x, y, width, height = x + 0.5, y + 0.5, max(width - 1, 0.5), height - 1
            looks = _outlined(tone, painted, _THIN, _DASHES) if outlined else _full(tone, painted)
            size = f'width="{_figure(width)}" height="{_figure(height)}"'
            return f'<rect x="{_figure(x)}" y="{_figure(y)}" {size} {looks}/>'
        case Line(x, y, height, tone):
            looks = _outlined(tone, painted, _THICK)
            x = _figure(x)
            return f'<line x1="{x}" y1="{_figure(y)}" x2="{x}" y2="{_figure(y + height)}" {looks}/>'
        case Marker():
            return _marker(shape, painted)
        case Label(x, y, text, tone, side, strong):
            set_to = ' text-anchor="end"' if side is Side.END else ""
            weight = ' font-weight="700"' if strong else ""
            start = f'<text x="{_figure(x)}" y="{_figure(y)}"{set_to}{weight}'
            return f"{start} {_full(tone, painted)}>{_words(text, language)}</text>"


def _marker(marker: Marker, painted: Mapping[Tone, str]) -> str:
    x, y, half = marker.x, marker.y, marker.size / 2
    full = _full(marker.tone, painted)
    match marker.form:
        case Form.DISC:
            return f'<circle cx="{_figure(x)}" cy="{_figure(y)}" r="{_figure(half)}" {full}/>'
        case Form.RING:
            line = _outlined(marker.tone, painted, _THICK)
            return f'<circle cx="{_figure(x)}" cy="{_figure(y)}" r="{_figure(half - 1)}" {line}/>'
        case Form.SQUARE:
            half -= 0.5
            side = _figure(2 * half)
            place = f'x="{_figure(x - half)}" y="{_figure(y - half)}"'
            return f'<rect {place} width="{side}" height="{side}" {full}/>'
        case Form.DIAMOND:
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            points = " ".join(f"{_figure(across)},{_figure(down)}" for across, down in corners)
            return f'<polygon points="{points}" {full}/>'


def _full(tone: Tone, painted: Mapping[Tone, str]) -> str:
    return f'class="fill-{tone}" fill="#{painted[tone]}"'


def _outlined(tone: Tone, painted: Mapping[Tone, str], width: int, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    names = f'class="fill-paper line-{tone}" fill="#{painted[Tone.PAPER]}"'
    return f'{names} stroke="#{painted[tone]}" stroke-width="{width}"{dashed}'


def _words(text: str, language: Spoken) -> str:
    """Return words, the letters that French raises above the line."""
    pieces = raised(text) if language is FRENCH else [(text, False)]
    shown, is_up = "", False
    for piece, up in pieces:
        down = f' dy="{_figure(_RAISED if is_up else -_RAISED)}"' if up is not is_up else ""
        size = f' font-size="{_figure(_SMALL)}"' if up else ""
        words = escape(piece, quote=False)
        shown += f"<tspan{down}{size}>{words}</tspan>" if down else words
        is_up = up
    return shown


def _figure(number: float) -> str:
    """Return a length with two decimals at most.

    >>> _figure(12.0), _figure(0.125)
    ('12', '0.12')
    """
    return f"{number:.2f}".rstrip("0").rstrip(".")
