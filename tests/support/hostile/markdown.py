"""Markdown that makes readers go back over what they read: openings without ends, deep nests.

In: nothing.  Out: bytes, by the name of the file that they stand in.
Never: more than 5 MB.
"""

from collections.abc import Callable

MB = 1_000_000
TITLE = b"# Board, May 4, 2026\n\n"


MARKDOWN: dict[str, Callable[[], bytes]] = {
    "quotes-in-quotes.md": lambda: b">" * 200_000 + b" Roads\n",
    "quotes-with-blanks.md": lambda: b"> " * 200_000 + b"Roads\n",
    "quotes-line-by-line.md": lambda: b"".join(b">" * n + b" a\n" for n in range(1, 2_500)),
    "lists-in-a-line.md": lambda: b"- " * 200_000 + b"Roads\n",
    "numbers-in-a-line.md": lambda: b"1. " * 200_000 + b"Roads\n",
    "quotes-and-lists.md": lambda: b"> - " * 200_000 + b"Roads\n",
    "lists-in-lists.md": lambda: b"".join(b"  " * n + b"- a\n" for n in range(2_000)),
    "lists-in-and-out.md": lambda: b"".join(b"  " * (n % 90) + b"* a\n" for n in range(50_000)),
    "bullets.md": lambda: b"- a\n" * MB,
    "tasks.md": lambda: b"- [ ] a\n" * 550_000,
    "huge-number.md": lambda: b"9" * MB + b". Roads\n" + b"999999999. a\n" * 1_000,
    "headings.md": lambda: b"# a\n" * MB,
    "headings-closed.md": lambda: b"# a " + b"#" * MB + b" b\n" + b"# " * MB,
    "setext.md": lambda: b"a\n=\n" * MB,
    "setext-after-much.md": lambda: b"a\n" * 900_000 + b"===\n",
    "brackets.md": lambda: TITLE + b"[" * 4 * MB,
    "pictures.md": lambda: TITLE + b"![" * 2 * MB,
    "brackets-closed.md": lambda: TITLE + b"[" * 900_000 + b"]" * 900_000,
    "links-without-end.md": lambda: TITLE + b"[a](" * MB,
    "links-in-links.md": lambda: TITLE + b"[" * 99_000 + b"a" + b"](b)" * 99_000,
    "links.md": lambda: TITLE + b"[a](b) " * 500_000,
    "link-titles.md": lambda: TITLE + b'[a](<b> "' * 400_000,
    "definitions.md": lambda: b"".join(b"[a%d]: /b\n" % n for n in range(150_000)),
    "one-definition-asked-often.md": lambda: b"[a]: /" + b"b" * 30_000 + b"\n\n" + b"[a] " * 30_000,
    "footnotes.md": lambda: b"[^1]: [^1]\n" * 99_000 + b"[^1]" * 99_000,
    "stars.md": lambda: TITLE + b"*" * 4 * MB,
    "stars-apart.md": lambda: TITLE + b"*a **b " * 400_000,
    "stars-both-sides.md": lambda: TITLE + b"a**b*c" * 400_000,
    "underscores.md": lambda: TITLE + b"_a " * MB,
    "emphasis-in-emphasis.md": lambda: TITLE + b"*a _b " * 99_000 + b"b_ a*" * 99_000,
    "tildes.md": lambda: TITLE + b"~~a" * MB,
    "backticks.md": lambda: TITLE + b" ".join(b"`" * n for n in range(2_000)),
    "backticks-alone.md": lambda: TITLE + b"`a " * MB,
    "fence-without-end.md": lambda: TITLE + b"```\n" + b"a\n" * 300_000,
    "fences.md": lambda: TITLE + b"```\n" * MB,
    "less-than.md": lambda: TITLE + b"<" * 4 * MB,
    "tags-without-end.md": lambda: TITLE + b"<a " * MB,
    "tags-in-tags.md": lambda: TITLE + b"<div>" * 300_000,
    "quoted-attributes.md": lambda: TITLE + b'<a b="' * 500_000,
    "comments-without-end.md": lambda: TITLE + b"<!-- " * 800_000,
    "processing.md": lambda: TITLE + b"<?" * 2 * MB,
    "cdata.md": lambda: TITLE + b"<![CDATA[" * 400_000,
    "mail-addresses.md": lambda: TITLE + b"<a@" * MB + b"a@b." * 200_000,
    "addresses.md": lambda: TITLE + b"http://" * 600_000,
    "ampersands.md": lambda: TITLE + b"&" * 4 * MB,
    "entities.md": lambda: TITLE + b"&#x110000; &#0; &#99999999999999999999; &nope; " * 80_000,
    "backslashes.md": lambda: TITLE + b"\\" * 4 * MB,
    "wide-table.md": lambda: b"|a" * 300_000 + b"|\n" + b"|-" * 300_000 + b"|\n" + b"|b" * 300_000,
    "long-table.md": lambda: b"|a|b|\n|-|-|\n" + b"|a|b|\n" * 600_000,
    "ragged-table.md": lambda: b"|a" * 999 + b"|\n" + b"|-" * 999 + b"|\n" + b"|b|\n" * 8_000,
    "pipes.md": lambda: b"|" * 4 * MB,
    "table-rules.md": lambda: b"|-\n" * MB,
    "front-matter-without-end.md": lambda: b"---\ntitle: a\n" + b"a: b\n" * 600_000,
    "front-matter-bomb.md": lambda: (
        b"---\n" + b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" * 20_000 + b"---\nBoard\n"
    ),
    "front-matter-nested.md": lambda: (
        b"---\na: " + b"[" * MB + b"\nb: " + b"{" * MB + b"\n---\nBoard\n"
    ),
    "front-matter-toml.md": lambda: b"+++\na = " + b"[" * 100_000 + b"\n+++\nBoard\n",
    "front-matter-odd.md": lambda: (
        b"---\ndate: 9999-99-99\ntitle: [1, {a: b}]\ntitle: ~\n: :\n- -\n!!python/object:os.a\n"
        b"---\nBoard\n"
    ),
    "blanks-before-words.md": lambda: (b" " * 999 + b"a\n") * 4_000,
    "trailing-blanks.md": lambda: (b"a" + b" " * 999 + b"\n") * 4_000,
    "tabs.md": lambda: b"\t" * 999_000 + b"- a\n" + b"-\t" * 99_000,
    "nuls.md": lambda: b"# Board\0\n\n- a\0b\n" * 99_000,
}
