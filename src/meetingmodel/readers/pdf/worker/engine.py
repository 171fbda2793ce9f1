"""PDFium, called directly: the text of each page, and where its words stand.

In: the bytes of a PDF.  Out: frames.
Never: looks at the words. Positions are asked for at the ends of words only, and in loops that run
inside `map`: a call for every letter from Python takes longer than PDFium's whole work.
"""

import ctypes
from itertools import repeat

from .frames import END, META, PAGE, pack, pack_page
from .letters import read_text

TYPE_CHECKING = False  # as `typing` has it; importing that takes as long as reading a page
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Fonts = list[tuple[bytes, int, int]]

# What PDFium takes for granted of a page that is no attack.
MOST_RULES = 4_000
MOST_NOTES = 2_000
THIN = 3.0  # points
FEW_LETTERS = 25  # "Scanned by …"
# Kinds of annotations that are painted words: text boxes, stamps, form fields.
WRITTEN = frozenset((3, 13, 20))
WITH_NOTES = 1
TEXT, PATH, PICTURE, FORM = 1, 2, 3, 5

_POINTER, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
_FLOAT, _DOUBLE, _BYTES = ctypes.c_float, ctypes.c_double, ctypes.c_char_p
_SIGNATURES: dict[str, tuple[object, ...]] = {
    # name: result, then arguments. Addresses travel as plain numbers, which saves an object each.
    "FPDF_InitLibrary": (None,),
    "FPDF_LoadMemDocument64": (_POINTER, _BYTES, ctypes.c_size_t, _BYTES),
    "FPDF_CloseDocument": (None, _POINTER),
    "FPDF_GetLastError": (_LONG,),
    "FPDF_GetPageCount": (_INT, _POINTER),
    "FPDF_DocumentHasValidCrossReferenceTable": (_INT, _POINTER),
    "FPDF_GetMetaText": (_LONG, _POINTER, _BYTES, _POINTER, _LONG),
    "FPDF_LoadPage": (_POINTER, _POINTER, _INT),
    "FPDF_ClosePage": (None, _POINTER),
    "FPDF_GetPageWidthF": (_FLOAT, _POINTER),
    "FPDF_GetPageHeightF": (_FLOAT, _POINTER),
    "FPDFPage_Flatten": (_INT, _POINTER, _INT),
    "FPDFBitmap_Create": (_POINTER, _INT, _INT, _INT),
    "FPDFBitmap_Destroy": (None, _POINTER),
    "FPDF_RenderPageBitmap": (None, _POINTER, _POINTER, *(_INT,) * 6),
    "FPDFPage_GetAnnotCount": (_INT, _POINTER),
    "FPDFPage_GetAnnot": (_POINTER, _POINTER, _INT),
    "FPDFPage_CloseAnnot": (None, _POINTER),
    "FPDFAnnot_GetSubtype": (_INT, _POINTER),
    "FPDFPage_CountObjects": (_INT, _POINTER),
    "FPDFPage_GetObject": (_POINTER, _POINTER, _INT),
    "FPDFFormObj_CountObjects": (_INT, _POINTER),
    "FPDFFormObj_GetObject": (_POINTER, _POINTER, _LONG),
    "FPDFPageObj_GetType": (_INT, _POINTER),
    "FPDFPageObj_GetBounds": (_INT, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER),
    "FPDFText_LoadPage": (_POINTER, _POINTER),
    "FPDFText_ClosePage": (None, _POINTER),
    "FPDFText_CountChars": (_INT, _POINTER),
    "FPDFText_GetText": (_INT, _POINTER, _INT, _INT, _POINTER),
    "FPDFText_IsGenerated": (_INT, _POINTER, _INT),
    "FPDFText_GetUnicode": (ctypes.c_uint, _POINTER, _INT),
    "FPDFText_GetCharOrigin": (_INT, _POINTER, _INT, _POINTER, _POINTER),
    "FPDFText_GetLooseCharBox": (_INT, _POINTER, _INT, _POINTER),
    "FPDFText_GetCharBox": (_INT, _POINTER, _INT, _POINTER, _POINTER, _POINTER, _POINTER),
    "FPDFText_GetMatrix": (_INT, _POINTER, _INT, _POINTER),
    "FPDFText_GetFontSize": (_DOUBLE, _POINTER, _INT),
    "FPDFText_GetTextObject": (_POINTER, _POINTER, _INT),
    "FPDFTextObj_GetFont": (_POINTER, _POINTER),
    "FPDFTextObj_GetTextRenderMode": (_INT, _POINTER),
    "FPDFFont_GetBaseFontName": (ctypes.c_size_t, _POINTER, _POINTER, ctypes.c_size_t),
    "FPDFFont_GetFlags": (_INT, _POINTER),
    "FPDFFont_GetWeight": (_INT, _POINTER),
}

