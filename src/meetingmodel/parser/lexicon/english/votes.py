"""Votes: counts, sides, methods, and what became of a motion.

In: nothing.  Out: `VOTES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

# "A motion to wait was", "accepted by acclaim": what became of it, and how.
DONE = said("accepted | approved | adopted | agreed | resolved | confirmed | ratified | endorsed")
HOW = said(
    """
    unanimously | by acclaim | by acclamation | by consensus | by consent | by unanimous consent |
    without objection | without objections | with no objections | without dissent | nem con |
    nem. con. | by show of hands | by a show of hands | by voice vote | by vote | by all
    """
)
PLAIN_FATES = said(
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
)

# "was unanimously re-elected", "were duly appointed", "elected unanimously"
ELECTED = (
    *(
        f"{was} {how}{done}"
        for was in ("was", "were", "is", "are", "has been", "have been")
        for how in ("", "duly ", "unanimously ", "also ", "then ")
        for done in ("elected", "re-elected", "reelected", "appointed", "re-appointed", "acclaimed")
    ),
    *(
        f"{how} {done}"
        for how in ("unanimously", "duly")
        for done in ("elected", "re-elected", "reelected", "appointed")
    ),
    *(f"{done} unanimously" for done in ("elected", "re-elected", "reelected", "appointed")),
)

# "VOTE ON THE MAIN MOTION AS AMENDED": which of several is voted on now
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
    "result_leads": said(
        """
        which | this | it | was | and | motion | the motion | but | found | put to the vote |
        put to a vote | put to the meeting
        """
    ),
    "all_elected": said(
        """
        all were elected | all were duly elected | all were re-elected | all elected |
        all were appointed | all duly elected | all were unanimously elected |
        they were all elected | all of the above were elected | all nominees were elected
        """
    ),
    "both_motions": said(
        "both motions | both resolutions | both amendments | both ordinances | both items"
    ),
    "result_goes_on": said("to | that | by"),
    "fate_joins": said("and | then | was | which"),
    "counted_otherwise": said("quorum | quorate"),
    "voting_members": said("members | maintainers | committers | delegates"),
    "with_votes": said("with | by"),
    "against_words": said("against"),
    "put_to_vote": said(
        """
        was put to a vote | was put to the vote | were put to a vote | went to a vote |
        came to a vote | was put to vote | was voted on | were voted on | was voted upon |
        and put to a vote | put to a vote
        """
    ),
    "voted": (
        *said("voted | vote was taken and | voted unanimously"),
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
    "counted_voters": said(
        """
        vote | votes | voting | member | members | voted | were | hand | hands | councillors |
        binding | binding votes |
        councilors | commissioners | directors | trustees | supervisors | people
        """
    ),
    "vote_ends": said(
        """
        and | with | due | because | as | since | from | be | to be | to break the tie |
        to break a tie | breaking the tie
        """
    ),
    "call_verbs": said("voted"),
    "score_ties": said("to | vote to | votes to"),
    "in_unison": said(
        """
        unanimous | unanimously | making it unanimous | without objection |
        without objections | without any objection | without any objections |
        with no objection | with no objections |
        with no objections raised | no objections raised | no objections were raised |
        hearing no objection | hearing no objections | there being no objection |
        there being no objections | by all present | by all members | by all members present |
        by everyone | by everyone present
        """
    ),
    "unanimous_votes": said(
        """
        unanimous vote | unanimous approval | unanimous adoption | unanimous acceptance |
        unanimous ratification | unanimous election | unanimous endorsement |
        unanimously in favour | unanimously in favor | unanimous show of hands |
        unanimous decision | unanimous consent
        """
    ),
    "consents": said("consent"),
    "all_for_it": said(
        """
        all in favour | all in favor | everyone in favour | everyone in favor |
        everybody in favour | everybody in favor | all were in favour | all were in favor |
        all are in favour | all are in favor | everyone is in favour | everyone is in favor |
        all voted in favour | all voted in favor | unanimously in favour | unanimously in favor |
        all members in favour | all members in favor | all present in favour |
        all present in favor
        """
    ),
    "asking_titles": said(
        """
        election of | re-election of | elect | confirmation of | confirm | appointment of |
        appoint | reappointment of | nomination of | admission of | formal approval
        """
    ),
    # "approved with no comments", "accepted as circulated, without any changes"
    "approval_fillers": said(
        """
        comment | comments | note | notes | change | changes | correction | corrections |
        amendment | amendments | remark | remarks | question | questions | objection |
        objections | discussion | further | as | is | it | were | was | read | circulated |
        written | presented | submitted | distributed | published | amended | minor | raised |
        noted | made | received | any | no | without | everyone | everybody | and | are
        """
    ),
    "approval_tails": said(
        """
        with | one | two | three | a | an | few | some | small | slight | the | following |
        addition | additions | edit | edits | modification | modifications | revision |
        revisions | corrected | proposed | posted | printed | drafted | unchanged | recorded |
        stated | sent | emailed | e-mailed | mailed | prepared | by | all | committee | board |
        members | group | present | meeting | true | accurate | correct | record | of | signed |
        chair | chairman | chairperson | chairwoman | president | council | attendees |
        participants | proceedings | duly | also | both | shown | modified | revised | edited |
        typo | typos | minutes | agenda | suggested | adjustments | fair | reflection | in | form |
        this | that | at | formally | officially | then | after | previously | prior | above |
        below | here | being | mayor | discussions
        """
    ),
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
    "statement_verbs": said(
        """
        states | says | asks | requests | recommends | urges | declares | stated | asked |
        requested | recommended | saying | stating | asking | suggests | suggested |
        proposes | proposed | requests | reads
        """
    ),
    # at the end of a line that lost its stops
    "joined_results": said(
        """
        unanimous consent | motion carried | motion passed | motion passes | motion carries |
        motion carried unanimously | motion passed unanimously | all in favor | all in favour |
        all ayes | no objections | with unanimous consent | by unanimous consent | motion failed |
        motion fails
        """
    ),
    "approved_how": said(
        """
        unchanged | without | as amended | as proposed | as published | as corrected |
        as written | as presented | as read | as revised | as modified | as circulated |
        with | no changes | no corrections | no amendments | as posted | as submitted |
        as is | as-is | there were no changes | there were no corrections | by all | by everyone
        """
    ),
    # what is approved at the beginning of each meeting, without a word of who moves it
    "routine_papers": said(
        "minutes | agenda | notes of the last meeting | notes of the previous meeting"
    ),
    "routine_leads": said(
        """
        the | last | previous | prior | draft | amended | revised | corrected | meeting |
        our | both | consent | regular | board | committee | council | annual | special |
        general | today's | tonight's | proposed | published | updated | tentative |
        with this change | with these changes | with that change | with those changes |
        there were no changes and | there were no corrections and | there were no comments and |
        no changes; | no corrections; | having been circulated,
        """
    ),
    "nothing_routine": said(
        """
        these | not | be | being | item | items | which | once | after | said | noted |
        reported | stated | asked | confirmed | explained | reminded | will | would | can |
        could | may | should | shall | must | had | motion | moved
        """
    ),
    "vote_matters": said("of | to | for | in favour of | in favor of | on | that"),
    "no_number": said("none | no"),
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
    "told_verbs": said(
        """
        adjourned | approved | accepted | adopted | authorized | authorised | voted | agreed |
        appointed | entered | closed | awarded | granted | elected | resolved | ratified |
        passed | received | recessed | reconvened | confirmed
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
    "elected": ELECTED,
    "none_opposed": said(
        """
        without dissent | nem con | nem. con. | nem.con. | nem.con | nemine contradicente |
        none opposed |
        no dissent | without opposition | no opposition | no one opposed | nobody opposed |
        none against | no one against | nobody against | no one voted against |
        no votes against | no nays | no noes
        """
    ),
    "vote_absent": said("absent | excused | not present | absent/excused | absent / excused"),
    "vote_recused": said("recused | recuse | recusal | recusing | not voting | did not vote"),
    "voting_no": said(
        """
        opposed | opposing | dissenting | dissented | dissents | voting no | voting nay |
        voting against | voted no | voted nay | voted against | in opposition | against |
        in dissent | voting in opposition | asked that his vote against |
        asked that her vote against | asked that their vote against |
        asked that their votes against | requested that his vote against |
        requested that her vote against | requested that their votes against |
        asked for his vote against | asked for her vote against |
        wished his vote against | wished her vote against
        """
    ),
    "voting_yes": said(
        """
        voted yes | voted aye | voted yea | voted for | voting yes | voting aye | in favour |
        in favor | voted in favor | voted in favour
        """
    ),
    "no_calls": said("for | in favor | in favour | against | opposed | negative | affirmative"),
    "result_labels": said(
        """
        result | results | vote result | outcome | vote | final resolution | motion result
        | final result | result of vote | result of the vote | voting | motion vote |
        motion outcome | outcome of vote | board vote | council vote | committee vote |
        commission vote | vote outcome | vote count | vote tally | final vote |
        status of motion | motion status | disposition of motion | vote on motion |
        vote on the motion | result of motion | voting result | voting results |
        disposition
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
    "put_off_results": said("continued | held | carried forward | rescheduled | postponed"),
    "became_labels": said(
        """
        action | action taken | result | results | outcome | vote | disposition | motion |
        decision | status
        """
    ),
    "motion_fates": (
        *PLAIN_FATES,
        *(f"{done} {how}" for done in DONE for how in HOW),
    ),
    "fate_stops": said("that | which | be | been | to | as | previously | already | who | not"),
    "voted_for": said(
        """
        to | that | against | in favour of | in favor of | on whether to | for the adoption of |
        for adoption of | for the approval of | for approval of | for the ratification of |
        for ratification of | for accepting | for approving | for adopting
        """
    ),
    "approved_by_vote": said(
        """
        approved | adopted | accepted | passed | ratified | authorized | authorised | endorsed |
        confirmed | appointed | elected
        """
    ),
    "adverbs_of_votes": said(
        "unanimously | then | also | formally | hereby | therefore | accordingly | now"
    ),
    "by_a_vote": said("by a vote of | on a vote of | by vote of | with a vote of | by a margin of"),
    "voter_columns": said("voter | voters | voting members | elector | vote of"),
    "vote_totals": said("total | totals | count | tally | sum | result | votes"),
    "vote_columns": said("vote | votes | voted | how voted | vote cast | ballot | their vote"),
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
    "all_in_favour": said("all in favour of | all in favor of"),
    "favouring": said(
        """
        all in favour of | all in favor of | all those in favour of | all those in favor of |
        those in favour of | those in favor of | in favour of | in favor of
        """
    ),
    "methods": said(
        """
        roll call | roll-call | rollcall | voice vote | on the voices | show of hands |
        secret ballot | ballot | acclamation | acclaim | recorded vote |
        electronic vote | e-mail vote | email vote | rcv
        """
    ),
    "carried": said(
        """
        carried | carries | passed | passes | approved | adopted | all agreed | agreed upon |
        agreed | all in favour | all in favor | motion carries | unanimous | unanimously |
        approved unanimously | granted | accepted | all ayes | all voted aye | so ordered |
        adopted unanimously | accepted unanimously | passed unanimously | agreed unanimously |
        unanimously adopted | unanimously accepted | unanimously approved | unanimously agreed |
        ayes all |
        motion approved | all approved | carried unanimously | was successful | all aye |
        resolved | nem con | nem. con. | nem con. | without dissent | without objection |
        no objections | no objection | without opposition | put and agreed | concurred |
        all said aye | so approved | affirmed | elected | without objections |
        was acclaimed | were acclaimed | is acclaimed | are acclaimed | acclaimed as |
        without any objection | without any objections | without objection being made |
        were content with the proposal | making it unanimous | all approve | all agree | m/c |
        m.c. | voted in favor | voted in favour | the ayes have it | ayes have it | ayes had it |
        all were in favor |
        all were in favour | all voted in favor | all voted in favour |
        all voting in favor | all voting in favour | majority was in favor |
        majority was in favour | majority in favor | majority in favour |
        majority voted in favor | majority voted in favour | were all in favor |
        were all in favour |
        so voted | all yes | all yeas | all yea | all voted yes | all voting yes | all voting aye |
        all present voted aye |
        all members voted aye | all members voting aye | all members present voted aye |
        all members voted in favor | all members voted in favour | all members voted yes |
        all present voting aye | ayes: all | ayes – all | ayes - all | aye: all | yes: all |
        all voted in the affirmative | voted in the affirmative | mcu | m.c.u. | mc |
        by acclamation | all were in agreement | all in agreement | everyone agreed |
        everyone aye | everybody aye | everyone said aye | everybody said aye |
        everyone voted aye | everybody voted aye | everyone in favor | everyone in favour |
        carried by absolute majority | absolute majority | by acclaim | with acclaim |
        with acclamation | consented | all consented |
        nem.con. | nem.con | nem diss | nem. diss. | nemine contradicente | all consent |
        everyone consents | everyone consented | all for | with one accord
        """
    ),
    "failed": said(
        """
        failed | fails | lost | defeated | not carried | not accepted | denied | rejected
        | did not pass | does not pass | not approved | did not carry | not passed | fell
        | negatived | motion fell | disapproved | not agreed | was not supported |
        not supported | not adopted | not upheld | voted down | turned down |
        one didn't go | one didnt go | one did not go | did not go through |
        didn't go through | not consented | consent withheld | consent was withheld
        """
    ),
    # "Motion to deny", and what became of the case
    # all that stands behind "Motion to buy a lamp:", or in a sentence of its own
    "passing_alone": said("pass | mc | m.c. | mcu"),
    "failing_alone": said("fail"),
    "refusing": said("deny | reject | refuse | disapprove"),
    "refused": said("denied | rejected | refused | disapproved"),
    "tabled": said(
        """
        tabled | deferred | postponed | continued to | laid over | laid on the table |
        put off | held over | adjourned to | carried over | layover | tabling |
        e-mail vote | email vote | laid aside | held in abeyance | hold over | deferral |
        agreed to defer | agreed to table | agreed to postpone | decided to defer |
        decided to table | decided to postpone | agreed to hold over | carried forward to
        | held in committee | put over | left on the table | lay on the table
        """
    ),
    "withdrawn": said(
        """
        withdrawn | withdrew | rescinded | withdraw the motion | withdraw his motion |
        withdraw her motion | withdraw their motion | withdraw the amendment | withdraws |
        took the motion back | took the proposal back | took it back | took his motion back |
        took her motion back
        """
    ),
    "referred": said("referred to | referred back | remitted to | referred"),
    "lapsed": said(
        """
        lapsed | died for lack of a second | lack of a second | no second |
        for want of a seconder | died | for lack of a second | for want of a second |
        lack of second | want of a second | no seconder | not seconded |
        died for lack of second | did not receive a second | received no second |
        did not get a second | dies for lack of a second | without a second |
        received no seconder | did not find a seconder | no one seconded | nobody seconded
        | lacked a second | lack of a seconder | lack of support | want of support
        """
    ),
    "not_needed": said(
        "was required | is required | required | was needed | is needed | needed | is necessary"
    ),
    "side_leads": said(
        """
        voting | voted | those voting | those who voted | the following voted |
        members voting | members who voted | trustees voting
        """
    ),
    "totals": said("total"),
    "vote_called": said(
        """
        roll call vote | a roll call vote | on a roll call vote | on roll call vote |
        by roll call vote | upon roll call | upon a roll call vote | upon roll call vote |
        roll call | discussion
        """
    ),
    "told_elected": said("elected"),
    "taking_office": said("accepted | accepts | declined | declines"),
    "declaring": said("declared | declares | declaring"),
    "declared_elected": said(
        """
        declared elected | duly elected | was elected | were elected | deemed elected |
        declared him elected | declared her elected | is elected
        """
    ),
    "yes": said(
        """
        yes | aye | ayes | yea | yeas | for | in favor | in favour | affirmative | y | yays |
        yay
        """
    ),
    "counted_yes": said("agreed | agree | in agreement"),
    "show_openings": said(
        """
        show of hands | hands up | a show of hands | we voted | voted | vote | took a vote |
        we took a vote | quick vote | straw poll | hands
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
    "passed_words": said(
        """
        approved | adopted | accepted | passed | carried | ratified | defeated | rejected |
        passes | carries | fails | failed
        """
    ),
    "vote_of": said(
        """
        on a vote of | by a vote of | on a roll call vote of | by a roll call vote of |
        with a vote of | on a | by a
        """
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
    "elected_lists": said(
        """
        the following were elected | the following officers were elected |
        the following were appointed | the following were re-elected | elected unopposed |
        the following members were elected | the following were duly elected |
        elected without a contest | elected without contest
        """
    ),
    "no": said(
        """
        no | nay | nays | noes | against | opposed | negative | n | oppose | opposition |
        nos | nayes
        """
    ),
    "abstained": said(
        "abstain | abstained | abstention | abstentions | abstaining | abstains | abs | abst | "
        "blank | blanks"
    ),
    "abstain_letters": said("a"),
}
