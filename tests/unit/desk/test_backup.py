"""Everything across a session's end, and nothing hostile back in."""

import shutil
import stat
import zipfile

import pytest
from little_course import LESSONS, by_id, load, save

from autograder.desk.backup import backup, restore
from autograder.desk.copy import open_desk
from autograder.errors import DeskError


@pytest.fixture
def desk(course):
    open_desk(course)
    return course


def write(course, text, lesson=LESSONS[0]):
    path = course.work / f"{lesson}.ipynb"
    mine = load(path)
    by_id(mine, "one").source = text
    save(path, mine)
    return path


def test_a_new_session_gets_everything_back(desk, tmp_path):
    path = write(desk, "one = 1")
    (desk.work / "jobboard" / "pay.py").write_text("x")
    (desk.work / "jobboard" / ".git" / "refs" / "heads").mkdir(parents=True, exist_ok=True)
    (desk.work / "jobboard" / ".git" / "refs" / "heads" / "main").write_text("0" * 40)
    (desk.work / ".progress.jsonl").write_text('{"old": 1}\n')
    kept = shutil.copy(backup(desk), tmp_path / "kept.zip")
    shutil.rmtree(desk.work)
    open_desk(desk)
    (desk.work / ".progress.jsonl").write_text('{"new": 1}\n')
    lines = restore(desk, tmp_path / "kept.zip")
    assert by_id(load(path), "one").source == "one = 1"
    assert (desk.work / "jobboard" / "pay.py").read_text() == "x"
    assert (desk.work / "jobboard" / ".git" / "refs" / "heads" / "main").is_file()
    assert (desk.work / ".progress.jsonl").read_text() == '{"old": 1}\n{"new": 1}\n'
    assert not list(desk.work.rglob("*(restored)*"))
    assert len(lines) == 1, lines
    assert kept


def test_what_differs_stays_and_the_backup_lies_beside(desk):
    path = write(desk, "one = 1")
    archive = backup(desk)
    write(desk, "one = 2")
    lines = restore(desk, archive)
    assert by_id(load(path), "one").source == "one = 2"
    assert by_id(load(path.with_name("01_numbers (restored).ipynb")), "one").source == "one = 1"
    assert any("01_numbers (restored).ipynb" in line for line in lines)


@pytest.mark.parametrize(
    "name", ["../evil.py", "/etc/evil", "a/../../evil", "C:/evil", "..\\evil", "jobboard/../../evil"]
)
def test_paths_that_leave_are_refused(desk, tmp_path, name):
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("good.txt", "x")
        made.writestr(name, "x")
    with pytest.raises(DeskError, match="Nothing was brought back"):
        restore(desk, archive)
    assert not (desk.work / "good.txt").exists()


def test_links_are_refused(desk, tmp_path):
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as made:
        info = zipfile.ZipInfo("link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(info, "/etc/passwd")
    with pytest.raises(DeskError, match="link or a device"):
        restore(desk, archive)


def test_a_link_in_work_carries_nothing_out(desk, tmp_path):
    (tmp_path / "outside").mkdir()
    (desk.work / "door").symlink_to(tmp_path / "outside")
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("door/evil.txt", "x")
    with pytest.raises(DeskError, match="link out of work"):
        restore(desk, archive)


def test_bombs_and_broken_archives_are_refused(desk, tmp_path):
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("zeros", b"0" * 20_000_000)
    with pytest.raises(DeskError, match="no backup of work"):
        restore(desk, archive)
    archive.write_text("no zip")
    with pytest.raises(DeskError, match="not a whole zip"):
        restore(desk, archive)


def test_git_hooks_stay_out(desk, tmp_path):
    archive = tmp_path / "hooks.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("jobboard/.git/hooks/post-checkout", "#!/bin/sh")
    lines = restore(desk, archive)
    assert "git runs such files" in lines[1]
    assert not (desk.work / "jobboard" / ".git" / "hooks" / "post-checkout").exists()
