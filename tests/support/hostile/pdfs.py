"""PDF files that loop, lie and grow.

In: nothing.  Out: bytes, by the name of the file that they stand in.
Never: more than 5 MB.
"""

import random
import zlib
from collections.abc import Callable, Sequence

from support.making_pdfs import Page, make_pdf

MB = 1_000_000


def good(pages: int = 1) -> bytes:
    """Return a PDF of meeting notes."""
    made = []
    for number in range(pages):
        page = Page()
        page.text(72, 72, "Board of Harrow" if not number else f"Page {number}", bold=True)
        page.prose(72, 100, "Present: Ann Lee, Bob Ray. Ann Lee will send the plans to Bob Ray.")
        made.append(page)
    return make_pdf(made)


def pdf(*objects: str | bytes, trailer: str = "/Root 1 0 R", table: bool = True) -> bytes:
    """Return a PDF of these objects, numbered from 1."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (
            number,
            body.encode() if isinstance(body, str) else body,
        )
    start = len(out)
    if table:
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(
        out
        + f"trailer << {trailer} /Size {len(objects) + 1} >>\nstartxref\n{start}\n%%EOF\n".encode()
    )


def stream(data: bytes, entries: str = "", *, packed: int = 1) -> bytes:
    """Return a stream, packed so many times."""
    for _ in range(packed):
        data = zlib.compress(data, 9)
    filters = "/FlateDecode " * packed
    return (
        f"<< {entries} /Filter [{filters}] /Length {len(data)} >>\nstream\n".encode()
        + data
        + b"\nendstream"
    )


FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
ROOT = "<< /Type /Catalog /Pages 2 0 R >>"
PAGE = (
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
    "/Resources << /Font << /F0 5 0 R >> >> >>"
)
KIDS = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"


def drawn(
    content: bytes, *, entries: str = "", packed: int = 1, more: Sequence[str | bytes] = ()
) -> bytes:
    """Return a PDF of one page with this content; *more* objects begin at 6."""
    page = (
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> "
        f"/XObject << /X 6 0 R >> >> {entries or '/MediaBox [0 0 612 792]'} >>"
    )
    return pdf(ROOT, KIDS, page, stream(content, packed=packed), FONT, *more)


def kids(listed: str, count: int | str = 1) -> bytes:
    """Return a PDF whose tree of pages holds *listed*."""
    return pdf(
        ROOT,
        f"<< /Type /Pages /Kids [{listed}] /Count {count} >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F0 5 0 R >> >> >>",
        stream(WORDS),
        FONT,
    )


def boxed(box: str) -> bytes:
    """Return a PDF of one page with this box."""
    return drawn(WORDS, entries=f"/MediaBox [{box}]")


def noisy(seed: int) -> bytes:
    """Return a good file in which a few bytes are others."""
    dice = random.Random(seed)
    data = bytearray(good())
    for _ in range(20):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data)


def letters(count: int) -> bytes:
    """Return what writes so many letters, each at a place of its own."""
    dice = random.Random(5)
    return (
        b"BT /F0 9 Tf "
        + b"".join(
            b"1 0 0 1 %d %d Tm (a) Tj " % (dice.randrange(612), dice.randrange(792))
            for _ in range(count)
        )
        + b"ET"
    )


WORDS = b"BT /F0 11 Tf 72 700 Td (Board of Harrow, May 4, 2026) Tj ET"
SELF = b"q /X Do Q"

PDFS: dict[str, Callable[[], bytes]] = {
    **{
        f"cut-at-{percent}.pdf": lambda percent=percent: good()[: len(good()) * percent // 100]
        for percent in (2, 10, 25, 50, 75, 90, 99)
    },
    **{f"noisy-{seed}.pdf": lambda seed=seed: noisy(seed) for seed in range(8)},
    "mark-only.pdf": lambda: b"%PDF-1.7",
    "mark-and-noise.pdf": lambda: b"%PDF-1.7\n" + random.Random(2).randbytes(2 * MB),
    "mark-and-nuls.pdf": lambda: b"%PDF-1.7\n" + b"\0" * 5 * MB,
    "mark-late.pdf": lambda: b"\n" * 1_000 + good(),
    "mark-too-late.pdf": lambda: b"a\n" * 2_000 + good(),
    "after-end.pdf": lambda: good() + b"%%EOF\n" * 99_000,
    "twice.pdf": lambda: good() + good(),
    "no-pages.pdf": lambda: kids("", 0),
    "no-pages-counted.pdf": lambda: kids("", 1_000_000_000),
    "no-catalog.pdf": lambda: pdf("<< >>"),
    "no-root.pdf": lambda: pdf(ROOT, KIDS, trailer=""),
    "root-is-a-number.pdf": lambda: pdf("7"),
    "root-is-itself.pdf": lambda: pdf("1 0 R"),
    "count-huge.pdf": lambda: kids("3 0 R", 2_000_000_000),
    "count-negative.pdf": lambda: kids("3 0 R", -5),
    "count-odd.pdf": lambda: kids("3 0 R", "/x"),
    "tree-loop.pdf": lambda: kids("2 0 R", 1),
    "tree-loop-and-page.pdf": lambda: kids("2 0 R 3 0 R 2 0 R", 99),
    "tree-deep.pdf": lambda: pdf(
        ROOT,
        *(
            f"<< /Type /Pages /Kids [{n + 1} 0 R] /Count 1 /Parent {n - 1} 0 R >>"
            for n in range(2, 9_000)
        ),
        "<< /Type /Page >>",
    ),
    "page-many-times.pdf": lambda: kids("3 0 R " * 100_000, 100_000),
    "page-within-limit.pdf": lambda: kids("3 0 R " * 1_999, 1_999),
    "pages-many.pdf": lambda: good(600),
    "page-is-a-font.pdf": lambda: kids("5 0 R", 1),
    "page-is-missing.pdf": lambda: kids("77 0 R", 1),
    "box-huge.pdf": lambda: boxed("0 0 1000000000 1000000000"),
    "box-beyond-numbers.pdf": lambda: boxed("0 0 1" + "0" * 400 + " 9" + "9" * 400),
    "box-nothing.pdf": lambda: boxed("0 0 0 0"),
    "box-backwards.pdf": lambda: boxed("612 792 0 0"),
    "box-negative.pdf": lambda: boxed("-99999 -99999 -1 -1"),
    "box-odd.pdf": lambda: boxed("(a) /b null [1 2]"),
    "turned-odd.pdf": lambda: drawn(WORDS, entries="/MediaBox [0 0 612 792] /Rotate 45"),
    "unit-huge.pdf": lambda: drawn(WORDS, entries="/MediaBox [0 0 612 792] /UserUnit 1e9"),
    "no-table.pdf": lambda: pdf(ROOT, KIDS, table=False),
    "table-lies.pdf": lambda: good().replace(b" 00000 n", b" 00001 n"),
    "table-far.pdf": lambda: good().replace(b"startxref\n", b"startxref\n9999999999"),
    "table-loop.pdf": lambda: pdf(ROOT, KIDS, trailer="/Root 1 0 R /Prev 9"),
    "table-huge.pdf": lambda: good().replace(b"xref\n0 ", b"xref\n0 99999999"),
    "table-size.pdf": lambda: good().replace(b"/Size ", b"/Size 99999999"),
    "table-stream-loop.pdf": lambda: pdf(
        ROOT,
        KIDS,
        stream(b"\0" * 99, "/Type /XRef /Size 99999999 /W [8 8 8] /Prev 9"),
    ),
    "object-streams-loop.pdf": lambda: pdf(
        ROOT,
        KIDS,
        stream(b"1 0 2 9 << >>", "/Type /ObjStm /N 99999999 /First 4 /Extends 3 0 R"),
    ),
    "locked.pdf": lambda: make_pdf([Page()], locked=True),
    "locked-odd.pdf": lambda: pdf(
        ROOT, KIDS, "<< /Filter /Standard /V 99 /R 99 >>", trailer="/Root 1 0 R /Encrypt 3 0 R"
    ),
    "bomb.pdf": lambda: drawn(b" " * 400 * MB),
    "bomb-packed-twice.pdf": lambda: drawn(b" " * 900 * MB, packed=2),
    "bomb-of-words.pdf": lambda: drawn(b"BT /F0 9 Tf " + b"(Board met ) Tj " * 900_000 + b"ET"),
    "bomb-of-pictures.pdf": lambda: drawn(
        WORDS + SELF,
        more=[
            stream(
                b"\0" * 100 * MB,
                "/Type /XObject /Subtype /Image /Width 99999 /Height 99999 "
                "/ColorSpace /DeviceRGB /BitsPerComponent 8",
            )
        ],
    ),
    "stream-length.pdf": lambda: good().replace(b"/Length ", b"/Length 9999999"),
    "stream-length-itself.pdf": lambda: pdf(
        ROOT, KIDS, b"<< /Length 3 0 R >>\nstream\na\nendstream"
    ),
    "stream-without-end.pdf": lambda: good().replace(b"endstream", b"endstrea"),
    "stream-filters.pdf": lambda: pdf(
        ROOT,
        KIDS,
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
        b"<< /Length 4 /Filter [" + b"/ASCIIHexDecode " * 50_000 + b"] >>\nstream\n6161\nendstream",
    ),
    "contents-many.pdf": lambda: pdf(
        ROOT,
        KIDS,
        f"{PAGE[:-2]} /Contents [{'4 0 R ' * 20_000}] >>",
        stream(WORDS),
        FONT,
    ),
    "form-draws-itself.pdf": lambda: drawn(
        WORDS + SELF,
        more=[
            stream(
                SELF,
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                "/Resources << /XObject << /X 6 0 R >> >>",
            )
        ],
    ),
    "forms-double.pdf": lambda: drawn(
        WORDS + SELF,
        more=[
            stream(
                SELF * 10,
                "/Type /XObject /Subtype /Form /BBox [0 0 900 900] "
                f"/Resources << /XObject << /X {n + 1} 0 R >> /Font << /F0 5 0 R >> >>",
            )
            for n in range(6, 16)
        ]
        + [
            stream(
                WORDS,
                "/Type /XObject /Subtype /Form /BBox [0 0 900 900] "
                "/Resources << /Font << /F0 5 0 R >> >>",
            )
        ],
    ),
    "font-missing.pdf": lambda: drawn(WORDS.replace(b"F0", b"F7")),
    "font-draws-itself.pdf": lambda: pdf(
        ROOT,
        KIDS,
        PAGE,
        stream(WORDS),
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] "
        "/FirstChar 66 /LastChar 66 /Widths [9] /Encoding << /Differences [66 /B] >> "
        "/CharProcs << /B 6 0 R >> /Resources << /Font << /F0 5 0 R >> >> >>",
        stream(WORDS),
    ),
    "font-map-huge.pdf": lambda: pdf(
        ROOT,
        KIDS,
        PAGE,
        stream(WORDS),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
        stream(b"begincmap\n" + b"100 beginbfrange\n<00> <ffffffff> <0000>\nendbfrange\n" * 90_000),
    ),
    "letters-everywhere.pdf": lambda: drawn(letters(60_000)),
    "letters-on-one-place.pdf": lambda: drawn(
        b"BT /F0 9 Tf " + b"1 0 0 1 72 700 Tm (a) Tj " * 60_000 + b"ET"
    ),
    "letters-in-one-line.pdf": lambda: drawn(
        b"BT /F0 1 Tf 72 700 Td (" + b"a b" * 99_000 + b") Tj ET"
    ),
    "letters-far-away.pdf": lambda: drawn(
        b"BT /F0 11 Tf 1 0 0 1 1e30 -1e30 Tm (far) Tj 1 0 0 1 999999999 72 Tm (away) Tj ET" + WORDS
    ),
    "letters-of-no-size.pdf": lambda: drawn(WORDS.replace(b"11 Tf", b"0 Tf")),
    "letters-huge.pdf": lambda: drawn(WORDS.replace(b"11 Tf", b"1e30 Tf")),
    "letters-backwards.pdf": lambda: drawn(WORDS.replace(b"11 Tf", b"-11 Tf -500 Tc 0 Tz")),
    "letters-flat.pdf": lambda: drawn(b"0 0 0 0 0 0 cm " + WORDS),
    "letters-invisible.pdf": lambda: drawn(WORDS.replace(b"BT", b"BT 3 Tr")),
    "lines-many.pdf": lambda: drawn(
        b"".join(
            b"%d 0 m %d 792 l S 0 %d m 612 %d l S\n" % (n % 612, n % 612, n % 792, n % 792)
            for n in range(60_000)
        )
        + WORDS
    ),
    "boxes-many.pdf": lambda: drawn(b"72 72 9 9 re f " * 150_000 + WORDS),
    "states-open.pdf": lambda: drawn(b"q " * MB + WORDS),
    "states-closed.pdf": lambda: drawn(b"Q " * MB + WORDS),
    "arrays-in-arrays.pdf": lambda: pdf(ROOT, KIDS, b"[" * 2 * MB),
    "objects-in-objects.pdf": lambda: pdf(ROOT, KIDS, b"<< /A " * 600_000),
    "texts-without-end.pdf": lambda: pdf(ROOT, KIDS, b"(" * 2 * MB),
    "content-arrays.pdf": lambda: drawn(b"[" * 2 * MB),
    "content-noise.pdf": lambda: drawn(random.Random(9).randbytes(MB)),
    "names-long.pdf": lambda: pdf(ROOT, KIDS, b"/" + b"a" * 3 * MB),
    "objects-many.pdf": lambda: pdf(ROOT, KIDS, *["<< >>"] * 99_000),
    "notes-many.pdf": lambda: drawn(
        WORDS,
        entries="/MediaBox [0 0 612 792] /Annots [" + "6 0 R " * 50_000 + "]",
        more=["<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /Contents (a) >>"],
    ),
    "note-on-itself.pdf": lambda: drawn(
        WORDS,
        entries="/MediaBox [0 0 612 792] /Annots [6 0 R]",
        more=["<< /Type /Annot /Subtype /Popup /Rect [0 0 9 9] /Parent 6 0 R /Popup 6 0 R >>"],
    ),
    "fields-loop.pdf": lambda: pdf(
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>",
        KIDS,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
        "<< /FT /Tx /Kids [4 0 R] /Parent 4 0 R /T (a) >>",
    ),
    "outline-loop.pdf": lambda: pdf(
        "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>",
        KIDS,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
        "<< /First 4 0 R /Next 4 0 R >>",
    ),
    "action.pdf": lambda: pdf(
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(1);) >> >>",
        KIDS,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    ),
    "properties-huge.pdf": lambda: pdf(
        ROOT,
        KIDS,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F0 5 0 R >> >> >>",
        stream(WORDS),
        FONT,
        "<< /Title (" + "a" * 3 * MB + ") /CreationDate (D:99999999999999) /Author <feff d800> >>",
        trailer="/Root 1 0 R /Info 6 0 R",
    ),
    "a-pdf.docx": good,
    "a-pdf.txt": good,
    "a-text.pdf": lambda: b"Board\nMay 4, 2026\n",
}
