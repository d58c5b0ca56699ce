"""The kinds of nothing that someone meant: silence is the third, and is `None`."""

from dataclasses import dataclass
from typing import Self

from ententes.bilingual import Saying
from ententes.errors import Malformed
from ententes.values.plain import Plain, parts_of, settle
from ententes.values.text import Text


@dataclass(frozen=True, slots=True)
class NotApplicable(Plain):
    """A stated absence, with its reason: each party bears its own costs.

    >>> NotApplicable.parse({"not_applicable": "Aucun argent ne circule."}).reason.bare
    'Aucun argent ne circule.'
    """

    reason: Text

    def __post_init__(self) -> None:
        settle(self, {"reason": Text.parse}, {"reason": "not_applicable"})

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the stated absence that `{not_applicable: reason}` stands for."""
        if isinstance(given, cls):
            return given
        parts = parts_of(given, ("not_applicable",), _AN_ABSENCE, _ABSENCE_EXAMPLE)
        return cls(parts.get("not_applicable"))  # pyright: ignore[reportArgumentType]

    def plain(self) -> object:
        """Return `{not_applicable: reason}`."""
        return {"not_applicable": self.reason.plain()}


@dataclass(frozen=True, slots=True)
class Blank(Plain):
    """A place left empty on purpose, to be filled in by hand; it prints a line.

    >>> Blank.parse({"blank": True, "label": "date du conseil"}).label.bare
    'date du conseil'
    """

    label: Text | None = None

    def __post_init__(self) -> None:
        if self.label is not None:
            settle(self, {"label": Text.parse})

    @classmethod
    def parse(cls, given: object) -> Self:
        """Return the blank that `{blank: true, label: …}` stands for."""
        if isinstance(given, cls):
            return given
        parts = parts_of(given, ("blank", "label"), _A_BLANK, _BLANK_EXAMPLE)
        if parts.get("blank") is not True:
            raise Malformed(
                parts.get("blank"),
                Saying("true", "true"),
                Saying(
                    "Retirez la clé si la valeur est connue.",
                    "Remove the key if the value is known.",
                ),
                within=("blank",),
            )
        return cls(parts.get("label"))  # pyright: ignore[reportArgumentType]

    def plain(self) -> object:
        """Return `{blank: true}`, with its label."""
        return (
            {"blank": True} if self.label is None else {"blank": True, "label": self.label.plain()}
        )


_AN_ABSENCE = Saying("une absence avec sa raison", "an absence with its reason")
_ABSENCE_EXAMPLE = Saying(
    "{sans_objet: Aucun argent ne circule}", "{not_applicable: No money changes hands}"
)
_A_BLANK = Saying("un espace à remplir", "a blank to fill in")
_BLANK_EXAMPLE = Saying("{a_remplir: true}", "{blank: true}")
