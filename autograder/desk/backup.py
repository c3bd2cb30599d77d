"""Everything in ``work/`` as one zip, and back: across a Binder session's end or to another machine."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path, PurePosixPath

from autograder.desk.copy import PROJECT
from autograder.desk.files import (
    HISTORY,
    PRIVATE,
    Unreadable,
    free_path,
    notebook_text,
    read_notebook,
    stamp,
    write_whole,
)
from autograder.desk.progress import progress_file
from autograder.desk.start import PAGE
from autograder.desk.submit import SKIPPED_FOLDERS, SUBMISSIONS
from autograder.errors import DeskError
from autograder.layout import Course
from autograder.services.project import FIRST_README

OUR_FOLDERS = {"backups", SUBMISSIONS, PRIVATE}
LEFT_OUT = (SKIPPED_FOLDERS - {".git"}) | OUR_FOLDERS
MAX_FILES = 20_000
MAX_BYTES = 2_000_000_000
MAX_RATIO = 200
SMALL = 10_000_000
CHUNK = 1 << 20


def backup(course: Course) -> Path:
    """Write ``work/backups/work-<time>.zip`` with every regular file of ``work/`` but caches, our zips and links."""
    if not course.work.is_dir():
        raise DeskError("There is no work/ yet, so there is nothing to keep. `course lab` lays it out.")
    target = free_path(course.work / "backups" / f"work-{stamp()}.zip")
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
            for path in _files(course.work):
                archive.write(path, path.relative_to(course.work).as_posix())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        why = error.strerror or error
        raise DeskError(f"The backup cannot be written to work/backups ({why}). Free space, then try again.") from None
    return target


def restore(course: Course, archive: Path) -> list[str]:
    """Bring the files of a backup back into ``work/``; gives one line for each file that was not simply put back.

    A file that exists and differs stays: the backup's goes beside it as ``name (restored).ext``. The whole archive is
    refused (DeskError), before anything is written, when it leaves ``work/``, holds links or is absurdly large.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            members = [member for member in opened.infolist() if not member.is_dir()]
            members = [member for member in members if not member.filename.startswith(f"{PRIVATE}/")]
            for member in members:
                _refuse_unsafe(course, member)
            _refuse_absurd(members)
            _make_room(course, members)
            lines, written = [], 0
            for member in members:
                line, new = _put_back(course, opened, member)
                lines += [line] if line else []
                written += new
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise DeskError(f"{archive.name} is not a whole zip ({error}). Take one that `course backup` wrote.") from None
    except OSError as error:
        why = error.strerror or error
        raise DeskError(f"{archive.name} cannot be brought back ({why}). Mend that, then run it again.") from None
    return [f"{written} of {len(members)} files brought back into work/; the others were there already.", *lines]


def _files(work: Path) -> list[Path]:
    found = []
    for base, folders, names in os.walk(work):
        skip = LEFT_OUT if Path(base) == work else LEFT_OUT - OUR_FOLDERS
        folders[:] = sorted(set(folders) - skip)
        for name in sorted(names):
            path = Path(base) / name
            if path.is_file() and not path.is_symlink() and path.suffix not in (".part", ".sample"):
                found.append(path)
    return found


def _refuse_unsafe(course: Course, member: zipfile.ZipInfo) -> None:
    name = member.filename
    path = PurePosixPath(name.replace("\\", "/"))
    mode = member.external_attr >> 16
    if path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name or not path.parts:
        raise DeskError(f"The archive wants to write {name!r}, outside work/. Nothing was brought back.")
    if mode and not stat.S_ISREG(mode) and stat.S_IFMT(mode):
        raise DeskError(f"The archive holds {name!r}, which is a link or a device. Nothing was brought back.")
    # A link that already stands in work/ must not carry a file out of it; git's hooks are programs that git would run.
    if not (course.work / path).parent.resolve().is_relative_to(course.work.resolve()):
        raise DeskError(f"The archive wants to write {name!r} through a link out of work/. Nothing was brought back.")


