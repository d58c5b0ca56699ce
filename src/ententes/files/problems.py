"""How the problems of a file are said, other than those that its values tell themselves."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from ententes.bilingual import FRENCH, NOTHING_SAID, Saying
from ententes.errors import Malformed, shown
from ententes.files.keys import key_in
from ententes.files.nodes import DECIMAL_POINT, Fields, Manner, Scalar
from ententes.files.yaml import nodes_of
from ententes.model.shape import Leaf, Many, Record, Shape
from ententes.values import parse_date
from ententes.vocabulary import CHOICES, nearest

ENOUGH = Saying(
    "d’autres problèmes peuvent suivre. Réglez ceux-ci d’abord.",
    "other problems may follow. Settle these first.",
)


def misplaced(shape: Shape, found: object, manner: Manner, may_be_absent: bool = False) -> Saying:
    """Return that `found` cannot stand where something of this shape is expected."""
    nothing = _nothing(manner) if may_be_absent and isinstance(found, str) else NOTHING_SAID
    if isinstance(shape, Record):
        french = [key_in(FRENCH, shape.part.__name__, name) for name in shape.fields]
        expected = _listed(_FIELDS, french[:3], list(shape.fields)[:3])
        return Malformed(found, expected, _joined(manner.an_object, nothing)).said()
    if isinstance(shape, Many):
        return Malformed(found, _A_LIST, _joined(manner.a_list, nothing)).said()
    if shape.is_choice:
        return unknown_code(found, shape, manner)
    return Malformed(found, _TRUE_OR_FALSE, _NO_QUOTES).said()


def _nothing(manner: Manner) -> Saying:
    """Return how a stated absence is written in the manner of the file."""
    return Saying(*(_in_manner(words, manner.on_one_line) for words in _NOTHING_THERE))


def _joined(first: Saying, then: Saying) -> Saying:
    return Saying(f"{first.fr} {then.fr}".strip(), f"{first.en} {then.en}".strip())


def out_of_place(key: str) -> Saying:
    """Return that a stated absence or a blank stands where there can be none."""
    return _OUT_OF_PLACE.with_facts(key=shown(key))


def unknown_key(key: str, owner: str, shapes: Mapping[str, Shape]) -> Saying:
    """Return that an object has no such key, with the nearest one or those it has."""
    english = list(shapes)
    french = [key_in(FRENCH, owner, name) for name in english]
    remedy = _meant(key, [*english, *french]) or _listed(_KEYS, french, english)
    if owner in ("Text", "RichText") and " " in key:
        remedy = _QUOTE_COMMAS  # {fr: Entente, phase 2} has the keys "fr" and "phase 2"
    if key.isdigit() and any(getattr(part, "kind", None) is Decimal for part in shapes.values()):
        remedy = DECIMAL_POINT  # {value: 85,5} has the keys "value" and "5"
    return _UNKNOWN_KEY.with_facts(key=shown(key), remedy=remedy)


def told(cause: Malformed, manner: Manner) -> Saying:
    """Return what a value says of itself, its examples in the manner of the file."""
    if manner.on_one_line is None:
        return cause.said()
    remedy = Saying(*(_in_manner(words, manner.on_one_line) for words in cause.remedy))
    return Malformed(cause.found, cause.expected, remedy).said()


def _in_manner(words: str, on_one_line: Callable[[object], str] | None) -> str:
    """Return words in which each example of an object, which stands in YAML, is written anew."""
    if on_one_line is None:
        return words

    def anew(example: re.Match[str]) -> str:
        node = nodes_of(example[0], "")
        pairs = node.pairs if isinstance(node, Fields) else ()
        scalars = ((key.text, part) for key, part in pairs if isinstance(part, Scalar))
        return on_one_line({key: _as_date(part.content) for key, part in scalars})

    return _EXAMPLE.sub(anew, words)


def _as_date(content: object) -> object:
    """Return the date that `content` spells, if it does: formats may have dates of their own."""
    try:
        return parse_date(content)
    except Malformed:
        return content


def unknown_code(found: object, choice: Leaf, manner: Manner) -> Saying:
    """Return that a choice has no such code, with the nearest one and those it has."""
    terms = CHOICES[choice.kind.__name__]
    french = [term.fr for term in terms.values()]
    remedy = _meant(found, [*terms, *french]) if isinstance(found, str) else None
    own = _OWN_WORDS if choice.open else NOTHING_SAID
    expected = _listed(_CODES, french, terms)
    return told(Malformed(found, expected, _joined(remedy or NOTHING_SAID, own)), manner)


def twice(key: str, first: str, line: int) -> Saying:
    """Return that a key names a field that a key named before it, on `line`."""
    what = _TWICE if key == first else _IN_BOTH_LANGUAGES
    return what.with_facts(key=shown(key), first=shown(first), line=line)


def _meant(word: str, known: Iterable[str]) -> Saying | None:
    meant = nearest(word, known)
    return None if meant is None else _DID_YOU_MEAN.with_facts(word=meant)


def _listed(pattern: Saying, french: Iterable[str], english: Iterable[str]) -> Saying:
    return pattern.with_facts(words=Saying(", ".join(french), ", ".join(english)))


_EXAMPLE = re.compile(r"\{[^{}]*\}")
_FIELDS = Saying("un objet qui a des champs ({words}…)", "an object with fields ({words}…)")
_A_LIST = Saying("une liste", "a list")
_TRUE_OR_FALSE = Saying("true ou false", "true or false")
_NO_QUOTES = Saying(
    "Écrivez-le en anglais et sans guillemets.", "Write it without quotation marks."
)
_NOTHING_THERE = Saying(
    "S’il n’y a rien, dites-le avec la raison\u00a0: {sans_objet: Chaque partie assume ses coûts}.",
    "If there is nothing, say so with the reason:"
    " {not_applicable: Each party bears its own costs}.",
)
_OUT_OF_PLACE = Saying(
    "{key} n’a pas de sens ici. Retirez l’élément entier, ou écrivez ses champs.",
    "{key} has no meaning here. Remove the whole element, or write its fields.",
)
_UNKNOWN_KEY = Saying("la clé {key} est inconnue. {remedy}", "the key {key} is unknown. {remedy}")
_QUOTE_COMMAS = Saying(
    "Entre accolades, mettez entre guillemets droits un texte qui contient une virgule.",
    "Between braces, put a text that contains a comma in quotation marks.",
)
_KEYS = Saying("Clés possibles\u00a0: {words}.", "Possible keys: {words}.")
_CODES = Saying("un des codes {words}", "one of the codes {words}")
_OWN_WORDS = Saying(
    "Pour autre chose, écrivez vos propres mots\u00a0: {fr: …, en: …}.",
    "For something else, write your own words: {fr: …, en: …}.",
)
_DID_YOU_MEAN = Saying("Vouliez-vous écrire {word}?", "Did you mean {word}?")
_TWICE = Saying(
    "la clé {key} est déjà à la ligne\u00a0{line}. Gardez une seule des deux.",
    "the key {key} is already on line {line}. Keep only one of the two.",
)
_IN_BOTH_LANGUAGES = Saying(
    "les clés {first} (ligne\u00a0{line}) et {key} nomment le même champ. Gardez une seule des"
    " deux.",
    "the keys {first} (line {line}) and {key} name the same field. Keep only one of the two.",
)
