"""How deep each entry of a list stands.

In: drafts in reading order, with markers and indents.  Out: their `level`, 0 for the outermost.
Never: changes order or text.
"""

import re

from .drafts import Draft

LIMIT = 24


def set_levels(drafts: list[Draft]) -> None:
    """Set the level of every draft that has a marker; others keep -1.

    What the format states counts first, then indents, then the order in which kinds of marks
    nest in this document ("•", then "o" below it, then "▪").
    """
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
            draft.level = min(known, LIMIT)
            del stack[known:]
            while len(stack) < known:
                stack.append((draft.first.indent, ""))
            stack.append((draft.first.indent, marker_kind(draft.marker)))
            continue
        if not draft.marker or draft.style.heading is not None:
            stack.clear()
            continue
        kind = marker_kind(draft.marker)
        if flat and stack and outermost.get(kind) == 0 and kind not in {k for _, k in stack}:
            stack.clear()  # "2." goes on with the numbers of the agenda, whatever list came between
        indent = draft.first.indent
        if draft.lost:  # the blank that a lost mark leaves is no indent
            indent = next((at for at, seen in reversed(stack) if seen == kind), indent)
        draft.level = min(_level(stack, indent, kind, flat), LIMIT)
        outermost.setdefault(kind, draft.level)


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
    match = KIND.match(marker)
    if match is None or marker == "o":
        return "•" if marker[0] in "\uf0b7●" else marker[0]
    close = marker[-1] if marker[-1] in ".)" else ""
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
