"""The first page of a document: what stands there, and whether there are contents."""

from ententes.document.tree import ARTICLE, Block, Document, Heading, headings

_FEWEST_ENTRIES = 4  # of contents; what has fewer articles is read at a glance


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
