"""The catalogue of rules: what the completeness check asks, made from the rules themselves."""

from collections.abc import Iterator

from ententes.bilingual import Language, Saying
from ententes.completeness import CATALOGUE, Element, Profile, Rule, Severity, Stage
from ententes.completeness.places import place_in
from ententes.completeness.sources import SOURCES
from ententes.reporting import words


def rules(language: Language | str) -> str:
    """Return the catalogue of rules in `language`, as Markdown.

    >>> rules("en").splitlines()[0]
    '# The rules of the completeness check'
    """
    return "\n".join(_lines(Language(language))) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield f"# {_TITLE.told(language)}"
    yield from ("", _HEAD.told(language))
    yield from ("", _STAGES.told(language))
    for element in Element:
        found = [rule for rule in CATALOGUE if rule.element is element]
        yield from ("", f"## {words.ELEMENTS[element].told(language)}", "")
        header = " | ".join(label.told(language) for label in _COLUMNS)
        yield from (f"| {header} |", "|---" * len(_COLUMNS) + "|")
        yield from (_row(rule, language) for rule in found)
    yield from ("", f"## {_SOURCES.told(language)}", "")
    for code in sorted({code for rule in CATALOGUE for code in codes_of(rule)}):
        yield f"- {code}: {SOURCES[code]}"


def _row(rule: Rule, language: Language) -> str:
    cells = (
        rule.id,
        rule.message.told(language),
        *(_weight(rule.severity(profile), language) for profile in Profile),
        _GATES[rule.gate].told(language),
        ", ".join(_places(rule, language)),
        rule.source,
    )
    return f"| {' | '.join(cells)} |"


def codes_of(rule: Rule) -> list[str]:
    """Return the codes of the sources of a rule."""
    return rule.source.split(", ")


def _weight(severity: Severity | None, language: Language) -> str:
    return words.SEVERITIES[severity].told(language) if severity else ""


def _places(rule: Rule, language: Language) -> Iterator[str]:
    for path in rule.paths:
        if not path:
            yield _EVERYWHERE.told(language)
            continue
        steps = (step for name in path.split(".") for step in _steps(name))
        yield f"`{place_in(tuple(steps), language).replace('[0]', '[]')}`"


def _steps(name: str) -> Iterator[int | str]:
    yield name.removesuffix("[]")
    if name.endswith("[]"):
        yield 0


_TITLE = Saying(
    "Les règles de la vérification de complétude", "The rules of the completeness check"
)
_HEAD = Saying(
    "Une règle demande un fait, ou compare deux faits qui devraient concorder. Selon le profil de"
    " l’entente, ce qu’elle trouve est à corriger ou n’est qu’un conseil; une case vide veut dire"
    " que la règle ne demande rien. Ce que les parties déclarent sans objet, ou laissent à remplir,"
    " n’est jamais signalé comme manquant.",
    "A rule asks for a fact, or compares two facts that should agree. By the profile of the"
    " agreement, what it finds must be fixed or is advice; an empty cell means that the rule asks"
    " nothing. What the parties state not to apply, or leave to be filled in, is never told as"
    " missing.",
)
_STAGES = Saying(
    "L’étape est celle avant laquelle la réponse est attendue\u00a0: circuler, réviser, signer; les"
    " règles sur la vie du document viennent après la signature.",
    "The stage is the one before which the answer is expected: circulate, review, sign; rules on"
    " the life of the document come after signature.",
)
_COLUMNS = (
    Saying("Règle", "Rule"),
    Saying("Ce qu’elle dit", "What it says"),
    Saying("Informelle", "Informal"),
    Saying("Formelle", "Formal"),
    Saying("Financée", "Funded"),
    Saying("Étape", "Stage"),
    Saying("Où", "Where"),
    Saying("Source", "Source"),
)
_GATES = {
    Stage.CIRCULATE: Saying("circuler", "circulate"),
    Stage.REVIEW: Saying("réviser", "review"),
    Stage.SIGN: Saying("signer", "sign"),
    Stage.AFTER_SIGNATURE: Saying("après la signature", "after signature"),
}
_EVERYWHERE = Saying("partout", "everywhere")
_SOURCES = Saying("Sources", "Sources")
