"""The rules of the parties: who they are, who speaks for them, what they take on."""

import unicodedata
from collections.abc import Iterable, Iterator

from ententes.bilingual import ENGLISH, FRENCH, Language, Saying
from ententes.completeness.case import Case, given, items
from ententes.completeness.rule import (
    Element,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
    silent,
)
from ententes.model import Grammar, Number, Party, Representative
from ententes.values import NotApplicable, Text

PARTIES = Rules(Element.PARTIES)
rule = PARTIES.rule


@rule(
    "PAR-001",
    "B B B",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("parties", "parties[].legal_name"),
    message=Saying(
        "Nommez au moins deux parties distinctes.", "Name at least two distinct parties."
    ),
    detail=Saying(
        "Il s’agit deux fois de la même partie\u00a0: {name}.",
        "The same party is there twice: {name}.",
    ),
    source="CF",
)
def two_parties_are_there(case: Case) -> Iterator[Outcome]:
    """Count the parties; those with the same legal name are one."""
    parties = items(case.agreement.parties)
    if len(parties) < 2:
        yield found("parties")
    elif not _are_distinct(parties):
        yield found("parties", 1, "legal_name", name=parties[1].legal_name)


@rule(
    "PAR-002",
    "A B B",
    Stage.CIRCULATE,
    Supplier.EACH_PARTY,
    fields=("legal_name",),
    each="parties[]",
    message=Saying(
        "Inscrivez la dénomination sociale complète de la partie.",
        "Enter the party’s full legal name.",
    ),
    source="ISC-FA, MCA-I",
)
def legal_name_is_given(party: Party, _: Case) -> Iterator[Outcome]:
    """Ask for the name under which a party can be held to its word."""
    yield from silent(party, "legal_name")


@rule(
    "PAR-007",
    "A B B",
    Stage.CIRCULATE,
    Supplier.DRAFTER,
    fields=("parties[].short_name",),
    message=Saying(
        "Donnez à la partie un nom abrégé, différent de celui des autres.",
        "Give the party a short name, different from those of the others.",
    ),
    detail=Saying(
        "Une autre partie porte déjà le nom «\u00a0{name}\u00a0».",
        "Another party already has the name “{name}”.",
    ),
    source="ISC-FA",
)
def short_name_is_its_own(case: Case) -> Iterator[Outcome]:
    """Ask for short names, and compare them in each language: a sentence names a party by it."""
    parties = items(case.agreement.parties)
    are_distinct = _are_distinct(parties)  # else PAR-001 tells
    taken: list[Text] = []
    for index, party in enumerate(parties):
        name = party.short_name
        if name is None:
            yield found("parties", index, "short_name")
        elif isinstance(name, Text):
            both = (pair for other in taken for pair in _in_both(name, other))
            twice = next((mine for mine, theirs in both if _are_same(mine, theirs)), None)
            if twice and are_distinct:
                yield found("parties", index, "short_name", name=twice)
            taken.append(name)


@rule(
    "PAR-008",
    "B B B",
    Stage.REVIEW,
    Supplier.EACH_PARTY,
    fields=("representative.name", "representative.email", "representative.telephone"),
    each="parties[]",
    message=Saying(
        "Nommez une personne représentante, avec son courriel ou son téléphone.",
        "Name a representative, with an e-mail address or a telephone number.",
    ),
    source="TPI",
)
def representative_can_be_reached(party: Party, _: Case) -> Iterator[Outcome]:
    """Ask for a person, and for one of two ways to reach that person."""
    representative = party.representative
    if representative is None:
        yield found("representative", "name")
    if not isinstance(representative, Representative):
        return
    if representative.name is None:
        yield found("representative", "name")
    ways = {way: getattr(representative, way) for way in ("email", "telephone")}
    if all(held is None or isinstance(held, NotApplicable) for held in ways.values()):
        unsaid = (way for way, held in ways.items() if held is None)
        yield from (found("representative", way) for way in list(unsaid)[:1])


@rule(
    "PAR-009",
    "B B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("role", "responsibilities"),
    each="parties[]",
    message=Saying(
        "Décrivez le rôle et au moins une responsabilité de la partie.",
        "Describe the party’s role and at least one responsibility.",
    ),
    source="CF, MCA-F",
)
def role_is_described(party: Party, _: Case) -> Iterator[Outcome]:
    """Ask what a party is to the others, and what it takes charge of."""
    yield from silent(party, "role", "responsibilities")


@rule(
    "PAR-018",
    "A B B",
    Stage.REVIEW,
    Supplier.DRAFTER,
    fields=(
        "grammar.article",
        "grammar.number",
        "grammar.gender",
        "grammar.elision",
        "grammar.english_article",
    ),
    each="parties[]",
    message=Saying(
        "Dites comment le nom abrégé de la partie se place dans une phrase.",
        "Say how the party’s short name stands in a sentence.",
    ),
    source="OQLF-ELI",
)
def name_has_its_grammar(party: Party, case: Case) -> Iterator[Outcome]:
    """Ask only what the sentences of the agreement need: the spelling of a name tells none of it.

    A name in the plural has one article for both genders; only a vowel, an *h* or a *y*
    may call for an elision.
    """
    name, grammar = given(party.short_name), party.grammar or Grammar()
    if not isinstance(name, Text):
        return
    if FRENCH in case.agreement.languages and (spelled := name.in_language(FRENCH)):
        first_letter = unicodedata.normalize("NFD", spelled)[0].casefold()
        may_elide = first_letter in "aeiouhyœæ"
        unsaid = {
            "article": True,
            "number": bool(grammar.article),
            "gender": bool(grammar.article) and grammar.number is not Number.PLURAL,
            "elision": may_elide and grammar.number is not Number.PLURAL,
        }
        asked = [field for field, is_needed in unsaid.items() if is_needed]
        yield from (found("grammar", *each.path) for each in silent(grammar, *asked))
    if ENGLISH in case.agreement.languages and name.in_language(ENGLISH):
        yield from (found("grammar", *each.path) for each in silent(grammar, "english_article"))


# Whether parties are distinct


def _are_distinct(parties: Iterable[Party]) -> bool:
    """Return whether some party has another legal name than the first, or may have."""
    first, *others = [given(party.legal_name) for party in parties] or [None]
    return not all(_is_one(first, other) for other in others)


def _is_one(name: Text | None, other: Text | None) -> bool:
    """Return whether two names are known to be the same, in every language that both have."""
    both = _in_both(name, other) if name and other else []
    return bool(both) and all(_are_same(*pair) for pair in both)


def _in_both(one: Text, other: Text) -> list[tuple[str, str]]:
    """Return the words of two texts, side by side in each language that both have."""
    return [
        (mine, theirs)
        for language in Language
        if (mine := one.in_language(language)) and (theirs := other.in_language(language))
    ]


def _are_same(one: str, other: str) -> bool:
    first, second = (
        unicodedata.normalize("NFC", name).replace("’", "'").casefold() for name in (one, other)
    )
    return first == second
