"""A demonstration of git: lines run in a folder that is gone afterwards, and what git said is printed."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.checks.git_lines import read_lines
from autograder.checks.git_steps import run_steps
from autograder.services.replay import replaying


def try_git(text: str, start: str = "", scripts: Mapping[str, str] | None = None) -> None:
    """Print each line of ``text`` and what git says to it, after the lines of ``start`` have run unseen.

    ``scripts`` (name -> Python source) are what ``git bisect run python NAME`` may start. Raises ``git_lines.Refusal``
    for a line that is not understood.
    """
    if replaying():
        return
    programs = dict(scripts or {})
    names = frozenset(programs)
    for step in run_steps(read_lines(start, names), read_lines(text, names), "", programs)["output"]:
        print(">", step["step"])
        print(step["said"])
