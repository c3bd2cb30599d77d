"""The learner's project, ``work/jobboard``: write a file into it from a notebook, and never lose a function doing so."""

from __future__ import annotations

import re
from pathlib import Path

DEFINED = re.compile(r"^(?:def|class) (\w+)", re.MULTILINE)
BLANK = re.compile(r"^\s*\.\.\.\s*$", re.MULTILINE)


def project_folder() -> Path:
    """``jobboard`` beside the notebook's folder in the learner's copy; inside the folder anywhere else (a submission)."""
    here = Path.cwd()
    beside = here.parent / "jobboard"
    return beside if beside.is_dir() or here.parent.name == "work" else here / "jobboard"


def save_module(name: str, text: str) -> None:
    """Write ``text`` as the project's file ``name`` and print what happened.

    Left alone: text that still holds three dots, and a file that defines something which ``text`` would lose (an older
    notebook run again must not undo a later one).
    """
    path = project_folder() / name
    if BLANK.search(text):
        print(f"jobboard/{name} is not saved: three dots are still in it")
        return
    known = DEFINED.findall(path.read_text("utf-8")) if path.is_file() else []
    lost = [word for word in known if word not in DEFINED.findall(text)]
    if lost:
        print(f"jobboard/{name} stays as it is: this text would lose {', '.join(lost)}. Delete the file to start again")
        return
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"jobboard/{name} saved: {', '.join(DEFINED.findall(text)) or 'no function in it'}")
