"""Resolutions: what opens them, what goes on, and what is said of them below.

In: nothing.  Out: `RESOLUTIONS`, kinds of words by name.
Never: a name, a place or a sentence of one body's notes.
"""

from ..words import said

RESOLUTIONS = {
    "resolved_openings": said(
        """
        resolved | it was resolved | agreed that | agreed to | it was agreed |
        it was decided | decision to | all resolved | all agreed | members resolved |
        members agreed | the council resolved | council resolved | the committee resolved |
        unanimously resolved | unanimously agreed | it was unanimously resolved |
        it was unanimously agreed | it was proposed that | recommended that |
        it was recommended | agreed
        """
    ),
    "resolution_words": said(
        """
        resolved | be it resolved | now, therefore, be it resolved | now therefore be it resolved |
        therefore be it resolved | therefore, be it resolved | now, therefore be it resolved |
        now be it resolved | it is resolved | it is hereby resolved | be it hereby resolved |
        be it therefore resolved | now, therefore, it is resolved | be it further resolved |
        further resolved | resolved further
        """
    ),
    "resolves": said(
        """
        resolves | therefore resolves | hereby resolves | further resolves | and resolved
        """
    ),
    "resolving_further": said(
        """
        further resolved | be it further resolved | and be it further resolved |
        resolved further | and further resolved | resolved, further | and be it resolved
        """
    ),
    "further_ends": said("be it further | and be it further | it further | and be it"),
    "recitals": said("whereas"),
    "decision_capitals": said(
        """
        agreed | resolved | approved | decided | endorsed | ratified | accepted
        """
    ),
    "told_resolutions": said(
        """
        the resolution | this resolution | the foregoing resolution | the above resolution |
        the resolutions | both resolutions | these resolutions | the foregoing resolutions |
        the above resolutions | resolution | special order | the special order |
        the preceding resolution | the proposed resolution | said resolution | order
        """
    ),
    "resolution_above": said(
        """
        foregoing resolution | said resolution | above resolution | aforesaid resolution |
        resolution be adopted as introduced and read | resolution as introduced and read
        """
    ),
}
