"""A file put in the words of the model: each key and code in English, each part with its place."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from ententes.bilingual import FRENCH, Saying
from ententes.errors import InvalidFile, Malformed, Path, Problem
from ententes.files import problems, version
from ententes.files.keys import inside, key_in, kind_of_nothing, name_of
from ententes.files.nodes import MOST_PROBLEMS, Fields, Listing, Manner, Mark, Node, Scalar
from ententes.model import Part
from ententes.model.base import ABSENT, BLANK, CODE, GIVEN, WORDS
from ententes.model.shape import Leaf, Many, Record, Shape
from ententes.values import Text
from ententes.vocabulary import english_code


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part of what is read stands in its file.

    `path` names it as the model does, `written` as the file does; `shape` is
    what is expected there.
    """

    path: Path
    written: Path
    shape: Shape
    at: Mark

    def below(self, step: int | str, key: int | str, shape: Shape, at: Mark) -> "Place":
        """Return the place of a part of what stands here."""
        return Place((*self.path, step), (*self.written, key), shape, at)


class Translation:
    """The places of a file and its problems, noted while it is put in the model's words."""

    def __init__(self, root: type[Part], source: str, manner: Manner) -> None:
        self.root = root
        self.source = source
        self.manner = manner
        self.problems: list[Problem] = []
        self._places: dict[Path, Place] = {}
        self._refused: set[Path] = set()

    def fields(self, root: Node | None) -> Mapping[str, object]:
        """Return the fields of the root from what a file holds; none of an empty file."""
        if root is None:
            return {}
        shape = Record(self.root, "", "")
        place = self._places[()] = Place((), (), shape, root.at)
        if root.fault is None and isinstance(root, Fields):
            self._refuse_newer(root)
            return self._versioned(root, place, shape)
        found = self._raw(root, place)
        if root.fault is None and found is not None:
            self._refuse(place, problems.misplaced(shape, found, self.manner))
        return {}

    def refuse_each(self, error: ValidationError) -> None:
        """Note what the model refuses, unless it follows from a problem already noted."""
        for detail in error.errors(include_url=False):
            path = tuple(step for step in detail["loc"] if step not in _TAGS)
            cause = detail.get("ctx", {}).get("error")
            place = self._nearest(path)
            if isinstance(cause, Malformed):
                for each in (cause, *cause.also):
                    part = self._nearest(path + each.within)
                    self._refuse_once(part, self._told(each, part.shape))
            elif detail["type"] == "extra_forbidden":
                self._refuse_once(place, problems.out_of_place(str(place.written[-1])))
            else:
                found, may_be_absent = detail["input"], place.shape.may_be_nothing
                what = problems.misplaced(place.shape, found, self.manner, may_be_absent)
                self._refuse_once(place, what)

    def invalid(self) -> InvalidFile:
        """Return the error that tells all the problems, in the order of the file."""
        told = sorted(self.problems, key=lambda problem: (problem.line, problem.column))
        if len(told) == MOST_PROBLEMS:
            told.append(Problem(problems.ENOUGH))
        return InvalidFile(self.source, told)

    def _told(self, cause: Malformed, shape: Shape) -> Saying:
        """Return what a value says of itself; of a code the vocabulary knows more."""
        if isinstance(shape, Leaf) and shape.is_choice:
            return problems.unknown_code(cause.found, shape, self.manner)
        return problems.told(cause, self.manner)

    # The version of the format

    def _refuse_newer(self, root: Fields) -> None:
        """Raise for a file of a version to come, whose other problems would mean nothing."""
        for key, part in root.pairs:
            if isinstance(part, Scalar) and name_of(self.root.__name__, key.text) == version.KEY:
                what = version.newer(part.content)
                if what is not None:
                    problem = Problem(what, (key.text,), *part.at)
                    raise InvalidFile(self.source, [problem])

    def _versioned(self, root: Fields, place: Place, shape: Record) -> Mapping[str, object]:
        """Return the fields of the root, without the version that stands among them."""
        owner = self.root.__name__
        number = Leaf(int, owner, version.KEY)
        data = self._fields(root, place, owner, {**shape.fields, version.KEY: number})
        what = version.malformed(data.pop(version.KEY, None))
        if what is not None:
            self._refuse_once(self._places[version.KEY,], what)
        return data

    # Places

    def _nearest(self, path: Path) -> Place:
        """Return the place of `path`, or of what should have held it.

        A part that the file lacks is written as the file would: in French under
        a French key.
        """
        if path in self._places:
            return self._places[path]
        whole, step = self._nearest(path[:-1]), str(path[-1])
        parts: Mapping[str, Shape] = {}
        if isinstance(whole.shape, Leaf):
            parts = inside(whole.shape.kind)
        elif isinstance(whole.shape, Record):
            parts = whole.shape.fields
        shape = parts.get(step, whole.shape)
        depth = len(whole.path)
        in_french = any(
            place.written != place.path
            for place in self._places.values()
            if place.path[:depth] == whole.path
        )
        key = key_in(FRENCH, shape.owner, step) if in_french else step
        return whole.below(step, key, shape, whole.at)

    def _refuse(self, place: Place, what: Saying, at: Mark | None = None) -> None:
        """Note a problem at a place, or at a mark within it. Raises when there are too many."""
        self.problems.append(Problem(what, place.written, *(at or place.at)))
        self._refused.add(place.path)
        if len(self.problems) == MOST_PROBLEMS:
            raise self.invalid()

    def _refuse_once(self, place: Place, what: Saying) -> None:
        """Note a problem, unless one is noted here or in the value of which this is a part."""
        whole = place.path[:-1]
        in_value = whole in self._refused and isinstance(self._places[whole].shape, Leaf)
        if place.path not in self._refused and not in_value:
            self._refuse(place, what)

    # From nodes to plain data

    def _value(self, node: Node, place: Place) -> object:
        """Return the plain data of a node, in the words of the model; `None` if it is refused."""
        self._places[place.path] = place
        shape = place.shape
        if node.fault is None and isinstance(node, Fields):
            kind = kind_of_nothing(key.text for key, _ in node.pairs)
            if kind is None and isinstance(shape, Record):
                return self._fields(node, place, shape.part.__name__, shape.fields)
            if kind is None and isinstance(shape, Leaf):
                kind = Text if shape.open else shape.kind
            if kind is not None and inside(kind):
                return self._fields(node, place, kind.__name__, inside(kind))
        if node.fault is None and isinstance(node, Listing) and isinstance(shape, Many):
            return [
                self._value(item, place.below(number, number, shape.each, item.at))
                for number, item in enumerate(node.items)
            ]
        plain = self._raw(node, place)
        return self._code(plain, place, shape) if isinstance(shape, Leaf) else plain

    def _fields(
        self, node: Fields, place: Place, owner: str, shapes: Mapping[str, Shape]
    ) -> dict[str, object]:
        data: dict[str, object] = {}
        first: dict[str, Scalar] = {}
        for key, part in node.pairs:
            name = name_of(owner, key.text) or key.text
            if key.fault is not None or name not in shapes:
                what = key.fault or problems.unknown_key(key.text, owner, shapes)
                self._refuse(place, what, key.at)
                self._raw(part, place)
            elif self._comes_first(key, first.setdefault(name, key), place):
                below = place.below(name, key.text, shapes[name], part.at)
                data[name] = self._value(part, below)
        return data

    def _raw(self, node: Node, place: Place) -> object:
        """Return the plain data of a node whose parts, if any, mean nothing to the model."""
        if node.fault is not None:
            self._refuse(place, node.fault, node.at)
            return None
        if isinstance(node, Scalar):
            return node.content
        if isinstance(node, Listing):
            return [self._raw(item, place) for item in node.items]
        first: dict[str, Scalar] = {}
        for key, part in node.pairs:
            if key.fault is not None:
                self._refuse(place, key.fault, key.at)
            self._comes_first(key, first.setdefault(key.text, key), place)
            self._raw(part, place)
        return dict.fromkeys(first, "…")

    def _comes_first(self, key: Scalar, first: Scalar, place: Place) -> bool:
        """Return whether `key` names its field for the first time; if not, say so."""
        if key is not first:
            self._refuse(place, problems.twice(key.text, first.text, first.at.line), key.at)
        return key is first

    def _code(self, plain: object, place: Place, leaf: Leaf) -> object:
        """Return the English code of a choice, or say which there are."""
        if plain is None or not leaf.is_choice:
            return plain
        code = english_code(leaf.kind.__name__, plain) if isinstance(plain, str) else None
        if code is None:
            self._refuse(place, problems.unknown_code(plain, leaf, self.manner))
        return code


_TAGS = {GIVEN, ABSENT, BLANK, CODE, WORDS}
