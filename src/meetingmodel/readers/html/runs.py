"""What a run of tags does: tags with nothing but blanks between them are taken as one.

In: what each tag of it does.  Out: a `Plan`, which does the same in less.
Never: leaves out what makes a difference: only what the next tag undoes, or what is done already.

Most pages write the same tags in the same order again and again: "</td><td>", "</li> <li>".
"""

from collections.abc import Iterable

from .apart import WITHIN, Apart, Call, Plan, Step

_CELL = frozenset((Apart.close_cell, Apart.open_row, Apart.open_cell))
_ITEM = frozenset((Apart.close_item, Apart.item, Apart.open_list))
# What closes something, and what makes no difference between that and its not being closed.
_UNDOING: dict[object, frozenset[object]] = {Apart.close_cell: _CELL, Apart.close_item: _ITEM}


def plan_of(step: Step, may_set_apart: bool) -> Plan:
    """Return what one tag does."""
    ends, handler, tag = step
    if may_set_apart:
        return WITHIN, ((Apart.set_apart, step),)
    return ends, () if handler is None else ((handler, tag),)


def composed(plans: Iterable[Plan]) -> Plan | None:
    """Return what the tags of a run do, one after the other; None if one may set something apart.

    A line is ended once, for the tags behind hold no words that could make another.
    """
    first = ended = WITHIN
    calls: list[Call] = []
    for ends, own in plans:
        if ends > ended:
            ended = ends
            if calls:
                calls.append((Apart.end, ends))
            else:
                first = ends
        if own:
            does = own[0][0]
            if does is Apart.set_apart:
                return None
            last = calls[-1][0] if calls else None
            if last in _UNDOING and does in _UNDOING[last]:
                calls.pop()
            if last is Apart.open_row and does is Apart.open_cell:
                calls[-1] = Apart.open_row_with_cell, own[0][1]
            else:
                calls += own
            if not ends:
                ended = WITHIN
    return first, tuple(calls)
