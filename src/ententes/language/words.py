"""Words that depend on the language: lists, plurals, telephone numbers, postal codes."""

import re
from decimal import Decimal
from functools import cache

from babel.core import Locale

from ententes.values import Language

NO_BREAK = "\u00a0"


@cache
def locale_of(language: Language) -> Locale:
    """Return the Babel locale behind `language`, with Canada's habits.

    >>> locale_of(Language.FRENCH).territory
    'CA'
    """
    return Locale.parse(language.tag, sep="-")


@cache
def enumeration_separators(count: int, language: Language) -> tuple[str, ...]:
    """Return what stands between the items of a list of `count`, from first to last.

    There is no serial comma in either language, so that both texts of an agreement
    list their parties in the same way.

    Source: CLDR list patterns, read through Babel; The Canadian Style, 7.15.

    >>> enumeration_separators(3, Language.FRENCH)
    (', ', ' et ')
    >>> enumeration_separators(2, Language.ENGLISH)
    (' and ',)
    >>> enumeration_separators(1, Language.ENGLISH)
    ()
    """
    patterns = locale_of(language).list_patterns["standard"]
    match count:
        case 0 | 1:
            return ()
        case 2:
            return (_between(patterns["2"]),)
        case _:
            middle = [_between(patterns["middle"])] * (count - 3)
            return (_between(patterns["start"]), *middle, _between(patterns["end"]))


def _between(pattern: str) -> str:
    return pattern.removeprefix("{0}").removesuffix("{1}")


def is_plural(value: Decimal | int, language: Language) -> bool:
    """Return whether a noun counted by `value` is in the plural.

    French has the plural from 2 (`1,5 jour`), English unless the figure is exactly 1
    (`0 days`, `1.0 days`).

    Source: CLDR plural rules.

    >>> is_plural(Decimal("1.5"), Language.FRENCH), is_plural(Decimal("1.5"), Language.ENGLISH)
    (False, True)
    """
    # Babel knows these rules, but takes longer over them than over the figure, and
    # gives French a third category at 1 000 000. A test compares the two.
    if language is Language.FRENCH:
        return not -2 < value < 2
    return str(value) not in ("1", "-1")


_GAP = r"[\s.\-\u2010-\u2013]{0,3}"
_TELEPHONE = re.compile(
    rf"\s*(?P<country>\+?1{_GAP})?"
    rf"\(?(?P<area>[2-9][0-9]{{2}})\)?{_GAP}"
    rf"(?P<exchange>[2-9][0-9]{{2}}){_GAP}"
    r"(?P<line>[0-9]{4})"
    r"(?:\s*,?\s*(?:poste|ext(?:ension)?\.?|x|#)\s*(?P<extension>[0-9]{1,6}))?\s*",
    re.IGNORECASE,
)


def telephone(text: str, language: Language) -> str:
    r"""Return the North American number in `text` as the language prints it.

    `text` may have +1 or 1 in front, brackets, dots, hyphens or spaces, and an
    extension in either language. Anything else is returned unchanged: a number
    from elsewhere has its own form, and nothing the parties wrote is lost.

    Source: Office québécois de la langue française (French, no-break spaces);
    Translation Bureau (English, hyphens).

    >>> telephone("(514) 555-0199 ext. 150", Language.FRENCH)
    '514\xa0555-0199, poste\xa0150'
    >>> telephone("1 514 555-0199", Language.ENGLISH)
    '1-514-555-0199'
    """
    found = _TELEPHONE.fullmatch(text)
    if found is None:
        return text
    is_french = language is Language.FRENCH
    joint, word = (NO_BREAK, "poste") if is_french else ("-", "ext.")
    parts = ["1"] if found["country"] else []
    number = joint.join([*parts, found["area"], f"{found['exchange']}-{found['line']}"])
    extension = found["extension"]
    return f"{number}, {word}{NO_BREAK}{extension}" if extension else number


# Canada Post: no D, F, I, O, Q or U anywhere, and no W or Z in front.
POSTAL_DISTRICT = "[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z]"
POSTAL_UNIT = "[0-9][ABCEGHJ-NPRSTV-Z][0-9]"
_POSTAL_CODE = re.compile(rf"\s*({POSTAL_DISTRICT})[\s-]?({POSTAL_UNIT})\s*", re.IGNORECASE)


def postal_code(text: str) -> str:
    r"""Return the Canadian postal code in `text` in capitals, with a no-break space.

    Anything else is returned unchanged.

    Source: Canada Post addressing guidelines.

    >>> postal_code("h2x1y4")
    'H2X\xa01Y4'
    """
    found = _POSTAL_CODE.fullmatch(text)
    return f"{found[1]}{NO_BREAK}{found[2]}".upper() if found else text
