"""What marks a task, wherever it stands: read long before tasks are looked for.

codes.py      codes in front of tasks;   marks.py  marks that make a line a task
labels.py     the labels of a task within a line
fields.py     "Owner: Ann Lee" on a line of its own
cells.py      the cells of a table's row that hold a task
"""
