"""Work: what somebody can take on, what a body only does at once, and what is no work.

In: nothing.  Out: `WORK`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

WORK = {
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
    "causing": said("have"),
    "taking": said("take | record"),
    # "Clerk to action" gives the Clerk what was told before
    "bare_tasks": said("action | action this | action it | action these | action same"),
    "gains": said("get | see | find | use | enjoy | pay | meet"),
    "deliverables": said(
        """
        ready | available | draft | report | update | numbers | figures | quote | quotes |
        estimate | estimates | pricing | proposal | recommendation | recommendations | details |
        word | look | out | back
        """
    ),
    "handed_things": said("it | them | those | these"),
    "own_acts": said(
        """
        be | disagree | differ | abstain | withdraw | second | amend | serve | stay | remain |
        become | stand | vote | retire | support | adjourn | table | accept | defer
        """
    ),
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
        stand aside | step aside | join us | join you | chair the meeting | chair this meeting |
        chair the next meeting | chair the next one | chair the first meeting |
        take over as | step in as | stand in as | move to another | join the meeting |
        join the board | join the committee | join the team | get the final |
        leave at | leave early | be back | be away | be out | be off | be absent | be late |
        run for another | run for office | run for re-election | run for reelection
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
    "doing_bodies": said(
        """
        office | department | team | staff | section | committee | subcommittee | group |
        board | council
        """
    ),
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
    # what a body does that turns to others: "We will write to the county"
    "outward_verbs": said(
        """
        write | contact | notify | approach | raise | reach | invite | ask | email | e-mail |
        phone | circulate | forward | consult | inform | advertise | respond | reply | follow |
        enquire | inquire | chase | liaise | remind | poll | survey | lobby
        """
    ),
    "spoken_acts": said(
        """
        remind | say | note | add | argue | mention | repeat | point | clarify | stress |
        emphasize | emphasise | confess | admit | start | begin | stop | try | assume | quote |
        summarize | summarise | read | answer | defer | yield | oppose | object | vote
        """
    ),
    "past_ends": said("ed"),
    "present_ends": said("s | es"),
    "past_verbs": said("took | met | gave | heard | went | chose | spoke | began"),
}
