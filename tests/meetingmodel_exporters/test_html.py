import re
from html import escape
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from lxml import html
from support.minutes import RECORD
from support.office import Chromium

import meetingmodel as mm
from meetingmodel.testing import records


def _page(record: mm.MeetingRecord, **options: object) -> html.HtmlElement:
    data = mm.render(record, "html", **options)
    return html.document_fromstring(data, html.HTMLParser(huge_tree=True, encoding="utf-8"))


def _levels(root: html.HtmlElement) -> list[int]:
    marks = root.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6 | //*[@role='heading']")
    return [int(one.get("aria-level") or one.tag[1:]) for one in marks]


@given(records())
def test_the_outline_has_no_gaps(record: mm.MeetingRecord) -> None:
    """One heading of the first level, and none deeper than its predecessor by more than one."""
    found = _levels(_page(record))

    assert found.count(1) == 1
    business = found[found.index(1) :]
    assert all(b <= a + 1 for a, b in pairwise(business))


@given(records())
def test_the_page_needs_nothing_else(record: mm.MeetingRecord) -> None:
    """Nothing is loaded or run, whatever the words look like."""
    root = _page(record)

    assert not root.xpath("//script | //link | //img | //iframe | //a | //object | //embed")
    assert not [name for one in root.iter("*") for name in one.attrib if name.startswith("on")]


def test_language_title_and_encoding_are_stated() -> None:
    """What a screen reader asks first."""
    root = _page(RECORD, language="en-GB")

    assert root.get("lang") == "en-GB"
    assert root.findtext("head/title") == "Board meeting"
    assert root.xpath("//meta[@charset='utf-8']")


def test_headings_lists_and_tables_are_what_they_are() -> None:
    """Elements say what stands there; style only says how it looks."""
    root = _page(RECORD)

    assert [one.text_content() for one in root.xpath("//h2")] == ["1:00-1:201. Roof repair", "Bids"]
    assert [one.text_content() for one in root.xpath("//th[@scope='col']")] == ["Name", "Vote"]
    assert root.xpath("string(//ul/li/ul/li)").strip() == "$1,200"
    assert root.xpath("string(//div[@class='question']/ul/li)").strip() == "The chair"


def test_what_is_derived_is_marked() -> None:
    """Actions and the draft mark can be told from the words of the minutes."""
    action = mm.Action("send it", owners=["Ann"])
    record = mm.MeetingRecord(
        "Board",
        status="draft",
        items=[mm.AgendaItem("x", content=[mm.Bullet("y", findings=[action])])],
    )

    derived = _page(record).xpath("//*[@data-meetingmodel='derived']")

    assert [one.tag for one in derived] == ["p", "aside"]
    assert "send it" in derived[1].text_content()


def test_words_never_become_markup() -> None:
    """What looks like a tag is shown as it stands."""
    record = mm.MeetingRecord("<b>&amp;", preamble=["<script>alert('x')</script>", '"a" & b'])

    shown = re.sub(r"\s+", " ", _page(record).body.text_content())

    assert "<script>alert('x')</script> \"a\" & b" in shown


def test_nothing_sticks_out_of_a_narrow_window(chromium: Chromium, tmp_path: Path) -> None:
    """Long words, addresses and wide tables go into 320 points, without scrolling sideways."""
    long = "https://example.org/" + "roof" * 60
    row = ["Ann Lee", "1234567890", "seventeen", "1234567890", "1234567890", "1234567890"]
    record = mm.MeetingRecord(
        "Board", preamble=[long], items=[mm.AgendaItem(long, content=[mm.Table([row]), long])]
    )
    inside = escape(mm.render(record, "html").decode())
    page = tmp_path / "narrow.html"
    page.write_text(
        f"<iframe width=320 height=600 srcdoc='{inside}' onload='"
        "document.title = this.contentDocument.documentElement.scrollWidth'></iframe>"
    )

    width = re.search(r"<title>(\d+)</title>", chromium.dom(page))

    assert width is not None
    assert int(width[1]) <= 320
