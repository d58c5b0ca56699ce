"""The one door to Jinja: texts are compiled and expanded here, and the parts of Word layouts.

A text is a program that yields its own words and the values of an agreement as
objects: nothing is ever turned into a string here, so nothing has to be escaped.
The sandbox has no holes to close, because it has no doors: a dotted name is a key
of a view, never an attribute or a method of a Python object.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, meta, nodes
from jinja2.nativetypes import NativeCodeGenerator
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedEnvironment

from ententes.views import NOTHING, Fields, Value

__all__ = [
    "OF_LOOPS",
    "Environment",
    "Template",
    "TemplateSyntaxError",
    "compile_part",
    "expand",
    "nodes",
]

OF_LOOPS = frozenset({"index", "first", "last", "length"})
"""What a text may ask of `loop`."""


class Environment(ImmutableSandboxedEnvironment):
    """Jinja without its own filters, tests and functions; names are looked up in views only."""

    code_generator_class = NativeCodeGenerator

    def __init__(
        self, filters: Mapping[str, Callable[..., object]], tests: Mapping[str, Callable[..., bool]]
    ) -> None:
        # The comment signs are characters that no text may hold.
        super().__init__(
            undefined=StrictUndefined,
            comment_start_string="\ue000",
            comment_end_string="\ue001",
            optimized=False,
        )
        self.filters: dict[str, Any] = dict(filters)
        self.tests: dict[str, Any] = dict(tests)
        self.globals: dict[str, Any] = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return what `obj` holds under `attribute`; in what is absent, there is nothing."""
        if isinstance(obj, Fields) and attribute in obj:
            return obj[attribute]
        if isinstance(obj, Value):
            return NOTHING
        if isinstance(obj, LoopContext) and attribute in OF_LOOPS:
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return what `obj` holds under `argument`, as `getattr` does."""
        return self.getattr(obj, argument)


def expand(program: Template, view: Fields) -> Iterable[object]:
    """Yield, in order, the static strings of `program` and the objects that it prints."""
    return program.root_render_func(program.new_context(view))


def compile_part(source: str) -> tuple[Template, frozenset[str]]:
    """Return an XML part with tags as a program that escapes its facts, and their names.

    >>> program, names = compile_part("<t>{{ title }}</t>")
    >>> program.render(title="R&D"), names
    ('<t>R&amp;D</t>', frozenset({'title'}))
    """
    names = frozenset(meta.find_undeclared_variables(_PARTS.parse(source)))
    return _PARTS.from_string(source), names


_PARTS = SandboxedEnvironment(
    autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
)
