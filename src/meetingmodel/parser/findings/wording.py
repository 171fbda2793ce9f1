"""The words around a motion: who moved, who seconded, and where its substance begins and ends.

In: the lexicon; a sentence.  Out: patterns, people and places.
Never: takes a body, a place or a plain word for a person.
"""

import re
from functools import lru_cache

from ...model import Person
from ..lexicon.words import Lexicon
from ..people import is_person, name_pattern
from ..phrases import Phrase, any_of, bare, gate, opening, phrase, tokens, whole
from .context import Context

BRACKETED = re.compile(r"\s*\(\d{1,3}(?:\s*[-–]\s*\d{1,3}){1,2}\)\.?$")
NAME_LENGTH = 70
OWNED = re.compile(r"['’]s$")
INITIALS = 4  # more capitals are no initials
MOST_GLUE = 14  # "and it was duly and unanimously resolved by a vote of 5-2" is no longer
SCORE = r"\(?\d{1,3}\s*[-–—/]\s*\d{1,3}(?:\s*[-–—/]\s*\d{1,3})?\)?"


class Forms(dict[str, re.Pattern[str]]):
    """Patterns by their names, each compiled when a text first asks for it: few need all."""

    def __init__(self, sources: dict[str, str]) -> None:
        super().__init__()
        self.sources = sources

    def __missing__(self, name: str) -> re.Pattern[str]:
        found = self[name] = re.compile(self.sources[name], re.DOTALL)
        return found


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> "Forms":
    """Return the forms in which motions are written, of the lexicon's words."""
    one = name_pattern(lexicon)
    by = any_of(lexicon.moved_by) + r"(?!\w)"
    verbs = any_of((*lexicon.moving_verbs, *lexicon.nominating_verbs))
    second = any_of(lexicon.seconded) + r"(?!\w)"
    seconding = any_of(lexicon.seconding_verbs) + r"(?!\w)"
    carried = any_of(lexicon.carried)
    joined, numbers = any_of(lexicon.conjunctions), any_of(lexicon.number_words)
    aside = r"(?:\s*\([^()]{1,50}\)|,\s+(?i:" + any_of(lexicon.offices) + r")(?!\w))?"
    unit = r"[A-Z][a-z]+\s+\d{1,4}\s*\("  # "Lot 17 (Ed Kosinski)": associations of owners
    join = r"\s*[,;./)–—-]*\s*(?:(?i:" + any_of(lexicon.motion_joins) + r")\s+){0,4}"
    glue = (
        rf"(?:[\s,;.:()*_–—-]*(?:(?i:{any_of(lexicon.motion_glue)})|{SCORE}"
        rf"|(?i:{carried})(?=\s*[,;:]|\s+(?i:{any_of(lexicon.result_goes_on)})\b))(?!\w)){{0,{MOST_GLUE}}}+"
    )
    doing = rf"[a-z]{{3,20}}{any_of(lexicon.gerund_ends)}"  # "Lee proposed painting the box"
    content = (
        rf"[\s,.;:*_–—-]*(?P<text>[\"“‘']?(?i:{any_of(lexicon.motion_content)})\b(?!\s*:\s*\d).*)"
    )
    halves = any_of((*lexicon.before_noon, *lexicon.after_noon))
    at = rf"\s+{any_of(lexicon.at_words)}\s+\d{{1,2}}(?:[:.]\d\d)?(?:\s*(?i:{halves}))?"
    results = (*lexicon.carried, *lexicon.failed, *lexicon.tabled)
    voting = any_of((*results, *lexicon.none_opposed, *lexicon.methods, *lexicon.vote_fillers))
    moved_seconded = any_of((*lexicon.moved_and_seconded, *lexicon.moved_seconded_carried))
    sources = {
        # "Moved by A, seconded by B, to …", "On motion of A, seconded by B, …", "Prop. A, 2nd B"
        "by": (
            rf"(?<!\w)(?i:{by})\s*[:.(]?\s*(?P<mover>{one}){aside}"
            rf"(?:{join}(?i:{second})\s*[:.(]?\s*(?P<seconder>{one}){aside}\)?)?"
        ),
        # "Motion: A. Second: B", "Motion A, second B to …", "Motion made (A), seconded (B) …"
        "pair": (
            rf"(?<!\w)(?i:{any_of(lexicon.motion_nouns)})\s*[:(–-]?\s*(?P<mover>{one})"
            rf"{join}(?i:{second})\s*[:.(–-]?\s*(?P<seconder>{one})\)?"
        ),
        # "Motion (A): adopt …"
        "tagged": (
            rf"(?<!\w)(?i:{any_of(lexicon.motion_nouns)})\s*\(\s*(?P<mover>{one})\s*\)\s*"
            rf"(?:[:–—-]|(?=(?i:{any_of(lexicon.motion_leads)})\s))"
            r"(?P<seconder>(?!))?"
        ),
        # "M/S/C A/B to …", "Motion (A/B) to …"
        "slash": (
            rf"(?<!\w)(?:(?i:{moved_seconded})\s*[:.–-]?\s*\(?"
            rf"|(?i:{any_of(lexicon.motion_nouns)})\s*[:.]?\s*(?:\(|(?=[^/,;:]{{2,40}}/))"
            rf"|(?i:{any_of(lexicon.decision_capitals)})\s*[:.]?\s*\(|{SCORE}\s*\("
            rf"|(?i:{any_of(lexicon.motion_numbers)})\s*(?:(?i:{numbers})\.?\s*|\#)?"
            rf"\d[\w.-]{{0,12}}\s*[:–—(-]?|^\W{{0,3}}\()"
            rf"\s*(?P<mover>{one})\s*(?:[/,&;–-]|\b(?i:{joined})\b)\s*(?P<seconder>{one})\s*\)?"
        ),
        # "… the consent agenda (A/B)."
        "tail": (
            rf"(?:\(|\s[–—-]|:)\s*(?P<mover>{one})(?:\s*[/&]\s*(?P<seconder>{one}))?\s*\)?"
            rf"(?:[\s,;.:()–—-]+(?:(?i:{voting})(?!\w)|{SCORE})){{0,8}}\W*$"
        ),
        # "… of Roe as Chair by Lee, seconded by Poe"
        "byline": (
            rf"(?<!\w)(?i:{any_of(lexicon.by_whom)})\s+(?P<mover>{one}){aside}"
            rf"{join}(?i:{second})\s*[:.(]?\s*(?P<seconder>{one})"
        ),
        # "A (motion), B (second)"
        "tags": (
            rf"(?P<mover>{one})\s*\((?i:{any_of(lexicon.mover_tags)})\)[\s,;/&–-]*(?i:{joined}\s+)?"
            rf"(?P<seconder>{one})\s*\((?i:{any_of(lexicon.seconder_tags)})\)"
        ),
        # "M: A S: B", "M/A, S/B", "M – A, S – B"
        "letters": (
            rf"(?<!\w)(?i:{any_of(lexicon.mover_letters)})\s*[:/–-]\s*(?P<mover>{one})[\s,;/–-]*"
            rf"(?<!\w)(?i:{any_of(lexicon.seconder_letters)})\s*[:/–-]\s*(?P<seconder>{one})\)?"
        ),
        # "A/B to approve …", "24-118 A/B That …", and "A/B." behind what was moved
        "first": (
            rf"^\W{{0,3}}(?:\d[\w./-]{{0,12}}\s+)?(?P<mover>{one})\s*/\s*(?P<seconder>{one})(?![\w'’])\s*"
            rf"(?:[.;]|$|(?=[,–—-]?\s*(?i:{any_of(lexicon.motion_content)})\b))"
        ),
        # "Motion to adjourn was made by A, seconded by B"
        "maker": rf"\s*,?\s(?i:{any_of(lexicon.made_by)})\s+(?P<mover>{one})",
        # "Director Rich moved to approve …", "A proposed acceptance of …"
        "verb": rf"(?<!\w)(?:{any_of(lexicon.softeners)}\s+)?(?i:{verbs})(?=[\s,:])",
        "ends": (rf"(?<!\w)(?:{unit}|(?P<first>{one})\s*/\s*)?(?P<mover>{one}){aside}\)?\s*$"),
        # "The motion to sell the truck carried 4-1", "A motion to wait failed for want of a second"
        "fate": (
            rf"(?P<last>\w+)[,;]?\s+(?:(?i:{any_of(lexicon.fate_joins)})\s+)*"
            rf"(?:(?i:{any_of(lexicon.motion_fates)})(?!\w)|{any_of(lexicon.passives)}\s+{SCORE})"
        ),
        "named": (rf"\s*(?P<mover>{one})(?=\s*(?:[,;.]|$|(?i:{any_of(lexicon.office_ties)})\b))"),
        # "A motion was made to …", "Motion to …", "MOTION: …"
        "plain": rf"(?<!\w)(?i:{any_of(lexicon.motion_openings)})\s*(?::|[-–—]\s)?\s*",
        "labelled": rf"(?i:{any_of(lexicon.motion_numbers)})\s*:\s*(?=\w)",
        # "The Board voted 4-1 to …"
        "voted": (
            rf"(?<!\w)(?i:{any_of(lexicon.voted)})(?!\w){glue}"
            rf"\s*(?P<text>(?i:{any_of(lexicon.voted_for)})\s.*)"
        ),
        "seconding": rf"(?<!\w)(?i:{second})(?!\w)",
        # "A moved, B seconded, to …", "A proposed and B seconded that …"
        "between": (
            rf"\s*,?\s*(?:(?i:{any_of(lexicon.second_joins)})\s+){{0,4}}"
            rf"(?:{one}\s+(?i:{seconding})|(?i:{second})\s+{one}){aside}\s*,?"
        ),
        "after": (
            rf"(?:{any_of(lexicon.second_leads)}\s+){{0,2}}(?:{any_of(lexicon.indefinite_articles)}\s+)?"
            rf"(?i:{second})\b|{one}\s+(?i:{seconding})\b"
        ),
        # "seconded by B", "2nd: B", "B seconded"
        "second": rf"(?<!\w)(?i:{second})\s*[:.(–-]?\s*(?:{unit})?(?P<a>{one})",
        "seconds": rf"(?<!\w)(?i:{seconding})(?!\w)",
        "cut": (
            rf"\s*[,;.(]?\s*(?:{joined}\s+)?(?:{any_of(lexicon.second_fillers)}\s+){{0,4}}"
            rf"(?i:{second})(?:\s*[:.(–-]?\s*(?:{one}|(?i:{any_of(lexicon.by_whom)})\b)"
            rf"|\W*(?:$|(?:(?i:{any_of(lexicon.motion_references)})\s+)?"
            rf"(?i:{any_of((*results, *lexicon.none_opposed))})\b))"
            rf"|\s*[,;]?\s*(?:{any_of(lexicon.second_fillers)}\s+)?{one}\s+(?i:{seconding})\b"
            rf"|\s*[,;]\s*(?:{any_of(lexicon.result_leads)}\s+){{0,3}}(?i:{any_of(results)})"
            rf"(?:[\s,;.:(]+(?:(?i:{voting})(?!\w)|{SCORE})){{0,8}}(?:{at})?\W*$"
            rf"|[\s,(]+(?i:{any_of(lexicon.by_a_vote)})\s+\(?\d"
            rf"|[\s,;:.(]*(?<!\w)(?i:{any_of(lexicon.yes)})\s*(?:\(\d+\)\s*)?:|[\s,;:.(]*\+1(?!\w)"
        ),
        "glue": glue,
        # "Roe, Poe 2nd", behind the words of a motion
        "pair_behind": (
            rf"\W*(?P<mover>{one})\s*(?:,|[/&]|\b(?i:{joined})\b)\s*(?P<seconder>{one})\s+(?i:{seconding})\W*$"
        ),
        # "Roe: Motion to approve …", "Poe: Second."
        "speaker": rf"\W*(?P<mover>{one})\s*:\s*$",
        "speaks": (
            rf"\W*(?P<a>{one})\s*:\s*(?:(?i:{any_of(lexicon.oneself)})\s+)?(?i:{seconding})\W*$"
        ),
        "leads": rf"[\s,]*(?P<mover>{one})",
        "anything": r"\s*(?P<text>.*)",
        "doing": rf"\s+(?P<text>{doing}\b.*)",
        "content": glue + content,
        "begins": content,
        "number": (
            rf"(?<!\w)(?i:{any_of(lexicon.motion_numbers)})\s*(?:(?i:{numbers})\b\.?\s*|\#\s*)?:?\s*"
            r"(?P<number>[A-Z]{0,4}[-–]?\d[\w/.–-]{0,14})"
        ),
    }
    return Forms(sources)


