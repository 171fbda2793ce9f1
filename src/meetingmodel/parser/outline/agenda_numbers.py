"""Whether chains of numbers are those of an agenda, or of lists in the text.

In: chains of one kind, and the document that they stand in.  Out: yes or no.
Never: looks at one line alone; titles, text below them, bold and known words are weighed together.
"""

from attrs import frozen

from ..drafts import Draft
from ..headings.candidate import SERIES, Candidate
from ..headings.numbered_titles import first_sentence, is_titled, names_matter
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .chains import Chain
from .told_lists import tells_business

DIGITS = 6  # so that sums of tenths are equal
SURE = 1.6  # what speaks for a series: titles, text below them, bold, known words
SURE_AGENDA = 1.0  # the same where a document is an agenda without minutes
FEW = 12  # drafts of short notes
PARTS = 0.4  # what speaks for numbers such as "E.1" below "E."
BELOW_ALL = 0.2  # for capital letters that most lists begin with right below a heading
ZEROS = "1.0"  # the kind of numbers such as "4.0"
CAPITALS = ("A.", "A)", "A")
WIDE = 0.4  # of the document that the numbers of an agenda reach over, at least
MOSTLY = 0.7
RUN_IN = 0.8  # of letters that are items have titles that are run in
LETTERED = 4  # so many entries
LABEL = 6  # words of a line with a colon that is more than a label


@frozen
class Setting:
    """The document that numbers stand in: *marks* are its headings and labels by place, *heads*
    how many headings with a style it has; *agenda*: it is one, and has hardly a sentence."""

    drafts: list[Draft]
    marks: dict[int, str]
    heads: int
    agenda: bool
    lexicon: Lexicon


@frozen
class _Shares:
    """Which share of the entries has a title, something below it, and a look of its own."""

    titled: float
    followed: float
    marked: float


def is_agenda(together: list[Chain], setting: Setting, *, below: bool = False) -> bool:
    """Whether chains are the numbers of an agenda; *below*: they stand below "Reports"."""
    ones = [one for chain in together for one in chain.ones]
    if len(ones) < 2:
        return _is_alone(ones[0], setting)
    if not _are_whole(together, ones):
        return False
    wide = len(ones) > 3 and len(together) < 3 and _is_wide(ones, len(setting.drafts))
    shares = _shares(together, ones, setting, wide=wide)
    # "4.0" numbers nothing but matters, though only a sentence stands behind it.
    zeros = wide and together[0].kind == ZEROS
    if max(shares.titled, shares.marked) < (0.8 if ones[0].loose else 0.4) and not zeros:
        return False
    score = shares.titled + shares.followed + shares.marked + SURE * zeros
    score += _by_place(together, ones, setting, wide=wide, below=below)
    return round(score, DIGITS) >= (SURE_AGENDA if setting.agenda else SURE)


def _are_whole(together: list[Chain], ones: list[Candidate]) -> bool:
    """Whether most numbers count on from others, or from 1."""
    loose = ones[0].loose
    if ones[0].number is not None and ones[0].number.kind == "item" and len(ones) > 1:
        return True  # "Article 15: …" is taken before "Article 3: …" at a town meeting
    counted = sum(
        len(chain.ones) for chain in together if len(chain.ones) > 1 or chain.values[0] == 1
    )
    if counted < (0.9 if loose else 0.6) * len(ones):
        return False
    return not loose or len(ones) >= 3 or all(one.inner for one in ones)


def _shares(
    together: list[Chain], ones: list[Candidate], setting: Setting, *, wide: bool
) -> _Shares:
    lexicon = setting.lexicon
    lettered = together[0].lettered
    lettered = lettered and not _are_in_bold(ones)
    lettered = lettered and not (len(together) > 1 and _are_run_in(ones))
    # Clubs and small boards number what they tell: "1. The roof was mended. It cost …".
    told = wide and setting.heads == 0 and len(together) == 1 and _level(ones) <= 0
    told = told and not ones[0].loose
    formal = told and tells_business(together[0], lexicon)
    told = formal or (told and _go_on(ones, lexicon))
    # A list of points stands between two labels, without text below its entries.
    labels = {place for place, kind in setting.marks.items() if kind == "label:"}
    places = {one.place for one in ones} | labels
    followed = sum(
        (one.rest is not None and not lettered)
        or formal
        or (wide and first_sentence(one, lexicon, told=told) is not None)
        or one.place + 1 + one.below not in places  # the last of the document has nothing below it
        for one in ones
    ) / len(ones)
    over = followed == 1 and _stand_over_text(ones, setting.drafts)
    titled = sum(
        is_titled(one, lexicon, run_in=not lettered)
        or (over and names_matter(one, lexicon))
        or (formal and one.ends not in (";", ","))
        or (wide and not lettered and first_sentence(one, lexicon, told=told) is not None)
        for one in ones
    ) / len(ones)
    return _Shares(titled, followed, sum(one.bold or one.caps for one in ones) / len(ones))


