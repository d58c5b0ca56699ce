"""The parties: who they are, who speaks for them, who signs."""

from pydantic import StrictBool

from ententes.model.base import (
    Date,
    Email,
    Identifier,
    Maybe,
    Name,
    Open,
    Part,
    Several,
    Telephone,
)
from ententes.model.choices import Gender, Number, PartyRole, PublicStatus
from ententes.values import Text


class Grammar(Part):
    """How a name behaves in a sentence; it cannot be guessed from spelling.

    In French, its article (the Centre, *l’Office*, none before *Emploi-Québec*);
    in English, whether it takes one.
    """

    gender: Gender | None = None
    number: Number | None = None
    article: StrictBool | None = None
    elision: StrictBool | None = None
    english_article: StrictBool | None = None


class Representative(Part):
    """The person to whom one speaks for a party, from day to day."""

    name: Maybe[Name] = None
    title: Maybe[Text] = None
    email: Maybe[Email] = None
    telephone: Maybe[Telephone] = None


class Signatory(Part):
    """The person who signs for a party, and the signature once it is given."""

    name: Maybe[Name] = None
    title: Maybe[Text] = None
    authority: Maybe[Text] = None
    signed_at: Maybe[Text] = None
    signed_on: Maybe[Date] = None


class Party(Part):
    """One of those who agree: an organization, a people, or those who act for one."""

    id: Identifier | None = None
    legal_name: Maybe[Text] = None
    short_name: Maybe[Text] = None
    grammar: Grammar | None = None
    legal_form: Maybe[Text] = None
    registration_numbers: Several[Name] = ()
    public_status: Maybe[PublicStatus] = None
    head_office_address: Maybe[Text] = None
    role: Maybe[Open[PartyRole]] = None
    responsibilities: Several[Text] = ()
    representative: Maybe[Representative] = None
    signatories: Several[Signatory] = ()


class ThirdParty(Part):
    """A body that the agreement names and that does not sign it: a funder, a landlord."""

    id: Identifier | None = None
    legal_name: Maybe[Text] = None
    short_name: Maybe[Text] = None
    grammar: Grammar | None = None
    role: Maybe[Text] = None
