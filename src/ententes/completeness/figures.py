"""The figures of a sentence: its numbers, dates and times, whatever the language writes them in.

Two sentences that say the same in French and in English give the same figures once the
formats of each are undone: `1 234,56 $` and `$1,234.56`, `13 h 30` and `1:30 p.m.`,
`1er avril 2026` and `April 1, 2026`, `2025-2026` and `2025–26`. `differences` tells which do
not stand in both.

It would rather let a difference pass than tell one that is not there:

- what one language writes in figures the other may spell in words (`30 jours`, `thirty
  days`; `2 fois`, `twice`; `12 h`, `noon`); words are never held against figures;
- `2.50` is `2.5`, `$500.00` is `500 $`, a whole hour (`12 h`) may be a length of time;
- signs, units and currencies are not compared, nor are addresses of the Web and of mail;
- a month counts only beside a day or a year, and only if the other sentence never names it.

A point is never a decimal in French: there, `4.10` is a clause, and is not `4.1`.

The work grows as the length of the text: each pattern reads it once, and none goes back.
Source: the formats are those of the Translation Bureau and of the OQLF for Canada.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ententes.bilingual import ENGLISH, FRENCH, Language


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, a day, a year or a time: as it is written, and without the format.

    `loose` is what it may be taken for: `12` for a time, `12:00`; `2.5` for `2.50`.
    """

    written: str
    key: str
    loose: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What a sentence gives: `months` are those of its dates, as it writes them.

    `named` are all the months that it names, `spelled` the numbers that it spells.
    """

    numbers: tuple[Figure, ...]
    months: dict[int, str]
    named: frozenset[int]
    spelled: Counter[str]


def differences(french: str, english: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the figures that only the French gives, and those that only the English gives.

    >>> differences("Le 1er avril 2026, 1 234,50 $.", "On April 1, 2026, $1,324.50.")
    (('1 234,50',), ('1,324.50',))
    """
    if not _DIGIT.search(french) and not _DIGIT.search(english):
        return (), ()  # most sentences: words alone are never held against words
    fr, en = figures(french, FRENCH), figures(english, ENGLISH)
    fr_only, en_only = fr.numbers, en.numbers
    for taken_for in (_key, _loose):
        fr_only, en_only = (
            _without(fr_only, map(taken_for, en_only), taken_for),
            _without(en_only, map(taken_for, fr_only), taken_for),
        )
    fr_only = _without(fr_only, en.spelled.elements(), _loose)
    en_only = _without(en_only, fr.spelled.elements(), _loose)
    return _told(fr_only, fr, en), _told(en_only, en, fr)


def figures(words: str, language: Language) -> Figures:
    """Return the figures of `words`, which are in `language`.

    >>> [figure.key for figure in figures("De 9 h à 16 h 30, le 2 mai", FRENCH).numbers]
    ['9:00', '16:30', '2']
    """
    plain = _plain(words)
    numbers: list[Figure] = []
    months = {
        _MONTHS[language][(said := match["before"] or match["after"]).lower()]: said
        for match in _DATED[language].finditer(plain)
    }
    for match in _FIGURES[language].finditer(plain):
        kind = match.lastgroup or ""
        numbers.extend(_READERS[kind](match, language))
        if kind == "day" or (kind == "years" and _is_month(match[kind])):
            months.setdefault(int(match[kind][5:7]), match[kind])
    said = [word.lower() for word in _WORD.findall(plain)]
    return Figures(
        numbers=tuple(numbers),
        months=months,
        named=frozenset(_MONTHS[language][word] for word in said if word in _MONTHS[language]),
        spelled=Counter(number for word in said for number in _spelled(word, language)),
    )


_DIGIT = re.compile("[0-9]")


# What is compared


def _key(figure: Figure) -> str:
    return figure.key


def _loose(figure: Figure) -> str:
    return figure.loose


