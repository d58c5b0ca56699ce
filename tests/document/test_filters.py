"""Where a filter of a text applies, the forms that it takes, and what it prints of the model."""

import pytest
from document.texts import compiled, faults


def test_a_word_that_agrees_prints_nothing_of_the_agreement() -> None:
    text = '{% if title %}{{ title }}{{ parties|agreed("tenu", "tenue") }}{% endif %}'
    assert compiled(text).printed == {"title"}
    assert not compiled('{{ parties|verb("signe", "signent") }}').printed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ parties|the }}", "enumeration"),
        ("{{ title|the }}", "does not apply to title"),
        ("{% for o in objectives %}{{ o.owner|the|of_the }}{% endfor %}", "does not apply"),
        ("{% for p in parties %}{{ p|the|of_the }}{% endfor %}", "does not apply"),
        ("{% for p in parties %}{{ p.role|the|of_the }}{% endfor %}", "does not apply"),
        ("{{ parties|the|enumeration|enumeration }}", "does not apply"),
        ("{{ title|numeric }}", "does not apply to title"),
        ("{{ title|enumeration }}", "does not apply to title"),
        ("{{ term|the }}", "does not apply to term"),
        ("{% for o in objectives %}{{ o|the }}{% endfor %}", "does not apply to objectives[]"),
        ("{{ title|length }}", "does not apply to title"),
        ("{{ version_date|in_words }}", "does not apply to version_date"),
        ("{{ version_date|numeric|month }}", "does not apply to version_date"),
        ("{{ parties|verb }}", "asks for its forms"),
        ('{{ parties|agreed("tenu") }}', "asks for its forms"),
        ('{{ parties|the("x")|enumeration }}', "asks for its forms"),
        ("{{ parties|verb(title, title) }}", "A text computes no words"),
        ('{{ parties|verb("signe", "signent", x="") }}', "A text computes no words"),
        ('{{ title|verb("signe", "signent") }}', "does not apply to title"),
        ('{{ title|agreed("tenu", "tenue") }}', "does not apply to title"),
        ("{% for party in parties %}{{ party|the }}{% endfor %}", "may be silent"),
    ],
)
def test_a_filter_that_does_not_apply_is_a_fault(text: str, said: str) -> None:
    assert [said in what for _, _, what in faults(text)] == [True]
