"""Two sets of styles made one: theirs where they have them, ours where they do not.

The body of a document knows styles by our ids. A style of theirs is the same by its
name, which Word writes in English in every language: "Titre1" is "heading 1".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from ententes.bilingual import Saying
from ententes.values.colour import LEAST_CONTRAST, Colour, ratio
from ententes.word.letterhead.content import clean
from ententes.word.letterhead.findings import Findings, listed
from ententes.word.letterhead.xml import (
    Element,
    child,
    drop,
    is_on,
    made,
    put,
    theme_font,
    value,
    w,
)

_LINES = {"Header": "AgreementHeader", "Footer": "AgreementFooter"}
"""Our styles of headers and footers, which lines that are added keep under another id."""

_REFERENCES = ("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink")
_APART = {"AgreementHeader": ("after", 120), "AgreementFooter": ("before", 40)}
"""What they leave free between theirs and the text, in twips."""

_IMPOSED = ("keepNext", "keepLines")
_STRUCTURE = ("numPr", "outlineLvl")
_NO_LEVEL = 9  # that of words which are no heading. Source: ECMA-376-1, 17.3.1.20
# What a style of ours counts on where it stands on Normal.
_PLAIN = {
    "spacing": {"before": 0, "after": 0, "line": 240, "lineRule": "auto"},
    "ind": {"left": 0, "right": 0, "firstLine": 0},
}
_RUNNING = "BodyText"  # words that are set as their ordinary ones are
_FONT_OF_WORD = "Times New Roman"  # where a file says none
_TITLES = ("heading 1", "title", "heading 2")
_DIGITS = re.compile("[0-9A-Fa-f]{6}")
_WHITE = Colour("#FFFFFF")


@dataclass
class Styles:
    """The styles of a letterhead that are made ours, and their new ids by the old ones.

    `numbered` are those whose numbers are the document's own; `headings`, those of them that
    its articles count.
    """

    root: Element
    ids: dict[str, str] = field(default_factory=dict[str, str])
    numbered: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()

    def rename(self, root: Element) -> None:
        """Give the styles that a part of theirs refers to their new ids; forget the others.

        A heading of theirs is no article, and takes no number from those that are.
        """
        _rename(root, self.ids)
        for each in root.iter(w("p")):
            is_heading = value(each, "pPr/pStyle") in self.headings
            if is_heading and not value(each, "pPr/numPr/numId"):
                put(child(each, "pPr"), _without("numPr"))


def line(xml: str) -> str:
    """Return the XML of a line of a house header or footer in a style that is always ours."""
    return re.sub(r'(<w:pStyle w:val=")(\w+)"', lambda m: f'{m[1]}{_LINES[m[2]]}"', xml)


def accent(theirs: Element, tint: str) -> str:
    """Return the colour of their titles that is read on white and on a tint, if they have one."""
    named = {_name(each): each for each in theirs.iter(w("style"))}
    for name in _TITLES:
        digits = value(named[name], "rPr/color") if name in named else ""
        if _DIGITS.fullmatch(digits) and not _is_pale(digits, (_WHITE, Colour(f"#{tint}"))):
            return digits
    return ""


def font(theirs: Element, theme: Element | None) -> str:
    """Return the font of their ordinary words."""
    normal = [each for each in theirs.findall(w("style")) if _name(each) == "normal"]
    for each in [*normal, *theirs.iter(w("rPrDefault"))]:
        for fonts in each.iter(w("rFonts")):
            if name := fonts.get(w("ascii"), ""):
                return name
            if theme is not None and (kind := fonts.get(w("asciiTheme"), "")):
                return theme_font(theme, kind)
    return _FONT_OF_WORD


def narrow_lines(house: Element, width: int) -> None:
    """Give the lines that are added to headers and footers the width of the narrowest page."""
    for style in house.findall(w("style")):
        if style.get(w("styleId"), "") in _LINES:
            for tab in style.iter(w("tab")):
                tab.set(w("pos"), str(width))


def joined(theirs: Element | None, house: Element, language: str, findings: Findings) -> Styles:
    """Return their styles with ours where they lack them; say which, and what was changed."""
    ours = {style.get(w("styleId"), ""): style for style in house.findall(w("style"))}
    for identifier, copy in _LINES.items():
        ours[copy] = _line_style(deepcopy(ours[identifier]), copy, f"Agreement {identifier}")
    numbered = frozenset(i for i, style in ours.items() if _said(style, "numPr") is not None)
    headings = frozenset(i for i in numbered if _said(ours[i], "outlineLvl") is not None)
    if theirs is None:
        for copy in _LINES.values():
            house.append(ours[copy])
        findings.note(_NO_STYLES)
        return Styles(house, numbered=numbered)
    clean(theirs)
    own = theirs.findall(w("style"))
    twins = dict(_twins(ours, own))
    ids = _new_ids(own, ours, twins)
    _rename(theirs, ids)
    _default(theirs, ours, twins)
    changed = [value(twin, "name") for i, twin in twins.items() if _impose(ours[i], twin)]
    _part_from_bases(theirs, ours, twins, headings)
    supplied = [style for i, style in ours.items() if i not in twins]
    for style in supplied:
        theirs.append(_supplied(style))
    _speak(theirs, language)
    _report(findings, twins, changed, supplied)
    _report_contrast(findings, twins.values())
    return Styles(theirs, ids, numbered, headings)


def _line_style(style: Element, identifier: str, name: str) -> Element:
    """Return a style of ours under another id and another name, a little apart."""
    side, twips = _APART[identifier]
    style.set(w("styleId"), identifier)
    style.set(w("customStyle"), "1")
    child(style, "name").set(w("val"), name)
    child(child(style, "pPr"), "spacing").set(w(side), str(twips))
    return style


def _twins(ours: Mapping[str, Element], own: list[Element]) -> Iterator[tuple[str, Element]]:
    """Yield our ids and the styles of theirs that are the same."""
    for identifier, style in ours.items():
        kind = style.get(w("type"), "")
        same_kind = [each for each in own if each.get(w("type"), "paragraph") == kind]
        if style.get(w("default"), ""):
            found = [
                each for each in same_kind if each.get(w("default"), "") in {"1", "true", "on"}
            ]
        else:
            found = []
        found += [each for each in same_kind if _name(each) == _name(style)]
        if found:
            yield identifier, found[0]


def _name(style: Element) -> str:
    # Old versions of Word write other names after the name.
    return value(style, "name").partition(",")[0].strip().casefold()


def _new_ids(
    own: list[Element], ours: Mapping[str, Element], twins: Mapping[str, Element]
) -> dict[str, str]:
    """Give each style of theirs its id and its name; return the new ids by the old."""
    kept = {twin: identifier for identifier, twin in twins.items()}
    names = {_name(style) for style in ours.values()}
    taken = set(ours)
    ids: dict[str, str] = {}
    for style in own:
        old = style.get(w("styleId"), "")
        if not old or old in ids:
            drop(style)  # Word itself knows the first one only
            continue
        new = kept.get(style) or _free(old, taken)
        taken.add(new)
        if style not in kept and _name(style) in names:
            child(style, "name").set(w("val"), f"{value(style, 'name')} ({new})")
        style.set(w("styleId"), new)
        ids[old] = new
    return ids


def _free(identifier: str, taken: set[str]) -> str:
    new, number = identifier, 1
    while new in taken:
        number += 1
        new = f"{identifier}_{number}"
    return new


def _rename(root: Element, ids: Mapping[str, str]) -> None:
    for each in [*root.iter(*map(w, _REFERENCES))]:
        if (new := ids.get(each.get(w("val"), ""))) is None:
            drop(each)
        else:
            each.set(w("val"), new)


def _default(theirs: Element, ours: Mapping[str, Element], twins: Mapping[str, Element]) -> None:
    """Leave one default style of each kind, which is ours by its id."""
    defaults = {
        twin for identifier, twin in twins.items() if ours[identifier].get(w("default"), "")
    }
    for style in theirs.findall(w("style")):
        if style in defaults:
            style.set(w("default"), "1")
        elif w("default") in style.attrib:
            del style.attrib[w("default")]


def _impose(ours: Element, theirs: Element) -> bool:
    """Give a style of theirs what the document stands on; return whether that shows."""
    for hidden in [*theirs.iter(w("vanish"), w("specVanish"), w("webHidden"))]:
        drop(hidden)
    if ours.get(w("type"), "") != "paragraph":
        return False
    properties = child(theirs, "pPr")
    before = [_shown(properties.find(w(name))) for name in _STRUCTURE]
    given = ours.find(w("pPr"))
    for name in (*_IMPOSED, *_STRUCTURE):
        asked = None if given is None else given.find(w(name))
        if asked is not None:
            put(properties, deepcopy(asked))
        elif name in _STRUCTURE and (found := properties.find(w(name))) is not None:
            drop(found)
    if _said(ours, "numPr") is not None:
        for found in properties.findall(w("ind")):
            drop(found)
    return before != [_shown(properties.find(w(name))) for name in _STRUCTURE]


def _part_from_bases(
    theirs: Element,
    ours: Mapping[str, Element],
    twins: Mapping[str, Element],
    headings: frozenset[str],
) -> None:
    """Keep the numbers and levels of styles from those that are only based on them.

    Word bases its title of the contents on headings: it would be the first article.
    """
    own = {each.get(w("styleId"), ""): each for each in theirs.findall(w("style"))}
    for identifier, style in own.items():
        for name in _STRUCTURE:
            base = _base(identifier, name, own)
            is_plain = identifier in twins and not _base(identifier, name, ours)
            is_counted = name == "numPr" and base in headings
            if base and base != identifier and (is_plain or is_counted):
                put(child(style, "pPr"), _without(name))


def _base(identifier: str, name: str, styles: Mapping[str, Element]) -> str:
    """Return the style from which one has a property: itself, one it is based on, or none."""
    seen: set[str] = set()
    while identifier in styles and identifier not in seen:
        if _said(styles[identifier], name) is not None:
            return identifier
        seen.add(identifier)
        identifier = value(styles[identifier], "basedOn")
    return ""


def _without(name: str) -> Element:
    """Return the property that takes a number or a level away."""
    if name == "outlineLvl":
        return made(name, {"val": _NO_LEVEL})
    none = made(name)
    none.append(made("numId", {"val": 0}))
    return none


def _said(style: Element, name: str) -> Element | None:
    """Return what a style itself says of its paragraphs."""
    return style.find(f"{w('pPr')}/{w(name)}")


def _shown(found: Element | None) -> list[str]:
    return [] if found is None else [each.get(w("val"), "") for each in found.iter()]


def _supplied(style: Element) -> Element:
    """Return a style of ours as it stands on their Normal: in their fonts."""
    copy = deepcopy(style)
    for each in [*copy.iter(w("rFonts"), w("lang"))]:
        drop(each)
    if value(copy, "basedOn") == "Normal":
        properties = child(copy, "pPr")
        for name, attributes in _PLAIN.items():
            said = child(properties, name)
            for key, number in attributes.items():
                if not (
                    w(key) in said.attrib or (key == "firstLine" and w("hanging") in said.attrib)
                ):
                    said.set(w(key), str(number))
        if properties.find(w("jc")) is None and copy.get(w("styleId"), "") != _RUNNING:
            put(properties, made("jc", {"val": "left"}))
    if w("default") in copy.attrib and value(copy, "basedOn"):
        del copy.attrib[w("default")]
    return copy


def _speak(theirs: Element, language: str) -> None:
    """Give all styles the language of the document."""
    for each in [*theirs.iter(w("lang"))]:
        drop(each)
    defaults = theirs.find(w("docDefaults"))
    if defaults is None:
        defaults = made("docDefaults")
        theirs.insert(0, defaults)
    runs = defaults.find(w("rPrDefault"))
    if runs is None:
        runs = made("rPrDefault")
        defaults.insert(0, runs)
    put(child(runs, "rPr"), made("lang", {"val": language}))


def _report(
    findings: Findings, twins: Mapping[str, Element], changed: list[str], supplied: list[Element]
) -> None:
    visible = [
        value(twin, "name") for twin in twins.values() if not is_on(twin.find(w("semiHidden")))
    ]
    if visible:
        findings.note(_TAKEN, names=listed(visible))
    if supplied:
        findings.note(_SUPPLIED, names=listed(value(style, "name") for style in supplied))
    if changed:
        findings.note(_CHANGED, names=listed(changed))


def _report_contrast(findings: Findings, used: Iterable[Element]) -> None:
    for style in used:
        digits = value(style, "rPr/color")
        if _DIGITS.fullmatch(digits) and _is_pale(digits, (_WHITE,)):
            contrast = ratio(Colour(f"#{digits}").contrast(_WHITE))
            findings.note(_PALE, name=value(style, "name"), colour=f"#{digits}", ratio=contrast)


def _is_pale(digits: str, on: tuple[Colour, ...]) -> bool:
    return any(Colour(f"#{digits}").contrast(other) < LEAST_CONTRAST for other in on)


_NO_STYLES = Saying(
    "Le fichier n’a pas de styles\u00a0: ceux de la maison sont fournis.",
    "The file has no styles: those of the house are supplied.",
)
_TAKEN = Saying("Styles du fichier\u00a0: {names}.", "Styles of the file: {names}.")
_SUPPLIED = Saying(
    "Styles fournis, que le fichier n’a pas\u00a0: {names}.",
    "Styles supplied, which the file does not have: {names}.",
)
_CHANGED = Saying(
    "Styles dont les numéros ou le niveau sont ceux de l’entente\u00a0: {names}.",
    "Styles whose numbers or level are those of the agreement: {names}.",
)
_PALE = Saying(
    "Le style {name} se lit mal\u00a0: le contraste de {colour} sur le blanc est de {ratio}; il en"
    " faut 4,5:1.",
    "The style {name} is hard to read: the contrast of {colour} on white is {ratio}; it takes"
    " 4.5:1.",
)