def _by_place(
    together: list[Chain], ones: list[Candidate], setting: Setting, *, wide: bool, below: bool
) -> float:
    """Return what known words and the place of the lists say for their numbers."""
    usual = sum(bare(one.title) in whole(setting.lexicon.usual_items) for one in ones)
    level = _level(ones)
    score = 0.4 * min(usual, 3) + 0.4 * wide - 0.3 * (level > 0 and not wide)
    score += PARTS * are_parts(together, setting.lexicon)
    right_below = sum(chain.ones[0].place - 1 in setting.marks for chain in together)
    # The software of school boards has "A." right below "8. New business", "9. Contracts" and all.
    below_all = len(together) >= SERIES and right_below >= MOSTLY * len(together)
    score += BELOW_ALL * (below_all and together[0].kind in CAPITALS)
    score += 0.3 * below if below or level <= 0 else -0.15 * (together[0].depth > 0)
    if setting.heads >= SERIES:
        # Where headings have a style, numbers right below them may be items, others are points.
        score -= 0.6 - 0.4 * right_below / len(together)
    return score


def _level(ones: list[Candidate]) -> int:
    return min(max(one.draft.level, 0) for one in ones)


def _is_alone(one: Candidate, setting: Setting) -> bool:
    """Whether one number is an item: "1. Budget" above its text, in short notes."""
    first = one.number is not None and one.number.value == 1 and one.draft.level == 0
    alone = one.short and one.ends not in ".;,?" and one.rest is None and not one.loose
    return first and alone and setting.heads == 0 and one.place + 1 < len(setting.drafts) < FEW


def _go_on(ones: list[Candidate], lexicon: Lexicon) -> bool:
    """Whether nearly all entries have more behind their first sentence, as behind a title.

    A list of sentences, "2. We chose a clerk.", only tells, one thing after the other.
    """
    several = sum(first_sentence(one, lexicon, told=True) is not None for one in ones)
    short = sum(one.short and one.ends not in ".?;," for one in ones)
    return several + short >= MOSTLY * len(ones)


def are_parts(together: list[Chain], lexicon: Lexicon) -> bool:
    """Whether the numbers of several chains begin with those they stand below: "E.1" after "E."."""
    ones = [one for chain in together for one in chain.ones]
    titled = sum(is_titled(one, lexicon, run_in=True) for one in ones)
    return len(together) > 1 and all(one.inner for one in ones) and titled >= RUN_IN * len(ones)


def _stand_over_text(ones: list[Candidate], drafts: list[Draft]) -> bool:
    """Whether a paragraph stands right below most numbers, and no list."""
    below = [drafts[one.place + 1] for one in ones if one.place + 1 < len(drafts)]
    return sum(draft.level < 0 and not draft.cells for draft in below) * 2 > len(ones)


def _are_run_in(ones: list[Candidate]) -> bool:
    """Whether letters below several items are titled: "a) Roads – Cllr Lee said that …"."""
    titled = sum(one.rest is not None and len(one.title.split()) <= LABEL for one in ones)
    return len(ones) >= LETTERED and titled >= RUN_IN * len(ones)


def _are_in_bold(ones: list[Candidate]) -> bool:
    """Whether letters have titles in bold, and text behind these: "a) **Roads** Cllr Lee …"."""
    return sum(one.bold and one.rest is not None for one in ones) >= RUN_IN * len(ones)


def _is_wide(ones: list[Candidate], count: int) -> bool:
    """Whether numbers reach over the document, or over all that stands below its head."""
    first, last = min(one.place for one in ones), max(one.place for one in ones)
    below = first < count / 2 and last + 1 - first >= 0.6 * (count - first)
    return last - first > WIDE * count or below
