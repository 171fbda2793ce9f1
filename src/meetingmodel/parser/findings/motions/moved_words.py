"""The words that were moved, before or behind the name of the mover.

In: a sentence and where the name stands in it.  Out: where those words stand.
Never: takes an outcome or an office for what was moved.
"""

import re

from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ..context import Context
from .forms import patterns
from .proposal import Proposal, Said
from .telling import QUOTES, is_outcome, opens, vote_tokens
from .votes import line_of_votes

SHORT = 30  # what is asked for is longer than a third of this: "a motion to adjourn"
TASK = 60  # so short is a task that stands between ("HR to action.")
BEHIND = re.compile(r"\s*\)?\s*:\s+[\"“‘']?\w")
LEAST = 3  # words of a clause
CLAUSE = re.compile(r"\s*,\s+(?=[a-z])")
LATER = re.compile(r",\s+(?=[a-z])")


def put_words(one: Proposal, said: Said, begin: int, stop: int, context: Context) -> None:
    """Take the words from *begin* to *stop*; "the following motion: That …" leads to them."""
    text = said.text
    if opening(context.lexicon.following).match(text, begin) is not None:
        colon = text.find(":", begin)
        begin = colon + 1 + len(text[colon + 1 :]) - len(text[colon + 1 :].lstrip())
        stop = len(text)
        if colon < 0 or begin >= stop:
            return  # they stand below
    words = text[begin:stop].rstrip()
    if text.rstrip().endswith(":") and _announces(words, context.lexicon):
        return  # "Lee proposed the first motion as follows:"
    begin += len(text[begin:stop]) - len(text[begin:stop].lstrip(QUOTES))
    one.put((said.draft, said.start + begin, said.start + stop))


def _announces(words: str, lexicon: Lexicon) -> bool:
    """Whether words before a colon only lead to those of a motion: "the motion as follows:"."""
    named = phrase(lexicon.motion_references).search(words)
    return named is not None and len(words) < TASK and not opens(words, lexicon)


def past_number(said: Said, context: Context) -> int:
    """Return where the title begins in a heading that is a sentence: "2. The minutes were …"."""
    headed = said.draft.headed and said.start == 0 and bool(context.title)
    return max(said.text.find(context.title or ""), 0) if headed else 0


def words_before(text: str, lexicon: Lexicon) -> str:
    """Return what stands before the mover, without the words that lead to them ("… was")."""
    text = text.rstrip(" ,;:-–—(*_.")
    links = whole(lexicon.motion_links)
    while text and text.rsplit(None, 1)[-1].lower() in links:
        text = text.rpartition(" ")[0].rstrip(" ,;:-–—(*_.")
    last = text.rsplit(None, 1)[-1].lower() if text else ""
    # "Discussion of a notice of motion in the name of Lee": the words stand below.
    return "" if last in whole(lexicon.office_of) else text


