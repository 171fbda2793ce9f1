"""Glyphs alone on their lines, each given to its text."""

from support.drafting import LONG, drafts_of, told


def test_a_glyph_alone_on_its_line_belongs_to_the_text_below() -> None:
    """PDF readers put a bullet's glyph on a line of its own."""
    drafts, _, _ = drafts_of("Points were made:\n•\nThe bridge is old.\n•\nThe lane is wet.")

    assert [(draft.marker, draft.text) for draft in drafts] == [
        ("", "Points were made:"),
        ("•", "The bridge is old."),
        ("•", "The lane is wet."),
    ]


def test_a_glyph_inside_a_sentence_is_no_bullet_and_told() -> None:
    """MM103 names the line of a glyph that belongs to no text."""
    drafts, noticed, _ = drafts_of(f"• {LONG}\n•\n before the winter comes.")

    assert len(drafts) == 1
    assert ("MM103", 2) in told(noticed)


def test_a_stray_letter_glyph_is_dropped_not_lost() -> None:
    """An "o" has a letter, so it needs a home: it is dropped, with its reason."""
    _, _, dropped = drafts_of(f"o {LONG}\no\n before the winter comes.")

    assert [(one.text, one.reason) for one in dropped] == [("o", "stray glyph")]


def test_glyphs_below_each_other_go_to_the_lines_below_them() -> None:
    """Of a list of short entries the text of a PDF has all bullets first, and then the entries."""
    drafts, _, _ = drafts_of("Attending\n•\n•\n•\n\nAnn Lee\nBob Roe\nCy Poe\n\nThey met.")

    assert [(draft.marker, draft.text) for draft in drafts] == [
        ("", "Attending"),
        ("•", "Ann Lee"),
        ("•", "Bob Roe"),
        ("•", "Cy Poe"),
        ("", "They met."),
    ]


def test_of_wrapped_entries_each_has_one_of_the_glyphs() -> None:
    """Lines that go on with an entry have none; a glyph too many belongs to no text."""
    drafts, _, dropped = drafts_of(
        f"Points:\no\no\no\no\n\n{LONG} and\nthe lane, and it is wet.\n{LONG}.\n\nThey met."
    )

    assert [(draft.marker, draft.text) for draft in drafts] == [
        ("", "Points:"),
        ("o", f"{LONG} and the lane, and it is wet."),
        ("o", f"{LONG}."),
        ("", "They met."),
    ]
    assert [(one.text, one.reason) for one in dropped] == [("o", "stray glyph")] * 2


def test_a_list_in_small_letters_begins_below_a_short_line() -> None:
    """Only a full line may go on behind a lone glyph, and never behind several."""
    drafts, _, _ = drafts_of(f"{LONG}.\n\nGroup picture\n•\n•\n\nask for a day\nbring a hat")

    assert [(draft.marker, draft.text) for draft in drafts] == [
        ("", f"{LONG}."),
        ("", "Group picture"),
        ("•", "ask for a day"),
        ("•", "bring a hat"),
    ]


def test_the_mark_of_the_outer_list_belongs_to_the_second_entry() -> None:
    """It stands further left and is read first, above the inner list's mark and both texts."""
    drafts, _, _ = drafts_of(f"• {LONG}.\n•\n\n–\nMerged\nThe sessions\n•\n\n–\nPosted\nThe guide")

    assert [(draft.marker, draft.text) for draft in drafts[1:]] == [
        ("–", "Merged"),
        ("•", "The sessions"),
        ("–", "Posted"),
        ("•", "The guide"),
    ]
