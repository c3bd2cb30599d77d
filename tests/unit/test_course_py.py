"""The one entry on a fresh machine: what it says when something is missing, and when it makes .venv anew."""

from __future__ import annotations

import ast
import errno
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[[list[str], Path], None]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A fresh course.py over a checkout in tmp_path that has a small lock; nothing is ever installed."""
    spec = importlib.util.spec_from_file_location("course_entry", ROOT / "course.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "requirements.txt").write_text(
        "click==8.1 \\\n    --hash=sha256:aa\nuv==0.13.9 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\nzope==1\n"
    )
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(module, "HERE", tmp_path)
    monkeypatch.setattr(module, "hand_over", lambda command, env: 0)
    monkeypatch.setattr(module, "installed_here", lambda root: False)
    monkeypatch.setattr(module, "SPACE_NEEDED", 1)
    monkeypatch.delenv("COURSE_NO_VENV", raising=False)
    return module


def fake_install(course: ModuleType, fails: dict[str, str] | None = None) -> Run:
    """A `run` that makes the files a real one makes; a command that holds a key of `fails` fails with its text."""
    commands: list[str] = []

    def run(command: list[str], root: Path) -> None:
        line = " ".join(command)
        commands.append(line)
        for part, text in (fails or {}).items():
            if part in line:
                raise course.StepFailed(text)
        python = course.venv_command(root, "python")
        if "venv" in command:
            python.parent.mkdir(parents=True, exist_ok=True)
            (root / ".venv" / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).resolve().parent}\n")
            python.symlink_to(sys.executable)
        if "--editable" in command:
            course.venv_command(root, "course").touch()

    run.commands = commands  # type: ignore[attr-defined]
    return run


def finish(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Run:
    run = fake_install(course)
    monkeypatch.setattr(course, "run", run)
    assert course.main(["lab"]) == 0
    return run


# --- Which Python


def test_it_parses_on_python_3_6() -> None:
    tree = ast.parse((ROOT / "course.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    for node in ast.walk(tree):
        # `list[str]` outside quotes is evaluated when the function is defined, and fails before 3.9.
        notes = [node.returns] if isinstance(node, ast.FunctionDef) else []
        notes += [node.annotation] if isinstance(node, ast.arg) else []
        assert not any(isinstance(note, ast.Subscript | ast.BinOp) for note in notes), ast.dump(node)


def test_it_imports_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "course.py").read_text(encoding="utf-8"))
    imports = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    imports += [node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in imports} <= sys.stdlib_module_names | {"msvcrt"}


@pytest.mark.parametrize(
    ("version", "said"), [((3, 6, 15), "too old"), ((3, 10, 2), "too old"), ((3, 15, 0), "too new"), ((2, 7, 1), "old")]
)
def test_a_python_that_does_not_fit(
    course: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    version: tuple[int, int, int],
    said: str,
) -> None:
    monkeypatch.setattr(course, "other_python", lambda: "")
    monkeypatch.setattr(course.sys, "version_info", version)
    assert course.main(["lab"]) == 1
    text = capsys.readouterr().err
    assert said in text
    assert "3.11 to 3.14" in text
    assert "nstall" in text
    assert not (course.HERE / ".venv").exists()


def test_a_fitting_python_beside_the_old_one_is_named(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course, "other_python", lambda: "python3.12")
    with pytest.raises(course.SetupError, match=r"python3\.12 course\.py lab --port 8899"):
        course.check_python((3, 9, 2), ["lab", "--port", "8899"])


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 4), (3, 14, 9)])
def test_a_python_that_fits(course: ModuleType, version: tuple[int, int, int]) -> None:
    course.check_python(version, [])


def test_a_32_bit_python(course: ModuleType) -> None:
    with pytest.raises(course.SetupError, match="64-bit"):
        course.check_python((3, 12, 0), [], bits64=False)


# --- When .venv is made anew


def test_the_first_start_installs_and_the_second_does_not(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    run = finish(course, monkeypatch)
    assert len(run.commands) == 4  # type: ignore[attr-defined]
    assert course.state_of(course.HERE) == "finished"
    assert course.main(["lab"]) == 0
    assert len(run.commands) == 4  # type: ignore[attr-defined]


def test_the_second_start_is_quick(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(ROOT / "requirements.txt", course.HERE)
    finish(course, monkeypatch)
    began = time.perf_counter()
    assert course.main(["lab"]) == 0
    assert time.perf_counter() - began < 0.2


def test_only_uv_is_installed_by_pip_and_with_its_hashes(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(course, monkeypatch)
    entry = (course.HERE / ".venv" / "uv.txt").read_text()
    assert entry == "uv==0.13.9 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"


def test_a_half_made_one_is_made_anew(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    left = course.HERE / ".venv" / "lib" / "left.py"
    left.parent.mkdir(parents=True)
    left.touch()
    assert course.state_of(course.HERE) == "unfinished"
    finish(course, monkeypatch)
    assert not left.exists()
    assert "anew" in capsys.readouterr().err


def test_an_interrupted_start_leaves_no_stamp(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(command: list[str], root: Path) -> None:
        if "--editable" in command:
            raise KeyboardInterrupt
        whole(command, root)

    whole = fake_install(course)
    monkeypatch.setattr(course, "run", interrupted)
    assert course.main(["lab"]) == 130
    assert "Run the same command again" in capsys.readouterr().err
    assert course.state_of(course.HERE) == "unfinished"


def test_a_moved_folder_is_made_anew(course: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    finish(course, monkeypatch)
    moved = tmp_path / "мой курс 2026"
    moved.mkdir()
    for name in (".venv", "requirements.txt", "pyproject.toml"):
        shutil.move(str(tmp_path / name), str(moved / name))
    assert course.state_of(moved) == "unfinished"


def test_a_python_that_is_gone_means_anew(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(course, monkeypatch)
    course.venv_command(course.HERE, "python").unlink()
    assert course.state_of(course.HERE) == "unfinished"


@pytest.mark.parametrize("stamp", ["", "{", "[]", "null"])
def test_a_damaged_stamp_means_anew(course: ModuleType, monkeypatch: pytest.MonkeyPatch, stamp: str) -> None:
    finish(course, monkeypatch)
    (course.HERE / ".venv" / course.STAMP).write_text(stamp)
    assert course.state_of(course.HERE) == "unfinished"


def test_another_lock_keeps_the_environment(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    run = finish(course, monkeypatch)
    (course.HERE / "pyproject.toml").write_text("[project]\nname='x'\n")
    assert course.state_of(course.HERE) == "outdated"
    course.set_up(course.HERE)
    assert course.state_of(course.HERE) == "finished"
    assert sum(" -m venv" in line for line in run.commands) == 1  # type: ignore[attr-defined]


def test_a_finished_one_serves_whichever_python_starts_it(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(course, monkeypatch)
    monkeypatch.setattr(course.sys, "version_info", (3, 8, 1))
    assert course.main(["lab"]) == 0


def test_a_checkout_without_its_lock(course: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    (course.HERE / "requirements.txt").unlink()
    assert course.main(["lab"]) == 1
    assert "not whole" in capsys.readouterr().err


# --- What goes wrong while installing

NO_NETWORK = "NewConnectionError: [Errno -3] Temporary failure in name resolution\nERROR: (from versions: none)"


@pytest.mark.parametrize(
    ("fails", "said", "not_run"),
    [
        ({"uv.txt": NO_NETWORK}, "no network", "requirements.txt"),
        ({"uv pip install": "dns error", "-r requirements.txt": NO_NETWORK}, "no network", "--editable"),
        ({"uv pip install": "No space left on device (os error 28)"}, "too full", "pip install --quiet -r"),
        ({"-m venv": "Error: out of luck"}, "out of luck", "uv.txt"),
    ],
)
def test_a_step_that_fails_gets_a_sentence(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch, fails: dict[str, str], said: str, not_run: str
) -> None:
    run = fake_install(course, fails)
    monkeypatch.setattr(course, "run", run)
    with pytest.raises(course.SetupError, match=said):
        course.set_up(course.HERE)
    assert not any(not_run in line for line in run.commands)  # type: ignore[attr-defined]
    assert course.state_of(course.HERE) != "finished"


@pytest.mark.parametrize(
    "fails", [{"uv.txt": "no wheel for this platform"}, {"/uv pip install": "error sending request"}]
)
def test_pip_takes_over_where_uv_cannot(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch, fails: dict[str, str]
) -> None:
    run = fake_install(course, fails)
    monkeypatch.setattr(course, "run", run)
    assert course.main(["lab"]) == 0
    by_pip = [line for line in run.commands if "-m pip" in line]  # type: ignore[attr-defined]
    assert any("--require-hashes -r requirements.txt" in line for line in by_pip)
    assert course.state_of(course.HERE) == "finished"


def test_a_full_disk_is_told_before_anything_is_loaded(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(course, "SPACE_NEEDED", 2 * 1024**3)
    monkeypatch.setattr(course.shutil, "disk_usage", lambda folder: usage(0, 0, 300 * 1024**2))
    run = fake_install(course)
    monkeypatch.setattr(course, "run", run)
    assert course.main(["lab"]) == 1
    text = capsys.readouterr().err
    assert "0.3 GB" in text
    assert "2 GB" in text
    assert not run.commands  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("number", "said"), [(errno.ENOSPC, "too full"), (errno.EROFS, "Nothing can be written"), (errno.EIO, "again")]
)
def test_a_disk_that_refuses(
    course: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
    said: str,
) -> None:
    def refused(root: Path, state: str) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(course, "install", refused)
    assert course.main(["lab"]) == 1
    assert said in capsys.readouterr().err


def test_no_ensurepip_and_no_pip(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(course, "has_module", lambda name: False)
    assert course.main(["lab"]) == 1
    assert "-venv`" in capsys.readouterr().err


def test_no_ensurepip_but_pip(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course, "has_module", lambda name: "ensurepip" not in name)
    run = finish(course, monkeypatch)
    assert "--without-pip" in run.commands[0]  # type: ignore[attr-defined]
    assert "pip --python" in run.commands[1]  # type: ignore[attr-defined]


def test_a_real_step_keeps_its_output(course: ModuleType) -> None:
    (course.HERE / ".venv").mkdir()
    with pytest.raises(course.StepFailed, match="привет"):
        course.run([sys.executable, "-c", "import sys; print('привет'); sys.exit(3)"], course.HERE)
    assert "привет" in (course.HERE / ".venv" / course.LOG).read_text(encoding="utf-8")


def test_two_starts_at_the_same_time(course: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    folder = course.HERE / ".venv"
    folder.mkdir()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(ROOT / "course.py"), str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout and holder.stdout.readline() == "held\n"
    with course.one_at_a_time(folder):
        assert holder.wait() == 0
    assert capsys.readouterr().err.count("Another start") == 1


HOLD = """
import runpy, sys, time, pathlib
entry = runpy.run_path(sys.argv[1])
with entry["one_at_a_time"](pathlib.Path(sys.argv[2])):
    print("held", flush=True)
    time.sleep(0.5)
