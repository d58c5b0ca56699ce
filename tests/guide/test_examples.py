"""The examples that come with the package: as they were written, or with the other keys."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ententes.bilingual import Language
from ententes.files import dump, load
from ententes.guide import examples
from ententes.guide.examples import example, example_names

FILES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def keys_in(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
    for part in data.values() if isinstance(data, dict) else data:
        if isinstance(part, dict | list):
            yield from keys_in(part)


def languages_of(file: Path) -> list[Language]:
    """Return the languages whose keys a file uses, all through it."""
    agreement, text = load(file), file.read_text(encoding="utf-8")
    return [
        language
        for language in Language
        if all(
            f"{key}:" in text
            for key in keys_in(json.loads(dump(agreement, keys=language, format="json")))
            if key not in ("version_format", "format_version")
        )
    ]


def test_the_names_are_those_of_the_files() -> None:
    assert FILES
    assert example_names() == [file.stem for file in FILES]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_example_is_written_with_the_keys_of_one_language(file: Path) -> None:
    assert len(languages_of(file)) == 1


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("language", Language)
def test_a_copy_says_the_same_with_the_keys_asked_for(file: Path, language: Language) -> None:
    first, _, copy = example(file.stem, language).partition("\n")
    assert first == f"# yaml-language-server: $schema=ententes.{language.value}.schema.json"
    assert load(copy) == load(file)
    if [language] == languages_of(file):
        assert copy == file.read_text(encoding="utf-8")
    else:
        assert copy == dump(load(file), keys=language)


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        example("nothing-of-the-kind", "fr")


def test_a_package_without_its_examples_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examples, "_PLACES", (tmp_path / "one", tmp_path / "other"))
    with pytest.raises(FileNotFoundError, match=r"one or .*other"):
        example_names()
