"""Tables, lists and links that stand as HTML in Markdown."""

from meetingmodel.document import Line
from meetingmodel.readers.markdown import read_markdown

AGENDA = """\
<table>
<tr><td><strong>1</strong></td>
<td>Minutes
<ul>
<li>Read by all</li>
<li><b>ACTION AL: sign them</b></li>
</ul></td>
<td>AL</td></tr>
</table>
"""


def filled(source: str) -> list[Line]:
    """The lines that hold words."""
    return [line for line in read_markdown(source.encode()).lines if line.text]


def test_lists_and_bold_lines_of_a_cell_keep_what_they_are() -> None:
    """As in the web page that was converted."""
    said = [
        (line.text, line.style.column, line.style.list_level, line.style.bold)
        for line in filled(AGENDA)
    ]

    assert said == [
        ("1", 0, None, True),
        ("Minutes", 1, None, False),
        ("• Read by all", 1, 0, False),
        ("• ACTION AL: sign them", 1, 0, True),
        ("AL", 2, None, False),
    ]


def test_a_bold_line_in_a_cell_goes_on_with_nothing() -> None:
    """A converter puts the titles within a cell on lines of their own."""
    source = "<table><tr><td>1</td><td>Events\n<strong>Shrek night</strong>\nIt was fine.</td></tr>"

    assert [line.style.joins for line in filled(source)] == [None, None, True]


def test_items_without_words_are_the_numbers_of_their_cells() -> None:
    """A column of automatic numbers, as word processors have them."""
    rows = "".join(
        f'<tr><td><ol start="{n}"><li></li></ol></td><td>{title}</td></tr>\n'
        for n, title in ((3, "Roads"), (4, "Lamps"))
    )

    assert [line.text for line in filled(f"<table>\n{rows}</table>")] == [
        "3. | Roads",
        "4. | Lamps",
    ]


def test_a_list_counts_in_the_figures_that_it_asks_for() -> None:
    """As a browser shows them."""
    source = '<ol type="a" start="3">\n<li>Roads</li>\n<li value="7">Lamps</li>\n</ol>'

    assert [line.text for line in filled(source)] == ["c. Roads", "g. Lamps"]


def test_merged_cells_keep_the_columns_behind_them() -> None:
    """The second row has no cell where the first reaches down."""
    source = (
        '<table>\n<tr>\n<td rowspan="2">\nAnn\n</td>\n<td colspan="2">\nRoads\n</td>\n<td>\n'
        "May\n</td>\n</tr>\n<tr>\n<td>\nLamps\n</td>\n</tr>\n</table>"
    )

    assert [(line.text, line.style.row, line.style.column) for line in filled(source)] == [
        ("Ann", 0, 0),
        ("Roads", 0, 1),
        ("May", 0, 3),
        ("Lamps", 1, 1),
    ]


def test_a_table_within_a_cell_ends_before_it() -> None:
    """What follows it stands in the cell around it."""
    source = (
        "<table>\n<tr>\n<td>Ann</td>\n<td>\n<table><tr><td>x</td><td>y</td></tr></table>\nRoads\n"
        "</td>\n</tr>\n</table>"
    )

    said = [(line.text, line.style.table, line.style.column) for line in filled(source)]
    assert said == [("Ann", 0, 0), ("x | y", 1, 0), ("Roads", 0, 1)]


def test_a_table_of_one_column_is_none() -> None:
    """It places its words on the page; each paragraph is one."""
    source = "<table><tr><td><p>OTTER COUNCIL</p><p>Minutes</p></td></tr></table>"

    assert [(line.text, line.style.table) for line in filled(source)] == [
        ("OTTER COUNCIL", None),
        ("Minutes", None),
    ]


def test_what_stands_alone_in_the_head_of_a_table_is_its_title() -> None:
    """Markdown has no table without a head."""
    titled = "| **Roads** |  |\n|---|---|\n| 1 | Lamps |\n"
    headed = "| No | Matter |\n|---|---|\n| 1 | Lamps |\n"

    assert [line.style.header for line in filled(titled)] == [False, False]
    assert [line.style.header for line in filled(headed)] == [True, False]


def test_a_link_that_is_a_tag_is_a_link() -> None:
    """Programs keep a link as a tag where it has a class."""
    (line,) = filled('See <a href="a.pdf" class="new">the plan</a> first.')

    assert (line.text, line.style.links) == ("See the plan first.", ("a.pdf",))
