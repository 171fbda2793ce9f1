"""Tasks: labels, columns, verbs of work, and what became of them.

In: nothing.  Out: `ACTIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

ACTIONS = {
    "report_nouns": said("report | reports | update | updates | remarks"),
    "possessives": said("'s | ’s"),
    "no_entries": said(
        "see below | see above | as below | as above | none yet | see list | all complete"
    ),
    "action_labels": said(
        """
        action | actions | action item | action items | ai | todo | to do | to-do | task |
        tasks | follow-up | follow up | followup | next step | next steps |
        action required | action point | action points | new action | assigned to | ap |
        action by | action for | action on | action req | action req'd | actions required
        | action needed | actions needed | action(s) | action items for | followups |
        follow-ups | follow ups | work item | action step | action steps | todos | to-dos
        | to do's | acp | ais | homework
        """
    ),
    # titles of lists that hold nothing but tasks, whatever an entry looks like
    "things_to_do": said(
        """
        todo | to do | to-do | todos | to-dos | to dos | things to do | jobs to do
        """
    ),
    "typed_tasks": said("todo | to do | to-do | todos"),
    "label_ends": said(
        "taken | needed | required | requested | update | updates | plan | log | list"
    ),
    "put_off": said(
        """
        table | tabled | continue | continued | postpone | postponed | defer | deferred |
        adjourn | adjourned | carry over | carried over | hold over | reschedule |
        rescheduled
        """
    ),
    "business_kinds": said(
        """
        action | procedural | discussion | information | informational | report | reports |
        presentation | recognition | minutes | consent | public hearing | announcement |
        first reading | second reading | action (consent) | information (consent) |
        minutes (consent) | discussion/action | action/discussion | possible action | review
        """
    ),
    "owner_columns": said(
        """
        owner | owners | responsible | assigned to | assignee | who | member | person | for |
        lead | responsible person | person responsible | responsibility | assigned |
        by whom | initials | responsible party | name | action by | poc | champion |
        accountable | action owner | action for | lead officer | responsible officer |
        whom | assigned person | responsible staff | team member | lead person |
        responsible person(s | persons responsible | action holder | to be actioned by |
        who is responsible | resp | resp. | responsibility of | responsible partner |
        responsible partners | partner responsible | responsible organisation |
        responsible organization | action owner(s) | owner(s) | responsible(s) |
        assigned to: | assignee(s) | accountable person | responsible individual |
        responsible member | responsible officer(s) | action assigned to | who will do it
         | person(s) responsible | responsible person(s) | action by whom |
        lead/owner | owner/lead | delegated to | task owner | task lead | point person |
        point of contact | responsible parties | to be done by | for action by |
        action lead | accountability | allocated to | assigned owner | designated person |
        responsibility/owner | in charge | person in charge | who is in charge | pic | dri |
        lead person | volunteer | assigned member | actioned by | who's responsible |
        who's doing it | staff responsible | responsible volunteer
        """
    ),
    # fields below an entry that make a task of it
    "assigning": said(
        """
        assigned | assigned to | assignee | assignees | action owner | task owner | owner |
        owners | responsible | person responsible | responsible person | delegated to
        """
    ),
    "owner_leads": said("led by | lead by | lead is | done by | handled by | resp by | c/o"),
    "task_columns": said(
        """
        action | action item | action items | task | tasks | description | what | item |
        issue | to do | activity | deliverable | follow-up | discussion | agenda | subject
        | topic | actions | agreed action | agreed actions | action required |
        actions required | next step | next steps | what needs to happen |
        action to be taken | actions to be taken | tasks and actions | detail | details |
        corrective action | corrective actions | remedial action | remedial actions |
        control | control measure | control measures | we will | action items/tasks |
        action points | action item(s) | action(s) | action point | action step |
        action steps | action detail | action details | action description |
        action item description | task description | task/action | action/task |
        actions/tasks | tasks/actions | task(s) | required action | required actions |
        action to take | actions to take | action needed | actions needed  | to-do
        | to do item | work item | work items | assignment | assignments | follow up |
        follow-up action | follow up action | follow-up actions | follow up actions |
        job | jobs | chore | chores | assigned task | assigned tasks | work to do |
        commitment | commitments | follow-up required | follow up required | errand |
        errands | what needs doing | homework |
        agreed task | action agreed | actions agreed | what needs to be done |
        what is to be done | to be done
        """
    ),
    # columns of tasks that their names tell, whatever the column of people is called
    "task_nouns": said(
        """
        task | tasks | job | jobs | action | actions | action item | action items | to do |
        to-do | todo | chore | chores | assignment | assignments | assigned task |
        assigned tasks | work to do | work to be done | commitment | commitments |
        follow-up | follow up | follow-up required | next step | next steps | homework |
        deliverable | deliverables | action point | action points | errand | errands |
        duty | duties | work item | what to do | things to do | what needs doing
        """
    ),
    "risk_columns": said(
        """
        impact | likelihood | probability | mitigation | mitigations | severity | risk level |
        risk rating | risk score | rating | rag | consequence | consequences | raised by |
        date raised
        """
    ),
    "task_fields": said(
        """
        what | what needs to happen | activity | deliverable | details | task description |
        what needs to be done
        """
    ),
    # of agendas: how long a matter may take
    "allotted_columns": said(
        "duration | min | mins | minutes | length | time allotted | allotted time | allotted | "
        "time (min) | time (mins) | est. time | estimated time | how long | time slot | slot"
    ),
    # columns that tell until when something is to be done, and nothing else
    "deadline_columns": said(
        """
        deadline | due | due date | by when | due by | complete by | finish by |
        to be completed by | deadline date | target completion date | completion deadline
        """
    ),
    "due_columns": said(
        """
        due | due date | deadline | when | by when | date | target date | target |
        date due | completion date | timeline | by | due by | timescale | timeframe |
        time frame | time scale | completion | target completion | target completion date
        | by date | due on | expected completion | date for completion |
        to be completed by | due date/time | due-date | date due by | deadline date |
        target due date | expected date | expected completion date | estimated completion
        | estimated completion date | complete by | to be completed | required by |
        finish by | action date | action due | action by date   |
        due/target date | completion deadline | target deadline | follow-up date | eta |
        timing | timeline/due date | timeframe/deadline | deadline/timeline |
        until | till | not later than | no later than | end date | finish date | finish
        """
    ),
    "done_words": said("done | completed | complete | closed | finished | resolved | cleared"),
    "in_progress_words": said(
        """
        in progress | ongoing | on-going | underway | wip | started | pending |
        carried forward | on hold | in hand | continues | continuing | in process |
        c/f | c/fwd | b/f | b/fwd | carried over | outstanding | in train | o/s |
        not done | not yet done | not complete | not completed | deferred
        """
    ),
    "cancelled_words": said(
        """
        cancelled | canceled | dropped | withdrawn | obsolete | no longer required |
        rejected | no longer needed | no longer necessary | not needed | superseded |
        abandoned
        """
    ),
    "negations": said("not"),
    "new_words": said("new | open | todo | overdue | continued | carried | not started | draft"),
    # what heads a remark on a task, and is nobody: "Goal: send it before the fair"
    "remark_labels": said(
        """
        note | notes | goal | goals | aim | aims | objective | objectives | purpose | target |
        targets | outcome | outcomes | output | outputs | idea | ideas | option | options |
        suggestion | suggestions | question | questions | answer | answers | example | examples
        | reason | reasons | background | context | problem | problems | risk | risks | solution
        | solutions | result | results | comment | comments | remark | remarks | scope | topic |
        topics | summary | reference | references | deadline | deadlines | timeline | timelines
        | cost | costs | dependency | dependencies | blocker | blockers | requirement |
        requirements | deliverable | deliverables | milestone | milestones | description |
        detail | details | recommendation | recommendations | conclusion | conclusions |
        rationale | motivation | hint | hints | tip | tips | caveat | caveats | warning |
        warnings | estimate | estimates | effort | impact | progress | resource | resources |
        time | date | dates | source | sources | concern | concerns | request | requests |
        discussion | decision | decisions | approach | strategy | challenge | challenges |
        benefit | benefits | process | procedure | criteria | definition | theme | themes |
        category | type | area | areas
        """
    ),
    # what heads a task, and is nobody: "Website: update the list", "Urgent: mend the roof"
    "thing_labels": said(
        """
        priority | priorities | issue | issues | plan | plans | link | links | budget | proposal
        | proposals | section | reminder | reminders | important | urgent | high | medium | low
        | optional | required | mandatory | agenda | minutes | ticket | tickets | contact |
        contacts | feedback | phase | step | steps | stage | version | release | releases | doc
        | docs | document | documents | documentation | report | reports | slide | slides |
        video | videos | recording | recordings | chat | email | e-mail | website | site |
        homepage | newsletter | mailing | blog | wiki | forum | facebook | twitter | instagram |
        linkedin | youtube | slack | discord | github | database | server | servers | hosting |
        domain | software | hardware | backups | wifi | internet | poster | posters | flyer |
        flyers | leaflet | leaflets | banner | banners | shirts | t-shirts | stickers |
        merchandise | venue | food | drinks | snacks | pizza | parking | toilets | signage |
        signs | insurance | rent | lease | keys | locks | heating | lighting | lights | roof |
        windows | plumbing | electricity | carpet | furniture | garden | fence | fences | trees
        | hedges | grass | paths | footpaths | potholes | drains | bins | litter | playground |
        noticeboard | noticeboards | defibrillator | bank | account | accounts | grant | grants
        | funding | sponsors | sponsorship | invoice | invoices | survey | surveys | policy |
        policies | bylaws | constitution | form | forms | application | applications |
        registration | event | events | workshop | workshops | conference | training | testing |
        tests | deployment | code | bug | bugs | feature | features | migration | api | ui |
        todo | misc | miscellaneous | general | other | also
        """
    ),
    "papers": said("minutes | notes | study | survey | report | policy | ordinance | budget"),
    "anybody": said("all | everyone | tbd | anyone | volunteers | everybody"),
    "task_by": said("by | assigned to | to be done by | action by | led by | lead by | driven by"),
    "task_of": said("by | on | for | assigned to | to | with"),
    "reports": said(
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
    "task_verbs": said(
        """
        adapt | align | authorise | authorize | construct | contribute | devise | discard |
        disclose | discontinue | dispatch | duplicate | enlarge | invest | outsource | practise |
        renovate | repost | rescan | retain | specify | sponsor | terminate | transmit |
        withdraw |
        shut | add | address | advise | amend | announce | apply | approach | arrange | ask |
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
        rejoin | rerun | re-run | bake | pour | cook | agendize | agendise | borrow | walk |
        furnish | clear | ascertain | assemble | assign | automate | canvass | cascade |
        claim | collaborate | communicate | complain | confer | craft | decorate | defrost |
        dismantle | empty | enhance | enlist | equip | execute | issue | justify | load |
        lobby | manage | modify | mount | overhaul | patch | persuade | plough | plow |
        polish | prioritise | prioritize | prompt | protect | rebook | recycle | refill |
        refresh | refund | reimburse | relocate | renegotiate | reprint | save | seal | sew |
        sharpen | ship | shorten | stop | strengthen | suspend | tailor | tighten | tow |
        troubleshoot | tune | type | uninstall | convey | donate | remit | repay | expedite |
        rectify | intimate | apprise | regularise | regularize | scrutinise | scrutinize |
        re-advertise | readvertise | hoover | varnish | throw | lay | accompany | bisect |
        parametrize | parameterize | backport | calibrate | solder | weld | vacuum |
        chaperone | referee | umpire | officiate | greet | babysit | notarize | notarise |
        certify | appraise | catalogue | catalog | annotate | livestream | resize | embed |
        spellcheck | shred | unload | preorder | pre-order | haggle | simulate | hotfix |
        backfill | provision | decommission | revoke | mentor | recalculate | itemise |
        itemize | dispute | rebut | petition | congratulate | insulate | waterproof | pave |
        reseed | aerate | irrigate | dredge | unclog | lubricate | insure | license |
        re-register | rekey | padlock | shepherd | spearhead | grab | liase | loop | pair |
        profile | strategize | strategise | storyboard | wireframe | reprioritize |
        reprioritise | refine | reconvene | co-author | coauthor | co-write | co-host |
        co-lead | fact-check | copy-edit | copyedit | sanity-check | spot-check | cross-reference |
        renumber | reassign | re-assign | reallocate | redeploy | reinstall | re-install |
        reboot | rewire | replant | refurbish | restock | re-stock | replenish | message |
        telephone | benchmark | trial | bring up
        """
    ),
}
