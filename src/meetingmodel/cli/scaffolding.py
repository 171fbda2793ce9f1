"""`meetingmodel new-exporter`: a package to start from, whose tests pass at once.

In: the name of a format.  Out: a folder with an exporter, its tests and what pip needs.
Never: writes into a folder that is there already.
"""

import re
from importlib.resources import files
from pathlib import Path
from string import Template

import click

from meetingmodel import __version__
from meetingmodel.exporting.discovery import Entry, installed
from meetingmodel.exporting.glancing import stated_suffixes

PREFIX = "meetingmodel-"
# Each file of the new package, and the template that it is made from.
FILES = {
    "pyproject.toml": "pyproject.toml.txt",
    "README.md": "README.md.txt",
    ".gitignore": "gitignore.txt",
    "src/{package}/__init__.py": "exporter.py.txt",
    "src/{package}/py.typed": None,
    "tests/test_exporter.py": "test_exporter.py.txt",
}


@click.command("new-exporter", short_help="Start a package that writes another format.")
@click.argument("name", metavar="NAME")
@click.option(
    "--folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Where to put it. [default: meetingmodel-NAME]",
)
def new_exporter(name: str, folder: Path | None) -> None:
    """Make a package with an exporter for the format NAME, and tests that pass at once.

    NAME is what users will write after --to, and the ending of the files: wiki, ics, latex.
    """
    format = name.removeprefix(PREFIX)
    _check(format)
    words = _words(format)
    target = folder or Path(words["distribution"])
    try:
        target.mkdir(parents=True)
        for place, template in FILES.items():
            _write(target / place.format(**words), template, words)
    except FileExistsError:
        raise click.ClickException(f"{str(target)!r} is there already; name another") from None
    except OSError as error:
        raise click.ClickException(
            f"{str(target)!r} cannot be made: {error.strerror or error}"
        ) from error
    click.echo(f"Made {target}. Now:")
    click.echo(f"  cd {target}\n  pip install --editable . pytest hypothesis\n  pytest")


def _check(format: str) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9-]{0,40}", format):
        raise click.UsageError(
            f"{format!r} cannot name a format: use small letters, digits and hyphens, as in 'wiki'."
        )
    taken = next((one for one in installed() if one.info.name == format), None)
    if taken is not None:
        raise click.UsageError(f"there is a format {format!r} already, by {taken.info.whose}.")
    writing = next((one for one in installed() if one.ours and _writes(one, format)), None)
    if writing is not None:
        raise click.UsageError(f"'.{format}' files are written by {writing.info.whose}.")


def _writes(entry: Entry, format: str) -> bool:
    return f".{format}" in stated_suffixes(entry.point.value)


def _words(format: str) -> dict[str, str]:
    name = "".join(word.capitalize() for word in format.split("-"))
    return {
        "format": format,
        "distribution": PREFIX + format,
        "package": (PREFIX + format).replace("-", "_"),
        "class": f"{name}Exporter",
        "options": f"{name}Options",
        "version": __version__,
    }


def _write(path: Path, template: str | None, words: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ""
    if template is not None:
        source = files("meetingmodel.cli").joinpath("template", template)
        text = Template(source.read_text(encoding="utf-8")).substitute(words)
    path.write_text(text, encoding="utf-8", newline="\n")
