"""How deep each entry of a list stands.

In: drafts in reading order, with markers and indents.  Out: their `level`, 0 for the outermost.
Never: changes order or text.
"""

import re

from ..drafts import Draft

LIMIT = 24
NUMERALS = "ivxlc"
BOXES = "☐☑☒["


def set_levels(drafts: list[Draft]) -> None:
    """Set the level of every draft that has a marker; others keep -1.

    What the format states counts first, then indents, then the order in which kinds of marks
    nest in this document ("•", then "o" below it, then "▪").
    """
    _tell_letters(drafts)
    marked = (draft for draft in drafts if draft.marker and not draft.cells and not draft.lost)
    indents = {draft.first.indent for draft in marked}
    flat = len(indents) < 2
    outermost: dict[str, int] = {}
    stack: list[tuple[int, str]] = []
    for draft in drafts:
        if draft.cells:
            stack.clear()
            continue
        known = draft.style.list_level
        if known is not None and draft.style.heading is None:
            apart = not draft.marker and draft.style.marker is None
            if apart and len(stack) > known and stack[known][1]:
                # A further paragraph of an entry, as pages and Word have them below its mark.
                draft.level, draft.plain = min(known + 1, LIMIT), True
                continue
            draft.level = min(known, LIMIT)
            del stack[known:]
            while len(stack) < known:
                stack.append((draft.first.indent, ""))
            stack.append((draft.first.indent, kind_of(draft)))
            continue
        if not draft.marker or draft.style.heading is not None:
            stack.clear()
            continue
        kind = kind_of(draft)
        if flat and stack and outermost.get(kind) == 0 and kind not in {k for _, k in stack}:
            stack.clear()  # "2." goes on with the numbers of the agenda, whatever list came between
        indent = draft.first.indent
        if draft.lost:  # the blank that a lost mark leaves is no indent
            indent = next((at for at, seen in reversed(stack) if seen == kind), indent)
        draft.level = min(_level(stack, indent, kind, flat), LIMIT)
        outermost.setdefault(kind, draft.level)


def _tell_letters(drafts: list[Draft]) -> None:
    """Say of "c.", "i)" and the like that they are letters where the letter before came before.

    What is "c." by itself could be a hundred; after "b." it is the third.
    """
    last: dict[tuple[str, str, bool], str] = {}
    for draft in drafts:
        mark = draft.marker
        if not mark or len(mark) > 3 or mark == "o":
            continue
        core = mark.strip("().")
        if len(core) != 1 or not core.isalpha():
            continue
        style = (
            (mark[0], mark[-1], core.isupper())
            if mark[0] == "("
            else ("", mark[-1], core.isupper())
        )
        if core.lower() in NUMERALS:
            before = last.get(style, "")
            draft.letter = bool(before) and ord(core) == ord(before) + 1
        if core.lower() not in NUMERALS or draft.letter:
            last[style] = core


def kind_of(draft: Draft) -> str:
    """Return the kind of a draft's mark; a letter that could be a numeral is what its list says."""
    kind = marker_kind(draft.marker)
    return kind.replace("i", "a").replace("I", "A") if draft.letter else kind


def _level(stack: list[tuple[int, str]], indent: int, kind: str, flat: bool) -> int:
    if not flat:
        while stack and stack[-1][0] > indent:
            stack.pop()
        if stack and stack[-1][0] == indent:
            kinds = [k for i, k in stack if i == indent]
            if kind not in kinds and _nests(stack[-1][1], kind):
                stack.append((indent, kind))
            elif kind in kinds:
                while stack[-1] != (indent, kind):
                    stack.pop()
            else:
                stack[-1] = (indent, kind)
        else:
            stack.append((indent, kind))
        return len(stack) - 1
    for depth, (_, seen) in enumerate(stack):
        if seen == kind:
            del stack[depth + 1 :]
            return depth
    stack.append((indent, kind))
    return len(stack) - 1


def _nests(outer: str, inner: str) -> bool:
    """Whether marks of kind *inner* usually stand below *outer* at the same left edge."""
    order = ["1.", "A.", "a.", "(a)", "i.", "•", "o", "▪"]
    return outer in order and inner in order and order.index(outer) < order.index(inner)


KIND = re.compile(
    r"(?P<paren>\()?(?:(?P<dotted>\d+(?:\.\d+)+)|(?P<digit>\d+)|(?P<roman>[ivxlc]+(?=[.)]|$))"
    r"|(?P<ROMAN>[IVXLC]+(?=[.)]|$))|(?P<lower>[a-z])|(?P<upper>[A-Z]))"
)


def marker_kind(marker: str) -> str:
    """Return the kind of a mark: "1.", "a)", "(i)", "I.", or the glyph itself."""
    if not marker:
        return ""
    if marker[1:] and marker[0] == "*":
        marker = marker[1:]  # "*4." counts on from "3."
    match = KIND.match(marker)
    if match is None or marker == "o":
        if marker[0] in BOXES:
            return BOXES[0]  # ticked or not, boxes stand in one list
        return "•" if marker[0] in "\uf0b7●" else marker[0]
    last = marker.partition(" ")[0][-1]  # of "1. [3]", the mark and the number of a link
    close = last if last in ".)" else ""
    opening = "(" if match["paren"] else ""
    if match["dotted"]:
        return "1" * (match["dotted"].count(".") + 1) + "x"
    inner = (
        "1"
        if match["digit"]
        else "i"
        if match["roman"]
        else "I"
        if match["ROMAN"]
        else "a"
        if match["lower"]
        else "A"
    )
    return f"{opening}{inner}{close}"
