"""Where a link may lead, in every format that names the address as it is."""

_SCHEMES = ("https:", "http:", "mailto:", "tel:", "#", "./")


def is_followed(link: str) -> bool:
    """Return whether a browser can safely go to `link`; its words are printed all the same.

    A report leads to the document beside it: `./EP-2026-014.fr.html#at-title`.

    >>> is_followed("https://exemple.ca"), is_followed("./a.html#b"), is_followed("javascript:x")
    (True, True, False)
    """
    return link.lower().startswith(_SCHEMES)
