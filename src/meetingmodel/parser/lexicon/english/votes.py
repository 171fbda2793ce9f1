"""Votes: how they are called and taken, and who votes.

In: nothing.  Out: `VOTES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

# "VOTE ON THE MAIN MOTION": which of several is voted on now
CALLED_VOTES = tuple(
    f"{vote} {the}{which}"
    for vote in ("vote on", "voting on", "roll call vote on", "roll call on")
    for the in ("the ", "")
    for which in (
        *("motion", "main motion", "original motion", "motion to amend", "amendment"),
        *("amended motion", "motion as amended", "main motion as amended", "substitute motion"),
        *("first amendment", "second amendment", "amendment to the motion", "resolution"),
    )
)

VOTES = {
    "put_to_vote": said(
        """
        was put to a vote | was put to the vote | were put to a vote | went to a vote |
        came to a vote | was put to vote | was voted on | were voted on | was voted upon |
        and put to a vote | put to a vote
        """
    ),
    "voted": (
        *said(
            "voted | vote was taken and | voted unanimously | vote was unanimous | "
            "vote is unanimous | the vote was unanimous | the vote is unanimous"
        ),
        # "It was decided by a vote that …"
        *(
            f"{done} {by}"
            for done in said("decided | agreed | resolved")
            for by in said(
                """
                by a vote | by vote | on a vote | by a majority vote | by majority vote |
                by a show of hands | by show of hands | on a show of hands | by ballot |
                by a majority | by acclamation | by a unanimous vote | by unanimous vote
                """
            )
        ),
    ),
    "voters": said(
        """
        board | council | commission | committee | members | trustees | directors |
        commissioners | councillors | supervisors | selectmen | selectboard | membership |
        senate | assembly | association | authority | attendees | it was | was | unanimously |
        then | all | they | group | faculty | we | tsc | tac | toc | sc | maintainers |
        everyone | everybody | attendees | tc | pmc | exec | executive | officers | governors |
        partners | sig | cabinet | panel | club | society | union | caucus | bench | synod |
        congregation | parents | shareholders | delegates | otc | wg | meeting | agm | egm |
        plenary | vestry | lodge | chapter | troop | co-op | coop | circle | house
        """
    ),
    "voting_members": said("members | maintainers | committers | delegates"),
    "this_was_voted": (
        *(
            f"{it} {was} {put}"
            for it in ("this", "it", "the statement", "the suggestion", "the idea", "the wording")
            for was in ("is", "was")
            for put in (
                *("voted on", "voted upon", "put to a vote", "put to the vote", "put to vote"),
                *("then voted on", "then put to a vote", "then put to the vote"),
                *("put to the meeting", "put to members", "put to the members"),
            )
        ),
        *said(
            """
            a vote was taken on this | a vote was taken on it | this went to a vote |
            it went to a vote | the committee voted on this | the board voted on this |
            we voted on this | we voted on it | the group voted on this | a vote is taken and
            """
        ),
    ),
    "voted_for": said(
        """
        to | that | against | in favour of | in favor of | on whether to | for the adoption of |
        for adoption of | for the approval of | for approval of | for the ratification of |
        for ratification of | for accepting | for approving | for adopting
        """
    ),
    "vote_leads": said(
        """
        a vote was taken on | a vote was held on | vote taken on | vote on | a vote on |
        votes on | voted on | the vote on | we voted on | vote for | vote to | a vote to |
        vote whether | vote on whether | vote is held on | a vote is held on | vote held on |
        vote was held on | vote is taken on | a vote is taken on | quick vote on |
        the board voted on | the committee voted on | the council voted on |
        the group voted on | members voted on | the members voted on | the team voted on |
        roll call vote on | roll call vote to | we vote on | vote was taken on
        """
    ),
    "vote_called": said(
        """
        roll call vote | a roll call vote | on a roll call vote | on roll call vote |
        by roll call vote | upon roll call | upon a roll call vote | upon roll call vote |
        roll call | discussion
        """
    ),
    "vote_of": said(
        """
        on a vote of | by a vote of | on a roll call vote of | by a roll call vote of |
        with a vote of | on a | by a
        """
    ),
    "by_a_vote": said("by a vote of | on a vote of | by vote of | with a vote of | by a margin of"),
    "methods": said(
        """
        roll call | roll-call | rollcall | voice vote | on the voices | show of hands |
        secret ballot | ballot | acclamation | acclaim | recorded vote |
        electronic vote | e-mail vote | email vote | rcv
        """
    ),
    "show_openings": said(
        """
        show of hands | hands up | a show of hands | we voted | voted | vote | took a vote |
        we took a vote | quick vote | straw poll | hands
        """
    ),
    "approved_by_vote": said(
        """
        approved | adopted | accepted | passed | ratified | authorized | authorised | endorsed |
        confirmed | appointed | elected
        """
    ),
    "told_verbs": said(
        """
        adjourned | approved | accepted | adopted | authorized | authorised | voted | agreed |
        appointed | entered | closed | awarded | granted | elected | resolved | ratified |
        passed | received | recessed | reconvened | confirmed | ordered
        """
    ),
    "told_as_done": said(
        """
        resolved | it was resolved | it was agreed | it was decided | all agreed | agreed |
        decided | was approved | were approved | was accepted | were accepted | was adopted |
        were adopted | was agreed | were agreed | voted | unanimously agreed |
        unanimously resolved | unanimously approved | were confirmed | was confirmed |
        taken as read | taken as correct | taken as a true record | agreed as a true record |
        were received | was received | were elected | was elected | was appointed |
        were appointed | read and approved | read and adopted | read and accepted |
        read and confirmed | read and agreed | read and passed | duly approved | duly adopted |
        approved and signed | agreed and signed | accepted and signed | confirmed and signed |
        adopted and signed | approved as read | adopted as read | unanimously accepted |
        passed as a true record | passed as correct | taken as correct
        """
    ),
    "passed_words": said(
        """
        approved | adopted | accepted | passed | carried | ratified | defeated | rejected |
        passes | carries | fails | failed
        """
    ),
    "statement_verbs": said(
        """
        states | says | asks | requests | recommends | urges | declares | stated | asked |
        requested | recommended | saying | stating | asking | suggests | suggested |
        proposes | proposed | requests | reads
        """
    ),
    "vote_heads": (
        *CALLED_VOTES,
        *said(
            """
        motion & voting | motion and voting | motions & voting | motions and voting |
        motion & vote | motion and vote | motion/vote | motion / vote | voting & motion
        """
        ),
    ),
    "vote_lists": said(
        """
        vote result | vote results | votes | vote | result of the vote | results of the vote |
        results of the votes |
        voting results | the following motions | motions carried | motions passed |
        the following votes | the following resolutions | votes taken |
        the following amendments | the following changes | the following rule changes |
        the following proposals | the following bylaw changes | the following by-law changes |
        the following constitutional amendments | the following constitutional changes |
        the following amendments to | the following changes to | the following email votes |
        the following items were approved | the following items were voted |
        the following decisions were ratified | the following actions were ratified |
        the following email motions | the following resolutions were put
        """
    ),
    "vote_matters": said("of | to | for | in favour of | in favor of | on | that"),
    "vote_words": said(
        """
        carried | carries | vote | votes | voted | voting | ayes | noes | nays | aye | nay |
        unanimous | unanimously | favour | favor | motion | motions | amendment | proposal |
        resolution | ordinance | lost | defeated | opposed | abstained | abstain |
        abstentions | abstention | ordered | hands | ballot | second | seconder | seconded |
        yes | nomination | suggestion | withdraw | withdrew | withdrawn | dissent |
        objection | objections | con |
        proposition | tie | resolved | elected | acclaimed | one didn't go | one didnt go |
        one did not go | one passed | one failed
        """
    ),
    "vote_ends": said(
        """
        and | with | due | because | as | since | from | be | to be | to break the tie |
        to break a tie | breaking the tie
        """
    ),
    "vote_ends_it": said(
        """
        passed | carried | defeated | failed | lost | motion carried | motion passed | voted
        """
    ),
    "vote_fillers": said(
        """
        by | a | an | the | with | of | on | to | and | all | in | vote | votes | motion |
        members | present | unopposed
        """
    ),
    "adverbs_of_votes": said(
        "unanimously | then | also | formally | hereby | therefore | accordingly | now"
    ),
    "call_verbs": said("voted"),
    "vote_gates": said(
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
}
