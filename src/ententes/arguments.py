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

Format = Literal["docx", "html", "markdown"]
Purpose = Literal["draft", "signature"]

_FORMATS: tuple[Format, ...] = ("docx", "html", "markdown")
_PURPOSES: tuple[Purpose, ...] = ("draft", "signature")
_LANGUAGES = tuple(language.value for language in Language)
_COMMANDS = ("render",)
_FLAGS = frozenset({"-h/--help", "--version", "--force"})

_ABOUT = Saying(
    "Utilisation\u00a0: {program} COMMANDE [options]\n\n"
    "Des ententes de partenariat bilingues, écrites en Word, en HTML et en Markdown.",
    "Usage: {program} COMMAND [options]\n\n"
    "Bilingual partnership agreements, written in Word, HTML and Markdown.",
)
_ABOUT_RENDER = Saying(
    "Utilisation\u00a0: {program} render FICHIER… [options]\n\n"
    "Écrit des ententes en Word, en HTML ou en Markdown, un document par langue et par\n"
    "format, et imprime le nom de chacun. Rien n’est écrit si tout ne peut pas l’être.",
    "Usage: {program} render FILE… [options]\n\n"
    "Writes agreements in Word, HTML or Markdown, one document for each language and\n"
    "format, and prints the name of each. Nothing is written unless everything can be.",
)
_HEADINGS = {
    "commands": Saying("commandes", "commands"),
    "options": Saying("options", "options"),
    "arguments": Saying("arguments", "arguments"),
}
_PLACEHOLDERS = {
    "COMMAND": Saying("COMMANDE", "COMMAND"),
    "FILE": Saying("FICHIER", "FILE"),
    "FOLDER": Saying("DOSSIER", "FOLDER"),
    "FORMAT": Saying("FORMAT", "FORMAT"),
    "LANGUAGE": Saying("LANGUE", "LANGUAGE"),
    "PURPOSE": Saying("USAGE", "PURPOSE"),
}
_HELP = {
    "render": Saying("écrire des ententes", "write agreements"),
    "files": Saying("une entente, en YAML", "an agreement, in YAML"),
    "--to": Saying(
        "docx, html ou markdown; à répéter pour en avoir plusieurs (docx si rien n’est dit)",
        "docx, html or markdown; repeat it to have several (docx if unsaid)",
    ),
    "--language": Saying(
        "la langue des documents, fr ou en; à répéter pour avoir les deux"
        " (les langues de l’entente si rien n’est dit)",
        "the language of the documents, fr or en; repeat it to have both"
        " (the languages of the agreement if unsaid)",
    ),
    "--output": Saying(
        "où écrire; créé au besoin (le dossier courant si rien n’est dit)",
        "where to write; made if missing (the current folder if unsaid)",
    ),
    "--for": Saying(
        "draft, une ébauche (si rien n’est dit), ou signature, refusée s’il reste à préciser",
        "draft (if unsaid), or signature, refused while something is missing",
    ),
    "--force": Saying("remplacer les fichiers qui existent", "replace the files that exist"),
    "--lang": Saying(
        "la langue des messages, fr ou en (celle du système si rien n’est dit)",
        "the language of the messages, fr or en (the system’s if unsaid)",
    ),
    "--help": Saying("montrer cette aide", "show this help"),
    "--version": Saying("montrer la version", "show the version"),
}

_NO_COMMAND = Saying(
    "Dites que faire; les commandes sont\u00a0: {known}.", "Say what to do; commands are: {known}."
)
_UNKNOWN_COMMAND = Saying(
    "Cette commande est inconnue; les commandes sont\u00a0: {known}.",
    "This command is unknown; commands are: {known}.",
)
_NO_FILE = Saying("Il manque une entente à lire.", "An agreement to read is missing.")
_UNKNOWN_OPTION = Saying("cette option est inconnue.", "this option is unknown.")
_NO_VALUE = Saying("il manque une valeur.", "a value is missing.")
_TAKES_NO_VALUE = Saying("cette option ne prend pas de valeur.", "this option takes no value.")
_SEE_HELP = Saying("Voir\u00a0: {program} --help", "See: {program} --help")


class Misuse(EntentesError):
    """Arguments that the command does not understand, with every problem they have."""

    def __init__(self, program: str, problems: Sequence[Problem]) -> None:
        super().__init__(program, problems)
        self.program = program
        self.problems = tuple(problems)

    def told(self, language: Language) -> str:
        """Return one line a problem, `--to: what is wrong`, then where to find help."""
        lines = [problem.told(language) for problem in self.problems]
        return "\n".join([*lines, _SEE_HELP.told(language, program=self.program)])


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderOrder:
    """Documents to write; without languages, in those of each agreement."""

    sources: tuple[Path, ...]
    formats: tuple[Format, ...]
    languages: tuple[Language, ...]
    folder: Path
    purpose: Purpose
    force: bool


