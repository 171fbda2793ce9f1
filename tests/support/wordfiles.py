"""Word files from a few lines of XML, to say exactly what stands in them.

In: the inside of `w:body` and of other parts.  Out: the bytes of a .docx.
Never: more parts than were asked for.
"""

from io import BytesIO
from zipfile import ZipFile

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{TRANSITIONAL}" xmlns:r="{RELATIONSHIPS}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def word_file(
    body: str,
    *,
    links: dict[str, str] | None = None,
    main: str = "word/document.xml",
    **parts: str,
) -> bytes:
    """Return a .docx with *body*; *parts* are the insides of styles, numbering, header1, ….

    *links* are relations to places outside: id to address.
    """
    members = {main: _part("document", f"<w:body>{body}</w:body>")}
    relations = [
        f'<Relationship Id="{key}" Type="{RELATIONSHIPS}/hyperlink" Target="{target}" '
        'TargetMode="External"/>'
        for key, target in (links or {}).items()
    ]
    for name, inside in parts.items():
        kind = name.rstrip("0123456789")
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        members[f"word/{name}.xml"] = _part(root, inside)
        relations.append(
            f'<Relationship Id="{name}" Type="{RELATIONSHIPS}/{kind}" Target="{name}.xml"/>'
        )
    folder, _, name = main.rpartition("/")
    members[f"{folder}/_rels/{name}.rels"] = _relations("".join(relations))
    members["_rels/.rels"] = _relations(
        f'<Relationship Id="rId1" Type="{RELATIONSHIPS}/officeDocument" Target="/{main}"/>'
    )
    members["[Content_Types].xml"] = _types(main, *parts)
    return zipped(members)


def zipped(members: dict[str, str | bytes]) -> bytes:
    """Return a zip file of *members*."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, inside in members.items():
            archive.writestr(name, inside)
    return out.getvalue()


def r(text: str, properties: str = "") -> str:
    """A run of *text*."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside: str, properties: str = "") -> str:
    """A paragraph: of runs, or of plain text."""
    runs = inside if inside.startswith("<") or not inside else r(inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def style(style_id: str, inside: str = "", *, name: str = "", kind: str = "paragraph") -> str:
    """A style."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name or style_id}"/>'
        f"{inside}</w:style>"
    )


def level(place: int, form: str, text: str, inside: str = "", *, start: int | str = 1) -> str:
    """A level of a list: the number format and the text with its %1."""
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{inside}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def listed(num: int, place: int = 0) -> str:
    """The properties of a paragraph in list *num*."""
    return f'<w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="{num}"/></w:numPr>'


def abstract(number: int, *levels: str, inside: str = "") -> str:
    """A definition of a list."""
    return f'<w:abstractNum w:abstractNumId="{number}">{inside}{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int, inside: str = "") -> str:
    """A list that uses the definition *of*."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{inside}</w:num>'


def cell(inside: str, properties: str = "") -> str:
    """A cell of a table."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A row of a table."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    """A table."""
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def _part(root: str, inside: str) -> str:
    return f"<w:{root} {NAMESPACES}>{inside}</w:{root}>"


def _types(main: str, *parts: str) -> str:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    overrides = f'<Override PartName="/{main}" ContentType="{kind}document.main+xml"/>' + "".join(
        f'<Override PartName="/word/{name}.xml" '
        f'ContentType="{kind}{name.rstrip("0123456789")}+xml"/>'
        for name in parts
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(inside: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'
