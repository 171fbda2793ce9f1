"""The forms in which motions, seconds and votes are written, as patterns of the lexicon's words.

In: the lexicon.  Out: `Form`s by their names, with named groups: mover, seconder, text.
Never: says who a name is, or whether it is one at all; that is for those who ask.

The pattern of a name is large, and some forms hold it twice. So most of them come with a small
pattern of what no text of that form lacks: mostly a verb, and how a name begins.
"""

from functools import lru_cache

from ...language.forms import Form
from ...language.literals import any_of
from ...lexicon.words import Lexicon
from ...people.persons import name_pattern
from .mover_forms import by_marks, by_nouns, by_words
from .parts import (
    SCORE,
    asides,
    glue_words,
    result_ends,
    second_ends,
)

UNIT = r"[A-Z][a-z]+\s+\d{1,4}\s*\("  # "Lot 17 (Ed Kosinski)": associations of owners


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms in which motions are written, of the lexicon's words."""
    parts = (by_words, by_nouns, by_marks, _by_verbs, _of_seconds, _of_words, _of_ends)
    return {name: form for part in parts for name, form in part(lexicon).items()}


def _by_verbs(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms in which the mover stands before a verb or colon, and those of names."""
    one, aside = name_pattern(lexicon), asides(lexicon)
    verbs = any_of((*lexicon.moving_verbs, *lexicon.nominating_verbs))
    return {
        # "Director Lee moved to approve …", "A proposed acceptance of …"
        "verb": Form(
            rf"(?<!\w)(?:{any_of(lexicon.softeners)}\s+)?(?i:{verbs})(?=[\s,:])",
        ),
        "ends": Form(
            rf"(?<!\w)(?:{UNIT})?(?P<first>(?!))?(?P<mover>{one})(?:(?<=\s[A-Z])\.)?(?:\s*\([^()]{{1,50}}\))?\)?\s*$",
        ),
        # the same, where a slash stands, or an office behind a comma: "Lee/Roe", "Lee, Clerk"
        "ends with more": Form(
            rf"(?<!\w)(?:{UNIT}|(?P<first>{one})\s*/\s*)?(?P<mover>{one}){aside}\)?\s*$",
        ),
        "named": Form(
            rf"\s*(?P<mover>{one})(?=\s*(?:[,;.]|$|(?i:{any_of(lexicon.office_ties)})\b))",
        ),
        "leads": Form(
            rf"[\s,]*(?P<mover>{one})",
        ),
        # "Roe: Motion to approve …", "Poe: Second."
        "speaker": Form(
            rf"\W*(?P<mover>{one})(?:\s*:|(?P<dash>\s[-–—]))\s*[\"“]?$",
            r":|\s[-–—]",
        ),
    }


def _of_seconds(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms of seconds: "seconded by Roe", "Roe seconded"."""
    one, aside = name_pattern(lexicon), asides(lexicon)
    second = any_of(lexicon.seconded) + r"(?!\w)"
    seconding = any_of(lexicon.seconding_verbs) + r"(?!\w)"
    either = any_of((*lexicon.seconded, *lexicon.seconding_verbs, *lexicon.supporting_verbs))
    beside = any_of((*lexicon.seconding_verbs, *lexicon.supporting_verbs)) + r"(?!\w)"
    supporting = any_of(lexicon.supporting_verbs)
    the, motion = any_of(lexicon.definite_articles), any_of(lexicon.motion_references)
    it = rf"(?:{any_of(lexicon.thing_pronouns)}|{the}\s+{motion})"
    article = any_of((*lexicon.indefinite_articles, *lexicon.definite_articles))
    return {
        "seconding": Form(
            rf"(?<!\w)(?i:{second})(?!\w)",
        ),
        # "seconded by B", "2nd: B", "B seconded"; "Second, B." is a sentence or clause by itself
        "second": Form(
            rf"(?<!\w)(?i:{second})\s*[:.(–-]?\s*(?:{UNIT})?(?P<a>{one})"
            rf"|(?:^|(?<=[.;]\s)|(?<=\())(?i:{second}),\s+(?P<b>{one})(?=\s*(?:[.;,)]|$))",
        ),
        "seconds": Form(
            rf"(?<!\w)(?i:{seconding})(?!\w)",
        ),
        # "A moved, B seconded, to …", "A proposed and B seconded that …"
        "between": Form(
            rf"\s*,?\s*(?:(?i:{any_of(lexicon.second_joins)})\s+){{0,4}}"
            rf"(?:(?P<seconder>{one})\s+(?i:{beside})|(?i:{second})\s+{one}){aside}\s*,?",
            rf"(?i:{either})(?!\w)",
        ),
        "after": Form(
            rf"(?:{any_of(lexicon.second_leads)}\s+){{0,2}}(?:{article}\s+)?"
            rf"(?i:{second})\b|{one}\s+(?i:{seconding})\b",
            rf"(?i:{either})",
        ),
        # "Roe supported.", a sentence of its own: townships of Michigan
        "supports": Form(
            rf"\W*(?P<a>{one}){aside}\s+(?i:{supporting})(?:\s+(?i:{it}))?\W*$",
            rf"\s(?i:{supporting})(?!\w)",
        ),
        "speaks": Form(
            rf"\W*(?P<a>{one})\s*:\s*(?:(?i:{any_of(lexicon.oneself)})\s+)?(?i:{seconding})\W*$",
            rf":.*(?i:{any_of(lexicon.seconding_verbs)})",
        ),
    }


def _of_words(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms of what is moved, and of what leads to it."""
    glue = glue_words(lexicon)
    be = any_of(lexicon.be_words)
    auxiliary = any_of((*lexicon.able, *(words.split()[0] for words in lexicon.to_be)))
    marks = (*lexicon.moved_and_seconded, *lexicon.moved_seconded_carried)
    shorthand = tuple(mark for mark in marks if " " not in mark or "/" in mark or "&" in mark)
    doing = rf"[a-z]{{3,20}}{any_of(lexicon.gerund_ends)}"  # "Lee proposed painting the box"
    content = (
        rf"[\s,.;:*_–—-]*(?P<text>[\"“‘']?(?i:{any_of(lexicon.motion_content)})\b(?!\s*:\s*\d).*)"
    )
    return {
        # "A motion was made to …", "Motion to …", "MOTION: …"
        "plain": Form(
            rf"(?<!\w)(?i:{any_of(lexicon.motion_openings)})\s*(?::|[-–—]\s)?\s*",
        ),
        # "M/S/C to approve …", "M/S/V 3-0 to …", "Moved/seconded: …", the names behind it
        "shorthand": Form(
            rf"\W*(?i:{any_of(shorthand)})(?!\w)[\s)\]]*(?::|[-–—]\s)?\s*(?=[\w$\"“(])"
            rf"(?P<score>{SCORE}[\s:,]*)?(?=[\w$\"“])"
            rf"(?:{any_of(lexicon.motion_leads[:1])}\s+)?",
        ),
        "labelled": Form(
            rf"(?i:{any_of(lexicon.motion_numbers)})\s*:\s*(?=\w)",
        ),
        # "Recommended action: Approve the agenda.", above who moved that
        "advised": Form(
            rf"\W*(?i:{any_of(lexicon.advice_labels)})\s*:\s*(?=\w)",
        ),
        # "The Board voted 4-1 to …"
        "voted": Form(
            rf"(?<!\w)(?i:{any_of(lexicon.voted)})(?!\w){glue}"
            rf"[\s:]*(?P<text>(?i:{any_of(lexicon.voted_for)}),?\s.*)",
        ),
        "glue": Form(
            glue,
        ),
        "content": Form(
            glue + content,
        ),
        "begins": Form(
            content,
        ),
        "anything": Form(
            r"\s*(?P<text>.*)",
        ),
        # "Lee moved they be accepted as read", without a "that"
        "be done": Form(
            rf"\s+(?P<text>(?:(?!(?i:{auxiliary})\s)[^\s;:.]+\s+){{1,9}}?(?i:{be})\s+[a-z]{{3,}}\b.*)",
            rf"(?i:\b{be}\b)",
        ),
        "doing": Form(
            rf"\s*(?<=\s)(?P<text>{doing}\b.*)",
        ),
        "number": Form(
            rf"(?<!\w)(?i:{any_of(lexicon.motion_numbers)})\s*(?:(?i:{any_of(lexicon.number_words)})\b\.?\s*|\#\s*)?:?\s*"
            r"(?P<number>[A-Z]{0,4}[-–]?\d[\w/.–-]{0,14})",
        ),
    }


def _of_ends(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms that end what is moved: who seconds it, and what became of it."""
    ends = (*second_ends(lexicon), *result_ends(lexicon))
    return {
        # "The motion to sell the truck carried 4-1", "A motion to wait failed for want of a second"
        "fate": Form(
            rf"(?P<last>\w+)[,;]?\s+(?:(?i:{any_of(lexicon.fate_joins)})\s+)*"
            rf"(?:(?i:{any_of(lexicon.motion_fates)})(?!\w)|{any_of(lexicon.passives)}\s+{SCORE})",
        ),
        "cut": Form("|".join(ends)),
    }
