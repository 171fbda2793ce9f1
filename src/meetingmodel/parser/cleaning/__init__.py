"""First step: from lines to rows; takes away what the page added.

clean.py         what each line is, and what of it is no words of the notes
  marks.py          glyphs, numbers and names that lines begin with
  furniture.py      heads, feet and numbers of pages
  printed.py        what a browser printed around pages
  edit_links.py     links of a wiki beside its headings
  line_numbers.py   numbers of lines in a margin
  initials.py, hours.py   letters and hours that look like marks
cards.py         what an archive says of the file, above the minutes
run_together.py  papers that lost their line ends, cut at their headings
columns.py       lines that are set in two columns, taken apart
  margins.py, left_margin.py   prose and who is to act, in the margin beside it
hanging.py       numbers that hang left of their titles, with the text below the titles
subjects.py      fields that a board's software prints above what was said of each matter
rosters.py       rolls of three columns, as tables
labels_behind.py labels that a reader of PDF wrote behind their names, put before them
"""
