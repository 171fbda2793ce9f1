"""The styles that minutes need, and the style sheet of our own lean template.

In: nothing, or the role of a style.  Out: `StyleSpec` after `StyleSpec`, and styles.xml.
Never: names a font outside the document's defaults, so that a letterhead's own font stays.
"""

from collections.abc import Mapping

from attrs import field, frozen

from .._theme import FONT, INK

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
GREY = "595959"
LEVELS = 9
# How far what has a bar beside it moves in, so that the bar stays inside the margin.
APART = 227
FONT_SIZE = 21


@frozen(kw_only=True)
class StyleSpec:
    """One style: its *role*, and what it says about paragraphs (*p*) and letters (*r*).

    *based* and *after* name roles, not ids: a letterhead has ids of its own for the built-in ones.
    *name* is what Word shows; for the built-in styles it is the same in every language.
    """

    role: str
    name: str
    kind: str = "paragraph"
    based: str = ""
    after: str = ""
    p: str = ""
    r: str = ""
    table: str = ""
    priority: int = 1
    outline: int | None = field(default=None)

    @property
    def ident(self) -> str:
        """The id that we give it."""
        return "".join(word.capitalize() for word in self.name.split())

    @property
    def built_in(self) -> bool:
        """Whether Word knows it by its name."""
        return self.role in BUILT_IN


def _bar(color: str) -> str:
    return f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="{color}"/></w:pBdr>'


def _space(before: int, after: int, more: str = "") -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"{more}/>'


# A letterhead's own text may move its first lines in, and be set to both edges.
_FLUSH = '<w:ind w:left="0" w:firstLine="0"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _heading(level: int) -> StyleSpec:
    size = {1: 28, 2: 25, 3: 23}.get(level, 22)
    italic = "<w:i/><w:iCs/>" if level > 3 else ""
    before = {1: 320, 2: 240}.get(level, 200)
    return StyleSpec(
        role=f"heading{level}",
        name=f"heading {level}",
        based="normal",
        after="text",
        p=f"<w:keepNext/><w:keepLines/>{_space(before, 80)}{_FLUSH}"
        f'<w:outlineLvl w:val="{level - 1}"/>',
        r=f'<w:b/><w:bCs/>{italic}<w:color w:val="{INK}"/>{_size(size)}',
        priority=9,
        outline=level - 1,
    )


def _set_apart(role: str, name: str, color: str) -> StyleSpec:
    look = f'<w:keepLines/>{_bar(color)}{_space(80, 140)}<w:ind w:left="{APART}" w:firstLine="0"/>'
    return StyleSpec(role=role, name=name, based="text", after="text", p=look)


_RULE = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
_TABLE = (
    "<w:tblPr><w:tblBorders>"
    + "".join(_RULE.format(side) for side in ("top", "bottom", "insideH"))
    + '</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/>'
    '<w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
    '<w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
    f'<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/></w:tcBorders>'
    '<w:shd w:val="clear" w:color="auto" w:fill="EEF1F6"/></w:tcPr></w:tblStylePr>'
)
_SINGLE = ' w:line="252" w:lineRule="auto"'
_CELL = f'{_space(20, 20, _SINGLE)}{_FLUSH}<w:jc w:val="left"/>'
_SIGN_LINE = (
    '<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="000000"/></w:pBdr>'
    f"{_space(760, 0)}{_FLUSH}"
)

