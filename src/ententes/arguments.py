"""What the command line asks for, read into an order.

argparse takes the arguments apart and is left nothing to say, because its own words
are English: it checks no value, and its usage line is part of our description.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from ententes.bilingual import ENGLISH, FRENCH, Language, Saying
from ententes.errors import EntentesError, Malformed, Problem
from ententes.guide.examples import example_names
from ententes.usage import (
    ABOUT,
    COMMANDS,
    HEADINGS,
    NO_COMMAND,
    NO_FILE,
    NO_VALUE,
    ONE_TOO_MANY,
    OPTIONS,
    PLACEHOLDERS,
    SEE_HELP,
    TAKES_NO_VALUE,
    UNKNOWN_COMMAND,
    UNKNOWN_OPTION,
)

Format = Literal["docx", "html", "markdown", "pdf"]
Purpose = Literal["draft", "signature"]
DrawnChart = Literal["indicators", "budget", "calendar"]
Guide = Literal["new", "fields", "schema"]
Stage = Literal["circulate", "review", "sign"]
ReportFormat = Literal["text", "json", "markdown"]

_FORMATS: tuple[Format, ...] = ("docx", "html", "markdown", "pdf")
_PURPOSES: tuple[Purpose, ...] = ("draft", "signature")
_CHARTS: tuple[DrawnChart, ...] = ("indicators", "budget", "calendar")
_ALL, _NONE = "all", "none"
_STAGES: tuple[Stage, ...] = ("circulate", "review", "sign")
_REPORTS: tuple[ReportFormat, ...] = ("text", "json", "markdown")
_LANGUAGES = tuple(language.value for language in Language)
_OF_FILES = ("render", "check")
"""The commands that take files."""
_FLAGS = frozenset({"-h/--help", "--version", "--force"})


class Misuse(EntentesError):
    """Arguments that the command does not understand, with every problem they have."""

    def __init__(self, program: str, problems: Sequence[Problem]) -> None:
        super().__init__(program, problems)
        self.program = program
        self.problems = tuple(problems)

    def told(self, language: Language) -> str:
        """Return one line a problem, `--to: what is wrong`, then where to find help."""
        lines = [problem.told(language) for problem in self.problems]
        return "\n".join([*lines, SEE_HELP.told(language, program=self.program)])


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderOrder:
    """Documents to write; without languages or charts, with those of each agreement."""

    sources: tuple[Path, ...]
    formats: tuple[Format, ...]
    languages: tuple[Language, ...]
    folder: Path
    purpose: Purpose
    charts: tuple[DrawnChart, ...] | None
    theme: Path | None
    letterhead: Path | None
    force: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOrder:
    """Agreements to examine, for a stage, and letterheads; their reports are in one format."""

    sources: tuple[Path, ...]
    stage: Stage
    format: ReportFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideOrder:
    """A text made from the model, to be printed, or written to `output`.

    `like` names the example of which a new agreement is the copy.
    """

    guide: Guide
    language: Language
    like: str | None
    output: Path | None
    force: bool


class VersionOrder:
    """The version to print."""


Order = RenderOrder | CheckOrder | GuideOrder | VersionOrder


def spoken_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language of the messages: that of `--lang`, else of the environment.

    It is looked for before the arguments are read, to say what is wrong with them.

    >>> spoken_language(["render", "--lang", "fr"], {"LANG": "en_CA.UTF-8"}).value
    'fr'
    >>> spoken_language([], {"LC_ALL": "", "LANG": "fr_CA.UTF-8"}).value
    'fr'
    """
    for argument, following in zip(arguments, [*arguments, ""][1:], strict=True):
        asked = following if argument == "--lang" else argument.removeprefix("--lang=")
        if argument.startswith("--lang") and asked in _LANGUAGES:
            return Language(asked)
    settings = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return FRENCH if next(filter(None, settings), "").startswith("fr") else ENGLISH


