"""Motions: what they are called and numbered, and the small words around them.

In: nothing.  Out: `MOTIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

MOTIONS = {
    "motion_nouns": said(
        "motion | moved | move | proposed | motion made | motion was made | proposal"
    ),
    "bare_motions": said("motion | motions | motioned"),
    "motion_itself": said(
        """
        the motion | motion passed | motion carried | motion failed | motion approved |
        motion passes | motion carries | motion fails | motion defeated | motion lost |
        motion dies | motion died |
        the main motion | the amendment | the counter-proposal | the counter-motion
        """
    ),
    "main_motion": said(
        """
        main motion | original motion | substantive motion | motion as amended |
        amended motion | passes as amended | passed as amended | carries as amended |
        carried as amended | motion, as amended
        """
    ),
    # words of rules
    "ruling": said("shall | must | may not"),
    # "Correction: Motion to pay the clerk should read …": of the minutes before
    "correction_labels": said(
        "correction | corrections | erratum | errata | amendment to the minutes | "
        "amendments to the minutes | correction to the minutes | corrections to the minutes"
    ),
    "motion_kinds": said(
        """
        main | original | first | second | third | substantive | procedural | following |
        amended | final | motion
        """
    ),
    "motion_references": said(
        """
        motion | proposal | resolution | amendment | this | nomination | counter-proposal |
        resolutions | motions | amendments |
        counter-motion | counter proposal | counter motion
        """
    ),
    "motion_numbers": said("resolution | motion | ordinance | by-law | bylaw | res."),
    "motion_put": said(
        """
        motion to a vote | motion to the vote | motion to a roll call | motion to the meeting |
        proposal to a vote | proposal to the vote
        """
    ),
    "motion_columns": said(
        """
        motion | motions | resolution | subject | item | proposal | resolution/motion |
        motion/resolution | description | nominee | candidate
        """
    ),
    "proposals": said("proposal | suggestion"),
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
    "voted_papers": said("resolution | motion | amendment | proposal | change | remit"),
    "paper_kinds": said(
        """
        special | ordinary | extraordinary | constitutional | constitution | bylaw | by-law |
        rule | member | members' | board | committee | emergency | composite | proposed |
        procedural | advisory
        """
    ),
    "put_off_nouns": said(
        "matter | item | motion | question | application | request | vote | it | this | resolution"
    ),
    "flats": said("unit | units | flat | apartment | apt | apt. | suite | lot | strata lot | sl"),
    "places": said(
        """
        the | a | an | his | her | their | its | our | next | another | this | that | agenda |
        item | later | future | closed | executive | online | email | after | before | behind |
        between | within | under | next to | where | when
        """
    ),
    "indefinite_articles": said("a"),
    "thing_pronouns": said("it"),
    "title_pronouns": said("these | they | this | was | were | duly | then"),
    "thing_leads": said("the | a | an | his | her | their | its | our | this | both"),
    "this_words": said("this | on this"),
    "of_the": said("the | of the"),
    "on_words": said("on"),
    "about_words": said("regarding | concerning | about | for | on | relating to | to | as to"),
    "passive_words": said("been | was | were | is | are | be | being"),
    "existential": said("there"),
    "dated_day": said("day of"),
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
        upon a roll call vote | upon voice vote | that was seconded | which was seconded |
        that was duly seconded | which was duly seconded
        """
    ),
    "motion_links": said(
        """
        was | were | is | and | which | on | upon | it | then | a | the | motion | this |
        with
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
}
