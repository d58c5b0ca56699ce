"""A file to fill in: every key of an agreement, explained, and nothing said yet.

What explains begins with `##`. The first item of a list stands behind `#`, with all its
keys: as it is, the file says nothing, and it loads whatever is filled in or uncovered.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from ententes.bilingual import Language, Saying
from ententes.files.version import FORMAT_VERSION
from ententes.guide.objects import choices, each_of, value_kinds
from ententes.guide.words import (
    OWN_WORDS,
    VERSION,
    WIDTH,
    indented,
    key_of,
    said_codes,
    words_of,
    wrapped,
)
from ententes.model import Agreement
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import Text
from ententes.vocabulary import OBJECTS


def starter(language: Language | str) -> str:
    """Return an agreement to fill in, with keys and explanations in `language`.

    >>> from ententes.files import load
    >>> load(starter("fr")) == load(starter("en")) == Agreement()
    True
    """
    return "\n".join(_Starter(Language(language)).lines()) + "\n"


def schema_line(language: Language) -> str:
    """Return the line by which editors find the schema of a file, beside it.

    >>> schema_line(Language.FRENCH)
    '# yaml-language-server: $schema=ententes.fr.schema.json'
    """
    return f"# yaml-language-server: $schema={_schema_name(language)}"


def _schema_name(language: Language) -> str:
    return f"ententes.{language.value}.schema.json"


class _Starter:
    """The file in one language. `width` is what the indentation leaves of a line."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def lines(self) -> Iterator[str]:
        """Yield the lines of the file: how it is filled in, then every key."""
        yield from (schema_line(self.language), "##")
        yield from self._comment(self._told(_HEAD), WIDTH)
        yield "##"
        for advice in self._advice():
            yield from wrapped(advice, first="## - ", others="##   ")
        yield from ("", *self._explanation(VERSION, WIDTH))
        yield f"{key_of(VERSION, self.language)}: {FORMAT_VERSION}"
        was_part = False
        for shape in fields_of(Agreement).values():
            is_part = isinstance(each_of(shape), Record)
            yield ""
            yield from ["## ".ljust(WIDTH, "-")] if is_part or was_part else []
            yield from self._field(shape, WIDTH)
            was_part = is_part

    def _advice(self) -> Iterator[str]:
        for words in (_EXPLAINED, _SILENT, _TEXTS, _LISTS):
            yield self._told(words)
        for kind in ("NotApplicable", "Blank"):
            yield self._told(OBJECTS[kind].help)
        values = {kind.__name__ for kind in value_kinds()}
        for first in choices().values():
            if first.owner in values:
                yield f"{self._told(OBJECTS[first.owner].help)} {self._codes(first)}"
        yield self._told(_CHECK)
        facts = {"code": self.language.value, "schema": _schema_name(self.language)}
        yield self._told(_EDITOR, **facts)

    def _field(self, shape: Shape, width: int) -> Iterator[str]:
        """Yield the explanation of a key, the key, and those that stand below it."""
        yield from self._explanation(shape, width)
        yield f"{key_of(shape, self.language)}:"
        match shape:
            case Record():
                yield from indented(self._fields(shape, width - 2))
            case Many(Record() as each):
                below = ["-", *indented(self._fields(each, width - 6))]
                yield from indented(indented(below, "# "))
            case Leaf(kind) if issubclass(kind, Text):
                yield from ("  fr:", "  en:")
            case _:
                pass

    def _fields(self, record: Record, width: int) -> Iterator[str]:
        for shape in record.fields.values():
            yield from self._field(shape, width)

    def _explanation(self, shape: Shape, width: int) -> Iterator[str]:
        words = words_of(shape)
        said = f"{self._told(words.label)}. {self._told(words.help)}"
        if isinstance(shape, Many):
            said += f" {self._told(_BLOCK if isinstance(shape.each, Record) else _ITEM)}"
        yield from self._comment(said, width)
        each = each_of(shape)
        if isinstance(each, Leaf) and each.is_choice:
            yield from self._comment(self._codes(each), width)

    def _codes(self, leaf: Leaf) -> str:
        """Return what may be chosen, in a sentence or two; a list of codes is given only once."""
        first = choices()[leaf.kind]
        listed = self._listed(leaf.kind) if leaf == first else key_of(first, self.language)
        said = self._told(_CODES if leaf == first else _SAME_CODES, codes=listed)
        return f"{said} {self._told(OWN_WORDS)}" if leaf.open else said

    def _listed(self, choice: type[StrEnum]) -> str:
        """Return the codes of a choice, with their words where these say more."""
        said = said_codes(choice, self.language).items()
        return ", ".join(c if _as_code(words) == c else f"{c} ({words})" for c, words in said)

    def _comment(self, words: str, width: int) -> list[str]:
        return wrapped(words, width, first="## ", others="## ")

    def _told(self, words: Saying, **facts: str) -> str:
        return words.told(self.language, **facts)


