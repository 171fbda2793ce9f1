"""`python -m meetingmodel`: the command line, where its script is not on the path.

In: the process's arguments.  Out: what the command says.  Never: imported by anything.
"""

from .cli import main

main()
