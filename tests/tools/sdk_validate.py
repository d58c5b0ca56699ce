"""Microsoft's own validator of Word files, the Open XML SDK, run without any .NET installed.

The wheel `python-redlines-docxodus` carries a whole .NET runtime and the untrimmed SDK; they
are laid out once as a .NET root in `.cache/`, and driven through `pythonnet`. It runs in a
process of its own, which ends at once: .NET is slow to leave.

    python tests/tools/sdk_validate.py FILE.docx...
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

INSTALL = "pip install pythonnet==3.2.1 python-redlines-docxodus==2.0.0"
CACHE = Path(__file__).resolve().parents[2] / ".cache"
_VERSION = "Microsoft365"
_FRAMEWORK = "Microsoft.NETCore.App"
_ASSEMBLIES = ("System.IO.Packaging", "DocumentFormat.OpenXml.Framework", "DocumentFormat.OpenXml")


def sdk_errors(paths: list[Path]) -> list[str]:
    """Return what Microsoft's validator finds in the files, one line an error."""
    assert paths, "no file to validate"
    run = subprocess.run(
        [sys.executable, __file__, *map(str, paths)],
        env=os.environ | {"DOTNET_EnableDiagnostics": "0"},  # or it leaves pipes behind
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    answer = run.stdout.splitlines()[-1:]
    assert run.returncode == 0 and answer, f"the validator failed: {run.stderr}"  # noqa: PT018
    found: dict[str, list[str]] = json.loads(answer[0])
    assert list(found) == [str(path) for path in paths]
    return [f"{Path(name).name}: {error}" for name, errors in found.items() for error in errors]


# In the process of its own ----------------------------------------------------


def main() -> None:
    """Print what is wrong with each file named on the command line, as JSON."""
    _load()
    found = {name: _errors(name) for name in sys.argv[1:]}
    print(json.dumps(found), flush=True)  # noqa: T201
    os._exit(0)


def _load() -> None:
    import pythonnet  # noqa: PLC0415

    root = _dotnet_root()
    configuration = str(root / "sdk" / "app.runtimeconfig.json")
    pythonnet.load("coreclr", runtime_config=configuration, dotnet_root=str(root))
    import clr  # noqa: PLC0415

    for assembly in _ASSEMBLIES:
        clr.AddReference(str(root / "sdk" / assembly))


def _errors(name: str) -> list[str]:
    # These are modules of .NET, which `clr` brings.
    from DocumentFormat.OpenXml import FileFormatVersions  # noqa: PLC0415
    from DocumentFormat.OpenXml.Packaging import WordprocessingDocument  # noqa: PLC0415
    from DocumentFormat.OpenXml.Validation import OpenXmlValidator  # noqa: PLC0415

    try:
        document = WordprocessingDocument.Open(str(Path(name).resolve()), isEditable=False)
    except Exception as error:  # noqa: BLE001 - whatever .NET throws, the file cannot be opened
        return [f"it cannot be opened: {str(error).splitlines()[0]}"]
    validator = OpenXmlValidator(getattr(FileFormatVersions, _VERSION))
    validator.MaxNumberOfErrors = 0
    try:
        return [_told(error) for error in validator.Validate(document)]
    finally:
        document.Dispose()


def _told(error: Any) -> str:
    part = error.Part.Uri if error.Part is not None else ""
    path = error.Path.XPath if error.Path is not None else ""
    return f"{error.Id} {part} {path}: {error.Description}"


# The .NET root ----------------------------------------------------------------


def _dotnet_root() -> Path:
    """Return the folder that holds .NET and the SDK, made at the first use."""
    archive = _archive()
    facts = archive.stat()
    key = hashlib.sha256(f"{facts.st_size} {facts.st_mtime_ns}".encode()).hexdigest()[:12]
    root = CACHE / f"open-xml-sdk-{key}"
    if root.exists():
        return root
    CACHE.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=CACHE))
    try:
        _lay_out(archive, made)
        made.rename(root)
    except OSError:  # another process was first
        if not root.exists():
            raise
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return root


def _archive() -> Path:
    spec = importlib.util.find_spec("python_redlines_docxodus")
    if spec is None or spec.origin is None or not importlib.util.find_spec("pythonnet"):
        sys.exit(f"Microsoft's validator is missing: {INSTALL}")
    archives = list((Path(spec.origin).parent / "_binaries").glob("*.tar.gz"))
    if not archives:
        sys.exit("This wheel of python-redlines-docxodus has no binary for this platform.")
    return archives[0]


def _lay_out(archive: Path, root: Path) -> None:
    source = root / "all"
    with tarfile.open(archive) as package:
        package.extractall(source, filter="data")
    options = _json(source, "*.runtimeconfig.json")["runtimeOptions"]
    version = options["includedFrameworks"][0]["version"]
    _lay_out_runtime(source, root, version)
    sdk = root / "sdk"
    sdk.mkdir()
    for library in (
        *source.glob("DocumentFormat.OpenXml*.dll"),
        source / "System.IO.Packaging.dll",
    ):
        library.rename(sdk / library.name)
    configuration = {
        "runtimeOptions": {
            "tfm": options["tfm"],
            "framework": {"name": _FRAMEWORK, "version": version},
            "configProperties": {"System.Globalization.Invariant": True},
        }
    }
    (sdk / "app.runtimeconfig.json").write_text(json.dumps(configuration), encoding="utf-8")
    shutil.rmtree(source)


def _lay_out_runtime(source: Path, root: Path, version: str) -> None:
    framework = root / "shared" / _FRAMEWORK / version
    resolver = root / "host" / "fxr" / version
    framework.mkdir(parents=True)
    resolver.mkdir(parents=True)
    name, pack = _runtime_pack(source)
    for library in (*pack["runtime"], *pack["native"], "libhostpolicy.so"):
        if (source / library).exists() and library != "libhostfxr.so":
            (source / library).rename(framework / library)
    (source / "libhostfxr.so").rename(resolver / "libhostfxr.so")
    pack["native"].pop("libhostfxr.so", None)
    target, runtime = ".NETCoreApp,Version=v10.0", "linux-x64"
    library = f"{name.removeprefix('runtimepack.').split('/')[0]}/{version}"
    dependencies = {
        "runtimeTarget": {"name": f"{target}/{runtime}", "signature": ""},
        "targets": {target: {}, f"{target}/{runtime}": {library: pack}},
        "libraries": {library: {"type": "package", "serviceable": True, "sha512": ""}},
    }
    file = framework / f"{_FRAMEWORK}.deps.json"
    file.write_text(json.dumps(dependencies), encoding="utf-8")


def _runtime_pack(source: Path) -> tuple[str, dict[str, Any]]:
    targets = _json(source, "*.deps.json")["targets"]
    packs = next(value for key, value in targets.items() if "/" in key)
    name = next(key for key in packs if key.startswith(f"runtimepack.{_FRAMEWORK}"))
    return name, {"runtime": {}, "native": {}, **packs[name]}


def _json(folder: Path, pattern: str) -> Any:
    return json.loads(next(folder.glob(pattern)).read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
