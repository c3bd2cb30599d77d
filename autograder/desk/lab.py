"""JupyterLab on the learner's desk: this machine only, no instructor panels, untouched by other set-ups."""

from __future__ import annotations

import json
import os
import secrets
import socket
import sys
from pathlib import Path
from typing import Any

from autograder.desk.copy import open_desk
from autograder.desk.files import PRIVATE, write_whole
from autograder.desk.progress import progress_file
from autograder.desk.start import PAGE, refresh_start
from autograder.errors import DeskError
from autograder.layout import Course

ADDRESS = "127.0.0.1"
FIRST_PORT = 8888
LEARNER_URL = f"/lab/tree/{PAGE}?reset"

# Plugins a learner has no use for. Validate (`@jupyter/nbgrader:validate-assignment`) stays.
LEARNER_OFF = (
    "@jupyter/nbgrader:create-assignment",
    "@jupyter/nbgrader:formgrader",
    "@jupyter/nbgrader:menu",
    "@jupyter-notebook/lab-extension:interface-switcher",
    "@jupyter-notebook/lab-extension:launch-tree",
    "jupyterlab-jupytext",
)
# What asks the network (the news, the update check, the catalogue) and nbgrader's exchange, which nobody here uses.
ALWAYS_OFF = (
    "@jupyter/nbgrader:assignment-list",
    "@jupyter/nbgrader:course-list",
    "@jupyterlab/apputils-extension:announcements",
    "@jupyterlab/extensionmanager-extension",
)
# The same on the server's side.
SERVER_OFF = ("nbgrader.server_extensions.assignment_list", "nbgrader.server_extensions.course_list")
# jupytext would offer the files of jobboard/ as notebooks.
LEARNER_SERVER_OFF = (
    "nbgrader.server_extensions.formgrader",
    "jupyterlab_jupytext",
    "notebook",
)
# Defaults that a person can still change in Lab's settings.
SETTINGS: dict[str, dict[str, Any]] = {
    "@jupyterlab/apputils-extension:notification": {"checkForUpdates": False, "fetchNews": "false"},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
    "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 20},
    # Every cell is in the page: a screen reader and the browser's own search find what is not on the screen.
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "defer"},
}


def start_lab(course: Course, port: int | None = None, browser: bool = True, teacher: bool = False) -> int:
    """Lay out the desk, draw the start page and run JupyterLab until it is stopped; gives the exit code.

    ``port`` None takes the first free one from 8888 on; a given port that is taken raises DeskError. ``teacher`` keeps
    nbgrader's panels and opens at the course's root.
    """
    for line in [*open_desk(course), *refresh_start(course)]:
        print(line)
    port = free_port() if port is None else _checked(port)
    _environment(course)
    configure(course, teacher)
    # Imported only now: Jupyter reads some of these paths from the environment while it is imported.
    from jupyterlab.labapp import LabApp  # type: ignore[import-untyped]

    token = secrets.token_hex(24)
    root, url = (course.root, "/lab") if teacher else (course.work, LEARNER_URL)
    os.chdir(root)
    server = LabApp.initialize_server(
        argv=[
            "--Application.log_level=WARN",
            f"--ServerApp.root_dir={root}",
            f"--ServerApp.port={port}",
            f"--ServerApp.open_browser={browser}",
            f"--LabApp.default_url={url}",
            f"--IdentityProvider.token={token}",
        ]
    )
    mark = "&" if "?" in url else "?"
    print(f"JupyterLab: http://{ADDRESS}:{server.port}{url}{mark}token={token}", flush=True)
    print("Stop it here with Ctrl-C; your work is saved in work/.", flush=True)
    server.start()
    return 0


def free_port(first: int = FIRST_PORT, tries: int = 50) -> int:
    """The first port from ``first`` on that nobody listens on. Raises DeskError when all are taken."""
    for port in range(first, first + tries):
        if _is_free(port):
            return port
    raise DeskError(f"Ports {first} to {first + tries - 1} are all taken. Name a free one: `course lab --port 9500`.")


def configure(course: Course, teacher: bool = False) -> Path:
    """Write Jupyter's configuration for this course into ``work/.jupyter/config``; gives that folder."""
    folder = course.work / PRIVATE / "config"
    off = ALWAYS_OFF if teacher else (*ALWAYS_OFF, *LEARNER_OFF)
    server_off = SERVER_OFF if teacher else (*SERVER_OFF, *LEARNER_SERVER_OFF)
    files: dict[str, dict[str, Any]] = {
        "labconfig/page_config.json": {"disabledExtensions": dict.fromkeys(off, True)},
        "lab/overrides.json": SETTINGS,
        "jupyter_server_config.json": {
            "ServerApp": {
                "ip": ADDRESS,
                "port_retries": 0,
                "answer_yes": True,  # Ctrl-C stops without a question; notebooks save themselves
                # Containers have no other user; on a person's machine nobody starts Lab as root by accident twice.
                "allow_root": hasattr(os, "geteuid") and os.geteuid() == 0,
                "tornado_settings": {"ws_ping_timeout": 30000},  # its default is longer than the interval, and warns
                "jpserver_extensions": dict.fromkeys(server_off, False),
            },
            # Half of it for a kernel to end by itself and throw its temporary folders away; then a signal, then a kill.
            "KernelManager": {"shutdown_wait_time": 30.0},
        },
        "jupyter_lab_config.json": {
            "LabApp": {
                "app_settings_dir": str(folder / "lab"),
                "user_settings_dir": str(course.work / PRIVATE / "settings"),
                "workspaces_dir": str(course.work / PRIVATE / "workspaces"),
                "news_url": None,
                "check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
                "extension_manager": "readonly",
            }
        },
    }
    kernel = course.work / PRIVATE / "ipython" / "profile_default" / "ipython_kernel_config.json"
    # Its one warning, that messages between two processes of this machine are not encrypted, only frightens.
    write_whole(kernel, json.dumps({"IPKernelApp": {"log_level": 40}}) + "\n")
    # Validate looks for one and warns when there is none; its defaults suit a learner.
    write_whole(folder / "nbgrader_config.py", "")
    for name, content in files.items():
        write_whole(folder / name, json.dumps(content, indent=1) + "\n")
    return folder


def _environment(course: Course) -> None:
    """What the server and its kernels inherit. The person's own ~/.jupyter and ~/.ipython are left out of it."""
    private = course.work / PRIVATE
    os.environ.update(
        COURSE_PROGRESS=str(progress_file(course)),
        JUPYTER_CONFIG_DIR=str(private / "config"),
        JUPYTER_DATA_DIR=str(private / "data"),
        JUPYTER_RUNTIME_DIR=str(private / "data" / "runtime"),
        JUPYTER_PREFER_ENV_PATH="1",
        IPYTHONDIR=str(private / "ipython"),
    )
    for name in ("JUPYTER_CONFIG_PATH", "JUPYTER_PATH", "JUPYTER_TOKEN", "JUPYTER_PORT", "NBGRADER_VALIDATING"):
        os.environ.pop(name, None)
    here = str(Path(sys.executable).parent)
    if os.environ.get("PATH", "").split(os.pathsep)[0] != here:
        os.environ["PATH"] = os.pathsep.join([here, os.environ.get("PATH", "")])


def _checked(port: int) -> int:
    if not _is_free(port):
        raise DeskError(f"Port {port} is taken on this machine. Leave --port out, or name another: --port {port + 1}.")
    return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if os.name == "posix":
            # As the server itself does: a port whose last connection is only fading away counts as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except (OSError, OverflowError):
            return False
    return True
