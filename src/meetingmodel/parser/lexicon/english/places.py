"""Where a meeting was held.

In: nothing.  Out: `PLACES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

PLACES = {
    "place_words": said(
        """
        hall | room | centre | center | building | library | school | street | avenue | ave |
        road | drive | office | offices | zoom | teleconference | videoconference |
        video conference | conference call | online | virtual | via | chamber | chambers |
        church | club | hotel | university | college | campus | house | lane | boulevard |
        blvd | suite | floor | st. | webex | microsoft teams | google meet | hangout | skype |
        auditorium | courthouse | museum | station | headquarters | pavilion | lounge |
        plaza | park | teams | irc | jitsi | community center | lab | lodge | inn | pub |
        hub | cafe | café | chapel | barn | clubhouse | boardroom | board room | theatre |
        theater | gymnasium | gym | cafeteria | arena | cottage | terrace | annex | annexe |
        square | video call | telephone | slack | discord | remotely | gotomeeting |
        microsoft teams meeting | ms teams | community centre | rooms | fire station |
        firehouse | studio | institute | remote meeting | rd | parlour | parlor | grange |
        residence | vestry | rectory | synagogue | armory | armoury | tavern |
        brewery | restaurant | diner | coffee house | scout hut | clubroom | clubrooms |
        oval | basement | sanctuary | common house | undercroft | media center |
        town office | site office | council offices | civic offices | meetinghouse |
        village green | crypt | refectory | court house | boathouse | boat house | schoolhouse |
        bakehouse | lighthouse | glasshouse | makerspace |
        hackerspace | winery | marae | bowling green | wardroom | canteen | hangar | home of |
        arms | scout hall | pump house | áras | aras | halla
        """
    ),
    "place_openings": said("in | at | via | by | on | through | using"),
    "at_words": said("at | in"),
    "ways": said(
        """
        remotely via | virtually via | electronically via | online via | remotely by |
        remotely using | over | in person | in-person
        """
    ),
    "place_ends": said(
        """
        on | at | from | commencing | starting | beginning | with | and | in | the | to |
        until | held | on the evening of | on the afternoon of | on the morning of | eastern |
        pacific | central | mountain | by | was | were | for
        """
    ),
    "place_stops": said(
        """
        and parts | and was | and were | and the | was | were | is | with | to | due |
        pursuant | because | which | who | where | present | called | there | commencing |
        beginning | starting | during | when | immediately | following | after | as |
        and began | and started | for the purpose | having | under | presided | by |
        hosted | organised | organized | attendance | facilitated | link
        """
    ),
    "virtual_places": said(
        """
        video conference | videoconference | video-conference | video call | teleconference |
        telephone conference | conference call | zoom | webex | teams | microsoft teams |
        ms teams | google meet | skype | telephone | phone | online | virtual meeting |
        jitsi | irc | slack | discord | gotomeeting | go-to-meeting | go to meeting |
        bluejeans | remote meeting | remote | zoom meeting | google hangouts | google hangout |
        hangouts | telephonic meeting | phone meeting | telephone meeting | irc meeting |
        zoom videoconference | zoom video conference | zoom conference | zoom teleconference |
        zoom call | video meeting | teams meeting | microsoft teams meeting | online meeting |
        remote video conference | internet relay chat | bigbluebutton | mumble | whereby |
        facetime | google chat | matrix chat | uberconference | vidyo | video link |
        conference telephone call | audio conference | audioconference
        """
    ),
    "room_openings": said("conference | meeting | hearing | session | workshop | call | meetings"),
    "numbered_rooms": said("room | rm | suite | unit | office | building"),
    "rooms": said(
        """
        hall | room | centre | center | building | chamber | chambers | floor | suite | zoom |
        teams | webex | teleconference | videoconference | auditorium | cafeteria |
        gymnasium | lounge | lodge | pavilion | online | virtual | virtually |
        conference call | google meet | microsoft teams | remotely | office | offices |
        library | headquarters | campus | inn | pub | clubhouse | community room | annex |
        studio | cafe | café | hotel | club | slack | discord | irc | jitsi |
        community center | boardroom |
        board room | courthouse | clubroom | clubrooms | basement | media center |
        common house | undercroft | site office | town office | civic offices | rooms |
        court house | boathouse | boat house | schoolhouse | makerspace | hackerspace | marae |
        wardroom | canteen | hangar | home of | residence | residence of
        """
    ),
    "place_signs": said("📍 | 🏠 | 📌"),
}