_FIELDS = ("Title", "Author", "Subject", "Keywords", "CreationDate", "ModDate")


class Refused(Exception):
    """The engine cannot or may not read the file; the first argument is a word that says why."""


def reason(refused: Refused) -> bytes:
    """Return the body of the frame that says why."""
    return "\0".join(map(str, refused.args)).encode()


class Engine:
    """PDFium's functions, each with its signature."""

    def __init__(self, library: str) -> None:
        loaded = ctypes.CDLL(library)
        self._functions: dict[str, Callable[..., int]] = {}
        for name, (result, *arguments) in _SIGNATURES.items():
            # By index, not by attribute: a function object of our own, that nobody else declares.
            function = loaded[name]
            function.restype = result  # type: ignore[assignment]
            function.argtypes = arguments  # type: ignore[assignment]
            self._functions[name] = function
        self("FPDF_InitLibrary")

    def __call__(self, name: str, *arguments: object) -> int:
        """Call a function of PDFium."""
        return self._functions[name](*arguments)

    def each(self, name: str, *arguments: "Iterable[int]") -> list[int]:
        """Call a function once for each set of arguments, in a loop that is not Python's."""
        return list(map(self._functions[name], *arguments))

    def string(self, name: str, *arguments: object, encoding: str) -> str:
        """Return a text that PDFium writes into a buffer; the first call asks for its length."""
        size = self(name, *arguments, None, 0)
        if not 0 < size < 65536:
            return ""
        buffer = ctypes.create_string_buffer(size)
        self(name, *arguments, ctypes.addressof(buffer), size)
        return buffer.raw.decode(encoding, "replace").rstrip("\0")


def read(engine: Engine, data: bytes, *, pages: int, characters: int) -> "Iterator[bytes]":
    """Yield the frames of the PDF *data*; raise `Refused` where it cannot be read."""
    document = engine("FPDF_LoadMemDocument64", data, len(data), None)
    if not document:
        code = engine("FPDF_GetLastError")
        raise Refused({4: "locked", 5: "locked"}.get(code, "damaged"))
    try:
        yield from _document(engine, document, pages, characters)
    finally:
        engine("FPDF_CloseDocument", document)


def _document(engine: Engine, document: int, pages: int, characters: int) -> "Iterator[bytes]":
    count = engine("FPDF_GetPageCount", document)
    if count > pages:
        raise Refused("pages", count)
    if count < 1:
        raise Refused("damaged")
    for field in _FIELDS:
        value = engine.string("FPDF_GetMetaText", document, field.encode(), encoding="utf-16-le")
        if value:
            yield pack(META, f"{field}\0{value}".encode("utf-8", "replace"))
    if not engine("FPDF_DocumentHasValidCrossReferenceTable", document):
        yield pack(META, b"Mended\0yes")
    for number in range(count):
        frame, letters = _page(engine, document, number)
        characters -= letters
        if characters < 0:
            raise Refused("characters", number + 1)
        yield frame
    yield pack(END, b"")


def _page(engine: Engine, document: int, number: int) -> tuple[bytes, int]:
    page = engine("FPDF_LoadPage", document, number)
    if not page:
        # One page that cannot be read is a page without words; the parent says so.
        return pack(PAGE, b""), 0
    # Form fields and text boxes lie above a page; flattened, their words stand in it.
    if _written_on(engine, page):
        _draw_fields(engine, page)
        if engine("FPDFPage_Flatten", page, 0) == 1:
            engine("FPDF_ClosePage", page)
            page = engine("FPDF_LoadPage", document, number)
    try:
        return _read_page(engine, page)
    finally:
        engine("FPDF_ClosePage", page)


