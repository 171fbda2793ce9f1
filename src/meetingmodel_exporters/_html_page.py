"""The page around minutes in HTML: its head, its style sheet, and what is derived.

In: title, language, a body; a record.  Out: HTML text.
Never: loads anything from elsewhere, or runs a script.
"""

from collections.abc import Iterator
from html import escape

from meetingmodel import MeetingRecord

from . import _labels as labels
from ._plain import words
from ._summary import check_lines, due_words, place_words

DERIVED = 'data-meetingmodel="derived"'
STYLE = """\
:root { color-scheme: light; }
body { margin: 0; background: #f4f4f1; color: #1b1b1b; font: 1.05rem/1.55 Georgia, serif; }
main { max-width: 46rem; margin: 2rem auto; padding: 2.5rem 3rem; background: #fff;
  box-shadow: 0 0 0.6rem #0002; }
h1, h2, h3, h4, h5, h6, [role=heading] { font-family: system-ui, sans-serif; line-height: 1.25;
  margin: 1.6em 0 0.5em; font-weight: 600; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.25rem; border-bottom: 1px solid #ccc; padding-bottom: 0.2em; }
h3 { font-size: 1.1rem; }
h4, h5, h6, [role=heading] { font-size: 1rem; }
p { margin: 0.7em 0; }
.preamble p, .closing p { margin: 0.2em 0; }
.of-heading { font-style: italic; margin: 0.2em 0 0.2em 1em; }
.question > p:first-child { font-style: italic; }
ul, ol { margin: 0.5em 0; padding-left: 1.6em; }
li > p { margin: 0.4em 0; }
.numbered { list-style: none; padding-left: 0.6em; }
.numbered > li { padding-left: 2em; text-indent: -2em; }
.numbered > li > * { text-indent: 0; }
.marker { display: inline-block; min-width: 2em; text-indent: 0; }
.motion, .decision, .action { border-left: 3px solid #2d5f8b; padding-left: 0.7em; }
table { border-collapse: collapse; margin: 1em 0; font-size: 0.95em; }
th, td { border: 1px solid #bbb; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
th { background: #eef1f4; }
aside { margin-top: 3rem; padding: 0.2rem 1.2rem 1rem; background: #f4f7fa; font-size: 0.95em;
  font-family: system-ui, sans-serif; }
.draft { font-family: system-ui, sans-serif; font-weight: 600; color: #8a1c1c; }
main { overflow-wrap: anywhere; }
th, td { overflow-wrap: break-word; }
@media (max-width: 50rem) { main { margin: 0; padding: 1.2rem; box-shadow: none; }
  th, td { overflow-wrap: anywhere; } }
@media print { body { background: none; } main { box-shadow: none; margin: 0; padding: 0; } }
"""


def page(title: str, body: list[str], *, language: str) -> str:
    """Return the whole page."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{safe(language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="generator" content="meetingmodel">',
            f"<title>{safe(title)}</title>",
            f"<style>\n{STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            *body,
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def summary(record: MeetingRecord) -> Iterator[str]:
    """Yield what is derived from the record: its actions as a table, and what to check."""
    parts = [*_actions(record), *_checks(record)]
    if parts:
        yield f'<aside {DERIVED} aria-label="{safe(labels.SUMMARY)}">'
        yield from parts
        yield "</aside>"


def safe(text: str) -> str:
    """Return *text* as HTML shows it letter by letter, its blanks made single."""
    return escape(" ".join(words(text)))


def _actions(record: MeetingRecord) -> Iterator[str]:
    if not record.actions:
        return
    yield f"<h2>{labels.ACTIONS}</h2>"
    yield "<table>"
    names = (labels.WHO, labels.WHAT, labels.UNTIL, labels.STATE, labels.SOURCE_LINE)
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    yield f"<thead><tr>{head}</tr></thead>"
    yield "<tbody>"
    for action in record.actions:
        cells = (
            ", ".join(owner.display_name for owner in action.owners) or labels.NO_OWNER,
            action.text,
            due_words(action),
            labels.STATUSES[action.status.value],
            place_words(action.span),
        )
        yield f"<tr>{''.join(f'<td>{safe(cell)}</td>' for cell in cells)}</tr>"
    yield "</tbody>"
    yield "</table>"


def _checks(record: MeetingRecord) -> Iterator[str]:
    lines = list(check_lines(record))
    if lines:
        yield f"<h2>{labels.TO_CHECK}</h2>"
        yield "<ul>"
        yield from (f"<li>{safe(line)}</li>" for line in lines)
        yield "</ul>"
