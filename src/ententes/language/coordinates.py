"""Coordinates: telephone numbers, postal codes, the lines of an address, provinces."""

import re
from enum import StrEnum

from ententes.language.words import NO_BREAK, is_french
from ententes.values import Language
from ententes.vocabulary import CHOICES, term


class TelephoneStyle(StrEnum):
    """How a North American number is cut: as the Office québécois or as Ottawa has it."""

    OQLF = "oqlf"
    FEDERAL = "federal"


_GAP = r"[\s.\-\u2010-\u2013]{0,3}"
_TELEPHONE = re.compile(
    rf"\s*(?P<country>\+?1{_GAP})?"
    rf"\(?(?P<area>[2-9][0-9]{{2}})\)?{_GAP}"
    rf"(?P<exchange>[2-9][0-9]{{2}}){_GAP}"
    r"(?P<line>[0-9]{4})"
    r"(?:\s*[,;(-]?\s*(?:p(?:oste)?|ext(?:ension)?|x|#)\.?\s*[:=]?\s*(?P<extension>[0-9]{1,6})\)?)?\s*",
    re.IGNORECASE,
)


def telephone(text: str, language: Language, style: TelephoneStyle | None = None) -> str:
    r"""Return the North American number in `text` as the language prints it.

    `text` may have +1 or 1 in front, brackets, dots, hyphens or spaces, and an
    extension in either language. Anything else is returned unchanged: a number
    from elsewhere has its own form, and nothing the parties wrote is lost.
    Without a `style`, French has that of the Office and English that of Ottawa.

    Source: Office québécois de la langue française (no-break spaces); Translation
    Bureau (hyphens, in both languages).

    >>> telephone("(514) 555-0199 ext. 150", Language.FRENCH)
    '514\xa0555-0199, poste\xa0150'
    >>> telephone("1 514 555-0199", Language.ENGLISH)
    '1-514-555-0199'
    >>> telephone("514 555-0199", Language.FRENCH, TelephoneStyle.FEDERAL)
    '514-555-0199'
    """
    found = _TELEPHONE.fullmatch(text)
    if found is None:
        return text
    own_style = TelephoneStyle.OQLF if is_french(language) else TelephoneStyle.FEDERAL
    joint = NO_BREAK if (style or own_style) is TelephoneStyle.OQLF else "-"
    parts = ["1"] if found["country"] else []
    number = joint.join([*parts, found["area"], f"{found['exchange']}-{found['line']}"])
    return number + _extension(found, language)


def international_telephone(text: str, language: Language) -> str:
    r"""Return a telephone number as it is dialled from abroad, its groups apart by spaces.

    A North American number is given its country code. One that has a country code
    already keeps its groups. Anything else is returned unchanged.

    Source: Translation Bureau, recommendation on telephone numbers.

    >>> international_telephone("819-555-0155", Language.FRENCH)
    '+1\xa0819\xa0555\xa00155'
    >>> international_telephone("+33 1.42.68.53.00", Language.ENGLISH)
    '+33\xa01\xa042\xa068\xa053\xa000'
    """
    found = _TELEPHONE.fullmatch(text)
    if found is not None:
        groups = ["+1", found["area"], found["exchange"], found["line"]]
        return NO_BREAK.join(groups) + _extension(found, language)
    if _FOREIGN_TELEPHONE.fullmatch(text):
        return NO_BREAK.join(re.findall(r"\+?[0-9]+", text))
    return text


# Canada Post: no D, F, I, O, Q or U anywhere, and no W or Z in front.
POSTAL_DISTRICT = "[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z]"
POSTAL_UNIT = "[0-9][ABCEGHJ-NPRSTV-Z][0-9]"
_POSTAL_CODE = re.compile(rf"\s*({POSTAL_DISTRICT}){_GAP}({POSTAL_UNIT})\s*", re.IGNORECASE)


