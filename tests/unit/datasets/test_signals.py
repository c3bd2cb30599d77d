"""The bad week: log and metrics agree, and each incident can be found where the truth says, but not in the decoy."""

import gzip
import importlib
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

ROOT = Path(__file__).resolve().parents[3]
MAKE = ROOT / "datasets" / "make"
SEED = 20260101
LINE = re.compile(
    r'(app-\d) (\S+) - (\S+) \[([^\]]+)\] "(\S+) ([^"]*) HTTP/1\.1" (\d{3}) (\d+|-) "([^"]*)" "([^"]*)" (\d+\.\d{3}) (\S+)'
)
MINUTES, DECOY = 7 * 1440, "peak"
LATENCY = "http_request_duration_seconds"


class Seen:
    """One seed's week as a reader of the files sees it."""

    def __init__(self, modules, seed):
        self.week = modules["signals.week"].simulate(seed)
        self.incidents = self.week.plan.incidents
        self.series = list(self.week.series())
        self.text = b"".join(self.week.chunks("text"))
        self.rows = [parsed(line) for line in self.text.decode("utf-8", "replace").split("\n")[:-1]]

    def named(self, name, **labels):
        return [s for s in self.series if s.name == name and labels.items() <= s.labels.items()]

    def increase(self, name, step=60_000, **labels):
        """What the matching counters grew by in each step of the week; nan where a sample is missing on either side."""
        total = np.zeros(7 * 86_400_000 // step)
        for series in self.named(name, **labels):
            away = self.week.plan.away(("app-1", "app-2").index(series.labels["instance"]))
            total += stepwise(series, step, away)
        return total

    def quantile(self, share, step):
        """By linear interpolation, in seconds; nan in steps with fewer than 100 requests."""
        bounds = sorted({float(s.labels["le"]) for s in self.named(f"{LATENCY}_bucket")})
        texts = ["+Inf" if bound == np.inf else str(bound) for bound in bounds]
        counts = np.array([self.increase(f"{LATENCY}_bucket", step, le=text) for text in texts])
        found = np.full(counts.shape[1], np.nan)
        for place in np.flatnonzero(counts[-1] >= 100):
            rank = share * counts[-1, place]
            n = int(np.searchsorted(counts[:, place], rank))
            low, below = (bounds[n - 1], counts[n - 1, place]) if n else (0.0, 0.0)
            found[place] = low + (min(bounds[n], 20) - low) * (rank - below) / (counts[n, place] - below)
        return found


def parsed(line):
    match = LINE.fullmatch(line.rstrip("\r"))
    if not match:
        return None
    host, client, user, stamp, _method, target, status, _size, referrer, agent, took, cache = match.groups()
    assert stamp[2:12] == "/Sep/2026:" and stamp.endswith(" +0300")
    day, hour, minute, second = int(stamp[:2]) - 14, int(stamp[12:14]), int(stamp[15:17]), int(stamp[18:20])
    moment = ((day * 24 + hour) * 60 + minute) * 60 + second  # strptime is ten times slower
    return host, client, user, moment, target, int(status), referrer, agent, float(took), cache


def stepwise(series, step, away):
    """A counter's growth by step; the first sample of a label set, or after a restart, counts from 0.

    The value alone does not tell: a label set that comes back late may stand as high as before.
    """
    grown = np.diff(series.values, prepend=series.values[0])
    for begin, _ in away:
        first = int(np.searchsorted(series.times, begin, "right"))
        if 0 < first < len(grown):
            grown[first] = series.values[first]
    if series.times[0] > 0:
        grown[0] = series.values[0]
    # A sample at t holds what came before t.
    return np.bincount((series.times - 1).clip(0) // step, grown, 7 * 86_400_000 // step)


@pytest.fixture(scope="module")
def modules():
    """The generator; its folder leaves sys.path again, so that no other test meets its names."""
    sys.path.insert(0, str(MAKE))
    names = ("signals", "signals.week", "signals.exposition", "signals.series", "signals.people", "shapes")
    try:
        yield {name: importlib.import_module(name) for name in names}
    finally:
        sys.path.remove(str(MAKE))
        for name in [name for name in sys.modules if name.split(".")[0] in ("manifest", "signals", "shapes")]:
            sys.modules.pop(name)


@pytest.fixture(scope="module", params=[SEED, 7])
def seen(request, modules):
    return Seen(modules, request.param)


def inside(incident, marks, step, slack):
    """Every marked step touches a window (with slack, ms), and every window has a mark."""
    begins = np.flatnonzero(marks) * step
    near = np.zeros(len(begins), bool)
    for begin, end in incident.windows:
        hit = (begins + step > begin - slack) & (begins < end + slack)
        assert hit.any(), (incident.name, begin)
        near |= hit
    assert near.all(), (incident.name, begins[~near] / 3_600_000)


def test_the_log_is_300_000_lines_and_nearly_all_can_be_read(seen):
    count = len(seen.rows)
    assert 297_000 < count < 303_000
    plain = sum(row is not None for row in seen.rows)
    assert 0.98 < plain / count < 0.9999


def test_the_json_form_holds_the_same_requests(seen):
    first, last = seen.week.sample
    rows, unread = [], 0
    for line in b"".join(seen.week.chunks("json", first, last)).decode("utf-8", "replace").split("\n")[:-1]:
        try:
            rows.append(json.loads(line))
        except json.JSONDecodeError:
            unread += 1
    assert 0 < unread < 40
    kinds = Counter(row["event"] for row in rows)
    assert kinds["request"] + unread == last - first and kinds["started"] >= 4
    asked = [row for row in rows if row["event"] == "request"]
    assert [row["time"] for row in asked] == sorted(row["time"] for row in asked)
    errors = Counter(row["status"] for row in asked if row["level"] == "error")
    assert set(errors) <= {500, 503} and all("error" in row for row in asked if row["status"] >= 500)
    text = b"".join(seen.week.chunks("text", first, last)).decode("utf-8", "replace").split("\n")
    plain = Counter((row[0], row[5], row[8]) for row in map(parsed, text) if row)
    twins = Counter((row["host"], row["status"], row["duration_ms"] / 1000) for row in asked)
    assert (plain - twins).total() <= unread and (twins - plain).total() < 60


def test_requests_a_minute_by_the_log_equal_the_counters_increase(seen, modules):
    gone = {item.name: item for item in seen.incidents.values()}
    plan, dirt, requests = seen.week.plan, seen.week.dirt, seen.week.requests
    for host in ("app-1", "app-2"):
        by_log = np.zeros(MINUTES)
        for row in seen.rows:
            if row and row[0] == host:
                by_log[min(max(row[3] // 60, 0), MINUTES - 1)] += 1
        # What no pattern reads: cut lines, and pairs glued together. The truth names them.
        glued = [place for place, end in dirt.ends.items() if end == ""]
        unread = [*dirt.cut, *glued, *(place + 1 for place in glued)]
        number = ("app-1", "app-2").index(host)
        for place in unread:
            if requests.host[place] == number:
                by_log[requests.end[place] // 60_000] += 1
        by_metrics = seen.increase("http_requests_total", instance=host)
        known = np.ones(MINUTES, bool)
        for begin, end in [*gone["scrape_gap"].windows, *plan.away(number)]:
            known[begin // 60_000 - 1 : end // 60_000 + 2] = False
        if host in gone["clock_skew"].hosts:
            begin, end = gone["clock_skew"].windows[0]
            known[begin // 60_000 - 5 : end // 60_000 + 6] = False
        known[0] = known[-1] = False
        assert known.sum() > 9_000
        different = np.flatnonzero(known & (by_log != by_metrics))
        assert not len(different), [(int(m), by_log[m], by_metrics[m]) for m in different[:5]]


def test_counters_only_fall_where_a_process_began_again(seen):
    falls = {"app-1": set(), "app-2": set()}
    for series in seen.series:
        counter = series.name.endswith(("_total", "_bucket", "_count", "_sum"))
        assert (np.diff(series.times) > 0).all() and len(series.times)
        if counter:
            fallen = np.flatnonzero(np.diff(series.values) < 0)
            falls[series.labels["instance"]] |= set(series.times[fallen + 1].tolist())
    for number, host in enumerate(falls):
        (start,) = seen.named("process_start_time_seconds", instance=host)
        began = set(start.times[np.flatnonzero(np.diff(start.values)) + 1].tolist())
        assert len(began) == len(seen.week.plan.away(number))
        (count,) = seen.named(f"{LATENCY}_count", instance=host)
        fell = set(count.times[np.flatnonzero(np.diff(count.values) < 0) + 1].tolist())
        assert fell == began
        for moment in falls[host] - began:  # a label set that comes back late after a restart
            assert any(0 < moment - other < 3 * 86_400_000 for other in began)


def test_buckets_are_cumulative_and_the_last_is_the_count(seen):
    for host in ("app-1", "app-2"):
        buckets = seen.named(f"{LATENCY}_bucket", instance=host)
        assert [b.labels["le"] for b in buckets][-1] == "+Inf" and len(buckets) == 12
        values = np.array([b.values for b in buckets])
        assert (np.diff(values, axis=0) >= 0).all()
        (count,) = seen.named(f"{LATENCY}_count", instance=host)
        assert (values[-1] == count.values).all()
        routes = seen.increase("http_requests_total", 3_600_000, instance=host)
        assert np.abs(routes - seen.increase(f"{LATENCY}_count", 3_600_000, instance=host)).max() < 30


def test_lines_are_in_order_of_time_on_every_host_but_the_skewed_one(seen):
    skewed = seen.incidents["clock_skew"].hosts[0]
    for host in ("app-1", "app-2"):
        times = [row[3] for row in seen.rows if row and row[0] == host]
        back = [a - b for a, b in pairwise(times) if b < a]
        assert bool(back) == (host == skewed)
        assert len(back) == (host == skewed)
    assert 60 < abs(back[0] if back else seen.incidents["clock_skew"].facts["milliseconds"] / 1000) < 300


STEP = 900_000


def errors(seen, step):
    bad = sum(
        (seen.increase("http_requests_total", step, status=s) for s in ("500", "503")), np.zeros(604_800_000 // step)
    )
    return bad / np.maximum(1, seen.increase("http_requests_total", step))


def test_slow_query_moves_p99_alone(seen):
    p50, p99 = seen.quantile(0.5, STEP), seen.quantile(0.99, STEP)
    marks = (p99 > 1) & (p50 < 0.1) & (errors(seen, STEP) < 0.005)
    inside(seen.incidents["slow_query"], marks, STEP, STEP)
    begin, end = seen.incidents["slow_query"].windows[0]
    assert (marks[begin // STEP + 1 : end // STEP]).mean() > 0.8
    slow = [row for row in seen.rows if row and row[8] > 1 and row[5] == 200 and begin <= row[3] * 1000 < end]
    assert sum("sort=salary" in row[4] for row in slow) / len(slow) > 0.9


def test_the_storm_is_one_clients(seen):
    storm = seen.incidents["client_storm"]
    refused = seen.increase("http_requests_total", 300_000, status="429")
    inside(storm, refused > 100, 300_000, 0)
    clients = Counter(row[1] for row in seen.rows if row and row[5] == 429)
    assert set(clients) == {storm.facts["client"]} and clients.total() > 5_000


def test_the_cache_is_empty_on_the_hour(seen):
    misses = seen.increase("cache_misses_total", 120_000)
    share = misses / np.maximum(1, misses + seen.increase("cache_hits_total", 120_000))
    stampede = seen.incidents["cache_stampede"]
    inside(stampede, (share > 0.75) & (misses > 30), 120_000, 0)
    assert all(begin % 3_600_000 == 0 for begin, _ in stampede.windows) and len(stampede.windows) == 3


def test_the_pool_leaks_slowly_on_one_host(seen):
    leak = seen.incidents["pool_leak"]
    climbing = {}
    for series in seen.named("db_pool_in_use"):
        hours = np.array(
            [
                np.median(series.values[series.times // 3_600_000 == hour])
                for hour in range(168)
                if (series.times // 3_600_000 == hour).any()
            ]
        )
        longest = run = 0
        for up in np.diff(hours) > 0:
            run = run + 1 if up else 0
            longest = max(longest, run)
        climbing[series.labels["instance"]] = longest
    assert {host for host, longest in climbing.items() if longest >= 8} == set(leak.hosts)
    full = sum((s.values >= 20) for s in seen.named("db_pool_in_use", instance=leak.hosts[0]))
    times = seen.named("db_pool_in_use", instance=leak.hosts[0])[0].times[full > 0]
    held = times[(times >= leak.begin) & (times < leak.end)]
    assert len(held) > 100 and (held[0] - leak.begin) / (leak.end - leak.begin) > 0.6
    failed = seen.increase("app_errors_total", STEP, kind="pool_timeout")
    assert failed.sum() > 20 and (np.flatnonzero(failed) * STEP >= leak.begin).all()


def test_in_the_gap_nothing_is_recorded_and_the_log_goes_on(seen):
    gap = seen.incidents["scrape_gap"]
    for series in seen.named("up"):
        holes = np.flatnonzero(np.diff(series.times) > 15_000)
        assert [(series.times[n], series.times[n + 1]) for n in holes] == [(gap.begin - 15_000, gap.end)]
    requests = sum(1 for row in seen.rows if row and gap.begin <= row[3] * 1000 < gap.end and "healthz" not in row[4])
    assert requests > 100
    bad = sum(1 for row in seen.rows if row and gap.begin <= row[3] * 1000 < gap.end and row[5] >= 500)
    assert bad <= 3


def test_one_restart_keeps_its_version(seen):
    found = []
    for host in ("app-1", "app-2"):
        (start,) = seen.named("process_start_time_seconds", instance=host)
        version = {int(t): s.labels["version"] for s in seen.named("app_build_info", instance=host) for t in s.times}
        for n in np.flatnonzero(np.diff(start.values)):
            before, after = int(start.times[n]), int(start.times[n + 1])
            if version[before] == version[after]:
                found.append((host, after))
    ((host, after),) = found
    restart = seen.incidents["restart"]
    assert [host] == restart.hosts and restart.begin < after < restart.end + 15_000


def test_one_clock_is_wrong(seen):
    skew = seen.incidents["clock_skew"]
    epoch = 1789333200
    for series in seen.named("node_time_seconds"):
        off = series.values - epoch - series.times / 1000
        wrong = np.abs(off) > 30
        assert wrong.any() == (series.labels["instance"] in skew.hosts)
        if wrong.any():
            assert skew.begin <= series.times[wrong][0] < skew.begin + 30_000
            assert abs(off[wrong].mean() - skew.facts["milliseconds"] / 1000) < 0.1


def test_the_decoy_is_much_traffic_and_healthy(seen):
    peak = seen.incidents["peak"]
    steps = slice(peak.begin // STEP + 1, peak.end // STEP)
    requests = seen.increase("http_requests_total", STEP)
    day = requests.reshape(7, 96)
    others = [n for n in range(5) if n != peak.begin // 86_400_000]
    usual = np.median(day[others], axis=0)[np.arange(steps.start, steps.stop) % 96]
    assert (requests[steps][1:-1] > 1.6 * usual[1:-1]).all()
    assert errors(seen, STEP)[steps].max() < 0.005
    assert np.nanmax(seen.quantile(0.99, STEP)[steps]) < 0.6
    letters = [row for row in seen.rows if row and row[6] == peak.facts["referrer"]]
    assert len(letters) > 500 and all(peak.begin <= row[3] * 1000 <= peak.end + 60_000 for row in letters)


def test_windows_do_not_meet_and_shift_with_the_seed(modules):
    plan = importlib.import_module("signals.plan").plan
    starts = set()
    for seed in range(60):
        windows = sorted(window for item in plan(seed).incidents.values() for window in item.windows)
        assert all(a[1] + 1_800_000 <= b[0] for a, b in pairwise(windows)), seed
        assert windows[0][0] > 0 and windows[-1][1] < 604_800_000
        starts.add(tuple(windows))
        versions = [version for _, version in plan(seed).deploys]
        assert len(versions) == 6 and len(set(versions)) in (5, 6)
    assert len(starts) == 60


def test_a_seed_is_a_week_of_its_own(modules):
    make = modules["signals"]
    one, again, other = make.made(3), make.made(3), make.made(4)
    assert one.truth == again.truth and one.truth != other.truth
    assert {name: file.content for name, file in one.files.items()} == {n: f.content for n, f in again.files.items()}
    assert set(other.files) == set(one.files)


def test_what_is_committed_is_what_the_generator_makes(modules):
    made = modules["signals"].made(SEED)
    for name, file in made.files.items():
        assert gzip.decompress((ROOT / "datasets" / "signals" / name).read_bytes()) == file.content, name
    assert (ROOT / "autograder" / "truth" / "signals.json").read_text("utf-8") == made.truth
    assert sum(len(file.data) for file in made.files.values()) < 1_500_000


def test_truth_names_the_broken_lines_and_the_people(seen, modules):
    truth = json.loads(
        importlib.import_module("signals.truth").truth(
            seen.week.plan, seen.week.requests, seen.week.dirt, seen.week.about_sample()
        )
    )
    for item in truth["log"]["broken"]:
        assert seen.rows[item["line"] - 1] is None, item
    assert truth["log"]["lines"] == len(seen.rows)
    for line in truth["log"]["tracebacks"]:
        assert seen.rows[line - 1][5] == 500 and seen.rows[line - 2] is None
    from urllib.parse import unquote

    text = unquote(seen.text.decode("utf-8", "replace"))
    people = truth["personal"]
    assert set(re.findall(r"[\w.]+@[\w.]+", text)) == set(people["mails"]) and len(people["mails"]) > 20
    assert set(re.findall(r"\+7000\d{7}", text)) <= set(people["phones"])
    assert set(re.findall(r"jb_[0-9a-f]{16}", text)) <= set(people["tokens"])
    assert people["names"] and all(name in text for name in people["names"][:3])


def test_the_dirt_is_in_the_sample_too(seen):
    sample = b"".join(seen.week.chunks("text", *seen.week.sample))
    assert sample.count(b"\n") == 20_000
    with pytest.raises(UnicodeDecodeError):
        sample.decode()
    assert b"Traceback" in sample and b"\r\n" in sample and b"\n\n" in sample and b"@example.org" in sample
    assert b"ExampleBot" in seen.text and b"\0" in seen.text
    version = seen.incidents["slow_query"].facts["version"].encode()
    assert b"started, version " + version in sample and b"stopping, version " + version in sample


def test_openmetrics_is_read_by_the_reference_parser(seen, modules):
    parser = pytest.importorskip("prometheus_client.openmetrics.parser")
    begin = seen.incidents["slow_query"].begin
    text = modules["signals.exposition"].openmetrics(seen.series, begin - 60_000, begin + 600_000)
    # This parser drops a histogram's second moment as a duplicate, so the histogram is read one moment at a time.
    lines = text.splitlines()
    plain = [line for line in lines if LATENCY not in line]
    families = list(parser.text_string_to_metric_families("\n".join(plain) + "\n"))
    assert len(families) == 12 and all(sample.timestamp for family in families for sample in family.samples)
    own = [line for line in lines if line.startswith(LATENCY)]
    for moment in sorted({line.rsplit(" ", 1)[1] for line in own})[:10]:
        now = [line for line in own if line.endswith(moment)]
        head = [line for line in lines if line.startswith("#") and LATENCY in line]
        (family,) = parser.text_string_to_metric_families("\n".join([*head, *now, "# EOF"]) + "\n")
        assert family.type == "histogram" and len(family.samples) in (14, 28)


def test_promtool_imports_every_sample(modules, tmp_path):
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool is not installed")
    file = modules["signals"].made(SEED).files["metrics.om.gz"]
    (tmp_path / "metrics.om").write_bytes(file.content)
    command = [promtool, "tsdb", "create-blocks-from", "openmetrics", tmp_path / "metrics.om", tmp_path / "data"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    blocks = [json.loads(path.read_text("utf-8")) for path in (tmp_path / "data").glob("*/meta.json")]
    assert sum(block["stats"]["numSamples"] for block in blocks) == file.rows


@pytest.mark.slow
def test_the_whole_week_is_written_with_progress(modules, tmp_path):
    import pyarrow.parquet as pq

    heard = []
    folder = modules["signals"].built(tmp_path, 11, lambda done, total, text: heard.append((done, total, text)))
    wrote = [folder / name for name in modules["signals"].WHOLE]
    assert folder == tmp_path / "build" / "datasets" / "signals-11" and len(list(folder.iterdir())) == 4
    steps = len(heard)
    assert modules["signals"].built(tmp_path, 11, lambda done, total, text: heard.append(0)) == folder
    assert len(heard) == steps  # what is there is not built again
    assert heard[-1][0] == heard[-1][1] and [h[0] for h in heard] == sorted(h[0] for h in heard)
    table = pq.ParquetFile(wrote[2])
    assert table.schema_arrow.names == ["ts", "name", "labels", "value"] and table.metadata.num_rows > 3_000_000
    assert wrote[2].stat().st_size < 4_000_000
    with gzip.open(wrote[0]) as log:
        assert log.readline().startswith(b"app-")
    frame, shapes = pd.read_parquet(wrote[2]), modules["shapes"]
    assert shapes.violations("signals/series.parquet", frame, shapes.SERIES) == []
    twice = pd.concat([frame.iloc[:10], frame.iloc[:1]], ignore_index=True)
    assert "uniq" in shapes.violations("signals/series.parquet", twice, shapes.SERIES)[0]
