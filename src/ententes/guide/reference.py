"""The page that explains every key of a file, in Markdown for a terminal and for the docs."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ententes.bilingual import COLON, Language, Saying
from ententes.files.keys import code_in, inside
from ententes.guide.objects import choices, each_of, objects, value_kinds
from ententes.guide.words import (
    OWN_WORDS,
    VERSION,
    WIDTH,
    indented,
    key_of,
    path_in,
    words_of,
    wrapped,
)
from ententes.model import Agreement, Part
from ententes.model.base import Form
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import Blank, NotApplicable, Plain
from ententes.vocabulary import FIELDS, OBJECTS, term


def reference(language: Language | str) -> str:
    """Return the reference of the keys that files in `language` use, as Markdown.

    Each object stands in the order of a file, with its keys: the key of the other
    language, the label, what the key holds, and the help with its example.

    >>> reference("en").splitlines()[0]
    '# The keys of an agreement'
    """
    return "\n".join(_Reference(Language(language)).lines()) + "\n"


class _Reference:
    """The page in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def lines(self) -> Iterator[str]:
        """Yield the lines of the page: how a file is written, its objects, then its values."""
        yield f"# {self._told(_TITLE)}"
        yield from self._paragraph(self._told(_FILE))
        yield from self._paragraph(self._told(_MADE, code=self.language.value))
        yield from self._contents()
        yield from ("", f"## {self._told(_NOTHING)}", "")
        yield from wrapped(self._told(_SILENCE), first="- ", others="  ")
        for kind in (NotApplicable, Blank):
            yield from wrapped(self._told(OBJECTS[kind.__name__].help), first="- ", others="  ")
        for part, path in objects().items():
            yield from self._part(part, path)
        yield from ("", f"## {self._told(_VALUES)}")
        for kind in value_kinds():
            yield from self._value(kind)

    def _contents(self) -> Iterator[str]:
        """Yield where each object is explained: an item for each part of a file, and the values."""
        yield from ("", f"## {self._told(_CONTENTS)}", "")
        groups: list[list[str]] = []
        for part, path in objects().items():
            groups += [[]] if _is_part_of_a_file(path) else []
            groups[-1].append(self._link(part.__name__))
        values = self._told(_VALUES)
        links = [self._link(kind.__name__) for kind in value_kinds()]
        for first, *below in (*groups, [_link(values), *links]):
            said = self._told(COLON).join([first, ", ".join(below)] if below else [first])
            yield from wrapped(said, first="- ", others="  ")

    def _part(self, part: type[Part], path: Sequence[Shape]) -> Iterator[str]:
        yield from self._heading("##" if _is_part_of_a_file(path) else "###", part.__name__)
        if path:
            keys = ", ".join(f"`{key_of(step, self.language)}`" for step in path)
            place = _EACH_UNDER if isinstance(path[-1], Many) else _UNDER
            yield from self._paragraph(self._told(place, keys=keys))
        yield ""
        yield from self._field(VERSION) if part is Agreement else ()
        for shape in fields_of(part).values():
            yield from self._field(shape, always_something=not shape.may_be_nothing)

    def _value(self, kind: type[Plain]) -> Iterator[str]:
        yield from self._heading("###", kind.__name__)
        parts = [part for part in inside(kind).values() if part.name in FIELDS.get(part.owner, ())]
        yield from [""] if parts else []
        for part in parts:
            yield from self._field(part)

    def _heading(self, level: str, owner: str) -> Iterator[str]:
        kind = OBJECTS[owner]
        yield from ("", f"{level} {self._told(kind.label)}")
        yield from self._paragraph(self._told(kind.help))

    def _field(self, shape: Shape, *, always_something: bool = False) -> Iterator[str]:
        """Yield the item of a key; `always_something`: only silence may stand for its value."""
        words = words_of(shape)
        keys = f"`{key_of(shape, self.language)}` (`{key_of(shape, self.language.other)}`)"
        said = [
            f"{keys}{self._told(COLON)}**{self._told(words.label)}**.",
            self._held(shape),
            self._told(words.help),
            *([self._never_nothing()] if always_something else []),
        ]
        yield from wrapped(" ".join(said), first="- ", others="  ")
        each = each_of(shape)
        if isinstance(each, Leaf) and choices().get(each.kind) == each:
            yield from indented(self._codes(each.kind))

    def _codes(self, choice: type[StrEnum]) -> Iterator[str]:
        name = choice.__name__
        for code in choice:
            here, other = (
                code_in(each, name, code) for each in (self.language, self.language.other)
            )
            said = f"`{here}` (`{other}`){self._told(COLON)}{self._told(term(name, code).label)}"
            yield from wrapped(said, WIDTH - 2, first="- ", others="  ")

    def _held(self, shape: Shape) -> str:
        """Return what a key holds, as a sentence."""
        if isinstance(shape, Many):
            each = shape.each
            of_objects = isinstance(each, Record)
            held = f"{self._link(each.part.__name__)}." if of_objects else self._held(each)
            return self._told(_LIST, each=held[0].lower() + held[1:])
        if isinstance(shape, Record):
            return self._told(_KEYS, place=self._link(shape.part.__name__))
        return self._held_alone(shape, shape.kind)

    def _held_alone(self, leaf: Leaf, kind: type) -> str:
        if issubclass(kind, Plain):
            return f"{self._link(kind.__name__)}."
        if issubclass(kind, StrEnum):
            first = choices()[kind]
            key, place = f"`{key_of(first, self.language)}`", self._link(first.owner)
            code = self._told(_CODE if first == leaf else _SAME_CODES, key=key, place=place)
            return f"{code} {self._told(OWN_WORDS)}" if leaf.open else code
        if leaf.refers is not None:
            lists = (f"`{path_in(self.language, path)}`" for path in leaf.refers.among)
            return self._told(_REFERENCE, lists=self._told(_OR).join(lists))
        return self._told(_FORMS[leaf.form] if leaf.form else _KINDS[kind])

    def _never_nothing(self) -> str:
        keys = (next(iter(inside(kind).values())) for kind in (NotApplicable, Blank))
        absence, blank = (f"`{key_of(key, self.language)}`" for key in keys)
        return self._told(_NEVER_NOTHING, absence=absence, blank=blank)

    def _link(self, owner: str) -> str:
        return _link(self._told(OBJECTS[owner].label))

    def _paragraph(self, words: str) -> list[str]:
        return ["", *wrapped(words)]

    def _told(self, words: Saying, **facts: str) -> str:
        return words.told(self.language, **facts)


