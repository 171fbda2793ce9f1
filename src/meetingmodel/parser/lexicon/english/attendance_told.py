"""Who was there, as sentences and short labels tell it.

In: nothing.  Out: `ATTENDANCE_TOLD`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

ATTENDANCE_TOLD = {
    "took_part": said("joined | joins | dialled in | dialed in | called in | connected"),
    "present_words": said(
        """
        present | in attendance | attended | here | attending | arrived late | arrived later |
        arrived during | joined late | joined later | joined during | came late | came later |
        arriving late | joining late | arrived after | joined after
        """
    ),
    "arrived_words": said(
        """
        arrived | arrived at | joined | joined at | arriving | arriving at |
        joined the meeting at | present from | from | arr. | arr | arrives | entered |
        entered at | came in at | late at | in at
        """
    ),
    "left_words": said(
        """
        left | left at | departed | departed at | leaving | leaving at | left the meeting at |
        until | to | dep. | exited | excused at | leaves | left early at | out at |
        signed off at | dropped off at
        """
    ),
    "excuse_nouns": said("apologies | apology | apologises | appologies | regrets | excuses"),
    "excuse_ends": said("from | for | by | of | on behalf of"),
    "rolled_verbs": said(
        """
        was | were | is | are | being | be | had been | have been | asked to be |
        had asked to be | has asked to be
        """
    ),
    "excepting": said(
        """
        except | except for | excepting | with the exception of | with the exceptions of |
        apart from | save for
        """
    ),
    "everyone": said("all | everyone | everybody | every | full | entire | whole"),
    "save_for": said("but | bar | minus | other than | excluding | save"),
    "ends_names": said(
        """
        who | whose | which | as | because | due | owing | having | was | were | is | are |
        had | until | with | at | on | and a | and the
        """
    ),
    "adverbs": said(
        """
        also | all | both | then | either | each | marked | noted as | recorded as |
        listed as | declared | found
        """
    ),
    "before_now": said("at"),
    "told_present": said(
        """
        present | in attendance | attending | were in attendance | answered roll call |
        took part | on hand |
        answering roll call | answered present | responded | attended | answering to roll call |
        answered the roll | answered the roll call | answering present |
        answered to the roll call | here | presiding | presided | in the chair |
        present in person | attended in person | joined late | arrived late | came late |
        present at the meeting | attended the meeting | were at the meeting |
        was at the meeting
        """
    ),
    "told_chairing": said(
        """
        presided | presiding | was presiding | presided over the meeting | was in the chair |
        in the chair | took the chair | occupied the chair | chaired the meeting | in chair
        """
    ),
    "told_absent": said(
        """
        absent | not present | not in attendance | missing | unable to attend |
        could not attend | did not attend | not there | unable to be present |
        could not make it | couldn't make it | couldn't attend | couldn't come |
        could not come | can't make it | cannot attend | didn't attend | didn't make it |
        did not make it | did not come | wasn't there | wasn't present | weren't there |
        not attending | not able to attend | wasn't able to attend | unable to join |
        unable to make it | unable to come
        """
    ),
    "told_excused": said(
        """
        excused | absent with apologies | absent and excused | excused absent | sent apologies |
        sent their apologies | sent his apologies | sent her apologies | sent her apology |
        sent his apology | had sent her apology | had sent his apology | gave apologies |
        sent regrets | sends regrets | gave their apologies | tendered apologies |
        sent his regrets | sent her regrets | had sent apologies | had sent their apologies |
        had sent his apologies | had sent her apologies | had given apologies | had apologised |
        apologised for absence | has sent apologies | absent with excuse | absent with notice |
        on leave | on leave of absence | gave his apologies | gave her apologies |
        gave apology | gives apologies | sent excuses | sent an apology | sent in apologies |
        apologised for their absence | apologised for her absence | apologised for his absence |
        excused from the meeting | excused from attendance | sends her apologies |
        sends his apologies | sends their apologies | sends apologies | offered apologies |
        offered her apologies | offered his apologies | offered their apologies
        """
    ),
    "told_remote": said(
        """
        present by telephone | present by phone | present via zoom | present remotely |
        attended remotely | attended by phone | attended by telephone | attended via zoom |
        joined remotely | participated remotely | participated by phone |
        participated by telephone | participated via zoom | attended by zoom | joined by phone |
        joined via zoom | on the phone | on the call | by telephone |
        attended via videoconference | attended by videoconference | attended by video |
        attended online | joined online | participated online | attended virtually |
        joined virtually | participated virtually | were online | was online |
        participating remotely | participating via zoom | participating by telephone |
        participated via teleconference | participated by teleconference | attending remotely |
        attending by phone | attending via zoom | participating by phone |
        participating virtually | participating online | joining by phone | joining remotely |
        joining via zoom | joining online | joined by zoom | joined by telephone |
        joined by video | joined via teams | joined via phone | joined on zoom |
        joined on teams | joined by teleconference | joined by videoconference |
        attended via teams | attended via phone | attended via telephone |
        attended by teleconference | attended electronically | participated electronically |
        participating electronically | participated by zoom | participated via phone |
        participated via telephone | participated by videoconference |
        participated by video conference | participated via videoconference |
        present via teams | present via videoconference | present by videoconference |
        present via phone | present via telephone | present electronically | present virtually |
        present online | attending via teams | attending by zoom | attending by telephone |
        attending online | attending virtually | attending electronically | dialled in |
        dialed in | called in | phoned in | zoomed in | on the line
        """
    ),
    "other_meetings": said(
        """
        last meeting | previous meeting | next meeting | prior meeting | a motion | was made |
        moved | voted | majority | quorum
        """
    ),
    "before_names": said(
        """
        with | that | noted | roll call | members | board members | following | included |
        including | as follows | order | noting | while | only | when | except | but
        """
    ),
    "received": said(
        """
        received from | were received from | accepted from | received and accepted from
        """
    ),
    "there": said("present | in attendance | attending"),
    "there_verbs": said("was | were | included"),
    "besides_words": said(
        """
        besides | beside | in addition to | other than | along with | together with | as well as
        """
    ),
    "brief_present": said(
        """
        also | also there | who | sitting | seated | joined late | ppl | people | folks |
        there | here | who came |
        who was there | who's there | came | came along | pres | pr | in | irl | team | crew |
        us | # of us | there were # of us | we were # | we were | in the house | attending |
        here now | physically here | at the table | also here | also in | and later | later |
        came late | late | came later | in room | in the hall | in the office | in the flat |
        in the kitchen | at home | invited | by invitation
        """
    ),
    "brief_absent": said(
        """
        not | not in | nope | no-shows | no show | no shows | no-show | awol | no idea |
        mia | not seen | wasn't there | weren't there | who didn't come |
        no word from | nothing from | not heard from | not heard
        """
    ),
    "brief_excused": said(
        """
        out | away | not here | sends apologies | sorry | can't make it | cannot make it |
        couldn't make it | can't come | couldn't come | not there | absent with excuse | soz |
        ap | apol | apols | sorry from | soz from | sorries | sent sorries | excuses |
        on holiday | on leave | off sick | can't | couldn't | said they can't come | said no |
        said sorry | excused themselves | sick | ill | apologies in | said they couldn't |
        holiday | parental leave | maternity leave | on parental leave
        """
    ),
    "brief_remote": said(
        """
        async | mumble | jitsi | discord | dialling in | dialing in | irc | matrix | zoom |
        teams | skype | hangout | hangouts | google meet | by skype | remote folks | remotees |
        meet | webex | signal | whereby | on the screen | on screen
        """
    ),
    "epithets": said("old | young | big | little | small | tall | wee | other | new | fat"),
    "sides": said("for | representing | on behalf of | from"),
    "selves": said("me | myself | yours truly"),
    "doing_words": said("to | will | has | is | does | says | wants | can"),
    "present_openings": said(
        """
        following present: | following were present: | present: | present were |
        on hand were | on hand was | with us were |
        there were present | there was present | there were also present | there was also present |
        in attendance: | in attendance were | also there | also there were | those present were |
        were present in-person: | members present: | also present were | also present: |
        also in attendance were | attending: | were present: | attendance: |
        present at the meeting were | attendees: | also attending were | were in attendance: |
        present was | also present was | also in attendance was | in attendance was |
        in attendance included | attendance included | present included |
        also present included | attendees included | attendees were | participants were |
        participants included | also attending was | others present were | others present: |
        on the call were | on the line were | joining the call were | on the call: | here were |
        in the meeting were | at the meeting were | here was |
        staff present were | those in attendance were | those attending were |
        those in attendance included | answered present: | answered roll call: |
        members present were | joined by | also in attendance: | meeting attended by |
        was attended by | meeting was attended by | answering roll call were |
        answering the roll call were | answering to roll call were | answered roll call were |
        responding to roll call were | roll call was answered by | roll was answered by |
        roll call answered by | quorum was present consisting of |
        quorum consisting of | present constituting a quorum were
        """
    ),
    "remote_openings": said(
        """
        dialled in: | dialed in: | online: | remote: | via zoom: | on the phone: |
        were present via teleconference: | attending remotely: | present via zoom: |
        attending by phone: | by telephone:
        """
    ),
    "absent_openings": said(
        """
        did not attend: | were absent: | was absent: | were not present: |
        were unable to attend: |
        not in attendance included | not in attendance were | not in attendance was |
        absent included | not attending were | not attending included |
        absent: | absent were | absent was | members absent: | not present: |
        not present were | missing:
        """
    ),
    "excused_openings": said(
        """
        regrets from | regrets sent by | regrets were sent by | regrets received from |
        leave of absence was granted to | leave of absence granted to | leave was granted to |
        apologies were received from | apologies received from | apologies from |
        apologies for absence were received from | apologies had been received from |
        apologies were received and accepted for | apologies were received and accepted from |
        apologies were accepted from | apologies were given by | excused: | excused were |
        excused was | apologies: | regrets: | regrets were received from |
        apologies for absence from | sent apologies: | apologies were sent by |
        apologies for absence: | apologies were given for | apologies had been received for |
        apologies were noted from
        """
    ),
    "remote_words": said(
        """
        telecon | teleconf | telephone | videoconf | video conference |
        by telephone | by phone | via telephone | via phone | remotely | remote | via zoom |
        by zoom | zoom | online | on-line | virtual | virtually | via videoconference |
        by videoconference | via teleconference | by teleconference | videoconference |
        teleconference | via video | by video | telephonically | phone | dial-in | webex |
        via webex | teams | via teams | via skype | skype | call-in | on phone | on zoom |
        via web | jitsi | via jitsi | discord | via discord | bigbluebutton |
        via bigbluebutton | bbb | via bbb | hangouts | via hangouts | via meet |
        google meet | via google meet | vidyo | via vidyo | via irc | via mumble | mumble
        """
    ),
    "absent_words": said(
        """
        absent | not present | did not attend | away | no show | not in attendance |
        not attending | unable to attend | could not attend | couldn't attend | not there |
        not here | no-show | didn't attend | did not join | unable to be present |
        could not make it | couldn't make it | can't make it | cannot make it | no response |
        no answer
        """
    ),
    "excused_words": said(
        """
        excused | apologies | regrets | apology | absent with notice | leave of absence |
        on leave | sick leave
        """
    ),
}
