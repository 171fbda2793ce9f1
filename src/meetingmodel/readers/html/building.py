"""The pass over a page: its tags, gathered into lines with their places.

In: the text of the page.  Out: its `Lines`, and the `Region`s they stand in.
Never: holds a tree, so that no depth of nesting can exhaust it; decides what is navigation.

What a tag does is found out once, and looked up from then on: a page has thousands of tags, and
few kinds of them.
"""

from collections.abc import Mapping, Sequence

from attrs import define, field

from .about import About
from .apart import BLOCK, WITHIN, Plan
from .learning import BARE_PLANS, Run, new_plan_of_tag, plan_of_tag, run_of
from .tags import OddTag
from .tokens import mended, runs_of, without_code

# More kinds of tags than a page has that repeats itself: what more there are, nobody keeps.
_REMEMBERED = 5000


def built(page: str) -> "Builder":
    """Return what a pass over the text of a page finds; a page with odd tags is mended for it."""
    page = without_code(page).replace("&nbsp;", "\xa0")
    try:
        builder = Builder()
        builder.build(runs_of(page))
    except OddTag:
        builder = Builder(mended=True)
        builder.build(runs_of(mended(page)))
    return builder


@define
class Builder(About):
    """Where in the page the pass is, and what it has found."""

    bare: Mapping[str, Plan] = field(factory=lambda: BARE_PLANS)
    # Whether what is no regular tag is known to be a tag all the same.
    mended: bool = False

    def build(self, pieces: Sequence[str]) -> None:
        """Take the runs of tags of a page, and by turns with them its texts."""
        texts, marks = self.texts, self.marks
        pairs = iter(("", *pieces))
        for text, run in zip(pairs, pairs):
            ends, calls = self.known.get(run) or self._learn(run)
            if not ends or texts or marks or self.carries:
                texts.append(text)
                if ends:
                    self.flush()
            else:
                self.line_of(text)
            if ends == BLOCK:
                self.place = self.around
            for call, said in calls:
                call(self, said)
        while self.open_regions:
            self.close_region()

    def one_by_one(self, run: str) -> None:
        """Do what the tags of a run do, one after the other."""
        texts, marks = self.texts, self.marks
        for piece in run.split("<"):
            ends, calls = self.known.get(piece) or self._learn(piece)
            if ends:
                if texts or marks:
                    self.flush()
                if ends == BLOCK:
                    self.place = self.around
            for call, said in calls:
                call(self, said)

    def _learn(self, run: str) -> Plan:
        """Find out what a tag does here, or a run of several."""
        full = len(self.known) >= _REMEMBERED
        said = run, self.scope_names, self.mended
        if "<" not in run:
            plan = new_plan_of_tag(*said) if full else plan_of_tag(*said)
        else:
            found = Run(*said) if full else run_of(*said)
            known = found.again()
            plan = found.plan or (WITHIN, ((Builder.one_by_one, run),))
            if not known:
                return plan
        if not full:
            self.known[run] = plan
        return plan
