"""Elections: who is nominated, and who was elected.

In: nothing.  Out: `ELECTIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

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

ELECTIONS = {
    "nominating": said("nominate | nominated by | nomination"),
    "nominating_verbs": said(
        """
        nominated | nominates | placed in nomination the name of | placed the name of |
        put forward the name of
        """
    ),
    "elected": ELECTED,
    "all_elected": said(
        """
        all were elected | all were duly elected | all were re-elected | all elected |
        all were appointed | all duly elected | all were unanimously elected |
        they were all elected | all of the above were elected | all nominees were elected
        """
    ),
    "told_elected": said("elected"),
    "declared_elected": said(
        """
        declared elected | duly elected | was elected | were elected | deemed elected |
        declared him elected | declared her elected | is elected
        """
    ),
    "taking_office": said("accepted | accepts | declined | declines"),
    "elected_lists": said(
        """
        the following were elected | the following officers were elected |
        the following were appointed | the following were re-elected | elected unopposed |
        the following members were elected | the following were duly elected |
        elected without a contest | elected without contest
        """
    ),
}
