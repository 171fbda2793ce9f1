"""How fast Word minutes are written, beside the least that any program must do.

In: minutes of 2,000 and more blocks, made here.  Out: a table of ratios, taken in one run.
Never: states a bare time as a result; machines differ.

*limit*: the same texts as bare paragraphs, escaped, joined and zipped. *python-docx*: the obvious
program, one `add_paragraph` with a style for each block.
"""

import gc
import random
import sys
import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from xml.sax.saxutils import escape

import docx

import meetingmodel as mm

# Texts must differ, or the zip has nothing to do; the seed makes each run the same.
TEXT = """
the of and to in a is that for on was with as by at from it be are this have or had not board
council clerk minutes report bridge road budget engineer county letter member chair approve review
discuss propose residents meeting draft figures contract water school “plan”
"""


def minutes(blocks: int) -> mm.MeetingRecord:
    """Return a record of that many blocks: paragraphs, nested bullets and numbers, by turns."""
    items = []
    vocabulary = TEXT.split()
    pick = random.Random(blocks)

    def words() -> str:
        return " ".join(pick.choices(vocabulary, k=pick.randint(8, 40))).capitalize() + "."

    for number in range(blocks // 20):
        content: list[mm.Paragraph | mm.Bullet] = []
        for place in range(4):
            content += [
                mm.Paragraph(words()),
                mm.Bullet(words(), marker="•", content=[mm.Bullet(words()), mm.Bullet(words())]),
                mm.Bullet(words(), marker=f"{place + 1}."),
            ]
        items.append(mm.AgendaItem(f"Item {number}", number=str(number), content=content))
    return mm.MeetingRecord("Minutes", items=items)


def ours(record: mm.MeetingRecord) -> bytes:
    return mm.render(record, "docx")


def limit(record: mm.MeetingRecord) -> bytes:
    out = BytesIO()
    paragraphs = "".join(
        '<w:p><w:pPr><w:pStyle w:val="Text"/></w:pPr><w:r><w:t xml:space="preserve">'
        f"{escape(getattr(node, 'text', ''))}</w:t></w:r></w:p>"
        for node in record.walk()
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"<w:document>{paragraphs}</w:document>")
    return out.getvalue()


def obvious(record: mm.MeetingRecord) -> bytes:
    document = docx.Document()
    for node in record.walk():
        if isinstance(node, mm.AgendaItem):
            document.add_heading(node.title, level=1)
        elif isinstance(node, mm.Bullet):
            document.add_paragraph(node.text, style="List Bullet")
        elif isinstance(node, mm.Paragraph):
            document.add_paragraph(node.text)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def best(run: Callable[[mm.MeetingRecord], bytes], record: mm.MeetingRecord, times: int) -> float:
    took = []
    for _ in range(times):
        gc.collect()
        start = time.process_time()
        run(record)
        took.append(time.process_time() - start)
    return min(took)


def main() -> None:
    slow = "--slow" in sys.argv
    print("blocks   ms   x limit   python-docx / ours   per block")
    for blocks in (2_000, 4_000, 8_000, 20_000, 40_000):
        record = minutes(blocks)
        mine = best(ours, record, 5)
        least = best(limit, record, 5)
        compared = blocks == 2_000 or (slow and blocks == 20_000)
        theirs = best(obvious, record, 1) if compared else None
        print(
            f"{blocks:6} {mine * 1000:6.1f} {mine / least:6.2f}"
            f" {f'{theirs / mine:12.0f}' if theirs else '           -'}"
            f" {mine / blocks * 1e6:14.2f} µs"
        )


if __name__ == "__main__":
    main()
