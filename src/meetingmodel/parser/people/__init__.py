"""Names: one at a time and in lists, and who is meant by them.

names.py      the name of a person;   titles.py  titles and offices in front of it
  before_names.py  offices of any words, and groups, in front of it
  tight_offices.py  offices right behind a hyphen;   bracket_notes.py  notes in brackets
name_lists.py lists of names within a text;   name_entries.py  the entries of a list
  list_habits.py  what the whole list tells of an entry;   name_signs.py  signs beside a name
  links.py      names in square brackets;   counts.py  numbers of people
persons.py    where persons stand in a sentence;   long_offices.py  offices of several fields
  capitals.py   capitalised words that only begin a sentence
movers.py     movers behind the number of a resolution
roster.py     the attendee that a short name stands for;   circles.py  small circles of friends
"""
