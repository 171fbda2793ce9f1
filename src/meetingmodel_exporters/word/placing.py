"""Where in a letterhead the minutes stand, and its sections round them.

In: the tree of its document.  Out: the same document as bytes, with the minutes in it.
Never: loses a section: its page, its header and its footer stay as they are.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from meetingmodel import ExportError

from .body import Body
from .controls import CONTROL, MINUTES, name_of
from .names import RELATIONS, W, element, twips
from .package import HEAD
from .styles import NAMESPACE

if TYPE_CHECKING:
    from lxml.etree import _Element

WIDTH = 9360
_BOX = W + "txbxContent"
_BLOCKS = frozenset((W + "p", W + "tbl", CONTROL))
_EMPTY_SECTION = "<w:p><w:pPr><w:sectPr"
# Elements of a section that stand behind the numbers of its lines.
_AFTER_LINES = frozenset(
    W + name
    for name in [
        "pgNumType",
        "cols",
        "formProt",
        "vAlign",
        "noEndnote",
        "titlePg",
        "textDirection",
        "bidi",
        "rtlGutter",
        "docGrid",
    ]
)


@frozen
class Spot:
    """The blocks that the minutes replace: *count* children of *parent*, from *first* on."""

    parent: "_Element"
    first: int
    count: int


def find_spot(root: "_Element", name: str) -> Spot | None:
    """Return what the control or the bookmark named "minutes" encloses, None if there is none."""
    for control in root.iter(CONTROL):
        if name_of(control, (MINUTES,)):
            return _around(control, control, name)
    for start in root.iter(W + "bookmarkStart"):
        if start.get(W + "name", "").casefold() == MINUTES:
            ident = start.get(W + "id")
            ends = (one for one in root.iter(W + "bookmarkEnd") if one.get(W + "id") == ident)
            return _around(start, next(ends, start), name)
    return None


def refuse_elsewhere(root: "_Element", name: str, where: str) -> None:
    """Refuse a control named "minutes" in a header or footer, where they cannot stand."""
    if any(name_of(control, (MINUTES,)) for control in root.iter(CONTROL)):
        raise _misplaced(name, where)


def text_width(root: "_Element", spot: Spot | None) -> int:
    """Return the width of the text where the business of the meeting will stand."""
    sections = _sections(root)
    if not sections:
        return WIDTH
    section = sections[-1] if spot is not None else sections[_main(root, sections)]
    size, edges = section.find(W + "pgSz"), section.find(W + "pgMar")
    if size is None or edges is None:
        return WIDTH
    width = twips(size.get(W + "w"), 12240) - twips(edges.get(W + "gutter"), 0)
    width -= twips(edges.get(W + "left"), 1440) + twips(edges.get(W + "right"), 1440)
    columns = section.find(W + "cols")
    many = twips(columns.get(W + "num"), 1) if columns is not None else 1
    return max(width // max(many, 1), 1440)


def number_lines(root: "_Element") -> None:
    """Have every section number its lines."""
    for section in _sections(root):
        for old in section.findall(W + "lnNumType"):
            section.remove(old)
        place = next((n for n, one in enumerate(section) if one.tag in _AFTER_LINES), len(section))
        section.insert(place, element('<w:lnNumType w:countBy="1" w:restart="continuous"/>'))


def first_section(root: "_Element") -> "_Element":
    """Return the properties of the first section; they are made where there are none."""
    sections = _sections(root)
    if sections:
        return sections[0]
    made = element("<w:sectPr/>")
    _body(root).append(made)
    return made


def spliced(root: "_Element", texts: Sequence[str], gap: str) -> bytes:
    """Return the document with *texts* at their marks; *gap* is the style of an empty line."""
    from lxml import etree

    whole = etree.tostring(_renamed(root), encoding="unicode")
    done = [HEAD]
    for number, text in enumerate(texts):
        before, _, after = whole.partition(f"<?minutes {number}?>")
        part = text
        if after.startswith(_EMPTY_SECTION):
            # The section ends in the last paragraph of its text, so that no empty one is needed.
            end = after.index("</w:pPr></w:p>")
            section = after[len("<w:p><w:pPr>") : end]
            part = _closed(part, section, gap)
            after = after[end + len("</w:pPr></w:p>") :]
        done += [before, part]
        whole = after
    return "".join((*done, whole)).encode()


def arranged(root: "_Element", spot: Spot | None, body: Body) -> list[str]:
    """Mark in *root* where text goes, in place of the sample; return the text for each mark."""
    from lxml import etree

    whole = body.opening + body.business + body.ending
    if spot is not None:
        replaced = list(spot.parent)[spot.first : spot.first + spot.count]
        ends = [one for one in replaced if _ends(one)]
        mark = etree.ProcessingInstruction("minutes", "0")
        for one in replaced:
            spot.parent.remove(one)
        for place, one in enumerate((mark, *map(_ending, ends)), spot.first):
            spot.parent.insert(place, one)
        if spot.parent.tag == W + "tc" and whole.endswith("</w:tbl>"):
            spot.parent.append(element("<w:p/>"))
        return [whole]
    sections = _sections(root)
    place = _main(root, sections)
    texts = ["" for _ in sections] or [""]
    texts[place] = body.business
    texts[0] = body.opening + texts[0]
    texts[-1] += body.ending
    for number in range(1, len(sections)):
        if not texts[number] and _size(sections[number]) == _size(sections[number - 1]):
            _make_continuous(sections[number])
    holder = _body(root)
    last = holder.findall(W + "sectPr")
    holder[:] = []
    for number, section in enumerate(sections or [None]):
        holder.append(etree.ProcessingInstruction("minutes", str(number)))
        if section is not None and section not in last:
            holder.append(_ending(section))
    holder.extend(last)
    return texts


def _size(section: "_Element") -> tuple[str | None, ...]:
    size = section.find(W + "pgSz")
    return () if size is None else tuple(size.get(W + name) for name in ("w", "h", "orient"))


def _make_continuous(section: "_Element") -> None:
    """Have a section without text begin where the last one ends: it would make an empty page."""
    for old in section.findall(W + "type"):
        section.remove(old)
    section.append(element('<w:type w:val="continuous"/>'))


def _ending(part: "_Element") -> "_Element":
    """Return a paragraph that does nothing but end the section that *part* ends."""
    section = part if part.tag == W + "sectPr" else part.find(f".//{W}pPr/{W}sectPr")
    made = element("<w:p><w:pPr/></w:p>")
    if section is not None:
        made[0].append(section)
    return made


def _ends(block: "_Element") -> bool:
    return block.find(f".//{W}pPr/{W}sectPr") is not None


def _closed(xml: str, section: str, gap: str) -> str:
    """Return *xml* with the *section* ending in its last paragraph, or in one of its own."""
    before, opening, last = xml.rpartition("<w:p><w:pPr>")
    if not opening or "</w:tbl>" in last:
        style = f'<w:pStyle w:val="{gap}"/>'
        return f"{xml}<w:p><w:pPr>{style}{section}</w:pPr></w:p>"
    properties, end, runs = last.partition("</w:pPr>")
    return f"{before}{opening}{properties}{section}{end}{runs}"


def _main(root: "_Element", sections: Sequence["_Element"]) -> int:
    """Return which section holds most of the sample text; the last one of equals."""
    if len(sections) < 2:
        return 0
    counts, place = [0] * len(sections), 0
    for block in _body(root):
        if place < len(counts):
            counts[place] += sum(len(text.text or "") for text in block.iter(W + "t"))
        place += _ends(block)
    return max(range(len(counts)), key=lambda number: (counts[number], number))


def _sections(root: "_Element") -> "list[_Element]":
    return [one for one in _body(root).iter(W + "sectPr") if not _in_change(one)]


def _in_change(section: "_Element") -> bool:
    parent = section.getparent()
    return parent is not None and parent.tag == W + "sectPrChange"


def _body(root: "_Element") -> "_Element":
    found = root.find(W + "body")
    if found is None:
        found = element("<w:body/>")
        root.append(found)
    return found


def _around(start: "_Element", end: "_Element", name: str) -> Spot:
    """Return the whole blocks from *start* to *end*."""
    if any(one.tag == _BOX for one in start.iterancestors()):
        raise _misplaced(name, "a text box")
    first = _block(start)
    parent = first.getparent()
    if parent is None:
        raise _misplaced(name, "the document")
    last = _block(end)
    while (above := last.getparent()) is not None and above is not parent:
        last = above
    place = parent.index(first)
    count = parent.index(last) - place + 1 if last.getparent() is parent else 1
    if first.tag == W + "tc":
        inside = [n for n, one in enumerate(first) if one.tag in _BLOCKS]
        return Spot(first, inside[0], len(inside)) if inside else Spot(first, len(first), 0)
    return Spot(parent, place, max(count, 1))


def _block(node: "_Element") -> "_Element":
    """Return the block that *node* is, or stands in; a cell, where it encloses one."""
    cell = node.find(f"{W}sdtContent/{W}tc")
    if cell is not None:
        return cell
    for one in (node, *node.iterancestors()):
        parent = one.getparent()
        if parent is not None and parent.tag in (W + "body", W + "tc"):
            return one
    return node


def _misplaced(name: str, where: str) -> ExportError:
    return ExportError(
        f"the letterhead {name!r} has its control 'minutes' in {where}, where minutes cannot "
        "stand. Put it in the running text."
    )


def _renamed(root: "_Element") -> "_Element":
    """Return *root* under the prefixes that our strings use."""
    from lxml import etree

    ours = {"w": NAMESPACE, "r": RELATIONS}
    if all(root.nsmap.get(prefix) == address for prefix, address in ours.items()):
        return root
    spaces = {key: uri for key, uri in root.nsmap.items() if key and uri not in ours.values()}
    made = etree.Element(root.tag, nsmap={**spaces, **ours})
    for name, value in root.attrib.items():
        made.set(name, value)
    made[:] = list(root)
    etree.cleanup_namespaces(made, top_nsmap=ours, keep_ns_prefixes=[*spaces])
    return made
