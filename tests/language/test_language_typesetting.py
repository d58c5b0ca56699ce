"""The marks and spaces of running text. In the cases, `_` stands for a no-break space."""

from unicodedata import normalize

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


def shown(text: str, language: Language) -> str:
    return say.typeset(text, language).replace("\u00a0", "_")


FRENCH_CASES = [
    # Punctuation
    ("Objet : portée", "Objet_: portée"),
    ("Objet: portée", "Objet_: portée"),
    ("Objet\u202f: portée", "Objet_: portée"),
    ("Les buts sont :", "Les buts sont_:"),
    ('Il dit :"oui"', "Il dit_:«_oui_»"),
    ("un budget ; un calendrier", "un budget; un calendrier"),
    ("Vraiment ?! Oui\u202f!", "Vraiment?! Oui!"),
    ("« Est-ce possible ? »", "«_Est-ce possible?_»"),
    ("et ainsi de suite...", "et ainsi de suite…"),
    # Apostrophes and quotation marks
    ("l'entente d'aujourd'hui", "l’entente d’aujourd’hui"),
    ('ci-après le "Projet"', "ci-après le «_Projet_»"),
    ("jusqu'à \"l'échéance\".", "jusqu’à «_l’échéance_»."),
    ('("Projet")', "(«_Projet_»)"),
    ('le « volet "emploi" »', "le «_volet “emploi”_»"),
    ('"le volet "emploi" de l\'entente"', "«_le volet “emploi” de l’entente_»"),
    ('le "Projet" et le "Programme"', "le «_Projet_» et le «_Programme_»"),
    ("«Projet»", "«_Projet_»"),
    ('"le volet « emploi » de l\'entente"', "«_le volet «_emploi_» de l’entente_»"),
    ('un écran de 24"', 'un écran de 24"'),
    ("un plafond de 8' de haut", "un plafond de 8' de haut"),
    ("trois d'affilée, '''a b'", "trois d’affilée, '''a b’"),
    ("d'abord 'ceci\ncela' ensuite", "d’abord ’ceci\ncela’ ensuite"),
    # Figures
    ("une hausse de 15%", "une hausse de 15_%"),
    ("une aide de 12 500$", "une aide de 12_500_$"),
    ("500 $ US et 30k$", "500_$_US et 30_k$"),
    ("de 9h à 13h30", "de 9_h à 13_h_30"),
    ("30 jours, 1,5 an et 12 km", "30_jours, 1,5_an et 12_km"),
    ("à 25 °C", "à 25_°C"),
    ("2 millions de dollars", "2_millions de dollars"),
    ("le 1er avril 2026 et en mai 2027", "le 1er_avril_2026 et en mai_2027"),
    ("En 2026 100 personnes", "En 2026 100_personnes"),
    # A word and its number or its name
    ("l'article 4.2 et l'Article 5", "l’article_4.2 et l’Article_5"),
    ("au sous-alinéa 12(1)a) de l'annexe B", "au sous-alinéa_12(1)a) de l’annexe_B"),
    ("le dossier no 12, p. 4", "le dossier no_12, p._4"),
    ("M. Roy, Mme Côté et Me Émond", "M._Roy, Mme_Côté et Me_Émond"),
    ("Montréal H2X 1Y4", "Montréal H2X_1Y4"),
    # Dashes
    ("les parties – toutes deux – signent", "les parties –_toutes deux_– signent"),
    ("les parties — toutes — ; puis", "les parties —_toutes_—; puis"),
    ("un seul guichet – celui-ci", "un seul guichet_– celui-ci"),
    ("Oui – non. Puis – oui.", "Oui_– non. Puis_– oui."),
    ("– premier point", "–_premier point"),
]


@pytest.mark.parametrize(("typed", "printed"), FRENCH_CASES)
def test_french_is_set_as_the_office_quebecois_wants(typed: str, printed: str) -> None:
    assert shown(typed, FRENCH) == printed