class VersionOrder:
    """The version to print."""


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


def read(arguments: Sequence[str], program: str, language: Language) -> RenderOrder | VersionOrder:
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
    if problems := [*_unknown_options(others), *_unknown_values(asked), *_missing(asked)]:
        raise Misuse(program, problems)
    return RenderOrder(
        # argparse keeps the first run of files, and hands back those that follow an option.
        sources=tuple(map(Path, [*asked.files, *others])),
        formats=tuple(dict.fromkeys(asked.to or ("docx",))),
        languages=tuple(map(Language, dict.fromkeys(asked.language))),
        folder=Path(asked.output),
        purpose=asked.purpose,
        force=asked.force,
    )


def _parser(program: str, language: Language) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(**_described(_ABOUT, program, language))
    commands = parser.add_subparsers(
        dest="command",
        metavar=_PLACEHOLDERS["COMMAND"].told(language),
        title=_HEADINGS["commands"].told(language),
    )
    options = parser.add_argument_group(_HEADINGS["options"].told(language))
    _add(options.add_argument, language, "--version", action="store_true")
    _add_common(options.add_argument, language)
    about = _described(_ABOUT_RENDER, program, language)
    _describe_render(
        commands.add_parser("render", help=_HELP["render"].told(language), **about), language
    )
    return parser


def _describe_render(render: argparse.ArgumentParser, language: Language) -> None:
    arguments = render.add_argument_group(_HEADINGS["arguments"].told(language))
    _add(arguments.add_argument, language, "files", metavar="FILE", nargs="*")
    options = render.add_argument_group(_HEADINGS["options"].told(language))
    add = options.add_argument
    _add(add, language, "--to", metavar="FORMAT", action="append", default=[])
    _add(add, language, "--language", metavar="LANGUAGE", action="append", default=[])
    _add(add, language, "-o", "--output", metavar="FOLDER", default=".")
    _add(add, language, "--for", metavar="PURPOSE", dest="purpose", default="draft")
    _add(add, language, "--force", action="store_true")
    _add_common(add, language)


def _add_common(add: Callable[..., object], language: Language) -> None:
    # What was said before the command is not forgotten for a default of the command.
    _add(add, language, "--lang", metavar="LANGUAGE", default=argparse.SUPPRESS)
    _add(add, language, "-h", "--help", action="help")


def _add(
    add: Callable[..., object], language: Language, *names: str, metavar: str = "", **how: Any
) -> None:
    if metavar:
        how["metavar"] = _PLACEHOLDERS[metavar].told(language)
    add(*names, help=_HELP[names[-1]].told(language), **how)


def _described(about: Saying, program: str, language: Language) -> dict[str, Any]:
    return {
        "prog": program,
        "usage": argparse.SUPPRESS,
        "description": about.told(language, program=program),
        "formatter_class": argparse.RawDescriptionHelpFormatter,
        "add_help": False,
        "allow_abbrev": False,
        "exit_on_error": False,
    }


def _misread(argument: str) -> Problem:
    """Return what is wrong with the argument of that name, the only one argparse refused."""
    if argument in _PLACEHOLDERS["COMMAND"]:
        return Problem(_UNKNOWN_COMMAND.with_facts(known=", ".join(_COMMANDS)))
    return Problem(_TAKES_NO_VALUE if argument in _FLAGS else _NO_VALUE, (argument,))


def _unknown_options(others: Sequence[str]) -> Iterator[Problem]:
    return (Problem(_UNKNOWN_OPTION, (other,)) for other in others if other.startswith("-"))


def _unknown_values(asked: argparse.Namespace) -> Iterator[Problem]:
    given = vars(asked)
    for option, values, known in (
        ("--to", given.get("to", ()), _FORMATS),
        ("--language", given.get("language", ()), _LANGUAGES),
        ("--for", [given.get("purpose", "draft")], _PURPOSES),
        ("--lang", [given.get("lang", "en")], _LANGUAGES),
    ):
        for value in values:
            if value not in known:
                yield Problem(Malformed(value, _one_of(known)).said(), (option,))


def _missing(asked: argparse.Namespace) -> Iterator[Problem]:
    if asked.command is None:
        yield Problem(_NO_COMMAND.with_facts(known=", ".join(_COMMANDS)))
    elif not asked.files:
        yield Problem(_NO_FILE)


def _one_of(known: Sequence[str]) -> Saying:
    *others, last = known
    return Saying(f"{', '.join(others)} ou {last}", f"{', '.join(others)} or {last}")
