"""The marks and spaces of running text, as a Canadian reviser wants them.

Sentences are typed with the plain characters of a keyboard and come out with the
right ones. Only marks and spaces change: each word and each figure stays, in its
place. What is set once stays as it is when it is set again.
"""

import re

from ententes.language.words import NO_BREAK, POSTAL_DISTRICT, POSTAL_UNIT
from ententes.values import Language

# Values put aside stand in a text as private-use characters: each is a word, and
# may well be a figure.
_VALUE = "\ue000-\uf8ff\U000f0000-\U0010ffff"
# What must not be touched is put aside in the same way, behind a character that no
# document can carry (a noncharacter of Unicode).
_UNTOUCHED = "\ufdd0"
_WORD = rf"[\w{_VALUE}{_UNTOUCHED}]"
_FIGURE = f"[0-9{_VALUE}]"
_CAPITAL = f"[A-ZÀ-ÖØ-ÞŒŸ{_VALUE}]"
# No line breaks: two lines are never made one.
_SPACE = "[ \u00a0\u2009\u202f]"

_Rules = tuple[tuple[re.Pattern[str], str], ...]


def typeset(text: str, language: Language) -> str:
    r"""Return `text` with the quotation marks, apostrophes and spaces of `language`.

    URLs, e-mail addresses, times with a colon, ratios and file names are not
    touched. Private-use characters stand for values and count as words.

    Source: Office québécois de la langue française, vitrine 22039 (spacing) and
    *L’espace insécable*; The Canadian Style, 7 and 8.

    >>> typeset("L'article 4.2 : une aide de 500$ !", Language.FRENCH)
    'L’article\xa04.2\xa0: une aide de 500\xa0$!'
    >>> typeset("The Partner's \"Project\" : 15 % by 5 p.m.", Language.ENGLISH)
    'The Partner’s “Project”: 15% by 5\xa0p.m.'
    """
    untouched = _NOT_TO_TOUCH.findall(text)
    if untouched:
        text = _NOT_TO_TOUCH.sub(_UNTOUCHED, text)
    text = _with_rules(text, _MARKS)
    if "'" in text:
        text = _with_apostrophes(text)
    if '"' in text:
        text = _with_quotation_marks(text, language)
    text = _with_rules(text, _RULES[language])
    text = _DASHES.sub(_with_dashes_held, text)
    if untouched:
        pieces = iter(untouched)
        text = re.sub(_UNTOUCHED, lambda _: next(pieces), text)
    return text


_NOT_TO_TOUCH = re.compile(
    # A URL, without the punctuation of the sentence around it.
    r"(?<![A-Za-z])(?:[A-Za-z]{2,20}://|www\.|mailto:|tel:)"
    r"[^\s<>]*[^\s<>.,;:!?…«»“”‘’\"')\]]"
    # An e-mail address.
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"
    # The name of a file or a site.
    r"|(?<![\w-])(?<!\w\.)[\w-]++(?:\.[\w-]++)*\.[a-z][a-z0-9]{1,4}(?!\w)"
    rf"|{_UNTOUCHED}"
)


def _with_rules(text: str, rules: _Rules) -> str:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text


# Apostrophes and quotation marks.

# One by itself: several in a row are no mark of any language, and are left alone.
_SINGLE = "(?<!')'(?!')"
_INSIDE_A_WORD = re.compile(
    rf"(?<={_WORD}){_SINGLE}(?={_WORD})|{_SINGLE}(?=[0-9]{{2}}(?:s\b|(?!{_WORD})))"
)
_SINGLE_QUOTE = re.compile(rf"{_SINGLE}|\n")
_SINGLE_OPENS = re.compile(rf"(?<!{_WORD})'(?=\S)")
_SINGLE_CLOSES = re.compile(rf"(?<=\S)'(?!{_WORD})")
# After a figure alone, it may be the mark of feet or minutes.
_AT_THE_EDGE_OF_A_WORD = re.compile(rf"(?<={_WORD})(?<![0-9]){_SINGLE}|{_SINGLE}(?={_WORD})")


def _with_apostrophes(text: str) -> str:
    text = _INSIDE_A_WORD.sub("’", text)
    text = _with_single_quotes(text)
    return _AT_THE_EDGE_OF_A_WORD.sub("’", text)


def _with_single_quotes(text: str) -> str:
    """Return `text` with each pair of straight single quotes on one line curled."""
    characters = list(text)
    still_open: list[int] = []
    for found in _SINGLE_QUOTE.finditer(text):
        at = found.start()
        if found[0] == "\n":
            still_open.clear()
        elif still_open and _SINGLE_CLOSES.match(text, at):
            characters[still_open.pop()], characters[at] = "‘’"
        elif _SINGLE_OPENS.match(text, at):
            still_open.append(at)
    return "".join(characters)


