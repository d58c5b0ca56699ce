"""The words of every field, by the object that holds it."""

from collections.abc import Mapping

from ententes.vocabulary.direction import DIRECTION
from ententes.vocabulary.general import GENERAL
from ententes.vocabulary.header import HEADER
from ententes.vocabulary.means import MEANS
from ententes.vocabulary.parties import PARTIES
from ententes.vocabulary.provisions import PROVISIONS
from ententes.vocabulary.results import RESULTS
from ententes.vocabulary.theme import THEME
from ententes.vocabulary.words import Entry

FIELDS: Mapping[str, Mapping[str, Entry]] = {
    **HEADER,
    **PARTIES,
    **DIRECTION,
    **MEANS,
    **RESULTS,
    **PROVISIONS,
    **GENERAL,
    **THEME,
}
