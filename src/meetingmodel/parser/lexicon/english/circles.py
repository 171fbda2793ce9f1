"""Notes of small circles, in the present tense: work, and what is done at the table.

In: nothing.  Out: `CIRCLES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

CIRCLES = {
    "table_talk": said(
        """
        act | add | address | advise | agree | announce | appeal | brief | chair | change |
        clarify | close | confirm | consider | continue | decide | demonstrate | describe |
        discuss | display | encourage | ensure | establish | estimate | explain | express |
        figure | fit | follow | give | have | help | highlight | hold | host | include | inform |
        inquire | enquire | introduce | keep | lead | list | mean | meet | mention | move |
        need | nominate | note | notify | offer | open | outline | own | pass | point |
        present | progress | promote | propose | provide | query | question | quote | raise |
        read | reads | recap | recommend | record | refer | remind | repeat | reply | report |
        request | respond | return | second | share | show | speak | start | state | study |
        suggest | support | talk | tell | thank | track | try | turn | use | value | vote |
        volunteer | wait | warn | welcome | withdraw | work | worry | wish
        """
    ),
    "verbs_to_people": said(
        """
        appoint | ask | call | consult | contact | elect | email | e-mail | inform | interview |
        invite | meet | nominate | notify | persuade | phone | recruit | remind | ring | tell |
        thank | welcome
        """
    ),
    # what makes others act: "Get Bob to call them" is nobody's by name
    "telling_verbs": said(
        """
        get | have | let | request | advise | instruct | direct | encourage | allow | help |
        urge | order | make | want | need | wait for | push | nudge | chase | poke | task
        """
    ),
    # in the past: "Asked Bob to call" is for Bob to do, "Emailed Bob to confirm" is over
    "asked_people": said("asked | requested | tasked | instructed | directed | assigned"),
    "met_people": said(
        """
        encouraged | invited | reminded | advised | urged | helped | allowed | emailed |
        e-mailed | called | phoned | contacted | thanked | told | nudged | persuaded | got |
        wanted | met | pushed | welcomed | appointed | elected | nominated | recruited | joined
        """
    ),
    "asking_words": said("if | whether | why | what | how | who | when | where | that"),
    "task_objects": said(
        """
        the | a | an | her | him | them | it | this | that | your | our | all | up | out |
        to | for | with | in | at | on | from | about | round | everyone | everybody | new |
        some | two | three | more | another | off | over | back | down | us | in
        """
    ),
    "courtesies": said(
        "compliments | apologies | regrets | regards | greetings | thanks | best | love"
    ),
    "no_objects": said("on | to | at | with | in | into | from | as | about | and | but | or"),
    # what follows a verb that tells somebody to do something: "call the hall", "order some"
    "things_done": said(
        """
        the | a | an | our | their | his | her | your | my | it | them | him | this | these |
        those | some | more | all | any | up | out | back | everyone | everybody | people |
        members | another | new | one | two | three | four | five | whether | if | who | what |
        when | where | how
        """
    ),
    "to_people": said("to | with"),
    "preposition_starts": said(
        "to | from | for | in | of | on | at | by | with | about | and | or | off | over"
    ),
    # verbs that head the items of an agenda as well: "Review the budget (Ann)"
    "topic_verbs": said(
        """
        review | discuss | present | report | update | plan | approve | appoint | elect |
        consider | receive | adopt | accept | note | confirm | welcome | introduce | open |
        close | thank | study | survey | recap | debrief | explain | set | work | train |
        support | research | test | design | notice | request | address | start | budget |
        display | act | pass | feed | list | record | schedule | bid | top | shop | color |
        search | release | place | label | meet | deal | visit | second | move | build | run |
        check-in | paint | print | label | source | document | log | design | target | show
        """
    ),
    "takes_on": said("takes | does"),
    "can_words": said("can"),
    "willing": said("happy | willing | glad | able | ready | prepared"),
    "habits": said(
        "since | usually | always | normally | already | currently | often | never | "
        "for a living | as ever | as usual"
    ),
    "talk_objects": said(
        """
        point | case | suggestion | proposal | argument | remark | comment | attention | thanks |
        account | view | opinion | floor | meeting | session | options | idea | concern |
        question | sense | distinction | difference | impression | joke | mistake | need
        """
    ),
    "told_at_table": said(
        """
        opens | closes | welcomes | presents | explains | introduces | reports | summarises |
        summarizes | thanks | informs | notes | points | states | outlines | describes |
        recommends | proposes | updates | advises | clarifies | confirms | announces | moves |
        seconds | adjourns | chairs | raises | highlights | reminds | mentions | comments |
        suggests | asks | supports
        """
    ),
    # what two letters do that stand for a person: "MB distributed the accounts"
    "told_by_letters": said(
        """
        suggest | suggests | proposed | proposes | thanked | asked | asks | queried | felt |
        distributed | circulated | attended | went | has spoken | has written | had spoken |
        has contacted | had contacted | had written | has emailed | had emailed | has asked |
        had asked | has agreed | had agreed | to chase | did | welcomed | gave | raised |
        expressed | updated | wondered | will ask | left | seconded | presented | brought |
        still waiting | still working | is happy | was happy | has a | has an | has the
        """
    ),
    # two letters that are a body, a place or a thing
    "no_people": said(
        """
        uk | us | eu | un | bt | hr | it | pc | cc | dc | tc | bc | nt | ea | po | hq | gb |
        ni | nz | wg | tf | sc | tg | ec | ac | bu | su | sg | id | ip | ai | ui | ux | qa | pr |
        tv | pa | ok | ps | re | am | pm | nb | ms | la | ny | nj | tx | fl | oh | mi | wa |
        va | md | pta | gp | mp | vp | vc | db | ci | cd | os | vm | ml | cv | ag | da | pd |
        fd | pw | dj | ed | rc | cp | mw | kw | ft | sq | st | rd | no
        """
    ),
    "no_initials": said(
        """
        ok | it | tv | pa | ci | qa | db | os | vm | ui | ux | am | pm | msc | msp | mso | msv |
        ms | fyi | agm | egm | eta | pdf |
        faq | url | tbd | tba | tbc | asap | nb | ps | re | rfp | mou | nda | aob | wip | pr
        """
    ),
    "takes_nothing": said(
        """
        takes offence | sends his | sends her | sends their |
        takes notes | takes minutes | takes part | takes place | takes issue | takes up |
        takes time | runs through | runs over | runs past | does not | does the minutes |
        does so | does it |
        finds it | finds this | finds that | finds the | makes sense | calls this | calls it |
        calls that | brings up | sets out | checks in | looks forward | gets a | draws a
        """
    ),
}
