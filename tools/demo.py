"""Convert one meeting to four formats, and say what was found in it.

In: a file of notes and a folder.  Out: four files there, and a summary on standard output.
Never: replaces a file that somebody edited (the command line refuses, and says so).
"""

import subprocess
import sys
from pathlib import Path

import meetingmodel as mm

NAMES = ("minutes.docx", "actions.xlsx", "minutes.txt", "record.json")

ONE = {
    "items": "item",
    "motions": "motion",
    "decisions": "decision",
    "actions": "action",
    "questions": "question",
    "things to check": "thing to check",
}


def main(notes: str, folder: str) -> int:
    """Convert *notes* by the command that a user would type, then read its JSON back."""
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    files = [out / name for name in NAMES]
    meetingmodel = Path(sys.executable).with_name("meetingmodel")
    command = [str(meetingmodel), "convert", notes, *map(str, files)]
    done = subprocess.run(command, check=False, stderr=subprocess.PIPE, encoding="utf-8")
    if done.returncode:
        sys.stderr.write(done.stderr)
        return done.returncode
    print(summary(mm.load(out / "record.json"), notes))
    print("\nThe files:")
    for file in files:
        print(f"  {file}")
    return 0


def summary(record: mm.MeetingRecord, notes: str) -> str:
    """Return in a few lines what stands in *record*."""
    to_check = [
        one
        for one in (*record.diagnostics, *mm.check(record))
        if one.severity is not mm.Severity.INFO
    ]
    counts = {
        "items": len(tuple(record.walk_items())),
        "motions": len(record.motions),
        "decisions": len(record.decisions),
        "actions": len(record.actions),
        "questions": len(record.questions),
        "things to check": len(to_check),
    }
    lines = [f"{notes}: {record.title or record.body or 'a meeting'}"]
    if record.date:
        lines[0] += f", {record.date:%B} {record.date.day}, {record.date.year}"
    lines += [f"  {count:4} {name if count != 1 else ONE[name]}" for name, count in counts.items()]
    lines += [f"       {_where(one)}{one.message}" for one in to_check]
    return "\n".join(lines)


def _where(diagnostic: mm.Diagnostic) -> str:
    return f"line {diagnostic.span.first}: " if diagnostic.span else ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
