"""From Markdown tokens to steps: what a text may hold, and where its tags may stand."""

import re
from collections.abc import Iterable
from functools import partial
from urllib.parse import unquote

from ententes.bilingual import Language, Saying, spoken
from ententes.charts import ROLES
from ententes.document.source import Place, Source, is_statement, is_tag
from ententes.document.steps import Close, Open, Output, Statement, Step
from ententes.document.tree import PLAIN, Align, Break, FillIn, Marks, Reference, Words
from ententes.language import division_names, is_division, typeset
from ententes.markdown import PASSAGE, Token, can_be_followed, parse_text

_BLOCKS = {
    "heading": "heading",
    "paragraph": "paragraph",
    "bullet_list": "list",
    "ordered_list": "list",
    "list_item": "item",
    "table": "table",
    "tr": "row",
    "th": "cell",
    "td": "cell",
}
_PASSED = ("thead", "tbody")
_SECTIONS = ("signature", "note", "party", *ROLES)
_ROLES = {
    "paragraph": ("subtitle", "line", "caption"),
    "heading": ("unnumbered", "minor", "annex"),
    "section": _SECTIONS,
}
_LEFT_OVER = re.compile(r"\*\*|__|~~|==|\]\(|\]\[|[`{}]|^#{1,6}(?!\d)|^:::|&#?\w+;|^\[[^]]*\]\s?:")
"""Signs of Markdown, or of ours, that stand where they mean nothing and would be printed."""


def read_steps(source: Source, language: Language) -> list[Step]:
    """Return the steps of a text, whose words are set as `language` wants them.

    What has no place in a document is a fault of the source.
    """
    reader = Reader(source, language)
    tokens = parse_text(source.text, partial(typeset, language=language))
    reader.read(_rows_of_statements(tokens, source))
    return reader.steps