def read(arguments: Sequence[str], program: str, language: Language) -> Order:
    """Return what `arguments` ask for; `program` is what was typed before them.

    Raises `Misuse` for all that is wrong with them, and `SystemExit` once help was
    asked for and printed, in `language`.
    """
    try:
        asked, others = _parser(program, language).parse_known_args(arguments)
    except argparse.ArgumentError as error:
        raise Misuse(program, [_misread(error.argument_name or "")]) from error
    if asked.version:
        return VersionOrder()
    if problems := [*_too_many(asked, others), *_unknown_values(asked), *_missing(asked)]:
        raise Misuse(program, problems)
    if asked.command == "render":
        return _render_order(asked, others)
    if asked.command == "check":
        sources = _sources(asked, others)
        return CheckOrder(sources=sources, stage=asked.stage, format=asked.format)
    return GuideOrder(
        guide=asked.command,
        language=Language(asked.language or language),
        like=vars(asked).get("like"),
        output=Path(asked.output) if asked.output else None,
        force=asked.force,
    )


def _sources(asked: argparse.Namespace, others: Sequence[str]) -> tuple[Path, ...]:
    """Return the files: argparse keeps their first run, and hands back those after an option."""
    return tuple(map(Path, [*asked.files, *others]))


def _render_order(asked: argparse.Namespace, others: Sequence[str]) -> RenderOrder:
    return RenderOrder(
        sources=_sources(asked, others),
        formats=tuple(dict.fromkeys(asked.to or ("docx",))),
        languages=tuple(map(Language, dict.fromkeys(asked.language))),
        folder=Path(asked.output),
        purpose=asked.purpose,
        charts=_charts(asked.charts),
        theme=Path(asked.theme) if asked.theme else None,
        letterhead=Path(asked.letterhead) if asked.letterhead else None,
        force=asked.force,
    )


def _charts(asked: Sequence[str]) -> tuple[DrawnChart, ...] | None:
    """Return the charts to draw, in their order: of several answers, the one that has the most."""
    if not asked:
        return None
    return tuple(chart for chart in _CHARTS if chart in asked or _ALL in asked)


def _parser(program: str, language: Language) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(**_described("", program, language))
    commands = parser.add_subparsers(
        dest="command",
        metavar=PLACEHOLDERS["COMMAND"].told(language),
        title=HEADINGS["commands"].told(language),
    )
    options = parser.add_argument_group(HEADINGS["options"].told(language))
    _add(options.add_argument, language, "--version", action="store_true")
    _add_common(options.add_argument, language)
    for name, words in COMMANDS.items():
        about = _described(name, program, language)
        command = commands.add_parser(name, help=words.told(language), **about)
        if name == "render":
            _describe_render(command, language)
        elif name == "check":
            _describe_check(command, language)
        else:
            _describe_guide(command, language, copies=name == "new")
    return parser


def _describe_render(render: argparse.ArgumentParser, language: Language) -> None:
    arguments = render.add_argument_group(HEADINGS["arguments"].told(language))
    _add(arguments.add_argument, language, "files", metavar="FILE", nargs="*")
    add = render.add_argument_group(HEADINGS["options"].told(language)).add_argument
    _add(add, language, "--to", metavar="FORMAT", action="append", default=[])
    _add(add, language, "--language", metavar="LANGUAGE", action="append", default=[])
    _add(add, language, "-o", "--output", metavar="FOLDER", default=".")
    _add(add, language, "--for", metavar="PURPOSE", dest="purpose", default="draft")
    _add(add, language, "--theme", metavar="FILE")
    _add(add, language, "--letterhead", metavar="FILE")
    _add(add, language, "--charts", metavar="CHART", action="append", default=[])
    _add(add, language, "--force", action="store_true")
    _add_common(add, language)


def _describe_check(check: argparse.ArgumentParser, language: Language) -> None:
    arguments = check.add_argument_group(HEADINGS["arguments"].told(language))
    _add(arguments.add_argument, language, "files", metavar="FILE", nargs="*")
    add = check.add_argument_group(HEADINGS["options"].told(language)).add_argument
    _add(add, language, "--stage", metavar="STAGE", default="sign")
    _add(add, language, "--format", metavar="FORMAT", default="text")
    _add_common(add, language)


