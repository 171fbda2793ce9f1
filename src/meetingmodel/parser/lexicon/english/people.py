"""Names, titles, offices and groups.

In: nothing.  Out: `PEOPLE`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

PEOPLE = {
    "titles": said(
        """
        mr | mrs | ms | miss | mx | dr | prof | professor | sir | dame | lord | lady | rev | revd |
        rev'd | messrs |
        ven | shri | smt | sri | kum |
        reverend | fr | hon | cllr | cllrs | cr | clr | councillor | councillors | councilor |
        councilors | councilperson | councilpersons | councilmember | councilmembers |
        councilman | councilwoman | councilmen | councilwomen | committeeman |
        committeemen | committeewoman | freeholders | bro | bros | sis | brother | br | sr |
        council member | council members | commissioner | commissioners | director |
        directors | trustee | trustees | supervisor | supervisors | alderman | aldermen |
        alderwoman | alderperson | ald | senator | representative | rep | delegate | judge |
        justice | mayor | deputy mayor | captain | capt | lt | lieutenant | sgt | sergeant |
        det | detective | cpl | corporal | ofc | insp | cmdr |
        officer | chief | trooper | deacon | rabbi | regent | bailie | garda | legislator |
        assemblyman | assemblywoman | assemblymember | coach | clir | clirs | supt |
        pcso | pc | borough councillor | county councillor |
        district councillor | city councillor | member | board member | committee member |
        his worship | her worship | the honourable | the honorable | honourable | honorable |
        madam | state senator | state representative | lt. col. | lt col | col | major |
        pastor | father | sister | alderpersons | aldermember | selectperson | boardmember |
        selectman | selectwoman |
        selectmen | freeholder | deputy | marshal | constable | sheriff | warden | revd |
        tr | trs | com | comm | br | bro | sis | sr | supv | supr | chm | chmn | chr | ch |
        canon | venerable | sen | atty | ven | cyng | homeowner
        """
    ),
    "offices": said(
        """
        city recorder | town recorder | recorder | hearing officer | chair | chairman |
        chairwoman | chairperson | chairlady | vice chair | vice-chair | vice chairman |
        vice-chairman | vice chairperson | vice-chairperson | vice chairwoman | co-chair |
        deputy chair | acting chair | president | vice president | vice-president | secretary |
        recording secretary | board secretary | treasurer | clerk | town clerk |
        village clerk | city clerk | parish clerk | deputy clerk | mayor | deputy mayor |
        mayor pro tem | speaker | deputy speaker | convener | convenor | facilitator |
        moderator | administrator | village administrator | city manager | town manager |
        general manager | operations manager | finance manager | manager |
        executive director | director | superintendent | attorney | village attorney |
        legal counsel | counsel | solicitor | engineer | planner | coordinator | scribe |
        minutes | minute taker | notetaker | note taker | auditor | assessor | supervisor
        | trustee | commissioner | councillor | councilmember | member | member-at-large |
        ex officio | ex-officio | past president | librarian | library director |
        fire chief | chief | police chief | webmaster | steward | provost | dean | rector
        | registrar | bursar | warden | cao | ceo | cfo | coo | cto | chief executive |
        ombudsman | cathaoirleach | leas-chathaoirleach | comptroller | controller |
        sheriff | ranger | surveyor | inspector | caretaker | principal |
        vice-principal | vice principal | vice-chancellor | vice chancellor |
        pro-vice-chancellor | headmaster | headmistress | deputy head | assistant head |
        headteacher |
        head teacher | vicar | editor | archivist | project manager | property manager |
        meetings administrator | senator | vp | rapporteur | maintainer | reeve |
        deputy reeve | lord mayor | senate president | board president | board chair |
        presiding officer | deputy chief executive | assistant city manager |
        deputy city manager | assistant superintendent | chief executive officer |
        chief finance officer | chief financial officer | assistant manager |
        deputy director | assistant director | staff officer | planning officer |
        environment officer | housing officer | development officer | liaison officer |
        welfare officer | safety officer | finance officer | press officer |
        membership officer | returning officer | social secretary | membership secretary |
        fixtures secretary | foreman | forewoman | road foreman | county counselor |
        undersheriff | fire marshal | harbormaster | harbor master | harbour master |
        tree warden | first vice president |
        second vice president | 1st vice president | 2nd vice president |
        third vice president | first vice-president | second vice-president |
        corresponding secretary | financial secretary | assistant secretary |
        assistant treasurer | assistant clerk | secretary-treasurer | president-elect |
        president elect | immediate past president | chair-elect | chair elect |
        past chair | parliamentarian | sergeant-at-arms | sergeant at arms | historian |
        chaplain | town administrator | county administrator | county manager |
        county clerk | county attorney | county commissioner | city attorney |
        town attorney | city administrator | city engineer | town engineer | city planner
        | town planner | town supervisor | town treasurer | city treasurer |
        village treasurer | village manager | village president | village engineer |
        county executive | county judge | county engineer | borough manager |
        borough secretary | borough solicitor | township manager | township secretary |
        township solicitor | township engineer | finance director | public works director
        | parks director | recreation director | planning director | development director
        | community development director | hr director | human resources director |
        building inspector | code enforcement officer | zoning officer |
        zoning administrator | building official | health officer | animal control officer
        | road commissioner | highway superintendent | water superintendent |
        street superintendent | utilities director | school principal | vice principal |
        assistant principal | business manager | business administrator |
        athletic director | curriculum director | technology director | board clerk |
        clerk of the board | clerk to the council | rfo | responsible financial officer |
        locum clerk | assistant clerk | tree officer | footpaths officer |
        club captain | club secretary | club president | club treasurer | team captain |
        team manager | head coach | kit manager | fixtures officer | managing agent |
        strata manager | managing director | programme director | program director |
        fundraising officer | volunteer coordinator | volunteer co-ordinator |
        events coordinator | events co-ordinator | event coordinator | office manager |
        newsletter editor | safeguarding lead | safeguarding officer | equipment officer |
        communications officer | communications director | independent examiner |
        membership coordinator | membership chair | program chair | fundraising chair |
        house manager | club manager | bar manager | head groundsman | groundsman |
        allotments officer | data protection officer | company secretary | hon. secretary
        | hon secretary | hon. treasurer | hon treasurer | honorary secretary |
        honorary treasurer | honorary president | vice chancellor | vice-chancellor |
        pro vice-chancellor | department chair | department head | associate dean |
        assistant dean | student president | student representative | faculty president |
        program manager | programme manager | product owner | product manager |
        scrum master | tech lead | team lead | team leader | release manager |
        community manager | events coordinator | volunteer coordinator | membership chair
        | program chair | programme chair | finance chair | social chair | events chair |
        publicity chair | publicity officer | welfare secretary | match secretary |
        club captain | commodore | vice commodore | rear commodore | quartermaster |
        station manager | chief operating officer | chief technology officer |
        chief information officer | chief of police | chief of staff |
        deputy mayor pro tem | mayor pro-tem | council president | ward clerk |
        clerk-treasurer | mayor pro tempore | churchwarden | church warden | curate | organist |
        verger | sacristan | lay reader | sunday school superintendent | bosun | coxswain |
        head of school | head of department | child protection officer | treasurer-elect
        """
    ),
    "dotted_names": said("st | ste"),
    "particles": said(
        """
        van | von | der | den | de | la | le | di | da | del | du | dos | el | al | bin |
        ter | ten | y | mac | mc | st
        """
    ),
    "each_words": said("each"),
    "quantifiers": said(
        "the | all | all the | all of the | all three | several | some | each | both | both the | "
        "two | three | four"
    ),
    "offices_as_names": said("dean | major | judge | marshal | bishop | pastor"),
    "also_names": said(
        """
        hall | page | street | road | april | june | august | march | link | price | day |
        water | college | order | will | head | old
        """
    ),
    "role_words": said(
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
        cio | cto | coo | ciso | cro | vp | co-president | co-presidents |
        stakeholder | investor | shareholder | organiser |
        organizer | editor | maintainer | committer | agent | asst | admin | aide | bailiff |
        recorder | moderator | captain | lieutenant | sergeant | supt | mgr | treas | atty |
        contractor | lobbyist | parliamentarian | biologist | scientist | ecologist |
        hydrologist | geologist | chemist | botanist | economist |
        statistician | archivist | lecturer | geographer |
        meteorologist | epidemiologist | physicist | paramedic | firefighter | lead | dir |
        applicant | roadmaster | pres | ch | secy | warden | gm | harbormaster | sec
        """
    ),
    "heads": said("head | chief | vp | v.p | v.p. | director | manager | representative | leader"),
    "role_modifiers": said(
        """
        cty | dist | cnty | parish | ward | deputy | vice | acting | interim | assistant |
        associate | senior | junior | general | executive | recording | corresponding | past |
        former | county | district | borough | city | town | village | township | state |
        chief | honorary | 1st | 2nd | first | second | community | police | fire | council |
        board | committee | commission | public | mayor
        """
    ),
    "role_fields": said(
        """
        public works | works | finance | parks | recreation | highway | highways | street |
        streets | water | utility | utilities | human resources | planning | zoning |
        building | development | community development | economic development | library |
        budget | operations | facilities | transportation | engineering | environmental |
        health | emergency management | information technology | wastewater | sewer |
        airport | maintenance | program | project | athletic | curriculum | business |
        administrative | technical | managing | membership | social | programs | road | roads |
        police | schools | services | communications | housing | security | marketing |
        governance | policy | strategy | legal | compliance | sales | product | research |
        training | tourism | culture | sport | learning | insurance | it | hr | harbour |
        harbor | ferry | ferries | port | fleet | transit | transport | traffic | parking |
        sanitation | waste | solid waste | stormwater | drainage | electric | energy | cemetery |
        forestry | conservation | wildlife | agriculture | animal control | code enforcement |
        code compliance | licensing | permits | permitting | records | elections | election |
        tax | revenue | treasury | accounts | accounting | payroll | purchasing | procurement |
        audit | risk | contracts | grants | property | estates | assets | capital projects |
        innovation | digital | data | systems | web | media | press | public affairs |
        public relations | public safety | public health | corporate | corporate services |
        customer services | children's services | social care | social services | education |
        student services | student affairs | nutrition | food services | admissions | alumni |
        museum | arts | events | volunteer | volunteers | youth | music | worship | pastoral |
        children's | outreach | leisure | heritage | regeneration | sustainability | climate |
        design | quality | safety | logistics | partnerships | fundraising | advancement |
        environment | environmental health | building control | trading standards
        """
    ),
    "field_ends": said("ment | tion | sion | ics | logy"),
    "origins": said("of | from | with | representing | on behalf of | for"),
    "until_openings": said("after | until | till"),
    "name_joiners": said("and | & | along with | as well as | together with | plus"),
    "personal_titles": said(
        """
        mr | mrs | ms | miss | mx | dr | prof | cllr | clr | rev | hon | councillor |
        commissioner | trustee | alderman | supervisor | councilmember | councilman |
        councilwoman
        """
    ),
    "credentials": said(
        """
        phd | ph.d. | ph.d | md | m.d. | jd | j.d. | esq | esq. | jr | jr. | sr | sr. | ii |
        iii | iv | cpa | pe | p.e. | aicp | aia | mba | rn | obe | mbe | jp | mp | bsc | msc |
        mph | mpa | dds | dvm | bsn | edd | ed.d. | lcsw | pharmd | msw | llm | cbe | fca |
        pmp | m.p.h. | mscp | frcs | scd | drph
        """
    ),
    "name_ends": said("jr | sr | ii | iii"),
    "firm_ends": said(
        """
        ltd | limited | inc | llc | plc | corp | corporation | gmbh | co-op | engineering |
        management | consulting | associates | architects | properties | realty |
        construction | solutions | technologies | industries | enterprises | holdings |
        laboratories | landscaping | paving | contracting | surveying | mgmt | mgt | co
        """
    ),
    "roll_heads": said(
        """
        attendee | attendees | participant | participants | attendee name |
        participant name | names of attendees | name of attendee
        """
    ),
    "not_names": said(
        """
        the | a | an | and | of | to | for | in | on | at | by | with | meeting | minutes | duly |
        maybe | possibly | perhaps |
        distribution | absence | absences | unanimously | unanimous | everyone |
        everybody | nobody | agenda | present | absent | excused | members | member | board |
        council | committee | commission | staff | public | none | roll | call | order | approval |
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
        official | officials | received | friends | head | center | centre | foundation |
        institute | workgroup | taskforce | those |
        division | improvements | improvement | reports | procedures | procedure | schedule |
        status | annual | quarterly | monthly | presentation | presentations | overview |
        proposal | proposals | recommendation | recommendations | contract | contracts |
        election | elections | nominations | request | requests | construction | maintenance |
        amendment | amendments | ordinance | resolution | resolutions | correspondence |
        announcements | operations | strategy | legislative | priorities | objectives |
        fundraising | membership | website | newsletter | facilities | transportation
        """
    ),
    "groups": said(
        """
        staff | members | all | everyone | the board | the council | the committee |
        the group | the team | the parish council | the commission | the task force |
        the working group | work group members | members of the public | board members |
        volunteers | officers | council officers | management | the executive | the chairs |
        co-chairs | administration | the administration | the management | town staff |
        city staff | county staff | all members |
        all members present | all present | those present | all those present |
        all committee members | all delegates | all delegates present |
        all trustees present | all directors present | all councillors present | maintainers |
        editors | everybody | churchwardens | the churchwardens
        """
    ),
    # what tells of a group, and is none: "the number of drivers to bring"
    "counts": said(
        """
        number | list | majority | total | count | names | register | roll | percentage |
        proportion | quorum | election | appointment | role | duties | meeting | meetings |
        minutes | report | attendance | set | pool
        """
    ),
    "crowds": said(
        """
        others | other | members | residents | several | various | numerous | many | some |
        about | approximately | approx | around | one | two | three | four | five | six |
        seven | eight | nine | ten | citizens | visitors | guests | representatives |
        interested | additional
        """
    ),
    "group_ends": said(
        """
        members | staff | chairs | co-chairs | supervisors | trustees | directors | officers |
        councillors | commissioners | volunteers | leads | lead | team | committee |
        subcommittee | group | council | company | department | office | district | leaders |
        elders | groups | teams | committees | departments
        """
    ),
    "speech": said(
        """
        said | says | advised | stated | agreed | confirmed | explained | reported | noted |
        indicated | replied | informed | promised | offered | volunteered | announced |
        suggested | decided | confirms | states | added | responded | mentioned | reports |
        resolved | requested | requests | spoke | commented | outlined
        """
    ),
    "conditions": said("if | should the | unless | provided | in case | assuming | were"),
    "conjunctions": said("and"),
    "alternatives": said("or | and/or"),
    "definite_articles": said("the"),
    "office_of": said("of"),
    "office_to": said("to | to the"),
    "articles": said("the | a | an | our | their | its"),
    "name_stops": said(
        """
        one | any | another | each | every | second | seconded | vote | motion | carried |
        approved | ayes | all | unanimous | noes | nays | passed | the | this | that | there |
        it | action | item | resolved | agreed | a | an | as | in | on | at | by | if | to |
        upon | and | be | whereas | with | lost | defeated | tabled | failed | discussion |
        result | yes | no | aye | nay | roll | voted | moved | unanimously | for | against |
        after | when | following | 2nd | 1st | seconds | opposed | abstained | motions |
        whether | since | seconder | sec | proposed | proposer | mover | additionally |
        okay | ok | hopefully | furthermore | moreover | however | therefore | otherwise |
        meanwhile | finally | lastly | currently | recently | eventually | instead | perhaps |
        maybe | yeah | because | once | while | but | so | also | again | somebody | someone
        """
    ),
    "body_ends": said(
        """
        group | committee | subcommittee | council | board | commission | company | district |
        department | team | office | authority | association | society | parish council |
        service | agency | ministry | bureau | corporation | federation | league | union |
        university | county
        """
    ),
    "verb_ends": said("ed | s"),
    "nobody": said(
        """
        none | n/a | nil | nobody | no one | no | none received | none present | tbd | - |
        tbc | tba | to be confirmed | to be decided | unassigned | –
        """
    ),
}
