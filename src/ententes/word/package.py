"""The zip of a .docx, written so that the same members give the same bytes.

`zipfile` cannot write a member that is packed already, and stamps the clock or
the system into what it writes; a package needs neither encryption nor ZIP64.
"""

import struct
import zlib
from collections.abc import Sequence
from typing import NamedTuple

_LEVEL = 6
_VERSION = 20
_DEFLATED = 8
_UTF8_NAME = 0x800
_MIDNIGHT = 0
_FIRST_OF_1980 = (1 << 5) | 1
_RAW = -zlib.MAX_WBITS

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


class Member(NamedTuple):
    """One file of a package, packed: what can be copied from document to document."""

    name: bytes
    crc: int
    size: int
    packed: bytes


def pack(name: str, content: bytes) -> Member:
    """Return `content` packed under `name`.

    >>> pack("a.xml", b"<a/>").size
    4
    """
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW)
    packed = deflate.compress(content) + deflate.flush()
    return Member(name.encode(), zlib.crc32(content), len(content), packed)


def assemble(members: Sequence[Member]) -> bytes:
    """Return the zip that holds `members` in their order, dated January 1, 1980."""
    written: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for member in members:
        facts = _facts(member)
        directory.append(
            _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, *facts, 0, 0, 0, 0, 0, offset)
        )
        directory.append(member.name)
        written += (_LOCAL.pack(b"PK\x03\x04", _VERSION, *facts, 0), member.name, member.packed)
        offset += _LOCAL.size + len(member.name) + len(member.packed)
    length = sum(map(len, directory))
    count = len(members)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, length, offset, 0)
    return b"".join([*written, *directory, end])


def _facts(member: Member) -> tuple[int, int, int, int, int, int, int, int]:
    """Return what the two headers of a member say in the same order."""
    return (
        _UTF8_NAME,
        _DEFLATED,
        _MIDNIGHT,
        _FIRST_OF_1980,
        member.crc,
        len(member.packed),
        member.size,
        len(member.name),
    )
