"""Motions that a verb puts behind the name of somebody: "Director Lee moved to approve …".

In: one sentence and what was said before it.  Out: the `Proposal` that it makes, or None.
Never: takes a change of place for a motion ("moved to Germany"), or what a body only proposes.
"""

import re

from ....model import Person
from ...language.gates import gate
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..actions.owners import person_at_start
from ..actions.subjects import Lead, antecedent
from ..context import Context
from .above import from_above
from .forms import patterns
from .makers import AT
from .moved_words import is_proposal, put_words
from .proposal import Proposal, Said
from .telling import is_outcome, outcome_of
from .wording import NAME_LENGTH, OWNED, fate, name_at_end, person, trim

RESULT = 60  # a line that only tells a vote is no longer
FEW = 8  # among so many words it is named what is moved
LONG = 15  # so long are words that can be what was moved


def by_verb(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Director Lee moved to approve …"."""
    text, lexicon = said.text, context.lexicon
    forms = patterns(lexicon)
    for verb in forms["verb"].finditer(text):
        head = text[max(verb.start() - NAME_LENGTH, 0) : verb.start()]
        named = _before_second(head, context) or _before_clause(head, context)
        mover = person(OWNED.sub("", named["mover"]), context) if named is not None else None
        mover = mover or _meant(head, said, context)
        if mover is None or opening(lexicon.hypothetical).match(text, verb.start() - len(head)):
            continue  # "Recommended motion: …" names nobody
        between = forms["between"].match(text, verb.end())
        after = between.end() if between is not None else verb.end()
        weak = phrase(lexicon.proposing).search(verb[0]) is not None
        nominates = phrase(lexicon.nominating_verbs).search(verb[0]) is not None
        nominates = nominates or (weak and _names_somebody(text, after, context))
        owned = named is not None and OWNED.search(named["mover"]) is not None  # "Lee's motion"
        noun = bare(verb[0]) in whole(lexicon.bare_motions)
        noun = noun and (owned or context.roster.knows(mover.name))
        content = content_behind(said, after, context, anything=nominates or noun, weak=weak)
        doing = forms["doing"].match(text, after)
        if between is not None and doing is None and _only_told(text[after:], context):
            one = Proposal.of(said)
            one.mover = mover
            _from_before(one, said, verb.start() - len(head) + _at(named), verb[0], context)
            return one  # "(Lee moved, Roe seconded, carried)"
        if content is None and not noun and _leads_below(text, after, lexicon, weak=weak):
            one = Proposal.of(said)  # "Lee proposed the motion in his name:", above the words
            one.mover = mover
            return one
        if content is None or not is_proposal(text[after:], lexicon):
            continue
        if _says_no_office(content["text"], lexicon):
            continue  # "Bob nominates himself right away"
        if not (weak or nominates or _is_put(content["text"], lexicon, owned=owned and noun)):
            continue
        begin, stop = trim(text, content.start("text"), context)
        if noun:  # "Lee's motion to table failed"
            stop = min(stop, fate(text, begin, context) or stop)
        if stop - begin < 3 or (noun and is_outcome(text[begin:stop], context)):
            continue
        one = Proposal.of(said)
        one.mover = mover
        # "Lee moved and Roe supported to pay the bills"
        one.seconder = person(between and between["seconder"], context)
        one.nominates = phrase(lexicon.nominating_verbs).search(verb[0]) is not None
        one.weak = nominates or weak or _is_thing(text[begin:stop], lexicon)
        put_words(one, said, begin, stop, context)
        if named is not None and named["first"]:  # "Lee/Roe moved to …"
            one.mover, one.seconder = person(named["first"], context) or mover, mover
        one.outcome, one.outcome_text = outcome_of(text[after:begin], context)
        label = text[: max(verb.start() - len(head), 0) + _at(named)].rstrip()
        if one.outcome is None and label.endswith(":"):  # "Motion passed: Lee moved …"
            one.outcome, one.outcome_text = outcome_of(label, context)
        return one
    return None


def _says_no_office(text: str, lexicon: Lexicon) -> bool:
    """Whether somebody puts himself forward, and it is not said for what."""
    himself = opening(lexicon.reflexives).match(text)
    rest = text[himself.end() :].lstrip() if himself is not None else ""
    return himself is not None and opening(lexicon.office_ties).match(rest) is None


def so_moved(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Lee so moved, and Roe seconded": what the chair asked for."""
    text = said.text
    verb = phrase(context.lexicon.so_moved).search(text) or _alone(said, context.lexicon)
    if verb is None or _goes_somewhere(text[verb.end() :], context.lexicon):
        return None
    head = text[max(verb.start() - NAME_LENGTH, 0) : verb.start()]
    named = name_at_end(head, context)
    mover = person(named["mover"], context) if named is not None else None
    if mover is None:
        return None
    one = Proposal.of(said)
    one.mover = mover
    _from_before(one, said, verb.start() - len(head) + _at(named), verb[0], context)
    return one


def _alone(said: Said, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the verb that ends a sentence: "Lee moved.", right behind a word of a motion."""
    verb = phrase(lexicon.moved_alone).search(said.text)
    if verb is None or said.text[verb.end() :].strip(" .;,") or not said.before:
        return None
    draft, start, stop = said.before[-1]
    above = draft.text[start:stop] if start >= 0 else draft.text[-RESULT:]
    return verb if phrase(lexicon.motion_nouns).search(above) is not None else None


def _goes_somewhere(rest: str, lexicon: Lexicon) -> bool:
    """Whether a thing is put elsewhere: "Public Works moved it to the fall in its plan"."""
    to, *words = rest.split(None, 2) or [""]
    verb = bare(words[0]) if words else ""
    return to in lexicon.infinitive and verb not in whole(
        (*lexicon.motion_verbs, *lexicon.be_words)
    )


def content_behind(
    said: Said, begin: int, context: Context, *, anything: bool, weak: bool
) -> re.Match[str] | None:
    """Return what is moved behind the verb; doing anything, where it is seconded.

    The next sentence may say so: "Ann proposed selling the stove. Seconded by Bob." *weak*: it is
    only proposed, "Ann suggested the stove be sold".
    """
    forms, text = patterns(context.lexicon), said.text
    content = forms["anything" if anything else "content"].match(text, begin)
    if content is None and not weak:
        content = forms["be done"].match(text, begin)
    seconded = context.lexicon.seconded
    below = said.draft.text[said.stop : said.stop + RESULT].lstrip()
    second = phrase(seconded).search(text) or opening(seconded).match(below)
    if content is not None or second is None:
        return content
    return forms["doing"].match(text, begin)


def _meant(head: str, said: Said, context: Context) -> Person | None:
    """Return whom "He proposed that" means: who began one of the sentences before."""
    pronoun = bare(head.rsplit(None, 1)[-1]) if head.strip() else ""
    if pronoun in whole((*context.lexicon.conjunctions, *context.lexicon.adverbs_of_votes)):
        return _who_began(head, said, context)
    if pronoun not in whole(context.lexicon.third_persons):
        return None
    before = said.draft.text[: said.start]
    if bare(head) != pronoun:  # "The lane is old, Lee said, and she moved to close it."
        last = said.text[: said.text.find(head) + len(head)].rstrip()[: -len(pronoun)]
        joined = bare(last.rsplit(None, 1)[-1]) in whole(context.lexicon.conjunctions)
        before = f"{before} {last}" if joined else ""
    found = antecedent(pronoun, context, Lead(before))
    return person(found, context) if found is not None else None


def _who_began(head: str, said: Said, context: Context) -> Person | None:
    """Return who begins a sentence that goes on "… and then moved", if it is somebody known."""
    words = [bare(word) for word in head.split()[-2:]]
    lexicon = context.lexicon
    joined = words[-1] in whole(lexicon.conjunctions)
    joined = joined or (len(words) > 1 and words[0] in whole(lexicon.conjunctions))
    subject = person_at_start(said.text, context) if joined else None
    if subject is None or not context.roster.knows(subject):
        return None
    return person(subject, context)


def _before_second(head: str, context: Context) -> re.Match[str] | None:
    """Return who stands before the verb, and before who seconds: "Lee, seconded by Roe moved"."""
    named = name_at_end(head, context)
    ahead = head[: head.rfind(named["mover"])].rstrip() if named is not None else ""
    for second in phrase(context.lexicon.seconded).finditer(ahead):
        if second.end() == len(ahead):
            return name_at_end(ahead[: second.start()].rstrip(" ,"), context) or named
    return named


def _before_clause(head: str, context: Context) -> re.Match[str] | None:
    """Return who stands before a clause: "Lee, on behalf of the committee, moved"."""
    head = head.rstrip()
    return name_at_end(head[:-1].rpartition(",")[0], context) if head[-1:] == "," else None


def _only_told(rest: str, context: Context) -> bool:
    rest = rest.strip(" ,;.()")
    return is_outcome(rest, context) or AT.fullmatch(rest) is not None  # "Roe seconded; 8:42 pm"


def _at(named: re.Match[str] | None) -> int:
    return named.start("mover") if named is not None else 0


def _from_before(one: Proposal, said: Said, stop: int, label: str, context: Context) -> None:
    """Take the words ahead of the mover, "The plan was approved with Lee making the motion"."""
    words = said.text[:stop].rstrip(" ,;")
    links = whole(context.lexicon.mover_leads)
    while words and bare(words.rsplit(None, 1)[-1]) in links:
        words = words.rpartition(" ")[0].rstrip(" ,;")
    titled = words[-1:] == ":" and bare(words) not in whole(context.lexicon.label_words)
    words = (
        words.rstrip(" :") if titled and " " in words else words
    )  # "Approval of minutes: Lee moved"
    if len(words) < LONG or words[-1] in ":-–":
        from_above(one, said, label, context)
        return
    one.put((said.draft, said.start, said.start + len(words)))
    one.outcome, one.outcome_text = outcome_of(words, context)


def _names_somebody(text: str, begin: int, context: Context) -> bool:
    """Whether somebody is proposed, not something: "Lee proposed Cllr Roe, seconded by …"."""
    named = patterns(context.lexicon)["named"].match(text, begin)
    return named is not None and person(named["mover"], context) is not None


def _leads_below(text: str, after: int, lexicon: Lexicon, *, weak: bool) -> bool:
    """Whether a sentence leads to words below it; what is only proposed is called a motion."""
    if not text.endswith(":"):
        return False
    return not weak or gate(lexicon.motion_references).opens(tokens(text[after:]))


def _is_put(words: str, lexicon: Lexicon, *, owned: bool) -> bool:
    """Whether words are put to the body: not "Lee moved it to May".

    Nor, of somebody's motion that is *owned*, "Lee's motion of last spring was favorable".
    """
    if not is_proposal(words, lexicon):
        return False
    return not owned or opening(lexicon.motion_leads).match(words) is not None


def _is_thing(words: str, lexicon: Lexicon) -> bool:
    """Whether a thing may be what was moved: "the chairs to the shed", not "the adoption of …"."""
    first, _, rest = words.partition(" ")
    if bare(first) not in whole(lexicon.thing_leads):
        return False
    near = map(bare, rest.split(None, FEW)[:FEW])
    done = patterns(lexicon)["be done"].match(f" {words}")  # "the fee be waived"
    return done is None and whole(lexicon.moved_things).isdisjoint(near)
