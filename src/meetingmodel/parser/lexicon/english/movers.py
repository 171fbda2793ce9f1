"""Who moves and who seconds: labels, tags, columns and verbs.

In: nothing.  Out: `MOVERS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

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

MOVERS = {
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
            resolution by | resolution from | amendment from | amendment moved by |
            amendment proposed by | motioned
            """
        ),
        *UPON,
    ),
    "made_by": said(
        """
        by | made by | was made by | moved by | was moved by | from | offered by |
        introduced by | proposed by | was proposed by | motioned by | put forward by |
        was offered by | was raised by | raised by | was put by | was introduced by |
        tabled by | was tabled by | submitted by | was by | came from | was from |
        is made by | has been made by | was duly made by | was then made by | is offered by |
        is proposed by | is moved by
        """
    ),
    "made_alone": said(
        """
        was made | was duly made | was then made | was properly made | was put | was offered |
        was put forward | was introduced | was moved
        """
    ),
    "maker_labels": said(
        "by | made by | maker | motion maker | maker of motion | maker of the motion | mover is"
    ),
    "card_names": said("proposal | proposed resolution | proposed motion"),
    "card_movers": said(
        """
        presenter | presented by | mover | moved by | proposer | proposed by | sponsor |
        sponsored by | introduced by | submitted by | raised by | brought by | put forward by |
        author | motion by | maker | moved
        """
    ),
    "card_texts": said(
        """
        text | motion text | resolution text | proposal text | text of motion |
        text of the motion | text of resolution | text of the resolution | wording | motion |
        resolution text | description | statement | proposal | motion wording
        """
    ),
    "card_results": said(
        """
        resolution | result | outcome | status | decision | vote | votes | vote result |
        voting | disposition | final vote | ruling
        """
    ),
    "by_words": said("by | of | from | mover | proposer | movant | prop | 1st | nominate"),
    "moved_as": said("moved as | proposed as | moved for | proposed for"),
    "moving_verbs": (
        *IDEAS,
        *said(
            """
        moved | moves | motioned | motions | made a motion | makes a motion |
        made the motion | makes the motion | proposed | proposes | introduced a motion |
        offered a motion | made motion | put forward a motion | motion | entered a motion |
        made a proposal | made a counter-proposal | made a counter proposal | counter-proposed |
        made a counter-motion | moved a counter-motion | moved as a counter-proposal |
        proposed as a counter-proposal | moved as an alternative | proposed as an alternative |
        suggested | suggests | gave notice of a motion |
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
    "moved_alone": said("moved | moves | motioned"),
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
    "proposing": (
        *said(
            "proposed | proposes | made a proposal | suggested | suggests | consent | "
            "proposal was made"
        ),
        *IDEAS,
    ),
    "was_proposed": said("was proposed by | was proposed | proposed by"),
    "presented_by": said("introduced by | put forward by | offered by | submitted by"),
    # "Lee introduced Resolution 26-4 and moved its adoption"
    "introducing": said(
        """
        introduced | offered | presented | read | submitted | sponsored | brought forward |
        introduces | offers | presents | reads
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
    # "The trustees therefore proposed to …", at a general meeting
    "bodies_propose": said(
        "proposed | proposes | recommended | recommends | is proposing | are proposing | propose"
    ),
    "bodies_that_propose": said(
        """
        trustees | directors | officers | executive | management committee | executive committee |
        wardens | churchwardens | vestry | session | elders | deacons | governors | stewards
        """
    ),
    "recommended_by": said("recommended by | it was recommended by | was recommended by"),
    "mover_leads": said("with | and | on"),
    "mover_tags": said("motion | moved | mover | 1st | m | proposed | proposer | first | moving"),
    "mover_letters": said("m | p"),
    "mover_columns": said(
        """
        mover | mover & seconder | mover and seconder | moved by | mover/seconder |
        mover / seconder | moved | moved/seconded | proposer | proposed by | proposed | 1st |
        motion by | motion made by | made by
        """
    ),
    "motion_made": said("made | moved"),
    "motion_making": said("make | put | offer | introduce | present | bring"),
    "as_moved": said("on motion | upon motion | on a motion | upon a motion"),
    "motion_joins": said("and | it | was | is | a | then | duly | with | which | that"),
    "office_ties": said("for | as | to be"),
    "reflexives": said("himself | herself | themselves | themself | myself | itself"),
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
    "seconded_alone": said("seconded | second"),
    "supporting_verbs": said("supported | supports"),
    "as_friendly": said("as friendly | as a friendly"),
    "second_joins": said("and | with | a | was | by | it | which | that | again"),
    "second_leads": said("and | with | was | it | which"),
    "second_fillers": said(
        """
        which | this | that | it | there | was | with | a | no | properly | duly | and | promptly |
        again | proposal | motion | resolution
        """
    ),
    "seconder_tags": said("second | seconded | seconder | 2nd | s | 2nded | seconding"),
    "seconder_letters": said("s"),
    "seconder_columns": said("seconder | seconded | seconded by | second | 2nd | second by"),
    "moved_and_seconded": said(
        """
        m/s | m & s | m&s | moved/seconded | moved & seconded | moved and seconded by |
        moved and seconded | mover/seconder | mover / seconder | mover & seconder |
        mover and seconder | motion/second | motion / second | motion and second |
        motion & second | proposed and seconded by |
        proposed and seconded | proposed & seconded by | proposed & seconded |
        moved & seconded by | proposed/seconded | proposed / seconded | moved/second | 1st/2nd |
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
}
