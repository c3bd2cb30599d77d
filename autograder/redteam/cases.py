"""The cases: data in ``cases/*.txt``, one block a case.

    # %% r01_infinite_loop
    # tries: an endless loop
    # states: timeout                (any state but ``ours`` when the line is missing)
    # instead: sumsq counts          (this code stands for these answers; else it is a cell before the first answer)
    # points: 2                      (at most; 0 when missing)    # least: 2
    # honest                         (answers are right and must have full points)
    # module: servers                (which target; ``target`` when missing)
    while True: pass

A body that defines ``submission(notebook, folder)`` changes the notebook or writes the folder itself (it returns
"written", or the notebook's file is there afterwards); ``during(notebook, folder, stop)`` runs in a thread while the
class is graded. Words such as ``@TOKEN@`` are filled in for each run; see ``world.py``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from autograder.errors import UsageError
from autograder.records import State

FOLDER = Path(__file__).parent / "cases"
MARK = re.compile(r"^# %% (\w+)\n", re.MULTILINE)
KEYS = {"tries", "states", "instead", "points", "least", "module"}
HEADER = re.compile(rf"# (?:({'|'.join(sorted(KEYS))}): (.*)|(honest))")
ANY_STATE = frozenset(state for state in get_args(State) if state != "ours")
TASKS = {"sumsq": 2.0, "counts": 3.0, "best_paid": 2.0, "app": 2.0, "test_double": 2.0, "employers": 2.0}
MODULES = {"target": ("sumsq", "counts", "best_paid", "app", "test_double"), "servers": ("employers",)}


@dataclass(frozen=True)
class Case:
    """One attack or honest control, and the outcome that it must have.

    ``kind`` is the file it stands in, ``body`` the code, ``instead`` the answers that the body stands for,
    ``most`` and ``least`` are points, ``given`` a file or folder that is the submission itself ("" for none).
    """

    name: str
    kind: str
    tries: str
    body: str = ""
    instead: tuple[str, ...] = ()
    states: frozenset[str] = ANY_STATE
    most: float = 0.0
    least: float = 0.0
    honest: bool = False
    module: str = "target"
    given: str = ""

    @property
    def functions(self) -> set[str]:
        """Which of ``submission`` and ``during`` the body defines; empty for code of a cell."""
        if not re.search(r"^def (submission|during)\(", self.body, re.MULTILINE):
            return set()
        tree = ast.parse(self.body)
        return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)} & {"submission", "during"}


def full_points(module: str) -> float:
    """The points of every check of a target module."""
    return sum(TASKS[task] for task in MODULES[module])


def catalogue() -> list[Case]:
    """Every case, in the order of files and blocks."""
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        if path.stem != "not_applicable":
            found += list(read_cases(path.read_text("utf-8"), path.stem))
    return found


def not_applicable() -> dict[str, str]:
    """Cases of the first catalogue that are about other parts: name -> reason."""
    lines = (FOLDER / "not_applicable.txt").read_text("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines if re.match(r"\w\d+: ", line))


def read_cases(text: str, kind: str) -> Iterator[Case]:
    """The cases of one file. Raises UsageError for a header that says something unknown."""
    parts = MARK.split(text)
    for name, block in zip(parts[1::2], parts[2::2], strict=True):
        yield _case(name, kind, block.rstrip() + "\n")


def choose(names: list[str], cases: list[Case]) -> list[Case]:
    """The cases with these names, kinds, or beginnings of names. Raises UsageError when one fits nothing."""
    chosen = []
    for name in names:
        fits = [case for case in cases if name in (case.name, case.kind) or case.name.startswith(f"{name}_")]
        if not fits:
            kinds = ", ".join(sorted({case.kind for case in cases}))
            raise UsageError(f"No case is called {name!r}. Give a name such as r01_infinite_loop, or a kind: {kinds}.")
        chosen += [case for case in fits if case not in chosen]
    return chosen


def _case(name: str, kind: str, block: str) -> Case:
    said: dict[str, str] = {}
    lines = block.split("\n")
    while lines and (found := HEADER.fullmatch(lines[0].rstrip())):
        said[found[1] or found[3]] = found[2] or ""
        lines.pop(0)
    module, honest = said.get("module", "target"), "honest" in said
    full = full_points(module) if module in MODULES else 0.0
    states = frozenset(said["states"].split()) if "states" in said else frozenset({"graded"}) if honest else ANY_STATE
    instead = tuple(said.get("instead", "").split())
    if "tries" not in said or module not in MODULES or not states <= ANY_STATE or not set(instead) <= set(TASKS):
        raise UsageError(f"The case {name} in cases/{kind}.txt has a header that nothing can be made of.")
    return Case(
        name=name,
        kind=kind,
        tries=said["tries"],
        body="\n".join(lines).strip("\n"),
        instead=instead,
        states=states,
        most=full if honest else float(said.get("points", 0)),
        least=full if honest else float(said.get("least", 0)),
        honest=honest,
        module=module,
    )
