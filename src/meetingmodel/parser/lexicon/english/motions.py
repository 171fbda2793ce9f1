"""Motions, seconds, votes and outcomes.

In: nothing.  Out: `MOTIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

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
    "proposing": said("proposed | proposes | made a proposal | suggested | suggests"),
    "presented_by": said("introduced by | put forward by | offered by | submitted by"),
    "advising": said("suggested | suggests | suggesting"),
    "hypothetical": said(
        """
        make a motion | make a | possibility | recommended motion | staff recommends | could |
        may vote | recommendation
        """
    ),
    "nominating": said("nominate | nominated by | nomination"),
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
    "result_goes_on": said("to | that | by"),
    "fate_joins": said("and | then | was | which"),
    "office_ties": said("for | as | to be"),
    "motion_links": said(
        """
        was | were | is | and | which | on | upon | it | then | a | the | motion | this |
        with
        """
    ),
    "motion_texts": said(
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
        we will move at the next meeting | we will propose at the next meeting
        """
    ),
    "leads_to_words": said(
        "it was | was it | and resolved | was resolved | was unanimously | was then | was duly"
    ),
    "motion_made": said("made | moved"),
    "seconded_alone": said("seconded"),
    "counted_otherwise": said("quorum | quorate"),
    "moved_matters": said(
        "minutes | meeting | agenda | report | reports | bills | claims | motion | budget"
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
    "mover_letters": said("m"),
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
    "voted": said("voted | vote was taken and | voted unanimously"),
    "voters": said(
        """
        board | council | commission | committee | members | trustees | directors |
        commissioners | councillors | supervisors | selectmen | selectboard | membership |
        senate | assembly | association | authority | attendees | it was | was | unanimously |
        then | all | they | group | faculty | we
        """
    ),
    "counted_voters": said(
        """
        vote | votes | voting | member | members | voted | were | hand | hands | councillors |
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
    "in_unison": said("unanimous | unanimously | making it unanimous"),
    "no_number": said("none | no"),
    "of_the": said("the | of the"),
    "vote_words": said(
        """
        carried | carries | vote | votes | voted | voting | ayes | noes | nays | aye | nay |
        unanimous | unanimously | favour | favor | motion | motions | amendment | proposal |
        resolution | ordinance | lost | defeated | opposed | abstained | abstain |
        abstentions | abstention | ordered | hands | ballot | second | seconder | seconded |
        yes | nomination | suggestion | withdraw | withdrew | withdrawn | dissent |
        objection | objections | con |
        proposition | tie | resolved | elected | one didn't go | one didnt go |
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
        were appointed
        """
    ),
    "as_moved": said("on motion | upon motion | on a motion | upon a motion"),
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
    "elected": said(
        """
        was elected | were elected | was re-elected | were re-elected | was reelected |
        were reelected | was duly elected | were duly elected | elected unanimously |
        was appointed | were appointed | was unanimously elected | were unanimously elected
        """
    ),
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
        elected | acclamation
        """
    ),
    "none_opposed": said(
        """
        without dissent | nem con | nem. con. | none opposed |
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
    "result_labels": said(
        """
        result | results | vote result | outcome | vote | final resolution | motion result
        | final result | result of vote | result of the vote | voting | motion vote |
        motion outcome | outcome of vote | board vote | council vote | committee vote |
        commission vote | vote outcome | vote count | vote tally | final vote |
        status of motion | motion status | disposition of motion | vote on motion |
        vote on the motion | result of motion | voting result | voting results
        """
    ),
    "became_labels": said(
        """
        action | action taken | result | results | outcome | vote | disposition | motion |
        decision | status
        """
    ),
    "motion_fates": said(
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
    ),
    "fate_stops": said("that | which | be | been | to | as | previously | already | who | not"),
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
        i so move
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
    "proposing_the_motion": said(
        """
        in proposing the motion | in proposing his motion | in proposing her motion |
        in proposing this motion | in moving the motion | in moving his motion |
        in moving her motion | proposing the motion | moving the motion |
        in introducing the motion | speaking to his motion | speaking to her motion
        """
    ),
    "voted_for": said("to | that | against | in favour of | in favor of | on whether to"),
    "approved_by_vote": said(
        """
        approved | adopted | accepted | passed | ratified | authorized | authorised | endorsed |
        confirmed | appointed | elected
        """
    ),
    "adverbs_of_votes": said("unanimously | then | also | formally | hereby"),
    "by_a_vote": said("by a vote of | on a vote of | by vote of | with a vote of | by a margin of"),
    "proposals": said("proposal | suggestion"),
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
    "voter_columns": said("voter | voters | voting members | elector | vote of"),
    "vote_totals": said("total | totals | count | tally | sum | result | votes"),
    "vote_columns": said("vote | votes | voted | how voted | vote cast | ballot | their vote"),
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
        offered the following resolution
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
        2nded | support by
        """
    ),
    "moved_by": said(
        """
        moved by | motion by | motion made by | motion was made by | a motion was made by |
        on motion of | on motion by | on a motion by | on a motion of | on the motion of |
        on a motion made by | upon motion of | upon motion by | upon a motion by |
        it was moved by | was moved by | proposed by | it was proposed by | was proposed by |
        prop | prop by | proposer | mover | nominate | nominated by | on the proposal of |
        on the proposition of | proposed | 1st | first by | movant | motion from | moved |
        upon a motion made by | motion of | first | on a proposition by | on a proposition of |
        on the proposition by | on the proposal by | on a proposal by | on a proposal of |
        on proposal of | motion duly made by | upon motion duly made by |
        upon a motion duly made by | on a motion duly made by | duly moved by |
        it was duly moved by | on the motion by | upon the motion of | motion proposed by |
        motion moved by | motion offered by | motion introduced by | offered by |
        introduced by | notice of motion submitted by | notice of motion from |
        notice of motion by | notice of motion in the name of | in the name of | notice of motion |
        motion submitted by | motion in the name of | standing in the name of | moving |
        mover is | first motion by | 1st by | motioned by | prop. by | proposer: |
        put forward by | proposal by | proposal from | amendment by | amendment from |
        amendment moved by | amendment proposed by | motioned
        """
    ),
    "moved_as": said("moved as | proposed as | moved for | proposed for"),
    "moving_verbs": said(
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
        made the following motion | makes the following motion | put the following motion
        """
    ),
    "motion_openings": said(
        """
        a motion was made to | a motion was made and seconded to | a motion was made |
        motion was made to | motion to | a motion to | motion made to | motion that |
        motion was made and seconded to | this is a motion to | motion: |
        moved and seconded to | it was moved to | it was moved that |
        it was moved and seconded to | a motion that | it was moved and seconded that |
        move to | moved to | a motion was moved to | motion for | a motion for |
        the following motion was made | proposal: | moved that | motion made and seconded to |
        it was proposed that | it was proposed to | the motion to |
        it was proposed and seconded that | it was moved | it was duly moved | it was proposed |
        motion was made | motion made | motion duly made | a motion was duly made |
        motion was duly made | on motion | upon motion | on a motion | upon a motion |
        on motion duly made | upon motion duly made | moved, seconded | voted: |
        moved and seconded | a motion was moved | a motion was proposed |
        a motion was put forward | motion carried to | motion passed to | motion approved to |
        motion passed: | motion carried: | motion failed: | motion approved: |
        motion defeated: | motion adopted: | a vote was taken to | vote was taken to |
        a vote was held to | vote: | a proposal to | the proposal to | a proposal that |
        the proposal that | motion – | motion - | motion — | motioned was made to |
        motioned was made | called for a vote on | called for vote on | proposed: |
        proposed resolution: | a vote was taken on | vote was taken on | a vote was held on |
        called for a vote to | calls for a vote to |
        proposal to | proposal that | motion carried unanimously to |
        motion passed unanimously to | motion carried unanimously that | motion carried that |
        motion passed that | motion was carried to | motion was passed to | the vote to |
        i move | i move to | i move that | i would like to move | i'd like to move |
        i make a motion to | i'll make a motion to | i would like to make a motion to
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
        in support of
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
        elected | proposer | against
        """
    ),
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
    "seconding_verbs": said(
        """
        seconded | seconds | second | seconded the motion | second the motion |
        seconds the motion | 2nds | 2nd | seconded it | 2nded | in seconding the motion |
        in seconding | in seconding this motion | in seconding his motion |
        in seconding her motion | in seconding the proposal | seconding |
        seconded for discussion | seconds for discussion | seconded for purposes of discussion |
        seconds for purposes of discussion | seconded for the purpose of discussion |
        seconded for the purposes of discussion
        """
    ),
    "all_in_favour": said("all in favour of | all in favor of"),
    "methods": said(
        """
        roll call | roll-call | rollcall | voice vote | show of hands | secret ballot |
        ballot | acclamation | recorded vote | electronic vote | e-mail vote | email vote
        """
    ),
    "carried": said(
        """
        carried | carries | passed | passes | approved | adopted | all agreed | agreed upon |
        agreed | all in favour | all in favor | motion carries | unanimous | unanimously |
        approved unanimously | granted | accepted | all ayes | all voted aye | so ordered |
        ayes all |
        motion approved | all approved | carried unanimously | was successful | all aye |
        resolved | nem con | nem. con. | nem con. | without dissent | without objection |
        no objections | no objection | without opposition | put and agreed | concurred |
        all said aye | so approved | affirmed | elected | without objections |
        without any objection | without any objections | without objection being made |
        were content with the proposal | making it unanimous | all approve | all agree | m/c |
        m.c. | voted in favor | voted in favour | the ayes have it | ayes have it | ayes had it |
        all were in favor |
        all were in favour | all voted in favor | all voted in favour |
        all voting in favor | all voting in favour | majority was in favor |
        majority was in favour | majority in favor | majority in favour |
        majority voted in favor | majority voted in favour | were all in favor |
        were all in favour |
        so voted | all yes | all yeas | all yea | all voted yes | all voting yes |
        all present voted aye |
        all members voted aye | all members voting aye | all members present voted aye |
        all members voted in favor | all members voted in favour | all members voted yes |
        all present voting aye | ayes: all | ayes – all | ayes - all | aye: all | yes: all |
        all voted in the affirmative | voted in the affirmative | mcu | m.c.u. | mc |
        by acclamation | all were in agreement | all in agreement | everyone agreed |
        everyone aye | everybody aye | everyone said aye | everybody said aye |
        everyone voted aye | everybody voted aye | everyone in favor | everyone in favour
        """
    ),
    "failed": said(
        """
        failed | fails | lost | defeated | not carried | not accepted | denied | rejected
        | did not pass | does not pass | not approved | did not carry | not passed | fell
        | negatived | motion fell | disapproved | not agreed | was not supported |
        not supported | not adopted | not upheld | voted down | turned down |
        one didn't go | one didnt go | one did not go | did not go through |
        didn't go through
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
        lapsed | died for lack of a second | lack of a second | no second |
        for want of a seconder | died | for lack of a second | for want of a second |
        lack of second | want of a second | no seconder | not seconded |
        died for lack of second | did not receive a second | received no second |
        did not get a second | dies for lack of a second | without a second |
        received no seconder | did not find a seconder | no one seconded | nobody seconded
        | lacked a second | lack of a seconder
        """
    ),
    "not_needed": said(
        "was required | is required | required | was needed | is needed | needed | is necessary"
    ),
    "as_friendly": said("as friendly | as a friendly"),
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
    "taking_office": said("accepted"),
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
        votes on | voted on | the vote on | we voted on | vote for
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
        the following votes | the following resolutions | votes taken
        """
    ),
    "no": said(
        """
        no | nay | nays | noes | against | opposed | negative | n | oppose | opposition |
        nos | nayes
        """
    ),
    "abstained": said(
        "abstain | abstained | abstention | abstentions | abstaining | abstains | abs | abst"
    ),
    "abstain_letters": said("a"),
    "first_person": said(
        """
        i will move at the next meeting | i will propose at the next meeting | i will move |
        i will propose | i hereby move | i wish to propose | i wish to move | i propose |
        i move | we will move at the next meeting | we will propose at the next meeting |
        we will move | we will propose | we move | we propose
        """
    ),
}
