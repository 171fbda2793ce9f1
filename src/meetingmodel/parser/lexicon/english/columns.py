"""Columns and fields of agendas in tables and forms.

In: nothing.  Out: `COLUMNS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

COLUMNS = {
    "subject_labels": said("subject | agenda item details"),
    "subject_fields": said(
        """
        meeting | category | access | fiscal impact | dollar amount | budgeted | budget source |
        preferred date | absolute date | recommended action | goals | prepared by |
        submitted by | agenda item type | file attachments
        """
    ),
    "kind_fields": said("type | agenda type"),
    "item_columns": said(
        """
        item | items | agenda item | agenda items | agenda | agenda topic | topic | topics
        | subject | issue | title | matter | business | session | item of business |
        discussion item | discussion topic | item title | item/topic | topic/item |
        item / topic | agenda item/topic | presentation | agenda items/topics |
        agenda topics | topics discussed | item/issue | matters | item description |
        agenda point | agenda points | subject matter | agenda subject | topic/presenter |
        topic / presenter | item/presenter | topic and presenter | agenda item & presenter
        | agenda item and presenter | agenda item/presenter | agenda item / presenter |
        topic & presenter | agenda & presenter | discussion items | discussion topics |
        item of discussion | items of business | issues | agenda heading | subjects |
        item discussed | items discussed | main topics | point of discussion
        """
    ),
    "item_fields": said(
        """
        meeting | category | type | access | status | goals | recommended action | file no |
        file number | file type | version | agenda date | in control | prepared by |
        presenter | department | item type | meeting date | date
        """
    ),
    "number_columns": said(
        """
        no | no. | number | # | item no | item no. | item # | item number | ref | ref. |
        by-law no | bylaw no | by-law no. | agenda no | id | minute no | minute no. | minute |
        min no | min no. | min. no. | min ref | min. ref | min ref. | mins no | min. no
        | s. no | s.no | sl. no | sl no | sr. no | sr no | s/n | s no | serial no | nr |
        nr. | num | item num | agenda # | agenda item no | agenda item # | agenda item no.
        | agenda item number | ser | ser. | serial | minute number | minute ref |
        minute ref. | item ref | item ref. | reference | ref no | ref no. | ref. no. |
        ref # | s. no. | sno | s.no. | sl | sl. | sr | sr.
        """
    ),
    "time_columns": said("time | times | start | start time | timing | time slot | hour"),
    "presenter_columns": said(
        """
        presenter | presenters | speaker | speakers | presented by | lead | facilitator |
        led by | who | speaker(s) | presenter(s) | presenter/lead | presenter / lead |
        item lead | discussion lead | discussion leader | facilitated by | moderator |
        topic lead | presenter / speaker | speaker / presenter | presenter/speaker |
        speaker/presenter | presenter/facilitator | presenter / facilitator |
        facilitator(s) | lead(s) | leads | topic leader | lead by | lead presenter |
        discussion led by | introduced by | presenting
        """
    ),
    "outcome_columns": said(
        """
        disposition | outcome | outcomes | decision | result | action taken | resolution |
        decision/action | action/decision | recommendation | status | vote |
        decision/outcome | decision / outcome | outcome/decision | outcome / decision |
        outcomes/decisions | recommendations | recommendation/action |
        recommendations/actions | recommendations/action | motion/action | board action |
        council action | committee action | final action | resolution/action |
        action/outcome | action / outcome | decisions made | decision made |
        decision / action | action / decision | decisions/actions | decisions / actions |
        actions/decisions | action/resolution | follow-up/outcome | result/action |
        conclusions/actions | conclusion/action | conclusion/follow-up |
        recommendations/follow-up
        """
    ),
    "discussion_columns": said(
        """
        discussion | notes | minutes | comments | details | summary | discussion/action |
        discussion / action | discussion and action | action | actions | discussion/notes
        | key points | points discussed | discussion points | remarks | report |
        description | slides | conclusion | conclusions | key discussion points |
        key discussions | key points discussed | main points | discussion summary |
        summary of discussion | what was said | discussion / decisions |
        discussion/decisions | discussion/decision | discussion / decision |
        discussion & decision | discussion and decision | discussion and decisions |
        discussion / outcome | discussion/outcome | discussion/outcomes | notes/actions |
        notes / actions | notes/action | notes and actions | notes & actions |
        minutes/notes | comments/notes | notes/comments | discussion/comments |
        comments/discussion | discussion & action | discussion & actions |
        discussion and actions | discussion / actions | discussion/actions |
        discussion/action items | key discussion | points raised | narrative |
        deliberations | proceedings | main discussion | discussion highlights | highlights
        | discussion notes | meeting notes | discussion & notes | discussion and notes |
        summary/notes | findings | discussion/findings | findings/discussion |
        conclusions/discussion | topics/discussion | notes/discussion | notes / discussion
        | discussion / notes | discussion/conclusion | discussion/conclusions |
        discussions | general discussion | minute | points
        """
    ),
    "dispositions": said(
        """
        adopted | amended and adopted | adopted as amended | approved | approved as amended |
        approved on consent | carried | passed | confirmed | accepted | received |
        received as information | received and filed | received for information |
        concurred in | filed | noted | laid over | referred | deferred | tabled | postponed |
        continued | withdrawn | struck | struck off | lost | defeated | denied | rejected |
        refused | granted | extension of time granted | no action | no action taken |
        not adopted | failed | notice of motion | third reading | first reading |
        second reading
        """
    ),
}
