"""Styles and lists are the same, whether their part is parsed whole or piece by piece."""

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meetingmodel.readers.limits import parse_xml
from meetingmodel.readers.word.definitions import Definition, definitions
from meetingmodel.readers.word.names import STYLE_ID, named

W = named("")[1:-1]
ROOT = f'<w:styles xmlns:w="{W}" xmlns:v="v">'
PIECES = st.sampled_from(
    [
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a &amp; b"/></w:style>',
        '<w:style w:styleId="B" v:new="1"><w:basedOn w:val="A"/></w:style>\n',
        "<w:style w:styleId='C'></w:style>",
        '<w:style w:styleId="D"/>',
        "<w:style>",
        "</w:style>",
        '<w:style\nw:styleId="Ü"></w:style >',
        '<w:styleLink w:val="A"/>',
        "<w:docDefaults><w:rPrDefault/></w:docDefaults>",
        '<w:x xmlns:w="other"><w:style/></w:x>',
        "<!-- <w:style></w:style> -->",
        "<![CDATA[<w:style>]]>",
        "<?pi <w:style> ?>",
    ]
)


class Whole:
    """A definition whose element is there from the start."""

    def __init__(self, element: ET.Element) -> None:
        self.element = element
        self.get = element.get


def shown(found: Mapping[str, Sequence[Definition]]) -> list[tuple[object, ...]]:
    """Return what definitions say."""
    return [
        (
            kind,
            ET.tostring(one.element, encoding="unicode").strip(),
            [one.get(named(attribute)) for attribute in ("styleId", "type", "default")],
        )
        for kind, ones in sorted(found.items())
        for one in ones
    ]


@given(st.lists(PIECES, max_size=6))
@example(["<w:style>", "<w:docDefaults><w:rPrDefault/></w:docDefaults>", "</w:style>"])
def test_pieces_say_what_the_whole_says(pieces: list[str]) -> None:
    """Wherever a part is well formed, its definitions are those of its tree."""
    data = f"{ROOT}{''.join(pieces)}</w:styles>".encode()
    try:
        whole = ET.fromstring(data)
    except ET.ParseError:
        return
    wanted = {
        kind: [Whole(one) for one in whole.findall(named(kind))]
        for kind in ("docDefaults", "style")
    }

    found = definitions(data, parse_xml, "docDefaults", "style")

    assert shown(found) == shown(wanted)


def test_a_style_that_nobody_asks_for_is_not_parsed() -> None:
    """What a document does not use costs no time, and its damage does no harm."""
    data = (
        f'{ROOT}<w:style w:styleId="A"><w:name w:val="a"/></w:style>'
        '<w:style w:styleId="B"><w:name></w:style></w:styles>'
    ).encode()

    first, second = definitions(data, parse_xml, "style")["style"]

    assert (first.get(STYLE_ID), first.element[0].tag) == ("A", named("name"))
    assert second.get(STYLE_ID) == "B"
    with pytest.raises(Exception, match="damaged"):
        _ = second.element
