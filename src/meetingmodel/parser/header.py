"""Third step: the header; body, date, hours, place, status and the next meeting.

In: drafts.  Out: a `Frame`; the drafts that state it get a role.
Never: takes the date of a post, of other minutes or of the next meeting for the meeting's own.
"""

import datetime as dt
import re
from collections.abc import Mapping

from ..model import NextMeeting, Status
from .dates import FoundDate, find_dates, find_times
from .drafts import Draft
from .frame import Frame
from .lexicon.words import Lexicon
from .phrases import bare, opening, phrase, words_of

TITLE = 200
ZONE = 30  # so many drafts at the top may belong to the header
LABEL = re.compile(
    r"(?P<label>[^\W\d_][^:|\t]{0,40}?)\s{0,3}(?::|\s[-–—]\s|\t)\s*(?P<rest>.*)", re.DOTALL
)


def find_frame(
    drafts: list[Draft], metadata: Mapping[str, str], lexicon: Lexicon, *, title: str | None = None
) -> Frame:
    """Return the frame of the meeting that *drafts* are the notes of; *title* where it is known."""
    frame = Frame(lexicon)
    zone = header_zone(drafts)
    labels = _labels(zone, lexicon)
    _title(frame, zone, metadata, title)
    _body(frame, zone, labels, metadata)
    frame.day_first = _day_first(drafts, lexicon)
    _date(frame, zone, labels, metadata)
    _hours(frame, zone, labels, drafts)
    _place(frame, zone, labels)
    _status(frame, zone)
    _quorum(frame, drafts)
    _next_meeting(frame, drafts)
    return frame