def _describe_guide(guide: argparse.ArgumentParser, language: Language, *, copies: bool) -> None:
    add = guide.add_argument_group(HEADINGS["options"].told(language)).add_argument
    _add(add, language, "--language", of="of keys", metavar="LANGUAGE")
    if copies:
        _add(add, language, "--like", metavar="EXAMPLE")
    _add(add, language, "-o", "--output", of="of a text", metavar="FILE")
    _add(add, language, "--force", action="store_true")
    _add_common(add, language)


def _add_common(add: Callable[..., object], language: Language) -> None:
    # What was said before the command is not forgotten for a default of the command.
    _add(add, language, "--lang", metavar="LANGUAGE", default=argparse.SUPPRESS)
    _add(add, language, "-h", "--help", action="help")


def _add(
    add: Callable[..., object],
    language: Language,
    *names: str,
    of: str = "",
    metavar: str = "",
    **how: Any,
) -> None:
    """Add an argument; `of` tells apart options that have the same name in several commands."""
    if metavar:
        how["metavar"] = PLACEHOLDERS[metavar].told(language)
    explained = OPTIONS[f"{names[-1]} {of}".strip()].told(language)
    add(*names, help=explained, **how)


def _described(command: str, program: str, language: Language) -> dict[str, Any]:
    return {
        "prog": program,
        "usage": argparse.SUPPRESS,
        "description": ABOUT[command].told(language, program=program),
        "formatter_class": argparse.RawDescriptionHelpFormatter,
        "add_help": False,
        "allow_abbrev": False,
        "exit_on_error": False,
    }


def _misread(argument: str) -> Problem:
    """Return what is wrong with the argument of that name, the only one argparse refused."""
    if argument in PLACEHOLDERS["COMMAND"]:
        return Problem(UNKNOWN_COMMAND.with_facts(known=", ".join(COMMANDS)))
    return Problem(TAKES_NO_VALUE if argument in _FLAGS else NO_VALUE, (argument,))


def _too_many(asked: argparse.Namespace, others: Sequence[str]) -> Iterator[Problem]:
    """Yield what is wrong with the arguments that argparse hands back: files may be among them."""
    for other in others:
        if other.startswith("-"):
            yield Problem(UNKNOWN_OPTION, (other,))
        elif asked.command not in _OF_FILES:
            yield Problem(ONE_TOO_MANY, (other,))


def _unknown_values(asked: argparse.Namespace) -> Iterator[Problem]:
    given = vars(asked)
    for option, values, known in (
        ("--to", given.get("to", ()), _FORMATS),
        ("--language", given.get("language", ()), _LANGUAGES),
        ("--like", given.get("like", ()), example_names() if given.get("like") else ()),
        ("--charts", given.get("charts", ()), (*_CHARTS, _ALL, _NONE)),
        ("--for", given.get("purpose", ()), _PURPOSES),
        ("--stage", given.get("stage", ()), _STAGES),
        ("--format", given.get("format", ()), _REPORTS),
        ("--lang", given.get("lang", ()), _LANGUAGES),
    ):
        for value in [values] if isinstance(values, str) else values or ():
            if value not in known:
                yield Problem(Malformed(value, _one_of(known)).said(), (option,))


def _missing(asked: argparse.Namespace) -> Iterator[Problem]:
    # A script gives an empty word for a name that it does not know.
    for option in ("theme", "letterhead", "output"):
        if vars(asked).get(option) == "":
            yield Problem(NO_VALUE, (f"--{option}",))
    if asked.command is None:
        yield Problem(NO_COMMAND.with_facts(known=", ".join(COMMANDS)))
    elif asked.command in _OF_FILES and not asked.files:
        yield Problem(NO_FILE)


def _one_of(known: Sequence[str]) -> Saying:
    *others, last = known
    if not others:
        return Saying(last, last)
    return Saying(f"{', '.join(others)} ou {last}", f"{', '.join(others)} or {last}")
