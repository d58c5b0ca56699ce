"""Whatever is typed as a text is compiled or refused; what is compiled prints any agreement."""

from collections.abc import Sequence

from document.texts import blocks, compiled
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import HOSTILE, agreements

from ententes.bilingual import FRENCH
from ententes.document.tree import (
    Block,
    Cell,
    Document,
    Item,
    List,
    Properties,
    Row,
    Section,
    Table,
)
from ententes.errors import InvalidText
from ententes.model import Agreement
from ententes.texts import labels
from ententes.writers import html, markdown, word

LINES = (
    "", "", "", "{% if title %}", "{% if status %}", "{% else %}", "{% elif id %}", "{% endif %}",
    "{% for party in parties %}", "{% for recital in recitals %}", "{% endfor %}", "{% endfor %}",
    "{{ title }}", "{{ party.legal_name }}", "{{ party|the }}", "{{ recital }}", "{{ recitals }}",
    "{% if purpose is absent %}{{ purpose }}{% else %}{{ purpose.statement }}{% endif %}",
    "{% if money_moves is yes %}a{% elif money_moves is no %}b{% endif %}", "a {{ title }}",
    "{% if purpose is absent %}", "{{ purpose }}", "{{ purpose.beneficiaries|enumeration }}",
    "# Titre", "## {{ title }}", "## {{ party.legal_name }}", "### Sous",
    "{ #a }", "{ #b .unnumbered }", "{ .line }", "Voir [l’article](#a)", "::: note", ":::",
    "::: signature", "- un", "- {{ title }}",
    "  - sous", "  suite", "| A | B |", "|---|---|", "| {{ title }} | {% if id %}x{% endif %} |",
    "| {{ party.legal_name }} | {{ loop.index }} |", "Nom : ____", "**a {{ title }}**",
    "un\\", "1. deux", "{% if title %}a{% else %}b{% endif %}", "{% if title %}**a",
    "b**{% endif %}", "| | |", "[x](https://a.ca)", "a {{ id }}",
)  # fmt: skip
"""Lines that make texts of all kinds, most of them wrong."""

BLOCKS = (
    "{% if title %}Un {{ title }}.{% endif %}", "a{% if id %}, {{ id }}{% endif %}",
    "{{ version }}", "- un\n- {{ title }}", "1. x",
    "{% if id %}{{ id }}{% endif %}", "- {% if id %}{{ id }}{% endif %}\n\n  suite",
    "# {{ title }}",
    "| A | B |\n|---|--:|\n{% for p in parties %}\n| {{ p.role }} | {{ p|the }} |\n{% endfor %}",
    "| A |\n|---|\n{% if id %}\n| {{ id }} |\n{% else %}\n| x |\n{% endif %}", "Nom : ____",
    "{% for r in recitals %}\n- {{ r }}\n{% endfor %}", "{ .line }\n**{{ title }}**", "a\\\nb",
    "{% for p in parties %}\n\n- {{ p.legal_name }}\n\n{% else %}\n\n{{ parties }}\n\n{% endfor %}",
    "{% for r in recitals %}{{ r }}{% if not loop.last %}; {% endif %}{% endfor %}",
    "{% if money_moves is yes %}a{% elif money_moves %}{{ money_moves }}{% else %}b{% endif %}",
)  # fmt: skip
"""Blocks that keep every convention."""

WRAPPED = (
    "{{% if id %}}\n\n{0}\n\n{{% endif %}}",
    "{{% if status %}}\n\n{0}\n\n{{% else %}}\n\n{1}\n\n{{% endif %}}",
    "{{% for item{2} in recitals %}}\n\n{0}\n\n{{% else %}}\n\n{1}\n\n{{% endfor %}}",
    "::: note\n\n{0}\n\n:::",
    "{0}\n\n{1}",
)


def filled(form: str, one: str, other: str) -> str:
    """Return a form that holds two texts; a loop around another has another name."""
    return form.format(one, other, len(one) + len(other))


def well_made() -> st.SearchStrategy[str]:
    """Return texts that keep every convention, conditions and loops around anything."""

    def wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.builds(filled, st.sampled_from(WRAPPED), inner, inner)

    return st.recursive(st.sampled_from(BLOCKS), wrapped, max_leaves=12)


typed = st.lists(st.sampled_from(LINES), max_size=14).map("\n".join)
wild = st.lists(st.sampled_from(LINES + HOSTILE) | st.text(max_size=8), max_size=8).map("\n".join)


def assert_sound(held: Sequence[object]) -> None:
    """Assert that each part of a tree holds what it may hold, something, and nothing else."""
    for block in held:
        assert isinstance(block, Block)
        match block:
            case List(items):
                assert items
                for item in items:
                    assert isinstance(item, Item)
                    assert_sound(item.blocks)
            case Table():
                assert_sound_rows(block)
            case Section(_, inner):
                assert inner
                assert_sound(inner)
            case _:
                assert block.content


def assert_sound_rows(table: Table) -> None:
    assert table.rows
    for row in (table.header, *table.rows):
        assert isinstance(row, Row)
        assert len(row.cells) == len(table.columns)
        for cell in row.cells:
            assert isinstance(cell, Cell)
            assert_sound(cell.blocks)


def assert_prints(text: str, agreement: Agreement) -> None:
    """Assert that a text makes a sound tree of an agreement, which each format can hold."""
    held = blocks(text, agreement)
    assert_sound(held)
    document = Document(Properties(FRENCH, ""), held, labels(FRENCH))
    for writer in (markdown, html, word):
        assert writer.write(document)


@given(well_made(), agreements())
@settings(deadline=None, max_examples=100)
def test_a_text_that_keeps_the_conventions_prints_any_agreement(
    text: str, agreement: Agreement
) -> None:
    try:
        assert_prints(text, agreement)
    except InvalidText as invalid:
        assert "within 3 others" in str(invalid)  # noqa: PT017 - few texts have so many loops


@given(typed | wild, agreements())
@settings(deadline=None, max_examples=300)
def test_any_text_is_compiled_or_refused(text: str, agreement: Agreement) -> None:
    try:
        compiled(text)
    except InvalidText as invalid:
        assert all(fault.line >= 1 for fault in invalid.faults)  # noqa: PT017 - either will do
        return
    assert_prints(text, agreement)
