"""How Sphinx builds these pages: from Markdown and docstrings, without the network."""

import meetingmodel as mm

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
