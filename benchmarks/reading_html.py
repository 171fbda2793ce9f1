"""What reading a web page costs beside lxml.html parsing it and giving its text.

In: nothing.  Out: for 20 kB to 2 MB, wall times and their ratio; 3 is the promise. What tags do is
kept from page to page, so a page with tags that are new each time stands beside the same one again.
Never: leaves out what a page is made of: navigation, tables, lists, entities, inline tags.
"""

import re
from functools import partial

from lxml import html
from measuring import alternating

from meetingmodel.readers.html import read_html

HEAD = (
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>Minutes</title></head><body>"
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/2026/'>2026</a></li></ul></nav><main>"
)
ITEM = """
<h2 class="item">3. Opening hours &amp; keys</h2>
<p>Ann Lee said that the hall is <em>open</em> on Sundays, and that the figures for May are in the
<a href="report.pdf">report</a>. The clerk was asked for the figures of last year as well.</p>
<ul class="list">
  <li><strong>Action:</strong> Bob Ray will send the figures by Friday</li>
  <li>Cay Dee asks about the keys<br>and reports in June</li>
</ul>
<table border="0"><tr><td valign="top">3.1</td><td>Roof: call the roofer</td><td>ALL</td></tr>
<tr><td valign="top">3.2</td><td>Moved by Ann, seconded by Bob&nbsp;Ray. Done.</td><td>AL</td></tr>
</table>
"""


def text_of(data: bytes) -> str:
    """Return the text of a page as lxml gives it."""
    return str(html.fromstring(data).text_content())


def with_new_tags(data: bytes, number: int) -> bytes:
    """Return a page that shares no tag with attributes with one of another number."""
    return re.sub(rb"<(\w+) ", rb"<\1 n=%d " % number, data)


def main() -> None:
    """Print one line for each size."""
    print("   kB   ours ms   new tags ms   lxml.html ms   ratio   ratio with new tags")
    for kilobytes in (20, 200, 2_000):
        data = (HEAD + ITEM * (kilobytes * 1000 // len(ITEM)) + "</main></body></html>").encode()
        rounds = max(5, 8_000 // kilobytes)
        pages = iter([with_new_tags(data, number) for number in range(rounds)])
        ours, new, peer = alternating(
            partial(read_html, data),
            lambda pages=pages: read_html(next(pages)),
            partial(text_of, data),
            rounds=rounds,
        )
        times = f"{ours * 1e3:9.1f} {new * 1e3:13.1f} {peer * 1e3:14.1f}"
        print(f"{kilobytes:5} {times} {ours / peer:7.2f} {new / peer:12.2f}")


if __name__ == "__main__":
    main()
