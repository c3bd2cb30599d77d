"""Texts that learners or their programs wrote, made fit for a page, a table or a terminal: always text, never markup.

Escaping is the templates' work (jinja2's autoescape). What escaping leaves alone is done here: terminal sequences,
signs that turn the reading direction or cannot be seen, towers of accents, sheer length, formulas for a spreadsheet.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape

import nh3

ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c|$)"  # OSC, DCS, SOS, PM, APC: titles, links
    r"|\x1b[ -/]*[0-~]"
)
LINE_ENDS = re.compile("\r\n|\r|\u2028|\u2029|\x85|\x0b|\x0c")
# Direction signs, fillers that look like nothing, tags, private meanings; U+200C and U+200D join letters and emoji.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
SURROGATES = re.compile("[\ud800-\udfff]")
MOST_MARKS = 4
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four: full-width
CELL_LENGTH = 1000


def plain(text: str) -> str:
    """``text`` with only signs that can be seen: lines end with \\n, terminal sequences are gone, the rest is named."""
    text = LINE_ENDS.sub("\n", ESCAPES.sub("", text))
    text = SURROGATES.sub("\ufffd", text)
    text = CONTROLS.sub(lambda sign: chr(0x2400 + ord(sign[0])) if ord(sign[0]) < 0x20 else _name(sign), text)
    return _fewer_marks(UNSEEN.sub(_name, text))


def one_line(text: str, limit: int = 200) -> str:
    """``text`` as one line of at most ``limit`` characters, for a terminal or a table's cell."""
    line = " ".join(plain(text[: 4 * limit]).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def csv_cell(text: str) -> str:
    """``text`` as a spreadsheet may hold it: one line, no control signs, and never a formula."""
    raw = text[: 4 * CELL_LENGTH]
    line = one_line(raw, CELL_LENGTH)
    return "'" + line if raw.startswith(FORMULA) or line.startswith(FORMULA) else line


def inline(text: str) -> str:
    """Our own sentences as HTML: `code` between backticks becomes an element, everything else stays text."""
    pieces = plain(text).strip().split("`")
    if len(pieces) % 2 == 0:
        pieces = ["`".join(pieces)]
    marked = "".join(
        f"<code>{escape(piece)}</code>" if number % 2 else escape(piece) for number, piece in enumerate(pieces)
    )
    return nh3.clean(marked.replace("\n", "<br>"), tags={"code", "br"}, attributes={}, clean_content_tags=set())


class Cutter:
    """Keeps a page small: each text has its own limit, and all of them together have one."""

    def __init__(self, total: int) -> None:
        self.left = total

    def cut(self, text: str, limit: int) -> str:
        """``text`` made plain; what is too long ends with a line that says how much is missing."""
        room = max(200, min(limit, self.left))
        shown = plain(text[: 2 * room]).rstrip()
        missing = max(len(shown) - room, 0) + max(len(text) - 2 * room, 0)
        shown = shown[:room]
        self.left -= len(shown)
        return f"{shown}\n… {missing:,} more characters are not shown" if missing else shown


def _name(sign: re.Match[str]) -> str:
    return f"⟨U+{ord(sign[0]):04X}⟩"


def _fewer_marks(text: str) -> str:
    """No letter carries more than a few accents: towers of them would cover the lines around."""
    if text.isascii():
        return text
    kept, run = [], 0
    for sign in text:
        run = run + 1 if unicodedata.category(sign) in {"Mn", "Me"} else 0
        if run <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)
