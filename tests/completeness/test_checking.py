"""The examination of any agreement: it never raises, and finds only where rules say they look."""

import re
from datetime import date

import pytest
import strategies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole import whole

from ententes import (
    Agreement,
    check,
    dump,
    load,
    render_docx,
    render_html,
    render_markdown,
    report_html,
    report_json,
    report_markdown,
    report_text,
)
from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.completeness import CATALOGUE, Profile, Rule, Severity, Stage
from ententes.completeness.checking import profile_of
from ententes.errors import Path, written
from ententes.model import Formality
from ententes.model.shape import Leaf, Many, Record, fields_of
from ententes.values import Blank, NotApplicable, Text

PROFILES = {
    "informal": {"formality": Formality.INFORMAL, "money_moves": False},
    "formal": {"formality": Formality.FORMAL, "money_moves": None},
    "funded": {"formality": None, "money_moves": True},
    "unsaid": {"formality": None, "money_moves": None},
}

slowly = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=25)


@st.composite
def examined(draw: st.DrawFn) -> Agreement:
    """Return an agreement of any size, of each profile as often as of the others."""
    made = draw(strategies.agreements(most=3) | strategies.full(Agreement, most=1))
    return made.model_copy(update=PROFILES[draw(st.sampled_from(sorted(PROFILES)))])


@given(agreement=examined(), stage=st.sampled_from(Stage), on=st.none() | strategies.dates())
@slowly
def test_an_examination_never_raises(agreement: Agreement, stage: Stage, on: date | None) -> None:
    report = check(agreement, stage=stage, on=on)
    for language in Language:
        for tell in (report_text, report_markdown, report_html):
            assert tell(report, language=language)
    assert report_json(report)
    assert report.is_ready is not bool(report.blocking)


@given(agreement=examined())
@settings(slowly, max_examples=15)
def test_what_loads_is_checked_and_rendered(agreement: Agreement) -> None:
    read = load(dump(agreement, keys="fr"))
    assert check(read).findings == check(agreement).findings
    assert render_docx(read)
    assert render_html(read)
    assert render_markdown(read)


@given(agreement=examined(), stage=st.sampled_from(Stage))
@slowly
def test_a_rule_finds_only_where_it_says_it_looks(agreement: Agreement, stage: Stage) -> None:
    for finding in check(agreement, stage=stage).findings:
        if finding.rule.paths != ("",):
            place = re.sub(r"\[\d+\]", "[]", written(finding.path))
            assert any(_is_within(place, path) for path in finding.rule.paths), place


def _is_within(place: str, path: str) -> bool:
    return place == path or place.startswith((f"{path}.", f"{path}["))


@given(agreement=examined())
@slowly
def test_nothing_that_the_parties_left_out_on_purpose_is_asked_for(agreement: Agreement) -> None:
    """But that an absence is not allowed, or that its own words are not right."""
    about_words = {"AGR-010", "AGR-014", "LNG-002", "LNG-008", "ACT-007"}
    for finding in check(agreement).findings:
        held = _held(agreement, finding.path)
        if finding.rule.id not in about_words:
            assert not isinstance(held, NotApplicable | Blank), finding


def _held(agreement: Agreement, path: Path) -> object:
    held: object = agreement
    for step in path:
        if isinstance(held, NotApplicable | Blank):
            return held
        held = held[step] if isinstance(held, tuple) else getattr(held, str(step), None)
    return held


@given(agreement=examined(), stage=st.sampled_from(Stage))
@settings(slowly, max_examples=20)
def test_two_examinations_of_one_agreement_are_equal(agreement: Agreement, stage: Stage) -> None:
    assert check(agreement, stage=stage) == check(agreement.model_copy(), stage=stage)


def test_every_reference_of_the_model_is_looked_after() -> None:
    """AGR-012 follows the shape of the model, so that a new reference needs no rule."""
    broken = whole({path: "nothing-has-this-id" for path, leaf in _references()})
    dangling = {
        written(each.path)
        for each in check(broken).findings
        if each.rule.id == "AGR-012" and each.facts["name"] == "nothing-has-this-id"
    }
    assert dangling == {path for path, _ in _references()}


