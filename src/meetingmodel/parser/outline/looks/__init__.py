"""Looks that make a line a heading of an item, one a file; each adds to the candidates.

lone_titles.py  lines that only their look makes headings
  standing.py, isolated.py, packed.py, stanzas.py   only their place
    underlined.py   with a rule below;   close_above.py  right above their text, or amid paragraphs
    hanging.py      with their text further in, or behind a colon
    topic_first.py  in capitals, at the head of a paragraph;   after_outcomes.py  behind an outcome
capitals.py     in capitals over two lines;   beside.py  with their text right behind them
stopped.py      ended by a full stop;   filed.py  behind the numbers of files
subjects.py     with the fields of a board's software below them
lasting.py      with how long the matter takes
presented.py    above what is recommended, or who presents
marks.py        with typed marks;   ruled.py  right below a rule
run_in_kinds.py whether a document runs its headings in
officers.py     above what each officer reports
over_lists.py, over_motions.py, over_text.py   by what stands below them
resolved.py     numbers of resolutions with their movers, which are none
unparted.py     numbered titles whose text stands right behind them, without a mark
wrapped_lists.py   topics of notes that are one list
listed_topics.py   topics among bullets, where nothing else is a heading
brief_lines.py  documents of lines with a title and a remark;   tickets.py  of tickets
bare_agenda.py  documents that are an agenda alone;   again.py  lines that an agenda announced
paper_heads.py  headings of the paper itself
only_matter.py  the one heading of a special meeting
below_headings.py  lines that are a part of the heading above them
"""
