"""Any agreement that can be made: every size, the three kinds of nothing, hostile words.

The strategies follow the model, so that a new field is drawn without a mention
here. `agreements()` is the one to begin with; `words()` and the values serve
tests that build their own.
"""

import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

from ententes.bilingual import Language
from ententes.model import Agreement, Part
from ententes.model.base import Form
from ententes.model.shape import Leaf, Many, Record, Shape, fields_of
from ententes.values import (
    Blank,
    Colour,
    Money,
    NotApplicable,
    Period,
    Quantity,
    Rate,
    RichText,
    Text,
    Unit,
)

# fmt: off
HOSTILE = (
    "{{ title }}", "{% if x %}", "{%p for x in y %}", "{# no #}", "{{", "}}", "%}", "{", "}",
    "a | b", "|", "R&D <X>", "<script>alert(1)</script>", "&amp;", "&lt;", "<!--", "]]>",
    "`code`", "```", "**strong**", "*", "_a_", "# title", "- item", "1. item", "> quote", "+ x",
    "[text](https://example.ca)", "![x](y)", "[](#id)", "<https://example.ca>", "---", "===",
    "::: signature", ":::", "{ #id }", "{ .line }", "____", "~~x~~", "\\", "a\\", "\\*", "| a |",
    "true", "false", "null", "~", "no", "yes", "on", "NaN", ".inf", "<<", "=", "...", "-- x",
    "12", "-12", "014", "0o14", "0x1F", "1.10", "85.50", "1e3", "1_000", "12:30:45", "+5", "-0",
    "2026-04-01", "2026-04-01T10:00:00Z", "85,5 %", "12 500 $", "555-0100", "!!str x", "&a", "*a",
    "a: b", "a :b", ": b", "a # b", "#b", "'", '"', "''", '""', "l’entente", "L'an", "@a", "%a",
    "? a", "- - a", "[a, b]", "{a: b}", "key:", "«\u00a0x\u00a0»", "\u00a0x", "a\u202fb",
    "\u200b", "a\u200fb", "\u200e", "a\u00adb", "a\ufeffb", "\ufeffa", "e\u0301", "ǅ", "ß",
    "\ue000", "a\uf8ffb", "\U000f0000", "\U0010fffd", "𝒳", "👩\u200d🚒", "日本", "עברית", "عرب",
    "a\tb", "a  b", "a\nb", "a\r\nb", "a\u2028b", "a\u0085b", "a \n b", "x" * 300, "mot " * 60,
)
# fmt: on
"""Words that mean something to YAML, Jinja, Markdown, HTML, Word or a terminal."""

_FORBIDDEN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_NONCHARACTERS = [
    *map(chr, range(0xFDD0, 0xFDF0)),
    *(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)),
]


def letters() -> st.SearchStrategy[str]:
    """Return any character that an agreement may hold."""
    return st.characters(
        exclude_categories=["Cs", "Cc"],
        exclude_characters=[*_FORBIDDEN, *_NONCHARACTERS],
        include_characters="\t\n\r\u0085",
    )


def words(most: int = 40) -> st.SearchStrategy[str]:
    """Return words of all kinds, hostile ones often; never empty."""
    hostile = st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=4)
    free = st.text(letters(), min_size=1, max_size=most)
    joined = st.builds(
        lambda many, by: by.join(many), hostile, st.sampled_from([" ", "", ": ", "\n"])
    )
    return (st.sampled_from(HOSTILE) | free | joined).filter(lambda said: said.strip())


def paragraphs() -> st.SearchStrategy[str]:
    """Return words on several lines, with lists, tables and paragraphs among them."""
    breaks = st.sampled_from(["\n", "\n\n", "\n- ", "\n  ", "  \n", "\n\n\n", "\n1. ", "\n    "])
    lines = st.lists(words() | words() | tables(), min_size=1, max_size=4)
    return st.builds(lambda lines, by: by.join(lines), lines, breaks)


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Return a table in Markdown; in some, a bar in a cell or a row too long makes it none."""
    sides = draw(st.lists(st.sampled_from(["---", ":--", ":-:", "--: "]), min_size=1, max_size=3))
    most = len(sides) + draw(st.sampled_from([0, 0, 0, 1]))
    cells = st.just("") | words().map(lambda said: " ".join(said.split()))
    header = draw(st.lists(cells, min_size=len(sides), max_size=len(sides)))
    rows = draw(st.lists(st.lists(cells, min_size=1, max_size=most), max_size=3))
    bar = draw(st.sampled_from(["\\|", "\\|", "|"]))
    held = [[cell.replace("|", bar) for cell in row] for row in (header, *rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (held[0], sides, *held[1:]))


def texts(kind: type[Text] = Text) -> st.SearchStrategy[Text]:
    """Return texts (or rich texts), bare, in one language, in both or in another."""
    said = paragraphs() if kind is RichText else words()
    return (
        st.builds(kind, said)
        | st.builds(kind, fr=said)
        | st.builds(kind, en=said)
        | st.builds(kind, fr=said, en=said)
        | st.builds(kind, said, language=st.sampled_from(["fr", "en", "iu", "moh-Latn"]))
    )


def numbers() -> st.SearchStrategy[Decimal]:
    """Return exact numbers of any sign and number of decimals."""
    return st.one_of(
        st.integers(-(10**12), 10**12).map(Decimal),
        st.decimals(-(10**9), 10**9, places=2),
        st.sampled_from(["85.50", "0.0", "-0.00", "1E+3", "1E-7", "9" * 30, "1E+29", "1E-30"]).map(
            Decimal
        ),
        st.decimals(allow_nan=False, allow_infinity=False, min_value=-1, max_value=1, places=20),
    )


def dates() -> st.SearchStrategy[datetime.date]:
    """Return dates, those near our time most often."""
    return st.dates(datetime.date(2020, 1, 1), datetime.date(2035, 12, 31)) | st.dates()


def money() -> st.SearchStrategy[Money]:
    """Return sums of money, in Canadian dollars or not."""
    return st.builds(Money, numbers(), st.sampled_from(["CAD", "USD", "EUR", "JPY"]))


def quantities() -> st.SearchStrategy[Quantity]:
    """Return numbers of something."""
    return st.builds(Quantity, numbers(), units())


def units() -> st.SearchStrategy[Unit | Text]:
    """Return units: those of the list, or the parties' own words."""
    return st.sampled_from(Unit) | texts()


