"""Lists within lists: from levels to a tree.

In: an outline whose drafts stand in a row.  Out: the same outline, entries below their entries.
Never: loses a draft; what goes deeper than a record may is flattened, with a diagnostic.
"""

from ...model import NESTING_LIMIT, Diagnostic, Severity
from ..drafts import Draft, Notice
from ..sections import Outline, Section


def nest_all(outline: Outline, notice: Notice) -> None:
    """Nest the drafts of every part of *outline*."""
    outline.preamble = nest(outline.preamble, NESTING_LIMIT, notice)
    outline.closing = nest(outline.closing, NESTING_LIMIT, notice)
    outline.attachments = [
        (title, nest(drafts, NESTING_LIMIT - 1, notice)) for title, drafts in outline.attachments
    ]
    stack: list[tuple[Section, int]] = [(section, 1) for section in outline.items]
    while stack:
        section, depth = stack.pop()
        section.content = nest(section.content, NESTING_LIMIT - depth, notice)
        stack.extend((below, depth + 1) for below in section.items)


def nest(drafts: list[Draft], room: int, notice: Notice) -> list[Draft]:
    """Return the top-level drafts, with deeper entries of lists as their children.

    A paragraph that asks a question takes the entries below it as answers.
    """
    top: list[Draft] = []
    stack: list[tuple[int, Draft]] = []
    for draft in drafts:
        if draft.level < 0:
            stack.clear()
            top.append(draft)
            if asks(draft):
                # Where depths are stated, what is on the same depth is no answer.
                stack.append((0 if draft.plain else -1, draft))
            continue
        while stack and stack[-1][0] >= draft.level:
            stack.pop()
        if len(stack) > room - 1:
            notice(
                Diagnostic(
                    "MM106",
                    severity=Severity.INFO,
                    message=f"lists go deeper than {NESTING_LIMIT}: the deepest were flattened",
                    span=draft.span(),
                )
            )
            del stack[max(room - 1, 0) :]
        (stack[-1][1].children if stack else top).append(draft)
        stack.append((draft.level, draft))
    return top


def asks(draft: Draft) -> bool:
    """Whether *draft* is a question that answers may follow."""
    return draft.text.rstrip("\"'”’) ").endswith("?")
