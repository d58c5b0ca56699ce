"""The lists from which an agreement chooses.

Some are closed. In an open one (`Open` in the model), the parties may say something
else in their own words. Source of the codes: the standard's own lists (reasons, types
of partners, kinds of resources), and the enumerations usual in Canadian agreements.
"""

from enum import StrEnum


class InstrumentType(StrEnum):
    """The kind of paper; its title does not decide its legal effect. Open."""

    EMAIL_UNDERSTANDING = "email_understanding"
    STATEMENT_OF_PRINCIPLES = "statement_of_principles"
    LETTER_OF_INTENT = "letter_of_intent"
    TERMS_OF_REFERENCE = "terms_of_reference"
    MEMORANDUM_OF_UNDERSTANDING = "mou"
    COLLABORATION_AGREEMENT = "collaboration_agreement"
    PARTNERSHIP_AGREEMENT = "partnership_agreement"
    REFERRAL_PROTOCOL = "referral_protocol"
    DATA_SHARING_AGREEMENT = "data_sharing_agreement"
    PREMISES_AGREEMENT = "premises_agreement"
    SECONDMENT_AGREEMENT = "secondment_agreement"
    SERVICE_AGREEMENT = "service_agreement"
    FINANCIAL_SUPPORT_AGREEMENT = "financial_support_agreement"
    CONTRIBUTION_AGREEMENT = "contribution_agreement"
    GRANT_AGREEMENT = "grant_agreement"
    SUB_AGREEMENT = "sub_agreement"
    FRAMEWORK_AGREEMENT = "framework_agreement"


class Formality(StrEnum):
    """Whether the parties sign commitments. Money that moves makes an agreement funded."""

    INFORMAL = "informal"
    FORMAL = "formal"


class BindingNature(StrEnum):
    """Whether the agreement binds the parties in law."""

    BINDING = "binding"
    NON_BINDING = "non_binding"
    MIXED = "mixed"


class Chart(StrEnum):
    """A picture of what the agreement says in figures or in dates."""

    INDICATORS = "indicators"
    BUDGET = "budget"
    CALENDAR = "calendar"


class Status(StrEnum):
    """Where the document is in its life."""

    DRAFT = "draft"
    IN_NEGOTIATION = "in_negotiation"
    UNDER_REVIEW = "under_review"
    APPROVED = "approved"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    RENEWED = "renewed"
    CLOSED = "closed"


class LanguageRegime(StrEnum):
    """In which languages the agreement is made, and which version is authoritative."""

    FRENCH_ONLY = "fr_only"
    ENGLISH_ONLY = "en_only"
    BILINGUAL_EQUAL = "bilingual_equal"
    BILINGUAL_FRENCH_PREVAILS = "bilingual_fr_prevails"
    BILINGUAL_ENGLISH_PREVAILS = "bilingual_en_prevails"
    FRENCH_WITH_COURTESY_ENGLISH = "fr_with_courtesy_en"
    ENGLISH_WITH_COURTESY_FRENCH = "en_with_courtesy_fr"


class ContractKind(StrEnum):
    """Whether its terms were negotiated or imposed; it decides the language rules in Quebec.

    Source: Civil Code of Québec, article 1379.
    """

    NEGOTIATED = "negotiated"
    ADHESION = "adhesion"


class Jurisdiction(StrEnum):
    """A province or a territory."""

    ALBERTA = "AB"
    BRITISH_COLUMBIA = "BC"
    MANITOBA = "MB"
    NEW_BRUNSWICK = "NB"
    NEWFOUNDLAND_AND_LABRADOR = "NL"
    NOVA_SCOTIA = "NS"
    NORTHWEST_TERRITORIES = "NT"
    NUNAVUT = "NU"
    ONTARIO = "ON"
    PRINCE_EDWARD_ISLAND = "PE"
    QUEBEC = "QC"
    SASKATCHEWAN = "SK"
    YUKON = "YT"


class AcknowledgementMode(StrEnum):
    """How the parties to an informal arrangement say that they accept it. Open."""

    EMAIL_EXCHANGE = "email_exchange"
    MINUTES = "minutes"
    VERBAL_CONFIRMED = "verbal_confirmed"


# The parties


