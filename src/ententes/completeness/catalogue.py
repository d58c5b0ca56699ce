"""All the rules, in the order of the agreement."""

from ententes.completeness.activities import ACTIVITIES
from ententes.completeness.communication import COMMUNICATION
from ententes.completeness.funding import FUNDING
from ententes.completeness.general import GENERAL
from ententes.completeness.governance import GOVERNANCE
from ententes.completeness.header import HEADER
from ententes.completeness.indicators import INDICATORS
from ententes.completeness.monitoring import MONITORING
from ententes.completeness.objectives import OBJECTIVES
from ententes.completeness.parties import PARTIES
from ententes.completeness.privacy import PRIVACY
from ententes.completeness.purpose import PURPOSE
from ententes.completeness.resources import RESOURCES
from ententes.completeness.rule import Rule
from ententes.completeness.signatures import SIGNATURES
from ententes.completeness.term import TERM
from ententes.completeness.wording import LANGUAGE

CATALOGUE: tuple[Rule, ...] = tuple(
    rule
    for element in (
        HEADER,
        PARTIES,
        PURPOSE,
        GOVERNANCE,
        OBJECTIVES,
        RESOURCES,
        FUNDING,
        COMMUNICATION,
        INDICATORS,
        MONITORING,
        ACTIVITIES,
        TERM,
        PRIVACY,
        GENERAL,
        LANGUAGE,
        SIGNATURES,
    )
    for rule in element.rules
)

BEYOND_OVERRIDE = frozenset({"AGR-012", "PAR-001", "TRM-003", "FUN-005", "FUN-026"})
"""The rules of pure logic: no reason sets them aside."""
