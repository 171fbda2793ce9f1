"""The forms in which a motion is put: by name, by verb, by vote, or with nobody named.

In: one sentence and what was said before it.  Out: the `Proposal` that it makes, or None.
Never: takes a wish, a plan or a change of place for a motion; somebody moves it, it is voted on,
or it is marked as one.
"""

import re

from ...model import Outcome, Tally
from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..names import is_name, strip_title
from ..phrases import bare, gate, opening, phrase, tokens, whole
from ..sentences import sentences
from .actions import commitment
from .context import Context
from .proposal import Place, Proposal, Said
from .votes import read_outcome, read_tally
from .wording import NAME_LENGTH, patterns, person, trim

SHORT = 30  # so short is a sentence that only tells an outcome
MANY = 3
FAR = 40  # a motion without a mover opens its sentence
LONG = 15  # so long are words that can be what was moved
LATER = re.compile(r",\s+(?=[a-z])")
ROWS = 40  # so many rows may stand between "the following payments:" and who moved them
ROW = 90  # a longer line is no row
QUOTES = " \"“”‘'*_"


def moved(said: Said, context: Context) -> Proposal | None:
    """Return the motion that a sentence puts, None where it puts none."""
    lexicon = context.lexicon
    words = tokens(said.text)
    for kinds, form in (
        ((lexicon.motion_announcements,), _announced),
        ((lexicon.moved_and_seconded, lexicon.moved_seconded_carried), _by_slash),
        ((lexicon.moved_by, lexicon.motion_nouns), _by_name),
        ((lexicon.mover_tags,), _by_tags),
        ((lexicon.moving_verbs, lexicon.nominating_verbs), _by_verb),
        ((lexicon.voted,), _by_vote),
        ((lexicon.result_labels,), _result),
        ((lexicon.motion_openings,), _plain),
        ((lexicon.all_in_favour,), _favoured),
    ):
        if not words.isdisjoint(gate(*kinds)):
            proposal = form(said, context)
            if proposal is not None:
                return proposal
    return None


def _announced(said: Said, context: Context) -> Proposal | None:
    """Return the motion that is still to come: "the following motion was made and adopted"."""
    announced = phrase(context.lexicon.motion_announcements).search(said.text)
    if announced is None:
        return None
    one = _empty(said)
    one.outcome, one.outcome_text = outcome_of(said.text[announced.end() :], context)
    return one


