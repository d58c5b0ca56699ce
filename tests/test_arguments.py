"""The language in which the command speaks."""

import pytest

from ententes.arguments import spoken_language
from ententes.bilingual import ENGLISH, FRENCH, Language


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, ENGLISH),
        ([], {"LANG": "fr_CA.UTF-8"}, FRENCH),
        ([], {"LANG": "fr"}, FRENCH),
        ([], {"LANG": "de_DE.UTF-8"}, ENGLISH),
        ([], {"LC_MESSAGES": "en_CA", "LANG": "fr_CA"}, ENGLISH),
        ([], {"LC_ALL": "fr_CA", "LC_MESSAGES": "en_CA", "LANG": "en_CA"}, FRENCH),
        ([], {"LC_ALL": "C", "LANG": "fr_CA"}, ENGLISH),
        ([], {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "fr_CA"}, FRENCH),
        (["--lang", "en"], {"LANG": "fr_CA"}, ENGLISH),
        (["render", "x", "--lang=fr"], {}, FRENCH),
        (["--lang", "es"], {"LANG": "fr_CA"}, FRENCH),
        (["--lang"], {"LANG": "fr_CA"}, FRENCH),
        (["--language", "fr"], {}, ENGLISH),
        (["fr", "--language=fr", "en"], {}, ENGLISH),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_one_of_the_system(
    arguments: list[str], environment: dict[str, str], language: Language
) -> None:
    assert spoken_language(arguments, environment) is language
