"""How much work the marks and spaces of running text are, beside polytypo.

    python benchmarks/typesetting.py [--rounds 30]

Both set the words of the longest example, in French and in English, one text at a time, as
a document does. polytypo is another library for the same purpose, which the tests ask for a
second opinion.

Figures are ratios of CPU time within one run, medians over interleaved rounds. They
depend on the machine far less than times do.
"""

import statistics
from collections.abc import Callable, Iterable
from pathlib import Path

from measuring import measured, rounds_asked
from polytypo import transform

import ententes
from ententes.bilingual import Language
from ententes.language import typeset
from ententes.model import Part
from ententes.values import Text

EXAMPLE = Path(__file__).parents[1] / "examples" / "entente-financee.yaml"


def main() -> None:
    """Measure, and print one line for each language."""
    rounds = rounds_asked(__doc__)
    agreement = ententes.load(EXAMPLE)
    for language in Language:
        words = [said for text in texts(agreement) if (said := text.in_language(language))]
        ways: dict[str, Callable[[], object]] = {
            "polytypo": lambda words=words, tag=language.tag: by_polytypo(words, tag),
            "ententes": lambda words=words, language=language: ours(words, language),
        }
        costs = measured(ways, rounds)
        pairs = zip(costs["polytypo"], costs["ententes"], strict=True)
        low, middle, high = statistics.quantiles([one / other for one, other in pairs], n=4)
        count = sum(map(len, words))
        print(
            f"{language.tag}: {len(words)} texts, {count} characters, {rounds} rounds;"
            f" polytypo’s CPU over ours, median [quartiles]: {middle:.1f} [{low:.1f}–{high:.1f}]"
        )


def texts(part: object) -> Iterable[Text]:
    """Return every text of an agreement, in its order."""
    if isinstance(part, Text):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from texts(item)
    elif isinstance(part, Part):
        for _, value in part:
            yield from texts(value)


def by_polytypo(words: list[str], tag: str) -> list[str]:
    """Return the texts as polytypo sets them."""
    return [transform(said, locale=tag) for said in words]


def ours(words: list[str], language: Language) -> list[str]:
    """Return the texts as we set them."""
    return [typeset(said, language) for said in words]


if __name__ == "__main__":
    main()
