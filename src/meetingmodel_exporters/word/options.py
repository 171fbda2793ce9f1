"""What the Word minutes look like: the options, and the words that the exporter adds.

In: nothing.  Out: `WordOptions`, and the table of replaceable labels.
Never: holds a word of the minutes themselves.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from meetingmodel import Status, option

if TYPE_CHECKING:
    from attrs import Attribute

# Every word that stands in a file and not in the record. The key is what `labels` replaces.
LABELS: Mapping[str, str] = {
    "minutes": "Minutes",
    "body": "Body",
    "meeting": "Meeting",
    "date": "Date",
    "time": "Time",
    "place": "Place",
    "status": "Status",
    "approved": "Approved",
    "quorum": "Quorum",
    "present": "Present",
    "present remotely": "Present remotely",
    "absent": "Absent",
    "excused": "Excused",
    "attendance": "Attendance",
    "next meeting": "Next meeting",
    "presented by": "Presented by",
    "motion": "Motion",
    "decision": "Decision",
    "action": "Action",
    "question": "Question",
    "moved by": "Moved by",
    "seconded by": "seconded by",
    "vote": "Vote",
    "members": "Members",
    "member": "Member",
    "carried": "Motion carried",
    "failed": "Motion failed",
    "tabled": "Motion tabled",
    "withdrawn": "Motion withdrawn",
    "referred": "Motion referred",
    "lapsed": "Motion lapsed for want of a second",
    "ayes": "ayes",
    "nays": "nays",
    "abstentions": "abstentions",
    "absent votes": "absent",
    "yes": "Ayes",
    "no": "Nays",
    "abstain": "Abstaining",
    "vote absent": "Absent",
    "vote excused": "Excused",
    "recused": "Recused",
    "not voting": "Not voting",
    "other": "Other",
    "actions": "Actions",
    "who": "Who",
    "due": "Due",
    "item": "Item",
    "state": "State",
    "open": "open",
    "in progress": "in progress",
    "done": "done",
    "cancelled": "cancelled",
    "signature": "signature and date",
    "draft": "Draft",
    "draft note": "Draft: not approved yet",
    "approved note": "Approved",
    "corrected note": "Approved as corrected",
    "page": "Page",
    "of": "of",
    "attachment": "Attachment",
}


class PageSize(StrEnum):
    """The paper. A letterhead brings its own."""

    LETTER = "letter"
    A4 = "a4"
    LEGAL = "legal"


def _known_labels(
    _options: object, _field: "Attribute[Mapping[str, str]]", value: Mapping[str, str]
) -> None:
    for key in value:
        if key not in LABELS:
            from difflib import get_close_matches

            near = get_close_matches(key.casefold(), LABELS, 1)
            offer = f"did you mean {near[0]!r}?" if near else "it takes " + ", ".join(LABELS)
            raise ValueError(f"there is no label {key!r} to replace: {offer}")


def _language_tag(_options: object, _field: "Attribute[str]", value: str) -> None:
    parts = value.split("-")
    if not all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts):
        raise ValueError(f"language must be a tag such as 'en-US' or 'fr', not {value!r}")


@frozen(kw_only=True)
class WordOptions:
    """How the minutes are laid out, and what is added to the words of the record."""

    template: Path | None = option(
        None, help="letterhead to put the minutes in: .docx, .dotx or .docm", exists=True
    )
    status: Status | None = option(
        None, help="how final the minutes are, in place of what the record says"
    )
    show_seconder: bool = option(True, help="name who seconded a motion, where no text does")
    action_table: bool = option(True, help="list all actions in a table at the end")
    sign: tuple[str, ...] = option(
        ("Chair", "Secretary"),
        help="who signs: an office or a name; used where the record has no signature lines",
    )
    signature: bool = option(True, help="end with lines to sign on")
    line_numbers: bool = option(False, help="number the lines in the margin")
    page_size: PageSize = option(PageSize.LETTER, help="the paper, where no template is given")
    language: str = option("en-US", help="language of the minutes", validator=_language_tag)
    labels: Mapping[str, str] = option(
        {}, help="other words for the labels, such as actions=Follow-up", validator=_known_labels
    )

    def label(self, key: str) -> str:
        """Return the word that stands for *key*: the caller's, or our own."""
        return self.labels.get(key) or LABELS[key]
