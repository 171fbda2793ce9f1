"""Who tells what stands behind "that": "Bob Roe told the members that", "Ann agreed that".

In: what stands before a promise.  Out: who told it, and whether somebody did.
Never: takes who is only spoken of, "the doctor, who said", for somebody who promises.
"""

from itertools import pairwise

from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .owners import person_at_start

WHOM = 5  # words of a verb of telling and of who is told, with one before


def is_told(head: str, verbs: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a verb of saying or agreeing leads to what follows: "… agreed that", "… said"."""
    words = head.lower().split()
    while words and words[-1] in lexicon.subordinators:
        words.pop()
    return bool(words) and words[-1].strip(",") in whole(verbs)


def is_told_of(head: str, lexicon: Lexicon) -> bool:
    """Whether what stands behind *head* was said by somebody who is only spoken of: "who said"."""
    words = head.lower().split()[-3:]
    words = [word for word in words if word not in whole(lexicon.subordinators)][-2:]
    related = len(words) > 1 and words[0] in whole(lexicon.relatives)
    return related and words[1] in whole(lexicon.speech)


def says(pronoun: str, head: str, lexicon: Lexicon) -> bool:
    """Whether in *head* the same *pronoun* already says something: "she said that … and that"."""
    words = bare(head).split()
    return any(one == pronoun and verb in whole(lexicon.speech) for one, verb in pairwise(words))


def teller(head: str, context: Context) -> str | None:
    """Return who told something and then promised: "Ann said that it would rain and agreed to"."""
    lexicon = context.lexicon
    for word in lexicon.subordinators:
        told, found, _ = head.partition(f" {word} ")
        told_of = is_told(told, (*lexicon.speech, *lexicon.remarking), lexicon)
        if found and (told_of or _tells_them(told, lexicon)):
            subject = person_at_start(told, context)
            office, _, field = (subject or "").partition(", ")  # "The Director, Housing, stated"
            known = not field or any(map(context.roster.knows, split_people(field, lexicon)))
            return subject if known else office
    return None


def _tells_them(told: str, lexicon: Lexicon) -> bool:
    """Whether somebody tells others what follows: "Ann told the members", "informed Council"."""
    words = told.lower().split()[-WHOM:]
    return not whole(lexicon.telling).isdisjoint(words[1:])


def are_told(told: str, lexicon: Lexicon) -> bool:
    """Whether somebody only hears what follows: "Members were informed that"."""
    verb = told.lower().split()[-3:-1]
    return (
        len(verb) > 1 and verb[0] in whole(lexicon.passives) and verb[1] in whole(lexicon.telling)
    )


def is_speaking(sentence: str, subject: str, lexicon: Lexicon) -> bool:
    """Whether *subject*, who begins *sentence*, says something in it, or "had" done something.

    What was done before the meeting was told there.
    """
    behind = sentence.partition(subject)[2].lower().split(None, 2)[:2]
    return any(
        word.strip(",.") in whole((*lexicon.speech, *lexicon.past_perfects)) for word in behind
    )
