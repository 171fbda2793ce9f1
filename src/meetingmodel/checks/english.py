"""The English words that the questions look for: all of them, so that the questions hold none.

In: nothing.  Out: patterns, by what they find; most are for texts in lower case.
Never: decides anything: what follows from a word is said where it is asked for.

The parser has read what it could by its lexicon. These are looser: they find what may be meant by
words that were *not* read, so that nobody is asked for what stands there.
"""

import re

# Minutes, and how they begin and end.
MINUTES = re.compile(
    # Councils and clubs head their minutes so: "Minutes of the meeting held on …".
    r"\bminutes of\b.{0,200}?\b(?:meeting|session|proceedings|held)\b|\bminutes of (?:the|a|an)\b"
)
OPENED = re.compile(
    r"\bcall(?:ed|s|ing)?\b[^.]{0,80}\bto order\b"
    r"|\b(?:meeting|session|proceedings|chair\w*|president|mayor)\b[^.]{0,60}"
    r"\b(?:opened|began|commenced|convened)\b"
    r"|\b(?:opened|began|commenced|convened) (?:at )?\d|\b(?:in|took) the chair\b|\bpresided\b"
)
SIGNED = re.compile(
    r"[\W_]*(?:signed\b|signature|(?:respectfully )?submitted\b|(?:minutes|notes|record\w*) "
    r"(?:were )?(?:taken|recorded|prepared|proposed|written|signed|submitted|kept) (?:and \w+ )?by"
    r"|attest|dated?\b\W*$|(?:chair\w*|president|cathaoirleach|clerk|secretary)[\W_]*$)"
    r"|.*(?:_{8,}|\.{12,}|…{4,})"
)
LAST_MATTERS = re.compile(
    # What is put off "until the next meeting" tells of no end.
    r"(?<!until the )(?<!to the )(?<!at the )(?<!for the )(?<!before the )"
    r"next (?:\w+ ){0,4}(?:meeting|call|session|one|date)\b|\bmeets? again\b"
    r"|any other (?:\w+ )?business|\baob\b|other business|new business|next agenda"
    r"|good of the (?:order|club|association)|public comment|(?:closing|final) (?:remarks|comments)"
)

# The day, the end and the standing of the meeting.
ENDED = re.compile(
    r"adjourn|recess|meeting (?:was |is |then )*(?:end|clos|conclud|finish|terminat)"
    r"|(?:clos(?:e|ed|ing)|end(?:ed|s)?|conclu\w+|finish\w*) (?:of )?(?:the |this )?(?:meeting|at)"
    r"|concluded|no further business|end time|finished|closed|closing remarks|\brose at\b"
    r"|\b(?:meeting|council|committee|board) rose\b|wrapped up|dismissed|dispersed|broke up"
    # Councils in Ireland and Wales close in their other language.
    r"|críoch (?:an|leis an) c?h?ruinni|cruinni[uú] a chríochn|diwedd y cyfarfod"
)
LATER = re.compile(r"next|meets?\b|\bwill be|submitted|signed|approved|printed|\b(?:19|20)\d\d\b")
# By the letters that tell them apart, from January and Monday on.
MONTH_LETTERS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = rf"(?:{'|'.join(MONTH_LETTERS)})[a-z]{{0,6}}"
MONTHS = rf"{MONTH}\.?"
DAY = re.compile(rf"(?i)\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTHS}\b|\b{MONTHS}\s+\d{{1,2}}(?!\d)")
WEEKDAYS = {
    name[:3].lower(): name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
DATED = re.compile(
    # "Tuesday 4th May 2026", "Tues., May 4, 2026", "Tuesday evening, the 4th of May, 2026"
    r"(?i)\b(?P<name>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?"
    r"(?: (?:morning|evening|afternoon|night),?)? (?:the )?"
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? )?"
    rf"(?P<month>{MONTH})\.?,?"
    r"(?: (?P<behind>\d{1,2})(?:st|nd|rd|th)?,?)? (?P<year>20\d\d)\b"
)
MET = re.compile(r"\b(?:we|this|our|the|a|an)\b.{0,30}\b(?:meeting|met)\b")
OTHER_MEETING = re.compile(r"\b(?:next|previous|last|minutes of)\b(?! year)")
STATUS = re.compile(r"\b(?:draft|un)?(?:draft|approved|confirmed|adopted|ratified)\b")

# Times.
PAUSE = re.compile(r"\b(?:break|breaks|lunch|coffee|tea|recess\w*|dinner|pause|reconvened?)\b")

