"""An agreement in one language: values that know themselves, in plain dicts and lists.

A view has the shape of the model. Its leaves are values, made for one language and
printed by their type, once; what is silent is there too, as a value that says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from ententes.bilingual import Language
from ententes.errors import Path, written
from ententes.language import typeset
from ententes.model.agreement import Agreement
from ententes.model.base import Form
from ententes.model.base import Part as ModelPart
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of, named_parts
from ententes.printing import address, printed
from ententes.texts import labels
from ententes.values import Blank, NotApplicable, RichText, Text
from ententes.vocabulary import entry


class State(StrEnum):
    """What stands behind a value."""

    GIVEN = "given"
    MISSING = "missing"
    SILENT = "silent"
    BLANK = "blank"
    NOT_APPLICABLE = "not-applicable"
    UNTRANSLATED = "untranslated"
    DANGLING = "dangling"
    TO_CHECK = "to-check"


HOLES = frozenset({State.MISSING, State.UNTRANSLATED, State.DANGLING, State.TO_CHECK})
"""The states that a draft marks, and that keep a document from being signed."""

ABSENT = frozenset({State.NOT_APPLICABLE, State.BLANK})
"""The states of what the parties leave out on purpose."""


class Part(NamedTuple):
    """Some words of a value, and their language where it is not the document's."""

    text: str
    language: Language | None = None


@dataclass(slots=True, eq=False)
class Value:
    """A value of the agreement where a document prints it.

    It knows its path (`indicators[2].target`), its label in the language ("Cible"),
    its state, its words, and the address behind it if it is one; `content` is what
    the agreement holds (the class of an object that is missing as a whole), and `markdown`
    says that its words are paragraphs in Markdown.
    A blank prints a line to fill in before its words. It is false when it is silent,
    and empty: what holds nothing has no fields and no items. Two values are never
    equal: a text that compares them would be silently wrong, so comparing raises.

    >>> Value("title", "Titre", State.GIVEN, (Part("Entente"),)).text
    'Entente'
    """

    path: str
    label: str
    state: State
    parts: tuple[Part, ...] = ()
    link: str | None = None
    content: object = None
    markdown: bool = False

    @property
    def text(self) -> str:
        """The words as they are printed, in one string."""
        return "".join(part.text for part in self.parts)

    def with_parts(self, parts: tuple[Part, ...]) -> Value:
        """Return the same value in other words."""
        return replace(self, parts=parts)

    def with_capital(self) -> Value:
        """Return the same value with a capital as its first letter."""
        if not self.parts:
            return self
        first, *rest = self.parts
        words = first.text[:1].upper() + first.text[1:]
        return self.with_parts((first._replace(text=words), *rest))

    def __bool__(self) -> bool:
        return self.state is not State.SILENT

    def __iter__(self) -> Iterator[Value]:
        return iter(())

    def __eq__(self, other: object) -> bool:
        raise TypeError(f"{self.path}: values are not compared; ask `is choice(…)`")

    __hash__ = None  # pyright: ignore[reportAssignmentType] # what has no equality has no hash

    def __repr__(self) -> str:
        return f"<Value {self.path}: {self.state}: {self.text!r}>"


NOTHING = Value("", "", State.SILENT)
"""What stands in a place that is absent."""


class Fields(dict[str, "Node"]):
    """An object of the agreement. It is true when the agreement says something of it, or must.

    `key` names it among its like: its id, else its place in the list, from 1.
    """

    __slots__ = ("key", "language", "said")

    def __init__(
        self, fields: Mapping[str, Node], language: Language, key: str, *, said: bool
    ) -> None:
        super().__init__(fields)
        self.language = language
        self.key = key
        self.said = said

    def __bool__(self) -> bool:
        return self.said


class Items(list["Value | Fields"]):
    """A list of the agreement; `value` is what it prints when it holds nothing."""

    __slots__ = ("language", "value")

    def __init__(self, items: Iterable[Value | Fields], language: Language, value: Value) -> None:
        super().__init__(items)
        self.language = language
        self.value = value


Node = Value | Fields | Items


def view(agreement: Agreement, language: Language, asked: Collection[Path] = ()) -> Fields:
    """Return `agreement` in `language`; what it is silent about is missing where `asked` for.

    >>> view(Agreement(), Language.ENGLISH, {("title",)})["title"]
    <Value title: missing: '[To be specified: Title]'>
    """
    return _View(agreement, language, asked).fields(Agreement, agreement, (), "")


