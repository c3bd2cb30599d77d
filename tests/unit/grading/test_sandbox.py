"""The sandbox, step by step as the fork server takes them: what it keeps out, and what must go on working inside."""

# ruff: noqa: PTH101, PTH116, PTH123, PTH208, SIM115 - the plain calls are what is tried

import ctypes
import errno
import faulthandler
import json
import os
import pwd
import select
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
from pathlib import Path

import pytest

from autograder.grading import sandbox
from autograder.grading.sandbox import Budget, SandboxError, View

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="namespaces and Landlock are Linux's")
STANDARD = Budget()
FILTER = {tier: sandbox.seccomp_filter(tier) if sys.platform == "linux" else b"" for tier in (1, 2)}
REASON = {tier: sandbox.why_not(tier) if sys.platform == "linux" else "not Linux" for tier in (1, 2)}
needs_1 = pytest.mark.skipif(bool(REASON[1]), reason=f"no tier 1 here: {REASON[1]}")
needs_2 = pytest.mark.skipif(bool(REASON[2]), reason=f"no tier 2 here: {REASON[2]}")
needs_filter = pytest.mark.skipif(not FILTER[1], reason="libseccomp cannot be loaded")
both = pytest.mark.parametrize("tier", [pytest.param(1, marks=needs_1), pytest.param(2, marks=needs_2)])


CHILD_SECONDS = 30


def give_up_root():
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)


def in_a_child(work, tries=2):
    """What ``work`` returns in a forked process, or ("raised", class, text), or ("died", exit code).

    pytest's worker has threads: a fork may, once in a thousand, inherit a lock that nobody opens. Then it is tried anew.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            said = ["returned", work()]
        except BaseException as error:
            said = ["raised", type(error).__name__, f"{error}\n{traceback.format_exc()}"]
        os.write(writer, json.dumps(said).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        ready = select.select([pipe], [], [], CHILD_SECONDS)[0]
        if not ready:
            os.kill(child, signal.SIGKILL)
        text = pipe.read() if ready else b""
    _, status = os.waitpid(child, 0)
    if not ready:
        assert tries > 1, f"no answer after {CHILD_SECONDS} s, twice"
        return in_a_child(work, tries - 1)
    return json.loads(text) if text else ["died", os.waitstatus_to_exitcode(status)]


def result(answer):
    assert answer[0] == "returned", answer[-1]
    return answer[1]


def sandboxed(work, tier=1, budget=STANDARD, view=None, room=None):
    """What ``work`` returns in a learner's process of that tier."""
    view = view or sandbox.standard_view()

    def learner():
        if tier == 1:
            os.chdir("/home/learner")
            os.environ.update(HOME="/home/learner", TMPDIR="/tmp", MPLCONFIGDIR="/tmp")
        else:
            os.chdir(room)
            os.environ.update(HOME=str(room), TMPDIR=str(room), MPLCONFIGDIR=str(room))
        tempfile.tempdir = None
        sandbox.lock_down(tier, view, budget, FILTER[tier], str(room) if room else None)
        return work()

    def warden():
        if tier == 1:
            sandbox.build_root(view, budget)
            sandbox.protect_warden()
        return result(in_a_child(learner))

    def sitter():
        faulthandler.disable()  # pytest's: a handler is what lets a signal through to a namespace's first process
        give_up_root()
        if tier == 1:
            sandbox.enter_namespaces()
        return result(in_a_child(warden))

    return result(in_a_child(sitter))


@pytest.fixture
def room():
    """A folder that the grader's account can write and reach."""
    folder = Path(tempfile.mkdtemp(prefix="nb"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def canary(room):
    """A file of the host's that every account may read and write."""
    path = room / "canary.txt"
    path.write_text("secret")
    path.chmod(0o666)
    return path


def errno_of(call):
    try:
        call()
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))
    return "allowed"


def raw(number, *arguments):
    library = ctypes.CDLL(None, use_errno=True)
    if library.syscall(ctypes.c_long(number), *[ctypes.c_long(value) for value in arguments]) >= 0:
        return "allowed"
    return errno.errorcode[ctypes.get_errno()]


# -- what is out of sight


