"""Promises in prose: who takes what on, what leads to it, and whom a pronoun means.

In: nothing.  Out: `PROMISES`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

TAKEN_ON = said(
    """
    agreed to | agrees to | agree to | volunteered to | volunteers to | volunteer to |
    undertook to | undertakes to | undertaken to | offered to | offers to | promised to |
    promises to | committed to | commits to | pledged to |
    is volunteering to | are volunteering to | took an action to | takes an action to |
    taken an action to | took the action to | took it upon himself to |
    took it upon herself to | took an action item to | took the action item to |
    takes an action item to | takes the action to | takes the action item to |
    took an ai to | took the ai to | has an action to | has the action to |
    has an action item to | has the action item to | have the action to |
        have an action to | have the action item to | pledges to | holds the action to |
        has action to | took action to | has the ai to | took it on to | will take an action to |
    will take the action to | took it upon themselves to | taken it upon himself to |
    taken it upon herself to | taken it upon themselves to | took on the task of |
    taken on the task of |
    got volunteered to | put his name down to | put her name down to |
    took the task of | accepted the task of | accepts the task of | undertook the task of |
    took on the job of | taken on the job of |
    taken responsibility for | accepted an action to | accepted the action to |
    accepts an action to | will take on the task of |
    will take it upon himself to | will take it upon herself to | undertakes the task of |
    accepted the job of |
    takes on the task of | takes the task of |
    stepped up to | committed himself to | committed herself to |
    committed themselves to | made a commitment to | gave an undertaking to |
    gave a commitment to | takes action to | took action to |
    is happy to | are happy to | is willing to | are willing to | is prepared to |
    is glad to
    """
)
# What somebody takes on is told by a thing: "volunteers as mentor", "takes the lead on section 4"
TAKEN_ROLES = said(
    """
    volunteered as | volunteers as | volunteer as | volunteered for | volunteers for |
    takes the lead on | takes the lead in |
    takes the lead for | take the lead on | take the lead in | takes charge of | takes care of |
    take care of | agreed to take responsibility for | agrees to take responsibility for |
    agreed to take on | agrees to take on | offered to take on | offers to take on |
    offered to take responsibility for | volunteered to take on | volunteers to take on |
    took responsibility for | took on responsibility for | takes responsibility for |
    takes on responsibility for | will take responsibility for | accepted responsibility for |
    agreed to be responsible for | agreed to take charge of | offered to take charge of |
    agreed to look after | offered to look after
    """
)
WEAK = said(
    """
    would | should | must | need to | needs to | plans to | intends to | aims to |
    is planning to | are planning to | is to | are to | was to | were to | 'd | will need to |
    will have to |
    is supposed to |
    are supposed to | is meant to | are meant to | was going to | were going to
    """
)

PROMISES = {
    "habitual": said(
        """
        before any | before each | before every | after any | after each | after every |
        whenever | each time | every time | at each | at every | under the policy |
        under policy | under this policy | under the rules | under the by-laws |
        under the bylaws | under the act | under the code | under the lease |
        under the contract | under the constitution | as per bye-law | as per by-law |
        as per bylaw | as per the by-laws | as per the bylaws | by law | under state law |
        under standing order | under standing orders | the policy says | the policy states
        """
    ),
    # what somebody says who takes on the matter that was just talked of, and nothing else
    "taken_over": said(
        """
        on it | is on it | are on it | is on this | is onto it | on the case |
        is on the case | is taking this on | is taking it on | is taking that on |
        are taking this on | will take this on | will take it on | will take that on |
        took this on | took it on | has taken this on | has taken it on | takes this on |
        takes it on | will handle it | will handle this | will do it | will do this |
        will do that | to do this |
        to do it | does it | will own this | owns this | will sort it | will sort it out |
        will sort this out | will deal with it | will see to it | will see to this |
        will take care of it | will take care of this | takes care of it | has this |
        has got this | has it in hand | will take a look | will have a look |
        will look into it | will look into this | agreed to do it | agreed to do this |
        agreed to do so | agreed to take it on | agreed to take this on |
        volunteered to do it | volunteered to do so | volunteered for this |
        volunteered for it | offered to do it | offered to do so | offered to do this |
        said she will do it | said he will do it | said she would do it |
        said he would do it | said she'd do it | said he'd do it
        """
    ),
    "given_over": said(
        """
        assigned to | was assigned to | delegated to | was delegated to | allocated to |
        task given to | action given to | job given to | handed over to |
        left it with | was left with | left with | is now with
        """
    ),
    "short_promises": said(
        """
        agreed | agreed to | said yes | said she would | said he would | said they would |
        said he'd | said she'd | said she will | said he will | will | can | can do |
        can do it | could | offered | offered to | offers | agrees | did offer |
        is happy to | was happy to | is willing | was willing | is willing to |
        said she could | said he could | will try | said that she would |
        said that he would | put his hand up | put her hand up | raised a hand |
        raised her hand | raised his hand | stepped up | stepped forward | agreed to help |
        volunteers | volunteered
        """
    ),
    # one of several, whoever that will be: "A board member will email them"
    "some_words": said("a | an | one | another"),
    "some_of": said(
        """
        member | board member | committee member | volunteer | representative | trustee |
        member of staff | staff member | councillor | rep | officer | director | delegate
        """
    ),
    "subordinators": said("that"),
    "question_words": said(
        """
        about | for | if | whether | how | what | why | when | where | which | who | that |
        and | questions | on | was | were | is | are
        """
    ),
    "modals": (
        *said(
            """
            will | shall | 'll | to | is going to | are going to | 's going to | 'm going to |
            has yet to | have yet to | gonna | is gonna | are gonna | 's gonna |
            taken an action item to | taken on an action to
            """
        ),
        *TAKEN_ON,
        *TAKEN_ROLES,
        *WEAK,
    ),
    "weak_modals": WEAK,
    "modal_gates": said(
        """
        will | shall | to | would | should | must | ll | that | asked | requested |
        directed | instructed | volunteers | volunteer | volunteered | encouraged | tasked |
        referred | refer | be | asking | d | given | handed | passed | forwarded | turned | please |
        name | entrusted | charged | task | job | responsibility | gonna |
        lead | care | charge | volunteering
        """
    ),
    "softeners": said(
        """
        also | then | again | now | continue to | work to | try to | further | be able to |
        be sure to | make sure to | go ahead and |
        look to | personally | kindly | please | endeavour to | endeavor to | attempt to |
        still | yet | tentatively | provisionally | generously | graciously | finally |
        remember to | not forget to | do remember to | kindly remember to
        """
    ),
    "promises": (*TAKEN_ON, *TAKEN_ROLES),
    "taken_roles": TAKEN_ROLES,
    "plain_promises": said("will | 'll"),
    "needs": said("needs to | need to | will need to | will have to"),
    "views": said(
        "should | must | plans to | intends to | aims to | is planning to | are planning to"
    ),
    "namely": said("namely | i.e. | viz. | viz"),
    "but_words": said("but | so"),
    "perfects": said("has | have | had | having"),
    "one_has": said("has | had"),
    "past_perfects": said("had | having"),
    "hopes": said("hoping | it is hoped | it was hoped | it is to be hoped | we hope | i hope"),
    "is_to": said("is to | are to | is supposed to | are supposed to | is meant to | are meant to"),
    "reported": said("would | 'd | was going to | were going to"),
    "binding": said(
        """
        agreed | decided | resolved | confirmed | requested | instructed | directed |
        ordered | voted | requests | concurred
        """
    ),
    "also_to": said("also to | and to | and also to"),
    "infinitive": said("to"),
    "no_name_after": said(
        """
        in | on | via | using | into | any | some | all | more | no | this | these | those |
        every | each | another
        """
    ),
    "joining": said("and | but | also | then"),
    "both_words": said("both | either"),
    "oneself": said("i"),
    "ourselves": said("we"),
    # what somebody does who tells others: "Ann told the members that"
    "telling": said("told | informed | advised | assured | notified | tells | informs"),
    # what somebody says before "that" who then takes something on
    "remarking": said(
        """
        remarked | out | observed | felt | thought | found | noticed | regretted | admitted |
        acknowledged | recalled | believed | feared | argued | remarks | notes | observes |
        feels | thinks | acknowledges | recognised | recognized | apologised | apologized |
        clarified | accepted | says | adds | replies | wrote
        """
    ),
    "relatives": said("who"),
    "third_persons": said("he | she | they"),
    "object_persons": said("him | her | them"),
    "plural_persons": said("they"),
    "auxiliaries": said(
        """
        has | have | had | is | was | were | are | will | would | said | stated | advised |
        confirmed | reported | did | does | do
        """
    ),
    "determiners": said("the | each | our | their"),
    "no_subjects": said(
        """
        as | not | of | for | with | by | from | to | at | in | on | under | about | between |
        against | than | like | per | via | one | a | an | any | no | another | every |
        whichever | which | whose | his | her | its | reminded | thanked | told | when |
        until | before | after | whenever | where | if | unless | because
        """
    ),
    "no_promisers": said(
        """
        parties | sides | meeting | price | motion | vote | majority | group | residents |
        public | audience | others | rest | people | couple | board | committee | council |
        commission
        """
    ),
    "clause_words": said("that | which | but | so | whereas | while"),
    "adverbials": said(
        """
        in | on | at | by | for | after | before | over | during | next | later | this |
        meanwhile | perhaps | tomorrow | then | from |
        replying | responding | answering | following | until | also | finally |
        additionally | regarding | once | when | as | otherwise | therefore | instead
        """
    ),
    "little_words": said(
        """
        the | and | for | that | with | from | this | these | those | his | her | its |
        their | our | all | any | was | were | are | has | have | had | been | said | asked |
        agreed | about | into | out | she | him | they | them | who | which | also | by |
        next | meeting
        """
    ),
}
