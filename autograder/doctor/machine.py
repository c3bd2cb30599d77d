"""What this machine offers to a grader: which tiers, what a better tier needs, and what else must be there."""

from __future__ import annotations

import json
import os
import platform
import pwd
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError
from autograder.grading.kernel import grader_account
from autograder.grading.sandbox import seccomp_filter
from autograder.grading.sandbox.landlock import abi, missing
from autograder.records import Record

ASK = "import json; from autograder.grading.sandbox import why_not; print(json.dumps([why_not(1), why_not(2)]))"
LEAST_DISK, LEAST_MEMORY = 2_000_000_000, 2_000_000_000
SWITCHES = {
    # a file below /proc/sys, the value that allows user namespaces, what to do
    "kernel/unprivileged_userns_clone": ("1", "sysctl -w kernel.unprivileged_userns_clone=1"),
    "kernel/apparmor_restrict_unprivileged_userns": (
        "0",
        "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile with `userns,`",
    ),
}


@dataclass(frozen=True)
class Fact(Record):
    """One thing about the machine; ``ok`` None is only good to know."""

    name: str
    protects: str
    ok: bool | None
    evidence: str
    how: str = ""


def landlock_version() -> int:
    """Which promises tier 2 can keep: TCP from 4 on, signals and abstract sockets from 6 on; 0 without Landlock."""
    return abi() if sys.platform == "linux" else 0


def tiers_here() -> dict[int, str]:
    """Why each tier cannot be had by the account that grades; "" when it can."""
    if sys.platform != "linux":
        said = f"{platform.system()} has neither namespaces nor Landlock"
        return {1: said, 2: said, 3: ""}
    answer = _as_grader([sys.executable, "-P", "-c", ASK])
    if answer.returncode:
        said = (answer.stderr.strip().splitlines() or ["no answer"])[-1]
        return {1: said, 2: said, 3: ""}
    first, second = json.loads(answer.stdout)
    return {1: first, 2: second, 3: ""}


def facts(tiers: dict[int, str]) -> list[Fact]:
    """Everything about the machine but the attacks."""
    return [*_tiers(tiers), *_switches(tiers), *_health()]


def _tiers(tiers: dict[int, str]) -> list[Fact]:
    found = []
    for tier, reason in tiers.items():
        how = "" if not reason else _way_to(tier)
        protects = {1: "everything below", 2: "files, TCP, system calls, limits", 3: "limits only"}[tier]
        better = any(not tiers[other] for other in tiers if other < tier)
        if not (tier == 3 and better):
            found.append(Fact(f"tier {tier}", protects, None if reason else True, reason or "can be had", how))
    if sys.platform == "linux":
        version = landlock_version()
        lacks = f"; cannot keep {', '.join(missing())}" if version and missing() else ""
        system = f"Linux {platform.release()}, Landlock {version or 'missing'}{lacks}"
    else:
        system = platform.platform()
    return [Fact("system", "what the tiers are made of", None, system), *found]


def _way_to(tier: int) -> str:
    if sys.platform == "darwin":
        return "macOS has tier 3 only: grade in a Linux machine, virtual or real."
    if sys.platform != "linux":
        return "Grade under WSL 2 (`wsl --install`): it is Linux and has tier 1."
    if tier == 2:
        return "Linux 5.13 or newer with CONFIG_SECURITY_LANDLOCK=y and `landlock` in the boot parameter lsm=."
    return "Allow user namespaces to the account that grades; what stands in the way is named below."


def _switches(tiers: dict[int, str]) -> list[Fact]:
    """What stands in the way of tier 1, each with what to do."""
    if sys.platform != "linux":
        return []
    found = []
    for name, (wanted, how) in SWITCHES.items():
        value = _setting(name)
        if value:
            blocks = value != wanted and bool(tiers[1])
            found.append(Fact(name.replace("/", ".", 1), "tier 1", None, value, how if blocks else ""))
    most = _setting("user/max_user_namespaces")
    few = most.isdigit() and int(most) < 100
    how = "sysctl -w user.max_user_namespaces=10000" if few else ""
    found.append(Fact("user.max_user_namespaces", "tier 1", None, most or "not there", how))
    box = _container()
    if box:
        how = (
            "Start it with a seccomp profile that allows unshare, mount and pivot_root, and an unmasked /proc: "
            "docker run --security-opt seccomp=unconfined --security-opt systempaths=unconfined, or podman likewise."
        )
        found.append(Fact("container", "tier 1", None, box, how if tiers[1] else ""))
    if "microsoft" in platform.release().lower():
        found.append(Fact("WSL", "tier 1", None, "Linux under Windows", ""))
    return found


