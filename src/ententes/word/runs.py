"""Runs: words within a paragraph, escaped, with their style and their language."""

from functools import lru_cache

from ententes.bilingual import Language
from ententes.document.tree import PLAIN, Marks
from ententes.views import HOLES, State, Value

TAB = "<w:r><w:tab/></w:r>"
BREAK = "<w:r><w:br/></w:r>"

BLANK = (
    '<w:r><w:rPr><w:rStyle w:val="Blank"/></w:rPr>'
    f'<w:t xml:space="preserve">{chr(0xA0) * 36}</w:t></w:r>'
)
"""A short line to fill in: underlined no-break spaces, which no screen reader spells out."""


def escaped(text: str) -> str:
    """Return `text` as an XML part holds it, in an element or an attribute.

    >>> escaped('R&D <X> "Y"')
    'R&amp;D &lt;X&gt; &quot;Y&quot;'
    """
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def run(text: str, properties: str = "") -> str:
    """Return a run of `text`; its spaces are kept.

    >>> run(" et ")
    '<w:r><w:t xml:space="preserve"> et </w:t></w:r>'
    """
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def words_run(text: str, marks: Marks, style: str, language: Language) -> str:
    """Return a run of `text` set as `marks` say, in a document in `language`."""
    if marks is PLAIN and not style:
        return run(text)
    spoken = None if marks.language is language else marks.language
    return run(text, _properties(style, marks.strong, marks.emphasis, spoken))


def value_runs(value: Value, marks: Marks, style: str, language: Language) -> str:
    """Return the runs of a value, with the line of a blank, in a document in `language`.

    The words of a missing value are set apart by a style of their own.
    """
    parts = value.parts
    if value.state in HOLES:
        style = "Missing"
    said = "".join(
        words_run(
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


@lru_cache(maxsize=256)
def _properties(style: str, strong: bool, emphasis: bool, language: Language | None) -> str:
    said = (
        f'<w:rStyle w:val="{style}"/>' if style else "",
        "<w:b/><w:bCs/>" if strong else "",
        "<w:i/><w:iCs/>" if emphasis else "",
        f'<w:lang w:val="{language.tag}"/>' if language else "",
    )
    return f"<w:rPr>{''.join(said)}</w:rPr>" if any(said) else ""
