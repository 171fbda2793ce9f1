"""How the words of a motion open, and what they ask for.

In: nothing.  Out: `MOTION_OPENINGS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

# "I will move …" as a scanner reads it, or loses the I, in old minutes of councils.
SCANNED = (
    "will move at the next meeting",
    *(f"{i} will move{then}" for then in (" at the next meeting", "") for i in "!1l/"),
)

# "The following motion was passed: …", "The group agreed on the motion: …"
PASSED = (
    *(
        f"{the} {motion} {done}:"
        for the in ("the following", "following", "a", "the")
        for motion in ("motion", "proposal")
        for done in (
            *("was passed", "was carried", "was adopted", "was approved", "was agreed"),
            *("was passed unanimously", "was carried unanimously", "passed", "carried"),
            *("was unanimously passed", "was unanimously approved", "was accepted", "was put"),
            *("was made", "was proposed", "was put forward", "was moved and seconded"),
        )
    ),
    *(
        f"{agreed} the {motion}:"
        for agreed in (
            *("agreed on", "agreed to", "agreed", "passed", "adopted", "approved", "carried"),
            *("voted on", "voted for", "accepted", "unanimously passed", "unanimously approved"),
        )
        for motion in ("motion", "proposal", "following motion", "following proposal")
    ),
)

# "The Board adopted the following resolution:", "This resolution was approved by a vote of 5-0:"
RESOLUTIONS = (
    *(
        f"{done} the following {resolution}"
        for done in ("adopted", "approved", "passed", "ratified")
        for resolution in ("resolution", "resolutions")
    ),
    *(
        f"{resolution} {how}{done}"
        for resolution in (
            *("the following resolution was", "the following resolutions were"),
            *("this resolution was", "these resolutions were"),
        )
        for how in ("", "unanimously ", "duly ")
        for done in ("adopted", "approved", "passed", "carried", "agreed", "ratified")
    ),
)

MOTION_OPENINGS = {
    "motion_openings": PASSED
    + said(
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
    # "Proposed to keep the shed, agreed.": with a word before them they tell what others propose
    "first_openings": said("proposed to | proposed that | proposed and | proposed, seconded and"),
    "motion_texts": (
        *said(
            """
            that | to | resolved: that | resolved: to | be it resolved |
            be it further resolved | resolved that | resolved to |
            resolved, that | resolved, to | resolve that | resolve to | it is recommended that |
            moved that | move that |
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
    "motion_leads": said("to | that | for"),
    "put_alone": said("motion | motion to | motion that"),
    "moving_alone": said("move to | moved to | vote:"),
    "motion_announcements": RESOLUTIONS
    + said(
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
        offered the following resolution | the following resolution was put to the meeting |
        the following resolution was proposed
        """
    ),
    "following": said("the following | a motion as follows | the motion below | as follows"),
    "the_following": said("do the following | the following | do | do these | do these things"),
    "leads_to_words": said(
        "it was | was it | and resolved | was resolved | was unanimously | was then | was duly"
    ),
    "motion_content": said(
        """
        to | not to | that | for | the | we | a | an | approval | adoption | acceptance |
        accepting | denial | rejection | disapproval | referral | deferral | postponement |
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
    "moved_things": said(
        """
        motion | recommendation | recommendations | resolution | resolutions | amendment |
        adoption | approval | acceptance | ratification | question | previous question |
        proposal | report | reports | minutes | following | nomination | adjournment | ordinance |
        agenda | budget | item | items | bylaw | by-law | bill | bills | reading | receipt |
        appointment | suspension | closure | denial | rejection |
        referral | deferral | passage | confirmation | election
        """
    ),
    "moved_matters": said(
        "minutes | meeting | agenda | report | reports | bills | claims | motion | budget"
    ),
    "motion_nominals": said(
        """
        approval | adoption | acceptance | adjournment | ratification | receipt
        """
    ),
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
    "naming_again": said("as"),
    "naming_nothing": said(
        """
        approve | accept | adopt | ratify | confirm | endorse | award | approving |
        accepting | adopting
        """
    ),
    "advice_labels": said(
        """
        recommended action | recommended motion | recommendation | staff recommendation |
        recommended board action | administrative recommendation | requested action |
        action requested | action recommended | suggested motion | proposed motion
        """
    ),
    "advising": said("suggested | suggests | suggesting"),
    "hypothetical": said(
        """
        make a motion | make a | possibility | recommended motion | staff recommends | could |
        may vote | recommendation | would need a | would need to
        """
    ),
    "proposal_words": said(
        """
        proposal | motion | suggestion | nomination | amendment | vote | voted | favour |
        favor | carried | unanimous | unanimously | ayes | hands | ballot | nominations |
        elected | acclaimed | acclamation | consent | objection | objections
        """
    ),
}
