"""Who was there: the labels of lists, and the words that labels are made of.

In: nothing.  Out: `ATTENDANCE`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

ATTENDANCE = {
    "present_labels": said(
        """
        took part | participated | those who took part | face to face |
        participating | participation | late | late arrivals | arrived late |
        arriving late | members late |
        tardy | sederunt | members answering roll call | answering roll call |
        answered roll call | roll was called | the roll was called | roll call was taken |
        quorum call | answering to roll call | members answering the roll call | sitting |
        members sitting | seated | members seated | here | in the room | there | who's here |
        who is here | who was here | who was there | who came | on the call | with us |
        people that were there | people who were there | people there |
        round the table | around the table | people | present | members present | attendees |
        attendance | in attendance | those attending | those present | attending |
        participants | also present | also in attendance | others present | other attendees |
        board members present | directors present | commissioners present |
        council members present | councilmembers present | staff present | trustees present |
        supervisors present | committee members present | people present | present were |
        were present | roll call | members in attendance | guests | guests present | visitors |
        visitors present | others in attendance | other participants | attended |
        members attending | staff in attendance | members of the public present |
        officers present | attendees present | present at the meeting | meeting attendees |
        meeting participants | attendee list | attendees list | attendance list |
        participant list | participants list | list of participants | view attendee list |
        view attendees | district attendees | committee attendance | list of attendees |
        also attending | public present | board members | voting members |
        voting members present | non-voting members | board members in attendance |
        others attending | councillors present | in person | present in person | quorum |
        voting | elected members present | officials present | officials in attendance |
        councillors in attendance | council members in attendance | invited guests |
        attended by | in attendence | attendence | in attendace | attendace | in the chair |
        sign in | sign-in | signed in | present and voting | sitting members | observing |
        meeting attended by | attended in person | sign in sheet | sign-in sheet |
        officers there | those there | commission members present | board present |
        council present | committee present | aldermen present | selectmen present |
        senators present | delegates present | representatives present | governors present |
        officers in attendance | directors in attendance | trustees in attendance |
        commissioners in attendance | members and guests present | members/guests present |
        members participating | directors participating | voting members in attendance |
        non-voting members present | nonvoting members present | ex officio members present |
        ex-officio members present | alternates present | liaisons present |
        consultants present | city staff present | town staff present | village staff present |
        county staff present | district staff present | administration present |
        administrators present | faculty present | students present | citizens present |
        residents present | public in attendance | public attendance | others participating |
        also participating | additional attendees | other members present | meeting attendance |
        members attended | present members | attending members | attendees: |
        list of those present | those in attendance | persons present | persons in attendance |
        roll call of members | call of the roll | members responding | responding to roll call |
        present for roll call | co-chairs present | leadership present |
        executive members present | executive present | exec present | delegates in attendance |
        owners present | homeowners present | unit owners present | parishioners present |
        wardens present | onsite | on site | on-site | physically present |
        physically attending | i láthair | i lathair | presennol | yn bresennol | in-person |
        in person attendees | in-person attendees | also here | also there |
        seated at the table | oifigigh i láthair | officials i láthair
        """
    ),
    "remote_labels": said(
        """
        joined via video link | joined by video link | via teams | by teams | via ms teams |
        joining online | joining by telephone | joining by phone | took part remotely |
        joining by zoom | joining via zoom | remote participation | on zoom call |
        remotely | call in | call-in | called in | on teams | on line | dialled in |
        dialed in | by zoom |
        on the line | on webex | on skype | joined online | joined remotely | by video |
        remote | remote participants | remote attendees | present remotely | via zoom |
        on the phone | by phone | by telephone | via teleconference | via videoconference |
        virtual | online | attending remotely | attending via zoom | attended remotely |
        attending virtually | present via zoom | present by phone | participating remotely |
        on zoom | dial-in | on the call | remote attendance | present virtually | connected |
        on vidyo | by vidyo | via vidyo | vidyo | on jitsi | on discord | via phone |
        via video | via webex | via skype | via google meet | via meet | on google meet |
        on meet | on video | on the mumble | on mumble | on irc | on slack | on the zoom |
        on the phones | remotely present | present online | attending online |
        online attendees | online participants | virtual attendees | virtual participants |
        phone-in | phoned in | phoning in | by conference call | via conference call |
        by audio | via audio | present via audio-visual link | via audio-visual link |
        by audio-visual link | present by audio-visual link | present via video link |
        via video link | present by video link | by video link | attending by video link |
        audio-visual attendance | participating electronically | attending electronically |
        electronic attendance | present electronically | zoomed in | zooming in |
        joined by phone | joined by video | joined via teams | joined via zoom |
        present via teams | attending via teams | present by teleconference | via telephone
        """
    ),
    "absent_labels": said(
        """
        absent | awol | members absent | absentees | not present | absence | absences | missing |
        not in attendance | board members absent | commissioners absent | directors absent |
        unexcused | absent members | did not attend | trustees absent | not attending |
        council members absent | unable to attend | absent without apology |
        committee members absent | not able to attend | unable to make it | cannot attend |
        can't attend | members unable to attend | couldn't attend | not there | no response |
        no reply | no apologies | not participating | unavailable | not available |
        could not make it | couldn't make it | could not attend | unable to be present |
        unable to come | could not come | couldn't come |
        board members not present | directors not present | supervisors absent |
        council absent | board absent | commission members absent | senators absent |
        delegates absent | representatives absent | governors absent | aldermen absent |
        selectmen absent | councillors absent | councilmembers absent | officers absent |
        staff absent | members not present | members not in attendance | absent board members |
        absent directors | absent trustees | absent commissioners | not present at roll call |
        absent without notice | absent without excuse | unexcused absence | unexcused absences |
        members missing | voting members absent | owners absent | absent from meeting |
        non-attendance | nonattendance | non-attending | non attending | nonattending |
        absent without apologies | absent without regrets | not here | who wasn't |
        who wasn't there | who was not there | members not attending | directors not attending |
        failed to attend | no show | no-shows | as láthair | as lathair
        """
    ),
    "excused_labels": said(
        """
        away | sorry | sends apologies | sent apologies | sent regrets | apols | apologies |
        regrets | excused | apologies for absence | apologies received | absent with apologies |
        apologies received from | apologies from | members excused | apology |
        absent (excused) | excused absences | excused absence | sends regrets |
        apologies and regrets | with regrets | apologies were received from |
        to consider apologies for absence | absent excused |
        apologies for absence were received from | apologies were accepted from |
        apologies were given by | to receive apologies for absence | to receive apologies |
        absence with notice | absent with notice | board members excused | directors excused |
        trustees excused | commissioners excused | councillors excused | excused members |
        absent with notification | absent with notice given | absent with leave |
        leave of absence | on leave | apologies & regrets | apologies/regrets |
        regrets/absences | apologies noted | apologies were noted from |
        apologies were offered by | apologies offered by | apologies tendered by |
        apologies accepted | apologies accepted from | apologies given | apologies recorded |
        notified absences | notified absence | advised absence | prior notice of absence |
        regrets received | regrets sent | sent their regrets | sent their apologies |
        members with regrets | apologies for non-attendance |
        apologies for inability to attend | said they can't | said they cannot come |
        can't make it | sent excuses | ymddiheuriadau | apologies (absence) | leave granted |
        excused absent | leithscéal | leithscéalta
        """
    ),
    # "On roll call: Lee – Aye, Roe – Aye", where nothing has been moved yet
    "roll_calls": said(
        """
        roll call | rollcall | roll-call | roll was called | roll called | calling the roll |
        calling of the roll | called the roll | call of the roll | roll call was taken
        """
    ),
    "answers_here": said("here | present | in attendance"),
    "groupless_labels": said("present | attendees | attendance | absent"),
    "chair_labels": said(
        """
        chair | chairs | chairman | chairperson | chairwoman | co-chair | co-chairs |
        presiding | presided | in the chair | vice chair | facilitator | mayor | president |
        cathaoirleach
        """
    ),
    "attendance_stems": said(
        """
        present | attend | absent | apolog | regret | excused | took part | on hand | with us |
        unable to come | teleconference | roll | presid |
        joined online | joined remotely | joined virtually | on the call | on the line |
        joined by | joined via | joined on | make it | dialled in | dialed in | called in |
        phoned in | zoomed in | by phone | via zoom | by zoom | via teams | remotely |
        couldn't come | could not come | wasn't there | weren't there
        """
    ),
    "label_presence": said(
        """
        present | attending | attendance | attendees | attendee | participants | attendence |
        participating | attended | absent | absentees | absence | absences | excused |
        unexcused | apologies | apology | regrets | appologies | remote | remotely | observing |
        onsite | on-site
        """
    ),
    "label_excused": said(
        """
        excused | apologies | apology | regrets | leave | apologised | apologized
        """
    ),
    "label_absent": said(
        """
        absent | absentees | absence | absences | not | unexcused | unable | missing
        """
    ),
    "label_remote": said(
        """
        remote | remotely | zoom | telephone | phone | online | virtual | virtually |
        videoconference | teleconference | video | teams | webex | dial-in | electronically
        """
    ),
    "label_fillers": said(
        """
        of | in | by | via | on | at | and | with | for | from | to | also | other | others |
        were | was | voting | non-voting | nonvoting | non | total | those | members | member |
        elected | appointed | staff | guests | public | received | following | list | roll |
        call | sheet | meeting | person | ex | officio | officials | council | board |
        committee | commission | administration | management | executive | officers | senators |
        selectmen | aldermen | commissioners | invited | additional | additionally | persons |
        people | names | who | is | are | not | chair | sent | without | notice | unable |
        minutes | record | senior | key | core | all | alternates | alternate |
        representatives | delegates | liaisons | liaison | subcommittee | consultants |
        presenters | speakers | citizens | residents | visitors | visitor | observers | media |
        press | community | student | ward | trust | local | organisation | organization |
        company | project | team | division | consultant | attendees | participants | exec |
        execs | physically | virtually | invitation | this | today | tonight
        """
    ),
    "label_ties": said("in | at | via | by | on | through | from | over"),
    "came_words": said("attended | attendees | attendee | participants | participated | attending"),
    "perhaps": said("maybe | possibly | perhaps"),
    "other_days": said(
        """
        past | previous | previously | recent | recently | prior | earlier | former | formerly |
        last
        """
    ),
    "vote_list_labels": said(
        """
        ayes | aye | noes | nays | nay | yeas | yea | yes | no | abstain | abstained |
        abstaining | abstentions | abstention | in favor | in favour | for | against |
        opposed | voting aye | voting no | voting nay | voting yes | votes for |
        votes against | roll call vote | roll call vote was | recused | not voting |
        yes votes | no votes | voting in favor | voting against | voted yes | voted no |
        voted in favor | voted against | affirmative | negative | vote | motion seconded by |
        seconded by | second by | motion made by | motion by | moved by
        """
    ),
}
