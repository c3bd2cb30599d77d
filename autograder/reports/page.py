"""What every page shares: its templates, its style, and the policy that forbids everything else."""

from __future__ import annotations

import base64
import functools
import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from autograder.reports.sanitise import inline, one_line

TEMPLATES = Path(__file__).with_name("templates")


def render(template: str, **values: Any) -> str:
    """The page of ``template``: one self-contained HTML text; every value is escaped where it stands."""
    css = (TEMPLATES / "page.css").read_text("utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    return _environment().get_template(template).render(css=css, policy=policy, **values)


def number(value: float) -> str:
    """Points as people write them: 3, 2.5."""
    return f"{round(value, 2):g}"


def moment(text: str, short: bool = False) -> str:
    """An ISO time as people read it, in UTC; ``short`` sorts and fits a table; what is no time stays as it is."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return one_line(text, 40)
    if found.tzinfo is not None:
        found = found.astimezone(UTC)
    if short:
        return f"{found:%Y-%m-%d %H:%M}"
    return f"{found.day} {found:%B %Y, %H:%M} UTC"


@functools.cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"inline": inline, "number": number, "moment": moment, "line": one_line}
    return made
