"""Fields: their codes are not on the page, their results are.

In: the marks of fields and the text of their codes, in order.  Out: whether words are on the page.
Never: lets a field that does not end swallow the rest of the document.
"""

from xml.etree.ElementTree import Element

from attrs import define, field

from .names import (
    CHECKED,
    DEFAULT,
    FORM_BOX,
    FORM_LIST,
    LIST_ENTRY,
    RESULT,
    VAL,
    is_on,
    number,
)

# Nobody nests fields that deep; a damaged file may open ever more and close none.
_DEEPEST = 100


@define
class _Field:
    code: list[str] = field(factory=list)
    in_code: bool = True


class Fields:
    """The fields that are open at a place of the text. *skipping*: words there are on no page."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._in_code = 0
        self.skipping = False

    def mark(self, kind: str | None) -> str | None:
        """Take note of a begin, separation or end; return the code that a result follows."""
        code = None
        if kind == "begin":
            if len(self._open) >= _DEEPEST:
                self._open.clear()
                self._in_code = 0
            self._open.append(_Field())
            self._in_code += 1
        elif self._open and kind in ("separate", "end"):
            innermost = self._open[-1]
            self._in_code -= innermost.in_code
            innermost.in_code = False
            if kind == "end":
                self._open.pop()
            else:
                code = "".join(innermost.code)
        # The result of a field that stands inside the code of another is not on the page.
        self.skipping = self._in_code > (bool(self._open) and self._open[-1].in_code)
        return code

    def add_code(self, text: str | None) -> None:
        """Take note of a piece of the innermost field's code."""
        if self._open and text:
            self._open[-1].code.append(text)

    def end_paragraph(self) -> None:
        """Forget codes that are still open: one that was never closed must not swallow words."""
        if self._in_code:
            self._open = [one for one in self._open if not one.in_code]
            self._in_code = 0
            self.skipping = False


def link_of(code: str) -> str | None:
    """Return where the link leads that *code* makes, if it makes one.

    >>> link_of(' HYPERLINK "https://a.example" ')
    'https://a.example'
    """
    name, _, rest = code.strip().partition(" ")
    if name.upper() != "HYPERLINK":
        return None
    target = rest.split('"')[1] if rest.count('"') > 1 else rest.strip().partition(" ")[0]
    return None if not target or target.startswith("\\") else target


def form_shown(form: Element) -> tuple[str, bool | None]:
    """Return what a form field shows, and the state of its box if it is one."""
    box, entries = form.find(FORM_BOX), form.find(FORM_LIST)
    if box is not None:
        state = box.find(CHECKED)
        if state is None:
            state = box.find(DEFAULT)
        checked = state is not None and is_on(state)
        return ("☒" if checked else "☐"), checked
    if entries is not None:
        texts = [one.get(VAL, "") for one in entries.iterfind(LIST_ENTRY)]
        result = entries.find(RESULT)
        place = 0 if result is None else number(result.get(VAL))
        return (texts[place] if 0 <= place < len(texts) else ""), None
    return "", None