def header_zone(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts at the top, cells of tables included, up to where the business begins."""
    out: list[Draft] = []
    for draft in drafts:
        if draft.cells:
            out.extend(
                part
                for row in draft.cells
                for cell in row
                for part in [cell, *cell.children]
                if cell.rows
            )
        else:
            out.append(draft)
        if len(out) >= ZONE:
            break
    return out


def _labels(zone: list[Draft], lexicon: Lexicon) -> list[tuple[str, str, Draft]]:
    """Return (label, value, draft) for lines like "Date: May 4"; the value may be the next line."""
    out = []
    kinds = (
        *lexicon.date_labels,
        *lexicon.time_labels,
        *lexicon.location_labels,
        *lexicon.body_labels,
        *lexicon.end_labels,
    )
    known = frozenset(kinds)
    for place, draft in enumerate(zone):
        text = draft.text
        match = LABEL.match(text)
        label, rest = (bare(match["label"]), match["rest"].strip()) if match else (bare(text), "")
        if label not in known:
            continue
        if not rest and place + 1 < len(zone) and (match or len(text) < 20):
            following = zone[place + 1]
            if not LABEL.match(following.text) or following.text[0].isdigit():
                rest = following.text
        if rest:
            out.append((label, rest, draft))
    return out


def _title(frame: Frame, zone: list[Draft], metadata: Mapping[str, str], known: str | None) -> None:
    if not known:
        open_text = [d for d in zone if d.cell is None]
        styled = known is None  # a tree has no styles any more
        titled = [d for d in open_text if styled and d.style.title]
        titled = titled or [d for d in open_text[:12] if styled and d.style.heading == 1]
        plain = (d for d in zone if not d.marker and d.level < 0)
        first = titled[0] if titled else next(plain, None)
        known = first.text if first is not None and len(first.text) < TITLE else ""
        if first is not None and known:
            first.role = "header"
    frame.title = known or metadata.get("title", "")
    for draft in zone:
        if known and draft.text == known and not draft.headed and draft.level < 0:
            draft.role = "header"
            break


def _body(
    frame: Frame,
    zone: list[Draft],
    labels: list[tuple[str, str, Draft]],
    metadata: Mapping[str, str],
) -> None:
    lexicon = frame.lexicon
    labelled = [value for label, value, _ in labels if label in lexicon.body_labels]
    candidates = [*labelled, *_header_lines(zone), metadata.get("title", "")]
    best: tuple[float, str] | None = None
    for place, text in enumerate(candidates):
        for piece in re.split(r"\s[-–—|]\s|\n|,\s(?=[A-Z])|:\s", text):
            name = body_name(piece, lexicon)
            score = _body_score(name, lexicon, place) + (2 if place < len(labelled) else 0)
            if name and score > 0 and (best is None or score > best[0]):
                best = (score, name)
    if best is not None:
        frame.body = best[1]
    kinds = phrase(lexicon.kinds)
    for text in candidates[len(labelled) : len(labelled) + 8]:
        match = kinds.search(text)
        if match and phrase(lexicon.meeting_words).search(text) and len(text) < 160:
            frame.kind = match[0]
            break


def _header_lines(zone: list[Draft]) -> list[str]:
    return [draft.text for draft in zone[:14] if len(draft.text) < 220]


def body_name(text: str, lexicon: Lexicon) -> str:
    """Return what is left of a title when dates and words of meeting are taken off its ends."""
    dates = find_dates(text, lexicon)
    for found in reversed(dates):
        text = text[: found.start] + " " + text[found.stop :]
    for hour in reversed(find_times(text, lexicon, bare=False)):
        text = text[: hour.start] + " " + text[hour.stop :]
    text = re.sub(r"[\[(][^\])]*[\])]", " ", text)
    words = text.replace("–", " ").replace("—", " ").split()
    small = {"of", "the", "for", "held", "on", "at", "a", "an", "-", "and", "by", "&", "in", "to"}
    loose = {
        *lexicon.meeting_words,
        *small,
        *lexicon.draft_words,
        *lexicon.weekdays,
        "approved",
        "final",
        "official",
        "unofficial",
        "minute",
        "from",
    }
    kinds = {word for kind in lexicon.kinds for word in kind.split()}
    while (
        words
        and bare(words[0]) in loose | kinds
        and not (
            bare(words[0]) in kinds and len(words) > 1 and bare(words[1]) in lexicon.body_words
        )
    ):
        words.pop(0)
    while words and bare(words[-1]) in loose | kinds:
        words.pop()
    cut = next(
        (i for i, w in enumerate(words) if bare(w) in ("meeting", "minutes", "meetings") and i),
        None,
    )
    if cut is not None:
        words = words[:cut]
        while words and bare(words[-1]) in loose | kinds:
            words.pop()
    if words and words[0].lower() == "of":
        words.pop(0)
    return " ".join(words).strip(" ,:;-–—.*#|")


def _body_score(name: str, lexicon: Lexicon, place: int) -> float:
    words = words_of(name)
    if not words or len(words) > 12 or any(c.isdigit() for c in name) or not name[0].isupper():
        return 0
    strong = phrase(lexicon.body_words).findall(name)
    score = 2.0 if strong else 0.3
    if strong and strong[-1].lower() in (
        "board",
        "council",
        "committee",
        "commission",
        "trustees",
        "directors",
    ):
        score += 0.4
    if len(words) == 1 and strong:
        score -= 1
    return score - place * 0.12 if name[-1] != "." else 0


def _day_first(drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether figures put the day first: a date that cannot be read otherwise decides."""
    day = month = 0
    for draft in drafts[:400]:
        if "/" in draft.text or "." in draft.text:
            for match in re.finditer(
                r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})(?!\d)", draft.text
            ):
                a, b = int(match[1]), int(match[2])
                day += a > 12 >= b
                month += b > 12 >= a
    british = sum(
        bool(
            re.search(
                r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:"
                + "|".join(m[0] for m in lexicon.months)
                + r")\b",
                d.text,
                re.IGNORECASE,
            )
        )
        for d in drafts[:200]
    )
    american = sum(
        bool(
            re.search(
                r"\b(?:" + "|".join(m[0] for m in lexicon.months) + r") \d{1,2}\b",
                d.text,
                re.IGNORECASE,
            )
        )
        for d in drafts[:200]
    )
    if day != month:
        return day > month
    return british > american


def _date(
    frame: Frame,
    zone: list[Draft],
    labels: list[tuple[str, str, Draft]],
    metadata: Mapping[str, str],
) -> None:
    lexicon = frame.lexicon
    scored: list[tuple[float, int, FoundDate, Draft]] = []
    for label, value, draft in labels:
        if label in lexicon.date_labels:
            scored += [(6, 0, found, draft) for found in find_dates(value, lexicon)[:1]]
    meeting = phrase(lexicon.meeting_words)
    other = phrase((*lexicon.next_meeting, *OTHER_DATES))
    for place, draft in enumerate(zone):
        of_meeting = bool(meeting.search(draft.text))  # once: a line may be all dates
        for found in find_dates(draft.text, lexicon):
            score = _date_score(found, draft, place, other, frame, of_meeting=of_meeting)
            scored.append((score, -place, found, draft))
    scored.sort(key=lambda entry: (-entry[0], -entry[1]))
    for score, _, found, draft in scored:
        if score <= 0:
            break
        date = oriented(found, frame)
        if date is not None:
            frame.date = date
            draft.role = draft.role or "header"
            return
    for found in find_dates(metadata.get("date", ""), lexicon)[:1]:
        frame.date = oriented(found, frame)


TOP = 5  # "Minutes of the meeting held on 4 May" so far up is the title of these minutes
# Words before a date that make it another one than the meeting's.
OTHER_DATES = (
    "approved",
    "posted",
    "previous",
    "last meeting",
    "minutes of the",
    "amended",
    "published",
    "revised",
    "updated",
)


