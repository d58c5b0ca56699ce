"""The letters that French raises: the ends of `1er` and `21e`, and the `o` of `no 12`."""

import re

_FIGURE = re.compile("[0-9]")
# What stands in an address, a file name or a code has other characters beside it.
_RAISED = re.compile(
    r"(?:https?://|www\.)\S+|"
    r"(?<![\w.,:/@#=&?%+-])(?:[0-9]+|[Nn])"
    r"((?<=1)(?:er|re)s?|(?<=[0-9])es?|(?<=[Nn])os?(?=[ \u00a0\u202f][0-9]))"
    r"(?![\w@/%=-]|[.,:]\w)"
)


def raised(text: str) -> list[tuple[str, bool]]:
    r"""Return the pieces of a French text, in their order, and whether each is raised.

    The ends of ordinals in figures are, and those of the abbreviation of `numéro` before a
    figure. Addresses, file names and codes keep their letters on the line.

    Source: Office québécois de la langue française (ordinals, number sign); Le guide du
    rédacteur, 1.1.3.

    >>> raised("le 1er avril")
    [('le 1', False), ('er', True), (' avril', False)]
    >>> raised("le no\u00a012"), raised("ep-2e")
    ([('le n', False), ('o', True), ('\xa012', False)], [('ep-2e', False)])
    """
    if _FIGURE.search(text) is None:
        return [(text, False)]
    pieces: list[tuple[str, bool]] = []
    start = 0
    for found in _RAISED.finditer(text):
        if found[1]:  # else it is an address
            pieces += [(text[start : found.start(1)], False), (found[1], True)]
            start = found.end()
    if start < len(text) or not pieces:
        pieces.append((text[start:], False))
    return pieces
