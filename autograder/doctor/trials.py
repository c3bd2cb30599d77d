"""What the doctor tries: small attacks in Python, run where a learner's cell runs (``cell``).

Each is a function body that returns what it won, or raises: "refused"; "" leaves it to what is seen outside. ``WORLD``
names what stands outside for it. The attacks harm nothing when they get through: they touch only what the doctor laid
out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from autograder.records import Record

BOTH, ALL = (1, 2), (1, 2, 3)


@dataclass(frozen=True)
class Trial(Record):
    """One attack. ``tiers`` promise to refuse it, tier 2 ``since`` that version of Landlock. It runs with ``budget``
    and ``cell`` seconds; ``ends`` are the causes of death that count as refused."""

    name: str
    protects: str
    attack: str
    tiers: list[int] = field(default_factory=lambda: list(BOTH))
    budget: dict[str, Any] = field(default_factory=dict)
    cell: float = 5.0
    ends: list[str] = field(default_factory=list)
    since: int = 1


FILES = [
    Trial("read a file", "the grader's files", "return Path(WORLD['canary']).read_text()"),
    Trial(
        "list the class's folders",
        "submissions, gradebook, sources",
        "return [name for path in WORLD['secret_folders'] for name in entries(path)] or nothing()",
    ),
    Trial(
        "read masters and expected values",
        "answers and hidden checks",
        "return [name for path in WORLD['answers'] for name in entries(path)] or nothing()",
    ),
    Trial(
        "read /etc/shadow", "the machine's passwords", "return Path('/etc/shadow').read_text()[:0] or 'it can be read'"
    ),
    Trial(
        "write outside the room",
        "the grader's files",
        "Path(WORLD['canary']).write_text('changed')\nreturn 'a file was changed'",
    ),
    Trial(
        "make files outside the room",
        "the machine's disk",
        "return first_that_works(*(lambda p=p: new_file(p) for p in [WORLD['folder'], '/var/tmp', '/dev/shm']))",
    ),
    Trial(
        "change the mode of a file outside",
        "the grader's files",
        "os.chmod(WORLD['mine'], 0)\nreturn ''",
    ),
    Trial(
        "find a secret of the grader's environment",
        "tokens and passwords",
        "return secret_in_environments() or nothing()",
    ),
    Trial(
        "find a descriptor of the judge's",
        "the judge's pipes",
        "return foreign_descriptors() or nothing()",
        list(ALL),
    ),
]
NETWORK = [
    Trial(
        "connect to a TCP server of the machine's",
        "servers on loopback and the network",
        "socket.create_connection(('127.0.0.1', WORLD['tcp']), 2).close()\nreturn 'connected'",
        since=4,
    ),
    Trial(
        "send a datagram",
        "servers on loopback and the network",
        "with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:\n"
        "    s.sendto(b'doctor', ('127.0.0.1', WORLD['udp']))\n"
        "return ''",
    ),
    Trial(
        "connect to an abstract unix socket",
        "the desktop's bus and the like",
        "with socket.socket(socket.AF_UNIX) as s:\n    s.connect('\\0' + WORLD['abstract'])\nreturn 'connected'",
    ),
    Trial(
        "connect to a unix socket by its path",
        "docker.sock and the like",
        "with socket.socket(socket.AF_UNIX) as s:\n    s.connect(WORLD['unix'])\nreturn 'connected'",
    ),
]
PROCESSES = [
    Trial(
        "see other processes",
        "what else the machine runs",
        "return Path(f\"/proc/{WORLD['sentinel']}/cmdline\").read_text()",
    ),
    Trial(
        "signal another process of the account",
        "the grader and other notebooks",
        "os.kill(WORLD['sentinel'], signal.SIGTERM)\nreturn 'signalled'",
        since=6,
    ),
    Trial(
        "read another process's memory",
        "the judge's expected values",
        "who = WORLD['sentinel']\n"
        "return first_that_works(*(lambda n=n: open(f'/proc/{who}/{n}', 'rb').read(0) or n + ' was opened'"
        " for n in ('mem', 'environ', 'maps')), lambda: call('ptrace', 0x4206, WORLD['sentinel'], 0, 0))",
    ),
    Trial(
        "read the warden's memory",
        "the way out of the sandbox",
        "return first_that_works(*(lambda n=n: open(f'/proc/{os.getppid()}/{n}', 'rb').read(0) or n + ' was opened'"
        " for n in ('mem', 'environ', 'maps')))",
    ),
    Trial(
        "change the warden's limits and priority",
        "the watch over memory and time",
        "return first_that_works(lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 1) or 'priority',"
        " lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CORE, (0, 0)))",
    ),
    Trial(
        "raise its own limits",
        "memory, files, processes",
        "limits = [n for n in (resource.RLIMIT_DATA, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE) if raised(n)]\n"
        "return limits or nothing()",
        list(ALL),
    ),
    Trial("hold a capability", "the kernel", "return capabilities() or nothing()"),
]
SYSTEM_CALLS = [
    Trial(
        f"system call {name}",
        what,
        f"return call({name!r}, {', '.join(map(str, arguments))})",
    )
    for name, what, arguments in (
        ("unshare", "new namespaces", (0x10000000,)),
        ("setns", "namespaces of others", (0, 0)),
        ("mount", "the file system", (0, 0, 0, 0, 0)),
        ("fsopen", "the file system", (0, 0)),
        ("keyctl", "keys of the account", (0, 0, 0)),
        ("bpf", "the kernel", (0, 0, 0)),
        ("io_uring_setup", "the kernel", (1, 0)),
        ("perf_event_open", "the kernel", (0, 0, -1, -1, 0)),
        ("userfaultfd", "the kernel", (0,)),
        ("process_vm_readv", "memory of others", (0, 0, 0, 0, 0, 0)),
        ("pidfd_getfd", "descriptors of others", (0, 0, 0)),
        ("memfd_create", "memory that no limit counts", (0, 0)),
        ("shmget", "memory that outlives the notebook", (0, 0, 0)),
    )
] + [
    Trial(
        "map shared memory without a file",
        "memory that no limit counts",
        "import mmap\nmmap.mmap(-1, 4096).close()\nreturn 'mapped'",
    ),
]
LIMITS = [
    Trial(
        "fork without end",
        "the machine's processes",
        "made = 0\n"
        "for _ in range(60):\n"
        "    if os.fork() == 0:\n"
        "        time.sleep(3)\n"
        "        os._exit(0)\n"
        "    made += 1\n"
        "time.sleep(1)\n"
        "return f'{made} processes'",
        list(ALL), {"processes": 16}, ends=["processes"],
    ),
    Trial(
        "take more memory than allowed",
        "the machine's memory",
        "data = bytearray(600_000_000)\nreturn f'{len(data):,} bytes'",
        list(ALL), {"memory": 300_000_000}, ends=["memory"],
    ),
    Trial(
        "take memory in many processes",
        "the machine's memory",
        "for _ in range(4):\n"
        "    if os.fork() == 0:\n"
        "        data = bytearray(b'x') * 150_000_000\n"
        "        time.sleep(4)\n"
        "        os._exit(0)\n"
        "time.sleep(2)\n"
        "return '600,000,000 bytes'",
        list(ALL), {"memory": 300_000_000}, ends=["memory"],
    ),
    Trial(
        "write one huge file",
        "the machine's disk",
        "with open('huge', 'wb') as file:\n"
        "    file.truncate(1 << 40)\n"
        "return 'a file of a terabyte'",
        list(ALL), {"file_size": 1_000_000}, ends=["files"],
    ),
    Trial(
        "fill the disk",
        "the machine's disk",
        "for number in range(40):\n"
        "    Path(f'part{number}').write_bytes(b'x' * 900_000)\n"
        "time.sleep(1)\n"
        "return '36,000,000 bytes'",
        list(ALL), {"files": 4_000_000}, ends=["files"],
    ),
    Trial(
        "make files without end",
        "the machine's disk",
        "for number in range(3000):\n"
        "    Path(f'entry{number}').touch()\n"
        "time.sleep(1)\n"
        "return '3,000 files'",
        list(ALL), {"inodes": 300}, ends=["files"],
    ),
    Trial(
        "loop for ever and ignore the interrupt",
        "the time of the class",
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    pass",
        list(ALL), {}, 0.5, ["timeout"],
    ),
    Trial(
        "leave a process behind",
        "the machine after the notebook",
        "if os.fork() == 0:\n"
        "    os.setsid()\n"
        "    if os.fork() == 0:\n"
        "        os.execv('/bin/sleep', ['sleep', '300.' + WORLD['number']])\n"
        "    os._exit(0)\n"
        "time.sleep(0.3)\n"
        "return ''",
        list(ALL), {},
    ),
]  # fmt: skip
TRIALS = [*FILES, *NETWORK, *PROCESSES, *SYSTEM_CALLS, *LIMITS]
