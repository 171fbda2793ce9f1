"""Words, numbers and dates, wherever a step of the parser asks for them.

phrases.py    words and phrases of the lexicon, looked for in a text
  literals.py one pattern of many words;   gates.py  whether a text can hold one of many phrases
  lookup.py   words and phrases at one place, without a pattern
forms.py      patterns that are large: compiled when a text first asks for them
sentences.py  where sentences end
dates.py      calendar dates
clock_times.py  hours of the day;   spoken_times.py  those in words
slots.py      the hours that a line begins with;   four_figures.py  those without a colon
"""
