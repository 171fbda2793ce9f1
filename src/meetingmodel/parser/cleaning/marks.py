"""The marks that lines begin with: glyphs and numbers of lists, and who typed a line of a chat.

In: a row, or its text.  Out: the row with its marker; patterns that others look for marks with.
Never: decides what a mark means: "A. Lee spoke" begins with a name, as the outline finds out.
"""

import re

from ..drafts import Row

# Glyphs that stand before an entry of a list. "o" is Word's second-level glyph in extracted text;
# private-use characters are the glyphs of symbol fonts.
GLYPHS = (
    "•●○◦▪▫■□◆◇►▶‣⁃∙·–—*+§¨➢➤✓✔☐☑☒"
    "\uf0b7\uf0a7\uf06f\uf0d8\uf0fc\uf076\uf0a8\uf0e0\u2010\u2011\u2043-"
)
MARKER = re.compile(
    rf"(?P<glyph>(?!§\s?\d)[{re.escape(GLYPHS)}\ue000-\uf8ff]\ufe0f?|o(?=[ \t\xa0]|$)|[-=]{{1,2}}>)"
    r"(?:[ \t\xa0]+|$)"
    r"|(?P<box>\[[ xX✓]?\])[ \t\xa0]*"
    r"|(?!\(\d{3}\)\s?\d{3}[-–. ]\d{4})"  # a telephone is no number of a list
    r"(?P<number>\d{1,3}\.\s\[\d{1,4}\](?=[^\W\d_])"  # "1. [3]Roads": with a link's number
    r"|\*(?=\d[^*\n]*$)\d{1,3}[.)]"  # "*4. Licenses": an asterisk, of the consent agenda
    r"|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlcIVXLC]{1,7}|[A-Za-z])(?:\.\)|[.)])"
    r"|\d{4}\.(?=\t|  )"  # minutes that are numbered from the first meeting on: "2890.  Police"
    r"|\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}/\d{2,4}(?![/\d])[.)]?)"
    r"(?:[ \t\xa0]+|$|(?<=\])|(?<=\d/\d\d)(?=[A-Z][a-z]|[A-Z]{3}))"  # a PDF keeps no narrow tab
)
# "-Ann will write", typed without a blank by people who keep their notes as plain lines
TIGHT = re.compile(r"[ \t\xa0]*(?P<glyph>[-–•●▪])(?=[^\W\d_]{2}|[AI] )")
# "-- the plan", typed in mails and plain editors where others have a bullet
DASHED = re.compile(r"[ \t\xa0]*(?P<glyph>--)[ \t\xa0]+(?=\S)")
# "16:04:20 <ann> topic: Lamps"
SAID = re.compile(
    r"\s{0,8}(?P<who>(?:\d{1,2}:\d\d(?::\d\d)?\s{1,4})?<[@+%&~ ]?[^\s<>@]{1,30}>)\s{1,4}(?=\S)"
)
# "[04/05/2026, 20:02:11] Ann: hi", "04.05.26, 20:02 - Ann: hi": what messengers export
SENT = re.compile(
    r"\s{0,4}(?P<who>\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?:\s?[AaPp]\.?\s?[Mm]\.?)?\]?(?:\s[-–])?\s(?P<name>[^:\n]{1,30}):)(?:\s+(?=\S)|$)"
)


def marked(row: Row) -> Row:
    """Return *row* with the marker that its text begins with."""
    text, style = row.text, row.style
    if style.marker:
        start = len(text) - len(text.lstrip())
        if text.startswith(style.marker, start):
            row.marker = style.marker
            row.body = start + len(style.marker)
            row.body += len(text[row.body :]) - len(text[row.body :].lstrip())
            return row
    if style.joins:
        return row
    match = MARKER.match(text) if not text[0].isspace() else MARKER.match(text.lstrip())
    if match is not None and match.lastgroup is not None:
        lead = len(text) - len(text.lstrip())
        marker = match[match.lastgroup]
        # "A. Lee spoke" is a name, "I. Call to order" a number: the outline decides about letters.
        row.marker, row.body = marker, lead + match.end()
    return row


def unmarked(text: str) -> str:
    """Return *text* without the glyph or number that it begins with."""
    match = MARKER.match(text)
    return text[match.end() :] if match is not None else text