def _date_score(
    found: FoundDate,
    draft: Draft,
    place: int,
    other: re.Pattern[str],
    frame: Frame,
    *,
    of_meeting: bool,
) -> float:
    """Return how much speaks for *found* as the date of the meeting; 0 and less: too little."""
    before = draft.text[max(0, found.start - 60) : found.start].lower()
    score = 4 - place * 0.12
    if len(draft.text) < 100:
        score += 1
    if of_meeting:
        score += 0.5
    held = re.search(r"held|met on|meeting of|meeting on", before) is not None
    if held:
        score += 1
    heads = place < TOP and opening(frame.lexicon.meeting_words).match(draft.text) is not None
    if other.search(before) and len(draft.text) > 40 and not (heads and held):
        score -= 2.5
    if draft.role == "attendance" or draft.marker:
        score -= 1
    if found.year is None:
        score -= 2
    return score


def oriented(found: FoundDate, frame: Frame, year: int | None = None) -> dt.date | None:
    """Return the date that *found* is here, "4/5/2026" by the document's order of day and month."""
    if found.swap is not None and frame.day_first:
        found = found._replace(month=found.swap[0], day=found.swap[1])
    return found.date(year)


def _hours(
    frame: Frame, zone: list[Draft], labels: list[tuple[str, str, Draft]], drafts: list[Draft]
) -> None:
    lexicon = frame.lexicon
    scheduled = _scheduled(frame, zone, labels)
    if scheduled is not None:
        frame.start, frame.end = scheduled
    called = phrase(lexicon.called_to_order)
    closed = phrase(lexicon.adjourned)
    for draft in drafts[:80]:
        if called.search(draft.text):
            time = _time_near(draft.text, called, lexicon, frame)
            if time is not None:
                frame.start = time
                break
    for draft in reversed(drafts):
        if closed.search(draft.text):
            time = _time_near(draft.text, closed, lexicon, frame, last=True)
            if time is not None:
                if frame.start is not None and time < frame.start and time.hour < 12:
                    later = time.replace(hour=time.hour + 12)
                    time = later if later > frame.start and frame.start.hour >= 12 else time
                frame.end = time
                break


def _time_near(
    text: str, pattern: re.Pattern[str], lexicon: Lexicon, frame: Frame, *, last: bool = False
) -> dt.time | None:
    """Return the time that stands in the sentence of the phrase, behind it if one does."""
    matches = list(pattern.finditer(text))
    times = find_times(text, lexicon)
    if not times:
        return None
    best: tuple[int, dt.time] | None = None
    for match in matches:
        for found in times:
            distance = (
                found.start - match.end()
                if found.start >= match.end()
                else (match.start() - found.stop) + 40
            )
            between = text[min(match.end(), found.stop) : max(match.start(), found.start)]
            if distance > 160 or re.search(r"[.!?]\s+[A-Z]", between):
                continue
            if best is None or distance < best[0]:
                best = (distance, frame.clock(found) if last else found.time())
    return best[1] if best else None


def _scheduled(
    frame: Frame, zone: list[Draft], labels: list[tuple[str, str, Draft]]
) -> tuple[dt.time | None, dt.time | None] | None:
    lexicon = frame.lexicon
    start = end = None
    for label, value, _ in labels:
        if label in (*lexicon.time_labels, *lexicon.date_labels) and start is None:
            start, ends = _range(value, lexicon)
            end = end or ends
        if label in lexicon.end_labels:
            end = _range(value, lexicon)[0] or end
    if start is not None:
        return start, end
    for draft in zone:
        if len(draft.text) > 200 or draft.role == "attendance":
            continue
        dated = bool(find_dates(draft.text, lexicon))
        start, end = _range(draft.text, lexicon, bare=dated or len(draft.text) < 40)
        if start is not None and (dated or len(draft.text) < 60):
            draft.role = draft.role or "header"
            return start, end
    return None


def _range(
    text: str, lexicon: Lexicon, *, bare: bool = True
) -> tuple[dt.time | None, dt.time | None]:
    """Return the hours that *text* gives; "1:00-4:00 p.m." begins in the afternoon."""
    from .dates import slot_pattern

    for match in slot_pattern(lexicon).finditer(text):
        if not match["h2"] or (match.start() and text[match.start() - 1].isdigit()):
            continue
        from .dates import read_slot

        slot = read_slot(text[match.start() :], lexicon)
        if slot is None or slot.end is None:
            continue
        first, last = slot.start, slot.end
        if first.half is None and last.half is not None and first.hour <= 12:
            early = first._replace(half=last.half).time()
            first = first._replace(half=last.half if early <= last.time() else "am")
        return first.time(), last.time()
    times = find_times(text, lexicon, bare=bare)
    if not times:
        return None, None
    return times[0].time(), None


