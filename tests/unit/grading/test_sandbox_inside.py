"""The sandbox as learners meet it: real cells through the judge, on each tier; ``test_sandbox`` has the single steps."""

import json
import os
import sys

import pytest

from autograder.grading import sandbox
from autograder.grading.engine import Engine, RunOrder
from autograder.grading.run import Limits, Step
from autograder.grading.sandbox import Budget

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="namespaces and Landlock are Linux's")
REASON = {tier: sandbox.why_not(tier) if sys.platform == "linux" else "not Linux" for tier in (1, 2)}
TIERS = [
    pytest.param(tier, marks=pytest.mark.skipif(bool(why), reason=f"no tier {tier}: {why}"))
    for tier, why in REASON.items()
]
both, first = pytest.mark.parametrize("tier", TIERS), pytest.mark.parametrize("tier", TIERS[:1])
SMALL = Budget(memory=400_000_000).to_json()


@pytest.fixture(scope="module")
def engine():
    with Engine() as engine:
        yield engine


@pytest.fixture
def run(engine):
    """What a cell printed; the report is ``run.report``."""

    def go(source, tier, cell=10.0, **more):
        step = Step(source).to_json()
        go.report = engine.run(RunOrder([step], tier=tier, limits=Limits(cell=cell).to_json(), **more))
        return "".join(output.get("text", "") for output in go.report.results[0]["outputs"])

    return go


def worked(run, source, tier, **more):
    said = run(source, tier, **more)
    assert run.report.results[0]["status"] == "ok", (said, run.report.results[0])
    return said.strip()


# -- what is in sight


@both
def test_only_its_own_descriptors_are_open(run, tier):
    source = """
import os, json
found = []
for name in os.listdir("/proc/self/fd"):
    try: found.append(os.readlink(f"/proc/self/fd/{name}").split(":")[0])
    except OSError: pass
print(json.dumps(sorted(found)))
"""
    found = json.loads(worked(run, source, tier))
    assert found.count("socket") == 3, "the wire, and the loop's own pair"
    assert set(found) <= {"/dev/null", "anon_inode", "socket"}


@both
def test_the_environment_says_nothing_of_the_graders(run, tier):
    os.environ["COURSE_TEST_TOKEN"] = "swordfish"
    try:
        with Engine() as fresh:
            source = "import os, pathlib\nprint(dict(os.environ), pathlib.Path('/proc/self/environ').read_text())"
            report = fresh.run(RunOrder([Step(source).to_json()], tier=tier))
    finally:
        del os.environ["COURSE_TEST_TOKEN"]
    said = json.dumps(report.results)
    assert report.results[0]["status"] == "ok" and "swordfish" not in said and "PYTHONHASHSEED" in said


@first
def test_proc_and_the_devices_cannot_be_written_or_mapped(run, tier):
    source = """
import os
for path in ("/proc/self/oom_score_adj", "/proc/sys/kernel/hostname", "/proc/self/comm"):
    try: open(path, "w").write("1"); print("written", path)
    except OSError: pass
print(os.path.exists("/dev/zero"), os.path.exists("/sys"), open("/proc/self/oom_score_adj").read().strip())
"""
    assert worked(run, source, tier) == "False False 1000"


@both
def test_the_database_is_reached_and_its_files_are_not(run, tier):
    source = """
import os
from urllib.parse import parse_qs, urlsplit
from autograder.services.postgres import postgres
jobs = postgres().database()
print(jobs.connect().execute("select 40 + 2").fetchone()[0])
folder = parse_qs(urlsplit(jobs.url).query)["host"][0]
seen = []
for path in (folder, folder + "/data"):
    try: seen += os.listdir(path)
    except OSError: pass
print([name for name in seen if not name.startswith(".s.PGSQL.")])
from pathlib import Path
for spoil in (lambda path: path.chmod(0), Path.unlink, lambda path: path.rename(folder + "/x")):
    try: spoil(Path(folder, ".s.PGSQL.5432"))
    except OSError: pass
assert postgres().database().connect().execute("select 1").fetchone()
"""
    assert worked(run, source, tier, cell=30.0, needs=["postgresql"]).splitlines()[-2:] == ["42", "[]"]


# -- memory that no limit of a process counts


@both
@pytest.mark.parametrize(
    "source",
    [
        "import mmap\nmmap.mmap(-1, 4096)",
        "import mmap\nmmap.mmap(open('/dev/zero', 'r+b').fileno(), 4096)",
        "import os\nos.memfd_create('x')",
    ],
    ids=["anonymous", "/dev/zero", "memfd"],
)
def test_shared_memory_without_a_file_is_refused(run, tier, source):
    run(source, tier)
    assert run.report.results[0]["error"].startswith(("PermissionError", "FileNotFoundError"))


