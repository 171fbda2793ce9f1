"""Words in drawings (text boxes, WordArt, shapes), each once, however often it is stored.

In: an element that may hold a drawing.  Out: text boxes as elements, other words as strings.
Never: the words of a picture's description; they are not on the page.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from .names import (
    ALTERNATE,
    BLIP,
    CHOICE,
    DRAWN_PARAGRAPH,
    DRAWN_TEXT,
    EMBEDDED,
    FALLBACK,
    IMAGE_DATA,
    LINKED,
    RELATION,
    TEXT_BOX,
    WORD_ART,
    T,
)


def chosen(element: Element) -> Element | None:
    """Return the branch of an `AlternateContent` that is read: the first that holds words.

    A drawing is stored twice, for new programs and for old ones. Its words are the same.
    """
    branches = [*element.iterfind(CHOICE), *element.iterfind(FALLBACK)]
    for branch in branches:
        if any(True for tag in (T, DRAWN_TEXT, WORD_ART) for _ in branch.iter(tag)):
            return branch
    return branches[0] if branches else None


def drawn(element: Element) -> Iterator[Element | str]:
    """Yield what *element* holds of words, in order: text boxes, and strings of shapes."""
    stack = [element]
    while stack:
        one = stack.pop()
        if one.tag == TEXT_BOX:
            yield one
        elif one.tag == WORD_ART:
            # "DRAFT" across the page is such a string.
            yield one.get("string", "")
        elif one.tag == DRAWN_PARAGRAPH:
            yield "".join(text.text or "" for text in one.iter(DRAWN_TEXT))
        elif one.tag == ALTERNATE:
            branch = chosen(one)
            stack.extend(() if branch is None else (branch,))
        else:
            stack.extend(reversed(one))


def pictures(element: Element) -> int:
    """Return how many pictures *element* holds, however often each is stored or shown."""
    found = {
        picture.get(EMBEDDED) or picture.get(LINKED) or picture.get(RELATION)
        for tag in (BLIP, IMAGE_DATA)
        for picture in element.iter(tag)
    }
    return len(found - {None})
