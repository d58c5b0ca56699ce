"""The reference of keys: all of them, each where a file has it, in words that are read well."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt

from ententes.bilingual import Language
from ententes.files import version
from ententes.files.keys import code_in, inside, key_in
from ententes.guide.objects import each_of, objects, value_kinds
from ententes.guide.reference import reference
from ententes.guide.words import OWN_WORDS
from ententes.model.shape import Leaf, fields_of
from ententes.vocabulary import CHOICES, FIELDS, OBJECTS, Entry

OWNERS = [part.__name__ for part in objects()]
VALUES = [kind.__name__ for kind in value_kinds()]
PAIR = {Language.FRENCH: "`{}` (`{}`)\u00a0: ", Language.ENGLISH: "`{}` (`{}`): "}

languages = pytest.mark.parametrize("language", Language)


def sections(page: str) -> dict[str, list[str]]:
    """Return the items under each heading of a page, those within an item included."""
    found: dict[str, list[str]] = {}
    kind = ""
    for token in MarkdownIt().parse(page):
        if token.type.endswith("_open"):
            kind = "" if token.type == "paragraph_open" and kind == "list_item_open" else kind
            kind = token.type if token.type in ("heading_open", "list_item_open") else kind
        elif token.type == "inline" and kind == "heading_open":
            assert token.content not in found, "two headings are alike"
            found[token.content] = []
            kind = ""
        elif token.type == "inline" and token.level > 1:
            found[list(found)[-1]].append(token.content.replace("\n", " "))
    return found


def own_items(section: list[str]) -> list[str]:
    """Return the items of a section that explain a key; the others are codes."""
    return [item for item in section if "**" in item]


def expected(owner: str, language: Language) -> Iterator[tuple[str, Entry]]:
    """Yield how the item of each field of an object begins, and its words."""
    words = {**FIELDS.get(owner, {})}
    if owner == "Agreement":
        words = {version.KEY: version.WORDS, **words}
    for name, said in words.items():
        here, there = (key_in(each, owner, name) for each in (language, language.other))
        yield PAIR[language].format(here, there), said


@languages
def test_objects_stand_in_the_order_of_a_file_and_values_after_them(language: Language) -> None:
    labels = [OBJECTS[owner].label.told(language) for owner in (*OWNERS, *VALUES)]
    assert len(labels) > 25
    assert [heading for heading in sections(reference(language)) if heading in labels] == labels


@languages
@pytest.mark.parametrize("owner", [*OWNERS, *VALUES])
def test_each_key_has_that_of_the_other_language_its_label_and_its_help(
    language: Language, owner: str
) -> None:
    section = sections(reference(language))[OBJECTS[owner].label.told(language)]
    items = own_items(section)
    fields = list(expected(owner, language))
    assert len(items) == len(fields)
    for item, (beginning, words) in zip(items, fields, strict=True):
        assert item.startswith(f"{beginning}**{words.label.told(language)}**. ")
        assert words.help.told(language) in item


@pytest.mark.parametrize(
    ("owner", "field", "held"),
    [
        ("Agreement", "title", "[Text](#text)."),
        ("Agreement", "version_date", "Date (year-month-day)."),
        ("Agreement", "instrument_type", f"One of the codes below. {OWN_WORDS.en}"),
        ("Agreement", "binding_clauses", "List: one of the codes below."),
        ("Agreement", "status", "One of the codes below."),
        ("Agreement", "parties", "List: [Party](#party)."),
        ("Agreement", "purpose", "Its keys: [Purpose](#purpose)."),
        ("Purpose", "beneficiaries", "List: [Text](#text)."),
        ("Party", "id", "Unaccented letters, digits, points and hyphens."),
        ("Grammar", "elision", "`true` or `false`."),
        ("Representative", "name", "Line of text, the same in both languages."),
        ("Representative", "email", "E-mail address."),
        ("Representative", "telephone", "Telephone number."),
        ("Purpose", "reasons", f"List: one of the codes below. {OWN_WORDS.en}"),
        ("Clause", "after", "One of the codes of `binding_clauses`, [Agreement](#agreement)."),
        ("Review", "dates", "List: date (year-month-day)."),
        ("Indicator", "objectives", "List: the identifier of an item of `objectives`."),
        ("Objective", "owner", "The identifier of an item of `parties` or `third_parties`."),
        ("Payment", "report", "The identifier of an item of `monitoring.reports`."),
        ("Quantity", "value", "Number."),
        ("Quantity", "unit", f"One of the codes below. {OWN_WORDS.en}"),
        ("Rate", "per", f"One of the codes of `unit`, [Quantity](#quantity). {OWN_WORDS.en}"),
    ],
)
def test_what_a_key_holds_is_said_before_its_help(owner: str, field: str, held: str) -> None:
    section = own_items(sections(reference("en"))[OBJECTS[owner].label.en])
    (item,) = (item for item in section if item.startswith(f"`{field}` ("))
    assert item.partition("**. ")[2].startswith(f"{held} {FIELDS[owner][field].help.en}")


def test_lists_that_an_identifier_may_come_from_have_their_keys_in_the_language_of_the_page() -> (
    None
):
    page = " ".join(reference("fr").split())
    assert "Identifiant d’un élément de `parties` ou de `tiers`." in page
    assert "Identifiant d’un élément de `suivi.rapports`." in page


@languages
def test_own_words_are_explained_wherever_they_are_taken_and_nowhere_else(
    language: Language,
) -> None:
    page = sections(reference(language))
    explained = 0
    for part in objects():
        items = own_items(page[OBJECTS[part.__name__].label.told(language)])
        shapes = list(fields_of(part).values())
        for item, shape in zip(items[-len(shapes) :], shapes, strict=True):
            leaf = each_of(shape)
            is_open = isinstance(leaf, Leaf) and leaf.open
            assert (OWN_WORDS.told(language) in item) == is_open, item
            explained += is_open
    assert explained > 10


@languages
def test_every_code_is_listed_once_with_its_words(language: Language) -> None:
    items = [item for section in sections(reference(language)).values() for item in section]
    for choice in CHOICES.keys() - {"Paper"}:  # which stands in a theme
        for code, words in CHOICES[choice].items():
            here, there = (code_in(each, choice, code) for each in (language, language.other))
            line = PAIR[language].format(here, there) + words.label.told(language)
            assert items.count(line) == 1, line


@languages
def test_codes_stand_below_the_key_that_says_so(language: Language) -> None:
    below = re.compile(r"codes ci-dessous\." if language is Language.FRENCH else r"codes below\.")
    page = sections(reference(language))
    for owner in (*OWNERS, *VALUES):
        section = page[OBJECTS[owner].label.told(language)]
        for item, following in pairwise([*section, "**"]):
            if "**" in item:
                assert ("**" not in following) == bool(below.search(item)), item


@languages
def test_the_page_begins_with_links_to_all_that_it_explains(language: Language) -> None:
    page = sections(reference(language))
    headings = list(page)
    links = [re.findall(r"\[(.*?)\]", item) for item in page[headings[1]]]
    assert [label for line in links for label in line] == headings[3:]
    assert sum(len(line) == 1 for line in links) > 5
    assert sum(len(line) > 3 for line in links) > 3


@languages
def test_what_stands_within_a_part_of_a_file_has_a_heading_below_it(language: Language) -> None:
    headings = re.findall(r"^(#+) (.*)$", reference(language), re.MULTILINE)
    levels = {title: marks for marks, title in headings}
    for part, path in objects().items():
        is_within = len(path) > 1
        assert levels[OBJECTS[part.__name__].label.told(language)] == ("###" if is_within else "##")


@languages
def test_a_field_that_is_never_without_object_says_so(language: Language) -> None:
    absence, blank = (next(iter(inside(kind))) for kind in value_kinds()[-2:])
    keys = [key_in(language, *pair) for pair in (("NotApplicable", absence), ("Blank", blank))]
    said = f"`{keys[0]}`.*`{keys[1]}`\\.$"
    items = own_items(sections(reference(language))[OBJECTS["Party"].label.told(language)])
    never = [re.search(said, item) is not None for item in items]
    names = list(fields_of(next(part for part in objects() if part.__name__ == "Party")))
    assert {name for name, never in zip(names, never, strict=True) if never} == {"id", "grammar"}


@languages
def test_every_link_leads_to_a_heading(language: Language) -> None:
    page = reference(language)
    headings = {heading.lower().replace("’", "").replace(" ", "-") for heading in sections(page)}
    targets = re.findall(r"\]\(#([^)]*)\)", page)
    assert targets
    assert set(targets) <= headings


@languages
def test_lines_are_short_enough_for_a_terminal(language: Language) -> None:
    assert max(map(len, reference(language).splitlines())) <= 100
