"""What we give others to read: every paragraph of the examples, and every sentence of the texts."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.steps import ENDS, STARTS, Close, Open, Output, Statement, Step
from ententes.document.tree import Break, FillIn, Inline, Reference, Slot, Words, contents
from ententes.files import load
from ententes.rendering import agreement_text, document
from ententes.texts import labels
from ententes.views import State

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
_LINES = ("heading", "paragraph", "cell")
VALUE = "Martin"
"""A name that wants neither article nor elision, and has no number."""
_SOME_NUMBER = "4"


def paragraphs(example: Path, language: Language) -> list[str]:
    """Return each paragraph, heading and cell of an example, once, its spaces as they are.

    `VALUE` stands for words in another language.
    """
    blocks = document(load(example), language).blocks
    lines = ("".join(map(_printed, content)) for content in contents(blocks))
    return _once(line for whole in lines for line in whole.split("\n"))


def _printed(inline: Inline) -> str:
    match inline:
        case Words(text, marks):
            return VALUE if marks.language else text
        case Slot(value):
            parts = () if value.state is State.SILENT else value.parts
            return "".join(VALUE if part.language else part.text for part in parts)
        case Reference(_, number):
            return inline.text if number else inline.before + _SOME_NUMBER
        case Break() | FillIn():
            return "\n"


def sentences(language: Language) -> list[str]:
    """Return each line of the texts and each label, with `VALUE` in place of each value.

    A line with conditions is told once for each way to read it.
    """
    line: list[Step] | None = None
    said: list[str] = []
    for step in agreement_text(language).steps:
        match step:
            case Open(kind) if kind in _LINES:
                line = []
            case Close(kind) if kind in _LINES and line is not None:
                said += _readings(line, language)
                line = None
            case _ if line is not None:
                line.append(step)
            case _:
                pass
    around = (re.sub(r"\{\w+\}", VALUE, label) for label in labels(language).values())
    return _once(text for text in (*said, *around) if text.replace(VALUE, "").strip())


def _readings(line: Sequence[Step], language: Language) -> Iterator[str]:
    """Yield a line once for each branch: with that branch, and the first of other conditions."""
    held: list[tuple[Step, tuple[tuple[int, int], ...]]] = []
    ways: list[tuple[tuple[int, int], ...]] = [()]
    within: list[tuple[int, int]] = []
    words: list[str] = []
    for at, step in enumerate(line):
        if not isinstance(step, Statement):
            held.append((step, tuple(within)))
        elif step.word in ENDS:
            start, branch = within.pop()
            if words.pop() == "if":  # there is no `else`: it may also say nothing
                ways.append((*within, (start, branch + 1)))
        else:
            start, branch = (at, -1) if step.word in STARTS else within.pop()
            words[len(within) :] = [step.word.replace("elif", "if")]
            within.append((start, branch + 1))
            ways.append(tuple(within))
    for way in ways:
        taken = dict(way)
        yield "".join(
            _value(step, language) if isinstance(step, Output) else _printed(step)
            for step, branches in held
            if all(taken.get(start, 0) == branch for start, branch in branches)
        )


_FORM = re.compile(r"\|(?:verb|agreed)\(\"([^\"]*)\"")
_PLACED = {
    FRENCH: {"|of_the": f"de {VALUE}", "|to_the": f"à {VALUE}", "|possessive": f"de {VALUE}"},
    ENGLISH: {"|of_the": f"of {VALUE}", "|to_the": f"to {VALUE}", "|possessive": f"{VALUE}’s"},
}


def _value(output: Output, language: Language) -> str:
    """Return what a filter makes of `VALUE`: it agrees in the singular, with a preposition."""
    if form := _FORM.search(output.source):
        return form[1]
    placed = _PLACED[language].items()
    return next((words for filtered, words in placed if filtered in output.source), VALUE)


def _once(lines: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(line.strip() for line in lines if line.strip()))
