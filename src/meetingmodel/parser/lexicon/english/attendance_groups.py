"""Groups that people are listed by: members, staff, guests, the public.

In: nothing.  Out: `ATTENDANCE_GROUPS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

ATTENDANCE_GROUPS = {
    "group_labels": said(
        """
        staff | guests | guest | visitors | visitor | observer | public | external | externals |
        internal |
        members of the public | members of the general public | members | board members |
        members of council | members of the council | members of the committee |
        members of the board | members of the commission | members of the authority |
        members of staff | team members | parents |
        council members | others | board of directors | directors | commissioners |
        trustees | observers | consultants | officials | city staff | town staff |
        village staff | district staff | management and staff | committee members |
        invited guests | speakers | liaisons | advisors | supervisors | officers |
        executive | councillors | press | presenters | board | alternates | non-members |
        voting members | non-voting members | ex officio | ex-officio members | governors
        | reps | representatives | class reps | department reps | year reps | exec |
        exec members | executive members | committee
        | senators | selectmen | selectboard | select board | regents | vestry |
        board of selectmen | board of trustees | board of supervisors | council | citizens
        | residents | elected members | faculty | students | administration | co-chairs |
        leadership | management | ex officio members | secretariat | homeowners | owners |
        mayor and council | mayor and councillors | elected officials | public members |
        appointed members | community members | student members | student representatives
        | student representative | parent members | staff members | staff representatives
        | county staff | school staff | agency staff | support staff |
        administrative staff  | press/media | media | members of the press
        | attorneys | engineers | contractors | vendors | applicants | legislators |
        legislative members | agency representatives | representatives | delegates |
        partners | stakeholders | interested parties | members at large | at-large members
        | committee chairs | committee chairpersons | department heads | executive board |
        executive committee | executive team | executive council | executive officers |
        senior staff | senior management | management team | town officials |
        county officials | city officials | village officials | district officials |
        school officials | community | general public | audience | audience members |
        members in good standing | associate members | honorary members | emeritus members
        | life members | advisory members | non voting members | nonvoting members |
        resource people | resource persons | invitees | special guests | guest speakers |
        guest presenters | visitors and guests | guests and visitors | officers and staff
        | staff and guests | staff/guests | guests/visitors | board and staff | scribes |
        note takers | organizers | organisers
        """
    ),
    "group_ends_alone": said(
        """
        staff | attendees | guests | visitors | directors | commissioners | trustees |
        supervisors | councillors
        """
    ),
    "group_last_words": said(
        """
        officers | officials | members | staff | guests | visitors | councillors |
        councilors | commissioners | trustees | directors | supervisors | administration |
        management | representatives | liaisons | liaison | officio | advisors | advisers |
        consultants | alternates | delegates | observers | presenters | speakers | faculty |
        students | residents | homeowners | owners | citizens | press | media | public |
        executive | executives | team | leads | chairs | co-chairs | engineers | attorneys |
        others | senators | aldermen | selectmen | employees | volunteers | personnel |
        board | committee | council | administrators | tenants | neighbors | neighbours |
        organizers | organisers | contractors | vendors | applicants | secretariat |
        associates | partners | fellows | scribes | hosts | maintainers | editors |
        participants | attendees | absentees | councilmembers | agency | agencies |
        department | district | governors | regents | selectboard | vestry | councilmen |
        councilwomen | committeemen | freeholders | interests
        """
    ),
    "departments": said(
        """
        security | compliance | operations | finance | legal | it | hr | audit | risk | data |
        privacy | procurement | communications | marketing | engineering | research |
        planning | technology | governance | licensing | support | services | resources | team |
        unit | committee | board | council | group | treasury | quality | safety | sales
        """
    ),
}
