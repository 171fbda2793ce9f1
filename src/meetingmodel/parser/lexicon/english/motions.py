"""Motions, seconds, votes and outcomes.

In: nothing.  Out: `MOTIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

# "I will move …" as a scanner reads it, or loses the I, in old minutes of councils.
SCANNED = (
    "will move at the next meeting",
    *(f"{i} will move{then}" for then in (" at the next meeting", "") for i in "!1l/"),
)

# "Upon the proposition of A, seconded by B, it was resolved …"
UPON = tuple(
    f"{on} {the}{noun} {of}"
    for on in ("on", "upon")
    for the in ("", "a ", "the ")
    for noun in ("proposal", "proposition")
    for of in ("of", "by", "from")
)

# "Ann brought up the idea of a second boat": small groups put it so, and then vote.
IDEAS = tuple(
    f"{verb} the idea of"
    for verb in said(
        """
        brings up | brought up | raised | raises | floated | floats | put forward | puts forward |
        suggested | suggests | introduced | introduces
        """
    )
)

MOTIONS = {
    "numbered_papers": said(
        """
        case | file | application | petition | docket | permit | bill | project | ordinance |
        resolution | policy | contract | lot | route | bylaw | by-law | variance | plat | plan |
        amendment | item | agenda item
        """
    ),
    "numbers": said(
        """
        zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven |
        twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen |
        twenty
        """
    ),
    "indefinite_articles": said("a"),
    "thing_pronouns": said("it"),
    "reflexives": said("himself | herself | themselves | themself | myself | itself"),
    "title_pronouns": said("these | they | this | was | were | duly | then"),
    "motion_nouns": said(
        "motion | moved | move | proposed | motion made | motion was made | proposal"
    ),
    "bare_motions": said("motion | motions | motioned"),
    "made_by": said(
        """
        by | made by | was made by | moved by | was moved by | from | offered by |
        introduced by | proposed by | was proposed by | motioned by | put forward by |
        was offered by | was raised by | raised by | was put by | was introduced by |
        tabled by | was tabled by | submitted by | was by | came from | was from
        """
    ),
    "put_off_nouns": said(
        "matter | item | motion | question | application | request | vote | it | this | resolution"
    ),
    "thing_leads": said("the | a | an | his | her | their | its | our | this | both"),
    "moved_things": said(
        """
        motion | recommendation | recommendations | resolution | resolutions | amendment |
        adoption | approval | acceptance | ratification | question | previous question |
        proposal | report | reports | minutes | following | nomination | adjournment | ordinance |
        agenda | budget | item | items | bylaw | by-law | bill | bills | reading | receipt |
        appointment | suspension | closure | passage | confirmation | election
        """
    ),
    "passive_words": said("been | was | were | is | are | be | being"),
    "on_words": said("on"),
    "about_words": said("regarding | concerning | about | for | on | relating to | to | as to"),
    "flats": said("unit | units | flat | apartment | apt | apt. | suite | lot | strata lot | sl"),
    "maker_labels": said(
        "by | made by | maker | motion maker | maker of motion | maker of the motion | mover is"
    ),
    "proposing": (
        *said(
            "proposed | proposes | made a proposal | suggested | suggests | consent | "
            "proposal was made"
        ),
        *IDEAS,
    ),
    "presented_by": said("introduced by | put forward by | offered by | submitted by"),
    "advising": said("suggested | suggests | suggesting"),
    "hypothetical": said(
        """
        make a motion | make a | possibility | recommended motion | staff recommends | could |
        may vote | recommendation | would need a | would need to
        """
    ),
    "nominating": said("nominate | nominated by | nomination"),
    "was_proposed": said("was proposed by | was proposed | proposed by"),
    "nominating_verbs": said(
        """
        nominated | nominates | placed in nomination the name of | placed the name of |
        put forward the name of
        """
    ),
    "by_words": said("by | of | from | mover | proposer | movant | prop | 1st | nominate"),
    "motion_glue": said(
        """
        be it resolved | be it hereby resolved | be it therefore resolved | be it so resolved |
        and | it | was | is | were | been | has been | duly | hereby | then | unanimously |
        resolved | agreed | voted | moved | made | carried | carried unanimously | seconded |
        duly seconded | the motion | motion | a motion | a second | by a vote of | by vote of |
        on a vote of | a vote of | by all | all in favour | all in favor | the board resolved |
        the council resolved | the committee resolved | by the following vote |
        by the following roll call vote | on the following vote |
        on the following roll call vote | by unanimous vote | by a unanimous vote |
        by show of hands | by a show of hands | by ballot | by secret ballot | by acclamation |
        by voice vote | by a voice vote | on a voice vote | on a roll call vote |
        by roll call vote | by unanimous consent | on roll call | second | passed |
        by members present | by all members present | by the members present | by all present |
        by those present | by all those present | by members | by all members | by the board |
        by the council | by the committee | by the commission | accepted unanimously |
        agreed unanimously | approved unanimously | passed unanimously | adopted unanimously |
        upon vote | upon a vote | on vote | on a vote | upon roll call | upon roll call vote |
        upon a roll call vote | upon voice vote
        """
    ),
    "motion_joins": said("and | it | was | is | a | then | duly | with"),
    "second_joins": said("and | with | a | was | by | it | which | that | again"),
    "second_leads": said("and | with | was | it | which"),
    "second_fillers": said(
        """
        which | this | it | was | with | a | no | properly | duly | and | promptly | again |
        proposal | motion | resolution
        """
    ),
    "office_ties": said("for | as | to be"),
    "motion_links": said(
        """
        was | were | is | and | which | on | upon | it | then | a | the | motion | this |
        with
        """
    ),
    "motion_texts": (
        *said(
            """
            that | to | resolved: that | resolved: to | be it resolved |
            be it further resolved | resolved that | resolved to |
            resolved, that | resolved, to | it is recommended that | moved that | move that |
            move to | i will move | i will propose | i move | i propose | i hereby move |
            i wish to propose | i wish to move | i will move at the next meeting |
            i will propose at the next meeting | now, therefore, be it resolved |
            now therefore be it resolved | therefore be it resolved | therefore, be it resolved |
            now, therefore be it resolved | be it therefore resolved | be it hereby resolved |
            we will move | we will propose | we move | we propose |
            we will move at the next meeting | we will propose at the next meeting |
            birt | bifrt | b.i.r.t. | b.i.f.r.t.
            """
        ),
        *SCANNED,
    ),
    "leads_to_words": said(
        "it was | was it | and resolved | was resolved | was unanimously | was then | was duly"
    ),
    "motion_made": said("made | moved"),
    "seconded_alone": said("seconded | second"),
    "moved_matters": said(
        "minutes | meeting | agenda | report | reports | bills | claims | motion | budget"
    ),
    "made_alone": said(
        """
        was made | was duly made | was then made | was properly made | was put | was offered |
        was put forward | was introduced | was moved
        """
    ),
    "motion_making": said("make | put | offer | introduce | present | bring"),
    "motion_leads": said("to | that | for"),
    "advice_labels": said(
        """
        recommended action | recommended motion | recommendation | staff recommendation |
        recommended board action | administrative recommendation | requested action |
        action requested | action recommended | suggested motion | proposed motion
        """
    ),
    "motion_numbers": said("resolution | motion | ordinance | by-law | bylaw | res."),
    "moved_and_seconded": said(
        """
        m/s | m & s | m&s | moved/seconded | moved & seconded | moved and seconded by |
        moved and seconded | mover/seconder | mover / seconder | mover & seconder |
        mover and seconder | motion/second | motion / second | motion and second |
        motion & second | proposed/seconded | proposed / seconded | moved/second | 1st/2nd |
        1st / 2nd | prop/sec |
        mms | m/s/v | msv | moved, seconded, voted | moved/seconded/voted
        """
    ),
    "moved_seconded_carried": said(
        """
        m/s/c | m/s/p | m/s/u | m/s/a | m/s/cu | msc | mscu | m.s.c. | m.s.c | msp | msu |
        msa | moved/seconded/carried | moved/seconded/passed |
        mmsc | mmsp | mmscu | mssc | m/s/carried | m/s/passed | moved/seconded/approved
        """
    ),
    "mover_tags": said("motion | moved | mover | 1st | m | proposed | proposer | first | moving"),
    "seconder_tags": said("second | seconded | seconder | 2nd | s | 2nded | seconding"),
    "mover_letters": said("m | p"),
    "seconder_letters": said("s"),
    "adopting": said(
        """
        adopt | approve | pass | enact | adopting | adoption of | approval of | passage of |
        introduce | accept
        """
    ),
    "amending": said(
        """
        amend the motion | amend the main motion | amend the original motion |
        amend the resolution | amendment | motion be amended | resolution be amended |
        motion to amend |
        to amend by | to amend the main | amend the proposal | friendly amendment
        """
    ),
    "of_the": said("the | of the"),
    "as_moved": said("on motion | upon motion | on a motion | upon a motion"),
    "motion_verbs": said(
        """
        accept | adjourn | adopt | allocate | allow | amend | appoint | approve | ask |
        authorise | authorize | award | buy | cancel | close | confirm | continue | convene |
        create | declare | defer | deny | designate | direct | dispense | dissolve | donate |
        elect | enact | endorse | enter | establish | excuse | extend | fund | go | grant |
        hire | hold | increase | instruct | introduce | invite | nominate | oppose | open |
        pass | pay | postpone | proceed | purchase | ratify | reappoint | receive | recess |
        recommend | reconsider | reconvene | refer | reject | release | remove | renew |
        replace | request | rescind | resume | retain | return | schedule | send | set |
        spend | support | suspend | table | thank | transfer | use | waive | withdraw |
        write | promote | graduate | make | change | begin | start | end | add | keep | put |
        give | form | publish | merge | archive | incubate | vote | have | do | finalize |
        finalise | submit | sign | contract | issue | assign | name | engage | proclaim |
        advance | forward | review | acknowledge | file | note | update | revise | correct |
        lift | acquire | sell | lease | contribute | sponsor | reimburse | implement |
        require | hear | consider | dismiss | levy | certify | impose | delegate | override |
        uphold | affirm | charge | cover | provide | reduce | raise | move | take | bring |
        build | repair | install | include | exclude | limit | conduct | offer | sunset |
        deprecate | ban | abolish | abandon | terminate | join | split
        """
    ),
    "proposal_words": said(
        """
        proposal | motion | suggestion | nomination | amendment | vote | voted | favour |
        favor | carried | unanimous | unanimously | ayes | hands | ballot | nominations |
        elected | acclaimed | acclamation | consent | objection | objections
        """
    ),
    "resolves": said(
        """
        resolves | therefore resolves | hereby resolves | further resolves | and resolved
        """
    ),
    "places": said(
        """
        the | a | an | his | her | their | its | our | next | another | this | that | agenda |
        item | later | future | closed | executive | online | email | after | before | behind |
        between | within | under | next to | where | when
        """
    ),
    "moving_alone": said("move to | moved to | vote:"),
    # "Proposed to keep the shed, agreed.": with a word before them they tell what others propose
    "first_openings": said("proposed to | proposed that | proposed and | proposed, seconded and"),
    "resolved_openings": said(
        """
        resolved | it was resolved | agreed that | agreed to | it was agreed |
        it was decided | decision to | all resolved | all agreed | members resolved |
        members agreed | the council resolved | council resolved | the committee resolved |
        unanimously resolved | unanimously agreed | it was unanimously resolved |
        it was unanimously agreed | it was proposed that | recommended that |
        it was recommended | agreed
        """
    ),
    "decision_capitals": said(
        """
        agreed | resolved | approved | decided | endorsed | ratified | accepted
        """
    ),
    "this_words": said("this | on this"),
    "dated_day": said("day of"),
    "seconder_columns": said("seconder | seconded | seconded by | second | 2nd | second by"),
    "following": said("the following | a motion as follows | the motion below | as follows"),
    "naming_again": said("as"),
    "naming_nothing": said(
        """
        approve | accept | adopt | ratify | confirm | endorse | award | approving |
        accepting | adopting
        """
    ),
    "the_following": said("do the following | the following | do | do these | do these things"),
    "so_moved": said(
        """
        so moved | so moves | made the motion | made that motion | made this motion |
        made such a motion | moved the motion | moved it | moved accordingly |
        makes the motion | made a motion to that effect | moved as recommended |
        moved the recommendation | moved staff recommendation | moved staff's recommendation |
        making the motion | making a motion | making that motion | who made the motion |
        i so move | initiated motion | initiated the motion | initiated a motion |
        initiated this motion
        """
    ),
    "mover_leads": said("with | and | on"),
    "motion_references": said(
        """
        motion | proposal | resolution | amendment | this | nomination | counter-proposal |
        resolutions | motions | amendments |
        counter-motion | counter proposal | counter motion
        """
    ),
    "resolution_above": said(
        """
        foregoing resolution | said resolution | above resolution | aforesaid resolution |
        resolution be adopted as introduced and read | resolution as introduced and read
        """
    ),
    # "Lee introduced Resolution 26-4 and moved its adoption"
    "introducing": said(
        """
        introduced | offered | presented | read | submitted | sponsored | brought forward |
        introduces | offers | presents | reads
        """
    ),
    "moving_it": tuple(
        f"{verb} {what}"
        for verb in ("moved", "moves", "moved for", "moves for")
        for what in said(
            """
            its adoption | its passage | its approval | its acceptance | its enactment |
            adoption | passage | approval | adoption thereof | the adoption thereof |
            their adoption | adoption of the same | the adoption of the same | to adopt |
            to adopt it | to adopt same | to adopt the same | to approve it | that it be adopted |
            that it be passed | that the same be adopted | that they be adopted | to approve
            """
        )
    ),
    "put_alone": said("motion to | motion that"),
    "told_resolutions": said(
        """
        the resolution | this resolution | the foregoing resolution | the above resolution |
        the resolutions | both resolutions | these resolutions | the foregoing resolutions |
        the above resolutions | resolution | special order | the special order |
        the preceding resolution | the proposed resolution | said resolution | order
        """
    ),
    # "The motion was lost", of what is printed above under a label: "Special Resolution 2: …"
    "told_papers": said(
        """
        the motion | motion | this motion | the resolution | resolution | this resolution |
        the proposal | proposal | this proposal | the amendment | amendment | this amendment |
        the special resolution | special resolution | the ordinary resolution |
        ordinary resolution | the change | the changes | the amendments | the proposed amendment |
        the proposed change | the proposed changes | the proposed amendments
        """
    ),
    # "The trustees therefore proposed to …", at a general meeting
    "bodies_propose": said(
        "proposed | proposes | recommended | recommends | is proposing | are proposing | propose"
    ),
    "bodies_that_propose": said(
        "trustees | directors | officers | executive | management committee | executive committee"
    ),
    "voted_papers": said("resolution | motion | amendment | proposal | change | remit"),
    "paper_kinds": said(
        """
        special | ordinary | extraordinary | constitutional | constitution | bylaw | by-law |
        rule | member | members' | board | committee | emergency | composite | proposed |
        procedural | advisory
        """
    ),
    "resolution_words": said(
        """
        resolved | be it resolved | now, therefore, be it resolved | now therefore be it resolved |
        therefore be it resolved | therefore, be it resolved | now, therefore be it resolved |
        now be it resolved | it is resolved | it is hereby resolved | be it hereby resolved |
        be it therefore resolved | now, therefore, it is resolved | be it further resolved |
        further resolved | resolved further
        """
    ),
    "further_ends": said("be it further | and be it further | it further | and be it"),
    "proposing_the_motion": said(
        """
        in proposing the motion | in proposing his motion | in proposing her motion |
        in proposing this motion | in moving the motion | in moving his motion |
        in moving her motion | proposing the motion | moving the motion |
        in introducing the motion | speaking to his motion | speaking to her motion
        """
    ),
    "proposals": said("proposal | suggestion"),
    "motion_put": said(
        """
        motion to a vote | motion to the vote | motion to a roll call | motion to the meeting |
        proposal to a vote | proposal to the vote
        """
    ),
    "motion_itself": said(
        """
        the motion | motion passed | motion carried | motion failed | motion approved |
        motion passes | motion carries | motion fails | motion defeated | motion lost |
        motion dies | motion died |
        the main motion | the amendment | the counter-proposal | the counter-motion
        """
    ),
    "motion_kinds": said(
        """
        main | original | first | second | third | substantive | procedural | following |
        amended | final | motion
        """
    ),
    "resolving_further": said(
        """
        further resolved | be it further resolved | and be it further resolved |
        resolved further | and further resolved | resolved, further | and be it resolved
        """
    ),
    "recitals": said("whereas"),
    "motion_nominals": said(
        """
        approval | adoption | acceptance | adjournment | ratification | receipt
        """
    ),
    "motion_columns": said(
        """
        motion | motions | resolution | subject | item | proposal | resolution/motion |
        motion/resolution | description | nominee | candidate
        """
    ),
    "mover_columns": said(
        """
        mover | mover & seconder | mover and seconder | moved by | mover/seconder |
        mover / seconder | moved | moved/seconded | proposer | proposed by | proposed | 1st |
        motion by | motion made by | made by
        """
    ),
    "existential": said("there"),
    "motion_announcements": said(
        """
        the following motion | moved and seconded: | moved, seconded: |
        moved and seconded as follows | entertained a motion | called for a motion |
        asked for a motion | requested a motion | entertain a motion | sought a motion |
        offered the following resolution and moved its adoption |
        offered the following resolution and moved for its adoption |
        offered the following resolution, and moved its adoption |
        offered the following resolution and moved the adoption thereof |
        offered the following resolution and moved that it be adopted |
        offered the following resolution and moved its passage |
        introduced the following resolution and moved its adoption |
        presented the following resolution and moved its adoption |
        introduced the following resolution | presented the following resolution |
        offered the following resolution | adopted the following resolution |
        adopted the following resolutions | approved the following resolution |
        approved the following resolutions | passed the following resolution |
        passed the following resolutions | the following resolution was adopted |
        the following resolution was unanimously adopted | the following resolution was approved |
        the following resolution was unanimously approved | the following resolution was passed |
        the following resolution was duly adopted | the following resolutions were adopted |
        the following resolutions were unanimously adopted |
        the following resolutions were approved | the following resolutions were passed |
        the following resolution was put to the meeting | the following resolution was proposed |
        the following resolution was carried | the following resolution was unanimously passed
        """
    ),
    "main_motion": said(
        """
        main motion | original motion | substantive motion | motion as amended |
        amended motion | passes as amended | passed as amended | carries as amended |
        carried as amended | motion, as amended
        """
    ),
    "seconded": said(
        """
        seconded by | second by | 2nd by | 2nd | seconder | seconded | sec by | sec |
        supported by | second | seconded: | and seconded by | second from | second of |
        a second from | a second by | seconder: | 2nd from | a 2nd from | a 2nd by | 2nd of |
        2nd was by | second was by | 2nd was made by | second was made by | second made by |
        second came from | second was from | support from | with support from | 2nded by |
        2nded | support by | seconds from | seconds by | supp | supp by
        """
    ),
    "moved_by": (
        *said(
            """
            by motion of | by motion by | by motion from |
            moved by | motion by | motion made by | motion was made by | a motion was made by |
            on motion of | on motion by | on a motion by | on a motion of | on the motion of |
            on a motion made by | upon motion of | upon motion by | upon a motion by | it was
            moved by | was moved by | proposed by | it was proposed by | was proposed by | prop
            | prop by | proposer | mover | nominate | nominated by | proposed | 1st | first by |
            movant | motion from | moved | upon a motion made by | motion of | first | motion
            duly made by | upon motion duly made by | upon a motion duly made by | on a motion
            duly made by | duly moved by | it was duly moved by | on the motion by | upon the
            motion of | motion proposed by | motion moved by | motion offered by | motion
            introduced by | offered by | introduced by | notice of motion submitted by | notice
            of motion from | notice of motion by | notice of motion in the name of | in the name
            of | notice of motion | motion submitted by | motion in the name of | standing in
            the name of | moving | mover is | first motion by | 1st by | motioned by | prop. by
            | proposer: | put forward by | proposal by | proposal from | amendment by |
            amendment from | amendment moved by | amendment proposed by | motioned
            """
        ),
        *UPON,
    ),
    "moved_as": said("moved as | proposed as | moved for | proposed for"),
    "moving_verbs": (
        *IDEAS,
        *said(
            """
        moved | moves | motioned | motions | made a motion | makes a motion |
        made the motion | makes the motion | proposed | proposes | introduced a motion |
        offered a motion | made motion | put forward a motion | motion | entered a motion |
        made a proposal | suggested | suggests | gave notice of a motion |
        gives notice of a motion | gave notice of motion | gave notice of his motion |
        gave notice of her motion | put forward |
        offered the following resolution | introduced the following resolution |
        presented the following resolution | offered the following motion |
        moved as an amendment | proposed as an amendment |
        made the following motion | makes the following motion | put the following motion |
        asked for unanimous consent | asks for unanimous consent | asked unanimous consent |
        asks unanimous consent |
        initiated a motion | initiated the motion | initiated motion | raised a motion |
        presented a motion | brought a motion | submitted a motion |
        requested unanimous consent | requests unanimous consent |
        sought unanimous consent | called for unanimous consent | moved by unanimous consent
        """
        ),
    ),
    "motion_openings": said(
        """
        voted unanimously: | voted (unanimously): |
        a motion was made to | a motion was made and seconded to | a motion was made |
        motion was made to | motion to | a motion to | motion made to | motion that |
        motion was made and seconded to | this is a motion to | motion: | moved and seconded to |
        it was moved to | it was moved that | it was moved and seconded to | a motion that |
        it was moved and seconded that | move to | moved to | a motion was moved to | motion for |
        a motion for | the following motion was made | proposal: | moved that |
        motion made and seconded to | it was proposed that | it was proposed to | the motion to |
        it was proposed and seconded that | it was moved | it was duly moved | it was proposed |
        motion was made | motion made | motion duly made | a motion was duly made |
        motion was duly made | on motion | upon motion | on a motion | upon a motion |
        on motion duly made | upon motion duly made | moved, seconded | voted: |
        moved and seconded | a motion was moved | a motion was proposed |
        a motion was put forward | motion carried to | motion passed to | motion approved to |
        motion passed: | motion carried: | motion failed: | motion approved: | motion defeated: |
        motion adopted: | a vote was taken to | vote was taken to | a vote was held to | vote: |
        online vote: | email vote: | e-mail vote: | electronic vote: | e-vote: |
        the proposal was made to | a proposal was made to | proposal was made to |
        the proposal was made that | a proposal was made that | suggestion to | suggestion that |
        a suggestion to | a proposal to | the proposal to | a proposal that | the proposal that |
        motion – | motion - | motion — | motioned was made to | motioned was made |
        called for a vote on | called for vote on | proposed: | proposed resolution: |
        a vote was taken on | vote was taken on | a vote was held on | called for a vote to |
        held a vote on | holds a vote on | held a vote to | took a vote on | takes a vote on |
        took a vote to | there was a vote on | there was a vote to | conducted a vote on |
        a vote was conducted on | a vote was called on | a vote was called to |
        calls for a vote to | proposed to | proposed that | proposed and seconded to |
        proposed and seconded that | proposed and agreed to | proposed and agreed that |
        proposed, seconded and carried that | proposed, seconded and agreed that |
        motion and second to | motion and second that | motion and a second to |
        motion, second to | motion, second and carried to |
        proposed, seconded and carried to | proposed, seconded and agreed to | proposal to |
        proposal that | motion carried unanimously to |
        motion passed unanimously to | motion carried unanimously that | motion carried that |
        motion passed that | motion was carried to | motion was passed to | the vote to | i move |
        i move to | i move that | i would like to move | i'd like to move | i make a motion to |
        i'll make a motion to | i would like to make a motion to
        """
    ),
    "motion_content": said(
        """
        to | not to | that | for | the | we | a | an | approval | adoption | acceptance |
        accepting |
        approving | adopting | closing | adjournment | adjourning | re-opening | reopening |
        council | seconded | nominating | approve | adopt | accept | authorize | authorizing |
        this | appointing | electing | going | payment | cllr | resolution | ordinance |
        item | minutes | their | his | her | our | granting | staff | both | moving |
        purchasing | hiring | extending | paying | writing | sending | increasing | raising |
        reducing | forming | creating | holding | tabling | deferring | postponing |
        allowing | awarding | renewing | donating | setting | establishing | amending |
        changing | ratifying | waiving | entering | suspending | thanking | supporting |
        opposing | buying | selling | using | adding | removing | making | having | giving |
        starting | continuing | referring | inviting | asking | spending | rescinding |
        reappointing | re-electing | noting | receiving | requesting | keeping | replacing |
        installing | leasing | engaging | instructing | recommending | sponsoring |
        contributing | releasing | publishing | merging | dropping | endorsing |
        transferring | allocating | directing | limiting | its | in favour of | in favor of |
        in support of | whether
        """
    ),
    "motion_gates": said(
        """
        moved | moves | move | motion | motioned | motions | seconded | seconds | second |
        2nd | prop | proposed | proposes | nominate | nominated | nominates | carried |
        passed | ayes | noes | nays | vote | votes | voted | voting | mover | seconder |
        in favour | in favor | adopted | unanimous | unanimously | agreed | lost | tabled |
        deferred | aye | 1st | proposal | result | approved | opposed | abstained |
        abstentions | abstain | favour | favor | resolution | ordinance | resolved |
        elected | proposer | against | accepted | ratified | confirmed
        """
    ),
    "seconding_verbs": said(
        """
        seconded | seconds | second | seconded the motion | second the motion |
        seconds the motion | 2nds | 2nd | seconded it | 2nded | in seconding the motion |
        in seconding | in seconding this motion | in seconding his motion |
        in seconding her motion | in seconding the proposal | seconding |
        seconded for discussion | seconds for discussion | seconded for purposes of discussion |
        seconds for purposes of discussion | seconded for the purpose of discussion |
        seconded for the purposes of discussion | made the second | made a second |
        gave the second | gave a second | offered the second | offered a second |
        provided the second | provided a second
        """
    ),
    "supporting_verbs": said("supported | supports"),
    "as_friendly": said("as friendly | as a friendly"),
    "first_person": (
        *said(
            """
            i will move at the next meeting | i will propose at the next meeting | i will move |
            i will propose | i hereby move | i wish to propose | i wish to move | i propose |
            i move | we will move at the next meeting | we will propose at the next meeting |
            we will move | we will propose | we move | we propose
            """
        ),
        *SCANNED,
    ),
}
