"""The model: what an agreement holds. It knows nothing of files, languages or documents."""

from ententes.model.agreement import Agreement, Clause, Confidentiality, Term
from ententes.model.base import Part
from ententes.model.choices import (
    Channel,
    DecisionMode,
    Gender,
    InstrumentType,
    LanguageRegime,
    Number,
    Status,
)
from ententes.model.elements import (
    Body,
    BudgetLine,
    ChannelUse,
    Communication,
    Contribution,
    Funding,
    Governance,
    Indicator,
    Member,
    Monitoring,
    Objective,
    Purpose,
    Report,
    Resources,
)
from ententes.model.parties import Grammar, Party, Representative, Signatory

__all__ = [
    "Agreement",
    "Body",
    "BudgetLine",
    "Channel",
    "ChannelUse",
    "Clause",
    "Communication",
    "Confidentiality",
    "Contribution",
    "DecisionMode",
    "Funding",
    "Gender",
    "Governance",
    "Grammar",
    "Indicator",
    "InstrumentType",
    "LanguageRegime",
    "Member",
    "Monitoring",
    "Number",
    "Objective",
    "Part",
    "Party",
    "Purpose",
    "Report",
    "Representative",
    "Resources",
    "Signatory",
    "Status",
    "Term",
]
