"""The pages of docs/ that are made from the code are fresh."""

import importlib.util
from pathlib import Path

import pytest

from ententes.completeness import CATALOGUE
from ententes.completeness.sources import SOURCES
from ententes.guide.rules import codes_of, rules

ROOT = Path(__file__).parents[2]


def _pages() -> dict[Path, str]:
    spec = importlib.util.spec_from_file_location("write", ROOT / "docs" / "write.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.pages()


def test_there_are_two_catalogues_and_two_reports_for_each_example() -> None:
    examples = list((ROOT / "examples").glob("*.yaml"))
    assert len(examples) == 3
    assert len(_pages()) == 2 + 2 * (len(examples) + 1)  # and those of a title alone


@pytest.mark.parametrize("page", _pages(), ids=lambda page: page.name)
def test_a_page_made_from_the_code_is_fresh(page: Path) -> None:
    assert page.read_text("utf-8") == _pages()[page], "write it anew: python3 tasks.py docs"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_catalogue_names_every_rule_once(language: str) -> None:
    lines = rules(language).splitlines()
    for rule in CATALOGUE:
        assert sum(line.startswith(f"| {rule.id} |") for line in lines) == 1


def test_the_readme_tells_how_many_rules_there_are() -> None:
    assert f"check of {len(CATALOGUE)} rules" in (ROOT / "README.md").read_text("utf-8")


def test_every_source_is_known_and_serves() -> None:
    used = {code for rule in CATALOGUE for code in codes_of(rule)}
    assert used == set(SOURCES)
