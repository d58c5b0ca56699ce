"""The spaces beside figures: which of them hold a figure to what it counts, dates or names.

It depends on the words around a space, never on the kind of the space: what is held once
is held again in the same way.
"""

import re

from ententes.language.coordinates import POSTAL_DISTRICT, POSTAL_UNIT
from ententes.language.letters import FIGURE, SMALL, TAG, VALUE, WORD
from ententes.language.words import NO_BREAK, is_french
from ententes.values import Language


def with_figures_held(text: str, language: Language) -> str:
    r"""Return `text` with no break between a figure and what it counts, dates or names.

    In French, that is any noun after a figure; a private-use character may be no figure,
    and only holds to the nouns that are usually counted.

    Source: Office québécois de la langue française and Translation Bureau,
    *L’espace insécable*.

    >>> with_figures_held("à l’article 4, 12 345 arbres en 30 jours", Language.FRENCH)
    'à l’article\xa04, 12\xa0345\xa0arbres en 30\xa0jours'
    """
    if not (_ANY_FIGURE.search(text) or _ANY_LETTER.search(text)):
        return text
    holds = _holds_in_french if is_french(language) else _holds_in_english
    pieces = _GAPS.split(text)  # words, and the gaps between them
    words = [*map(_bare, pieces[::2]), ""]
    for at in range(len(words) - 2):
        gap = 2 * at + 1
        if not _ONE_SPACE.fullmatch(pieces[gap]):
            continue
        is_held = _holds_in_both(*words[at : at + 3]) or holds(words, at)
        if is_held and ("\n" not in pieces[gap] or _goes_on(pieces, gap)):
            pieces[gap] = NO_BREAK
    return "".join(pieces)


def _goes_on(pieces: list[str], gap: int) -> bool:
    """Return whether the line before a gap goes on after it: it is no heading, nor an item."""
    start = gap - 1
    while start > 0 and "\n" not in pieces[start - 1]:
        start -= 2
    return not pieces[start].startswith("#") and not _MARKER.fullmatch(pieces[gap + 1])


_ANY_FIGURE = re.compile(FIGURE)
_ANY_LETTER = re.compile(rf" (?:[A-Z]|[IVX]++)(?!{WORD})")
_ANY_TAG = re.compile(f"[{TAG}]")
_GAPS = re.compile(r"(\s++)")
# A space, or the end of a line.
_ONE_SPACE = re.compile(r"[ \u2009\u202f]|\n[ \t]*+")
_MARKER = re.compile(r"[0-9]{1,9}[.)]")
_ELIDED = re.compile("(?:[cdjlmnst]|(?:jus|lors|puis)?qu)’", re.IGNORECASE)


def _bare(word: str) -> str:
    """Return `word` without the marks before it, and without what is elided before it."""
    word = _ANY_TAG.sub("", word).lstrip("([«“‘\"'*_<+~−-").rstrip("*_")
    elided = _ELIDED.match(word)
    return word[elided.end() :].lstrip("«“‘*_") if elided else word


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# In both languages.

_GROUP = re.compile(r"(?:[A-Z]{0,3}\$?|1:)[0-9]{1,3}")
_NEXT_GROUP = re.compile(r"[0-9]{3}(?![0-9])")
_AREA = re.compile(r"[2-9][0-9]{2}\)?")
_REST_OF_TELEPHONE = re.compile(r"[2-9][0-9]{2}-[0-9]{4}(?!\w)|[0-9]{4}(?!\w)")
_DISTRICT = re.compile(POSTAL_DISTRICT)
_UNIT_OF_POST = re.compile(rf"{POSTAL_UNIT}(?!{WORD})")


def _holds_in_both(before: str, after: str, following: str) -> bool:
    """Return whether two words are parts of one number or percentage, or of one postal code."""
    if after in _PER:
        return following.startswith("cent") and _NUMBER.fullmatch(before) is not None
    if not "0" <= after[:1] <= "9":
        return before in _SIGNS and _ANY_FIGURE.match(after) is not None
    return bool(
        (_NEXT_GROUP.match(after) and _GROUP.fullmatch(before))
        or (_REST_OF_TELEPHONE.match(after) and _AREA.fullmatch(before))
        or (_UNIT_OF_POST.match(after) and _DISTRICT.fullmatch(before))
        or before in _SIGNS
    )


_PER = ("pour", "per")
_SIGNS = _words("§ §§ ≥ ≤ ± ≈")
_UNITS = _words(
    "km/h m/s km² km m² m³ m cm² cm mm L l mL kg g mg t ha h min s °C °F kW kWh MW Hz po pi lb ko "
    "Ko Mo Go To kB MB GB TB CAD USD EUR ETP FTE FTEs"
)
_NUMBER = re.compile(
    rf"(?:[A-Z]{{0,3}}\$)?(?:[0-9.,]*{FIGURE}[-–])?[0-9.,]*{FIGURE}\)?"  # a range is one too
)
_NAME = re.compile(rf"{FIGURE}|(?:[A-Z]|[IVX]++)(?!{WORD})")
_DAY = re.compile(rf"1er|[0-9]{{1,2}}|[{VALUE}]")
_YEAR = re.compile(rf"[0-9]{{4}}(?![0-9])|[{VALUE}]")
_UNIT_OR_NOUN = re.compile(r"°[CF]|[^\W\d_]++[²³]?(?:/[hs])?(?![\w’])")


def _counted(word: str) -> str:
    """Return the unit or the noun at the head of `word`, without the marks after it."""
    found = _UNIT_OR_NOUN.match(word)
    return found[0] if found else ""


# In French.