def _without(
    numbers: Iterable[Figure], others: Iterable[str], taken_for: Callable[[Figure], str]
) -> tuple[Figure, ...]:
    """Return `numbers` without those that `others` give too, each once."""
    left, kept = Counter(others), list[Figure]()
    for figure in numbers:
        if left[taken_for(figure)] > 0:
            left[taken_for(figure)] -= 1
        else:
            kept.append(figure)
    return tuple(kept)


def _told(only: Iterable[Figure], here: Figures, there: Figures) -> tuple[str, ...]:
    months = [
        written
        for month, written in here.months.items()
        if month not in there.months and month not in there.named
    ]
    return tuple(dict.fromkeys([*(figure.written for figure in only), *months]))


# What is read: the spaces and dashes of all kinds as one of each

_SIGNS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ") | dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_MARKER = re.compile(r"^ *[0-9]{1,9}[.)] ", re.MULTILINE)
_ROUND_THE_CLOCK = re.compile(r"\b([0-9]{1,3})( (?:heures|h|jours) sur )\1\b")


def _plain(words: str) -> str:
    """Return `words` without addresses, nor the numbers of the items of a list."""
    plain = _ADDRESS.sub(" ", words.translate(_SIGNS))
    if "\n" in plain:
        plain = _MARKER.sub("", plain)
    plain = " ".join(word for word in plain.split() if "@" not in word)
    return _ROUND_THE_CLOCK.sub(r"\1", plain)


_MERIDIAN = r" ?(?:[AaPp]\.[Mm]\b\.?|[AaPp][Mm]\b)"
_HOUR = r"(?:2[0-4]|[01]?[0-9])"
_FIRST = (
    r"(?P<telephone>(?:\+?1[ .-])?\(?[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}(?![0-9]))|"
    r"(?P<day>[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))|"
    r"(?P<years>(?:19|20)[0-9]{2}[-/][0-9]{2}(?![0-9-]))|"
)
_CLOCK = rf"(?P<clock>{_HOUR}:[0-5][0-9](?![0-9]))|"
_FRENCH = (
    _FIRST
    + rf"(?P<heures>{_HOUR} ?h(?: ?[0-5][0-9])?(?![0-9A-Za-zÀ-ÿ]))|"
    + _CLOCK
    + r"(?P<number>(?:[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]+)?"
    r"|[0-9]+(?:,[0-9]+|(?:\.[0-9]+)+)?)"
    r"(?: ?(?:mille|millions?|milliards?|billions?|[kMG]\$)(?![A-Za-zÀ-ÿ]))?)"
)
_ENGLISH = (
    _FIRST
    + rf"(?P<times>{_HOUR}(?::[0-5][0-9])?(?: ?- ?| to | and | or )"
    + rf"{_HOUR}(?::[0-5][0-9])?{_MERIDIAN})|"
    + rf"(?P<time>{_HOUR}(?::[0-5][0-9])?{_MERIDIAN})|"
    + _CLOCK
    + r"(?P<number>(?:[0-9]{1,3}(?:[ ,][0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*)"
    r"(?:[KMB]\b| ?(?:thousand|million|billion|trillion)\b)?)"
)
_FIGURES = {FRENCH: re.compile(_FRENCH), ENGLISH: re.compile(_ENGLISH)}


# How each kind of figure is read


def _telephone(match: re.Match[str], _: Language) -> Iterator[Figure]:
    digits = "".join(c for c in match[0] if c.isdigit())[-10:]
    yield Figure(match[0], f"tel {digits}", f"tel {digits}")


def _day(match: re.Match[str], _: Language) -> Iterator[Figure]:
    year, _month, day = match[0].split("-")
    yield from (_whole(match[0], year), _whole(match[0], day))


