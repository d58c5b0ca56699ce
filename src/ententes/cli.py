"""The command: arguments, calls, exit code.

    0  written; every agreement that was checked is ready
    1  not ready: an agreement was checked, or is to be signed, and something is missing
    2  invalid: the arguments, an agreement, a theme, a letterhead or a text cannot be understood
    3  not written: a file would be lost, or cannot be made, or what a format needs is not there

With several errors, the highest code. What a command needs is imported when it
needs it: help, version and misuse are told at once.
"""

# ruff: noqa: T201 # a command prints

import io
import os
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ententes import __version__
from ententes.arguments import (
    CheckOrder,
    Format,
    GuideOrder,
    Purpose,
    RenderOrder,
    read,
    spoken_language,
)
from ententes.bilingual import COLON, Language, Saying
from ententes.errors import EntentesError, NotReady, NotWritten
from ententes.saving import file_name, refusals, write_files

if TYPE_CHECKING:
    from ententes.completeness import Report
    from ententes.model import Agreement, Theme
    from ententes.word.letterhead import Letterhead

_EXTENSIONS: dict[Format, str] = {
    "docx": ".docx",
    "html": ".html",
    "markdown": ".md",
    "pdf": ".pdf",
}
_OF_WORD = (".docx", ".dotx", ".docm", ".dotm", ".doc")
"""What names a letterhead rather than an agreement."""
_INTERRUPTED = 130
_PIPE_CLOSED = 141
"""What a shell says of a command that was ended by SIGINT or by SIGPIPE."""

_SAME_NAME = Saying(
    "{first} et {second} auraient ce nom; donnez-leur des identifiants différents.",
    "{first} and {second} would have this name; give them different ids.",
)


class _Document(NamedTuple):
    source: Path
    content: bytes


class _Face(NamedTuple):
    """What is put on all the documents of an order, read once."""

    theme: "Theme | None"
    letterhead: "Letterhead | None"
    charts: tuple[str, ...] | None


class _Failures:
    """The errors met so far: told as they come, in one language; they make the exit code."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.exit_code = 0
        self._told: set[str] = set()

    @contextmanager
    def noted(self, source: Path | None = None) -> Generator[None]:
        """Go on after an error, once it is told."""
        try:
            yield
        except EntentesError as error:
            self.note(error, source)

    def note(self, error: EntentesError, source: Path | None = None) -> None:
        """Tell `error`, and keep its exit code if it is the highest."""
        message = error.told(self.language)
        if isinstance(error, NotReady):
            # It comes from an agreement, which does not know its file.
            message = f"{source}{COLON.told(self.language)}{message}"
        if message not in self._told:  # what keeps one version from being signed keeps both
            print(message, file=sys.stderr)
        self._told.add(message)
        self.exit_code = max(self.exit_code, error.exit_code)


def main(arguments: Sequence[str] | None = None, *, program: str = "ententes") -> int:
    """Do what the command line asks, and return the exit code.

    `program` is what the user typed to come here, which the help repeats.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    try:
        try:
            return _obey(sys.argv[1:] if arguments is None else arguments, program)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more on its way out, and would complain of the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED


def _obey(arguments: Sequence[str], program: str) -> int:
    language = spoken_language(arguments, os.environ)
    failures = _Failures(language)
    with failures.noted():
        order = read(arguments, program, language)
        if isinstance(order, RenderOrder):
            _render(order, failures)
        elif isinstance(order, CheckOrder):
            _check(order, failures)
        elif isinstance(order, GuideOrder):
            _guide(order)
        else:
            print("ententes", __version__)
    return failures.exit_code


def _render(order: RenderOrder, failures: _Failures) -> None:
    """Write the documents and print their names, if there was no failure."""
    from ententes.files import load  # noqa: PLC0415

    face = _face(order, failures)
    documents: dict[Path, _Document] = {}
    for source in order.sources:
        with failures.noted(source):
            agreement = load(source)
            for language in order.languages or agreement.languages:
                with failures.noted(source):
                    _add_documents(documents, source, agreement, language, order, face)
    if not order.force:
        for refusal in refusals(documents):
            failures.note(refusal)
    if not failures.exit_code:
        contents = {file: document.content for file, document in documents.items()}
        write_files(contents, replace=order.force)
        print(*documents, sep="\n")


def _face(order: RenderOrder, failures: _Failures) -> _Face:
    """Return the face of the documents, without what cannot be read of it, which is told."""
    from ententes.files import load_theme  # noqa: PLC0415
    from ententes.word.letterhead import load_letterhead  # noqa: PLC0415

    theme = letterhead = None
    if order.theme:
        with failures.noted():
            theme = load_theme(order.theme)
    if order.letterhead:
        with failures.noted():
            letterhead = load_letterhead(order.letterhead)
    return _Face(theme, letterhead, order.charts)


