"""The rows behind the loopback job sites: postings of a small market, one JSON object a line, areas in the first line.

``python datasets/make/sites.py`` writes datasets/sites/postings.jsonl; with ``SEED ROWS`` it prints that many instead.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))  # the same by path and by -m
import payloads
from manifest import File, Made
from market import market

SEED, ROWS = 20260101, 700
FILE = Path(__file__).resolve().parents[1] / "sites" / "postings.jsonl"


def lines(seed: int, rows: int) -> str:
    """The areas' tree, then ``rows`` postings; times in ISO 8601."""
    world = market(seed, vacancies=rows)
    found = payloads.postings(world)
    # Not the generator's own marks: which posting repeats which is for graders alone.
    hidden = {"duplicate_of", "archived_at", "platform"}
    rest = [{name: value for name, value in posting.items() if name not in hidden} for posting in found[:rows]]
    return "".join(_line(value) for value in [payloads.area_tree(world.areas), *rest])


def made(seed: int) -> Made:
    """The postings as a data set; the truth says which posting repeats which."""
    world = market(seed, vacancies=ROWS)
    repeats = {str(p["vacancy_id"]): int(p["duplicate_of"]) for p in payloads.postings(world)[:ROWS] if _known(p)}
    truth = json.dumps({"repeats": repeats}, indent=1, sort_keys=True) + "\n"
    return Made("sites", {"postings.jsonl": File(lines(seed, ROWS), ROWS + 1)}, truth)


def _known(posting: dict[str, Any]) -> bool:
    value = posting.get("duplicate_of")
    return value is not None and value == value  # noqa: PLR0124 - NaN is pandas' own "missing"


def _line(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_plain)
    return text + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if hasattr(value, "item"):
        return value.item()
    return None  # pandas' own word for "missing"


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.write(lines(int(sys.argv[1]), int(sys.argv[2])))
    else:
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_text(lines(SEED, ROWS), encoding="utf-8")
