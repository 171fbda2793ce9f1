"""`meetingmodel plugins`: what can be written, and by whom.

In: nothing, or the name of a format.  Out: a table, or JSON.
Never: imports an exporter unless asked to (by --check or by its name).
"""

import json
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout

import attrs
import click

from meetingmodel.errors import PluginError
from meetingmodel.exporting.choosing import by_name
from meetingmodel.exporting.discovery import exporters
from meetingmodel.exporting.protocol import ExporterInfo
from meetingmodel.exporting.readying import Ready

from .console import Console
from .flags import describe_flag

HEADINGS = ("format", "files", "from", "state")


@click.command(short_help="List what can be written, and by whom.")
@click.argument("name", metavar="[FORMAT]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@click.option("--check", is_flag=True, help="Load each exporter and say whether it works.")
def plugins(name: str | None, as_json: bool, check: bool) -> None:
    """List the formats that can be written; with FORMAT, the options of one.

    Exporters of other people are found when they are installed with pip. Without --check the list
    is made from their files, and none of their code runs. MEETINGMODEL_NO_PLUGINS=1 switches all
    of them off.
    """
    console = Console(sys.stdout)
    if name is not None:
        _show_one(console, name, as_json=as_json)
        return
    found = exporters()
    infos = [_checked(key, info) if check else info for key, info in found.items()]
    if as_json:
        click.echo(json.dumps([attrs.asdict(info) for info in infos], indent=2))
        return
    _table(console, tuple(found), infos)


def _checked(key: str, info: ExporterInfo) -> ExporterInfo:
    if info.state == "off":
        return info
    try:
        with redirect_stdout(sys.stderr):
            ready = by_name(key)
    except PluginError as error:
        reason = str(error).partition(": ")[2] or str(error)
        return attrs.evolve(info, state="broken", reason=reason)
    if info.state == "clash":
        return attrs.evolve(info, suffixes=ready.info.suffixes)
    return attrs.evolve(ready.info, reason=info.reason if info.state == "ready" else "")


def _table(console: Console, keys: Sequence[str], infos: Sequence[ExporterInfo]) -> None:
    rows: list[tuple[str, str, str, str]] = [HEADINGS]
    for key, info in zip(keys, infos, strict=True):
        whose = f"{info.distribution} {info.version}"
        state = f"{info.state}: {info.reason}" if info.reason else info.state
        rows.append((key, " ".join(info.suffixes) or "?", whose, state))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for number, row in enumerate(rows):
        cells = [f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)]
        console.say(console.paint("  ".join((*cells, row[3])), "" if number else "title"))


def _show_one(console: Console, name: str, *, as_json: bool) -> None:
    with redirect_stdout(sys.stderr):
        ready = by_name(name)
    if as_json:
        options = [describe_flag(info) for info in ready.fields]
        click.echo(json.dumps({**attrs.asdict(ready.info), "options": options}, indent=2))
        return
    _details(console, ready)


def _details(console: Console, ready: Ready) -> None:
    info = ready.info
    console.say(console.paint(f"{info.name}: {' '.join(info.suffixes)} files", "title"))
    for line in (type(ready.exporter).__doc__ or "").strip().splitlines()[:1]:
        console.say(console.paint(line))
    console.say(console.paint(f"From {info.distribution} {info.version}, {info.value}"))
    if ready.fields:
        formatter = click.HelpFormatter(width=console.width)
        with formatter.section("Options"):
            shown = [describe_flag(option) for option in ready.fields]
            formatter.write_dl([(one["flag"], one["help"]) for one in shown])
        console.say(console.paint("\n" + formatter.getvalue().rstrip()))
