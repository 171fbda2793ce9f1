"""The words of one paragraph, with what is known of its letters.

In: a paragraph's element and the style it is in.  Out: pieces of text, each with its format.
Never: field codes, deleted words or comments; hidden words come marked as hidden.
"""

from collections import Counter
from collections.abc import Callable
from xml.etree.ElementTree import Element

from attrs import define, field

from .drawing import chosen, drawn
from .fields import Fields, form_shown, link_of
from .glyphs import is_symbol_font, shown
from .letters import FORMATS, Format, Piece, as_shown, formatted
from .names import (
    ALTERNATE,
    ANCHOR,
    BOOKMARK_END,
    BOOKMARK_START,
    BREAK,
    CHAR,
    CHECKBOX_14,
    CHECKED_14,
    COMMENT_REFERENCE,
    DEL,
    DRAWING,
    ENDNOTE_REFERENCE,
    FIELD_CHAR,
    FIELD_CODE,
    FIELD_TYPE,
    FONT,
    FOOTNOTE_REFERENCE,
    FORM_DATA,
    HARD_HYPHEN,
    HYPERLINK,
    IDENT,
    INS,
    INSTRUCTION,
    MATH,
    MATH_PARAGRAPH,
    MATH_TEXT,
    MOVE_FROM,
    MOVE_TO,
    NAME,
    OBJECT,
    P_PR,
    PICTURE,
    POSITIONED_TAB,
    R_PR,
    RELATION,
    RENDERED_PAGE_BREAK,
    RETURN,
    RUBY,
    RUBY_BASE,
    RUBY_TEXT,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    SIMPLE_FIELD,
    SYMBOL,
    TAB,
    TYPE,
    VAL_14,
    R,
    T,
)
from .parts import Relation
from .stylesheet import ParagraphStyle, Stylesheet

HIDDEN_WORDS, DERIVED = "hidden", "derived"
_DERIVED_MARK = "_mm_derived_"


@define
class Noticed:
    """What is counted over the whole document, to be reported once."""

    comments: int = 0
    insertions: int = 0
    deletions: int = 0
    unread: int = 0
    page: int = 1
    rendered_breaks: bool = False
    notes: dict[tuple[str, str], str] = field(factory=dict)
    counts: Counter[str] = field(factory=Counter)


TextLine = tuple[int, list[Piece], list[str]]


@define
class Words:
    """The words of a paragraph. *lines* are parted at line breaks, each with its page and links.

    *mixed*: some of them do not count. *struck*: so many letters are struck out.
    """

    lines: list[TextLine]
    boxes: list[Element | str]
    checked: bool | None = None
    mixed: bool = False
    struck: int = 0