class Reader:
    """The steps that tokens make as they go by; `Source()` is that of a value, without tags."""

    def __init__(self, source: Source, language: Language = Language.FRENCH) -> None:
        self.steps: list[Step] = []
        self._language = language
        self._source = source
        self._line = 0
        self._lines = source.text.split("\n")
        self._attributes: tuple[str, str] | None = None
        self._sections: list[list[Place]] = [[]]  # those that are open, in each block

    def read(self, tokens: Iterable[Token]) -> None:
        """Add the steps of `tokens`, from the first to the last of a text."""
        for token in tokens:
            if token.map:
                self._line = token.map[0]
            self._token(token)
        if self._attributes:
            self._blame(_NOTHING_AFTER)
        self._close_sections()

    @property
    def _place(self) -> Place:
        places = self._source.places
        return places[min(self._line, len(places) - 1)] if places else Place("", 0)

    def _blame(self, what: Saying, **facts: object) -> None:
        self._source.blame(self._place, what.with_facts(**facts) if facts else what)

    def _token(self, token: Token) -> None:
        name, _, side = token.type.rpartition("_")
        match side:
            case "open" if name in _BLOCKS:
                self._open(token, _BLOCKS[name])
            case "close" if name in _BLOCKS:
                self._close_sections()
                self.steps.append(Close(_BLOCKS[name]))
            case "open" if name in _PASSED:
                pass
            case "close":
                pass  # of what was blamed where it opened
            case "inline":
                self._inline(token)
            case "attributes":
                self._read_attributes(token.content)
            case "container":
                self._section(token.content)
            case "statement":
                if self._attributes:
                    self._blame(_NOTHING_AFTER)
                self._tag(token.content, PLAIN)
            case _:
                self._blame(_NO_PLACE, thing=_NAMES.get(token.type, token.type))

    def _open(self, token: Token, kind: str) -> None:
        self._check_lines(token)
        self._sections.append([])
        anchor, role = self._taken_attributes(kind)
        opened = Open(kind, self._place, anchor, role)
        if kind == "heading":
            opened = opened._replace(level=int(token.tag[1:]))
        elif kind == "list":
            start = int(token.attrs.get("start", 1))
            opened = opened._replace(ordered=token.tag == "ol", start=start)
        elif kind == "table":
            opened = opened._replace(columns=token.meta["columns"])
        self.steps.append(opened)

    def _check_lines(self, block: Token) -> None:
        """Blame the lines of a block that belong elsewhere: to an item of a list, to a table."""
        places = self._source.places
        start, end = block.map or (0, 0)
        if not places:
            return  # a value, which has no lines of its own
        if block.level == 0 and self._lines[start][:1].isspace():
            self._blame(_INDENTED)
        if block.type == "paragraph_open":
            for line in range(start, end):
                if self._lines[line].lstrip().startswith("|"):
                    self._source.blame(places[line], _NO_TABLE)

    # Lines that are signs

    def _read_attributes(self, line: str) -> None:
        words = line[1:-1].split()
        anchors = [word[1:] for word in words if word.startswith("#")]
        roles = [word[1:] for word in words if word.startswith(".")]
        if any(map(is_tag, line)):
            self._blame(_TAG_INSIDE, thing=_ATTRIBUTE)
            anchors = roles = []
        elif len(anchors) + len(roles) != len(words) or len(anchors) > 1 or not words:
            self._blame(_ATTRIBUTES, line=line)
        elif self._attributes:
            self._blame(_NOTHING_AFTER)
        self._attributes = ("".join(anchors), " ".join(roles))

    def _taken_attributes(self, kind: str) -> tuple[str, str]:
        if self._attributes is None:
            return "", ""
        anchor, role = self._attributes
        self._attributes = None
        self._check_role(role, kind)
        return anchor, role

    def _check_role(self, role: str, kind: str) -> None:
        known = _ROLES.get(kind, ())
        if role and role not in known:
            self._blame(_UNKNOWN_ROLE, role=role, known=", ".join(known) or "—")

    def _section(self, line: str) -> None:
        role = line.lstrip(":").strip()
        if any(map(is_tag, role)):
            self._blame(_TAG_INSIDE, thing=_ATTRIBUTE)
        elif role:
            anchor, _ = self._taken_attributes("section")
            self._check_role(role, "section")
            self._sections[-1].append(self._place)
            self.steps.append(Open("section", self._place, anchor, role))
        elif self._sections[-1]:
            self._sections[-1].pop()
            self.steps.append(Close("section"))
        else:
            self._blame(_NOT_OPENED)

    def _close_sections(self) -> None:
        """Blame and close the groups that are still open at the end of what holds them."""
        for place in self._sections.pop():
            self._source.blame(place, _NOT_CLOSED)
            self.steps.append(Close("section"))

    # Words and tags within a line

    def _inline(self, token: Token) -> None:
        marks = [PLAIN]
        start = 0  # of the words of a link
        title = before = ""
        for child in token.children or ():
            match child.type:
                case "text":
                    self._words(child.content, marks[-1])
                case "softbreak":
                    self._words(" ", marks[-1])
                    self._line += 1
                case "hardbreak":
                    self.steps.append(Break())
                    self._line += 1
                case "link_open":
                    marks.append(self._linked(child, marks[-1]))
                    start, title = len(self.steps), str(child.attrs.get("title", ""))
                case "link_close":
                    is_empty = before == "link_open"
                    self._close_link(marks.pop(), title, start, is_empty=is_empty)
                case "strong_open":
                    marks.append(marks[-1]._replace(strong=True))
                case "em_open":
                    marks.append(marks[-1]._replace(emphasis=True))
                case "strong_close" | "em_close":
                    marks.pop()
                case kind:
                    self._blame(_NO_PLACE, thing=_NAMES.get(kind, kind))
            before = child.type

    def _linked(self, link: Token, marks: Marks) -> Marks:
        """Return the marks of the words of a link, of a reference or of a passage."""
        address = str(link.attrs["href"])
        if passage := PASSAGE.fullmatch(address):
            return marks._replace(language=spoken(passage[1]))
        if any(map(is_tag, unquote(address))):
            self._blame(_TAG_INSIDE, thing=_LINK_ADDRESS)
            return marks  # no link, and no reference
        if not address.startswith("#") and not can_be_followed(address):
            self._blame(_LINK_ELSEWHERE, address=address)
        return marks._replace(link=address)

    def _close_link(self, marks: Marks, title: str, start: int, *, is_empty: bool) -> None:
        """Blame what cannot be read on paper; a value, which has no one to blame, prints it."""
        link = marks.link or ""
        if is_empty:
            self._blame(_EMPTY_LINK)
            self._say(link, marks)
        elif link.startswith("#"):
            self._refer(unquote(link), marks._replace(link=None), start)
        if title:
            self._blame(_LINK_TITLE)
            self._say(f" ({title})", marks)

    def _refer(self, link: str, marks: Marks, start: int) -> None:
        """Put references in the place of the noun that was read before their numbers."""
        words = self.steps[start:]
        noun = "".join(map(_typed, words))
        if len(words) != 1 or not is_division(noun, self._language):
            known = ", ".join(filter(str.isalpha, division_names(self._language)))
            self._blame(_NO_DIVISION, noun=noun, known=known)
        first, *others = link[1:].split(",#")
        told = Reference(first, "", marks, noun, self._language)
        self.steps[start:] = [told, *(told._replace(target=each, noun="") for each in others)]

    def _words(self, text: str, marks: Marks) -> None:
        if not self._source.places:
            self._say(text, marks)
            return
        left = _LEFT_OVER.search(text)
        if left and not self._source.is_blamed(self._place):  # else it is what is left of a tag
            self._blame(_SIGN_LEFT, sign=left[0].strip())
        start = 0
        for at, character in enumerate(text):
            if is_tag(character):
                self._say(text[start:at], marks)
                self._tag(character, marks)
                start = at + 1
        self._say(text[start:], marks)

    def _say(self, text: str, marks: Marks) -> None:
        """Add words, to those before them if these are set alike."""
        before = self.steps[-1] if self.steps else None
        if isinstance(before, Words) and before.marks == marks:
            self.steps[-1] = Words(before.text + text, marks)
        elif text:
            self.steps.append(Words(text, marks))

    def _tag(self, character: str, marks: Marks) -> None:
        kind, source, place = self._source.tags[character]
        match kind:
            case "output":
                self.steps.append(Output(source, place, marks))
            case "fill":
                self.steps.append(FillIn())
            case _:
                word = source[2:-2].split(maxsplit=1)
                self.steps.append(Statement(word[0] if word else "", source, place))