def _is_part_of_a_file(path: Sequence[Shape]) -> bool:
    """Return whether what stands at the end of `path` is the agreement or right under it."""
    return len(path) < 2


def _link(heading: str) -> str:
    return f"[{heading}](#{_anchor(heading)})"


def _anchor(heading: str) -> str:
    """Return the anchor that most sites which show Markdown give a heading.

    >>> _anchor("Raison d’être")
    'raison-dêtre'
    """
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


_TITLE = Saying("Les clés d’une entente", "The keys of an agreement")
_FILE = Saying(
    "Une entente est un fichier YAML, JSON ou TOML, fait de clés et de ce qu’elles contiennent. Les"
    " clés sont ici dans l’ordre où un fichier les donne, chacune avec sa clé anglaise entre"
    " parenthèses. Les deux langues se lisent aussi bien, mais un même champ n’a qu’une clé.",
    "An agreement is a YAML, JSON or TOML file, made of keys and of what they hold. The keys stand"
    " here in the order in which a file gives them, each with its French key in parentheses. Both"
    " languages are read alike, but one field has only one key.",
)
_MADE = Saying(
    "Cette page est faite par `python -m ententes fields --language {code}`.",
    "This page is made by `python -m ententes fields --language {code}`.",
)
_CONTENTS = Saying("Sur cette page", "On this page")
_NOTHING = Saying("Les trois sortes de rien", "Three kinds of nothing")
_SILENCE = Saying(
    "Le silence est une clé absente, ou sans rien derrière elle. Dans une ébauche, ce qui est"
    " nécessaire s’imprime comme une marque à remplacer; le reste ne s’imprime pas.",
    "Silence is a key that is left out, or has nothing behind it. In a draft, what is needed is"
    " printed as a mark to be replaced; the rest is not printed.",
)
_VALUES = Saying("Les valeurs", "Values")
_UNDER = Saying("Se trouve sous {keys}.", "Stands under {keys}.")
_EACH_UNDER = Saying(
    "Chaque élément de la liste se trouve sous {keys}, après un tiret.",
    "Each item of the list stands under {keys}, after a hyphen.",
)
_LIST = Saying("Liste\u00a0: {each}", "List: {each}")
_KEYS = Saying("Ses clés\u00a0: {place}.", "Its keys: {place}.")
_CODE = Saying("Un des codes ci-dessous.", "One of the codes below.")
_SAME_CODES = Saying("Un des codes de {key}, {place}.", "One of the codes of {key}, {place}.")
_REFERENCE = Saying("Identifiant d’un élément de {lists}.", "The identifier of an item of {lists}.")
_OR = Saying(" ou de ", " or ")
_NEVER_NOTHING = Saying("Ni {absence} ni {blank}.", "Neither {absence} nor {blank}.")
_FORMS = {
    Form.IDENTIFIER: Saying(
        "Lettres sans accent, chiffres, points et traits d’union.",
        "Unaccented letters, digits, points and hyphens.",
    ),
    Form.NAME: Saying(
        "Ligne de texte, la même dans les deux langues.",
        "Line of text, the same in both languages.",
    ),
    Form.EMAIL: Saying("Adresse de courriel.", "E-mail address."),
    Form.TELEPHONE: Saying("Numéro de téléphone.", "Telephone number."),
}
_KINDS = {
    date: Saying("Date (année-mois-jour).", "Date (year-month-day)."),
    bool: Saying("`true` ou `false`.", "`true` or `false`."),
    Decimal: Saying("Nombre.", "Number."),
    int: Saying("Nombre entier.", "Whole number."),
    str: Saying("Mot.", "Word."),
}
