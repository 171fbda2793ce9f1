"""Tables of who was there: the heads of their columns, and marks beside a name.

In: nothing.  Out: `ATTENDANCE_TABLES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

ATTENDANCE_TABLES = {
    "name_columns": said(
        """
        name | names | member | members | board member | board members | committee member |
        committee members | council member | director | directors | commissioner |
        commissioners | trustee | trustees | attendee | attendees | participant |
        participants | guest | guests | representative | supervisor | senator | councillor |
        councilmember | person | staff | officer | officers | full name | member name |
        voting member | voting members | individual | participant name | attendee name | who |
        delegate | delegates | visitor | visitors | alternate | primary | name of member |
        last name | board of directors | name/title | name and title | council |
        member names | committee member names | board member name | participant names |
        person name | commissioner name | invitee | invitees
        """
    ),
    "person_columns": said(
        """
        company | firm | employer | initials | init | signature | sign | email | e-mail |
        phone | department | dept | designation | agency | representing | present | absent |
        apologies | in attendance | job title | contact | contact no | contact number | mobile |
        telephone | tel | country | institution | partner | partner organisation | gender
        """
    ),
    "firm_columns": said(
        """
        partner | partners | partner organisation | partner organization | organisation |
        organization | organisations | organizations | institution | institutions | institute |
        company | firm | affiliation | agency | body | country | member organisation |
        member organization | beneficiary | participant organisation | department | unit | site |
        team | school | university | parish | club | association | lab | laboratory | group |
        representing | on behalf of | for | employer | ward | chapter | node | centre | center
        """
    ),
    "roll_columns": said(
        """
        title | titles | role | position | organization | organisation | affiliation |
        status | attendance | arrived | departed | arrival | office
        """
    ),
    "no_roll_columns": said("voting | vote | votes | quorum | voting member | non-voting"),
    "signing_columns": said("signature | signatures | sign | signed | sign in | initials"),
    "status_columns": said(
        """
        status | state | progress | complete | done | update | updates | action status |
        current status | item status | task status | status/comments | status / comments |
        status update | completed    | open/closed | closed
        | % complete | progress/status | outcome/status | ok | finished | ready | settled | achieved
        """
    ),
    "roll_marks": said(
        """
        status | attendance | arrived | here | in attendance | roll | roll call | presence |
        present | attended | p/a | present/absent | absent/present | attending
        """
    ),
    "present_marks": said(
        """
        p | x | ✓ | ✔ | ☑ | ☒ | √ | ✅ | yes | y | present | here | attended | attending |
        in attendance | in person | pres | in-person | ● | :white_check_mark: |
        :heavy_check_mark: | :ballot_box_with_check: | 🗸 | late
        """
    ),
    "absent_marks": said(
        """
        a | absent | no | n | abs | not present | did not attend | - | – | — | 0 | ☐ | no show |
        missing | ab | ✗ | ✘ | ❌ | ✖ | :x: | :heavy_multiplication_x: |
        :negative_squared_cross_mark: | :no_entry: | dna | awol
        """
    ),
    "excused_marks": said(
        """
        e | ex | exc | excused | apologies | apology | regrets | ap | apol | ae |
        absent (excused) | absent/excused | excused absence | on leave | leave of absence
        """
    ),
    "remote_marks": said(
        """
        remote | r | v | z | zoom | phone | telephone | online | virtual | via zoom | by phone |
        t | teams | via teams | video | call-in | dial-in | remotely | on zoom | on teams |
        by zoom | by video | via phone | on phone | web
        """
    ),
    "present_signs": said("👥 | 🙋 | 🧑 | 👤 | ✋"),
    "absent_signs": said("🚫 | 🙅"),
}
