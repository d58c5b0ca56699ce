"""What the tags of a text name: each is held against the shape of the model."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from ententes.bilingual import FRENCH, Saying
from ententes.document.filters import TESTS, filters
from ententes.jinja import OF_LOOPS, nodes
from ententes.model import Agreement
from ententes.model.base import RefersTo
from ententes.model.choices import PartyRole
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.printing import STYLES
from ententes.values import RichText
from ententes.views import name_field
from ententes.vocabulary import CHOICES, nearest

Words = Literal["words"]
Names = Literal["names"]
Form = Literal["form"]
Count = Literal["count"]
FactKind = Literal["said", "unsaid", "held", "absent"]
Kind = Shape | Words | Names | Form | Count
"""What an expression stands for.

It is something of the model, words made of it, a list of names that is still to be
enumerated, a word that agrees with a name, or a whole number.
"""


@dataclass(frozen=True, slots=True)
class Named:
    """What an expression stands for, and its path in the model: `parties[].short_name`."""

    kind: Kind
    path: str = ""


class Fact(NamedTuple):
    """What a condition tells of a path.

    It is `said` unless it is silent, and `held` unless the parties state that it is
    absent or leave it blank; `unsaid` and `absent` are the contraries.
    """

    kind: FactKind
    path: str


@dataclass(frozen=True, slots=True)
class Scope:
    """The names that a tag may use, and what the conditions around it tell."""

    names: Mapping[str, Named] = field(
        default_factory=lambda: {
            name: Named(shape, name) for name, shape in fields_of(Agreement).items()
        }
    )
    facts: frozenset[Fact] = frozenset()

    def within(self, facts: Iterable[Fact]) -> "Scope":
        """Return the scope where `facts` are known as well."""
        return replace(self, facts=self.facts | frozenset(facts))

    def of_loop(self, variable: str, each: Named) -> "Scope":
        """Return the scope within a loop."""
        return replace(self, names={**self.names, variable: each, "loop": _LOOP})


class Misused(Exception):
    """An expression that a text may not hold."""

    def __init__(self, what: Saying) -> None:
        super().__init__(what)
        self.what = what


_LOOP = Named("count", "loop")


def name(expression: nodes.Node, scope: Scope) -> Named:
    """Return what `expression` stands for. Raises `Misused`."""
    match expression:
        case nodes.Name(name=variable):
            return _variable(variable, scope)
        case nodes.Getattr():
            return _field(expression, scope)
        case nodes.Filter():
            return _filtered(expression, scope)
        case nodes.Const(value=int(value)) if not isinstance(value, bool):
            return Named("count")
        case nodes.Add() | nodes.Sub() | nodes.Mul():
            _only_counts(expression, scope, _NOT_IN_TEXTS)
            return Named("count")
        case _:
            raise Misused(_NOT_IN_TEXTS)


def check_condition(expression: nodes.Node, scope: Scope) -> None:
    """Raise `Misused` for a condition that a text may not hold."""
    _check_asks(expression)
    match expression:
        case nodes.And() | nodes.Or():
            check_condition(expression.left, scope)
            check_condition(expression.right, scope)
        case nodes.Not(node=inner):
            check_condition(inner, scope)
        case nodes.Test():
            _check_test(expression, scope)
        case nodes.Compare():
            _only_counts(expression, scope, _COMPARED)
        case _:
            name(expression, scope)


def facts(expression: nodes.Node, scope: Scope, *, holds: bool) -> frozenset[Fact]:
    """Return what is known where a condition holds, or where it does not."""
    match expression:
        case nodes.Not(node=inner):
            return facts(inner, scope, holds=not holds)
        case nodes.And() | nodes.Or():
            left = facts(expression.left, scope, holds=holds)
            right = facts(expression.right, scope, holds=holds)
            return left | right if isinstance(expression, nodes.And) is holds else left & right
        case nodes.Test(name="absent", node=inner):
            return _told(("said", "absent") if holds else ("held",), inner, scope)
        case nodes.Test(node=inner) if holds:
            return _told(("said", "held"), inner, scope)
        case nodes.Name() | nodes.Getattr():
            return _told(("said",) if holds else ("unsaid",), expression, scope)
        case _:
            return frozenset()


def _told(kinds: tuple[FactKind, ...], expression: nodes.Node, scope: Scope) -> frozenset[Fact]:
    try:
        path = name(expression, scope).path
    except Misused:
        return frozenset()
    holders = _holders(path) if "said" in kinds else ()
    return frozenset([Fact(kind, path) for kind in kinds] + [Fact("held", h) for h in holders])


def _holders(path: str) -> Iterable[str]:
    """Yield the paths of the objects that hold what is at `path`, except the items of lists."""
    names = path.split(".")
    for end in range(1, len(names)):
        if not names[end - 1].endswith("[]"):
            yield ".".join(names[:end])


def check_output(expression: nodes.Node, scope: Scope, *, alone: bool) -> Named:
    """Return what a tag prints. Raises `Misused` where it cannot be printed there.

    What may be silent stands `alone` in its block, which then vanishes with it, or where
    a condition tells that it is said: a sentence never has a hole that nothing marks.
    """
    _check_asks(expression)
    named = name(expression, scope)
    said, absent = (Fact(kind, named.path) in scope.facts for kind in ("said", "absent"))
    match named.kind:
        case Record() if not absent:
            raise Misused(_NOT_ABSENT.with_facts(path=named.path))
        case Many() if not absent and Fact("unsaid", named.path) not in scope.facts:
            raise Misused(_NOT_EMPTY.with_facts(path=named.path))
        case "count" | "form":
            return named
        case "names":
            raise Misused(_NOT_LISTED)
        case _ if not (alone or said or named.path.endswith("[]")):
            raise Misused(_NOT_SAID.with_facts(path=named.path))
        case _:
            check_held(named, scope)
            return named


def check_held(named: Named, scope: Scope) -> None:
    """Raise `Misused` if an object that holds what is named may be absent, and so its words."""
    for holder in _holders(named.path):
        if Fact("held", holder) not in scope.facts:
            raise Misused(_NOT_HELD.with_facts(path=named.path, holder=holder))


def is_rich(named: Named) -> bool:
    """Say whether a tag prints paragraphs."""
    return isinstance(named.kind, Leaf) and issubclass(named.kind.kind, RichText)


def _variable(variable: str, scope: Scope) -> Named:
    if variable in scope.names:
        return scope.names[variable]
    raise Misused(_unknown(variable, scope.names))


def _field(expression: nodes.Getattr, scope: Scope) -> Named:
    base = name(expression.node, scope)
    attribute = expression.attr
    if base is _LOOP:
        if attribute in OF_LOOPS:
            return Named("count")
        raise Misused(_unknown(attribute, OF_LOOPS))
    if not isinstance(base.kind, Record):
        raise Misused(_NO_FIELDS.with_facts(path=base.path, field=attribute))
    fields = base.kind.fields
    if attribute not in fields:
        raise Misused(_unknown(attribute, fields))
    shape = fields[attribute]
    return Named(shape, f"{base.path}.{attribute}")


def _filtered(expression: nodes.Filter, scope: Scope) -> Named:
    if expression.name not in _FILTERS:
        raise Misused(_unknown(expression.name, _FILTERS))
    words = [arg.value for arg in expression.args if isinstance(arg, nodes.Const)]
    if len(words) < len(expression.args) or expression.kwargs or expression.node is None:
        raise Misused(_NOT_IN_TEXTS)
    if len(words) != _FORMS.get(expression.name, 0):
        raise Misused(_WRONG_FORMS.with_facts(filter=expression.name))
    base = name(expression.node, scope)
    made = _made(expression.name, base)
    if made is None:
        raise Misused(_WRONG_FILTER.with_facts(filter=expression.name, path=base.path))
    return made


_FILTERS = frozenset(filters(FRENCH))
_FORMS = {"agreed": 2, "verb": 2}
"""How many forms of a word a filter chooses among."""


def _made(filter_name: str, base: Named) -> Named | None:
    """Return what a filter makes of what it is given; nothing if it does not apply to that."""
    made: Named | None = None
    match filter_name, base.kind:
        case "length", Many():
            made = replace(base, kind="count")
        case "enumeration" | "alternatives", Many(each=Leaf()) | "names":
            made = replace(base, kind="words")
        case ("alphabetical", Many()) | ("capitalized", Leaf() | "words"):
            made = base
        case "the" | "of_the" | "to_the" | "possessive", kind:
            made = _named(base, kind)
        case "agreed" | "verb", kind if _named(base, kind):
            made = replace(base, kind="form")
        case style, Leaf(kind=kind) if style in STYLES and kind in STYLES[style].kinds:
            made = replace(base, kind="words")
        case _:
            pass
    return made


def _named(base: Named, kind: Kind) -> Named | None:
    """Return the name, or the list of names, that stand for something in a sentence."""
    match kind:
        case Record(part=part) if "grammar" in part.model_fields:
            return Named("words", f"{base.path}.{name_field(part.model_fields)}")
        case Leaf(refers=RefersTo(shown_by="short_name")):
            return replace(base, kind="words")
        case Leaf(kind=leaf) if leaf is PartyRole:
            return replace(base, kind="words")
        case Many(each=each) if _named(base, each):
            return replace(base, kind="names")
        case _:
            return None


def _check_test(expression: nodes.Test, scope: Scope) -> None:
    base = name(expression.node, scope)
    if expression.name not in TESTS:
        raise Misused(_unknown(expression.name, TESTS))
    if expression.kwargs or expression.dyn_args or expression.dyn_kwargs:
        raise Misused(_NOT_IN_TEXTS)
    if expression.name == "absent":
        if expression.args:
            raise Misused(_NOT_IN_TEXTS)
        return
    if expression.name in ("yes", "no"):
        _check_answer(expression, base)
        return
    if not isinstance(base.kind, Leaf) or not base.kind.is_choice:
        raise Misused(_NO_CHOICE.with_facts(path=base.path))
    known = CHOICES[base.kind.kind.__name__]
    codes = expression.args or [nodes.Const("…")]
    for code in codes:
        if not isinstance(code, nodes.Const) or code.value not in known:
            raise Misused(_unknown(str(getattr(code, "value", "…")), known))


def _check_answer(expression: nodes.Test, base: Named) -> None:
    if expression.args:
        raise Misused(_NOT_IN_TEXTS)
    if not isinstance(base.kind, Leaf) or base.kind.kind is not bool:
        raise Misused(_NO_ANSWER.with_facts(path=base.path))


def _check_asks(expression: nodes.Node) -> None:
    """Raise `Misused` for an expression that asks nothing of the agreement."""
    if not any([isinstance(expression, nodes.Name), *expression.find_all(nodes.Name)]):
        raise Misused(_NOT_IN_TEXTS)


def _only_counts(expression: nodes.Node, scope: Scope, blame: Saying) -> None:
    for side in expression.iter_child_nodes():
        operand = side.expr if isinstance(side, nodes.Operand) else side
        if name(operand, scope).kind != "count":
            raise Misused(blame)


def _unknown(word: str, known: Mapping[str, object] | frozenset[str]) -> Saying:
    close = nearest(word, known)
    if close:
        return _UNKNOWN_NEAR.with_facts(word=word, close=close)
    return _UNKNOWN.with_facts(word=word, known=", ".join(sorted(known)))


# What is said of faults -------------------------------------------------------

_UNKNOWN_NEAR = Saying(
    "{word} n’existe pas ici. Vouliez-vous écrire {close}?",
    "There is no {word} here. Did you mean {close}?",
)
_UNKNOWN = Saying(
    "{word} n’existe pas ici. Choisissez parmi\u00a0: {known}.",
    "There is no {word} here. Choose among: {known}.",
)
_NO_FIELDS = Saying(
    "{path} n’a pas de champ {field}. Une liste se parcourt avec for; une valeur s’imprime"
    " entière.",
    "{path} has no field {field}. Go through a list with for; a value is printed whole.",
)
_NOT_IN_TEXTS = Saying(
    "Un texte ne calcule pas de mots. Écrivez un champ, un filtre connu, ou enumeration pour une"
    " liste.",
    "A text computes no words. Write a field, a known filter, or enumeration for a list.",
)
_WRONG_FILTER = Saying(
    "Le filtre {filter} ne s’applique pas à {path}. Voyez le tableau des filtres.",
    "The filter {filter} does not apply to {path}. See the table of filters.",
)
_WRONG_FORMS = Saying(
    "Le filtre {filter} demande ses formes entre guillemets droits\u00a0: agreed(masculin, féminin)"
    " ou verb(singulier, pluriel); les autres filtres n’en prennent pas.",
    "The filter {filter} asks for its forms in straight quotation marks: agreed(masculine,"
    " feminine) or verb(singular, plural); the other filters take none.",
)
_NOT_LISTED = Saying(
    "Ces noms se suivent sans rien entre eux. Ajoutez le filtre enumeration.",
    "These names follow each other with nothing between. Add the filter enumeration.",
)
_NO_CHOICE = Saying(
    "{path} n’est pas un choix dans une liste fermée. Demandez si le champ est donné\u00a0:"
    " {{% if {path} %}}.",
    "{path} is not a choice from a closed list. Ask whether the field is given: {{% if {path} %}}.",
)
_NO_ANSWER = Saying(
    "{path} n’est pas une question à laquelle on répond par oui ou par non.",
    "{path} is not a question that is answered by yes or no.",
)
_COMPARED = Saying(
    'Une valeur ne se compare pas. Écrivez is choice("code") pour un choix.',
    'A value is not compared. Write is choice("code") for a choice.',
)
_NOT_SAID = Saying(
    "{path} peut être muet, et la phrase aurait un trou. Mettez-la dans {{% if {path} %}}, ou"
    " {path} seul dans son paragraphe ou sa cellule.",
    "{path} may be silent, and the sentence would have a hole. Put it within {{% if {path} %}}, or"
    " {path} alone in its paragraph or cell.",
)
_NOT_EMPTY = Saying(
    "{path} est une liste. Imprimez-la seulement là où elle est vide\u00a0: après {{% else %}}, ou"
    " dans {{% if {path} is absent %}}.",
    "{path} is a list. Print it only where it is empty: after {{% else %}}, or within"
    " {{% if {path} is absent %}}.",
)
_NOT_ABSENT = Saying(
    "{path} contient d’autres champs. Imprimez l’un d’eux; l’objet entier s’imprime seulement là où"
    " il est absent, dans {{% if … is absent %}}.",
    "{path} holds other fields. Print one of them; the whole object is printed only where it is"
    " absent, within {{% if … is absent %}}.",
)
_NOT_HELD = Saying(
    "{path} n’a pas de mots si {holder} est sans objet ou à remplir. Mettez la phrase après"
    " {{% if {holder} is absent %}}{{{{ {holder} }}}}{{% else %}}.",
    "{path} has no words if {holder} is not applicable or left blank. Put the sentence after"
    " {{% if {holder} is absent %}}{{{{ {holder} }}}}{{% else %}}.",
)
