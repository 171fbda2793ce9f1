"""Laws of time: twice the text takes about twice as long, whatever the text is."""

from collections.abc import Callable

import pytest

import meetingmodel as mm
from meetingmodel.testing.growing import growth

# Each makes a text that grows with *n*, and that tempts a pattern or a loop to look back.
# Three topics that stand alone, below whatever else is typed.
TOPICS = "".join(
    f"The {one}\n\nIt was said that it leaks whenever it rains, and that it is old.\n\n"
    for one in ("barn", "shed", "hall")
)
BAIT: dict[str, Callable[[int], str]] = {
    "blanks in a line": lambda n: "Lee" + " " * 40 * n + "x",
    "blank lines": lambda n: "Lee" + "\n" * 40 * n + "x",
    "lines of blanks": lambda n: "Lee" + "\n \t " * 20 * n + "x",
    "open brackets": lambda n: "(" * 20 * n,
    "brackets": lambda n: "([{" * 5 * n + "}])" * 5 * n,
    "dashes": lambda n: "-" * 40 * n,
    "dots": lambda n: "Roof" + "." * 40 * n + "7",
    "digits": lambda n: "1" * 40 * n,
    "numbers with dots": lambda n: "1." * 20 * n,
    "rows with tabs": lambda n: "Roof\tGate\tPond\n" * 8 * n + "\tLee\n" * n,
    "officers": lambda n: "Chair (Ann)\n- the roof\n\n" * 5 * n,
    "parts over bullets": lambda n: "Notes\n\n- Roof\n    - leaks\n\n" * 5 * n,
    "titles below rules": lambda n: "Adjourned.\n\n" + "-----\n\nMill Lane\n\n- shut\n\n" * 5 * n,
    "braces behind words": lambda n: "[Roof]{.a" * 10 * n + "}" * n,
    "colons": lambda n: "12:" * 15 * n,
    "commas": lambda n: "Present: " + "Lee, " * 10 * n,
    "capitals": lambda n: "LEE " * 10 * n,
    "names": lambda n: "Present: " + ", ".join(f"Ann{i} Lee{i}" for i in range(5 * n)),
    "movers": lambda n: "Moved by Lee, " * 5 * n,
    "seconders": lambda n: "seconded by " * 5 * n,
    "motions": lambda n: "Motion by Lee, seconded by Park, to adjourn. Motion carried.\n" * n,
    "motions in one line": lambda n: "Motion to go by Lee. Seconded by Park. Carried. " * n,
    "votes far off": lambda n: "Moved by Lee.\n" + "words and words\n" * 8 * n + "Carried 5-0.",
    "signs": lambda n: "Proposal: go home.\n" + "+1: Lee, Park, " * 4 * n,
    "lines of signs": lambda n: "Proposal: go home.\n" + "+1: Lee, Park\n-1: none\n" * n,
    "quoted motions": lambda n: 'Cllr Lee:\n\n"That the lane be paved."\n\n' * n,
    "resolved and carried": lambda n: "That the lane be paved. CARRIED. " * n,
    "votes below labels": lambda n: "Amendment 1: That we go. Carried.\n\nMotion lost.\n\n" * n,
    "votes alone in one line": lambda n: "That we go. " + "The motion was carried. " * n,
    "questions in a list of votes": lambda n: "Vote results:\n- " + "Who? " * 10 * n,
    "ayes": lambda n: "Ayes: " + "Lee, Park, " * 4 * n,
    "promises": lambda n: "Lee will " * 6 * n,
    "promises of many": lambda n: "The Clerk and " * 8 * n + "Ann Lee will write.",
    "actions": lambda n: "ACTION: Lee to send it by May 4, 2026\n" * n,
    "owners over lists": lambda n: "Action items\n\nAnn\n\n- call\n\n" * n,
    "heads of tasks": lambda n: "Action items\n\nThat was said before.\n\n" * n,
    "topics alone": lambda n: "".join(f"Roof {i}\n\nIt leaks.\n\n" for i in range(n)),
    "short lines above topics": lambda n: "".join(f"Roof {i}\n\n" for i in range(4 * n)) + TOPICS,
    "short lines over text": lambda n: "".join(f"Roof {i}\nIt leaks a lot.\n" for i in range(n)),
    "lone numbers": lambda n: "".join(f"{i}.\n\nRoof\n\n" for i in range(n)),
    "times": lambda n: "1:00-1:20\n" * 2 * n,
    "time slots": lambda n: "".join(f"{i % 12 + 1}:00-{i % 12 + 1}:20\nRoof\n" for i in range(n)),
    "dates": lambda n: "May 4, 2026 " * 5 * n,
    "questions": lambda n: "Who? " * 10 * n,
    "bullets": lambda n: "• x\n" * 5 * n,
    "lone bullets": lambda n: "•\n" * 10 * n,
    "ever deeper bullets": lambda n: "".join(" " * (i % 400) + "- x\n" for i in range(n)),
    "stairs of bullets": lambda n: "".join(" " * (2 * (i % 40)) + "- x\n" for i in range(3 * n)),
    "items": lambda n: "".join(f"{i}. Roof\nwords\n" for i in range(1, n)),
    "headings": lambda n: "OLD BUSINESS\n\nwords\n\n" * n,
    "cut words": lambda n: "com-\n" * 8 * n,
    "one long word": lambda n: "x" * 40 * n,
    "one long line": lambda n: "words and " * 8 * n,
    "page breaks": lambda n: "words\n\f" * 4 * n,
    "pages with heads": lambda n: "".join(f"Board\nwords {i}\nPage {i}\n\f" for i in range(n)),
    "rows": lambda n: "Lee     Chair     present\n" * n,
    "bars": lambda n: "|" * 30 * n,
    "drawn rows": lambda n: "| a | b |\n" * 3 * n,
    "accents": lambda n: "e" + "\u0301" * 30 * n,
    "right to left": lambda n: "שלום " * 8 * n,
    "stars": lambda n: "*" * 30 * n + "x",
    "quotes": lambda n: "".join("> " * (i % 50) + "x\n" for i in range(n)),
    "links": lambda n: "[" * 10 * n + "](" * 10 * n,
    "references": lambda n: "[a][" * 10 * n,
    "tags": lambda n: "<b>" * 10 * n,
    "entities": lambda n: "&" * 30 * n,
    "underlines": lambda n: "_" * 30 * n,
    "@": lambda n: "@lee " * 10 * n,
    "boxes": lambda n: "[ ] x\n" * 4 * n,
    "marks before names": lambda n: "Present:\n" + "[ ] Ann Lee\n✗ Bob Roe\n" * 2 * n,
    "signs behind names": lambda n: "Present: Ann Lee*\n* by phone\n" * 2 * n,
    # More labels than a list is looked for below: with fewer, the names still are those of a roll.
    "labels before lists": lambda n: "Present:\nAbsent:\n" * 2 * n + "\nAnn Lee, Bob Roe\n" * 2 * n,
    "one list": lambda n: "- CALL TO ORDER\n- It was called.\n" * n,
    "titles within names": lambda n: "Cllr. Ann Lee, Ms.\n\nE. Orr, Cllr. M.\n\n" * n,
}

