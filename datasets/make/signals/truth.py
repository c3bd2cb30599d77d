"""What only graders read: the windows, the planted lines, and the invented people that a redaction must remove."""

from __future__ import annotations

import json
from typing import Any

from .answers import SATURATED
from .dirt import Dirt, broken, json_lines_of
from .people import CRAWLER_ADDRESS, OLD_CLIENT, SCANNER_ADDRESS, agent, person
from .plan import HOSTS, Incident, Plan, iso
from .traffic import APPLY, ME, SESSION, Requests


def truth(plan: Plan, requests: Requests, dirt: Dirt, sample: dict[str, Any]) -> str:
    """The truth of one seed, JSON text. Times are UTC and true: a skewed host's lines differ from them."""
    count = len(requests.start)
    document = {
        "seed": plan.seed,
        "begin": iso(0),
        "end": iso(7 * 86_400_000),
        "scrape_seconds": 15,
        "incidents": [_incident(plan, item) for item in plan.incidents.values() if not item.healthy],
        "decoy": _incident(plan, plan.incidents["peak"]),
        "deploys": [{"time": iso(time), "version": version} for time, version in plan.deploys],
        "starts": [
            {"host": HOSTS[run.host], "time": iso(run.begin), "version": run.version, "planned": run.planned}
            for run in plan.runs
            if run.begin > 0
        ],
        "log": {
            "requests": count,
            "lines": int(dirt.line_of(count)[-1]),
            "sample": sample,
            "crawler": CRAWLER_ADDRESS,
            "scanner": SCANNER_ADDRESS,
            "broken": broken(requests, dirt),
            "tracebacks": [int(line) for line in dirt.line_of(count)[requests.status == 500]],
            "json_cut": [int(json_lines_of(requests, dirt)[place]) for place in sorted(dirt.json_cut)],
        },
        "personal": personal(plan, requests),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def personal(plan: Plan, requests: Requests) -> dict[str, list[str]]:
    """Every value that must not stay in the log, by kind, as it would be read after percent-decoding."""
    known = (requests.kind == SESSION) & (requests.user >= 0)
    users = {user for user in set(requests.user[known].tolist()) if agent(plan.seed, user, 0) == OLD_CLIENT}
    found: dict[str, set[str]] = {"mails": set(), "names": set(), "phones": set(), "tokens": set()}
    for user, route in zip(requests.user[known].tolist(), requests.route[known].tolist(), strict=True):
        if user not in users:
            continue
        who = person(plan.seed, user)
        found["mails"].add(who.mail)
        if route == ME:
            found["tokens"].add(who.token)
        if route == APPLY:
            found["names"].add(who.name)
            found["phones"].add(who.phone)
    return {kind: sorted(values) for kind, values in found.items()}


def _incident(plan: Plan, item: Incident) -> dict[str, Any]:
    facts = dict(item.facts)
    if item.name == "pool_leak":
        facts["dry_from"] = iso(item.begin + int(SATURATED * (item.end - item.begin)))
    return {
        "name": item.name,
        "windows": [{"from": iso(begin), "to": iso(end)} for begin, end in item.windows],
        "hosts": item.hosts,
        "metrics": item.metrics,
        "sign": item.sign,
        "facts": facts,
    }
