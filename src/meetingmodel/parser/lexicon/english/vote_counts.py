"""Votes counted: the sides, who was on them, and how many.

In: nothing.  Out: `VOTE_COUNTS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

VOTE_COUNTS = {
    "yes": said(
        """
        yes | aye | ayes | yea | yeas | for | in favor | in favour | affirmative | y | yays |
        yay
        """
    ),
    "no": said(
        """
        no | nay | nays | noes | against | opposed | negative | n | oppose | opposition |
        nos | nayes
        """
    ),
    "abstained": said(
        "abstain | abstained | abstention | abstentions | abstaining | abstains | abs | abst | "
        "blank | blanks"
    ),
    "abstain_letters": said("a"),
    "counted_yes": said("agreed | agree | in agreement"),
    "voting_yes": said(
        """
        voted yes | voted aye | voted yea | voted for | voting yes | voting aye | in favour |
        in favor | voted in favor | voted in favour
        """
    ),
    "voting_no": said(
        """
        opposed | opposing | dissenting | dissented | dissents | voting no | voting nay |
        voting against | voted no | voted nay | voted against | in opposition | against |
        in dissent | voting in opposition | asked that his vote against |
        asked that her vote against | asked that their vote against |
        asked that their votes against | requested that his vote against |
        requested that her vote against | requested that their votes against |
        asked for his vote against | asked for her vote against |
        wished his vote against | wished her vote against
        """
    ),
    "vote_absent": said("absent | excused | not present | absent/excused | absent / excused"),
    "vote_recused": said("recused | recuse | recusal | recusing | not voting | did not vote"),
    "no_calls": said("for | in favor | in favour | against | opposed | negative | affirmative"),
    "side_leads": said(
        """
        voting | voted | those voting | those who voted | the following voted |
        members voting | members who voted | trustees voting
        """
    ),
    "against_words": said("against"),
    "with_votes": said("with | by"),
    "counted_voters": said(
        """
        vote | votes | voting | member | members | voted | was | were | person | hand | hands |
        councillors |
        binding | binding votes |
        councilors | commissioners | directors | trustees | supervisors | people |
        senators | owners | residents | shareholders | delegates | governors
        """
    ),
    "counted_otherwise": said("quorum | quorate"),
    "no_number": said("none | no"),
    "score_ties": said("to | vote to | votes to"),
    "totals": said("total"),
    "vote_totals": said("total | totals | count | tally | sum | result | votes"),
    "voter_columns": said("voter | voters | voting members | elector | vote of"),
    "vote_columns": said("vote | votes | voted | how voted | vote cast | ballot | their vote"),
}
