"""What the head of the notes says: body, day, hours, place, the next meeting.

In: nothing.  Out: `HEADER`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

HEADER = {
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
        telecon | telco | mtg | mtgs
        """
    ),
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
        annual membership | annual members
        """
    ),
    "date_labels": said(
        """
        date | meeting date | date of meeting | date/time | date and time | date & time |
        when | day | held on | time and date | date / time | time & date | date, time |
        day/date | date of call | session date | call date | meeting held on | date(s) |
        day and date | day & date | date of the meeting | meeting day |
        meeting date and time | meeting date & time | date and time of meeting |
        date & time of meeting | date of meeting/time | meeting date/time |
        date, day and time | day and time
        """
    ),
    "time_labels": said(
        """
        time meeting began | time meeting started | time called to order | starting | time
        | start time | meeting time | start | time started | began | begin | commenced |
        meeting start | starting time | actual start time | actual start | started |
        opened | meeting started | meeting began | meeting opened | time of meeting |
        hours | call | duration | begin time | scheduled time | time scheduled | call time
        | time of call | time held | time of the meeting | meeting start time |
        meeting hours | scheduled start | scheduled start time | time from | starting at |
        start/end time | start/end | time (from - to) | time from/to | start and end time
        """
    ),
    "location_labels": said(
        """
        held at the following locations | held at the following location | location |
        place | venue | where | room | meeting location | meeting place | at |
        meeting venue | hybrid | held at | held in | address | meeting room |
        location of meeting | site | place of meeting | meeting site | physical location |
        in-person location | in person location | meeting held at | meeting held in |
        held virtually | locations | location(s) | meeting locations |
        location of the meeting | place of the meeting | platform | meeting platform |
        meeting format | facility | location/room | room/location | location/venue |
        venue/location | room/venue | meeting location/address | meeting address |
        virtual location | mode of meeting | meeting mode | location/platform |
        venue/platform | place/venue | place/location | venue of meeting |
        meeting venue/location | location/link | place held | conference room
        """
    ),
    "body_labels": said(
        """
        body | committee | board | group | council | organization | organisation |
        name of body | committee name | project | team | meeting of | meeting name |
        meeting | meeting title | name of committee | name of group | name of board |
        group name | board name | name of meeting | public body | governing body |
        name of public body | commission | working group | task force | committee/board |
        board/committee | board or committee | committee or board | board/commission |
        board/commission name | name of board/commission | organization name |
        organisation name | name of organization | name of organisation |
        meeting/project name | working group name | team name | title of meeting |
        meeting group | meeting body | department/committee | commission/committee |
        committee/group | group/committee | name of meeting/committee |
        committee/working group | board, committee or commission | name of working group |
        name of team
        """
    ),
    "place_words": said(
        """
        hall | room | centre | center | building | library | school | street | avenue | ave |
        road | drive | office | offices | zoom | teleconference | videoconference |
        video conference | conference call | online | virtual | via | chamber | chambers |
        church | club | hotel | university | college | campus | house | lane | boulevard |
        blvd | suite | floor | st. | webex | microsoft teams | google meet | hangout | skype |
        auditorium | courthouse | museum | station | headquarters | pavilion | lounge |
        plaza | park | teams | irc | jitsi | community center | lab | lodge | inn | pub |
        hub | cafe | café | chapel | barn | clubhouse | boardroom | board room | theatre |
        theater | gymnasium | gym | cafeteria | arena | cottage | terrace | annex | annexe |
        square | video call | telephone | slack | discord | remotely | gotomeeting |
        microsoft teams meeting | ms teams | community centre | rooms | fire station |
        firehouse | studio | institute | remote meeting | rd | parlour | parlor | grange |
        residence | vestry | rectory | synagogue | armory | armoury | tavern |
        brewery | restaurant | diner | coffee house | scout hut | clubroom | clubrooms |
        oval | basement | sanctuary | common house | undercroft | media center |
        town office | site office | council offices | civic offices | meetinghouse |
        village green | crypt | refectory | court house
        """
    ),
    "other_labels": said(
        """
        minutes | subject | purpose | objective | facilitator | recorder | note taker |
        notetaker | minute taker | minutes taken by | minutes by | notes by | recorded by |
        taken by | scribe | secretary | prepared by | type of meeting | meeting type |
        called by | meeting called by | timekeeper | distribution | cc | to | from | re |
        link | recording | dial-in | url | project name | page | version | contact | tags |
        status | please read | please bring | resources | special notes |
        resource persons | desired outcome | generated by | created | created by |
        created time | last edited | last edited time | last edited by | reviewed | type | format |
        attachments
        """
    ),
    # What an archive says of the file that it keeps, never a clerk of the meeting.
    "file_labels": said(
        """
        source | source url | source file | source label | source document | source image |
        source link | original url | original file | original document | raw file | filename |
        file name | document type | document id | document url | provenance | checksum |
        sha256 | extraction | extracted | extracted from | extracted by | processed |
        processed on | retrieved | retrieved on | retrieved from | downloaded |
        downloaded on | downloaded from | scraped | scraped on | scraped from | fetched |
        archived | archived on | converted from | ocr engine | ocr confidence | permalink
        """
    ),
    "place_and_time_labels": said(
        """
        when and where | time and place | time and location | date and place |
        date and location | date, time and place | date/time/location |
        date, time and location | date, time, location | date/time/place | time/location |
        date & location | date & place | time & place | where and when | location and time |
        place and time | date/location | place/date/duration | place/date | date/place |
        place and date | time/place | place, date and time | time, date and place |
        date, place and time | date, time, place | when/where | where/when
        """
    ),
    "title_goes_on": said("of | held | for | on | at | in | from | and"),
    "place_openings": said("in | at | via | by | on | through | using"),
    "at_words": said("at | in"),
    "ways": said(
        """
        remotely via | virtually via | electronically via | online via | remotely by |
        remotely using
        """
    ),
    "place_ends": said(
        """
        on | at | from | commencing | starting | beginning | with | and | in | the | to |
        until | held | eastern | pacific | central | mountain | by | was | were | for
        """
    ),
    "place_stops": said(
        """
        and parts | and was | and were | and the | was | were | is | with | to | due |
        pursuant | because | which | who | where | present | called | there | commencing |
        beginning | starting | during | when | immediately | following | after | as | and began |
        and started | for the purpose | having | under | presided | by
        """
    ),
    "virtual_places": said(
        """
        video conference | videoconference | video-conference | video call | teleconference |
        telephone conference | conference call | zoom | webex | teams | microsoft teams |
        ms teams | google meet | skype | telephone | phone | online | virtual meeting |
        jitsi | irc | slack | discord | gotomeeting | go-to-meeting | go to meeting |
        bluejeans | remote meeting | remote |
        zoom meeting
        """
    ),
    "room_openings": said("conference | meeting | hearing | session | workshop | call | meetings"),
    "numbered_rooms": said("room | rm | suite | unit | office | building"),
    "rooms": said(
        """
        hall | room | centre | center | building | chamber | chambers | floor | suite | zoom |
        teams | webex | teleconference | videoconference | auditorium | cafeteria |
        gymnasium | lounge | lodge | pavilion | online | virtual | virtually |
        conference call | google meet | microsoft teams | remotely | office | offices |
        library | headquarters | campus | inn | pub | clubhouse | community room | annex |
        studio | cafe | café | hotel | club | slack | discord | irc | jitsi |
        community center | boardroom |
        board room | courthouse | clubroom | clubrooms | basement | media center |
        common house | undercroft | site office | town office | civic offices | rooms |
        court house
        """
    ),
    "assembly_words": said(
        """
        board | selectboard | council | committee | commission | task force | taskforce |
        work group | workgroup | working group | working party | authority | association |
        society | club | trust | senate | assembly | panel | forum | subcommittee |
        sub-committee | cabinet | league | union | guild | group | team | trustees |
        directors | advisors | advisers | consortium | coalition | partnership |
        collaborative | network | court | tac | steering | project | congress | alliance |
        caucus | community of practice | roundtable | round table | hoa | chapter |
        federation | cooperative | co-op | interest group | sig | tf | advisory | wg | tsc
        | pta | pto | ptsa | poa | mpo | ssa | chorus | choir | band | troop | fellowship
        | fund | lodge | academy | cooperative board | standing committee | delegation |
        secretariat | liaison group | user group | users group | initiative | programme |
        program | assoc | assn | governing body | governors | selectboard | select board |
        vestry | presbytery | synod | orchestra | sinfonia | philharmonic | symphony |
        ensemble | friends of | maintainers | freeholders | task group | taskgroup |
        focus group | study group | conservancy | auxiliary | boosters | makerspace |
        hackerspace | directorate | diocese | deanery | task team | action group |
        user community | town meeting members | council of governments | booster club |
        site council | credit union | rotary | kiwanis | lions | legion
        """
    ),
    "council_ends": said("council"),
    "committee_ends": said(
        "committee | sub-committee | subcommittee | panel | working party | working group | forum"
    ),
    "lone_bodies": said("selectboard | hoa | senate | synod | vestry | kirk session"),
    "committee_words": said(
        """
        technical | management | executive | finance | steering | advisory | standing |
        planning | personnel | policy | general | purposes | purpose | governance | audit |
        education | membership | nominating | budget | program | programs | events | and |
        operations | safety | facilities | grounds | development | outreach
        """
    ),
    "written_by": said(
        """
        meeting called by | minutes by | notes by | minutes taken by | notes taken by |
        taken by | recorded by |
        prepared by | submitted by | minutes prepared by | minutes submitted by | drafted by |
        minutes recorded by | respectfully submitted
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
        shelter
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
        skype | slack | discord | jitsi
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
    "line_ties": said("the | a | an | of | from | with"),
    "held": said(
        """
        held | was held | were held | met | meets | convened | was convened | took place |
        assembled | gathered | conducted | was called | called to order | to order |
        was opened | meeting opened | meeting commenced | meeting began | meeting started |
        meeting in | meeting at | meeting via | holding
        """
    ),
    "calling": said("called | convened | opened | calls"),
    "presiding": said("presided | presiding"),
    "held_before_date": said("held | met on | meeting of | meeting on | met | convened | today"),
    "other_dates": said(
        """
        approved | posted | previous | last meeting | minutes of the | amended | published |
        revised | updated | adopted | prepared | printed | effective | distributed |
        agenda posted
        """
    ),
    "opened_within": said("public hearing | the hearing | hearing on | bids | polls | nominations"),
    "approving_minutes": said(
        """
        approval of | approve | approving | adoption of | adopt | acceptance of | accept |
        review of | corrections to | confirmation of | confirm
        """
    ),
    "before_days": said("on | by"),
    "minutes_words": said("minutes"),
    "dates_of_other": said(
        """
        approved | posted | adopted | amended | published | revised | updated | printed |
        distributed | circulated | uploaded | last updated | last modified | last edited |
        date approved | approval date | date posted | date of approval | date prepared |
        prepared | created | created time | last edited time | generated by | generated on |
        generated at | printed on | issued | confirmed | signed | ratified | submitted | accepted |
        processed | processed on | retrieved | retrieved on | downloaded | downloaded on |
        scraped | scraped on | fetched | fetched on | extracted | extracted on | scanned |
        scanned on | converted | converted on | archived | archived on | accessed | accessed on |
        since | deadline | due | last meeting | previous meeting | prior meeting
        """
    ),
    "day_first_words": said(
        """
        apologies | venue | cllr | councillor | councillors | whilst | organisation |
        programme | favour | centre | aob | £ | minute taker | organise | organised |
        realise | colour | neighbour | parish council
        """
    ),
    "called_to_order": said(
        """
        opened the hearing | opened the public hearing at | convened the hearing |
        opened the proceedings | convened the meeting | called the hearing to order |
        took the chair at | in the chair at | welcomed everyone at | called to order |
        call to order | called the meeting to order | meeting to order | to order |
        calls the meeting to order | opened the meeting | meeting opened |
        meeting was opened | meeting commenced | meeting began | meeting started |
        convened | meeting was called | commenced at | meeting started at | started at |
        opened at | began at | start time | declared the meeting open | reconvened in open
        | came to order | was opened at | meeting called to order | start: | gaveled in at
        | gavelled in at | called to order: | call to order: | the meeting to order |
        was convened at | session began | commenced | called the session to order |
        brought the meeting to order | meeting was brought to order |
        called the board to order | called the council to order |
        called the committee to order | meeting came to order | meeting got underway |
        meeting got under way | kicked off the meeting | began the meeting |
        started the meeting | commenced the meeting | opened the session |
        session was called to order | session called to order | call was opened |
        started the call | opened the call | meeting kicked off | officially opened |
        calling the meeting to order | convened the session | session convened
        """
    ),
    "called_again": said(
        """
        back to order | reconvened | resumed | opened the hearing | opened the public hearing |
        convened the hearing | called the hearing to order
        """
    ),
    "adjourned": said(
        """
        dispersed at | disbanded at | finished about | finished around | ended about |
        closed about | adjourned | adjourns | adjournment | meeting closed | meeting ended
        | meeting was closed | meeting concluded | meeting finished | closed the meeting |
        close of meeting | closed at | meeting terminated | meeting adjourned | ended at |
        concluded at | finished at | ends at | end time | meeting close |
        declared the meeting closed | meeting end | the meeting closed | adjourn |
        there being no further business | no further business | meeting rose |
        council rose | board rose | committee rose | meeting was concluded |
        concluded the meeting | ended the meeting | meeting finished at | close: |
        meeting came to a close | meeting dissolved | was brought to a close |
        declared closed | declared the meeting over | meeting was ended | meeting was over
        | session ended | call ended | wrapped up at | meeting ends |
        closed the proceedings | proceedings closed | proceedings terminated |
        proceedings ended | brought the meeting to a close | drew the meeting to a close |
        brought proceedings to a close | drew proceedings to a close |
        brought the proceedings to a close | drew the proceedings to a close |
        meeting was terminated | meeting be terminated | meeting terminate |
        terminate the meeting | terminated the meeting | moved to close | broke up at |
        broke up around | gaveled out | gavelled out | closing prayer | closing karakia |
        were done at | quit for the night | closing the meeting |
        meeting was called to a close | closed the session | ended the call |
        call adjourned | call concluded | adjourned sine die | the meeting stood adjourned
        | session adjourned | session was adjourned | closed the call |
        meeting was declared closed | wrapped up the meeting | the call closed |
        meeting wrapped up | hearing adjourned | meeting came to an end |
        brought the meeting to an end | brought to an end
        """
    ),
    "ended_openings": said(
        """
        done | done at | over at | ended | ends | end | finished | finish | closed | close |
        we ended at | we finished at | we closed at | we adjourned at | we broke up at
        """
    ),
    "start_labels": said(
        """
        starting | start time | start | time started | meeting start | started |
        meeting started | actual start time | actual start | meeting opened | opened |
        called to order | call to order | time called to order | time of call to order |
        meeting start time | time commenced | commencement | meeting commenced |
        call to order time | opening time | begin time | time began |
        time meeting was called to order | meeting called to order | began
        """
    ),
    "end_labels": said(
        """
        closing | closing time | time meeting ended | time meeting adjourned |
        time adjourned | finished | finishes | ends | ended at | closed at | adjourned at
        | end time | end | finish | time ended | ended | closed | adjourned | meeting end
        | actual end time | actual end | finish time | meeting ended | meeting closed |
        time closed | adjournment | meeting end time | adjourn time | end of meeting |
        meeting concluded | time of adjournment | adjournment time | call ended |
        concluded | time concluded | meeting adjourned | meeting adjourned at |
        time of closing | close time | meeting finished
        """
    ),
    "draft_words": said("draft | draft minutes | unapproved | unconfirmed | subject to approval"),
    "approved_words": said("approved minutes | approved | confirmed minutes | adopted"),
    "quorum_met": said(
        """
        quorum was present | quorum is present | quorum present | quorum was established |
        quorum met | quorum was met | there was a quorum | a quorum being present |
        declared a quorum | quorum established | quorum was declared | quorum was confirmed |
        constituting a quorum | quorum achieved | quorum was reached | quorate |
        had a quorum
        """
    ),
    "quorum_missed": said(
        """
        no quorum | not a quorum | lack of a quorum | lack of quorum | quorum was not |
        quorum is not | without a quorum | quorum not met | not quorate | inquorate |
        did not have a quorum | didn't have a quorum | want of a quorum | quorum was lacking
        """
    ),
    "quorum_of_others": said(
        """
        if | unless | in case | last | previous | prior | next | cancelled | canceled |
        postponed | future | whenever | often
        """
    ),
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
    "sent_labels": said("sent"),
    "place_signs": said("📍 | 🏠 | 📌"),
    "next_words": said("next | following | subsequent | forthcoming"),
    "next_nouns": said(
        """
        interim | one | teleconference | gathering | get-together | sync | standup | date |
        call-in | plenary | assembly | meeting | meetings | session | call | conference call |
        telecon | telco | hearing | workshop | agm | retreat | mtg | comm | ctte | cttee |
        get together | steering | review | planning | exec | catch-up | catch up | huddle
        """
    ),
    "no_own_meeting": said(
        """
        subcommittee | sub-committee | workshop | hearing | agm | staff | budget
        """
    ),
    "next_fillers": said(
        """
        scheduled | regularly | regular | full | conference | monthly | board | council |
        committee | commission | tentatively | the | of | face to face | face-to-face |
        planned | zoom | online | in-person | in person | business | ordinary | board's |
        council's | committee's | group's | team | working | group | steering | public |
        weekly | date | dates | s
        """
    ),
    "next_gates": said(
        """
        next | again | adjourned | future | upcoming | following | subsequent | forthcoming |
        meeting date | reconvene | donm
        """
    ),
    "reporting": said("report | reports"),
    "excepting": said("except | except for | excepting | with the exception of"),
    "in_keeping": said("pursuant to | according to"),
    "adjourned_until": said(
        """
        adjourned until | adjourned to | adjourn until | adjourn to |
        adjourn the meeting until | recessed until | recess until | reconvene on |
        reconvene at | will reconvene
        """
    ),
    "doubtful": said(
        """
        tentative | tentatively | tbd | to be confirmed | tbc | if needed | if necessary |
        to be determined | provisional | provisionally | may be held
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
    "wrappers": said(
        """
        end minutes | end of minutes | agenda | notes | minutes | meeting agenda |
        meeting minutes | meeting notes | roles | agenda items | order of business |
        recording | chat | table of contents | contents | discussion | agenda / discussion
        | meeting agenda / discussion | agenda / notes | details | meeting details |
        minutes of meeting | minutes of the meeting | agenda and notes | links |
        meeting information | agenda item | approved minutes | draft minutes |
        agenda and minutes | time and location | date and time | date and location |
        location | logistics | overview | chat log | zoom chat | meeting | topics |
        agenda topics | meeting agenda and notes | item | call details |
        summary of meeting | unofficial minutes | recording link | how to join | dial-in |
        call-in details | zoom link | meeting link | items | proceedings |
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
        attachments and links
        """
    ),
    # Wrappers that are an item of their own where no other headings or topics stand below them.
    "talk_wrappers": said("discussion | discussions | general discussion"),
    "wrapper_adjectives": said(
        """
        proposed | draft | tentative | preliminary | provisional | final | full | detailed |
        rough | raw | live | today's | our | the | discussion | approved | unofficial | official
        """
    ),
}
