"""`java App.java` answers, and what a compiler says reaches the learner."""

import json
import urllib.request

import pytest

from autograder.errors import ServiceError
from autograder.services.java import java, java_program, java_run

APP = """
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

class App {
    public static void main(String[] given) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("PORT"))), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\\"ok\\": true}".getBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
"""


def test_it_answers_and_a_mistake_is_shown(started, tmp_path):
    (tmp_path / "App.java").write_text(APP)
    server = started(java, tmp_path / "App.java")
    assert server.rung.startswith("OpenJDK ")
    with urllib.request.urlopen(f"{server.url}/") as reply:
        assert json.load(reply) == {"ok": True}
    (tmp_path / "App.java").write_text(APP.replace("server.start();", "server.start()"))
    with pytest.raises(ServiceError, match="';' expected"):
        java(tmp_path / "App.java")


def test_a_script_runs_to_its_end(started, tmp_path):
    started(java_program)
    (tmp_path / "Sum.java").write_text("class Sum { public static void main(String[] a) { System.out.print(6 * 7); } }")
    done = java_run(tmp_path / "Sum.java")
    assert (done.status, done.output) == (0, "42")


def test_nothing_is_left_of_a_killed_owner(started, killed_owner, tmp_path):
    started(java_program)
    (tmp_path / "App.java").write_text(APP)
    assert (
        killed_owner(f"from autograder.services.java import java\nserver = java({str(tmp_path / 'App.java')!r})") == []
    )


def test_no_jdk_is_one_sentence(monkeypatch, tmp_path):
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    java_program.cache_clear()
    try:
        with pytest.raises(ServiceError, match=r"No JDK is installed here\. Install one"):
            java_program()
    finally:
        java_program.cache_clear()