ENGLISH_CASES = [
    ("Subject : scope", "Subject: scope"),
    ("a ratio of 1 : 4", "a ratio of 1 : 4"),
    ("in 2026 :", "in 2026:"),
    ("Really ?", "Really?"),
    ("and so on...", "and so on…"),
    ("the Partner's and the Partners' duties", "the Partner’s and the Partners’ duties"),
    ("since the '90s", "since the ’90s"),
    ("the 'Partner' is", "the ‘Partner’ is"),
    ('the "Project" ("Program")', "the “Project” (“Program”)"),
    ("\"the term 'Partner' is broad\"", "“the term ‘Partner’ is broad”"),
    ('"the term "Partner" is broad"', "“the term ‘Partner’ is broad”"),
    ('“the term "Partner" is broad”', "“the term ‘Partner’ is broad”"),
    ("15 % at 1:30 p.m.", "15% at 1:30_p.m."),
    ("$1.5 million over 3 years", "$1.5_million over 3_years"),
    ("50 005 people", "50_005_people"),
    ("on April 1, 2026", "on April_1, 2026"),
    ("you may 3 times", "you may 3_times"),
    ("Section 4.2, schedule B, No. 12", "Section_4.2, schedule_B, No._12"),
    ("Mr. Roy and Dr. Émond", "Mr._Roy and Dr._Émond"),
    ("Ottawa K1A 0B1", "Ottawa K1A_0B1"),
    ("the parties – both – sign", "the parties –_both_– sign"),
    ("one door—this one", "one door—this one"),
]


@pytest.mark.parametrize(("typed", "printed"), ENGLISH_CASES)
def test_english_is_set_as_the_canadian_style_wants(typed: str, printed: str) -> None:
    assert shown(typed, ENGLISH) == printed


def test_the_sentence_around_an_address_is_set() -> None:
    typed = 'Voir "https://exemple.ca/a:b" : l\'adresse info@exemple.ca ?'

    assert shown(typed, FRENCH) == ("Voir «_https://exemple.ca/a:b_»_: l’adresse info@exemple.ca?")


@pytest.mark.parametrize("tag", ["\U000f0000", "\U0010abcd"])
def test_a_tag_that_prints_nothing_parts_no_words(tag: str) -> None:
    sentence = '@annexe A, d\'@article @4, @"Projet"@ : 30@ jours, @M. Roy'
    printed = "@annexe_A, d’@article_@4, @«_Projet_»@_: 30@_jours, @M._Roy"
    assert shown(sentence.replace("@", tag), FRENCH) == printed.replace("@", tag)


@pytest.mark.parametrize("value", ["\ue000", "\uf8ff"])
def test_a_value_put_aside_is_a_word(value: str) -> None:
    sentence = "l'article @ : @ %, d'@ jours, le @ avril @, de M. @, \"@\" ?"
    printed = "l’article_@_: @_%, d’@_jours, le @_avril_@, de M._@, «_@_»?"

    assert shown(sentence.replace("@", value), FRENCH) == printed.replace("@", value)
    english = 'section @ : @ %, @\'s "@", @ p.m., May @, Ms. @'
    printed = "section_@: @%, @’s “@”, @_p.m., May_@, Ms._@"
    assert shown(english.replace("@", value), ENGLISH) == printed.replace("@", value)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("selon l'article\n  4.2 et 30\njours", "selon l’article_4.2 et 30_jours"),
        ("le 1er\navril\n2026", "le 1er_avril_2026"),
        ("- annexe\n  B", "- annexe_B"),
        # A hard break, a new paragraph, an item, a heading and a row end where they end.
        ("il faut 30  \njours", "il faut 30  \njours"),
        ("il faut 30\n\njours", "il faut 30\n\njours"),
        ("voir page\n4. Ensuite", "voir page\n4. Ensuite"),
        ("## Annexe\nB est", "## Annexe\nB est"),
        ("x\n\n# Page\n4", "x\n\n# Page\n4"),
        ("| page |\n| 4 |", "| page |\n| 4 |"),
        ("- 12\n- jours", "- 12\n- jours"),
    ],
)
def test_a_figure_is_held_over_the_end_of_a_line_that_goes_on(typed: str, printed: str) -> None:
    assert shown(typed, FRENCH) == printed


