"""Items: their usual titles, labels and columns, and what is none.

In: nothing.  Out: `OUTLINE`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

OUTLINE = {
    "duration_words": said(
        """
        min | mins | min. | minute | minutes | hour | hours | hr | hrs | m | h
        """
    ),
    "minute_units": said("min | mins | minute | minutes"),
    "notes_labels": said(
        """
        discussion | discussions | discussion notes | general discussion | notes |
        meeting notes | agenda / discussion | agenda / notes | agenda and notes |
        points discussed
        """
    ),
    "item_labels": said(
        """
        agenda no. | agenda no | agenda point | agenda | point | minute no. | minute no |
        pt. | pt | top | § |
        item of business | order of business | item | agenda item | item no. | item number |
        agenda item no. | issue | topic | article | item no | minute | minute ref
        """
    ),
    "ticket_labels": said(
        """
        issue no. | issue no | ticket | bug | pr | pull request | change request | request |
        application | case | file | docket | proposal | permit | appeal | petition | erratum |
        defect | mr | merge request | application no. | application no | case no. | case no |
        complaint | complaint no. | complaint no | variance | special permit |
        special use permit | conditional use permit | use permit | investigation | claim
        """
    ),
    "recommends": said(
        """
        it is recommended by | it is recommended that | it is the recommendation of |
        it is requested that | staff recommends that | staff recommended that |
        staff recommends approval | staff recommended approval | staff recommends the |
        staff is recommending
        """
    ),
    "presenting": said(
        """
        presented | provided | gave | reviewed | explained | introduced | summarized |
        summarised | outlined | updated | briefed | delivered | led | went over
        """
    ),
    "presented": said(
        """
        this item | the item | overview | an update | presentation | staff report | a summary |
        the committee | the board | committee members | briefing | brief history |
        background | report | board members
        """
    ),
    "calls_to_order": said("call to order | meeting called to order | called to order"),
    "subject_labels": said("subject | agenda item details"),
    "subject_fields": said(
        """
        meeting | category | access | fiscal impact | dollar amount | budgeted | budget source |
        preferred date | absolute date | recommended action | goals | prepared by |
        submitted by | agenda item type | file attachments
        """
    ),
    "kind_fields": said("type | agenda type"),
    "topic_labels": said(
        """
        topic | subtopic | sub-topic | subject | matter | agenda item | agenda topic |
        item | discussion item | subject matter | discussion topic | talking point |
        discussion point | agenda point | business item
        """
    ),
    "item_columns": said(
        """
        item | items | agenda item | agenda items | agenda | agenda topic | topic | topics
        | subject | issue | title | matter | business | session | item of business |
        discussion item | discussion topic | item title | item/topic | topic/item |
        item / topic | agenda item/topic | presentation | agenda items/topics |
        agenda topics | topics discussed | item/issue | matters | item description |
        agenda point | agenda points | subject matter | agenda subject | topic/presenter |
        topic / presenter | item/presenter | topic and presenter | agenda item & presenter
        | agenda item and presenter | agenda item/presenter | agenda item / presenter |
        topic & presenter | agenda & presenter | discussion items | discussion topics |
        item of discussion | items of business | issues | agenda heading | subjects |
        item discussed | items discussed | main topics | point of discussion
        """
    ),
    "item_fields": said(
        """
        meeting | category | type | access | status | goals | recommended action | file no |
        file number | file type | version | agenda date | in control | prepared by |
        presenter | department | item type | meeting date | date
        """
    ),
    "number_columns": said(
        """
        no | no. | number | # | item no | item no. | item # | item number | ref | ref. |
        by-law no | bylaw no | by-law no. | agenda no | id | minute no | minute no. | minute |
        min no | min no. | min. no. | min ref | min. ref | min ref. | mins no | min. no
        | s. no | s.no | sl. no | sl no | sr. no | sr no | s/n | s no | serial no | nr |
        nr. | num | item num | agenda # | agenda item no | agenda item # | agenda item no.
        | agenda item number | ser | ser. | serial | minute number | minute ref |
        minute ref. | item ref | item ref. | reference | ref no | ref no. | ref. no. |
        ref # | s. no. | sno | s.no. | sl | sl. | sr | sr.
        """
    ),
    "time_columns": said("time | times | start | start time | timing | time slot | hour"),
    "presenter_columns": said(
        """
        presenter | presenters | speaker | speakers | presented by | lead | facilitator |
        led by | who | speaker(s) | presenter(s) | presenter/lead | presenter / lead |
        item lead | discussion lead | discussion leader | facilitated by | moderator |
        topic lead | presenter / speaker | speaker / presenter | presenter/speaker |
        speaker/presenter | presenter/facilitator | presenter / facilitator |
        facilitator(s) | lead(s) | leads | topic leader | lead by | lead presenter |
        discussion led by | introduced by | presenting
        """
    ),
    "outcome_columns": said(
        """
        disposition | outcome | outcomes | decision | result | action taken | resolution |
        decision/action | action/decision | recommendation | status | vote |
        decision/outcome | decision / outcome | outcome/decision | outcome / decision |
        outcomes/decisions | recommendations | recommendation/action |
        recommendations/actions | recommendations/action | motion/action | board action |
        council action | committee action | final action | resolution/action |
        action/outcome | action / outcome | decisions made | decision made |
        decision / action | action / decision | decisions/actions | decisions / actions |
        actions/decisions | action/resolution | follow-up/outcome | result/action |
        conclusions/actions | conclusion/action | conclusion/follow-up |
        recommendations/follow-up
        """
    ),
    "discussion_columns": said(
        """
        discussion | notes | minutes | comments | details | summary | discussion/action |
        discussion / action | discussion and action | action | actions | discussion/notes
        | key points | points discussed | discussion points | remarks | report |
        description | slides | conclusion | conclusions | key discussion points |
        key discussions | key points discussed | main points | discussion summary |
        summary of discussion | what was said | discussion / decisions |
        discussion/decisions | discussion/decision | discussion / decision |
        discussion & decision | discussion and decision | discussion and decisions |
        discussion / outcome | discussion/outcome | discussion/outcomes | notes/actions |
        notes / actions | notes/action | notes and actions | notes & actions |
        minutes/notes | comments/notes | notes/comments | discussion/comments |
        comments/discussion | discussion & action | discussion & actions |
        discussion and actions | discussion / actions | discussion/actions |
        discussion/action items | key discussion | points raised | narrative |
        deliberations | proceedings | main discussion | discussion highlights | highlights
        | discussion notes | meeting notes | discussion & notes | discussion and notes |
        summary/notes | findings | discussion/findings | findings/discussion |
        conclusions/discussion | topics/discussion | notes/discussion | notes / discussion
        | discussion / notes | discussion/conclusion | discussion/conclusions |
        discussions | general discussion | minute | points
        """
    ),
    "dispositions": said(
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
    "file_marks": said("pdf icon | word icon | excel icon | pdf | doc | docx | xlsx"),
    "verbs_of_prose": said(
        """
        was | were | is | are | has | have | had | will | said | reported | stated | noted |
        asked | moved | gave | presented
        """
    ),
    # verbs whose past is no other word
    "same_in_past": said(
        """
        put | set | let | read | cut | shut | cost | hit | split | spread | reset | upset | quit |
        bid | cast | beat | hurt | broadcast | input
        """
    ),
    "errands": said(
        """
        brings | buys | orders | books | organises | organizes | picks up | prepares |
        takes care of | looks after | looks into | follows up | sets up | draws up |
        finds out | writes to | writes up | phones | contacts |
        prints | bakes | cooks | fetches | repairs | designs | drafts | registers |
        is getting | is making | is organising | is organizing | is booking | is ordering |
        is buying | is bringing | is chasing | is arranging | is sorting out | is looking into |
        are getting | are making | are organising | are organizing | are bringing |
        organising | organizing | chasing | arranging | ordering | booking | sorting out |
        looking into | getting |
        has it on her list | has it on his list | has it on their list |
        has this on her list | has this on his list | has this on their list |
        has that on her list | has that on his list | took this on | took that on |
        takes this on | takes that on | takes this one | takes that one | takes it on
        """
    ),
    "no_errands": said(
        """
        that | up | her | his | their | apologies | regrets | regards | greetings |
        everyone | everybody | whether | about | us | better | worse | married | tired | used |
        ready | progress | sure
        """
    ),
    "able": said("can | could | may | might"),
    "consent_words": said("consent agenda | consent calendar | consent items"),
    "closed_words": said(
        """
        closed session | executive session | exclusion of press and public |
        exclusion of the press and public | in camera
        """
    ),
    "resolution_heads": said(
        """
        council resolution | council decision | committee resolution | committee decision |
        board resolution | board decision | resolution of council | decision of council |
        officer recommendation | officer's recommendation | officers' recommendation |
        officers recommendation | staff recommendation | committee recommendation
        """
    ),
    "label_words": said(
        """
        called to order by | meeting called to order by |
        motion | motions | vote | votes | ayes | nays | noes | aye | nay | yea | abstain |
        abstentions |
        abstained | result | mover | seconder | moved | seconded | moved by | seconded by |
        decision | decided | action | actions | resolved | resolution | yes | no | yeas | absent |
        present | note | notes | question | answer | q | a | second | 1st | 2nd | first |
        in favor | in favour | against | opposed | recused | carried | discussion | proposed |
        proposer | proposed by | status | owner | due | recommendation | findings |
        vote result | roll call vote | decision date | date of decision | agreed | noted |
        excused | staff | outcome | todo |
        ai | motion carried | for | conclusion | comment | comments | response | attest |
        amendment | outstanding | update | reply | motion passed | motion failed | defeated |
        carried unanimously | motion carried unanimously | passed unanimously |
        motion defeated | unanimously carried | approved unanimously | lost | motion lost |
        carried as amended | recorded vote | mover and seconder | received | reported |
        considered | approved | recommended | endorsed | confirmed | declared |
        in attendance | resolution no | motion no | resolution number | bylaw no | nayes |
        made by | maker | motion maker | maker of motion | maker of the motion
        """
    ),
    "vote_lines": said(
        """
        motion passed | motion passes | motion carried | motion carries | motion failed |
        motion fails | motion was | moved by | motion by | on motion | on a motion |
        seconded by | resolution no | resolution 20 | vote:
        """
    ),
    "closing_labels": said(
        """
        respectfully submitted | respectively submitted | submitted by |
        minutes submitted by | minutes taken by | minutes prepared by | minutes recorded by |
        signed | attest | attested | approved by | approved: | signature | minutes by |
        recorded by | prepared by | certified | minutes approved | respectfully | secretary: |
        chairman: | chair: | clerk: | date: | notes taken by | notes by | taken by |
        these minutes were approved | minutes were taken by | approved this |
        in witness whereof | chairperson: | chairman | chairperson | submitted | scribe |
        minute taker | cc | a true copy | notes submitted by | notes prepared by |
        notes recorded by | notes compiled by | notes written by | minutes written by |
        minutes compiled by | minutes typed by | minutes transcribed by | minutes drafted by |
        minutes kept by | minutes were prepared by | minutes were recorded by | transcribed by |
        compiled by | typed by
        """
    ),
    # Above what a scribe's tool noticed, or a wiki asks its members to add.
    "closing_headings": said(
        """
        diagnostics | signatures | signature | signed off by | contact info |
        contact information | contact us | contact details | key contacts | quick links |
        related links | share this page | supporting documents
        """
    ),
    "attachment_titles": said(
        """
        staff report | attachment | appendix | annex | exhibit | enclosure | attachments |
        memorandum | notice of meeting | addendum
        """
    ),
    "action_sections": said(
        """
        action items | action item | actions | action | next steps | to do | todo | to-do
        | tasks | follow-up | follow up | follow-up items | action list | action points |
        assignments | task list | action item list | actions arising | new action items |
        follow ups | review of action items | open action items | actionable items |
        list of actionable items | summary of actions | action log | action register |
        outstanding actions | follow up actions | follow-up actions | to dos |
        current action items | action items, by person | new actions | action steps |
        action items review | homework | actions from last meeting |
        actions from the last meeting | actions from previous meeting |
        actions from the previous meeting | previous actions | actions carried forward |
        review of actions | action review | actions review | new tasks | open actions |
        open tasks | actions to be taken | things to do | who does what | task log |
        agreed actions | actions agreed | summary of action items | list of actions |
        list of action items | action plan | what now | task assignments | task assignment
        | assignment of tasks | task allocation | allocation of tasks | division of tasks
        | distribution of tasks | action assignments | last week's actions |
        last meeting's actions | next | plan for next week | plans for next week |
        plan for the next week | tasks for next week | tasks for next meeting |
        tasks for the next meeting | tasks for the week | goals for next week |
        goals for next meeting | to do for next week | to do before next meeting |
        to do for next meeting | to-dos for next week | work for next week |
        work for the next week | actions for next week | actions for next meeting |
        actions before next meeting | before next meeting | for next meeting |
        for next time | next week's tasks | this week's tasks | individual tasks |
        tasks assigned | assigned tasks | task distribution | tasks until next meeting |
        tasks until the next meeting | tasks to be done | tasks to do | what to do next |
        things to do before next meeting | work to do | work to be done | todo list |
        to do list | to-do list | todos | to-dos | responsibilities for next week |
        assigned actions | actions assigned | follow-ups | followups | follow up items |
        followup items | action items for next meeting | action items for next week |
        action items before next meeting | action items for the next meeting |
        next actions | key actions | key action items | main action items |
        outstanding action items | pending action items | pending actions |
        new action points | agreed action points | summary of action points |
        list of action points | action tracker | actions tracker |
        action points from last meeting | action points from the last meeting |
        action points from the previous meeting | review of action points |
        action items from last meeting | action items from the last meeting | jobs |
        jobs for next time | jobs for next meeting | jobs to do | list of jobs | job list |
        deliverables | commitments | commitments made | work assigned | by next meeting |
        by the next meeting | until next meeting | until the next meeting | ais |
        takeaways | action takeaways | division of labour | division of labor |
        actionables | action summary | what's next | what next | to be done |
        still to be done | still to do | left to do | chores | who's doing what |
        who is doing what | who will do what | errands | recap of action items |
        recap of actions | action item recap | action recap | things to be done |
        tasks and owners | tasks & owners | actions and owners | actions & owners |
        tasks / who | who / what | who - what | who will do it | volunteered tasks |
        jobs for the week | this week's jobs | things we need to do | work for next time |
        tasks for next time | actions for next time | to do for next time |
        to do by next meeting | action items by next meeting | action by next meeting
        """
    ),
    "action_nouns": said(
        """
        action items | action item | action points | action point | actions | tasks |
        to-dos | to-do | todos | todo | to do | next steps | follow-ups | action register |
        action log | action list | assignments | homework | task list |
        follow-up items | follow up items | followup items | items for follow-up
        """
    ),
    "action_fillers": said(
        """
        review | of | the | open | outstanding | previous | prior | last | past | old |
        new | current | pending | carried | over | forward | from | for | at | on | in |
        meeting | meetings | week | weeks | month | months | s | status | update | updates |
        summary | list | log | resulting | arising | agreed | all | and | our | to | be |
        person | follow | up | additional | other | ongoing | remaining | key | progress |
        tracker | assigned | next | this | these | further | any | by | item | items |
        minutes | us | we | have | main | miscellaneous | misc | general | various |
        assorted | before | until | due | needed | required | identified | taken | created |
        captured | recorded | ups | made | reached
        """
    ),
    "todo_nouns": said("todos | to-dos | todo | to-do"),
    "task_leads": said(
        """
        that | which | we | for | from | before | until | since |
        still | not | to be | due | by | after | during | following
        """
    ),
    "listed_leads": said(
        """
        to | we will | we'll | we need to | we should | we must | need to | needs to | must |
        should | we have to
        """
    ),
    "undone": said(
        """
        not | haven | hasn | weren | aren | yet | still | unfinished | incomplete
        """
    ),
    "nothing_openings": said(
        """
        no | none | nothing | nil | n/a | not discussed | not reached | no report | skipped |
        deferred | postponed | held over | there was no | there were no | tbd | tba
        """
    ),
    # what somebody does who only says something, "Ann: suggests keeping it", in a list of tasks
    "remark_verbs": said(
        """
        says | sez | said | thinks | thought | agrees | agreed | disagrees | disagreed |
        suggests | suggested | mentions | mentioned | explains | explained | wonders |
        wondered | feels | felt | believes | believed | favours | favors | favoured |
        favored | prefers | preferred | thanks | thanked | likes | liked | argues | argued |
        states | stated | comments | commented | replies | replied | recalls | recalled |
        expresses | expressed | emphasizes | emphasises | emphasized | emphasised | adds |
        added | points out | pointed out | notes that | noted that | noted | questions |
        questioned | asks if | asks whether | asks what | asks why | asks how | asked if |
        asked whether | asked what | asked why | asked how | worries | stresses | stressed |
        reports that | reported that | reported | supports | supported | is in favour |
        is in favor | is concerned | would prefer
        """
    ),
    "remark_openings": said(
        """
        ok | okay | yes | no | yeah | yep | thanks | thank you | sorry | hi | hello |
        i think | maybe | let's | agreed | sure | great
        """
    ),
}