def _years(match: re.Match[str], _: Language) -> Iterator[Figure]:
    """Yield the years of `2025-26`, as those of `2025-2026`; `2026-04` is a month of one year."""
    first, last = match[0][:4], match[0][5:]
    yield _whole(match[0], first)
    if not _is_month(match[0]):
        century = int(first[:2]) + (last < first[2:])
        yield _whole(match[0], f"{century}{last}")


def _is_month(written: str) -> bool:
    first, last = int(written[2:4]), int(written[5:])
    return 1 <= last <= 12 and last != first + 1


def _heures(match: re.Match[str], _: Language) -> Iterator[Figure]:
    hour, _h, minutes = match[0].replace(" ", "").partition("h")
    yield _time(match[0], int(hour), minutes or "00")


def _clock(match: re.Match[str], _: Language) -> Iterator[Figure]:
    hour, _colon, minutes = match[0].partition(":")
    yield _time(match[0], int(hour), minutes)


def _times(match: re.Match[str], _language: Language) -> Iterator[Figure]:
    """Yield the times of `1 to 3 p.m.`, both in the afternoon; in `9 to 5 p.m.`, one is not."""
    hours = [
        (int(hour), minutes or "00")
        for hour, minutes in re.findall(r"([0-9]+)(?::([0-9]+))?", match[0])
    ]
    first, last = (hour % 12 for hour, _ in hours)
    is_afternoon = match[0].rstrip("Mm.")[-1] in "Pp"
    starts = is_afternoon if first <= last else not is_afternoon
    for (hour, minutes), is_late in zip(hours, (starts, is_afternoon), strict=True):
        yield _time(match[0], _of_the_day(hour, is_late=is_late), minutes)


def _one_time(match: re.Match[str], _: Language) -> Iterator[Figure]:
    hour, minutes = re.findall(r"([0-9]+)(?::([0-9]+))?", match[0])[0]
    is_late = match[0].rstrip("Mm.")[-1] in "Pp"
    yield _time(match[0], _of_the_day(int(hour), is_late=is_late), minutes or "00")


def _of_the_day(hour: int, *, is_late: bool) -> int:
    return hour if hour > 12 else hour % 12 + 12 * is_late


def _time(written: str, hour: int, minutes: str) -> Figure:
    key = f"{hour}:{minutes}"
    return Figure(written, key, str(hour) if minutes == "00" else key)


def _whole(written: str, digits: str) -> Figure:
    key = digits.lstrip("0") or "0"
    return Figure(written, key, key)


_SCALE = re.compile(r"[A-Za-z$]+$")


def _number(match: re.Match[str], language: Language) -> Iterator[Figure]:
    written = match[0]
    scale = _SCALE.search(written)
    said = scale[0] if scale else ""
    digits = written[: len(written) - len(said)].replace(" ", "")
    has_comma = "," in digits
    digits = digits.replace(",", "." if language is FRENCH else "")
    # `K1M 2B4` is a postal code: a letter counts in thousands only after a dollar.
    if said in ("K", "M", "B") and match.string[match.start() - 1 : match.start()] != "$":
        said, written = "", written[: -len(said)]
    key = _multiplied(digits, _ZEROS[language][said])
    whole, point, decimals = key.partition(".")
    key = (whole.lstrip("0") or "0") + point + decimals
    if not point:
        yield Figure(written, key, key)
    elif language is FRENCH and not has_comma and decimals.strip("0"):
        yield Figure(written, key, f"clause {key}")
    else:
        yield Figure(written, key, key.rstrip("0").rstrip("."))


_ZEROS = {
    FRENCH: {"": 0, "mille": 3, "k$": 3, "million": 6, "millions": 6, "M$": 6}
    | {"milliard": 9, "milliards": 9, "G$": 9, "billion": 12, "billions": 12},
    ENGLISH: {"": 0, "thousand": 3, "K": 3, "million": 6, "M": 6}
    | {"billion": 9, "B": 9, "trillion": 12},
}
"""How many zeros a word adds; a French *billion* is a thousand English ones."""


