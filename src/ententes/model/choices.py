"""The closed lists from which an agreement chooses."""

from enum import StrEnum


class InstrumentType(StrEnum):
    """The kind of paper; its title does not decide its legal effect."""

    STATEMENT_OF_PRINCIPLES = "statement_of_principles"
    MEMORANDUM_OF_UNDERSTANDING = "mou"
    COLLABORATION_AGREEMENT = "collaboration_agreement"
    PARTNERSHIP_AGREEMENT = "partnership_agreement"
    SERVICE_AGREEMENT = "service_agreement"
    CONTRIBUTION_AGREEMENT = "contribution_agreement"


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


class Gender(StrEnum):
    """The grammatical gender of a name in French."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


class Number(StrEnum):
    """The grammatical number of a name."""

    SINGULAR = "singular"
    PLURAL = "plural"


class DecisionMode(StrEnum):
    """How a body decides. Consensus is not unanimity: its members can live with it."""

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


class Channel(StrEnum):
    """A means of communication."""

    IN_PERSON = "in_person"
    VIDEOCONFERENCE = "videoconference"
    PHONE = "phone"
    EMAIL = "email"
    SHARED_WORKSPACE = "shared_workspace"
    NEWSLETTER = "newsletter"
    CASE_CONFERENCE = "case_conference"
    REPORT = "report"
    WEBSITE = "website"
    MEDIA = "media"
    EVENT = "event"
    MAIL = "mail"
