"""Patterns that are large and seldom needed: compiled when a text first asks for them.

In: the source of a pattern, and of a small one that finds what it needs.  Out: matches, as `re`
gives them.
Never: misses what the large pattern alone would find.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from .phrases import END


class Form:
    """One form; *needs* is the source of what a text of that form has in any case."""

    def __init__(self, source: str, needs: str | None = None) -> None:
        self.source = source
        self.needs = needs

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole form, compiled when a text first asks for it: few need all."""
        return re.compile(self.source, re.DOTALL)

    @cached_property
    def glance(self) -> re.Pattern[str] | None:
        """What is looked for first."""
        return re.compile(self.needs, re.DOTALL) if self.needs is not None else None

    def may_stand(self, text: str, begin: int = 0) -> bool:
        """Whether *text* has what the form needs, from *begin* on."""
        return self.glance is None or self.glance.search(text, begin) is not None

    def search(self, text: str, begin: int = 0, end: int = END) -> re.Match[str] | None:
        """Return the first place in *text* that has the form."""
        return self.pattern.search(text, begin, end) if self.may_stand(text, begin) else None

    def match(self, text: str, begin: int = 0) -> re.Match[str] | None:
        """Return the form that *text* has at *begin*."""
        return self.pattern.match(text, begin) if self.may_stand(text, begin) else None

    def fullmatch(self, text: str, begin: int = 0, end: int = END) -> re.Match[str] | None:
        """Return *text* if it has the form, and nothing else stands in it."""
        return self.pattern.fullmatch(text, begin, end) if self.may_stand(text, begin) else None

    def finditer(self, text: str, begin: int = 0) -> Iterator[re.Match[str]]:
        """Yield the places in *text* that have the form."""
        if self.may_stand(text, begin):
            yield from self.pattern.finditer(text, begin)
