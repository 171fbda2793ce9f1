"""Bodies and their meetings: what a title says of them.

In: nothing.  Out: `BODIES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

BODIES = {
    "of_words": said("of | for"),
    "body_words": said(
        """
        shire | municipality | chapter | bureau | synod | vestry | presbytery | board |
        council | committee | commission | task force | taskforce | work group |
        working group | workgroup | authority | association | society | club | trust |
        senate | assembly | panel | forum | district | subcommittee | sub-committee |
        cabinet | foundation | league | union | guild | group | team | trustees | directors |
        advisors | advisers | consortium | corporation | company | partnership |
        collaborative | coalition | network | court | tac | steering | project | department |
        faculty | congress | township | town | village | city | county | parish | borough |
        area | assoc | assn | governing body | governors | pto | pta | ptsa | alliance |
        federation | cooperative | lodge
        """
    ),
    "meeting_words": said(
        """
        meeting | meetings | minutes | notes | agenda | session | summary | hearing |
        workshop | retreat | call | conference | proceedings | agm | disposition | summit |
        sync | standup | stand-up |
        telecon | telcon | telco | mtg | mtgs | egm | sgm | ogm | igm | eogm
        """
    ),
    "minutes_abroad": said("notulen | verslag | protokoll | protokol | referat | acta | verbale"),
    "kinds": said(
        """
        annual general | extraordinary general | special general | annual | special |
        business | regular | ordinary | extraordinary | emergency | monthly | weekly |
        quarterly | general | joint | public | interim | full | virtual | executive |
        closed | inaugural | organizational | reorganization | member | members |
        work session | study session | public hearing | extra-ordinary | telecon |
        teleconference | teleconferenced | phone | site progress | progress | membership |
        general membership | rescheduled | reconvened | stated | bi-monthly | bimonthly |
        biweekly | bi-weekly | fortnightly | semi-annual | semiannual | special called |
        annual membership | annual members | semi-monthly | semimonthly | re-organization |
        reorganisation | re-organizational | organisational | delegate | delegates |
        shareholders
        """
    ),
    "title_goes_on": said("of | held | for | on | at | in | from | and"),
    # "The meeting of the Cemetery Commissioners": those who sit are the body
    "sitting_officers": said(
        """
        commissioners | supervisors | selectmen | selectwomen | selectpersons | assessors |
        overseers | aldermen | regents | wardens | listers | auditors | freeholders
        """
    ),
    "matter_ties": said("on"),  # "Committee on Committees"
    "assembly_words": said(
        """
        board | selectboard | council | committee | commission | task force | taskforce |
        work group | workgroup | working group | working party | authority | association |
        society | club | trust | senate | assembly | panel | forum | subcommittee |
        sub-committee | cabinet | league | union | guild | group | team | trustees | directors |
        advisors | advisers | consortium | coalition | partnership | collaborative | network |
        court | tac | steering | project | congress | alliance | caucus |
        community of practice | roundtable | round table | hoa | chapter | federation |
        cooperative | co-op | interest group | sig | tf | advisory | wg | tsc | pta | pto |
        ptsa | poa | mpo | ssa | chorus | choir | band | troop | fellowship | fund | lodge |
        academy | cooperative board | standing committee | delegation | secretariat |
        liaison group | user group | users group | initiative | programme | program | assoc |
        assn | governing body | governors | selectboard | select board | vestry | presbytery |
        synod | orchestra | sinfonia | philharmonic | symphony | ensemble | friends of |
        maintainers | freeholders | task group | taskgroup | focus group | study group |
        conservancy | auxiliary | boosters | makerspace | hackerspace | directorate | diocese |
        deanery | task team | action group | user community | town meeting members |
        council of governments | booster club | site council | credit union | rotary | kiwanis |
        lions | legion | plenum | steerco | pcc | pfa | ptfa | otc | bod
        """
    ),
    "council_ends": said("council"),
    "committee_ends": said(
        "committee | sub-committee | subcommittee | panel | working party | working group | forum"
    ),
    "lone_bodies": said(
        """
        selectboard | hoa | senate | synod | vestry | kirk session | board | committee |
        trustees | directors | governors
        """
    ),
    "committee_words": said(
        """
        technical | management | executive | finance | steering | advisory | standing |
        planning | personnel | policy | general | purposes | purpose | governance | audit |
        education | membership | nominating | budget | program | programs | events | and |
        operations | safety | facilities | grounds | development | outreach | supervisory |
        credit | loan | investment | investments | compensation | remuneration | risk |
        nominations | nomination | building | buildings | property | scholarship | grants |
        bylaws | elections | technology | communications | communication | fundraising |
        marketing | legislative | oversight | performance | management | human | resources |
        compliance | quality | public | works | community | engagement | licensing |
        environment | appeals | staffing | curriculum | academic | affairs | research |
        ethics | admissions | publications | programming | allocations
        """
    ),
    "numbered_bodies": said(
        """
        lodge | post | local | branch | troop | pack | crew | squadron | flotilla | aerie |
        chapter | grange
        """
    ),
    "meeting_matters": said(
        """
        roadmap | client | coordination | planning | budget | finance | kick-off | kickoff |
        editorial | project | status | progress | supervisor | supervision | sponsor | review |
        strategy | design | introductory | working | information | handover | launch |
        training | debrief | scrum | sprint | retrospective | materials | supplier | customer |
        stakeholder | site | release | triage | brainstorming | elections | election |
        catch-up | onboarding | introduction | follow-up | preparatory | preparation |
        check-in | grooming | refinement | mentor | mentoring | advisor | adviser | tutor |
        production | marketing | pre-construction | preconstruction
        """
    ),
    "town_words": said("city | town | village | township | borough | county | parish"),
    "organization_words": said(
        """
        district | department | township | town | village | city | county | parish | borough |
        university | college | school | schools | library | foundation | company |
        corporation | inc | llc | ltd | institute | faculty | agency | bureau | church |
        hospital | museum | state | area | region | division | office | center | centre |
        homeowners | condominium | condominiums | estates | shire | municipality | strata plan |
        shelter | limited | plc | llp
        """
    ),
    "common_bodies": said(
        """
        board of directors | board of director's | board of trustees | governing board |
        board of commissioners | board of supervisors | board of education |
        board of governors | board of managers | board of selectmen | board of aldermen |
        board of regents | board of health | board of appeals | county commission |
        city council | town council | village council | town board | village board |
        county board | school board | library board | parish council | county council |
        borough council | district council | city commission | council | committee | board |
        commission | executive committee | steering committee | working group | task force |
        trustees | trustee | directors | commissioners | full council | faculty senate |
        academic senate | advisory committee | select board | full governing body |
        governing body | technical advisory council
        """
    ),
    "governing_bodies": said(
        """
        board of directors | board of director's | board of trustees |
        board of commissioners | board of supervisors | board of governors |
        board of managers | board | trustees | directors | school board | library board |
        town board | village board
        """
    ),
    "no_bodies": said(
        """
        present | absent | time | date | location | logistics | note | notes | status |
        agenda | minutes | attendance | members | details | draft | approved | call | page |
        roll | item | items | website | phone | fax | email | mayor | chair | president |
        secretary | www | http | https | recording | link | dial | zoom | welcome |
        introductions | purpose | overview | discussion | summary | update | updates |
        public | open | session | closed | week | no | number | copy | document | title |
        next | apologies | regrets | attendees | order | worship | whereby | teams | webex |
        skype | slack | discord | jitsi | tel | telephone | mobile | cell | address
        """
    ),
    "chairs": said("chair | chairman | chairwoman | chairperson | chairlady | co-chair"),
    "no_bodies_ever": said(
        """
        present | absent | attending | attendees | clerk | clerk's | excused | attendance |
        roll | mayor | room | rooms | auditorium | above | aforesaid
        """
    ),
    "naming_kinds": said(
        """
        executive | joint | interim | general | public | members | member | full | study |
        business |
        open | national | membership
        """
    ),
    "title_fillers": said(
        """
        of | the | for | held | on | at | a | an | and | by | & | in | to | from | approved |
        final | official | unofficial | minute | draft | unapproved | unconfirmed | action |
        summary | record | their | its | our | this | no | number | virtual | online | zoom |
        am | pm | a.m | p.m | - | via | confirmed | signed | month | called | video |
        telephone | telephonic | hybrid | remote | teleconference | videoconference | telco |
        held: | dated | annotated | amended | corrected | subject | approval | journal | is |
        was | day | recap | report | reports | date | excerpt | excerpts | extract | extracts |
        pending
        """
    ),
    "title_ties": said("of | held | in | at | on | and | for | by | to | commencing"),
    "phrase_ties": said(
        """
        the | a | an | of | from | with | to | and | or | for | by | at | that | be | is |
        was | were | has | have | its | their | this | our
        """
    ),
    "line_ties": said("the | a | an | of | from | with"),
    "wrappers": said(
        """
        end minutes | end of minutes | agenda | notes | minutes | meeting agenda |
        meeting minutes | meeting notes | roles | agenda items | order of business |
        recording | chat | table of contents | contents | discussion | discussion items |
        items discussed | topics discussed |
        matters discussed | issues discussed | agenda / discussion |
        meeting agenda / discussion | agenda / notes | details | meeting details |
        minutes of meeting | minutes of the meeting | agenda and notes | links |
        meeting information | agenda item | approved minutes | draft minutes |
        agenda and minutes | time and location | date and time | date and location |
        location | logistics | overview | chat log | zoom chat | meeting | topics |
        agenda topics | meeting agenda and notes | item | call details |
        summary of meeting | unofficial minutes | recording link | how to join | dial-in |
        call-in details | zoom link | meeting link | items | proceedings |
        dial in details | dial-in details | dial-in information | dial-in info |
        joining details | joining information | zoom details |
        minutes of proceedings | transcription | transcript | source document |
        original document | document text | full text | extracted text | ocr text |
        meeting logistics | call information | call logistics | meeting info |
        general information | basic information | meeting data | session details |
        administrative details | meeting overview | meeting summary |
        minutes of meeting (mom) | mom | meeting minutes template | table of content |
        minutes and agenda | agenda/minutes | minutes/agenda | agenda & minutes |
        agenda & notes | agenda/notes | notes/agenda | agenda and discussion |
        agenda & discussion | notes and discussion | meeting notes and agenda |
        discussion notes | notes from the meeting | notes from meeting |
        meeting transcript | meeting recording | zoom recording | video recording | video
        | slides and recording | resources | references | useful links | important links |
        attachments and links | see also | external links | related links | related pages |
        further reading | page contents | on this page | key info | key information |
        key details | key facts | basic info | basic details | general info | general details |
        session info | session information | meeting facts | meeting metadata | meeting header
        """
    ),
    # Wrappers that are an item of their own where no other headings or topics stand below them.
    "plan_parts": said(
        """
        agenda | meeting agenda | agenda items | agenda topics | topics | planned topics |
        order of business | agenda outline | agenda overview
        """
    ),
    "told_parts": said(
        """
        notes | meeting notes | minutes | meeting minutes | discussion | discussions |
        discussion notes | details | meeting details | minutes of the meeting |
        minutes of meeting | meeting log | general discussion | meeting discussion
        """
    ),
    "talk_wrappers": said(
        """
        discussion | discussions | general discussion | discussion items | items discussed |
        topics discussed | matters discussed |
        issues discussed
        """
    ),
    "wrapper_adjectives": said(
        """
        proposed | draft | tentative | preliminary | provisional | final | full | detailed |
        rough | raw | live | today's | our | the | discussion | approved | unofficial | official
        """
    ),
}
