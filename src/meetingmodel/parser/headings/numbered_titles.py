"""Where the title of a numbered entry ends, and whether it is one or a sentence.

In: a numbered candidate, or those of one kind.  Out: whether it is titled; its title cut.
Never: takes a sentence that tells of something for a title.
"""

import re
from itertools import pairwise

from ..language.phrases import bare, opening, whole
from ..language.sentences import sentences
from ..lexicon.words import Lexicon
from .candidate import Candidate, bold_lead
from .run_in import is_coded, is_filed
from .title_words import refers

LETTERS = re.compile(r"(?:[A-Z]\.){2,4}")
LEAST = 5  # so many short entries with a colon show that it ends their headings
LABELLED = 32  # so far, where a line with a colon is a heading and a few words
COLON = 60  # so far a colon ends a heading
FIRST = 60  # characters of an entry of several sentences
SENTENCE = 25  # words of the first sentence of an entry that is its title
SAID = 60  # characters of a sentence that tells something, at least
PARAGRAPH = 120  # characters of one, at least
VERB = 6  # so early in it stands what somebody did
TITLED_TOO = 2  # so many others are titles
CODED = 25  # words of one that a code begins, at most
TITLED = 12  # of one in which nothing is told
TITLE_WORDS = 8  # of a heading that ends with a full stop, at most


def is_titled(one: Candidate, lexicon: Lexicon, *, run_in: bool) -> bool:
    """Whether what stands behind the number is a title, not a sentence."""
    if refers(one.title, lexicon):
        return False
    if one.rest is not None:
        return run_in
    if is_filed(one.title, lexicon):
        return True
    if not one.short or one.ends in ";," or one.title[:1].islower():
        return False
    if opening(lexicon.agenda_openings).match(one.title):
        return True
    if one.ends in ".?" and not _ends_in_firm(one.title, lexicon):
        words = one.title.split()
        known = bare(one.title) in whole(lexicon.usual_items) or one.title.istitle() or one.bold
        return len(words) <= TITLE_WORDS and known
    return True


def _ends_in_firm(title: str, lexicon: Lexicon) -> bool:
    """Whether the stop is that of a firm's short form: "Lease of the yard to Mill Paving L.C."."""
    *words, last = title.split()
    halves = whole((*lexicon.before_noon, *lexicon.after_noon))
    letters = LETTERS.fullmatch(last) is not None and bare(last) not in halves
    told = not whole(lexicon.verbs_of_prose).isdisjoint(word.lower() for word in words)
    return not told and (letters or bare(last) in whole(lexicon.firm_ends))