def trim(text: str, begin: int, context: Context) -> tuple[int, int]:
    """Return where the substance of a motion begins and ends in its sentence."""
    score = BRACKETED.search(text, begin) if text[-2:-1] == ")" or text[-1:] == ")" else None
    if score is not None:
        return begin, score.start()  # "… to accept the report (7-2-1)."
    told = _tells(context.lexicon).search(text) is not None or "+1" in text
    cut = patterns(context.lexicon)["cut"].search(text, begin + 3) if told else None
    stop = cut.start() if cut is not None else len(text.rstrip(" ;"))
    return begin, len(text[:stop].rstrip(" ,;.(–—-")) if cut else stop


@lru_cache(maxsize=8)
def _tells(lexicon: Lexicon) -> Phrase:
    """Return the words of which one stands in whatever is told behind the words of a motion."""
    results = (*lexicon.carried, *lexicon.failed, *lexicon.tabled, *lexicon.by_a_vote)
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
    labelled = forms["labelled"].match(text, begin)
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
    found = context.roster.person(text)
    if found.name.rsplit(None, 1)[-1].lower() in context.lexicon.body_ends:
        return None
    if context.roster.knows(found.name):
        return found
    shouted = len(found.name) > INITIALS and found.name.isupper() and context.roster.names
    if shouted or bare(found.name) in whole(context.lexicon.usual_items):
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