_DOUBLE_QUOTE = re.compile('["«»“”]')
_OPENS = re.compile(rf'(?<!{_WORD})"(?=\S)')
_CLOSES = re.compile(rf'(?<=\S)"(?!{_WORD})')
_PARTNER = {"»": "«", "”": "“"}
# Outermost first. Source: Université de Montréal, 5.2; The Canadian Style, 8.
_LEVELS = {
    Language.FRENCH: ("«»", "“”", "‘’"),
    Language.ENGLISH: ("“”", "‘’"),
}


def _with_quotation_marks(text: str, language: Language) -> str:
    """Return `text` with each pair of straight quotes curled, by how deep it stands.

    A quote without a partner is left as it is: it may be the mark of inches.
    """
    levels = _LEVELS[language]
    characters = list(text)
    for start, end, level in _pairs(text, levels):
        characters[start], characters[end] = levels[min(level, len(levels) - 1)]
    return "".join(characters)


def _pairs(text: str, levels: tuple[str, ...]) -> list[tuple[int, int, int]]:
    """Return the start, the end and the level of each pair of straight quotes."""
    pairs: list[tuple[int, int, int]] = []
    still_open: list[tuple[str, int, int]] = []
    for found in _DOUBLE_QUOTE.finditer(text):
        mark, at = found[0], found.start()
        mark_open, start, level = still_open[-1] if still_open else ("", -1, -1)
        if mark in "«“":
            still_open.append((mark, at, _level_of(mark, levels)))
        elif mark in _PARTNER:
            if mark_open == _PARTNER[mark]:
                still_open.pop()
        elif mark_open == '"' and _CLOSES.match(text, at):
            still_open.pop()
            pairs.append((start, at, level))
        elif _OPENS.match(text, at):
            still_open.append((mark, at, level + 1))
    return pairs


def _level_of(mark: str, levels: tuple[str, ...]) -> int:
    return next((level for level, marks in enumerate(levels) if mark in marks), 0)


# Spaces.


def _rule(pattern: str, replacement: str) -> tuple[re.Pattern[str], str]:
    return re.compile(pattern), replacement


def _held(before: str, after: str) -> tuple[re.Pattern[str], str]:
    """Return the rule by which no line may break between `before` and `after`."""
    return _rule(rf"({before}){_SPACE}(?={after})", rf"\1{NO_BREAK}")


def _any_of(words: str) -> str:
    """Return a pattern for any of `words`, which are apart by spaces, as whole words."""
    return rf"(?:{'|'.join(words.split())})(?!{_WORD})"


_MARKS: _Rules = (
    _rule(r"(?<!\.)\.\.\.(?!\.)", "…"),
    # France puts a space before these marks; Canada does not.
    _rule(rf"(?<!{_SPACE}){_SPACE}++(?=[;!?]+(?!{_WORD}))", ""),
)

_IN_BOTH: _Rules = (
    # Between groups of thousands, but not between a year and a figure.
    _held("(?<![0-9]{3})[0-9]", "[0-9]{3}(?![0-9])"),
    _held(rf"(?<!{_WORD}){POSTAL_DISTRICT}", rf"{POSTAL_UNIT}(?!{_WORD})"),
    _held(_FIGURE, _any_of("km/h km² m² km m cm mm kg g ha h min °C ko Mo Go kB MB GB")),
)

