"""Prometheus: Debian's server over loopback targets, with scrapes every second.

    with prometheus({"scrape_configs": [target("shop", 8000)]}, rules) as server:
        server.wait_until("up == 1")
        server.query("rate(requests_total[10s])")

Below it there is no server: expressions are checked by promql-parser and an endpoint's text by prometheus_client.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit

from autograder.errors import ServiceError
from autograder.services.service import (
    Finished,
    Keeper,
    Service,
    find_program,
    free_port,
    http_json,
    private_folder,
    run_kept,
    unprivileged,
    version_of,
    wait_for,
)

LIFT = (
    "Install it (Debian, Ubuntu: `sudo apt install prometheus`; `conda install -c conda-forge prometheus`); without it "
    "this lesson checks expressions and exposition only."
)


@dataclass(frozen=True)
class Series:
    """One series of an answer: its labels and its points (seconds since 1970, value), the oldest first."""

    labels: dict[str, str]
    points: list[tuple[float, float]]

    @property
    def value(self) -> float:
        """The newest value."""
        return self.points[-1][1]


class PrometheusServer(Service):
    """One running server."""

    def query(self, expression: str, at: datetime | None = None) -> list[Series]:
        """An instant query, now or ``at`` a moment. Raises ServiceError with Prometheus's own words."""
        asked: dict[str, Any] = {"query": expression} | ({"time": at.timestamp()} if at else {})
        return _series(self._ask("query", asked))

    def query_range(self, expression: str, start: datetime, end: datetime, step: float) -> list[Series]:
        """A range query; ``step`` in seconds. Raises ServiceError with Prometheus's own words."""
        asked = {"query": expression, "start": start.timestamp(), "end": end.timestamp(), "step": step}
        return _series(self._ask("query_range", asked))

    def wait_until(self, expression: str, seconds: float = 15.0) -> list[Series]:
        """Ask until the answer is not empty. Raises ServiceError when it stays so."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.query(expression)
            if found:
                return found
            time.sleep(0.1)
        raise ServiceError(f"Prometheus had no answer to {expression} within {seconds:.0f} s: is its target there?")

    def _ask(self, what: str, asked: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = http_json(f"{self.url}/api/v1/{what}?{urlencode(asked)}")
        except HTTPError as error:
            said = error.read().decode("utf-8", "replace")
            raise ServiceError(f"Prometheus refuses {asked['query']!r}: {_reason(said)}.") from error
        except OSError as error:
            raise ServiceError(f"Prometheus does not answer: {error}. Start it again.") from error
        data: dict[str, Any] = answer["data"]
        return data


def target(job: str, *ports: int, **more: Any) -> dict[str, Any]:
    """A scrape configuration for servers on this machine's own ports; ``more`` as in Prometheus's documentation."""
    return {"job_name": job, "static_configs": [{"targets": [f"127.0.0.1:{port}" for port in ports]}], **more}


def prometheus(
    config: Mapping[str, Any],
    rules: Mapping[str, Any] | None = None,
    alertmanagers: Sequence[str] = (),
    history: str = "",
) -> PrometheusServer:
    """A server with ``config`` and ``rules`` as Prometheus's own files have them; scrapes and rules every second.

    ``alertmanagers``: their addresses. ``history``: series in OpenMetrics' text, with time stamps, there from the
    start. Raises ServiceError when it is not installed or refuses a file.
    """
    program = find_program("prometheus")
    if not program:
        raise ServiceError(f"Prometheus is not installed here. {LIFT}")
    folder, port = private_folder("course-prom-"), free_port()
    whole: dict[str, Any] = {"global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"}}
    whole["global"] |= config.get("global", {})
    whole |= {name: value for name, value in config.items() if name != "global"}
    files = {"prometheus.yml": ""}
    if rules:
        files["rules.yml"] = json.dumps(rules)  # JSON is YAML
        whole["rule_files"] = [*whole.get("rule_files", []), str(folder / "rules.yml")]
    if alertmanagers:
        at = [urlsplit(address).netloc for address in alertmanagers]
        whole["alerting"] = {"alertmanagers": [{"static_configs": [{"targets": at}]}]}
    files["prometheus.yml"] = json.dumps(whole)
    make = []
    if history:
        files["history.txt"] = history
        tool = promtool()
        make.append([tool, "tsdb", "create-blocks-from", "openmetrics", str(folder / "history.txt"), f"{folder}/data"])
    run = [program, f"--config.file={folder / 'prometheus.yml'}", f"--storage.tsdb.path={folder / 'data'}"]
    run += [f"--web.listen-address=127.0.0.1:{port}", "--storage.tsdb.retention.time=50y", "--log.level=warn"]
    run += ["--rules.alert.resend-delay=1s"]  # the first one goes out before Alertmanager is known, 5 s after the start
    keeper = Keeper(folder, run, make=make, files=files, account=unprivileged())
    url = f"http://127.0.0.1:{port}"
    wait_for(keeper, lambda: http_json(f"{url}/-/ready"), "Prometheus")
    known = http_json(f"{url}/api/v1/status/buildinfo")["data"]["version"]
    return PrometheusServer(url, f"Prometheus {known.partition('+')[0]}, installed", keeper)


def promtool() -> str:
    """The path of ``promtool``. Raises ServiceError when it is not installed."""
    found = find_program("promtool")
    if not found:
        raise ServiceError(f"promtool is not installed here. {LIFT}")
    return found


def check_rules(rules: Mapping[str, Any], tests: Mapping[str, Any] | None = None) -> Finished:
    """What ``promtool check rules`` says, or, with ``tests`` (a test file without ``rule_files``), ``promtool test
    rules``. Raises ServiceError."""
    folder = private_folder("course-promtool-")
    files = {"rules.yml": json.dumps(rules)}
    command = [promtool(), "check", "rules", "rules.yml"]
    if tests is not None:
        files["tests.yml"] = json.dumps({"rule_files": ["rules.yml"], **tests})
        command = [promtool(), "test", "rules", "tests.yml"]
    return run_kept(command, 30, "promtool", folder=folder, files=files)


def prometheus_rung() -> str:
    """Which Prometheus would run. Raises ServiceError when there is none."""
    said = re.search(r"version (\S+)", version_of([find_program("prometheus") or "prometheus", "--version"]))
    if not said:
        raise ServiceError(f"Prometheus is not installed here. {LIFT}")
    return f"Prometheus {said[1].partition('+')[0]}, installed"


def _series(data: Mapping[str, Any]) -> list[Series]:
    if data["resultType"] in {"scalar", "string"}:
        return [Series({}, [(float(data["result"][0]), float(data["result"][1]))])]
    return [
        Series(one["metric"], [(float(at), float(value)) for at, value in one.get("values", [one.get("value")])])
        for one in data["result"]
    ]


def _reason(said: str) -> str:
    try:
        return str(json.loads(said)["error"])
    except (ValueError, KeyError):
        return said.strip() or "no reason was said"
