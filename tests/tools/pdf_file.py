"""A PDF file, read by programs that know nothing of the one that wrote it.

page-validation (Python) knows PDF/UA-1; Poppler reads a file aloud by its tags, and as it is
printed.
"""

import re
import shutil
import subprocess
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

_IN_AN_ARTICLE = re.compile(r"^( *)Art\n((?:\1 +.*\n)*)", re.MULTILINE)
_SAID = re.compile(r'^ *"(.*)"$', re.MULTILINE)
_BULLETS = str.maketrans("", "", "•◦▪")


def ua_failures(pdf: bytes) -> list[str]:
    """Return what keeps a file from being PDF/UA-1, as page-validation tells it."""
    import page  # noqa: PLC0415 # the quick tests have no validators

    with TemporaryDirectory() as folder:
        file = Path(folder) / "agreement.pdf"
        file.write_bytes(pdf)
        result = page.validate_pdf(str(file), profile=page.ValidationProfile.PDF_UA_1)
    return [f"{failure.rule_id}: {failure.message}" for failure in result.failures]


def entries(pdf: bytes) -> str:
    """Return the dictionaries of a file, wherever they are packed."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    found = [pdf, *map(_inflated, streams)]
    return b"\n".join(found).decode("latin-1")


def said(pdf: bytes) -> str:
    """Return what a screen reader says of the articles of a file, one line each, but bullets."""
    told = _poppler(["pdfinfo", "-struct-text"], pdf)
    articles = "".join(article for _, article in _IN_AN_ARTICLE.findall(told))
    return "\n".join(_SAID.findall(articles)).translate(_BULLETS)


def printed(pdf: bytes) -> list[str]:
    """Return the text of each page of a file as it is printed."""
    return _poppler(["pdftotext", "-layout"], pdf, "-").removesuffix("\f").split("\f")


def edges(pdf: bytes) -> tuple[float, float]:
    """Return where the words of a file begin and end, in points from the left of the paper."""
    told = _poppler(["pdftotext", "-bbox"], pdf, "-")
    left, right = (map(float, re.findall(rf'{side}="([\d.]+)"', told)) for side in ("xMin", "xMax"))
    return min(left), max(right)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def _poppler(command: list[str], pdf: bytes, *to: str) -> str:
    assert shutil.which(command[0]), f"{command[0]} is missing: see install_programs in .ci/run"
    with TemporaryDirectory() as folder:
        file = Path(folder) / "agreement.pdf"
        file.write_bytes(pdf)
        done = subprocess.run([*command, file, *to], capture_output=True, check=True)
    return done.stdout.decode()
