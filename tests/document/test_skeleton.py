"""Law 2: the French and the English texts have the same skeleton, proved clause by clause."""

import pytest
from document.texts import TEXT, compiled

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.document.skeleton import differences, skeleton
from ententes.document.text import CompiledText, compile_text
from ententes.texts import read_text, templates_directory

FILES = sorted(
    file.relative_to(templates_directory() / "fr").as_posix()
    for file in (templates_directory() / "fr").rglob("*.md")
)


def text_of(language: Language, changed: dict[str, str] | None = None) -> CompiledText:
    """Return the text of agreements in a language, with other contents in some of its files."""
    other = changed or {}
    return compile_text(
        "agreement.md", language, lambda file: other.get(file) or read_text(language, file)
    )


def test_both_languages_have_the_same_files() -> None:
    english = templates_directory() / "en"
    assert len(FILES) > 10
    assert sorted(f.relative_to(english).as_posix() for f in english.rglob("*.md")) == FILES


def test_both_languages_have_the_same_skeleton() -> None:
    french, english = text_of(FRENCH), text_of(ENGLISH)
    assert len(skeleton(french.steps)) > 300
    found = differences(french.steps, english.steps)
    assert not found, "\n".join(one.told(ENGLISH) for one in found)


def test_both_languages_print_the_same_fields() -> None:
    assert text_of(FRENCH).printed == text_of(ENGLISH).printed


MUTATIONS = {
    "a heading removed": ("clauses/funding.md", "{ #total }\n### Total amount\n\n", ""),
    "a heading of another level": ("clauses/monitoring.md", "### Reviews", "## Reviews"),
    "another id": ("clauses/funding.md", "{ #total }", "{ #sum }"),
    "an id removed": ("clauses/funding.md", "{ #total }\n", ""),
    "numbered or not": ("clauses/parties.md", "{ #parties .unnumbered }", "{ #parties }"),
    "another column": (
        "clauses/funding.md",
        "\n\n{ #budget }",
        "\n\n| Total |\n|---|\n| Sum |\n\n{ #budget }",
    ),
    "a column set to another side": (
        "clauses/funding.md", "|---|---|---|---:|", "|---|---|---|---|",
    ),
    "a condition turned round": (
        "clauses/monitoring.md", "{% if indicators %}", "{% if not indicators %}",
    ),
    "another condition": (
        "clauses/monitoring.md", "{% if indicators %}", "{% if objectives %}",
    ),
    "another choice": ("clauses/language.md", 'choice("fr_only", ', 'choice("en_only", '),
    "a field forgotten": ("clauses/objectives.md", "| {{ objective.target_date }} |", "| |"),
    "another field": (
        "clauses/funding.md", "**{{ funding.total_amount }}** |", "**{{ title }}** |",
    ),
    "a field more": ("clauses/term.md", "## Term", "## Term{% if title %} {{ title }}{% endif %}"),
    "a paragraph more": ("clauses/confidentiality.md", "{ #confidentiality-exceptions }",
                         "One more.\n\n{ #confidentiality-exceptions }"),
    "an item removed": (
        "clauses/confidentiality.md", "- the law or a court requires its disclosure.\n", "",
    ),
    "a reference to another": ("clauses/term.md", "(#dispute)", "(#period)"),
    "a reference forgotten": ("clauses/term.md", "[section](#dispute)", "section 2.3"),
    "a line to fill in forgotten": ("clauses/signatures.md", "Signature: ____", "Signature:"),
    "another class": ("clauses/signatures.md", "::: signature", "::: note"),
    "clauses in another order": (
        "agreement.md",
        '{% include "clauses/funding.md" %}\n\n{% include "clauses/communication.md" %}',
        '{% include "clauses/communication.md" %}\n\n{% include "clauses/funding.md" %}',
    ),
    "a list that is numbered or not": (
        "clauses/confidentiality.md", "- the information", "1. the information",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_each_way_in_which_texts_part_is_found(mutation: str) -> None:
    file, old, new = MUTATIONS[mutation]
    words = read_text(ENGLISH, file)
    assert old in words, f"the text has changed: choose another mutation for {mutation!r}"
    changed = text_of(ENGLISH, {file: words.replace(old, new, 1)})
    found = differences(text_of(FRENCH).steps, changed.steps)
    assert found
    if file != "agreement.md":
        assert file in found[0].told(ENGLISH)


SENTENCE = "Un {{ title }}, deux [l’article](#a) {{ version_date|capitalized }}."
FIRST = (
    f"# T\n\n{{% if title and version_date %}}\n\n{SENTENCE}\n\n{{% endif %}}\n\n{{ #a }}\n## A\n"
)
SAME = {
    "the order in a sentence": FIRST.replace(
        "Un {{ title }}, deux [l’article](#a)", "[section](#a) two, {{ title }} one"
    ),
    "filters": FIRST.replace("|capitalized", ""),
    "spaces in a tag": FIRST.replace("{% if title and", "{%if   title   and"),
    "a value twice": FIRST.replace("Un ", "{{ title }} "),
    "blank lines": FIRST.replace("\n\n", "\n\n\n"),
    "the words": FIRST.replace("# T", "# Title"),
    "what agrees in one of them": FIRST.replace("deux", '{{ parties|agreed("tenu", "tenue") }}'),
    "emphasis": FIRST.replace("{{ title }}", "**{{ title }}**"),
}


@pytest.mark.parametrize("name", SAME)
def test_what_languages_say_in_their_own_way_is_no_difference(name: str) -> None:
    assert SAME[name] != FIRST
    english = SAME[name].replace("[l’article]", "[section]")
    assert differences(compiled(FIRST).steps, compiled(english, None, ENGLISH).steps) == []


def test_a_difference_tells_both_places_in_both_languages() -> None:
    (found,) = differences(
        compiled("a\n\n{{ title }}\n").steps, compiled("a\n\n{{ version_date }}\n").steps
    )
    assert found.told(ENGLISH) == (
        f"{TEXT}:3 has “paragraph {{{{ title }}}}”, "
        f"but {TEXT}:3 has “paragraph {{{{ version_date }}}}”."
    )
    assert found.told(FRENCH).startswith(f"{TEXT}:3 a «\u00a0paragraph")


def test_what_one_text_lacks_is_told_as_nothing() -> None:
    (found,) = differences(compiled("a\n\n{{ title }}\n").steps, compiled("a\n").steps)
    assert found.told(ENGLISH).endswith("has “nothing”.")
