"""Live numbers: the clauses as Word will count them, and a fresh start for each list."""

BULLETS = 2
"""The number that all bulleted lists of a layout share (`house/word/numbering.xml`)."""

_NUMBERED = 3
_LAST_LEVEL = 8
_CLAUSE_LEVELS = 3


def level(depth: int) -> int:
    """Return Word's level of a list that stands in `depth` others; Word has nine."""
    return min(depth, _LAST_LEVEL)


class Clauses:
    """The clause numbers that Word will compute as headings go by."""

    def __init__(self) -> None:
        self._counts = [0] * _CLAUSE_LEVELS

    def counts(self, depth: int, number: str) -> bool:
        """Return whether Word computes `number` for the next heading, and count it if so.

        A heading with another number, or with none, must stay out of the list: its
        number is written in its text.

        >>> clauses = Clauses()
        >>> clauses.counts(0, "1"), clauses.counts(1, "1.1"), clauses.counts(0, "3")
        (True, True, False)
        """
        if not number or not 0 <= depth < _CLAUSE_LEVELS:
            return False
        next_one = [*self._counts[:depth], self._counts[depth] + 1]
        if ".".join(map(str, next_one)) != number or 0 in next_one:
            return False
        self._counts = next_one + [0] * (_CLAUSE_LEVELS - depth - 1)
        return True


class Lists:
    """The numbered lists of a document.

    Word counts all of them together, level by level: a list begins with a start of its
    own, and must begin again where another was counted on its level or on an outer one,
    as by a table that stands in one of its items.
    """

    def __init__(self) -> None:
        self._starts: list[str] = []
        self._counting: dict[int, int] = {}  # the number of the last list of each level

    def begin(self, depth: int, start: int) -> int:
        """Return the number of a new list, or of the rest of one, that begins at `start`."""
        number = _NUMBERED + 1 + len(self._starts)
        at = level(depth)
        self._starts.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{_NUMBERED}"/>'
            f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            "</w:num>"
        )
        self._counting = {key: n for key, n in self._counting.items() if key < at} | {at: number}
        return number

    def goes_on(self, depth: int, number: int) -> bool:
        """Return whether the next item of the list `number` gets the number that follows."""
        return self._counting.get(level(depth)) == number

    def xml(self) -> str:
        """Return the definitions of the lists, for the numbering part."""
        return "".join(self._starts)
