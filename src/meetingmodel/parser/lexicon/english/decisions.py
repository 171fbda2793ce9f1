"""What marks a decision.

In: nothing.  Out: `DECISIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

DONE = ("decided", "agreed", "resolved")

# "We made the following decisions:", "The following was agreed:", "The board decided as follows:"
LEADS = (
    *(
        f"{made} {which} decisions"
        for made in ("made", "took", "reached", "came to", "arrived at")
        for which in ("the following", "these")
    ),
    *(f"{done} {on}the following" for done in DONE for on in ("", "on ", "upon ", "to ")),
    *(f"{done} as follows" for done in DONE),
    *(f"following {was}{done}" for done in DONE for was in ("was ", "were ", "is ", "are ", "")),
    *(
        f"following decisions {were} {made}"
        for were in ("were", "have been", "are")
        for made in ("made", "taken", "reached", "agreed")
    ),
)

# "Trustees agreed the budget", "The panel agreed to a fee of £12", "Council agreed to waive the
# fee": what a body agrees to grant is granted, while "agreed to write" is a task.
AGREED = (
    *(
        f"{agreed} {to}{the}"
        for agreed in ("agreed", "agrees")
        for to in ("", "to ", "on ")
        for the in ("the", "a", "an", "its", "their", "all", "these", "both")
    ),
    *(
        f"{agreed} to {do}"
        for agreed in ("agreed", "agrees")
        for do in said(
            """
            approve | adopt | accept | ratify | endorse | award | grant | appoint | co-opt |
            waive | increase | reduce | raise | renew | extend | support | oppose |
            object to | affiliate | reappoint | re-appoint | elect | authorise | authorize
            """
        )
    ),
    *(
        f"agreed with the {what}"
        for what in ("recommendation", "recommendations", "proposal", "suggestion", "request")
    ),
    "agreed in principle",
)

DECISIONS = {
    "decision_dates": said("decision date | date of decision | decision made | date decided"),
    "decision_openings": said(
        """
        resolved that | resolved to | resolved, that | resolved unanimously | agreed that |
        agreed to | agreed unanimously | unanimously agreed | unanimously resolved |
        it was agreed | decided to | decided that | further resolved | further agreed |
        decision to | decision made to | decision taken to | decision was to |
        by general consent | by common agreement | by unanimous agreement | by mutual agreement |
        consensed to | consensed on | consensed that | without objection | without objections |
        with no objection | with no objections | with no further objections |
        agreed on | agreed upon | agreed not to | decided against |
        decided not to | agreement to | agreement that | unanimous agreement | agreed no |
        agreed we | all agreed the | all agreed we | all agreed that | all agreed to
        """
    ),
    "askings": said(
        """
        why | how | whether | if | when | what | no | without | lack | not | any | seek |
        build | gauge | before | until | pending
        """
    ),
    "decision_bodies": said(
        """
        members | board | council | committee | commission | group | trustees | directors |
        meeting | team | panel | governors | partners | councillors | commissioners |
        subcommittee | sub-committee | working group | attendees | participants |
        association | we | everyone | all | all present | the room | wg | tsc | tac |
        steering committee | task force | editors | chairs | exec | executive | pmc | sc |
        core team | secretariat | tc | working party | forum | senate | faculty | consortium |
        maintainers | leads | those present | assembly | faculty council | chapter | project team |
        ec | gc | cpc | toc | ppmc | exco | mancom | plenary | plenum | caucus | cabinet |
        vestry | presbytery | society | membership | crew | coalition | co-op | cooperative |
        collective | councillor's | councillor’s |
        member's | member’s | the trust | authority | selectmen | selectboard | delegates |
        shareholders | officers | elders | deacons | wardens | supervisors | regents |
        congregation | synod | session | executive | convention | officers | presbyters |
        the membership | homeowners | unit owners | both boards | all parties
        """
    ),
    "decision_verbs": AGREED
    + said(
        """
        agreed that | resolved that | resolved to | decided that | decided to |
        unanimously agreed that | unanimously resolved | unanimously decided |
        further agreed that | also agreed that | then agreed that | agreed on | concurred that |
        settled on |
        agreed upon | agreed not to | agreed no | decided against | decided not to |
        agreed we | agreed for the | agreed payment | agreed expenditure | agreed funding |
        agrees that | decides that | resolves that | determined to |
        opted to | chose to | opted for | consensed | decided by consensus |
        decided it would | decided it is | decided it was | decided we | decided the |
        decided unanimously | agreed by consensus | agreed unanimously to | decided on |
        decided upon | consense on | consense that | consense to | came to the decision |
        reached the decision | came to an agreement | reached agreement | reach consensus
        """
    ),
    "decision_adverbs": said(
        """
        also | further | then | therefore | unanimously | thus | subsequently | duly | finally |
        generally | accordingly | all | again | thereupon | hence | formally | informally |
        collectively | jointly | mutually | eventually | ultimately
        """
    ),
    "passives": said("was | were"),
    "this_was_agreed": said(
        """
        this was agreed | this was unanimously agreed | agreed by all | all in agreement |
        all agreed to this | all were in agreement | everyone agreed | all agreed |
        members agreed | agreed unanimously | so agreed | this was approved |
        this was accepted | this proposal was agreed | this suggestion was agreed |
        unanimously agreed | agreed | accepted | resolved | everyone was in agreement |
        there were no objections | no objections were raised |
        no objections were made | nobody objected | no one objected | committee agrees |
        committee agreed | the committee agrees | the committee agreed | board agrees |
        board agreed | the board agrees | the board agreed | the meeting agreed |
        the group agrees | the group agreed | group agrees | group agreed | trustees agreed |
        the trustees agreed | members agree | everyone agrees | everybody agreed |
        everybody agrees | all agree | all present agreed | we all agreed
        """
    ),
    "agreed_ends": said(
        """
        agreed | agreed upon | agreed upon without voting | agreed without a vote |
        agreed by all | all agreed | all councillors agreed | all members agreed |
        all present agreed | everyone agreed | agreed unanimously | unanimously agreed |
        all were in agreement | all in agreement | all in favour | all in favor
        """
    ),
    "marked_ends": said("resolved | agreed"),
    "agreeing": said("agree | agrees | agreed | agreement | accepted | approved | consensus"),
    "agreeing_fillers": said(
        """
        the | all | fully | with | this | that | to | by | unanimously | in | are | is | was |
        were | present | people | also | it | yes | ok | here | every | body | one | room |
        everybody
        """
    ),
    "all_agreed": said(
        """
        all agree | all agreed | everyone agrees | everyone agreed | everybody agrees |
        everybody agreed | agreed by all | agreed by everyone | all in agreement |
        all were in agreement | everyone was in agreement | all agreed to this |
        all agree with this | all agree on this | all agreed on this | we all agree |
        we all agreed | all members agreed | all members agree | all attendees agreed |
        the attendees agreed | all participants agreed | this was agreed by all |
        this was unanimously agreed | all present agreed | all present agree |
        there was general agreement | general agreement | there was consensus on this |
        all agreed with this | everyone agreed to this | everyone agreed with this
        """
    ),
    "assenting": said(
        """
        is fine with | fine with that | fine with this | fine by me | agrees | agreed | likes |
        supports | is happy with | happy with that | sounds good | is ok with | ok with that |
        concurs | good idea | makes sense | is on board | okay with that | good with that
        """
    ),
    "unopposed": said(
        """
        no objections | no objection | no objections noted | no objection noted |
        no objections heard | no objections raised | no one objects | nobody objects |
        no one objected | nobody objected | nobody disagrees | nobody disagreed |
        no one disagrees | no disagreement | no dissent | all present agree |
        all present agreed | those present agree | those present agreed |
        all physically present agree | all on the call agree | all on the call agreed |
        everyone is ok with that | everyone is fine with that | everyone was fine with that |
        everyone was happy with this | all happy with this | no objections from anyone |
        no objections from the group | no objections from the room
        """
    ),
    "unopposed_alone": said(
        """
        unanimous consent | by unanimous consent | with unanimous consent | no objections noted |
        no objections | no objection | no objections raised | no objections heard | consensus
        """
    ),
    "suggesting": said(
        """
        suggests | suggested | suggest | suggestion | proposes | proposed | propose | proposal |
        recommends | recommended | recommend | asks whether | asked whether | asks if |
        asked if | asks for input | whether we | let's | let us | we should | we will | we shall |
        we could | should we | offers to | offered to | plans to | would like to | wants to
        """
    ),
    "decision_shouts": said("decision | decided | agreed | consensus | conclusion"),
    "agreed_in_short": said(
        """
        agreed yes | agreed, yes | yes, agreed | agreed ok | agreed by everyone | all agreed yes |
        ok'd | okayed | ok by all | ok for all | ok for everyone | all ok | all ok with that |
        fine by all | fine for all | fine with everyone | all happy with that | all happy |
        all fine with that | everyone happy | everybody happy | everyone ok | everybody ok |
        consensus yes | consensus | decided | unanimous | yes (unanimous) | yes, unanimous |
        no objections | no objection | nobody against | no one against | all for it |
        everyone for it | thumbs up all round | we'll do it | go for it
        """
    ),
    "agreed_before": said("agreed | decided"),
    "decision_labels": said(
        """
        decision | decisions | decided | agreed | resolved | resolution | it was resolved |
        consensus | conclusion | conclusions | decision made | decisions made | decision taken |
        decisions taken | decision reached | council decision | board decision |
        committee decision | final decision | final decisions | decision/action |
        action/decision | outcome/decision | decision/outcome | decisions/actions |
        actions/decisions | decision agreed |
        group decision | team decision | key decision | key decisions | main decisions |
        agreement | agreements | lazy consensus | rough consensus | agreed position |
        agreement reached | group agreed | agreed by all
        """
    ),
    "decision_leads": LEADS,
    "decision_nouns": said(
        """
        decisions | resolutions | agreements | decision log | decision record |
        decision register | decision points | decision list | decision summary |
        points agreed | points of agreement | agreed points | items agreed |
        what we decided | what we agreed | what was decided | what was agreed |
        what have we decided | what have we agreed
        """
    ),
    "decision_fillers": said(
        """
        decisions | agreements | resolutions | conclusions | outcomes | consensus | rationale |
        major | important | final | formal | team | group | board | committee | council | today |
        tonight | record | register | points | confirmed | approved | adopted | recap | overview |
        taken | new | reasons | notable | decided | passed | consolidated
        """
    ),
    "decisions_to_come": said(
        """
        to | needed | required | pending | open | outstanding | upcoming | remaining | due |
        previous | prior | past | last | old
        """
    ),
    "decision_columns": said(
        """
        decision | decisions | decision made | decisions made | decision taken |
        decisions taken | decision reached | decisions reached | decision agreed |
        decisions agreed | agreed decision | agreed decisions | key decision | key decisions
        """
    ),
    "decider_columns": said(
        """
        made by | decided by | decision made by | approved by | taken by | agreed by |
        decision maker | who decided | decision by
        """
    ),
    "kind_columns": said("type | category | kind | item type | entry type | class"),
    "decision_phrases": said(
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
        there was agreement that | there was agreement to |
        there is agreement that | there is agreement to | there is consensus |
        it has been agreed to | it has been decided to | it is agreed to | agreement was reached |
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
        accepted by consent | accepted by consensus | by common consent | common consent that |
        sense of the meeting was | sense of the meeting that | sense of the meeting is |
        consensus of the council | consensus of the board | consensus of the committee |
        consensus of the commission | consensus of the group | consensus of the meeting |
        consensus of those present | consensus of members | gave consensus |
        consensus is it | consensus was it |
        consensus is we | consensus was we | consensus was for | consensus is for |
        was approved without objection | were approved without objection |
        was adopted without objection | were adopted without objection |
        was accepted without objection | were accepted without objection |
        was agreed without objection | were agreed without objection |
        there being no objection | there being no objections | seeing no objection |
        seeing no objections | hearing no objection | no objection was raised |
        no objection was made | no objection was heard | no objections were heard |
        no objection being raised | no objections being raised | consensed to | consensed on |
        consensed that | by general consent | by unanimous agreement | by common agreement |
        sense of the room was | sense of the room is | sense of the room that |
        sense of the group was | sense of the group is | sense of the group that |
        no objection to adopting | no objection to moving | no objection to making |
        no objection to publishing | no objections to adopting | no objections to publishing |
        no objections to merging | no objection to merging | no objections to approving |
        was approved by general consent | were approved by general consent |
        it is unanimously agreed | it is agreed by all | it is decided that | it is decided to |
        it is resolved that | it was the unanimous view | it was the unanimous opinion |
        it was the unanimous decision | unanimous decision of the | unanimous view of the |
        consensus call | declared consensus | consensus declared | consensus was to |
        were unanimous that | was unanimous that | are unanimous that | were all agreed that |
        it was determined that | it was determined to | it was concluded that |
        it was unanimously decided
        """
    ),
}
