"""The slips of typography, in French as it is in Canada and in English, that a pattern can see.

It knows nothing of the code that sets sentences: it looks for what a reviser would strike out.
What it takes for a space that lets a line break is any but U+00A0 and U+202F.
"""

import re
from collections.abc import Iterator

from ententes.bilingual import ENGLISH, FRENCH, Language

_BREAK = "[ \t\u2002-\u200a]"
_ANY_SPACE = "[ \t\u00a0\u2002-\u200a\u202f]"
_NOT_PROSE = re.compile(r"\S+://\S+|www\.\S+|(?:mailto|tel):\S+|\S+@\S+\.\S+")
"""Addresses of the Web and of e-mail: no rule of spacing is about them."""

_FRENCH_MONTHS = (
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
)
_ENGLISH_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_SMALL_WORDS = (
    "ai ainsi après au aucun aussi autour aux avant avec avoir car ce cela celle celui ces cet "
    "cette chaque chez ci comme contre dans de depuis des devra dès doit donc dont du durant elle "
    "elles en entre est et eu eux fait font il ils inclusivement jusqu jusque la le les leur leurs "
    "lors lorsque mais me même ne ni non nos notre nous on ont ou où par parce pas pendant peut "
    "peuvent plus pour pourvu puis qu quand que qui quoi sa sans sauf se selon sera seront ses si "
    "sinon soit son sont sous sur tous tout toute toutes un une vers vos votre vous"
)
"""What may follow a figure without being the noun that it counts."""

_NUMBER = r"(?<![\w.,/-])\d+(?:[\u00a0\u202f ]\d{3})*(?:,\d+)?"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_COUNT = rf"(?!{_YEAR}){_NUMBER}"
_COUNTED = rf"(?!(?:{'|'.join(_SMALL_WORDS.split())})\b)(?:[a-zà-ÿœ]{{2,}}|[mgh]\b)(?!’)"
_NAMED_BY_NUMBER = (
    r"(?:[Aa]rticles?|[Aa]nnexes?|[Aa]linéas?|[Pp]aragraphes?|[Ss]ections?|[Cc]hapitres?|[Cc]lauses?"
    r"|[Tt]ableaux?|[Ff]igures?|[Pp]ages?|[Vv]ersions?|[Pp]oste|[Éé]tapes?|[Éé]léments?|[Vv]olets?"
    r"|art\.|par\.|pp?\.|[Nn]os?|§)"
)
_NAMED_IN_ENGLISH = (
    r"(?:[Aa]rticles?|[Aa]nnex(?:es)?|[Aa]ppendix|[Ss]chedules?|(?:[Ss]ub)?[Ss]ections?"
    r"|(?:[Ss]ub)?[Pp]aragraphs?|[Cc]lauses?|[Cc]hapters?|[Tt]ables?|[Pp]ages?|[Vv]ersions?"
    r"|[Pp]art|pp?\.|Nos?\.|ext\.)"
)
_NUMBER_OR_LETTER = r"(?:\d|[A-Z](?!\w)|[IVX]+(?!\w))"

_IN_BOTH = (
    (r"\.\.\.", "three points for an ellipsis"),
    (r"\"", "a straight quotation mark"),
    (r"'", "a straight apostrophe"),
    (r"(?<=\S)[ \u00a0]{2,3}(?=\S)(?![A-Z]\d[A-Z]\W)", "two spaces for one"),
    (rf"(?<=\S){_BREAK}[–—]{_BREAK}(?=\S)", "a dash wants a no-break space on its inner side"),
    (r"(?<=\w)\s--?\s(?=\w)|(?<=\w)--(?=\w)", "a hyphen for a dash"),
    (rf"\b[A-Z]\d[A-Z]{_BREAK}?\d[A-Z]\d\b", "a postal code wants a no-break space"),
    (rf"(?<!\d)\d{{3}}{_BREAK}\d{{3}}-\d{{4}}", "a telephone number wants a no-break space"),
    (rf"\s,|\s\.(?!\w)|(?<=\(){_ANY_SPACE}|{_ANY_SPACE}(?=\))", "a space where there is none"),
)

