"""What holds the steps of a text together: each condition and loop holds whole things."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ententes.bilingual import Saying
from ententes.charts import ROLES
from ententes.document.source import Place, Source
from ententes.document.steps import (
    ENDS,
    STARTS,
    TURNS,
    Close,
    Open,
    Output,
    Statement,
    Step,
    companions,
)
from ententes.document.tree import FillIn, Reference

_MOST_LOOPS = 3
"""How many loops may stand within each other: each multiplies what is printed."""

_DEEPEST_HEADING = 4
_ANCHOR = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def check_structure(steps: Sequence[Step], source: Source) -> None:
    """Blame on `source` each statement, id, reference and heading that is out of place."""
    _check_statements(steps, source)
    _check_anchors(steps, source)
    _check_headings(steps, source)
    _check_lines_to_fill(steps, source)
    _check_captions(steps, source)
    _check_charts(steps, source)


@dataclass(slots=True)
class _Started:
    """A condition or a loop that has begun, how deep, and whether its `else` is past."""

    place: Place
    source: str
    word: str
    depth: int
    is_last: bool = False


def _check_statements(steps: Sequence[Step], source: Source) -> None:
    depth = 0
    started: list[_Started] = []
    for step in steps:
        if isinstance(step, Open):
            depth += 1
        elif isinstance(step, Close):
            depth -= 1
            while started and depth < started[-1].depth:
                start = started.pop()
                source.blame(start.place, _NOT_WHOLE.with_facts(tag=start.source))
        elif isinstance(step, Statement):
            _check_statement(step, depth, started, source)
    for start in started:
        source.blame(start.place, _NOT_ENDED.with_facts(tag=start.source))


def _check_statement(step: Statement, depth: int, started: list[_Started], source: Source) -> None:
    if step.word in STARTS:
        if step.word == "for" and sum(one.word == "for" for one in started) == _MOST_LOOPS:
            source.blame(step.place, _TOO_DEEP)
        started.append(_Started(step.place, step.source, step.word, depth))
    elif step.word not in TURNS + ENDS:
        source.blame(step.place, _UNKNOWN.with_facts(tag=step.source))
    elif not started or not _belongs(step, started[-1]):
        source.blame(step.place, _NOT_STARTED.with_facts(tag=step.source))
    else:
        if depth != started[-1].depth:
            source.blame(step.place, _NOT_WHOLE.with_facts(tag=started[-1].source))
        if step.word in ENDS:
            started.pop()
        else:
            started[-1].is_last = step.word == "else"


def _belongs(step: Statement, start: _Started) -> bool:
    if step.word in ENDS:
        return step.word == f"end{start.word}"
    return not start.is_last and (step.word == "else" or start.word == "if")


# Ids and references -----------------------------------------------------------


def _check_anchors(steps: Sequence[Step], source: Source) -> None:
    opened = [step for step in steps if isinstance(step, Open) and step.anchor]
    for step in opened:
        if not _ANCHOR.fullmatch(step.anchor):
            source.blame(step.place, _BAD_ANCHOR.with_facts(anchor=step.anchor))
    for anchor, count in Counter(step.anchor for step in opened).items():
        if count > 1:
            again = [step for step in opened if step.anchor == anchor][-1]
            source.blame(again.place, _TWICE.with_facts(anchor=anchor))
    _check_references(steps, source)


def _check_references(steps: Sequence[Step], source: Source) -> None:
    targets = _targets(steps)
    place = Place("", 0)
    for step in steps:
        if isinstance(step, Open | Statement | Output):
            place = step.place
        if isinstance(step, Reference) and step.target not in targets:
            known = ", ".join(sorted(targets)) or "—"
            source.blame(place, _NO_TARGET.with_facts(anchor=step.target, known=known))


def _targets(steps: Sequence[Step]) -> set[str]:
    """Return the ids of the headings that bear a number and stand in no loop."""
    loops = 0
    targets: set[str] = set()
    for step in steps:
        if isinstance(step, Statement):
            loops += (step.word == "for") - (step.word == "endfor")
        elif isinstance(step, Open) and not loops and step.level > 1 and not step.role:
            targets.add(step.anchor)
    return targets - {""}


def _check_headings(steps: Sequence[Step], source: Source) -> None:
    level = 0
    for step in steps:
        if isinstance(step, Open) and step.kind == "heading":
            if step.level > level + 1:
                source.blame(step.place, _SKIPPED)
            elif step.level > _DEEPEST_HEADING:
                source.blame(step.place, _TOO_LOW)
            level = step.level


def _check_lines_to_fill(steps: Sequence[Step], source: Source) -> None:
    place = Place("", 0)
    for at, step in enumerate(steps):
        if isinstance(step, Open):
            place = step.place
        if isinstance(step, FillIn) and any(beside >= at for beside in companions(steps, at)):
            source.blame(place, _FILLED_TO_THE_END)


def _check_captions(steps: Sequence[Step], source: Source) -> None:
    for at, step in enumerate(steps):
        if isinstance(step, Open) and step.role == "caption":
            end = next(end for end in range(at, len(steps)) if isinstance(steps[end], Close))
            match steps[end + 1 : end + 2]:
                case [Open("table")]:
                    pass
                case _:
                    source.blame(step.place, _WITHOUT_TABLE)


def _check_charts(steps: Sequence[Step], source: Source) -> None:
    """Blame each chart that holds anything but one paragraph, which is its caption."""
    opened: Open | None = None
    held: list[str] = []
    for step in steps:
        match step:
            case Open(role=role) if role in ROLES:
                opened, held = step, []
            case Close("section") if opened is not None:
                if held != ["paragraph"]:
                    source.blame(opened.place, _CHART)
                opened = None
            case Open(kind):
                held.append(kind)
            case Statement():
                held.append("")
            case _:
                pass


# What is said of faults -------------------------------------------------------

_NOT_WHOLE = Saying(
    "{tag} coupe un bloc en deux. Une condition ou une boucle contient des mots d’un même bloc,"
    " ou des blocs, des éléments de liste ou des rangées entiers.",
    "{tag} cuts a block in two. A condition or a loop holds words of one block, or whole blocks,"
    " list items or rows.",
)
_NOT_ENDED = Saying(
    "{tag} n’a pas de fin. Ajoutez {{% endif %}} ou {{% endfor %}}.",
    "{tag} has no end. Add {{% endif %}} or {{% endfor %}}.",
)
_NOT_STARTED = Saying(
    "{tag} n’a pas de début. Retirez-le, ou ajoutez {{% if … %}} ou {{% for … %}}.",
    "{tag} has no start. Remove it, or add {{% if … %}} or {{% for … %}}.",
)
_UNKNOWN = Saying(
    "{tag} n’existe pas dans un texte. Il n’y a que if, elif, else, endif, for, endfor, et include"
    " seul sur sa ligne.",
    "There is no {tag} in a text. There are only if, elif, else, endif, for, endfor, and include"
    " alone on its line.",
)
_TOO_DEEP = Saying(
    f"Cette boucle est dans {_MOST_LOOPS} autres. Retirez-en une.",
    f"This loop is within {_MOST_LOOPS} others. Remove one of them.",
)
_BAD_ANCHOR = Saying(
    "L’identifiant {anchor} ne se lit pas. Écrivez des minuscules sans accent, des chiffres et des"
    " traits d’union.",
    "The id {anchor} cannot be read. Write unaccented small letters, digits and hyphens.",
)
_TWICE = Saying(
    "L’identifiant {anchor} existe déjà. Donnez un autre nom à ce bloc.",
    "The id {anchor} exists already. Give this block another name.",
)
_NO_TARGET = Saying(
    "Aucun titre numéroté n’a l’identifiant {anchor}. Choisissez parmi\u00a0: {known}.",
    "No numbered heading has the id {anchor}. Choose among: {known}.",
)
_TOO_LOW = Saying(
    "Ce titre est plus profond que le troisième niveau d’articles. Retirez un #.",
    "This heading lies deeper than the third level of sections. Remove one #.",
)
_SKIPPED = Saying(
    "Ce titre saute un niveau. Ajoutez un # à la fois.",
    "This heading skips a level. Add one # at a time.",
)
_FILLED_TO_THE_END = Saying(
    "Une ligne à remplir va jusqu’au bout de son paragraphe. Mettez la suite dans un autre.",
    "A line to fill in runs to the end of its paragraph. Put what follows in another.",
)
_WITHOUT_TABLE = Saying(
    "Cette légende n’a pas de tableau. Mettez-la juste avant son tableau, sans rien entre les"
    " deux.",
    "This caption has no table. Put it right before its table, with nothing between them.",
)
_CHART = Saying(
    "Un graphique contient seulement sa légende, dans un seul paragraphe.",
    "A chart holds nothing but its caption, in one paragraph.",
)
