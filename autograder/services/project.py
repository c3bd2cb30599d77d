"""Where the learner's project stands, seen from a notebook."""

from __future__ import annotations

from pathlib import Path

FIRST_README = """# jobboard

A service that collects vacancies and answers questions about them. It grows with the course, one step a lesson.
"""


def project_folder() -> Path:
    """``jobboard`` beside the notebook's folder in the learner's copy; inside the folder elsewhere (a submission)."""
    here = Path.cwd()
    beside = here.parent / "jobboard"
    return beside if beside.is_dir() or here.parent.name == "work" else here / "jobboard"
