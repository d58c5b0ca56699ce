"""The marks and spaces of running text, as a Canadian reviser wants them.

Sentences are typed with the plain characters of a keyboard and come out with the
right ones. Only marks and spaces change, and the letters of an ordinal and of `n°`: each
word and each figure stays, in its place. What is set once stays as it is when it is set
again. The text may be Markdown: its signs stay what they are.
"""

import re
from unicodedata import is_normalized, normalize

from ententes.language.coordinates import POSTAL_DISTRICT, POSTAL_UNIT
from ententes.language.figures import with_figures_held
from ententes.language.letters import (
    CAPITAL,
    FIGURE,
    HEAD,
    SMALL,
    SPACE,
    UNTOUCHED,
    VALUE,
    WORD,
)
from ententes.language.quotation import with_apostrophes, with_quotation_marks
from ententes.language.words import NO_BREAK, is_french
from ententes.values import Language


def typeset(text: str, language: Language | str) -> str:
    r"""Return `text` with the marks and spaces of `language`, `"fr"` or `"en"`.

    URLs, e-mail addresses, names of files, times with a colon, ratios, and the code and
    the addresses of links of Markdown are not touched. Private-use characters stand for
    values and count as words; those of the higher planes print nothing. `[words](lang:en)`
    is a passage in another language (a tag of BCP 47): French and English have their own
    rules there, any other is left as it is.

    An accent that is a character by itself joins its letter, where Unicode has both in one.

    Source: Office québécois de la langue française, vitrine 22039 (spacing) and
    *L’espace insécable*; The Canadian Style, 7 and 8.

    >>> typeset("L'article 4.2 : une 2ème aide de 500$ !", Language.FRENCH)
    'L’article\xa04.2\xa0: une 2e\xa0aide de 500\xa0$!'
    >>> typeset("The Partner's \"Project\" : 15 % by 5 p.m.", Language.ENGLISH)
    'The Partner’s “Project”: 15% by 5\xa0p.m.'
    >>> typeset("Le nom est [\"Project\"](lang:en) !", Language.FRENCH)
    'Le nom est [“Project”](lang:en)!'
    """
    language = Language(language)
    if not is_normalized("NFC", text):
        text = _composed(text)
    if not _MAY_BE_UNTOUCHED.search(text):
        return _set(text, language)
    untouched = list(map(_as_it_stays, _NOT_TO_TOUCH.finditer(text)))
    text = _set(_NOT_TO_TOUCH.sub(UNTOUCHED, text), language)
    pieces = iter(untouched)
    return re.sub(UNTOUCHED, lambda _: next(pieces), text)


def _set(text: str, language: Language) -> str:
    text = _with_marks(text)
    if "'" in text:
        text = with_apostrophes(text)
    if '"' in text:
        text = with_quotation_marks(text, language)
    text = _with_french_marks(text) if is_french(language) else _with_english_marks(text)
    text = with_figures_held(text, language)
    text = _TITLES[language].sub(rf"\1{NO_BREAK}", text)
    if ". " in text:
        text = _INITIALS.sub(rf"\1{NO_BREAK}", text)
    if "–" in text or "—" in text:
        text = _DASHES.sub(_with_dashes_held, text)
    return text


# What is not touched.

_MAY_BE_UNTOUCHED = re.compile(rf"@|`|<|{UNTOUCHED}|\.[a-z]|:[^\W\d_]|:[/+]|\\\\|:\\|\]\(")
_PASSAGE = r"\[(?P<words>[^\[\]]*+)\]\(lang:(?P<tag>[A-Za-z0-9-]++)\)"
_ADDRESS = r"[^\s<>\"«»“”]*[^\s<>.,;:!?…«»“”‘’\"')\]*_]"
_NOT_TO_TOUCH = re.compile(
    # A passage in another language.
    _PASSAGE
    # Code, and the address of a link, in Markdown.
    + r"|(?P<ticks>`++)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)"
    r"|\]\([^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)*+(?:[ ]++(?:\"[^\"\n]*+\"|'[^'\n]*+'))?\)"
    # A URL or the path of a file, without the punctuation of the sentence around it.
    rf"|(?<![A-Za-z])(?:[A-Za-z]{{2,20}}://|www\.|mailto:|tel:|[A-Za-z]:[\\/]|\\\\){_ADDRESS}"
    # An e-mail address.
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"
    # The name of a file or a site.
    r"|(?<![\w/-])(?<!\w\.)[\w/-]++(?:\.[\w/-]++)*\.[a-z][a-z0-9]{1,4}(?!\w)"
    rf"(?::[0-9]++)?+(?:/{_ADDRESS})?+"
    rf"|{UNTOUCHED}"
)


