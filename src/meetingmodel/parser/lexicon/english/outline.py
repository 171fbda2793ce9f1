"""Items: their labels, what leads to them, and what is none.

In: nothing.  Out: `OUTLINE`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

OUTLINE = {
    "duration_words": said(
        """
        min | mins | min. | minute | minutes | hour | hours | hr | hrs | m | h
        """
    ),
    "minute_units": said("min | mins | minute | minutes"),
    "notes_labels": said(
        """
        discussion | discussions | discussion notes | general discussion | notes |
        meeting notes | agenda / discussion | agenda / notes | agenda and notes |
        points discussed
        """
    ),
    "item_labels": said(
        """
        agenda no. | agenda no | agenda point | agenda | point | minute no. | minute no |
        pt. | pt | top | § |
        item of business | order of business | item | agenda item | item no. | item number |
        agenda item no. | issue | topic | article | item no | minute | minute ref |
        standing item | standing agenda item | discussion item | business item
        """
    ),
    "ticket_labels": said(
        """
        issue no. | issue no | ticket | bug | pr | pull request | change request | request |
        application | case | file | docket | proposal | permit | appeal | petition | erratum |
        defect | mr | merge request | application no. | application no | case no. | case no |
        complaint | complaint no. | complaint no | variance | special permit |
        special use permit | conditional use permit | use permit | investigation | claim
        """
    ),
    "recommends": said(
        """
        it is recommended by | it is recommended that | it is the recommendation of |
        it is requested that | staff recommends that | staff recommended that |
        staff recommends approval | staff recommended approval | staff recommends the |
        staff is recommending
        """
    ),
    "presenting": said(
        """
        presented | provided | gave | reviewed | explained | introduced | summarized |
        summarised | outlined | updated | briefed | delivered | led | went over
        """
    ),
    "presented": said(
        """
        this item | the item | overview | an update | presentation | staff report | a summary |
        the committee | the board | committee members | briefing | brief history |
        background | report | board members
        """
    ),
    "calls_to_order": said("call to order | meeting called to order | called to order"),
    "topic_labels": said(
        """
        topic | subtopic | sub-topic | subject | matter | agenda item | agenda topic |
        item | discussion item | subject matter | discussion topic | talking point |
        discussion point | agenda point | business item
        """
    ),
    "file_marks": said("pdf icon | word icon | excel icon | pdf | doc | docx | xlsx"),
    "verbs_of_prose": said(
        """
        was | were | is | are | has | have | had | will | said | reported | stated | noted |
        asked | moved | gave | presented
        """
    ),
    "resolution_heads": said(
        """
        council resolution | council decision | committee resolution | committee decision |
        board resolution | board decision | resolution of council | decision of council |
        officer recommendation | officer's recommendation | officers' recommendation |
        officers recommendation | staff recommendation | committee recommendation
        """
    ),
    "label_words": said(
        """
        called to order by | meeting called to order by |
        motion | motions | vote | votes | ayes | nays | noes | aye | nay | yea | abstain |
        abstentions |
        abstained | result | mover | seconder | moved | seconded | moved by | seconded by |
        decision | decided | action | actions | resolved | resolution | yes | no | yeas | absent |
        present | note | notes | question | answer | q | a | second | 1st | 2nd | first |
        in favor | in favour | against | opposed | recused | carried | discussion | proposed |
        proposer | proposed by | status | owner | due | recommendation | findings |
        vote result | roll call vote | decision date | date of decision | agreed | noted |
        excused | staff | outcome | todo | text | wording | motion text | presenter |
        sponsor | sponsored by | introduced by | brought by | put forward by |
        ai | motion carried | for | conclusion | comment | comments | response | attest |
        amendment | outstanding | update | reply | motion passed | motion failed | defeated |
        carried unanimously | motion carried unanimously | passed unanimously |
        motion defeated | unanimously carried | approved unanimously | lost | motion lost |
        carried as amended | recorded vote | mover and seconder | received | reported |
        considered | approved | recommended | endorsed | confirmed | declared |
        in attendance | resolution no | motion no | resolution number | bylaw no | nayes |
        made by | maker | motion maker | maker of motion | maker of the motion |
        additional documents | supporting documents | background papers |
        background documents | related documents
        """
    ),
    "vote_lines": said(
        """
        motion passed | motion passes | motion carried | motion carries | motion failed |
        motion fails | motion was | moved by | motion by | on motion | on a motion |
        seconded by | resolution no | resolution 20 | vote:
        """
    ),
    "closing_labels": said(
        """
        respectfully submitted | respectively submitted | submitted by |
        minutes submitted by | minutes taken by | minutes prepared by | minutes recorded by |
        signed | attest | attested | approved by | approved: | signature | minutes by |
        recorded by | prepared by | certified | minutes approved | respectfully | secretary: |
        chairman: | chair: | clerk: | date: | notes taken by | notes by | taken by |
        these minutes were approved | minutes were taken by | approved this |
        in witness whereof | chairperson: | chairman | chairperson | submitted | scribe |
        minute taker | cc | a true copy | notes submitted by | notes prepared by |
        notes recorded by | notes compiled by | notes written by | minutes written by |
        minutes compiled by | minutes typed by | minutes transcribed by | minutes drafted by |
        minutes kept by | minutes were prepared by | minutes were recorded by | transcribed by |
        compiled by | typed by
        """
    ),
    # Above what a scribe's tool noticed, or a wiki asks its members to add.
    "closing_headings": said(
        """
        diagnostics | signatures | signature | signed off by | contact info |
        contact information | contact us | contact details | key contacts | quick links |
        related links | share this page | supporting documents
        """
    ),
    "attachment_titles": said(
        """
        staff report | attachment | appendix | annex | exhibit | enclosure | attachments |
        memorandum | notice of meeting | addendum
        """
    ),
}