def postal_code(text: str) -> str:
    r"""Return the Canadian postal code in `text` in capitals, with a no-break space.

    Anything else is returned unchanged.

    Source: Canada Post addressing guidelines.

    >>> postal_code("h2x1y4")
    'H2X\xa01Y4'
    """
    found = _POSTAL_CODE.fullmatch(text)
    return f"{found[1]}{NO_BREAK}{found[2]}".upper() if found else text


def street_line(number: str, street: str, language: Language) -> str:
    """Return the civic number and the street of an address.

    French has a comma after the number, and the kind of street in small letters.

    Source: Commission de toponymie, *Comment écrire une adresse*; The Canadian Style, 7.20.

    >>> street_line("1020", "Boulevard René-Lévesque Est", Language.FRENCH)
    '1020, boulevard René-Lévesque Est'
    >>> street_line("340", "Laurier Ave. West", Language.ENGLISH)
    '340 Laurier Ave. West'
    """
    if not is_french(language):
        return f"{number} {street}"
    kind = _KIND_OF_STREET.match(street)
    if kind:
        street = kind[0].lower() + street[kind.end() :]
    return f"{number}, {street}"


def city_line(city: str, province_code: str, code: str, language: Language) -> str:
    r"""Return the city, the province in full and the postal code, in a letter or an agreement.

    The two spaces before the code are no-break: any other are one in HTML. Raises
    `ValueError` for a province that Canada does not have.

    Source: Office québécois de la langue française, vitrine 21437 and 25051; The Canadian
    Style, 7.20.

    >>> city_line("Montréal", "QC", "H2N 2N2", Language.FRENCH)
    'Montréal (Québec)\xa0\xa0H2N\xa02N2'
    >>> city_line("Ottawa", "ON", "K1A 0P8", Language.ENGLISH)
    'Ottawa, Ontario\xa0\xa0K1A\xa00P8'
    """
    name = province(province_code, language)
    place = f"{city} ({name})" if is_french(language) else f"{city}, {name}"
    return f"{place}{NO_BREAK * 2}{postal_code(code)}"


def envelope_line(city: str, province_code: str, code: str) -> str:
    r"""Return the city, the symbol of the province and the postal code, as on an envelope.

    It is the same in both languages. Raises `ValueError` for a province that Canada does
    not have.

    Source: Canada Post addressing guidelines.

    >>> envelope_line("Montréal", "QC", "H2N 2N2")
    'Montréal\xa0QC\xa0\xa0H2N\xa02N2'
    """
    _refuse_unknown(province_code)
    return f"{city}{NO_BREAK}{province_code}{NO_BREAK * 2}{postal_code(code)}"


def province(code: str, language: Language) -> str:
    """Return the name of the province or territory of a symbol of two letters, in capitals.

    Raises `ValueError` for a symbol that is none of Canada's.

    Source: the vocabulary; Office québécois de la langue française, vitrine 25051.

    >>> province("NS", Language.FRENCH), province("NS", Language.ENGLISH)
    ('Nouvelle-Écosse', 'Nova Scotia')
    """
    _refuse_unknown(code)
    return term("Jurisdiction", code).label.told(Language(language))


# E.164: fifteen digits at most. What is in brackets is not dialled from abroad.
_FOREIGN_TELEPHONE = re.compile(rf"\+[1-9](?:{_GAP}[0-9]){{6,14}}")
_KIND_OF_STREET = re.compile(
    r"(?:allée|autoroute|avenue|boulevard|carré|carrefour|chemin|circuit|côte|cours?|croissant"
    r"|descente|esplanade|impasse|mail|montée|parc|passage|place|promenade|quai|rang|rond-point"
    r"|route|rue|ruelle|sentier|square|terrasse|traverse|voie)(?![\w-])",
    re.IGNORECASE,
)


def _extension(found: re.Match[str], language: Language) -> str:
    word = "poste" if is_french(language) else "ext."
    return f", {word}{NO_BREAK}{found['extension']}" if found["extension"] else ""


def _refuse_unknown(province_code: str) -> None:
    if province_code not in CHOICES["Jurisdiction"]:
        raise ValueError(f"Canada has no province or territory {province_code!r}")
