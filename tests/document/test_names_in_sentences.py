"""Names in sentences: articles, contractions and elisions, what agrees, other forms of values."""

import pytest
from document.texts import blocks

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.tree import Slot, Words, contents
from ententes.files import load
from ententes.model import Agreement

AGREEMENT = """
language_regime: bilingual_equal
parties:
  - id: centre
    short_name: Centre
    grammar: {gender: masculine, number: singular, article: true, elision: false, english_article: true}
    role: fiscal_agent
  - id: office
    short_name: {fr: Association, en: Association}
    grammar: {gender: feminine, number: singular, article: true, elision: true, english_article: true}
    role: {fr: hôte, en: host}
  - id: amis
    short_name: {fr: Amis du parc, en: Friends of the Park}
    grammar: {gender: masculine, number: plural, article: true, english_article: true}
  - id: horizon
    short_name: {fr: Emploi Horizon, en: Employment Horizon}
    grammar: {article: false, elision: true, english_article: false}
  - id: ville
    short_name: {fr: Ville, en: City}
    grammar: {gender: feminine, number: singular, article: true, elision: false, english_article: true}
  - id: silencieuse
    short_name: {fr: Maison, en: House}
third_parties:
  - {id: fondation, short_name: {fr: Fondation, en: Foundation}, grammar: {gender: feminine, number: singular, article: true, english_article: true}}
governance:
  bodies:
    - name: {fr: comité directeur, en: steering committee}
      grammar: {gender: masculine, number: singular, article: true, english_article: true}
objectives:
  - {id: OBJ-1, owner: amis, target_date: 2026-04-01}
definitions:
  - {term: {fr: Zone, en: Zone}, meaning: {fr: le territoire, en: the territory}}
  - {term: {fr: Équipe, en: Team}, meaning: {fr: le personnel, en: the staff}}
  - {term: {fr: Œuvre, en: Work}, meaning: {fr: ce qui est créé, en: what is created}}
funding: {total_amount: {amount: 50000}}
resources:
  services:
    - {name: un, volume: {value: 12, unit: hours}, frequency: weekly}
    - {name: deux, volume: {value: 12, unit: hours}, frequency: every_two_weeks}
    - {name: trois, volume: {value: 12, unit: hours}, frequency: once}
term:
  termination_notice: {value: 31, unit: days}
  cure_period: {value: 21, unit: weeks}
  closing_period: {value: 21, unit: {fr: demi-journées, en: half-days}}
"""  # noqa: E501 - a grammar stands on one line


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    return load(AGREEMENT)


def printed(text: str, agreement: Agreement, language: Language) -> list[str]:
    """Return each paragraph of a text filled with an agreement."""
    return [
        "".join(
            piece.value.text if isinstance(piece, Slot) else piece.text
            for piece in content
            if isinstance(piece, Slot | Words)
        ).replace("\u00a0", "_")
        for content in contents(blocks(text, agreement, language))
    ]


