"""How Sphinx builds these pages: from Markdown and docstrings, without the network."""

import re
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

import meetingmodel as mm

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "meetingmodel"
author = copyright = "The meetingmodel developers"
release = version = mm.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings write `code` and *argument* as Markdown does.
default_role = "code"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

html_theme = "furo"
html_title = "meetingmodel"
html_static_path = ["_static"]
html_copy_source = False


def setup(app: "Sphinx") -> None:
    """Let pages show the defaults of attrs classes as they are written in Python."""
    app.connect("autodoc-process-signature", _with_defaults)


def _with_defaults(*event: Any) -> "tuple[str, str | None] | None":
    _app, _kind, _name, thing, _options, signature, returns = event
    if signature is None or not (isinstance(thing, type) and attrs.has(thing)):
        return None
    known = attrs.fields_dict(thing)
    for pattern in (
        r"(?P<before>)attr_dict\['(\w+)'\]\.default",
        r"(?P<before>(\w+): [^:=]*= )NOTHING",
    ):
        signature = re.sub(
            pattern, lambda found: found["before"] + _written(known[found[2]].default), signature
        )
    return signature, returns


def _written(default: object) -> str:
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a class at run time
        return "..." if default.takes_self else repr(default.factory())
    if isinstance(default, Enum):
        return f"{type(default).__name__}.{default.name}"
    return repr(default)