def _by_slash(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "M/S/C Lee/Roe to approve …"."""
    match = patterns(context.lexicon)["slash"].search(said.text)
    if match is None or not _both(match, context):
        return None
    one = _named(said, match, context)
    carried = opening(context.lexicon.moved_seconded_carried).match(match[0])
    if one is not None and carried is not None:
        one.outcome, one.outcome_text = Outcome.CARRIED, carried[0]
    return one


def _by_name(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Moved by Lee, seconded by Roe, to approve …"."""
    forms = patterns(context.lexicon)
    for form in ("pair", "slash", "by", "byline"):
        match = forms[form].search(said.text)
        if match is not None and person(match["mover"], context) is not None:
            if form in ("slash", "byline") and not _both(match, context):
                continue
            return _named(said, match, context)
    return None


def _by_tags(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Approve the minutes: Lee (motion), Roe (second)"."""
    match = patterns(context.lexicon)["tags"].search(said.text)
    return _named(said, match, context) if match is not None and _both(match, context) else None


def _both(match: re.Match[str], context: Context) -> bool:
    """Whether two names are people's: one at least is known, if anybody is."""
    roster = context.roster
    people = [person(match[side], context) for side in ("mover", "seconder")]
    known = not roster.names or any(one and roster.knows(one.name) for one in people)
    return None not in people and known


def _empty(said: Said) -> Proposal:
    return Proposal(said.draft, said.start, said.start, said.order)


def _named(said: Said, by: re.Match[str], context: Context) -> Proposal | None:
    """Return the motion whose mover *by* names; its words stand after, before or above."""
    text, lexicon = said.text, context.lexicon
    one = _empty(said)
    one.mover = person(by["mover"], context)
    one.seconder = person(by["seconder"], context) if by["seconder"] else None
    before = _before(text[: by.start()], lexicon)
    if not phrase(lexicon.by_words).search(by[0]) and one.seconder is None and len(by[0]) > 5:
        if ":" not in by[0] or before:
            return None
    content = _content(text, by.end(), context)
    if content is not None:
        begin, stop = trim(text, content.start("text"), context)
        one.put((said.draft, said.start + begin, said.start + stop))
        one.outcome, one.outcome_text = outcome_of(text[by.end() : begin], context)
        one.tally = _counted(text[by.end() : begin], context) or _counted(text[begin:stop], context)
        if one.outcome is None:
            one.outcome, one.outcome_text = _told_at_end(text[begin:stop], context)
    elif _only_label(before, context):
        one.outcome, one.outcome_text = outcome_of(before, context)
        one.above = _heading(said)
    elif len(before) > LONG:
        # "The minutes were proposed by A and seconded by B as a true record" needs its end too.
        rest = text[by.end() :].strip()
        whole_text = len(rest.split()) > MANY and not is_outcome(rest, context)
        stop = len(text) if whole_text else len(before)
        one.put((said.draft, said.start, said.start + stop))
        one.outcome, one.outcome_text = outcome_of(text[by.end() :], context)
    else:
        _from_above(one, said, by[0], context)
    return one


def _before(text: str, lexicon: Lexicon) -> str:
    """Return what stands before the mover, without the words that lead to them ("… was")."""
    text = text.rstrip(" ,;:-–—(*_.")
    links = whole(lexicon.motion_links)
    while text and text.rsplit(None, 1)[-1].lower() in links:
        text = text.rpartition(" ")[0].rstrip(" ,;:-–—(*_.")
    return text


def _content(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return where the substance stands after the mover: past "… and it was resolved"."""
    forms = patterns(context.lexicon)
    content = forms["content"].match(text, begin)
    if content is None:
        # "On motion of A, seconded by B, and carried unanimously, the minutes were approved"
        later = (forms["content"].match(text, comma.end()) for comma in LATER.finditer(text, begin))
        content = next(filter(None, later), None)
    return None if content is None or is_outcome(content["text"], context) else content


def _from_above(one: Proposal, said: Said, label: str, context: Context) -> None:
    """Give *one* the sentence above, unless what was moved may stand below it."""
    one.above = _put(said, label, context)
    if one.above is None:
        return
    draft, start, stop = one.above
    same = draft is said.draft and stop - start > LONG
    if same or opens(draft.text[start:stop], context.lexicon):
        one.put(one.above)


def opens(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins as a motion does: "That …", "To …", "Be it resolved …"."""
    text = text.lstrip(QUOTES)
    return opening(lexicon.motion_texts).match(text) is not None


def _heading(said: Said) -> Place | None:
    """Return the heading of the item, if only that stands before the sentence."""
    head = next((place[0] for place in reversed(said.before) if place[0].headed), None)
    return (head, 0, len(head.text)) if head is not None else None


def _put(said: Said, label: str, context: Context) -> Place | None:
    """Return the sentence that "Prop. A, 2nd B" puts: the one before it.

    Not one that only says how it was voted, nor a task that stands between ("HR to action.");
    a nomination puts the name in the heading above it.
    """
    lexicon = context.lexicon
    if phrase(lexicon.nominating).match(label) and is_name(context.title, lexicon):
        head = next((place[0] for place in said.before if place[0].headed), None)
        if head is not None:
            return head, 0, len(head.text)
    listed = _above_list(said, context)
    if listed is not None:
        return listed
    for above, start, stop in reversed(said.before[-4:]):
        if start < 0:  # not looked at yet, since no word of a motion stands in it
            start, stop = (sentences(above.text, lexicon) or [(0, 0)])[-1]
        start, stop = _resolved(above, start, stop, context)
        text = above.text[start:stop]
        if is_outcome(text, context) or _only_label(text, context):
            continue
        if phrase(lexicon.all_in_favour).match(text):
            continue
        plain = patterns(lexicon)["plain"].search(text)
        if plain is None and len(text) < 60 and not above.headed and commitment(text, context):
            continue
        if plain is not None and len(text) - plain.end() > SHORT // 3:
            start += plain.end()  # "The Chair asked for a motion to …": what was asked for
        return above, start, stop
    return None


def _above_list(said: Said, context: Context) -> Place | None:
    """Return "Resolved to make the following payments:" above the rows that end at *said*."""
    done = opening(context.lexicon.resolved_openings)
    for above, _, _ in reversed(said.before[-ROWS:]):
        if above is said.draft or above.cells:
            continue
        start, stop = (sentences(above.text, context.lexicon) or [(0, 0)])[-1]
        if above.text.endswith(":") and done.match(above.text, start):
            return above, start, stop
        if above.headed or stop > start + ROW:
            return None
    return None


def _resolved(above: Draft, start: int, stop: int, context: Context) -> tuple[int, int]:
    """Return the sentence of *above* that is told as resolved, else the one from *start*."""
    done = opening(context.lexicon.resolved_openings)
    places = sentences(above.text[:stop], context.lexicon)[-MANY:]
    return next(
        (place for place in reversed(places) if done.match(above.text, place[0])), (start, stop)
    )


def _result(said: Said, context: Context) -> Proposal | None:
    """Return the motion whose result stands above "MOVER: …": "RESULT: APPROVED [4 TO 1]"."""
    head, _, rest = said.text.partition(":")
    if bare(head) not in whole(context.lexicon.result_labels) or not _only_label(
        said.text, context
    ):
        return None
    one = _empty(said)
    one.above = _heading(said)
    one.outcome, one.outcome_text = outcome_of(rest, context)
    one.tally = read_tally(said.text, context.lexicon, context.roster)[0]
    return one if one.outcome is not None else None


def _only_label(text: str, context: Context) -> bool:
    """Whether *text* is a label with an outcome ("MOTION: APPROVED"), not a proposal."""
    head, colon, rest = text.partition(":")
    return bool(colon) and bare(head) in context.lexicon.label_words and rest.isupper()


def _by_verb(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Director Rich moved to approve …"."""
    text, lexicon = said.text, context.lexicon
    forms = patterns(lexicon)
    for verb in forms["verb"].finditer(text):
        head = text[max(verb.start() - NAME_LENGTH, 0) : verb.start()]
        named = forms["ends"].search(head)
        if named is None:
            continue
        between = forms["between"].match(text, verb.end())
        after = between.end() if between is not None else verb.end()
        weak = phrase(lexicon.proposing).search(verb[0]) is not None
        nominates = opening(lexicon.nominating_verbs).match(verb[0]) is not None
        nominates = nominates or (weak and _names_somebody(text, after, context))
        content = forms["anything" if nominates else "content"].match(text, after)
        if content is None or not _is_proposal(text[after:], lexicon):
            continue
        mover = person(named["mover"], context)
        begin, stop = trim(text, content.start("text"), context)
        if mover is None or stop - begin < 3:
            continue
        one = Proposal(said.draft, said.start + begin, said.start + stop, said.order, mover=mover)
        one.weak = nominates or weak
        if named["first"]:  # "Lee/Roe moved to …"
            one.mover, one.seconder = person(named["first"], context) or mover, mover
        one.outcome, one.outcome_text = outcome_of(text[after:begin], context)
        return one
    return None


def _names_somebody(text: str, begin: int, context: Context) -> bool:
    """Whether somebody is proposed, not something: "Lee proposed Cllr Roe, seconded by …"."""
    named = patterns(context.lexicon)["named"].match(text, begin)
    return named is not None and person(named["mover"], context) is not None


def _by_vote(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The Board voted 4-1 to approve …", where nobody is said to move it."""
    text, lexicon = said.text, context.lexicon
    match = patterns(lexicon)["voted"].search(text)
    if match is None or opening(lexicon.conditions).match(text):
        return None
    head = text[: match.start()].rstrip(" ,:")
    last = bare(head.rsplit(None, 1)[-1]) if head else ""
    if last and last not in whole(lexicon.voters):
        return None
    begin, stop = trim(text, match.start("text"), context)
    if stop - begin < LONG:
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    against = opening(lexicon.no).match(match["text"]) is not None
    one.outcome = Outcome.FAILED if against else Outcome.CARRIED
    one.outcome_text = text[match.start() : begin].strip()
    one.tally = _counted(text[match.start() : begin], context)
    return one


def _plain(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "A motion was made to …" or "MOTION: …"."""
    text, lexicon = said.text, context.lexicon
    forms = patterns(lexicon)
    plain = forms["plain"].search(text)
    if plain is None or phrase(lexicon.hypothetical).search(text, 0, plain.start() + 1):
        return None
    if opening(lexicon.conditions).match(text):
        return None
    if opening(lexicon.moving_alone).match(plain[0]) is not None:
        # "Moved to next meeting", "Lee moved to Norwich": something must be done, not go somewhere.
        verb = bare(text[plain.end() :].split(None, 1)[0]) if text[plain.end() :] else ""
        if verb not in whole(lexicon.motion_verbs):
            return None
    if plain.start() >= FAR and not _late(text[: plain.start()], plain[0], lexicon):
        return None
    begin = _after(text, plain, context)
    if begin is None:
        return None
    begin, stop = trim(text, begin, context)
    if stop - begin <= 5 or _is_heading(text, plain, begin):
        return None
    outcome = read_outcome(text[begin:stop], lexicon)
    if outcome is not None and stop - begin < SHORT and text[begin:stop].isupper():
        return None
    name = text[begin:stop].strip(QUOTES + ".")
    if ":" in plain[0] and context.roster.knows(name) and is_name(name, lexicon):
        one = _empty(said)  # "MOTION: Lee", above the words
        one.mover = person(name, context)
        return one
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    one.outcome, one.outcome_text = outcome_of(text[plain.end() : begin], context)
    one.weak = phrase(lexicon.proposing).search(plain[0]) is not None
    if one.outcome is None and opening(lexicon.voted).match(plain[0]):
        one.outcome, one.outcome_text = Outcome.CARRIED, plain[0].strip()
    _made_by(one, said, begin, context)
    if one.mover is None:
        _fated(one, said, begin, context)
    return one


def _fated(one: Proposal, said: Said, begin: int, context: Context) -> None:
    """End the words where the sentence tells what became of it: "… to sell the truck carried"."""
    text, lexicon = said.text, context.lexicon
    for fate in patterns(lexicon)["fate"].finditer(text, begin + 3):
        if fate["last"].lower() not in whole(lexicon.fate_stops):
            one.stop = said.start + fate.end("last")
            return


def _after(text: str, plain: re.Match[str], context: Context) -> int | None:
    """Return where the substance begins after "a motion was made and seconded", if it does."""
    forms = patterns(context.lexicon)
    glue = forms["glue"].match(text, plain.end())
    content = forms["begins"].match(text, glue.end()) if glue is not None else None
    led = ":" in plain[0] or bare(plain[0]).rsplit(" ", 1)[-1] in whole(
        context.lexicon.motion_leads
    )
    if content is not None and (not led or (glue is not None and glue[0])):
        return content.start("text")
    made = not tokens(plain[0]).isdisjoint(gate(context.lexicon.motion_made))
    return plain.end() if led or made else None


def _late(before: str, words: str, lexicon: Lexicon) -> bool:
    """Whether a motion may stand so late in its sentence: "…, a motion was made to"."""
    if bare(before)[-5:] == "there":
        return True
    made = not tokens(words).isdisjoint(gate(lexicon.motion_made))
    return made and before.rstrip()[-1:] in ",;"


def _made_by(one: Proposal, said: Said, begin: int, context: Context) -> None:
    """Take the mover from behind the substance: "… was made by A", "… (A/B)"."""
    text = said.text
    maker = _maker(text, begin, context)
    if maker is not None:
        one.mover = person(maker["mover"], context)
        one.stop = min(one.stop, said.start + maker.start())
        return
    tail = patterns(context.lexicon)["tail"].search(text, begin + 3)
    if tail is None or not context.roster.knows(strip_title(tail["mover"], context.lexicon)[0]):
        return
    one.mover, one.seconder = person(tail["mover"], context), person(tail["seconder"], context)
    one.stop = min(one.stop, said.start + len(text[: tail.start()].rstrip()))


def _maker(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return the "(made) by A" of a motion whose substance stands before it.

    The last one counts: in "to accept the gift offered by the Friends, by Lee, seconded by Roe" the
    mover stands right before the seconder, or ends the sentence.
    """
    forms = patterns(context.lexicon)
    for maker in reversed(list(forms["maker"].finditer(text, begin + 3))):
        if forms["seconding"].search(text, begin, maker.start("mover")) is not None and (
            forms["seconding"].search(text[max(maker.start() - 12, 0) : maker.start("mover")])
        ):
            continue  # "seconded by B" names no mover
        rest = text[maker.end() :].lstrip(" ,;.")
        ends = not rest or forms["after"].match(rest) is not None
        if ends and person(maker["mover"], context) is not None:
            return maker
    return None


def _is_heading(text: str, plain: re.Match[str], begin: int) -> bool:
    return plain.start() > 0 and text[:1].isdigit() and begin > SHORT


def _is_proposal(rest: str, lexicon: Lexicon) -> bool:
    """Whether what follows "moved" is a proposal, not a change of place ("moved to Germany")."""
    words = rest.split(None, 3)
    if len(words) < 2:
        return bool(words) and len(words[0]) > SHORT // 4  # "moved adjournment"
    if words[0].lower() == "to":
        return words[1][:1].islower() and words[1].lower() not in whole(lexicon.places)
    return True


def _favoured(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "All in favour of the new date"."""
    text = said.text
    favour = phrase(context.lexicon.all_in_favour).match(text)
    if favour is None or len(text) <= favour.end() + 10:
        return None
    one = Proposal(said.draft, said.start, said.stop, said.order)
    one.outcome, one.outcome_text = Outcome.CARRIED, favour[0]
    return one


def outcome_of(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    """Return the outcome that *text* states and its words, or two times None."""
    found = read_outcome(text, context.lexicon)
    return found if found is not None else (None, None)


def is_outcome(text: str, context: Context) -> bool:
    """Whether *text* only says how a vote went ("All agreed.")."""
    text = text.strip()
    if text[:3].lower() == "to " or text[:5].lower() == "that ":
        return False
    return not text or (len(text) < SHORT and read_outcome(text, context.lexicon) is not None)


def _told_at_end(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    """Return the outcome that a motion told as done ends with: "the warrant was approved"."""
    tail = " ".join(text.rstrip(" .;,").rsplit(None, 3)[-3:])
    found = read_outcome(tail, context.lexicon)
    ends = found is not None and tail.lower().endswith(found[1].lower())
    return found if found is not None and ends else (None, None)


def _counted(text: str, context: Context) -> Tally | None:
    """Return the count in "the Board voted 5-0 to accept …"."""
    for word in phrase(context.lexicon.vote_gates).finditer(text):
        if text[word.end() : word.end() + 2].strip().strip("(").isdigit():
            return read_tally(text[word.end() : word.end() + 9], context.lexicon, context.roster)[0]
    return None
