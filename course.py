#!/usr/bin/env python3
"""The one entry to the course on a fresh machine: `python3 course.py lab`, `python3 course.py test`.

Makes `.venv` beside this file, installs the locked packages once, then hands over to the `course` command.
Standard library only, and in the syntax of Python 3.6: an old Python must print a sentence, not a SyntaxError
(so no `list[str]` outside quotes, no walrus, no `match`).
"""

import contextlib
import errno
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import typing
from pathlib import Path

OLDEST = (3, 11)
NEWEST = (3, 14)
SPACE_NEEDED = 2 * 1024**3  # bytes: the packages take 1 GB, and their downloads are kept beside them while installing
WINDOWS = os.name == "nt"
PACKAGE = "backend-curriculum"
STAMP = "course-stamp.json"
LOCK = "course-setup.lock"
LOG = "course-setup.log"
HERE = Path(__file__).resolve().parent

# Settings of pip and Python that would send the packages anywhere but into .venv.
MISLEADING = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV")

NO_SPACE = ("no space left on device", "os error 28)", "not enough space on the disk", "disk quota exceeded")
NO_NETWORK = (
    "name resolution",
    "name or service not known",
    "nodename nor servname",
    "getaddrinfo failed",
    "dns error",
    "failed to establish a new connection",
    "connection refused",
    "network is unreachable",
    "connect timeout",
    "read timed out",
    "cannot connect to proxy",
    "error sending request",
    "tcp connect error",
    "max retries exceeded",
    "from versions: none",
)


class SetupError(Exception):
    """Something the person at the keyboard can mend; the text says what and how."""


def say(text: str = "", end: str = "\n") -> None:
    """Print to standard error: standard output belongs to the command (`--json`)."""
    encoding = getattr(sys.stderr, "encoding", None) or "ascii"
    sys.stderr.write(text.encode(encoding, "replace").decode(encoding) + end)
    sys.stderr.flush()


# --- What this machine has -------------------------------------------------------------------------------------------


def check_python(version: "tuple[int, ...]", arguments: "list[str]", bits64: bool = True) -> None:
    """Raise SetupError unless this Python can run the course."""
    found = ".".join(str(part) for part in version[:3])
    if OLDEST <= tuple(version[:2]) <= NEWEST and bits64:
        return
    wanted = f"Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
    other = other_python()
    if other:
        advice = "This machine has a fitting one too. Run:\n    " + " ".join([other, "course.py", *arguments])
    elif WINDOWS:
        command = " ".join(["py -3.12 course.py", *arguments])
        advice = f"Install Python 3.12 (64-bit) from the Microsoft Store or python.org, then run:\n    {command}"
    elif sys.platform == "darwin":
        advice = "Install Python 3.12 from python.org or with `brew install python@3.12`, then run it as python3.12."
    else:
        advice = "Install one (Debian, Ubuntu: `sudo apt install python3.12 python3.12-venv`), then run it by its name."
    if not bits64:
        raise SetupError(f"The course needs a 64-bit {wanted}; this is a 32-bit Python {found}.\n{advice}")
    age = "old" if tuple(version[:2]) < OLDEST else "new"
    raise SetupError(f"The course needs {wanted}; this is Python {found}, which is too {age}.\n{advice}")


