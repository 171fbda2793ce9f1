"""The next meeting.

In: nothing.  Out: `NEXT`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

NEXT = {
    "next_meeting": said(
        """
        next meeting | next regular meeting | next board meeting | date of next meeting |
        dates of next meetings | date of the next meeting | next scheduled meeting |
        next session | next regularly scheduled meeting | next council meeting |
        next parish council meeting | next committee meeting | next meetings |
        next special meeting | meet again | next call | next monthly meeting |
        future meetings | next full meeting | next general meeting | meeting dates |
        upcoming meetings | next regular board meeting | following meeting |
        next steering committee meeting | next regular | next telecon | meets next |
        meet next | will next meet | next meets | will meet again | donm | next mtg |
        date of next | dates of next | meets again | next annual meeting |
        next business meeting | next working group meeting | next group meeting |
        next team meeting | next membership meeting | next quarterly meeting |
        next trustees meeting | next trustee meeting | next commission meeting |
        next directors meeting | next directors' meeting | next executive meeting |
        next executive committee meeting | next faculty meeting | next senate meeting |
        next steering meeting | next task force meeting | next town meeting |
        next town board meeting | next village board meeting | next city council meeting |
        next public meeting | next ordinary meeting | next virtual meeting |
        next zoom meeting | next planned meeting | next meeting date | next meeting time |
        next meeting scheduled | date of the next | date and time of next meeting |
        date & time of next meeting | date and time of the next meeting |
        date, time and place of next meeting | date and venue of next meeting |
        time and date of next meeting | future meeting | future meeting dates |
        upcoming meeting | will meet next | will convene again | meeting again |
        will reconvene | next conference call | next teleconference | next sync |
        next standup | next catch-up | next regular council meeting |
        next regular commission meeting | next regular committee meeting |
        next regularly scheduled board meeting | next scheduled board meeting
        """
    ),
    "next_headings": said("next | next time | next up | next one"),
    "next_words": said("next | following | subsequent | forthcoming"),
    "next_nouns": said(
        """
        interim | one | teleconference | gathering | get-together | sync | standup | date |
        call-in | plenary | assembly | meeting | meetings | session | call | conference call |
        telecon | telecons | telco | telcos | calls | sessions | hearing |
        workshop | agm | retreat | mtg | comm | ctte | cttee |
        get together | steering | review | planning | exec | catch-up | catch up | huddle |
        circle | general circle | steerco | plenum | tc | tsc | wg | teleconf | con call |
        concall | sitting | general | committee meeting | community call | working session |
        social
        """
    ),
    "no_own_meeting": said(
        """
        subcommittee | sub-committee | workshop | hearing | agm | staff | budget
        """
    ),
    "annual_meetings": said(
        "annual meeting | annual general meeting | agm | annual parish meeting"
    ),
    "plain_meetings": said("meeting | board meeting | council meeting | session"),
    "after_next": said("following | subsequent"),
    "next_ours": said("at | to | before | until | for | by | our | in"),
    "next_fillers": said(
        """
        scheduled | regularly | regular | full | conference | monthly | board | council |
        committee | commission | tentatively | the | of | face to face | face-to-face |
        planned | zoom | online | in-person | in person | business | ordinary | board's |
        council's | committee's | group's | team | working | group | steering | public |
        weekly | date | dates | s
        """
    ),
    "next_verbs": said(
        """
        is | is on | will be | will be on | will be held | will be held on | to be held |
        to be held on | will take place | will take place on | is scheduled for |
        is set for | scheduled for | has been scheduled for | on | date | date is |
        would take place | would take place on | would be held | would be held on |
        shall take place | shall be held
        """
    ),
    "next_gates": said(
        """
        next | again | adjourned | future | upcoming | following | subsequent | forthcoming |
        meeting date | reconvene | donm
        """
    ),
    "reporting": said("report | reports"),
    "in_keeping": said("pursuant to | according to"),
    "adjourned_until": said(
        """
        adjourned until | adjourned to | adjourn until | adjourn to |
        adjourn the meeting until | recessed until | recess until | reconvene on |
        reconvene at | will reconvene
        """
    ),
    "gathers": said("meet | gather | convene | reconvene | have | hold | see | be"),
    "doubtful": said(
        """
        tentative | tentatively | tbd | to be confirmed | tbc | if needed | if necessary |
        to be determined | provisional | provisionally | may be held | possibly | perhaps | maybe |
        probably | proposed
        """
    ),
    "open_days": said(
        """
        date to be confirmed | date tbc | date tbd | date/time to be confirmed | date/time tbc |
        date/time tbd | date and time to be confirmed | date and time tbc | date and time tbd |
        date to be decided | date to be determined | exact date | actual date | or thereabouts |
        date & time to be confirmed | day to be confirmed | final date
        """
    ),
}
