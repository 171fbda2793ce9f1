"""What a page says of itself: its title, its author and its date.

In: the tags of its head.  Out: its metadata and titles.
Never: takes a word of the page itself for either.
"""

from attrs import define, field

from .apart import Apart
from .gathering import one_line, without_entities
from .tags import Tag

_META = {"author": "author", "article:published_time": "published", "dc.title": "title"}


@define
class About(Apart):
    """The metadata of the page, and its titles."""

    metadata: dict[str, str] = field(factory=dict)
    titles: list[str] = field(factory=list)

    def meta(self, tag: Tag) -> None:
        """Note what the page says of its author or date."""
        name = (tag.attributes.get("name") or tag.attributes.get("property") or "").lower()
        content = " ".join(tag.attributes.get("content", "").split())
        if name in _META and content:
            self.metadata.setdefault(_META[name], content)

    def title(self, tag: Tag) -> None:
        """Take what was gathered for the page's title."""
        if tag.name[0] != "/":
            self.flush()
            return
        title = one_line(without_entities("".join(self.texts)))
        self.texts.clear()
        self.marks.clear()
        if title:
            self.metadata.setdefault("title", title)
            self.titles.append(title)
