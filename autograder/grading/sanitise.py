"""What a learner wrote and printed, made safe to show to an instructor who is logged in.

Formgrader renders an autograded notebook in the instructor's own origin, without a sanitiser: HTML goes in as it is. So
the notebook itself must be harmless: nothing that runs, nothing that fetches, nothing that can end the rendering.
"""

from __future__ import annotations

import functools
import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import nh3

CELL_TEXT, NOTEBOOK_TEXT = 20_000, 500_000  # characters of output shown
IMAGE, NOTEBOOK_IMAGES = 1_500_000, 8_000_000  # base64 characters
MAX_OUTPUTS, MAX_LINES, MAX_DEPTH, MAX_MARKDOWN = 100, 100, 60, 20_000

TAGS = {
    "abbr", "b", "blockquote", "br", "caption", "code", "col", "colgroup", "dd", "details", "div", "dl", "dt",
    "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "s", "section", "small", "span",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
STYLES = {
    "background", "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left",
    "border-radius", "border-right", "border-style", "border-top", "border-width", "color", "display", "flex",
    "flex-wrap", "font-family", "font-size", "font-style", "font-weight", "gap", "line-height", "margin",
    "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width", "min-width", "overflow-wrap", "padding",
    "padding-bottom", "padding-left", "padding-right", "padding-top", "text-align", "text-decoration",
    "vertical-align", "white-space", "width",
}  # fmt: skip
# What fetches, and what covers the page around it (negative or huge lengths).
FETCHES = re.compile(
    r"[\\@<>]|//|/\*|url|image|src|attr\s*\(|expression|element\s*\(|import|calc|(?<![\w(-])-\.?\d|(?<![#\w])\d{4}",
    re.IGNORECASE,
)
MACROS = re.compile(r"\\(href|url|require|class|cssId|style|html\w*|data|csname|def|let|newcommand)(?![A-Za-z])")
SHOWN_ESCAPE = r"\x1b\[(?:\d{1,3}(?:;\d{1,3}){0,7})?m"  # colours
CONTROL = re.compile(
    rf"({SHOWN_ESCAPE})"
    r"|\x1b\][^\x07\x1b\n]*(?:\x07|\x1b\\)?"  # titles, links
    r"|\x1b[PX^_][^\x1b\n]*(?:\x1b\\)?"  # device strings
    r"|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?"  # cursor and the rest
    r"|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
)
ODD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
TAG = re.compile(r"<(/?)[a-z][^>]*?(/?)>")
BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
BEGINS = {"image/png": "iVBORw0KGgo", "image/jpeg": "/9j/"}

# What nbconvert makes of harmless Markdown, letter by letter; any other "<" in its HTML is reason enough for suspicion.
_PLAIN = (
    "blockquote|br|caption|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|b|u|s|kbd|li|ol|p|pre|small|span|strong|sub|"
)
_PLAIN += "summary|sup|table|tbody|td|tfoot|th|thead|tr|ul"
HARMLESS = re.compile(
    rf"</?(?:{_PLAIN}|a)\s*/?>"
    r"|<h[1-6] id=\"[^\"<>]*\">"
    r"|<a class=\"anchor-link\" href=\"#[^\"<>]*\">"
    r"|<a href=\"(?:https?://|mailto:|#)[^\"<>]*\"(?: title=\"[^\"<>]*\")?>"
    r"|<img src=\"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*\" alt=\"[^\"<>]*\"(?: title=\"[^\"<>]*\")? ?/?>"
    r"|<t[hd] style=\"text-align:(?:left|right|center)\">"
    r"|<li class=\"task-list-item\">|<input class=\"task-list-item-checkbox\" type=\"checkbox\" disabled(?: checked)?/>"
    r"|<ol start=\"\d{1,9}\">"
    r"|<div class=\"highlight\">|<code class=\"language-[\w+-]{1,30}\">|<span class=\"[a-z0-9]{1,4}\">"
)
SUSPECT = re.compile(r"[<&\[\]:\\$!]|//|`{3}|^ *(?:>[> ]*>|(?:[-*+] +){3})", re.MULTILINE)


@dataclass
class Room:
    """How much one notebook may still show: characters of output, base64 characters of images, of checked Markdown."""

    text: int = NOTEBOOK_TEXT
    images: int = NOTEBOOK_IMAGES
    markdown: int = 3 * MAX_MARKDOWN


def plain(text: Any, most: int = CELL_TEXT) -> str:
    """Text with colours kept and every other terminal escape, control and text-direction character taken out."""
    joined = "".join(str(part) for part in text) if isinstance(text, list | tuple) else str(text)
    cut = joined[:most].encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    if ODD.search(cut):
        cut = CONTROL.sub(lambda match: match[1] or "", cut)
    return cut + (f"\n[{len(joined) - most:,} more characters]\n" if len(joined) > most else "")


@functools.lru_cache(256)  # a class meets the same cards again and again
def safe_html(text: str) -> str | None:
    """The HTML with an allow-list's tags, attributes and styles; None when it should not be shown at all."""
    cleaned = _cleaner().clean(plain(text))
    if MACROS.search(html.unescape(cleaned)) or _depth(cleaned) > MAX_DEPTH:
        return None
    return cleaned


def safe_markdown(text: str, attachments: dict[str, Any] | None = None) -> bool:
    """Whether nbconvert would make HTML of it that neither runs nor fetches anything, and does not fail."""
    if len(text) > MAX_MARKDOWN or MACROS.search(html.unescape(text)):
        return False
    if not SUSPECT.search(text):
        return True
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

    try:
        rendered = MarkdownWithMath(renderer=IPythonRenderer(escape=False, attachments=attachments or {})).render(text)
    except Exception:  # formgrader would fail on it too: a missing attachment is enough
        return False
    return "<" not in HARMLESS.sub("", rendered) and _depth(rendered) <= MAX_DEPTH


def fenced(text: str) -> str:
    """Markdown that shows ``text`` letter by letter."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}text\n{plain(text, MAX_MARKDOWN)}\n{fence}"


def safe_outputs(outputs: Any, room: Room) -> list[dict[str, Any]]:
    """The outputs of one cell that can be shown, within the cell's and the notebook's ``room`` (which is used up)."""
    left = Room(min(CELL_TEXT, room.text), room.images)
    shown: list[dict[str, Any]] = []
    for output in outputs[:MAX_OUTPUTS] if isinstance(outputs, list) else []:
        if left.text <= 0:
            break
        one = _safe_output(output, left) if isinstance(output, dict) else None
        shown += [one] if one else []
    if isinstance(outputs, list) and (left.text <= 0 or len(outputs) > MAX_OUTPUTS):
        shown.append({"output_type": "stream", "name": "stdout", "text": "[the rest of the output is not shown]\n"})
    room.text -= min(CELL_TEXT, room.text) - max(0, left.text)
    room.images = left.images
    return shown


def _safe_output(output: dict[str, Any], left: Room) -> dict[str, Any] | None:
    kind = output.get("output_type")
    if kind == "stream":
        text = _fit(plain(output.get("text", "")), left)
        return {"output_type": "stream", "name": "stderr" if output.get("name") == "stderr" else "stdout", "text": text}
    if kind == "error":
        lines = output.get("traceback")
        lines = lines[-MAX_LINES:] if isinstance(lines, list) else []
        name, value = plain(output.get("ename", ""), 200), plain(output.get("evalue", ""), 2000)
        shown = [_fit(plain(line), left) for line in lines]
        return {"output_type": "error", "ename": name, "evalue": value, "traceback": shown}
    data = output.get("data")
    if kind not in ("display_data", "execute_result") or not isinstance(data, dict):
        return None
    made: dict[str, Any] = {"output_type": kind, "data": _safe_data(data, left), "metadata": {}}
    if kind == "execute_result":
        made["execution_count"] = count(output.get("execution_count"))
    return made


def _safe_data(data: dict[str, Any], left: Room) -> dict[str, str]:
    """The representations of one output that can be shown; a sentence when there is none."""
    texts = {name: "".join(map(str, text)) if isinstance(text, list) else text for name, text in data.items()}
    texts = {name: text for name, text in texts.items() if isinstance(name, str) and isinstance(text, str)}
    shown: dict[str, str] = {}
    for name, begin in BEGINS.items():
        image = re.sub(r"\s", "", texts.get(name, "")[: 2 * IMAGE])
        if image.startswith(begin) and len(image) <= min(IMAGE, left.images) and BASE64.fullmatch(image):
            shown[name], left.images = image, left.images - len(image)
    cleaned = safe_html(texts["text/html"]) if len(texts.get("text/html", "")) in range(1, left.text + 1) else None
    if cleaned:
        shown["text/html"] = _fit(cleaned, left, whole=True)
    markdown = texts.get("text/markdown", "")
    if len(markdown) in range(1, left.text + 1) and safe_markdown(markdown):
        shown["text/markdown"] = _fit(markdown, left, whole=True)
    if "text/plain" in texts:
        shown["text/plain"] = _fit(plain(texts["text/plain"]), left)
    return shown or {"text/plain": f"[an output of the kind {plain(', '.join(sorted(texts)), 100)} is not shown]"}


def count(value: Any) -> int | None:
    """An execution count, or None for anything that is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**6 else None


def _fit(text: str, left: Room, *, whole: bool = False) -> str:
    kept = text if whole else text[: max(0, left.text)]
    left.text -= len(text)
    return kept


def _depth(markup: str) -> int:
    """How deep tags are nested, at most: what renders a page recursively would fail on more."""
    depth = most = 0
    for close, end in TAG.findall(markup) if markup.count("<") > MAX_DEPTH else ():
        depth += -1 if close else 0 if end else 1
        most = max(most, depth)
    return most


@functools.cache
def _cleaner() -> nh3.Cleaner:
    import nh3

    return nh3.Cleaner(
        tags=TAGS,
        clean_content_tags={"script", "style", "svg", "math", "iframe", "object", "template", "noscript", "title"},
        attributes={
            "*": {"style", "title", "aria-label", "aria-hidden"},
            "td": {"colspan", "rowspan"},
            "th": {"colspan", "rowspan", "scope"},
            "table": {"border"},
            "details": {"open"},
        },
        attribute_filter=_attribute,
        tag_attribute_values={"table": {"class": {"dataframe"}}},
        filter_style_properties=STYLES,
        url_schemes=set(),
        link_rel=None,
    )


def _attribute(_tag: str, name: str, value: str) -> str | None:
    return None if name == "style" and _reaches_out(value) else value


@functools.lru_cache(512)
def _reaches_out(style: str) -> bool:
    return bool(FETCHES.search(style))
