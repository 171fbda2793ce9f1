"""What reading Markdown costs beside markdown-it-py's tokens of the same text.

In: nothing.  Out: for 20 kB to 2 MB, wall times and their ratio; 1.0 is the promise.
Never: counts the time that a page is made in; both stop at their structure.
"""

from functools import partial

from markdown_it import MarkdownIt
from measuring import alternating

from meetingmodel.readers.markdown import read_markdown

MEETING = """\
---
title: Library task force
date: 2026-05-04
---

# Library task force

**Present:** Ann Lee, Bob Ray, [Cay Dee](people.md)

## 1. Opening hours

Ann said that the hall is *open* on Sundays, and that the figures for May \\
are in the [report](report.pdf).

- Bob will **send** the figures by Friday
  - once the clerk has them
- [ ] Cay: ask about `keys`

| Who | What | When |
|-----|------|------|
| Ann | Call the roofer | May 9 |

> Moved by Ann, seconded by Bob. *Carried.*

"""


def main() -> None:
    """Print one line for each size."""
    peer = MarkdownIt("commonmark").enable("table")
    print("   kB   ours ms   markdown-it-py ms   ratio")
    for kilobytes in (20, 200, 2_000):
        text = MEETING * (kilobytes * 1000 // len(MEETING))
        data = text.encode()
        ours, tokens = alternating(
            partial(read_markdown, data), partial(peer.parse, text), rounds=3
        )
        print(f"{kilobytes:5} {ours * 1e3:9.1f} {tokens * 1e3:19.1f} {ours / tokens:7.2f}")


if __name__ == "__main__":
    main()
