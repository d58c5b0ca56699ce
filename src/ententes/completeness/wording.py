"""The rules of languages: which versions bind, and whether they say the same."""

from collections.abc import Iterator

from ententes.bilingual import ENGLISH, FRENCH, Language, Saying, Tongue
from ententes.completeness.case import Case, items, name_of_party
from ententes.completeness.figures import differences
from ententes.completeness.rule import (
    Element,
    Found,
    Lacking,
    Outcome,
    Rules,
    Stage,
    Supplier,
    found,
)
from ententes.errors import Path
from ententes.model import ContractKind, Jurisdiction, LanguageRegime, Party, PublicStatus
from ententes.values import Text

LANGUAGE = Rules(Element.LANGUAGE)
rule = LANGUAGE.rule


def _regime(case: Case) -> LanguageRegime | None:
    held = case.agreement.language_regime
    return held if isinstance(held, LanguageRegime) else None


def _has_a_regime(case: Case) -> bool:
    """Return whether the regime is known: while it is not, LNG-001 asks for it."""
    return _regime(case) is not None


def _is_in_both(case: Case) -> bool:
    """Return whether it is printed in both languages: so is one that does not say its regime."""
    return len(case.agreement.languages) > 1


@rule(
    "LNG-001",
    "A B B",
    Stage.REVIEW,
    Supplier.PARTIES_TOGETHER,
    fields=("language_regime",),
    message=Saying(
        "Choisissez le régime linguistique de l’entente.",
        "Choose the language regime of the agreement.",
    ),
    source="C-11",
)
def regime_is_chosen(case: Case) -> Iterator[Outcome]:
    """Ask in which languages the agreement is made, and which version is authoritative."""
    if case.is_silent("language_regime"):
        yield found("language_regime")


@rule(
    "LNG-002",
    "A B B",
    Stage.SIGN,
    Supplier.TRANSLATOR,
    fields=("",),
    message=Saying(
        "Écrivez ce texte dans chaque langue de l’entente.",
        "Write this text in each language of the agreement.",
    ),
    detail=Saying("{why}.", "{why}."),
    source="PRO",
    when=_has_a_regime,
)
def texts_are_in_each_language(case: Case) -> Iterator[Outcome]:
    """Look for texts that lack a language of the regime; courtesy versions are printed too.

    A bare text stands in both languages. That is right for a proper name, a place or a
    code; where the agreement is in two languages, a bare text with words of one of them
    would stand untranslated in the other document, even if it says which language that
    is. Those who mean it write it twice.
    """
    languages = case.agreement.languages
    for path, text in _printed(case):
        if text.bare is not None:
            if len(languages) > 1 and not _is_the_same_in_both(path, text):
                spoken = text.spoken
                lacking = _LACKING[spoken.other] if isinstance(spoken, Language) else _BARE
                yield Found(path, {"why": lacking})
        else:
            for language in languages:
                if text.in_language(language) is None:
                    yield Found(path, {"why": _LACKING[language]})


@rule(
    "LNG-004",
    "- B B",
    Stage.REVIEW,
    Supplier.LEGAL_ADVISER,
    fields=("language_regime",),
    message=Saying(
        "Une partie relève de l’Administration du Québec\u00a0: le contrat doit être en français.",
        "A party belongs to Quebec’s civil administration: the contract must be in French.",
    ),
    detail=Saying(
        "Il s’agit de «\u00a0{party}\u00a0». L’entente est {regime}.",
        "The party is “{party}”. The agreement is {regime}.",
    ),
    source="C-11",
)
def civil_administration_contracts_in_french(case: Case) -> Iterator[Outcome]:
    """Hold the regime against the duty of the civil administration to contract in French.

    Its bodies are the government, its departments and agencies, the municipal and school
    bodies (Charter of the French language, Schedule I, part A, and sections 21 to 21.6). A
    body that is merely funded by the State is not one by that alone: that status is one
    of the Act M-30. The Charter allows other versions in cases that no field can hold,
    and recognizes bodies that serve in English: parties in such a case set the rule aside.
    A French version that prevails, or that alone is authoritative, is met with nothing.
    """
    regime = _regime(case)
    if regime in _FRENCH_DECIDES:
        return
    bodies = [party for party in _parties(case) if party.public_status in _CIVIL_ADMINISTRATION]
    if bodies and regime is not None:
        party = bodies[0]
        yield found(
            "language_regime", party=name_of_party(party) or party.id or _NAMELESS, regime=regime
        )
    elif bodies:
        yield Lacking(("language_regime",))
    elif regime is not None and case.agreement.governing_law is Jurisdiction.QUEBEC:
        for index, party in enumerate(_parties(case)):
            if party.public_status is None:
                yield Lacking(("parties", index, "public_status"))


