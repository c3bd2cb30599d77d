"""The sites in a terminal, until Ctrl-C or its input ends: ``python -m autograder.services.sites --mode open``.

The first line says the address and the keys, as JSON.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from pathlib import Path

from autograder.errors import CourseError
from autograder.services.sites import MODES, job_sites
from autograder.services.sites.faults import read_script


def main() -> int:
    """The exit code: 1 when the sites cannot be started."""
    parser = argparse.ArgumentParser(prog="python -m autograder.services.sites", description="Job sites on loopback.")
    parser.add_argument("--mode", choices=MODES, default="token")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rows", type=int, default=400)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", default="[]", help='such as [{"kind": "retry_seconds", "nth": 3, "seconds": 7}]')
    parser.add_argument("--access-log", type=Path)
    parser.add_argument("--virtual-clock", action="store_true", help="time moves by POST /-/clock alone")
    order = parser.parse_args()
    try:
        faults = read_script(order.faults)
    except (ValueError, TypeError) as error:
        parser.error(f"--faults: {error}")
    try:
        site = job_sites(order.mode, order.seed, order.rows, port=order.port, faults=faults,
                         access_log=order.access_log, real_clock=not order.virtual_clock)  # fmt: skip
    except CourseError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    keys = {"token": site.tokens.token, "app_id": site.tokens.app_id}
    with site, contextlib.suppress(KeyboardInterrupt):
        print(json.dumps({"base_url": site.base_url, "rung": site.rung, **keys}), flush=True)
        while sys.stdin.read(1):
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