@needs_1
def test_nothing_of_the_host_is_in_sight_but_the_view(canary):
    package = Path(sandbox.__file__).parents[2]

    def look():
        return {
            "root": sorted(os.listdir("/")),
            "canary": canary.exists(),
            "course": [
                entry for entry in os.listdir(package.parent) if entry not in {".venv", "autograder", "datasets"}
            ],
            "masters": os.listdir(package / "masters"),
            "truth": os.listdir(package / "truth"),
            "shadow": Path("/etc/shadow").exists(),
            "passwd": Path("/etc/passwd").read_text().count("\n"),
            "processes": sorted(int(name) for name in os.listdir("/proc") if name.isdigit()),
            "sys": Path("/sys").exists(),
            "uid": os.getuid(),
        }

    seen = sandboxed(look)
    assert not {"root", "work", "mnt", "media", "opt", "boot", "sys"} & set(seen["root"]) - {package.parts[1]}
    assert not seen["canary"] and not seen["shadow"] and not seen["sys"]
    assert seen["course"] == seen["masters"] == seen["truth"] == []
    assert seen["passwd"] == 1
    assert seen["processes"] == [1, 2]
    assert seen["uid"] == (os.getuid() or pwd.getpwnam("nobody").pw_uid)


@needs_1
def test_the_hosts_root_is_detached():
    def look():
        points = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
        return points, os.stat("/..").st_ino == os.stat("/").st_ino

    points, closed = sandboxed(look)
    assert closed and points.count("/") == 1
    view = sandbox.standard_view()
    known = (*view.readable, *view.covered, "/etc", "/dev", "/proc", "/home/learner", "/tmp", "/lib", "/bin", "/sbin")
    assert [point for point in points if point != "/" and not point.startswith(known)] == []


@needs_1
def test_only_the_scratch_can_be_written():
    def write():
        places = ["/", "/etc", "/usr", "/dev", "/proc", "/home", sys.prefix, str(Path(sandbox.__file__).parent), "/run"]
        outside = {place: errno_of(lambda place=place: Path(place, "x").write_text("x")) for place in places}
        inside = {}
        for place in ("/home/learner", "/tmp", "/dev/shm"):
            Path(place, "x").write_text("x")
            inside[place] = Path(place, "x").read_text()
        return (
            outside,
            inside,
            errno_of(lambda: os.chmod("/usr", 0o777)),
            errno_of(lambda: Path("/etc/passwd").open("a").close()),
        )

    outside, inside, chmod, append = sandboxed(write)
    assert "allowed" not in outside.values() and chmod != "allowed" and append != "allowed"
    assert set(inside.values()) == {"x"}


@needs_1
def test_a_folder_bound_in_and_a_covered_one(room):
    (room / "open").mkdir()
    (room / "open/closed").mkdir()
    (room / "open/seen.txt").write_text("seen")
    (room / "open/closed/hidden.txt").write_text("hidden")
    for path in (room, room / "open", room / "open/closed"):
        path.chmod(0o755)
    standard = sandbox.standard_view()
    view = View(
        [*standard.readable, str(room / "open")], [*standard.covered, str(room / "open/closed")], {"/run/pg": str(room)}
    )

    def look():
        return (
            (room / "open/seen.txt").read_text(),
            os.listdir(room / "open/closed"),
            os.listdir("/run/pg"),
            errno_of(lambda: Path("/run/pg/x").write_text("x")),
        )

    assert sandboxed(look, view=view) == ["seen", [], ["open"], "EROFS"]


@needs_1
def test_the_network_is_a_private_loopback():
    with socket.socket() as listener, socket.socket(socket.AF_UNIX) as abstract:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        abstract.bind(f"\0course-test-{os.getpid()}")
        abstract.listen()
        port, name = listener.getsockname()[1], abstract.getsockname()

        def reach():
            def inside():
                with socket.socket() as server:
                    server.bind(("127.0.0.1", 0))
                    server.listen()
                    with socket.create_connection(server.getsockname(), 2):
                        return "reached"

            unix = socket.socket(socket.AF_UNIX)
            return (
                errno_of(lambda: socket.create_connection(("127.0.0.1", port), 1)),
                errno_of(lambda: socket.create_connection(("192.0.2.1", 80), 1)),
                errno_of(lambda: unix.connect(name)),
                inside(),
                [name for _, name in socket.if_nameindex()],
            )

        assert sandboxed(reach) == ["ECONNREFUSED", "ENETUNREACH", "ECONNREFUSED", "reached", ["lo"]]


