"""The blocks that hold the words: paragraphs, bullets, questions and tables.

In: words in document order.  Out: frozen blocks, each with its findings, role and span.
Never: holds a word that another block holds too.
"""

from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from .converting import as_member, as_tuple, is_a
from .findings import FINDING_TYPES, Finding, findings
from .span import Span


class BlockRole(StrEnum):
    """What a block does in the document, where that is more than to be read."""

    HEADER = "header"
    ATTENDANCE = "attendance"
    AGENDA = "agenda"
    VOTE = "vote"
    SIGNATURE = "signature"
    NOTICE = "notice"
    FOOTNOTE = "footnote"


def _role(value: BlockRole | str | None) -> BlockRole | None:
    return None if value is None else as_member(BlockRole, value)


def content(value: Iterable["Content | str"]) -> tuple["Content", ...]:
    """Return *value* as a tuple of blocks; a string becomes a paragraph.

    A finding may stand among the blocks in a record made in code: it then owns its words.
    """
    if value == ():
        return ()
    given = as_tuple(value, "blocks")
    if all(isinstance(one, CONTENT_TYPES) for one in given):
        return given  # type: ignore[return-value]  # just tested, one by one
    return tuple(_one(one) for one in given)


def _one(value: "Content | str") -> "Content":
    if isinstance(value, str):
        return Paragraph(value)
    if not isinstance(value, CONTENT_TYPES):
        raise TypeError(f"expected a block, a finding or a string, not {type(value).__name__}")
    return value


def paragraphs(value: Iterable["Paragraph | str"]) -> tuple["Paragraph", ...]:
    """Return *value* as a tuple of paragraphs; plain strings are taken too."""
    return tuple(
        Paragraph(one) if isinstance(one, str) else one for one in as_tuple(value, "paragraphs")
    )


def _rows(value: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    rows = tuple(as_tuple(row, "cells") for row in as_tuple(value, "rows"))
    for row in rows:
        for cell in row:
            if not isinstance(cell, str):
                raise TypeError(
                    f"a cell of a table must be a string, not {type(cell).__name__}: {cell!r:.60}"
                )
    return rows


@frozen
class Paragraph:
    """Words that run on."""

    text: str = field(validator=is_a(str))
    findings: tuple[Finding, ...] = field(default=(), converter=findings, kw_only=True)
    role: BlockRole | None = field(default=None, converter=_role, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)

    @property
    def children(self) -> tuple["Content", ...]:
        """Nothing: a paragraph holds no other blocks."""
        return ()


@frozen
class Bullet:
    """An entry of a list, with what is nested below it.

    *marker* is the glyph or number as written ("•", "a)", "3.").

    >>> Bullet("Budget", content=[Bullet("approved")]).children[0].text
    'approved'
    """

    text: str = field(validator=is_a(str))
    marker: str = field(default="", kw_only=True, validator=is_a(str))
    content: tuple["Content", ...] = field(default=(), converter=content, kw_only=True)
    findings: tuple[Finding, ...] = field(default=(), converter=findings, kw_only=True)
    role: BlockRole | None = field(default=None, converter=_role, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)

    @property
    def children(self) -> tuple["Content", ...]:
        """The blocks below this one."""
        return self.content


@frozen
class Question:
    """A question that was put, with the answers below it."""

    text: str = field(validator=is_a(str))
    marker: str = field(default="", kw_only=True, validator=is_a(str))
    answers: tuple["Content", ...] = field(default=(), converter=content, kw_only=True)
    findings: tuple[Finding, ...] = field(default=(), converter=findings, kw_only=True)
    role: BlockRole | None = field(default=None, converter=_role, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)

    @property
    def children(self) -> tuple["Content", ...]:
        """The answers."""
        return self.answers


@frozen
class Table:
    """Rows of cells; the first *header_rows* of them name the columns.

    *text* is its cells, joined by tabs within a row and newlines between rows: the text that
    *at* of its findings counts in.

    >>> Table([["Name", "Vote"], ["Lee", "yes"]], header_rows=1).text
    'Name\\tVote\\nLee\\tyes'
    """

    rows: tuple[tuple[str, ...], ...] = field(converter=_rows)
    header_rows: int = field(default=0, kw_only=True, validator=is_a(int))
    findings: tuple[Finding, ...] = field(default=(), converter=findings, kw_only=True)
    role: BlockRole | None = field(default=None, converter=_role, kw_only=True)
    span: Span | None = field(default=None, kw_only=True, eq=False)

    @property
    def text(self) -> str:
        """All cells: tabs between cells, newlines between rows."""
        return "\n".join("\t".join(row) for row in self.rows)

    @property
    def children(self) -> tuple["Content", ...]:
        """Nothing: cells are words, not blocks."""
        return ()


Block = Paragraph | Bullet | Question | Table
Content = Block | Finding
BLOCK_TYPES: tuple[type[Block], ...] = (Paragraph, Bullet, Question, Table)
CONTENT_TYPES: tuple[type[Content], ...] = (*BLOCK_TYPES, *FINDING_TYPES)
