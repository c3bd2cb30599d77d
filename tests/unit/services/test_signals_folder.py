"""The loader of the large data set, with a tiny generator in the place of the real one."""

import threading

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.errors import ServiceError
from autograder.layout import Course
from autograder.services import built, signals

GENERATOR = """
import time
def built(root, seed, progress):
    folder = root / "build" / "datasets" / f"signals-{seed}"
    if not (folder / "access.log.gz").is_file():
        folder.mkdir()
        with (root / "runs").open("a") as runs:
            runs.write("x")
        progress(1, 2, "access.log.gz")
        time.sleep(0.2)
        (folder / "access.log.gz").write_bytes(b"")
        progress(2, 2, "access.log.gz")
    return folder
"""


@pytest.fixture
def root(tmp_path):
    return planted(tmp_path, GENERATOR)


def planted(folder, text):
    make = folder / "datasets" / "make"
    make.mkdir(parents=True)
    (make / "signals.py").write_text(text)
    return folder


def test_it_is_built_once_and_says_how_far_it_is(root):
    heard = []
    folder = signals.signals_folder(7, lambda *step: heard.append(step), root)
    assert folder == root / "build" / "datasets" / "signals-7" and (folder / "access.log.gz").is_file()
    assert heard == [(1, 2, "access.log.gz"), (2, 2, "access.log.gz")]
    assert signals.signals_folder(7, lambda *step: heard.append(step), root) == folder
    assert len(heard) == 2 and (root / "runs").read_text() == "x"


def test_two_who_ask_at_once_get_one_build(root):
    asking = [threading.Thread(target=signals.signals_folder, args=(7, None, root)) for _ in range(3)]
    for one in asking:
        one.start()
    for one in asking:
        one.join(30)
    assert (root / "runs").read_text() == "x"


@pytest.mark.parametrize("text", ["def built(*_): raise OSError('no room on the disk')", "import no_room_on_the_disk"])
def test_a_failure_is_one_sentence(text, tmp_path):
    with pytest.raises(ServiceError, match=r"could not be built: .*no.room.on.the.disk") as told:
        signals.signals_folder(7, root=planted(tmp_path, text))
    assert "\n" not in str(told.value)


def test_a_generator_that_hangs_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(built, "BUILD_SECONDS", 0.5)
    with pytest.raises(ServiceError, match="could not be built"):
        signals.signals_folder(7, root=planted(tmp_path, "import time; time.sleep(60)"))


def test_a_folder_that_cannot_be_written_and_a_wrong_seed(tmp_path):
    (tmp_path / "build").write_text("a file")
    with pytest.raises(ServiceError, match="cannot be built in"):
        signals.signals_folder(7, root=tmp_path)
    with pytest.raises(ServiceError, match="not -1"):
        signals.signals_folder(-1, root=tmp_path)


def test_the_command_builds_and_says_where(root, monkeypatch):
    monkeypatch.setattr("autograder.cli.find_course", lambda: Course(root))
    shown = CliRunner().invoke(main, ["data", "--build", "signals", "--seed", "7"], catch_exceptions=False)
    assert shown.exit_code == 0 and shown.output.strip() == str(root / "build" / "datasets" / "signals-7")
    shown = CliRunner().invoke(main, ["data", "--build", "signals", "--check"], catch_exceptions=False)
    assert shown.exit_code == 2 and "--seed" in shown.output
