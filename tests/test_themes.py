"""Themes: what an organisation may put on its documents, and what is refused."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as pillow  # noqa: N813
from pydantic import ValidationError

import ententes
from ententes.bilingual import ENGLISH, FRENCH
from ententes.errors import InvalidTheme
from ententes.looks import HOUSE, Paper, font_stack, look
from ententes.model import Part
from ententes.model.shape import Record, fields_of
from ententes.values import Image
from ententes.vocabulary import french_key

HERE = Path(__file__).parent
EXAMPLES = sorted((HERE.parent / "examples" / "themes").glob("*.yaml"))
REFUSED = (HERE / "cases" / "themes" / "refused.txt").read_text(encoding="utf-8").split("----\n")
"""Themes, each with what is said of it in French, then in English."""

BOTH = {"fr": "Un pont", "en": "A bridge"}

FRENCH_KEYS = """\
version_format: 1
nom: Le Pont
logo:
  fichier: logo.png
  texte_de_remplacement: {fr: Un pont, en: A bridge}
couleurs: {accent: "#0B5C4A", fond: "#EEF6F3"}
polices: {texte: Arial, titres: Cambria}
papier: a4
en_tete: {fr: Direction, en: Branch}
pied_de_page: 120, rue des Érables
"""
ENGLISH_KEYS = """\
name = "Le Pont"
paper = "a4"
header = {fr = "Direction", en = "Branch"}
footer = "120, rue des Érables"
logo = {file = "logo.png", alternative = {fr = "Un pont", en = "A bridge"}}
colours = {accent = "#0b5c4a", tint = "#EEF6F3"}
fonts = {body = "Arial", headings = "Cambria"}
"""


def picture(form: str = "PNG", size: tuple[int, int] = (6, 4)) -> bytes:
    file = BytesIO()
    pillow.new("RGB", size, (11, 92, 74)).save(file, form)
    return file.getvalue()


def refused(folder: Path, text: str, **others: bytes) -> str:
    """Return what is said of a theme that stands in a folder beside other files."""
    for name, content in others.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    file = folder / "theme.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidTheme) as caught:
        ententes.load_theme(file)
    return str(caught.value).replace(str(folder), "").lstrip("/\\")


def with_logo(file: str) -> str:
    return f"logo:\n  file: {file}\n  alternative: {{fr: Un pont, en: A bridge}}\n"


# What a theme says


def test_a_theme_is_the_same_in_each_language_of_keys_and_in_each_format(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    in_json: dict[str, Any] = {
        "name": "Le Pont",
        "logo": {"file": "logo.png", "alternative": BOTH},
        "couleurs": {"accent": "#0B5C4A", "tint": "#EEF6F3"},
        "fonts": {"body": "Arial", "titres": "Cambria"},
        "paper": "a4",
        "header": {"fr": "Direction", "en": "Branch"},
        "footer": "120, rue des Érables",
    }
    for name, text in (
        ("theme.yaml", FRENCH_KEYS),
        ("theme.toml", ENGLISH_KEYS),
        ("theme.json", json.dumps(in_json)),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    themes = [ententes.load_theme(tmp_path / f"theme.{form}") for form in ("yaml", "toml", "json")]
    from_python = ententes.Theme.model_validate(
        {
            "name": "Le Pont",
            "logo": {"file": picture(), "alternative": BOTH},
            "colours": {"accent": "#0B5C4A", "tint": "#EEF6F3"},
            "fonts": {"body": "Arial", "headings": "Cambria"},
            "paper": "a4",
            "header": {"fr": "Direction", "en": "Branch"},
            "footer": "120, rue des Érables",
        }
    )
    assert themes == [from_python] * 3


def test_a_theme_becomes_a_look_in_each_language(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    (tmp_path / "theme.yaml").write_text(FRENCH_KEYS, encoding="utf-8")
    theme = ententes.load_theme(tmp_path / "theme.yaml")
    french, english = look(theme, FRENCH), look(theme, ENGLISH)
    assert (french.header, english.header) == ("Direction", "Branch")
    assert (french.name, english.name) == ("Le Pont", "Le Pont")
    assert french.logo is not None
    assert (french.logo.width, french.logo.height, french.logo.alternative) == (6, 4, "Un pont")
    assert (french.accent, french.tint, french.paper) == ("0B5C4A", "EEF6F3", Paper.A4)
    assert (french.body_font, french.heading_font) == ("Arial", "Cambria")


def test_what_a_theme_leaves_out_is_as_the_house_has_it() -> None:
    assert look(None, FRENCH) == look(ententes.Theme(), FRENCH) == HOUSE
    only_english = ententes.Theme.model_validate({"footer": {"en": "Branch"}})
    assert look(only_english, FRENCH).footer == ""
    assert look(ententes.Theme.model_validate({"fonts": {"body": "Arial"}}), FRENCH) == look(
        ententes.Theme.model_validate({"fonts": {"body": "Arial", "headings": "Arial"}}), FRENCH
    )


def test_words_of_a_theme_are_set_as_their_language_wants() -> None:
    theme = ententes.Theme.model_validate({"footer": {"fr": "L'adresse : ici", "en": 'The "end"'}})
    assert look(theme, FRENCH).footer == "L’adresse\u00a0: ici"
    assert look(theme, ENGLISH).footer == "The “end”"


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_themes_shown_as_examples_are_whole_and_small(file: Path) -> None:
    theme = ententes.load_theme(file)
    assert theme.logo is not None
    assert theme.logo.file is not None
    assert len(theme.logo.file.content) < 10_000
    for language in (FRENCH, ENGLISH):
        made = look(theme, language)
        assert made.name
        assert made.footer
        assert made.logo is not None
        assert made.logo.alternative


def test_there_are_two_themes_shown_as_examples() -> None:
    assert [file.stem for file in EXAMPLES] == ["aurore", "pont"]


@pytest.mark.parametrize(
    ("name", "stack"),
    [
        ("Calibri", ("Calibri", "Carlito", "sans-serif")),
        ("Cambria", ("Cambria", "Caladea", "serif")),
        ("Arial", ("Arial", "Liberation Sans", "sans-serif")),
        ("Times New Roman", ("Times New Roman", "Liberation Serif", "serif")),
        ("Courier New", ("Courier New", "Liberation Mono", "monospace")),
        ("Marque Neuve 3", ("Marque Neuve 3", "DejaVu Sans", "sans-serif")),
    ],
)
def test_a_font_is_followed_by_one_that_is_free_and_as_wide(
    name: str, stack: tuple[str, ...]
) -> None:
    assert font_stack(name) == stack


# What is refused: colours, fonts, words


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_shown_is_refused_with_its_line_and_a_remedy(case: str) -> None:
    text, said = case.split("\n\n")
    with pytest.raises(InvalidTheme) as caught:
        ententes.load_theme(f"{text}\n")
    assert [*said.splitlines()] == [
        *caught.value.told(FRENCH).splitlines(),
        *caught.value.told(ENGLISH).splitlines(),
    ]


def test_every_problem_of_a_theme_is_told_at_once(tmp_path: Path) -> None:
    text = f'{with_logo("logo.svg")}paper: a5\ncolours: {{accent: "#FF0"}}\n'
    assert refused(tmp_path, text, logo_svg=b"<svg/>").count("\n") == 2


def test_python_is_told_the_same() -> None:
    with pytest.raises(ValidationError, match=r"not 2\.15:1"):
        ententes.Theme.model_validate({"colours": {"accent": "#E8A33D"}})


# What is refused: logos

CUT = picture(size=(60, 40))[:-40]
ODD = {
    "vectors": ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "a PNG or JPEG picture"),
    "a GIF": ("logo.gif", picture("GIF"), "a PNG or JPEG picture"),
    "a GIF that says PNG": ("logo.png", picture("GIF"), "a PNG or JPEG picture"),
    "nothing": ("logo.png", b"", "a PNG or JPEG picture"),
    "a cut file": ("logo.png", CUT, "a whole picture"),
    "a JPEG that ends early": ("logo.jpg", picture("JPEG")[:60], "a whole picture"),
    "too many pixels": ("logo.png", picture(size=(4001, 1)), "4000\u00a0pixels a side at most"),
    "too many bytes": ("logo.png", picture() + bytes(5_000_000), "5\u00a0MB"),
}


def test_a_cut_picture_is_refused_even_where_another_library_lets_them_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PIL.ImageFile.LOAD_TRUNCATED_IMAGES", True)
    assert "a whole picture" in refused(tmp_path, with_logo("logo.png"), logo_png=CUT)


@pytest.mark.parametrize(("file", "content", "expected"), ODD.values(), ids=ODD)
def test_a_logo_is_a_whole_picture_in_png_or_jpeg(
    tmp_path: Path, file: str, content: bytes, expected: str
) -> None:
    said = refused(tmp_path, with_logo(file), **{file.replace(".", "_"): content})
    assert said.startswith(f'theme.yaml, line 2, column 9: logo.file: "{file}" was found; ')
    assert expected in said


def test_a_logo_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "This file does not exist" in refused(tmp_path, with_logo("logo.png"))
    assert "This file does not exist" in refused(tmp_path, with_logo("."))


@pytest.mark.parametrize(
    "alternative", ["", "  alternative: Un pont\n", "  alternative: {fr: Un pont}\n"]
)
def test_a_logo_is_described_in_both_languages(tmp_path: Path, alternative: str) -> None:
    said = refused(tmp_path, f"logo:\n  file: logo.png\n{alternative}", logo_png=picture())
    assert "logo.alternative: " in said
    assert "a description in both languages" in said


@pytest.mark.parametrize(
    "alternative", ["Un pont", "{fr: Un pont}", "{text: Un pont, language: fr}"]
)
def test_what_a_logo_says_in_one_language_is_quoted(tmp_path: Path, alternative: str) -> None:
    text = with_logo("logo.png").partition("  alternative")[0] + f"  alternative: {alternative}\n"
    said = refused(tmp_path, text, logo_png=picture())
    assert 'logo.alternative: "Un pont" was found; a description in both languages' in said


def test_a_description_that_is_missing_is_named_as_the_file_names_what_is_there(
    tmp_path: Path,
) -> None:
    """The key « logo » is the same in both languages; the one under it tells which is spoken."""
    said = refused(tmp_path, "logo:\n  fichier: logo.png\n", logo_png=picture())
    assert "logo.texte_de_remplacement: nothing was found; a description in both" in said


def test_nothing_is_read_outside_the_folder_of_a_theme(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside.png"
    (inside / "images").mkdir(parents=True)
    outside.write_bytes(picture())
    (inside / "images" / "logo.png").write_bytes(picture())
    (inside / "linked.png").symlink_to(outside)
    for name in (
        "../outside.png",
        str(outside),
        "linked.png",
        "images/../images/logo.png",
        "C:\\Users\\logo.png",
        "\\\\server\\logo.png",
        "~/logo.png/../../outside.png",
    ):
        assert "a picture in the folder of the theme" in refused(inside, with_logo(f"'{name}'"))
    (inside / "theme.yaml").write_text(with_logo("images/logo.png"), encoding="utf-8")
    assert ententes.load_theme(inside / "theme.yaml").logo is not None


def test_a_theme_given_as_text_reads_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidTheme, match="Save the theme in a file, beside the picture"):
        ententes.load_theme(with_logo("logo.png"))


def test_from_python_a_logo_is_bytes_or_a_path(tmp_path: Path) -> None:
    file = tmp_path / "logo.jpg"
    file.write_bytes(picture("JPEG"))
    images = [Image.parse(given) for given in (file, str(file), picture("JPEG"))]
    assert images == [images[0]] * 3
    assert (images[0].media_type, images[0].width, images[0].height) == ("image/jpeg", 6, 4)


# What a theme changes


@pytest.mark.parametrize("render", [ententes.render_html, ententes.render_docx])
def test_a_theme_changes_the_document_and_is_the_same_each_time(render: Any) -> None:
    theme = ententes.load_theme(EXAMPLES[0])
    themed = render(ententes.Agreement(), language="fr", theme=theme)
    assert themed == render(ententes.Agreement(), language="fr", theme=theme)
    assert themed != render(ententes.Agreement(), language="fr")


def test_the_page_on_themes_lists_each_key_in_both_languages() -> None:
    page = (HERE.parent / "docs" / "themes.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([\w.]+)` \| `([\w.]+)` \|", page, re.MULTILINE)
    assert listed == [*keys(ententes.Theme)]


def keys(part: type[Part], *above: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the path of each key of a theme, in English and in French."""
    for name, shape in fields_of(part).items():
        path = (*above, (name, french_key(part.__name__, name)))
        english, french = zip(*path, strict=True)
        yield ".".join(english), ".".join(french)
        if isinstance(shape, Record):
            yield from keys(shape.part, *path)
