"""The minutes on our own lean template.

In: the body as XML, its lists, and the options.  Out: the parts of the package.
Never: needs a file from disk, or carries a style that nothing uses... but the nine headings.
"""

from collections.abc import Mapping

from .._theme import theme
from . import draft, package
from .body import Body
from .numbering import Lists
from .options import PageSize, WordOptions
from .page import Look
from .styles import IDS, NAMESPACE, own_styles
from .theme import font_table

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# Width and height in twentieths of a point; margins are an inch.
PAPERS: Mapping[PageSize, tuple[int, int]] = {
    PageSize.LETTER: (12240, 15840),
    PageSize.A4: (11906, 16838),
    PageSize.LEGAL: (12240, 20160),
}
MARGIN = 1440


def look(options: WordOptions) -> Look:
    """Return what our own page offers."""
    return Look(width=PAPERS[options.page_size][0] - 2 * MARGIN)


def parts(
    body: Body, lists: Lists, title: str, foot: str, word: str, options: WordOptions
) -> dict[str, bytes]:
    """Return all parts.

    *title* and *foot*, which each page says below, are escaped; *word* is the draft mark, escaped,
    or nothing.
    """
    headers = {f"header{n}": kind for n, kind in enumerate(draft.HEADER_KINDS, 1)} if word else {}
    main = _document(body, headers, options).encode()
    made = {
        "[Content_Types].xml": _types(headers),
        "_rels/.rels": package.root_relationships(),
        package.MAIN: main,
        "word/_rels/document.xml.rels": _relations(headers),
        "word/styles.xml": own_styles(options.language).encode(),
        "word/numbering.xml": numbering_part(lists).encode(),
        "word/settings.xml": _SETTINGS.encode(),
        "word/fontTable.xml": font_table().encode(),
        "word/theme/theme1.xml": theme().encode(),
        "word/footer1.xml": _footer(foot, options).encode(),
    }
    for number, name in enumerate(headers, 1):
        made[f"word/{name}.xml"] = draft.marked_header(word, number, IDS["header"])
    return {**made, **package.properties(title, options.language, main)}


def numbering_part(lists: Lists) -> str:
    """Return numbering.xml with our definitions alone."""
    abstracts, numbers = lists.definitions()
    return f'{package.HEAD}<w:numbering xmlns:w="{NAMESPACE}">{abstracts}{numbers}</w:numbering>'


_SETTINGS = (
    f'{package.HEAD}<w:settings xmlns:w="{NAMESPACE}"><w:defaultTabStop w:val="720"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
)


def _document(body: Body, headers: Mapping[str, str], options: WordOptions) -> str:
    width, height = PAPERS[options.page_size]
    marks = "".join(
        f'<w:headerReference w:type="{kind}" r:id="{name}"/>' for name, kind in headers.items()
    )
    counted = '<w:lnNumType w:countBy="1" w:restart="continuous"/>' if options.line_numbers else ""
    section = (
        f'<w:sectPr>{marks}<w:footerReference w:type="default" r:id="footer1"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" '
        f'w:bottom="{MARGIN}" w:left="{MARGIN}" w:header="720" w:footer="720" w:gutter="0"/>'
        f"{counted}</w:sectPr>"
    )
    return "".join(
        (
            f'{package.HEAD}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"><w:body>',
            body.opening,
            body.business,
            body.ending,
            section,
            "</w:body></w:document>",
        )
    )


def _footer(title: str, options: WordOptions) -> str:
    def field(name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    def words(text: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'

    before, between = f"{title} · {options.label('page')} ", f" {options.label('of')} "
    style = f'<w:pPr><w:pStyle w:val="{IDS["footer"]}"/></w:pPr>'
    # Derived as labels are, so that it does not come back as words of the minutes.
    return (
        f'{package.HEAD}<w:ftr xmlns:w="{NAMESPACE}"><w:p>{style}'
        '<w:bookmarkStart w:id="0" w:name="_mm_derived_0"/>'
        f"{words(before)}{field('PAGE')}{words(between)}{field('NUMPAGES')}"
        '<w:bookmarkEnd w:id="0"/></w:p></w:ftr>'
    )


def _relations(headers: Mapping[str, str]) -> bytes:
    links = [
        ("styles", f"{RELATIONS}/styles", "styles.xml", ""),
        ("numbering", f"{RELATIONS}/numbering", "numbering.xml", ""),
        ("settings", f"{RELATIONS}/settings", "settings.xml", ""),
        ("fonts", f"{RELATIONS}/fontTable", "fontTable.xml", ""),
        ("theme", f"{RELATIONS}/theme", "theme/theme1.xml", ""),
        ("footer1", f"{RELATIONS}/footer", "footer1.xml", ""),
        *((name, f"{RELATIONS}/header", f"{name}.xml", "") for name in headers),
    ]
    return package.relationships(tuple(links))


def _types(headers: Mapping[str, str]) -> bytes:
    kinds = {
        package.MAIN: package.MAIN_TYPE,
        "word/styles.xml": f"{package.WORD_TYPE}.styles+xml",
        "word/numbering.xml": f"{package.WORD_TYPE}.numbering+xml",
        "word/settings.xml": f"{package.WORD_TYPE}.settings+xml",
        "word/fontTable.xml": f"{package.WORD_TYPE}.fontTable+xml",
        "word/theme/theme1.xml": package.THEME_TYPE,
        "word/footer1.xml": f"{package.WORD_TYPE}.footer+xml",
        **{f"word/{name}.xml": f"{package.WORD_TYPE}.header+xml" for name in headers},
        "docProps/core.xml": package.CORE_TYPE,
        "docProps/app.xml": package.APP_TYPE,
        "docProps/custom.xml": package.CUSTOM_TYPE,
    }
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return package.content_types(kinds, {"rels": rels, "xml": "application/xml"})
