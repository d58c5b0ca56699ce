"""Where the sentences and the labels stand: `templates/<language>/`.

In a wheel the folder lies inside the package; in a checkout, and so in an
editable install, it is the one at the root, always as it is at this moment.
"""

import tomllib
from functools import cache
from pathlib import Path

from ententes.bilingual import Language
from ententes.language import typeset

_HERE = Path(__file__).resolve().parent
_PLACES = (_HERE / "templates", _HERE.parents[1] / "templates")


def templates_directory() -> Path:
    """Return the folder that holds one folder of texts for each language.

    Raises `FileNotFoundError` where the package was taken out of its place.
    """
    for place in _PLACES:
        if all((place / language.value / "labels.toml").is_file() for language in Language):
            return place
    looked = " or ".join(str(place) for place in _PLACES)
    raise FileNotFoundError(f"The texts of ententes are missing: looked for {looked}.")


@cache
def labels(language: Language) -> dict[str, str]:
    """Return the words that documents need around and between the sentences.

    >>> labels(Language.FRENCH)["draft"]
    'ÉBAUCHE'
    """
    file = templates_directory() / language.value / "labels.toml"
    with file.open("rb") as source:
        return {name: typeset(str(words), language) for name, words in tomllib.load(source).items()}


def read_text(language: Language, file: str) -> str:
    """Return the contents of a text, named from the folder of its language."""
    return (templates_directory() / language.value / file).read_text(encoding="utf-8")
