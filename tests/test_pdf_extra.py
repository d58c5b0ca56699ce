"""PDF is an extra: what is told where it is not installed, and that it costs nothing unasked."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ententes import Agreement, NotAvailable, cli, render_pdf
from ententes.bilingual import Language
from ententes.writers import pdf

LIBRARIES = {
    "pip install": "raise ImportError('weasyprint')",
    "libpango": "print('could not import some external libraries')\nraise OSError('libpango')",
}
"""A part of what is told, and what WeasyPrint does where it, or Pango, is not installed."""


@pytest.fixture(params=LIBRARIES)
def remedy(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Put a module that fails in place of WeasyPrint; return a part of what is to be told."""
    (tmp_path / "weasyprint.py").write_text(LIBRARIES[request.param], encoding="utf-8")
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    pdf._weasyprint.cache_clear()
    yield request.param
    pdf._weasyprint.cache_clear()


def test_what_is_missing_is_told_with_how_to_install_it(
    remedy: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(NotAvailable) as caught:
        render_pdf(Agreement())
    for language in Language:
        assert remedy in caught.value.told(language)
    assert len({caught.value.told(language) for language in Language}) == 2
    assert capfd.readouterr() == ("", "")


def test_the_command_tells_it_once_and_writes_nothing(
    remedy: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source, folder = tmp_path / "entente.yaml", tmp_path / "out"
    source.write_text("id: EP-2026-014\n", encoding="utf-8")
    wish = ("--to", "docx", "--to", "pdf", "--language", "fr", "--language", "en")
    assert cli.main(["render", str(source), *wish, "-o", str(folder), "--lang", "fr"]) == 3
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert remedy in err
    assert not folder.exists()


def test_what_writes_no_pdf_imports_nothing_of_it() -> None:
    program = """
import sys
from ententes import Agreement, render_html
render_html(Agreement())
assert not {"weasyprint", "pydyf", "cffi"} & set(sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
