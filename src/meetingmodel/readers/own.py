"""Files that we wrote as text or Markdown, known by their signature.

In: a decoded text.  Out: its `Document`, or None where it is not ours.
Never: looks at a suffix; a signature is surer.
"""

from ..document import Document
from ..model.span import Diagnostic


def read_own(
    text: str,
    *,
    name: str | None = None,
    sha256: str | None = None,
    diagnostics: tuple[Diagnostic, ...] = (),
) -> Document | None:
    """Return the document of a text or of Markdown that we wrote, and None for any other."""
    # A signature begins with these words; most files need no second look.
    if "Set as " not in text:
        return None
    from .own_markdown import is_own_markdown, read_own_markdown
    from .own_text import is_own_text, read_own_text

    for is_own, read in ((is_own_text, read_own_text), (is_own_markdown, read_own_markdown)):
        if is_own(text):
            return read(text, name=name, sha256=sha256, diagnostics=diagnostics)
    return None
