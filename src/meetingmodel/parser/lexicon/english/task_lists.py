"""Headings of lists of tasks, and what stands in such lists.

In: nothing.  Out: `TASK_LISTS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

TASK_LISTS = {
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
        takes this on | takes that on | takes this one | takes that one | takes it on |
        owns | is responsible for | are responsible for | on point for | is on point for |
        are on point for | on the hook for | is on the hook for | are on the hook for |
        is leading on | are leading on | takes over the | is taking over | are taking over |
        is taking on | are taking on | is owning | is picking up | are picking up |
        signed up to | signed up for | is leading the | are leading the | is taking the |
        are taking the | is preparing | is drafting | promised a | promised an | still owes |
        owes us | owes the
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
    "action_sections": said(
        """
        action items | action item | actions | action | next steps | next step | to do | todo |
        to-do
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
        deliverables | deliverable | commitments | commitments made | work assigned |
        by next meeting |
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
    # headings that boards have over their business, too: only what stands below is a task
    "open_lists": said("open items | open points"),
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
