"""The words of the choices: the lists of the model, the units and the frequencies.

The modules are named like those of the fields.
"""

from collections.abc import Mapping

from ententes.vocabulary.choices.direction import DIRECTION
from ententes.vocabulary.choices.general import GENERAL
from ententes.vocabulary.choices.header import HEADER
from ententes.vocabulary.choices.means import MEANS
from ententes.vocabulary.choices.parties import PARTIES
from ententes.vocabulary.choices.provisions import PROVISIONS
from ententes.vocabulary.choices.results import RESULTS
from ententes.vocabulary.choices.theme import THEME
from ententes.vocabulary.words import Term

CHOICES: Mapping[str, Mapping[str, Term]] = {
    **HEADER,
    **PARTIES,
    **DIRECTION,
    **MEANS,
    **RESULTS,
    **PROVISIONS,
    **GENERAL,
    **THEME,
}
