"""What a chart takes from an agreement in one language: what is said, and nothing that is not."""

from collections.abc import Iterator
from typing import TypeVar

from ententes.views import Fields, Items, Node, State, Value

T = TypeVar("T")
_SAID = frozenset({State.GIVEN, State.UNTRANSLATED})


def parts(node: Node, *names: str) -> list[Fields]:
    """Return the objects of the list that stands at `names`, none if anything on the way is absent.

    >>> from ententes.bilingual import Language
    >>> from ententes.model import Agreement
    >>> from ententes.views import view
    >>> parts(view(Agreement(), Language.FRENCH), "funding", "payment_schedule")
    []
    """
    found = within(node, *names)
    return [each for each in found if isinstance(each, Fields)] if isinstance(found, Items) else []


def within(node: Node, *names: str) -> Node | None:
    """Return what stands at `names`, if anything does."""
    for name in names:
        if not isinstance(node, Fields):
            return None
        node = node[name]
    return node


def values(node: Node, name: str) -> Iterator[Value]:
    """Yield what a field says, or each item of a list."""
    found = within(node, name)
    for value in found if isinstance(found, Items) else [found]:
        if isinstance(value, Value) and value.state in _SAID:
            yield value


def value(node: Node, name: str) -> Value | None:
    """Return what a field says, if it says anything."""
    return next(values(node, name), None)


def text(node: Node, name: str) -> str:
    """Return the words of a field, none where it says nothing."""
    said = value(node, name)
    return said.text if said else ""


def capital(words: str) -> str:
    """Return `words` with a capital as their first letter."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """Return `words` with a full stop, if they have none."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
