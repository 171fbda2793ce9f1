r"""What stands inside a paragraph of Markdown: emphasis, links, code, escapes, HTML tags.

In: the lines of one paragraph, joined by ``\n``.  Out: `Inline`, the text that a reader sees with
the same number of line ends, and where it is bold and where its links lead.
Never: scans a character more often than a fixed number of times, or loses a word: a mark that
belongs to no pair stays where it is.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping

from attrs import define, field, frozen

from ..decoding import clean
from ..entities import unescape
from ..raised import lowered

# Without one of these, a paragraph is its own text.
_SPECIAL = re.compile(r"[\\`*_~\[<&^]")
_TOKEN = re.compile(r"\\[!-/:-@\[-`{-~]|`+|\*+|_+|~~+|!?\[|\]|<|&[#0-9A-Za-z]{2,33};")

# What programs make of Word's bold colons: "PRESENT**:**".
_HOLLOW = re.compile(r"(?<=[^\s*\\])\*\*([:.,;–-])\*\*(?!\*)")
_TICKS = re.compile("`+")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]*|/)?>")
_AUTOLINK = re.compile(r"<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)|[^\s<>@]{1,64}@[^\s<>@]+)>")
# [text](target "title"); one pair of brackets inside the target, as in a Wikipedia address.
_TARGET = re.compile(
    r"\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)"
)
_LABEL = re.compile(r"\[([^\[\]]{0,200})\]")
# Digits are notes as some wikis number them; "[[1]](page)" is a link.
_PAGE = re.compile(r"\[\[((?=[^\[\]]*[^\W\d_])[^\[\]|\n]{1,120})\]\](?!\()")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]]{1,60})\]")
# {=mediawiki} and {.class} behind code or a link are for the program that makes the page. Pandoc
# has them behind words, too: "[Present]{.underline}", "[Roads]{custom-style="Agenda"}".
_ATTRIBUTES = re.compile(r"\{(?:[=.#:]|[A-Za-z][\w-]{0,30}=\")[^{}]{0,400}\}")

_TAG_NAMES = (
    "a abbr address article aside b big blockquote body br button caption center cite code col "
    "colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer form h1 "
    "h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map "
    "mark menu meta nav noscript object ol option p picture pre q s samp script section select "
    "small source span strike strong style sub summary sup svg table tbody td textarea tfoot th "
    "thead time title tr tt u ul var video wbr"
)
HTML_TAGS = frozenset(_TAG_NAMES.split())
_HREF = re.compile(r"(?i)\shref\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))")
_BOLD_TAGS = frozenset(("b", "strong", "u"))
_STRUCK_TAGS = frozenset(("s", "del", "strike"))


@frozen
class Inline:
    """A paragraph as its reader sees it.

    *bold*, *struck*: pieces (start, stop) of *text*, in bold type and struck out. *links*: (place
    in *text*, target). *pictures*: pieces that stand for a picture.
    """

    text: str
    bold: tuple[tuple[int, int], ...] = ()
    links: tuple[tuple[int, str], ...] = ()
    pictures: tuple[tuple[int, int], ...] = ()
    struck: tuple[tuple[int, int], ...] = ()


def read_inline(text: str, targets: Mapping[str, str]) -> Inline:
    r"""Return *text* without its marks; *targets* are the document's link definitions.

    >>> found = read_inline("**Chair:** [the *plan*](plan.pdf) \\$5 &amp; <b>go</b>", {})
    >>> found.text, found.bold, found.links
    ('Chair: the plan $5 & go', ((0, 6), (21, 23)), ((7, 'plan.pdf'),))
    """
    if not _SPECIAL.search(text):
        return Inline(text)
    if "**" in text:
        text = _HOLLOW.sub(r"\1", text)
    return _Scanner(lowered(text), targets).scan()


def normal_label(label: str) -> str:
    """Return the form in which link labels are compared."""
    return " ".join(label.split()).casefold()


@define
class _Run:
    """A run of ``*``, ``_`` or ``~`` that may yet find its partner."""

    place: int
    count: int
    length: int
    closes: bool


@define
class _Bracket:
    """An open bracket: where it stands in the pieces and in the text."""

    place: int
    at: int
    picture: bool


@define
class _Scanner:
    """One pass over a paragraph. Pieces are what is shown; marks become empty pieces."""

    text: str
    targets: Mapping[str, str]
    pieces: list[str] = field(factory=list)
    runs: dict[str, list[_Run]] = field(factory=lambda: {"*": [], "_": [], "~": []})
    brackets: list[_Bracket] = field(factory=list)
    bold: list[tuple[int, int]] = field(factory=list)
    links: list[tuple[int, str]] = field(factory=list)
    pictures: list[tuple[int, int]] = field(factory=list)
    struck: list[tuple[int, int]] = field(factory=list)
    bold_tags: list[int] = field(factory=list)
    struck_tags: list[int] = field(factory=list)
    ticks: dict[int, list[int]] | None = None
    comments_end: int = 0

    def scan(self) -> Inline:
        text, position = self.text, 0
        while match := _TOKEN.search(text, position):
            if match.start() > position:
                self.pieces.append(text[position : match.start()])
            position = self._token(match)
        self.pieces.append(text[position:])
        return self._result()

    def _token(self, match: "re.Match[str]") -> int:
        """Take one token; return where the text goes on."""
        token, at = match[0], match.start()
        first = token[0]
        if first == "\\":
            self.pieces.append(token[1])
        elif first == "`":
            return self._code(token, at)
        elif first in "*_~":
            self._run(token, at)
        elif first == "&":
            self.pieces.append(_entity(token))
        elif first == "<":
            return self._angle(at)
        elif token == "]":
            return self._closed(at)
        else:
            return self._opened(token, at)
        return match.end()

    def _code(self, token: str, at: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for match in _TICKS.finditer(self.text):
                self.ticks.setdefault(len(match[0]), []).append(match.start())
        begin = at + len(token)
        places = self.ticks.get(len(token), [])
        index = bisect_left(places, begin)
        if index == len(places):
            self.pieces.append(token)
            return begin
        self.pieces.append(self.text[begin : places[index]])
        return self._without_attributes(places[index] + len(token))

    def _without_attributes(self, end: int) -> int:
        attributes = _ATTRIBUTES.match(self.text, end)
        if attributes is None:
            return end
        self.pieces.append("\n" * attributes[0].count("\n"))  # line ends are kept for counting
        return attributes.end()

    def _run(self, token: str, at: int) -> None:
        before = self.text[at - 1] if at else " "
        after = self.text[at + len(token)] if at + len(token) < len(self.text) else " "
        opens, closes = _flanks(token, before, after)
        waiting = self.runs[token[0]]
        if len(token) > 1 and waiting and waiting[-1].count > 1:
            # Word processors export "**Date: **2018", which nobody means to show as stars.
            # Pads export "**Roads **" in a line of its own.
            ends = at + len(token) == len(self.text)
            closes = closes or ends or not (before.isspace() and after.isspace())
        left = self._pair(token, opens) if closes else len(token)
        if left and opens:
            waiting.append(_Run(len(self.pieces), left, len(token), closes))
        self.pieces.append(token[:left])

    def _pair(self, token: str, opens: bool) -> int:
        """Close what waits for *token*; return how much of it is left."""
        waiting, left = self.runs[token[0]], len(token)
        while left and waiting:
            opener = waiting[-1]
            together = opener.length + len(token)
            # CommonMark's rule of three, which keeps "*a**b*" together.
            if (opener.closes or opens) and together % 3 == 0 and opener.length % 3:
                break
            used = 2 if left > 1 and opener.count > 1 else 1
            left -= used
            opener.count -= used
            self.pieces[opener.place] = token[0] * opener.count
            if used > 1:
                among = self.bold if token[0] != "~" else self.struck
                among.append((opener.place + 1, len(self.pieces)))
            if not opener.count:
                waiting.pop()
        return left

    def _angle(self, at: int) -> int:
        text = self.text
        if text.startswith("<!--", at):
            return self._comment(at)
        if match := _AUTOLINK.match(text, at):
            self.links.append((len(self.pieces), match[1]))
            self.pieces.append(match[1])
            return match.end()
        match = _TAG.match(text, at)
        if match is None or match[1].lower() not in HTML_TAGS:
            self.pieces.append("<")
            return at + 1
        self._tag(match[1].lower(), match[0])
        return match.end()

    def _tag(self, name: str, tag: str) -> None:
        # Cells stand side by side, a break stands between words; line ends are kept for counting.
        gap = " " if name in ("br", "td", "th", "li", "p", "div") else ""
        if name in _BOLD_TAGS:
            if tag[1] != "/":
                self.bold_tags.append(len(self.pieces))
            elif self.bold_tags:
                self.bold.append((self.bold_tags.pop(), len(self.pieces)))
        elif name in _STRUCK_TAGS:
            if tag[1] != "/":
                self.struck_tags.append(len(self.pieces))
            elif self.struck_tags:
                self.struck.append((self.struck_tags.pop(), len(self.pieces)))
        elif name == "a" and (target := _HREF.search(tag)):
            self.links.append((len(self.pieces), target[1] or target[2] or target[3] or ""))
        self.pieces.append(gap + "\n" * tag.count("\n"))

    def _comment(self, at: int) -> int:
        end = self.text.find("-->", at + 4) if self.comments_end >= 0 else -1
        self.comments_end = end
        if end < 0:
            self.pieces.append("<")
            return at + 1
        self.pieces.append("\n" * self.text.count("\n", at, end))
        return end + 3

    def _opened(self, token: str, at: int) -> int:
        page = _PAGE.match(self.text, at) if token == "[" else None
        if page:  # [[Ann Lee]]: a page of the same wiki or vault
            self.links.append((len(self.pieces), page[1]))
            self.pieces.append(page[1])
            return page.end()
        note = _FOOTNOTE.match(self.text, at) if token == "[" else None
        if note:
            self.pieces.append(f"[{note[1]}]")
            return note.end()
        self.brackets.append(_Bracket(len(self.pieces), at + len(token), token == "!["))
        self.pieces.append(token)
        return at + len(token)

    def _closed(self, at: int) -> int:
        opener = self.brackets.pop() if self.brackets else None
        found = self._target(opener, at) if opener else None
        if opener is not None and found is None and not opener.picture:
            end = self._without_attributes(at + 1)
            if end > at + 1:
                self.pieces[opener.place] = ""
                return end
        if opener is None or found is None:
            self.pieces.append("]")
            return at + 1
        target, end = found
        self.pieces[opener.place] = ""
        self.links.append((opener.place, target))
        if opener.picture:
            self.pictures.append((opener.place, len(self.pieces)))
        self.pieces.append("\n" * self.text.count("\n", at, end))
        return self._without_attributes(end)

    def _target(self, opener: _Bracket, at: int) -> tuple[str, int] | None:
        """Return where a link leads, and where its marks end; None if it is no link."""
        text = self.text
        if match := _TARGET.match(text, at + 1):
            return match[1].strip("<>"), match.end()
        match = _LABEL.match(text, at + 1)
        label = match[1] if match and match[1] else text[opener.at : min(at, opener.at + 200)]
        target = self.targets.get(normal_label(label)) if self.targets else None
        if target is None:
            return None
        return target, match.end() if match else at + 1

    def _result(self) -> Inline:
        # A bold tag that is never closed, as in old pages, ends with its paragraph.
        self.bold += [(place, len(self.pieces)) for place in self.bold_tags]
        places, offset = [], 0
        for piece in self.pieces:
            places.append(offset)
            offset += len(piece)
        places.append(offset)
        return Inline(
            "".join(self.pieces),
            tuple(sorted((places[first], places[last]) for first, last in self.bold)),
            tuple(sorted((places[place], target) for place, target in self.links)),
            tuple(sorted((places[first], places[last]) for first, last in self.pictures)),
            tuple(sorted((places[first], places[last]) for first, last in self.struck)),
        )


def _flanks(token: str, before: str, after: str) -> tuple[bool, bool]:
    """Say whether a run may open emphasis, and whether it may close it (CommonMark 6.2)."""
    left = not after.isspace() and (after.isalnum() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or not after.isalnum())
    if token[0] == "_":
        return left and not (right and before.isalnum()), right and not (left and after.isalnum())
    return left, right


def _entity(token: str) -> str:
    return clean(unescape(token))[0].replace("\n", " ")
