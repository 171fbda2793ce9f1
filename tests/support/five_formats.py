"""One invented meeting, written as text, Markdown, a web page, a Word file and a PDF.

In: nothing.  Out: the bytes of a file of each format.
Never: says in one format what another leaves out.
"""

from collections.abc import Iterator
from html import escape
from io import BytesIO

from docx import Document
from docx.oxml import OxmlElement
from support.making_pdfs import Page, make_pdf

TITLE = "Harrow Township Board Meeting Minutes"
HEADER = (
    "Monday, May 4, 2026",
    "7:00 p.m. to 8:15 p.m.",
    "Location: Harrow Hall, 12 Mill Lane",
)
ROLL = (
    "Present: Ann Lee (Chair), Bob Ray, Cy Poe",
    "Absent: Dee Fox",
    "Staff: Eve Kay (Clerk), Finn Orr (Engineer)",
)
# A list: entries, and below an entry its own.
Entries = tuple[tuple[str, tuple[str, ...]], ...]
Part = str | Entries | list[list[str]]
ITEMS: tuple[tuple[str, tuple[Part, ...]], ...] = (
    ("Call to Order", ("Chair Lee called the meeting to order at 7:00 p.m.",)),
    (
        "Approval of Minutes",
        (
            "Moved by Bob Ray, seconded by Cy Poe, to approve the minutes of April 6, 2026. "
            "Motion carried 3-0.",
        ),
    ),
    (
        "Roads and Bridges",
        (
            "Finn Orr spoke of the bridges:",
            (
                ("Mill Lane needs new boards.", ("It is closed until June.", "Signs are up.")),
                ("Oak Street is done.", ()),
            ),
            "Ann Lee will write to the county by May 20, 2026.",
        ),
    ),
    (
        "Budget",
        (
            "The clerk handed out the figures of the quarter.",
            [["Fund", "Planned", "Spent"], ["Roads", "$20,000", "$4,100"], ["Parks", "$900", "$0"]],
            "Moved by Cy Poe, seconded by Ann Lee, to move $500 from Roads to Parks. Motion failed "
            "1-2.",
            "ACTION: Eve Kay to post the figures by Friday.",
        ),
    ),
    ("Next Meeting", ("The next meeting is on June 1, 2026 at 7:00 p.m.",)),
    ("Adjournment", ("The meeting was adjourned at 8:15 p.m.",)),
)
SIGNATURE = ("Respectfully submitted,", "Eve Kay, Clerk")


def as_text() -> bytes:
    """Return the meeting as plain text."""
    lines = [TITLE, *HEADER, "", *ROLL, ""]
    for number, (title, parts) in enumerate(ITEMS, 1):
        lines += [f"{number}. {title}", ""]
        for part in parts:
            lines += [*_text(part), ""]
    return "\n".join([*lines, *SIGNATURE, ""]).encode()


def _text(part: Part) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for row in part:
            yield "".join(cell.ljust(14) for cell in row).rstrip()
    else:
        for entry, below in part:
            yield f"  • {entry}"
            for deeper in below:
                yield f"      o {deeper}"


def as_markdown() -> bytes:
    """Return the meeting as Markdown."""
    lines = [f"# {TITLE}", ""]
    for line in (*HEADER, *ROLL):
        lines += [line, ""]
    for number, (title, parts) in enumerate(ITEMS, 1):
        lines += [f"## {number}. {title}", ""]
        for part in parts:
            lines += [*_markdown(part), ""]
    for line in SIGNATURE:
        lines += [line, ""]
    return "\n".join(lines).encode()


def _markdown(part: Part) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for place, row in enumerate(part):
            yield f"| {' | '.join(row)} |"
            if not place:
                yield "|---" * len(row) + "|"
    else:
        for entry, below in part:
            yield f"- {entry}"
            for deeper in below:
                yield f"  - {deeper}"


def as_page() -> bytes:
    """Return the meeting as a web page."""
    lines = ["<!doctype html>", f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>"]
    lines += [f"<p>{escape(line)}</p>" for line in (*HEADER, *ROLL)]
    for number, (title, parts) in enumerate(ITEMS, 1):
        lines.append(f"<h2>{number}. {escape(title)}</h2>")
        lines += [_page(part) for part in parts]
    lines += [f"<p>{escape(line)}</p>" for line in SIGNATURE]
    return "\n".join(lines).encode()


def _page(part: Part) -> str:
    if isinstance(part, str):
        return f"<p>{escape(part)}</p>"
    if isinstance(part, list):
        rows = (
            "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row)
            for row, tag in zip(part, ["th", *["td"] * len(part)], strict=False)
        )
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    entries = (
        f"<li>{escape(entry)}"
        + (f"<ul>{''.join(f'<li>{escape(one)}</li>' for one in below)}</ul>" if below else "")
        + "</li>"
        for entry, below in part
    )
    return f"<ul>{''.join(entries)}</ul>"


def as_word() -> bytes:
    """Return the meeting as a Word file, with the styles that Word offers."""
    document = Document()
    document.add_paragraph(TITLE, style="Title")
    for line in (*HEADER, *ROLL):
        document.add_paragraph(line)
    for number, (title, parts) in enumerate(ITEMS, 1):
        document.add_heading(f"{number}. {title}", level=1)
        for part in parts:
            if isinstance(part, str):
                document.add_paragraph(part)
            elif isinstance(part, list):
                table = document.add_table(rows=0, cols=len(part[0]))
                for row in part:
                    for cell, words in zip(table.add_row().cells, row, strict=True):
                        cell.text = words
                head = table.rows[0]._tr.get_or_add_trPr()
                head.append(OxmlElement("w:tblHeader"))
            else:
                for entry, below in part:
                    document.add_paragraph(entry, style="List Bullet")
                    for deeper in below:
                        document.add_paragraph(deeper, style="List Bullet 2")
    for line in SIGNATURE:
        document.add_paragraph(line)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def as_pdf() -> bytes:
    """Return the meeting as a PDF of two pages."""
    pages = [Page()]
    y = 72.0
    pages[-1].text(72, y, TITLE, size=16, bold=True)
    y += 30
    for line in (*HEADER, "", *ROLL):
        if line:
            pages[-1].text(72, y, line)
        y += 14
    y += 14
    for number, (title, parts) in enumerate(ITEMS, 1):
        if number == 4:
            pages.append(Page())
            y = 72
        pages[-1].text(72, y, f"{number}. {title}", size=13, bold=True)
        y += 22
        for part in parts:
            y = _drawn(part, pages[-1], y)
        y += 8
    for line in SIGNATURE:
        pages[-1].text(72, y, line)
        y += 14
    return make_pdf(pages)


def _drawn(part: Part, page: Page, y: float) -> float:
    if isinstance(part, str):
        return page.prose(72, y, part)
    if isinstance(part, list):
        edges = [72 + 100 * place for place in range(len(part[0]) + 1)]
        heights = [y - 12 + 18 * place for place in range(len(part) + 1)]
        page.grid(edges, heights)
        for place, row in enumerate(part):
            for x, cell in zip(edges, row, strict=False):
                page.text(x + 4, y + 18 * place, cell, bold=not place)
        return y + 18 * len(part) + 12
    for entry, below in part:
        y = page.entry(90, y, entry)
        for deeper in below:
            y = page.entry(126, y, deeper, glyph="o")
    return y + 4


WRITERS = {"txt": as_text, "md": as_markdown, "html": as_page, "docx": as_word, "pdf": as_pdf}
