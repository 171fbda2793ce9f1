"""Titles that agendas know, and those that gather other matters.

In: nothing.  Out: `TITLES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

TITLES = {
    "last_items": said(
        """
        adjournment | adjourn | aob | a.o.b | any other business | next meeting |
        date of next meeting | close of meeting | closing
        """
    ),
    "usual_items": said(
        """
        call to order | roll call | pledge of allegiance | public comment |
        public comments | approval of minutes | approval of the minutes | minutes |
        old business | new business | unfinished business | adjournment | adjourn |
        reports | committee reports | correspondence | announcements | consent agenda |
        consent calendar | executive session | closed session | treasurer's report |
        financial report | next meeting | other business | any other business | aob |
        matters arising | apologies | apology | apologies for absence | declarations of interest |
        introductions | welcome | action items | next steps | open forum | public hearing
        | a.o.b | a.o.b. | opening prayer | closing prayer | public hearings |
        presentations | discussion items | date of next meeting |
        welcome and introductions | decisions | resolutions | good of the order |
        public forum | invocation | chair's report | review of minutes | open discussion |
        approval of agenda | closing | summary | finance | planning | highways |
        upcoming events | bills | payment of bills | citizens' comments |
        notices of motion | president's report | secretary's report | clerk's report |
        director's report | librarian's report | manager's report |
        superintendent's report | mayor's report | chairman's report | treasurer report |
        treasury report | officer reports | department reports | staff reports |
        committee updates | changes to the agenda | changes to agenda |
        additions to the agenda | agenda changes | adoption of agenda |
        adoption of the agenda | approval of the agenda | adoption of minutes |
        adoption of the minutes | minutes of the last meeting | minutes of last meeting |
        minutes of previous meeting | minutes of the previous meeting |
        approval of previous minutes | ongoing business | other matters | general business
        | public participation | public input | citizen comments | visitor comments |
        member comments | board comments | board member comments | council comments |
        commissioner comments | trustee comments | future agenda items |
        election of officers | payment of claims | for the good of the order |
        comments for the good of the order | election of office bearers |
        nomination of officers | nominations and elections | installation of officers |
        claims | approval of bills | approval of claims | approval of warrants |
        accounts for payment | schedule of payments | approval of payments |
        communications | citizens forum | citizens' forum | citizen's forum |
        public comment period | public comments period | public session |
        recognition of visitors | staff report | department report | directors report |
        directors' report | presidents report | officers' reports | officers reports |
        reports of officers | reports of committees | standing committee reports |
        committee report | treasurers report | secretary report | secretarys report |
        chairs report | chair report | president report | membership report |
        finance report | budget report | executive director's report |
        executive director report | ceo report | principal's report | principals report |
        student council report | attorney's report | engineer's report |
        city manager's report | town manager's report | city administrator's report |
        town administrator's report | administrator's report | fire chief's report |
        police report | police chief's report | sheriff's report | maintenance report |
        moment of silence | flag salute | opening remarks | closing remarks |
        agenda review | review of agenda | review of the agenda | reading of the minutes |
        reading of minutes | business arising | business arising from the minutes |
        business arising from minutes | business arising from previous minutes |
        matters arising from the minutes | matters arising from minutes |
        matters arising from previous minutes | matters arising from the previous minutes
        | matters arising from previous meeting | conflict of interest |
        conflicts of interest | declaration of interest | declarations of interests |
        declaration of interests | disclosure of interest | disclosures of interest |
        welcome and apologies | welcome & apologies | welcome & introductions |
        welcome and opening remarks | introductions and announcements | fundraising |
        next meeting date | future meetings | dates of future meetings | carryover items |
        information items | round table | round robin | around the table | member updates
        | chair's remarks | president's remarks | chairman's remarks | council reports |
        mayor's comments | council member comments | councilmember comments | ordinances |
        ordinances and resolutions | proclamations | awards and recognition | recognitions
        | old items | new items | motion to adjourn | close of meeting |
        closure of meeting | questions from the public | public questions |
        minutes approval | approval of minutes of last meeting |
        approval of minutes of previous meeting |
        approval of the minutes of the previous meeting | approval of the last minutes |
        approval of last minutes | approval of prior minutes |
        announcements and adjournment | any other competent business |
        items for next agenda | agenda items for next meeting | items for the next meeting
        """
    ),
    "gathering_items": said(
        """
        reports | committee reports | committees | officer reports | officers' reports |
        reports of officers | reports of committees | staff reports | old business |
        new business | unfinished business | other business | any other business | updates |
        announcements | matters arising | liaison reports | board reports |
        committee and delegate reports | officer and committee reports | committee updates |
        reports from committees | standing committee reports | officer updates |
        officers reports | committees' reports | executive reports | complaints | cases |
        new cases | old cases | regulations | rules | ordinances | resolutions |
        ordinances and resolutions | resolutions and ordinances | applications |
        applications for licensure | discussion items | business items | general business |
        ongoing business | continuing business | current business | new items | old items |
        staff updates | program updates | project updates | department reports |
        departmental reports | directors' reports | trustee reports | council reports |
        working group reports | task force reports |
        ministry reports | team reports | team updates |
        club reports | section reports | exec reports | executive updates |
        agency updates | agency reports | partner updates | division reports
        """
    ),
    "attendance_items": said(
        """
        roll call | call of the roll | call to order and roll call | call to order/roll call |
        call to order & roll call | apologies for absence | apology |
        apologies and approval of absence | apologies and reasons for absence |
        to receive apologies for absence | welcome and apologies | apologies and welcome |
        attendance and apologies | call to order |
        attendance and call to order | attendance/call to order | call to order and attendance |
        call to order/attendance | call to order & attendance | welcome and roll call |
        welcome and attendance | roll call and introductions | attendance and introductions
        """
    ),
    "agenda_openings": said(
        """
        to consider | to receive | to approve | to note | to discuss | to adopt | to confirm |
        to agree | to review | to appoint | to elect | to authorise | to authorize | to sign |
        to resolve | to set | to decide
        """
    ),
    "consent_words": said("consent agenda | consent calendar | consent items"),
    "closed_words": said(
        """
        closed session | executive session | exclusion of press and public |
        exclusion of the press and public | in camera
        """
    ),
}
