"""Who came, left or stepped aside.

In: nothing.  Out: `PRESENCE`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

PRESENCE = {
    "arriving": said(
        """
        arrived | arrives | joined | joins | entered | enters | came in | came into |
        logged on | logged in | dialed in | dialled in | joined us | is now present |
        was now present
        """
    ),
    "leaving": said(
        """
        left | leaves | departed | departs | exited | exits | stepped out | logged off |
        withdrew | withdraws | dropped off | signed off | excused himself | excused herself |
        excused themselves | vacated | had left | had to leave | stepped away
        """
    ),
    "returning": said(
        """
        returned | returns | rejoined | rejoins | re-joined | re-entered | reentered |
        came back | came back into | returned to
        """
    ),
    "recusing": said(
        """
        recused himself | recused herself | recused themselves | recused themself |
        recused him/herself | recuses himself | recuses herself | recuses themselves |
        was recused | were recused | recused from | recused due | has recused himself |
        has recused herself | recused his vote | recused her vote
        """
    ),
    "presence_places": said(
        """
        the meeting | the room | the meeting room | the chamber | the chambers |
        the council chamber | the council chambers | council chambers | the dais | the call |
        the session | the hall | the table | the teleconference | the video conference |
        the videoconference | the zoom meeting | the zoom call | the virtual meeting |
        the board room | the boardroom | the conference room | the conference call |
        the proceedings | the discussion | the webinar | this meeting | the open session |
        the building | meeting | early | late | during | via | remotely | by phone |
        by telephone | by zoom | on zoom | by video | online | virtually | at this point |
        at this time | at this juncture | for this item | for the item | for the duration |
        for the remainder | for the vote | prior to | briefly | mid-meeting | for another |
        temporarily
        """
    ),
    "presence_adverbs": said(
        """
        then | also | later | briefly | subsequently | temporarily | who | both | has | had |
        having | now | finally | therefore | immediately | officially | formally |
        voluntarily
        """
    ),
    "presence_times": said(
        """
        at | around | about | approximately | circa | at approximately | at about |
        at around | @
        """
    ),
    "presence_ways": said("from | to | into | in"),
}
