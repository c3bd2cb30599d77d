"""What must be clean at every commit, run as a developer would: style, types, notebooks, house rules, data, attempts."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COURSE = [sys.executable, "-m", "autograder.cli"]


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-m", "ruff", "check", "--no-cache", "."],
        [sys.executable, "-m", "ruff", "format", "--no-cache", "--check", "."],
        [sys.executable, "-m", "mypy"],
        [*COURSE, "build", "--check"],
        [*COURSE, "lint"],
        [*COURSE, "data", "--check"],
    ],
    ids=["ruff check", "ruff format", "mypy", "build --check", "lint", "data --check"],
)
def test_clean(command):
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


@pytest.mark.xdist_group("verify")
def test_every_attempt_gets_its_verdict():
    # What the committed record calls clean and nothing has touched since is not run again here.
    done = subprocess.run([*COURSE, "verify"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-3000:]
