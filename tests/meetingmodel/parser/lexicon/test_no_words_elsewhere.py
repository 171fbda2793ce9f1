"""The words of a language stand in the lexicon, and nowhere else in the parser."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import meetingmodel.parser

PARSER = Path(meetingmodel.parser.__file__).parent
FILES = [path for path in sorted(PARSER.rglob("*.py")) if path.parent.name != "lexicon"]
GRAMMAR = re.compile(
    r"\(\?P[<=]\w+(?:[>)]|$)|\(\?[aiLmsux]+[:)]|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]\\])+\]"
)
WORD = re.compile(r"[^\W\d_]{2,}")
NO_WORDS = {"https", "ivxlc", "IVXLC"}  # the same in every language
ENDS = {"startswith", "endswith", "removeprefix", "removesuffix", "partition", "rpartition", "find"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PARSER)))
def test_patterns_spell_no_words(path: Path) -> None:
    """What a pattern looks for comes from the lexicon: it spells none but names of groups."""
    for text in _patterns(ast.parse(path.read_text(encoding="utf-8"))):
        assert set(WORD.findall(GRAMMAR.sub(" ", text))) <= NO_WORDS, text


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PARSER)))
def test_texts_are_not_held_against_words(path: Path) -> None:
    """Whether a text begins, ends or parts with a word is asked of the lexicon.

    The parser's own names of kinds are no words of notes; `==` is left out, as most are such names.
    """
    for text in _looked_for(ast.parse(path.read_text(encoding="utf-8"))):
        assert not WORD.search(text) or not text.islower(), text


def _patterns(tree: ast.AST) -> Iterator[str]:
    """Yield the pieces of text that hold something which only patterns have."""
    for text in _strings(tree):
        if re.search(r"\\[wWsSdDb]|\(\?|\)[?*{]", text):
            yield text


def _strings(tree: ast.AST) -> Iterator[str]:
    """Yield the strings in the code, docstrings left out."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def _looked_for(tree: ast.AST) -> Iterator[str]:
    """Yield what stands in the brackets of `startswith` and its like, kinds of headings aside."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ENDS
            and "kind" not in ast.unparse(node.func.value)
        ):
            for argument in node.args:
                yield from _strings(argument)
