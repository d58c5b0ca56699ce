"""Runs: words within a paragraph, escaped, with their style and their language."""

import re
from functools import lru_cache

from ententes.bilingual import FRENCH, Spoken
from ententes.document.tree import PLAIN, Marks, Reference
from ententes.language import raised
from ententes.views import HOLES, State, Value

NO_BREAK_HYPHEN = "\u2011"
_HYPHEN = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'
TAB = "<w:r><w:tab/></w:r>"
BREAK = "<w:r><w:br/></w:r>"

BLANK = (
    '<w:r><w:rPr><w:rStyle w:val="Blank"/></w:rPr>'
    f'<w:t xml:space="preserve">{chr(0xA0) * 36}</w:t></w:r>'
)
"""A short line to fill in: underlined no-break spaces, which no screen reader spells out."""

_SYLLABLE = "\u1400-\u167f\u18b0-\u18ff\U00011ab0-\U00011abf"
_MARKS = "\u0300-\u036f"
# Words in Canadian Aboriginal syllabics, each letter with its marks, and what stands between.
_SYLLABICS = re.compile(f"([{_SYLLABLE}](?:[{_SYLLABLE}{_MARKS}]|[ \u00a0-](?=[{_SYLLABLE}]))*)")
_PARTED = re.compile(f"[0-9{_SYLLABLE}]")  # what has none of these is one run
# That of the house layout, and the one of Windows; the font table says what else may do.
_FONTS = (
    "",
    '<w:rFonts w:ascii="Gadugi" w:hAnsi="Gadugi" w:eastAsia="Gadugi" w:cs="Gadugi"/>',
)


def escaped(text: str) -> str:
    """Return `text` as an XML part holds it, in an element or an attribute.

    >>> escaped('R&D <X> "Y"')
    'R&amp;D &lt;X&gt; &quot;Y&quot;'
    """
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def run(text: str, properties: str = "") -> str:
    """Return a run of `text`; its spaces are kept, and its no-break hyphens are Word's own.

    >>> run(" et ")
    '<w:r><w:t xml:space="preserve"> et </w:t></w:r>'
    """
    said = f'<w:t xml:space="preserve">{escaped(text)}</w:t>'
    return f"<w:r>{properties}{said.replace(NO_BREAK_HYPHEN, _HYPHEN)}</w:r>"


def words_runs(text: str, marks: Marks, style: str, language: Spoken) -> str:
    """Return the runs of `text` set as `marks` say, in a document in `language`.

    They are one, but for letters that French raises and for those of another script.
    """
    spoken = None if marks.language is language else marks.language
    looks = PLAIN if marks is PLAIN else Marks(marks.strong, marks.emphasis, language=spoken)
    if _PARTED.search(text) is None:
        return run(text, _properties(style, looks)) if text else ""
    pieces = _pieces(text, (marks.language or language) is FRENCH)
    return "".join([run(piece, _properties(style, looks, *own)) for piece, *own in pieces])


def reference_runs(reference: Reference, language: Spoken) -> tuple[str, str]:
    """Return the run of what stands before the number of a reference, and that of this one."""
    said, marks = reference.before, reference.marks
    before = words_runs(said, marks, "", language) if said else ""
    return before, words_runs(reference.number, marks, "", language)


def value_runs(value: Value, marks: Marks, style: str, language: Spoken) -> str:
    """Return the runs of a value, with the line of a blank, in a document in `language`.

    The words of a missing value are set apart by a style of their own.
    """
    parts = value.parts
    if value.state in HOLES:
        style = "Missing"
    said = "".join(
        words_runs(
            part.text,
            marks._replace(language=part.language) if part.language else marks,
            style,
            language,
        )
        for part in parts
    )
    if value.state is not State.BLANK:
        return said
    return f"{BLANK}{run(' ')}{said}" if said else BLANK


@lru_cache(maxsize=4096)
def _pieces(text: str, is_french: bool) -> tuple[tuple[str, bool, str], ...]:
    """Return the pieces of `text`, whether each is raised, and the font that it asks for."""
    return tuple(
        (piece, is_raised, _FONTS[at % 2])  # every second piece is in syllabics
        for words, is_raised in (raised(text) if is_french else [(text, False)])
        for at, piece in enumerate(_SYLLABICS.split(words))
        if piece
    )


@lru_cache(maxsize=256)
def _properties(style: str, marks: Marks, is_raised: bool = False, font: str = "") -> str:
    said = (
        f'<w:rStyle w:val="{style}"/>' if style else "",
        font,
        "<w:b/><w:bCs/>" if marks.strong else "",
        "<w:i/><w:iCs/>" if marks.emphasis else "",
        '<w:vertAlign w:val="superscript"/>' if is_raised else "",
        f'<w:lang w:val="{escaped(marks.language.tag)}"/>' if marks.language else "",
    )
    return f"<w:rPr>{''.join(said)}</w:rPr>" if any(said) else ""