def _references(part: type = Agreement, prefix: str = "") -> list[tuple[str, Leaf]]:
    found: list[tuple[str, Leaf]] = []
    for name, shape in fields_of(part).items():
        each = shape.each if isinstance(shape, Many) else shape
        at = f"{prefix}{name}" + ("[0]" if isinstance(shape, Many) else "")
        if isinstance(each, Record):
            found += _references(each.part, f"{at}.")
        elif each.refers:
            found.append((at, each))
    return found


# Profiles


@pytest.mark.parametrize(
    ("formality", "money_moves", "profile"),
    [
        (None, None, None),
        (None, False, None),
        (Formality.INFORMAL, None, Profile.INFORMAL),
        (Formality.FORMAL, False, Profile.FORMAL),
        (Formality.FORMAL, True, Profile.FUNDED),
        (Formality.INFORMAL, True, Profile.FUNDED),
        (None, True, Profile.FUNDED),
        (NotApplicable(Text("Non")), Blank(), None),
    ],
)
def test_two_facts_tell_the_profile(
    formality: object, money_moves: object, profile: Profile | None
) -> None:
    made = Agreement(formality=formality, money_moves=money_moves)  # pyright: ignore[reportArgumentType]
    assert profile_of(made) is profile


def test_an_agreement_that_does_not_say_its_formality_is_held_to_what_an_informal_one_is() -> None:
    unsaid, informal = (
        {each.rule.id for each in check(Agreement(formality=formality)).findings}
        for formality in (None, Formality.INFORMAL)
    )
    assert unsaid == informal | {"AGR-015"}


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_a_rule_weighs_no_less_where_more_is_promised(rule: Rule) -> None:
    """What informal arrangements must hold, formal ones must too, and so funded ones.

    But that there is no money, which no funded agreement says (FUN-029).
    """
    weights = {None: 0, Severity.ADVISORY: 1, Severity.BLOCKING: 2}
    said = [weights[rule.severity(profile)] for profile in Profile]
    assert said == sorted(said) or rule.id == "FUN-029"


# What cannot be told


FUNDED = "money_moves: true\nfunding: {payment_schedule: [{amount: 5, due_date: 2030-01-01}]}\n"


def test_a_rule_that_lacks_a_fact_says_so_once() -> None:
    told = check(load(FUNDED + "term: {end_date: {not_applicable: Non}}\n")).undetermined
    assert [each.paths for each in told if each.rule.id == "FUN-010"] == [(("term", "end_date"),)]


def test_what_another_rule_asks_for_is_not_told_twice() -> None:
    report = check(load(FUNDED))
    assert "TRM-002" in [each.rule.id for each in report.findings]
    assert ("term", "end_date") not in [path for each in report.undetermined for path in each.paths]


# Every word counts


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("funding: {not_applicable: TBD}\n", "funding"),
        ("version_date: {blank: true, label: TBD}\n", "version_date"),
        ("term: {cure_period: {value: 3, unit: {fr: TBD, en: moons}}}\n", "term.cure_period"),
    ],
)
def test_the_words_of_reasons_labels_and_units_are_read(text: str, place: str) -> None:
    found = [each.path for each in check(load(text)).findings if each.rule.id == "AGR-010"]
    assert [written(path) for path in found] == [place]


# The words of a finding


def test_what_has_no_name_is_told_by_what_it_is_and_its_place() -> None:
    payments = "money_moves: true\nfunding: {payment_schedule: [{amount: 5}, {amount: 6}]}\n"
    told = {each.message(FRENCH).partition("\u00a0:")[0] for each in check(load(payments)).findings}
    assert {"Versement 1", "Versement 2"} <= told


def test_a_detail_words_its_facts_in_each_language() -> None:
    agreement = load(
        "formality: formal\nterm: {effective_date: 2027-04-01, end_date: 2026-03-31}\n"
    )
    finding = next(each for each in check(agreement).findings if each.rule.id == "TRM-003")
    assert "1er\u00a0avril\u00a02027" in finding.detail(FRENCH)
    assert "April\u00a01,\u00a02027" in finding.detail(ENGLISH)


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_a_rule_has_a_detail_where_it_gives_facts(rule: Rule) -> None:
    for language in Language:
        said = rule.detail.told(language)
        assert "'" not in said
        assert not said or said.endswith((".", "?"))
    names = [set(re.findall(r"\{(\w+)\}", said)) for said in rule.detail]
    assert names[0] == names[1]
