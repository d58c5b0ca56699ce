"""The chart of the calendar: what has a date down a line, and the rest under it."""

from datetime import date as day
from datetime import timedelta
from typing import Any

import pytest
from charts.looking import chart, markers, words

from ententes import language as say
from ententes.bilingual import ENGLISH, Language
from ententes.charts.calendar import _DAY
from ententes.charts.drawing import Line
from ententes.charts.strips import Drawn
from ententes.charts.wrapping import length, wrapped
from ententes.model import Chart

TERM = {"effective_date": "2026-04-01", "end_date": "2028-03-31"}
PARTIES = [
    {
        "id": "centre",
        "short_name": "Centre",
        "grammar": {"gender": "masculine", "article": True, "english_article": True},
    }
]


def calendar(**said: Any) -> list[Drawn]:
    return chart(Chart.CALENDAR, **({"term": TERM} | said))


def test_the_days_follow_each_other_from_the_start_to_the_end() -> None:
    monitoring = {
        "renewal": {"decision_date": "2027-09-30"},
        "reviews": [{"kind": "annual_review", "dates": ["2027-05-20"]}],
    }
    payment = {"kind": "advance", "payee": "centre", "amount": 96000, "due_date": "2026-04-15"}
    (shown,) = calendar(
        parties=PARTIES, monitoring=monitoring, funding={"payment_schedule": [payment]}
    )
    assert words(shown.drawing) == [
        "1er\u00a0avril\u00a02026 | Entrée en vigueur",
        "15\u00a0avril\u00a02026 | Avance, 96\u00a0000\u00a0$ au Centre",
        "20\u00a0mai\u00a02027 | Bilan annuel",
        "30\u00a0septembre\u00a02027 | Décision sur le renouvellement",
        "31\u00a0mars\u00a02028 | Fin de l’entente",
    ]
    assert [form for form, _, _ in markers(shown.drawing)] == [
        "diamond",
        "disc",
        "square",
        "diamond",
        "diamond",
    ]


def test_what_has_no_day_stands_under_the_line_with_its_rhythm_and_its_words() -> None:
    monitoring = {
        "reviews": [{"kind": "annual_review", "frequency": "annual"}],
        "reports": [{"title": "rapport d’étape", "frequency": "quarterly", "due": "le 15"}],
    }
    trigger = {"kind": "final", "amount": 50, "trigger": "dépôt du rapport"}
    (shown,) = calendar(monitoring=monitoring, funding={"payment_schedule": [trigger]})
    assert words(shown.drawing)[2:] == [
        "Autres échéances",
        "Versement final, 50\u00a0$, dépôt du",
        "rapport",
        "Une fois par année | Bilan annuel",
        "Une fois par | Rapport d’étape, le 15",
        "trimestre",
    ]


def test_a_report_without_a_title_is_called_by_its_kind_or_its_id() -> None:
    kind, code = {"kind": "financial"}, {"id": "RAP-2"}
    reports = [each | {"frequency": "annual"} for each in (kind, code)]
    (shown,) = calendar(monitoring={"reports": reports})
    assert words(shown.drawing)[3:] == [
        "Une fois par année | Rapport financier",
        "Une fois par année | RAP-2",
    ]


def test_what_has_no_name_or_no_rhythm_is_not_drawn() -> None:
    monitoring = {
        "reviews": [{"frequency": "annual"}, {"dates": ["2027-05-20"]}],
        "reports": [{"frequency": "annual"}, {"title": "Bilan"}],
    }
    assert calendar(monitoring=monitoring) == calendar()


def test_what_is_due_takes_three_lines_at_most() -> None:
    title = "rapport sur les parcours des personnes, leurs besoins et leurs résultats"
    due = "dans les soixante jours qui suivent la fin de chacun des exercices financiers"
    (shown,) = calendar(monitoring={"reports": [{"title": title, "due": due}]})
    lines = words(shown.drawing)[3:]
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert due in shown.description


def test_only_days_stand_on_the_line() -> None:
    monitoring = {"reports": [{"title": "Bilan", "frequency": "annual"}]}
    (shown,) = calendar(monitoring=monitoring)
    assert len(words(shown.drawing)) == 2 + 2
    assert len([shape for shape in shown.drawing.shapes if isinstance(shape, Line)]) == 2


def test_the_description_says_each_day_and_what_is_due_on_it() -> None:
    (shown,) = chart(Chart.CALENDAR, ENGLISH, term=TERM)
    assert shown.description == (
        "April\u00a01,\u00a02026: Agreement comes into force."
        " March\u00a031,\u00a02028: Agreement ends."
    )


def test_what_ends_with_a_question_mark_takes_no_full_stop() -> None:
    reports = [{"title": "Où en sommes-nous?", "frequency": "annual"}]
    (shown,) = calendar(monitoring={"reports": reports})
    assert shown.description.endswith("Où en sommes-nous?")


def test_what_is_due_on_the_same_day_stands_on_two_lines() -> None:
    payments = [{"kind": "advance", "amount": n, "due_date": "2026-04-15"} for n in (5, 6)]
    (shown,) = calendar(funding={"payment_schedule": payments})
    assert [line for line in words(shown.drawing) if "15\u00a0avril" in line] == [
        "15\u00a0avril\u00a02026 | Avance, 5\u00a0$",
        "15\u00a0avril\u00a02026 | Avance, 6\u00a0$",
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"term": {}},
        {"term": {"end_date": "2028-03-31"}},
        {"term": {"effective_date": "2028-03-31", "end_date": "2028-03-31"}},
        {"term": {"effective_date": {"blank": True}, "end_date": "2028-03-31"}},
        {"term": {}, "monitoring": {"reports": [{"title": "bilan", "frequency": "annual"}]}},
    ],
    ids=["no day", "one day", "the same day", "a day to fill in", "rhythms alone"],
)
def test_nothing_is_drawn_with_fewer_than_two_days(said: dict[str, Any]) -> None:
    assert calendar(**said) == []


@pytest.mark.parametrize("language", Language)
def test_the_longest_day_of_the_year_is_whole(language: Language) -> None:
    days = [day(2028, 1, 1) + timedelta(number) for number in range(366)]
    longest = max((say.date(one, language) for one in days), key=length)
    assert wrapped(longest, _DAY) == [longest]
