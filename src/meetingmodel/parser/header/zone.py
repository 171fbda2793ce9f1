"""The lines at the top of the notes, and the labels among them ("Date: May 4").

In: drafts.  Out: the drafts of the header zone; labels with what they label.
Never: judges what a label says.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..cleaning.clean import unmarked
from ..drafts import Draft
from ..language.dates import find_dates
from ..language.phrases import PICTURES, any_of, bare, tokens, whole
from ..lexicon.words import Lexicon
from ..people.movers import names_movers, resolves
from ..tasks.cells import lists_tasks, names_above

ZONE = 30  # so many drafts at the top may belong to the header
POSTED = "date"
ROSTER = 7  # so many lines of officers may stand above the title
TITLE = 40
ALONE = 20  # so short is a label that stands alone, without a colon
LABEL = re.compile(
    r"(?P<label>[^\W\d_][^:|\t]{0,40}?)\s{0,3}(?::|\s[-–—]\s|\t)\s*(?P<rest>.*)", re.DOTALL
)
# Before a label: "📅 Date: May 4"; the colon of reStructuredText, ":location: Room 2".
LEAD = re.compile(rf"[{PICTURES}]+\s*|:(?=[a-z][\w ]{{1,30}}:\s)", re.IGNORECASE)
PIECES = re.compile(r"\s[-–—|·•]\s|\n|\t|;\s|,\s(?=[A-Z])|:\s")  # of a title
PARTS = re.compile(r"\s*[/|&]\s*")
CALLED = re.compile(r"[:!?]")
ROLL = 6  # words of the label of a roll
HINT = re.compile(r"\s*[(\[][^)\]]{0,30}[)\]]\s*")  # "Date: (MM/DD/YYYY) 13 July"


class Labelled(NamedTuple):
    """What a label says, and the draft that it stands in; *after* is the draft behind it."""

    label: str
    value: str
    draft: Draft
    after: int


def header_zone(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts at the top, cells of tables included, up to where the business begins.

    What a list of tasks says of days and places is of the tasks. The card of an archive comes last:
    the minutes themselves say more.
    """
    others = whole(lexicon.minutes_words)
    of_others = begun = False
    out: list[Draft] = []
    card: list[Draft] = []
    tasks = names_above(drafts[:ZONE], lexicon)
    for draft in drafts:
        draft.column = None
        if draft.headed:
            # But "MINUTES" above head and roll is the paper's own title.
            of_others = begun and not draft.tokens.isdisjoint(others)
        begun = begun or draft.headed or draft.role == "attendance"
        if of_others:
            continue  # below "Confirmation of minutes" stands when others met
        if draft in tasks or (draft.cells and lists_tasks(draft, lexicon)):
            continue
        if draft.cells:
            for row in draft.cells:
                for column, cell in enumerate(row):
                    for part in [cell, *cell.children] if cell.rows else []:
                        part.column = column
                        out.append(part)
        elif draft.opens < 0 and draft.cell is None:
            card.append(draft)
        else:
            out.append(draft)
        if len(out) >= ZONE:
            break
    return [*out, *card]


def title_first(zone: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *zone* from the word "MINUTES" on, and then what stands above it.

    So it is where letterhead and officers are a dozen lines, none of which tells of a day.
    """
    loose = (
        *lexicon.meeting_words,
        *lexicon.kinds,
        *lexicon.title_fillers,
        *lexicon.draft_words,
        *lexicon.assembly_words,
        *lexicon.organization_words,  # "CITY COUNCIL MINUTES"
    )
    for place, draft in enumerate(zone):
        if find_dates(draft.text, lexicon) or _begins_business(draft, lexicon):
            return zone
        alone = place >= ROSTER and not draft.marker and len(draft.text) <= TITLE
        if alone and draft.tokens <= whole(loose) and draft.tokens & whole(lexicon.minutes_words):
            return [*zone[place:], *zone[:place]]
    return zone


def find_labels(zone: list[Draft], lexicon: Lexicon) -> list[Labelled]:
    """Return what is labelled in *zone*; the value may be the next line, or one line holds more."""
    known = _known(lexicon)
    out = [*_labels_first(zone, lexicon), *_labels_above(zone, lexicon)]
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


def ends_letterhead(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins the list of who was there."""
    head = bare(CALLED.split(text, maxsplit=1)[0])  # "Present: Ann, Bob", "Here! Ann, Bob"
    if any(
        head in whole(words)
        for words in (
            lexicon.present_labels,
            lexicon.absent_labels,
            lexicon.excused_labels,
            lexicon.remote_labels,
        )
    ):
        return True
    # "Library Trustees Present: Ann Lee, Bob Roe"
    words = head.split()
    told = whole(lexicon.label_presence)
    return 1 < len(words) <= ROLL and words[-1] in told and text[len(head) :].lstrip()[:1] == ":"


def above_business(zone: list[Draft], lexicon: Lexicon, *, entries: bool = False) -> list[Draft]:
    """Return the drafts of *zone* down to the first item, the *entries* of lists where wanted."""
    out: list[Draft] = []
    for place, draft in enumerate(zone):
        if place and _begins_business(draft, lexicon):
            break
        if entries or not draft.marker or draft.level < 0:
            out.append(draft)
    return out


def _begins_business(draft: Draft, lexicon: Lexicon) -> bool:
    text = draft.text
    if draft.marker[:1].isalnum() and draft.level >= 0:
        return True
    if names_movers(draft.full, "", lexicon) or (text[:1].isupper() and resolves(text, lexicon)):
        return True  # townships have resolutions right below the roll
    if not draft.headed:
        return heads_business(draft, lexicon)
    return unmarked(text) != text or bare(text) in whole(lexicon.usual_items)


def heads_business(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is the heading of business, such as every meeting has: "WELCOME"."""
    name = bare(draft.text)
    return name in whole(lexicon.usual_items) and tokens(name).isdisjoint(
        whole(lexicon.meeting_words)
    )


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
