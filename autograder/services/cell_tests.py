"""pytest on one notebook cell: a demonstration shows a real test run without a file to open."""

from __future__ import annotations

import importlib.util
import inspect
import linecache
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.services.replay import replaying

SECONDS = 60
# Rows of a table are named by their values, Cyrillic ones as they stand.
INI = "[pytest]\ndisable_test_id_escaping_and_forfeit_all_rights_to_community_support = true\n"


def run_cell() -> None:
    """Save the cell that calls this, without the calling line, as ``test_cell.py``, and print what pytest says of it.

    The cell's imports find what this notebook's imports find. pytest runs in a process and a folder of its own.
    """
    if replaying():
        return
    caller = inspect.currentframe()
    assert caller is not None and caller.f_back is not None
    lines = linecache.getlines(caller.f_back.f_code.co_filename)
    kept = [line for line in lines if not line.startswith("run_cell(") and "import run_cell" not in line]
    with TemporaryDirectory() as folder:
        (Path(folder) / "pytest.ini").write_text(INI, encoding="utf-8")
        (Path(folder) / "test_cell.py").write_text("".join(kept), encoding="utf-8")
        print(pytest_says(Path(folder), "test_cell.py"))


def pytest_says(folder: Path, *targets: str, cover: str = "") -> str:
    """What ``python -m pytest -q`` prints for ``targets`` in ``folder``; it leaves no files of its own there.

    ``cover`` names a folder in ``folder``: the report of which of its lines ran follows, where coverage is installed.
    """
    options = ["pytest", "-q", "-p", "no:cacheprovider", "--no-header", "--color=no", "--show-capture=no"]
    with TemporaryDirectory() as elsewhere:
        if not cover or importlib.util.find_spec("coverage") is None:
            return _python_says(folder, elsewhere, *options, *targets)
        ran = _python_says(folder, elsewhere, "coverage", "run", f"--source={cover}", "-m", *options, *targets)
        return f"{ran}\n\n{_python_says(folder, elsewhere, 'coverage', 'report', '-m')}"


def _python_says(folder: Path, elsewhere: str, *module: str) -> str:
    """What ``python -m`` with the words of ``module`` prints in ``folder``; what it would keep goes ``elsewhere``."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTEST_ADDOPTS": "",
        "COLUMNS": "88",
        "HYPOTHESIS_STORAGE_DIRECTORY": elsewhere,
        "COVERAGE_FILE": str(Path(elsewhere) / "coverage"),
    }
    ran = subprocess.run(
        [sys.executable, "-m", *module],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=SECONDS,
        check=False,
    )
    return (ran.stdout + ran.stderr[-500:]).strip()