def _is_word(name: str, lexicon: Lexicon) -> bool:
    """Whether what stands where a mover would is none: "In May moved", "Proposed: Adopt it"."""
    known = name in whole((*lexicon.not_names, *lexicon.motion_verbs, *lexicon.usual_items))
    return known or any(name in month for month in lexicon.months)


def seconder(text: str, context: Context) -> Person | None:
    """Return who seconds in *text*: "seconded by B", "2nd: B", "B seconded"."""
    lexicon = context.lexicon
    if tokens(text).isdisjoint(gate(lexicon.seconded, lexicon.seconding_verbs)):
        return None
    forms = patterns(lexicon)
    speaks = forms["speaks"].match(text)
    if speaks is not None:
        return person(speaks["a"], context)
    lapsed = phrase(lexicon.lapsed).search(text)
    for match in forms["second"].finditer(text):
        if lapsed is not None and lapsed.start() <= match.start() < lapsed.end():
            continue  # "The motion died for lack of a second: Lee moved …"
        found = person(match["a"], context)
        if found is not None and OWNED.search(found.name) is None:  # "Roe seconded Lee's motion"
            return found
    for match in forms["seconds"].finditer(text):
        named = forms["ends"].search(text[max(match.start() - NAME_LENGTH, 0) : match.start()])
        found = person(named["mover"], context) if named is not None else None
        if found is not None:
            return found
    return None


def mover_behind(text: str, context: Context) -> Person | None:
    """Return who moves in "Roe, Poe 2nd", a sentence of its own behind the motion."""
    if len(text) > NAME_LENGTH:
        return None
    both = patterns(context.lexicon)["pair_behind"].fullmatch(text)
    if both is None or person(both["seconder"], context) is None:
        return None
    return person(both["mover"], context)


def proposer(text: str, context: Context) -> Person | None:
    """Return who speaks as the mover: "In proposing the motion, Councillor Lee said …"."""
    lead = phrase(context.lexicon.proposing_the_motion).match(text)
    if lead is None:
        return None
    named = patterns(context.lexicon)["leads"].match(text, lead.end())
    return person(named["mover"], context) if named is not None else None