# Votes, and what stands in the lines around a motion.
RESULT = re.compile(
    r"carri|pass|approv|adopt|agree|unanim|in favo|all favo|accept|fail|defeat|\blos[et]|\btabl"
    r"|defer|withdr|refer|ayes?\b|nays?\b|yeas?\b|noes\b|oppos|object|against|abst|vote|resolv"
    r"|consensus|consent|confirm|elect|appoint|ratif|all in|grant|den[iy]|lapse|die[ds]"
    r"|acclam|concur|\by:|motion\s*:|notice|\bi will\b|\bok['’]?(?:d|ayed)\b|took .{0,30}\bback\b"
)
NEARBY = re.compile(
    # Counts and signs of a vote that were not read: "4-0", "Lee yes, Roe yes", "+1 Ann".
    r"(?<![\d/.:-])\d{1,2} ?[-–] ?\d{1,2}(?![\d/.:-]| ?[ap]m|%)"
    r"|\byes\b|\bno ?[:=]|\bshow of hands|[✓✔👍]|\+1\b|\bok\b"
)
CLOSES = re.compile(
    r"adjourn|recess|clos(?:e|ing) (?:the (?:meeting|session)|at)\b|end(?:ing)? the meeting"
)
CLOSED = re.compile(
    r"adjourned|recess(?:ed)? (?:un)?till?\b|recessed|meeting (?:was )?(?:closed|ended)"
)
SESSION = re.compile(
    # Boards write only the hour: "to come out of Executive Session at 8:10 p.m.".
    r"(?:executive|closed|open|regular|public|special) session.{0,40}\b\d{1,2}[:.]\d\d"
)
BY_CUSTOM = re.compile(
    # "The minutes were proposed as correct by A and seconded by B": so they are adopted in
    # Britain and Ireland.
    r"\bminutes\b.{0,80}\bpropos|propos.{0,80}\bminutes\b|\bmoved as (?:a )?(?:correct|true)"
)
CARRIED = re.compile(r"\b(?:carri|pass(?:ed|es)|approv|adopted)")
LOST = re.compile(
    r"\bfail|\bdefeat|\blost\b|\breject|\bnot (?:be |been )?(?:carr|pass|approv|adopt)"
    r"|\b(?:noes|nays) have it"
)
SURE = re.compile(rf"{CARRIED.pattern}|{LOST.pattern}|grant|den(?:y|ied)|adopt|ratif")
ALL_CARRIED = re.compile(
    # Boards say it once at the head: "All motions carried unanimously unless noted otherwise".
    r"\b(?:all|every) (?:motions?|votes?|resolutions?)\b[^.]{0,60}"
    r"\b(?:carried|passed|approved|adopted|unanimous)"
)
ALL_ELECTED = re.compile(
    r"\b(?:all|both)(?: three| four| five)?(?: of them)? (?:were |was |are |being )?(?:duly )?"
    r"(?:re-?)?(?:elected|appointed)"
    r"|elected (?:en bloc|unopposed)"
)
MAJORITY = re.compile(
    # A motion "to raise dues by 3%" names none, and neither does the count "2/3".
    r"(?:>=?|≥) ?\d{2} ?%|\d ?% (?:majority|vote|approval|threshold|required|needed)"
    r"|\b[23]/[345](?:rds?|ths?)? (?:majority|vote|approval)"
    r"|two[- ]thirds|three[- ](?:quarters|fifths)|super-?majority"
)
SECONDED = re.compile(r"second|nominat|2nd|supported|support\b|\bs/|\bsec\b")
NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
# "! will move": an I of a scanned page.
NOTICE = re.compile(r"\bnotices? of (?:a )?motion|(?:\bi|\bl|\b1|!|\|) (?:will|shall) move\b")
FRIENDLY = re.compile(r"\bfriendly\b|\baccepted by (?:the|its) (?:mover|proposer)\b")
TWO_MOVED = re.compile(rf"\b{NAME} (?:and|&) {NAME} (?:moved|proposed)\b")
ASKS_FOR = re.compile(
    r"approv|adopt|accept|appoint|elect|confirm|refer|tabl|defer|agree|support|grant"
)
AMENDS = re.compile(
    # To amend the bylaws is a motion like others.
    r"\bamend (?:the|his|her|this|that) (?:\w+ )?(?:motion|resolution|proposal)\b"
    r"|\bamend (?:it|by|to|and|so)\b|\b(?:an|the|his|her) amendment\b"
)

# Persons.
OFFICE = re.compile(
    r"(?i)\b(?:alderman|board|cathaoirleach|chair(?:m[ae]n|person|woman)?|clerk|commissioner"
    r"|committee|council(?:l?or)?|counsel|director|manager|mayor|members?|officer|president"
    r"|secretary|staff|supervisor|treasurer|trustees?|vice)\b"
)
COUNTED = re.compile(
    # The public is counted as well, but does not move or second.
    r"\b(?P<n>\d{2,4}) (?:\w+ )?(?:members|owners|homeowners|parishioners)\b"
    r"(?! of the (?:public|press|audience|community))[^.\n]{0,40}\b(?:present|attend)"
)

