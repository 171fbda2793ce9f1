"""The forms in which words or marks lead to who moves: "Moved by Lee, seconded by …", "(Lee/Roe)".

In: the lexicon.  Out: `Form`s by their names, with named groups: mover, seconder.
Never: says who a name is, or whether it is one at all; that is for those who ask.
"""

from ...language.forms import Form
from ...language.literals import any_of
from ...lexicon.words import Lexicon
from ...people.persons import name_pattern
from .parts import SCORE, asides, before_slash, begins_name, joins, vote_words

BOTH = 400  # so far behind the mover's name, at most, the seconder's begins


def by_words(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms in which words lead to the mover and to the seconder."""
    one = name_pattern(lexicon)
    by = any_of(lexicon.moved_by) + r"(?!\w)"
    second = any_of(lexicon.seconded) + r"(?!\w)"
    aside = asides(lexicon)
    join = joins(lexicon)
    nouns = any_of(lexicon.motion_nouns)
    name = begins_name(lexicon)
    joined, seconding = any_of(lexicon.conjunctions), any_of(lexicon.seconding_verbs)
    seconded = rf".{{1,{BOTH}}}?(?i:{any_of(lexicon.seconded)})"
    verbs = any_of(lexicon.moving_verbs)
    both_verbs = rf"(?i:{verbs}\s*(?:[,/&]|\b{joined}\b)\s*{seconding})(?!\w)"
    return {
        # "Moved by A, seconded by B, to …", "On motion of A, seconded by B, …", "Prop. A, 2nd B"
        "by": Form(
            rf"(?<!\w)(?i:{by})\s*[:.(]?\s*(?P<mover>{one}){aside}"
            rf"(?:{join}(?i:{second})\s*[:.(]?\s*(?P<seconder>{one}){aside}\)?)?",
            rf"(?<!\w)(?i:{by})\s*[:.(]?\s*{name}",
        ),
        # "Moved, A. Second, B." of clerks who write every vote as a row of such pairs
        "comma": Form(
            rf"(?:^|(?<=[.;:]\s))(?i:{by}|{nouns}),\s+(?P<mover>{one}){aside}(?=\s*[.;,])"
            rf"{join}(?i:{second}),\s+(?P<seconder>{one}){aside}",
            rf"(?:^|(?<=[.;:]\s))(?i:{by}|{nouns}),\s+{name}{seconded}",
        ),
        # "… of Roe as Chair by Lee, seconded by Poe"
        "byline": Form(
            rf"(?<!\w)(?i:{any_of(lexicon.by_whom)})\s+(?P<mover>{one}){aside}"
            rf"{join}(?i:{second})\s*[:.(]?\s*(?P<seconder>{one})",
            rf"(?<!\w)(?i:{any_of(lexicon.by_whom)})\s+{name}{seconded}",
        ),
        # "They were moved as correct by A and B"
        "byline of two": Form(
            rf"(?<!\w)(?i:{any_of(lexicon.by_whom)})\s+(?P<mover>{one}){aside}"
            rf"\s+(?:{joined}|&)\s+(?P<seconder>{one})",
            rf"(?<!\w)(?i:{any_of(lexicon.by_whom)})\s+{name}",
        ),
        # "Motion: A. Second: B", "Motion A, second B to …", "Motion made (A), seconded (B) …"
        "pair": Form(
            rf"(?<!\w)(?i:{nouns})\s*[:(–-]?\s*(?P<mover>{one})"
            rf"{join}(?i:{second})\s*[:.(–-]?\s*(?P<seconder>{one})\)?",
            rf"(?<!\w)(?i:{nouns})\s*[:(–-]?\s*{name}{seconded}",
        ),
        # "Roe, Poe 2nd", behind the words of a motion
        "pair_behind": Form(
            rf"\W*(?P<mover>{one})\s*(?:,|[/&]|\b(?i:{joined})\b)\s*(?P<seconder>{one})\s+(?i:{seconding})(?!\w)\W*$",
            rf"(?i:{seconding})\W*$",
        ),
        # "Motion by A, B seconded to …"
        "then second": Form(
            rf"\s*,\s+(?:(?i:{joined})\s+)?(?P<seconder>{one})\s+(?i:{seconding})(?!\w)",
        ),
        # "A and B proposed and seconded the minutes"
        "both verbs": Form(
            rf"(?<!\w)(?P<mover>{one})\s*(?:[,/&]|\b(?i:{joined})\b)\s*(?P<seconder>{one})\s+"
            + both_verbs,
            rf"\s{both_verbs}",
        ),
    }


def by_nouns(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms in which a noun leads to the mover alone, and labels of the maker."""
    one, aside = name_pattern(lexicon), asides(lexicon)
    nouns, name = any_of(lexicon.motion_nouns), begins_name(lexicon)
    second = any_of(lexicon.seconded) + r"(?!\w)"
    whose = rf"(?:(?i:{any_of(lexicon.by_whom)})\s+)?"
    return {
        # "Motion (A): adopt …", "Motion (by A): to …"
        "tagged": Form(
            rf"(?<!\w)(?i:{nouns})\s*\(\s*{whose}(?P<mover>{one})\s*\)\s*"
            rf"(?:[:–—-]|(?=(?i:{any_of(lexicon.motion_leads)})\s))"
            r"(?P<seconder>(?!))?",
            rf"(?<!\w)(?i:{nouns})\s*\(\s*{whose}{name}",
        ),
        # "Motion: Director A", a line of its own below what was moved
        "noun line": Form(
            rf"^\W*(?i:{nouns})\s*:\s*(?P<mover>{one}){aside}\W*$(?P<seconder>(?!))?",
            rf"^\W*(?i:{nouns})\s*:\s*{name}",
        ),
        # "Motion A to adopt the agenda. Second B."
        "noun to": Form(
            rf"(?:^\W*|(?<=:\s))(?i:{any_of(lexicon.bare_motions)})\s+(?P<mover>{one})(?P<seconder>(?!))?"
            rf"(?=\s+(?i:{any_of(lexicon.motion_leads[:2])})\s)",
            rf"(?:^\W*|(?<=:\s))(?i:{any_of(lexicon.bare_motions)})\s+{name}",
        ),
        # "BY: A", "Made by: A  Second: B", a line of its own below what was moved
        "maker line": Form(
            rf"\W*(?i:{any_of(lexicon.maker_labels)})\s*:\s*(?P<mover>{one}){aside}"
            rf"\W*(?:$|(?=(?i:{second})))",
        ),
        # "Motion to adjourn was made by A, seconded by B"
        "maker": Form(
            rf"\s*,?\s\(?(?i:{any_of(lexicon.made_by)})\s+(?P<mover>{one})(?:/(?P<seconder>{one}))?",
            rf"\s\(?(?i:{any_of(lexicon.made_by)})\s+{name}",
        ),
    }


def by_marks(lexicon: Lexicon) -> dict[str, Form]:
    """Return the forms in which marks do: slashes, brackets, letters."""
    one = name_pattern(lexicon)
    joined = any_of(lexicon.conjunctions)
    voting = vote_words(lexicon)
    name = begins_name(lexicon)
    return {
        # "M/S/C A/B to …", "Motion (A/B) to …"
        "slash": Form(
            rf"{before_slash(lexicon)}(?P<mover>{one})\s*"
            rf"(?:[/,&;–-]|\b(?i:{joined})\b)\s*(?P<seconder>{one})\s*\)?",
            before_slash(lexicon) + name,
        ),
        # "… the consent agenda (A/B).", "… the consent agenda, A/B; carried", "… (A, B) carried"
        "tail": Form(
            rf"(?:\(|\s[–—-]|:|(?P<comma>,))\s*(?P<mover>{one})"
            rf"(?:\s*(?:[/&]|(?<=\w),(?=[^()]{{2,40}}\)))\s*(?P<seconder>{one}))?\s*\)?"
            rf"(?:[\s,;.:()–—-]+(?:(?i:{voting})(?!\w)|{SCORE})){{0,8}}\W*$",
            rf"(?:\(|\s[–—-]|[:,])\s*{name}",
        ),
        # "A/B.", "A/B  Carried": a sentence of its own behind what was moved
        "pair alone": Form(
            rf"\W*(?P<mover>{one})\s*(?:/|(?<=\w),(?=[^()]*\)))\s*(?P<seconder>{one})"
            rf"(?:[\s,;.:()*–—-]+(?:(?i:{voting})(?!\w)|{SCORE})){{0,8}}\W*$",
            rf"\W*{name}[^/,]{{1,60}}[/,]",
        ),
        # "A (motion), B (second)"
        "tags": Form(
            rf"(?P<mover>{one})\s*\((?i:{any_of(lexicon.mover_tags)})\)[\s,;/&–-]*(?i:{joined}\s+)?"
            rf"(?P<seconder>{one})\s*\((?i:{any_of(lexicon.seconder_tags)})\)",
            rf"\((?i:{any_of(lexicon.mover_tags)})\)",
        ),
        # "M: A S: B", "M/A, S/B", "M – A, S – B"
        "letters": Form(
            rf"(?<!\w)(?i:{any_of(lexicon.mover_letters)})\s*[:/–-]\s*(?P<mover>{one})[\s,;/–-]*"
            rf"(?<!\w)(?i:{any_of(lexicon.seconder_letters)})\s*[:/–-]\s*(?P<seconder>{one})\)?",
            rf"(?<!\w)(?i:{any_of(lexicon.mover_letters)})\s*[:/–-]",
        ),
        # "A/B to approve …", "24-118 A/B That …", and "A/B." behind what was moved
        "first": Form(
            rf"^\W{{0,3}}(?:\d[\w./-]{{0,12}}\s+)?(?P<mover>{one})\s*/\s*(?P<seconder>{one})(?![\w'’])\s*"
            rf"(?:[.;]|$|(?=[,–—-]?\s*(?i:{any_of(lexicon.motion_content)})\b))",
            "/",
        ),
    }
