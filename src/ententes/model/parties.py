"""The parties: who they are, who speaks for them, who signs."""

from pydantic import StrictBool

from ententes.model.base import Date, Email, Identifier, Maybe, Name, Part, Telephone
from ententes.model.choices import Gender, Number
from ententes.values import Text


class Grammar(Part):
    """How a party's short name behaves in a sentence; it cannot be guessed from spelling.

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

    asks_for = frozenset({"name"})

    name: Maybe[Name] = None
    title: Maybe[Text] = None
    email: Maybe[Email] = None
    telephone: Maybe[Telephone] = None


class Signatory(Part):
    """The person who signs for a party, and the signature once it is given."""

    asks_for = frozenset({"name", "title"})

    name: Maybe[Name] = None
    title: Maybe[Text] = None
    authority: Maybe[Text] = None
    signed_at: Maybe[Text] = None
    signed_on: Maybe[Date] = None


class Party(Part):
    """One of those who agree."""

    asks_for = frozenset({"name", "short_name", "address"})

    id: Identifier | None = None
    name: Maybe[Text] = None
    short_name: Maybe[Text] = None
    grammar: Grammar | None = None
    address: Maybe[Text] = None
    representative: Maybe[Representative] = None
    signatory: Maybe[Signatory] = None