_MONTHS = _any_of(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_FRENCH: _Rules = (
    _rule(rf"(?<!{_SPACE}){_SPACE}++:|(?<=[^\s:]):(?=[\s«»“”’]|$)", f"{NO_BREAK}:"),
    _rule(rf"«{_SPACE}*+", f"«{NO_BREAK}"),
    _rule(rf"(?<!{_SPACE}){_SPACE}*+»", f"{NO_BREAK}»"),
    _rule(rf"(?<={_FIGURE}){_SPACE}*+(%|‰|€|°C)(?!{_WORD})", rf"{NO_BREAK}\1"),
    _rule(rf"(?<={_FIGURE}){_SPACE}*+([kMG]?\$)(?![0-9])", rf"{NO_BREAK}\1"),
    _rule(rf"(?<=\$){_SPACE}*+(US|CA|CAN)(?!{_WORD})", rf"{NO_BREAK}\1"),
    # The hour: 13h30, and 9h alone.
    _rule(
        rf"(?<!{_WORD})([0-9]{{1,2}}){_SPACE}?h{_SPACE}?([0-5]?[0-9])(?!{_WORD})",
        rf"\1{NO_BREAK}h{NO_BREAK}\2",
    ),
    _rule(rf"(?<!{_WORD})([0-9]++){_SPACE}?h(?!{_WORD})", rf"\1{NO_BREAK}h"),
    *_IN_BOTH,
    _held(rf"(?:{_FIGURE}|(?<=[0-9])er)", _MONTHS),
    _held(rf"(?<!{_WORD}){_MONTHS}", _FIGURE),
    _held(
        _FIGURE,
        _any_of(
            "secondes? minutes? heures? jours? semaines? mois trimestres? ans? années? exercices? "
            "fois séances? personnes? participante?s? partenaires? parties aiguillages? "
            "placements? stages? postes? places? pages? exemplaires? points? ETP équivalents? "
            "mètres? kilomètres? cents? dollars? mille milliers? millions? milliards?"
        ),
    ),
    _held(
        rf"(?<!{_WORD})(?:(?i:n[o°º]s?|articles?|paragraphes?|(?:sous-)?alinéas?|annexes?|clauses?"
        r"|sections?|parties?|chapitres?|tableaux?|figures?|pages?|étapes?|phases?|volets?"
        r"|objectifs?|indicateurs?|versions?|poste)|(?:art|par|al|ch|pp?)\.)",
        rf"{_FIGURE}|[A-Z](?!{_WORD})|[IVX]+(?!{_WORD})",
    ),
    _held(rf"(?<!{_WORD})(?:MM?\.|Mmes?|Mlle|Me|Dre?|Pre?)", _CAPITAL),
)

_ENGLISH: _Rules = (
    # Two figures may be a ratio, 1 : 4.
    _rule(
        rf"(?<!{_SPACE})(?<![0-9]){_SPACE}++:(?=\s|$)"
        rf"|(?<=[0-9]){_SPACE}++:(?=$|\s(?![0-9]))",
        ":",
    ),
    _rule(rf"(?<={_FIGURE}){_SPACE}++%(?!{_WORD})", "%"),
    *_IN_BOTH,
    _held(_FIGURE, r"[ap]\.m\."),
    _held(
        rf"(?<!{_WORD})(?:January|February|March|April|May|June|July|August|September|October"
        r"|November|December)",
        _FIGURE,
    ),
    _held(
        _FIGURE,
        _any_of(
            "seconds? minutes? hours? days? weeks? months? quarters? years? times sessions? "
            "people persons? participants? partners? parties referrals? placements? pages? copies "
            "points? FTEs? metres? kilometres? cents? dollars? thousand million billion"
        ),
    ),
    _held(
        rf"(?<!{_WORD})(?:(?i:articles?|(?:sub)?sections?|(?:sub)?paragraphs?|clauses?|schedules?"
        r"|annex(?:es)?|appendi(?:x|ces)|parts?|chapters?|tables?|figures?|pages?|steps?|phases?"
        r"|objectives?|indicators?|versions?|nos?\.|ext\.)|(?:s|ss|pp?)\.)",
        rf"{_FIGURE}|[A-Z](?!{_WORD})|[IVX]+(?!{_WORD})",
    ),
    _held(rf"(?<!{_WORD})(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?)", _CAPITAL),
)

_RULES = {Language.FRENCH: _FRENCH, Language.ENGLISH: _ENGLISH}


# Dashes.

# A dash at the head of a line; a pair of dashes around a phrase of one sentence; a
# dash by itself.
_DASHES = re.compile(
    rf"(?m:^)(?P<head>[–—]){_SPACE}"
    rf"|(?P<opening>{_SPACE}(?P<dash>[–—])){_SPACE}"
    r"(?P<phrase>(?:[^–—\n.?!]|[.?!](?! (?![–—])))+?)"
    rf"{_SPACE}(?P<closing>(?P=dash))(?={_SPACE}|[,;:.)…]|$)"
    rf"|{_SPACE}(?P<alone>[–—])(?={_SPACE}|$)"
)


def _with_dashes_held(found: re.Match[str]) -> str:
    """Return dashes with no break on the inner side of a pair, nor before a lone one."""
    if found["head"]:
        return f"{found['head']}{NO_BREAK}"
    if found["alone"]:
        return f"{NO_BREAK}{found['alone']}"
    opening, phrase, closing = found["opening"], found["phrase"], found["closing"]
    return f"{opening}{NO_BREAK}{phrase}{NO_BREAK}{closing}"