def words_behind(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return where the substance stands after the mover: past "… and it was resolved"."""
    forms = patterns(context.lexicon)
    content = forms["content"].match(text, begin)
    if content is None and _asks_bare(text[begin : begin + TASK], context.lexicon):
        content = forms["anything"].match(text, begin)  # "M/S/C Lee/Roe pay the bills"
    if content is None and BEHIND.match(text, begin) is not None:
        # "Motion (Lee, seconded by Roe): spend up to $500"
        content = forms["anything"].match(text, text.index(":", begin) + 1)
        if content and _only_counts(content["text"], context.lexicon):
            content = None
    if content is None:
        # "On motion of A, seconded by B, and carried unanimously, the minutes were approved"
        later = (forms["content"].match(text, comma.end()) for comma in LATER.finditer(text, begin))
        content = next(filter(None, later), None)
    if content is None:
        content = _told_behind(text, begin, context.lexicon)
    if content is None:
        content = _clause_behind(text, begin, context.lexicon)
    if content is None:
        return None
    words = content["text"]
    lexicon = context.lexicon
    matter = _tells_matter(words, lexicon) or (  # "the minutes were approved"
        not tokens(words).isdisjoint(lexicon.passives) and told_of(words, context)
    )
    if is_outcome(words, context) and not matter:
        return None
    if opens(words, context.lexicon):
        return content
    office = bare(words).rsplit(" ", 1)[-1] in whole(context.lexicon.offices)
    return None if office and len(words) < SHORT else content  # "MOVER: Lee, Council President"


def _asks_bare(rest: str, lexicon: Lexicon) -> bool:
    """Whether a bare verb begins the words right behind the names: "… spend up to $50 on food"."""
    words = rest.split(None, 2)
    if len(words) < 3 or not (words[1][0].islower() or words[1][0] in "$£€"):
        return False
    return words[0].islower() and words[0] in whole(lexicon.motion_verbs)


def _only_counts(words: str, lexicon: Lexicon) -> bool:
    """Whether words behind a colon are those of a vote: "Ayes: Lee", "5 yes, 0 no"."""
    figures = {word for word in tokens(words) if word.isdecimal()}
    counts = bool(figures) and tokens(words) <= vote_tokens(lexicon) | figures
    return counts or line_of_votes(lexicon).match(words) is not None


def _told_behind(text: str, begin: int, lexicon: Lexicon) -> re.Match[str] | None:
    """Return where it is told what was approved, without a subject: "…, approved the claims"."""
    told = opening(lexicon.told_verbs)
    for comma in LATER.finditer(text, begin):
        verb = told.match(text, comma.end())
        aside = verb is not None and text[verb.end() : verb.end() + 2].strip() == "("
        if verb is not None and not aside and _tells_matter(text[comma.end() :], lexicon):
            return patterns(lexicon)["anything"].match(text, comma.end())
    return None


def _clause_behind(text: str, begin: int, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the clause that tells of a thing done: "…, attendance at the show was approved"."""
    comma = CLAUSE.match(text, begin)
    told = phrase(lexicon.told_verbs).search(text, comma.end()) if comma is not None else None
    if comma is None or told is None:
        return None
    words = [bare(word) for word in text[comma.end() : told.start()].split()]
    others = whole((*lexicon.result_leads, *lexicon.title_pronouns, *lexicon.motion_links))
    if len(words) < LEAST or words[-1] not in lexicon.passives or words[0] in others:
        return None
    return patterns(lexicon)["anything"].match(text, comma.end())


def _tells_matter(words: str, lexicon: Lexicon) -> bool:
    """Whether it is told what was approved: "the Board approved the lease", not "the motion"."""
    told = phrase(lexicon.told_verbs).search(words)
    last = words[told.end() :].rstrip(" .").rsplit(None, 1)[-1:] if told is not None else []
    return bool(last) and last[0].islower() and not tokens(last[0]) <= vote_tokens(lexicon)


def told_of(text: str, context: Context) -> bool:
    """Whether a matter is told as approved: "The payments were approved.", not "The motion was".

    "Report accepted." has no verb before it; "Ann Lee elected." is no matter.
    """
    lexicon = context.lexicon
    told = phrase(lexicon.told_verbs).search(text)
    words = text[: told.start()].split() if told is not None else []
    if words and words[-1] in lexicon.passives:
        words.pop()
    rest = text[told.end() :] if told else ""
    if not words or words[-1].endswith(":") or not _only_vote(rest, lexicon):
        return False
    known = vote_tokens(lexicon) | whole(lexicon.motion_references)
    named = any(context.roster.knows(word.strip(",")) for word in words)
    return not named and tokens(" ".join(words)).isdisjoint(known - whole(lexicon.vote_fillers))


def _only_vote(rest: str, lexicon: Lexicon) -> bool:
    """Whether nothing but a vote stands behind "approved": "4-0", "unanimously"."""
    figures = {word for word in tokens(rest) if word.isdecimal()}
    return tokens(rest) <= vote_tokens(lexicon) | figures


def fills_office(text: str, lexicon: Lexicon) -> bool:
    """Whether an office and who is to hold it are named: "Chair: Flo", "Hon. Treasurer M. Eddy"."""
    text = text.lstrip(QUOTES)
    office = opening(lexicon.offices).match(text)
    if office is None:
        honorary = text.partition(" ")[2]
        office, text = opening(lexicon.offices).match(honorary), honorary
    who = text[office.end() :].strip(" :,–—-") if office is not None else ""
    return is_name(who, lexicon)


def is_proposal(rest: str, lexicon: Lexicon) -> bool:
    """Whether what follows "moved" is a proposal, not a change of place ("moved to Germany")."""
    words = rest.split(None, 3)
    if len(words) < 2:
        return bool(words) and len(words[0]) > SHORT // 4  # "moved adjournment"
    if words[0].lower() in whole(lexicon.infinitive):
        known = words[1].lower() in whole(lexicon.motion_verbs)
        if words[2:] and words[2][:1].isdigit() and not known:
            return False  # "Lee moved to page 3, and said that …"
        shouted = words[1].isupper() and known  # "DENY"
        return shouted or (words[1][:1].islower() and words[1].lower() not in whole(lexicon.places))
    return True
