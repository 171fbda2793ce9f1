"""What the elements of a page are: blocks, regions, controls, and what is not shown.

In: a tag and its attributes.  Out: what it is, and why it is no content, if it is none.
Never: looks at the words.
"""

import re
from collections.abc import Mapping

# Elements that only part lines. Every element without a place here stands inside a line.
_BREAKS = (
    "address body caption dir dl dt fieldset figcaption figure hgroup hr html legend "
    "p summary details tbody tfoot option optgroup button select textarea"
)
BREAKS = frozenset(_BREAKS.split())

_REGIONS = "article aside center div footer form header main menu nav search section table ul ol"
REGIONS = frozenset(_REGIONS.split())
ARTICLES = ("article", "main", "section")  # regions that may have a head of their own

# Not shown, or the same page for another program.
_UNSEEN = "template svg math iframe object noscript canvas audio video datalist noembed noframes"
UNSEEN = frozenset(_UNSEEN.split())
_AROUND = frozenset(("nav", "aside", "footer", "menu", "search"))
_CONTROLS = frozenset(("button", "select", "option", "optgroup", "textarea"))
# Elements that may be no content without an attribute that says so.
SUSPECTS = UNSEEN | _AROUND | _CONTROLS | {"header"}

# What stands in the midst of a sentence, so that this goes on behind it.
_INLINE = "a abbr b button cite em font i img label small span strong sub sup svg u"
INLINE = frozenset(_INLINE.split())

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

# Names that publishing systems give to what the screen does not show.
_UNSHOWN = frozenset((
    "sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "skip-link", "skiplink",
))  # fmt: skip
# What wikis and generators of pages put around their words: "[edit]", "¶", "Jump to: navigation".
_NO_WORDS = frozenset((
    "mw-editsection", "editsection", "headerlink", "jump-to-nav", "jumptonav", "sitesub",
    "contentsub", "mw-jump", "mw-jump-link", "mw-indicators", "printfooter", "catlinks",
    "mw-catlinks", "portlet", "mw-portlet", "heading-anchor", "header-anchor", "anchorjs-link",
    "edit-link", "edit-page-link", "navbox", "noprint",
))  # fmt: skip

# Names that kits of parts give to the title of what opens at a click: "card-header".
_FOLDS = re.compile(
    r"(?:^|[\s_-])(?:accordion|panel|card|collaps(?:e|ible)|toggle|expander|spoiler|tab)"
    r"(?:[_-]{1,2}(?:item|panel))?[_-]{1,2}(?:head|heading|header|title)(?![\w-])"
)
_OPENERS = re.compile(r"(?:^|[\s_-])(?:accordion|collaps|expand)")
_MAY_BE_FOLD_TITLE = ("head", "title", "accordion", "collaps", "expand", "&")
_OF_SITE = re.compile(r"nav|menu|dropdown|search")

# Names that a notebook's export gives to people, values and boxes, which it draws by its style.
_CHIPS = frozenset(("user", "selected-value"))
_TICKED, _UNTICKED = "checkbox-on", "checkbox-off"

_ROLES = "navigation banner contentinfo search complementary menu menubar toolbar"
_NAVIGATION_ROLES = frozenset(_ROLES.split())
_HINTS = (
    "nav navbar navigation menu sidebar breadcrumb breadcrumbs pagination footer widget widgets "
    "archive archives skip toc share social related tags cookie cookies"
)
_HINTING = frozenset(_HINTS.split())
# Of each of these names a part that shows that it may be there, put together by their first
# letters: it is searched for in each kind of tag, and each way that may begin takes its time.
_MAY_HINT = re.compile(
    r"nav|menu|s(?:idebar|kip|hare|ocial)|breadcrumb|pagination|footer|widget|archive|t(?:oc|ag)|"
    r"related|cookie"
)
_MAY_BE_APART = re.compile(
    r"hidden|role|d(?:isplay|ata-m)|s(?:kip|r-only|creen-reader-text|itesub)|mw-|"
    r"edit(?:section|-link|-page-link)|head(?:erlink|er-anchor|ing-anchor)|anchorjs|"
    r"jump-?to-?nav|c(?:ontentsub|atlinks)|p(?:rintfooter|ortlet)|n(?:avbox|oprint)"
)
_FILES = frozenset(("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "rtf", "zip"))


def why_apart(tag: str, attributes: Mapping[str, str]) -> str | None:
    """Return why an element is no content, or None."""
    if attributes.get("data-meetingmodel") == "derived":
        return "derived"
    if tag in UNSEEN:
        return "hidden"
    if tag in _AROUND or tag in _CONTROLS:
        return "navigation"
    if attributes.get("role", "").lower() in _NAVIGATION_ROLES:
        return "navigation"
    names = attributes.get("class", "").lower().split()
    if not _NO_WORDS.isdisjoint((*names, attributes.get("id", "").lower())):
        return "navigation"
    style = attributes.get("style", "").replace(" ", "").lower()
    if "hidden" in attributes or "display:none" in style or "visibility:hidden" in style:
        return "hidden"
    if not _UNSHOWN.isdisjoint(names):
        return "hidden"
    return "hidden" if attributes.get("aria-hidden") == "true" and tag != "html" else None


def may_be_apart(attributes: str) -> bool:
    """Say whether the attributes of a tag, as written but in lower case, could set it apart."""
    return _MAY_BE_APART.search(attributes) is not None


def may_hint(attributes: str) -> bool:
    """Say whether attributes, as written but in lower case, could call a tag a menu or the like."""
    return _MAY_HINT.search(attributes) is not None


def is_hinted(attributes: Mapping[str, str]) -> bool:
    """Say whether class or id call an element a menu or the like; such names are only hints."""
    words = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()
    return not _HINTING.isdisjoint(words.replace("-", " ").replace("_", " ").split())


def is_bold(attributes: Mapping[str, str]) -> bool:
    """Say whether an element's style makes its text bold, or underlines it."""
    style = attributes.get("style", "").replace(" ", "").lower()
    if "text-decoration:underline" in style or "text-decoration-line:underline" in style:
        return True
    weight = style.partition("font-weight:")[2]
    return weight.startswith(("bold", "600", "700", "800", "900"))


def is_chip(attributes: Mapping[str, str]) -> bool:
    """Say whether a span is a person or a value that the page draws apart from its neighbours."""
    return not _CHIPS.isdisjoint(attributes.get("class", "").split())


def box_of(attributes: Mapping[str, str]) -> bool | None:
    """Return whether an element draws a box that is ticked, None where it draws none."""
    names = attributes.get("class", "").split()
    return True if _TICKED in names else False if _UNTICKED in names else None


def may_be_fold_title(attributes: str) -> bool:
    """Say whether attributes, as written but in lower case, could make an element such a title."""
    return any(map(attributes.__contains__, _MAY_BE_FOLD_TITLE))


def is_fold_title(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether an element is by its class the title of a part that opens at a click."""
    names = attributes.get("class", "").lower()
    if tag == "button":
        return _OPENERS.search(names) is not None and _OF_SITE.search(names) is None
    return _FOLDS.search(names) is not None


def leads_to_file(target: str) -> bool:
    """Say whether a link leads to a paper or a place in the page, as links of minutes do."""
    if target[:1] == "#":
        return True
    if "?" in target or "#" in target:
        target = target.split("?", 1)[0].split("#", 1)[0]
    return target.rpartition(".")[2].lower() in _FILES
