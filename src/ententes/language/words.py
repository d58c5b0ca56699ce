"""What the rest of the room stands on: the locale behind a language, lists, plurals."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from babel.core import Locale

from ententes.values import Language

NO_BREAK = "\u00a0"


@cache
def is_french(language: Language) -> bool:
    """Return whether a language is French, else it is English.

    Its value alone, `"fr"` or `"en"`, is taken for it. Raises `ValueError` for any other.

    >>> is_french(Language.FRENCH), is_french(Language("en"))
    (True, False)
    """
    return Language(language) is Language.FRENCH


@cache
def locale_of(language: Language) -> Locale:
    """Return the Babel locale behind `language`, with Canada's habits.

    >>> locale_of(Language.FRENCH).territory
    'CA'
    """
    return Locale.parse(Language(language).tag, sep="-")


@cache
def enumeration_separators(
    count: int, language: Language, alternative: bool = False
) -> tuple[str, ...]:
    """Return what stands between the items of a list of `count`, from first to last.

    The last two are joined by `and`, or by `or` in a list of alternatives. There is no
    serial comma in either language, so that both texts of an agreement list their parties
    in the same way.

    Source: CLDR list patterns, read through Babel; The Canadian Style, 7.15.

    >>> enumeration_separators(3, Language.FRENCH)
    (', ', ' et ')
    >>> enumeration_separators(2, Language.ENGLISH)
    (' and ',)
    >>> enumeration_separators(3, Language.FRENCH, alternative=True)
    (', ', ' ou ')
    >>> enumeration_separators(1, Language.ENGLISH)
    ()
    """
    patterns = locale_of(language).list_patterns["or" if alternative else "standard"]
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


def enumeration(items: Sequence[str], language: Language, *, alternative: bool = False) -> str:
    """Return `items` as one list in a sentence; nothing for no items.

    >>> enumeration(["un courriel", "une lettre", "un avis"], Language.FRENCH, alternative=True)
    'un courriel, une lettre ou un avis'
    >>> enumeration(["the Centre", "the Foundation", "the Office"], Language.ENGLISH)
    'the Centre, the Foundation and the Office'
    """
    separators = [*enumeration_separators(len(items), language, alternative), ""]
    return "".join(item + after for item, after in zip(items, separators, strict=False))


def vertical_list(
    introduction: str, items: Sequence[str], language: Language, *, alternative: bool = False
) -> tuple[str, ...]:
    r"""Return the lines of a list that is set one item to a line, the introduction first.

    The items come without marks at their ends. French has no `et` nor `ou` before the
    last, and says in the introduction what holds; English has `and` or `or`.
    Raises `ValueError` for a list without items.

    Source: Office québécois de la langue française, Banque de dépannage linguistique, 5108;
    Le guide du rédacteur, 3.1.3.

    >>> vertical_list("Veuillez fournir", ["un plan", "une analyse"], Language.FRENCH)
    ('Veuillez fournir\xa0:', 'un plan;', 'une analyse.')
    >>> vertical_list("Please send", ["a plan", "an analysis"], Language.ENGLISH)
    ('Please send:', 'a plan; and', 'an analysis.')
    """
    if not items:
        raise ValueError("a list needs an item")
    *others, last = items
    lines = [f"{item};" for item in others]
    if lines and not is_french(language):
        lines[-1] += " or" if alternative else " and"
    colon = f"{NO_BREAK}:" if is_french(language) else ":"
    return (introduction + colon, *lines, last.removesuffix(".") + ".")


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
    if is_french(language):
        return not -2 < value < 2
    return str(value) not in ("1", "-1")
