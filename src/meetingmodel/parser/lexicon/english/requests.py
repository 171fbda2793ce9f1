"""Requests in prose: who is asked or told to do something, and what is asked on the spot.

In: nothing.  Out: `REQUESTS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

REQUESTS = {
    "later_acts": said("read | answer | vote | comment | join"),
    "everybody": said("all | everyone | everybody | you all | folks | all of you"),
    # which of a group is meant: "Partners with interviews", "Members of this committee"
    "of_a_group": said("on the | on this | of this | of our | with | in this | without"),
    "all_but": said(
        """
        all but | all except | all apart from | all other than | everyone but |
        everyone except | everyone apart from | everyone other than | everybody but |
        everybody except | everybody apart from
        """
    ),
    "pleaded_groups": said(
        """
        members | leads | leaders | chairs | partners | editors | reviewers | volunteers |
        maintainers | contributors | committers | representatives | officers | teams |
        groups | directors | trustees | coaches | captains | parents | authors | students |
        leader | lead | rep | reps | coordinators | co-ordinators | coordinator |
        co-ordinator | organisers | organizers | organiser | organizer | hosts | host |
        mentors | moderators | editor | champions | ambassadors | convenors | conveners |
        convenor | convener | stewards | administrators | admins | speakers | scribes |
        owners | treasurers | secretaries | bearers | managers | participants |
        office-bearers | liaisons | translators | supervisors | investigators | helpers
        """
    ),
    "idle_pleas": said("note | consider | keep | turn | continue | stand | speak | step"),
    "asking_you": said(
        "can you | could you | can you please | could you please | would you | will you | "
        "would you please"
    ),
    "wanted_leads": said(
        """
        volunteers to | volunteers for | volunteer to | volunteer for | need someone to |
        need somebody to | someone to | somebody to | someone needs to | somebody needs to |
        someone has to | somebody has to | we need someone to | we need somebody to |
        helpers for | helpers to | need a volunteer to | need volunteers to |
        need volunteers for | volunteers needed to | need to | we need to | we should |
        needs to | we have to | must | should | need more | we need more | need new |
        we need new | need a | we need a | need an | we need an | need some | we need some |
        still need | still need to | still to | remember to | don't forget to
        """
    ),
    "owned_tasks": said(
        """
        action | action item | task | job | homework | to do | to-do | todo | next step |
        next task | assignment | actions | tasks | jobs
        """
    ),
    "wanted": said(
        """
        someone | somebody | anyone | anybody | who | volunteer | volunteers | wanted |
        looking for | in need of | asked if | asked whether | asks if | asks whether |
        suggested that | suggested | any takers | could we get | is needed | are needed
        """
    ),
    "who_will": said(
        """
        who will | who can | who could | who would | who wants | who is going to |
        who's going to | who should | who takes | who could | who'll | can anyone |
        can somebody | can someone | could somebody | could someone | could anyone |
        who has time | who is up for
        """
    ),
    "powers": said("authority | power | powers"),
    "advised": said(
        "recommended | requested | suggested | proposed | possible | a | an | this | that"
    ),
    "pleas": said("please"),
    "proposings": said("move that | move at | so move | make a motion | make the motion"),
    "listed_wishes": said(
        """
        wants | would like | requested | requests | asked for | asked to see | asks for |
        wishes to see | wanted | is requesting | was interested in seeing
        """
    ),
    "doubts": said("if | whether"),
    "politely": said("could | would"),
    "asking_leave": said("asked to | requested to"),
    "leave_verbs": said(
        """
        add | remove | postpone | table | defer | move | amend | see | use | rent | attend |
        join | speak | build | install | place | put | keep | borrow | withdraw | be | hold |
        operate | erect | reserve
        """
    ),
    "asking_modals": said("to | direction to | should | would | will | could | shall | please"),
    "asked_for": said("for"),
    "told_now": said(
        """
        give an update | give a brief update | give a short update | give an overview |
        give a brief overview | give a presentation | give some background | update everyone |
        update members | update the members | update the board | update the council |
        update the committee | update the commission | update the meeting | brief members |
        brief the members | brief the board | brief the council | brief the committee |
        brief the meeting | go over | walk the board through | take members through |
        talk about | provide an overview | provide a brief overview
        """
    ),
    "later_words": said(
        """
        before the next meeting | by the next meeting | before next meeting |
        before the meeting | before our next meeting | for the next meeting | by friday |
        by monday | next month | next week | later | in future | at a future | by the end |
        regularly | monthly
        """
    ),
    "on_the_spot": said(
        """
        introduce | stand | rise | leave | silence | mute | unmute | sit | explain |
        elaborate | clarify | describe | comment | speak | repeat | recite | lead | begin |
        proceed | be | summarize | summarise | recuse | state | answer | read | recap | say |
        turn | observe | pray | remember | vote | second | withdraw | approve |
        approach | join | wait | step | move | declare | disclose | recognize | recognise |
        remain | refrain | support | reconsider | please | announce | outline | exclude
        """
    ),
    # what a whole group is asked to do: "Residents were asked to park elsewhere"
    "asked_of_all": said(
        """
        arrive | wear | park | avoid | come | watch | familiarise | familiarize | adhere |
        observe | comply | save
        """
    ),
    "volunteering": said("volunteer | volunteers | volunteered"),
    "by_whom": said("by"),
    "to_be": said("to be | will be | would be | shall be | should be | must be"),
    "needing": said("need | needs | wants"),
    # what a passage says that needs somebody to act, where a margin names who
    "open_work": said(
        """
        agreed to | agreed that | needs to | need to | is needed | are needed | is required |
        are required | is still needed | needed | outstanding | resolved to | decided to
        """
    ),
    "doers": said(
        """
        contractor | vendor | landscaper | consultant | applicant | developer | architect |
        accountant | bookkeeper | insurer | association attorney | owner | tenant | highways |
        public works | legal | finance | it | landscape committee | anyone | somebody |
        someone | chairs | editor | editors | homeowners | residents | owners | neighbors |
        neighbours | parents | students | participants | attendees | delegates |
        representatives | senators | authors | reviewers | department heads | project leads |
        applicants | the public | members of the public | board | council | committee |
        commission | management | team | trustees | directors | officers | staff |
        sysadmins | sysadmin | webmasters | admins | organisers | organizers | moderators |
        ops | devs | developers | exec | secretariat | school | office bearers | office-bearers |
        partners | members
        """
    ),
    # who works for a body and goes by no name; of the public it is asked what everybody should do
    "asked_groups": said(
        """
        faculty | partners | governors | agencies | departments | colleagues | senators |
        department heads | representatives | delegates | reviewers | authors | elders
        """
    ),
    "handed_on": said(
        """
        reassigned to | re-assigned to | passed to | passed on to | transferred to |
        taken over by | now with
        """
    ),
    "being": said("be | being | been | then | also | duly | again"),
    "referring": said("refer | referred | refers | remit | remitted"),
    "handing": said(
        """
        given to | handed to | handed over to | passed to | passed on to | turned over to |
        forwarded to
        """
    ),
    "asked": said(
        """
        was asked to | were asked to | was directed to | were directed to |
        was requested to | were requested to | is asked to | are asked to |
        are encouraged to | were encouraged to | is requested to | was instructed to |
        were instructed to | are requested to | is instructed to | is tasked with |
        was tasked with | was tasked to | is tasked to | were tasked with | were tasked to
        | encouraged to | is encouraged to | was encouraged to | is directed to |
        are directed to | has been asked to | have been asked to | are invited to |
        were invited to | asked to | directed to | requested to | instructed to |
        tasked with | tasked to | was assigned to | were assigned to | was delegated to |
        is charged with | was charged with | are reminded to | were reminded to |
        is reminded to | was told to | were told to | was advised to | were advised to |
        was urged to | were urged to | is advised to | are urged to | is urged to |
        was appointed to | were appointed to | was nominated to | mandated to |
        detailed to | deputed to | delegated to | detailed with | entrusted with |
        entrusted to | charged with | commissioned to | was left to | were left to |
        given the task of | given the task to | given the job of | given the job to |
        given the action to | given the action of | given the responsibility of |
        given responsibility for | told to | was named to | were appointed to |
        were nominated to | was given the action to | was given the task of |
        were given the task of | was given the job of | was mandated to | were mandated to
        | was commissioned to | were commissioned to | was deputed to | was detailed to |
        was engaged to | was authorised and requested to | has been tasked with |
        have been tasked with | has been tasked to | has been requested to |
        have been requested to | has been instructed to | have been instructed to |
        has been directed to | have been directed to | has been assigned to |
        is assigned to | are assigned to | are tasked with | are tasked to |
        are instructed to
        """
    ),
    "requests": said(
        """
        asked | asks | is asking | are asking |
        assigned | requested | requests | directed | directs | instructed |
        instructs | tasked | ask | request | direct | instruct | would like | would ask |
        encouraged | direction to | directions to | instruction to | instructions to | left with |
        left to | agreed for | arranged for |
        delegated to | mandate | mandates | mandated | to have | will have |
        would have | gave | gives | called on | calls on | called upon | called for | call for |
        tasks | let's have | will get
        """
    ),
}