EACH = (
    "{{% for party in parties %}}\n\n{{% if party.short_name %}}{}{{% endif %}}\n\n{{% endfor %}}"
)
PARTIES = [
    (
        "{{ party|the }}",
        ["le Centre", "l’Association", "les Amis du parc", "Emploi Horizon", "la Ville", "Maison"],
        ["the Centre", "the Association", "the Friends of the Park", "Employment Horizon",
         "the City", "House"],
    ),
    (
        "{{ party|of_the }}",
        ["du Centre", "de l’Association", "des Amis du parc", "d’Emploi Horizon", "de la Ville",
         "de Maison"],
        ["of the Centre", "of the Association", "of the Friends of the Park",
         "of Employment Horizon", "of the City", "of House"],
    ),
    (
        "{{ party|to_the }}",
        ["au Centre", "à l’Association", "aux Amis du parc", "à Emploi Horizon", "à la Ville",
         "à Maison"],
        ["to the Centre", "to the Association", "to the Friends of the Park",
         "to Employment Horizon", "to the City", "to House"],
    ),
    (
        "{{ party|possessive }}",
        ["du Centre", "de l’Association", "des Amis du parc", "d’Emploi Horizon", "de la Ville",
         "de Maison"],
        ["the Centre’s", "the Association’s", "the Friends of the Park’s", "Employment Horizon’s",
         "the City’s", "House’s"],
    ),
    (
        '{{ party|the|capitalized }} {{ party|verb("signe", "signent") }}',
        ["Le Centre signe", "L’Association signe", "Les Amis du parc signent",
         "Emploi Horizon signe", "La Ville signe", "Maison signe"],
        ["The Centre signe", "The Association signe", "The Friends of the Park signent",
         "Employment Horizon signe", "The City signe", "House signe"],
    ),
    (
        '{{ party|agreed("tenu", "tenue") }}',
        ["tenu", "tenue", "tenus", "tenu", "tenue", "tenu"],
        ["tenu", "tenue", "tenus", "tenu", "tenue", "tenu"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "french", "english"), PARTIES)
def test_a_party_is_named_as_its_grammar_says(
    sentence: str, french: list[str], english: list[str], agreement: Agreement
) -> None:
    text = EACH.format(sentence)
    assert printed(text, agreement, FRENCH) == french
    assert printed(text, agreement, ENGLISH) == english


OTHERS = [
    (
        (
            "{% for body in governance.bodies %}{% if body.name %}{{ body|to_the }}{% endif %}"
            "{% endfor %}"
        ),
        "au comité directeur",
        "to the steering committee",
    ),
    (
        (
            "{% for third_party in third_parties %}{% if third_party.short_name %}"
            "{{ third_party|of_the }}{% endif %}{% endfor %}"
        ),
        "de la Fondation",
        "of the Foundation",
    ),
    (
        (
            "{% for objective in objectives %}{% if objective.owner %}{{ objective.owner|to_the }}"
            ", {{ objective.owner|to_the|capitalized }}{% endif %}{% endfor %}"
        ),
        "aux Amis du parc, Aux Amis du parc",
        "to the Friends of the Park, To the Friends of the Park",
    ),
    (
        (
            "{% for party in parties %}{% if party.role %}{{ party.role|of_the }}; {% endif %}"
            "{% endfor %}"
        ),
        "de l’agent financier; hôte;",
        "of the fiscal agent; host;",
    ),
    (
        (
            "{% for party in parties %}{% if party.role %}{{ party.role|the|capitalized }}; "
            "{% endif %}{% endfor %}"
        ),
        "L’agent financier; Hôte;",
        "The fiscal agent; Host;",
    ),
    (
        "{{ parties|the|enumeration }}",
        "le Centre, l’Association, les Amis du parc, Emploi Horizon, la Ville et Maison",
        (
            "the Centre, the Association, the Friends of the Park, Employment Horizon, the City and"
            " House"
        ),
    ),
    (
        "{{ parties|the|alternatives|capitalized }}",
        "Le Centre, l’Association, les Amis du parc, Emploi Horizon, la Ville ou Maison",
        (
            "The Centre, the Association, the Friends of the Park, Employment Horizon, the City or"
            " House"
        ),
    ),
    ('{{ parties|agreed("principal", "principale") }}', "principaux", "principaux"),
    ('{{ third_parties|agreed("tenu", "tenue") }}', "tenue", "tenue"),
    ('{{ third_parties|verb("signe", "signent") }}', "signe", "signe"),
    (
        (
            "{% for service in resources.services %}{% if service.frequency %}"
            "{{ service.frequency|rhythm }}; {% endif %}{% endfor %}"
        ),
        "par semaine; toutes les deux semaines; en tout;",
        "a week; every two weeks; in all;",
    ),
    (
        "{{ term.termination_notice|in_words }}",
        "trente et un (31)_jours",
        "thirty-one (31)_days",
    ),
    ("{{ term.cure_period|in_words }}", "vingt et une (21)_semaines", "twenty-one (21)_weeks"),
    ("{{ term.closing_period|in_words }}", "21_demi-journées", "twenty-one (21)_half-days"),
    (
        "{{ funding.total_amount|in_words }}",
        "cinquante mille dollars (50_000_$)",
        "fifty thousand dollars ($50,000)",
    ),
    (
        (
            "{% for objective in objectives %}{% if objective.target_date %}"
            "{{ objective.target_date|numeric }}, {{ objective.target_date|month }},"
            " {{ objective.target_date|weekday }}{% endif %}{% endfor %}"
        ),
        "2026-04-01, avril_2026, mercredi 1er_avril_2026",
        "2026-04-01, April_2026, Wednesday, April_1,_2026",
    ),
]


@pytest.mark.parametrize(("sentence", "french", "english"), OTHERS)
def test_other_names_and_other_forms_follow_the_language(
    sentence: str, french: str, english: str, agreement: Agreement
) -> None:
    text = (
        "{% if governance is absent or funding is absent or term is absent or resources is absent"
        " %}\n\n{% else %}\n\n"
        f"{sentence}\n\n{{% endif %}}"
    )
    assert printed(text, agreement, FRENCH) == [french]
    assert printed(text, agreement, ENGLISH) == [english]


FEMALE, SEVERAL = "grammar: {gender: feminine}", "grammar: {number: plural}"


@pytest.mark.parametrize(
    ("parties", "words"),
    [
        ("", "signe, tenu"),
        ("{short_name: Centre}", "signe, tenu"),
        (f"{{short_name: Ville, {FEMALE}}}", "signe, tenue"),
        (f"{{short_name: Amis, {SEVERAL}}}", "signent, tenus"),
        ("{short_name: Centre}, {short_name: Office}", "signent, tenus"),
        (f"{{short_name: Amis, {SEVERAL}}}, {{short_name: Office}}", "signent, tenus"),
        (f"{{short_name: Ville, {FEMALE}}}, {{short_name: Maison, {FEMALE}}}", "signent, tenues"),
        (f"{{short_name: Ville, {FEMALE}}}, {{short_name: Office}}", "signent, tenus"),
    ],
)
def test_several_names_are_a_plural_and_a_feminine_if_each_is(parties: str, words: str) -> None:
    text = '{{ parties|verb("signe", "signent") }}, {{ parties|agreed("tenu", "tenue") }}'
    assert printed(text, load(f"parties: [{parties}]\n"), FRENCH) == [words]


@pytest.mark.parametrize(
    "held", ["role: {fr: hôte, en: host}", "role: {blank: true}", "role: {fr: hôtes}"]
)
def test_words_whose_grammar_no_one_says_are_masculine_and_singular(held: str) -> None:
    text = (
        "{% for party in parties %}"
        '{{ party.role|verb("signe", "signent") }}, {{ party.role|agreed("tenu", "tenue") }}'
        "{% endfor %}"
    )
    assert printed(text, load(f"parties: [{{{held}}}]\n"), FRENCH) == ["signe, tenu"]


@pytest.mark.parametrize(
    ("grammar", "french", "english"),
    [
        ("article: true, english_article: false", "le Nord", "Nord"),
        ("article: false, english_article: true", "Nord", "the Nord"),
    ],
)
def test_each_language_has_its_own_article(grammar: str, french: str, english: str) -> None:
    held = load(f"parties: [{{short_name: Nord, grammar: {{{grammar}}}}}]\n")
    text = EACH.format("{{ party|the }}")
    assert printed(text, held, FRENCH) == [french]
    assert printed(text, held, ENGLISH) == [english]


@pytest.mark.parametrize(
    ("name", "possessive"),
    [
        ("Campus, grammar: {number: singular}", "Campus’s"),
        ("Partners, grammar: {number: plural}", "Partners’"),
        ("PARTNERS, grammar: {number: plural}", "PARTNERS’"),
        ("People, grammar: {number: plural}", "People’s"),
    ],
)
def test_the_english_possessive_of_a_plural_is_an_apostrophe(name: str, possessive: str) -> None:
    held = load(f"parties: [{{short_name: {name}}}]\n")
    assert printed(EACH.format("{{ party|possessive }}"), held, ENGLISH) == [possessive]


def test_the_article_of_a_plural_never_elides() -> None:
    grammar = "{number: plural, article: true, elision: true}"
    held = load(f"parties: [{{short_name: Amis, grammar: {grammar}}}]\n")
    for name, words in (("the", "les Amis"), ("of_the", "des Amis"), ("to_the", "aux Amis")):
        assert printed(EACH.format(f"{{{{ party|{name} }}}}"), held, FRENCH) == [words]


@pytest.mark.parametrize(
    ("masculine", "plural"),
    [
        ("tenu", "tenus"),
        ("gris", "gris"),
        ("heureux", "heureux"),
        ("principal", "principaux"),
        ("nouveau", "nouveaux"),
        *((f"{each}al", f"{each}als") for each in ("banc", "ban", "fat", "fin", "nat", "nav")),
    ],
)
def test_an_adjective_has_its_own_plural(masculine: str, plural: str) -> None:
    text = f'{{{{ parties|agreed("{masculine}", "x") }}}}'
    assert printed(text, load("parties: [{id: a}, {id: b}]\n"), FRENCH) == [plural]


def test_a_list_is_in_the_order_of_the_dictionary_of_its_language(agreement: Agreement) -> None:
    text = (
        "{% for definition in definitions|alphabetical %}\n- {% if definition.term %}"
        "{{ definition.term }}{% endif %}\n{% endfor %}"
    )
    assert printed(text, agreement, FRENCH) == ["Équipe", "Œuvre", "Zone"]
    assert printed(text, agreement, ENGLISH) == ["Team", "Work", "Zone"]


def test_a_list_of_words_has_an_order_too() -> None:
    text = "{% for recital in recitals|alphabetical %}{{ recital }} {% endfor %}"
    held = load("recitals: [zone, Œuvre, équipe]\n")
    assert printed(text, held, FRENCH) == ["équipe Œuvre zone"]


def test_an_enumeration_of_nothing_prints_why_there_is_nothing() -> None:
    text = "{% if recitals is absent %}Motif : {{ recitals|enumeration }}{% endif %}"
    assert printed(text, load("recitals: {not_applicable: aucun}\n"), FRENCH) == ["Motif_: aucun"]
    assert printed("{{ parties|the|enumeration }}", load("parties: []\n"), FRENCH) == []


def test_parties_are_in_the_order_of_their_names_and_not_of_their_ids() -> None:
    text = (
        "{% for party in parties|alphabetical %}{% if party.legal_name %}{{ party.legal_name }} "
        "{% endif %}{% endfor %}"
    )
    held = load("parties: [{id: a, legal_name: Zone}, {id: b, legal_name: Écho}]\n")
    assert printed(text, held, FRENCH) == ["Écho Zone"]


def test_a_mark_takes_no_article() -> None:
    held = blocks(
        "{% for party in parties %}{% if party.short_name %}{{ party|the }}{% endif %}{% endfor %}",
        load("parties: [{grammar: {article: true, gender: feminine}}]\n"),
        asked={("parties", 0, "short_name")},
    )
    assert [p.value.text for p in next(contents(held)) if isinstance(p, Slot)] == [
        "[À préciser\u00a0: Nom abrégé]"
    ]


@pytest.mark.parametrize(
    ("held", "words"),
    [
        ("", "[À préciser_: Date de la version]"),
        ("version_date: {not_applicable: aucune}", "Aucune."),
        ("version_date: {blank: true, label: la date}", "(la date)"),
        ("version_date: 2026-04-01", "2026-04-01"),
    ],
)
def test_what_is_no_date_has_no_other_form(held: str, words: str) -> None:
    value = blocks(
        "{% if version_date %}{{ version_date|numeric }}{% endif %}",
        load(held + "\n"),
        asked={("version_date",)},
    )
    (slot,) = next(contents(value))
    assert isinstance(slot, Slot)
    assert slot.value.text.replace("\u00a0", "_") == words


def test_a_reason_may_start_with_a_capital() -> None:
    text = "{% if status is absent %}Statut : {{ status|capitalized }}{% endif %}"
    held = load("status: {not_applicable: aucun}\n")
    assert printed(text, held, FRENCH) == ["Statut_: Aucun"]
