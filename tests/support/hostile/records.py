"""Records in JSON as nobody's program writes them, and texts that only look like one.

In: nothing.  Out: bytes, by the name of the file that they stand in.
Never: more than 5 MB.
"""

import json
from collections.abc import Callable
from typing import Any

MB = 1_000_000
FRONT = b'{"format": "meetingmodel", "version": "1.0", "record": '


def record(**fields: Any) -> bytes:
    """Return a record with these fields, right or wrong."""
    held = {"title": "Board", **fields}
    return json.dumps({"format": "meetingmodel", "version": "1.0", "record": held}).encode()


def item(**fields: Any) -> dict[str, Any]:
    """Return an item with these fields."""
    return {"title": "Roads", **fields}


def nested(levels: int, key: str, inside: str = "") -> bytes:
    """Return a record with items, or blocks, inside each other."""
    opening = (
        '{"type": "bullet", "text": "a", "content": ['
        if key == "content"
        else ('{"title": "a", "items": [')
    )
    if key == "content":
        body = '{"title": "Board", "items": [{"title": "x", "content": ['
        return FRONT + (body + opening * levels + inside + "]}" * levels + "]}]}}").encode()
    return (
        FRONT
        + ('{"title": "Board", "items": [' + opening * levels + inside).encode()
        + (b"]}" * levels + b"]}}")
    )


ODD = "a\0b\x01\x0b\x0c\x1b\x7f\x85\ufffe\uffff\u2028\u202e"
BLOCKS: list[dict[str, Any]] = [
    {"type": "paragraph", "text": ODD},
    {"type": "bullet", "text": ODD, "marker": ODD},
    {"type": "question", "text": ODD, "answers": [{"type": "paragraph", "text": ODD}]},
    {"type": "table", "rows": [[ODD, ODD], [ODD]], "header_rows": 1},
]


def action(**fields: Any) -> bytes:
    """Return a record with one action that has these fields."""
    found = {"type": "action", "text": "call Ray", **fields}
    block = {"type": "paragraph", "text": "Lee will call Ray.", "findings": [found]}
    return record(items=[item(content=[block])])


def table(rows: list[list[str]], **fields: Any) -> bytes:
    """Return a record with one table."""
    return record(items=[item(content=[{"type": "table", "rows": rows, **fields}])])


