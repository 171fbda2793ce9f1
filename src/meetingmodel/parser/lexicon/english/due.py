"""When something is due.

In: nothing.  Out: `DUE`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

DUE = {
    "due_qualifiers": said(
        """
        the | next | this | early | late | end of | mid | end | late in | middle of |
        start of | beginning of | first week of | second week of | last week of
        """
    ),
    "due_hours": said(
        """
        noon | midday | cob | cop | eod | eob | close of business | close of play |
        end of business | end of day | lunchtime
        """
    ),
    "due_nouns": said("due | due date | deadline | target date"),
    "due_within": said("within | in | over"),
    "due_counts": said(
        """
        a | an | one | two | three | four | five | six | eight | ten | twelve | the | next |
        coming | a couple of | a few | following
        """
    ),
    "due_units": said(
        """
        day | days | week | weeks | wk | wks | fortnight | month | months | working days |
        business days | month's time | week's time | weeks' time | months' time
        """
    ),
    "due_coming": said("next | this | coming"),
    "day_parts": said("night"),
    "due_occasions": said(
        """
        agm | easter | christmas | thanksgiving | ramadan | half term | half-term |
        year end | year-end | new year | summer | spring | autumn | winter | end of term |
        next term | q1 | q2 | q3 | q4
        """
    ),
    "due_means": said(
        "phone | telephone | email | e-mail | mail | post | letter | hand | zoom | text | online"
    ),
    "due_meetings": said("meeting | mtg | plenary | call"),
    "due_months_in": said("in"),
    "due_openings": said("by | before | due | until | no later than | on | deadline | at"),
    "due_limits": said(
        "by | before | due | due by | due on | due date | no later than | not later than | deadline"
    ),
    "due_past": said("which was | which were | that was | that were | who was | who were"),
    "due_phrases": said(
        """
        by the next meeting | before the next meeting | at the next meeting | next week |
        next month | early next week | this week | by the end of the week |
        by end of this week | by end of week | as soon as possible | asap | immediately |
        by the end of the month | by the end of the year | tomorrow | today | tonight |
        this weekend | next meeting | within a week | end of this month | later this week |
        next year | by next meeting | end of the month | in the new year | this month |
        for the next meeting | in the next month | over the next month | by year end |
        next spring | by return | by return of post | eod | eow | eom | cob | this wk |
        next wk | in the autumn | in the spring | in the summer | in the winter |
        over the summer | over the holidays | over the break | straight away | right away |
        in due course
        """
    ),
}
