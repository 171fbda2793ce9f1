"""Words and texts for examples: plain ones, and such as break programs.

In: nothing.  Out: Hypothesis strategies of strings.
Never: makes half of a surrogate pair, which no file can hold.
"""

from hypothesis import strategies as st

WORDS = (
    "budget", "report", "library", "the", "and", "of", "members", "fence", "plan", "draft", "water",
    "school", "approved", "review", "will", "clerk", "survey", "2026", "12", "roof", "grant",
    "policy", "for", "to", "a", "Friday", "heard", "cost", "$1,200", "discussed", "street", "list",
)  # fmt: skip
NAMES = (
    "Ann Lee", "Lee", "Bo Müller", "Gail Kent", "GK", "D'Arcy O'Neil", "Chair", "staff",
    "María-José Núñez", "Dr. Iwu", "J. R. Park", "李雷", "The Clerk",
)  # fmt: skip

# Each of these broke some program: markup, escapes of other formats, formulas, odd blanks, text
# from right to left, what looks like one character and is several, what Word and Excel forbid.
NASTY = (
    "",
    " ",
    "& < > ]]> \" '",
    "<w:p/>&amp;&#10;<!-- -->",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "_x000D_ _x0041_",
    "{{title}} {title} %s $1 \\1",
    "a\nb",
    "a\r\nb\rc",
    "tab\there",
    "\x00\x01\x08\x0b\x0c\x1b\x1f\x7f\x85",
    "\ufeff\u200b\u200e\u2028\u2029\ufffe\uffff",
    "שלום (עולם) 12",
    "السلام عليكم",
    "e\u0301 \u1100\u1161 ﬁn",
    "👩‍👩‍👧‍👦 🇨🇭 𝔘",
    "non\u00a0breaking\u202fblank",
    "soft\u00adhyphen",
    "  blanks  around  ",
    "x" * 300,
    "# heading",
    "- bullet",
    "1. number",
    "| a | b |",
    "**bold** _it_ `code` [x](y)",
    "--- \n===",
    "• ",
    "Motion carried 5-2.",
    "Present: Ann Lee",
    "Next meeting: May 4, 2026",
    "null",
)

_WORD = st.sampled_from(WORDS)
_NASTY = st.sampled_from(NASTY)
_NAME = st.sampled_from(NAMES)
_PHRASES = st.lists(_WORD, min_size=1, max_size=8).map(" ".join)
_TEXTS = st.one_of(
    _PHRASES,
    _NASTY,
    st.tuples(_WORD, _NASTY, _WORD).map(" ".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)

# Composites, because a failing test prints its strategy: a composite by name, any other in full.


@st.composite
def phrases(draw: st.DrawFn) -> str:
    """Make some plain words in a row; shrinks towards "budget"."""
    return draw(_PHRASES)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Make a text: plain words, nasty ones, nasty between plain, or any characters.

    Half of a surrogate pair stays out: no file can hold it. Shrinks towards "budget".
    """
    return draw(_TEXTS)


@st.composite
def names(draw: st.DrawFn) -> str:
    """Make what stands where a name does; shrinks towards "Ann Lee"."""
    return draw(_NAME | _TEXTS)
