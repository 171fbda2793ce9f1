"""The mark that lies across every page of a draft.

In: the word, and the page.  Out: a run for a header, or a header that holds nothing else.
Never: stands anywhere but in a header; says by colour alone what the words at the top say too.
"""

from .package import HEAD
from .styles import NAMESPACE

VML = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
    '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" '
    'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
    '<v:textpath on="t" fitshape="t"/></v:shapetype>'
)
# In points: the letters fill their box, and must be neither squeezed nor stretched.
WIDTH, HEIGHT_OF_ONE, LEAST_HEIGHT, MOST_HEIGHT = 340, 570, 30, 140
HEADER_KINDS = ("default", "first", "even")


def mark_run(word: str, number: int) -> str:
    """Return the run that holds the mark; *word* is escaped, *number* tells marks apart."""
    height = max(LEAST_HEIGHT, min(MOST_HEIGHT, HEIGHT_OF_ONE // max(len(word), 1)))
    return (
        f"<w:r {VML}><w:rPr><w:noProof/></w:rPr><w:pict>{_SHAPE_TYPE}"
        f'<v:shape id="DraftMark{number}" o:spid="_x0000_s{3072 + number}" type="#_x0000_t136" '
        f'alt="{word}" style="position:absolute;margin-left:0;margin-top:0;'
        f"width:{WIDTH}pt;height:{height}pt;"
        "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
        "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        'mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9d9d9" stroked="f">'
        f'<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" '
        f'string="{word}"/></v:shape></w:pict></w:r>'
    )


def marked_header(word: str, number: int, style: str) -> bytes:
    """Return a header part that holds the mark alone."""
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return (
        f'{HEAD}<w:hdr xmlns:w="{NAMESPACE}" xmlns:r="{relation}" {VML}>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{mark_run(word, number)}</w:p></w:hdr>'
    ).encode()