class _View:
    """The making of one view."""

    def __init__(self, agreement: Agreement, language: Language, asked: Collection[Path]) -> None:
        self._agreement = agreement
        self._language = language
        self._asked = frozenset(asked)
        self._holders = frozenset(path[:end] for path in asked for end in range(1, len(path)))
        self._labels = labels(language)
        self._named: dict[tuple[str, ...], Mapping[str, ModelPart]] = {}

    def fields(self, kind: type[ModelPart], part: ModelPart | None, path: Path, key: str) -> Fields:
        fields = {
            name: self._node(shape, getattr(part, name, None), (*path, name))
            for name, shape in fields_of(kind).items()
        }
        identifier = getattr(part, "id", None)
        said = part is not None or path in self._holders
        return Fields(fields, self._language, identifier or key, said=said)

    def _node(self, shape: Shape, held: object, path: Path) -> Node:
        if isinstance(held, NotApplicable | Blank):
            return self._absent(shape, held, path)
        match shape:
            case Record(part) if held is None and self._is_missing_whole(path):
                missing = self._silence(shape, path)
                return replace(missing, content=part)
            case Record(part):
                return self.fields(part, held, path, "")  # pyright: ignore[reportArgumentType] # the model checked it
            case Many(each):
                items: tuple[object, ...] = held or ()  # pyright: ignore[reportAssignmentType]
                return Items(
                    [self._item(each, item, (*path, index)) for index, item in enumerate(items)],
                    self._language,
                    self._silence(shape, path),
                )
            case Leaf():
                return self._silence(shape, path) if held is None else self._leaf(shape, held, path)

    def _is_missing_whole(self, path: Path) -> bool:
        """Return whether an object is asked for, and none of its fields by itself."""
        return path in self._asked and path not in self._holders

    def _item(self, each: Leaf | Record, item: object, path: Path) -> Value | Fields:
        if isinstance(each, Leaf):
            return self._leaf(each, item, path)
        return self.fields(each.part, item, path, str(int(path[-1]) + 1))  # pyright: ignore[reportArgumentType]

    # The kinds of nothing.

    def _silence(self, shape: Shape, path: Path) -> Value:
        label = self._label(shape)
        if path not in self._asked:
            return Value(written(path), label, State.SILENT)
        mark = self._labels["missing"].format(label=label)
        return Value(written(path), label, State.MISSING, (Part(mark),))

    def _absent(self, shape: Shape, held: NotApplicable | Blank, path: Path) -> Node:
        if isinstance(held, NotApplicable):
            state, parts = State.NOT_APPLICABLE, self._words(held.reason)[1]
        else:
            label = self._words(held.label)[1] if held.label else ()
            state, parts = State.BLANK, (Part("("), *label, Part(")")) if label else ()
        value = Value(written(path), self._label(shape), state, parts, content=held)
        return Items((), self._language, value) if isinstance(shape, Many) else value

    # What is given.

    def _leaf(self, leaf: Leaf, held: object, path: Path) -> Value:
        place, label = written(path), self._label(leaf)
        if isinstance(held, Text):
            state, parts = self._words(held)
            is_markdown = isinstance(held, RichText)
            return Value(place, label, state, parts, None, held, markdown=is_markdown)
        if leaf.refers:
            return self._reference(leaf, str(held), place, label)
        words = printed(held, leaf.form, self._language)
        if leaf.form is Form.NAME:
            words = typeset(words, self._language)  # as the sentences around it are
        link = address(held, leaf.form)
        return Value(place, label, State.GIVEN, (Part(words),), link, held)

    def _words(self, text: Text) -> tuple[State, tuple[Part, ...]]:
        """Return the words of a text, or a mark and its words in the other language."""
        said = text.in_language(self._language)
        if said is not None:
            return State.GIVEN, (Part(_set(said, self._language)),)
        other = self._language.other
        words = _set(text.in_language(other) or "", other)
        return State.UNTRANSLATED, (Part(self._labels["untranslated"] + " "), Part(words, other))

    def _reference(self, leaf: Leaf, identifier: str, place: str, label: str) -> Value:
        """Return what names the part that has this id: a party's short name, for example."""
        refers = leaf.refers
        assert refers is not None  # noqa: S101 - for the type checker
        target = self._targets(refers.among).get(identifier)
        if target is None:
            mark = self._labels["dangling"].format(words=identifier)
            return Value(place, label, State.DANGLING, (Part(mark),), None, identifier)
        shown = getattr(target, refers.shown_by)
        state, parts = State.GIVEN, (Part(identifier),)
        if isinstance(shown, Text):
            state, parts = self._words(shown)
        return Value(place, label, state, parts, None, identifier)

    def _targets(self, among: tuple[str, ...]) -> Mapping[str, ModelPart]:
        """Return the parts of some lists of the agreement by their ids."""
        if among not in self._named:
            self._named[among] = named_parts(self._agreement, among)
        return self._named[among]

    def _label(self, shape: Shape) -> str:
        return entry(shape.owner, shape.name).label.told(self._language)


def _set(words: str, language: Language) -> str:
    """Return `words` as their language sets them; those of usual length are remembered."""
    return _remembered(words, language) if len(words) < _LONG else typeset(words, language)


_LONG = 4096
_remembered = lru_cache(maxsize=4096)(typeset)