# Paragraphs of web pages, which nothing joins before they are looked at.
PAGES: dict[str, Callable[[int], str]] = {
    "short lines": lambda n: "<p>x</p>" * 4 * n,
    "topics and lines": lambda n: "<p>Roof</p><p>new</p><p>it was left as it is</p>" * n,
    "names": lambda n: "<p>Ann Lee</p><p>Bob Roe, Chair</p>" * n,
    "headings": lambda n: "<h3>Roof</h3><p>It is new.</p>" * n,
}

# Tables of web pages: forms whose columns are named again and again, topics with a table each.
TABLES: dict[str, Callable[[int], str]] = {
    "parts of a form": lambda n: _table(
        "Name|Company;Ann Lee|Mill;Item|Description;1.0|Roads;1.1|None.", n
    ),
    "topics in one table": lambda n: _table("10 minutes|Roads|Ann Lee;Discussion|It is open.", n),
    "tables of one row": lambda n: _table("10 minutes|Roads|Ann Lee", 1) * n,
    "agenda": lambda n: _table("Roads|They were said to be open.|write|Ann Lee|June", n),
    "numbers and titles": lambda n: _table("1|Roads|;|They are open.|AL", n),
}


def _table(rows: str, times: int) -> str:
    """Return a table with *rows*, parted by ";" and their cells by "|", so many times over."""
    made = [
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>"
        for row in rows.split(";")
    ]
    return f"<table>{''.join(made) * times}</table>"


# Marks that nest or pair in Markdown; the rest of the bait means there what it means in text.
MARKED = ("stairs of bullets", "drawn rows", "stars", "quotes", "links", "references", "tags")
# Each makes another kind of record.
WRITTEN = ("stairs of bullets", "motions", "drawn rows")


@pytest.mark.parametrize("bait", BAIT)
def test_reading_takes_linear_time(bait: str) -> None:
    """Twice the bait takes at most three times as long to read."""
    assert growth(BAIT[bait], mm.loads, limit=3, size=8) <= 3


@pytest.mark.parametrize("bait", TABLES)
def test_reading_tables_takes_linear_time(bait: str) -> None:
    """The same for tables, whose rows are taken apart, joined and counted."""
    assert growth(TABLES[bait], lambda text: mm.loads(text, format="html"), limit=3, size=8) <= 3


@pytest.mark.parametrize("bait", PAGES)
def test_reading_pages_takes_linear_time(bait: str) -> None:
    """The same for pages and Word files, where short lines stay apart; they must be many."""
    assert growth(PAGES[bait], lambda text: mm.loads(text, format="html"), limit=3, size=256) <= 3


@pytest.mark.parametrize("bait", MARKED)
def test_reading_markdown_takes_linear_time(bait: str) -> None:
    """The same for marks of Markdown, which nest and pair."""
    assert growth(BAIT[bait], lambda text: mm.loads(text, format="md"), limit=3, size=8) <= 3


@pytest.mark.parametrize("bait", WRITTEN)
def test_what_was_read_is_written_in_linear_time(bait: str) -> None:
    """JSON and text take a time that grows no faster than the record."""

    def write(record: mm.MeetingRecord) -> None:
        mm.loads(mm.dumps(record))
        mm.render(record, "txt")

    assert growth(lambda size: mm.loads(BAIT[bait](size)), write, limit=3, size=8) <= 3
