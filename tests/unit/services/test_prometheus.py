"""Prometheus scrapes a loopback exporter; an alert reaches a webhook; promtool tests rules."""

import datetime

import prometheus_client
import pytest

from autograder.errors import ServiceError
from autograder.services import prometheus as module
from autograder.services.alertmanager import alertmanager
from autograder.services.prometheus import check_rules, prometheus, target

RULES = {
    "groups": [
        {
            "name": "shop",
            "rules": [
                {"record": "job:orders:rate5s", "expr": "sum by (job) (rate(orders_total[5s]))"},
                {"alert": "Down", "expr": "up == 0", "labels": {"severity": "page"}},
            ],
        }
    ]
}


@pytest.fixture
def exporter():
    registry = prometheus_client.CollectorRegistry()
    orders = prometheus_client.Counter("orders", "Orders taken", registry=registry)
    server, thread = prometheus_client.start_http_server(0, "127.0.0.1", registry)
    yield server.server_address[1], orders
    server.shutdown()
    server.server_close()
    thread.join()


def test_rates_recording_rules_and_an_alert_at_the_webhook(started, exporter):
    port, orders = exporter
    alerts = started(alertmanager)
    config = {"scrape_configs": [target("shop", port), target("gone", 9)]}
    server = started(prometheus, config, RULES, [alerts.url])
    assert server.rung.startswith("Prometheus ") and alerts.rung.startswith("Alertmanager ")
    server.wait_until('up{job="shop"} == 1')
    orders.inc(30)
    assert server.wait_until("rate(orders_total[10s]) > 0")[0].labels["job"] == "shop"
    assert server.wait_until("job:orders:rate5s > 0")[0].value > 0
    told = alerts.wait_for(1)[0]["alerts"][0]
    assert (told["labels"]["alertname"], told["labels"]["job"], told["status"]) == ("Down", "gone", "firing")
    with pytest.raises(ServiceError, match="parse error"):
        server.query("rate(orders_total")


def test_history_is_there_from_the_start(started):
    lines = [f"visits_total {n * 10} {1_770_000_000 + n * 15}" for n in range(20)]
    text = "\n".join(["# TYPE visits counter", *lines, "# EOF", ""])
    server = started(prometheus, {"scrape_configs": []}, history=text)
    at = datetime.datetime.fromtimestamp(1_770_000_240, datetime.UTC)
    found = server.query("rate(visits_total[1m])", at)
    assert found[0].value == pytest.approx(10 / 15)


def test_promtool_tests_rules_and_a_bad_configuration_is_told(started):
    started(prometheus, {"scrape_configs": []}).close()
    test = {"interval": "1s", "input_series": [{"series": "up{job='a'}", "values": "0 0 0"}]}
    test["alert_rule_test"] = [
        {"eval_time": "2s", "alertname": "Down", "exp_alerts": [{"exp_labels": {"job": "a", "severity": "page"}}]}
    ]
    assert check_rules(RULES, {"tests": [test], "evaluation_interval": "1s"}).status == 0
    assert check_rules({"groups": [{"name": "g", "rules": [{"record": "a", "expr": "sum("}]}]}).status == 1
    with pytest.raises(ServiceError, match="field x not found"):
        prometheus({"scrape_configs": [{"x": 1}]})


def test_nothing_is_left_of_killed_owners(started, killed_owner):
    for name, call in (("prometheus", "prometheus({'scrape_configs': []})"), ("alertmanager", "alertmanager()")):
        started(
            alertmanager if name == "alertmanager" else prometheus, *([] if name == "alertmanager" else [{}])
        ).close()
        assert killed_owner(f"from autograder.services.{name} import {name}\nserver = {call}") == []


def test_a_missing_server_is_one_sentence(monkeypatch):
    monkeypatch.setattr(module, "find_program", lambda name: "")
    with pytest.raises(ServiceError, match=r"Prometheus is not installed here\. Install it"):
        prometheus({})