@needs_1
def test_the_warden_can_be_neither_read_nor_ended():
    def attack():
        files = {
            name: errno_of(lambda name=name: open(f"/proc/1/{name}", "rb").read(1))
            for name in ("mem", "environ", "maps")
        }
        files["fd"] = errno_of(lambda: os.listdir("/proc/1/fd"))
        files["root"] = errno_of(lambda: os.listdir("/proc/1/root"))
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV):
            os.kill(1, number)
        time.sleep(0.05)
        return files, os.getppid()

    files, parent = sandboxed(attack)
    assert "allowed" not in files.values()
    assert parent == 1


# -- limits


@needs_1
def test_processes_stop_at_the_budget():
    def bomb():
        children = 0
        for _ in range(200):
            try:
                child = os.fork()
            except BlockingIOError:
                break
            if child == 0:
                time.sleep(5)
                os._exit(0)
            children += 1
        os.kill(-1, signal.SIGKILL)  # all but this one and the warden
        return children

    assert 5 <= sandboxed(bomb, budget=Budget(processes=20)) < 20


@both
def test_memory_and_file_sizes_stop_at_the_budget(tier, room):
    def swallow():
        try:
            bytearray(600_000_000)
        except MemoryError:
            memory = "refused"
        else:
            memory = "allowed"
        with open("large", "wb", buffering=0) as file:
            file.seek(3_000_000)
            return memory, errno_of(lambda: file.write(b"x"))

    assert sandboxed(swallow, tier, Budget(memory=500_000_000, file_size=2_000_000), room=room) == ["refused", "EFBIG"]


@needs_1
def test_the_disk_and_its_entries_are_bounded():
    def fill():
        def grow():
            for number in range(100):
                Path(f"/tmp/part{number}").write_bytes(b"x" * 1_000_000)

        def litter():
            for number in range(2000):
                Path("/home/learner", str(number)).touch()

        return errno_of(grow), errno_of(litter)

    assert sandboxed(fill, budget=Budget(files=4_000_000, inodes=200)) == ["ENOSPC", "ENOSPC"]


