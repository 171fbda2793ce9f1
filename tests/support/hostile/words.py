"""Word files that lie, loop, grow, or are something else; and the zip files that they are.

In: nothing.  Out: bytes, by the name of the file that they stand in.
Never: more than 5 MB packed.
"""

import random
import struct
import zipfile
from collections.abc import Callable
from io import BytesIO

from support import wordfiles as word
from support.wordfiles import NAMESPACES, cell, listed, p, r, row, table, word_file, zipped

MB = 1_000_000
BODY = p("Board of Harrow") + p("May 4, 2026") + p("Present: Ann Lee") + p("Lee will call Ray.")
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def plain(*, packing: int = zipfile.ZIP_DEFLATED, **more: bytes) -> bytes:
    """Return a good file; *more* members, of which `_` in a name stands for a slash."""
    return packed(
        _members(word_file(BODY)) | {k.replace("_", "/"): v for k, v in more.items()},
        packing=packing,
    )


def packed(members: dict[str, bytes], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of *members*, packed."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, inside in members.items():
            archive.writestr(name, inside)
    return out.getvalue()


def with_part(name: str, inside: str | bytes) -> bytes:
    """Return a good file in which one part is *inside*."""
    data = inside.encode() if isinstance(inside, str) else inside
    return packed(_members(word_file(BODY, styles="", numbering="")) | {name: data})


def main_part(inside: str | bytes) -> bytes:
    """Return a file whose main part is *inside*, declaration and all."""
    return with_part("word/document.xml", inside)


def big(body: str, **parts: str) -> bytes:
    """Return a packed file with *body*."""
    return packed(_members(word_file(body, **parts)))


def patched(data: bytes, mark: bytes, place: int, form: str, value: int) -> bytes:
    """Return *data* with a number put after each *mark* (b"PK\\1\\2": the directory's entries)."""
    out = bytearray(data)
    at = out.find(mark)
    while at >= 0:
        struct.pack_into(form, out, at + place, value)
        at = out.find(mark, at + 4)
    return bytes(out)


def overlapping() -> bytes:
    """Return a zip whose directory names one packed member thousands of times."""
    data = packed({"word/document.xml": b"<w:p/>" * 300_000})
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    count = 4_000
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, start, 0)
    return data[:start] + entry * count + tail


def nested_zips(levels: int) -> bytes:
    """Return a .docx in a .docx in a .docx."""
    data = plain()
    for _ in range(levels):
        data = packed(_members(word_file(BODY)) | {"word/embeddings/a.docx": data})
    return data


def with_chunk(data: bytes, suffix: str) -> bytes:
    """Return a file whose body takes in another file."""
    members = _members(word_file('<w:altChunk r:id="c1"/>' + BODY))
    relation = (
        f'<Relationship Id="c1" Type="{word.RELATIONSHIPS}/aFChunk" Target="chunk.{suffix}"/>'
    )
    links = members["word/_rels/document.xml.rels"].decode()
    members["word/_rels/document.xml.rels"] = links.replace(
        "</Relationships>", relation + "</Relationships>"
    ).encode()
    return packed(members | {f"word/chunk.{suffix}": data})


def chunks(levels: int) -> bytes:
    """Return a file that takes in a file that takes in a file."""
    data = plain()
    for _ in range(levels):
        data = with_chunk(data, "docx")
    return data


def ole(*streams: str) -> bytes:
    """Return the look of an old office file with these streams in its directory."""
    return OLE + b"\0" * 1_500 + b"".join(one.encode("utf-16-le") + b"\0" * 90 for one in streams)


def related(kind: str, target: str, mode: str = "") -> bytes:
    """Return a file with one relation more."""
    outside = f' TargetMode="{mode}"' if mode else ""
    relation = (
        f'<Relationship Id="x" Type="{word.RELATIONSHIPS}/{kind}" Target="{target}"{outside}/>'
    )
    body = f'<w:sectPr><w:headerReference w:type="default" r:id="x"/></w:sectPr>{BODY}'
    members = _members(word_file(body))
    links = members["word/_rels/document.xml.rels"].decode()
    members["word/_rels/document.xml.rels"] = links.replace(
        "</Relationships>", relation + "</Relationships>"
    ).encode()
    return packed(members)