def _as_it_stays(found: re.Match[str]) -> str:
    """Return what is put aside; the words of a passage are set as their language wants them."""
    words, tag = found["words"], found["tag"]
    language = _LANGUAGES.get(tag.partition("-")[0].lower()) if tag else None
    return f"[{typeset(words, language)}](lang:{tag})" if language else found[0]


_LANGUAGES = {language.value: language for language in Language}


def _composed(text: str) -> str:
    """Return `text` with its accents on their letters, but for what is not touched."""
    pieces: list[str] = []
    end = 0
    for found in _NOT_TO_TOUCH.finditer(text):
        pieces += _ACCENTED.sub(_accented, text[end : found.start()]), found[0]
        end = found.end()
    return "".join([*pieces, _ACCENTED.sub(_accented, text[end:])])


# Not the whole text: NFC gives some ideographs other forms, which names may need.
_ACCENTED = re.compile(r"[^\W\d_][\u0300-\u036f]++")


def _accented(found: re.Match[str]) -> str:
    return normalize("NFC", found[0])


# Marks of both languages.


def _beyond_heads(pattern: str) -> re.Pattern[str]:
    """Return a pattern that also reads, as its group, what makes a line an item or a heading."""
    return re.compile(rf"(?m:({HEAD}))|{pattern}")


_ETC = re.compile(rf"(?<!{WORD})([Ee]tc)(?:\.*+…|\.{{2,}})[.…]*+(?!{WORD})")
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
# Two spaces stand before a postal code, and at the end of a line of Markdown.
_BEFORE_A_POSTAL_CODE = re.compile(
    rf"(?<=[^\s|])[ ]{{2,}}+(?={POSTAL_DISTRICT}{SPACE}{POSTAL_UNIT}(?!{WORD}))"
)
_SPACES = _beyond_heads(r"(?<=[^\s|])[ ]{2,}+(?=[^\s|])")
_HYPHENS = _beyond_heads(r"(?<=[^\s|–—-])[ ]-{1,3}[ ](?=[^\s|0-9–—-])")
_BEFORE_A_MARK = _beyond_heads(rf"(?<=\S){SPACE}++(?=[;!?]++[*_]*+(?:[\s|.,:…»”’)\]\"']|$))")
_BEFORE_A_POINT = _beyond_heads(r"(?<=[^\W\d]|[»”’'\")%$])[ ]++(?=[,.](?:[\s:«»“”\"|]|$))")
_IN_BRACKETS = re.compile(r"(?<=\()[ ]++(?=\w)|(?<=[^\W\d_])[ ]++(?=\))")
_SLASH = re.compile(rf"(?<=[^\W_])[ ]/[ ](?={SMALL}|[0-9])")
_SLASH_APART = re.compile(r"(?<=[^\s|])[ ]/(?=[ ][^\s|])")


def _with_marks(text: str) -> str:
    # Each rule is asked for only where a text has its mark: most texts have few of them.
    if ".." in text or "…" in text:
        text = _ELLIPSIS.sub("…", _ETC.sub(r"\1.", text))
    if "  " in text:
        text = _BEFORE_A_POSTAL_CODE.sub(NO_BREAK * 2, text)  # else a page shows only one
        text = _SPACES.sub(lambda found: found[1] or " ", text)
    if " -" in text:
        text = _HYPHENS.sub(lambda found: found[1] or " – ", text)
    if ";" in text or "?" in text or "!" in text:  # France puts a space before them
        text = _BEFORE_A_MARK.sub(r"\1", text)
    if " ," in text or " ." in text:
        text = _BEFORE_A_POINT.sub(r"\1", text)
    if "( " in text or " )" in text:
        text = _IN_BRACKETS.sub("", text)
    if " / " in text:
        text = _SLASH_APART.sub(f"{NO_BREAK}/", _SLASH.sub("/", text))
    return text


# Marks of French.

_AFTER_A_COLON = r"(?=[*_]*+(?:[\s«»“”’|]|$))(?![*_\s«»“”’|]*+:)"
_FRENCH_COLON = _beyond_heads(rf"(?<=[^\s|]){SPACE}++:(?![:-])|(?<=[^\s:|-]):{_AFTER_A_COLON}")
_OPENING_GUILLEMET = re.compile(rf"«{SPACE}*+")
_CLOSING_GUILLEMET = re.compile(rf"(?<!{SPACE}){SPACE}*+»")
_NUMBER_SIGN = re.compile(rf"([Nn])(?<!{WORD}[Nn])(?<!\.[Nn])[°º](s?){SPACE}*+(?={FIGURE}|[A-Z])")