def other_python() -> str:
    """The command of a fitting Python elsewhere on this machine that answers, or an empty text."""
    for minor in (12, 13, 11, 14):
        command = ["py", f"-3.{minor}"] if WINDOWS else [f"python3.{minor}"]
        if not shutil.which(command[0]):
            continue
        with contextlib.suppress(OSError):
            # A name on PATH may be a shim without a Python behind it: ask it.
            done = subprocess.call([*command, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if done == 0:
                return " ".join(command)
    return ""


def check_space(folder: Path) -> None:
    """Raise SetupError when the disk under `folder` cannot take the packages."""
    free = shutil.disk_usage(folder).free
    if free < SPACE_NEEDED:
        raise SetupError(disk_full(folder, f"{free / 1024**3:.1f} GB are free"))


def disk_full(folder: Path, found: str) -> str:
    """The sentence for a full disk."""
    need = SPACE_NEEDED // 1024**3
    return (
        f"The disk under {folder} is too full: {found}, the course needs {need} GB while it installs.\n"
        "Free some space, or move the course's folder to a bigger disk, and run the same command again."
    )


def cannot_write(folder: Path, fault: OSError) -> str:
    """The sentence for a folder that refuses to be written."""
    return (
        f"Nothing can be written in {folder} ({fault.strerror or fault}).\n"
        "Copy the course into a folder of your own (your home folder will do) and run the same command there."
    )


# --- The environment and its stamp -----------------------------------------------------------------------------------


def venv_command(root: Path, name: str) -> Path:
    """A command of the environment in `.venv`."""
    return root / ".venv" / "Scripts" / (name + ".exe") if WINDOWS else root / ".venv" / "bin" / name


def expected_stamp(root: Path) -> "dict[str, str]":
    """What the stamp of a finished environment says: the lock, the place, and the Python it was made from."""
    digest = hashlib.sha256()
    for name in ("requirements.txt", "pyproject.toml"):
        try:
            digest.update((root / name).read_bytes())
        except OSError as fault:
            raise SetupError(
                f"{root / name} cannot be read ({fault.strerror}): the course's folder is not whole.\n"
                "Download or clone the course again, and run the command in the new folder."
            ) from fault
    # Commands in .venv hold absolute paths: one that was moved or renamed with its folder is dead.
    python = os.path.realpath(str(venv_command(root, "python")))  # the one behind the link: it may be gone by now
    return {"lock": digest.hexdigest(), "root": str(root), "python": python}


def state_of(root: Path) -> str:
    """What .venv is: "finished", "outdated" (sound, of another lock), "unfinished" (to be made anew) or "none"."""
    folder = root / ".venv"
    expected = expected_stamp(root)
    try:
        found = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        home = re.search(r"(?m)^home *= *(.+?)\s*$", (folder / "pyvenv.cfg").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "unfinished" if folder.is_dir() and contents(folder) else "none"
    sound = (
        isinstance(found, dict)
        and (found.get("root"), found.get("python")) == (expected["root"], expected["python"])
        and home is not None
        and Path(home.group(1)).is_dir()
        and venv_command(root, "python").exists()
        and venv_command(root, "course").exists()
    )
    if not sound:
        return "unfinished"
    return "finished" if found.get("lock") == expected["lock"] else "outdated"


def write_stamp(root: Path) -> None:
    """Mark the environment as finished, in one step: a reader sees the whole stamp or none."""
    draft = root / ".venv" / (STAMP + ".draft")
    draft.write_text(json.dumps(expected_stamp(root)), encoding="utf-8")
    draft.replace(root / ".venv" / STAMP)


def contents(folder: Path) -> "list[Path]":
    """What is in the environment's folder beside the set-up's own two files."""
    return [path for path in folder.iterdir() if path.name not in (LOCK, LOG)]


def empty(folder: Path) -> None:
    """Take everything out of a half-made environment, its stamp first; the lock and the log stay."""
    for path in sorted(contents(folder), key=lambda path: path.name != STAMP):
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(str(path))
            else:
                path.unlink()
        except OSError as fault:
            raise SetupError(
                f"The unfinished environment in {folder} cannot be removed ({fault.strerror or fault}).\n"
                "Close every JupyterLab and editor that uses it, delete that folder, and run the same command again."
            ) from fault


@contextlib.contextmanager
def one_at_a_time(folder: Path) -> "typing.Iterator[None]":
    """Hold the set-up's lock; the system lets go of it when this process ends, however it ends."""
    with (folder / LOCK).open("a+") as file:
        waiting = False
        while not take(file):
            if not waiting:
                say("Another start of the course is setting up .venv: waiting for it to finish (Ctrl-C stops waiting).")
                waiting = True
            time.sleep(0.3)
        yield


def take(file: "typing.TextIO") -> bool:
    """Try to lock an open file; False while another process holds it. Without lock support: True."""
    try:
        if WINDOWS:
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        return fault.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True


# --- Installing ------------------------------------------------------------------------------------------------------


class StepFailed(Exception):
    """A command of the set-up failed; the text is what it printed."""


def environment(root: Path) -> "dict[str, str]":
    """The environment for the set-up's commands and for the course: .venv's commands first on PATH."""
    env = {name: value for name, value in os.environ.items() if name.upper() not in MISLEADING}
    # nbgrader finds alembic through PATH.
    env["PATH"] = str(venv_command(root, "course").parent) + os.pathsep + env.get("PATH", os.defpath)
    env["VIRTUAL_ENV"] = str(root / ".venv")
    env["PYTHONUTF8"] = "1"  # Windows would read a path with Cyrillic letters from a .pth file in another encoding
    return env


def run(command: "list[str]", root: Path) -> None:
    """Run one command of the set-up, its output into the log, the seconds on the screen; StepFailed if it fails."""
    env = environment(root)
    env.update(PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1", UV_NO_PROGRESS="1")
    with (root / ".venv" / LOG).open("a+b") as log:
        log.write(("\n$ " + " ".join(command) + "\n").encode("utf-8", "replace"))
        log.flush()
        start = log.seek(0, os.SEEK_END)
        process = subprocess.Popen(command, cwd=str(root), env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            wait_for(process)
        except BaseException:
            with contextlib.suppress(OSError):
                process.terminate()
            process.wait()
            raise
        log.seek(start)
        text = log.read().decode("utf-8", "replace")
    if process.returncode != 0:
        raise StepFailed(text)


def wait_for(process: "subprocess.Popen[bytes]") -> None:
    """Wait for a command while showing that time passes: in place on a screen, a line now and then in a log."""
    began = time.monotonic()
    screen = sys.stderr.isatty()
    while True:
        try:
            process.wait(timeout=1 if screen else 30)
        except subprocess.TimeoutExpired:
            passed = f"{time.monotonic() - began:.0f} s"
            say(f"\r      {passed} ", end="") if screen else say(f"      still at it after {passed}")
        else:
            if screen:
                say("\r" + " " * 20 + "\r", end="")
            return


def has_module(name: str) -> bool:
    """Whether this Python has a module (Debian ships venv's half, ensurepip, apart)."""
    return subprocess.call([sys.executable, "-c", "import " + name], stderr=subprocess.DEVNULL) == 0


def make_venv(root: Path) -> "list[str]":
    """Make the environment; returns the command that is its pip."""
    if has_module("venv, ensurepip"):
        run([sys.executable, "-m", "venv", str(root / ".venv")], root)
        return [str(venv_command(root, "python")), "-m", "pip"]
    if has_module("venv, pip"):
        run([sys.executable, "-m", "venv", "--without-pip", str(root / ".venv")], root)
        return [sys.executable, "-m", "pip", "--python", str(venv_command(root, "python"))]
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    raise SetupError(
        "This Python can make no environment: it has neither `ensurepip` nor `pip`.\n"
        f"Debian and Ubuntu ship them apart: `sudo apt install python{version}-venv`, then the same command again."
    )


def pip_of(root: Path) -> "list[str]":
    """The pip of an environment that is already there."""
    if subprocess.call([str(venv_command(root, "python")), "-c", "import pip"], stderr=subprocess.DEVNULL) == 0:
        return [str(venv_command(root, "python")), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(venv_command(root, "python"))]


def uv_entry(lock: str) -> str:
    """uv's own entry of the lock, with its hashes."""
    found = re.search(r"(?m)^uv==(?:.*\\\n)*.*", lock)
    if not found:
        raise StepFailed("requirements.txt has no entry for uv")
    return found.group(0) + "\n"


def install_lock(root: Path, pip: "list[str]") -> None:
    """Install every package of requirements.txt: by uv in seconds, by pip in minutes where uv cannot."""
    say("[2/4] The installer, uv")
    install = [*pip, "install", "--quiet", "--retries", "2", "--require-hashes", "-r"]
    entry = uv_entry((root / "requirements.txt").read_text(encoding="utf-8"))
    (root / ".venv" / "uv.txt").write_text(entry, encoding="utf-8")
    try:
        run([*install, ".venv/uv.txt"], root)
    except StepFailed as failure:
        stop_if_hopeless(str(failure), root)
        have_uv = False
    else:
        have_uv = True
    if have_uv:
        say("[3/4] The packages of requirements.txt, 1 GB")
        try:
            run([*uv_install(root), "--require-hashes", "-r", "requirements.txt"], root)
            return
        except StepFailed as failure:
            # uv reads no pip settings (a mirror, a proxy): that uv finds no network is not the last word.
            stop_if_hopeless(str(failure), root, signs=NO_SPACE)
    say("[3/4] The packages of requirements.txt, 1 GB, by pip because uv cannot here: some minutes")
    run([*install, "requirements.txt"], root)


def uv_install(root: Path) -> "list[str]":
    """uv's install command for the environment."""
    return [str(venv_command(root, "uv")), "pip", "install", "--python", str(venv_command(root, "python"))]


def install_course(root: Path, pip: "list[str]") -> None:
    """Install the course's own package in place: its files stay where they are."""
    say("[4/4] The course itself")
    itself = ["--no-deps", "--no-build-isolation", "--editable", "."]
    try:
        run([*uv_install(root), *itself], root)
    except (StepFailed, FileNotFoundError) as failure:
        stop_if_hopeless(str(failure), root, signs=NO_SPACE)
        run([*pip, "install", "--quiet", *itself], root)


def stop_if_hopeless(text: str, root: Path, signs: "tuple[str, ...]" = NO_SPACE + NO_NETWORK) -> None:
    """Raise SetupError for a failure that another installer would meet too."""
    found = [sign for sign in signs if sign in text.lower()]
    if any(sign in NO_SPACE for sign in found):
        raise SetupError(disk_full(root, "it ran full while installing"))
    if found:
        raise SetupError(
            "The package registry does not answer: there is no network, or a proxy or firewall is in the way.\n"
            "Check the connection (behind a proxy, set HTTPS_PROXY), then run the same command again. "
            f"What pip said is at the end of {root / '.venv' / LOG}"
        )


def set_up(root: Path) -> None:
    """Bring .venv to the state that the lock asks for; nothing is done when another start has just done it."""
    folder = root / ".venv"
    try:
        folder.mkdir(exist_ok=True)
        with one_at_a_time(folder):
            state = state_of(root)
            if state != "finished":
                install(root, state)
    except StepFailed as failure:
        stop_if_hopeless(str(failure), root)
        said = "\n".join("    " + line for line in str(failure).strip().splitlines()[-8:])
        raise SetupError(
            f"The set-up did not work. The last it said:\n{said}\n"
            f"All of it is in {folder / LOG}.\nRun the same command again; if it fails again, send us that file."
        ) from failure
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            raise SetupError(disk_full(root, "it ran full while installing")) from fault
        if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise SetupError(cannot_write(root, fault)) from fault
        raise SetupError(f"The set-up stopped in {folder}: {fault}. Run the same command again.") from fault


def install(root: Path, state: str) -> None:
    """The four steps, for an environment in the given state; the stamp comes last."""
    began = time.monotonic()
    folder = root / ".venv"
    if state == "outdated":
        say("The course has changed: bringing its packages in .venv up to date.")
        say("[1/4] The Python environment stays")
        pip = pip_of(root)
    else:
        if state == "unfinished":
            say("The environment in .venv is unfinished or was moved: making it anew.")
        say(f"Setting up the course in {folder}: 1 GB, once; 1 to 5 minutes with a good connection.")
        empty(folder)
        check_space(root)
        with contextlib.suppress(OSError):
            (folder / LOG).unlink()
        say("[1/4] A Python environment")
        pip = make_venv(root)
    install_lock(root, pip)
    install_course(root, pip)
    write_stamp(root)
    say(f"Ready after {time.monotonic() - began:.0f} s.")


# --- Handing over ----------------------------------------------------------------------------------------------------


def installed_here(root: Path) -> bool:
    """Whether the Python that runs this has this checkout and the lock's versions already (Binder, conda)."""
    try:
        from importlib import metadata

        course = metadata.distribution(PACKAGE)
        source = json.loads(course.read_text("direct_url.json") or "{}").get("url", "")
        pins = dict(re.findall(r"(?m)^([\w.-]+)==(\S+)", (root / "requirements.txt").read_text(encoding="utf-8")))
        names = [re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower() for requirement in course.requires or []]
        return source == root.as_uri() and all(metadata.version(name) == pins.get(name) for name in names)
    except (ImportError, OSError, ValueError):  # a package that is not there is an ImportError
        return False


def hand_over(command: "list[str]", env: "dict[str, str]") -> int:
    """Become the `course` command; on Windows, wait for it and return its exit code."""
    if not WINDOWS:
        os.execve(command[0], command, env)
    process = subprocess.Popen(command, env=env)
    while True:
        with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C is the command's to answer: it gets it too
            return process.wait()


def hand_over_here(arguments: "list[str]") -> int:
    """Hand over to the course in the Python that runs this."""
    env = dict(os.environ)
    env["PATH"] = str(Path(sys.executable).parent) + os.pathsep + env.get("PATH", os.defpath)
    code = (
        "import sys; sys.path = [p for p in sys.path if p]; sys.argv[0] = 'course';"
        "from autograder.cli import main; sys.exit(main())"
    )
    return hand_over([sys.executable, "-c", code, *arguments], env)


def leave_venv(root: Path, arguments: "list[str]") -> None:
    """Start again outside .venv when its own Python runs this: it cannot make anew what it runs from."""
    if os.path.realpath(sys.prefix) != os.path.realpath(str(root / ".venv")):
        return
    outside = getattr(sys, "_base_executable", None) or sys.executable
    if os.path.dirname(outside) == os.path.dirname(sys.executable):  # noqa: PTH120 - the link counts, not its target
        raise SetupError("Leave the environment (`deactivate`), then run the same command again.")
    sys.exit(hand_over([outside, str(root / "course.py"), *arguments], dict(os.environ)))


def main(arguments: "list[str]") -> int:
    """Set up what is missing, then hand over to the `course` command."""
    root = HERE
    try:
        if os.environ.get("COURSE_NO_VENV", "0") not in ("", "0"):
            return hand_over_here(arguments)
        state = state_of(root)
        if state != "finished":  # a finished environment keeps working, whichever Python starts this file
            check_python(sys.version_info[:3], arguments, bits64=sys.maxsize > 2**32)
            if state != "outdated" and installed_here(root):
                return hand_over_here(arguments)
            leave_venv(root, arguments)
            set_up(root)
        # The script is given to Python by name: its own first line may be too long for the system, or hold spaces.
        script = [str(venv_command(root, "course")), *arguments]
        return hand_over(script if WINDOWS else [str(venv_command(root, "python")), *script], environment(root))
    except SetupError as fault:
        say(f"course.py: {fault}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
