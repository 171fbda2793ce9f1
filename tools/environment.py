"""Make the virtual environment that `make` works in, and install meetingmodel there.

In: the folder, and "demo" or "dev".  Out: a folder with the package, and for "dev" the tools too.
Never: changes the Python that runs it; and says in one line what is missing.

    python tools/environment.py .venv dev

It keeps to words that any Python knows, so that an old one can say that it is too old.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
NO_PIP = (
    "Neither ensurepip nor pip comes with {}: install one of them first "
    "(Debian and Ubuntu: apt install python3-venv)."
)


def main(folder, purpose):
    check_version()
    python = os.path.join(
        folder, *(["Scripts", "python.exe"] if os.name == "nt" else ["bin", "python"])
    )
    if not works(python):
        say("Making a virtual environment in {} ...".format(folder))
        make(folder, python)
    say("Installing meetingmodel{} ...".format(" and its tools" if purpose == "dev" else ""))
    install(python, purpose)


def check_version():
    if sys.version_info < OLDEST:
        sys.exit(
            "meetingmodel needs Python {}.{} or newer, and {} is {}.{}.{}. "
            "Name a newer one: make PYTHON=python3.12 ...".format(
                OLDEST[0], OLDEST[1], sys.executable, *sys.version_info[:3]
            )
        )


def works(python):
    probe = "import sys, pip; sys.exit(sys.version_info < {!r})".format(OLDEST)
    try:
        return subprocess.call([python, "-c", probe], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def make(folder, python):
    if os.path.isdir(folder) and not os.path.exists(os.path.join(folder, "pyvenv.cfg")):
        sys.exit(
            "{} is there already and no virtual environment: name another VENV.".format(folder)
        )
    if has("ensurepip"):
        run([sys.executable, "-m", "venv", "--clear", folder])
        return
    # Debian keeps ensurepip in a package of its own; a pip from elsewhere can fill a bare folder.
    if not has("pip"):
        sys.exit(NO_PIP.format(sys.executable))
    run([sys.executable, "-m", "venv", "--clear", "--without-pip", folder])
    run([sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "pip"])


def has(module):
    probe = "import importlib.util, sys; sys.exit(importlib.util.find_spec({!r}) is None)"
    return subprocess.call([sys.executable, "-c", probe.format(module)]) == 0


def install(python, purpose):
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    package = ["--editable", ".[all]"]
    if purpose != "demo":
        run(pip + ["--upgrade", "pip>=25.1"])  # the first that knows dependency groups
        package += ["--group", purpose]
    run(pip + package)
    # Where Python writes no bytecode, each start would compile every module anew.
    run([python, "-m", "compileall", "-q", "src"])


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def run(command):
    if subprocess.call(command) != 0:
        sys.exit("This failed, for the reason above: {}".format(" ".join(command)))


if __name__ == "__main__":
    main(*sys.argv[1:])