def _typed(step: Step) -> str:
    match step:
        case Words(text):
            return text
        case Output(source) | Statement(_, source):
            return source
        case _:
            return ""


# Tables -----------------------------------------------------------------------

_BAR = re.compile(r"(?<!\\)\|")


def _rows_of_statements(tokens: list[Token], source: Source) -> list[Token]:
    """Return `tokens` with each row that is only a statement replaced by it.

    Tables learn their columns here, and each of their rows must look like one.
    """
    lines = source.text.split("\n")
    kept: list[Token] = []
    rows: list[Token] = []
    for at, token in enumerate(tokens):
        if token.type == "table_open":
            token.meta["columns"] = _columns(tokens[at:])
        if token.type == "tr_open" or rows:
            rows.append(token)
            if token.type == "tr_close":
                kept += _row(rows, lines, source)
                rows = []
        else:
            kept.append(token)
    return kept


def _columns(tokens: list[Token]) -> tuple[Align, ...]:
    end = next(at for at, token in enumerate(tokens) if token.type == "thead_close")
    styles = [str(t.attrs.get("style", "")) for t in tokens[:end] if t.type == "th_open"]
    return tuple(Align(style.partition(":")[2] or "left") for style in styles)


def _row(row: list[Token], lines: list[str], source: Source) -> list[Token]:
    line = (row[0].map or [0])[0]
    written = lines[line].strip()
    if len(written) == 1 and is_statement(written):
        return [Token("statement", "", 0, content=written, map=row[0].map)]
    columns = sum(token.nesting == 1 for token in row) - 1
    cells = len(_BAR.split(written.removeprefix("|"))) - written.endswith("|")
    if not written.startswith("|"):
        source.blame(source.places[line], _AFTER_TABLE)
    elif cells != columns:
        source.blame(source.places[line], _CELLS.with_facts(cells=cells, columns=columns))
    return row


# What is said of faults -------------------------------------------------------

