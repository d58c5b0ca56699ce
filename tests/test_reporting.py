"""Reports: the same findings as text, JSON, Markdown and HTML, in either language."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ententes import (
    Agreement,
    NotReady,
    Report,
    check,
    load,
    render_html,
    report_html,
    report_html_fragment,
    report_json,
    report_markdown,
    report_text,
)
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.completeness import CATALOGUE, Element, Score, Stage, Supplier
from ententes.model import Indicator, Monitoring, Objective, Override, Party, Term
from ententes.reporting import words
from ententes.values import Money, Text

EXAMPLES = Path(__file__).parents[1] / "examples"
TITLED = Agreement(title=Text(fr="Entente d’essai", en="Trial agreement"))
FORMAL = Agreement(
    title=Text(fr="Entente d’essai", en="Trial agreement"),
    formality="formal",  # pyright: ignore[reportArgumentType] # pydantic takes the code
    parties=(Party(id="a", short_name=Text("Alpha")),),
    objectives=(Objective(id="OBJ-1", statement=Text(fr="un", en="one")),),
    indicators=(Indicator(id="IRC-1", name=Text(fr="deux", en="two"), objectives=("OBJ-9",)),),
)

languages = pytest.mark.parametrize("language", Language)


def _ids(report: Report) -> list[str]:
    return [finding.rule.id for finding in report.findings]


# What comes first


def test_an_agreement_with_only_a_title_is_told_first_to_choose_its_formality() -> None:
    assert _ids(check(TITLED))[0] == "AGR-015"


def test_what_opens_the_nearest_stage_comes_before_what_waits() -> None:
    gates = [list(Stage).index(each.rule.gate) for each in check(FORMAL).findings]
    assert gates == sorted(gates)
    assert len(set(gates)) > 1


def test_what_blocks_comes_before_what_is_advised_at_the_same_stage() -> None:
    for stage in Stage:
        blocking = [e.is_blocking for e in check(FORMAL).findings if e.rule.gate is stage]
        assert blocking == sorted(blocking, reverse=True)


def test_a_stage_asks_what_the_stages_before_it_ask() -> None:
    few, more, most = (set(_ids(check(FORMAL, stage=s))) for s in ("circulate", "review", "sign"))
    assert few < more < most


def test_a_stage_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="tomorrow"):
        check(FORMAL, stage="tomorrow")


def test_one_advice_is_given_once_among_what_to_do_first() -> None:
    """MON-018 finds two places: the date of the decision, and its criteria."""
    made = load(EXAMPLES / "entente-informelle.yaml")
    assert isinstance(made.monitoring, Monitoring)
    assert isinstance(made.term, Term)
    monitoring = made.monitoring.model_copy(update={"renewal": None, "exit_plan": None})
    term = made.term.model_copy(update={"renewal_mode": None})
    report = check(made.model_copy(update={"monitoring": monitoring, "term": term}))
    assert _ids(report) == ["MON-018", "MON-018", "MON-020"]
    first = report_markdown(report, language="en").partition("## By element")[0]
    assert [line[:2] for line in first.splitlines() if line[:1].isdigit()] == ["1.", "2."]


# The same things in every form


@languages
def test_every_finding_is_in_every_form(language: Language) -> None:
    report = check(FORMAL)
    text = report_text(report, language=language)
    markdown = report_markdown(report, language=language)
    page = report_html(report, language=language)
    data = json.loads(report_json(report))
    assert [each["rule"] for each in data["findings"]] == _ids(report)
    for finding in report.findings:
        assert finding.rule.id in text
        assert finding.rule.id in markdown
        assert finding.rule.id in page
        assert finding.place(language) in text


@languages
def test_the_text_tells_who_can_answer_each_rule(language: Language) -> None:
    report = check(FORMAL)
    lines = report_text(report, language=language).splitlines()
    told = " ".join(lines[lines.index(words.BY_SUPPLIER.told(language)) :])
    for finding in report.findings:
        assert words.SUPPLIERS[finding.rule.supplier].told(language) in told
        assert finding.rule.id in told


@languages
def test_every_finding_stands_under_its_element_and_under_who_can_answer(
    language: Language,
) -> None:
    report = check(FORMAL)
    markdown = report_markdown(report, language=language)
    for finding in report.findings:
        element = words.ELEMENTS[finding.rule.element].told(language)
        supplier = words.SUPPLIERS[finding.rule.supplier].told(language)
        assert f"| {finding.rule.id} |" in _under(markdown, element)
        assert f"({finding.rule.id}, " in _under(markdown, supplier)


def _under(markdown: str, heading: str) -> str:
    """Return what stands under a heading of the third level."""
    _, _, after = markdown.partition(f"\n### {heading}\n")
    return after.partition("\n### ")[0].partition("\n## ")[0]


def test_a_finding_names_what_it_is_about() -> None:
    told = {each.message(FRENCH) for each in check(FORMAL).findings}
    assert any(message.startswith("IRC-1\u00a0: ") for message in told)
    assert any(message.startswith("Alpha\u00a0: ") for message in told)


def test_a_place_is_told_in_the_keys_of_the_language() -> None:
    places = [each.place(FRENCH) for each in check(FORMAL).findings]
    assert "indicateurs[0].cible" in places
    assert "indicators[0].target" in [each.place(ENGLISH) for each in check(FORMAL).findings]


def test_a_report_speaks_the_first_language_of_the_agreement() -> None:
    english = Agreement.model_validate({"title": {"en": "Trial"}, "language_regime": "en_only"})
    assert report_text(check(english)).startswith("The agreement")
    assert report_text(check(FORMAL)).startswith("L’entente")


def test_facts_are_data_in_json() -> None:
    sum_ = Money(Decimal("12.50"), "USD")
    contradicting = Agreement.model_validate({"funding": {"payment_schedule": [{"amount": sum_}]}})
    told = json.loads(report_json(check(contradicting), source="a.yaml"))
    finding = next(each for each in told["findings"] if each["rule"] == "AGR-004")
    assert told["source"] == "a.yaml"
    assert finding["facts"] == {
        "sum": {"amount": "12.50", "currency": "USD"},
        "place": {"fr": "Calendrier des versements", "en": "Payment schedule"},
    }


# From a finding to its place in the draft


@languages
def test_a_finding_links_to_its_place_in_the_draft(language: Language) -> None:
    report = check(FORMAL)
    draft = render_html(FORMAL, language=language)
    page = report_html(report, language=language, document="essai.html")
    for each in json.loads(report_json(report))["findings"]:
        assert f'id="{each["anchor"]}"' in draft
        assert f'href="./essai.html#{each["anchor"]}"' in page


def test_an_object_that_is_missing_as_a_whole_has_its_mark() -> None:
    draft = render_html(FORMAL, language="en")
    mark = draft.partition('id="at-monitoring-exit_plan"')[2].partition("</mark>")[0]
    assert mark.endswith("[To be specified: Exit plan]")


def test_what_is_left_to_translate_keeps_even_an_arrangement_from_being_accepted() -> None:
    made = load(EXAMPLES / "entente-informelle.yaml")
    untranslated = made.model_copy(update={"title": Text(fr="Ateliers")})
    assert check(untranslated).is_ready  # of an informal arrangement, it is advice
    with pytest.raises(NotReady) as refusal:
        render_html(untranslated, language="en", purpose="signature")
    assert "[To be translated]" in str(refusal.value)


def test_without_a_draft_beside_it_a_report_links_nowhere() -> None:
    assert 'href="./' not in report_html(check(FORMAL))


def test_in_a_notebook_a_report_links_to_the_agreement_beside_it() -> None:
    report = check(FORMAL)
    shown, draft = report._repr_html_(), FORMAL._repr_html_()
    anchor = shown.partition('href="#')[2].partition('"')[0]
    assert anchor.endswith("-at-formality") is False
    assert f'id="{anchor}"' in draft
    assert shown == report_html_fragment(report)


# What the parties set aside


def _with(*overrides: Override) -> Report:
    return check(FORMAL.model_copy(update={"overrides": overrides}))


SIGNED = {"reason": Text("Bref."), "by": "Ana", "on": date(2026, 3, 1)}


def test_an_override_sets_a_finding_aside() -> None:
    report = _with(Override(rule="KPI-006", **SIGNED))
    assert "KPI-006" in _ids(check(FORMAL))
    assert "KPI-006" not in _ids(report)
    assert {each.rule.id for each in report.overrides[0].findings} == {"KPI-006"}
    assert "KPI-006" in report_text(report)


@pytest.mark.parametrize("path", ["indicators[0].target", "indicateurs[0].cible"])
def test_an_override_may_name_one_place_in_either_language(path: str) -> None:
    report = _with(Override(rule="KPI-006", path=path, **SIGNED))
    left = [each.place(ENGLISH) for each in report.findings if each.rule.id == "KPI-006"]
    assert left == ["indicators[0].target_date"]


@pytest.mark.parametrize(
    ("override", "why"),
    [
        (Override(rule="KPI-006"), "An override needs a reason"),
        (Override(rule="KPI-006", reason=Text("Bref."), by="Ana"), "An override needs a reason"),
        (Override(rule="XXX-001", **SIGNED), "no such rule"),
        (Override(rule="PAR-001", **SIGNED), "pure logic"),
        (Override(rule="AGR-001", **SIGNED), "not needed"),
        (Override(rule="KPI-006", path="indicators[7]", **SIGNED), "not needed"),
    ],
)
def test_an_override_without_effect_says_why(override: Override, why: str) -> None:
    report = _with(override)
    assert _ids(report) == _ids(check(FORMAL))
    assert why in report.overrides[0].effect(ENGLISH)
    assert why in report_markdown(report, language="en")


def test_what_is_set_aside_counts_as_met() -> None:
    before, after = (
        next(score for score in report.scores if score.element is Element.INDICATORS)
        for report in (check(FORMAL), _with(Override(rule="KPI-006", **SIGNED)))
    )
    assert after.asked == before.asked
    assert after.met == before.met + 3


# Scores


def test_a_score_weighs_what_blocks_three_times_what_is_advised() -> None:
    report = check(Agreement(title=Text("T"), formality="informal"))  # pyright: ignore[reportArgumentType]
    score = next(each for each in report.scores if each.element is Element.PURPOSE)
    assert (score.met, score.asked, score.percent) == (0, 4, 0)


def test_a_share_is_never_rounded_up() -> None:
    assert Score(Element.TERM, 2, 3).percent == 66
    assert Score(Element.TERM, 0, 0).percent is None


def test_of_an_agreement_with_only_a_title_nothing_but_the_header_is_there() -> None:
    there = {each.element: each.percent for each in check(TITLED).scores if each.percent}
    assert set(there) == {Element.HEADER}


def test_what_is_asked_of_no_one_has_no_score() -> None:
    report = check(TITLED)
    assert next(e for e in report.scores if e.element is Element.LANGUAGE).asked > 0
    assert all(e.percent is None for e in report.scores if not e.asked)


# The words


def test_every_element_supplier_and_stage_has_its_words() -> None:
    assert set(words.ELEMENTS) == set(Element)
    assert set(words.SUPPLIERS) == set(Supplier)
    assert set(words.READY) == set(words.NOT_READY) == set(Stage)


def test_every_supplier_can_answer_something() -> None:
    assert {rule.supplier for rule in CATALOGUE} == set(Supplier)


@languages
def test_a_report_has_no_line_wider_than_a_terminal(language: Language) -> None:
    lines = report_text(check(FORMAL), language=language).splitlines()
    assert max(map(len, lines)) <= 100
