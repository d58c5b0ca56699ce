"""Files have safe names, and are written whole or not at all."""

import errno
import os
import re
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ententes.bilingual import ENGLISH, FRENCH, Language
from ententes.errors import NotWritten
from ententes.saving import file_name, refusals, write_files

WINDOWS_KEEPS = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
ANY_WORDS = st.text() | st.sampled_from(["con", "NUL", "com1", "LPT¹", "aux.", "..", "", " "])


def tree(folder: Path) -> dict[str, bytes | None]:
    """Return all that a folder holds, hidden files and empty folders included."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def out_of_order(code: int) -> Callable[..., None]:
    """Return a function of the system that fails with `code`."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def works_once(function: Callable[..., None], code: int) -> Callable[..., None]:
    """Return `function`, out of order from its second call."""
    calls = iter([function])

    def work(*args: object) -> None:
        next(calls, out_of_order(code))(*args)

    return work


@pytest.mark.parametrize(
    ("stems", "name"),
    [
        (("EP-2026-014",), "ep-2026-014-fr.docx"),
        (("EP_2026.014",), "ep-2026-014-fr.docx"),
        ((None, "Entente de partenariat"), "entente-de-partenariat-fr.docx"),
        ((None, "L’œuvre d’été: « Nærvær »"), "l-oeuvre-d-ete-naervaer-fr.docx"),
        ((None, "Ça, là-bas, où ? À Noël, ÉTÉ"), "ca-la-bas-ou-a-noel-ete-fr.docx"),
        ((None, "../../etc/passwd"), "etc-passwd-fr.docx"),
        ((None, "合作", "source"), "source-fr.docx"),
        ((None, "合作", "…"), "agreement-fr.docx"),
        ((), "agreement-fr.docx"),
    ],
)
def test_a_file_is_named_by_the_first_stem_that_says_something(
    stems: tuple[str | None, ...], name: str
) -> None:
    assert file_name(FRENCH, ".docx", *stems) == name


def test_a_long_name_is_cut_after_a_word() -> None:
    title = (
        "Entente de partenariat sur le rapprochement de l’offre et de la demande de main-d’œuvre"
    )
    assert file_name(FRENCH, ".md", title) == (
        "entente-de-partenariat-sur-le-rapprochement-de-l-offre-et-de-la-demande-de-main-fr.md"
    )


def test_a_long_word_is_cut() -> None:
    assert file_name(ENGLISH, ".md", "x" * 500) == "x" * 80 + "-en.md"


@given(ANY_WORDS, st.sampled_from(Language))
def test_any_words_give_a_name_that_every_system_takes(words: str, language: Language) -> None:
    name = file_name(language, ".html", words)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-(fr|en)\.html", name)
    assert len(name) <= 88
    assert not WINDOWS_KEEPS.fullmatch(name.split(".")[0])


@given(ANY_WORDS)
def test_both_languages_share_the_stem(words: str) -> None:
    french, english = (file_name(language, ".md", words) for language in Language)
    assert french.removesuffix("-fr.md") == english.removesuffix("-en.md")


@pytest.mark.parametrize("replace", [False, True])
def test_files_are_written_with_their_folder_and_nothing_else(
    tmp_path: Path, *, replace: bool
) -> None:
    folder = tmp_path / "a" / "b"
    write_files({folder / "x.md": b"x\n", folder / "y.md": b"y\r\n"}, replace=replace)
    assert tree(tmp_path) == {"a": None, "a/b": None, "a/b/x.md": b"x\n", "a/b/y.md": b"y\r\n"}


def test_a_file_may_be_read_by_those_whom_the_system_lets_read(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    write_files({tmp_path / "x.md": b"x"})
    assert stat.S_IMODE((tmp_path / "x.md").stat().st_mode) == stat.S_IMODE(other.stat().st_mode)


def test_an_existing_file_is_kept_and_the_others_are_not_written(tmp_path: Path) -> None:
    kept, new = tmp_path / "kept.md", tmp_path / "new.md"
    kept.write_bytes(b"signed")
    with pytest.raises(NotWritten) as refusal:
        write_files({new: b"new", kept: b"lost"})
    assert refusal.value.told(FRENCH) == (
        f"{kept}\u00a0: ce fichier existe déjà; ajoutez --force pour le remplacer."
    )
    assert tree(tmp_path) == {"kept.md": b"signed"}


def test_a_broken_link_counts_as_an_existing_file(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / "nowhere")
    assert [error.file for error in refusals([link, tmp_path / "new.md"])] == [str(link)]
    with pytest.raises(NotWritten):
        write_files({link: b"x"})
    assert not (tmp_path / "nowhere").exists()


def test_an_existing_file_is_replaced_when_that_is_asked(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_bytes(b"a longer text than the new one")
    write_files({tmp_path / "x.md": b"new"}, replace=True)
    assert tree(tmp_path) == {"x.md": b"new"}


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even on a disk without hard links."""
    file = tmp_path / "x.md"

    def link_too_late(*_: object) -> None:
        file.write_bytes(b"theirs")
        raise OSError(errno.ENOTSUP, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", link_too_late)
    with pytest.raises(NotWritten):
        write_files({file: b"ours"})
    assert tree(tmp_path) == {"x.md": b"theirs"}


def test_a_disk_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", out_of_order(errno.EPERM))
    write_files({tmp_path / "x.md": b"x", tmp_path / "y.md": b"y"})
    assert tree(tmp_path) == {"x.md": b"x", "y.md": b"y"}


@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, "il n’y a plus de place sur le disque."),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_a_full_or_failing_disk_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: str, *, replace: bool
) -> None:
    before = {"x.md": b"old"} if replace else {}
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(os, "fsync", works_once(os.fsync, code))
    with pytest.raises(NotWritten) as failure:
        write_files({tmp_path / "x.md": b"x", tmp_path / "a/y.md": b"y"}, replace=replace)
    assert failure.value.told(FRENCH) == f"{tmp_path / 'a/y.md'}\u00a0: {told}"
    assert tree(tmp_path) == before


def test_a_name_that_cannot_be_taken_takes_back_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "hardlink_to", out_of_order(errno.ENOTSUP))
    monkeypatch.setattr(Path, "replace", works_once(Path.replace, errno.EIO))
    with pytest.raises(NotWritten):
        write_files({tmp_path / "x.md": b"x", tmp_path / "a/y.md": b"y"})
    assert tree(tmp_path) == {}


def test_an_interruption_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_files({tmp_path / "a/x.md": b"x"})
    assert tree(tmp_path) == {}


def test_a_file_that_the_system_cuts_leaves_no_trace(tmp_path: Path) -> None:
    """A real failure: the process may write files of 100 bytes, no longer."""
    script = (
        "from pathlib import Path; from ententes.saving import write_files;"
        "write_files({Path('short.md'): b'x' * 100, Path('long.md'): b'x' * 101})"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
    )
    assert "NotWritten: long.md: " in done.stderr
    assert tree(tmp_path) == {}


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    with pytest.raises(NotWritten, match=r"x\.md: this is a folder\."):
        write_files({tmp_path / "x.md": b"x"}, replace=True)


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(NotWritten, match=r"this is not a folder\.") as failure:
        write_files({tmp_path / "out" / "x.md": b"x"})
    assert failure.value.exit_code == 3
    assert tree(tmp_path) == {"out": b""}
