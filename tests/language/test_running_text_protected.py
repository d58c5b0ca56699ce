"""What running text must not touch: addresses, names of files, code, other languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ententes import language as say
from ententes.values import Language

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "text",
    [
        "https://exemple.ca/l'entente?v=1;w=15%&x='a...b'c",
        "www.exemple.ca:8080/13h30",
        "l.roy+13h30@exemple.ca",
        "rapport-13h30.pdf",
        "10:30",
        "C:\\dossier\\13h30\\l'entente",
        "C:/dossier/13h30",
        "\\\\serveur\\partage\\13h30",
        "EP-13h30",
        "A-2ème",
        "1:50",
        "mailto:l.roy@exemple.ca",
    ],
)
def test_addresses_files_times_and_ratios_are_not_touched(text: str, language: Language) -> None:
    assert say.typeset(text, language) == text
    assert say.typeset(f"({text})", language) == f"({text})"


UNTOUCHED = (
    "https://exemple.ca/l'entente?v=1;w=15%&x='a...b'c",
    "exemple.ca:8080/13h30",
    "m.roy+13h30@exemple.ca",
    "docs/rapport-13h30.pdf",
    "10:30",
    "1:4",
    "EP-2026-014",
    "ep-2026-014",
    "KPI-1",
    "A-12",
    "2026-03-02",
    "514-555-0199",
    "1171234567",
    '`l\'a : b -- "c"`',
    "[y](https://exemple.ca/l'b \"l'a : b\")",
    '[l\'a - "b" : n° 2](lang:iu)',
)
AROUND = st.lists(
    st.sampled_from(
        [
            *("l'a", '"', "'", "«", "»", "(", ")", ":", ";", "!", "...", "30", "%", "$", "n°", ","),
            *("jours", "pages", "M.", "A.", "-", "–", ".", "p.m.", "No.", "*", "**", "_", "|", "/"),
            "article",
        ]
    ),
    max_size=4,
).map(" ".join)


@settings(max_examples=500)
@given(AROUND, st.sampled_from(UNTOUCHED), AROUND, st.sampled_from(Language))
def test_it_stands_unchanged_whatever_is_around_it(
    before: str, untouched: str, after: str, language: Language
) -> None:
    assert untouched in say.typeset(f"{before} {untouched} {after}", language)


@pytest.mark.parametrize(
    "line",
    [
        "- point",
        "-   point",
        "- - point",
        "* ?",
        "1. !",
        "12)  point",
        "# titre",
        "> citation",
        "| a | b |",
        "|:--|:-:|--:|",
        "| :-- | --: |",
        "**gras** et _italique_",
        "une ligne  \nune autre",
        "  - sous-point",
        "\\* astérisque",
        "::: note",
    ],
)
@pytest.mark.parametrize("language", Language)
def test_the_signs_of_markdown_stay(line: str, language: Language) -> None:
    assert say.typeset(line, language) == line


@pytest.mark.parametrize(
    ("typed", "language", "printed"),
    [
        ('["a" : 15 %](lang:en) : l\'a', FRENCH, "[“a”: 15%](lang:en)\u00a0: l’a"),
        ('["a" : 15%](lang:fr) : "b"', ENGLISH, "[«\u00a0a\u00a0»\u00a0: 15\u00a0%](lang:fr): “b”"),
        ("[l'a](lang:fr-CA)", ENGLISH, "[l’a](lang:fr-CA)"),
        ('["a"](lang:EN)', FRENCH, "[“a”](lang:EN)"),
        ('[l\'a : "b"](lang:crk)', FRENCH, '[l\'a : "b"](lang:crk)'),
        ('"[a](lang:en)"', FRENCH, "«\u00a0[a](lang:en)\u00a0»"),
        ("[e\u0301](lang:iu) e\u0301", FRENCH, "[e\u0301](lang:iu) é"),
    ],
)
def test_a_passage_is_set_by_the_rules_of_its_own_language(
    typed: str, language: Language, printed: str
) -> None:
    assert say.typeset(typed, language) == printed
