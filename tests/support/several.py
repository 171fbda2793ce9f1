"""Files of two meetings, and files of one that look like it: all invented.

In: nothing.  Out: what is odd about a file, to its format, the line where the second meeting
begins (of what the reader gives), and its text.
Never: more than two meetings.
"""

TWO: dict[str, tuple[str, int, str]] = {
    "two title blocks": (
        "txt",
        14,
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.

Harrow Board
Regular Meeting Minutes
June 1, 2026
Present: Ann Lee, Cy Poe

1. Ducks
The ducks are well.

Meeting adjourned at 9:00 p.m.
""",
    ),
    "two title blocks on two pages": (
        "txt",
        13,
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.
\fHarrow Board
Regular Meeting Minutes
June 1, 2026
Present: Ann Lee, Cy Poe

1. Ducks
The ducks are well.

Meeting adjourned at 9:00 p.m.
""",
    ),
    "different kind": (
        "txt",
        14,
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.

Harrow Board
Special Meeting Minutes
June 1, 2026
Present: Ann Lee, Cy Poe

1. Ducks
The ducks are well.

Meeting adjourned at 9:00 p.m.
""",
    ),
    "morning/afternoon": (
        "txt",
        14,
        """Harrow Board
Morning Session Minutes
May 4, 2026, 9:00 a.m.
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.

Harrow Board
Afternoon Session Minutes
May 4, 2026, 2:00 p.m.
Present: Ann Lee, Cy Poe

1. Ducks
The ducks are well.

Meeting adjourned at 9:00 p.m.
""",
    ),
    "same day special then regular": (
        "txt",
        14,
        """Harrow Board
Special Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.

Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Cy Poe

1. Ducks
The ducks are well.

Meeting adjourned at 9:00 p.m.
""",
    ),
    "prose, two dates": (
        "txt",
        9,
        """Minutes of the Harrow Board of May 4, 2026

The meeting was called to order at 7:00 p.m. Present were Ann Lee and Bob Ray.

Roads. The roads are bad.

The meeting was adjourned at 8:00 p.m.

Minutes of the Harrow Board of June 1, 2026

The meeting was called to order at 7:00 p.m. Present were Ann Lee and Cy Poe.

Roads. The ducks are well.

The meeting was adjourned at 8:00 p.m.

""",
    ),
    "title only dates": (
        "txt",
        10,
        """Board minutes

May 4, 2026

Attendees: Ann, Bob

- roads
- ducks

June 1, 2026

Attendees: Ann, Cy

- geese
""",
    ),
    "headings": (
        "md",
        11,
        """# Board meeting, May 4, 2026

## Attendees

- Ann

## Roads

Bad.

# Board meeting, June 1, 2026

## Attendees

- Ann

## Ducks

Well.
""",
    ),
    "dates as headings": (
        "md",
        9,
        """# TAC minutes

## 2026-05-04

Attendees: Ann, Bob

- roads

## 2026-06-01

Attendees: Ann, Cy

- ducks
""",
    ),
    "newest first": (
        "md",
        7,
        """# 2026-06-01

Attendees: Ann, Cy

- ducks

# 2026-05-04

Attendees: Ann, Bob

- roads
""",
    ),
    "articles of a page": (
        "html",
        6,
        """<html><body>
<article><h1>Board meeting</h1>
<p>May 4, 2026</p>
<p>Present: Ann Lee, Bob Ray</p>
<h2>Roads</h2>
<p>Bad.</p>
</article>
<article><h1>Board meeting</h1>
<p>June 1, 2026</p>
<p>Present: Ann Lee, Cy Poe</p>
<h2>Ducks</h2>
<p>Well.</p>
</article>
</body></html>""",
    ),
    "headings of a page": (
        "html",
        6,
        """<html><body>
<h1>Minutes of the parish council</h1>
<h2>Minutes of 4 May 2026</h2>
<p>Present: Ann Lee, Bob Ray</p>
<h3>Roads</h3>
<p>Bad.</p>
<h2>Minutes of 1 June 2026</h2>
<p>Present: Ann Lee, Cy Poe</p>
<h3>Ducks</h3>
<p>Well.</p>
</body></html>""",
    ),
    "call to order twice": (
        "txt",
        13,
        """Harrow Board
May 4, 2026

CALL TO ORDER
Chair Lee called the meeting to order at 7:00 p.m.

ROADS
Bad.

ADJOURNMENT
The meeting was adjourned at 8:00 p.m.

Harrow Board
May 11, 2026

CALL TO ORDER
Chair Lee called the meeting to order at 7:00 p.m.

DUCKS
Well.

ADJOURNMENT
The meeting was adjourned at 9:00 p.m.
""",
    ),
    "two bodies": (
        "txt",
        10,
        """Minutes of the Finance Committee
May 4, 2026
Present: Ann Lee

1. Roads
Bad.

Adjourned at 8:00 p.m.

Minutes of the Parks Committee
May 5, 2026
Present: Cy Poe

1. Ducks
Well.

Adjourned at 9:00 p.m.
""",
    ),
    "public hearing then meeting": (
        "txt",
        10,
        """Harrow Board
Public Hearing
May 4, 2026
Present: Ann Lee, Bob Ray

The hearing opened at 6:00 p.m.
No one spoke.
The hearing closed at 6:10 p.m.

Harrow Board
Regular Meeting
May 4, 2026
Present: Ann Lee, Bob Ray

1. Ducks
Well.

Adjourned at 9:00 p.m.
""",
    ),
    "dates in headings of the top": (
        "md",
        7,
        """# April 30, 2026

## Roads

- Ann spoke of the roads.

# May 28, 2026

## Ducks

- Bob spoke of the ducks.
""",
    ),
    "a packet of two bodies, neither of which says that it ended": (
        "txt",
        14,
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Next meeting: June 1, 2026

MILLBROOK TRUST
Minutes of the meeting held on 9 March 2026 in the hall
In attendance: Cy Poe, Dan Orr

Ducks
The ducks are well.
""",
    ),
    "two committees, whose names are their titles": (
        "txt",
        10,
        """Finance Committee
3 March 2026
Present: Ann Lee, Bob Roe

1. Budget
All is well.

Closed at 5.10pm.

Building Committee
4 March 2026
Present: Cy Poe, Dee Fox

1. Roof
It leaks.
""",
    ),
    "a paper of headings, another body below": (
        "md",
        16,
        """# Harrow Board meeting, May 4, 2026

Present: Ann Lee, Bob Ray

## Roads

- bad
- closed

## Budget

- Ann Lee sends the plans

## Other matters

## Minutes of the Millbrook ducks team, 9 March 2026

Attendees: Cy Poe

- well
""",
    ),
}

