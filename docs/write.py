"""Writes the pages of this folder that are made from the code: `python3 tasks.py docs`."""

from pathlib import Path

from ententes import Agreement, Language, check, load, report_markdown
from ententes.guide.rules import rules
from ententes.values import Text

DOCS = Path(__file__).parent
EXAMPLES = DOCS.parent / "examples"
UNFINISHED = Agreement(title=Text(fr="Entente à écrire", en="Agreement to be written"))
"""What a report says of an agreement that has only a title."""
CATALOGUES = {Language.FRENCH: "regles.md", Language.ENGLISH: "rules.md"}


def pages() -> dict[Path, str]:
    """Return each page with what it should hold."""
    made = {DOCS / name: rules(language) for language, name in CATALOGUES.items()}
    examples = {example.stem: load(example) for example in sorted(EXAMPLES.glob("*.yaml"))}
    for name, agreement in {**examples, "only-a-title": UNFINISHED}.items():
        for language in Language:
            page = DOCS / "reports" / f"{name}-{language.value}.md"
            made[page] = report_markdown(check(agreement), language=language)
    return made


if __name__ == "__main__":
    for file, text in pages().items():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