_FRENCH_MONTHS = _words(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_FRENCH_NOUNS = _words(
    "seconde secondes minute minutes heure heures jour jours semaine semaines mois trimestre "
    "trimestres semestre semestres an ans année années exercice exercices fois séance séances "
    "réunion réunions rencontre rencontres atelier ateliers personne personnes jeune jeunes "
    "participant participants participante participantes partenaire partenaires partie parties "
    "organisme organismes aiguillage aiguillages placement placements stage stages poste postes "
    "place places page pages exemplaire exemplaires point points équivalent équivalents mètre "
    "mètres kilomètre kilomètres cent cents dollar dollars mille millier milliers million millions "
    "milliard milliards"
)
_FRENCH_NUMBERED = _words(
    "no nos numéro numéros article articles paragraphe paragraphes alinéa alinéas sous-alinéa "
    "sous-alinéas annexe annexes appendice appendices clause clauses section sections partie "
    "parties chapitre chapitres titre livre tome volume tableau tableaux figure figures page pages "
    "étape étapes phase phases volet volets axe axes objectif objectifs indicateur indicateurs "
    "activité activités produit produits livrable livrables jalon jalons version versions point "
    "points question questions règle règles règlement loi résolution mesure mesures niveau niveaux "
    "catégorie catégories option options scénario formulaire formulaires poste bureau local salle "
    "suite appartement app. lot rang route autoroute ligne lignes colonne colonnes case note notes "
    "groupe équipe zone district cohorte exercice semestre trimestre année semaine jour art. par. "
    "al. c. ch. chap. p. pp. vol. t. fig."
)
# What follows a figure that counts nothing.
_FRENCH_NO_NOUNS = _words(
    "et ou ni mais car or donc puis soit si comme que qui quoi dont où quand lorsque parce puisque "
    "le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos "
    "mon ma mes il elle ils elles on nous vous se me te lui eux en ne pas plus moins très aussi "
    "ainsi alors après avant avec chez contre dans depuis derrière devant durant dès entre envers "
    "hors jusque lors malgré par parmi pendant pour près sans sauf selon sous suivant sur vers via "
    "voire environ inclus incluse inclusivement exclusivement seulement chacun chacune sinon tous "
    "toutes est sont était étaient sera seront soient serait seraient être ont avait avaient aura "
    "auront ait aient avoir doit doivent devra devront peut peuvent pourra pourront fait font va "
    "vont vise visent prévoit prévoient porte portent prend prennent reste restent demeure "
    "demeurent devient deviennent compte comptent commence commencent donne donnent ici"
)
# A figure alone, but for a year; two, apart by a hyphen; an ordinal.
_COUNTING = re.compile(
    r"(?!(?:19|20)[0-9]{2}$)(?:[0-9]{1,3}[-–](?=[0-9]{1,3}$))?[0-9]++(?:,[0-9]++)?"
    r"|[0-9]++(?:er|re|e|de?)s?"
)
_NOUN = re.compile(rf"{SMALL}{{2,}}+(?![\w’])")


def _holds_in_french(words: list[str], at: int) -> bool:
    before, after = words[at], words[at + 1]
    noun = _counted(after)
    name = before.lower()
    if _NUMBER.fullmatch(before) and (noun in _UNITS or noun in _FRENCH_NOUNS):
        return True
    if noun in _FRENCH_MONTHS:
        return _DAY.fullmatch(before) is not None
    if _NAME.match(after) and name in _FRENCH_NUMBERED:
        return True
    if _YEAR.match(after) and name in _FRENCH_MONTHS:
        return True
    is_named = at > 0 and words[at - 1].lower() in _FRENCH_NUMBERED
    return bool(
        not is_named
        and _COUNTING.fullmatch(before)
        and _NOUN.match(after)
        and noun not in _FRENCH_NO_NOUNS
    )


# In English.

_ENGLISH_MONTHS = _words(
    "January February March April May June July August September October November December"
)
_ENGLISH_NOUNS = _words(
    "second seconds minute minutes hour hours day days business working calendar week weeks month "
    "months quarter quarters year years time times session sessions meeting meetings workshop "
    "workshops people person persons participant participants partner partners party parties "
    "referral referrals placement placements position positions page pages copy copies point "
    "points metre metres kilometre kilometres cent cents dollar dollars percent hundred thousand "
    "million billion am pm"
)
_ENGLISH_NUMBERED = _words(
    "no. nos. article articles section sections subsection subsections paragraph paragraphs "
    "subparagraph subparagraphs clause clauses schedule schedules annex annexes appendix "
    "appendices part parts chapter chapters title volume table tables figure figures page pages "
    "step steps phase phases component components objective objectives indicator indicators "
    "activity activities output outputs deliverable deliverables milestone milestones version "
    "versions item items question questions rule rules level levels category option options form "
    "forms suite apartment unit room lot route highway column columns note notes group cohort "
    "quarter year week day bill s. ss. c. ch. p. pp. para. paras. vol. fig. ext."
)
_NOON = re.compile(r"(?:[ap]\.m\.|[ap]m|[AP]M)(?!\w)")


def _holds_in_english(words: list[str], at: int) -> bool:
    before, after = words[at], words[at + 1]
    if _NUMBER.fullmatch(before):
        noun = _counted(after)
        if noun in _UNITS or noun.lower() in _ENGLISH_NOUNS:
            return True
        if noun in _ENGLISH_MONTHS and _DAY.fullmatch(before):
            return True
    if _NOON.match(after):
        return _ANY_FIGURE.match(before[-1:]) is not None
    if before in _ENGLISH_MONTHS:
        return _ANY_FIGURE.match(after) is not None
    return _NAME.match(after) is not None and before.lower() in _ENGLISH_NUMBERED