# Tasks.

# "We will ask for a licence", "Decide when to meet": what all do together needs no name.
OF_ALL = re.compile(r"(?i)\W*(?:we(?:['’]ll)?|let['’]?s|(?:decide|vote|discuss)(?: on)?)\b")
# "Share your plans", "Please bring a chair" ask all who read it, "Refer to the Trees Committee"
# names who is to act.
TO_ALL = re.compile(
    r"(?i)\b(?<!thank )(?<!thank-)(?:your|yours|yourself|you)\b"
    r"|\W*(?:please|pls|everyone|everybody)\b"
    r"|\W*refer(?:red)?\b.{0,40}\bto\b"
)
# What was done since, or at the meeting, has nobody to do it any more.
DONE = re.compile(
    r"\b(?:did (?:it|this|that|so)|(?:was|were|been|already|since) (?:done|sent|fixed|paid|booked)"
    r"|[A-Z][\w'’-]+ (?:has |had )?done|done already|done (?:at|during) the (?:meeting|break))\b"
)
PEOPLE = r"\W*(?:[A-Z][\w.'’-]*,? (?:(?:and|&) )?){1,3}"
# Below a task somebody takes it: "=> Ann is willing to help", "Bob volunteered".
TAKES = re.compile(
    rf"{PEOPLE}(?:(?:is|are) (?:willing|happy|going|keen) to|volunteer|offer(?:s|ed)\b"
    r"|(?:(?:can|will|to) (?:do|take|handle|look after|pick up|own)|takes|took) "
    r"(?:it|this|that)\b)"
)
# Below a list of tasks somebody takes them all: "Ann to paint the 3 gates".
TAKES_ALL = re.compile(
    rf"{PEOPLE}(?:to|will|shall|agreed to|(?:is|are) to) (?:\w+ ){{1,3}}?(?:both|all|these|those"
    r"|the (?:above|list|rest|\d|two|three|four|items|issues|tasks|actions))\b"
)
# The list of tasks itself is somebody's: "Action items - Project Team:", "Tasks for Ann".
LIST_OF = re.compile(
    r"\W*(?:\w+ ){0,2}(?:[Aa]ctions?|[Tt]asks?|[Tt]o-?[Dd]os?|[Ss]teps)"
    r"(?: (?:[Ii]tems?|[Ll]ist|[Pp]oints?))?"
    rf"(?: ?[-–—:(] ?| for (?:the )?)(?!(?i:{MONTHS}))[A-Z][a-z]+(?: [A-Z]\w*){{0,3}}\W*$"
)
# "Owner: TBD" names nobody.
NOBODY = re.compile(
    r"(?i)\W*(?:tb[acd]|t\.b\.[acd]\.?|to be (?:assigned|confirmed|determined|decided|agreed)"
    r"|n/?a|none|nobody|no ?one|unassigned|unknown|open|vacant|not assigned|no owner|somebody"
    r"|someone|anyone|volunteers? (?:needed|wanted|sought)|who)?\W*"
)
ROLL = re.compile(
    r"(?i)\b(?:present|attend\w*|apologies|absent|regrets|participants|in attendance|members"
    r"|invited|chair|minutes|note ?taker|scribe)\b[^:]{0,20}:"
)
LISTED = re.compile(r"[-*•●○▪☐✓\[(]|\d{1,2}[.)]|[a-z][.)] ")
# A list of what the body itself is to do when it meets again.
FOR_THE_BODY = re.compile(
    r"\b(?:requires?|needs?) (?:an? )?(?:\w+ )?(?:votes?|decisions?|approval|ratification)\b"
    r"|\bagenda (?:items )?(?:for|of) (?:the |our )?next\b"
    r"|\b(?:scheduled|up|held over) for the next\b"
    r"|\bto be (?:discussed|voted on|decided|ratified|approved) at\b"
)
OVERDUE = re.compile(r"(?i)\b(?:overdue|past due|slipped|running late)\b")
# "The editors of the draft will review it": whoever begins the sentence is to do it.
SUBJECT = re.compile(
    r"\W*(?:[\w'’&/-]+ ){1,6}(?:will|shall|should|must|(?:is|are|was|were|agreed|asked) to) "
    r"(?!be\b)"
)
OF_LAST_TIME = re.compile(
    r"\b(?:last (?:time|meeting|week|month)|previous|carried (?:over|forward)|outstanding|earlier)"
    r"\b"
)
