"""The labels of a head and what they label: "Date: May 4", "Venue", "Where Room 2".

In: the header zone, front matter.  Out: labels, each with its value and where it stands.
Never: judges what a label says.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..drafts import Draft
from ..language.phrases import PICTURES, any_of, bare, whole
from ..lexicon.words import Lexicon

TOP = 12  # so far up stands a label without a colon
POSTED = "date"
ALONE = 20  # so short is a label that stands alone, without a colon
LABEL = re.compile(
    r"(?P<label>[^\W\d_][^:|\t]{0,40}?)\s{0,3}(?::|\s[-–—]\s|\t)\s*(?P<rest>.*)", re.DOTALL
)
# Before a label: "📅 Date: May 4"; the colon of reStructuredText, ":location: Room 2".
LEAD = re.compile(rf"[{PICTURES}]+\s*|:(?=[a-z][\w ]{{1,30}}:\s)", re.IGNORECASE)
PARTS = re.compile(r"\s*[/|&]\s*")
HINT = re.compile(r"\s*[(\[][^)\]]{0,30}[)\]]\s*")  # "Date: (MM/DD/YYYY) 13 July"


class Labelled(NamedTuple):
    """What a label says, and the draft that it stands in; *after* is the draft behind it."""

    label: str
    value: str
    draft: Draft
    after: int


def find_labels(zone: list[Draft], lexicon: Lexicon) -> list[Labelled]:
    """Return what is labelled in *zone*; the value may be the next line, or one line holds more."""
    known = _known(lexicon)
    out = [*_labels_first(zone, lexicon), *_labels_above(zone, lexicon)]
    out += _labels_alone(zone, lexicon)
    for place, draft in enumerate(zone):
        if draft.column is not None and draft.column % 2:
            continue  # "Reference | Site | View" names columns; labels stand left of their values
        fields = _fields(draft.text, known, lexicon)
        for nth, (label, rest) in enumerate(fields):
            after, value = place + 1, rest
            if not rest and nth == len(fields) - 1:
                value = _next_line(zone, place, lexicon)
                after = place + 2
            if value:
                out.append(Labelled(label, value, draft, after))
    return out


def typed_labels(
    metadata: Mapping[str, str], zone: list[Draft], lexicon: Lexicon
) -> list[Labelled]:
    """Return the fields of front matter, but for "date", which may be that of the post.

    A key may run its words together: "startTime".
    """
    fields = ((bare(key.replace("_", " ")), value) for key, value in metadata.items())
    known = _known(lexicon) - {POSTED}
    joined = {label.replace(" ", ""): label for label in known if " " in label}
    return [
        Labelled(label if label in known else joined[label], value, Draft(value, []), len(zone))
        for label, value in fields
        if (label in known or label in joined) and value.strip()
    ]


def _labels_first(zone: list[Draft], lexicon: Lexicon) -> list[Labelled]:
    """Return what stands behind a run of labels, as many values: a table taken apart by columns."""
    known = _known(lexicon) | whole(lexicon.other_labels)
    alone = [len(draft.text) < ALONE and bare(draft.text) in known for draft in zone]
    start = next((n for n, label in enumerate(alone) if label), len(zone))
    stop = next((n for n in range(start, len(zone)) if not alone[n]), len(zone))
    count = stop - start
    values = zone[stop : stop + count]
    if count and zone[start].cell is not None and zone[start].column is not None:
        return []  # cells know what stands below them
    if count < 2 or len(values) < count or any(alone[stop : stop + count]):
        return []
    return [
        Labelled(bare(zone[start + n].text), value.text, value, stop + n + 1)
        for n, value in enumerate(values)
    ]


def _labels_above(zone: list[Draft], lexicon: Lexicon) -> list[Labelled]:
    """Return what stands in a table below a row of labels: "Date", "Room", "Chair"."""
    known = _known(lexicon)
    heads = known | whole((*lexicon.other_labels, *lexicon.chair_labels))
    rows: dict[tuple[int, int], dict[int, int]] = {}
    for place, draft in enumerate(zone):
        if draft.cell is not None and draft.column is not None:
            rows.setdefault(draft.cell[:2], {}).setdefault(draft.column, place)
    out: list[Labelled] = []
    for (table, number), cells in rows.items():
        below = rows.get((table, number + 1), {})
        names = {column: bare(zone[place].text) for column, place in cells.items()}
        labels = {column: name for column, name in names.items() if name in known}
        if len(labels) > 1 and heads.issuperset(names.values()):
            out += [
                Labelled(name, zone[below[column]].text, zone[below[column]], below[column] + 1)
                for column, name in labels.items()
                if column in below and bare(zone[below[column]].text) not in known
            ]
    return out


def _labels_alone(zone: list[Draft], lexicon: Lexicon) -> list[Labelled]:
    """Return what stands right behind two labels or more, each on its line: "Where  Room 2".

    Bold type told them apart once, or the column of a table. One alone may begin a name ("Time Bank
    Committee"), or a sentence.
    """
    known = _known(lexicon) - whole(lexicon.body_labels)
    out: list[Labelled] = []
    for place, draft in enumerate(zone[:TOP]):
        first, _, value = draft.text.partition(" ")
        value = value.removeprefix("=").strip()
        told = value[:1].isupper() or value[:1].isdigit()
        if first[:1].isupper() and first.lower() in known and told and value[-1] not in ".:":
            out.append(Labelled(first.lower(), value, draft, place + 1))
    return out if len({one.label for one in out}) > 1 else []


def _fields(text: str, known: frozenset[str], lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return each known label of *text* with what follows it up to the next one."""
    if text and not text[0].isalpha():
        text = LEAD.sub("", text)
    match = LABEL.match(text)
    if match is None:
        name = bare(text)
        body = name in whole(lexicon.body_labels)  # the head of a column, as likely as not
        return [(name, "")] if len(text) < ALONE and name in known and not body else []
    first = bare(HINT.sub(" ", match["label"]))
    if first not in known:  # "Location/Venue", "Date | Time"
        first = next((part for part in map(bare, PARTS.split(first)) if part in known), "")
    if not first:
        return []
    rest = match["rest"]
    out = []
    label = first
    begin = 0
    if rest.count(":") > 0:
        for inner in _inner(lexicon).finditer(rest):
            out.append((label, rest[begin : inner.start()]))
            label, begin = bare(inner["label"]), inner.end()
    out.append((label, rest[begin:]))
    return [(name, _tidy(value)) for name, value in out]


def _tidy(value: str) -> str:
    hint = HINT.match(value)
    if hint is not None and not any(map(str.isdigit, hint[0])):
        value = value[hint.end() :]
    return value.strip().strip("|").strip()


def _next_line(zone: list[Draft], place: int, lexicon: Lexicon) -> str:
    if place + 1 >= len(zone):
        return ""
    below = zone[place + 1]
    hour = below.text.partition(" ")[0].lower() in (*lexicon.before_noon, *lexicon.after_noon)
    following = below.full if hour else below.text  # "9.00 am", and no entry "9.00"
    if bare(following) in _known(lexicon):
        return ""
    label = LABEL.match(following)
    # "Online, 4 May, 12:30" is no label, and neither is what begins with a figure.
    field = label is not None and not (following[0].isdigit() or label["label"][-1].isdigit())
    return "" if field else following


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(
        (
            *lexicon.date_labels,
            *lexicon.time_labels,
            *lexicon.location_labels,
            *lexicon.body_labels,
            *lexicon.end_labels,
            *lexicon.status_labels,
            *lexicon.place_and_time_labels,
        )
    )


@lru_cache(maxsize=8)
def _inner(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a further label within a line ("… Time: 7 pm   Location: Room 2")."""
    roll = (*lexicon.present_labels, *lexicon.absent_labels, *lexicon.excused_labels)
    inner = any_of((*_known(lexicon), *lexicon.other_labels, *lexicon.chair_labels, *roll))
    return re.compile(
        rf"(?:(?<=\s)|(?<=[|;,]))(?P<label>{inner})\s{{0,3}}:(?!\d)\s*", re.IGNORECASE
    )
