"""A really started JupyterLab on a copy of the published course, and a real browser in front of it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from autograder.desk.lab import free_port
from autograder.layout import Course

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
LAUNCH = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SLOW = 120_000  # ms: a loaded machine with two cores


@pytest.fixture(scope="session")
def browser():
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed: `python3 course.py test` installs it"
    )
    if not Path(CHROMIUM).exists():
        pytest.skip("no chromium on this machine: `sudo apt install chromium`")
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=LAUNCH)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def course(tmp_path_factory):
    """A course of its own: the published notebooks copied, the rest linked."""
    root = tmp_path_factory.mktemp("lab") / "a course"
    root.mkdir()
    shutil.copytree(ROOT / "notebooks", root / "notebooks")
    shutil.copy(ROOT / "course.py", root)
    for name in ("autograder", "datasets"):
        (root / name).symlink_to(ROOT / name)
    return Course(root)


class Lab:
    """`course lab` in a process of its own."""

    def __init__(self, course: Course, home: Path) -> None:
        self.port = free_port(18888)
        self.log = home / "lab.log"
        # Short, for the paths of sockets; as root, servers run as another account and must get through.
        self.temporary = Path(tempfile.mkdtemp(prefix="lab-"))
        self.temporary.chmod(0o711)
        # A home whose own Jupyter is broken: the course must not notice.
        (home / ".jupyter").mkdir(parents=True, exist_ok=True)
        (home / ".jupyter" / "jupyter_server_config.py").write_text("raise RuntimeError('a broken configuration')")
        # A terminal, as a learner has one: without it the server answers Ctrl-C by leaving its kernels behind.
        self.terminal, typed = os.openpty()
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                "from autograder.cli import main; main()",
                "lab",
                "--no-browser",
                "--port",
                str(self.port),
            ],
            cwd=course.root,
            env={**os.environ, "HOME": str(home), "TMPDIR": str(self.temporary)},
            stdin=typed,
            stdout=self.log.open("w"),
            stderr=subprocess.STDOUT,
        )
        os.close(typed)
        self.url = self._address()

    def _address(self) -> str:
        deadline = time.monotonic() + 180
        while time.monotonic() < deadline:
            found = re.search(r"http://127\.0\.0\.1:\d+/\S+", self.log.read_text())
            if found:
                return found[0]
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.1)
        raise AssertionError(self.log.read_text())

    def stop(self) -> int:
        """Ctrl-C, as a learner would; gives the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(120)  # kernels and their servers end first; a loaded machine takes its time


@pytest.fixture(scope="session")
def lab(course, browser, tmp_path_factory):
    running = Lab(course, tmp_path_factory.mktemp("home"))
    yield running
    if running.process.poll() is None:
        running.stop()
    os.close(running.terminal)
    shutil.rmtree(running.temporary, ignore_errors=True)


@pytest.fixture
def page(browser, lab):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(SLOW)
    opened = context.new_page()
    # On a slow machine a save may find that another of the same page has come first; a learner's answer is "mine".
    changed = opened.locator(".jp-Dialog", has_text="has changed on disk")
    opened.add_locator_handler(changed, lambda: changed.get_by_role("button", name="Overwrite").click())
    yield opened
    context.close()