def test_an_accent_by_itself_joins_its_letter() -> None:
    assert say.typeset("l'e\u0301te\u0301", FRENCH) == "l’été"


@pytest.mark.parametrize(
    "name",
    [
        "W\u0331S\u00c1NE\u0106",
        "x\u02b7m\u0259\u03b8k\u02b7\u0259y\u0313\u0259m",
        "ᐃᓄᒃᑎᑐᑦ",
        "\uf900",
    ],
)
def test_the_letters_of_a_name_stay(name: str) -> None:
    """They have no other form, or one that the name does not want."""
    assert say.typeset(f"({name})", FRENCH) == f"({name})"


# Made of what the rules look at, so that they meet each other.
MARKS = " \u00a0\u202f\n'\"’‘“”«»:;!?.,%$()–—-/@h1230aZé`*_[]|#>+<§=\ue000\ufdd0"
WORDS = (
    "1er avril 2026 article M. Mme A. B. Roy no jours p.m. May Mr. H2X 1Y4 12\u00a0345 million km "
    "US '90s ... etc etc... https://a.ca/b x@a.ca a.pdf 514 555-0199 annexe IV e\u0301 pour cent "
    "9-12 pages [x](lang:en) [y](lang:iu) ](https://a.ca) `c` (30) d'un k$ °C"
)
RUNS = ["  ", " - ", " -- ", " – ", " / ", " ,", ". "]
REWRITTEN = ["2ème", "1ère", "3ième", "n°", "N°", "XIVème"]
PIECES = [*MARKS, *WORDS.split(" "), *RUNS]
# No ordinal and no number sign can be made of the other characters.
KEPT_CHARACTERS = st.characters(exclude_characters="mrè°º\u0300", exclude_categories=["Cs"])
KEPT_TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(
    KEPT_CHARACTERS, max_size=40
)
TEXTS = st.lists(st.sampled_from([*PIECES, *REWRITTEN]), max_size=14).map("".join) | st.text(
    max_size=40
)


@settings(max_examples=500)
@given(TEXTS, st.sampled_from(Language))
@example("'( '90 )'", FRENCH)
@example("a – b etc. – c", FRENCH)
@example("''\"''", FRENCH)
@example("https://a.ca/b...'", FRENCH)
@example("...https://a.ca/b%'", FRENCH)
@example("...13h30.pdf", FRENCH)
@example("https://a.ca 5 : !*$'", FRENCH)
@example("12 h 13h30", FRENCH)
@example("a - - - ! -- b", FRENCH)
@example("a .» b , c", FRENCH)
@example("a.pdf2ème N° a.pdf", FRENCH)
@example("“' : >'  `c`", ENGLISH)
@example("https://a.ca/b’ ,—'\"", ENGLISH)
def test_what_is_set_once_stays_as_it_is(text: str, language: Language) -> None:
    once = say.typeset(text, language)

    assert say.typeset(once, language) == once


@settings(max_examples=500)
@given(KEPT_TEXTS, st.sampled_from(Language))
def test_every_word_and_every_number_stays_in_its_place(text: str, language: Language) -> None:
    def kept(words: str) -> list[str]:
        marks = " \n\u00a0\u2009\u202f'\"’‘“”«»….-–—"
        return [mark for mark in normalize("NFC", words) if mark not in marks]

    assert kept(say.typeset(text, language)) == kept(text)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "piece",
    [
        *("a", " ", "'a ", '"', "a.", "a:", "- ", " – ", "1 ", "«", "a@", "!", "`", "a `b ``", "["),
        *(
            "](",
            "](a ",
            "[a](lang:",
            "1",
            "1-",
            "a/",
            "A. ",
            "M. ",
            " ,",
            " - ",
            "etc…",
            "1ème ",
            "#",
        ),
    ],
)
def test_a_text_of_any_length_is_set(piece: str, language: Language) -> None:
    """A rule that goes back over what it has read would not come to its end here."""
    assert say.typeset(piece * 20_000, language)