class Runs:
    """Collects the words of the paragraphs of one story (body, header, note), one by one."""

    def __init__(
        self, styles: Stylesheet, relations: dict[str, Relation], noticed: Noticed
    ) -> None:
        self._styles = styles
        self._relations = relations
        self._noticed = noticed
        self._fields = Fields()
        self._derived: set[str] = set()
        self._linked = False  # whether what is read now is the text of a link
        self._style = ParagraphStyle()
        self._line: list[Piece] = []
        self._links: list[str] = []
        self._words = Words([], [])

    def collect(self, paragraph: Element, style: ParagraphStyle) -> Words:
        """Return the words of *paragraph*."""
        self._style = style
        self._line = []
        self._links = []
        self._words = words = Words([(self._noticed.page, self._line, self._links)], [])
        self._inline(paragraph)
        self._fields.end_paragraph()
        return words

    def mark(self, element: Element) -> None:
        """Take note of a bookmark's start or end: parts that we derived stand between such."""
        if element.tag == BOOKMARK_END:
            self._derived.discard(element.get(IDENT, ""))
        elif element.get(NAME, "").startswith(_DERIVED_MARK):
            self._derived.add(element.get(IDENT, ""))

    @property
    def in_derived(self) -> bool:
        """Whether a part that we derived stands here, so that its words do not count."""
        return bool(self._derived)

    def _inline(self, parent: Element) -> None:
        for element in parent:
            tag = element.tag
            if tag == R:
                self._run(element)
            elif tag != P_PR:
                handler = _INLINE.get(tag)
                if handler is not None:
                    handler(self, element)
                elif len(element):
                    self._inline(element)

    def _run(self, run: Element) -> None:
        style = self._style
        bold, size = style.bold, style.size
        dropped: str | None = None
        font: str | None = None
        struck = False
        if style.hidden or self._derived:
            dropped = self._dropped(style.hidden)
        for element in run:
            tag = element.tag
            if tag == T:
                text = element.text
                if text and not self._fields.skipping:
                    if font is not None or not text.isascii():
                        text = as_shown(text, font)
                    if struck:
                        self._words.struck += len(text.strip())
                    self._line.append((text, bold, size, dropped))
            elif tag == R_PR:
                for one in element:
                    if one.tag in FORMATS:
                        bold, size, hidden, font, struck = formatted(
                            element, style, self._styles, linked=self._linked
                        )
                        dropped = self._dropped(hidden)
                        break
            elif tag in _IN_RUN:
                _IN_RUN[tag](self, element, (bold, size, dropped))

    def _dropped(self, hidden: bool) -> str | None:
        """Return why words do not count here, if they do not."""
        if not hidden and not self._derived:
            return None
        self._words.mixed = True
        return HIDDEN_WORDS if hidden else DERIVED

    def _add(self, text: str, format_: Format) -> None:
        if not self._fields.skipping:
            self._line.append((text, *format_))

    def _deleted(self, element: Element) -> None:
        self._noticed.deletions += 1
        for one in element.iter(FIELD_CHAR):
            # The words are gone, but a field that begins among them still ends after them.
            self._field(one, None)

    def _inserted(self, element: Element) -> None:
        self._noticed.insertions += 1
        self._inline(element)

    def _link(self, element: Element) -> None:
        relation = self._relations.get(element.get(RELATION, ""))
        anchor = element.get(ANCHOR)
        self._add_link(relation.target if relation else anchor and f"#{anchor}")
        outside, self._linked = self._linked, True
        self._inline(element)
        self._linked = outside

    def _simple_field(self, element: Element) -> None:
        self._add_link(link_of(element.get(INSTRUCTION, "")))
        self._inline(element)

    def _control(self, element: Element) -> None:
        box = element.find(f"{SDT_PR}/{CHECKBOX_14}")
        if box is not None and self._words.checked is None:
            state = box.find(CHECKED_14)
            self._words.checked = state is not None and state.get(VAL_14) in ("1", "true", "on")
        content = element.find(SDT_CONTENT)
        if content is not None:
            self._inline(content)

    def _alternate(self, element: Element) -> None:
        branch = chosen(element)
        if branch is not None:
            self._inline(branch)

    def _math(self, element: Element) -> None:
        text = "".join(one.text or "" for one in element.iter(MATH_TEXT))
        self._add(text, (self._style.bold, self._style.size, self._dropped(self._style.hidden)))

    # What may stand in a run, each with the format that holds there.

    def _tab(self, _: Element, format_: Format) -> None:
        self._add("\t", format_)

    def _break(self, element: Element, _: Format) -> None:
        if element.get(TYPE) == "page" and not self._noticed.rendered_breaks:
            self._noticed.page += 1
        if not self._fields.skipping:
            self._line = []
            self._links = []
            self._words.lines.append((self._noticed.page, self._line, self._links))

    def _page_break(self, _: Element, __: Format) -> None:
        self._noticed.page += 1
        if not self._line:
            self._words.lines[-1] = (self._noticed.page, self._line, self._links)

    def _symbol(self, element: Element, format_: Format) -> None:
        code = element.get(CHAR, "")
        try:
            char = chr(int(code, 16))
        except (ValueError, OverflowError):
            return
        if "\ud800" <= char <= "\udfff":  # half of a character
            return
        font = element.get(FONT)
        if is_symbol_font(font) or "\uf000" <= char <= "\uf0ff":
            char = shown(char, font)
        self._add(char, format_)

    def _hyphen(self, _: Element, format_: Format) -> None:
        self._add("-", format_)

    def _field(self, element: Element, format_: Format | None) -> None:
        code = self._fields.mark(element.get(FIELD_TYPE))
        if code is not None:
            self._add_link(link_of(code))
        form = element.find(FORM_DATA)
        if form is not None and format_ is not None:
            text, checked = form_shown(form)
            if self._words.checked is None:
                self._words.checked = checked
            self._add(text, format_)

    def _code(self, element: Element, _: Format) -> None:
        self._fields.add_code(element.text)

    def _add_link(self, target: str | None) -> None:
        if target:
            self._links.append(target)

    def _note(self, element: Element, format_: Format) -> None:
        kind = "footnote" if element.tag == FOOTNOTE_REFERENCE else "endnote"
        key = (kind, element.get(IDENT, ""))
        notes = self._noticed.notes
        if key not in notes:
            self._noticed.counts[kind] += 1
            count = self._noticed.counts[kind]
            notes[key] = f"[{count}]" if kind == "footnote" else f"[e{count}]"
        self._add(notes[key], format_)

    def _comment(self, _: Element, __: Format) -> None:
        self._noticed.comments += 1

    def _drawing(self, element: Element, _: Format) -> None:
        if not self._fields.skipping:
            self._words.boxes.extend(drawn(element))

    def _ruby(self, element: Element, format_: Format) -> None:
        """Add the letters, and behind them in brackets how they are said."""
        for part, before, after in ((RUBY_BASE, "", ""), (RUBY_TEXT, "(", ")")):
            self._add(before, format_)
            for one in element.iterfind(part):
                self._inline(one)
            self._add(after, format_)

    def _alternate_in_run(self, element: Element, format_: Format) -> None:
        branch = chosen(element)
        for one in () if branch is None else branch:
            if one.tag == T:
                self._add(one.text or "", format_)
            elif one.tag in _IN_RUN:
                _IN_RUN[one.tag](self, one, format_)