def _written_on(engine: Engine, page: int) -> bool:
    for index in range(min(engine("FPDFPage_GetAnnotCount", page), MOST_NOTES)):
        note = engine("FPDFPage_GetAnnot", page, index)
        if note:
            kind = engine("FPDFAnnot_GetSubtype", note)
            engine("FPDFPage_CloseAnnot", note)
            if kind in WRITTEN:
                return True
    return False


def _draw_fields(engine: Engine, page: int) -> None:
    """Have PDFium draw the fields that were filled in by a program and that no viewer drew yet.

    It does so whenever it paints; the page is painted beside its canvas, so that nothing else is.
    """
    canvas = engine("FPDFBitmap_Create", 1, 1, 0)
    if canvas:
        engine("FPDF_RenderPageBitmap", canvas, page, 5, 5, 1, 1, 0, WITH_NOTES)
        engine("FPDFBitmap_Destroy", canvas)


def _read_page(engine: Engine, page: int) -> tuple[bytes, int]:
    sheet = engine("FPDFText_LoadPage", page)
    if not sheet:
        return pack(PAGE, b""), 0
    try:
        text, words = read_text(engine, sheet)
        arrays, fonts = _places(engine, sheet, *words)
    finally:
        engine("FPDFText_ClosePage", sheet)
    pictured, rules = _drawn(engine, page, few=len(text) < FEW_LETTERS)
    size = (
        engine("FPDF_GetPageWidthF", page),
        engine("FPDF_GetPageHeightF", page),
        pictured,
    )
    return pack_page(size, text.encode(), (*arrays, rules), fonts), len(text)


def _places(
    engine: Engine, sheet: int, starts: list[int], ends: list[int]
) -> "tuple[tuple[bytes, ...], Fonts]":
    count = len(starts)
    lasts = [end - 1 for end in ends]
    origins = (_DOUBLE * (2 * count))()
    boxes = (_FLOAT * (8 * count))()
    where, around = ctypes.addressof(origins), ctypes.addressof(boxes)
    same = repeat(sheet)
    across, down = range(where, where + 16 * count, 16), range(where + 8, where + 16 * count, 16)
    engine.each("FPDFText_GetCharOrigin", same, starts, across, down)
    engine.each("FPDFText_GetLooseCharBox", same, starts, range(around, around + 32 * count, 32))
    engine.each(
        "FPDFText_GetLooseCharBox", same, lasts, range(around + 16, around + 32 * count, 32)
    )
    runs = engine.each("FPDFText_GetTextObject", same, starts)
    # The first word of each run speaks for the run.
    first = dict(zip(reversed(runs), reversed(starts), strict=True))
    order = {run: place for place, run in enumerate(first)}
    shapes, inks, fonts = _runs(engine, sheet, first)
    index = (ctypes.c_uint * count)(*map(order.__getitem__, runs))
    turned = [abs(a) < abs(b) for a, b in zip(shapes[0::7], shapes[1::7], strict=True)]
    if any(turned):
        sides = map(turned.__getitem__, index)
        _box_turned(engine, sheet, boxes, zip(sides, starts, lasts, strict=True))
    numbers = ((ctypes.c_uint * count)(*starts), (ctypes.c_uint * count)(*ends))
    arrays = (*numbers, origins, boxes, index, shapes, inks)
    return tuple([bytes(array) for array in arrays]), fonts


def _box_turned(
    engine: Engine,
    sheet: int,
    boxes: "ctypes.Array[ctypes.c_float]",
    words: "Iterable[tuple[bool, int, int]]",
) -> None:
    # The loose box of a letter that stands on its side has no width, so the tight one is taken.
    sides = (_DOUBLE * 4)()
    left, right, bottom, top = range(ctypes.addressof(sides), ctypes.addressof(sides) + 32, 8)
    for place, (turned, *letters) in enumerate(words):
        for at, letter in zip((8 * place, 8 * place + 4), letters, strict=True):
            if turned and engine("FPDFText_GetCharBox", sheet, letter, left, right, bottom, top):
                boxes[at : at + 4] = [sides[0], sides[3], sides[1], sides[2]]


