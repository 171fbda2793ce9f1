"""The words of one paragraph, with what is known of its letters.

In: a paragraph's element and the style it is in.  Out: pieces of text, each with its format.
Never: field codes, deleted words or comments; hidden words come marked as hidden.
"""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from attrs import define, field

from .drawing import chosen, drawn
from .glyphs import holds_private, is_symbol_font, shown
from .names import (
    ALTERNATE,
    ANCHOR,
    ASCII,
    BOLD,
    BOOKMARK_END,
    BOOKMARK_START,
    BREAK,
    CHAR,
    CHECKBOX_14,
    CHECKED,
    CHECKED_14,
    COMMENT_REFERENCE,
    DEFAULT,
    DEL,
    DRAWING,
    ENDNOTE_REFERENCE,
    FIELD_CHAR,
    FIELD_CODE,
    FIELD_TYPE,
    FONT,
    FONTS,
    FOOTNOTE_REFERENCE,
    FORM_BOX,
    FORM_DATA,
    FORM_LIST,
    H_ANSI,
    HARD_HYPHEN,
    HIDDEN,
    HYPERLINK,
    IDENT,
    INS,
    INSTRUCTION,
    LIST_ENTRY,
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
    R_STYLE,
    RELATION,
    RENDERED_PAGE_BREAK,
    RESULT,
    RETURN,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    SIMPLE_FIELD,
    SIZE,
    SYMBOL,
    TAB,
    TYPE,
    VAL,
    VAL_14,
    R,
    T,
    is_on,
    number,
)
from .parts import Relation
from .stylesheet import ParagraphStyle, Stylesheet

HIDDEN_WORDS, DERIVED = "hidden", "derived"
_DERIVED_MARK = "_mm_derived_"
_FORMATS = frozenset((BOLD, SIZE, HIDDEN, R_STYLE, FONTS))
_SYMBOL_FONTS = frozenset(("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"))
# A longer text in a symbol font is taken for words whose font was lost or set by mistake.
_GLYPHS_AT_MOST = 2


# Letters of one format: text, bold, size in half points, and why they do not count (else None).
# A plain tuple: one is made for each run, and a named one takes six times as long to make.
Piece = tuple[str, bool, int | None, str | None]
Format = tuple[bool, int | None, str | None]


@define
class Noticed:
    """What is counted over the whole document, to be reported once."""

    comments: int = 0
    insertions: int = 0
    deletions: int = 0
    page: int = 1
    rendered_breaks: bool = False
    notes: dict[tuple[str, str], str] = field(factory=dict)


@define
class Words:
    """The words of a paragraph. *lines* are parted at line breaks, each with its page.

    *mixed*: some of them do not count.
    """

    lines: list[tuple[int, list[Piece]]]
    links: tuple[str, ...] = ()
    boxes: tuple[Element | str, ...] = ()
    checked: bool | None = None
    mixed: bool = False


@define
class _Field:
    code: list[str] = field(factory=list)
    in_code: bool = True


