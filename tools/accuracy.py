"""How well notes are read: scores on the labelled corpus, and what changed since we published.

In: the folder with the corpus and its scorer.  Out: scores by half, section, format and genre.
Never: opens a document or its labels; it runs the scorer and reads its figures.

    python tools/accuracy.py ../shared            print the scores and what has changed
    python tools/accuracy.py ../shared --write    keep them in docs/explanation/accuracy.md too
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "explanation" / "accuracy.md"
INVENTED = ROOT / "tests" / "meetings"  # minutes of bodies that do not exist, with labels
OPEN, CLOSE = "```json\n", "\n```"
HALVES = ("develop", "check")
FORMATS = ("docx", "html", "md", "pdf", "txt")
Scores = dict[str, dict[str, float]]
Measured = dict[str, dict[str, float | None]]


def measure(shared: Path) -> Scores:
    """Return the score of each part of each table; a part that has nothing to score is left out."""
    found: Measured = {}
    runs = {half: _run(shared, shared / "corpus", "--half", half) for half in HALVES}
    runs["invented"] = _run(shared, INVENTED)
    for half, got in runs.items():
        found[half] = {"headline": got["headline"], **got["sections"]}
        found[f"{half}, precision"] = {
            section: got["totals"][section]["precision"] for section in got["sections"]
        }
    found["format"] = {
        one: _run(shared, shared / "corpus", "--only", one)["headline"] for one in FORMATS
    }
    genres = _run(shared, shared / "corpus")["genres"]
    found["genre"] = {name: genres[name]["headline"] for name in sorted(genres)}
    return {
        name: {part: round(score, 3) for part, score in parts.items() if score is not None}
        for name, parts in found.items()
    }


def _run(shared: Path, corpus: Path, *options: str) -> dict:  # type: ignore[type-arg]
    script = shared / "tools" / "score_corpus.py"
    command = [sys.executable, str(script), str(corpus), "--json", *options]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    got: dict = json.loads(done.stdout)  # type: ignore[type-arg]
    if got["failures"]:
        print("could not read", *got["failures"], sep="\n  ", file=sys.stderr)
    return got


def kept(text: str) -> Scores:
    """Return the scores that a page holds, as the block of JSON in it."""
    start = text.find(OPEN)
    if start < 0:
        return {}
    start += len(OPEN)
    scores: Scores = json.loads(text[start : text.index(CLOSE, start)])
    return scores


def with_scores(text: str, scores: Scores) -> str:
    """Return the page with *scores* in place of those that it held."""
    start = text.index(OPEN) + len(OPEN)
    return text[:start] + json.dumps(scores, indent=1) + text[text.index(CLOSE, start) :]


def show(scores: Scores, before: Scores) -> str:
    """Return the scores as lines, with the change against *before* where there is one."""
    lines: list[str] = []
    for name, parts in scores.items():
        lines += ["", name]
        for part, score in parts.items():
            old = before.get(name, {}).get(part)
            change = "" if old is None or old == score else f"  {score - old:+.3f}"
            lines.append(f"  {part:14} {score:.3f}{change}")
    gap = scores["develop"]["headline"] - scores["check"]["headline"]
    return "\n".join([*lines[1:], "", f"gap between the halves {gap:.3f}"])


def main() -> int:
    """Print the scores; 1 where the corpus is not there."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("shared", type=Path, help="the folder that holds corpus/ and tools/")
    arguments.add_argument("--write", action="store_true", help="keep the scores in the page")
    given = arguments.parse_args()
    if not (given.shared / "tools" / "score_corpus.py").is_file():
        print(f"There is no labelled corpus in {given.shared}: nothing to score.", file=sys.stderr)
        return 1
    page = PAGE.read_text(encoding="utf-8")
    scores = measure(given.shared)
    print(show(scores, kept(page)))
    if given.write:
        PAGE.write_text(with_scores(page, scores), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