def names_matter(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a title ends with a full stop: "Report of the Treasurer on the year.".

    Nothing is told in it, and nobody is told to do anything.
    """
    words = one.title.split()
    most = CODED if is_coded(one.title.partition(":")[0]) else TITLED
    if one.rest is not None or one.ends != "." or not 1 < len(words) <= most:
        return False
    told = not whole(lexicon.verbs_of_prose).isdisjoint(map(str.lower, words))
    return not told and bare(words[0]) not in whole(lexicon.task_verbs)


def paragraphs_among(ones: list[Candidate], lexicon: Lexicon) -> set[int]:
    """Return the places of entries that tell something, where the others are short titles.

    Boards of examiners number all below an item, "3.2 Audit" and "2.1 The Board read the minutes.
    Lee moved …" alike.
    """
    titled = sum(one.short and one.ends not in ".?;," and one.rest is None for one in ones)
    if titled < TITLED_TOO or titled * 2 < len(ones):
        return set()
    return {one.place for one in ones if _tells(one, lexicon)}


def _tells(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether an entry is a paragraph, or a sentence, that begins with what somebody did."""
    text = one.draft.text
    if one.rest is not None or len(text) < SAID:
        return False
    places = sentences(text, lexicon)
    whole_text = len(places) > 1 and len(text) >= PARAGRAPH
    words = text[slice(*places[0])].split() if whole_text or one.ends == "." else []
    if not words or words[0].lower() in whole((*lexicon.auxiliaries, *lexicon.question_words)):
        return False  # "Has the Council asked for funds …", the question of a member
    told = any(
        word.islower() and word.endswith(lexicon.past_ends) and before not in lexicon.infinitive
        for before, word in pairwise(words[:VERB])
    )
    return len(words) > TITLE_WORDS and told


def are_points(ones: list[Candidate], lexicon: Lexicon) -> bool:
    """Whether each of the entries below an item is a sentence, or a label: "4.2 FINDINGS: …".

    Planning commissions number all that is said of a case so.
    """
    labels = whole((*lexicon.label_words, *lexicon.advice_labels))
    names = [bare(one.title.partition(":")[0]) in labels for one in ones]
    told = whole(lexicon.verbs_of_prose)
    words = [one.draft.text.split() if one.draft.text[-1:] == "." else [] for one in ones]
    said = [len(one) > TITLE_WORDS or not told.isdisjoint(one) for one in words]
    return any(names) and any(said) and all(map(max, names, said))


def first_sentence(one: Candidate, lexicon: Lexicon, *, told: bool = False) -> int | None:
    """Return where the title of a long entry ends: "Contract with Oak Paving. Moved by Lee …".

    *told*: it may tell of something, "The roof was mended. It cost less than we thought.".
    """
    text = one.draft.text
    if one.rest is not None or one.below or len(text) < FIRST:
        return None
    start = len(text) - len(one.title) if text.endswith(one.title) else 0
    cut = sentences(text[start:], lexicon)
    if len(cut) < 2 or (one.caps and text[start + cut[0][1] - 1] == ";"):
        return None  # "… AMENDING CHAPTER 4; PROVIDING A PENALTY; AND …"
    if is_filed(text[start:], lexicon):
        return None
    words = text[start : start + cut[0][1]].split()
    if len(words) > SENTENCE:
        return None
    if not told and not whole(lexicon.verbs_of_prose).isdisjoint(words):
        return None
    return start + cut[0][1]


def cut_at_colons(ones: list[Candidate], lexicon: Lexicon) -> None:
    """Cut all entries at their colon where most are: "3. Matters arising: None.".

    A title that agendas know ends there in any case.
    """
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    rolls = whole(lexicon.attendance_items)
    cut = sum(
        one.rest is not None and one.draft.text[: one.rest].rstrip()[-1:] == ":" for one in ones
    )
    short = sum(0 < one.title.find(":") <= LABELLED for one in ones if one.rest is None)
    few = len(ones) < LEAST or (cut + short) * 4 < 3 * len(ones)
    few = few and (cut < 2 or cut * 2 < len(ones))
    for one in ones:
        text = one.draft.text
        at = text.find(": ", 0, COLON)
        if one.rest is None and at > 0 and text.endswith(one.title):
            title = text[len(text) - len(one.title) : at]
            told = text[-1] == "." or len(text[at:].split()) > TITLE_WORDS
            # "B. ROLL CALL: Present: Ann Lee and Bob Roe"
            called = one.draft.role == "attendance" and bare(title) in rolls
            called = called and ":" in text[at + 2 : at + 2 + LABELLED]
            told = told and bare(title) in usual and one.draft.role is None
            told = told and bold_lead(one.draft) <= at  # "**Reports: the new hall**."
            if not few or told or called:
                one.title, one.rest = title, at + 2


def cut_sentence(one: Candidate, lexicon: Lexicon) -> None:
    """Leave an accepted entry its first sentence as title, where more than one stands in it."""
    stop = first_sentence(one, lexicon, told=True)
    if stop is not None:
        text = one.draft.text
        start = len(text) - len(one.title) if text.endswith(one.title) else 0
        one.title, one.rest = text[start:stop], stop
