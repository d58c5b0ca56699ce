"""What is done with a letterhead, as text, JSON and Markdown."""

import json

from ententes.bilingual import Language
from ententes.word.letterhead import Letterhead


def letterhead_text(letterhead: Letterhead, *, language: Language | str) -> str:
    """Return the notes of a letterhead as a list, for a terminal."""
    return "".join(f"- {line}\n" for line in letterhead.told(language).splitlines())


def letterhead_json(letterhead: Letterhead, *, source: str = "") -> str:
    """Return the notes of a letterhead as JSON, in both languages; `source` names its file."""
    said = [{each.value: note.told(each) for each in Language} for note in letterhead.notes]
    told = {"source": source or None, "notes": said}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def letterhead_markdown(
    letterhead: Letterhead, *, language: Language | str, title: str = ""
) -> str:
    """Return the notes of a letterhead as Markdown, under the name of its file."""
    return f"# {title}\n\n{letterhead_text(letterhead, language=language)}"
