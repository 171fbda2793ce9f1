"""The English words of meeting notes, as American, British and Irish bodies write them.

In: nothing.  Out: `ENGLISH`.
Never: a name, a place or a sentence of one body's notes.
"""

from .words import Lexicon, said

ENGLISH = Lexicon(
    language="en",
    # dates, times, numbers and pages
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=said(
        """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue |
        tues | wed | weds | thu | thur | thurs | fri | sat | sun
        """
    ),
    before_noon=said("a.m. | a.m | am | a. m."),
    after_noon=said("p.m. | p.m | pm | p. m."),
    noon=said("noon | midday"),
    time_zones=said(
        """
        est | edt | et | cst | cdt | ct | mst | mdt | mt | pst | pdt | pt | utc | gmt | bst |
        cet | cest | eastern | central | mountain | pacific
        """
    ),
    ordinals=said("st | nd | rd | th"),
    ordinal_words=said(
        """
        first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth |
        eleventh | twelfth
        """
    ),
    day_of=said("of | day of"),
    until_words=said("to | until"),
    between_words=said("between"),
    day_joiners=said("to | and | through | until"),
    clock_words=said("o'clock | o’clock | oclock | sharp"),
    hour_words=said("hrs | hours | h"),
    hour_openings=said("at"),
    page_words=said("page | pg | pg."),
    page_marks=said("p."),
    page_of=said("of"),
    abbreviations=said(
        """
        rs | sd | regd | govt | dist | cr | crs | messrs | supt | comm | atty | asst | bldg |
        hwy | viz | tel | para | col | maj | fr | msgr | pres | sect | treas | reps | sens |
        dir | mgr | ed | eds | gov | pl | ct | ln | pkwy | ste | apt | fl | mr | mrs | ms |
        dr | prof | cllr | cllrs | st | no | nos | vs | etc | e.g | i.e | a.m | p.m | jr |
        sr | inc | ltd | co | dept | approx | rev | hon | gen | sgt | lt | capt | ald | rep |
        sen | fig | ref | art | sec | vol | ave | rd | blvd | jan | feb | mar | apr | jun |
        jul | aug | sep | sept | oct | nov | dec | mon | tue | wed | thu | fri | sat | sun |
        prop | u.s | ext | min | max | est | ph.d | cf | al | pp | p | esq
        """
    ),
    sentence_openers=said(
        """
        the | motion | moved | second | seconded | carried | passed | approved | adopted | all |
        this | that | there | it | he | she | they | we | vote | voting | ayes | aye | nays |
        unanimous | unanimously | upon | after | roll
        """
    ),
    number_words=said("no | nr | number"),
    # names and people
    titles=said(
        """
        mr | mrs | ms | miss | mx | dr | prof | professor | sir | dame | lord | lady | rev |
        reverend | fr | hon | cllr | cllrs | cr | clr | councillor | councillors | councilor |
        councilors | councilperson | councilpersons | councilmember | councilmembers |
        councilman | councilwoman |
        council member | council members | commissioner | commissioners | director |
        directors | trustee | trustees | supervisor | supervisors | alderman | aldermen |
        alderwoman | alderperson | ald | senator | representative | rep | delegate | judge |
        justice | mayor | deputy mayor | captain | capt | lt | lieutenant | sgt | sergeant |
        officer | chief | pcso | pc | borough councillor | county councillor |
        district councillor | city councillor | member | board member | committee member |
        his worship | her worship | the honourable | the honorable | honourable | honorable |
        madam | state senator | state representative | lt. col. | lt col | col | major |
        pastor | father | sister | alderpersons | aldermember | selectperson | boardmember |
        selectman | selectwoman |
        selectmen | freeholder | deputy | marshal | constable | sheriff | warden | revd |
        canon | venerable | sen | atty | ven | cyng
        """
    ),
    offices=said(
        """
        chair | chairman | chairwoman | chairperson | chairlady | vice chair | vice-chair |
        vice chairman | vice-chairman | vice chairperson | vice-chairperson |
        vice chairwoman | co-chair | deputy chair | acting chair | president |
        vice president | vice-president | secretary | recording secretary | board secretary |
        treasurer | clerk | town clerk | village clerk | city clerk | parish clerk |
        deputy clerk | mayor | deputy mayor | mayor pro tem | speaker | deputy speaker |
        convener | convenor | facilitator | moderator | administrator |
        village administrator | city manager | town manager | general manager |
        operations manager | finance manager | manager | executive director | director |
        superintendent | attorney | village attorney | legal counsel | counsel | solicitor |
        engineer | planner | coordinator | scribe | minutes | minute taker | notetaker |
        note taker | auditor | assessor | supervisor | trustee | commissioner | councillor |
        councilmember | member | member-at-large | ex officio | ex-officio | past president |
        librarian | library director | fire chief | chief | police chief | webmaster |
        steward | provost | dean | rector | registrar | bursar | warden | cao | ceo | cfo |
        coo | cto | chief executive | ombudsman | cathaoirleach | leas-chathaoirleach |
        comptroller | controller | sheriff | ranger | surveyor | inspector | caretaker |
        principal | headteacher | head teacher | vicar | editor | archivist |
        project manager | property manager | meetings administrator | senator | vp |
        rapporteur | maintainer | reeve | deputy reeve | lord mayor | senate president |
        board president | board chair | presiding officer | deputy chief executive |
        assistant city manager | deputy city manager | assistant superintendent |
        chief executive officer | chief finance officer | chief financial officer |
        assistant manager | deputy director | assistant director | staff officer |
        planning officer | environment officer | housing officer | development officer |
        liaison officer | welfare officer | safety officer | finance officer | press officer |
        membership officer | returning officer | social secretary | membership secretary |
        fixtures secretary |
        foreman | forewoman | road foreman | county counselor | undersheriff | fire marshal |
        harbormaster | tree warden
        """
    ),
    dotted_names=said("st | ste"),
    particles=said(
        """
        van | von | der | den | de | la | le | di | da | del | du | dos | el | al | bin |
        ter | ten | y | mac | mc | st
        """
    ),
    quantifiers=said("the | all | all three | several | some | each | both"),
    also_names=said(
        """
        hall | page | street | road | april | june | august | march | link | price | day |
        water | college | order | will | head
        """
    ),
    role_words=said(
        """
        officer | officers | director | manager | attorney | clerk | chief | engineer |
        planner | superintendent | president | secretary | treasurer | chair | chairman |
        chairwoman | chairperson | vice-chair | vice-president | coordinator | co-ordinator |
        specialist | analyst | assistant | administrator | inspector | controller |
        comptroller | provost | registrar | auditor | assessor | counsel | solicitor |
        librarian | supervisor | commissioner | councillor | councilmember | trustee |
        reporter | visitor | liaison | observer | consultant | technician | accountant |
        bookkeeper | architect | advisor | adviser | representative | convener | convenor |
        facilitator | scribe | notetaker | minute-taker | webmaster | governor |
        cathaoirleach | resident | mayor | senator | member | developer | leader |
        researcher | intern | student | volunteer | co-chair | cochair | rep | spokesperson |
        caretaker | staff | principal | headteacher | curator | surveyor | operator |
        executive | delegate | owner | sponsor | champion | custodian | expert | ceo | cfo |
        cio | cto | coo | ciso | cro | vp | stakeholder | investor | shareholder | organiser |
        organizer | editor | maintainer | committer | agent | asst | admin | aide | bailiff |
        recorder | moderator | captain | lieutenant | sergeant | supt | mgr | treas | atty |
        contractor | lobbyist | parliamentarian | lead
        """
    ),
    heads=said("head | chief | vp | director | manager | representative | leader"),
    role_modifiers=said(
        """
        cty | dist | cnty | parish | ward | deputy | vice | acting | interim | assistant |
        associate | senior | junior | general | executive | recording | corresponding | past |
        former | county | district | borough | city | town | village | township | state |
        chief | honorary | 1st | 2nd | first | second | community | police | fire | council |
        board | committee | commission | public | mayor
        """
    ),
    role_fields=said(
        """
        public works | works | finance | parks | recreation | highway | highways | street |
        streets | water | utility | utilities | human resources | planning | zoning |
        building | development | community development | economic development | library |
        budget | operations | facilities | transportation | engineering | environmental |
        health | emergency management | information technology | wastewater | sewer |
        airport | maintenance | program | project | athletic | curriculum | business |
        administrative | technical | managing | membership | social | programs | road | roads
        """
    ),
    origins=said("of | from | with | representing | on behalf of | for"),
    name_joiners=said("and | & | along with | as well as | together with | plus"),
    personal_titles=said(
        """
        mr | mrs | ms | miss | mx | dr | prof | cllr | clr | rev | hon | councillor |
        commissioner | trustee | alderman | supervisor | councilmember | councilman |
        councilwoman
        """
    ),
    credentials=said(
        """
        phd | ph.d. | ph.d | md | m.d. | jd | j.d. | esq | esq. | jr | jr. | sr | sr. | ii |
        iii | iv | cpa | pe | p.e. | aicp | aia | mba | rn | obe | mbe | jp | mp | bsc | msc |
        mph | mpa | dds | dvm | bsn | edd | ed.d. | lcsw | pharmd | msw | llm | cbe | fca |
        pmp | m.p.h. | mscp | frcs | scd | drph
        """
    ),
    name_ends=said("jr | sr | ii | iii"),
    firm_ends=said(
        """
        ltd | limited | inc | llc | plc | corp | corporation | gmbh | co-op | engineering |
        management | consulting | associates | architects | properties | realty |
        construction | solutions | technologies | industries | enterprises | holdings |
        laboratories | landscaping | paving | contracting | surveying | mgmt | mgt | co
        """
    ),
    roll_heads=said(
        """
        attendee | attendees | participant | participants | attendee name |
        participant name | names of attendees | name of attendee
        """
    ),
    not_names=said(
        """
        the | a | an | and | of | to | for | in | on | at | by | with | meeting | minutes |
        agenda | present | absent | excused | members | member | board | council |
        committee | commission | staff | public | none | roll | call | order | approval |
        report | date | time | location | was | were | is | are | will | no | yes | motion |
        vote | item | action | this | that | there | all | guests | guest | visitors |
        apologies | regrets | attendees | quorum | attendance | next | new | old |
        business | discussion | notes | welcome | introductions | comment | comments |
        update | updates | review | participants | remote | january | february | march |
        april | june | july | august | september | october | november | december | monday |
        tuesday | wednesday | thursday | friday | saturday | sunday | county | city |
        street | road | avenue | district | university | department | office | school |
        college | page | draft | approved | regular | special | session | hall | room |
        zoom | online | via | organization | organisation | company | name | names | role |
        title | affiliation | email | other | others | also | voting | non-voting |
        trustees | directors | commissioners | supervisors | councillors | officers |
        number | total | section | group | project | team | plan | planning | budget |
        finance | policy | program | services | water | not | n/a | tbd | summary | we |
        our | it | they | he | she | who | what | please | link | links | http | https |
        recording | chat | open | source | working | association | vacant | vacancy |
        position | adjourn | adjournment | adjourned | carried | passed | nobody | ayes |
        nays | noes | abstain | abstained | abstentions | application | conditions |
        existing | content | toc | called | opened | closed | started | proceedings |
        official | received | friends | head | center | centre | foundation | institute |
        workgroup | taskforce | those
        """
    ),
    groups=said(
        """
        staff | members | all | everyone | the board | the council | the committee |
        the group | the team | the parish council | the commission | the task force |
        the working group | work group members | members of the public | board members |
        volunteers | officers | council officers | management | the executive | the chairs |
        co-chairs | administration | town staff | city staff | county staff | all members |
        all members present | maintainers | editors | everybody
        """
    ),
    group_ends=said(
        """
        members | staff | chairs | co-chairs | supervisors | trustees | directors | officers |
        councillors | commissioners | volunteers | leads | lead | team | committee |
        subcommittee | group | council | company | department | office | district | leaders
        """
    ),
    speech=said(
        """
        said | says | advised | stated | agreed | confirmed | explained | reported | noted |
        indicated | replied | informed | promised | offered | volunteered | announced |
        suggested | decided | confirms | states | added | responded | mentioned | reports |
        resolved | requested | requests
        """
    ),
    conditions=said("if | should the | unless | provided | in case | assuming | were"),
    conjunctions=said("and"),
    alternatives=said("or"),
    definite_articles=said("the"),
    office_of=said("of"),
    articles=said("the | a | an | our | their | its"),
    name_stops=said(
        """
        one | any | another | each | every | second | seconded | vote | motion | carried |
        approved | ayes | all | unanimous | noes | nays | passed | the | this | that | there |
        it | action | item | resolved | agreed | a | an | as | in | on | at | by | if | to |
        upon | and | be | whereas | with | lost | defeated | tabled | failed | discussion |
        result | yes | no | aye | nay | roll | voted | moved | unanimously | for | against |
        after | when | following | 2nd | 1st | seconds | opposed | abstained | motions |
        whether | since | seconder | sec | proposed | proposer | mover
        """
    ),
    body_ends=said(
        """
        group | committee | subcommittee | council | board | commission | company | district |
        department | team | office | authority | association | society | parish council
        """
    ),
    verb_ends=said("ed | s"),
    nobody=said("none | n/a | nil | nobody | no one | no | none received | none present | tbd | -"),
    # header
    of_words=said("of | for"),
    body_words=said(
        """
        shire | municipality | chapter | bureau | synod | vestry | presbytery | board |
        council | committee | commission | task force | taskforce | work group |
        working group | workgroup | authority | association | society | club | trust |
        senate | assembly | panel | forum | district | subcommittee | sub-committee |
        cabinet | foundation | league | union | guild | group | team | trustees | directors |
        advisors | advisers | consortium | corporation | company | partnership |
        collaborative | coalition | network | court | tac | steering | project | department |
        faculty | congress | township | town | village | city | county | parish | borough |
        area | assoc | assn | governing body | governors | pto | pta | ptsa
        """
    ),
    meeting_words=said(
        """
        meeting | meetings | minutes | notes | agenda | session | summary | hearing |
        workshop | retreat | call | conference | proceedings | agm | disposition | summit |
        telecon | telco | mtg | mtgs
        """
    ),
    kinds=said(
        """
        annual general | extraordinary general | special general | annual | special |
        business |
        regular | ordinary | extraordinary | emergency | monthly | weekly | quarterly |
        general | joint | public | interim | full | virtual | executive | closed | inaugural |
        organizational | reorganization | member | members | work session | study session |
        public hearing
        """
    ),
    date_labels=said(
        """
        date | meeting date | date of meeting | date/time | date and time | date & time |
        when | day | held on | time and date | date / time | time & date | date, time
        """
    ),
    time_labels=said(
        """
        time meeting began | time meeting started | time called to order |
        starting | time | start time | meeting time | start | time started |
        began | begin | commenced |
        meeting start | starting time | actual start time | actual start | started | opened |
        meeting started | meeting began | meeting opened | time of meeting | hours | call | duration
        """
    ),
    location_labels=said(
        """
        held at the following locations | held at the following location |
        location | place | venue | where | room | meeting location | meeting place | at |
        meeting venue | held at | held in | address | meeting room | location of meeting |
        site | place of meeting | meeting site | physical location | in-person location |
        in person location | meeting held at | meeting held in | held virtually | locations |
        location(s) | meeting locations | location of the meeting | place of the meeting |
        platform | meeting platform | meeting format | facility
        """
    ),
    body_labels=said(
        """
        body | committee | board | group | council | organization | organisation |
        name of body | committee name | project | team | meeting of | meeting name | meeting |
        meeting title | name of committee | name of group | name of board | group name |
        board name | name of meeting | public body | governing body | name of public body |
        commission | working group | task force
        """
    ),
    place_words=said(
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
        brewery | restaurant | diner | coffee house | scout hut
        """
    ),
    other_labels=said(
        """
        minutes | subject | purpose | objective | facilitator | recorder | note taker |
        notetaker | minute taker | minutes taken by | minutes by | notes by | recorded by |
        taken by | scribe | secretary | prepared by | type of meeting | meeting type |
        called by | meeting called by | timekeeper | distribution | cc | to | from | re |
        link | recording | dial-in | url | project name | page | version | contact | tags |
        status
        """
    ),
    place_and_time_labels=said(
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
    title_goes_on=said("of | held | for | on | at | in | from | and"),
    place_openings=said("in | at | via | by | on | through | using"),
    at_words=said("at | in"),
    ways=said(
        """
        remotely via | virtually via | electronically via | online via | remotely by |
        remotely using
        """
    ),
    place_ends=said(
        """
        on | at | from | commencing | starting | beginning | with | and | in | the | to |
        until | held | eastern | pacific | central | mountain | by | was | were | for
        """
    ),
    place_stops=said(
        """
        and parts | and was | and were | and the | was | were | is | with | to | due |
        pursuant | because | which | who | where | present | called | there | commencing |
        beginning | starting | during | when | immediately | following | after | as | and began |
        and started | for the purpose | having | under | presided | by
        """
    ),
    virtual_places=said(
        """
        video conference | videoconference | video-conference | video call | teleconference |
        telephone conference | conference call | zoom | webex | teams | microsoft teams |
        ms teams | google meet | skype | telephone | phone | online | virtual meeting |
        jitsi | irc | slack | discord | gotomeeting | bluejeans | remote meeting | remote |
        zoom meeting
        """
    ),
    room_openings=said("conference | meeting | hearing | session | workshop | call | meetings"),
    rooms=said(
        """
        hall | room | centre | center | building | chamber | chambers | floor | suite | zoom |
        teams | webex | teleconference | videoconference | auditorium | cafeteria |
        gymnasium | lounge | lodge | pavilion | online | virtual | virtually |
        conference call | google meet | microsoft teams | remotely | office | offices |
        library | headquarters | campus | inn | pub | clubhouse | community room | annex |
        studio | cafe | café | hotel | club | slack | discord | irc | jitsi |
        community center | boardroom |
        board room | courthouse
        """
    ),
    assembly_words=said(
        """
        board | council | committee | commission | task force | taskforce | work group |
        workgroup | working group | working party | authority | association | society | club |
        trust | senate | assembly | panel | forum | subcommittee | sub-committee | cabinet |
        league | union | guild | group | team | trustees | directors | advisors | advisers |
        consortium | coalition | partnership | collaborative | network | court | tac |
        steering | project | congress | alliance | caucus | community of practice |
        roundtable | round table | hoa | chapter | federation | cooperative | co-op |
        interest group | sig | tf | advisory | wg | tsc | pta | pto | ptsa | poa | mpo | ssa |
        chorus | choir | band | troop | fellowship | fund | lodge | academy |
        cooperative board | standing committee | delegation | secretariat | liaison group |
        user group | users group | initiative | programme | program |
        assoc | assn | governing body | governors
        """
    ),
    committee_words=said(
        """
        technical | management | executive | finance | steering | advisory | standing |
        planning | personnel | policy | general | purposes | purpose | governance | audit |
        education | membership | nominating | budget | program | programs | events | and |
        operations | safety | facilities | grounds | development | outreach
        """
    ),
    written_by=said(
        """
        minutes by | notes by | minutes taken by | notes taken by | taken by | recorded by |
        prepared by | submitted by | minutes prepared by | minutes submitted by | drafted by |
        minutes recorded by | respectfully submitted
        """
    ),
    town_words=said("city | town | village | township | borough | county | parish"),
    organization_words=said(
        """
        district | department | township | town | village | city | county | parish | borough |
        university | college | school | schools | library | foundation | company |
        corporation | inc | llc | ltd | institute | faculty | agency | bureau | church |
        hospital | museum | state | area | region | division | office | center | centre |
        homeowners | condominium | condominiums | estates
        """
    ),
    common_bodies=said(
        """
        board of directors | board of director's | board of trustees |
        board of commissioners | board of supervisors | board of education |
        board of governors | board of managers | board of selectmen | board of aldermen |
        board of regents | board of health | board of appeals | county commission |
        city council | town council | village council | town board | village board |
        county board | school board | library board | parish council | county council |
        borough council | district council | city commission | council | committee | board |
        commission | executive committee | steering committee | working group | task force |
        trustees | trustee | directors | commissioners | full council | faculty senate |
        academic senate | advisory committee | select board | technical advisory council
        """
    ),
    governing_bodies=said(
        """
        board of directors | board of director's | board of trustees |
        board of commissioners | board of supervisors | board of governors |
        board of managers | board | trustees | directors | school board | library board |
        town board | village board
        """
    ),
    no_bodies=said(
        """
        present | absent | time | date | location | logistics | note | notes | status |
        agenda | minutes | attendance | members | details | draft | approved | call | page |
        roll | item | items | website | phone | fax | email | mayor | chair | president |
        secretary | www | http | https | recording | link | dial | zoom | welcome |
        introductions | purpose | overview | discussion | summary | update | updates |
        public | open | session | closed | week | no | number | copy | document | title |
        next | apologies | regrets | attendees
        """
    ),
    no_bodies_ever=said(
        """
        present | absent | attending | attendees | clerk | clerk's | excused | attendance |
        roll | mayor
        """
    ),
    naming_kinds=said(
        """
        executive | joint | interim | general | public | members | member | full | study |
        business |
        open | national
        """
    ),
    title_fillers=said(
        """
        of | the | for | held | on | at | a | an | and | by | & | in | to | from | approved |
        final | official | unofficial | minute | draft | unapproved | unconfirmed | action |
        summary | record | their | its | our | this | no | number | virtual | online | zoom |
        am | pm | a.m | p.m | - | via | confirmed | signed | month | called | video |
        telephone | telephonic | hybrid | remote | teleconference | videoconference | telco |
        held: | dated | annotated | amended | corrected | subject | approval | journal | is |
        was | day | recap | report | reports | date
        """
    ),
    title_ties=said("of | held | in | at | on | and | for | by | to | commencing"),
    held=said(
        """
        held | was held | were held | met | meets | convened | was convened | took place |
        assembled | gathered | conducted | was called | called to order | to order |
        was opened | meeting opened | meeting commenced | meeting began | meeting started |
        meeting in | meeting at | meeting via | holding
        """
    ),
    calling=said("called | convened | opened | calls"),
    presiding=said("presided | presiding"),
    held_before_date=said("held | met on | meeting of | meeting on | met | convened | today"),
    other_dates=said(
        """
        approved | posted | previous | last meeting | minutes of the | amended | published |
        revised | updated | adopted | prepared | printed | effective | distributed |
        agenda posted
        """
    ),
    before_days=said("on | by"),
    minutes_words=said("minutes"),
    dates_of_other=said(
        """
        approved | posted | adopted | amended | published | revised | updated | printed |
        distributed | circulated | uploaded | last updated | last modified | last edited |
        date approved | approval date | date posted | date of approval | date prepared |
        prepared | created | issued | confirmed | signed | ratified | submitted | accepted |
        since | deadline | due | last meeting | previous meeting | prior meeting
        """
    ),
    day_first_words=said(
        """
        apologies | venue | cllr | councillor | councillors | whilst | organisation |
        programme | favour | centre | aob | £ | minute taker | organise | organised |
        realise | colour | neighbour | parish council
        """
    ),
    called_to_order=said(
        """
        opened the hearing | opened the public hearing at | convened the hearing |
        opened the proceedings | convened the meeting | called the hearing to order |
        took the chair at | in the chair at | welcomed everyone at | called to order |
        call to order | called the meeting to order | meeting to order | to order |
        calls the meeting to order | opened the meeting | meeting opened |
        meeting was opened | meeting commenced | meeting began | meeting started | convened |
        meeting was called | commenced at | meeting started at | started at | opened at |
        began at | start time | declared the meeting open | reconvened in open |
        came to order | was opened at | meeting called to order | start: | gaveled in at |
        gavelled in at | called to order: | call to order: | the meeting to order |
        was convened at | session began | commenced
        """
    ),
    called_again=said("back to order | reconvened | resumed"),
    adjourned=said(
        """
        dispersed at | disbanded at | finished about | finished around | ended about |
        closed about |
        adjourned | adjourns | adjournment | meeting closed | meeting ended |
        meeting was closed | meeting concluded | meeting finished | closed the meeting |
        close of meeting | closed at | meeting terminated | meeting adjourned | ended at |
        concluded at | finished at | ends at | end time | meeting close |
        declared the meeting closed | meeting end | the meeting closed | adjourn |
        there being no further business | no further business | meeting rose | council rose |
        board rose | committee rose | meeting was concluded | concluded the meeting |
        ended the meeting | meeting finished at | close: | meeting came to a close |
        meeting dissolved | was brought to a close | declared closed |
        declared the meeting over | meeting was ended | meeting was over | session ended |
        call ended | wrapped up at | meeting ends
        """
    ),
    ended_openings=said(
        """
        done | done at | over at | ended | ends | end | finished | finish | closed | close |
        we ended at | we finished at | we closed at | we adjourned at | we broke up at
        """
    ),
    start_labels=said(
        """
        starting | start time | start | time started | meeting start | started | meeting started |
        actual start time | actual start | meeting opened | opened
        """
    ),
    end_labels=said(
        """
        closing | closing time | time meeting ended | time meeting adjourned | time adjourned |
        finished | finishes | ends | ended at | closed at | adjourned at | end time | end |
        finish | time ended | ended | closed | adjourned | meeting end | actual end time |
        actual end | finish time | meeting ended | meeting closed | time closed |
        adjournment
        """
    ),
    draft_words=said("draft | draft minutes | unapproved | unconfirmed | subject to approval"),
    approved_words=said("approved minutes | approved | confirmed minutes | adopted"),
    quorum_met=said(
        """
        quorum was present | quorum is present | quorum present | quorum was established |
        quorum met | quorum was met | there was a quorum | a quorum being present |
        declared a quorum | quorum established | quorum was declared | quorum was confirmed |
        constituting a quorum | quorum achieved | quorum was reached | quorate |
        had a quorum
        """
    ),
    quorum_missed=said(
        """
        no quorum | not a quorum | lack of a quorum | lack of quorum | quorum was not |
        quorum is not | without a quorum | quorum not met | not quorate | inquorate |
        did not have a quorum | didn't have a quorum | want of a quorum | quorum was lacking
        """
    ),
    next_meeting=said(
        """
        next meeting | next regular meeting | next board meeting | date of next meeting |
        dates of next meetings | date of the next meeting | next scheduled meeting |
        next session | next regularly scheduled meeting | next council meeting |
        next parish council meeting | next committee meeting | next meetings |
        next special meeting | meet again | next call | next monthly meeting |
        future meetings | next full meeting | next general meeting | meeting dates |
        upcoming meetings | next regular board meeting | following meeting |
        next steering committee meeting | next regular | next telecon | meets next |
        meet next | will next meet | next meets | will meet again | donm | next mtg
        """
    ),
    next_headings=said("next | next time | next up | next one"),
    next_words=said("next | following | subsequent | forthcoming"),
    next_nouns=said(
        """
        interim | one | teleconference | gathering | get-together | sync | standup | date |
        call-in | plenary | assembly | meeting | meetings | session | call | conference call |
        telecon | telco | hearing | workshop | agm | retreat
        """
    ),
    no_own_meeting=said("subcommittee | sub-committee | workshop | hearing | agm | staff | budget"),
    next_fillers=said(
        """
        scheduled | regularly | regular | full | conference | monthly | board | council |
        committee | commission | tentatively | the | of | face to face | face-to-face |
        planned | zoom | online | in-person | in person | business | ordinary | board's |
        council's | committee's | group's | team | working | group | steering | public |
        weekly | date | dates | s
        """
    ),
    next_gates=said(
        """
        next | again | adjourned | future | upcoming | following | subsequent | forthcoming |
        meeting date | reconvene | donm
        """
    ),
    reporting=said("report | reports"),
    excepting=said("except | except for | excepting | with the exception of"),
    in_keeping=said("pursuant to | according to"),
    adjourned_until=said(
        """
        adjourned until | adjourned to | adjourn until | adjourn to |
        adjourn the meeting until | recessed until | recess until | reconvene on |
        reconvene at | will reconvene
        """
    ),
    doubtful=said(
        """
        tentative | tentatively | tbd | to be confirmed | tbc | if needed | if necessary |
        to be determined | provisional | provisionally | may be held
        """
    ),
    wrappers=said(
        """
        agenda | notes | minutes | meeting agenda | meeting minutes | meeting notes | roles |
        agenda items | order of business | recording | chat | table of contents | contents |
        discussion | agenda / discussion | meeting agenda / discussion | agenda / notes |
        details | meeting details | minutes of meeting | minutes of the meeting |
        agenda and notes | links | meeting information | agenda item | approved minutes |
        draft minutes | agenda and minutes | time and location | date and time |
        date and location | location | logistics | overview | chat log | zoom chat | meeting |
        topics | agenda topics | meeting agenda and notes | item | call details |
        summary of meeting | unofficial minutes | recording link | how to join | dial-in |
        call-in details | zoom link | meeting link | items | proceedings |
        minutes of proceedings
        """
    ),
    # Wrappers that are an item of their own where no other headings or topics stand below them.
    talk_wrappers=said("discussion | discussions | general discussion"),
    wrapper_adjectives=said(
        """
        proposed | draft | tentative | preliminary | provisional | final | full | detailed |
        rough | raw | live | today's | our | the | discussion | approved | unofficial | official
        """
    ),
    # attendance
    departments=said(
        """
        security | compliance | operations | finance | legal | it | hr | audit | risk | data |
        privacy | procurement | communications | marketing | engineering | research |
        planning | technology | governance | support | services | resources | team | unit |
        committee | board | council | group | treasury | quality | safety | sales
        """
    ),
    roll_marks=said("status | attendance | arrived | here | in attendance"),
    no_roll_columns=said("voting | vote | votes | quorum | voting member | non-voting"),
    roll_columns=said(
        """
        title | titles | role | position | organization | organisation | affiliation |
        status | attendance | arrived | departed | arrival | office
        """
    ),
    person_columns=said(
        """
        company | firm | employer | initials | init | signature | sign | email | e-mail |
        phone | department | dept | designation | agency | representing | present | absent |
        apologies | in attendance | job title | contact | contact no | contact number | mobile |
        telephone | tel | country | institution | partner | partner organisation | gender
        """
    ),
    present_labels=said(
        """
        participating | late | late arrivals | arrived late | arriving late | members late | tardy |
        sederunt | members answering roll call | answering roll call | answered roll call |
        roll was called | the roll was called | roll call was taken | quorum call |
        answering to roll call | members answering the roll call |
        sitting | members sitting | seated | members seated | here | in the room | there |
        who's here | who is here | who was here |
        who was there | who came | on the call | with us | round the table |
        around the table | people | present | members present | attendees | attendance |
        in attendance | those attending | those present | attending | participants |
        also present | also in attendance | others present | other attendees |
        board members present | directors present | commissioners present |
        council members present | councilmembers present | staff present | trustees present |
        supervisors present | committee members present | people present | present were |
        were present | roll call | members in attendance | guests | guests present |
        visitors | visitors present | others in attendance | other participants | attended |
        members attending | staff in attendance | members of the public present |
        officers present | attendees present | present at the meeting | meeting attendees |
        meeting participants | district attendees | committee attendance | list of attendees |
        also attending | public present | board members | voting members |
        voting members present | non-voting members | board members in attendance |
        others attending | councillors present | in person | present in person | quorum |
        voting | elected members present | officials present | invited guests | attended by |
        in the chair | sign in | sign-in | signed in | present and voting | sitting members |
        observing | meeting attended by | attended in person
        """
    ),
    remote_labels=said(
        """
        on teams | on line | dialled in | dialed in | by zoom | on the line | on webex |
        on skype | joined online | joined remotely | by video | remote | remote participants |
        remote attendees | present remotely | via zoom | on the phone | by phone |
        by telephone | via teleconference | via videoconference | virtual | online |
        attending remotely | attending via zoom | attended remotely | attending virtually |
        present via zoom | present by phone | participating remotely | on zoom | dial-in |
        on the call | remote attendance | present virtually | connected | on vidyo |
        by vidyo | via vidyo | vidyo | on jitsi | on discord
        """
    ),
    absent_labels=said(
        """
        absent | members absent | absentees | not present | absence | absences | missing |
        not in attendance | board members absent | commissioners absent | directors absent |
        unexcused | absent members | did not attend | trustees absent | not attending |
        council members absent | unable to attend | absent without apology |
        committee members absent | not able to attend | unable to make it | cannot attend |
        can't attend | members unable to attend | couldn't attend | not there |
        no response | no reply | no apologies | not participating |
        could not make it | couldn't make it | could not attend | unable to be present
        """
    ),
    excused_labels=said(
        """
        away |
        sorry | sends apologies | sent apologies | sent regrets | apols | apologies |
        regrets | excused | apologies for absence | apologies received |
        absent with apologies | apologies received from | apologies from | members excused |
        apology | absent (excused) | excused absences | excused absence | sends regrets |
        apologies and regrets | with regrets | apologies were received from |
        to consider apologies for absence | absent excused |
        apologies for absence were received from | apologies were accepted from |
        apologies were given by | to receive apologies for absence | to receive apologies |
        absence with notice | absent with notice
        """
    ),
    groupless_labels=said("present | attendees | attendance | absent"),
    group_labels=said(
        """
        staff | guests | guest | visitors | public | members of the public |
        members of the general public | members |
        board members | council members | others | board of directors | directors |
        commissioners | trustees | observers | consultants | officials | city staff |
        town staff | village staff | district staff | management and staff |
        committee members | invited guests | speakers | liaisons | advisors | supervisors |
        officers | executive | councillors | press | presenters | board | alternates |
        non-members | voting members | non-voting members | ex officio | ex-officio members |
        citizens | residents | elected members | faculty | students | administration |
        co-chairs | leadership | management | ex officio members | secretariat | homeowners |
        owners
        """
    ),
    group_ends_alone=said(
        """
        staff | attendees | guests | visitors | directors | commissioners | trustees |
        supervisors | councillors
        """
    ),
    chair_labels=said(
        """
        chair | chairs | chairman | chairperson | chairwoman | co-chair | co-chairs |
        presiding | presided | in the chair | vice chair | facilitator | mayor | president
        """
    ),
    attendance_stems=said(
        """
        present | attend | absent | apolog | regret | excused | teleconference | roll |
        presid |
        joined online | joined remotely | joined virtually
        """
    ),
    label_presence=said(
        """
        present | attending | attendance | attendees | attendee | participants |
        participating | attended | absent | absentees | absence | absences | excused |
        unexcused | apologies | apology | regrets | remote | remotely | observing
        """
    ),
    label_excused=said("excused | apologies | apology | regrets | leave | apologised | apologized"),
    label_absent=said(
        """
        absent | absentees | absence | absences | not | unexcused | unable | missing
        """
    ),
    label_remote=said(
        """
        remote | remotely | zoom | telephone | phone | online | virtual | virtually |
        videoconference | teleconference | video | teams | webex | dial-in | electronically
        """
    ),
    label_fillers=said(
        """
        of | in | by | via | on | at | and | with | for | from | to | also | other | others |
        were | was | voting | non-voting | nonvoting | non | total | those | members |
        member | elected | appointed | staff | guests | public | received | following | list |
        roll | call | sheet | meeting | person | ex | officio | officials | council | board |
        committee | commission | administration | management | executive | officers |
        senators | selectmen | aldermen | commissioners | invited | additional |
        additionally | persons | people | names | who | is | are | not | chair | sent |
        without | notice | unable | minutes | record | senior | key | core | all |
        alternates | alternate | representatives | delegates | liaisons | liaison |
        subcommittee | consultants | presenters | speakers | citizens | residents | visitors |
        visitor | observers | media | press | community | student | ward | trust | local |
        organisation | organization | company | project | team | division | consultant |
        attendees | participants
        """
    ),
    group_last_words=said(
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
        department | district
        """
    ),
    present_marks=said(
        """
        p | x | ✓ | ✔ | ☑ | ☒ | √ | ✅ | yes | y | present | here | attended | attending |
        in attendance | in person | pres | in-person | ●
        """
    ),
    absent_marks=said(
        """
        a | absent | no | n | abs | not present | did not attend | - | – | — | 0 | ☐ |
        no show | missing | ab | ✗ | ✘ | ❌ | ✖
        """
    ),
    excused_marks=said(
        """
        e | ex | exc | excused | apologies | apology | regrets | ap | apol | ae |
        absent (excused) | absent/excused | excused absence | on leave | leave of absence
        """
    ),
    remote_marks=said(
        """
        remote | r | v | z | zoom | phone | telephone | online | virtual | via zoom |
        by phone | t | teams | via teams | video | call-in | dial-in | remotely
        """
    ),
    present_words=said("present | in attendance | attended | here | attending"),
    arrived_words=said(
        """
        arrived | arrived at | joined | joined at | arriving | arriving at |
        joined the meeting at | present from | from | arr. | arr | arrives | entered |
        entered at | came in at | late at | in at
        """
    ),
    left_words=said(
        """
        left | left at | departed | departed at | leaving | leaving at | left the meeting at |
        until | to | dep. | exited | excused at | leaves | left early at | out at |
        signed off at | dropped off at
        """
    ),
    vote_list_labels=said(
        """
        ayes | aye | noes | nays | nay | yeas | yea | yes | no | abstain | abstained |
        abstaining | abstentions | abstention | in favor | in favour | for | against |
        opposed | voting aye | voting no | voting nay | voting yes | votes for |
        votes against | roll call vote | roll call vote was | recused | not voting |
        yes votes | no votes | voting in favor | voting against | voted yes | voted no |
        voted in favor | voted against | affirmative | negative | vote
        """
    ),
    name_columns=said(
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
    excuse_nouns=said("apologies | apology | regrets | excuses"),
    excuse_ends=said("from | for | by | of | on behalf of"),
    rolled_verbs=said("was | were | is | are | being | be | had been | have been"),
    adverbs=said(
        """
        also | all | both | then | either | each | marked | noted as | recorded as |
        listed as | declared | found
        """
    ),
    told_present=said(
        """
        present | in attendance | attending | were in attendance | answered roll call |
        answering roll call | answered present | responded | attended |
        answering to roll call | answered the roll | answered the roll call |
        answering present | answered to the roll call | here | presiding | presided |
        in the chair
        """
    ),
    told_absent=said(
        """
        absent | not present | not in attendance | missing | unable to attend |
        could not attend | did not attend
        """
    ),
    told_excused=said(
        """
        excused | absent with apologies | absent and excused | excused absent |
        sent apologies | sent their apologies | sent his apologies | sent her apologies |
        gave apologies | sent regrets | sends regrets | gave their apologies |
        tendered apologies | sent his regrets | sent her regrets
        """
    ),
    told_remote=said(
        """
        present by telephone | present by phone | present via zoom | present remotely |
        attended remotely | attended by phone | attended by telephone | attended via zoom |
        joined remotely | participated remotely | participated by phone |
        participated by telephone | participated via zoom | attended by zoom |
        joined by phone | joined via zoom | on the phone | on the call | by telephone |
        attended via videoconference | attended by videoconference | attended by video |
        attended online | joined online | participated online | attended virtually |
        joined virtually | participated virtually | were online | was online |
        participating remotely | participating via zoom | participating by telephone |
        participated via teleconference | participated by teleconference |
        attending remotely | attending by phone | attending via zoom |
        participating by phone | participating virtually | participating online |
        joining by phone | joining remotely | joining via zoom | joining online
        """
    ),
    other_meetings=said(
        """
        last meeting | previous meeting | next meeting | prior meeting | a motion | was made |
        moved | voted | majority | quorum
        """
    ),
    before_names=said(
        """
        with | that | noted | roll call | members | board members | following | included |
        including | as follows | order | noting | while | only | when | except | but
        """
    ),
    received=said(
        """
        received from | were received from | accepted from | received and accepted from
        """
    ),
    there=said("present | in attendance | attending"),
    there_verbs=said("was | were | included"),
    brief_present=said(
        """
        who | sitting | seated | joined late | ppl | people | folks | there | here | who came |
        who was there | who's there
        """
    ),
    brief_excused=said(
        """
        out | away | not here | sends apologies | sorry | can't make it | cannot make it |
        couldn't make it | can't come | couldn't come | not there | absent with excuse
        """
    ),
    present_openings=said(
        """
        following present: | following were present: | present: | present were |
        in attendance: | in attendance were | those present were |
        were present in-person: | members present: | also present were | also present: |
        also in attendance were | attending: | were present: | attendance: |
        present at the meeting were | attendees: | also attending were | were in attendance: |
        present was | also present was | also in attendance was | in attendance was |
        in attendance included | attendance included | present included |
        also present included | attendees included | attendees were | participants were |
        participants included | also attending was | others present were | others present: |
        staff present were | those in attendance were | those attending were |
        those in attendance included | answered present: | answered roll call: |
        members present were | joined by | also in attendance: | meeting attended by |
        was attended by | meeting was attended by | answering roll call were |
        answering the roll call were | answering to roll call were | answered roll call were |
        responding to roll call were | quorum was present consisting of |
        quorum consisting of | present constituting a quorum were
        """
    ),
    remote_openings=said(
        """
        dialled in: | dialed in: | online: | remote: | via zoom: | on the phone: |
        were present via teleconference: | attending remotely: | present via zoom: |
        attending by phone: | by telephone:
        """
    ),
    absent_openings=said(
        """
        did not attend: | were absent: | was absent: | were not present: |
        were unable to attend: |
        absent: | absent were | absent was | members absent: | not present: |
        not present were | missing:
        """
    ),
    excused_openings=said(
        """
        regrets from | regrets sent by | regrets were sent by | regrets received from |
        leave of absence was granted to | leave of absence granted to | leave was granted to |
        apologies were received from | apologies received from | apologies from |
        apologies for absence were received from | apologies had been received from |
        apologies were received and accepted for | apologies were received and accepted from |
        apologies were accepted from | apologies were given by | excused: | excused were |
        excused was | apologies: | regrets: | regrets were received from |
        apologies for absence from | sent apologies: | apologies were sent by |
        apologies for absence: | apologies were given for | apologies had been received for |
        apologies were noted from
        """
    ),
    remote_words=said(
        """
        by telephone | by phone | via telephone | via phone | remotely | remote | via zoom |
        by zoom | zoom | online | on-line | virtual | virtually | via videoconference |
        by videoconference | via teleconference | by teleconference | videoconference |
        teleconference | via video | by video | telephonically | phone | dial-in | webex |
        via webex | teams | via teams | via skype | skype | call-in | on phone | on zoom |
        via web | jitsi | via jitsi | discord | via discord | bigbluebutton |
        via bigbluebutton | bbb | via bbb | hangouts | via hangouts | via meet |
        google meet | via google meet | vidyo | via vidyo | via irc | via mumble | mumble
        """
    ),
    absent_words=said("absent | not present | did not attend | away | no show"),
    excused_words=said(
        """
        excused | apologies | regrets | apology | absent with notice | leave of absence |
        on leave
        """
    ),
    status_columns=said("status | state | progress | complete | done"),
    # outline
    duration_words=said("min | mins | min. | minute | minutes | hour | hours | hr | hrs | m | h"),
    notes_labels=said(
        """
        discussion | discussions | discussion notes | general discussion | notes |
        meeting notes | agenda / discussion | agenda / notes | agenda and notes |
        points discussed
        """
    ),
    item_labels=said(
        """
        agenda no. | agenda no | agenda point | agenda | point | minute no. | minute no |
        pt. | pt | top | § |
        item of business | order of business | item | agenda item | item no. | item number |
        agenda item no. | issue | topic | article | item no | minute | minute ref
        """
    ),
    ticket_labels=said(
        """
        issue no. | issue no | ticket | bug | pr | pull request | change request | request |
        application | case | file | docket | proposal | permit | erratum | defect | mr |
        merge request | application no. | application no | case no. | case no
        """
    ),
    topic_labels=said(
        """
        topic | subtopic | sub-topic | subject | matter | agenda item | agenda topic | item |
        discussion item | subject matter
        """
    ),
    item_columns=said(
        """
        item | items | agenda item | agenda items | agenda | agenda topic | topic | topics |
        subject | issue | title | matter | business | session | item of business |
        discussion item | discussion topic | item title | item/topic | topic/item |
        item / topic | agenda item/topic | presentation
        """
    ),
    number_columns=said(
        """
        no | no. | number | # | item no | item no. | item # | item number | ref | ref. |
        by-law no | bylaw no | by-law no. | agenda no | id | minute no | minute | min. no |
        s. no | s.no | sl. no | sl no | sr. no | sr no | s/n | s no | serial no
        """
    ),
    time_columns=said("time | times | start | start time | timing | time slot | hour"),
    presenter_columns=said(
        """
        presenter | presenters | speaker | speakers | presented by | lead | facilitator |
        led by | who | speaker(s) | presenter(s)
        """
    ),
    outcome_columns=said(
        """
        disposition | outcome | outcomes | decision | result | action taken | resolution |
        decision/action | action/decision | recommendation | status | vote
        """
    ),
    discussion_columns=said(
        """
        discussion | notes | minutes | comments | details | summary | discussion/action |
        discussion / action | discussion and action | action | actions | discussion/notes |
        key points | points discussed | discussion points | remarks | report | description |
        slides
        """
    ),
    dispositions=said(
        """
        adopted | amended and adopted | adopted as amended | approved | approved as amended |
        approved on consent | carried | passed | confirmed | accepted | received |
        received as information | received and filed | received for information |
        concurred in | filed | noted | laid over | referred | deferred | tabled | postponed |
        continued | withdrawn | struck | struck off | lost | defeated | denied | rejected |
        refused | granted | extension of time granted | no action | no action taken |
        not adopted | failed | notice of motion | third reading | first reading |
        second reading
        """
    ),
    last_items=said(
        """
        adjournment | adjourn | aob | a.o.b | any other business | next meeting |
        date of next meeting | close of meeting | closing
        """
    ),
    usual_items=said(
        """
        call to order | roll call | pledge of allegiance | public comment | public comments |
        approval of minutes | approval of the minutes | minutes | old business |
        new business | unfinished business | adjournment | adjourn | reports |
        committee reports | correspondence | announcements | consent agenda |
        consent calendar | executive session | closed session | treasurer's report |
        financial report | next meeting | other business | any other business | aob |
        matters arising | apologies | apologies for absence | declarations of interest |
        introductions | welcome | action items | next steps | open forum | public hearing |
        a.o.b | a.o.b. |
        public hearings | presentations | discussion items | date of next meeting |
        welcome and introductions | decisions | resolutions | good of the order |
        public forum | invocation | chair's report | review of minutes | open discussion |
        approval of agenda | closing | summary | finance | planning | highways |
        upcoming events | bills | payment of bills | citizens' comments | notices of motion |
        president's report | secretary's report | clerk's report | director's report |
        librarian's report | manager's report | superintendent's report | mayor's report |
        chairman's report | treasurer report | treasury report | officer reports |
        department reports | staff reports | committee updates | changes to the agenda |
        changes to agenda | additions to the agenda | agenda changes | adoption of agenda |
        adoption of the agenda | approval of the agenda | adoption of minutes |
        adoption of the minutes | minutes of the last meeting | minutes of last meeting |
        minutes of previous meeting | minutes of the previous meeting |
        approval of previous minutes | ongoing business | other matters | general business |
        public participation | public input | citizen comments | visitor comments |
        member comments | board comments | board member comments | council comments |
        commissioner comments | trustee comments | future agenda items | election of officers |
        payment of claims | for the good of the order | comments for the good of the order
        """
    ),
    gathering_items=said(
        """
        reports | committee reports | committees | officer reports | officers' reports |
        reports of officers | reports of committees | staff reports | old business |
        new business | unfinished business | other business | any other business | updates |
        announcements | matters arising | liaison reports | board reports |
        committee and delegate reports | officer and committee reports | committee updates |
        reports from committees | standing committee reports | officer updates |
        officers reports | committees' reports | executive reports
        """
    ),
    attendance_items=said(
        """
        roll call | call of the roll | call to order and roll call | call to order/roll call |
        call to order & roll call | apologies for absence |
        apologies and approval of absence | apologies and reasons for absence |
        to receive apologies for absence | welcome and apologies | apologies and welcome |
        attendance and apologies | call to order |
        attendance and call to order | attendance/call to order | call to order and attendance |
        call to order/attendance | call to order & attendance | welcome and roll call |
        welcome and attendance | roll call and introductions | attendance and introductions
        """
    ),
    agenda_openings=said(
        """
        to consider | to receive | to approve | to note | to discuss | to adopt | to confirm |
        to agree | to review | to appoint | to elect | to authorise | to authorize | to sign |
        to resolve | to set | to decide
        """
    ),
    verbs_of_prose=said(
        """
        was | were | is | are | has | have | had | will | said | reported | stated | noted |
        asked | moved | gave | presented
        """
    ),
    errands=said(
        """
        brings | buys | orders | books | organises | organizes | picks up | prepares |
        takes care of | looks after | looks into | follows up | sets up | draws up |
        finds out | writes to | writes up | phones | contacts |
        prints | bakes | cooks | fetches | repairs | designs | drafts | registers |
        has it on her list | has it on his list | has it on their list |
        has this on her list | has this on his list | has this on their list |
        has that on her list | has that on his list | took this on | took that on |
        takes this on | takes that on | takes this one | takes that one | takes it on
        """
    ),
    no_errands=said(
        """
        that | up | her | his | their | apologies | regrets | regards | greetings |
        everyone | everybody | whether | about | us
        """
    ),
    able=said("can | could | may | might"),
    consent_words=said("consent agenda | consent calendar | consent items"),
    closed_words=said(
        """
        closed session | executive session | exclusion of press and public |
        exclusion of the press and public | in camera
        """
    ),
    label_words=said(
        """
        motion | motions | vote | votes | ayes | nays | noes | abstain | abstentions |
        abstained | result | mover | seconder | moved | seconded | moved by | seconded by |
        decision | action | actions | resolved | resolution | yes | no | yeas | absent |
        present | note | notes | question | answer | q | a | second | 1st | 2nd | first |
        in favor | in favour | against | opposed | recused | carried | discussion | proposed |
        proposer | proposed by | status | owner | due | recommendation | findings |
        vote result | roll call vote | agreed | noted | excused | staff | outcome | todo |
        ai | motion carried | for | conclusion | comment | comments | response | attest |
        amendment | outstanding | update | reply | motion passed | motion failed | defeated |
        carried unanimously | motion carried unanimously | passed unanimously |
        motion defeated | unanimously carried | approved unanimously | lost | motion lost |
        carried as amended | recorded vote | mover and seconder | received | reported |
        considered | approved | recommended | endorsed | confirmed | declared |
        in attendance | resolution no | motion no | resolution number | bylaw no
        """
    ),
    vote_lines=said(
        """
        motion passed | motion passes | motion carried | motion carries | motion failed |
        motion fails | motion was | moved by | motion by | on motion | on a motion |
        seconded by | resolution no | resolution 20 | vote:
        """
    ),
    closing_labels=said(
        """
        respectfully submitted | respectively submitted | submitted by |
        minutes submitted by | minutes taken by | minutes prepared by | minutes recorded by |
        signed | attest | attested | approved by | approved: | signature | minutes by |
        recorded by | prepared by | certified | minutes approved | respectfully | secretary: |
        chairman: | chair: | clerk: | date: | notes taken by | notes by | taken by |
        these minutes were approved | minutes were taken by | approved this |
        in witness whereof | chairperson: | chairman | chairperson | submitted | scribe |
        minute taker | cc | a true copy
        """
    ),
    # Above what a scribe's tool noticed, or a wiki asks its members to add.
    closing_headings=said("diagnostics | signatures | signature | signed off by"),
    attachment_titles=said(
        """
        staff report | attachment | appendix | annex | exhibit | enclosure | attachments |
        memorandum | notice of meeting | addendum
        """
    ),
    action_sections=said(
        """
        action items | action item | actions | action | next steps | to do | todo | to-do |
        tasks | follow-up | follow up | follow-up items | action list | action points |
        assignments | task list | action item list | actions arising |
        new action items | follow ups | review of action items | open action items |
        actionable items | list of actionable items | summary of actions | action log |
        action register | outstanding actions | follow up actions | follow-up actions |
        to dos | current action items | action items, by person | new actions | action steps |
        action items review |
        homework | actions from last meeting | actions from the last meeting |
        actions from previous meeting | actions from the previous meeting | previous actions |
        actions carried forward | review of actions | action review | actions review |
        new tasks | open actions | open tasks | actions to be taken | things to do |
        who does what | task log | agreed actions | actions agreed | summary of action items |
        list of actions | list of action items | action plan | what now |
        last week's actions | last meeting's actions | next
        """
    ),
    action_nouns=said(
        """
        action items | action item | action points | action point | actions | tasks |
        to-dos | to-do | todos | todo | to do | next steps | follow-ups | action register |
        action log | action list | assignments | homework | task list
        """
    ),
    action_fillers=said(
        """
        review | of | the | open | outstanding | previous | prior | last | past | old |
        new | current | pending | carried | over | forward | from | for | at | on | in |
        meeting | meetings | week | weeks | month | months | s | status | update | updates |
        summary | list | log | resulting | arising | agreed | all | and | our | to | be |
        person | follow | up | additional | other | ongoing | remaining | key | progress |
        tracker | assigned | next | this | these | further | any | by | item | items |
        minutes | us | we | have | main | miscellaneous | misc | general | various |
        assorted | needed | required | identified | taken | created | captured | recorded
        """
    ),
    task_leads=said(
        """
        that | which | we | for | from | before | until | since |
        still | not | to be | due | by | after | during | following
        """
    ),
    listed_leads=said(
        """
        to | we will | we'll | we need to | we should | we must | need to | needs to | must |
        should | we have to
        """
    ),
    undone=said(
        """
        not | haven | hasn | weren | aren | yet | still | unfinished | incomplete
        """
    ),
    remark_openings=said(
        """
        ok | okay | yes | no | yeah | yep | thanks | thank you | sorry | hi | hello |
        i think | maybe | let's | agreed | sure | great
        """
    ),
    # motions and votes
    numbers=said(
        """
        zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven |
        twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen |
        twenty
        """
    ),
    indefinite_articles=said("a"),
    thing_pronouns=said("it"),
    title_pronouns=said("these | they | this | was | were | duly | then"),
    motion_nouns=said("motion | moved | move | proposed | motion made | proposal"),
    bare_motions=said("motion | motions | motioned"),
    made_by=said(
        """
        by | made by | was made by | moved by | was moved by | from | offered by |
        introduced by | proposed by | was proposed by | motioned by | put forward by |
        was offered by | was raised by | raised by | was put by | was introduced by |
        tabled by | was tabled by | submitted by
        """
    ),
    proposing=said("proposed | proposes | made a proposal | suggested | suggests"),
    advising=said("suggested | suggests | suggesting"),
    hypothetical=said(
        """
        make a motion | make a | possibility | recommended motion | staff recommends | could |
        may vote | recommendation
        """
    ),
    nominating=said("nominate | nominated by | nomination"),
    nominating_verbs=said("nominated | nominates"),
    by_words=said("by | of | from | mover | proposer | movant | prop | 1st | nominate"),
    motion_glue=said(
        """
        and | it | was | is | were | been | has been | duly | hereby | then | unanimously |
        resolved | agreed | voted | moved | made | carried | carried unanimously | seconded |
        duly seconded | the motion | motion | a motion | a second | by a vote of | by vote of |
        on a vote of | a vote of | by all | all in favour | all in favor | the board resolved |
        the council resolved | the committee resolved | by the following vote |
        by the following roll call vote | on the following vote |
        on the following roll call vote | by unanimous vote | by a unanimous vote |
        by voice vote | by a voice vote | on a voice vote | on a roll call vote |
        by roll call vote | by unanimous consent | on roll call | second | passed |
        by members present | by all members present | by the members present | by all present |
        by those present | by all those present | by members | by all members | by the board |
        by the council | by the committee | by the commission
        """
    ),
    motion_joins=said("and | it | was | is | a | then | duly | with"),
    second_joins=said("and | with | a | was | by | it"),
    second_leads=said("and | with | was | it | which"),
    second_fillers=said(
        """
        which | this | it | was | with | a | no | properly | duly | and | promptly |
        proposal | motion | resolution
        """
    ),
    result_leads=said("which | this | it | was | and | motion | the motion"),
    result_goes_on=said("to | that | by"),
    fate_joins=said("and | then | was | which"),
    office_ties=said("for | as | to be"),
    motion_links=said(
        """
        was | were | is | and | which | on | upon | it | then | a | the | motion | this |
        with
        """
    ),
    motion_texts=said(
        """
        that | to | be it resolved | be it further resolved | resolved that | resolved to |
        resolved, that | resolved, to | it is recommended that | moved that | move that |
        move to | i will move | i will propose | i move | i propose | i hereby move |
        i wish to propose | i wish to move | i will move at the next meeting |
        i will propose at the next meeting | now, therefore, be it resolved |
        now therefore be it resolved | therefore be it resolved | therefore, be it resolved |
        now, therefore be it resolved | be it therefore resolved | be it hereby resolved |
        we will move | we will propose | we move | we propose |
        we will move at the next meeting | we will propose at the next meeting
        """
    ),
    motion_made=said("made | moved"),
    motion_leads=said("to | that | for"),
    motion_numbers=said("resolution | motion | ordinance | by-law | bylaw | res."),
    moved_and_seconded=said(
        """
        m/s | m & s | m&s | moved/seconded | moved & seconded | moved and seconded by |
        moved and seconded | mover/seconder | mover / seconder | mover & seconder |
        mover and seconder | motion/second | motion / second | motion and second |
        motion & second | proposed/seconded | proposed / seconded | moved/second | 1st/2nd |
        1st / 2nd | prop/sec |
        mms
        """
    ),
    moved_seconded_carried=said(
        """
        m/s/c | m/s/p | m/s/u | m/s/a | m/s/cu | msc | mscu | m.s.c. | m.s.c | msp | msu |
        msa | moved/seconded/carried | moved/seconded/passed |
        mmsc | mmsp | mmscu | mssc | m/s/carried | m/s/passed | moved/seconded/approved
        """
    ),
    mover_tags=said("motion | moved | mover | 1st | m | proposed | proposer | first | moving"),
    seconder_tags=said("second | seconded | seconder | 2nd | s | 2nded | seconding"),
    mover_letters=said("m"),
    seconder_letters=said("s"),
    adopting=said(
        """
        adopt | approve | pass | enact | adopting | adoption of | approval of | passage of |
        introduce | accept
        """
    ),
    amending=said(
        """
        amend the motion | amend the main motion | amend the original motion |
        amend the resolution | amendment | motion be amended | resolution be amended |
        motion to amend |
        to amend by | to amend the main | amend the proposal | friendly amendment
        """
    ),
    voted=said("voted | vote was taken and | voted unanimously"),
    voters=said(
        """
        board | council | commission | committee | members | trustees | directors |
        commissioners | councillors | supervisors | selectmen | selectboard | membership |
        senate | assembly | association | authority | attendees | it was | was | unanimously |
        then | all | they | group | faculty | we
        """
    ),
    counted_voters=said("vote | votes | member | members | voted | were"),
    vote_ends=said("and | with | due | because"),
    call_verbs=said("voted"),
    score_ties=said("to | vote to | votes to"),
    in_unison=said("unanimous | unanimously | making it unanimous"),
    no_number=said("none | no"),
    of_the=said("the | of the"),
    vote_words=said(
        """
        carried | carries | vote | votes | voted | voting | ayes | noes | nays | aye | nay |
        unanimous | unanimously | favour | favor | motion | motions | amendment | proposal |
        resolution | ordinance | lost | defeated | opposed | abstained | abstain |
        abstentions | abstention | ordered | hands | ballot | second | seconder | seconded |
        yes | nomination | suggestion | withdraw | dissent | objection | objections | con |
        proposition | tie | resolved | elected
        """
    ),
    told_as_done=said(
        """
        resolved | it was resolved | it was agreed | it was decided | all agreed | agreed |
        decided | was approved | were approved | was accepted | were accepted | was adopted |
        were adopted | was agreed | were agreed | voted | unanimously agreed |
        unanimously resolved | unanimously approved | were confirmed | was confirmed |
        were received | was received | were elected | was elected | was appointed |
        were appointed
        """
    ),
    told_verbs=said(
        """
        adjourned | approved | accepted | adopted | authorized | authorised | voted | agreed |
        appointed | entered | closed | awarded | granted | elected | resolved | ratified |
        passed | received | recessed | reconvened | confirmed
        """
    ),
    vote_ends_it=said(
        """
        passed | carried | defeated | failed | lost | motion carried | motion passed | voted
        """
    ),
    vote_fillers=said(
        """
        by | a | an | the | with | of | on | to | and | all | in | vote | votes | motion |
        members | present | unopposed
        """
    ),
    elected=said(
        """
        was elected | were elected | was re-elected | were re-elected | was reelected |
        were reelected | was duly elected | were duly elected | elected unanimously |
        was appointed | were appointed | was unanimously elected | were unanimously elected
        """
    ),
    motion_verbs=said(
        """
        accept | adjourn | adopt | allocate | allow | amend | appoint | approve | ask |
        authorise | authorize | award | buy | cancel | close | confirm | continue | convene |
        create | declare | defer | deny | designate | direct | dispense | dissolve | donate |
        elect | enact | endorse | enter | establish | excuse | extend | fund | go | grant |
        hire | hold | increase | instruct | introduce | invite | nominate | oppose | open |
        pass | pay | postpone | proceed | purchase | ratify | reappoint | receive | recess |
        recommend | reconsider | reconvene | refer | reject | release | remove | renew |
        replace | request | rescind | resume | retain | return | schedule | send | set |
        spend | support | suspend | table | thank | transfer | use | waive | withdraw |
        write | promote | graduate | make | change | begin | start | end | add | keep | put |
        give | form | publish | merge | archive | incubate | vote | have | do | finalize |
        finalise | submit | sign | contract | issue | assign | name | engage | proclaim |
        advance | forward | review | acknowledge | file | note | update | revise | correct |
        lift | acquire | sell | lease | contribute | sponsor | reimburse | implement |
        require | hear | consider | dismiss | levy | certify | impose | delegate | override |
        uphold | affirm | charge | cover | provide | reduce | raise | move | take | bring |
        build | repair | install | include | exclude | limit | conduct | offer | sunset |
        deprecate | ban | abolish | abandon | terminate | join | split
        """
    ),
    proposal_words=said(
        """
        proposal | motion | suggestion | nomination | amendment | vote | voted | favour |
        favor | carried | unanimous | unanimously | ayes | hands | ballot | nominations |
        elected | acclamation
        """
    ),
    none_opposed=said(
        """
        without dissent | nem con | nem. con. | none opposed |
        no dissent | without opposition | no opposition | no one opposed | nobody opposed |
        none against | no one voted against | no votes against | no nays | no noes
        """
    ),
    vote_absent=said("absent | excused | not present | absent/excused | absent / excused"),
    vote_recused=said("recused | recuse | recusal | recusing | not voting | did not vote"),
    voting_no=said(
        """
        opposed | opposing | dissenting | dissented | dissents | voting no | voting nay |
        voting against | voted no | voted nay | voted against | in opposition | against |
        in dissent | voting in opposition
        """
    ),
    voting_yes=said(
        """
        voted yes | voted aye | voted yea | voted for | voting yes | voting aye | in favour |
        in favor
        """
    ),
    no_calls=said("for | in favor | in favour | against | opposed | negative | affirmative"),
    resolves=said(
        """
        resolves | therefore resolves | hereby resolves | further resolves | and resolved
        """
    ),
    places=said(
        """
        the | a | an | his | her | their | its | our | next | another | this | that | agenda |
        item | later | future | closed | executive | online | email
        """
    ),
    moving_alone=said("move to | moved to | vote:"),
    resolved_openings=said(
        """
        resolved | it was resolved | agreed that | agreed to | it was agreed |
        it was decided | decision to | all resolved | all agreed | members resolved |
        members agreed | the council resolved | council resolved | the committee resolved |
        unanimously resolved | unanimously agreed | it was unanimously resolved |
        it was unanimously agreed | it was proposed that | recommended that |
        it was recommended | agreed
        """
    ),
    result_labels=said("result | results | vote result | outcome | vote"),
    became_labels=said(
        """
        action | action taken | result | results | outcome | vote | disposition | motion |
        decision | status
        """
    ),
    motion_fates=said(
        """
        carried | carries | passed | passes | failed | fails | died | lapsed | lost |
        was carried | was passed | was approved | was adopted | was defeated | was tabled |
        was withdrawn | was lost | was unanimously | was unanimous | received no second |
        was seconded | did not pass | did not carry | was not seconded | was put |
        was denied | was rejected | was accepted | was agreed | was successful |
        unanimously carried | unanimously passed | is carried | is approved | failed to pass |
        did not receive a second | did not get a second | dies | was ruled out of order |
        did not succeed
        """
    ),
    fate_stops=said("that | which | be | been | to | as | previously | already | who | not"),
    decision_capitals=said(
        """
        agreed | resolved | approved | decided | endorsed | ratified | accepted
        """
    ),
    seconder_columns=said("seconder | seconded | seconded by | second | 2nd | second by"),
    following=said("the following | a motion as follows | the motion below | as follows"),
    naming_again=said("as"),
    naming_nothing=said(
        """
        approve | accept | adopt | ratify | confirm | endorse | award | approving |
        accepting | adopting
        """
    ),
    the_following=said("do the following | the following | do | do these | do these things"),
    so_moved=said(
        """
        so moved | so moves | made the motion | made that motion | made this motion |
        made such a motion | moved the motion | moved it | moved accordingly |
        makes the motion | made a motion to that effect | moved as recommended |
        moved the recommendation | moved staff recommendation | moved staff's recommendation |
        making the motion | making a motion | making that motion | who made the motion |
        i so move
        """
    ),
    mover_leads=said("with | and | on"),
    motion_references=said(
        """
        motion | proposal | resolution | amendment | this | nomination | counter-proposal |
        counter-motion | counter proposal | counter motion
        """
    ),
    proposing_the_motion=said(
        """
        in proposing the motion | in proposing his motion | in proposing her motion |
        in proposing this motion | in moving the motion | in moving his motion |
        in moving her motion | proposing the motion | moving the motion |
        in introducing the motion | speaking to his motion | speaking to her motion
        """
    ),
    voted_for=said("to | that | against | in favour of | in favor of | on whether to"),
    approved_by_vote=said(
        """
        approved | adopted | accepted | passed | ratified | authorized | authorised | endorsed |
        confirmed | appointed | elected
        """
    ),
    adverbs_of_votes=said("unanimously | then | also | formally | hereby"),
    by_a_vote=said("by a vote of | on a vote of | by vote of | with a vote of | by a margin of"),
    proposals=said("proposal | suggestion"),
    motion_itself=said(
        """
        the motion | motion passed | motion carried | motion failed | motion approved |
        the main motion | the amendment | the counter-proposal | the counter-motion
        """
    ),
    motion_kinds=said(
        """
        main | original | first | second | third | substantive | procedural | following |
        amended | final | motion
        """
    ),
    recitals=said("whereas"),
    motion_nominals=said("approval | adoption | acceptance | adjournment | ratification | receipt"),
    motion_columns=said(
        """
        motion | motions | resolution | subject | item | proposal | resolution/motion |
        motion/resolution | description
        """
    ),
    mover_columns=said(
        """
        mover | mover & seconder | mover and seconder | moved by | mover/seconder |
        mover / seconder | moved | moved/seconded | proposer | proposed by | proposed | 1st |
        motion by | made by | motion made by
        """
    ),
    existential=said("there"),
    motion_announcements=said(
        """
        the following motion | entertained a motion | called for a motion |
        asked for a motion | requested a motion | entertain a motion | sought a motion |
        offered the following resolution and moved its adoption |
        offered the following resolution and moved for its adoption |
        offered the following resolution, and moved its adoption |
        offered the following resolution and moved the adoption thereof |
        offered the following resolution and moved that it be adopted |
        offered the following resolution and moved its passage |
        introduced the following resolution and moved its adoption |
        presented the following resolution and moved its adoption |
        introduced the following resolution | presented the following resolution |
        offered the following resolution
        """
    ),
    main_motion=said(
        """
        main motion | original motion | substantive motion | motion as amended |
        amended motion | passes as amended | passed as amended | carries as amended |
        carried as amended | motion, as amended
        """
    ),
    seconded=said(
        """
        seconded by | second by | 2nd by | 2nd | seconder | seconded | sec by | sec |
        supported by | second | seconded: | and seconded by | second from | second of |
        a second from | a second by | seconder: | support from | with support from | 2nded by |
        2nded | support by
        """
    ),
    moved_by=said(
        """
        moved by | motion by | motion made by | motion was made by | a motion was made by |
        on motion of | on motion by | on a motion by | on a motion of | on the motion of |
        on a motion made by | upon motion of | upon motion by | upon a motion by |
        it was moved by | was moved by | proposed by | it was proposed by | was proposed by |
        prop | prop by | proposer | mover | nominate | nominated by | on the proposal of |
        on the proposition of | proposed | 1st | first by | movant | motion from | moved |
        upon a motion made by | motion of | first | on a proposition by | on a proposition of |
        on the proposition by | on the proposal by | on a proposal by | on a proposal of |
        on proposal of | motion duly made by | upon motion duly made by |
        upon a motion duly made by | on a motion duly made by | duly moved by |
        it was duly moved by | on the motion by | upon the motion of | motion proposed by |
        motion moved by | motion offered by | motion introduced by | offered by |
        introduced by | notice of motion submitted by | notice of motion from |
        notice of motion by | notice of motion in the name of | notice of motion |
        motion submitted by | motion in the name of | standing in the name of | moving |
        mover is | first motion by | 1st by | motioned by | prop. by | proposer: |
        put forward by | proposal by | proposal from | amendment by | amendment from |
        amendment moved by | amendment proposed by | motioned
        """
    ),
    moving_verbs=said(
        """
        moved | moves | motioned | motions | made a motion | makes a motion |
        made the motion | makes the motion | proposed | proposes | introduced a motion |
        offered a motion | made motion | put forward a motion | motion | entered a motion |
        made a proposal | suggested | suggests | gave notice of a motion |
        gives notice of a motion | gave notice of motion | gave notice of his motion |
        gave notice of her motion | put forward |
        offered the following resolution | introduced the following resolution |
        presented the following resolution | offered the following motion
        """
    ),
    motion_openings=said(
        """
        a motion was made to | a motion was made and seconded to | a motion was made |
        motion was made to | motion to | a motion to | motion made to | motion that |
        motion was made and seconded to | this is a motion to | motion: |
        moved and seconded to | it was moved to | it was moved that |
        it was moved and seconded to | a motion that | it was moved and seconded that |
        move to | moved to | a motion was moved to | motion for | a motion for |
        the following motion was made | proposal: | moved that | motion made and seconded to |
        it was proposed that | it was proposed to | the motion to |
        it was proposed and seconded that | it was moved | it was duly moved | it was proposed |
        motion was made | motion made | motion duly made | a motion was duly made |
        motion was duly made | on motion | upon motion | on a motion | upon a motion |
        on motion duly made | upon motion duly made | moved, seconded | voted: |
        moved and seconded | a motion was moved | a motion was proposed |
        a motion was put forward | motion carried to | motion passed to | motion approved to |
        motion passed: | motion carried: | motion failed: | motion approved: |
        motion defeated: | motion adopted: | a vote was taken to | vote was taken to |
        a vote was held to | vote: | a proposal to | the proposal to | a proposal that |
        the proposal that | motion – | motion - | motion — | motioned was made to |
        motioned was made | called for a vote on | called for vote on | proposed: |
        proposed resolution: | a vote was taken on | vote was taken on | a vote was held on |
        called for a vote to | calls for a vote to | m/s/c to | msc to | m/s/p to | msp to |
        m/s/c: | msc: | msp: |
        proposal to | proposal that | motion carried unanimously to |
        motion passed unanimously to | motion carried unanimously that | motion carried that |
        motion passed that | motion was carried to | motion was passed to | the vote to |
        i move | i move to | i move that | i would like to move | i'd like to move |
        i make a motion to | i'll make a motion to | i would like to make a motion to
        """
    ),
    motion_content=said(
        """
        to | that | for | the | we | a | an | approval | adoption | acceptance | accepting |
        approving | adopting | closing | adjournment | adjourning | re-opening | reopening |
        council | seconded | nominating | approve | adopt | accept | authorize | authorizing |
        this | appointing | electing | going | payment | cllr | resolution | ordinance |
        item | minutes | their | his | her | our | granting | staff | both | moving |
        purchasing | hiring | extending | paying | writing | sending | increasing | raising |
        reducing | forming | creating | holding | tabling | deferring | postponing |
        allowing | awarding | renewing | donating | setting | establishing | amending |
        changing | ratifying | waiving | entering | suspending | thanking | supporting |
        opposing | buying | selling | using | adding | removing | making | having | giving |
        starting | continuing | referring | inviting | asking | spending | rescinding |
        reappointing | re-electing | noting | receiving | requesting | keeping | replacing |
        installing | leasing | engaging | instructing | recommending | sponsoring |
        contributing | releasing | publishing | merging | dropping | endorsing |
        transferring | allocating | directing | limiting | its
        """
    ),
    motion_gates=said(
        """
        moved | moves | move | motion | motioned | motions | seconded | seconds | second |
        2nd | prop | proposed | proposes | nominate | nominated | nominates | carried |
        passed | ayes | noes | nays | vote | votes | voted | voting | mover | seconder |
        in favour | in favor | adopted | unanimous | unanimously | agreed | lost | tabled |
        deferred | aye | 1st | proposal | result | approved | opposed | abstained |
        abstentions | abstain | favour | favor | resolution | ordinance | resolved |
        elected | proposer | against
        """
    ),
    vote_gates=said(
        """
        carried | carries | passed | passes | vote | votes | voted | ayes | noes | nays |
        aye | unanimous | unanimously | agreed | in favour | in favor | approved | adopted |
        failed | lost | motion | defeated | result | opposed | against | abstained | abstain |
        abstentions | accepted | tabled | deferred | so ordered | withdrawn | died | yes |
        nay | granted | denied | rejected | fell | elected | withdraw | lapsed | second |
        dissent | objection | objections | con | negatived | tie | opposition | postponed |
        referred | concurred | seconder
        """
    ),
    seconding_verbs=said(
        """
        seconded | seconds | second | seconded the motion | second the motion |
        seconds the motion | 2nds | 2nd | seconded it | 2nded | in seconding the motion |
        in seconding | in seconding this motion | in seconding his motion |
        in seconding her motion | in seconding the proposal | seconding
        """
    ),
    all_in_favour=said("all in favour of | all in favor of"),
    methods=said(
        """
        roll call | roll-call | rollcall | voice vote | show of hands | secret ballot |
        ballot | acclamation | recorded vote | electronic vote | e-mail vote | email vote
        """
    ),
    carried=said(
        """
        carried | carries | passed | passes | approved | adopted | all agreed | agreed |
        all in favour | all in favor | motion carries | unanimous | unanimously |
        approved unanimously | granted | accepted | all ayes | all voted aye | so ordered |
        motion approved | all approved | carried unanimously | was successful | all aye |
        resolved | nem con | nem. con. | nem con. | without dissent | without objection |
        no objections | no objection | without opposition | put and agreed | concurred |
        all said aye | so approved | affirmed | elected | without objections |
        without any objection | without any objections | without objection being made |
        were content with the proposal | making it unanimous | all approve | all agree | m/c |
        m.c. | voted in favor | voted in favour | the ayes have it | ayes have it | ayes had it |
        all were in favor |
        all were in favour | all voted in favor | all voted in favour |
        all voting in favor | all voting in favour | majority was in favor |
        majority was in favour | majority in favor | majority in favour |
        majority voted in favor | majority voted in favour | were all in favor |
        were all in favour |
        so voted | all yes | all yeas | all yea | all voted yes | all voting yes |
        all present voted aye |
        all members voted aye | all members voting aye | all members present voted aye |
        all members voted in favor | all members voted in favour | all members voted yes |
        all present voting aye | ayes: all | ayes – all | ayes - all | aye: all | yes: all |
        all voted in the affirmative | voted in the affirmative | mcu | m.c.u. | mc |
        by acclamation | all were in agreement | all in agreement | everyone agreed
        """
    ),
    failed=said(
        """
        failed | fails | lost | defeated | not carried | not accepted | denied | rejected |
        did not pass | does not pass | not approved | did not carry | not passed | fell |
        negatived | motion fell | disapproved | not agreed | was not supported |
        not supported | not adopted | not upheld
        """
    ),
    tabled=said(
        """
        tabled | deferred | postponed | continued to | laid over | laid on the table |
        put off | held over | adjourned to | carried over | layover | tabling | e-mail vote |
        email vote | laid aside | held in abeyance | hold over | deferral
        """
    ),
    withdrawn=said(
        """
        withdrawn | withdrew | rescinded | withdraw the motion | withdraw his motion |
        withdraw her motion | withdraw their motion | withdraw the amendment | withdraws
        """
    ),
    referred=said("referred to | referred back | remitted to | referred"),
    lapsed=said(
        """
        lapsed | died for lack of a second | lack of a second | no second |
        for want of a seconder | died | for lack of a second | for want of a second |
        lack of second | want of a second | no seconder | not seconded |
        died for lack of second | did not receive a second | received no second |
        did not get a second | dies for lack of a second | without a second | received no seconder |
        did not find a seconder | no one seconded | nobody seconded
        """
    ),
    yes=said(
        """
        yes | aye | ayes | yea | yeas | for | in favor | in favour | affirmative | y | yays |
        yay
        """
    ),
    counted_yes=said("agreed | agree | in agreement"),
    vote_leads=said(
        """
        a vote was taken on | a vote was held on | vote taken on | vote on | a vote on |
        votes on | voted on | the vote on | we voted on
        """
    ),
    passed_words=said(
        """
        approved | adopted | accepted | passed | carried | ratified | defeated | rejected |
        passes | carries | fails | failed
        """
    ),
    vote_of=said(
        """
        on a vote of | by a vote of | on a roll call vote of | by a roll call vote of |
        with a vote of | on a | by a
        """
    ),
    vote_lists=said(
        """
        vote result | vote results | votes | vote | result of the vote | results of the vote |
        results of the votes |
        voting results | the following motions | motions carried | motions passed |
        the following votes | the following resolutions | votes taken
        """
    ),
    no=said(
        """
        no | nay | nays | noes | against | opposed | negative | n | oppose | opposition |
        nos
        """
    ),
    abstained=said("abstain | abstained | abstention | abstentions | abstaining | abstains"),
    first_person=said(
        """
        i will move at the next meeting | i will propose at the next meeting | i will move |
        i will propose | i hereby move | i wish to propose | i wish to move | i propose |
        i move | we will move at the next meeting | we will propose at the next meeting |
        we will move | we will propose | we move | we propose
        """
    ),
    # decisions
    decision_openings=said(
        """
        resolved that | resolved to | resolved, that | resolved unanimously | agreed that |
        agreed to | agreed unanimously | unanimously agreed | unanimously resolved |
        it was agreed | decided to | decided that | further resolved | further agreed |
        decision to | agreed on | agreed upon | agreed not to | decided against |
        decided not to | agreement to | agreement that | unanimous agreement
        """
    ),
    askings=said(
        """
        why | how | whether | if | when | what | no | without | lack | not | any | seek |
        build | gauge | before | until | pending
        """
    ),
    decision_bodies=said(
        """
        members | board | council | committee | commission | group | trustees | directors |
        meeting | team | panel | governors | partners | councillors | commissioners |
        subcommittee | sub-committee | working group | attendees | participants |
        association | we | everyone | all | all present | the room | wg | tsc | tac |
        steering committee | task force | editors | chairs | councillor's | councillor’s |
        member's | member’s
        """
    ),
    decision_verbs=said(
        """
        agreed that | resolved that | resolved to | decided that | decided to |
        unanimously agreed that | unanimously resolved | unanimously decided |
        further agreed that | also agreed that | then agreed that | agreed on | concurred that |
        settled on |
        agreed upon | agreed not to | agreed no | decided against | decided not to
        """
    ),
    passives=said("was | were"),
    this_was_agreed=said(
        """
        this was agreed | this was unanimously agreed | agreed by all | all in agreement |
        all agreed to this | all were in agreement | everyone agreed | all agreed |
        members agreed | agreed unanimously | so agreed | this was approved |
        this was accepted | this proposal was agreed | this suggestion was agreed |
        unanimously agreed | agreed | accepted | everyone was in agreement
        """
    ),
    agreed_ends=said(
        """
        agreed | agreed upon | agreed upon without voting | agreed without a vote |
        agreed by all | all agreed | all councillors agreed | all members agreed |
        all present agreed | everyone agreed | agreed unanimously | unanimously agreed |
        all were in agreement | all in agreement | all in favour | all in favor
        """
    ),
    decision_labels=said(
        """
        decision | decisions | decided | agreed | resolved | resolution | it was resolved |
        consensus | conclusion | decision made | decisions made | decision taken |
        decisions taken | decision reached | council decision | board decision |
        committee decision | final decision | final decisions | decision/action |
        action/decision | decisions/actions | actions/decisions | decision agreed |
        group decision | team decision | key decision | key decisions | main decisions |
        agreement | agreements | lazy consensus | rough consensus | agreed position |
        agreement reached | group agreed | agreed by all
        """
    ),
    decision_nouns=said("decisions | resolutions"),
    decision_columns=said(
        """
        decision | decisions | decision made | decisions made | decision taken |
        decisions taken | decision reached | decisions reached | decision agreed |
        decisions agreed | agreed decision | agreed decisions
        """
    ),
    decision_phrases=said(
        """
        it was agreed that | it was agreed to | it was decided that | it was decided to |
        it was decided | it was resolved that | it was resolved to | consensus was reached |
        consensus reached | was unanimously agreed | it was agreed | consensus that |
        consensus to | there was consensus | this was agreed | was agreed upon |
        decision was made to | agreed by consensus | rough consensus | by consensus |
        it was unanimously agreed | reached consensus | it was further agreed |
        it was also agreed | it was therefore agreed | it was subsequently agreed |
        it was then agreed | it was noted and agreed | it is agreed that | it was resolved |
        it was unanimously resolved | it was resolved unanimously | resolved unanimously |
        it was agreed unanimously | it was further resolved | it was also resolved |
        were agreed to be | was agreed to be | it was generally agreed that |
        there was general agreement | general agreement | by general agreement |
        unanimous consent | it has been agreed that | it has been decided |
        the decision was made to | the decision was taken to | decision was taken to |
        a decision was made | a decision was taken | it was mutually agreed |
        reached a consensus | came to a consensus | came to consensus | group consensus |
        the consensus is | the consensus was | consensus is to | consensus was to |
        consensus was that | it was collectively agreed | it was jointly agreed |
        there was agreement that | there was agreement to | agreement was reached |
        adopted by consent | approved by consent | agreed by consent | adopted by consensus |
        approved by consensus | were agreed as | was agreed as | consensus in the room |
        room consensus | strong consensus | general consensus | clear consensus |
        seems to be consensus | have consensus | had consensus | consensus seems |
        agreement in the room | the room agreed | are all in agreement that |
        were all in agreement that | are in agreement that | were in agreement that |
        were in agreement with | are in agreement to | were in agreement to |
        decision is to | there were no objections |
        no objections noted | no objections were raised | no objections were made |
        no objections raised | no objections on the call | with no objections |
        hearing no objections | no objections heard | no objections from | no one objected |
        nobody objected | no objections in the room | no objections to this |
        no objections to that | no objections to making | no objections to moving |
        no objections to closing | it was the consensus | the consensus of the |
        accepted by consent | accepted by consensus
        """
    ),
    # who came and went
    arriving=said(
        """
        arrived | arrives | joined | joins | entered | enters | came in | came into |
        logged on | logged in | dialed in | dialled in | joined us | is now present |
        was now present
        """
    ),
    leaving=said(
        """
        left | leaves | departed | departs | exited | exits | stepped out | logged off |
        withdrew | withdraws | dropped off | signed off | excused himself | excused herself |
        excused themselves | vacated | had left | had to leave | stepped away
        """
    ),
    returning=said(
        """
        returned | returns | rejoined | rejoins | re-joined | re-entered | reentered |
        came back | came back into | returned to
        """
    ),
    recusing=said(
        """
        recused himself | recused herself | recused themselves | recused themself |
        recused him/herself | recuses himself | recuses herself | recuses themselves |
        was recused | were recused | recused from | recused due | has recused himself |
        has recused herself | recused his vote | recused her vote
        """
    ),
    presence_places=said(
        """
        the meeting | the room | the meeting room | the chamber | the chambers |
        the council chamber | the council chambers | council chambers | the dais | the call |
        the session | the hall | the table | the teleconference | the video conference |
        the videoconference | the zoom meeting | the zoom call | the virtual meeting |
        the board room | the boardroom | the conference room | the conference call |
        the proceedings | the discussion | the webinar | this meeting | the open session |
        the building | meeting | early | late | during | via | remotely | by phone |
        by telephone | by zoom | on zoom | by video | online | virtually | at this point |
        at this time | at this juncture | for this item | for the item | for the duration |
        for the remainder | for the vote | prior to | briefly | mid-meeting | for another |
        temporarily
        """
    ),
    presence_adverbs=said(
        """
        then | also | later | briefly | subsequently | temporarily | who | both | has | had |
        having | now | finally | therefore | immediately | officially | formally |
        voluntarily
        """
    ),
    presence_times=said(
        """
        at | around | about | approximately | circa | at approximately | at about |
        at around | @
        """
    ),
    presence_ways=said("from | to | into | in"),
    # actions
    hindrances=said(
        """
        not | have | need | remain | become | like | see | seem | appear | never | likely |
        only | depend | cost | require | mean | happen | allow | include | go | come | know |
        always | no | retire | resign | leave | serve | abstain | miss | entertain | vote |
        preside | stay | lose | gain | receive | benefit | succeed | end | expire | ensue |
        occur | result | begin | start | entail | exceed | equal | last | hear | recuse |
        oppose | live | feel | think | believe | want | enjoy | suffer | qualify | retain |
        continue | close | adjourn | resume | reconvene | comply
        """
    ),
    possessives=said("'s | ’s"),
    subordinators=said("that"),
    question_words=said(
        """
        about | for | if | whether | how | what | why | when | where | which | who | that |
        and | questions | on | was | were | is | are
        """
    ),
    action_labels=said(
        """
        action | actions | action item | action items | ai | todo | to do | to-do | task |
        tasks | follow-up | follow up | followup | next step | next steps | action required |
        action point | action points | new action | assigned to | ap
        """
    ),
    business_kinds=said("action"),
    owner_columns=said(
        """
        owner | owners | responsible | assigned to | assignee | who | member | person |
        lead | responsible person | person responsible | responsibility | assigned |
        by whom | initials | responsible party | name | action by | poc | champion |
        accountable | action owner | action for | lead officer | responsible officer |
        whom | assigned person | responsible staff | team member | lead person |
        responsible person(s | persons responsible | action holder | to be actioned by |
        who is responsible | resp | resp. | responsibility of | responsible partner |
        responsible partners | partner responsible | responsible organisation |
        responsible organization
        """
    ),
    task_columns=said(
        """
        action | action item | action items | task | tasks | description | what | item |
        issue | to do | activity | deliverable | follow-up | discussion | agenda | subject |
        topic | actions | agreed action | agreed actions | action required |
        actions required | next step | next steps | what needs to happen |
        action to be taken | actions to be taken | tasks and actions | detail | details
        """
    ),
    due_columns=said(
        """
        due | due date | deadline | when | by when | date | target date | target | date due |
        completion date | timeline | by | due by | timescale | timeframe | time frame |
        time scale | completion | target completion | target completion date | by date |
        due on | expected completion | date for completion | to be completed by
        """
    ),
    done_words=said("done | completed | complete | closed | finished | resolved | cleared"),
    in_progress_words=said(
        """
        in progress | ongoing | on-going | underway | wip | started | pending |
        carried forward | on hold | in hand | continues | continuing | in process |
        not done | not yet done | not complete | not completed | deferred
        """
    ),
    cancelled_words=said(
        """
        cancelled | canceled | dropped | withdrawn | obsolete | no longer required |
        rejected | no longer needed | no longer necessary | not needed | superseded |
        abandoned
        """
    ),
    negations=said("not"),
    new_words=said("new | open | todo | overdue | continued | carried | not started | draft"),
    modals=said(
        """
        will | shall | 'll | to | agreed to | agrees to | agree to | volunteered to |
        volunteers to | volunteer to | undertook to | undertakes to | undertaken to |
        offered to | offers to | promised to | promises to | committed to | pledged to |
        took an action to | takes an action to | taken an action to | took the action to |
        took it upon himself to | took it upon herself to | is to | are to | would | was to |
        were to | plans to | intends to | is going to | are going to | needs to | need to |
        should | must | 's going to | 'd | will need to | will have to |
        took an action item to | took the action item to | takes an action item to |
        takes the action to | takes the action item to | took an ai to | took the ai to |
        has an action to | has the action to | has an action item to | took it on to |
        will take an action to | will take the action to | is supposed to | are supposed to |
        is meant to | are meant to | taken an action item to | taken on an action to |
        has yet to | have yet to
        """
    ),
    weak_modals=said(
        """
        would | should | must | need to | needs to | plans to | intends to | is to |
        are to | was to | were to | 'd | will need to | will have to | is supposed to |
        are supposed to | is meant to | are meant to
        """
    ),
    modal_gates=said(
        """
        will | shall | to | would | should | must | ll | that | asked | requested |
        directed | instructed | volunteers | volunteer | volunteered | encouraged | tasked |
        referred | refer | be | d | given | handed | passed | forwarded | turned | please
        """
    ),
    softeners=said(
        """
        also | then | again | now | continue to | work to | try to | further | be able to |
        look to | personally | kindly | please | endeavour to | endeavor to | attempt to |
        still | tentatively | provisionally | generously | graciously
        """
    ),
    pleas=said("please"),
    promises=said(
        """
        agreed to | agrees to | agree to | volunteered to | volunteers to | volunteer to |
        undertook to | undertakes to | undertaken to | offered to | offers to | promised to |
        promises to | committed to | pledged to | took an action to | takes an action to |
        taken an action to | took the action to | took it upon himself to |
        took it upon herself to | took an action item to | took the action item to |
        takes an action item to | takes the action to | takes the action item to |
        took an ai to | took the ai to | has an action to | has the action to |
        has an action item to | took it on to | will take an action to |
        will take the action to
        """
    ),
    plain_promises=said("will"),
    needs=said("needs to | need to | will need to | will have to"),
    views=said("should | must | plans to | intends to"),
    causing=said("have"),
    taking=said("take | record"),
    deliverables=said(
        """
        ready | available | draft | report | update | numbers | figures | quote | quotes |
        estimate | estimates | pricing | proposal | recommendation | recommendations | details |
        word | look
        """
    ),
    but_words=said("but | so"),
    own_acts=said(
        """
        be | disagree | differ | abstain | withdraw | second | amend | serve | stay | remain |
        become | stand | vote | retire | support | adjourn | table | accept | defer
        """
    ),
    perfects=said("has | have | had | having"),
    past_perfects=said("had | having"),
    phrasal_tasks=said(
        """
        come back | come up | go back | go through | go over | see about | see if | see to |
        see whether | allow time | include in | include it | include a | include an |
        include the | include this | include on | start to | begin to | start on |
        start work | dispose of
        """
    ),
    proposings=said("move that | move at"),
    be_words=said("be"),
    do_words=said("do"),
    gerund_ends=said("ing"),
    silent_ends=said("e"),
    participle_ends=said("ed | en | t"),
    no_owners=said("note"),
    no_verbs=said(
        """
        be | the | a | an | this | that | his | her | their | its | not | and | or | all |
        any | some | date | him | them | me | us | which | whom | what | where | when | how |
        why | who | for | of | in | on | at | by | with | from | as | have | like | see |
        serve | remain | become | vote | abstain
        """
    ),
    states=said(
        """
        retiring | leaving | resigning | stepping | absent | moving | serving | away |
        having | getting | going | able | holding | running | becoming | joining | closing |
        starting | voting | using | willing | standing | hoping | thinking | wondering
        """
    ),
    no_duties=said(
        """
        talking | speaking | asking | telling | presenting | discussing | proposing | attending |
        joining | looking | exploring | chairing | leading | owning | working
        """
    ),
    wishes=said(
        """
        like | love | prefer | welcome | appreciate | want | wish | hope | support | oppose |
        favor | favour | vote | accept | benefit | suggest | recommend | move | rather |
        agree | second | have | be | say | think | expect | object | abstain | hate |
        consider
        """
    ),
    body_acts=said(
        """
        be | disagree | defer | approve | adopt | accept | adjourn | table | support |
        oppose | proceed | note | receive | ratify | appoint | elect | nominate | postpone |
        withdraw | second | amend | recommend | waive | suspend | close | continue | carry |
        endorse | increase | reduce | set | hold | keep | have | leave | move | extend |
        enter | vote | abstain | differ | serve | stay | remain | become | sell | grant |
        allow | recess | reconvene | reappoint | object | meet | start | begin | end | go |
        join
        """
    ),
    desk_verbs=said(
        """
        prepare | send | contact | provide | draft | review | report | circulate | arrange |
        investigate | write | submit | revert | respond | examine | advise | inspect | check |
        forward | follow | liaise | share | update | revise | compile | develop | survey |
        research | negotiate | notify | inform | reply | request | obtain | collect | gather |
        add | get
        """
    ),
    deliberating=said(
        """
        take | consider | look | raise | ask | seek | consult | meet | discuss | monitor |
        explore
        """
    ),
    is_to=said("is to | are to | is supposed to | are supposed to | is meant to | are meant to"),
    doing_bodies=said(
        """
        office | department | team | staff | section | committee | subcommittee | group
        """
    ),
    binding=said(
        """
        agreed | decided | resolved | confirmed | requested | instructed | directed |
        ordered | voted | requests
        """
    ),
    doubts=said("if | whether"),
    politely=said("could | would"),
    asking_leave=said("asked to | requested to"),
    leave_verbs=said(
        """
        add | remove | postpone | table | defer | move | amend | see | use | rent | attend |
        join | speak | build | install | place | put | keep | borrow | withdraw | be | hold |
        operate | erect | reserve
        """
    ),
    asking_modals=said("to | should | would | will | could | shall | please"),
    asked_for=said("for"),
    on_the_spot=said(
        """
        introduce | stand | rise | leave | silence | mute | unmute | sit | explain |
        elaborate | clarify | describe | comment | speak | repeat | recite | lead | begin |
        proceed | be | summarize | summarise | recuse | state | answer | read | recap | say |
        turn | observe | pray | remember | vote | second | withdraw | approve |
        approach | join | wait | step | move | declare | disclose | recognize | recognise |
        remain | refrain | support | reconsider | please | announce | outline | exclude
        """
    ),
    volunteering=said("volunteer | volunteers | volunteered"),
    by_whom=said("by"),
    to_be=said("to be | will be | would be | shall be | should be | must be"),
    also_to=said("also to | and to | and also to"),
    infinitive=said("to"),
    noun_ends=said("tion | sion | ment | ity | ness | ings | ing"),
    no_actors=said(
        """
        note | motion | request | reminder | time | plan | need | needs | proposal |
        decision | permission | invitation | chance | reason | way | offer | wish | desire |
        attempt | effort | order | intent | goal | aim | how | what | when | where | who |
        why | everything | nothing | something | someone | somebody | everybody | please |
        also | then | now | due | thanks | ready | able | hope | try | want | like | going |
        used | want | we | you | i | it | they | he | she | this | that | these | those |
        there | here | volunteers | staff | ideas | work | minutes | agenda | nil | none |
        nobody | draft | consensus | nice | good | great | better | best | happy | glad |
        easy | hard | difficult | important | interesting | useful | worth | keen |
        willing | eager | sorry | free | likely | unable | excited | pleased | delighted |
        stuff | things | lots | more | much | enough | anything
        """
    ),
    papers=said("minutes | notes"),
    personal_verbs=said(
        """
        ask | attend | bring | buy | call | chair | chase | circulate | collate | compile |
        contact | coordinate | co-ordinate | distribute | draft | email | e-mail | enquire |
        file | finalise | finalize | find out | follow up | follow-up | followup | forward |
        get in | get back | get hold | inform | investigate | invite | lead | liaise |
        look after | look at | look for | look into | look up | meet with | nudge | order |
        organise | organize | pay | phone | pick up | ping | post | prepare | purchase |
        reach out | remind | report back | research | ring | schedule | send | share |
        shop | speak | talk | tell | volunteer | work on | work out | work with | wrangle |
        write | take care | take on | arrange | book | put together | join | check in |
        check on | check whether | check if | check with | ask about | help with | draw up |
        do the | do this | bring in | ask for | set up | confirm with | discuss with | dig |
        own | submit | review | update | propose | explore | summarise | summarize |
        come up | make sure | present | lend | bake | cook | see if | see whether | see about |
        try to | try and | finish | proofread | print | edit | paint | negotiate | apply for |
        fill out | fill in | sign up | write up | type up | clean up | clean out | clear out |
        pick out | drop off | hand out | give out | look through | read through |
        think about | chat with | sit down with | touch base | circle back | double check
        """
    ),
    given_verbs=said(
        """
        write | put | post | create | make | add | update | find | check | do | go | give |
        get | help | report | read | work | look | meet | confirm | discuss | review |
        propose | fix | test | draft | talk | provide | implement | quantify | try | take |
        bring | clean | replace | repair | install | produce | publish | prepare | consult |
        monitor | advise | upload | train | visit | print | complete | collect | source |
        supply | chase | revise | edit | merge | build | convert | spawn | explain |
        document | record | respond | reply | clarify | measure | design | evaluate |
        compare | amend | gather | identify | remove | list | log | let
        """
    ),
    no_name_after=said(
        """
        in | on | via | using | into | any | some | all | more | no | this | these | that |
        those | every | each | another
        """
    ),
    joining=said("and | but | also | then"),
    both_words=said("both | either"),
    oneself=said("i"),
    third_persons=said("he | she | they"),
    plural_persons=said("they"),
    auxiliaries=said(
        """
        has | have | had | is | was | were | are | will | would | said | stated | advised |
        confirmed | reported | did | does | do
        """
    ),
    determiners=said("the | each | our | their"),
    no_subjects=said(
        """
        as | of | for | with | by | from | to | at | in | on | under | about | between |
        against | than | like | per | via | one | a | an | any | no | another | every |
        whichever | which | whose | his | her | its | reminded | thanked | told | when |
        until | before | after | whenever | where | if | unless | because
        """
    ),
    no_promisers=said(
        """
        parties | sides | meeting | price | motion | vote | majority | group | residents |
        public | audience | others | rest | people | couple | board | committee | council |
        commission
        """
    ),
    clause_words=said("that | which | but | so | whereas | while"),
    adverbials=said(
        """
        in | on | at | by | for | after | before | over | during | next | later | this |
        meanwhile | perhaps | tomorrow | then | from |
        until | also | finally | additionally | regarding | once | when | as
        """
    ),
    anybody=said("all | everyone | tbd | anyone | volunteers | everybody"),
    task_of=said("by | on | for | assigned to | to | with"),
    reports=said(
        """
        none | n/a | no action | nothing | noted | approved | adopted | accepted | received |
        motion | it was moved | moved | passed | carried | tabled | continued | denied |
        granted | for information | information only | discussion only | for discussion |
        closed | completed | resolution | ordinance | no vote | unanimous | the motion |
        a motion | council | commission | item | vote | roll call | as above | see above |
        see item | not applicable | withdrawn | failed | held | recommended |
        no recommendation | postponed | deferred
        """
    ),
    past_ends=said("ed"),
    present_ends=said("s | es"),
    past_verbs=said("took | met | gave | heard | went | chose | spoke | began"),
    doers=said(
        """
        contractor | vendor | landscaper | consultant | applicant | developer | architect |
        accountant | bookkeeper | insurer | association attorney | owner | tenant | highways |
        public works | legal | finance | it | landscape committee | anyone | somebody |
        someone | chairs | editor | editors | homeowners | residents | owners | neighbors |
        neighbours | parents | students | participants | attendees | delegates |
        representatives | senators | authors | reviewers | department heads | project leads |
        applicants | the public | members of the public | board | council | committee |
        commission | management | team | trustees | directors | officers | staff |
        sysadmins | sysadmin | webmasters | admins | organisers | organizers | moderators |
        ops | devs | developers | exec | secretariat
        """
    ),
    handed_on=said(
        """
        reassigned to | re-assigned to | passed to | passed on to | transferred to |
        taken over by | now with
        """
    ),
    being=said("be | being"),
    referring=said("refer | referred | refers"),
    handing=said(
        """
        given to | handed to | handed over to | passed to | passed on to | turned over to |
        forwarded to
        """
    ),
    little_words=said(
        """
        the | and | for | that | with | from | this | these | those | his | her | its |
        their | our | all | any | was | were | are | has | have | had | been | said | asked |
        agreed | about | into | out | she | him | they | them | who | which | also | by |
        next | meeting
        """
    ),
    asked=said(
        """
        was asked to | were asked to | was directed to | were directed to | was requested to |
        were requested to | is asked to | are asked to | are encouraged to |
        were encouraged to | is requested to | was instructed to | were instructed to |
        are requested to | is instructed to | is tasked with | was tasked with |
        was tasked to | is tasked to | were tasked with | were tasked to | encouraged to |
        is encouraged to | was encouraged to | is directed to | are directed to |
        has been asked to | have been asked to | are invited to | were invited to | asked to |
        directed to | requested to | instructed to | tasked with | tasked to |
        was assigned to | were assigned to | was delegated to | is charged with |
        was charged with | are reminded to | were reminded to | is reminded to | was told to |
        were told to | was advised to | were advised to | was urged to | were urged to |
        is advised to | are urged to | is urged to | was appointed to | were appointed to |
        was nominated to
        """
    ),
    requests=said(
        """
        asked | asks | assigned | requested | requests | directed | directs | instructed |
        instructs | tasked | ask | request | direct | instruct | would like | would ask |
        encouraged | direction to | directions to | instruction to | instructions to | left with |
        left to | delegated to | mandate | mandates | mandated | to have | will have |
        would have | called on | calls on | called upon | called for | call for
        """
    ),
    task_verbs=said(
        """
        add | address | advise | amend | announce | apply | approach | arrange | ask |
        assist | attend | begin | book | bring | buy | call | change | chase | check |
        circulate | clarify | clean | collect | compile | complete | confirm | consider |
        consult | contact | continue | coordinate | co-ordinate | copy | create | deal |
        deliver | develop | discuss | distribute | do | draft | email | e-mail | enquire |
        ensure | establish | explore | feed | file | fill | finalize | finalise | find |
        finish | fix | follow | forward | gather | get | give | have | help | hold |
        identify | implement | inform | inquire | inspect | install | instruct | invite |
        invoice | investigate | keep | lead | liaise | list | locate | log | look | mail |
        make | meet | monitor | move | notify | obtain | open | order | organize |
        organise | pass | pay | phone | place | plan | post | prepare | present | print |
        produce | progress | propose | provide | publish | purchase | pursue | push | put |
        raise | reach | read | record | refer | register | release | remind | remove |
        repair | replace | reply | report | represent | request | research | resend |
        resolve | respond | return | review | revise | ring | run | schedule | search |
        seek | send | set | share | sign | solicit | source | speak | start | submit |
        suggest | supply | take | talk | test | track | train | try | update | upload |
        verify | visit | work | write | re-send | reschedule | re-schedule | action |
        cancel | attach | assess | analyze | analyse | accompany | acquire | act | adjust |
        advertise | alert | allocate | appeal | append | archive | audit | bid | brief |
        build | chair | choose | circle | close | commission | compare | conduct | connect |
        convene | correct | cut | decide | define | demonstrate | deploy | deposit |
        design | determine | dig | display | dispose | disseminate | document | download |
        edit | encourage | engage | enter | erect | escalate | evaluate | examine | expand |
        explain | extend | facilitate | fetch | figure | fit | flag | grit | hand | handle |
        hang | highlight | hire | host | include | incorporate | insert | instal |
        integrate | interview | label | land | let | lock | lodge | maintain | map |
        measure | mend | mention | merge | migrate | mow | negotiate | note | nudge |
        onboard | outline | oversee | own | pack | paint | pick | ping | plant | pr |
        pressure | procure | proofread | pull | query | queue | quote | rake |
        re-circulate | re-do | re-draft | re-issue | re-phrase | re-word | re-write |
        rebuild | recheck | recirculate | recommend | reconcile | recruit | redirect |
        redo | redraft | reinstate | reissue | relay | renew | rent | reorder | repaint |
        rephrase | reserve | reset | restart | resubmit | revert | reword | rework |
        rewrite | salt | scan | scope | scrub | secure | select | service | settle | show |
        signpost | solve | sort | split | spray | store | streamline | strim | study |
        summarise | summarize | support | survey | swap | sweep | sync | tabulate | tag |
        tell | tender | thank | tidy | top | trace | transcribe | transfer | translate |
        triage | trim | turn | tweak | unblock | undertake | upgrade | use | validate |
        vet | warn | wash | water | weed | weigh | wipe | wire | workout | reinforce |
        carry | count | delete | lower | rebase | describe | knock | resurface | wrangle |
        spawn | quantify | convert | follow-up | followup | consolidate | collate | curate |
        debug | drive | experiment | iterate | brainstorm | nag | poke | prod | prototype |
        reformat | refactor | rename | reorganise | reorganize | rotate | scout | shop |
        sketch | squash | subscribe | tackle | unify | whip | wrap | enrol | enroll |
        fundraise | photograph | poll | pester | chivvy | hunt | bump | calculate |
        champion | clone | compose | configure | cross-check | customise | customize |
        deprecate | digitise | digitize | disable | disconnect | double-check | drop |
        enable | estimate | export | flesh | formalise | formalize | formulate | generate |
        import | improve | initiate | introduce | jot | kick | kick-start | laminate |
        launch | narrow | nominate | offer | operate | perform | promote | prune |
        publicise | publicize | rearrange | recap | reconsider | redesign | reduce |
        rehearse | reopen | re-open | repeat | restore | restructure | retrieve | retest |
        revisit | set-up | setup | shift | shortlist | simplify | sell | spread |
        standardise | standardize | strip | substitute | supervise | switch | synthesise |
        synthesize | teach | tweet | unlock | unpack | volunteer | write-up | draw | lend |
        rejoin | bake | pour | cook | agendize | agendise | borrow | walk
        """
    ),
    due_qualifiers=said("the | next | this | early | late | end of | mid"),
    day_parts=said("night"),
    due_occasions=said("agm"),
    due_meetings=said("meeting | mtg"),
    due_months_in=said("in"),
    due_openings=said("by | before | due | until | no later than | on | deadline | at"),
    due_past=said("which was | which were | that was | that were | who was | who were"),
    due_phrases=said(
        """
        by the next meeting | before the next meeting | at the next meeting | next week |
        next month | early next week | this week | by the end of the week |
        by end of this week | by end of week | as soon as possible | asap | immediately |
        by the end of the month | by the end of the year | tomorrow | today | tonight |
        this weekend | next meeting | within a week | end of this month | later this week |
        next year | by next meeting | end of the month | in the new year | this month |
        for the next meeting | in the next month | over the next month | by year end |
        next spring
        """
    ),
)
