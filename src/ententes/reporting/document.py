"""A report as a document of no format: the writers of agreements write it."""

from collections.abc import Iterable, Iterator, Sequence

from ententes.bilingual import COLON, Language, Saying
from ententes.completeness import Finding, Report, Supplier
from ententes.document.marks import anchor_of
from ententes.document.passes import entitle
from ententes.document.tree import (
    PLAIN,
    Align,
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Item,
    List,
    Marks,
    Paragraph,
    Properties,
    Row,
    Table,
    Words,
)
from ententes.language import percent
from ententes.printing import told_fact
from ententes.reporting import words
from ententes.reporting.summary import counted, title_of
from ententes.texts import labels

_STRONG = Marks(strong=True)
_MOST_FIRST = 3
"""How many things one can do first."""


def document_of(report: Report, language: Language, links: str) -> Document:
    """Return `report` as a document; `links` begins the link to the place of each finding.

    Without `links`, the places are plain words.
    """
    blocks = list(_Written(report, language, links).blocks())
    entitle(blocks)
    properties = Properties(
        language, f"{words.TITLE.told(language)}{COLON.told(language)}{title_of(report, language)}"
    )
    return Document(properties, blocks, labels(language))


class _Written:
    """The making of one report in one language."""

    def __init__(self, report: Report, language: Language, links: str) -> None:
        self._report = report
        self._language = language
        self._links = links

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the report, the most useful first."""
        report = self._report
        title = f"{self._told(words.TITLE)}{self._told(COLON)}{title_of(report, self._language)}"
        yield Heading(1, [Words(title)])
        yield Paragraph(
            [
                Words(self._told(words.verdict(report)), _STRONG),
                Words(f" {counted(report, self._language)}"),
            ]
        )
        yield Paragraph([Words(self._told(words.PROFILES[report.profile]))])
        if report.findings:
            yield from self._first(_different(report.findings)[:_MOST_FIRST])
            yield from self._by_element()
            yield from self._by_supplier()
        yield from self._undetermined()
        yield from self._overrides()
        yield from self._scores()

    def _first(self, findings: Sequence[Finding]) -> Iterator[Block]:
        yield self._heading(2, words.FIRST, "first")
        items = [Item([Paragraph(self._advice(finding))]) for finding in findings]
        yield List(items, ordered=True)

    def _by_element(self) -> Iterator[Block]:
        yield self._heading(2, words.BY_ELEMENT, "elements")
        for element, label in words.ELEMENTS.items():
            findings = [each for each in self._report.findings if each.rule.element is element]
            if findings:
                yield self._heading(3, label, f"element-{element}")
                yield self._table(
                    (words.RULE, words.WEIGHT, words.TO_DO, words.SUPPLIER),
                    map(self._row, findings),
                )

    def _row(self, finding: Finding) -> list[list[Inline]]:
        return [
            [Words(finding.rule.id)],
            [Words(self._told(words.SEVERITIES[finding.severity]))],
            [Words(f"{self._message(finding)} ("), self._place(finding), Words(")")],
            [Words(self._told(words.SUPPLIERS[finding.rule.supplier]))],
        ]

    def _by_supplier(self) -> Iterator[Block]:
        yield self._heading(2, words.BY_SUPPLIER, "suppliers")
        for supplier in Supplier:
            findings = [each for each in self._report.findings if each.rule.supplier is supplier]
            if findings:
                yield self._heading(3, words.SUPPLIERS[supplier], f"supplier-{supplier}")
                yield List([Item([Paragraph(self._advice(finding))]) for finding in findings])

    def _undetermined(self) -> Iterator[Block]:
        if not self._report.undetermined:
            return
        yield self._heading(2, words.UNDETERMINED, "undetermined")
        yield Paragraph([Words(self._told(words.UNDETERMINED_WHY))])
        yield self._table(
            (words.RULE, words.TO_DO, words.WAITS_FOR),
            (
                [
                    [Words(each.rule.id)],
                    [Words(self._told(each.rule.message))],
                    [Words(", ".join(each.places(self._language)))],
                ]
                for each in self._report.undetermined
            ),
        )

    def _overrides(self) -> Iterator[Block]:
        if not self._report.overrides:
            return
        yield self._heading(2, words.OVERRIDES, "overrides")
        header = (words.RULE, words.PLACE, words.REASON, words.BY_WHOM, words.ON_DAY, words.EFFECT)
        rows: list[list[list[Inline]]] = [
            [
                [Words(each.override.rule or "")],
                [Words(each.override.path or "")],
                [Words(self._fact(each.override.reason or words.NO_REASON))],
                [Words(each.override.by or "")],
                [Words(self._fact(each.override.on) if each.override.on else "")],
                [Words(each.effect(self._language))],
            ]
            for each in self._report.overrides
        ]
        yield self._table(header, rows)

    def _scores(self) -> Iterator[Block]:
        scores = [each for each in self._report.scores if each.percent is not None]
        if not scores:
            return
        yield self._heading(2, words.SCORES, "scores")
        yield Paragraph([Words(self._told(words.SCORES_WHY))])
        rows: list[list[list[Inline]]] = [
            [
                [Words(self._told(words.ELEMENTS[each.element]))],
                [Words(percent(each.percent, self._language))],
            ]
            for each in scores
            if each.percent is not None
        ]
        yield self._table((words.ELEMENT, words.SHARE), rows, (Align.LEFT, Align.RIGHT))

    # Their parts

    def _advice(self, finding: Finding) -> list[Inline]:
        weight = self._told(words.SEVERITIES[finding.severity])
        return [
            Words(self._message(finding)),
            Words(f" ({finding.rule.id}, {weight}, "),
            self._place(finding),
            Words(")"),
        ]

    def _message(self, finding: Finding) -> str:
        detail = finding.detail(self._language)
        return finding.message(self._language) + (f" {detail}" if detail else "")

    def _place(self, finding: Finding) -> Words:
        link = self._links + anchor_of(finding.path) if self._links else None
        return Words(finding.place(self._language), PLAIN._replace(link=link))

    def _heading(self, level: int, label: Saying, anchor: str) -> Heading:
        return Heading(level, [Words(self._told(label))], anchor)

    def _table(
        self,
        header: Sequence[Saying],
        rows: Iterable[Sequence[list[Inline]]],
        columns: Sequence[Align] = (),
    ) -> Table:
        return Table(
            list(columns) or [Align.LEFT] * len(header),
            _row([[Words(self._told(label))] for label in header]),
            [_row(row) for row in rows],
        )

    def _fact(self, fact: object) -> str:
        return told_fact(fact, self._language)

    def _told(self, saying: Saying) -> str:
        return saying.told(self._language)


def _different(findings: Sequence[Finding]) -> list[Finding]:
    """Return `findings` without those that give the advice of one before them."""
    advice = {(finding.rule.id, finding.item): finding for finding in reversed(findings)}
    return [finding for finding in findings if finding in advice.values()]


def _row(cells: Iterable[list[Inline]]) -> Row:
    return Row([Cell([Paragraph(cell)]) for cell in cells])