def _add_documents(
    documents: dict[Path, _Document],
    source: Path,
    agreement: "Agreement",
    language: Language,
    order: RenderOrder,
    face: _Face,
) -> None:
    for form in order.formats:
        name = file_name(language, _EXTENSIONS[form], *_stems(agreement), source.stem)
        file = order.folder / name
        if file in documents:
            same = _SAME_NAME.with_facts(first=documents[file].source, second=source)
            raise NotWritten(str(file), same)
        content = _rendered(agreement, form, language, order.purpose, face)
        documents[file] = _Document(source, content)


def _check(order: CheckOrder, failures: _Failures) -> None:
    """Print the report of each file; those that cannot be read are told, and passed over."""
    from ententes.completeness import check  # noqa: PLC0415
    from ententes.files import load  # noqa: PLC0415
    from ententes.word.letterhead import load_letterhead  # noqa: PLC0415

    between = ""
    for source in order.sources:
        with failures.noted(source):
            if source.suffix.lower() in _OF_WORD:
                told = _told(load_letterhead(source), source, order, failures.language)
            else:
                report = check(load(source), stage=order.stage)
                told = _reported(report, source, order, failures.language)
                if not report.is_ready:
                    failures.exit_code = max(failures.exit_code, NotReady.exit_code)
            print(between + told, end="")
            between = "" if order.format == "json" else "\n"


def _reported(report: "Report", source: Path, order: CheckOrder, language: Language) -> str:
    from ententes import reporting  # noqa: PLC0415

    if order.format == "json":
        return reporting.report_json(report, source=str(source))
    if order.format == "markdown":
        page = file_name(language, ".html", *_stems(report.agreement), source.stem)
        return reporting.report_markdown(report, language=language, document=page)
    return _under_name(reporting.report_text(report, language=language), source, order)


def _told(letterhead: "Letterhead", source: Path, order: CheckOrder, language: Language) -> str:
    from ententes.reporting import letterhead as reporting  # noqa: PLC0415

    if order.format == "json":
        return reporting.letterhead_json(letterhead, source=str(source))
    if order.format == "markdown":
        return reporting.letterhead_markdown(letterhead, language=language, title=source.name)
    told = reporting.letterhead_text(letterhead, language=language)
    return _under_name(told, source, order)


def _under_name(told: str, source: Path, order: CheckOrder) -> str:
    """Return a report in a terminal, under the name of its file if there are several."""
    return f"{source}\n{told}" if len(order.sources) > 1 else told


def _stems(agreement: "Agreement") -> Iterator[str | None]:
    """Yield what may name the files of `agreement`: its id, else its title."""
    from ententes.values import Text  # noqa: PLC0415

    yield agreement.id
    if isinstance(agreement.title, Text):
        yield agreement.title.in_language(agreement.languages[0])


def _rendered(
    agreement: "Agreement", form: Format, language: Language, purpose: Purpose, face: _Face
) -> bytes:
    from ententes import rendering as to  # noqa: PLC0415

    theme, charts = face.theme, face.charts
    match form:
        case "docx":
            return to.render_docx(
                agreement,
                language=language,
                purpose=purpose,
                charts=charts,
                theme=theme,
                letterhead=face.letterhead,
            )
        case "pdf":
            return to.render_pdf(
                agreement, language=language, purpose=purpose, charts=charts, theme=theme
            )
        case "html":
            page = to.render_html(
                agreement, language=language, purpose=purpose, charts=charts, theme=theme
            )
        case "markdown":
            page = to.render_markdown(agreement, language=language, purpose=purpose)
    return page.encode()


def _guide(order: GuideOrder) -> None:
    """Print a text made from the model, or write it and print its name."""
    text = _guide_text(order)
    if order.output is None:
        print(text, end="")
    else:
        write_files({order.output: text.encode()}, replace=order.force)
        print(order.output)


def _guide_text(order: GuideOrder) -> str:
    if order.guide == "fields":
        from ententes.guide.reference import reference  # noqa: PLC0415

        return reference(order.language)
    if order.guide == "schema":
        from ententes.guide.schema import schema  # noqa: PLC0415

        return schema(order.language)
    if order.like is not None:
        from ententes.guide.examples import example  # noqa: PLC0415

        return example(order.like, order.language)
    from ententes.guide.starter import starter  # noqa: PLC0415

    return starter(order.language)
