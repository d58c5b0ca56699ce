"""Law 10, for texts: no text and no value of a stranger reaches Python, a file or another value."""

from typing import Any

import pytest
from document.texts import blocks, compiled, faults
from hypothesis import given, settings
from strategies import HOSTILE, agreements

from ententes.bilingual import Language
from ententes.document.filters import TESTS, filters
from ententes.document.tree import Slot, Words, contents
from ententes.errors import InvalidText
from ententes.jinja import Environment, expand
from ententes.model import Agreement
from ententes.values import Text
from ententes.views import NOTHING, Value, view

EXPRESSIONS = [
    "title.__class__", "title.__init__", "title.__class__.__mro__", "title['__class__']",
    'title["content"]', "title.content", "title.text", "title.parts", "title.path",
    "title.state", "title.with_parts", "parties.append", "parties.value", "parties.language",
    "parties.__len__", "parties.__class__", "parties[0]", "parties[0].legal_name", "parties.0",
    "parties.pop()", "title|attr('__class__')", "title|string", "title|e", "title|safe",
    "title|format", "parties|map(attribute='legal_name')", "parties|first", "parties|list",
    "title|tojson", "title|pprint", "self", "self.__class__", "self._TemplateReference__context",
    "super()", "caller()", "varargs", "kwargs", "loop", "loop.cycle", "loop.__class__", "cycler",
    "cycler.__init__.__globals__", "joiner", "lipsum", "lipsum.__globals__", "namespace",
    "namespace()", "range(9)", "dict", "dict()", "config", "request", "environment",
    "__builtins__", "context", "_anchor", "title|_anchor", "().__class__", "''.__class__",
    "[].append", "1.__class__", "(1)", "-1", "not title", "title()", "title or id",
    "title and id", "title ~ id", "title * 3", "'%s' % title", "title if id", "title[0:1]",
    "9 ** 9 ** 9", "'a' * 10", "1 / 0", "[1, 2]", "(1, 2)", "true", "none", "'words'", "1.5",
    "title is absent", "title is callable", "money_moves is yes", "title is yes",
    "parties is iterable", "import", "title;id", "title,id", "title.items",
    "parties.items", "parties.keys", "parties.get", "purpose.items",
    "purpose.get", "purpose.key", "purpose.said", "purpose.language", "_", "__", "title.",
    ".title", "title..id", "title\\id",
]  # fmt: skip


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_no_expression_reaches_what_is_no_field(expression: str) -> None:
    for text in (
        f"{{{{ {expression} }}}}\n",
        f"{{% if title %}}{{{{ {expression}.legal_name }}}}{{% endif %}}\n",
        f"{{% for x in {expression} %}}a{{% endfor %}}\n",
    ):
        assert faults(text), text


@pytest.mark.parametrize(
    "expression", ["title.__class__", "lipsum", "self", "parties.append", "range(9)"]
)
def test_no_condition_reaches_what_is_no_field(expression: str) -> None:
    for condition in (
        expression,
        f"not {expression}",
        f"title and {expression}",
        f"{expression} is absent",
        f"{expression} is yes",
        f"parties|length > {expression}",
        f"status is choice({expression})",
    ):
        assert faults(f"{{% if {condition} %}}a{{% endif %}}\n"), condition


@pytest.mark.parametrize(
    "statement",
    ['import "x" as x', 'from "x" import y', 'extends "x"', "block x", "macro x()", "call x()",
     "filter x", "set x = 1", "do x", "with x = 1", "autoescape false", "raw", "trans", "debug",
     "continue", "break", "include title", 'include "x" ignore missing', 'include ["x"]',
     "print title", "for", "if", "", "-", "endraw", "FOR x in y", "If title"],
)  # fmt: skip
def test_no_other_statement_is_read(statement: str) -> None:
    assert faults(f"{{% {statement} %}}\n\na\n")
    assert faults(f"a {{% {statement} %}} b\n")


# The environment itself, were a check forgotten ---------------------------------------

UNCHECKED = Environment(filters(Language.ENGLISH), TESTS)
HELD = view(
    Agreement(title=Text("Entente"), recitals=(Text("a"),)), next(iter(Agreement().languages))
)


def unchecked(program: str) -> list[Any]:
    """Return what a program yields that no check of ours has seen."""
    return list(expand(UNCHECKED.from_string(program), HELD))


def test_the_environment_has_nothing_but_our_filters_and_tests() -> None:
    assert UNCHECKED.globals == {}
    assert set(UNCHECKED.filters) == set(filters(Language.ENGLISH))
    assert set(UNCHECKED.tests) == {"absent", "choice", "no", "yes"}
    assert not UNCHECKED.extensions
    assert UNCHECKED.loader is None


@pytest.mark.parametrize("name", ["__class__", "content", "parts", "with_parts", "text", "path"])
def test_a_dotted_name_is_never_an_attribute_of_a_value(name: str) -> None:
    (found,) = unchecked(f"{{{{ title.{name} }}}}")
    assert found is NOTHING


@pytest.mark.parametrize(
    "program",
    ["{{ parties.append }}", "{{ purpose.items }}", "{{ purpose.get }}", "{{ purpose.key }}",
     "{{ parties[0] }}", "{% for x in recitals %}{{ loop.cycle }}{% endfor %}",
     "{{ range }}", "{{ lipsum }}", "{{ nothing }}", '{% include "x" %}', '{% import "x" as y %}',
     "{{ title() }}", "{{ parties.append(1) }}", "{{ title == title }}",
     '{{ "a".upper() }}', '{{ "a".__class__ }}', "{{ 1 / 0 }}"],
)  # fmt: skip
def test_even_an_unchecked_program_reaches_nothing(program: str) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any refusal will do, silence will not
        [bool(piece) and str(piece) for piece in unchecked(program)]
    assert not isinstance(caught.value, AssertionError)


def test_keys_come_before_methods() -> None:
    fields = HELD["purpose"]
    assert isinstance(fields, dict)
    fields["items"] = fields["statement"]
    (found,) = unchecked("{{ purpose.items }}")
    assert found is fields["statement"]


# Values -------------------------------------------------------------------------------

ALL = "# {{ title }}\n\n{% for r in recitals %}\n\n{{ r }}\n\n{% endfor %}\n"


@pytest.mark.parametrize("words", [w for w in HOSTILE if w.strip()])
def test_a_value_is_an_object_and_never_evaluated(words: str) -> None:
    title, *_ = blocks(ALL, Agreement(title=Text(words)))
    (slot,) = next(iter(contents([title])))
    assert isinstance(slot, Slot)
    assert slot.value.path == "title"


@given(agreements())
@settings(deadline=None, max_examples=50)
def test_the_words_of_a_text_are_its_own_and_never_those_of_a_value(agreement: Agreement) -> None:
    held = blocks("{% for r in recitals %}\n\na {{ r }} b\n\n{% endfor %}\n", agreement)
    words = {i.text for content in contents(held) for i in content if isinstance(i, Words)}
    assert words <= {"a ", " b"}


def test_a_compiled_text_is_not_changed_by_what_it_prints() -> None:
    text = compiled(ALL)
    before = repr(text.segments)
    blocks(ALL, Agreement(title=Text("x"), recitals=(Text("a"), Text("b"))))
    assert repr(text.segments) == before
    with pytest.raises(AttributeError):
        text.steps = ()  # type: ignore[misc]


def test_values_are_not_compared() -> None:
    with pytest.raises(InvalidText, match="A value is not compared"):
        compiled("{% if title == title %}a{% endif %}\n")
    with pytest.raises(TypeError, match="title: values are not compared"):
        _ = Value("title", "", NOTHING.state) == "x"
