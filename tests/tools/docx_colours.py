"""The contrast between the words of a .docx and what stands behind them."""

import re
from collections.abc import Iterator

from tools.docx_file import NAMESPACES, STYLES, DocxFile, Element, is_on, style_of, text_of, val, w

_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_LARGE, _LARGE_BOLD = 36, 28  # half points


def low_contrasts(file: DocxFile) -> Iterator[str]:
    """Yield each pair of colours that is too close for the size of its words."""
    found: set[str] = set()
    for name in file.stories:
        for paragraph in file.paragraphs(name):
            for run in paragraph.iter(w("r")):
                if text_of(run).strip():
                    found.update(_low_contrast(file, paragraph, run))
    yield from sorted(found)


def _low_contrast(file: DocxFile, paragraph: Element, run: Element) -> Iterator[str]:
    colour = val(file.run_property(paragraph, run, "color")) or "auto"
    words = colour if _COLOUR.fullmatch(colour) else "000000"
    behind = next(_fills(file, paragraph, run), "FFFFFF")
    size = int(val(file.run_property(paragraph, run, "sz")) or 20)
    bold = is_on(file.run_property(paragraph, run, "b"))
    least = 3.0 if size >= _LARGE or (bold and size >= _LARGE_BOLD) else 4.5
    if contrast(words, behind) < least:
        yield f"#{words} on #{behind} has a contrast of {contrast(words, behind):.2f}"


def _fills(file: DocxFile, paragraph: Element, run: Element) -> Iterator[str]:
    """Yield the colours behind a run, the nearest to it first."""
    styles = [style.find("w:pPr/w:shd", NAMESPACES) for style in file.chain(style_of(paragraph))]
    shadings = [
        file.run_property(paragraph, run, "shd"),
        paragraph.find("w:pPr/w:shd", NAMESPACES),
        *styles,
        *_of_table(file, paragraph),
    ]
    fills = (shading.get(w("fill")) or "" for shading in shadings if shading is not None)
    yield from filter(_COLOUR.fullmatch, fills)


def _of_table(file: DocxFile, paragraph: Element) -> Iterator[Element | None]:
    """Yield the shading of the header row, which the style of a table holds."""
    row = next(paragraph.iterancestors(w("tr")), None)
    if row is not None and row.find("w:trPr/w:tblHeader", NAMESPACES) is not None:
        style = val(row.getparent(), "w:tblPr/w:tblStyle")
        path = f"w:style[@w:styleId='{style}']/w:tblStylePr[@w:type='firstRow']/w:tcPr/w:shd"
        yield from file.find(path, STYLES)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG defines it.

    >>> round(contrast("000000", "FFFFFF"))
    21
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
