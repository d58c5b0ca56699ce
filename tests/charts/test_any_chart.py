"""What is true of every chart of every agreement."""

from itertools import pairwise

import pytest
from charts.looking import box, labels
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import full

from ententes.bilingual import Language
from ententes.charts import drawn
from ententes.charts.drawing import SIZE, Bar, Drawing, Label, Line, Marker, Shape
from ententes.charts.wrapping import length, wrapped
from ententes.model import Agreement, Chart
from ententes.values import Money, Quantity
from ententes.views import Fields, Items, Node, Value, view

ANY = settings(deadline=None, max_examples=60)

names = st.text("abéMW%.- ᐃ國", min_size=1, max_size=90).filter(lambda name: name.strip(" "))
sums = st.none() | st.integers(0, 10**12)
figures_of_percent = st.none() | st.builds(
    lambda value: {"value": value, "unit": "percent"}, st.integers(-200, 10**12)
)
indicators = st.lists(
    st.fixed_dictionaries(
        {"name": names, "baseline": figures_of_percent, "target": figures_of_percent}
    ),
    max_size=30,
)
lines = st.lists(
    st.fixed_dictionaries({"party": st.sampled_from("abc"), "cash": sums, "in_kind": sums}),
    max_size=12,
)
periods = st.sampled_from([{"start": "2026-04-01", "end": "2027-03-31"}, {"end": "2029-03-31"}])


@st.composite
def drawable(draw: st.DrawFn) -> Agreement:
    """Return an agreement with much to draw, under names of any length."""
    budget = [line | {"period": draw(periods)} for line in draw(lines)]
    return Agreement.model_validate(
        {
            "parties": [{"id": party, "short_name": draw(names)} for party in "abc"],
            "indicators": draw(indicators),
            "funding": {"budget_lines": budget},
        }
    )


agreements = full(Agreement) | drawable()


def reach(shape: Shape) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom of a shape."""
    match shape:
        case Bar(x, y, width, height):
            return x, y, x + width, y + height
        case Line(x, y, height):
            return x, y, x, y + height
        case Marker(x, y, size):
            return x - size / 2, y - size / 2, x + size / 2, y + size / 2
        case Label():
            return box(shape)


def overlap(drawing: Drawing) -> list[tuple[str, str]]:
    """Return the words that lie over each other."""
    boxes = sorted((box(label)[1], box(label), label.text) for label in labels(drawing))
    return [
        (first, second)
        for (_, one, first), (_, other, second) in pairwise(boxes)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


def figures(node: Node) -> list[str]:
    """Return the words of each quantity and sum under a node."""
    match node:
        case Value(content=Quantity() | Money()):
            return [node.text]
        case Fields():
            return [said for each in node.values() for said in figures(each)]
        case Items():
            return [said for each in node for said in figures(each)]
        case _:
            return []


@given(agreements, st.sampled_from(Chart), st.sampled_from(Language))
@ANY
def test_no_words_overlap_and_nothing_is_outside(
    agreement: Agreement, chart: Chart, language: Language
) -> None:
    for drawing, description in drawn(chart, view(agreement, language)):
        assert overlap(drawing) == []
        assert description
        for shape in drawing.shapes:
            left, top, right, bottom = reach(shape)
            assert left >= -0.01
            assert top >= 0
            assert right <= drawing.width + 0.11
            assert bottom <= drawing.height + 0.01


@given(agreements, st.sampled_from(Language))
@ANY
def test_every_figure_of_the_indicators_is_in_the_description(
    agreement: Agreement, language: Language
) -> None:
    seen = view(agreement, language)
    if pictures := drawn(Chart.INDICATORS, seen):
        said = " ".join(each.description for each in pictures)
        rows = [each for each in seen["indicators"] if isinstance(each, Fields)]
        fields = [row[name] for row in rows for name in ("baseline", "target")]
        told = [words for field in fields for words in figures(field)]
        assert [words for words in told if words not in said] == []


@given(agreements, st.sampled_from(Chart), st.sampled_from(Language))
@ANY
def test_the_same_agreement_makes_the_same_drawing(
    agreement: Agreement, chart: Chart, language: Language
) -> None:
    again = Agreement.model_validate(agreement.model_dump(exclude_none=True))
    assert drawn(chart, view(agreement, language)) == drawn(chart, view(again, language))


@given(st.text(max_size=200), st.integers(20, 320), st.integers(1, 3), st.booleans())
def test_words_never_need_more_lines_or_room_than_there_are(
    text: str, room: int, most: int, strong: bool
) -> None:
    lines = wrapped(text, room, most, strong=strong)
    assert 1 <= len(lines) <= most
    assert all(length(line, strong=strong) <= room + 0.1 for line in lines)


def test_a_word_that_is_too_long_is_cut_on_the_first_line() -> None:
    assert wrapped("anticonstitutionnellement oui", 60) == ["anticonsti…", "oui"]


def test_ideograms_and_syllabics_are_given_a_whole_em_each() -> None:
    assert length("國ᐃ", strong=True) >= 2 * SIZE


@pytest.mark.parametrize("text", ["", "mot", "deux mots"])
def test_words_that_have_room_stay_as_they_are(text: str) -> None:
    assert wrapped(text, 300) == [text]
