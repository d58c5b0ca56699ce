"""The face of a web page: whom it is between, and the logo, colours and fonts of who made it."""

from base64 import b64encode
from html import escape

from ententes.bilingual import Language
from ententes.document.tree import Document
from ententes.looks import Look, Picture, font_stack
from ententes.writers.cover import entries
from ententes.writers.words import write_words

# Where neither the font nor its twin is there; the last ones have Aboriginal syllabics.
_OTHERS = {
    "sans-serif": ("Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "Arial"),
    "serif": ("Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif"),
    "monospace": ("Consolas", "Noto Sans Mono", "DejaVu Sans Mono"),
}
_SYLLABICS = ("Gadugi", "Euphemia UCAS", "Noto Sans Canadian Aboriginal")


def style_rules(look: Look) -> str:
    """Return the paper of a look, and its colours and fonts as variables of a style sheet.

    >>> print(style_rules(Look()).splitlines()[1])
      --accent-on-paper: #1F2A44;
    """
    return (
        f":root {{\n  --accent-on-paper: #{look.accent};\n"
        f"  --accent-in-dark: #{look.accent_in_dark};\n  --tint-on-paper: #{look.tint};\n"
        f"  --body-font: {_fonts(look.body_font)};\n"
        f"  --heading-font: {_fonts(look.heading_font)};\n}}\n\n"
        f"@page {{\n  size: {look.paper};\n}}\n\n"
    )


def brand(look: Look, language: Language) -> str:
    """Return the logo and the name of the organization, if it gives any."""
    shown = _image(look.logo) if look.logo else ""
    if look.name:
        shown += f"<p>{write_words(look.name, language)}</p>\n"
    return f'<div class="brand">\n{shown}</div>\n' if shown else ""


def write_parties(document: Document) -> str:
    """Return whom the document is between, where it has a cover."""
    properties = document.properties
    if not entries(document) or not properties.authors:
        return ""
    between = write_words(document.labels["between"], properties.language)
    names = "".join(
        f'<p class="name">{write_words(name, properties.language)}</p>\n'
        for name in properties.authors
    )
    return f'<p class="between">{between}</p>\n{names}'


def write_footer(look: Look, language: Language) -> str:
    """Return what the organization puts at the head and at the foot of its pages, if anything."""
    lines = (write_words(words, language) for words in (look.header, look.footer) if words)
    shown = "".join(f"<p>{line}</p>\n" for line in lines)
    return f"<footer>\n{shown}</footer>\n" if shown else ""


def _image(picture: Picture) -> str:
    """Return a picture that stands in the page itself, with the words that replace it."""
    content = b64encode(picture.content).decode()
    return (
        f'<img src="data:{picture.media_type};base64,{content}" alt="{escape(picture.alternative)}"'
        f' width="{picture.width}" height="{picture.height}">\n'
    )


def _fonts(name: str) -> str:
    """Return the fonts to try, as CSS wants them; a name of a font is harmless there."""
    *named, kind = font_stack(name)
    every = dict.fromkeys([*named, *_OTHERS[kind], *_SYLLABICS])
    return ", ".join([*(f'"{each}"' for each in every), kind])
