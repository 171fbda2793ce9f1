"""The library works without our own exporters, which are plugins like any other."""

import subprocess
import sys

import meetingmodel as mm

CODE = """
import sys

class Gone:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "meetingmodel_exporters":
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Gone())
import meetingmodel as mm

class Titles:
    suffixes = (".titles",)
    def export(self, records, out, options, /):
        out.write(records[0].title.encode())

record = mm.MeetingRecord("Board")
print(mm.loads(mm.dumps(record)) == record)
print(mm.render(record, exporter=Titles))
print({info.state for info in mm.exporters().values() if info.distribution == "meetingmodel"})
try:
    mm.render(record, "txt")
except mm.PluginError as error:
    print(error)
"""


def test_records_are_made_read_and_exported_without_them() -> None:
    """Whoever removes meetingmodel_exporters keeps all the rest, and is told what is missing."""
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, check=True, text=True)

    assert done.stdout.splitlines() == [
        "True",
        "b'Board'",
        "{'missing'}",
        f"exporter 'txt' (meetingmodel {mm.__version__}) cannot be loaded: it needs the module "
        "'meetingmodel_exporters', which is not installed",
    ]
