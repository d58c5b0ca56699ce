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

from ententes.bilingual import Language, Spoken
from ententes.errors import Path, written
from ententes.language import Noun, typeset
from ententes.model.agreement import Agreement
from ententes.model.base import Form
from ententes.model.base import Part as ModelPart
from ententes.model.choices import Gender, Number, PartyRole
from ententes.model.parties import Grammar
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of, named_parts
from ententes.printing import address, own_unit, printed
from ententes.texts import labels
from ententes.values import Blank, Money, NotApplicable, Quantity, Rate, RichText, Text
from ententes.vocabulary import entry, term


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
    language: Spoken | None = None


@dataclass(slots=True, eq=False)
class Value:
    """A value of the agreement where a document prints it.

    It knows its path (`indicators[2].target`), its label in the language ("Cible"),
    its state, its words, and the address behind it if it is one; `content` is what
    the agreement holds (the class of an object that is missing as a whole), and `markdown`
    says that its words are paragraphs in Markdown.
    A blank prints a line to fill in before its words. The name of a party, of a third party
    or of a body, and a role, say how they stand in a sentence in `noun`. It is false when
    it is silent, and empty: what holds nothing has no fields and no items. Two values are never
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
    noun: Noun | None = None

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

    __slots__ = ("value",)

    def __init__(self, items: Iterable[Value | Fields], value: Value) -> None:
        super().__init__(items)
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
        self._two_dollars = "USD" in _currencies(agreement)
        self._named: dict[tuple[str, ...], Mapping[str, ModelPart]] = {}

    def fields(self, kind: type[ModelPart], part: ModelPart | None, path: Path, key: str) -> Fields:
        fields = {
            name: self._node(shape, getattr(part, name, None), (*path, name))
            for name, shape in fields_of(kind).items()
        }
        if "grammar" in fields and isinstance(name := fields[name_field(fields)], Value):
            fields[name_field(fields)] = replace(name, noun=_noun(part))
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
        return Items((), value) if isinstance(shape, Many) else value

    # What is given.

    def _leaf(self, leaf: Leaf, held: object, path: Path) -> Value:
        place, label = written(path), self._label(leaf)
        if isinstance(held, Text):
            state, parts = self._words(held)
            is_markdown = isinstance(held, RichText)
            return Value(place, label, state, parts, None, held, markdown=is_markdown)
        if leaf.refers:
            return self._reference(leaf, str(held), place, label)
        words = printed(held, leaf.form, self._language, two_dollars=self._two_dollars)
        if leaf.form is Form.NAME:
            words = typeset(words, self._language)  # as the sentences around it are
        link = address(held, leaf.form)
        noun = _noun_of_role(held) if isinstance(held, PartyRole) else None
        parts = self._with_unit_apart(words, held)
        return Value(place, label, State.GIVEN, parts, link, held, noun=noun)

    def _with_unit_apart(self, words: str, held: object) -> tuple[Part, ...]:
        """Return a figure and, in a part of its own, a unit in words of another language."""
        match held:
            case Quantity(unit=Text() as unit) | Rate(per=Text() as unit):
                pass
            case _:
                return (Part(words),)
        named, spoken = own_unit(unit, self._language)
        if spoken is self._language:
            return (Part(words),)
        return (Part(words.removesuffix(named)), Part(named, spoken))

    def _words(self, text: Text) -> tuple[State, tuple[Part, ...]]:
        """Return the words of a text, or a mark and its words in the other language."""
        said = text.in_language(self._language)
        if said is not None:
            spoken = text.spoken or self._language
            words = _set(said, spoken) if isinstance(spoken, Language) else said
            return State.GIVEN, (Part(words, None if spoken is self._language else spoken),)
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
        noun = _noun(target) if hasattr(target, "grammar") else None
        return Value(place, label, state, parts, None, identifier, noun=noun)

    def _targets(self, among: tuple[str, ...]) -> Mapping[str, ModelPart]:
        """Return the parts of some lists of the agreement by their ids."""
        if among not in self._named:
            self._named[among] = named_parts(self._agreement, among)
        return self._named[among]

    def _label(self, shape: Shape) -> str:
        return entry(shape.owner, shape.name).label.told(self._language)


_NAMES = ("short_name", "name")


def name_field(fields: Collection[str]) -> str:
    """Return by which of its fields sentences name a party, a third party or a body."""
    return next(name for name in _NAMES if name in fields)


def _currencies(held: object) -> Iterator[str]:
    """Yield the currency of each sum and rate of an agreement."""
    match held:
        case Money(currency=currency) | Rate(currency=currency):
            yield currency
        case ModelPart():
            for part in vars(held).values():
                yield from _currencies(part)
        case tuple():
            parts: tuple[object, ...] = held  # pyright: ignore[reportUnknownVariableType]
            for part in parts:
                yield from _currencies(part)
        case _:
            pass


def _noun(part: ModelPart | None) -> Noun:
    """Return how the name of a party, of a third party or of a body stands in a sentence."""
    grammar: Grammar = getattr(part, "grammar", None) or Grammar()
    return Noun(
        article=bool(grammar.article),
        feminine=grammar.gender is Gender.FEMININE,
        plural=grammar.number is Number.PLURAL,
        elides=bool(grammar.elision),
        english_article=bool(grammar.english_article),
    )


def _noun_of_role(role: PartyRole) -> Noun:
    words = term("PartyRole", role)
    return Noun(True, words.feminine, False, words.elides, True)


def _set(words: str, language: Language) -> str:
    """Return `words` as their language sets them; those of usual length are remembered."""
    return _remembered(words, language) if len(words) < _LONG else typeset(words, language)


_LONG = 4096
_remembered = lru_cache(maxsize=4096)(typeset)
