"""One heading: what may be one, its parts, and who presents.

candidates.py   lines that may be headings;   candidate.py  what one may be, and its looks
  own_places.py   numbers and labels apart from their titles
  heard.py        lines read as head or roll;   same_looks.py  papers in one look
title_words.py  what a title says by its words;   task_lists.py  headings of lists of tasks
run_in.py       headings that prose was run in behind;   numbered_titles.py  where a title ends
whole.py        the heading of an item;   parts.py  the parts of its text
codes.py        numbers behind the title;   presenters.py  who presents
stamps.py       topics that a bot wrote down;   topics.py  topics behind a label
"""