@both
def test_page_tables_count(run, tier):
    source = """
import mmap
wide = mmap.mmap(-1, 1 << 40, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=mmap.PROT_READ)
for place in range(0, 1 << 40, 1 << 21): wide[place]
import time; time.sleep(1)
"""
    run(source, tier, budget=SMALL)
    assert run.report.cause == "memory"


@first
def test_the_buffers_of_sockets_count(run, tier):
    source = """
import os, socket, time
for _ in range(12):
    if os.fork() == 0:
        pairs = [socket.socketpair() for _ in range(110)]
        for pair in pairs:
            for end in pair:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 10_000_000)
                end.setblocking(False)
                try:
                    while True: end.send(b"x" * 100_000)
                except BlockingIOError: pass
        time.sleep(9)
        os._exit(0)
time.sleep(5)
"""
    run(source, tier, budget=SMALL)
    assert run.report.cause == "memory"


@both
def test_memory_that_forks_share_counts_once(run, tier):
    source = """
import os, time
data = bytearray(b"x") * 200_000_000
children = []
for _ in range(4):
    child = os.fork()
    if child == 0:
        time.sleep(0.5)
        os._exit(0)
    children.append(child)
for child in children: os.waitpid(child, 0)
print("done")
"""
    assert worked(run, source, tier, budget=SMALL) == "done"


# -- the warden


@both
def test_the_warden_cannot_be_slowed_or_narrowed(run, tier):
    source = """
import os, resource
warden, tries = os.getppid(), []
for attack in (
    lambda: os.setpriority(os.PRIO_PROCESS, warden, 19),
    lambda: os.setpriority(os.PRIO_USER, 0, 19),
    lambda: os.sched_setscheduler(warden, os.SCHED_IDLE, os.sched_param(0)),
    lambda: os.sched_setaffinity(warden, [0]),
    lambda: resource.prlimit(warden, resource.RLIMIT_NOFILE, (4, 4)),
):
    try: tries.append(attack() or "allowed")
    except PermissionError: pass
os.sched_setaffinity(0, os.sched_getaffinity(0))
resource.setrlimit(resource.RLIMIT_NOFILE, (128, 128))
print(tries)
"""
    assert worked(run, source, tier) == "[]"


# -- what a course needs


@both
def test_the_usual_tools_work(run, tier):
    source = """
import asyncio, pathlib, socket, sqlite3, subprocess, tempfile, threading
from concurrent.futures import ThreadPoolExecutor
shell = subprocess.run("git init -q . && git -c user.name=a -c user.email=b commit -q --allow-empty -m first"
                       " && git log --format=%s", shell=True, capture_output=True, text=True)
assert shell.stdout == "first\\n", shell.stderr
assert list(ThreadPoolExecutor(2).map(abs, [-1])) == [1]
assert sqlite3.connect("jobs.db").execute("select 1").fetchone() == (1,)
with tempfile.NamedTemporaryFile("w") as file: file.write("x")
pathlib.Path("touched").touch()
assert pathlib.Path("touched").exists()
process = await asyncio.create_subprocess_exec("echo", "hello", stdout=asyncio.subprocess.PIPE)
assert (await process.communicate())[0] == b"hello\\n"
assert socket.getaddrinfo("localhost", 80)[0][4][0] in ("127.0.0.1", "::1")
print(pathlib.Path.home().joinpath("x").write_text("works"))
"""
    assert worked(run, source, tier) == "5"


@first
def test_servers_of_the_learners_and_pools_work(run, tier):
    source = """
import multiprocessing, requests, threading, time, uvicorn
async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"hello"})
server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=8000, log_level="critical", lifespan="off"))
threading.Thread(target=server.run, daemon=True).start()
while not server.started: time.sleep(0.01)
with multiprocessing.get_context("fork").Pool(2) as pool:
    print(requests.get("http://localhost:8000/").text, pool.map(abs, [-1, -2]))
"""
    assert worked(run, source, tier) == "hello [1, 2]"


@both
def test_a_figure_is_drawn(run, tier):
    run("import matplotlib.pyplot as plt\nplt.plot([1, 2]);", tier, cell=30.0)
    assert "image/png" in run.report.results[0]["outputs"][-1]["data"]


@first
def test_making_the_sandbox_stays_cheap(run, tier):
    worked(run, "1", tier)
    assert min(cpu for _ in range(5) if worked(run, "1", tier) == "" for cpu in [run.report.cpu]) < 0.08