def _with_french_marks(text: str) -> str:
    if ":" in text:
        text = _FRENCH_COLON.sub(lambda found: found[1] or f"{NO_BREAK}:", text)
    if "«" in text or "»" in text:
        text = _OPENING_GUILLEMET.sub(f"«{NO_BREAK}", text)
        text = _CLOSING_GUILLEMET.sub(f"{NO_BREAK}»", text)
    if "°" in text or "º" in text:
        text = _NUMBER_SIGN.sub(rf"\1o\2{NO_BREAK}", text)
    if "p. ex." in text:
        text = text.replace("p. ex.", f"p.{NO_BREAK}ex.")
    if "ème" in text:
        text = _ROMAN_ORDINAL.sub(r"\1e\2", text)
    return _with_french_figures(text) if _ANY_FIGURE.search(text) else text


_ANY_FIGURE = re.compile(FIGURE)
_SIGN = re.compile(rf"(?<={FIGURE}){SPACE}*+([%‰€])(?!{WORD}|}})")
_DEGREES = re.compile(rf"(?<={FIGURE}){SPACE}*+°{SPACE}?(C|F)(?!{WORD}|’)")
_DOLLAR = re.compile(rf"(?<={FIGURE}){SPACE}*+([kMG]?\$)(?![0-9])")
_WHICH_DOLLAR = re.compile(rf"(?<=\$){SPACE}*+(US|CA|CAN)(?!{WORD})")
# A figure after a letter and a hyphen identifies (EP-13h30), but for that of 9h-17h.
_CODE = r"[^\W\d_h]-"
# The hour: 13h30, and 9h alone.
_TIME = re.compile(
    rf"([0-9](?<!{WORD}[0-9])(?<!{_CODE}[0-9])[0-9]?){SPACE}?h{SPACE}?([0-5]?[0-9])(?!{WORD}|{SPACE}h)"
)
_HOUR = re.compile(rf"(?<!{WORD})(?<!{_CODE})([0-9]++){SPACE}?h(?!{WORD})")
_FIRST = re.compile(rf"(1(?<!{WORD}1)(?<!{_CODE}1))(?:i?(er)|i?[èe](re))(s?)(?!{WORD})")
_ORDINAL = re.compile(rf"(?<!{WORD})(?<!{_CODE})([0-9]++|[{VALUE}])(?:i?[èe]?me|è)(s?)(?!{WORD})")
_ROMAN_ORDINAL = re.compile(rf"(?<!{WORD})([IVX]++)i?ème(s?)(?!{WORD})")
_DASHED_RANGE = re.compile(r"([0-9])–(?=[0-9]++(?![\w–-]))(?<![–-][0-9]–)")


def _with_french_figures(text: str) -> str:
    """Return `text` with its signs, hours, ordinals and ranges as French wants them.

    Source: Office québécois de la langue française, vitrine 21584 (money), 21516 (hours);
    *Le guide du rédacteur*, 2.4.1 (ranges).
    """
    if "%" in text or "€" in text or "‰" in text:
        text = _SIGN.sub(rf"{NO_BREAK}\1", text)
    if "°" in text:
        text = _DEGREES.sub(rf"{NO_BREAK}°\1", text)
    if "$" in text:
        text = _DOLLAR.sub(rf"{NO_BREAK}\1", text)
        text = _WHICH_DOLLAR.sub(rf"{NO_BREAK}\1", text)
    if "h" in text:
        text = _HOUR.sub(rf"\1{NO_BREAK}h", _TIME.sub(rf"\1{NO_BREAK}h{NO_BREAK}\2", text))
    if "è" in text or "e" in text:
        text = _ORDINAL.sub(r"\1e\2", _FIRST.sub(r"\1\2\3\4", text))
    return _DASHED_RANGE.sub(r"\1-", text) if "–" in text else text


# Marks of English.