def _place(frame: Frame, zone: list[Draft], labels: list[tuple[str, str, Draft]]) -> None:
    lexicon = frame.lexicon
    for label, value, draft in labels:
        if label in lexicon.location_labels and label != "at" and len(value) < 300:
            frame.location = value.strip(" .,;")
            draft.role = draft.role or "header"
            return
    held = re.compile(
        r"\b(?:held|met|meeting)\b[^.]{0,60}?\b(?:in|at|via|on)\s+(?P<place>(?:the\s+)?[A-Z][^.;\n]{3,120})"
    )
    places = phrase(lexicon.place_words)
    for draft in zone[:16]:
        text = draft.text
        if draft.role == "attendance" or len(text) > 260 or draft.marker:
            continue
        match = held.search(text)
        if match and places.search(match["place"]):
            frame.location = _trim_place(match["place"], lexicon)
            return
    for draft in zone[:14]:
        text = draft.text
        if (
            draft.role == "attendance"
            or len(text) > 120
            or draft.marker
            or text.endswith((".", ":"))
        ):
            continue
        if places.search(text) and text != frame.title:
            place = _trim_place(text, lexicon)
            if (
                place
                and not draft.headed
                and place.lower() != (frame.body or "").lower()
                and not phrase(lexicon.meeting_words).search(place)
            ):
                frame.location = place
                return


def _trim_place(text: str, lexicon: Lexicon) -> str:
    for found in reversed(find_dates(text, lexicon)):
        text = text[: found.start].rstrip(" ,") if found.start > 5 else text[found.stop :]
    for hour in reversed(find_times(text, lexicon, bare=False)):
        text = text[: hour.start].rstrip(" ,") if hour.start > 5 else text[hour.stop :]
    text = re.sub(
        rf"\s*(?:,?\s*(?:on|at|from|commencing|starting|{'|'.join(lexicon.weekdays)}))+\s*$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    return text.strip(" ,;.-–—")


def _status(frame: Frame, zone: list[Draft]) -> None:
    draft = phrase(frame.lexicon.draft_words)
    approved = phrase(frame.lexicon.approved_words)
    for part in zone[:12]:
        if len(part.text) < 120 and draft.search(part.text):
            frame.status = Status.DRAFT
            return
        if (
            len(part.text) < 60
            and approved.search(part.text)
            and phrase(frame.lexicon.meeting_words).search(part.text)
        ):
            frame.status = Status.APPROVED
            for found in find_dates(part.text, frame.lexicon):
                when = oriented(found, frame)
                if when and frame.date and when > frame.date:
                    frame.approved_on = when


def _quorum(frame: Frame, drafts: list[Draft]) -> None:
    met, missed = phrase(frame.lexicon.quorum_met), phrase(frame.lexicon.quorum_missed)
    for draft in drafts:
        low = draft.text.lower()
        if "quor" not in low:
            continue
        if missed.search(low):
            frame.quorum = False
            return
        if met.search(low):
            frame.quorum = True


def _next_meeting(frame: Frame, drafts: list[Draft]) -> None:
    lexicon = frame.lexicon
    words = phrase(lexicon.next_meeting)
    best: tuple[float, NextMeeting] | None = None
    for place, draft in enumerate(drafts):
        match = words.search(draft.text)
        if match is None or place < len(drafts) * 0.05:
            continue
        texts = [draft.text[match.start() :]]
        if len(draft.text) < 60 and place + 1 < len(drafts):
            texts.append(drafts[place + 1].text)
        for nth, text in enumerate(texts):
            found = _date_after(frame, text)
            if found is None:
                continue
            date, start = found
            score = 2 - nth * 0.5 + place / len(drafts) + (0.5 if match.start() < 25 else 0)
            if best is None or score > best[0]:
                best = (score, NextMeeting(date, start=start, text=draft.text, span=draft.span()))
            break
    if best is not None:
        frame.next_meeting = best[1]


def _date_after(frame: Frame, text: str) -> tuple[dt.date, dt.time | None] | None:
    """Return the first date in *text* that lies after the meeting; the year may be implied."""
    for found in find_dates(text[:300], frame.lexicon):
        date = implied(found, frame)
        if date is None or (frame.date is not None and date <= frame.date):
            continue
        times = find_times(text[found.stop : found.stop + 60], frame.lexicon)
        return date, times[0].time() if times else None
    return None


def implied(found: FoundDate, frame: Frame) -> dt.date | None:
    """Return the date; where no year is written, the first such day on or after the meeting."""
    if found.year is not None:
        return oriented(found, frame)
    if frame.date is None:
        return None
    date = found.date(frame.date.year)
    if date is not None and date < frame.date - dt.timedelta(days=60):
        return found.date(frame.date.year + 1)
    return date
