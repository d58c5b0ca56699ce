"""The filters and tests that texts may use."""

from ententes import language as say
from ententes.bilingual import ENGLISH, Language
from ententes.model.choices import Gender, Number
from ententes.views import ABSENT, Fields, Items, Part, State, Value


class Anchor(str):
    """The name of an item of a loop, which the anchors within it end with."""

    __slots__ = ()


def enumeration(items: Items | Value) -> tuple[Value | str, ...] | Value:
    """Return the items of a list as a sentence holds them: « A, B et C »."""
    if isinstance(items, Value):
        return items
    if not items:
        return items.value
    pieces: list[Value | str] = []
    separators = say.enumeration_separators(len(items), items.language)
    for item, separator in zip(items, [*separators, ""], strict=True):
        if isinstance(item, Value):
            pieces += [item, separator]
    return tuple(pieces)


def the(party: Fields) -> Value:
    """Return the short name of a party with its article: « le Carrefour », « l’Office »."""
    name, grammar = party["short_name"], party["grammar"]
    if not isinstance(name, Value) or name.state is not State.GIVEN:
        return name if isinstance(name, Value) else Value("", "", State.SILENT)
    article = _article(grammar, party.language) if isinstance(grammar, Fields) else ""
    return name.with_parts((Part(article), *name.parts)) if article else name


def _article(grammar: Fields, language: Language) -> str:
    def said(field: str) -> object:
        held = grammar[field]
        return held.content if isinstance(held, Value) else None

    if language is ENGLISH:
        return "the " if said("english_article") else ""
    if not said("article"):
        return ""
    if said("number") is Number.PLURAL:
        return "les "
    if said("elision"):
        return "l’"
    return "la " if said("gender") is Gender.FEMININE else "le "


def capitalized(value: Value | tuple[Value | str, ...]) -> Value | tuple[Value | str, ...]:
    """Return a value whose first letter is a capital, for the start of a sentence."""
    if isinstance(value, tuple):
        first, *rest = value
        return (capitalized(first), *rest) if isinstance(first, Value) else value  # pyright: ignore[reportReturnType]
    is_said = value.state in (State.GIVEN, State.NOT_APPLICABLE)
    return value.with_capital() if is_said else value


def length(items: Items | Value) -> int:
    """Return how many items a list has."""
    return 0 if isinstance(items, Value) else len(items)


def anchor(item: Fields | Value) -> Anchor:
    """Return the name of the item of a loop: its id, else its place from 1."""
    if isinstance(item, Fields):
        return Anchor(item.key)
    return Anchor(int(item.path.rpartition("[")[2].rstrip("]")) + 1)


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


FILTERS = {
    "enumeration": enumeration,
    "the": the,
    "capitalized": capitalized,
    "length": length,
}
TESTS = {"absent": is_absent, "choice": is_choice, "no": is_no, "yes": is_yes}
