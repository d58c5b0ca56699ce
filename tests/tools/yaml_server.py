"""A YAML file as VS Code shows it: what its language server reports, offers and explains.

`yaml-language-server` is the program inside VS Code's YAML extension. It is asked here
as an editor asks it, by messages of the Language Server Protocol on its input and output.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from tools.html_check import _package, _program

_SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},
    }
}
_ABLE = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
    },
}


class Diagnostic(NamedTuple):
    """What the editor underlines, and why; lines count from 1."""

    line: int
    message: str


class YamlServer:
    """A running server, which sees the files of one folder as an editor shows them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self._opened = 0
        self._diagnostics: dict[str, list[Diagnostic]] = {}
        _package("yaml-language-server/package.json")
        program = _package("yaml-language-server/bin/yaml-language-server")
        self._process = subprocess.Popen(
            [_program("node"), program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __enter__(self) -> Self:
        uri = self._folder.as_uri()
        self._ask("initialize", {"processId": None, "rootUri": uri, "capabilities": _ABLE})
        self._tell("initialized", {})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def diagnostics(self, text: str) -> list[Diagnostic]:
        """Return what is reported of a file that holds this text."""
        uri = self._open(text)
        while uri not in self._diagnostics:
            self._receive()
        return self._diagnostics[uri]

    def offered(self, text: str) -> dict[str, str]:
        """Return what is offered at the sign `|` of a text, each with its explanation."""
        answer = self._ask("textDocument/completion", self._at_sign(text))
        return {item["label"]: _words(item.get("documentation", "")) for item in answer["items"]}

    def explained(self, text: str) -> str:
        """Return what is shown to who points at the sign `|` of a text."""
        answer = self._ask("textDocument/hover", self._at_sign(text))
        return "" if answer is None else _words(answer["contents"])

    def _at_sign(self, text: str) -> Mapping[str, Any]:
        before, _, after = text.partition("|")
        uri = self._open(before + after)
        *lines, last = before.split("\n")
        position = {"line": len(lines), "character": len(last)}
        return {"textDocument": {"uri": uri}, "position": position}

    def _open(self, text: str) -> str:
        # A file is opened once: of a text that takes its place, the server keeps the old one.
        self._opened += 1
        uri = (self._folder / f"{self._opened}.yaml").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def _ask(self, method: str, parameters: Mapping[str, Any]) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == self._number and "method" not in message:
                return message["result"]

    def _tell(self, method: str, parameters: Mapping[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _receive(self) -> Mapping[str, Any]:
        """Return the next message; keep what it reports, answer what it asks."""
        message = self._read()
        match message:
            case {"method": "textDocument/publishDiagnostics", "params": reported}:
                self._diagnostics[reported["uri"]] = [
                    Diagnostic(each["range"]["start"]["line"] + 1, each["message"])
                    for each in reported["diagnostics"]
                ]
            case {"method": "workspace/configuration", "id": number, "params": asked}:
                result = [_SETTINGS.get(item["section"]) for item in asked["items"]]
                self._send({"id": number, "result": result})
            case {"method": _, "id": number}:
                self._send({"id": number, "result": None})
            case _:
                pass
        return message

    def _send(self, message: Mapping[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._process.stdin
        assert stream is not None
        stream.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        stream.flush()

    def _read(self) -> Mapping[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the YAML language server ended"
        message: Mapping[str, Any] = json.loads(stream.read(length))
        return message


def _words(content: Any) -> str:
    words: str = content["value"] if isinstance(content, dict) else content
    return words
