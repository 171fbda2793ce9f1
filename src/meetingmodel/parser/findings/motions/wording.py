"""The words around a motion: who moved, who seconded, and where its substance begins and ends.

In: a sentence and its context.  Out: people and places.
Never: takes a body, a place or a plain word for a person.
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.gates import gate
from ...language.phrases import Phrase, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.name_signs import CALLED
from ...people.roster import is_person
from ...people.titles import strip_title, two_offices
from ..context import Context
from .counted import result_behind
from .forms import patterns
from .parts import SCORE_END
from .scores import is_signed

BRACKETED = re.compile(r"\s*\(\d{1,3}(?:\s*[-–]\s*\d{1,3}){1,2}\)\.?$")
SCORED = re.compile(SCORE_END)
LABEL = 30  # so near to the start a colon ends a label
LAST = 90  # so long is ", 5-0 (Lee and Roe no)"
NAME_LENGTH = 70
GLUED = re.compile(r"\w[-–—]\s+")
OWNED = re.compile(r"['’]s$")
NUMERALS = frozenset("IVX")  # "1st XI", a club's team, is no mover
INITIALS = 4  # more capitals are no initials
BODY_WORDS = 4  # so many words in front of its verb name a body


def trim(text: str, begin: int, context: Context) -> tuple[int, int]:
    """Return where the substance of a motion begins and ends in its sentence."""
    score = BRACKETED.search(text, begin) if text[-2:-1] == ")" or text[-1:] == ")" else None
    if score is not None:
        return begin, score.start()  # "… to accept the report (7-2-1)."
    told = _tells(context.lexicon).search(text) is not None or is_signed(text)
    told = told or SCORED.search(text[-LAST:]) is not None
    cut = patterns(context.lexicon)["cut"].search(text, begin + 3) if told else None
    stop = cut.start() if cut is not None else len(text.rstrip(" ;"))
    named = phrase(context.lexicon.seconded).search(text, begin) is not None
    if not named:  # "… to approve the charter--Passed", "…: passed (4 yes, 1 abstain)"
        stop = min(stop, result_behind(text, max(len(text) - LAST, begin + 3), context))
    return begin, len(text[:stop].rstrip(" ,;.(–—-")) if stop < len(text) else stop


@lru_cache(maxsize=8)
def _tells(lexicon: Lexicon) -> Phrase:
    """Return the words of which one stands in whatever is told behind the words of a motion."""
    results = (*lexicon.carried, *lexicon.failed, *lexicon.tabled, *lexicon.withdrawn)
    results += lexicon.by_a_vote
    return phrase((*lexicon.seconded, *lexicon.seconding_verbs, *results, *lexicon.yes))


def substance(text: str, begin: int, context: Context) -> int:
    """Return where the words that were moved begin, past "It was resolved" or "MOTION:"."""
    forms = patterns(context.lexicon)
    number = forms["number"].match(text, begin)
    if number is not None and text[number.end() : number.end() + 1] == ":":
        return number.end() + 1 + (text[number.end() + 1 : number.end() + 2] == " ")
    plain = forms["plain"].match(text, begin)
    if plain is not None and ":" in plain[0]:
        return plain.end()
    labelled = forms["labelled"].match(text, begin) or forms["advised"].match(text, begin)
    if labelled is not None:
        return labelled.end()
    first = opening(context.lexicon.first_person).match(text, begin)
    glue = forms["glue"].match(text, begin)
    past = first.end() if first is not None else glue.end() if glue is not None else begin
    content = forms["begins"].match(text, past) if past > begin else None
    if content is None or not opening(context.lexicon.motion_leads).match(content["text"]):
        return begin
    return content.start("text")


def fate(text: str, begin: int, context: Context) -> int | None:
    """Return where a sentence goes on to tell what became of it: "… to sell the truck carried"."""
    for told in patterns(context.lexicon)["fate"].finditer(text, begin + 3):
        if told["last"].lower() not in whole(context.lexicon.fate_stops):
            return told.end("last")
    return None


def person(text: str | None, context: Context) -> Person | None:
    """Return who *text* names; None where it is no person."""
    if not text:
        return None
    text = text.strip(" ,.;:")
    if "/" in text:
        text = two_offices(context.lexicon).sub("", text)
    found = context.roster.person(text)
    if found.name.rsplit(None, 1)[-1].lower() in context.lexicon.body_ends:
        return None
    if context.roster.knows(found.name):
        return found
    signed = CALLED.fullmatch(found.name) is not None  # "K4XYZ", of radio clubs
    shouted = len(found.name) > INITIALS and found.name.isupper() and not signed
    shouted = shouted and bool(context.roster.names)
    first = found.name.partition(" ")[0]
    numbered = len(first) > 1 and NUMERALS.issuperset(first)
    if len(found.name) == 1 and found.full_name is None:
        return None  # "A proposal from J&M was introduced"
    if shouted or numbered or bare(found.name) in whole(context.lexicon.usual_items):
        return None  # "MINUTES Motion was made to …": the title of the paragraph
    if is_person(text, context.roster, context.lexicon):
        return found
    named = text.partition(" ")[2]
    if text.partition(" ")[0].lower() in context.lexicon.definite_articles and (
        context.roster.knows(named)
    ):
        return context.roster.person(named)  # "the Bob Roe moved"
    words = found.name.split()
    names = all(word[:1].isupper() for word in words) and len(words) <= 4
    return found if names and not _is_word(bare(found.name), context.lexicon) else None


def is_put(text: str, by: re.Match[str], context: Context) -> bool:
    """Whether "proposed as a true record" stands before two names: it says that they move.

    Clubs that list only the apologies write so, and name people by initials.
    """
    put = phrase(context.lexicon.moved_as).search(text, 0, by.start())
    return put is not None and by["seconder"] is not None


def both(match: re.Match[str], context: Context, *, told: bool = False) -> bool:
    """Whether two names are people's: one at least is known, if anybody is.

    *told*: the words before them say that they move.
    """
    roster = context.roster
    people = [person(match[side], context) for side in ("mover", "seconder")]
    known = told or not roster.names or any(one and roster.knows(one.name) for one in people)
    return None not in people and known


def _is_word(name: str, lexicon: Lexicon) -> bool:
    """Whether what stands where a mover would is none: "In May moved", "Proposed: Adopt it"."""
    known = name in whole((*lexicon.not_names, *lexicon.motion_verbs, *lexicon.usual_items))
    known = known or name in whole((*lexicon.carried, *lexicon.failed))  # "Accepted/Rejected"
    return known or any(name in month for month in lexicon.months)


def name_at_end(text: str, context: Context) -> re.Match[str] | None:
    """Return who stands at the end of *text*, that is before a verb: "Lee", "Lee/Roe"."""
    glued = [tie.end() for tie in GLUED.finditer(text)]
    text = text[glued[-1] :] if glued else text  # "Bills- Lee moved to pay them"
    more = "/" in text or bare(text.rpartition(",")[2]) in whole(context.lexicon.offices)
    found = patterns(context.lexicon)["ends with more" if more else "ends"].search(text)
    if found is None or not found["first"]:
        return found
    held = two_offices(context.lexicon).match(text, found.start("first"))  # "Clerk/Treasurer Lee"
    return found if held is None else patterns(context.lexicon)["ends"].search(text)


def seconder(text: str, context: Context) -> Person | None:
    """Return who seconds in *text*: "seconded by B", "2nd: B", "B seconded", "B supported."."""
    lexicon = context.lexicon
    words = (lexicon.seconded, lexicon.seconding_verbs, lexicon.supporting_verbs)
    if not gate(*words).opens(tokens(text)):
        return None
    forms = patterns(lexicon)
    speaks = forms["speaks"].match(text) or forms["supports"].match(text)
    if speaks is not None:
        return person(speaks["a"], context)
    lead = opening(lexicon.seconding_verbs).match(text)
    if lead is not None and text[lead.end() : lead.end() + 1] == ",":
        leads = forms["leads"].match(text, lead.end())  # "In seconding the motion, Lee asked …"
        if leads is not None and context.roster.knows(strip_title(leads["mover"], lexicon)[0]):
            return person(leads["mover"], context)
    lapsed = phrase(lexicon.lapsed).search(text)
    for match in forms["second"].finditer(text):
        if lapsed is not None and lapsed.start() <= match.start() < lapsed.end():
            continue  # "The motion died for lack of a second: Lee moved …"
        named = match["a"] or match["b"] or ""
        if named.rsplit(None, 1)[-1:] and named.rsplit(None, 1)[-1] in whole(lexicon.moved_matters):
            continue  # "Moved and seconded the minutes be approved"
        found = person(named, context)
        if found is not None and OWNED.search(found.name) is None:  # "Roe seconded Lee's motion"
            return found
    for match in forms["seconds"].finditer(text):
        if match[0][:1].isupper() and text.startswith(":", match.end()):
            continue  # "Moved: Lee Seconded: everyone": what stands before the label moved
        named = name_at_end(text[max(match.start() - NAME_LENGTH, 0) : match.start()], context)
        found = person(named["mover"], context) if named is not None else None
        if found is not None:
            return found
    return None


def pair_behind(text: str, context: Context) -> tuple[Person, Person] | None:
    """Return who moves and seconds in a sentence of its own behind the motion.

    "Roe, Poe 2nd"; "Roe/Poe", who have to be known: other things are joined with a slash as well.
    """
    if len(text) > NAME_LENGTH:
        return None
    forms, roster = patterns(context.lexicon), context.roster
    joined = "/" in text or text[:1] == "("
    slash = forms["pair alone"].fullmatch(text) if joined else None
    both = slash or forms["pair_behind"].fullmatch(text)
    mover = person(both["mover"], context) if both is not None else None
    second = person(both["seconder"], context) if both is not None else None
    if mover is None or second is None:
        return None
    known = roster.knows(mover.name) and roster.knows(second.name)
    return (mover, second) if known or slash is None else None


def maker_line(text: str, context: Context) -> re.Match[str] | None:
    """Return what *text* has of "BY: COUNCILMEMBER LEE", the mover on a line of his own."""
    if ":" not in text[:LABEL]:
        return None
    return patterns(context.lexicon)["maker line"].match(text)


def proposer(text: str, context: Context) -> Person | None:
    """Return who speaks as the mover, or is named so on a line of its own.

    "In moving the motion, Councillor Lee said …"; "BY: COUNCILMEMBER LEE", which cities of Texas
    write between "MOTION: …" and "SECOND: …".
    """
    maker = maker_line(text, context)
    if maker is not None:
        return person(maker["mover"], context)
    lead = phrase(context.lexicon.proposing_the_motion).match(text)
    if lead is None:
        return None
    named = patterns(context.lexicon)["leads"].match(text, lead.end())
    return person(named["mover"], context) if named is not None else None


def is_another_body(head: str, context: Context) -> bool:
    """Whether another body votes: "The Planning Commission voted 4-3", in a council's minutes.

    Or the assembly of all voters: "Town Meeting voted the sum from the floor".
    """
    words, own = head.split()[-BODY_WORDS:], f"{context.frame.body} {context.frame.title}"
    if not context.frame.body or not words:
        return False
    if words[-1][:1].isupper() and bare(words[-1]) in whole(context.lexicon.meeting_words):
        named = bare(" ".join(words[-2:]))
        named_so = len(words) > 1 and words[-2][:1].isupper()
        named_so = named_so and bare(words[-2]) not in context.lexicon.definite_articles
        return named_so and named not in bare(own)  # and "The AGM" is this one
    members = bare(words[-1]) in whole(context.lexicon.voting_members)  # "Roads WG members voted"
    if bare(words[-1]) not in whole(context.lexicon.body_ends) and not members:
        return False
    called = {bare(word) for word in words[:-1] if word[:1].isupper()}
    called -= {*context.lexicon.definite_articles, *context.lexicon.body_words}
    return bool(called) and called.isdisjoint(tokens(own))
