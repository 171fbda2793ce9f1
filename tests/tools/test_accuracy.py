"""The figures of how well notes are read: kept in a page, compared with new ones."""

from accuracy import PAGE, kept, show, with_scores

SCORES = {"develop": {"headline": 0.8, "items": 0.7}, "check": {"headline": 0.75}}


def test_a_page_gives_back_the_scores_that_were_written_to_it() -> None:
    """And nothing else of the page changes."""
    page = "# Accuracy\n\n```json\n{}\n```\n\nMore words.\n"

    written = with_scores(page, SCORES)

    assert kept(written) == SCORES
    assert with_scores(written, {}) == page


def test_what_has_changed_is_shown_and_the_rest_is_not() -> None:
    """A score that is new or the same has no change beside it."""
    before = {"develop": {"headline": 0.8}, "check": {"headline": 0.7}}

    assert show(SCORES, before).splitlines() == [
        "develop",
        "  headline       0.800",
        "  items          0.700",
        "",
        "check",
        "  headline       0.750  +0.050",
        "",
        "gap between the halves 0.050",
    ]


def test_the_published_page_holds_scores_of_both_halves() -> None:
    """Each half has its headline, between 0 and 1."""
    published = kept(PAGE.read_text(encoding="utf-8"))

    assert 0 < published["check"]["headline"] <= 1
    assert 0 < published["develop"]["headline"] <= 1
