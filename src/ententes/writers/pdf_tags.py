"""What WeasyPrint leaves to be done for those who hear a PDF rather than see it.

It does not say the language of parts, nor the words of links; it makes a link for each box
that a link holds; it makes no body of the paragraphs of an item of a list; and columns whose
header cell is empty have no header.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

_OF_AN_ITEM = ("/Lbl", "/LBody")


def without_links_in_links(laid_out: Any) -> None:
    """Leave one link of each, before the PDF is made."""
    for page in laid_out.pages:
        page.links = [link for link in page.links if link[-1].element_tag == "a"]


def finish(laid_out: Any, pdf: Any) -> None:
    """Mend the tags of a PDF that WeasyPrint has just made of `laid_out`."""
    pages = [page._page_box for page in laid_out.pages]  # noqa: SLF001
    _say_languages(pages, pdf)
    _say_links(pages, pdf)
    _give_bodies(pdf)
    _head_columns(pdf)


def _say_languages(pages: list[Any], pdf: Any) -> None:
    """Say the language of what is not in that of the document.

    A tag that holds words was made for each box that holds some, in the order of the boxes,
    and nothing else tells which was made for which.
    """
    main = pdf.catalog["Lang"]
    tags = (tag for tag in _tags(pdf) if any(isinstance(kid, int) for kid in tag["K"]))
    for tag, box in zip(tags, chain.from_iterable(map(_worded, pages)), strict=True):
        if box.style["lang"] != main.string:
            tag["Lang"] = type(main)(box.style["lang"])


def _say_links(pages: list[Any], pdf: Any) -> None:
    """Describe each link by its words, where WeasyPrint does by where it leads."""
    for box in chain.from_iterable(page.descendants() for page in pages):
        words = "".join(box.element.itertext()) if box.link_annotation else ""
        if words:
            box.link_annotation["Contents"] = type(pdf.catalog["Lang"])(words)


def _give_bodies(pdf: Any) -> None:
    """Put the paragraphs of each item of a list in a body, as the standard of PDF asks.

    Source: ISO 32000-1:2008, table 336.
    """
    tags = {tag.reference: tag for tag in _tags(pdf)}
    for item in [tag for tag in tags.values() if tag["S"] == "/LI"]:
        bare = [kid for kid in item["K"] if kid in tags and tags[kid]["S"] not in _OF_AN_ITEM]
        if bare:
            body = type(item)({**item, "S": "/LBody", "P": item.reference})
            body["K"] = type(item["K"])(bare)
            pdf.add_object(body)
            item["K"] = type(item["K"])([*(k for k in item["K"] if k not in bare), body.reference])
            for kid in bare:
                tags[kid]["P"] = body.reference


def _head_columns(pdf: Any) -> None:
    """Make headers of the empty cells of header rows, as the standard of PDF/UA asks.

    Source: ISO 14289-1:2014, 7.5.
    """
    tags = {tag.reference: tag for tag in _tags(pdf)}
    for cell in [tag for tag in tags.values() if tag["S"] == "/TD"]:
        if tags[tags[cell["P"]]["P"]]["S"] == "/THead":
            cell["S"], cell["A"]["Scope"] = "/TH", "/Column"
        elif not cell["A"]["Headers"]:
            del cell["A"]["Headers"]


def _tags(pdf: Any) -> list[Any]:
    return [o for o in pdf.objects if hasattr(o, "get") and o.get("Type") == "/StructElem"]


def _worded(box: Any) -> Iterator[Any]:
    """Yield the boxes for which a tag that holds words was made, in that order.

    A link holds its words itself; those of any other box have a tag of their own.
    """
    is_link = (box.element_tag or "").partition(":")[0] == "a"
    held = list(_held(box))
    if hasattr(box, "replacement") or (is_link and any(map(_is_text, held))):
        yield box
    for kid in held:
        if not _is_text(kid):
            yield from _worded(kid)
        elif not is_link:
            yield kid


def _held(box: Any) -> Iterator[Any]:
    """Yield the boxes that `box` holds, as if there were no lines."""
    for kid in box.children:
        yield from _held(kid) if type(kid).__name__ == "LineBox" else [kid]


def _is_text(box: Any) -> bool:
    return hasattr(box, "text")
