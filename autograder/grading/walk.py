"""Reads what lies in a folder that others may write to: by descriptors, never through a link, within bounds.

Every level is opened relative to the level above with O_NOFOLLOW, so a link that is swapped in during the walk is
refused by the operating system, not by a test made a moment earlier. A file is read once; that copy is what counts.
"""

from __future__ import annotations

import errno
import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

MAX_FILES = 300
MAX_FILE = 5_000_000  # bytes; notebooks have a limit of their own
MAX_TOTAL = 30_000_000
MAX_DEPTH = 8  # folders above a file, the submission's own folder included
MAX_ENTRIES = 10_000  # of one folder
MAX_SEEN = 20_000  # of all folders together
MAX_NAME = 120
FLAGS = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
CACHES = {".git", "__pycache__", ".venv", "node_modules", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache"}
STARTERS = {"sitecustomize.py", "usercustomize.py"}  # Python would run them before anything else
BAD = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # control, invisible and turning marks, surrogates, line separators


class Refused(Exception):
    """Something that is left out; its text is the reason."""


@dataclass
class Found:
    """What was read: ``files`` path -> bytes, ``left_out`` path -> reason, ``newest`` the latest change (epoch s)."""

    files: dict[str, bytes] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    newest: float = 0.0
    total: int = 0
    seen: int = 0

    def take(self, path: str, folder: int, name: str, limit: int) -> None:
        """Read the file ``name`` of the open ``folder`` into ``files``, or note why not."""
        try:
            if len(self.files) >= MAX_FILES:
                raise Refused(f"more than {MAX_FILES} files")
            data, changed = read_file(folder, name, min(limit, MAX_TOTAL - self.total), limit)
        except Refused as error:
            self.left_out[path] = str(error)
            return
        self.files[path] = data
        self.total += len(data)
        self.newest = max(self.newest, changed)

    def walk(self, path: str, above: int, name: str, depth: int) -> None:
        """Take everything below the folder ``name`` of the open folder ``above``."""
        try:
            if depth > MAX_DEPTH:
                raise Refused(f"folders more than {MAX_DEPTH} levels deep")
            with open_folder(name, above) as folder:
                names = listed(folder, lambda entry, reason: self.left_out.update({f"{path}/{shown(entry)}": reason}))
                self.seen += len(names)
                if self.seen > MAX_SEEN:
                    raise Refused(f"more than {MAX_SEEN} entries in all")
                for entry in names:
                    self._take_entry(f"{path}/{unicodedata.normalize('NFC', entry)}", folder, entry, depth)
        except Refused as error:
            self.left_out[path] = str(error)

    def _take_entry(self, path: str, folder: int, name: str, depth: int) -> None:
        if name in CACHES:
            return
        if name.casefold() in STARTERS or name.endswith(".pth"):
            self.left_out[path] = "a file that Python runs by itself at its start"
        elif kind_of(folder, name) == "folder":
            self.walk(path, folder, name, depth + 1)
        else:
            self.take(path, folder, name, MAX_FILE)


@contextmanager
def open_folder(name: str | os.PathLike[str], above: int | None = None, *, follow: bool = False) -> Iterator[int]:
    """A descriptor of a folder; a link raises Refused unless ``follow``, and so does anything else that is none."""
    flags = (FLAGS | os.O_DIRECTORY) & ~(os.O_NOFOLLOW if follow else 0)
    try:
        descriptor = os.open(name, flags, dir_fd=above)
    except (OSError, ValueError) as error:
        raise Refused(_cannot(error, kind_of(above, name))) from None
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def listed(folder: int, left_out: Callable[[str, str], None]) -> list[str]:
    """The names in an open folder that are fit to be used, sorted; ``left_out`` is told of the others.

    Of names that a folding file system takes for one, the one in small letters stays, else the first.
    Raises Refused when there are more than MAX_ENTRIES.
    """
    names: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                names.append(entry.name)
                if len(names) > MAX_ENTRIES:
                    raise Refused(f"more than {MAX_ENTRIES} entries in one folder")
    except OSError as error:
        raise Refused(_cannot(error, "folder")) from None
    kept: dict[str, str] = {}
    for name in sorted(names, key=lambda one: (one != one.lower(), one)):
        reason = bad_name(name)
        folded = "" if reason else unicodedata.normalize("NFC", name).casefold()
        if folded in kept:
            reason = f"the same name as {kept[folded]} but for small and capital letters"
        if reason:
            left_out(name, reason)
        else:
            kept[folded] = name
    return sorted(kept.values())


def bad_name(name: str) -> str:
    """Why a file's or folder's name is refused, or ""."""
    plain = unicodedata.normalize("NFC", name)
    if len(plain) > MAX_NAME or len(plain.encode("utf-8", "replace")) > 240:  # bytes: what file systems can hold
        return f"a name of more than {MAX_NAME} characters"
    if "\\" in name or any(unicodedata.category(letter) in BAD for letter in name):
        return "a name with control characters, invisible marks, backslashes or bytes that are no text"
    return ""


def kind_of(folder: int | None, name: str | os.PathLike[str]) -> str:
    """What stands under a name, the link itself and not what it points to: a word for a person."""
    try:
        mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    except (OSError, ValueError):
        return "nothing"
    kinds = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "link"}
    return kinds.get(stat.S_IFMT(mode), "device or pipe")


def read_file(folder: int, name: str, room: int, limit: int) -> tuple[bytes, float]:
    """The bytes of one regular file and when it was last changed (its ctime: nobody can set it by hand).

    Files with a second name (a hard link) are refused: the other name may be somebody else's work. ``room`` is how many
    bytes may still be taken, ``limit`` how many one such file may have. Raises Refused.
    """
    kind = kind_of(folder, name)
    if kind != "file":  # looked at before it is opened: opening a device can have an effect
        raise Refused(f"it is a {kind}, not a file" if kind != "nothing" else "it is no longer there")
    try:
        descriptor = os.open(name, FLAGS, dir_fd=folder)
    except (OSError, ValueError) as error:
        raise Refused(_cannot(error, kind)) from None
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise Refused("it is not a regular file")
        if about.st_nlink != 1:
            raise Refused("it has a second name elsewhere (a hard link); hand in a copy")
        data = _read_up_to(descriptor, max(room, 0) + 1) if about.st_size <= limit else b""
    except OSError as error:
        raise Refused(_cannot(error, kind)) from None
    finally:
        os.close(descriptor)
    if about.st_size > limit or len(data) > limit:
        raise Refused(f"larger than {limit // 1_000_000} MB")
    if len(data) > room:
        raise Refused(f"more than {MAX_TOTAL // 1_000_000} MB in all")
    return data, about.st_ctime


def shown(name: str) -> str:
    """A name that can be printed anywhere: at most 80 characters, unprintable ones escaped."""
    safe = "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in name[:80])
    return safe + ("…" if len(name) > 80 else "")


def _read_up_to(descriptor: int, size: int) -> bytes:
    parts, left = [], size
    while left > 0:
        part = os.read(descriptor, min(left, 1 << 20))
        if not part:
            break
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _cannot(error: Exception, kind: str) -> str:
    if kind == "link" or getattr(error, "errno", None) == errno.ELOOP:
        return "it is a link; links are never followed"
    return f"it cannot be read ({getattr(error, 'strerror', None) or 'a name that no file can have'})"
