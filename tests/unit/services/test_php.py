"""PHP's built-in server answers JSON, on both rungs."""

import json
import socket
import urllib.request

import pytest

from autograder.errors import ServiceError
from autograder.services import php as module
from autograder.services.php import php, php_program, php_run

ANSWER = """<?php header("Content-Type: application/json"); echo json_encode(["path" => $_SERVER["REQUEST_URI"]]);"""


@pytest.mark.parametrize("rung", ["best", "wheel"])
def test_it_answers_json(started, tmp_path, monkeypatch, rung):
    if rung == "wheel":
        monkeypatch.setattr(module, "find_program", lambda name: "")
        php_program.cache_clear()
    try:
        (tmp_path / "router.php").write_text(ANSWER)
        server = started(php, tmp_path, tmp_path / "router.php")
        assert server.rung.startswith("PHP 8.")
        with urllib.request.urlopen(f"{server.url}/orders") as reply:
            assert json.load(reply) == {"path": "/orders"}
    finally:
        php_program.cache_clear()


def test_a_script_runs_to_its_end(started, tmp_path):
    started(php_program)
    (tmp_path / "a.php").write_text("<?php echo $argv[1]; exit(3);")
    done = php_run(tmp_path / "a.php", "tea")
    assert (done.status, done.output) == (3, "tea")
    (tmp_path / "b.php").write_text("<?php sleep(20);")
    with pytest.raises(ServiceError, match="took longer than 1 s"):
        php_run(tmp_path / "b.php", seconds=1)


def test_a_port_in_use_and_a_missing_folder_are_one_sentence(started, tmp_path):
    started(php_program)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ServiceError, match="cannot be had"):
            php(tmp_path, port=taken.getsockname()[1])
    with pytest.raises(ServiceError, match="There is no folder"):
        php(tmp_path / "none")


def test_nothing_is_left_of_a_killed_owner(started, killed_owner, tmp_path):
    started(php_program)
    assert killed_owner(f"from autograder.services.php import php\nserver = php({str(tmp_path)!r})") == []
