"""How much of a file is read, and the doors that hold to it: zip members and XML.

In: the bytes of a file, and `Limits`.  Out: the bytes of one member, the root of an XML part.
Never: believes a size that a file states; bytes are counted while they are unpacked.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from attrs import Attribute, field, frozen

from ..errors import ReadError

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET
    from zipfile import ZipFile, ZipInfo

    from ..document import Document

MIB = 1024 * 1024


def _positive(instance: object, attribute: "Attribute[int]", value: int) -> None:
    if type(value) is not int or value < 1:
        kind = type(instance).__name__
        raise ValueError(f"{kind}.{attribute.name} must be a whole number above 0, not {value!r}")


@frozen(kw_only=True)
class Limits:
    """What a reader takes at most; beyond it a file is refused with a `ReadError` in words.

    *file_bytes*: the file itself. *zip_members*: the parts in a .docx. *expanded_bytes*: what all
    parts that are read unpack to, together. *ratio*: how many times larger than the file they may
    become, once they exceed *free_bytes* (small files of like lines pack very well).
    *xml_depth*: elements inside elements. *xml_tags*: tags in one part of an office file; a tree
    of them takes a hundred times the memory of the file. *pdf_pages*: pages of a PDF.
    *page_characters*, *page_tags*: a web page with its markup. *record_parts*: objects, lists and
    texts of a record in JSON. *characters*: the text of any file.
    *line_characters*: one line, or one paragraph of a format that has them. *lines*: lines of the
    text; *short_lines*: the same, where a line holds fewer than `SHORT` characters on average.

    >>> Limits(pdf_pages=20).file_bytes == Limits().file_bytes
    True
    """

    file_bytes: int = field(default=64 * MIB, validator=_positive)
    zip_members: int = field(default=5_000, validator=_positive)
    expanded_bytes: int = field(default=64 * MIB, validator=_positive)
    ratio: int = field(default=200, validator=_positive)
    free_bytes: int = field(default=4 * MIB, validator=_positive)
    xml_depth: int = field(default=256, validator=_positive)
    xml_tags: int = field(default=1_000_000, validator=_positive)
    pdf_pages: int = field(default=2_000, validator=_positive)
    page_characters: int = field(default=6_000_000, validator=_positive)
    page_tags: int = field(default=300_000, validator=_positive)
    record_parts: int = field(default=150_000, validator=_positive)
    characters: int = field(default=2_000_000, validator=_positive)
    line_characters: int = field(default=500_000, validator=_positive)
    lines: int = field(default=100_000, validator=_positive)
    short_lines: int = field(default=40_000, validator=_positive)


SHORT = 16  # notes have 30 to 60 characters a line, a paragraph counted as one line far more

LIMITS = Limits()

# For what the caller holds in memory already, and answers for: text, bytes, `io.BytesIO`.
HELD = Limits(
    page_characters=50_000_000,
    page_tags=2_000_000,
    record_parts=2_000_000,
    characters=25_000_000,
    line_characters=25_000_000,
    lines=1_000_000,
    short_lines=1_000_000,
)


def limits_for(source: object) -> Limits:
    """Return the limits that hold for a path or a stream where the caller names none."""
    return HELD if isinstance(source, bytes | bytearray | memoryview | BytesIO) else LIMITS


def called(name: str | None) -> str:
    """Return how a message speaks of a file: its name in quotes, or "the input"."""
    return repr(name) if name else "the input"


def check_size(size: int, limits: Limits, name: str | None) -> None:
    """Refuse a file of more bytes than the limits allow."""
    if size > limits.file_bytes:
        raise ReadError(
            f"{called(name)}: the file has {size / MIB:,.1f} MiB, and more than "
            f"{limits.file_bytes / MIB:,.1f} MiB are not read. Notes of a meeting are smaller: "
            "take the pictures out, or split the file."
        )


def check_page(markup: str, limits: Limits, name: str | None) -> None:
    """Refuse a web page of more characters, markup included, than the limits allow."""
    page = "page", name
    _check(len(markup), limits, "page_characters", "characters of markup and text", *page)
    if len(markup) <= min(limits.page_tags, limits.lines):
        return  # as most pages: not even if it held nothing else
    _check(markup.count("<"), limits, "page_tags", "tags", *page)
    # A page may break its lines as it likes, but not that often.
    _check(markup.count("\n"), limits, "lines", "lines of markup and text", *page, times=3)


def check_text(text: str, limits: Limits, name: str | None) -> None:
    """Refuse a text of more characters or lines than the limits allow, before it is split."""
    _check(len(text), limits, "characters", "characters", "text", name)
    _check_lines(text.count("\n"), len(text), limits, name)
    if len(text) > limits.line_characters:
        _check_longest([len(line) for line in text.split("\n")], limits, name)


def check_record(data: str | bytes, limits: Limits) -> None:
    """Refuse JSON of more objects, lists and texts than the limits allow, before it is read."""
    text = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    # An object has some two texts, each with its name, and each of the four with two quotes.
    parts = text.count(b"{") + text.count(b"[") + text.count(b'"') // 8
    _check(parts, limits, "record_parts", "parts", "record", None)


def check_document(document: "Document", limits: Limits, name: str | None) -> None:
    """Refuse lines that are more, or longer, than the limits allow."""
    sizes = [len(line.text) for line in document.lines]
    _check(sum(sizes), limits, "characters", "characters", "text", name)
    _check_lines(len(sizes), sum(sizes), limits, name)
    _check_longest(sizes, limits, name)


def _check_longest(sizes: list[int], limits: Limits, name: str | None) -> None:
    longest = max(sizes, default=0)
    if longest > limits.line_characters:
        raise ReadError(
            f"{called(name)}, line {sizes.index(longest) + 1}: the line has {longest:,} characters,"
            f" and more than {limits.line_characters:,} in one are not read. "
            f"Break the text into lines. {_adjust('line_characters', longest)}"
        )


def _check_lines(lines: int, characters: int, limits: Limits, name: str | None) -> None:
    _check(lines, limits, "lines", "lines", "text", name)
    if characters < SHORT * lines:
        parts = "lines that hold next to nothing"
        _check(lines, limits, "short_lines", parts, "text", name)


def _check(
    count: int, limits: Limits, limit: str, parts: str, whole: str, name: str | None, times: int = 1
) -> None:
    most = times * int(getattr(limits, limit))
    if count > most:
        raise ReadError(
            f"{called(name)}: the {whole} has {count:,} {parts}, and more than {most:,} are not "
            f"read. Split the file, meeting by meeting. {_adjust(limit, -(-count // times))}"
        )


def _adjust(limit: str, enough: int) -> str:
    return (
        f"If you trust it, raise the limit: --limit {limit}={enough} on the command line, "
        f"limits=Limits({limit}={enough}) in Python."
    )


class Package:
    """A zip file within limits: its members by name, unpacked one by one.

    What was unpacked is added up over all members, so a bomb made of many is found out too.
    """

    def __init__(self, archive: "ZipFile", size: int, limits: Limits, name: str | None) -> None:
        self._archive = archive
        self._size = size
        self._limits = limits
        self._name = name
        self._expanded = 0
        self._members = {info.filename: info for info in archive.infolist()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, in the order of the archive's directory."""
        return tuple(self._members)

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def read(self, member: str) -> bytes:
        """Return the bytes of *member*; a `ReadError` says what is wrong with it."""
        info = self._members.get(member)
        if info is None:
            raise ReadError(
                f"{called(self._name)}: the part {member!r} is missing, so the file is not whole. "
                "Open it where it was written and save it again."
            )
        _check_member(info, self._name)
        return b"".join(self._pieces(info))

    def xml(self, member: str) -> "ET.Element":
        """Return the root element of *member*, which must be XML without a DTD."""
        return parse_xml(self.read(member), self._limits, name=self._name, part=member)

    def _pieces(self, info: "ZipInfo") -> Iterator[bytes]:
        from zipfile import BadZipFile
        from zlib import error as ZlibError

        try:
            with self._archive.open(info) as stream:
                while piece := stream.read(MIB):
                    self._count(len(piece))
                    yield piece
        except (BadZipFile, ZlibError, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise ReadError(
                f"{called(self._name)}: the part {info.filename!r} is damaged ({error}). "
                "Fetch the file again, or open it where it was written and save it again."
            ) from error

    def _count(self, size: int) -> None:
        self._expanded += size
        limits = self._limits
        if self._expanded > limits.expanded_bytes:
            raise ReadError(
                f"{called(self._name)}: unpacked, the file has more than "
                f"{limits.expanded_bytes / MIB:,.1f} MiB of text, which is not read. "
                "Split the file, or save it without its attachments."
            )
        if self._expanded > max(limits.free_bytes, limits.ratio * self._size):
            raise ReadError(
                f"{called(self._name)}: unpacked, the file grows to more than {limits.ratio} times "
                "its size, as a zip bomb does. If you trust it, save it again where it was written."
            )


def open_zip(data: bytes, limits: Limits = LIMITS, *, name: str | None = None) -> Package:
    """Return the zip file *data* as a `Package`; a `ReadError` says why it cannot be one."""
    from zipfile import BadZipFile, ZipFile

    # Counted before the directory is taken apart, which costs Python a millisecond per hundred.
    if data.count(b"PK\x01\x02") > limits.zip_members:
        raise ReadError(
            f"{called(name)}: the file holds more than {limits.zip_members:,} parts, "
            "which no notes of a meeting need. Save it again where it was written."
        )
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as error:
        raise ReadError(
            f"{called(name)}: the file is cut short or damaged ({error}). "
            "Fetch it again, or open it where it was written and save it again."
        ) from error
    return Package(archive, len(data), limits, name)


def _check_member(info: "ZipInfo", name: str | None) -> None:
    if info.flag_bits & 0x1:
        raise ReadError(
            f"{called(name)}: the part {info.filename!r} is locked with a password. "
            "Open the file with it, and save a copy without one."
        )
    # Office files know these two; of the others, one piece of input may unpack to any size.
    if info.compress_type not in (0, 8):
        raise ReadError(
            f"{called(name)}: the part {info.filename!r} is packed in a way that office files "
            "do not use. Save the file again where it was written."
        )


def parse_xml(
    data: bytes, limits: Limits = LIMITS, *, name: str | None = None, part: str = ""
) -> "ET.Element":
    """Return the root of the XML *data*; refuse a DTD, deep nesting, and damage."""
    from xml.etree import ElementTree as ET

    where = f"{called(name)}, part {part!r}" if part else called(name)
    if _has_doctype(data):
        raise ReadError(
            f"{where}: the XML declares its own entities (a DTD), which no office file does and "
            "which can be used to attack. Save the file again where it was written."
        )
    if data.count(b"<") > limits.xml_tags:
        raise ReadError(
            f"{where}: the XML has more than {limits.xml_tags:,} tags, as many as thousands of "
            "pages have. Split the file, meeting by meeting."
        )
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise ReadError(
            f"{where}: the XML is damaged ({error}). "
            "Open the file where it was written and save it again."
        ) from error
    check_depth(root, limits, where)
    return root


def check_depth(root: "ET.Element", limits: Limits, where: str) -> None:
    """Refuse a tree that is deeper than the limits allow; a level is one pass in C."""
    level = list(root)
    depth = 1
    while level:
        depth += 1
        if depth > limits.xml_depth:
            raise ReadError(
                f"{where}: more than {limits.xml_depth} elements stand inside each other, "
                "which no office file needs. Save the file again where it was written."
            )
        # Most elements hold none, and asking for their number is quicker than for what they hold.
        level = [child for element in level if len(element) for child in element]


def _has_doctype(data: bytes) -> bool:
    # Expat reads UTF-8, UTF-16 and encodings that agree with ASCII; a DTD is written out in each.
    return b"!" in data and any(
        mark in data
        for mark in (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
    )
