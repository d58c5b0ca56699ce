"""A compiled text: a program of static steps and values, ready for any agreement."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ententes.bilingual import Language, Saying
from ententes.document.filters import TESTS, anchor, filters
from ententes.document.names import (
    Fact,
    Misused,
    Named,
    Scope,
    check_condition,
    check_held,
    check_output,
    facts,
    is_rich,
    name,
)
from ententes.document.reading import read_steps
from ententes.document.source import Place, Reader, Source, read_source
from ententes.document.steps import (
    ENDS,
    STARTS,
    TURNS,
    Close,
    Open,
    Output,
    Statement,
    Static,
    Step,
    companions,
)
from ententes.document.structure import check_structure
from ententes.document.tree import PLAIN, Marks
from ententes.errors import InvalidText
from ententes.jinja import Environment, Template, TemplateSyntaxError, nodes
from ententes.model.shape import Many

Segment = tuple[Static | Marks, ...]
"""Steps between two tags; `Marks` at its end are those of the value that comes next."""

_ANCHOR = "_anchor"
_ONE_NAME = re.compile(r"\{% for (\w+) in ")
_RESERVED = frozenset({"loop", "self", "super", "caller", "varargs", "kwargs"})
_ENVIRONMENTS = {
    language: Environment({**filters(language), _ANCHOR: anchor}, TESTS) for language in Language
}


@dataclass(frozen=True, slots=True, eq=False)
class CompiledText:
    """A text of one language that keeps every convention. It never changes: threads share it.

    `printed` are the paths of the model that it prints, such as `parties[].name`.
    """

    program: Template
    segments: dict[str, Segment]
    steps: tuple[Step, ...]
    printed: frozenset[str]


def compile_text(file: str, language: Language, read: Reader) -> CompiledText:
    """Return the text in `file`, which `read` fetches, compiled.

    Raises `InvalidText` with every convention that it breaks: file, line and remedy.
    """
    source = read_source(file, read)
    steps = read_steps(source, language)
    check_structure(steps, source)
    environment = _ENVIRONMENTS[language]
    tree, tags, segments = _program(steps, source, environment)
    checked = _Checked(source, steps, tags)
    checked.check(tree.body, Scope())
    _raise_faults(source)
    return CompiledText(
        environment.from_string(tree), segments, tuple(steps), frozenset(checked.printed)
    )


def _raise_faults(source: Source) -> None:
    if source.faults:
        lines = {place: line for line, place in enumerate(source.places)}
        faults = dict.fromkeys(source.faults)
        raise InvalidText(sorted(faults, key=lambda f: lines.get(Place(f.file, f.line), 0)))


# The program ------------------------------------------------------------------


def _program(
    steps: Sequence[Step], source: Source, environment: Environment
) -> tuple[nodes.Template, list[Statement | Output | None], dict[str, Segment]]:
    """Return the syntax tree of a text, the tag on each of its lines, and its segments.

    The program holds one tag or the number of one segment on each line.
    """
    lines: list[str] = []
    tags: list[Statement | Output | None] = []
    segments: dict[str, Segment] = {}
    for line in _lines(steps):
        if isinstance(line, Statement | Output):
            lines.append(line.source)
            tags.append(line)
        elif isinstance(line, str):
            lines.append(line)
            tags.append(None)
        else:
            number = str(len(segments))
            segments[number] = line
            lines.append(number)
            tags.append(None)
    return _parsed(lines, steps, source, environment), tags, segments


def _lines(steps: Sequence[Step]) -> Iterator[Statement | Output | str | Segment]:
    """Yield each tag and each segment; what is repeated in a loop is told how it is named."""
    loops: list[str] = []
    pending: list[Static | Marks] = []

    def segment() -> Iterator[Segment]:
        if pending:
            yield tuple(pending)
            pending.clear()

    for step in steps:
        if isinstance(step, Statement):
            yield from segment()
            yield step
            if step.word == "for":
                loops.append(_variable(step))
            elif step.word == "endfor" and loops:
                loops.pop()
        elif isinstance(step, Output):
            if step.marks != PLAIN:
                pending.append(step.marks)
            yield from segment()
            yield step
        else:
            if isinstance(step, Open) and step.anchor and loops:
                yield from segment()
                yield from (f"{{{{ {variable}|{_ANCHOR} }}}}" for variable in loops)
            pending.append(step)
    yield from segment()


def _parsed(
    lines: Sequence[str], steps: Sequence[Step], source: Source, environment: Environment
) -> nodes.Template:
    """Return the syntax tree of a program, without the ends of its lines."""
    try:
        tree = environment.parse("\n".join(lines))
    except TemplateSyntaxError:
        _check_each(steps, source, environment)
        if not source.faults:
            raise
        return nodes.Template([])
    for output in tree.find_all(nodes.Output):
        for data in output.find_all(nodes.TemplateData):
            data.data = data.data.strip()
        output.nodes = [n for n in output.nodes if not isinstance(n, nodes.TemplateData) or n.data]
    return tree


def _check_each(steps: Sequence[Step], source: Source, environment: Environment) -> None:
    """Blame each tag that cannot be read by itself."""
    for tag in steps:
        if isinstance(tag, Statement) and tag.word not in STARTS + TURNS + ENDS:
            continue  # blamed already: there is none of that name
        if not isinstance(tag, Statement | Output):
            continue
        try:
            environment.parse(_alone(tag))
        except TemplateSyntaxError:
            source.blame(tag.place, _UNREADABLE.with_facts(tag=tag.source))
        else:
            if isinstance(tag, Statement) and tag.word == "for" and not _variable(tag):
                source.blame(tag.place, _LOOP)


def _variable(loop: Statement) -> str:
    """Return the name that a loop gives to each item, or nothing where it has not one."""
    found = _ONE_NAME.match(loop.source)
    return found[1] if found else ""


def _alone(tag: Statement | Output) -> str:
    """Return a program with `tag` and what it needs around it."""
    match tag:
        case Statement(word="if"):
            return f"{tag.source}{{% endif %}}"
        case Statement(word="for"):
            return f"{tag.source}{{% endfor %}}"
        case Statement(word="elif"):
            return f"{{% if x %}}{tag.source}{{% endif %}}"
        case Statement(word="else" | "endif"):
            return f"{{% if x %}}{tag.source}" + ("" if tag.word in ENDS else "{% endif %}")
        case Statement():
            return f"{{% for x in y %}}{tag.source}"
        case Output():
            return tag.source


# What its tags say --------------------------------------------------------------


class _Checked:
    """The tags of a text as they are held against the model."""

    def __init__(
        self, source: Source, steps: Sequence[Step], tags: Sequence[Statement | Output | None]
    ) -> None:
        self.printed: set[str] = set()
        self._source = source
        self._steps = steps
        self._tags = tags
        self._places = {id(step): at for at, step in enumerate(steps)}

    def check(self, body: Sequence[nodes.Node], scope: Scope) -> None:
        for node in body:
            match node:
                case nodes.Output():
                    for child in node.nodes:
                        if not isinstance(child, nodes.TemplateData):
                            self._try(child, partial(self._check_output, child, scope=scope))
                case nodes.If():
                    self._try(node, partial(self._check_if, node, scope))
                case nodes.For():
                    self._try(node, partial(self._check_for, node, scope))
                case _:
                    pass  # a statement that does not exist, blamed already

    def _try(self, node: nodes.Node, check: Callable[[], None]) -> None:
        try:
            check()
        except Misused as misused:
            self._blame(node, misused.what)

    def _tag(self, node: nodes.Node) -> Statement | Output | None:
        return self._tags[node.lineno - 1]

    def _blame(self, node: nodes.Node, what: Saying) -> None:
        if (tag := self._tag(node)) is not None:
            self._source.blame(tag.place, what)

    def _check_output(self, expression: nodes.Node, scope: Scope) -> None:
        output = self._tag(expression)
        if not isinstance(output, Output):
            return  # the name of an item, which the compiler asks for
        named = check_output(expression, scope, alone=self._is_alone(output))
        if is_rich(named) and not self._stands_alone(output):
            raise Misused(_NOT_ALONE.with_facts(tag=output.source))
        if named.kind != "form":
            self.printed.add(named.path)

    def _check_if(self, node: nodes.If, scope: Scope) -> None:
        for branch in (node, *node.elif_):
            self._try(branch, partial(check_condition, branch.test, scope))
            self.check(branch.body, scope.within(facts(branch.test, scope, holds=True)))
            scope = scope.within(facts(branch.test, scope, holds=False))
        self.check(node.else_, scope)

    def _check_for(self, node: nodes.For, scope: Scope) -> None:
        if node.test or node.recursive or not isinstance(node.target, nodes.Name):
            raise Misused(_LOOP)
        if node.target.name in _RESERVED or node.target.name in scope.names:
            raise Misused(_TAKEN.with_facts(name=node.target.name))
        many = name(node.iter, scope)
        if not isinstance(many.kind, Many):
            raise Misused(_NO_LIST.with_facts(path=many.path))
        check_held(many, scope)
        each = Named(many.kind.each, f"{many.path}[]")
        self.check(node.body, scope.of_loop(node.target.name, each))
        self.check(node.else_, scope.within([Fact("unsaid", many.path)]))

    def _stands_alone(self, output: Output) -> bool:
        """Say whether nothing else may stand beside a value in its paragraph or cell."""
        at = self._places[id(output)]
        while not isinstance(opened := self._steps[at], Open):
            at -= 1
        is_bare = opened.kind in ("paragraph", "cell") and not opened.anchor and not opened.role
        return is_bare and self._is_alone(output) and output.marks == PLAIN

    def _is_alone(self, output: Output) -> bool:
        """Say whether nothing else is ever printed in the line of a tag."""
        at = self._places[id(output)]
        touching = (self._steps[at - 1], self._steps[at + 1])
        if not all(isinstance(step, Open | Close | Statement) for step in touching):
            return False  # most tags: no need to look at the whole of a long line
        return not companions(self._steps, at)


_UNREADABLE = Saying(
    "{tag} ne se lit pas. Vérifiez les guillemets, les parenthèses et les mots.",
    "{tag} cannot be read. Check its quotation marks, its brackets and its words.",
)
_NOT_ALONE = Saying(
    "{tag} imprime des paragraphes et ne peut pas se trouver dans une phrase ni un titre. Mettez-le"
    " seul dans son paragraphe, son élément ou sa cellule, sans identifiant ni classe.",
    "{tag} prints paragraphs and cannot stand in a sentence or a heading. Put it alone in its"
    " paragraph, item or cell, without an id or a class.",
)
_LOOP = Saying(
    "Une boucle s’écrit {% for objet in liste %}, sans condition.",
    "A loop is written {% for object in list %}, without a condition.",
)
_TAKEN = Saying(
    "{name} a déjà un sens. Donnez un autre nom à l’objet de cette boucle.",
    "{name} already means something. Give the object of this loop another name.",
)
_NO_LIST = Saying(
    "{path} n’est pas une liste. Écrivez {{% for objet in liste %}}.",
    "{path} is not a list. Write {{% for object in list %}}.",
)