def _nothing(_: Runs, __: Element) -> None:
    return None


_INLINE: dict[str, Callable[[Runs, Element], None]] = {
    HYPERLINK: Runs._link,
    INS: Runs._inserted,
    MOVE_TO: Runs._inserted,
    DEL: Runs._deleted,
    MOVE_FROM: Runs._deleted,
    SDT: Runs._control,
    SIMPLE_FIELD: Runs._simple_field,
    BOOKMARK_START: Runs.mark,
    BOOKMARK_END: Runs.mark,
    ALTERNATE: Runs._alternate,
    MATH: Runs._math,
    MATH_PARAGRAPH: Runs._math,
    SDT_PR: _nothing,
    R_PR: _nothing,
}
_IN_RUN: dict[str, Callable[[Runs, Element, Format], None]] = {
    TAB: Runs._tab,
    POSITIONED_TAB: Runs._tab,
    BREAK: Runs._break,
    RETURN: Runs._break,
    RENDERED_PAGE_BREAK: Runs._page_break,
    SYMBOL: Runs._symbol,
    HARD_HYPHEN: Runs._hyphen,
    FIELD_CHAR: Runs._field,
    FIELD_CODE: Runs._code,
    FOOTNOTE_REFERENCE: Runs._note,
    ENDNOTE_REFERENCE: Runs._note,
    COMMENT_REFERENCE: Runs._comment,
    DRAWING: Runs._drawing,
    PICTURE: Runs._drawing,
    OBJECT: Runs._drawing,
    RUBY: Runs._ruby,
    ALTERNATE: Runs._alternate_in_run,
}