class Runs:
    """Collects the words of the paragraphs of one story (body, header, note), one by one."""

    def __init__(
        self, styles: Stylesheet, relations: dict[str, Relation], noticed: Noticed
    ) -> None:
        self._styles = styles
        self._relations = relations
        self._noticed = noticed
        self._fields: list[_Field] = []
        self._skipping = False
        self._derived: set[str] = set()
        self._style = ParagraphStyle()
        self._line: list[Piece] = []
        self._words = Words([(1, self._line)])

    def collect(self, paragraph: Element, style: ParagraphStyle) -> Words:
        """Return the words of *paragraph*."""
        self._style = style
        self._line = []
        self._words = words = Words([(self._noticed.page, self._line)])
        self._inline(paragraph)
        if self._fields:
            # A code that was never closed must not swallow the words of the next paragraphs.
            self._fields = [one for one in self._fields if not one.in_code]
            self._skipping = False
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
        if style.hidden or self._derived:
            dropped = self._dropped(style.hidden)
        for element in run:
            tag = element.tag
            if tag == T:
                text = element.text
                if text and not self._skipping:
                    if font is not None or not text.isascii():
                        text = _as_shown(text, font)
                    self._line.append((text, bold, size, dropped))
            elif tag == R_PR:
                for one in element:
                    if one.tag in _FORMATS:
                        bold, size, hidden, font = self._formatted(element)
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

    def _formatted(self, properties: Element) -> tuple[bool, int | None, bool, str | None]:
        style = self._style
        bold, size, hidden = style.bold, style.size, style.hidden
        font: str | None = None
        for element in properties:
            tag = element.tag
            if tag not in _FORMATS:
                continue
            if tag == BOLD:
                bold = is_on(element)
            elif tag == SIZE:
                size = number(element.get(VAL), 20)
            elif tag == FONTS:
                name = element.get(ASCII) or element.get(H_ANSI)
                font = name if name in _SYMBOL_FONTS else font
            elif tag == HIDDEN:
                hidden = is_on(element)
            else:
                letters = self._styles.letters(element.get(VAL, ""))
                # A switch of a character style turns the one of the paragraph style over.
                bold, hidden = bold ^ letters.bold, hidden ^ letters.hidden
                size = letters.size or size
        return bold, size, hidden, font

    def _add(self, text: str, format_: Format) -> None:
        if not self._skipping:
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
        if relation is not None and relation.target:
            self._words.links += (relation.target,)
        elif element.get(ANCHOR):
            self._words.links += (f"#{element.get(ANCHOR)}",)
        self._inline(element)

    def _simple_field(self, element: Element) -> None:
        self._link_of_code(element.get(INSTRUCTION, ""))
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
        if not self._skipping:
            self._line = []
            self._words.lines.append((self._noticed.page, self._line))

    def _page_break(self, _: Element, __: Format) -> None:
        self._noticed.page += 1
        if not self._line:
            self._words.lines[-1] = (self._noticed.page, self._line)

    def _symbol(self, element: Element, format_: Format) -> None:
        code = element.get(CHAR, "")
        try:
            char = chr(int(code, 16))
        except (ValueError, OverflowError):
            return
        font = element.get(FONT)
        if is_symbol_font(font) or "\uf000" <= char <= "\uf0ff":
            char = shown(char, font)
        self._add(char, format_)

    def _hyphen(self, _: Element, format_: Format) -> None:
        self._add("-", format_)

    def _field(self, element: Element, format_: Format | None) -> None:
        kind = element.get(FIELD_TYPE)
        if kind == "begin":
            self._fields.append(_Field())
            form = element.find(FORM_DATA)
            if form is not None and format_ is not None:
                self._form(form, format_)
        elif self._fields and kind == "separate":
            self._fields[-1].in_code = False
            self._link_of_code("".join(self._fields[-1].code))
        elif self._fields and kind == "end":
            self._fields.pop()
        # The result of a field that stands inside the code of another is not on the page.
        self._skipping = any(one.in_code for one in self._fields[:-1])

    def _code(self, element: Element, _: Format) -> None:
        if self._fields and element.text:
            self._fields[-1].code.append(element.text)

    def _form(self, form: Element, format_: Format) -> None:
        box, entries = form.find(FORM_BOX), form.find(FORM_LIST)
        if box is not None:
            state = box.find(CHECKED)
            if state is None:
                state = box.find(DEFAULT)
            checked = state is not None and is_on(state)
            if self._words.checked is None:
                self._words.checked = checked
            self._add("☒" if checked else "☐", format_)
        elif entries is not None:
            texts = [one.get(VAL, "") for one in entries.iterfind(LIST_ENTRY)]
            result = entries.find(RESULT)
            place = 0 if result is None else number(result.get(VAL))
            self._add(texts[place] if 0 <= place < len(texts) else "", format_)

    def _link_of_code(self, code: str) -> None:
        name, _, rest = code.strip().partition(" ")
        if name.upper() == "HYPERLINK":
            target = rest.split('"')[1] if rest.count('"') > 1 else rest.strip().split(" ")[0]
            if target and not target.startswith("\\"):
                self._words.links += (target,)

    def _note(self, element: Element, format_: Format) -> None:
        kind = "footnote" if element.tag == FOOTNOTE_REFERENCE else "endnote"
        key = (kind, element.get(IDENT, ""))
        notes = self._noticed.notes
        if key not in notes:
            count = sum(1 for one in notes if one[0] == kind) + 1
            notes[key] = f"[{count}]" if kind == "footnote" else f"[e{count}]"
        self._add(notes[key], format_)

    def _comment(self, _: Element, __: Format) -> None:
        self._noticed.comments += 1

    def _drawing(self, element: Element, _: Format) -> None:
        if not self._skipping:
            self._words.boxes += tuple(drawn(element))

    def _alternate_in_run(self, element: Element, format_: Format) -> None:
        branch = chosen(element)
        for one in () if branch is None else branch:
            if one.tag == T:
                self._add(one.text or "", format_)
            elif one.tag in _IN_RUN:
                _IN_RUN[one.tag](self, one, format_)


def _as_shown(text: str, font: str | None) -> str:
    if "\xad" in text:
        text = text.replace("\xad", "")  # a soft hyphen shows only where a line ends
    if holds_private(text) or (font is not None and len(text.strip()) <= _GLYPHS_AT_MOST):
        return shown(text, font)
    return text


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
    ALTERNATE: Runs._alternate_in_run,
}
