"""What became of a motion: carried, failed, tabled, withdrawn and the like.

In: nothing.  Out: `OUTCOMES`, kinds of words by name.
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

OUTCOMES = {
    "carried": said(
        """
        carried | carries | prevailed | prevails | passed | passes | approved | adopted |
        all agreed | agreed upon | agreed | all in favour | all in favor | motion carries |
        unanimous | unanimously |
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
        crd | nem.con. | nem.con | nem diss | nem. diss. | nemine contradicente | all consent |
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
        lapsed | dies | motion dies | died for lack of a second | lack of a second | no second |
        for want of a seconder | died | for lack of a second | for want of a second |
        lack of second | want of a second | no seconder | not seconded |
        died for lack of second | did not receive a second | received no second |
        did not get a second | dies for lack of a second | without a second |
        received no seconder | did not find a seconder | no one seconded | nobody seconded
        | lacked a second | lack of a seconder | lack of support | want of support
        """
    ),
    # all that stands behind "Motion to buy a lamp:", or in a sentence of its own
    "passing_alone": said("pass | mc | m.c. | mcu"),
    "failing_alone": said("fail"),
    # "Motion to deny", and what became of the case
    "refusing": said("deny | reject | refuse | disapprove"),
    "refused": said("denied | rejected | refused | disapproved"),
    "not_needed": said(
        "was required | is required | required | was needed | is needed | needed | is necessary"
    ),
    "put_off_results": said("continued | held | carried forward | rescheduled | postponed"),
    "motion_fates": (
        *PLAIN_FATES,
        *(f"{done} {how}" for done in DONE for how in HOW),
    ),
    "fate_joins": said("and | then | was | which"),
    "fate_stops": said("that | which | be | been | to | as | previously | already | who | not"),
    "result_labels": said(
        """
        result | results | tally | vote result | outcome | vote | final resolution |
        motion result | final result | result of vote | result of the vote | voting |
        motion vote |
        motion outcome | outcome of vote | board vote | council vote | committee vote |
        commission vote | vote outcome | vote count | vote tally | final vote |
        status of motion | motion status | disposition of motion | vote on motion |
        vote on the motion | result of motion | voting result | voting results |
        disposition
        """
    ),
    "result_leads": said(
        """
        which | this | it | was | and | motion | the motion | but | found | put to the vote |
        put to a vote | put to the meeting
        """
    ),
    "result_goes_on": said("to | that | by"),
    # at the end of a line that lost its stops
    "joined_results": said(
        """
        unanimous consent | motion carried | motion passed | motion passes | motion carries |
        motion carried unanimously | motion passed unanimously | all in favor | all in favour |
        all ayes | no objections | with unanimous consent | by unanimous consent | motion failed |
        motion fails
        """
    ),
    "became_labels": said(
        """
        action | action taken | result | results | outcome | vote | disposition | motion |
        decision | status
        """
    ),
    "both_motions": said(
        "both motions | both resolutions | both amendments | both ordinances | both items"
    ),
    "declaring": said("declared | declares | declaring"),
}