# Two figures may be a ratio, 1 : 4.
_ENGLISH_COLON = _beyond_heads(
    rf"(?<=[^\s0-9|'\"-]){SPACE}++:{_AFTER_A_COLON}|(?<=[0-9]){SPACE}++:(?=$|\s(?![0-9]))"
)
_PERCENT = re.compile(rf"(?<={FIGURE}){SPACE}++%(?!{WORD}|}})")
_DOLLAR_BEFORE = re.compile(rf"\$(?<!{FIGURE}\$)(?<!{FIGURE}{SPACE}\$){SPACE}(?=[0-9])")
_TIME_OF_DAY = re.compile(r"(?<=[0-9])(?=[ap]\.m\.)")
_DASH_OF_A_WORD = re.compile(r"(?<=[^\W\d_])--(?=[^\W\d_])")
# Between pages, or quantities; a hyphen may belong to what identifies.
_RANGE = re.compile(
    rf"((?i:pages|(?:sub)?sections|(?:sub)?paragraphs|clauses|articles|pp\.|ss\.){SPACE}[0-9.]++)"
    r"-(?=[0-9.]++(?![\w-]))"
    r"|((?<![\w.,/–-])\$?[0-9][0-9.,]*+)-(?=(?!0[0-9])[0-9.,]++(?:%|"
    rf"{SPACE}(?:minutes|hours|days|weeks|months|years|times|people|participants|sessions|per)\b))"
)


def _with_english_marks(text: str) -> str:
    if ":" in text:
        text = _ENGLISH_COLON.sub(lambda found: found[1] or ":", text)
    if "--" in text:
        text = _DASH_OF_A_WORD.sub("—", text)
    return _with_english_figures(text) if _ANY_FIGURE.search(text) else text


def _with_english_figures(text: str) -> str:
    """Return `text` with its signs, times and ranges as English wants them.

    Source: Writing Tips Plus (percent, time of day, en dash); The Canadian Style, 5.
    """
    if "%" in text:
        text = _PERCENT.sub("%", text)
    if "$ " in text:
        text = _DOLLAR_BEFORE.sub("$", text)
    if ".m." in text:
        text = _TIME_OF_DAY.sub(NO_BREAK, text)
    return _RANGE.sub(r"\1\2–", text) if "-" in text else text


# Names.

_TITLES = {
    Language.FRENCH: re.compile(
        rf"(M(?<!{WORD}M)(?:M?\.|mes?|lles?|es?|gr)|D(?<!{WORD}D)re?s?\.?|P(?<!{WORD}P)re?s?)"
        rf"{SPACE}(?={CAPITAL}|(?:l(?:a|es?)|d(?:[eu]|es)){SPACE}|d’)"
    ),
    Language.ENGLISH: re.compile(
        rf"((?:M(?<!{WORD}M)(?:rs?|s|x)|D(?<!{WORD}D)rs?)\.?|P(?<!{WORD}P)rof\.?"
        rf"|S(?<!{WORD}S)te?\.|H(?<!{WORD}H)on\.|R(?<!{WORD}R)ev\.)"
        rf"{SPACE}(?={CAPITAL}|(?:d[eu]|v[ao]n){SPACE})"
    ),
}
_STARTING = (
    "(?!(?:Les?|La|Une?|Des?|Du|Cet?|Cette|Ces|Ils?|Elles?|En|Pour|Si|The|This|These|It|If|In|An"
    rf"|For|Each|Any|All|No)(?!{WORD}))"
)
# Not the letter of an annex at the end of a sentence, which is held to its noun.
_INITIALS = re.compile(
    rf"([A-Z](?<!{WORD}[A-Z])(?:(?<!{SMALL}\u00a0[A-Z])|(?<=Mme\u00a0[A-Z])|(?<=[MDP][ers]\u00a0[A-Z]))\.)"
    rf"{SPACE}{_STARTING}(?=[A-Z]\.|{CAPITAL}{SMALL})"
)


# Dashes.

# A dash at the head of a line; a pair of dashes around a phrase of one sentence; a
# dash by itself.
_DASHES = re.compile(
    rf"(?m:^)(?P<head>[–—]){SPACE}"
    rf"|(?P<opening>{SPACE}(?P<dash>[–—])){SPACE}"
    r"(?P<phrase>(?:[^–—\n.?!]|[.?!](?! (?![–—])))+?)"
    rf"{SPACE}(?P<closing>(?P=dash))(?={SPACE}|[,;:.)…]|$)"
    rf"|{SPACE}(?P<alone>[–—])(?={SPACE}|$)"
)


def _with_dashes_held(found: re.Match[str]) -> str:
    """Return dashes with no break on the inner side of a pair, nor before a lone one."""
    if found["head"]:
        return f"{found['head']}{NO_BREAK}"
    if found["alone"]:
        return f"{NO_BREAK}{found['alone']}"
    opening, phrase, closing = found["opening"], found["phrase"], found["closing"]
    return f"{opening}{NO_BREAK}{phrase}{NO_BREAK}{closing}"
