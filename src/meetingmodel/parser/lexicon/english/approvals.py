"""Approved by all: without dissent, or without a word of who moved it.

In: nothing.  Out: `APPROVALS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

APPROVALS = {
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
    "all_in_favour": said("all in favour of | all in favor of"),
    "favouring": said(
        """
        all in favour of | all in favor of | all those in favour of | all those in favor of |
        those in favour of | those in favor of | in favour of | in favor of
        """
    ),
    "none_opposed": said(
        """
        without dissent | nem con | nem. con. | nem.con. | nem.con | nemine contradicente |
        none opposed |
        no dissent | without opposition | no opposition | no one opposed | nobody opposed |
        none against | no one against | nobody against | no one voted against |
        no votes against | no nays | no noes
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
    # "The following policies were approved": several papers, in a sentence or over a list
    "listed_papers": said(
        """
        documents | policies | procedures | proposals | changes | amendments | reports |
        recommendations | bylaws | by-laws | guidelines | standing orders |
        motions | resolutions | appointments | budgets | plans
        """
    ),
    "routine_leads": said(
        """
        the | last | previous | prior | draft | amended | revised | corrected | meeting |
        our | both | consent | regular | board | committee | council | annual | special |
        general | today's | tonight's | proposed | published | updated | tentative |
        with this change | with these changes | with that change | with those changes |
        there were no changes and | there were no corrections and | there were no comments and |
        no changes; | no corrections; | having been circulated, |
        hearing none, | seeing none, | there being none, | there being no corrections, |
        there being no changes, | there being no amendments, | with no corrections, |
        with no changes,
        """
    ),
    "nothing_routine": said(
        """
        these | not | be | being | item | items | which | once | after | said | noted |
        reported | stated | asked | confirmed | explained | reminded | will | would | can |
        could | may | should | shall | must | had | motion | moved
        """
    ),
}