RECORDS: dict[str, Callable[[], bytes]] = {
    "front-only.json": lambda: b'{"format": "meetingmodel"',
    "no-version.json": lambda: b'{"format": "meetingmodel", "record": {}}',
    "no-record.json": lambda: b'{"format": "meetingmodel", "version": "1.0"}',
    "record-null.json": lambda: FRONT + b"null}",
    "record-list.json": lambda: FRONT + b"[[], {}]}",
    "record-text.json": lambda: FRONT + b'"Board"}',
    "record-twice.json": lambda: FRONT + b'{"title": "a"}, "record": {"title": "b"}}',
    "empty-record.json": lambda: FRONT + b"{}}",
    "version-99.json": lambda: b'{"format": "meetingmodel", "version": "99.0", "record": {}}',
    "version-minor.json": lambda: (
        b'{"format": "meetingmodel", "version": "1.999", "record": {"title": "a", "new": [1]}}'
    ),
    "version-number.json": lambda: b'{"format": "meetingmodel", "version": 1.0, "record": {}}',
    "version-huge.json": lambda: (
        b'{"format": "meetingmodel", "version": "' + b"9" * 9_000 + b'.0", "record": {}}'
    ),
    "version-odd.json": lambda: (
        b'{"format": "meetingmodel", "version": "1.\xc2\xb2", "record": {}}'
    ),
    "not-ours.json": lambda: b'{"meeting": {"title": "Board"}}',
    "geo.json": lambda: b'{"type": "FeatureCollection", "features": [' + b"{}," * 900_000,
    "trailing-words.json": lambda: record() + b" Board met.",
    "marked.json": lambda: b"\xef\xbb\xbf" + record(),
    "utf-16.json": lambda: record().decode().encode("utf-16"),
    "latin.json": lambda: FRONT + b'{"title": "Zo\xeb"}}',
    "nan.json": lambda: FRONT + b'{"title": NaN, "quorum": Infinity}}',
    "infinity.json": lambda: action(at=[float("-inf"), float("nan")]),
    "huge-integer.json": lambda: FRONT + b'{"title": ' + b"9" * 99_000 + b"}}",
    "huge-float.json": lambda: FRONT + b'{"title": 1e' + b"9" * 99_000 + b"}}",
    "numbers-for-texts.json": lambda: record(title=1, body=2.5, location=True, kind=[]),
    "texts-for-lists.json": lambda: record(items="Roads", attendance="Ann Lee", preamble="a"),
    "lists-for-texts.json": lambda: record(title=["a"], date=["2026-05-04"], location={}),
    "wrong-everywhere.json": lambda: record(
        items=[1, None, "a", [], {"content": [1, {}]}] * 20_000
    ),
    "wrong-dates.json": lambda: record(date="2026-02-30", start="25:99", end=7, approved_on="x"),
    "far-dates.json": lambda: record(date="9999-12-31", end_date="0001-01-01", start="00:00"),
    "wrong-enums.json": lambda: record(
        status="maybe", attendance=[{"person": {"name": "a"}, "presence": "asleep"}]
    ),
    "wrong-spans.json": lambda: record(
        items=[
            item(content=[{"type": "paragraph", "text": "a", "span": {"first": -1, "last": 1e99}}])
        ]
    ),
    "spans-far-away.json": lambda: record(
        items=[item(content=[{"type": "paragraph", "text": "a", "span": {"first": 10**9}}])],
        source={"name": "a.txt", "format": "txt", "sha256": "", "text": "a"},
    ),
    "unknown-types.json": lambda: record(items=[item(content=[{"type": "hologram"}] * 9_000)]),
    "no-types.json": lambda: record(items=[item(content=[{"text": "a"}] * 9_000)]),
    "findings-outside.json": lambda: action(at=[5, 10**12]),
    "findings-backwards.json": lambda: action(at=[9, 2], evidence=[{"first": 0}]),
    "findings-many.json": lambda: record(
        items=[
            item(
                content=[
                    {
                        "type": "paragraph",
                        "text": "Lee will call Ray.",
                        "findings": [
                            {"type": "action", "text": "call Ray", "owners": [{"name": "Lee"}]}
                        ]
                        * 20_000,
                    }
                ]
            )
        ]
    ),
    "tally-odd.json": lambda: record(
        items=[
            item(
                content=[{"type": "motion", "text": "pave", "tally": {"ayes": -1, "nays": 10**400}}]
            )
        ]
    ),
    "tally-huge.json": lambda: record(
        items=[item(content=[{"type": "motion", "text": "pave", "tally": {"ayes": 10**300}}])]
    ),
    "items-in-items-40.json": lambda: nested(40, "items"),
    "items-in-items.json": lambda: nested(50_000, "items"),
    "bullets-in-bullets-31.json": lambda: nested(28, "content"),
    "bullets-in-bullets.json": lambda: nested(50_000, "content"),
    "lists-in-lists.json": lambda: FRONT + b"[" * 2 * MB,
    "lists-in-lists-closed.json": lambda: FRONT + b"[" * 99_000 + b"]" * 99_000 + b"}",
    "objects-in-objects.json": lambda: FRONT + b'{"a":' * 800_000,
    "lists-without-front.json": lambda: b"[" * 4 * MB,
    "deep-metadata.json": lambda: (
        FRONT
        + (
            b'{"title": "a", "source": {"name": "a", "format": "txt", "sha256": "", "text": "",'
            b' "metadata": ' + b'{"a":' * 900 + b"1" + b"}" * 900 + b"}}}"
        )
    ),
    "surrogates.json": lambda: FRONT + b'{"title": "a\\ud800b", "location": "\\udfff\\ud83d"}}',
    "surrogates-everywhere.json": lambda: record(
        title="\ud800",
        items=[
            item(
                title="\udc80",
                content=[
                    {"type": "paragraph", "text": "\udfff"},
                    {"type": "table", "rows": [["\ud800"]]},
                ],
            )
        ],
        attendance=[{"person": {"name": "\ud800"}}],
    ),
    "odd-letters.json": lambda: record(
        title=ODD,
        body=ODD,
        location=ODD,
        preamble=[{"type": "paragraph", "text": ODD}],
        items=[item(title=ODD, number=ODD, content=BLOCKS)],
        attendance=[{"person": {"name": ODD, "role": ODD}, "group": ODD}],
    ),
    "formulas.json": lambda: action(
        owners=[{"name": '=HYPERLINK("http://x","y")'}], due_text="@SUM(1+1)|cmd", id="+1-2"
    ),
    "markup.json": lambda: record(
        title="]]></w:t><script>alert(1)</script>&amp;",
        items=[item(title="<!-- --> `|` \\ **a", content=["# a", "- b", "| c", "```", "~"])],
    ),
    "blocks-as-texts.json": lambda: record(items=[item(content=["a", "b"])]),
    "line-ends-in-titles.json": lambda: record(title="a\n\n# b\r\nc\f", items=[item(title="\n\n")]),
    "empty-everything.json": lambda: record(
        title="",
        body="",
        items=[
            {
                "title": "",
                "content": [
                    {"type": "paragraph", "text": ""},
                    {"type": "table", "rows": []},
                    {"type": "table", "rows": [[]]},
                ],
            }
        ],
    ),
    "long-title.json": lambda: record(title="Board " * 700_000),
    "long-cell.json": lambda: table([["a" * 2 * MB]]),
    "wide-table.json": lambda: table([["a"] * 20_000] * 3),
    "long-table.json": lambda: table([["a", "b"]] * 200_000),
    "ragged-table.json": lambda: table([["a"] * n for n in range(700)], header_rows=700),
    "header-rows.json": lambda: table([["a"]], header_rows=10**9),
    "many-items.json": lambda: record(items=[{"title": "a"}] * 200_000),
    "many-actions.json": lambda: record(
        items=[item(content=[{"type": "action", "text": "a"}] * 99_000)]
    ),
    "many-people.json": lambda: record(attendance=[{"person": {"name": "Ann Lee"}}] * 99_000),
    "many-groups.json": lambda: record(
        attendance=[{"person": {"name": "Ann Lee"}, "group": f"g{n}"} for n in range(40_000)]
    ),
    "many-votes.json": lambda: record(
        items=[
            item(
                content=[
                    {
                        "type": "motion",
                        "text": "a",
                        "votes": [{"person": {"name": "Lee"}, "value": "yes"}] * 60_000,
                    }
                ]
            )
        ]
    ),
    "many-owners.json": lambda: action(owners=[{"name": f"Lee{n}"} for n in range(60_000)]),
    "many-diagnostics.json": lambda: record(
        diagnostics=[{"code": "MM001", "message": "a"}] * 60_000
    ),
    "unknown-diagnostics.json": lambda: record(diagnostics=[{"code": "", "message": "x" * MB}]),
    "same-ids.json": lambda: record(
        items=[item(content=[{"type": "action", "id": "1", "text": "a"}] * 9_000)]
    ),
    "many-keys.json": lambda: (
        FRONT + json.dumps({f"k{n}": n for n in range(200_000)}).encode() + b"}"
    ),
    "a-record.docx": lambda: record(items=[item()]),
    "a-record.txt": lambda: b"\n\n  " + record(items=[item()]),
}
