"""Dates, times, numbers and pages.

In: nothing.  Out: `DATES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
DATES = {
    "weekdays": said(
        """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue |
        tues | wed | weds | thu | thur | thurs | fri | sat | sun
        """
    ),
    "before_noon": said("a.m. | a.m | am | a. m."),
    "after_noon": said("p.m. | p.m | pm | p. m."),
    "noon": said("noon | midday"),
    "time_zones": said(
        """
        est | edt | et | cst | cdt | ct | mst | mdt | mt | pst | pdt | pt | utc | gmt | bst |
        cet | cest | eastern | central | mountain | pacific | aest | aedt | acst | acdt | awst |
        nzst | nzdt | ist | jst | sast | eet | eest | akst | akdt | hkt | sgt
        """
    ),
    "ordinals": said("st | nd | rd | th"),
    "ordinal_words": said(
        """
        first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth |
        eleventh | twelfth
        """
    ),
    "day_of": said("of | day of"),
    "until_words": said(
        """
        to | until | till | to about | until about | till about | until around | till around |
        until approximately
        """
    ),
    "between_words": said("between"),
    "gathering_words": said("for"),
    "day_joiners": said("to | and | through | until"),
    "clock_words": said("o'clock | o’clock | oclock | sharp"),
    "hour_words": said("hrs | hours | h"),
    "hour_openings": said("at"),
    # The n-th is n times five minutes; the last is half an hour.
    "minute_names": said("five | ten | quarter | twenty | twenty-five | half"),
    "minutes_past": said("past"),
    "minutes_to": said("to"),
    "hour_names": said(
        """
        one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
        """
    ),
    # of wikis: links that open a part of the page
    "edit_links": said("edit | edit source | edit section"),
    "page_words": said("page | pg | pg."),
    "page_marks": said("p."),
    "page_of": said("of"),
    "abbreviations": said(
        """
        rs | sd | regd | govt | dist | cr | crs | messrs | supt | comm | atty | asst | bldg |
        hwy | viz | tel | para | col | maj | fr | msgr | pres | sect | treas | reps | sens |
        dir | mgr | ed | eds | gov | pl | ct | ln | pkwy | ste | apt | fl | mr | mrs | ms |
        dr | prof | cllr | cllrs | clir | st | no | nos | vs | etc | e.g | i.e | a.m | p.m | jr |
        sr | inc | ltd | co | admin | exec | mgmt | secy | twp | dept | approx | rev | hon |
        gen | sgt | lt | capt | ald | rep | det | cpl | insp | ofc | cmdr |
        sen | fig | ref | art | sec | vol | ave | rd | blvd | jan | feb | mar | apr | jun |
        jul | aug | sep | sept | oct | nov | dec | mon | tue | wed | thu | fri | sat | sun |
        prop | u.s | ext | min | max | est | ph.d | cf | al | pp | p | esq | eff | revd | ven |
        m/s | smt | kum | tr | trs | com | br | bro | sis | supv | supr | chm | chmn | chr | ch |
        clk | bros
        """
    ),
    "sentence_openers": said(
        """
        the | motion | moved | second | seconded | carried | passed | approved | adopted | all |
        this | that | there | it | he | she | they | we | vote | voting | ayes | aye | nays |
        unanimous | unanimously | upon | after | roll | voice | show
        """
    ),
    # beside these, what a text begins with behind a title that no mark ends
    "sentence_starts": said(
        """
        a | an | in | on | at | no | none | nothing | following | with | these | those | there's |
        although | since | due | as | it's | his | her | our | members | councillors | apologies |
        nil | i | both | several | some | if | when | while | during | noted | agreed |
        resolved | discussed | reported | received | approved | proposed | to | was | were | also
        """
    ),
    "number_words": said("no | nr | number"),
}
