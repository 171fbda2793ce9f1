"""PDF files made by hand: text where we want it, and no library that could set it right for us.

In: what stands where on which page.  Out: the bytes of a PDF.
Never: breaks a line by itself, but where `Page.prose` is asked to.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

WIDTH, HEIGHT = 612, 792
# Helvetica's letters from the blank to the tilde, in thousandths of the size.
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, *(556,) * 10,
    278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
    833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 278,
    556, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
FONTS = ("Helvetica", "Helvetica-Bold", "Courier", "Symbol")


def width(text: str, size: float = 11) -> float:
    """Return how wide *text* is in Helvetica."""
    return sum(_WIDTHS[ord(one) - 32] if " " <= one <= "~" else 556 for one in text) * size / 1000


def wrapped(text: str, room: float, size: float = 11) -> list[str]:
    """Return *text* in lines that fit into *room*."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


@define
class Page:
    """A page that is written on from the top; *y* counts down from its upper edge."""

    drawn: list[str] = field(factory=list)
    letters: list[str] = field(factory=list)
    notes: list[str] = field(factory=list)
    turned: int = 0

    def text(
        self, x: float, y: float, text: str, *, size: float = 11, font: str = "Helvetica",
        bold: bool = False, mode: int = 0, spacing: float = 0, turn: int = 0,
    ) -> None:  # fmt: skip
        """Write *text* on the baseline *y*; *turn*: quarters to the left, 4: aslant."""
        name = FONTS.index("Helvetica-Bold" if bold else font)
        cosine, sine = ((1, 0), (0, 1), (-1, 0), (0, -1), (0.8, 0.6))[turn]
        place = f"{cosine} {sine} {-sine} {cosine} {x:.2f} {HEIGHT - y:.2f} Tm"
        shown = "".join(f"{self._code(one):02x}" for one in text)
        self.drawn.append(f"BT /F{name} {size} Tf {spacing} Tc {mode} Tr {place} <{shown}> Tj ET")

    def prose(
        self, x: float, y: float, text: str, *, room: float = 460, size: float = 11,
        leading: float = 13.5,
    ) -> float:  # fmt: skip
        """Write *text* in as many lines as it needs; return where the next paragraph may start."""
        for line in wrapped(text, room, size):
            self.text(x, y, line, size=size)
            y += leading
        return y + 6

    def entry(
        self, x: float, y: float, text: str, *, glyph: str = "•", room: float = 440
    ) -> float:  # fmt: skip
        """Write an entry of a list, its glyph 18 points before its text."""
        self.text(x, y, glyph)
        return self.prose(x + 18, y, text, room=room - 18) - 4

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Draw a line."""
        self.drawn.append(f"0.5 w {x0} {HEIGHT - y0} m {x1} {HEIGHT - y1} l S")

    def dot(self, x: float, y: float, wide: float = 4) -> None:
        """Draw a small square; *x*, *y*: its lower left corner."""
        self.drawn.append(f"{x} {HEIGHT - y} {wide} {wide} re f")

    def grid(self, edges: Sequence[float], heights: Sequence[float]) -> None:
        """Draw the lines of a table."""
        for x in edges:
            self.line(x, heights[0], x, heights[-1])
        for y in heights:
            self.line(edges[0], y, edges[-1], y)

    def picture(self) -> None:
        """Cover the page with a picture."""
        self.drawn.append(f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q")

    def field(
        self, x: float, y: float, text: str, *, kind: str = "Widget", drawn: bool = True
    ) -> None:
        """Fill in a form field, or write on a text box (*kind* "FreeText").

        Not *drawn*: the field says what it holds, and leaves it to the viewer to show that.
        """
        look = f"BT /F0 11 Tf 2 4 Td ({text}) Tj ET" if drawn else ""
        box = f"/Rect [{x} {HEIGHT - y - 4} {x + 200} {HEIGHT - y + 12}]"
        self.notes.append(f"{kind}\0{box}\0{text}\0{look}")

    def _code(self, letter: str) -> int:
        # What ASCII lacks gets a place above it; which letter stands there, the font's map says.
        if " " <= letter <= "~":
            return ord(letter)
        if letter not in self.letters:
            self.letters.append(letter)
        return 128 + self.letters.index(letter)


def make_pdf(
    pages: Iterable[Page], *, info: Mapping[str, str] | None = None, locked: bool = False
) -> bytes:
    """Return a PDF of *pages*; *locked* asks for a password that nobody knows."""
    pages = list(pages)
    objects: list[bytes] = [b"", b"", _picture()]
    kids = [_page(page, objects) for page in pages]
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    undrawn = any(note.endswith("\0") for page in pages for note in page.notes)
    forms = (
        f"/AcroForm << /Fields [] /NeedAppearances {str(undrawn).lower()} /DA (/F0 11 Tf 0 g) "
        "/DR << /Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
    )
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {forms} >>".encode()
    objects[1] = f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>".encode()
    trailer = f"/Root 1 0 R /Size {len(objects) + 3}"
    if info:
        objects.append(
            "<< {} >>".format(" ".join(f"/{key} ({value})" for key, value in info.items())).encode()
        )
        trailer += f" /Info {len(objects)} 0 R"
    if locked:
        secret = "11" * 32
        keys = f"/V 2 /R 3 /Length 128 /P -44 /O <{secret}> /U <{secret}>"
        objects.append(f"<< /Filter /Standard {keys} >>".encode())
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<00> <00>]"
    return _file(objects, trailer)


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + f"trailer << {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode())


def _page(page: Page, objects: list[bytes]) -> int:
    maps = _add(objects, _stream("", _map(page.letters)))
    fonts = " ".join(
        f"/F{place} << /Type /Font /Subtype /Type1 /BaseFont /{name} /FirstChar 0 /LastChar 255 "
        f"/Widths [{_widths(name)}] /Encoding /WinAnsiEncoding /ToUnicode {maps} 0 R >>"
        for place, name in enumerate(FONTS)
    )
    means = f"<< /Font << {fonts} >> /XObject << /Im 3 0 R >> >>"
    content = _add(objects, _stream("", "\n".join(page.drawn)))
    notes = [_note(note, means, objects) for note in page.notes]
    listed = " ".join(f"{note} 0 R" for note in notes)
    return _add(
        objects,
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {page.turned} "
        f"/Resources {means} /Contents {content} 0 R /Annots [{listed}] >>".encode(),
    )


def _note(note: str, means: str, objects: list[bytes]) -> int:
    kind, box, text, look = note.split("\0")
    form = f"/Type /XObject /Subtype /Form /BBox [0 0 200 16] /Resources {means}"
    appearance = _add(objects, _stream(form, look))
    more = (
        f"/FT /Tx /T (f{len(objects)}) /V ({text})" if kind == "Widget" else f"/Contents ({text})"
    )
    drawn = f"/AP << /N {appearance} 0 R >>" if look else "/DA (/F0 11 Tf 0 g)"
    shown = f"/F 4 {box} {drawn}"
    return _add(objects, f"<< /Type /Annot /Subtype /{kind} {shown} {more} >>".encode())


def _add(objects: list[bytes], body: bytes) -> int:
    objects.append(body)
    return len(objects)


def _stream(entries: str, content: str) -> bytes:
    packed = zlib.compress(content.encode("latin-1"))
    head = f"<< {entries} /Length {len(packed)} /Filter /FlateDecode >>"
    return head.encode() + b"\nstream\n" + packed + b"\nendstream"


def _widths(font: str) -> str:
    if font == "Courier":
        return " ".join(["600"] * 256)
    return " ".join(map(str, [*[0] * 32, *_WIDTHS, *[556] * 129]))


def _map(letters: Sequence[str]) -> str:
    """Return what each place of the fonts stands for in Unicode."""
    ascii_places = "<20> <7e> <0020>"
    odd = "\n".join(
        f"<{128 + place:02x}> <{letter.encode('utf-16-be').hex()}>"
        for place, letter in enumerate(letters)
    )
    odd = f"{len(letters)} beginbfchar\n{odd}\nendbfchar\n" if letters else ""
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"1 beginbfrange {ascii_places} endbfrange\n{odd}endcmap end end"
    )


def _picture() -> bytes:
    head = b"/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray"
    return b"<< %s /BitsPerComponent 8 /Length 4 >>\nstream\n\x00\x80\x80\x00\nendstream" % head
