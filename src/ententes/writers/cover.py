"""The first page of a document: what stands there, and what the next ones repeat of it."""

from ententes.document.tree import ARTICLE, Block, Document, Heading, headings

_FEWEST_ENTRIES = 4  # of contents; what has fewer articles is read at a glance
_LONGEST_TITLE, _LEEWAY = 60, 5  # characters that stand beside the status of a document


def parted(document: Document) -> tuple[list[Block], list[Block]]:
    """Return what stands before the first article, and the rest."""
    blocks = document.blocks
    for at, block in enumerate(blocks):
        if isinstance(block, Heading) and block.level >= ARTICLE:
            return blocks[:at], blocks[at:]
    return blocks, []


def entries(document: Document) -> list[Heading]:
    """Return the headings that its contents name; none where contents would help nobody."""
    if document.is_short:
        return []
    articles = [heading for heading in headings(document.blocks) if heading.level == ARTICLE]
    return articles if len(articles) >= _FEWEST_ENTRIES else []


def running(title: str) -> str:
    """Return what the header of a page has room for of a title.

    >>> running("Parcours vers l’emploi des personnes nouvellement arrivées dans le comté")
    'Parcours vers l’emploi des personnes nouvellement arrivées…'
    """
    if len(title) <= _LONGEST_TITLE + _LEEWAY:
        return title
    return title[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
