"""What the source said before its text: title, date and body, which no block of the record holds.

In: one record.  Out: lines of front matter, and the pieces without what these say.
Never: says a title twice, or prints the properties of a file that nobody sees.
"""

from collections.abc import Iterator
from functools import lru_cache

from meetingmodel import MeetingRecord, Piece, flow

from ._plain import words

FENCE = "---"
KEYS = ("title", "date")
# The lexicon's kinds of labels that say when and where the meeting was, and who came.
FIELDS = (
    "date_labels", "time_labels", "start_labels", "end_labels", "location_labels",
    "place_and_time_labels", "body_labels", "present_labels", "remote_labels", "absent_labels",
    "excused_labels", "chair_labels",
)  # fmt: skip


def front_matter(record: MeetingRecord) -> list[str]:
    """Return the lines between fences, or nothing where the text says it all."""
    source = record.source
    if source is None:
        return []
    # In Markdown, and in our text, people typed it; elsewhere it is what a program noted down.
    noted = KEYS[:1] if _title_stands_apart(record) or _only_it_names_body(record) else ()
    keys: tuple[str, ...] = KEYS if source.format in ("md", "txt") else noted
    if keys == KEYS:
        others = (key for key in source.metadata if key not in keys)
        keys += tuple(key for key in others if _folded(key.replace("_", " ")) in _labels())
    if keys[:2] == KEYS and record.body:
        # "task force: Roads" is all that names the body.
        named = words(record.body)
        keys += tuple(k for k, v in source.metadata.items() if k not in keys and words(v) == named)
    plain = (key for key in keys if key and ":" not in key and key == " ".join(words(key)))
    said = {key: " ".join(words(source.metadata.get(key, ""))) for key in plain}
    lines = [f"{key}: {value}" for key, value in said.items() if value]
    return [FENCE, *lines, FENCE, ""] if lines else []


def body(record: MeetingRecord) -> Iterator[Piece]:
    """Yield the pieces of the record that front matter leaves to be said."""
    apart = bool(front_matter(record)) and _title_stands_apart(record)
    for piece in flow(record):
        if not (apart and piece.kind == "title" and piece.node is None):
            yield piece


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    """Return the names of the fields of front matter that our reader takes for the meeting's."""
    from meetingmodel import ENGLISH

    return frozenset(label for kind in FIELDS for label in getattr(ENGLISH, kind))


def _only_it_names_body(record: MeetingRecord) -> bool:
    """Return whether the title that a program noted down names the body, and no block does."""
    if record.source is None or not record.body:
        return False
    body = _folded(record.body)
    noted = _folded(record.source.metadata.get("title", ""))
    return body in noted and not any(body in _folded(piece.text) for piece in flow(record))


def _folded(text: str) -> str:
    return " ".join(words(text)).casefold()


def _title_stands_apart(record: MeetingRecord) -> bool:
    """Return whether the title was read from front matter, so that no block says it."""
    source = record.source
    if source is None or not words(record.title):
        return False
    first = next(iter(flow(record)), None)
    apart = first is not None and first.kind == "title" and first.node is None
    return apart and words(source.metadata.get("title", "")) == words(record.title)
