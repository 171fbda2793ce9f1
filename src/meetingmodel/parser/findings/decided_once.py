"""Decisions that notes state several times: in the debate, and in a list of all.

In: the drafts of a document, and those of lists of decisions.  Out: nothing; each is kept once.
Never: drops one that is told in other words, unless a list of all tells it.
"""

from collections import Counter
from collections.abc import Iterable

from ...model import Decision, Finding
from ..drafts import Draft
from ..language.phrases import bare, tokens

OFTEN = 50
LITTLE = 3  # words of so few letters tell nothing; so many words in common tell the same


def keep_once(drafts: Iterable[Draft], summary: list[Draft]) -> None:
    """Keep a decision once where notes state it several times: in the debate, in a list of all.

    *summary* are the drafts of such lists; what they tell in other words is told there. W3C notes
    say each resolution three times.
    """
    listed = {draft for draft in summary if any(map(_is_decision, draft.findings))}
    told = _Told(
        [finding.text for draft in summary if draft in listed for finding in draft.findings]
    )
    seen: set[str] = set()
    for draft in drafts:
        if not any(map(_is_decision, draft.findings)):
            continue
        kept: list[Finding] = []
        for finding in draft.findings:
            if isinstance(finding, Decision):
                if bare(finding.text) in seen or (draft not in listed and told.again(finding.text)):
                    continue
                seen.add(bare(finding.text))
            kept.append(finding)
        draft.findings[:] = kept


def _is_decision(finding: Finding) -> bool:
    return isinstance(finding, Decision)


def _telling(text: str) -> frozenset[str]:
    """Return the words of *text* that tell what it is about: the longer ones and figures."""
    return frozenset(word for word in tokens(text) if len(word) > LITTLE or word.isdigit())


class _Told:
    """What a list of all decisions tells, by the words that tell what each is about."""

    def __init__(self, texts: list[str]) -> None:
        self.words = [_telling(text) for text in texts]
        self.by: dict[str, list[int]] = {}
        for number, words in enumerate(self.words):
            for word in words:
                self.by.setdefault(word, []).append(number)

    def again(self, text: str) -> bool:
        """Whether an entry of the list tells what *text* tells."""
        words = _telling(text)
        # A word that stands in very many entries tells none apart.
        near = (self.by.get(word, []) for word in words)
        common = Counter(number for numbers in near if len(numbers) < OFTEN for number in numbers)
        return any(
            count >= LITTLE and count * 3 >= min(len(words), len(self.words[number]))
            for number, count in common.items()
        )
