"""Tables and forms whose rows or parts are agenda items.

agenda_tables.py   tables whose rows are items;   agenda_columns.py  what their columns hold
inner_heads.py     forms in one table, which the names of an agenda's columns part
topic_tables.py    tables that are an item each
forms.py           forms that are one table from title to signature
"""
