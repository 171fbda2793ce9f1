"""What stands before the text of a Markdown file: YAML, TOML, JSON-free; or a Pandoc title block.

In: the lines of the file.  Out: how many of them are front matter, and what they say.
Never: runs a YAML parser; takes flat `key: value` pairs and lists of words, and leaves the rest.
"""

import datetime as dt
import re
import tomllib
from collections.abc import Mapping, Sequence

from attrs import frozen

_PAIR = re.compile(r"([A-Za-z][\w .-]{0,60}?)[ \t]*[:=](?:[ \t]+|$)(.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
# Pelican and MultiMarkdown set no rules around it: lines down to the first blank one. Minutes open
# with "Title:" and "Date:" too, so that one key must be of those which only generators know.
_BARE = frozenset(("title", "date", "author", "authors", "email", "copyright", "lang"))
_MADE = ("slug", "modified", "category", "tags", "save_as", "url", "summary", "template", "layout")
_GENERATORS = frozenset((*_MADE, "status", "comments", "keywords", "translation", "permalink"))
_PAGE = re.compile(r"\[\[([^\[\]|]{1,200})\]\]")  # "[[Ann Lee]]", a page of the same vault
_CLOSERS = ("", "]", "}")  # of a list or a map over several lines
# Longer than any front matter in use; text between two rules further apart is text.
_LONGEST = 200


@frozen
class FrontMatter:
    """The first *lines* lines of the file are front matter, which says *metadata*."""

    lines: int = 0
    metadata: Mapping[str, str] = {}


NOTHING = FrontMatter()


def find_front_matter(lines: Sequence[str]) -> FrontMatter:
    """Return what stands before the text.

    >>> find_front_matter(["---", "title: 'Board'", "---", "# Board"])
    FrontMatter(lines=3, metadata={'title': 'Board'})
    """
    first = lines[0].rstrip() if lines else ""
    if first in ("---", "+++"):
        return _fenced(lines, ("+++",) if first == "+++" else ("---", "..."))
    if first.startswith("%"):
        return _title_block(lines)
    return _bare(lines)


def _bare(lines: Sequence[str]) -> FrontMatter:
    """Read pairs without rules around them, where their keys are those of a page generator."""
    stop = 0
    while stop < min(len(lines), _LONGEST) and lines[stop].strip():
        stop += 1
    metadata = _pairs(lines[:stop]) if stop > 1 and _PAIR.match(lines[0]) else {}
    known = metadata.keys() <= _BARE | _GENERATORS and not _GENERATORS.isdisjoint(metadata)
    return FrontMatter(stop, metadata) if known and "title" in metadata else NOTHING


def _fenced(lines: Sequence[str], ends: tuple[str, ...]) -> FrontMatter:
    for number in range(1, min(len(lines), _LONGEST)):
        if lines[number].rstrip() in ends:
            said = lines[1:number]
            metadata = (_toml(said) if ends == ("+++",) else {}) or _pairs(said)
            # Two rules around something else are rules.
            return FrontMatter(number + 1, metadata) if metadata or number == 1 else NOTHING
    return NOTHING


def _toml(lines: Sequence[str]) -> dict[str, str]:
    """Return what TOML says outside its tables; nothing where it is none."""
    try:
        said = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return {}
    found = {key.lower(): _words(value) for key, value in said.items()}
    return {key: words for key, words in found.items() if words}


def _words(value: object) -> str:
    """Return a value of TOML in words: those of a list joined by commas, of a table none."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return "" if isinstance(value, dict) else str(value)


def _pairs(lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    key = ""
    for line in lines:
        pair = None if line[:1] in (" ", "\t") else _PAIR.match(line)
        item = _ITEM.match(line)
        if pair:
            key = pair[1].strip().lower()
            found[key] = _value(pair[2])
        elif key and item:
            found[key] = f"{found[key]}, {_value(item[1])}".removeprefix(", ")
        elif key and line[:1] in (" ", "\t"):
            # A value over several lines (title: > or |) is indented.
            found[key] = f"{found[key]} {line.strip()}".strip()
        elif line.strip() not in _CLOSERS and not line.lstrip().startswith("#") and not item:
            return {}
    return {name: value for name, value in found.items() if value}


def _value(text: str) -> str:
    value = text.strip()
    if value in (">", "|", ">-", "|-", "[", "{"):
        return ""
    if value[:1] in ('"', "'") and value[-1:] == value[:1] and len(value) > 1:
        value = value[1:-1].replace('\\"', '"').replace("''", "'")
        return _PAGE.sub(r"\1", value)
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(_value(one) for one in value[1:-1].split(","))
    # A number sign after a blank opens a comment.
    return value.split(" #", 1)[0].rstrip()


def _title_block(lines: Sequence[str]) -> FrontMatter:
    """Read Pandoc's block: title, authors and date, each line after a per cent sign."""
    fields: list[str] = []
    for line in lines[:_LONGEST]:
        if line.startswith("%") and len(fields) < 3:
            fields.append(line[1:].strip())
        elif line[:1] == " " and line.strip():
            fields[-1] = f"{fields[-1]} {line.strip()}".strip()
        else:
            break
    names = ("title", "author", "date")
    metadata = {name: value for name, value in zip(names, fields, strict=False) if value}
    return FrontMatter(_block_length(lines, fields), metadata) if metadata else NOTHING


def _block_length(lines: Sequence[str], fields: list[str]) -> int:
    length = seen = 0
    for line in lines:
        seen += line.startswith("%")
        if seen > len(fields) or not (line.startswith("%") or (line[:1] == " " and line.strip())):
            break
        length += 1
    return length
