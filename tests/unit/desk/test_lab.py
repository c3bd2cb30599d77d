"""Lab's configuration: what learners do not see, and ports."""

import json
import socket
import sys
from pathlib import Path

import pytest

from autograder.desk.lab import ALWAYS_OFF, LEARNER_OFF, configure, free_port, start_lab
from autograder.errors import DeskError


@pytest.fixture
def taken():
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        yield busy.getsockname()[1]


def page_config(folder):
    return json.loads((folder / "labconfig" / "page_config.json").read_text())["disabledExtensions"]


def test_learners_keep_validate_and_lose_the_rest_of_nbgrader(course):
    off = page_config(configure(course))
    assert off["@jupyter/nbgrader:formgrader"]
    assert off["@jupyter/nbgrader:create-assignment"]
    assert "@jupyter/nbgrader:validate-assignment" not in off


def test_teachers_keep_nbgrader(course):
    folder = configure(course, teacher=True)
    assert "@jupyter/nbgrader:formgrader" not in page_config(folder)
    server = json.loads((folder / "jupyter_server_config.json").read_text())["ServerApp"]["jpserver_extensions"]
    assert "nbgrader.server_extensions.formgrader" not in server


def test_lab_listens_on_this_machine_only_and_asks_nobody(course):
    folder = configure(course)
    assert json.loads((folder / "jupyter_server_config.json").read_text())["ServerApp"]["ip"] == "127.0.0.1"
    lab = json.loads((folder / "jupyter_lab_config.json").read_text())["LabApp"]
    assert lab["news_url"] is None
    assert lab["extension_manager"] == "readonly"


def test_the_plugins_we_turn_off_exist():
    built = Path(sys.prefix) / "share" / "jupyter" / "labextensions" / "@jupyter" / "nbgrader" / "static"
    text = "".join(path.read_text("utf-8") for path in built.glob("*.js"))
    for name in (*LEARNER_OFF, *ALWAYS_OFF):
        # The formgrader names its plugin through a constant.
        if name.startswith("@jupyter/nbgrader:") and not name.endswith(":formgrader"):
            assert f'"{name}"' in text, f"nbgrader has no plugin {name} any more"
    assert "nbgrader:formgrader" in text


def test_a_taken_port_is_one_sentence(course, taken):
    with pytest.raises(DeskError, match=f"Port {taken} is taken"):
        start_lab(course, port=taken, browser=False)


def test_the_next_free_port_is_found(taken):
    assert free_port(taken, 20) != taken
    with pytest.raises(DeskError, match="all taken"):
        free_port(taken, 1)
