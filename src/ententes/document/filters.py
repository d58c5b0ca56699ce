"""The filters and tests that texts may use.

A filter is made for the language of its text. Those that put a name in a sentence take a
party, a third party or a body, what refers to one, a role, or a list of them.
"""

from collections.abc import Callable, Mapping
from functools import partial

from ententes import language as say
from ententes.bilingual import Language
from ententes.language import Noun
from ententes.printing import STYLES
from ententes.values import Text
from ententes.views import ABSENT, Fields, Items, Part, State, Value, name_field

Named = Value | Fields | Items
"""What a text may place in a sentence: something that has a name, or a list of such."""

Pieces = tuple[Value | str, ...]
"""What a list of values prints, with the words between them."""


class Anchor(str):
    """The name of an item of a loop, which the anchors within it end with."""

    __slots__ = ()


def filters(language: Language) -> Mapping[str, Callable[..., object]]:
    """Return the filters of a text in `language`, by the names that texts call them."""

    def after(words: Callable[[Noun, Language], str]) -> Callable[..., object]:
        return partial(_each, place=lambda value, noun: _after(words(noun, language), value))

    return {
        "the": after(say.the),
        "of_the": after(say.of_the),
        "to_the": after(say.to_the),
        "possessive": partial(_each, place=_POSSESSIVES[language]),
        "agreed": agreed,
        "verb": verb,
        "enumeration": partial(_listed, language=language),
        "alternatives": partial(_listed, language=language, alternative=True),
        "alphabetical": partial(alphabetical, language=language),
        "capitalized": capitalized,
        "length": length,
        **{name: partial(_styled, style=name, language=language) for name in STYLES},
    }


# Names in a sentence


def _each(named: Named, place: Callable[[Value, Noun], Value]) -> Value | list[Value]:
    """Return a name as `place` makes it stand; of a list, each of them."""
    if isinstance(named, Items):
        return [_placed(_name(item), place) for item in named]
    return _placed(_name(named), place)


def _name(named: Value | Fields) -> Value:
    held = named[name_field(named)] if isinstance(named, Fields) else named
    return held if isinstance(held, Value) else Value("", "", State.SILENT)


def _placed(value: Value, place: Callable[[Value, Noun], Value]) -> Value:
    if value.noun is None or value.state is not State.GIVEN:
        return value  # own words for a role, or a mark: they stand by themselves
    return place(value, value.noun)


def _after(words: str, value: Value) -> Value:
    return value.with_parts((Part(words), *value.parts)) if words else value


def _in_possession(value: Value, noun: Noun) -> Value:
    mark = say.possessive(noun, value.text)
    named = _after(say.the(noun, Language.ENGLISH), value)
    return named.with_parts((*named.parts, Part(mark)))


_POSSESSIVES: Mapping[Language, Callable[[Value, Noun], Value]] = {
    Language.FRENCH: lambda value, noun: _after(say.of_the(noun, Language.FRENCH), value),
    Language.ENGLISH: _in_possession,
}


def agreed(named: Named, masculine: str, feminine: str) -> Pieces:
    """Return a participle or an adjective as it agrees with a name, or with a group of them."""
    return (say.agreed(_nouns(named) or [Noun()], masculine, feminine),)


def verb(named: Named, singular: str, plural: str) -> Pieces:
    """Return the form of a verb that one name, or several, ask for."""
    nouns = _nouns(named)
    is_plural = len(nouns) > 1 or any(noun.plural for noun in nouns)
    return (plural if is_plural else singular,)


def _nouns(named: Named) -> list[Noun]:
    items = named if isinstance(named, Items) else [named]
    return [_name(item).noun or Noun() for item in items]


# Lists


def _listed(
    items: Items | list[Value] | Value, language: Language, *, alternative: bool = False
) -> Pieces | Value:
    """Return the items of a list as a sentence holds them: « A, B et C », or « A, B ou C »."""
    if isinstance(items, Value):
        return items
    if not items:
        return items.value if isinstance(items, Items) else ()
    pieces: list[Value | str] = []
    separators = say.enumeration_separators(len(items), language, alternative)
    for item, separator in zip(items, [*separators, ""], strict=True):
        if isinstance(item, Value):
            pieces += [item, separator]
    return tuple(pieces)


def alphabetical(items: Items | Value, language: Language) -> Items | Value:
    """Return a list in the order of the dictionary of its language, by the words of its items."""
    if isinstance(items, Value):
        return items
    return Items(sorted(items, key=lambda item: say.sort_key(_words(item), language)), items.value)


def _words(item: Value | Fields) -> str:
    """Return the words that an item is sorted by: its own, or the first text that it holds."""
    if isinstance(item, Value):
        return item.text
    held = (node for node in item.values() if isinstance(node, Value))
    return next((value.text for value in held if isinstance(value.content, Text)), "")


def length(items: Items | Value) -> int:
    """Return how many items a list has."""
    return 0 if isinstance(items, Value) else len(items)


# Words of a value


def capitalized(value: Value | Pieces) -> Value | Pieces:
    """Return a value whose first letter is a capital, for the start of a sentence."""
    if isinstance(value, tuple):
        first, *rest = value
        return (capitalized(first), *rest) if isinstance(first, Value) else value  # pyright: ignore[reportReturnType]
    is_said = value.state in (State.GIVEN, State.NOT_APPLICABLE)
    return value.with_capital() if is_said else value


def _styled(value: Value, style: str, language: Language) -> Value:
    """Return a date, a sum or a quantity that is given in another form than the usual one."""
    if value.state is not State.GIVEN:
        return value
    return value.with_parts((Part(STYLES[style].words(value.content, language)),))


def anchor(item: Fields | Value) -> Anchor:
    """Return the name of the item of a loop: its id, else its place from 1."""
    if isinstance(item, Fields):
        return Anchor(item.key)
    return Anchor(int(item.path.rpartition("[")[2].rstrip("]")) + 1)


# Tests


def is_absent(held: object) -> bool:
    """Say whether the parties left something out on purpose, for a reason or to be filled in.

    An object that is missing as a whole has no fields to print either: its mark stands there.
    """
    value = held.value if isinstance(held, Items) else held
    return isinstance(value, Value) and (value.state in ABSENT or isinstance(value.content, type))


def is_choice(value: Value, *codes: str) -> bool:
    """Say whether one of `codes`, in English, is what the agreement chooses."""
    return value.content in codes


def is_yes(value: Value) -> bool:
    """Say whether the agreement answers yes."""
    return value.content is True


def is_no(value: Value) -> bool:
    """Say whether the agreement answers no."""
    return value.content is False


TESTS = {"absent": is_absent, "choice": is_choice, "no": is_no, "yes": is_yes}
