"""What is found in a letterhead: what keeps it from being used, and what is done with it."""

from collections.abc import Iterable

from ententes.bilingual import Saying

_LONGEST = 60


class Findings:
    """The problems and the notes about one letterhead, each once, as they are found."""

    def __init__(self) -> None:
        self._problems: dict[Saying, None] = {}
        self._notes: dict[Saying, None] = {}

    @property
    def problems(self) -> tuple[Saying, ...]:
        """What keeps the file from being used."""
        return tuple(self._problems)

    @property
    def notes(self) -> tuple[Saying, ...]:
        """What is done with it."""
        return tuple(self._notes)

    def refuse(self, problem: Saying, **facts: object) -> None:
        """Keep a problem."""
        self._problems[problem.with_facts(**facts) if facts else problem] = None

    def note(self, note: Saying, **facts: object) -> None:
        """Keep a note."""
        self._notes[note.with_facts(**facts) if facts else note] = None


def listed(names: Iterable[str]) -> str:
    """Return names in one line, each once."""
    return ", ".join(dict.fromkeys(names))


def beginning(text: str) -> Saying:
    """Return the beginning of a text, in quotation marks.

    >>> beginning(" Lorem  ipsum ").en
    '“Lorem ipsum”'
    """
    words = " ".join(text.split())
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rpartition(" ")[0] + "…"
    return Saying(f"«\u00a0{words}\u00a0»", f"“{words}”")
