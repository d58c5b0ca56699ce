"""What the rules rest on: the names behind the codes of their sources."""

from collections.abc import Mapping

SOURCES: Mapping[str, str] = {
    "A-2.1": "Loi sur l’accès aux documents des organismes publics, RLRQ, c. A-2.1, art. 67.2",
    "C-11": "Charte de la langue française, RLRQ, c. C-11, art. 21 à 21.6 et 55",
    "CAI": "Commission d’accès à l’information du Québec, contrats et renseignements personnels",
    "CCIC": "Canadian Council for International Co-operation, Code of Ethics, partnerships",
    "CCQ": "Code civil du Québec, art. 1379, 1474, 2186",
    "CF": "Référentiel pancanadien des PDC, compétence 25.2, Établir des partenariats",
    "CF-FR": "Référentiel pancanadien des PDC, compétence 25.2, variables contextuelles",
    "DND": "National Defence, DAOD 7014-1 and guidelines on writing memoranda of understanding",
    "FRG": "Employment and Social Development Canada, Funding Recognition Guide",
    "GAC": "Global Affairs Canada, RBM Tip Sheet 3.2, indicators",
    "ISA": "Treasury Board Secretariat, Guidance on Preparing Information Sharing Agreements",
    "ISC-FA": "Indigenous Services Canada, model funding agreements, 2015 to 2026",
    "LIP": "Immigration, Refugees and Citizenship Canada, Local Immigration Partnerships handbook",
    "MCA-C": "Treasury Board Secretariat, Managing Collaborative Arrangements, 2003, part C",
    "MCA-F": "Treasury Board Secretariat, Managing Collaborative Arrangements, 2003, annex F",
    "MCA-I": "Treasury Board Secretariat, Managing Collaborative Arrangements, 2003, annex I",
    "MTESS": "Ministère de l’Emploi du Québec, guide de gestion des ententes de soutien, 2022",
    "NCVO": "National Council for Voluntary Organisations, joint working agreements, checklist",
    "OTPA": "Ontario Transfer Payment Agreement, models",
    "P-39.1": "Loi sur la protection des renseignements personnels dans le secteur privé (Québec)",
    "PCH": "Canadian Heritage, Contribution Agreement, model",
    "PIPEDA": "Personal Information Protection and Electronic Documents Act",
    "PRO": "Professional judgement, without another source",
    "PVNC": "School board of Peterborough Victoria Northumberland and Clarington, model agreement",
    "QC-CONV": "Models of financial-contribution agreements of Quebec ministries",
    "RACI": "Responsibility assignment matrix, general practice",
    "RMAF": "Treasury Board Secretariat, Guide for Results-based Management Frameworks, 2001",
    "S-40.1": "Loi sur le système correctionnel du Québec, RLRQ, c. S-40.1, art. 113",
    "SCH": "Procedures of school boards on partnerships; Ontario PPM 149",
    "TPI": "The Partnering Initiative, Partnering Agreement Scorecard",
    "TPI-MO": "The Partnering Initiative, Moving On: strategies for the end of a partnership",
    "WIOA": "20 CFR 678.500, content of a one-stop memorandum of understanding",
}
"""The sources by their codes, in the language in which they were read."""