"""


# --- Handing over


def test_the_environment_of_the_course(course: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    env = course.environment(course.HERE)
    assert env["PATH"].split(os.pathsep)[0] == str(course.venv_command(course.HERE, "course").parent)
    assert not {"PYTHONPATH", "PIP_TARGET"} & env.keys()


def test_where_the_course_is_installed_already_no_venv_is_made(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr(course, "hand_over", lambda command, env: given.append(command) or 0)
    monkeypatch.setattr(course, "installed_here", lambda root: True)
    assert course.main(["progress"]) == 0
    monkeypatch.setattr(course, "installed_here", lambda root: False)
    monkeypatch.setenv("COURSE_NO_VENV", "1")
    assert course.main(["progress"]) == 0
    assert [command[0] for command in given] == [sys.executable] * 2
    assert [command[-1] for command in given] == ["progress"] * 2
    assert not (course.HERE / ".venv").exists()


def test_an_active_unfinished_environment_is_left_before_it_is_made_anew(
    course: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    (course.HERE / ".venv" / "lib").mkdir(parents=True)
    given: list[list[str]] = []
    monkeypatch.setattr(course, "hand_over", lambda command, env: given.append(command) or 0)
    monkeypatch.setattr(course.sys, "prefix", str(course.HERE / ".venv"))
    monkeypatch.setattr(course.sys, "executable", str(course.HERE / ".venv" / "bin" / "python"))
    monkeypatch.setattr(course.sys, "_base_executable", "/usr/bin/python3.11")
    with pytest.raises(SystemExit):
        course.main(["lab"])
    assert given == [["/usr/bin/python3.11", str(course.HERE / "course.py"), "lab"]]
    assert (course.HERE / ".venv" / "lib").exists()


def test_no_venv_wanted_hands_over_for_real(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "course.py"), "--help"]
    done = subprocess.run(
        command, env={**os.environ, "COURSE_NO_VENV": "1"}, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Usage: course ")


@pytest.mark.slow
def test_a_real_installation_in_a_folder_with_spaces_and_cyrillic(tmp_path: Path) -> None:
    place = tmp_path / "мой курс 2026"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(place)], check=True)
    shutil.copy(ROOT / "course.py", place)
    env = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "COURSE_NO_VENV")}
    base = Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info[1]}"
    command = [str(base), "course.py", "--help"]
    first = subprocess.run(command, cwd=place, env=env, capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stderr
    assert "Usage: course " in first.stdout
    assert json.loads((place / ".venv" / "course-stamp.json").read_text())["root"] == str(place)
    began = time.perf_counter()
    second = subprocess.run(command, cwd=place, env=env, capture_output=True, text=True, check=False)
    assert second.returncode == 0
    assert second.stderr == ""
    assert time.perf_counter() - began < 1
    shutil.rmtree(place / ".venv")
