"""A tiny published course in a temporary folder: two lessons."""

import pytest
from little_course import LESSONS, first_release, publish

from autograder.layout import Course


@pytest.fixture
def course(tmp_path, monkeypatch):
    for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"):
        monkeypatch.delenv(name, raising=False)
    made = Course(tmp_path / "the course")
    for path in LESSONS:
        publish(made, path, first_release(path))
    return made
