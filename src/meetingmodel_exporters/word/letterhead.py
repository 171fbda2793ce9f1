"""The minutes in the organisation's letterhead.

In: the letterhead, the record and the options.  Out: the parts of the package; what was noticed.
Never: carries macros, comments, hidden text, names of authors or a way to another file.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from meetingmodel import Diagnostic, ExportError, MeetingRecord, Severity

from .._theme import theme
from . import draft, package, placing
from .adopting import Adopted, add_lists, adopt, free_numbers
from .assembling import assembled, carried, free_ident, free_name, mentioned, types
from .body import Body
from .controls import Misspelt, fill, values
from .fields import drop_lost, still_fields
from .mending import (
    mend_document,
    mend_links,
    mend_lists,
    mend_measures,
    mend_styles,
    mend_uses,
)
from .names import RELATIONS, VAL, R, W, element
from .numbering import Lists
from .options import WordOptions
from .ordering import put_in_order
from .page import Look, styles_of
from .scrubbing import forget_sessions, keep_settings, scrub
from .styles import NAMESPACE
from .template import Link, Template, open_template, parse
from .theme import font_table

if TYPE_CHECKING:
    from lxml.etree import _Element

# Parts that belong to the document as a whole, not to a place in its text.
_WHOLE = frozenset(
    ["styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes"]
)
_TREES = frozenset(["header", "footer", "footnotes", "endnotes"])
# What a file needs to be valid, and a letterhead may lack.
_MISSING = {
    "styles": f'<w:styles xmlns:w="{NAMESPACE}"/>',
    "numbering": f'<w:numbering xmlns:w="{NAMESPACE}"/>',
    "settings": f'<w:settings xmlns:w="{NAMESPACE}"/>',
    "fontTable": font_table(),
    "theme": theme(),
}


@frozen
class Letterhead:
    """A letterhead that is ready to take the minutes: its trees, and what its page offers."""

    template: Template
    trees: "dict[str, _Element]"
    roles: dict[str, str]
    spot: placing.Spot | None = field(kw_only=True)
    adopted: Adopted = field(kw_only=True)
    lists: Lists = field(kw_only=True)
    look: Look = field(kw_only=True)
    above: str = field(kw_only=True)


def prepare(record: MeetingRecord, options: WordOptions) -> Letterhead:
    """Return the letterhead that *options* names, its controls filled and its styles found."""
    assert options.template is not None
    template = open_template(options.template)
    trees, roles = _trees(template)
    main = trees[package.MAIN]
    said = _fill(template.path.name, trees, roles, record, options)
    spot = placing.find_spot(main, template.path.name)
    styles, numbering = trees[roles["styles"]], trees[roles["numbering"]]
    mend_styles(styles)
    mend_uses(trees, styles, numbering)
    mend_lists(numbering)
    mend_document(main)
    adopted = adopt(styles, options.language)
    lists = Lists(*free_numbers(numbering))
    width = placing.text_width(main, spot)
    look = Look(
        ids=adopted.ids,
        width=width,
        numbered=adopted.numbered,
        rtl=adopted.rtl,
        roomy=adopted.roomy,
        paged=adopted.paged,
    )
    # Where the whole sample body goes, its controls go too, and say nothing.
    above = said if spot is not None else ""
    return Letterhead(
        template,
        trees,
        roles,
        spot=spot,
        adopted=adopted,
        lists=lists,
        look=look,
        above=above,
    )


def parts(
    letterhead: Letterhead, body: Body, title: str, word: str, options: WordOptions
) -> dict[str, bytes]:
    """Return all parts. *title* is escaped; *word* is the draft mark, escaped, or nothing."""
    trees, template = letterhead.trees, letterhead.template
    main = trees[package.MAIN]
    theirs = template.links[template.main]
    links = [link for link in carried(template, theirs) if link.role not in _WHOLE]
    if options.line_numbers:
        placing.number_lines(main)
    if word:
        links += _mark(letterhead, word)
    add_lists(trees[letterhead.roles["numbering"]], letterhead.lists)
    texts = placing.arranged(main, letterhead.spot, body)
    _drop_lost_fields(letterhead, texts)
    _drop_notes(letterhead)
    mend_links(main, {link.ident for link in links})
    for tree in trees.values():
        mend_measures(tree)
        put_in_order(tree)
    used = mentioned(main)
    document = placing.spliced(main, texts, letterhead.look.ids["gap"])
    links = [link for link in links if link.ident in used]
    links += _whole_links(letterhead, {link.ident for link in links})
    made = assembled(template, trees, document, links)
    made |= package.properties(title, options.language, document)
    made["[Content_Types].xml"] = types(made, template)
    return made


def noticed(letterhead: Letterhead) -> Iterator[Diagnostic]:
    """Yield what the user should know about the letterhead."""
    if letterhead.adopted.supplied:
        yield Diagnostic(
            "MM311",
            severity=Severity.INFO,
            message=f"the letterhead {letterhead.template.path.name!r} lacks these styles, which "
            f"were supplied: {', '.join(letterhead.adopted.supplied)}",
            hint="define them in the letterhead to decide how they look",
        )


def _trees(template: Template) -> "tuple[dict[str, _Element], dict[str, str]]":
    """Return the trees that we read or change, scrubbed, and the part that has each role."""
    trees = {package.MAIN: parse(template.path, template.main, template.parts[template.main])}
    roles: dict[str, str] = {}
    for role, empty in _MISSING.items():
        name = template.linked(role) or free_name(f"word/{role}.xml", template.parts)
        roles[role] = name
        trees[name] = parse(template.path, name, template.parts.get(name, empty.encode()))
    for link in template.links[template.main]:
        if link.role in _TREES and link.target in template.parts:
            trees[link.target] = parse(template.path, link.target, template.parts[link.target])
    notes = bool(template.linked("footnotes") or template.linked("endnotes"))
    keep_settings(trees[roles["settings"]], notes=notes)
    for name in roles.values():
        forget_sessions(trees[name])
    return trees, roles


def _fill(
    file: str,
    trees: "dict[str, _Element]",
    roles: dict[str, str],
    record: MeetingRecord,
    options: WordOptions,
) -> str:
    """Fill all controls, and return what those in the document say."""
    known, filled = values(record, options), set[str]()
    misspelt: list[Misspelt] = []
    for name, tree in trees.items():
        if name in roles.values():
            continue
        where = "the document" if name == package.MAIN else name
        if name != package.MAIN:
            placing.refuse_elsewhere(tree, file, where)
        found = fill(tree, where, known, misspelt)
        filled |= found if name == package.MAIN else set()
        scrub(tree)
        still_fields(tree)
    if misspelt:
        listed = "; ".join(
            f"{one.name!r} in {one.where} (did you mean {one.near!r}?)" for one in misspelt
        )
        raise ExportError(
            f"the letterhead {file!r} has a content control whose name is misspelt: {listed}. "
            "Mend its tag or title in Word, under Developer, Properties."
        )
    return "\n".join(known[name] for name in sorted(filled))


def _mark(letterhead: Letterhead, word: str) -> list[Link]:
    """Put the draft mark in every header; return the links to those that had to be made."""
    from lxml import etree

    trees = letterhead.trees
    by_ident = {
        link.ident: link.target for link in letterhead.template.links[letterhead.template.main]
    }
    root = trees[package.MAIN]
    headers = {by_ident.get(one.get(R + "id", ""), "") for one in root.iter(W + "headerReference")}
    number = 0
    for name in sorted(headers & trees.keys()):
        number += 1
        _mark_header(trees[name], word, number, letterhead.look)
    section = placing.first_section(root)
    there = {one.get(W + "type", "default") for one in section.iterfind(W + "headerReference")}
    made: list[Link] = []
    for kind in draft.HEADER_KINDS:
        if kind in there:
            continue
        number += 1
        name = free_name(f"word/draft_{kind}.xml", {**letterhead.template.parts, **trees})
        style = letterhead.look.ids["header"]
        trees[name] = etree.fromstring(draft.marked_header(word, number, style))
        ident = free_ident(f"draft{kind}", by_ident)
        made.append(Link(ident, kind=f"{RELATIONS}/header", target=name))
        reference = f'<w:headerReference w:type="{kind}" r:id="{ident}"/>'
        section.insert(0, element(reference))
    return made


def _mark_header(header: "_Element", word: str, number: int, look: Look) -> None:
    run = element(draft.mark_run(word, number))
    there = (*header.iterfind(W + "p"), *header.iterfind(f"{W}sdt/{W}sdtContent/{W}p"))
    first = next((one for one in there if one.find(f"{W}pPr/{W}framePr") is None), None)
    if first is None:
        first = element(f'<w:p><w:pPr><w:pStyle w:val="{look.ids["header"]}"/></w:pPr></w:p>')
        header.append(first)
    first.append(run)


def _drop_lost_fields(letterhead: Letterhead, texts: Sequence[str]) -> None:
    """Drop what headers and footers repeated of the sample text and cannot repeat any more."""
    main, styles = letterhead.trees[package.MAIN], letterhead.trees[letterhead.roles["styles"]]
    used = {ident for text in texts for ident in styles_of(text)}
    used |= {one.get(VAL, "") for one in main.iter(W + "pStyle", W + "rStyle")}
    for name, tree in letterhead.trees.items():
        if name not in letterhead.roles.values():
            drop_lost(tree, styles, used)


def _drop_notes(letterhead: Letterhead) -> None:
    """Leave out the footnotes of the sample text."""
    main = letterhead.trees[package.MAIN]
    for role, kind in (("footnotes", "footnote"), ("endnotes", "endnote")):
        notes = letterhead.trees.get(letterhead.template.linked(role))
        if notes is not None:
            used = {one.get(f"{W}id") for one in main.iter(f"{W}{kind}Reference")}
            for note in notes.findall(f"{W}{kind}"):
                if note.get(f"{W}type", "normal") == "normal" and note.get(f"{W}id") not in used:
                    notes.remove(note)


def _whole_links(letterhead: Letterhead, taken: set[str]) -> Iterator[Link]:
    theirs = letterhead.template.links[letterhead.template.main]
    linked = {link.role: link.target for link in reversed(theirs) if link.role in _WHOLE}
    for number, (role, target) in enumerate(sorted({**linked, **letterhead.roles}.items())):
        if target in letterhead.template.parts or target in letterhead.trees:
            ident = free_ident(f"whole{number}", taken)
            yield Link(ident, kind=f"{RELATIONS}/{role}", target=target)
