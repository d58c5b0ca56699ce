"""Completeness: what an agreement lacks to be circulated, reviewed and signed.

rule.py        what a rule is, and what it yields
case.py        the agreement under examination, with what follows from it
calendar.py    how days follow each other
figures.py     the figures and dates that a text tells
budget.py      what costs and sources add up to
header.py …    the rules, one module for each element
sources.py     what they rest on
catalogue.py   all the rules
checking.py    the rules applied to an agreement
report.py      what they found, as facts, worded late
places.py      how a place of an agreement is named
"""

from ententes.completeness.catalogue import CATALOGUE
from ententes.completeness.checking import check
from ententes.completeness.report import Finding, Report, Score, SetAside, Undetermined
from ententes.completeness.rule import Element, Profile, Rule, Severity, Stage, Supplier

__all__ = [
    "CATALOGUE",
    "Element",
    "Finding",
    "Profile",
    "Report",
    "Rule",
    "Score",
    "SetAside",
    "Severity",
    "Stage",
    "Supplier",
    "Undetermined",
    "check",
]