class Gender(StrEnum):
    """The grammatical gender of a name in French."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


class Number(StrEnum):
    """The grammatical number of a name."""

    SINGULAR = "singular"
    PLURAL = "plural"


class PublicStatus(StrEnum):
    """What makes public law apply to a party: language, access, authorizations."""

    NONE = "none"
    QUEBEC_CIVIL_ADMINISTRATION = "qc_civil_administration"
    QUEBEC_MUNICIPAL_BODY = "qc_municipal_body"
    QUEBEC_SCHOOL_BODY = "qc_school_body"
    QUEBEC_AGENCY_OVER_HALF_FUNDED = "qc_public_agency_over_half_funded"
    FEDERAL_INSTITUTION = "federal_institution"
    OTHER_PROVINCIAL_BODY = "other_provincial_body"
    INDIGENOUS_GOVERNMENT = "indigenous_government"


class PartyRole(StrEnum):
    """What a party is to the others. Open."""

    LEAD = "lead"
    PARTNER = "partner"
    FISCAL_AGENT = "fiscal_agent"
    FUNDER = "funder"
    SERVICE_PROVIDER = "service_provider"
    HOST = "host"
    ADVISOR = "advisor"
    ASSOCIATE = "associate"


# Elements 1 to 3


class Reason(StrEnum):
    """Why organizations work together; the first five are those of the standard. Open."""

    ELIMINATE_DUPLICATION = "eliminate_duplication"
    POOL_RESOURCES = "pool_resources"
    ADDRESS_SOCIAL_PROBLEM = "address_social_problem"
    LONG_TERM_SOCIAL_CHANGE = "long_term_social_change"
    DELIVER_SERVICES = "deliver_services"
    INCREASE_REACH = "increase_reach"
    SHARE_EXPERTISE = "share_expertise"
    IMPROVE_REFERRAL = "improve_referral"
    ACCESS_FUNDING = "access_funding"
    ENGAGE_EMPLOYERS = "engage_employers"
    INNOVATE_PILOT = "innovate_pilot"
    RESEARCH_EVALUATE = "research_evaluate"
    ADVOCATE = "advocate"


class DecisionMode(StrEnum):
    """How a body decides. Consensus is not unanimity: its members can live with it. Open."""

    CONSENSUS = "consensus"
    CONSENSUS_THEN_VOTE = "consensus_then_vote"
    CONSENT = "consent"
    SIMPLE_MAJORITY = "simple_majority"
    QUALIFIED_MAJORITY = "qualified_majority"
    UNANIMITY = "unanimity"
    ONE_PARTY_ONE_VOTE = "one_party_one_vote"
    LEAD_DECIDES = "lead_decides_after_consultation"
    DELEGATED = "delegated"
    ADVISORY = "advisory"


class DisputeLevel(StrEnum):
    """Who settles a dispute, from the nearest to the highest. Open."""

    REPRESENTATIVES = "representatives"
    COMMITTEE = "committee"
    EXECUTIVES = "executives"
    BOARDS = "boards"
    FACILITATION = "facilitation"
    MEDIATION = "mediation"
    ARBITRATION = "arbitration"
    COURTS = "courts"
    ELDERS = "elders_peacemaking"


# Elements 4 to 6


class SpokenLanguage(StrEnum):
    """A language in which people are served or in which the parties communicate. Open."""

    FRENCH = "fr"
    ENGLISH = "en"
    LSQ = "lsq"
    ASL = "asl"
    INDIGENOUS = "indigenous"


class ContributionKind(StrEnum):
    """What a party brings; the first five are those of the standard. Open."""

    PHYSICAL = "physical"
    ECONOMIC = "economic"
    KNOWLEDGE = "knowledge"
    NETWORKS = "networks"
    LOCAL_INSTITUTIONS = "local_institutions"
    STAFF = "human_staff"
    VOLUNTEERS = "human_volunteer"
    TECHNOLOGY = "technology"
    SERVICES = "services"
    COMMUNICATION = "communication"
    TRAINING = "training"
    TRANSLATION = "translation"
    TRANSPORT = "transport"
    CULTURAL = "cultural"


class FundingMechanism(StrEnum):
    """How money moves, or that none does. Open."""

    NONE = "none"
    OWN_COSTS = "own_costs"
    IN_KIND = "in_kind"
    COST_SHARING = "cost_sharing"
    POOLED_FUND = "pooled_fund"
    GRANT = "grant"
    CONTRIBUTION = "contribution"
    LUMP_SUM = "lump_sum"
    FEE_FOR_SERVICE = "fee_for_service"
    UNIT_PRICE = "unit_price"
    REIMBURSEMENT = "reimbursement"
    OUTCOME_PAYMENT = "outcome_payment"
    SUB_GRANT = "sub_grant"
    SPONSORSHIP = "sponsorship"
    DONATION = "donation"


class PaymentKind(StrEnum):
    """What a payment is."""

    ADVANCE = "advance"
    INSTALMENT = "instalment"
    REIMBURSEMENT = "reimbursement"
    FINAL = "final"


class UnspentFunds(StrEnum):
    """What becomes of money that is left at the end."""

    RETURN = "return"
    CARRY_FORWARD = "carry_forward"
    REALLOCATE = "reallocate"


class Channel(StrEnum):
    """A means of communication. Open."""

    IN_PERSON = "in_person"
    VIDEOCONFERENCE = "videoconference"
    PHONE = "phone"
    EMAIL = "email"
    SHARED_WORKSPACE = "shared_workspace"
    INSTANT_MESSAGING = "instant_messaging"
    NEWSLETTER = "newsletter"
    CASE_CONFERENCE = "case_conference"
    REPORT = "report"
    WEBSITE = "website"
    SOCIAL_MEDIA = "social_media"
    MEDIA = "media"
    EVENT = "event"
    MAIL = "mail"


# Elements 7 and 8


class ReviewKind(StrEnum):
    """What a follow-up is for. Open."""

    CHECK_IN = "check_in"
    PROGRESS_REVIEW = "progress_review"
    MID_TERM = "mid_term"
    ANNUAL_REVIEW = "annual_review"
    FINAL = "final"


class ReportKind(StrEnum):
    """The kind of report that one party owes the others. Open."""

    ACTIVITY = "activity"
    PROGRESS = "progress"
    FINANCIAL = "financial"
    DASHBOARD = "kpi_dashboard"
    ACCOUNTABILITY = "accountability"
    ANNUAL = "annual"
    FINAL = "final"
    EVALUATION = "evaluation"
    AUDIT = "audit"
    INCIDENT = "incident"
    FOLLOW_UP = "follow_up"
    MINUTES = "minutes"
    EFFECTIVENESS_REVIEW = "effectiveness_review"


class Likelihood(StrEnum):
    """How likely a risk is, from 1 to 5."""

    RARE = "rare"
    UNLIKELY = "unlikely"
    POSSIBLE = "possible"
    LIKELY = "likely"
    ALMOST_CERTAIN = "almost_certain"


class Impact(StrEnum):
    """How much harm a risk would do, from 1 to 5."""

    NEGLIGIBLE = "negligible"
    MINOR = "minor"
    MODERATE = "moderate"
    MAJOR = "major"
    SEVERE = "severe"


# What surrounds the elements


class StartEvent(StrEnum):
    """The event that starts an agreement which has no fixed first day. Open."""

    LAST_SIGNATURE = "last_signature"


class RenewalMode(StrEnum):
    """Whether and how the agreement goes on after its end."""

    NONE = "none"
    MUTUAL_WRITTEN = "mutual_written"
    AUTOMATIC = "automatic"


class SharingBasis(StrEnum):
    """What allows a party to communicate personal information. Open."""

    CONSENT = "consent"
    MANDATE_CONTRACT = "mandate_contract"
    LAW = "law"
    AGGREGATE_ONLY = "aggregate_only"


class StandardClause(StrEnum):
    """A general clause whose words the texts hold, in each language."""

    NO_PARTNERSHIP = "no_partnership"
    LIABILITY = "liability"
    CONFLICT_OF_INTEREST = "conflict_of_interest"
    INTELLECTUAL_PROPERTY = "intellectual_property"
    NOTICES = "notices"
    ASSIGNMENT = "assignment"
    NON_EXCLUSIVITY = "non_exclusivity"
    FORCE_MAJEURE = "force_majeure"
    ENTIRE_AGREEMENT = "entire_agreement"
    SEVERABILITY = "severability"
    COUNTERPARTS = "counterparts"


class Section(StrEnum):
    """A part of the document, after which a clause in the parties' own words may stand."""

    PARTIES = "parties"
    PURPOSE = "purpose"
    GOVERNANCE = "governance"
    OBJECTIVES = "objectives"
    RESOURCES = "resources"
    FUNDING = "funding"
    COMMUNICATION = "communication"
    INDICATORS = "indicators"
    MONITORING = "monitoring"
    ACTIVITIES = "activities"
    TERM = "term"
    CONFIDENTIALITY = "confidentiality"
    PRIVACY = "privacy"
    GENERAL = "general"
    LANGUAGE = "language"


# What surrounds the agreement


class Paper(StrEnum):
    """A size of paper."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def size(self) -> tuple[int, int]:
        """Its width and its height, in twentieths of a point."""
        return (12240, 15840) if self is Paper.LETTER else (11906, 16838)
