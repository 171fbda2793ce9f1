"""Write the JSON Schema of a record into the documentation.

In: the classes, through `meetingmodel.codec.schema`.  Out: docs/reference/record.schema.json.
Never: run by the tests, which only say when it is due.
"""

import json
from pathlib import Path

from meetingmodel.codec import schema

if __name__ == "__main__":
    target = Path(__file__).parent.parent / "docs" / "reference" / "record.schema.json"
    target.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")
