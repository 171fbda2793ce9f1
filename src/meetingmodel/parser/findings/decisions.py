"""Decisions: what the minutes mark as decided.

In: a draft and its context; all drafts of an item for the lists below a label.  Out: decisions.
Never: takes agreement in passing for a decision; only marks of the lexicon count.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...model import Decision
from ..drafts import Draft
from ..headings.stamps import without_stamp
from ..headings.title_words import lists_decisions
from ..language.gates import Gate, gate
from ..language.phrases import any_of, bare, opening, phrase, whole
from ..language.sentences import sentences
from ..lexicon.words import Lexicon
from .context import Context
from .deciding_bodies import body_decides
from .decision_ends import ends_agreed, is_unopposed, points_to_agreement
from .decision_leads import leads_to_decisions

SHORT = 40  # so short is "This was agreed." after the sentence that it stands for
LABEL = 40  # so short is a line that is only a label
ARROW = re.compile(r"[→⇒➔]\s*")
LEAST = 15
FEW_WORDS = 4
NEAR = 4  # so many words before a mark may ask for it
NUMBER = r"\(?\d{1,2}[.)]\s+"
NUMBERED = re.compile(NUMBER)
ASIDE = re.compile(r"\([^()]*\)\W*")


@lru_cache(maxsize=8)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    labels = any_of(lexicon.decision_labels)
    loud = any_of(label.upper() for label in lexicon.decision_labels)  # "DECISION - use it"
    the = any_of(lexicon.articles)
    # "Decision 2:", "Decision (Ann):", "Our decision:", "Decision → …"
    which = r"(?:\#?\d{1,3}(?:\.\d{1,3})?|[(\[][^()\[\]:]{1,30}[)\]])?"
    marks = r"[*_]{0,2}(?:\s*[:–—]|\s-\s|\s*(?:→|⇒|[-=]>))[*_]{0,2}"
    return re.compile(
        rf"(?:(?::[a-z_]{{2,30}}:\s)?\W{{0,3}}(?i:{labels})\s*{which}{marks}"
        rf"|(?i:{the})\s+(?i:{labels}):[*_]{{0,2}}"
        rf"|[(\[](?i:{labels})[)\]]|{loud}\s+-|\#(?i:{labels})\s)\s*(?:{NUMBER})?"
    )


@lru_cache(maxsize=8)
def _capitals(lexicon: Lexicon) -> re.Pattern[str]:
    words = any_of(tuple(word.upper() for word in lexicon.decision_capitals))
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _is_of_a_vote(sentence: str, mark: str, lexicon: Lexicon) -> bool:
    """Whether a sentence only tells a vote: "Unanimous consent.", "The motions carried by …"."""
    if bare(sentence) in whole(lexicon.unopposed_alone):
        return True
    how = bare(mark) in whole(lexicon.unopposed_alone)
    return how and phrase(lexicon.bare_motions).search(sentence) is not None


@lru_cache(maxsize=8)
def _shouted(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a label that only its capitals tell: "DECISION use the blue form"."""
    words = any_of(tuple(word.upper() for word in lexicon.decision_shouts))
    return re.compile(rf"\W{{0,3}}{words}\s+(?=[A-Z]?[a-z])")


