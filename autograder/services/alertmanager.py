"""Alertmanager: Debian's server, with a webhook on loopback that keeps what was delivered.

with alertmanager() as alerts, prometheus(config, rules, alertmanagers=[alerts.url]) as server:
    alerts.wait_for(1)[0]["alerts"][0]["labels"]["alertname"]
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from autograder.errors import ServiceError
from autograder.services.service import (
    Keeper,
    Service,
    find_program,
    free_port,
    http_json,
    private_folder,
    unprivileged,
    wait_for,
)

LIFT = (
    "Install it (Debian, Ubuntu: `sudo apt install prometheus-alertmanager`); without it this lesson checks alerting "
    "rules and delivers nothing."
)
QUICK = {"group_wait": "0s", "group_interval": "1s", "repeat_interval": "1h"}
WEBHOOK = "WEBHOOK"


class Webhook:
    """An HTTP server in a thread that keeps every JSON body it is sent."""

    def __init__(self) -> None:
        self.received: list[dict[str, Any]] = []
        kept = self.received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                kept.append(json.loads(body))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *said: object) -> None:
                """Nothing on a notebook's output."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True, name="webhook").start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class AlertmanagerServer(Service):
    """One running server and its webhook. ``received``: the notifications, as Alertmanager sent them."""

    def __init__(self, url: str, rung: str, keeper: Keeper, webhook: Webhook) -> None:
        super().__init__(url, rung, keeper)
        self._webhook = webhook

    @property
    def received(self) -> list[dict[str, Any]]:
        """Every notification so far, the oldest first (version 4 of the webhook's format)."""
        return list(self._webhook.received)

    def wait_for(self, count: int = 1, seconds: float = 20.0) -> list[dict[str, Any]]:
        """The notifications, once there are ``count``. Raises ServiceError when they do not come."""
        end = time.monotonic() + seconds
        while len(self.received) < count:
            if time.monotonic() > end:
                raise ServiceError(
                    f"{len(self.received)} notifications came within {seconds:.0f} s, not {count}: does an alert fire?"
                )
            time.sleep(0.05)
        return self.received

    def fire(self, alerts: Sequence[Mapping[str, Any]]) -> None:
        """Hand in alerts as Prometheus does: dicts with ``labels`` and, if wanted, ``annotations``, ``endsAt``."""
        http_json(f"{self.url}/api/v2/alerts", [dict(alert) for alert in alerts])

    def close(self) -> None:
        """Stop it and its webhook."""
        if self._end and self._end.alive and os.getpid() == self._owner:
            super().close()
            self._webhook.close()


def alertmanager(config: Mapping[str, Any] | None = None) -> AlertmanagerServer:
    """A server with ``config`` as in Alertmanager's own file; the word WEBHOOK in it stands for our webhook's address.

    Without one: everything goes to the webhook at once, grouped by alert name. Raises ServiceError when it is not
    installed or refuses the configuration.
    """
    program = find_program("prometheus-alertmanager") or find_program("alertmanager")
    if not program:
        raise ServiceError(f"Alertmanager is not installed here. {LIFT}")
    folder, port, webhook = private_folder("course-alert-"), free_port(), Webhook()
    plain = {
        "route": {"receiver": "course", "group_by": ["alertname"], **QUICK},
        "receivers": [{"name": "course", "webhook_configs": [{"url": WEBHOOK, "send_resolved": True}]}],
    }
    text = json.dumps(config or plain).replace(f'"{WEBHOOK}"', json.dumps(webhook.url))
    run = [program, f"--config.file={folder / 'alertmanager.yml'}", f"--storage.path={folder / 'data'}"]
    run += [f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address=", "--log.level=warn"]
    keeper = Keeper(folder, run, files={"alertmanager.yml": text}, account=unprivileged())
    url = f"http://127.0.0.1:{port}"
    try:
        wait_for(keeper, lambda: http_json(f"{url}/-/ready"), "Alertmanager")
    except ServiceError:
        webhook.close()
        raise
    known = http_json(f"{url}/api/v2/status")["versionInfo"]["version"]
    return AlertmanagerServer(url, f"Alertmanager {known.partition('+')[0]}, installed", keeper, webhook)