def rates() -> st.SearchStrategy[Rate]:
    """Return prices for a unit of something."""
    return st.builds(Rate, numbers(), units(), st.sampled_from(["CAD", "USD"]))


def periods() -> st.SearchStrategy[Period]:
    """Return periods, open ones and those that end before they start included."""
    return (
        st.builds(Period, dates(), dates())
        | st.builds(Period, start=dates())
        | st.builds(Period, end=dates())
    )


def absences() -> st.SearchStrategy[NotApplicable]:
    """Return stated absences."""
    return st.builds(NotApplicable, texts())


def blanks() -> st.SearchStrategy[Blank]:
    """Return blanks left on purpose, labelled or not."""
    return st.builds(Blank, st.none() | texts())


def colours() -> st.SearchStrategy[Colour]:
    """Return any colour."""
    return st.builds(Colour, st.from_regex(r"#[0-9A-Fa-f]{6}", fullmatch=True))


def values() -> st.SearchStrategy[Any]:
    """Return a value of any type that reads itself from plain data."""
    return st.one_of(
        *(
            texts(),
            texts(RichText),
            money(),
            quantities(),
            rates(),
            periods(),
            absences(),
            blanks(),
            colours(),
        )
    )


IDS = (
    "carrefour",
    "college",
    "OBJ-1",
    "IRC-1",
    "014",
    "2",
    "2026",
    "1.10",
    "a.b_c-d",
    "no",
    "null",
)
"""Few identifiers, so that references often find what they name."""


def identifiers() -> st.SearchStrategy[str]:
    """Return names of things, those that look like numbers included."""
    return st.sampled_from(IDS) | st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True)


_LEAVES: dict[type, st.SearchStrategy[Any]] = {
    Text: texts(),
    RichText: texts(RichText),
    Money: money(),
    Quantity: quantities(),
    Rate: rates(),
    Period: periods(),
    datetime.date: dates(),
    bool: st.booleans(),
}


def held(shape: Shape, most: int = 2) -> st.SearchStrategy[Any]:
    """Return what a field of this shape holds when it is given; `most` items in a list."""
    if isinstance(shape, Many):
        return st.lists(held(shape.each, most), min_size=1, max_size=most).map(tuple)
    if isinstance(shape, Record):
        return parts(shape.part, most)
    return _leaf(shape)


def _leaf(leaf: Leaf) -> st.SearchStrategy[Any]:
    if issubclass(leaf.kind, StrEnum):
        codes = st.sampled_from(leaf.kind)
        return codes | texts() if leaf.open else codes
    if leaf.kind is str:
        is_id = leaf.form is Form.IDENTIFIER or leaf.refers is not None
        return identifiers() if is_id else words()
    return _LEAVES[leaf.kind]


def fields(part: type[Part], name: str, most: int = 2) -> st.SearchStrategy[Any]:
    """Return all that a field may hold: a value, or one of the three kinds of nothing."""
    shape = fields_of(part)[name]
    value = held(shape, most)
    silent = st.just(part.model_fields[name].default)
    if not shape.may_be_nothing:
        return st.one_of(silent, value)
    return st.one_of(silent, value, value, value, absences(), blanks())


def parts(part: type[Part], most: int = 2) -> st.SearchStrategy[Any]:
    """Return objects of the model with any of their fields."""

    @st.composite
    def drawn(draw: st.DrawFn) -> Part:
        chosen = draw(st.sets(st.sampled_from(list(part.model_fields)), max_size=5))
        return part(**{name: draw(fields(part, name, most)) for name in sorted(chosen)})

    return drawn()


def full(part: type[Part], most: int = 2) -> st.SearchStrategy[Any]:
    """Return objects with every field given, down to the last."""

    def everything(shape: Shape) -> st.SearchStrategy[Any]:
        if isinstance(shape, Many):
            return st.lists(everything(shape.each), min_size=1, max_size=most).map(tuple)
        return full(shape.part, most) if isinstance(shape, Record) else _leaf(shape)

    return st.builds(part, **{name: everything(shape) for name, shape in fields_of(part).items()})


def agreements(most: int = 2) -> st.SearchStrategy[Agreement]:
    """Return agreements with any holes; their lists have `most` items at most."""
    return parts(Agreement, most)


def languages() -> st.SearchStrategy[Language]:
    """Return one of the two languages."""
    return st.sampled_from(Language)
