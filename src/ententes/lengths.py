"""How long words are on a line: an estimate, which is the same on every machine.

Word, browsers and PDF lay words out with fonts that may not be there when they are written.
"""

# Thousandths of an em in bold Calibri, the font of the house layout, rounded up.
_ADVANCES = {
    character: advance
    for advance, characters in (
        (270, " \u00a0ijlI.,:;'’·‘"),
        (350, "frtJ()[]{}-!°"),
        (420, "cszLç"),
        (510, "0123456789$"),
        (640, "ADGHNUV"),
        (740, "OQ&…w%"),
        (900, "mMWŒœæ@—"),
    )
    for character in characters
}
# How much wider than Calibri other fonts are, in bold, over ordinary words.
_BREADTHS = {
    "aptos": 1.08, "arial": 1.15, "arial narrow": 0.94, "calibri": 1, "cambria": 1.08,
    "carlito": 1, "georgia": 1.2, "helvetica": 1.15, "liberation sans": 1.15,
    "liberation serif": 1.03, "tahoma": 1.2, "times new roman": 1.03, "verdana": 1.38,
}  # fmt: skip
_UNKNOWN_BREADTH = 1.2
_LETTER, _IDEOGRAM = 550, 1000
_FIRST_IDEOGRAM = "\u1400"  # syllabics are as wide as ideograms


def length(text: str) -> int:
    """Return the length of `text` on one line in bold Calibri, in thousandths of an em.

    >>> length("Cible"), length("ᐃ")
    (2190, 1000)
    """
    return sum(map(advance, text))


def advance(character: str) -> int:
    """Return the width of a character in bold Calibri, in thousandths of an em."""
    unknown = _LETTER if character < _FIRST_IDEOGRAM else _IDEOGRAM
    return _ADVANCES.get(character, unknown)


def breadth(font: str) -> float:
    """Return how much wider than those of Calibri the words of a font are; unknown ones are wide.

    >>> breadth("Arial"), breadth("Any other")
    (1.15, 1.2)
    """
    return _BREADTHS.get(font.casefold(), _UNKNOWN_BREADTH)
