"""The captions of tables and figures, as formats write them that do not number by themselves."""

from collections.abc import Mapping

from ententes.document.tree import Figure, Inline, Table, Words


def numbered(block: Table | Figure, labels: Mapping[str, str]) -> list[Inline]:
    """Return the whole caption of a block, "Tableau 3. Cibles"; `labels` name its kind."""
    kind = "table" if isinstance(block, Table) else "figure"
    return [Words(f"{labels[kind]}\u00a0{block.number}. "), *block.caption]
