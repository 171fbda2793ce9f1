"""What a numbered list is by its place and its entries: people, tasks, the topics of a part.

In: chains of numbers.  Out: yes or no.
Never: looks at titles alone; other lists are judged by all that speaks for an agenda.
"""

from ..attendance.unnamed import is_office
from ..drafts import Draft
from ..headings.candidate import Candidate
from ..headings.numbered_titles import is_titled
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from ..people.titles import strip_title
from .chains import Chain
from .looks.bare_agenda import tells_vote

MOSTLY = 0.8
LEAST = 4  # entries of a list of topics
LABEL = 6  # words of a line with a colon that is more than a label


def fill_parts(together: list[Chain], heads: list[Candidate], lexicon: Lexicon) -> bool:
    """Whether each list begins right below "## Agenda" or "## Notes", and most entries are told of.

    Groups that share a page write "4. budget", "5. where do we meet?", in whatever letters.
    """
    plans, tells = whole(lexicon.plan_parts), whole(lexicon.told_parts)
    parts = {one.place + 1: bare(one.title) for one in heads if bare(one.title) in plans | tells}
    if not parts or any(chain.ones[0].place not in parts for chain in together):
        return False
    notes = [chain for chain in together if parts[chain.ones[0].place] in tells]
    ones = [one for chain in notes or together for one in chain.ones]
    places = {one.place for one in ones} | {one.place for one in heads}
    told = sum(one.place + 1 + one.below not in places for one in ones)
    return len(ones) >= LEAST and all(one.short for one in ones) and 2 * told > len(ones)


def lists_people(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether a list is of those present: "1. Ann Lee, 2. Bob Roe"."""
    listed = [one for one in chain.ones if one.listed]
    known = whole((*lexicon.usual_items, *lexicon.attendance_items))
    return len(listed) > 0.6 * len(chain.ones) and not any(
        bare(one.title.partition(":")[0]) in known for one in listed
    )


def lists_holders(chain: Chain, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a list says who was elected: "(a) Chairman", and below it or behind it "Ann Lee"."""
    held = 0
    for one in chain.ones:
        below = drafts[one.place + 1].text if one.place + 1 < len(drafts) else ""
        office, _, behind = one.draft.text.partition(": ")
        held += is_office(bare(office), lexicon) and is_name(behind or below, lexicon, least=2)
    return held >= MOSTLY * len(chain.ones)


def lists_days(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether a list is of the days of a week with what is on: "1. Monday", and events below."""
    days = sum(bare(one.title) in whole(lexicon.weekdays) for one in chain.ones)
    return days > 1 and days >= MOSTLY * len(chain.ones)


def says(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether a list below an item only tells what was said: no entry is a title."""
    return chain.depth > 0 and not any(
        is_titled(one, lexicon, run_in=True) or one.caps or one.bold for one in chain.ones
    )


def lists_votes(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether a list tells a vote point by point: "1. Second: Roe", "2. Vote: 4-1-0"."""
    told = sum(tells_vote(one.draft.text, lexicon) for one in chain.ones)
    return chain.depth > 0 and told > 1 and told * 2 >= len(chain.ones)


def lists_movers(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether a list is of those who moved what stands below: "(a) Proposed by Cllr. Lee".

    Councils of Ireland number notices of motion by who gave them: "(i) Councillor Ann Lee:-".
    """
    moved = opening((*lexicon.moved_by, *lexicon.seconded))
    named = 0
    for one in chain.ones:
        name, office = strip_title(one.title.strip(" :-–—"), lexicon)
        person = office is not None and "," not in one.title and is_name(name, lexicon)
        named += moved.match(one.title) is not None or person
    return named >= MOSTLY * len(chain.ones)


def lists_tasks(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether a list is of tasks: "1. action AL: book the hall", at the end of the notes.

    Nobody is named in "3. ACTION: Adopt the minutes", which says what kind of matter it is.
    """
    given = 0
    for one in chain.ones:
        words = one.draft.text.partition(":")[0].split()
        if 1 < len(words) <= LABEL and words[0].lower() in whole(lexicon.action_labels):
            named = words[1].lower().strip(",") in whole(lexicon.anybody)
            given += named or words[1][:1].isupper()
    return 2 * given > len(chain.ones)
