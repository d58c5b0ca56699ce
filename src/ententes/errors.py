"""What can go wrong, and how it is said.

    EntentesError                 exit code
    ├── InvalidFile               2    a file that cannot be read as what it should hold
    │   ├── InvalidAgreement      2    an agreement
    │   ├── InvalidTheme          2    a theme
    │   └── InvalidLetterhead     2    a letterhead
    ├── InvalidText               2    a document text that breaks a convention
    ├── NotReady                  1    a document for signature that still has holes
    ├── NotWritten                3    a file that would be lost, or cannot be made
    └── NotAvailable              3    a format that asks for what is not installed

`Malformed` stands apart: it is the `ValueError` of one value, and becomes a
`Problem` with a path and a line when a whole agreement is read.

Each error keeps its facts as attributes and makes its text late, in the language
of the person who reads it: `str(error)` is English, `error.told(FRENCH)` French.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ententes.bilingual import COLON, ENGLISH, FRENCH, NOTHING_SAID, Language, Saying

Path = tuple[int | str, ...]


_FOUND_AND_EXPECTED = Saying(
    "{found} a été trouvé; on attend {expected}.",
    "{found} was found; {expected} is expected.",
)
_NOTHING_FOUND = Saying(
    "rien n’a été trouvé; on attend {expected}.", "nothing was found; {expected} is expected."
)
_CONSTANTS = {
    None: Saying("rien", "nothing"),
    True: Saying("true", "true"),
    False: Saying("false", "false"),
}


class Malformed(ValueError):
    """A value that is not of its kind: what was found, what was expected, what to do.

    `within` leads from the value to the part of it that is wrong: `("currency",)`;
    `also` holds what is wrong with its other parts.
    """

    def __init__(
        self, found: object, expected: Saying, remedy: Saying = NOTHING_SAID, within: Path = ()
    ) -> None:
        super().__init__(found, expected, remedy, within)
        self.found = found
        self.expected = expected
        self.remedy = remedy
        self.within = within
        self.also: tuple[Malformed, ...] = ()

    def said(self) -> Saying:
        """Return the whole message: what was found, what was expected, what to do."""
        found = Saying(shown(self.found, FRENCH), shown(self.found, ENGLISH))
        pattern = _NOTHING_FOUND if self.found is None else _FOUND_AND_EXPECTED
        message = pattern.with_facts(found=found, expected=self.expected)
        return Saying(
            f"{message.fr} {self.remedy.fr}".rstrip(), f"{message.en} {self.remedy.en}".rstrip()
        )

    def __str__(self) -> str:
        return self.said().en


class EntentesError(Exception):
    """Any error that this library raises on purpose."""

    exit_code = 2

    def told(self, language: Language) -> str:
        """Return the whole message in `language`, one problem a line."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.told(ENGLISH)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a file: where, what was found, what to do.

    `line` and `column` count from 1, and are 0 where the source has no lines.
    """

    what: Saying
    path: Path = ()
    line: int = 0
    column: int = 0

    def told(self, language: Language) -> str:
        """Return the problem as a clause: `parties[0].name: …`."""
        place = written(self.path)
        return (place + COLON.told(language) if place else "") + self.what.told(language)


class InvalidFile(EntentesError):
    """A source that cannot be read as what it should hold, with every problem it has."""

    def __init__(self, source: str, problems: Sequence[Problem]) -> None:
        super().__init__(source, problems)
        self.source = source
        self.problems = tuple(problems)

    def told(self, language: Language) -> str:
        """Return one line a problem: `file, line, column: path: what is wrong`."""
        return "\n".join(
            _located(self.source, p.line, p.column, p.told(language), language)
            for p in self.problems
        )


class InvalidAgreement(InvalidFile):
    """A source that cannot be read as an agreement."""


class InvalidTheme(InvalidFile):
    """A source that cannot be read as a theme."""


class InvalidLetterhead(InvalidFile):
    """A Word file that cannot be used safely as a letterhead."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A place of a document text that breaks a convention, and how to mend it."""

    file: str
    line: int
    what: Saying


class InvalidText(EntentesError):
    """A document text (a template) that breaks conventions of its authors."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(faults)
        self.faults = tuple(faults)

    def told(self, language: Language) -> str:
        """Return one line a fault: `file, line: what is wrong and how to mend it`."""
        return "\n".join(
            _located(fault.file, fault.line, 0, fault.what.told(language), language)
            for fault in self.faults
        )


@dataclass(frozen=True, slots=True)
class Hole:
    """What keeps a document from being signed: its place in the agreement, and what to do."""

    place: Saying
    what: Saying


class NotReady(EntentesError):
    """A document for signature was asked for, and the agreement is not ready."""

    exit_code = 1

    def __init__(self, holes: Sequence[Hole]) -> None:
        super().__init__(holes)
        self.holes = tuple(holes)

    def told(self, language: Language) -> str:
        """Return a sentence, then one line a hole."""
        head = Saying(
            "Le document n’est pas prêt à être signé. Réglez d’abord ceci\u00a0:",
            "The document is not ready to be signed. First, settle this:",
        )
        return "\n".join([head.told(language), *(self._line(h, language) for h in self.holes)])

    def _line(self, hole: Hole, language: Language) -> str:
        place, colon = hole.place.told(language), COLON.told(language)
        return f"- {place}{colon if place else ''}{hole.what.told(language)}"


class NotWritten(EntentesError):
    """A file that was not written, because it would replace another or cannot be made."""

    exit_code = 3

    def __init__(self, file: str, what: Saying) -> None:
        super().__init__(file, what)
        self.file = file
        self.what = what

    def told(self, language: Language) -> str:
        """Return `file: why it was not written`."""
        return _located(self.file, 0, 0, self.what.told(language), language)


class NotAvailable(EntentesError):
    """A format was asked for, and what it needs is not installed: `remedy` says what to install."""

    exit_code = 3

    def __init__(self, remedy: Saying) -> None:
        super().__init__(remedy)
        self.remedy = remedy

    def told(self, language: Language) -> str:
        """Return what is missing and how to install it."""
        return self.remedy.told(language)


def written(path: Path) -> str:
    """Return `path` as people write it.

    >>> written(("indicators", 2, "target"))
    'indicators[2].target'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")


def shown(found: object, language: Language = ENGLISH) -> str:
    """Return what was found in a file as its author would recognise it.

    >>> shown("85,5 %"), shown(True), shown(None, FRENCH)
    ('"85,5 %"', 'true', 'rien')
    """
    if isinstance(found, str):
        text = "".join(c if c.isprintable() or c == "\u00a0" else f"\\u{ord(c):04x}" for c in found)
        return f'"{text[:60]}…"' if len(text) > 60 else f'"{text}"'
    if found is None or isinstance(found, bool):
        return _CONSTANTS[found].told(language)
    if isinstance(found, dict):
        return "{…}" if found else "{}"
    if isinstance(found, list | tuple):
        return "[…]" if found else "[]"
    return str(found)[:60]


def _located(file: str, line: int, column: int, message: str, language: Language) -> str:
    place = file
    if line:
        place += f", {'ligne' if language is FRENCH else 'line'} {line}"
    if column:
        place += f", {'colonne' if language is FRENCH else 'column'} {column}"
    return place + COLON.told(language) + message