def _refuse_absurd(members: list[zipfile.ZipInfo]) -> None:
    total = sum(member.file_size for member in members)
    squeezed = any(m.file_size > SMALL and m.file_size > MAX_RATIO * max(m.compress_size, 1) for m in members)
    if len(members) > MAX_FILES or total > MAX_BYTES or squeezed:
        raise DeskError(
            f"The archive would unpack to {len(members):,} files and {total:,} bytes, which no backup of work/ is. "
            "Nothing was brought back."
        )


def _make_room(course: Course, members: list[zipfile.ZipInfo]) -> None:
    """Two git histories cannot be mixed file by file: a project that nobody has begun steps aside for the backup's."""
    folder = course.work / PROJECT
    if not any(member.filename.startswith(f"{PROJECT}/.git/") for member in members) or not folder.is_dir():
        return
    files = [path for path in folder.rglob("*") if path.is_file() and ".git" not in path.relative_to(folder).parts]
    begun = any(path.is_file() for path in (folder / ".git" / "refs" / "heads").rglob("*"))
    readme = folder / "README.md"
    if files == [readme] and not begun and readme.read_text("utf-8", errors="replace") == FIRST_README:
        aside = free_path(course.work / HISTORY / f"{PROJECT}-{stamp()}")
        aside.parent.mkdir(exist_ok=True)
        folder.rename(aside)


def _put_back(course: Course, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[str, int]:
    """(a line for a person or nothing, 1 when a file was written)."""
    name = PurePosixPath(member.filename.replace("\\", "/"))
    if _is_git_program(name):
        return ("" if name.suffix == ".sample" else f"{name} was left out: git runs such files."), 0
    target = course.work / name
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    _unpack(archive, member, part)
    if not os.path.lexists(target) or _is_fresh(course, name, target):
        part.replace(target)
        return "", 1
    if target.is_file() and not target.is_symlink() and target.read_bytes() == part.read_bytes():
        part.unlink()
        return "", 0
    if target == progress_file(course):
        _join_lines(target, part)
        return "", 1
    if ".git" in name.parts:
        part.unlink()
        return f"{name} differs and stays as it is (two histories cannot be mixed file by file).", 0
    beside = free_path(target.with_name(f"{target.stem} (restored){target.suffix}"))
    part.replace(beside)
    return f"{name} differs from yours, which stays. The backup's lies beside it: {beside.name}", 1


def _is_fresh(course: Course, name: PurePosixPath, target: Path) -> bool:
    """Whether the file is as the desk laid it out, with nothing of the learner's in it: a new Binder session's."""
    if not target.is_file() or target.is_symlink():
        return False
    if str(name) == PAGE:
        return True
    released = course.notebooks / name
    try:
        if name.suffix == ".ipynb" and released.is_file():
            return target.read_text("utf-8") == notebook_text(read_notebook(released))
    except (Unreadable, UnicodeDecodeError):
        return False
    return False


def _join_lines(target: Path, part: Path) -> None:
    """Outcomes of both sides, the backup's first, so that the newer ones have the last word."""
    before = part.read_text("utf-8", errors="replace").splitlines()
    known = set(before)
    after = [line for line in target.read_text("utf-8", errors="replace").splitlines() if line not in known]
    part.unlink()
    write_whole(target, "".join(f"{line}\n" for line in [*before, *after]))


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, part: Path) -> None:
    """Unpack one file, never more than it says it is: the sizes in a zip's directory are only claims."""
    room = member.file_size
    try:
        with archive.open(member) as source, part.open("wb") as file:
            while chunk := source.read(CHUNK):
                room -= len(chunk)
                if room < 0:
                    raise zipfile.BadZipFile(f"{member.filename} is larger than it claims")
                file.write(chunk)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _is_git_program(name: PurePosixPath) -> bool:
    """A file in a repository that git itself would run."""
    return ".git" in name.parts[:-1] and "hooks" in name.parts