SPECS: tuple[StyleSpec, ...] = (
    StyleSpec(role="normal", name="Normal", priority=0),
    StyleSpec(
        role="title",
        name="Title",
        based="normal",
        after="details",
        p=f"<w:keepNext/><w:keepLines/>{_space(0, 120)}{_FLUSH}",
        r=f'<w:b/><w:bCs/><w:color w:val="{INK}"/>{_size(40)}',
        priority=10,
    ),
    *(_heading(level) for level in range(1, LEVELS + 1)),
    StyleSpec(role="header", name="header", based="normal", p=_space(0, 0) + _FLUSH, priority=99),
    StyleSpec(
        role="footer",
        name="footer",
        based="normal",
        p=f'{_space(0, 0)}{_FLUSH}<w:jc w:val="center"/>',
        r=f'<w:color w:val="{GREY}"/>{_size(18)}',
        priority=99,
    ),
    StyleSpec(role="text", name="Minutes Text", based="normal", p=_space(60, 60)),
    StyleSpec(role="list", name="Minutes List", based="text", p=_space(0, 60)),
    StyleSpec(role="details", name="Meeting Details", based="text", p=_space(0, 40) + _FLUSH),
    StyleSpec(
        role="body",
        name="Meeting Body",
        based="normal",
        after="title",
        p=f"<w:keepNext/>{_space(0, 40)}{_FLUSH}",
        r=f'<w:b/><w:bCs/><w:color w:val="{INK}"/>{_size(26)}',
    ),
    StyleSpec(
        role="attendance",
        name="Attendance",
        based="text",
        p=f'<w:keepLines/>{_space(0, 60)}<w:ind w:left="284" w:hanging="284"/>',
    ),
    StyleSpec(
        role="item",
        name="Item Details",
        based="text",
        after="text",
        p=f"<w:keepNext/>{_space(0, 60)}{_FLUSH}",
        r=f'<w:color w:val="{GREY}"/>',
    ),
    _set_apart("motion", "Motion", INK),
    _set_apart("decision", "Decision", "2E7D5B"),
    _set_apart("action", "Action", "B45F06"),
    StyleSpec(
        role="question",
        name="Question",
        based="text",
        after="answer",
        p=f"<w:keepNext/><w:keepLines/>{_space(80, 60)}{_FLUSH}",
        r="<w:b/><w:bCs/>",
    ),
    StyleSpec(role="answer", name="Answer", based="text", p=_space(0, 60)),
    StyleSpec(role="vote", name="Vote", based="text", p=f"<w:keepLines/>{_space(0, 40)}{_FLUSH}"),
    StyleSpec(
        role="signing",
        name="Signature Text",
        based="text",
        p=f"<w:keepLines/>{_space(60, 60)}{_FLUSH}",
    ),
    StyleSpec(
        role="signature", name="Signature Line", based="normal", p=f"<w:keepLines/>{_SIGN_LINE}"
    ),
    StyleSpec(
        role="mark",
        name="Draft Mark",
        based="normal",
        p=_space(0, 160) + _FLUSH,
        r='<w:b/><w:bCs/><w:color w:val="9C1C1C"/>',
    ),
    StyleSpec(role="cell", name="Table Text", based="normal", p=_CELL),
    StyleSpec(
        role="gap",
        name="Table Gap",
        based="normal",
        p=_space(0, 0, ' w:line="120" w:lineRule="exact"'),
    ),
    StyleSpec(role="label", name="Minutes Label", kind="character", r="<w:b/><w:bCs/>"),
    StyleSpec(
        role="eyebrow",
        name="Item Time",
        kind="character",
        r=f'<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="{GREY}"/>{_size(20)}',
    ),
    StyleSpec(
        role="lead-in",
        name="Question Lead-in",
        kind="character",
        r='<w:b w:val="0"/><w:bCs w:val="0"/>',
    ),
    StyleSpec(role="task", name="Action Words", kind="character", r="<w:b/><w:bCs/>"),
    StyleSpec(role="table", name="Minutes Table", kind="table", table=_TABLE, priority=59),
)
BUILT_IN = frozenset(
    ("normal", "title", "header", "footer", *(f"heading{level}" for level in range(1, LEVELS + 1)))
)
IDS: Mapping[str, str] = {spec.role: spec.ident for spec in SPECS}


def style_xml(spec: StyleSpec, ids: Mapping[str, str]) -> str:
    """Return the style element of *spec*; *ids* gives the id that each role has here."""
    default = ' w:default="1"' if spec.role == "normal" else ""
    custom = "" if spec.built_in else ' w:customStyle="1"'
    based = spec.based or ("tableNormal" if spec.kind == "table" else "")
    parent = f'<w:basedOn w:val="{ids[based]}"/>' if based in ids else ""
    after = f'<w:next w:val="{ids[spec.after]}"/>' if spec.after in ids else ""
    look = f"<w:pPr>{spec.p}</w:pPr>" if spec.p else ""
    look += f"<w:rPr>{spec.r}</w:rPr>" if spec.r else ""
    return (
        f'<w:style w:type="{spec.kind}"{default}{custom} w:styleId="{ids[spec.role]}">'
        f'<w:name w:val="{spec.name}"/>{parent}{after}<w:uiPriority w:val="{spec.priority}"/>'
        f"<w:qFormat/>{look}{spec.table}</w:style>"
    )


def own_styles(language: str) -> str:
    """Return styles.xml of our own template, in *language*."""
    ids = {**IDS, "tableNormal": "TableNormal"}
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        f'{_size(FONT_SIZE)}<w:lang w:val="{language}"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr>"
        '<w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" '
        'w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        "</w:style>" + "".join(style_xml(spec, ids) for spec in SPECS) + "</w:styles>"
    )