_SLIPS = {
    FRENCH: (
        *_IN_BOTH,
        ("\u202f|\u2009", "a thin space, which the house does without"),
        ("«(?!\u00a0)", "« wants a no-break space after it"),
        ("(?<!\u00a0)»", "» wants a no-break space before it"),
        (r"(?<![\u00a0:]):(?=[\s«“*|)]|$)|(?<=[^\W\d])(?<!\u00a0):(?=[^\W\d])",
         ": wants a no-break space before it"),
        (r"\s[;?!]", "; ? and ! want no space before them"),
        (rf"\d{_BREAK}?[%‰$€]|\d{_BREAK}?[kMG]\$|\d{_BREAK}?°",
         "a sign wants a no-break space before it"),
        (rf"\${_BREAK}?(?:CA|US)\b|\$\d|\${_ANY_SPACE}\d", "dollars are written 500 $, 500 $ CA"),
        (rf"(?<=\d){_BREAK}(?=\d{{3}}(?!\d))", "groups of digits want a no-break space"),
        (rf"(?:\d|\der){_BREAK}(?:{_FRENCH_MONTHS})\b",
         "a day wants a no-break space before its month"),
        (rf"\b(?:{_FRENCH_MONTHS}){_BREAK}\d", "a month wants a no-break space before its year"),
        (rf"(?<!\w)\d\d?(?:{_BREAK}?h(?!\w)|{_BREAK}?h{_ANY_SPACE}?\d|\u00a0h{_BREAK}?\d)",
         "an hour wants no-break spaces: 13 h 30"),
        (rf"(?P<fine>{_NAMED_BY_NUMBER}\u00a0{_NUMBER}(?:\.\d+)*)|{_COUNT}{_BREAK}{_COUNTED}",
         "a figure wants a no-break space before what it counts"),
        (rf"\b{_NAMED_BY_NUMBER}{_BREAK}{_NUMBER_OR_LETTER}|\bpartie{_BREAK}[IVX]+\b|§{_BREAK}?\d",
         "a noun wants a no-break space before its number"),
        (rf"\b(?:MM?\.|Mmes?|Mlles?|Mes?|Drs?|Dres?|Pre?s?){_BREAK}[A-ZÀ-Þ]",
         "a title wants a no-break space before the name"),
        (r"\b\d+(?:ère|ème|ième|ier|me|ères|èmes|ièmes|mes)\b", "ordinals are 1er, 1re and 2e"),
        (r"\b[nN][°º]", "the abbreviation of numéro is no, not a degree sign"),
    ),
    ENGLISH: (
        *_IN_BOTH,
        (rf"{_ANY_SPACE}[:;?!%]", ": ; ? ! and % want no space before them"),
        (r"“\s|\s”|‘\s", "quotation marks want no space inside them"),
        (rf"\d{_BREAK}?[ap]\.m\.|\d{_ANY_SPACE}?[ap]m\b", "a time is written 1:30 p.m., held"),
        (rf"\d{_BREAK}(?:thousand|million|billion)\b", "a numeral wants to stay with its million"),
        (rf"\${_ANY_SPACE}\d", "$ wants no space after it"),
        (rf"\b(?:{_ENGLISH_MONTHS}){_BREAK}\d", "a month wants a no-break space before its day"),
        (rf"\b{_NAMED_IN_ENGLISH}{_BREAK}{_NUMBER_OR_LETTER}",
         "a noun wants a no-break space before its number"),
        (rf"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St)\.{_BREAK}[A-ZÀ-Þ]",
         "a title wants a no-break space before the name"),
    ),
}  # fmt: skip
_COMPILED = {
    language: [(re.compile(pattern), slip) for pattern, slip in slips]
    for language, slips in _SLIPS.items()
}

KINDS = {language: {slip for _, slip in slips} for language, slips in _SLIPS.items()}


def slips(text: str, language: Language) -> Iterator[str]:
    """Yield each slip in a paragraph of a language, with the words around it.

    >>> list(slips("Il dit: oui", FRENCH))
    [': wants a no-break space before it: “Il dit: oui”']
    """
    prose = _NOT_PROSE.sub("\ufffc", text)
    for pattern, slip in _COMPILED[language]:
        for found in pattern.finditer(prose):
            if found.lastgroup != "fine":
                yield f"{slip}: “{prose[max(0, found.start() - 15) : found.end() + 15]}”"
