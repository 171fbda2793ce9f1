"""Promises and requests in prose: who takes what on, and what is none of it.

In: nothing.  Out: `PROMISES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

TAKEN_ON = said(
    """
    agreed to | agrees to | agree to | volunteered to | volunteers to | volunteer to |
    undertook to | undertakes to | undertaken to | offered to | offers to | promised to |
    promises to | committed to | commits to | pledged to | took an action to | takes an action to |
    taken an action to | took the action to | took it upon himself to |
    took it upon herself to | took an action item to | took the action item to |
    takes an action item to | takes the action to | takes the action item to |
    took an ai to | took the ai to | has an action to | has the action to |
    has an action item to | has the action item to | have the action to |
        have an action to | have the action item to | pledges to | holds the action to |
        has action to | took action to | has the ai to | took it on to | will take an action to |
    will take the action to | took it upon themselves to | taken it upon himself to |
    taken it upon herself to | taken it upon themselves to | took on the task of |
    taken on the task of |
    got volunteered to | put his name down to | put her name down to |
    took the task of | accepted the task of | accepts the task of | undertook the task of |
    took on the job of | taken on the job of | took responsibility for |
    taken responsibility for | took on responsibility for | takes responsibility for |
    accepted responsibility for | accepted an action to | accepted the action to |
    accepts an action to | will take responsibility for | will take on the task of |
    will take it upon himself to | will take it upon herself to | undertakes the task of |
    agreed to take on | agreed to take responsibility for | accepted the job of |
    takes on the task of | takes the task of | takes on responsibility for |
    stepped up to | committed himself to | committed herself to |
    committed themselves to | made a commitment to | gave an undertaking to |
    gave a commitment to | takes action to | took action to
    """
)
# What somebody takes on is told by a thing: "volunteers as mentor", "takes the lead on section 4"
TAKEN_ROLES = said(
    """
    volunteered as | volunteers as | volunteer as | takes the lead on | takes the lead in |
    takes the lead for | take the lead on | take the lead in | takes charge of | takes care of |
    take care of
    """
)
WEAK = said(
    """
    would | should | must | need to | needs to | plans to | intends to | is to |
    are to | was to | were to | 'd | will need to | will have to | is supposed to |
    are supposed to | is meant to | are meant to | was going to | were going to
    """
)

PROMISES = {
    "hindrances": said(
        """
        not | have | need | remain | become | like | see | seem | appear | never | likely |
        only | depend | cost | require | mean | happen | allow | include | go | come | know |
        always | no | retire | resign | leave | serve | abstain | miss | entertain | vote |
        preside | stay | lose | gain | receive | benefit | succeed | end | expire | ensue |
        occur | result | begin | start | entail | exceed | equal | last | hear | recuse |
        oppose | live | feel | think | believe | want | enjoy | suffer | qualify | retain |
        continue | close | adjourn | resume | reconvene | comply | say | withdraw
        """
    ),
    "habitual": said(
        """
        before any | before each | before every | after any | after each | after every |
        whenever | each time | every time | at each | at every | under the policy |
        under policy | under this policy | under the rules | under the by-laws |
        under the bylaws | under the act | under the code | under the lease |
        under the contract | under the constitution | as per bye-law | as per by-law |
        as per bylaw | as per the by-laws | as per the bylaws | by law | under state law |
        under standing order | under standing orders | the policy says | the policy states
        """
    ),
    # what somebody says who takes on the matter that was just talked of, and nothing else
    "taken_over": said(
        """
        on it | is on it | are on it | is on this | is onto it | on the case |
        is on the case | is taking this on | is taking it on | is taking that on |
        are taking this on | will take this on | will take it on | will take that on |
        took this on | took it on | has taken this on | has taken it on | takes this on |
        takes it on | will handle it | will handle this | will do it | will do this |
        will do that | to do this |
        to do it | does it | will own this | owns this | will sort it | will sort it out |
        will sort this out | will deal with it | will see to it | will see to this |
        will take care of it | will take care of this | takes care of it | has this |
        has got this | has it in hand | will take a look | will have a look |
        will look into it | will look into this | agreed to do it | agreed to do this |
        agreed to do so | agreed to take it on | agreed to take this on |
        volunteered to do it | volunteered to do so | volunteered for this |
        volunteered for it | offered to do it | offered to do so | offered to do this |
        said she will do it | said he will do it | said she would do it |
        said he would do it | said she'd do it | said he'd do it
        """
    ),
    "given_over": said(
        """
        assigned to | was assigned to | delegated to | was delegated to | allocated to |
        task given to | action given to | job given to | handed over to |
        left it with | was left with | left with | is now with
        """
    ),
    "short_promises": said(
        """
        agreed | agreed to | said yes | said she would | said he would | said they would |
        said he'd | said she'd | said she will | said he will | will | can | can do |
        can do it | could | offered | offered to | offers | agrees | did offer |
        is happy to | was happy to | is willing | was willing | is willing to |
        said she could | said he could | will try | said that she would |
        said that he would | put his hand up | put her hand up | raised a hand |
        raised her hand | raised his hand | stepped up | stepped forward | agreed to help |
        volunteers | volunteered
        """
    ),
    "later_acts": said("read | answer | vote | comment | join"),
    "everybody": said("all | everyone | everybody | you all | folks | all of you"),
    "pleaded_groups": said(
        """
        members | leads | leaders | chairs | partners | editors | reviewers | volunteers |
        maintainers | contributors | committers | representatives | officers | teams |
        groups | directors | trustees | coaches | captains | parents | authors | students
        """
    ),
    "idle_pleas": said("note | consider | keep | turn | continue | stand | speak | step"),
    "asking_you": said(
        "can you | could you | can you please | could you please | would you | will you | "
        "would you please"
    ),
    "wanted_leads": said(
        """
        volunteers to | volunteers for | volunteer to | volunteer for | need someone to |
        need somebody to | someone to | somebody to | someone needs to | somebody needs to |
        someone has to | somebody has to | we need someone to | we need somebody to |
        helpers for | helpers to | need a volunteer to | need volunteers to |
        need volunteers for | volunteers needed to
        """
    ),
    "owned_tasks": said(
        """
        action | action item | task | job | homework | to do | to-do | todo | next step |
        next task | assignment | actions | tasks | jobs
        """
    ),
    "wanted": said(
        """
        someone | somebody | anyone | anybody | who | volunteer | volunteers | wanted |
        looking for | in need of | asked if | asked whether | asks if | asks whether |
        suggested that | suggested | any takers | could we get | is needed | are needed
        """
    ),
    "who_will": said(
        """
        who will | who can | who could | who would | who wants | who is going to |
        who's going to | who should | who takes | who could | who'll | can anyone |
        can somebody | can someone | could somebody | could someone | could anyone |
        who has time | who is up for
        """
    ),
    # one of several, whoever that will be: "A board member will email them"
    "some_words": said("a | an | one | another"),
    "some_of": said(
        """
        member | board member | committee member | volunteer | representative | trustee |
        member of staff | staff member | councillor | rep | officer | director | delegate
        """
    ),
    "subordinators": said("that"),
    "question_words": said(
        """
        about | for | if | whether | how | what | why | when | where | which | who | that |
        and | questions | on | was | were | is | are
        """
    ),
    "powers": said("authority | power | powers"),
    "advised": said(
        "recommended | requested | suggested | proposed | possible | a | an | this | that"
    ),
    "modals": (
        *said(
            """
            will | shall | 'll | to | is going to | are going to | 's going to | 'm going to |
            has yet to | have yet to | gonna | is gonna | are gonna | 's gonna |
            taken an action item to | taken on an action to
            """
        ),
        *TAKEN_ON,
        *TAKEN_ROLES,
        *WEAK,
    ),
    "weak_modals": WEAK,
    "modal_gates": said(
        """
        will | shall | to | would | should | must | ll | that | asked | requested |
        directed | instructed | volunteers | volunteer | volunteered | encouraged | tasked |
        referred | refer | be | asking | d | given | handed | passed | forwarded | turned | please |
        name | entrusted | charged | task | job | responsibility | gonna |
        lead | care | charge
        """
    ),
    "softeners": said(
        """
        also | then | again | now | continue to | work to | try to | further | be able to |
        be sure to | make sure to |
        look to | personally | kindly | please | endeavour to | endeavor to | attempt to |
        still | yet | tentatively | provisionally | generously | graciously
        """
    ),
    "pleas": said("please"),
    "promises": (*TAKEN_ON, *TAKEN_ROLES),
    "taken_roles": TAKEN_ROLES,
    "plain_promises": said("will | 'll"),
    "needs": said("needs to | need to | will need to | will have to"),
    "views": said("should | must | plans to | intends to"),
    "causing": said("have"),
    "taking": said("take | record"),
    "deliverables": said(
        """
        ready | available | draft | report | update | numbers | figures | quote | quotes |
        estimate | estimates | pricing | proposal | recommendation | recommendations | details |
        word | look | out | back
        """
    ),
    "handed_things": said("it | them | those | these"),
    "namely": said("namely | i.e. | viz. | viz"),
    "but_words": said("but | so"),
    "own_acts": said(
        """
        be | disagree | differ | abstain | withdraw | second | amend | serve | stay | remain |
        become | stand | vote | retire | support | adjourn | table | accept | defer
        """
    ),
    "perfects": said("has | have | had | having"),
    "past_perfects": said("had | having"),
    "phrasal_tasks": said(
        """
        come back | come up | go back | go through | go over | see about | see if | see to |
        see that |
        see whether | see what | see how | see who | think this | think it | think over |
        think through | back up | allow time | include in |
        include them | include that | include these | include those | include her |
        include his | include some | include all | include more |
        close the | close this | close it | close out | close that |
        include it | include a | include an | include the | include this | include on |
        start to | begin to | start on | start work | dispose of | talk to | talk with |
        speak to | speak with
        """
    ),
    "starting": said("start | begin | commence | continue"),
    "day_nouns": said("day | date"),
    "hopes": said("hoping | it is hoped | it was hoped | it is to be hoped | we hope | i hope"),
    "proposings": said("move that | move at | so move | make a motion | make the motion"),
    "charges": said(
        "in charge of | responsible for | the contact for | our contact for | the lead on | "
        "the lead for | the point person for | point person for"
    ),
    "be_words": said("be"),
    "do_words": said("do"),
    "gerund_ends": said("ing"),
    "silent_ends": said("e"),
    "participle_ends": said("ed | en | t"),
    "happenings": said(
        """
        take place | take effect | stand down | step down | stand again | stand for | step back |
        stand aside | step aside | join us | join you
        """
    ),
    "no_verbs": said(
        """
        be | the | a | an | this | that | his | her | their | its | not | and | or | all |
        any | some | date | him | them | me | us | which | whom | what | where | when | how |
        why | who | for | of | in | on | at | by | with | from | as | have | like | see |
        serve | remain | become | vote | abstain | retire | resign | expire
        """
    ),
    "states": said(
        """
        retiring | leaving | resigning | stepping | absent | moving | serving | away |
        having | getting | going | able | holding | running | becoming | joining | closing |
        starting | voting | using | willing | standing | hoping | thinking | wondering |
        visiting
        """
    ),
    "no_duties": said(
        """
        talking | speaking | asking | telling | presenting | discussing | proposing | attending |
        joining | looking | exploring | chairing | leading | owning | working
        """
    ),
    "listed_wishes": said(
        """
        wants | would like | requested | requests | asked for | asked to see | asks for |
        wishes to see | wanted | is requesting | was interested in seeing
        """
    ),
    "wishes": said(
        """
        like | love | prefer | welcome | appreciate | want | wish | hope | support | oppose |
        favor | favour | vote | accept | benefit | suggest | recommend | move | rather |
        agree | second | have | be | say | think | expect | object | abstain | hate |
        consider
        """
    ),
    "body_acts": said(
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
    "desk_verbs": said(
        """
        prepare | send | contact | provide | draft | review | report | circulate | arrange |
        investigate | write | submit | revert | respond | examine | advise | inspect | check |
        forward | follow | liaise | share | update | revise | compile | develop | survey |
        research | negotiate | notify | inform | reply | request | obtain | collect | gather |
        add | get
        """
    ),
    "deliberating": said(
        """
        take | consider | look | raise | ask | seek | consult | meet | discuss | monitor |
        explore
        """
    ),
    "is_to": said("is to | are to | is supposed to | are supposed to | is meant to | are meant to"),
    "reported": said("would | 'd | was going to | were going to"),
    "doing_bodies": said(
        """
        office | department | team | staff | section | committee | subcommittee | group |
        board | council
        """
    ),
    "binding": said(
        """
        agreed | decided | resolved | confirmed | requested | instructed | directed |
        ordered | voted | requests | concurred
        """
    ),
    "doubts": said("if | whether"),
    "politely": said("could | would"),
    "asking_leave": said("asked to | requested to"),
    "leave_verbs": said(
        """
        add | remove | postpone | table | defer | move | amend | see | use | rent | attend |
        join | speak | build | install | place | put | keep | borrow | withdraw | be | hold |
        operate | erect | reserve
        """
    ),
    "asking_modals": said("to | direction to | should | would | will | could | shall | please"),
    "asked_for": said("for"),
    "told_now": said(
        """
        give an update | give a brief update | give a short update | give an overview |
        give a brief overview | give a presentation | give some background | update everyone |
        update members | update the members | update the board | update the council |
        update the committee | update the commission | update the meeting | brief members |
        brief the members | brief the board | brief the council | brief the committee |
        brief the meeting | go over | walk the board through | take members through |
        talk about | provide an overview | provide a brief overview
        """
    ),
    "later_words": said(
        """
        before the next meeting | by the next meeting | before next meeting |
        before the meeting | before our next meeting | for the next meeting | by friday |
        by monday | next month | next week | later | in future | at a future | by the end |
        regularly | monthly
        """
    ),
    "on_the_spot": said(
        """
        introduce | stand | rise | leave | silence | mute | unmute | sit | explain |
        elaborate | clarify | describe | comment | speak | repeat | recite | lead | begin |
        proceed | be | summarize | summarise | recuse | state | answer | read | recap | say |
        turn | observe | pray | remember | vote | second | withdraw | approve |
        approach | join | wait | step | move | declare | disclose | recognize | recognise |
        remain | refrain | support | reconsider | please | announce | outline | exclude
        """
    ),
    "volunteering": said("volunteer | volunteers | volunteered"),
    "by_whom": said("by"),
    "to_be": said("to be | will be | would be | shall be | should be | must be"),
    # what a passage says that needs somebody to act, where a margin names who
    "open_work": said(
        """
        agreed to | agreed that | needs to | need to | is needed | are needed | is required |
        are required | is still needed | needed | outstanding | resolved to | decided to
        """
    ),
    "also_to": said("also to | and to | and also to"),
    "infinitive": said("to"),
    "noun_ends": said("tion | sion | ment | ity | ness | ings | ing"),
    "no_actors": said(
        """
        note | motion | request | reminder | time | plan | need | needs | proposal |
        decision | permission | invitation | chance | reason | way | offer | wish | desire |
        attempt | effort | order | intent | goal | aim | how | what | when | where | who |
        why | everything | nothing | something | someone | somebody | everybody | please |
        also | then | now | due | thanks | ready | able | hope | try | want | like | going |
        used | want | we | you | i | it | they | he | she | this | that | these | those |
        there | here | volunteers | staff | ideas | work | minutes | agenda | nil | none |
        nobody | draft | consensus | nice | good | great | better | best | happy | glad |
        any | easy | hard | difficult | important | interesting | useful | worth | keen |
        willing | eager | sorry | free | likely | unable | excited | pleased | delighted |
        today | tomorrow | yesterday | blocked | blocker | blockers |
        stuff | things | lots | more | much | enough | anything | failure | ability |
        inability | refusal | commitment | obligation | authority | opportunity | reluctance
        """
    ),
    "personal_verbs": said(
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
        think about | chat with | sit down with | touch base | circle back | double check |
        mail | proof | drop in | get in touch | get quotes | get prices |
        fetch | mow | weed | tidy | sew | knit | laminate | photocopy | photograph |
        recruit | pester | persuade | apologise | apologize | thank | nag | borrow | cater
        """
    ),
    "given_verbs": said(
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
    "no_name_after": said(
        """
        in | on | via | using | into | any | some | all | more | no | this | these | that |
        those | every | each | another
        """
    ),
    "joining": said("and | but | also | then"),
    "both_words": said("both | either"),
    "oneself": said("i"),
    "ourselves": said("we"),
    # what a body does that turns to others: "We will write to the county"
    "outward_verbs": said(
        """
        write | contact | notify | approach | raise | reach | invite | ask | email | e-mail |
        phone | circulate | forward | consult | inform | advertise | respond | reply | follow |
        enquire | inquire | chase | liaise | remind | poll | survey | lobby
        """
    ),
    # what somebody does who tells others: "Ann told the members that"
    "telling": said("told | informed | advised | assured | notified | tells | informs"),
    "relatives": said("who"),
    "spoken_acts": said(
        """
        remind | say | note | add | argue | mention | repeat | point | clarify | stress |
        emphasize | emphasise | confess | admit | start | begin | stop | try | assume | quote |
        summarize | summarise | read | answer | defer | yield | oppose | object | vote
        """
    ),
    "third_persons": said("he | she | they"),
    "object_persons": said("him | her | them"),
    "plural_persons": said("they"),
    "auxiliaries": said(
        """
        has | have | had | is | was | were | are | will | would | said | stated | advised |
        confirmed | reported | did | does | do
        """
    ),
    "determiners": said("the | each | our | their"),
    "no_subjects": said(
        """
        as | not | of | for | with | by | from | to | at | in | on | under | about | between |
        against | than | like | per | via | one | a | an | any | no | another | every |
        whichever | which | whose | his | her | its | reminded | thanked | told | when |
        until | before | after | whenever | where | if | unless | because
        """
    ),
    "no_promisers": said(
        """
        parties | sides | meeting | price | motion | vote | majority | group | residents |
        public | audience | others | rest | people | couple | board | committee | council |
        commission
        """
    ),
    "clause_words": said("that | which | but | so | whereas | while"),
    "adverbials": said(
        """
        in | on | at | by | for | after | before | over | during | next | later | this |
        meanwhile | perhaps | tomorrow | then | from |
        replying | responding | answering | following | until | also | finally |
        additionally | regarding | once | when | as | otherwise | therefore | instead
        """
    ),
    "past_ends": said("ed"),
    "present_ends": said("s | es"),
    "past_verbs": said("took | met | gave | heard | went | chose | spoke | began"),
    "doers": said(
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
        ops | devs | developers | exec | secretariat | school | office bearers | office-bearers |
        partners | members
        """
    ),
    # who works for a body and goes by no name; of the public it is asked what everybody should do
    "asked_groups": said(
        """
        faculty | partners | governors | agencies | departments | colleagues | senators |
        department heads | representatives | delegates | reviewers | authors | elders
        """
    ),
    "handed_on": said(
        """
        reassigned to | re-assigned to | passed to | passed on to | transferred to |
        taken over by | now with
        """
    ),
    "being": said("be | being | been | then | also | duly | again"),
    "referring": said("refer | referred | refers | remit | remitted"),
    "handing": said(
        """
        given to | handed to | handed over to | passed to | passed on to | turned over to |
        forwarded to
        """
    ),
    "little_words": said(
        """
        the | and | for | that | with | from | this | these | those | his | her | its |
        their | our | all | any | was | were | are | has | have | had | been | said | asked |
        agreed | about | into | out | she | him | they | them | who | which | also | by |
        next | meeting
        """
    ),
    "asked": said(
        """
        was asked to | were asked to | was directed to | were directed to |
        was requested to | were requested to | is asked to | are asked to |
        are encouraged to | were encouraged to | is requested to | was instructed to |
        were instructed to | are requested to | is instructed to | is tasked with |
        was tasked with | was tasked to | is tasked to | were tasked with | were tasked to
        | encouraged to | is encouraged to | was encouraged to | is directed to |
        are directed to | has been asked to | have been asked to | are invited to |
        were invited to | asked to | directed to | requested to | instructed to |
        tasked with | tasked to | was assigned to | were assigned to | was delegated to |
        is charged with | was charged with | are reminded to | were reminded to |
        is reminded to | was told to | were told to | was advised to | were advised to |
        was urged to | were urged to | is advised to | are urged to | is urged to |
        was appointed to | were appointed to | was nominated to | mandated to |
        detailed to | deputed to | delegated to | detailed with | entrusted with |
        entrusted to | charged with | commissioned to | was left to | were left to |
        given the task of | given the task to | given the job of | given the job to |
        given the action to | given the action of | given the responsibility of |
        given responsibility for | told to | was named to | were appointed to |
        were nominated to | was given the action to | was given the task of |
        were given the task of | was given the job of | was mandated to | were mandated to
        | was commissioned to | were commissioned to | was deputed to | was detailed to |
        was engaged to | was authorised and requested to | has been tasked with |
        have been tasked with | has been tasked to | has been requested to |
        have been requested to | has been instructed to | have been instructed to |
        has been directed to | have been directed to | has been assigned to |
        is assigned to | are assigned to | are tasked with | are tasked to |
        are instructed to
        """
    ),
    "requests": said(
        """
        asked | asks | is asking | are asking |
        assigned | requested | requests | directed | directs | instructed |
        instructs | tasked | ask | request | direct | instruct | would like | would ask |
        encouraged | direction to | directions to | instruction to | instructions to | left with |
        left to | agreed for | arranged for |
        delegated to | mandate | mandates | mandated | to have | will have |
        would have | gave | gives | called on | calls on | called upon | called for | call for |
        tasks | let's have | will get
        """
    ),
}