def _setting(name: str) -> str:
    try:
        return Path("/proc/sys", name).read_text().strip()
    except OSError:
        return ""


def _container() -> str:
    """What speaks for a container around this process; "" for nothing."""
    signs = [name for name in ("/.dockerenv", "/run/.containerenv") if Path(name).exists()]
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    if status.get("Seccomp", "0").strip() == "2":
        signs.append("a system-call filter")
    mounts = Path("/proc/self/mounts").read_text().splitlines()
    if any(line.split()[1].startswith("/proc/") and not line.split()[1].startswith("/proc/sys/fs") for line in mounts):
        signs.append("parts of /proc are masked")
    return ", ".join(signs)


def _health() -> list[Fact]:
    found = [_account(), _python(), *_filter(), _git(), _postgres()]
    room = shutil.disk_usage(tempfile.gettempdir()).free
    enough = room >= LEAST_DISK
    how = "" if enough else "Free some, or point TMPDIR elsewhere."
    found.append(Fact("disk", "snapshots and databases", None if enough else False, f"{room // 10**6:,} MB free", how))
    memory = _free_memory()
    if memory:
        enough = memory >= LEAST_MEMORY
        how = "" if enough else "A notebook may take 1.5 GB: use --workers 1, or free some."
        found.append(Fact("memory", "notebooks side by side", None, f"{memory // 10**6:,} MB free", how))
    return found


def _account() -> Fact:
    name = "account that grades"
    if os.geteuid() != 0:
        return Fact(name, "root's powers", True, f"uid {os.geteuid()}")
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        return Fact(name, "root's powers", False, "this is root, and there is no `nobody`", "Add the user `nobody`.")
    return Fact(name, "root's powers", True, f"root gives way to nobody (uid {entry.pw_uid})")


def _python() -> Fact:
    answer = _as_grader([sys.executable, "-P", "-c", "import autograder.grading.engine, sys; print(sys.version)"])
    if answer.returncode == 0:
        return Fact("Python", "everything", True, answer.stdout.split(" ")[0])
    said = (answer.stderr.strip().splitlines() or ["no answer"])[-1]
    how = f"Make {sys.prefix} and the course readable for the account that grades: not below /root, for one."
    return Fact("Python", "everything", False, said, how)


def _filter() -> list[Fact]:
    if sys.platform != "linux":
        return []
    if seccomp_filter():
        return [Fact("system-call filter", "the kernel", True, "libseccomp is there")]
    how = "Install libseccomp (Debian: apt install libseccomp2) and set the course up again: it needs pyseccomp."
    return [Fact("system-call filter", "the kernel", False, "libseccomp cannot be loaded", how)]


def _git() -> Fact:
    path = shutil.which("git")
    if not path:
        return Fact("git", "lessons about git", False, "not found", "Install git.")
    answer = _as_grader([path, "--version"])
    return Fact("git", "lessons about git", answer.returncode == 0, answer.stdout.strip() or answer.stderr.strip())


def _postgres() -> Fact:
    """Start the server that lessons use. One that cannot start fails lessons that need it, so it is no note."""
    try:
        from autograder.services.postgres import own_postgres

        server = own_postgres()
        with server.admin() as connection:
            connection.execute("select 1")
        return Fact("PostgreSQL", "database lessons", True, server.rung)
    except (CourseError, OSError, ImportError) as error:
        return Fact(
            "PostgreSQL", "database lessons", False, str(error), "Set COURSE_POSTGRES_URL to a server of yours."
        )


def _free_memory() -> int:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), 0)


def _as_grader(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run as the account that grades; a failure to start is a return code."""
    try:
        return subprocess.run(
            command, cwd="/", capture_output=True, text=True, check=False, timeout=60, **grader_account()
        )
    except (OSError, KeyError, subprocess.SubprocessError) as error:
        return subprocess.CompletedProcess(command, 1, "", str(error))