@both
def test_limits_and_capabilities_cannot_be_won_back(tier, room):
    def raise_them():
        import resource

        tried = []
        for number in (resource.RLIMIT_DATA, resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
            try:
                resource.setrlimit(number, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
                tried.append("allowed")
            except (ValueError, PermissionError):
                tried.append("refused")
        status = Path("/proc/self/status").read_text()
        fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        return tried, [int(fields[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")], fields["NoNewPrivs"]

    assert sandboxed(raise_them, tier, room=room) == [["refused"] * 4, [0] * 4, "1"]


# -- system calls


@needs_filter
@both
@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the numbers are x86_64's")
def test_dangerous_system_calls_are_refused(tier, room):
    def attack():
        names = {
            "ptrace": (101, 0), "process_vm_readv": (310, 1), "pidfd_getfd": (438, 0), "kcmp": (312, 1, 1),
            "unshare": (272, 0x10000000), "setns": (308, 0), "mount": (165,), "fsopen": (430,), "chroot": (161,),
            "pivot_root": (155,), "bpf": (321, 0), "io_uring_setup": (425, 1), "keyctl": (250, 0), "add_key": (248,),
            "userfaultfd": (323, 0), "perf_event_open": (298,), "memfd_create": (319,), "memfd_secret": (447, 0),
            "shmget": (29, 0, 4096, 0o600), "msgget": (68, 0, 0o600), "semget": (64, 0, 1, 0o600),
            "clone with namespaces": (56, 0x10000000 | 17), "prctl death signal": (157, 1, 0),
            "prctl with an upper bit": (157, 1 | 1 << 32, 0), "ioctl TIOCSTI": (16, 0, 0x5412),
            "ioctl with an upper bit": (16, 0, 0x5412 | 1 << 32), "packet socket": (41, 17, 3, 0),
            "raw socket": (41, 2, 3, 1), "vsock": (41, 40, 1, 0), "alg": (41, 38, 5, 0),
            "packet socket with an upper bit": (41, 17 | 1 << 32, 3, 0), "netlink audit": (41, 16, 3, 9),
        }  # fmt: skip
        return {name: raw(*call) for name, call in names.items()}, raw(435, 0, 0)

    answers, clone3 = sandboxed(attack, tier, room=room)
    assert set(answers.values()) == {"EPERM"}, {name: how for name, how in answers.items() if how != "EPERM"}
    assert clone3 == "ENOSYS"


@needs_filter
@needs_1
@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the numbers are x86_64's")
def test_calls_of_another_architecture_end_the_process():
    def x32():
        return in_a_child(lambda: raw(0x40000000 | 39))[0]

    assert sandboxed(x32) == "died"


# -- tier 2


@needs_2
def test_landlock_keeps_files_network_and_signals(canary, room):
    inside = room / "inside"
    inside.mkdir(mode=0o777)
    inside.chmod(0o777)
    package = Path(sandbox.__file__).parents[2]
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]

        def attack():
            Path("mine.txt").write_text("mine")
            return {
                "read": errno_of(canary.read_text),
                "write": errno_of(lambda: canary.write_text("changed")),
                "remove": errno_of(canary.unlink),
                "root": errno_of(lambda: os.listdir("/")),
                "masters": errno_of(lambda: os.listdir(package / "masters")),
                "truth": errno_of(lambda: os.listdir(package / "truth")),
                "environ": errno_of(lambda: open(f"/proc/{os.getppid()}/environ", "rb").read(1)),
                "udp": errno_of(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM)),
                "udp6": errno_of(lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)),
                "tcp": errno_of(lambda: socket.create_connection(("127.0.0.1", port), 1)),
                "signal": errno_of(lambda: os.kill(os.getppid(), signal.SIGCONT)),
            }, Path("mine.txt").read_text()

        refused, mine = sandboxed(attack, 2, room=inside)
    from autograder.grading.sandbox import landlock

    late = {"tcp": 4, "signal": 6}
    held = {name: how for name, how in refused.items() if landlock.abi() >= late.get(name, 1)}
    assert mine == "mine" and "allowed" not in held.values(), held
    assert canary.read_text() == "secret"


# -- what must go on working


def double(number):
    return 2 * number


@both
def test_a_unix_socket_that_is_bound_in_can_be_used(tier, room):
    """As PostgreSQL's: a stream socket in a folder that may otherwise only be read."""
    folder = room / "pg"
    folder.mkdir()
    folder.chmod(0o755)
    inside = "/run/pg" if tier == 1 else str(folder)
    standard = sandbox.standard_view()
    view = View(standard.readable, standard.covered, {"/run/pg": str(folder)})
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "s"))
        (folder / "s").chmod(0o777)
        server.listen()

        def work():
            with socket.socket(socket.AF_UNIX) as client:
                client.connect(f"{inside}/s")
            return "connected"

        assert sandboxed(work, tier, view=view, room=room) == "connected"


# -- when it cannot be had


@needs_1
def test_a_step_that_fails_names_itself():
    def again():
        sandbox.enter_namespaces()

    def attempt():
        try:
            again()
        except SandboxError as error:
            return isinstance(error, OSError), str(error)
        return "allowed"

    if not FILTER[1]:
        pytest.skip("without the filter a namespace in a namespace is allowed")
    kind, text = sandboxed(attempt)
    assert kind is True and "unshare" in text


def test_the_best_tier_is_one_that_nothing_speaks_against():
    best = sandbox.best_tier()
    assert best in (1, 2, 3) and sandbox.why_not(best) == ""
    assert all(sandbox.why_not(better) for better in range(1, best))


def test_records_travel():
    assert Budget.from_json(Budget(memory=5).to_json()) == Budget(memory=5)
    view = View(["/a"], [], {"/b": "/c"})
    assert View.from_json(view.to_json()) == view