def _as_code(words: str) -> str:
    """Return `words` as a code would be made of them.

    >>> _as_code("Deux fois par demi-année")
    'deux_fois_par_demi_annee'
    """
    letters = unicodedata.normalize("NFKD", words.lower())
    return re.sub("[ ’-]", "_", "".join(c for c in letters if not unicodedata.combining(c)))


_HEAD = Saying(
    "Une entente à remplir. Toutes les clés y sont, avec ce qu’elles contiennent; rien n’est encore"
    " dit.",
    "An agreement to fill in. All the keys are here, with what they hold; nothing is said yet.",
)
_EXPLAINED = Saying(
    "Ce qui commence par ## explique la clé qui suit. Rien de cela ne s’imprime.",
    "What begins with ## explains the key that follows. None of it is printed.",
)
_SILENT = Saying(
    "Écrivez après le deux-points de la clé. Une clé laissée vide ne dit rien\u00a0: aucune"
    " entente n’a besoin de toutes ces clés. Retirez celles dont vous ne vous servez pas.",
    "Write after the colon of the key. A key that is left empty says nothing: no agreement needs"
    " all these keys. Remove those that you do not use.",
)
_TEXTS = Saying(
    "Écrivez un texte sous fr et sous en; s’il est le même dans les deux langues, mettez-le après"
    " la clé à la place de ces deux lignes. Mettez-le entre guillemets droits s’il contient un"
    " deux-points. Pour plusieurs paragraphes, écrivez une barre ( | ), puis les paragraphes en"
    " retrait.",
    "Write a text under fr and under en; if it is the same in both languages, put it after the key"
    " in place of these two lines. Put it in quotation marks if it contains a colon. For several"
    " paragraphs, write a bar ( | ), then the paragraphs, indented.",
)
_LISTS = Saying(
    "Le premier élément d’une liste est caché derrière des #. Pour vous en servir, retirez de"
    " chaque ligne le # et l’espace qui le suit; répétez ensuite ces lignes pour chaque élément.",
    "The first item of a list is hidden behind #. To use it, remove the # and the space after it"
    " from each line; then repeat these lines for each item.",
)
_CHECK = Saying(
    "Pour savoir ce qui reste à écrire, et dans quel ordre\u00a0: `python -m ententes check`, suivi"
    " du nom de ce fichier.",
    "To know what is left to write, and in which order: `python -m ententes check`, followed by"
    " the name of this file.",
)
_EDITOR = Saying(
    "VS Code, avec l’extension YAML, complète, explique et vérifie ce fichier quand le schéma est à"
    " côté de lui\u00a0: `python -m ententes schema --language {code} -o {schema}`.",
    "VS Code, with the YAML extension, completes, explains and checks this file when the schema is"
    " beside it: `python -m ententes schema --language {code} -o {schema}`.",
)
_BLOCK = Saying(
    "Retirez les #, et répétez pour chaque élément.", "Remove the #, and repeat for each item."
)
_ITEM = Saying("Un élément par ligne, après un tiret.", "One item per line, after a hyphen.")
_SAME_CODES = Saying("Codes\u00a0: ceux de {codes}, plus haut.", "Codes: those of {codes}, above.")
_CODES = Saying("Codes\u00a0: {codes}.", "Codes: {codes}.")
