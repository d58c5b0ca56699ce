"""The lines of a signature block: a label, a colon, and what it labels."""

from ententes.document.tree import PLAIN, FillIn, Inline, Paragraph, Words


def labelled(line: Paragraph) -> tuple[str, list[Inline]]:
    """Return the label of a signature line and the rest of it, to set them in two columns.

    The label is empty where the line has none, and where the paragraph is no such line.

    >>> labelled(Paragraph([Words("Date: "), FillIn()], role="line"))
    ('Date:', [FillIn()])
    """
    match line:
        case Paragraph(content=[Words(text, marks), *rest], role="line") if marks == PLAIN:
            label, colon, after = text.partition(":")
            filled = not after and bool(rest) and isinstance(rest[0], FillIn)
            if colon and (filled or after.startswith(" ")):
                said = [Words(after.lstrip(" "))] if after.strip(" ") else []
                return label + colon, [*said, *rest]
        case _:
            pass
    return "", line.content
