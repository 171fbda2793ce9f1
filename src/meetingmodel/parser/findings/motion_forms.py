"""The forms in which motions, seconds and votes are written, as patterns of the lexicon's words.

In: the lexicon.  Out: `Form`s by their names, with named groups: mover, seconder, text.
Never: says who a name is, or whether it is one at all; that is for those who ask.

The pattern of a name is large, and some forms hold it twice. So most of them come with a small
pattern of what no text of that form lacks: `_needs`.
"""

from functools import lru_cache

from ..forms import Form
from ..lexicon.words import Lexicon
from ..literals import any_of
from ..persons import name_pattern

MOST_GLUE = 14  # "and it was duly and unanimously resolved by a vote of 5-2" is no longer
BOTH = 400  # so far behind the mover's name, at most, the seconder's begins
SCORE = r"\(?\d{1,3}\s*[-–—/]\s*\d{1,3}(?:\s*[-–—/]\s*\d{1,3})?\)?"


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> dict[str, Form]:
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
    apart = any_of((*lexicon.abstained, *lexicon.voting_no))  # "… with Lee abstaining"
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
            rf"{_before_slash(lexicon)}(?P<mover>{one})\s*"
            rf"(?:[/,&;–-]|\b(?i:{joined})\b)\s*(?P<seconder>{one})\s*\)?"
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
        "ends": (
            rf"(?<!\w)(?:{unit})?(?P<first>(?!))?(?P<mover>{one})(?:\s*\([^()]{{1,50}}\))?\)?\s*$"
        ),
        # the same, where a slash stands, or an office behind a comma: "Lee/Roe", "Lee, Clerk"
        "ends with more": (
            rf"(?<!\w)(?:{unit}|(?P<first>{one})\s*/\s*)?(?P<mover>{one}){aside}\)?\s*$"
        ),
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
            rf"(?:[\s,;.:(]+(?:(?i:{voting})(?!\w)|{SCORE})){{0,8}}"
            rf"(?:{at}|\s+{one}\s+{apart})?\W*$"
            rf"|[\s,(]+(?i:{any_of(lexicon.by_a_vote)})\s+\(?\d"
            rf"|\s*[,;.(]\s*(?i:{any_of(lexicon.vote_called)})\s*[,;:]"
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
    small = _needs(lexicon)
    return {name: Form(source, small.get(name)) for name, source in sources.items()}


def _needs(lexicon: Lexicon) -> dict[str, str]:
    """Return what stands in every text of the forms that hold names: mostly a verb before one."""
    # A name begins with a capital, a title ("cllr. Lee") or an article ("the clerk").
    the = any_of(lexicon.definite_articles)
    name = rf"(?=[A-ZÀ-ÖØ-Þ]|(?i:{the})\s|[^\W\d_]{{1,20}}\.)"
    by, by_whom = any_of(lexicon.moved_by), any_of(lexicon.by_whom)
    nouns = any_of(lexicon.motion_nouns)
    second = rf".{{1,{BOTH}}}?(?i:{any_of(lexicon.seconded)})"
    seconding = any_of((*lexicon.seconded, *lexicon.seconding_verbs))
    return {
        "by": rf"(?<!\w)(?i:{by})(?!\w)\s*[:.(]?\s*{name}",
        "pair": rf"(?<!\w)(?i:{nouns})\s*[:(–-]?\s*{name}{second}",
        "tagged": rf"(?<!\w)(?i:{nouns})\s*\(\s*{name}",
        "slash": _before_slash(lexicon) + name,
        "tail": rf"(?:\(|\s[–—-]|:)\s*{name}",
        "byline": rf"(?<!\w)(?i:{by_whom})\s+{name}{second}",
        "tags": rf"\((?i:{any_of(lexicon.mover_tags)})\)",
        "letters": rf"(?<!\w)(?i:{any_of(lexicon.mover_letters)})\s*[:/–-]",
        "first": "/",
        "maker": rf"\s(?i:{any_of(lexicon.made_by)})\s+{name}",
        "between": rf"(?i:{seconding})(?!\w)",
        "after": rf"(?i:{seconding})",
        "pair_behind": rf"(?i:{any_of(lexicon.seconding_verbs)})\W*$",
        "speaker": ":",
        "speaks": rf":.*(?i:{any_of(lexicon.seconding_verbs)})",
    }


def _before_slash(lexicon: Lexicon) -> str:
    """Return the source of what leads to "A/B": "M/S/C", "Motion (", "Resolution 12:", a score."""
    moved_seconded = any_of((*lexicon.moved_and_seconded, *lexicon.moved_seconded_carried))
    numbers = any_of(lexicon.number_words)
    return (
        rf"(?<!\w)(?:(?i:{moved_seconded})\s*[:.–-]?\s*\(?"
        rf"|(?i:{any_of(lexicon.motion_nouns)})\s*[:.]?\s*(?:\(|(?=[^/,;:]{{2,40}}/))"
        rf"|(?i:{any_of(lexicon.decision_capitals)})\s*[:.]?\s*\(|{SCORE}\s*\("
        rf"|(?i:{any_of(lexicon.motion_numbers)})\s*(?:(?i:{numbers})\.?\s*|\#)?"
        rf"\d[\w.-]{{0,12}}\s*[:–—(-]?|^\W{{0,3}}\()\s*"
    )
