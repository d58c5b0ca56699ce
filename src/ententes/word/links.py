"""Links out of a document and within it: relationships and bookmarks."""

import re
from xml.sax.saxutils import quoteattr

_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"

# Word refuses to open a package with an address it cannot parse, so only those are
# links whose form is certain; the words of the others are printed all the same.
_FOLLOWED = re.compile(
    r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,4})?(?:[/?#].*)?"
    r"|mailto:[^@:/?#\[\]]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\?[^#]*)?"
    r"|tel:\+?[0-9.()-]+(?:;.*)?",
    re.IGNORECASE,
)
_NOT_IN_ADDRESSES = re.compile(r"[^!#-;=?-\[\]_a-z~\u00a1-\uffff]|%(?![0-9A-Fa-f]{2})")
_NOT_IN_BOOKMARKS = re.compile(r"[^0-9A-Za-z_]")
_LONGEST_STEM = 32  # Word allows 40 characters; the rest tells twins apart


class Links:
    """The addresses that a document leads to, each once."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def relationship(self, address: str) -> str:
        """Return the id of the relationship to `address`, empty if it cannot be followed.

        >>> links = Links()
        >>> links.relationship("mailto:info@exemple.ca"), links.relationship("javascript:x")
        ('rIdLink1', '')
        """
        if not _FOLLOWED.fullmatch(address):
            return ""
        return self._ids.setdefault(address, f"rIdLink{len(self._ids) + 1}")

    def xml(self) -> str:
        """Return the relationships, for the relationships part of the document."""
        return "".join(
            f'<Relationship Id="{identifier}" Type="{_RELATIONSHIP}"'
            f' Target={quoteattr(safe(address))} TargetMode="External"/>'
            for address, identifier in self._ids.items()
        )


class Bookmarks:
    """The bookmarks of a document: one for each anchor, under a name that Word accepts."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()
        self._opened: set[str] = set()

    def name(self, anchor: str) -> str:
        """Return the name of the bookmark of `anchor`, whether it was written or not yet.

        >>> Bookmarks().name("règlement-4.2")
        'r_glement_4_2'
        """
        if anchor not in self._names:
            self._names[anchor] = self._new_name(anchor)
        return self._names[anchor]

    def around(self, anchor: str) -> tuple[str, str]:
        """Return the start and the end of a bookmark; empty for no anchor or its second use."""
        if not anchor or anchor in self._opened:
            return "", ""
        self._opened.add(anchor)
        number = len(self._opened)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{self.name(anchor)}"/>'
        return start, f'<w:bookmarkEnd w:id="{number}"/>'

    def field(self, anchor: str, number: str) -> str:
        r"""Return the field of the number of the paragraph at `anchor`, which is a link to it.

        `number` is the run that stands there until the field is brought up to date. Neither
        it nor what the field then prints has the point of "4.".

        Source: ECMA-376-1, 17.16.5.51 (REF, `\r`).
        """
        return f'<w:fldSimple w:instr=" REF {self.name(anchor)} \\r \\h ">{number}</w:fldSimple>'

    def _new_name(self, anchor: str) -> str:
        stem = _NOT_IN_BOOKMARKS.sub("_", anchor[:_LONGEST_STEM])
        if not stem[:1].isalpha():
            stem = f"a_{stem}"
        name, twin = stem, 1
        while name.lower() in self._taken:
            twin += 1
            name = f"{stem}_{twin}"
        self._taken.add(name.lower())
        return name


def safe(address: str) -> str:
    """Return `address` with what no address may hold percent-encoded."""
    return _NOT_IN_ADDRESSES.sub(
        lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), address
    )