def _runs(
    engine: Engine, sheet: int, first: dict[int, int]
) -> (
    "tuple[ctypes.Array[ctypes.c_float], ctypes.Array[ctypes.c_int], list[tuple[bytes, int, int]]]"
):
    count = len(first)
    shapes = (_FLOAT * (7 * count))()
    where = ctypes.addressof(shapes)
    same, places = repeat(sheet), list(first.values())
    engine.each("FPDFText_GetMatrix", same, places, range(where, where + 28 * count, 28))
    sizes = engine.each("FPDFText_GetFontSize", same, places)
    for place, size in enumerate(sizes):
        shapes[7 * place + 6] = size
    # A word that PDFium made up belongs to no run, so it has no font either.
    handles = [run and engine("FPDFTextObj_GetFont", run) for run in first]
    order = {handle: place for place, handle in enumerate(dict.fromkeys(handles))}
    inks = (_INT * (2 * count))()
    inks[0::2] = [order[handle] for handle in handles]
    inks[1::2] = [engine("FPDFTextObj_GetTextRenderMode", run) if run else -1 for run in first]
    return shapes, inks, [_font(engine, handle) for handle in order]


def _font(engine: Engine, handle: int | None) -> tuple[bytes, int, int]:
    if not handle:
        return b"", 0, 0
    name = engine.string("FPDFFont_GetBaseFontName", handle, encoding="utf-8")
    flags, weight = engine("FPDFFont_GetFlags", handle), engine("FPDFFont_GetWeight", handle)
    return name.encode(), max(flags, 0), max(weight, 0)


def _drawn(engine: Engine, page: int, *, few: bool) -> tuple[bool, bytes]:
    """Return whether a page of few words is a picture, and the lines that are drawn on it."""
    count = min(engine("FPDFPage_CountObjects", page), MOST_RULES)
    objects = engine.each("FPDFPage_GetObject", repeat(page), range(count))
    kinds = engine.each("FPDFPageObj_GetType", objects)
    if few:
        return _pictured(engine, page, objects, kinds), b""
    paths = [one for one, kind in zip(objects, kinds, strict=True) if kind == PATH]
    return False, bytes(_bounds(engine, paths))


def _pictured(engine: Engine, page: int, objects: list[int], kinds: list[int]) -> bool:
    """Say whether one picture covers half of a page, or a page without words is painted on."""
    if TEXT not in kinds and (PICTURE in kinds or _painted(engine, objects, kinds)):
        return True
    pictures = [one for one, kind in zip(objects, kinds, strict=True) if kind == PICTURE]
    for form in [one for one, kind in zip(objects, kinds, strict=True) if kind == FORM]:
        for place in range(min(engine("FPDFFormObj_CountObjects", form), MOST_RULES)):
            within = engine("FPDFFormObj_GetObject", form, place)
            if engine("FPDFPageObj_GetType", within) == PICTURE:
                pictures.append(within)
    half = engine("FPDF_GetPageWidthF", page) * engine("FPDF_GetPageHeightF", page) / 2
    sides = _bounds(engine, pictures)
    return any(
        (right - left) * (top - bottom) > half
        for left, bottom, right, top in zip(
            sides[0::4], sides[1::4], sides[2::4], sides[3::4], strict=True
        )
    )


def _painted(engine: Engine, objects: list[int], kinds: list[int]) -> bool:
    """Say whether more is drawn than the lines of an empty table: letters, as shapes."""
    paths = [one for one, kind in zip(objects, kinds, strict=True) if kind == PATH]
    sides = _bounds(engine, paths)
    return any(
        min(right - left, top - bottom) > THIN
        for left, bottom, right, top in zip(
            sides[0::4], sides[1::4], sides[2::4], sides[3::4], strict=True
        )
    )


def _bounds(engine: Engine, objects: list[int]) -> "ctypes.Array[ctypes.c_float]":
    found = (_FLOAT * (4 * len(objects)))()
    at = ctypes.addressof(found)
    sides = [range(at + side, at + 16 * len(objects) + side, 16) for side in (0, 4, 8, 12)]
    engine.each("FPDFPageObj_GetBounds", objects, *sides)
    return found