@rule(
    "LNG-005",
    "- B B",
    Stage.SIGN,
    Supplier.LEGAL_ADVISER,
    fields=("french_version_remitted_on", "express_wish"),
    message=Saying(
        "Contrat d’adhésion\u00a0: remettez d’abord la version française, et notez la volonté"
        " expresse.",
        "Adhesion contract: first remit the French version, then record the express wish.",
    ),
    source="C-11",
)
def adhering_party_has_french_first(case: Case) -> Iterator[Outcome]:
    """Ask for what lets a Quebec adhesion contract bind by another version than the French.

    Section 55 of the Charter is about parties bound only by the other version: it is
    met by a French version that is as authoritative as the other, or prevails.
    """
    kind = case.agreement.contract_kind
    if _regime(case) not in _ENGLISH_DECIDES:
        return
    is_of_quebec = _is_of_quebec(case)
    if is_of_quebec is None:
        if kind is ContractKind.ADHESION:
            yield Lacking(("governing_law",))
    elif is_of_quebec and case.is_silent("contract_kind"):
        yield Lacking(("contract_kind",))
    elif is_of_quebec and kind is ContractKind.ADHESION:
        if case.is_silent("french_version_remitted_on"):
            yield found("french_version_remitted_on")
        if case.is_silent("express_wish") or case.agreement.express_wish is False:
            yield found("express_wish")


@rule(
    "LNG-008",
    "- B B",
    Stage.SIGN,
    Supplier.TRANSLATOR,
    fields=("",),
    message=Saying(
        "Les deux versions ne donnent pas les mêmes chiffres ou dates\u00a0: corrigez-les.",
        "The two versions do not give the same figures or dates: correct them.",
    ),
    detail=Saying(
        "En français seulement\u00a0: {french}. En anglais seulement\u00a0: {english}.",
        "In French only: {french}. In English only: {english}.",
    ),
    source="PRO",
    when=_is_in_both,
)
def figures_are_the_same(case: Case) -> Iterator[Outcome]:
    """Compare the figures of each text in its two languages, once their formats are undone."""
    for path, text in _printed(case):
        if text.fr is None or text.en is None:
            continue
        french, english = differences(text.fr, text.en)
        if french or english:
            yield Found(path, {"french": _few(french), "english": _few(english)})


def _printed(case: Case) -> Iterator[tuple[Path, Text]]:
    """Yield the texts that documents print: an override is for the parties alone."""
    return ((path, text) for path, text in case.texts if path[0] != "overrides")


# A text in one language

_BARE = Saying(
    "Il est écrit sans langue, et serait imprimé tel quel dans les deux versions",
    "It is written without a language, and would be printed as it is in both versions",
)
_LACKING: dict[Language, Saying] = {
    FRENCH: Saying("Il manque le français", "The French is missing"),
    ENGLISH: Saying("Il manque l’anglais", "The English is missing"),
}
_SAME_IN_BOTH = frozenset({"legal_name", "short_name", "head_office_address", "signed_at"})
"""The fields of names and places: they are what they are, whatever the language."""

_AROUND_A_WORD = '.,;:!?()[]«»“”"*_ \u00a0'


def _is_the_same_in_both(path: Path, text: Text) -> bool:
    """Return whether bare words can stand in both languages: none of them is a common word.

    A common word is of four small letters or more: `Ville de Laval`, `Zoom` and `km` have
    none; `Directrice générale` and `trousses` have one. Shorter ones bind names. Words in a
    third language are of neither.
    """
    if path[-1] in _SAME_IN_BOTH or isinstance(text.spoken, Tongue):
        return True
    words = text.bare or ""
    return not any(
        len(part) >= 4 and part.isalpha() and part.islower()
        for word in words.split()
        for part in word.strip(_AROUND_A_WORD).replace("’", "'").replace("-", "'").split("'")
    )


# What binds

_FRENCH_DECIDES = {
    LanguageRegime.FRENCH_ONLY,
    LanguageRegime.BILINGUAL_FRENCH_PREVAILS,
    LanguageRegime.FRENCH_WITH_COURTESY_ENGLISH,
}
_ENGLISH_DECIDES = {
    LanguageRegime.ENGLISH_ONLY,
    LanguageRegime.BILINGUAL_ENGLISH_PREVAILS,
    LanguageRegime.ENGLISH_WITH_COURTESY_FRENCH,
}
_CIVIL_ADMINISTRATION = {
    PublicStatus.QUEBEC_CIVIL_ADMINISTRATION,
    PublicStatus.QUEBEC_MUNICIPAL_BODY,
    PublicStatus.QUEBEC_SCHOOL_BODY,
}
_PUBLIC_IN_QUEBEC = _CIVIL_ADMINISTRATION | {PublicStatus.QUEBEC_AGENCY_OVER_HALF_FUNDED}


def _parties(case: Case) -> tuple[Party, ...]:
    return items(case.agreement.parties)


_NAMELESS = Saying("une partie sans nom", "a party without a name")


def _is_of_quebec(case: Case) -> bool | None:
    """Return whether the law of Quebec governs, or a public body of Quebec is a party.

    `None` is that nothing tells.
    """
    if any(party.public_status in _PUBLIC_IN_QUEBEC for party in _parties(case)):
        return True
    return None if case.is_silent("governing_law") else case.agreement.governing_law == "QC"


# Figures

_NONE = Saying("aucun", "none")
_MORE = Saying("d’autres", "others")


def _few(figures: tuple[str, ...]) -> tuple[object, ...]:
    """Return the first five figures, each short enough to be read."""
    if not figures:
        return (_NONE,)
    told = tuple(figure if len(figure) <= 40 else f"{figure[:40]}…" for figure in figures[:5])
    return (*told, _MORE) if len(figures) > 5 else told