@lru_cache(maxsize=8)
def _signs(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the line above the seal of a resolution: "ADOPTED this 13th day of"."""
    this, day = any_of(lexicon.this_words), any_of(lexicon.dated_day)
    return re.compile(rf"(?<!\w)(?i:{this})\s+[\w’']{{1,20}}\s+(?i:{day})(?!\w)")


@lru_cache(maxsize=8)
def decision_gate(lexicon: Lexicon) -> Gate:
    """Return the words that stand in every text that is marked as decided."""
    return gate(
        lexicon.decision_labels,
        lexicon.decision_leads,
        lexicon.decision_openings,
        lexicon.decision_capitals,
        lexicon.decision_verbs,
        lexicon.decision_phrases,
        lexicon.this_was_agreed,
        lexicon.unopposed,
        lexicon.agreeing,
    )


def find_decisions(draft: Draft, context: Context, *, listed: bool = False) -> Iterator[Decision]:
    """Yield the decisions of *draft*, which is one itself where it is *listed* below a label."""
    text = draft.text
    label = _label(context.lexicon).match(text)
    if label is not None and label.end() < len(text) - 3:
        yield from _labelled(draft, label.end(), context)
        return
    leads = text.endswith(":") and (listed or len(text) < LABEL)  # "We agreed on:"
    told = len(text) > LEAST or (listed and len(text.split()) > 2)
    nothing = bare(ASIDE.sub("", text)) in _nothing(context.lexicon)  # "None (informal meeting)"
    if (listed or context.decisions) and told and not leads and not nothing:
        if listed or draft.level >= 0:
            number = NUMBERED.match(text)
            yield _decision(draft, number.end() if number is not None else 0, len(text))
            return
    yield from _told(draft, context)


def _labelled(draft: Draft, begin: int, context: Context) -> Iterator[Decision]:
    """Yield what stands behind "Resolved:"; "None" and a mere remark in brackets are nothing."""
    text = draft.text
    if ASIDE.fullmatch(text, begin) or bare(text[begin:]) in _nothing(context.lexicon):
        return
    places = sentences(text[begin:], context.lexicon)
    yield _decision(draft, begin, begin + places[0][1] if places else len(text))


def _nothing(lexicon: Lexicon) -> frozenset[str]:
    return whole((*lexicon.nobody, *lexicon.no_entries))


def _told(draft: Draft, context: Context) -> Iterator[Decision]:
    """Yield the sentences that say that something was decided: "It was agreed that …"."""
    text, lexicon = draft.text, context.lexicon
    if leads_to_decisions(text, lexicon):
        return  # what was decided stands below it
    said, was = opening(lexicon.this_was_agreed), phrase(lexicon.passives)
    before: tuple[int, int] | None = None
    for start, stop in draft.sentences(lexicon):
        sentence = text[start:stop]
        if sentence.endswith("?") or _signs(lexicon).search(sentence) is not None:
            continue  # "Any objection to unanimous consent?"
        if phrase(lexicon.adjourned).search(sentence) is not None:
            continue  # "There being no objection, the meeting adjourned."
        label = _label(lexicon).match(text, start)
        mark = _mark(sentence, context)
        agreed = said.match(text, start)
        if before is not None and is_unopposed(sentence, text[before[0] : before[1]], lexicon):
            yield _decision(draft, *before)  # "Bob suggests a later date. No objections."
            continue
        if label is not None and label.end() < stop - 3 and start > 0:
            yield _decision(draft, label.end(), stop)
        elif agreed is not None and (stop - agreed.end() < 3 or was.search(agreed[0])):
            if before is not None:
                yield _decision(draft, *before)  # "This was agreed": the sentence before it
            elif mark is not None:
                yield _decision(draft, start, stop)  # "There were no objections."
        elif (
            (mark is not None and not _asked(sentence[: mark.start()], mark[0], lexicon))
            or _opens_marked(text, start, stop, lexicon)
            or points_to_agreement(sentence, lexicon)
            or ends_agreed(sentence, context)
        ):
            number = NUMBERED.match(sentence) if draft.headed else None  # of the item
            yield _decision(draft, start + (number.end() if number is not None else 0), stop)
        before = (start, stop)


def _mark(sentence: str, context: Context) -> re.Match[str] | None:
    """Return the words of a sentence that mark a decision: "It was agreed that"."""
    lexicon = context.lexicon
    mark = phrase(lexicon.decision_phrases).search(sentence)
    if mark is not None and not _is_of_a_vote(sentence, mark[0], lexicon):
        return mark
    return body_decides(sentence, context)


def _opens_marked(text: str, start: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether a sentence opens with a mark, or has one that only its capitals tell."""
    if opening(lexicon.decision_openings).match(text, _behind_topic(text, start, stop)) is not None:
        return True
    sentence = text[start:stop]
    loud = _capitals(lexicon).search(sentence) or _shouted(lexicon).match(sentence)
    return loud is not None and _is_mixed(sentence)


def _behind_topic(text: str, start: int, stop: int) -> int:
    """Return where a sentence begins behind its topic: "Any other business: Agreed to …"."""
    arrow = ARROW.match(text, start, stop)
    start = arrow.end() if arrow is not None else start  # "→ Agreed to …"
    colon = text.find(": ", start, min(start + LABEL, stop))
    return colon + 2 if colon >= 0 and text[colon + 2 : colon + 3].isupper() else start


def _asked(head: str, mark: str, lexicon: Lexicon) -> bool:
    """Whether a decision is only spoken of: "to ask when the decision was taken to …"."""
    words = [bare(word) for word in head.split()[-NEAR:]]
    told = " ".join((*words[-1:], bare(mark).partition(" ")[0]))
    if told in whole(lexicon.due_past):
        return True  # "The plan that was agreed upon in May"
    if any(word in whole(lexicon.askings) for word in words[-2:]):
        return True
    asked = whole(lexicon.asking_words) & whole(lexicon.askings)
    return not asked.isdisjoint(words)  # "whether there is consensus to …"


def _is_mixed(text: str) -> bool:
    """Whether only some words of a sentence are in capitals, as a mark."""
    words = text.split()
    return len(words) >= FEW_WORDS and sum(word.isupper() for word in words) * 2 < len(words)


def below_decision_labels(drafts: Iterable[Draft], context: Context) -> set[Draft]:
    """Return the entries below a line that only announces decisions, and the further ones of
    "Resolved: (1) …" / "(2) …"."""
    out: set[Draft] = set()
    labels = whole(context.lexicon.decision_labels)
    label = _label(context.lexicon)
    labelled, named = gate(context.lexicon.decision_labels), gate(context.lexicon.decision_nouns)
    level: int | None = None  # of the label whose entries follow
    single = numbered = beside = False
    for draft in drafts:
        text = draft.text
        label_alone = len(text) < LABEL and (
            bare(text) in labels
            or (named.opens(draft.tokens) and lists_decisions(bare(text), context.lexicon))
        )
        if not draft.headed and (label_alone or leads_to_decisions(text, context.lexicon)):
            level, single, numbered = draft.level, label_alone, False
            # "- It was decided that:" as an entry itself: what was stands in those behind it
            beside = bool(draft.marker) and not (label_alone or draft.children)
        elif (
            labelled.opens(draft.tokens)
            and (match := label.match(text)) is not None
            and NUMBERED.search(match[0])
        ):
            level, single, numbered = None, False, True
        elif level is not None and not draft.cells and (draft.level > level or single):
            out.add(draft)
            single = beside = False
            level = level if draft.level > level else None
        elif (beside and level == draft.level and draft.marker and not draft.headed) or (
            numbered and NUMBERED.match(draft.marker + " " + text if draft.marker else text)
        ):
            out.add(draft)
        else:
            level, single, numbered, beside = None, False, False, False
    return out


def _decision(draft: Draft, start: int, stop: int) -> Decision:
    text = without_stamp(draft.text[start:stop])  # "to wait (bob, 16:34:42)" of a bot
    stop = start + len(text)
    return Decision(text, at=(start, stop), span=draft.span_at(start, stop))
