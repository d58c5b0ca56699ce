"""Which charts a document has: those of its agreement, or those that are asked for."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from writers.readers import Page

from ententes.arguments import Misuse, RenderOrder, read
from ententes.bilingual import ENGLISH, FRENCH
from ententes.charts import Drawn
from ententes.charts.drawing import Drawing
from ententes.cli import main
from ententes.document.passes import draw
from ententes.document.tree import Block, Figure, Heading, Paragraph, Section, Table, Words
from ententes.files import load
from ententes.model import Agreement, Chart
from ententes.rendering import document, render_html, render_html_fragment
from ententes.texts import labels

EXAMPLES = Path(__file__).parents[2] / "examples"
FUNDED = EXAMPLES / "entente-financee.yaml"
INFORMAL = EXAMPLES / "entente-informelle.yaml"
DRAWN = Drawn(Drawing(320, 20), "Tout y est dit.")


@pytest.fixture(scope="module")
def funded() -> Agreement:
    return load(FUNDED)


def captions(agreement: Agreement, charts: Iterable[Chart | str] | None = None) -> list[str]:
    blocks = document(agreement, FRENCH, charts=charts).blocks
    return [words(block) for block in blocks if isinstance(block, Figure)]


def words(figure: Figure) -> str:
    said = [inline.text for inline in figure.caption if isinstance(inline, Words)]
    return f"{figure.number}. {''.join(said)}"


def section(role: str, caption: str) -> Section:
    return Section(role, [Paragraph([Words(caption)])], "here")


# Documents --------------------------------------------------------------------


def test_unsaid_a_document_has_the_charts_of_its_agreement_in_the_order_of_the_text(
    funded: Agreement,
) -> None:
    assert captions(funded) == [
        "1. Budget par période et par partie",
        "2. Valeur de référence et cible de chaque indicateur",
        "3. Dates et échéances de l’entente",
    ]


def test_those_that_are_asked_for_stand_in_the_place_of_those_of_the_agreement(
    funded: Agreement,
) -> None:
    assert captions(funded, ("calendar",)) == ["1. Dates et échéances de l’entente"]
    assert captions(funded, ()) == []


def test_an_agreement_that_names_none_has_none(funded: Agreement) -> None:
    for none in ((), {"not_applicable": "Les tableaux suffisent."}, {"blank": True}):
        assert captions(Agreement.model_validate(dict(funded) | {"charts": none})) == []


def test_a_short_agreement_may_have_charts_as_well() -> None:
    said = Agreement.model_validate(dict(load(INFORMAL)) | {"charts": ["calendar"]})
    assert len(captions(said)) == 1
    assert captions(said, ()) == []


def test_one_chart_may_be_named_alone(funded: Agreement) -> None:
    assert captions(funded, "budget") == captions(funded, ("budget",))


@pytest.mark.parametrize("name", ["pie", "indicateurs"])
def test_a_chart_that_does_not_exist_is_refused_and_those_there_are_told(
    name: str, funded: Agreement
) -> None:
    with pytest.raises(ValueError, match='"indicators", "budget" and "calendar", not') as told:
        document(funded, charts=(name,))
    assert name in str(told.value)


def test_each_figure_stands_after_the_table_it_draws(funded: Agreement) -> None:
    blocks = document(funded, FRENCH, charts=("indicators", "budget")).blocks
    before = [blocks[at - 1] for at, block in enumerate(blocks) if isinstance(block, Figure)]
    assert [type(block) for block in before] == [Table, Table]


def test_the_three_charts_of_the_example_are_in_its_page(funded: Agreement) -> None:
    assert len(Page(render_html(funded, language="fr")).all("figure")) == 3
    assert "<figure" not in render_html_fragment(funded, language="fr", charts=())


# The pass that draws ----------------------------------------------------------


def test_a_chart_becomes_a_figure_with_its_caption_and_its_anchor() -> None:
    text: list[Block] = [section("budget-chart", "Le budget")]
    (figure,) = draw(text, {"budget-chart": [DRAWN]}, "(suite)")
    assert figure == Figure(DRAWN.drawing, [Words("Le budget")], DRAWN.description, 1, "here")


def test_a_chart_that_is_not_drawn_is_left_out_and_all_else_stays() -> None:
    stays: list[Block] = [Heading(2, [Words("Titre")]), section("note", "À savoir")]
    assert draw([section("budget-chart", "Le budget"), *stays], {}, "(suite)") == stays


def test_a_chart_of_several_drawings_goes_on_in_figures_that_say_so() -> None:
    text: list[Block] = [section("budget-chart", "Le budget"), section("calendar-chart", "Dates")]
    figures = draw(text, {"budget-chart": [DRAWN, DRAWN], "calendar-chart": [DRAWN]}, "(suite)")
    said = [words(figure) for figure in figures if isinstance(figure, Figure)]
    assert said == ["1. Le budget", "2. Le budget (suite)", "3. Dates"]


def test_both_languages_say_that_a_figure_goes_on() -> None:
    assert [labels(language)["continued"] for language in (FRENCH, ENGLISH)] == [
        "(suite)",
        "(continued)",
    ]


# The command ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "charts"),
    [
        ("", None),
        ("--charts budget", ("budget",)),
        ("--charts calendar --charts indicators", ("indicators", "calendar")),
        ("--charts all", ("indicators", "budget", "calendar")),
        ("--charts none", ()),
        ("--charts none --charts budget", ("budget",)),
    ],
)
def test_the_command_is_told_which_charts_to_draw(
    arguments: str, charts: tuple[str, ...] | None
) -> None:
    order = read(["render", "entente.yaml", *arguments.split()], "ententes", FRENCH)
    assert isinstance(order, RenderOrder)
    assert order.charts == charts


def test_the_command_knows_every_chart() -> None:
    order = read(["render", "entente.yaml", "--charts", "all"], "ententes", FRENCH)
    assert isinstance(order, RenderOrder)
    assert order.charts == tuple(Chart)


def test_the_command_refuses_a_chart_that_does_not_exist() -> None:
    with pytest.raises(Misuse) as refused:
        read(["render", "entente.yaml", "--charts", "pie"], "ententes", FRENCH)
    assert "indicators, budget, calendar, all ou none" in refused.value.told(FRENCH)


def test_the_command_writes_the_charts_that_it_is_asked_for(tmp_path: Path) -> None:
    order = f"render {FUNDED} --to html --language fr --charts budget -o {tmp_path}"
    assert main(order.split()) == 0
    (page,) = tmp_path.glob("*.html")
    assert len(Page(page.read_text(encoding="utf-8")).all("figure")) == 1
