"""The whole agreements that come with the package, to be copied.

In a wheel their folder lies inside the package; in a checkout, and so in an editable
install, it is the one at the root, always as it is at this moment.
"""

from pathlib import Path

from ententes.bilingual import Language

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "examples", _PACKAGE.parents[1] / "examples")


def example_names() -> list[str]:
    """Return the names of the examples, sorted.

    Raises `FileNotFoundError` where the package was taken out of its place.

    >>> "entente-emploi-jeunes" in example_names()
    True
    """
    return sorted(_files())


def example(name: str, language: Language | str) -> str:
    """Return an example with its keys in `language`, after the line that leads to their schema.

    An example that was written with these keys is given as it was written, with its
    comments. Raises `KeyError` for a name that is not one of `example_names`.

    >>> example("entente-emploi-jeunes", "en").splitlines()[:2]
    ['# yaml-language-server: $schema=ententes.en.schema.json', 'format_version: 1']
    """
    from ententes.files import dump, load  # noqa: PLC0415 # names are asked for without the model
    from ententes.guide.starter import schema_line  # noqa: PLC0415

    file, language = _files()[name], Language(language)
    written = file.read_text(encoding="utf-8")
    translated = dump(load(file), keys=language)
    return (
        f"{schema_line(language)}\n{written if _keys(written) <= _keys(translated) else translated}"
    )


def _files() -> dict[str, Path]:
    for place in _PLACES:
        if files := {file.stem: file for file in place.glob("*.yaml")}:
            return files
    looked = " or ".join(map(str, _PLACES))
    raise FileNotFoundError(f"The examples of ententes are missing: looked for {looked}.")


def _keys(written: str) -> set[str]:
    """Return the keys at the margin of a file."""
    lines = (line.partition(":") for line in written.splitlines())
    return {key for key, colon, _ in lines if colon and key.isidentifier()}
