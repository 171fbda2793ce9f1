"""Tables and forms whose rows or parts are agenda items.

agenda_tables.py   tables whose rows are items
  agenda_columns.py   what their columns hold, by their names;   unnamed_columns.py  without names
  numbered_rows.py    rows that are numbered as an agenda's are
  item_rows.py        one row: the heading of an item, and what is told of it
  headed_tables.py    tables with a title on top;   cells.py  one cell
plans.py           tables that only plan what is told below them
inner_heads.py     forms in one table, which the names of an agenda's columns part
topic_tables.py    tables that are an item each
forms.py           forms that are one table from title to signature
"""
