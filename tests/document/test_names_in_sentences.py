"""Names in sentences: articles, contractions and elisions, what agrees, other forms of values."""

import pytest
from document.texts import blocks, faults

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
term:
  termination_notice: {value: 30, unit: days}
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
            "{% endif %}{% endfor %}"
        ),
        "aux Amis du parc",
        "to the Friends of the Park",
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
    ("{{ term.termination_notice|in_words }}", "trente (30)_jours", "thirty (30)_days"),
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
        "{% if governance is absent or funding is absent or term is absent %}\n\n{% else %}\n\n"
        f"{sentence}\n\n{{% endif %}}"
    )
    assert printed(text, agreement, FRENCH) == [french]
    assert printed(text, agreement, ENGLISH) == [english]


def test_a_list_is_in_the_order_of_the_dictionary_of_its_language(agreement: Agreement) -> None:
    text = (
        "{% for definition in definitions|alphabetical %}\n- {% if definition.term %}"
        "{{ definition.term }}{% endif %}\n{% endfor %}"
    )
    assert printed(text, agreement, FRENCH) == ["Équipe", "Œuvre", "Zone"]
    assert printed(text, agreement, ENGLISH) == ["Team", "Work", "Zone"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ parties|the }}", "enumeration"),
        ("{{ title|the }}", "does not apply to title"),
        ("{{ title|numeric }}", "does not apply to title"),
        ("{{ parties|verb }}", "asks for its forms"),
        ('{{ parties|agreed("tenu") }}', "asks for its forms"),
        ('{{ parties|the("x")|enumeration }}', "asks for its forms"),
        ("{{ parties|verb(title, title) }}", "A text computes no words"),
        ("{% for party in parties %}{{ party|the }}{% endfor %}", "may be silent"),
    ],
)
def test_a_filter_that_does_not_apply_is_a_fault(text: str, said: str) -> None:
    assert [said in what for _, _, what in faults(text)] == [True]


def test_a_mark_takes_no_article() -> None:
    held = blocks(
        "{% for party in parties %}{% if party.short_name %}{{ party|the }}{% endif %}{% endfor %}",
        load("parties: [{grammar: {article: true, gender: feminine}}]\n"),
        asked={("parties", 0, "short_name")},
    )
    assert [p.value.text for p in next(contents(held)) if isinstance(p, Slot)] == [
        "[À préciser\u00a0: Nom abrégé]"
    ]
