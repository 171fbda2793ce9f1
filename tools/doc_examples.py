"""The examples in README.md and docs/, as data and as files that a type checker can read.

In: Markdown pages.  Out: `Example`s; run as a script, one Python file for each page.
Never: leaves out a page or a block.

    python tools/doc_examples.py build/doc_examples
"""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
LANGUAGES = ("python", "pycon", "console")


@dataclass(frozen=True)
class Example:
    """One block of code: its language, its page, the line on which it starts, its text."""

    language: str
    page: str
    line: int
    code: str


def pages() -> list[Path]:
    """Return the pages that may hold examples."""
    built = ROOT / "docs" / "_build"
    kept = [page for page in sorted((ROOT / "docs").rglob("*.md")) if built not in page.parents]
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *kept]


def examples(page: Path) -> Iterator[Example]:
    """Yield the fenced blocks of *page* in the languages that are run."""
    name = page.relative_to(ROOT).as_posix()
    language, start, block = "", 0, list[str]()
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if not line.startswith("```"):
            block.append(line)
        elif language:
            if language in LANGUAGES:
                yield Example(language, name, start, "\n".join(block) + "\n")
            language = ""
        else:
            language, start, block = line.strip("`{} ") or "text", number + 1, []


def main(folder: str) -> None:
    """Write the Python blocks of each page to one file in *folder*, in their order."""
    out = Path(folder)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for page in pages():
        blocks = [one for one in examples(page) if one.language == "python"]
        if blocks:
            name = page.relative_to(ROOT).with_suffix("").as_posix()
            text = "\n".join(f"# {one.page}, line {one.line}\n{one.code}" for one in blocks)
            path = out / (name.lower().replace("/", "_").replace("-", "_") + ".py")
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