def _multiplied(number: str, zeros: int) -> str:
    """Return `number` with its point moved: exact, and as quick for a hundred thousand digits."""
    whole, _, decimals = number.partition(".")
    if not zeros or "." in decimals:
        return number
    decimals = decimals.ljust(zeros, "0")
    return f"{whole}{decimals[:zeros]}.{decimals[zeros:]}".rstrip(".")


_READERS: dict[str, Callable[[re.Match[str], Language], Iterator[Figure]]] = {
    "telephone": _telephone,
    "day": _day,
    "years": _years,
    "heures": _heures,
    "clock": _clock,
    "times": _times,
    "time": _one_time,
    "number": _number,
}


# Months, and numbers in words

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def _table(said: str) -> dict[str, int]:
    """Return what each name in `1=un/une 2=deux` stands for."""
    return {
        name: int(number)
        for number, _, names in (each.partition("=") for each in said.split())
        for name in names.split("/")
    }


_MONTHS = {
    FRENCH: _table(
        "1=janvier/janv 2=février/fevrier/févr 3=mars 4=avril/avr 5=mai 6=juin 7=juillet/juill"
        " 8=août/aout 9=septembre/sept 10=octobre/oct 11=novembre/nov 12=décembre/decembre/déc"
    ),
    ENGLISH: _table(
        "1=january/jan 2=february/feb 3=march/mar 4=april/apr 5=may 6=june/jun 7=july/jul"
        " 8=august/aug 9=september/sept/sep 10=october/oct 11=november/nov 12=december/dec"
    ),
}


def _dated(names: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a month after a day, or before a day or a year."""
    month = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(
        rf"[0-9](?:er|st|nd|rd|th)? (?:of )?(?P<before>{month})\b|\b(?P<after>{month})\b\.? [0-9]"
    )


_DATED = {
    # In English, `may` and `march` are also verbs, but not with a capital beside a figure.
    FRENCH: _dated(_MONTHS[FRENCH]),
    ENGLISH: _dated(name.capitalize() for name in _MONTHS[ENGLISH]),
}

_SPELLED = {
    FRENCH: _table(
        "0=zéro/minuit 1=un/une/premier/première 2=deux/deuxième/second/seconde"
        " 3=trois/troisième 4=quatre/quatrième 5=cinq/cinquième 6=six/sixième 7=sept/septième"
        " 8=huit/huitième 9=neuf/neuvième 10=dix/dixième 11=onze/onzième"
        " 12=douze/douzième/douzaine/midi 13=treize 14=quatorze 15=quinze/quinzaine 16=seize"
        " 17=dix-sept 18=dix-huit 19=dix-neuf 20=vingt/vingtième/vingtaine 30=trente/trentaine"
        " 40=quarante 50=cinquante 60=soixante 80=quatre-vingt 90=quatre-vingt-dix 100=cent"
        " 1000=mille"
    ),
    ENGLISH: _table(
        "0=zero/midnight 1=one/first/once 2=two/second/twice/both 3=three/third/thrice"
        " 4=four/fourth 5=five/fifth 6=six/sixth 7=seven/seventh 8=eight/eighth 9=nine/ninth"
        " 10=ten/tenth 11=eleven/eleventh 12=twelve/twelfth/dozen/noon 13=thirteen"
        " 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen"
        " 20=twenty/twentieth 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty"
        " 90=ninety 100=hundred 1000=thousand"
    ),
}


def _spelled(word: str, language: Language) -> Iterator[str]:
    """Yield the number that `word` spells, if it spells one: `vingt-cinq` is 25."""
    numbers = _SPELLED[language]
    for name in (word, word.removesuffix("s")):
        if name in numbers:
            yield str(numbers[name])
            return
    parts = word.split("-", maxsplit=4)
    if len(parts) > 1 and all(part in numbers or part == "et" for part in parts):
        yield str(sum(numbers.get(part, 0) for part in parts))
