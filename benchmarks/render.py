"""How much work a document is, beside docxtpl filling a template of equal content.

    python benchmarks/render.py [--rounds 30]

The template is the example agreement written by our own Word writer, with a tag in
the place of each value; docxtpl is given the words of the values, ready to print,
and must come to the same text. Ours starts from the model: it prints the values,
expands the text and writes the file. Both are warm: each has rendered once.

Figures are ratios of CPU time within one run, medians over interleaved rounds. They
depend on the machine far less than times do.
"""

import statistics
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree
from measuring import measured, rounds_asked

import ententes
from ententes.bilingual import FRENCH
from ententes.document.tree import Slot, Words, contents
from ententes.model import Agreement
from ententes.rendering import document
from ententes.views import State
from ententes.writers import word

EXAMPLE = Path(__file__).parents[1] / "examples" / "entente-emploi-jeunes.yaml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HYPHEN = f"{_W}noBreakHyphen"


def main() -> None:
    """Measure, and print one line for each way."""
    rounds = rounds_asked(__doc__)
    agreement = ententes.load(EXAMPLE)
    template, values = tagged(agreement)
    ways: dict[str, Callable[[], Any]] = {
        "docxtpl, ready strings → Word": lambda: by_docxtpl(template, values),
        "ententes, model → Word": lambda: ententes.render_docx(
            agreement, language=FRENCH, charts=()
        ),
        "ententes, model → HTML": lambda: ententes.render_html(
            agreement, language=FRENCH, charts=()
        ),
        "ententes, model → Markdown": lambda: ententes.render_markdown(agreement, language=FRENCH),
    }
    check_equal(by_docxtpl(template, values), ways["ententes, model → Word"]())
    costs = measured(ways, rounds)
    peer = costs["docxtpl, ready strings → Word"]
    print(
        f"{len(values)} values, {rounds} rounds; docxtpl’s CPU over each way’s, median [quartiles]"
    )
    for name, cost in costs.items():
        ratios = [one / other for one, other in zip(peer, cost, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4)
        print(f"{name:32} {middle:6.1f}  [{low:.1f}–{high:.1f}]")


def tagged(agreement: Agreement) -> tuple[bytes, list[str]]:
    """Return the agreement as a Word template with one tag for each value, and their words."""
    written = document(agreement, FRENCH, charts=())
    values: list[str] = []
    for content in contents(written.blocks):
        for at, inline in enumerate(content):
            if isinstance(inline, Slot) and inline.value.state is not State.BLANK:
                content[at] = Words(f"{{{{ values[{len(values)}] }}}}", inline.marks)
                values.append(inline.value.text)
    return word.write(written), values


def by_docxtpl(template: bytes, values: list[str]) -> bytes:
    """Return what docxtpl makes of the template."""
    filled = DocxTemplate(BytesIO(template))
    filled.render({"values": values}, autoescape=True)
    saved = BytesIO()
    filled.save(saved)
    return saved.getvalue()


def check_equal(one: bytes, other: bytes) -> None:
    """Stop unless both files say the same, paragraph by paragraph."""
    if paragraphs(one) != paragraphs(other):
        raise SystemExit("The two documents differ: the comparison would mean nothing.")


def paragraphs(docx: bytes) -> list[str]:
    """Return the text of each paragraph of a Word file."""
    body = etree.fromstring(etree.tostring(DocxTemplate(BytesIO(docx)).get_docx().element))
    said = (f"{_W}t", _HYPHEN)
    return [
        "".join("-" if one.tag == _HYPHEN else one.text or "" for one in p.iter(*said))
        for p in body.iter(f"{_W}p")
    ]


if __name__ == "__main__":
    main()
