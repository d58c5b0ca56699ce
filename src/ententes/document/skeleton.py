"""The skeleton of a text: what the French and the English one must share.

Blocks, ids, conditions and loops stand in the same order; within a paragraph, a
heading or a cell the same fields, conditions and references, in any order, for
French and English do not say things in the same one. Filters do not count.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from ententes.bilingual import Language, Saying
from ententes.document.source import Place
from ententes.document.steps import Close, Open, Output, Statement, Step
from ententes.document.tree import FillIn, Reference

_FILTER = re.compile(r"\s*\|\s*\w+(\([^)]*\))?")
_AGREEING = re.compile(r"\|\s*(agreed|verb)\(")
_LINES = ("heading", "paragraph", "cell")


class Bone(NamedTuple):
    """A block, a sign of a block or a statement, as both languages must have it."""

    shape: str
    place: Place


class Difference(NamedTuple):
    """A place where two texts part; an empty shape is one that is not there."""

    first: Bone
    second: Bone

    def told(self, language: Language) -> str:
        """Return both places and what stands there."""
        nothing = _NOTHING.told(language)
        return _PART.told(
            language,
            first=f"{self.first.place.file}:{self.first.place.line}",
            second=f"{self.second.place.file}:{self.second.place.line}",
            one=self.first.shape or nothing,
            other=self.second.shape or nothing,
        )


def skeleton(steps: Sequence[Step]) -> list[Bone]:
    """Return the skeleton of a text."""
    bones: list[Bone] = []
    line: list[str] | None = None  # what the paragraph, heading or cell at hand holds
    for step in steps:
        match step:
            case Open(kind) if kind in _LINES:
                line = []
                bones.append(Bone(_described(step), step.place))
            case Close(kind) if kind in _LINES:
                bones[-1] = bones[-1]._replace(
                    shape=" ".join([bones[-1].shape, *sorted(set(line or ()))])
                )
                line = None
            case _ if line is not None:
                line += _held(step)
            case Open() | Statement():
                bones.append(Bone(_described(step), step.place))
            case Close(kind):
                bones.append(Bone(f"/{kind}", bones[-1].place))
            case _:
                pass
    return bones


def differences(first: Sequence[Step], second: Sequence[Step]) -> list[Difference]:
    """Return where two texts part, in their order; none if they have the same skeleton."""
    one, other = skeleton(first), skeleton(second)
    matcher = SequenceMatcher(None, [b.shape for b in one], [b.shape for b in other], False)
    return [
        difference
        for kind, start, end, other_start, other_end in matcher.get_opcodes()
        if kind != "equal"
        for difference in _paired(one, other, (start, end), (other_start, other_end))
    ]


def _paired(
    one: Sequence[Bone], other: Sequence[Bone], span: tuple[int, int], other_span: tuple[int, int]
) -> Iterator[Difference]:
    for at in range(max(span[1] - span[0], other_span[1] - other_span[0])):
        yield Difference(_bone(one, span, at), _bone(other, other_span, at))


def _bone(bones: Sequence[Bone], span: tuple[int, int], at: int) -> Bone:
    start, end = span
    if start + at < end:
        return bones[start + at]
    near = bones[min(start, len(bones) - 1)].place if bones else Place("", 0)
    return Bone("", near)


def _described(step: Open | Statement) -> str:
    if isinstance(step, Statement):
        return _FILTER.sub("", step.source)
    columns = ",".join(step.columns)
    facts = (
        step.kind + (str(step.level) if step.level else ""),
        f"#{step.anchor}" if step.anchor else "",
        f".{step.role}" if step.role else "",
        f"from {step.start}" if step.ordered else "",
        columns,
    )
    return " ".join(filter(None, facts))


def _held(step: Step) -> list[str]:
    match step:
        case Output(source) if _AGREEING.search(source):
            return []  # the one language agrees where the other does not
        case Output(source) | Statement(_, source):
            return [_FILTER.sub("", source)]
        case Reference(target):
            return [f"[](#{target})"]
        case FillIn():
            return ["____"]
        case _:
            return []


_PART = Saying(
    "{first} a «\u00a0{one}\u00a0», mais {second} a «\u00a0{other}\u00a0».",
    "{first} has “{one}”, but {second} has “{other}”.",
)
_NOTHING = Saying("rien", "nothing")
