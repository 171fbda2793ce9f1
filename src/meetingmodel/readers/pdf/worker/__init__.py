"""The process in which the PDF engine runs, so that a file which breaks it breaks nothing else.

frames.py    how pages travel from the worker to its parent: plain bytes
letters.py   the text of a page, and its words
engine.py    PDFium, called directly: pages, and where their words stand
process.py   the process: a file on standard input, frames on standard output

In: the bytes of a PDF.  Out: frames of bytes.
Never: imports anything but the standard library's lightest modules, since loading the rest of the
library takes longer than most files. `workers` sends it its code, in the order above.
"""
