"""Two sets of lists made one: ours keep their numbers, theirs stand out of the way."""

from collections.abc import Mapping

from ententes.word.letterhead.content import clean
from ententes.word.letterhead.styles import Styles
from ententes.word.letterhead.xml import Element, drop, source, value, w

_FIRST_ABSTRACT, _FIRST = 1001, 10_001  # a document numbers its own lists below


def renumbered(theirs: Element) -> dict[str, str]:
    """Give their lists new numbers; return these by the old ones."""
    clean(theirs)
    abstracts: dict[str, str] = {}
    for new, each in enumerate(theirs.findall(w("abstractNum")), _FIRST_ABSTRACT):
        abstracts[each.get(w("abstractNumId"), "")] = str(new)
        each.set(w("abstractNumId"), str(new))
    numbers: dict[str, str] = {}
    for new, each in enumerate(theirs.findall(w("num")), _FIRST):
        abstract = abstracts.get(value(each, "abstractNumId"))
        if abstract is None:
            drop(each)
            continue
        numbers[each.get(w("numId"), "")] = str(new)
        each.set(w("numId"), str(new))
        for found in each.findall(w("abstractNumId")):
            found.set(w("val"), abstract)
    return numbers


def refer(root: Element, numbers: Mapping[str, str]) -> None:
    """Give the lists that a part of theirs refers to their new numbers; forget the others."""
    for each in [*root.iter(w("numPr"))]:
        identifier = each.find(w("numId"))
        if identifier is not None and identifier.get(w("val"), "") != "0":
            if (new := numbers.get(identifier.get(w("val"), ""))) is None:
                drop(each)
            else:
                identifier.set(w("val"), new)


def joined(theirs: Element | None, house: Element, styles: Styles) -> Element:
    """Return the lists of both, theirs without the styles that ours number."""
    root = house if theirs is None else theirs
    if theirs is not None:
        styles.rename(theirs)
        for style in [*theirs.iter(w("pStyle"))]:
            if style.get(w("val"), "") in styles.numbered:
                drop(style)
        _add(theirs, house)
    _after_lists(root, source("{{ lists }}"))
    return root


def _add(theirs: Element, house: Element) -> None:
    """Add our lists to theirs, in the order of the schema: pictures, kinds of lists, lists."""
    pictures = len(theirs.findall(w("numPicBullet")))
    for at, each in enumerate(house.findall(w("abstractNum")), pictures):
        theirs.insert(at, each)
    for each in house.findall(w("num")):
        _after_lists(theirs, each)


def _after_lists(root: Element, element: Element) -> None:
    last = root.find(w("numIdMacAtCleanup"))
    root.insert(len(root) if last is None else root.index(last), element)
