"""What the vocabulary says of a field, of a choice and of an object."""

from typing import NamedTuple

from ententes.bilingual import Saying


class Entry(NamedTuple):
    """The words for a field.

    `fr` is its key in French files (the English key is the field's name), `label`
    what tables and marks print, `help` what people who write agreements read: its
    meaning, its unit and an example. What is to be typed stands between backticks.
    """

    fr: str
    label: Saying
    help: Saying


class Term(NamedTuple):
    """The words for a choice.

    `fr` is its code in French files (the English code is the value of the choice),
    `label` what is printed within a sentence or a cell. A unit has its singular in
    `one`; its label then is the plural. The French of a unit or of a role is a noun,
    which is `feminine` or not, and elides what comes before it or not (*d’agent*). A
    frequency may have a form for after a quantity in `per`: twelve hours *a week*.
    """

    fr: str
    label: Saying
    one: Saying | None = None
    feminine: bool = False
    elides: bool = False
    per: Saying | None = None


class Kind(NamedTuple):
    """The words for an object or a value: its name in messages, and what it is."""

    label: Saying
    help: Saying