def noisy(seed: int) -> bytes:
    """Return a good file in which a few bytes are others."""
    dice = random.Random(seed)
    data = bytearray(plain())
    for _ in range(12):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data)


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def _style(style_id: str, based_on: str) -> str:
    return word.style(style_id, f'<w:basedOn w:val="{based_on}"/>')


def _inside(opening: str, closing: str, levels: int, body: str = BODY) -> str:
    return opening * levels + body + closing * levels


def _numbered(count: int, *levels: str, start: int = 1) -> bytes:
    listing = word.abstract(0, *levels) + word.num(1, 0)
    return big("".join(p("Roads", listed(1)) for _ in range(count)), numbering=listing)


NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
BOX = (
    "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>",
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
)

ZIPS: dict[str, Callable[[], bytes]] = {
    **{
        f"cut-at-{percent}.docx": lambda percent=percent: plain()[: len(plain()) * percent // 100]
        for percent in (1, 5, 20, 40, 60, 80, 95, 99)
    },
    "mark-only.docx": lambda: b"PK\x03\x04",
    "end-only.docx": lambda: b"PK\x05\x06" + b"\0" * 18,
    "end-cut.docx": lambda: plain()[:-3],
    "head-cut.docx": lambda: plain()[40:],
    "zip64-only.docx": lambda: b"PK\x06\x06" + b"\xff" * 60 + b"PK\x05\x06" + b"\xff" * 18,
    "bomb.docx": lambda: main_part(b" " * 400 * MB),
    "bomb-of-words.docx": lambda: big(p("a" * 5 * MB) * 12),
    "bomb-of-tags.docx": lambda: big("<w:p/>" * 3 * MB),
    "bomb-in-styles.docx": lambda: with_part("word/styles.xml", b" " * 300 * MB),
    "bomb-in-types.docx": lambda: with_part("[Content_Types].xml", b" " * 300 * MB),
    "bomb-in-properties.docx": lambda: with_part("docProps/core.xml", b" " * 300 * MB),
    "bomb-of-many.docx": lambda: packed(
        _members(plain()) | {f"word/header{n}.xml": b" " * 4 * MB for n in range(50)}
    ),
    "bomb-beside.docx": lambda: with_part("word/media/a.png", b"\0" * 300 * MB),
    "members.docx": lambda: packed(
        _members(plain()) | {f"word/media/{n}.png": b"" for n in range(40_000)}
    ),
    "overlapping.docx": overlapping,
    "zips-in-zips.docx": lambda: nested_zips(60),
    "zip-of-a-zip.zip": lambda: packed({"a.zip": packed({"b.zip": packed({"c.docx": plain()})})}),
    "size-too-small.docx": lambda: patched(plain(), b"PK\x01\x02", 24, "<I", 3),
    "size-too-large.docx": lambda: patched(plain(), b"PK\x01\x02", 24, "<I", 0xFFFFFFF0),
    "packed-size-too-small.docx": lambda: patched(plain(), b"PK\x01\x02", 20, "<I", 3),
    "packed-size-too-large.docx": lambda: patched(plain(), b"PK\x01\x02", 20, "<I", 0xFFFFFFF0),
    "sizes-zip64.docx": lambda: patched(plain(), b"PK\x01\x02", 24, "<I", 0xFFFFFFFF),
    "local-size.docx": lambda: patched(plain(), b"PK\x03\x04", 22, "<I", 1),
    "checksum.docx": lambda: patched(plain(), b"PK\x01\x02", 16, "<I", 1),
    "place-of-member.docx": lambda: patched(plain(), b"PK\x01\x02", 42, "<I", 0x7FFFFFFF),
    "place-is-start.docx": lambda: patched(plain(), b"PK\x01\x02", 42, "<I", 0),
    "name-length.docx": lambda: patched(plain(), b"PK\x01\x02", 28, "<H", 60_000),
    "extra-length.docx": lambda: patched(plain(), b"PK\x01\x02", 30, "<H", 60_000),
    "version.docx": lambda: patched(plain(), b"PK\x01\x02", 6, "<H", 9_999),
    "locked-members.docx": lambda: patched(plain(), b"PK\x01\x02", 8, "<H", 1),
    "packing-99.docx": lambda: patched(plain(), b"PK\x01\x02", 10, "<H", 99),
    "packing-lzma.docx": lambda: plain(packing=zipfile.ZIP_LZMA),
    "packing-bzip2.docx": lambda: plain(packing=zipfile.ZIP_BZIP2),
    "directory-place.docx": lambda: patched(plain(), b"PK\x05\x06", 16, "<I", 0x7FFFFFFF),
    "directory-size.docx": lambda: patched(plain(), b"PK\x05\x06", 12, "<I", 7),
    "directory-count.docx": lambda: patched(plain(), b"PK\x05\x06", 8, "<I", 0xFFFFFFFF),
    "dates.docx": lambda: patched(plain(), b"PK\x01\x02", 12, "<I", 0xFFFFFFFF),
    "comment.docx": lambda: plain()[:-2] + struct.pack("<H", 60_000) + b"PK\x05\x06" * 15_000,
    "after-a-program.docx": lambda: b"MZ\x90\0" + b"\0" * 900 + plain(),
    "before-noise.docx": lambda: plain() + b"a" * MB,
    "outside-names.docx": lambda: packed(
        _members(plain()) | {"../../../etc/passwd": b"x", "/etc/x": b"x", "C:\\x": b"x"}
    ),
    "names-in-capitals.docx": lambda: packed(
        {name.upper(): data for name, data in _members(plain()).items()}
    ),
    "names-with-backslashes.docx": lambda: packed(
        {name.replace("/", "\\"): data for name, data in _members(plain()).items()}
    ),
    "long-names.docx": lambda: packed(_members(plain()) | {"a" * 60_000: b"x"}),
    "empty.zip": lambda: zipped({}),
    "sheet.docx": lambda: packed({"xl/workbook.xml": b"<workbook/>"}),
    "slides.docx": lambda: packed({"ppt/presentation.xml": b"<p/>"}),
    "open-document.docx": lambda: zipped({"mimetype": "application/vnd.oasis", "content.xml": "a"}),
    "book.docx": lambda: zipped({"META-INF/container.xml": "<a/>"}),
    "archive.docx": lambda: zipped({"notes.txt": "Board"}),
    "locked.docx": lambda: ole("EncryptedPackage", "EncryptionInfo"),
    "old.docx": lambda: ole("WordDocument"),
    "old-unknown.doc": lambda: OLE + b"\0" * 2 * MB,
    "old-cut.doc": lambda: OLE[:5],
    "rich-text.docx": lambda: b"{\\rtf1 " + b"{" * 2 * MB,
    "a-word-file.txt": plain,
    "a-word-file.pdf": plain,
    "a-word-file": plain,
    "a-text.docx": lambda: b"Board\nMay 4, 2026\n",
    **{f"noisy-{seed}.docx": lambda seed=seed: noisy(seed) for seed in range(8)},
}

WORDS: dict[str, Callable[[], bytes]] = {
    "macros.docm": lambda: plain(word_vbaProject=b"\xcc" * 9_000),
    "template.dotx": plain,
    "no-main-part.docx": lambda: packed({"word/styles.xml": b"<a/>", "[Content_Types].xml": b""}),
    "empty-main-part.docx": lambda: main_part(b""),
    "main-part-of-nuls.docx": lambda: main_part(b"\0" * 9_000),
    "main-part-cut.docx": lambda: main_part(f"<w:document {NAMESPACES}><w:body>{BODY}"),
    "main-part-a-page.docx": lambda: main_part("<html><p>Board</p></html>"),
    "main-part-no-body.docx": lambda: main_part(f"<w:document {NAMESPACES}/>"),
    "main-part-two-bodies.docx": lambda: main_part(
        f"<w:document {NAMESPACES}><w:body>{BODY}</w:body><w:body>{BODY}</w:body></w:document>"
    ),
    "no-namespace.docx": lambda: main_part(
        "<document><body><p><r><t>Board</t></r></p></body></document>"
    ),
    "other-namespace.docx": lambda: main_part(
        '<w:document xmlns:w="x"><w:body><w:p/></w:body></w:document>'
    ),
    "styles-broken.docx": lambda: with_part("word/styles.xml", "<w:styles"),
    "numbering-broken.docx": lambda: with_part("word/numbering.xml", b"\xff\xfe\0"),
    "types-broken.docx": lambda: with_part("[Content_Types].xml", "<"),
    "links-broken.docx": lambda: with_part("word/_rels/document.xml.rels", "<"),
    "roots-broken.docx": lambda: with_part("_rels/.rels", b"\0"),
    "utf-16.docx": lambda: main_part(
        (
            f'<?xml version="1.0" encoding="utf-16"?><w:document {NAMESPACES}><w:body>{BODY}'
            "</w:body></w:document>"
        ).encode("utf-16")
    ),
    "encoding-unknown.docx": lambda: main_part(b'<?xml version="1.0" encoding="klingon"?><a/>'),
    "encoding-lies.docx": lambda: main_part(b'<?xml version="1.0" encoding="utf-16"?><a/>'),
    "encoding-ebcdic.docx": lambda: main_part(
        '<?xml version="1.0" encoding="cp037"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(
            "cp037"
        )
    ),
    "encoding-utf-7.docx": lambda: main_part(
        b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE a [+ADw-!ENTITY b "c">]><a>&b;</a>'
    ),
    "laughs.docx": lambda: main_part(f"<!DOCTYPE a [{LAUGHS}]><a>&a11;</a>"),
    "laughs-in-styles.docx": lambda: with_part(
        "word/styles.xml", f"<!DOCTYPE a [{LAUGHS}]><a>&a11;</a>"
    ),
    "laughs-in-utf-16.docx": lambda: main_part(
        f"<!DOCTYPE a [{LAUGHS}]><a>&a11;</a>".encode("utf-16")
    ),
    "growth.docx": lambda: main_part(
        f'<!DOCTYPE a [<!ENTITY b "{"x" * 99_000}">]><a>{"&b;" * 99_000}</a>'
    ),
    "outside-entity.docx": lambda: main_part(
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    ),
    "outside-dtd.docx": lambda: main_part('<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>'),
    "deep.docx": lambda: main_part("<a>" * 100_000 + "</a>" * 100_000),
    "deep-in-body.docx": lambda: big(
        _inside("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 20_000)
    ),
    "controls-in-controls.docx": lambda: big(
        _inside("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100)
    ),
    "tables-in-tables.docx": lambda: big(
        _inside("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 70)
    ),
    "deep-tables.docx": lambda: big(
        _inside("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 9_000)
    ),
    "boxes-in-boxes.docx": lambda: big(_inside(*BOX, 30)),
    "links-in-links.docx": lambda: big(
        "<w:p>" + _inside("<w:hyperlink>", "</w:hyperlink>", 200, r("a")) + "</w:p>"
    ),
    "choices-in-choices.docx": lambda: big(
        _inside(
            '<mc:AlternateContent><mc:Choice Requires="w14">',
            "</mc:Choice></mc:AlternateContent>",
            100,
        )
    ),
    "attributes.docx": lambda: main_part(
        "<a " + " ".join(f'b{n}="c"' for n in range(150_000)) + "/>"
    ),
    "one-attribute-long.docx": lambda: main_part('<a b="' + "c" * 3 * MB + '"/>'),
    "namespaces.docx": lambda: main_part(
        "<a " + " ".join(f'xmlns:b{n}="c{n}"' for n in range(50_000)) + "/>"
    ),
    "comments.docx": lambda: big("<!-- a -->" * 300_000 + BODY),
    "instructions.docx": lambda: big("<?a b?>" * 300_000 + BODY),
    "name-long.docx": lambda: main_part("<" + "a" * 3 * MB + "/>"),
    "styles-loop.docx": lambda: big(
        p("a", '<w:pStyle w:val="A"/>'),
        styles=_style("A", "B") + _style("B", "C") + _style("C", "A"),
    ),
    "style-on-itself.docx": lambda: big(p("a", '<w:pStyle w:val="A"/>'), styles=_style("A", "A")),
    "styles-chain.docx": lambda: big(
        "".join(p("a", f'<w:pStyle w:val="s{n}"/>') for n in range(0, 20_000, 20)),
        styles="".join(_style(f"s{n}", f"s{n + 1}") for n in range(20_000)),
    ),
    "styles-linked.docx": lambda: big(
        p("a", '<w:pStyle w:val="A"/>'),
        styles=word.style("A", '<w:link w:val="B"/><w:next w:val="B"/>')
        + word.style("B", '<w:link w:val="A"/>'),
    ),
    "styles-many.docx": lambda: big(
        BODY, styles="".join(word.style(f"s{n}") for n in range(100_000))
    ),
    "lists-loop.docx": lambda: big(
        p("a", listed(1)),
        styles=word.style("L", listed(1), kind="numbering"),
        numbering=word.abstract(0, inside='<w:numStyleLink w:val="L"/>') + word.num(1, 0),
    ),
    "list-without-definition.docx": lambda: big(p("a", listed(1)), numbering=word.num(1, 77)),
    "level-far.docx": lambda: big(
        p("a", listed(1, 10**9)), numbering=word.abstract(0) + word.num(1, 0)
    ),
    "level-odd.docx": lambda: big(
        p("a", '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="-1"/></w:numPr>')
        + p("b", '<w:outlineLvl w:val="99999999999999999999"/><w:ind w:left="1e9" w:hanging="x"/>')
    ),
    "number-huge.docx": lambda: _numbered(3, word.level(0, "decimal", "%1.", start=10**100)),
    "number-very-huge.docx": lambda: _numbered(
        3, word.level(0, "decimal", "%1.", start="9" * 5_000)
    ),
    "roman-huge.docx": lambda: _numbered(
        3, word.level(0, "lowerRoman", "%1.", start=2_000_000_000)
    ),
    "letters-huge.docx": lambda: _numbered(
        3, word.level(0, "upperLetter", "%1.", start=2_000_000_000)
    ),
    "words-huge.docx": lambda: _numbered(
        3, word.level(0, "ordinalText", "%1.", start=2_000_000_000)
    ),
    "level-text-long.docx": lambda: _numbered(999, word.level(0, "decimal", "%1" * 9_000)),
    "level-text-odd.docx": lambda: _numbered(9, word.level(0, "decimal", "%0%9%%1%x%12%")),
    "numbers.docx": lambda: _numbered(40_000, word.level(0, "upperRoman", "%1.")),
    "cell-spans.docx": lambda: big(
        table(
            row(cell(p("a"), '<w:gridSpan w:val="2000000000"/>')), row(cell(p("b"), "<w:vMerge/>"))
        )
    ),
    "row-spans.docx": lambda: big(
        table(row(cell(p("a")), properties='<w:gridBefore w:val="2000000000"/>'))
    ),
    "cells.docx": lambda: big(table(row(*[cell(p("a"))] * 40_000))),
    "rows.docx": lambda: big(table(*[row(cell(p("a")), cell(p("b")))] * 30_000)),
    "cells-without-words.docx": lambda: big(table(row(*[cell("<w:p/>")] * 90_000))),
    "paragraphs.docx": lambda: big("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 120_000),
    "paragraphs-without-words.docx": lambda: big("<w:p/>" * 600_000),
    "runs.docx": lambda: big("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 200_000 + "</w:p>"),
    "line-breaks.docx": lambda: big("<w:p><w:r>" + "<w:br/>" * 600_000 + "</w:r></w:p>"),
    "page-breaks.docx": lambda: big(
        "<w:p><w:r>" + '<w:br w:type="page"/>' * 300_000 + "</w:r></w:p>"
    ),
    "tabs.docx": lambda: big("<w:p><w:r>" + "<w:tab/>" * 600_000 + "</w:r></w:p>"),
    "one-paragraph.docx": lambda: big(p("the board met " * 250_000)),
    "long-word.docx": lambda: big(p("a" * 3 * MB)),
    "symbols.docx": lambda: big(
        '<w:p><w:r><w:sym w:font="Wingdings" w:char="FFFFFFFF"/><w:sym w:char="D800"/>'
        '<w:sym w:font="x" w:char="110000"/><w:sym/>'
        '<w:sym w:font="Symbol" w:char="zz"/></w:r></w:p>'
    ),
    "fields.docx": lambda: big(
        "<w:p>"
        + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 50_000
        + r("a")
        + "</w:p>"
        + BODY
    ),
    "fields-ended.docx": lambda: big(
        "<w:p>" + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' * 50_000 + r("a") + "</w:p>"
    ),
    "fields-separated.docx": lambda: big(
        "<w:p>" + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' * 9 + r("a") + "</w:p>"
    ),
    "simple-fields.docx": lambda: big(
        "<w:p>" + _inside('<w:fldSimple w:instr="PAGE">', "</w:fldSimple>", 200, r("a")) + "</w:p>"
    ),
    "insertions.docx": lambda: big(
        "<w:p>"
        + _inside("<w:ins>", "</w:ins>", 100, r("a"))
        + _inside("<w:del>", "</w:del>", 100, r("b"))
        + "</w:p>"
    ),
    "notes-loop.docx": lambda: big(
        p(r("a") + NOTE), footnotes=f'<w:footnote w:id="1">{p(r("b") + NOTE)}</w:footnote>'
    ),
    "note-asked-often.docx": lambda: big(
        "<w:p>" + '<w:r><w:footnoteReference w:id="1"/></w:r>' * 20_000 + "</w:p>",
        footnotes=f'<w:footnote w:id="1">{p("long " * 2_000)}</w:footnote>',
    ),
    "note-missing.docx": lambda: big(p(r("a") + '<w:r><w:footnoteReference w:id="77"/></w:r>')),
    "header-is-the-body.docx": lambda: related("header", "document.xml"),
    "header-is-missing.docx": lambda: related("header", "nothing.xml"),
    "header-is-outside.docx": lambda: related("header", "file:///etc/passwd", "External"),
    "header-goes-up.docx": lambda: related("header", "../../../../etc/passwd"),
    "header-is-the-links.docx": lambda: related("header", "_rels/document.xml.rels"),
    "header-is-types.docx": lambda: related("header", "/[Content_Types].xml"),
    "headers.docx": lambda: big(
        p("", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>') * 9_000
        + BODY,
        header1=p("Harrow " * 500),
    ),
    "chunk-of-page.docx": lambda: with_chunk(b"<html><p>" + b"<div>" * 99_000, "html"),
    "chunk-of-noise.docx": lambda: with_chunk(random.Random(3).randbytes(MB), "rtf"),
    "chunks-in-chunks.docx": lambda: chunks(40),
    "chunk-is-itself.docx": lambda: related("aFChunk", "document.xml"),
    "links-many.docx": lambda: word_file(BODY, links={f"i{n}": "x" for n in range(50_000)}),
    "comments-many.docx": lambda: big(
        BODY, comments=f'<w:comment w:id="1">{p("a")}</w:comment>' * 30_000
    ),
    "control-characters.docx": lambda: big(p("a&#x9;b&#xA;c&#xD;d\u0085e\u2028f\ufffdg")),
    "forbidden-characters.docx": lambda: big(p("a&#x0;b")),
    "raw-controls.docx": lambda: main_part(
        f"<w:document {NAMESPACES}><w:body>{p('a' + chr(1))}</w:body></w:document>"
    ),
    "maths.docx": lambda: big("<w:p>" + _inside("<m:oMath>", "</m:oMath>", 200, r("a")) + "</w:p>"),
    "strict-odd.docx": lambda: main_part(
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r>'
        "<w:t>a</w:t></w:r></w:p></w:body></w:document>"
    ),
}