_ATTRIBUTE = Saying("un identifiant ou une classe", "an id or a class")
_LINK_ADDRESS = Saying("l’adresse d’un lien", "the address of a link")
_TAG_INSIDE = Saying(
    "Une balise ne peut pas se trouver dans {thing}. Dans le modèle, une adresse de courriel,"
    " une URL ou un numéro de téléphone devient automatiquement un lien.",
    "A tag cannot stand in {thing}. An e-mail address, a URL or a telephone number of the model"
    " automatically becomes a link.",
)
_LINK_TITLE = Saying(
    "Le titre d’un lien ne se lit pas sur papier. Écrivez-le dans la phrase.",
    "The title of a link cannot be read on paper. Write it in the sentence.",
)
_LINK_ELSEWHERE = Saying(
    "Un lien vers {address} ne mène nulle part. Écrivez une adresse qui commence par https://,"
    " http://, mailto: ou tel:, #identifiant pour renvoyer à un titre, ou lang:en autour de mots"
    " d’une autre langue.",
    "A link to {address} leads nowhere. Write an address that starts with https://, http://,"
    " mailto: or tel:, #id to refer to a heading, or lang:fr around words of another language.",
)
_NO_DIVISION = Saying(
    "«\u00a0{noun}\u00a0» ne se met pas devant un numéro. Écrivez, au singulier et sans mise en"
    " relief, un de ces noms\u00a0: {known}. Le déterminant peut en faire partie\u00a0: l’article,"
    " à l’article, de l’article.",
    "“{noun}” does not stand before a number. Write one of these nouns, in the singular and"
    " without emphasis: {known}.",
)
_EMPTY_LINK = Saying(
    "Ce lien n’a pas de mots. Écrivez-les entre les crochets.",
    "This link has no words. Write them between the square brackets.",
)
_SIGN_LEFT = Saying(
    "{sign} s’imprimerait tel quel\u00a0: il n’a pas de sens à cette place. Corrigez-le ou"
    " retirez-le.",
    "{sign} would be printed as it is: it has no meaning there. Correct it or remove it.",
)
_INDENTED = Saying(
    "Cette ligne est en retrait sans être dans un élément de liste. Retirez les espaces du début,"
    " ou mettez la balise qui précède en retrait avec elle.",
    "This line is indented but stands in no list item. Remove the spaces at its start, or indent"
    " the tag before it as well.",
)
_CELLS = Saying(
    "Cette rangée n’a pas autant de cellules que le tableau a de colonnes\u00a0: {cells} au lieu de"
    " {columns}. Ajoutez ou retirez des barres.",
    "This row does not have as many cells as the table has columns: {cells} instead of {columns}."
    " Add or remove bars.",
)
_NO_TABLE = Saying(
    "Cette rangée n’est dans aucun tableau. Un tableau commence par une rangée d’en-têtes et une"
    " rangée de tirets, avec autant de cellules.",
    "This row is in no table. A table starts with a row of headers and a row of dashes, with as"
    " many cells.",
)
_NO_PLACE = Saying(
    "{thing}\u00a0: un document n’en contient pas. Gardez titres, paragraphes, listes, tableaux,"
    " mises en relief et liens.",
    "{thing}: no document holds that. Keep headings, paragraphs, lists, tables, emphasis and"
    " links.",
)
_NAMES = {
    "fence": Saying("Du code", "Code"),
    "code_inline": Saying("Du code", "Code"),
    "blockquote_open": Saying("Une citation en retrait", "A block quote"),
    "hr": Saying("Un trait de séparation", "A rule"),
    "image": Saying("Une image", "An image"),
    "html_block": Saying("Du HTML", "HTML"),
    "html_inline": Saying("Du HTML", "HTML"),
}
_ATTRIBUTES = Saying(
    "{line} ne se lit pas. Écrivez {{ #identifiant .classe }} seul, sur la ligne avant le bloc.",
    "{line} cannot be read. Write {{ #id .class }} alone, on the line before the block.",
)
_NOTHING_AFTER = Saying(
    "Aucun bloc ne suit cet identifiant ou cette classe. Placez-le juste avant son bloc.",
    "No block follows this id or class. Put it right before its block.",
)
_UNKNOWN_ROLE = Saying(
    "La classe {role} n’existe pas ici. Choisissez parmi\u00a0: {known}.",
    "There is no class {role} here. Choose among: {known}.",
)
_NOT_CLOSED = Saying(
    "Ce groupe n’est pas fermé. Ajoutez une ligne ::: après son dernier bloc.",
    "This group is not closed. Add a line ::: after its last block.",
)
_NOT_OPENED = Saying(
    "Aucun groupe n’est ouvert ici. Retirez cette ligne, ou ouvrez-le par ::: signature.",
    "No group is open here. Remove this line, or open one with ::: signature.",
)
_AFTER_TABLE = Saying(
    "Cette ligne deviendrait une rangée du tableau. Laissez une ligne vide après le tableau,"
    " et commencez chaque rangée par une barre.",
    "This line would become a row of the table. Leave a blank line after the table, and start"
    " each row with a bar.",
)
