"""For tests of real servers: skip where a rung is missing, unless COURSE_REQUIRE=apt says that it must be there."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from autograder.errors import ServiceError

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def started(request):
    """``started(function, *arguments)``: what it returns, closed after the test; a skip where the rung is missing."""

    def start(function, *arguments, **more):
        try:
            made = function(*arguments, **more)
        except ServiceError as error:
            if os.environ.get("COURSE_REQUIRE") == "apt":
                raise
            pytest.skip(str(error))
        if hasattr(made, "close"):
            request.addfinalizer(made.close)
        return made

    return start


@pytest.fixture
def killed_owner(tmp_path):
    """``killed_owner(code)``: run ``code`` (it makes ``server``) in a process, SIGKILL that, and return what is left."""

    def run(code):
        if not Path("/proc").is_dir():
            pytest.skip("looks into /proc")
        code = textwrap.dedent(code) + "\nimport time\nprint(server._keeper.folder, flush=True)\ntime.sleep(60)\n"
        owner = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        folder = Path(owner.stdout.readline().strip())
        pid = (folder / "pid").read_text()
        assert folder.is_dir() and Path("/proc", pid).exists()
        owner.kill()
        owner.wait()
        end = time.monotonic() + 15
        while time.monotonic() < end and (folder.exists() or Path("/proc", pid).exists()):
            time.sleep(0.05)
        return [str(path) for path in (folder, Path("/proc", pid)) if path.exists()]

    return run
