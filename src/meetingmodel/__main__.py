"""The program: `meetingmodel`, or `python -m meetingmodel` where the script is not on the path.

In: the process's arguments.  Out: what the command says, and its exit code.
Never: a traceback for Ctrl-C, however early it comes.
"""

import sys

INTERRUPTED = 130  # as in cli, which may not be loaded yet


def main() -> None:
    """Run the command line and end the program."""
    try:
        from .cli import main as command  # here, since it takes the time of a keystroke

        command()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
