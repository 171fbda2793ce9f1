"""Whether two records are alike in everything.

In: two records, or any parts of records.  Out: yes or no.
Never: leaves out what `==` leaves out (spans, evidence), or runs out of stack.
"""

from collections.abc import Mapping

import attrs


def identical(a: object, b: object) -> bool:
    """Return whether *a* and *b* are equal in every field, those that `==` ignores included.

    >>> from meetingmodel import Paragraph, Span
    >>> Paragraph("x", span=Span(1)) == Paragraph("x", span=Span(2))
    True
    >>> identical(Paragraph("x", span=Span(1)), Paragraph("x", span=Span(2)))
    False
    """
    pairs: list[tuple[object, object]] = [(a, b)]
    while pairs:
        left, right = pairs.pop()
        if left is right:
            continue
        if isinstance(left, tuple) and isinstance(right, tuple):
            if len(left) != len(right):
                return False
            pairs.extend(zip(left, right, strict=True))
        elif isinstance(left, Mapping) and isinstance(right, Mapping):
            if left.keys() != right.keys():
                return False
            pairs.extend((left[key], right[key]) for key in left)
        elif type(left) is not type(right):
            return False
        elif attrs.has(cls := type(left)):
            names = [one.name for one in attrs.fields(cls)]
            pairs.extend((getattr(left, name), getattr(right, name)) for name in names)
        elif left != right:
            return False
    return True