ONE: dict[str, tuple[str, str]] = {
    "recess": (
        "txt",
        """Harrow Board
May 4, 2026
Present: Ann Lee

CALL TO ORDER
Called to order at 7:00 p.m.

ROADS
Bad.

The board adjourned to closed session at 8:00 p.m. and reconvened at 8:30 p.m.

The meeting was called to order again at 8:30 p.m.

The meeting was adjourned at 9:00 p.m.
""",
    ),
    "next": (
        "txt",
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.

Next meeting: Regular Meeting, June 1, 2026
Harrow Hall
""",
    ),
    "approval of earlier": (
        "txt",
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee

1. Minutes
Regular Meeting Minutes
April 6, 2026
Approved.
""",
    ),
    "agenda then minutes": (
        "txt",
        """Harrow Board
Regular Meeting
May 4, 2026

Agenda
1. Roads
2. Ducks

Harrow Board
Regular Meeting
May 4, 2026
Present: Ann Lee

1. Roads
Bad.
2. Ducks
Well.
""",
    ),
    "attachment with date": (
        "txt",
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Meeting adjourned at 8:00 p.m.

Attachment A
Treasurer's report
April 30, 2026
Balance: 5
Presented by Ann Lee
""",
    ),
    "two-day": (
        "md",
        """# Summit, May 4-5, 2026

Attendees: Ann, Bob

# Day 1, May 4, 2026

- roads

# Day 2, May 5, 2026

- ducks
""",
    ),
    "page heads": (
        "txt",
        """Harrow Board
May 4, 2026
Present: Ann Lee

Roads are bad.
\fHarrow Board
May 4, 2026
Page 2

Ducks are well.
""",
    ),
    "updates by date": (
        "md",
        """# Working log of the board

## Board meeting 2026-05-04

Attendees: Ann

- x

## Tasks by date

- 2026-06-01 send
- 2026-07-01 call
""",
    ),
    "an agenda before the minutes": (
        "md",
        """Harrow Board Agenda

Date of meeting: May 4, 2026

- Roads
- Adjournment

Harrow Board Minutes

Date of meeting: May 4, 2026

Present: Ann Lee, Bob Ray

Roads: bad.

The meeting adjourned at 8:00 p.m.
""",
    ),
    "the next one is announced": (
        "txt",
        """Harrow Board
Regular Meeting
May 4, 2026
Harrow Hall

Roads are bad.

The meeting adjourned at 8:00 p.m.

Harrow Board
Regular Meeting
June 1, 2026
Harrow Hall
""",
    ),
    "what others met about": (
        "txt",
        """Harrow Board
Regular Meeting Minutes
May 4, 2026
Present: Ann Lee, Bob Ray

1. Roads
The roads are bad.

2. Budget
Ann Lee will send the plans.

Action: circulate the minutes of March 9, 2026
Present: nobody objected.

Bob Ray: The Parks Committee meeting was on March 10, 2026
Present: five of them.

The next meeting will be on June 1, 2026
Present: all are asked to be.
""",
    ),
}
