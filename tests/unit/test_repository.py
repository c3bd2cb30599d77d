"""No tracked file names a package registry or a place on somebody's machine."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Written in pieces, or this file would be the first to be found.
FORBIDDEN = {
    "an address of a package registry": re.compile(
        r"\b(?:extra-)?index" + r"[-_]url[\s=:]+\S*:/" + r"/|(?:pypi|pythonhosted|npmjs|yarnpkg)\.(?:org|com)/"
        r"(?:simple|packages|pypi/)|https?:/" + r"/registry\.",
        re.IGNORECASE,
    ),
    "a package lock's address (`resolved`)": re.compile(r'"resolved"\s*:\s*"(?:https?|file):'),
    "a path of one machine": re.compile(
        r"(?<![\w.~<>}\])*-])/(?:work/(?:main|shared|[.]library)|ro" + r"ot|home/[a-z]+)/"
    ),
}


def tracked() -> list[str]:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout: clone the course to run this test")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_tracked_file_names_a_registry_or_a_machine_path() -> None:
    found = []
    for name in tracked():
        data = (ROOT / name).read_bytes()
        if b"\0" in data[:8192]:
            continue
        text = data.decode("utf-8", "replace")
        for what, pattern in FORBIDDEN.items():
            for match in pattern.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{name}:{line} holds {what}: {match[0]}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("--index-" + "url https:/" + "/mirror.example/simple", True),
        ("https:/" + "/pypi.org/" + "simple/uv", True),
        ('"resol' + 'ved": "https:/' + '/x/y.tgz"', True),
        ("open('/ro" + "ot/x')", True),
        ("/work" + "/main/autograder", True),
        ("/work/", False),  # .gitignore's own line
        ("--no-emit-index-" + "url", False),
        ("https:/" + "/creativecommons.org/licenses/by/4.0/legalcode", False),
        ("{course.root}/work" + "/shared/x", False),
    ],
)
def test_the_patterns(text: str, bad: bool) -> None:
    assert any(pattern.search(text) for pattern in FORBIDDEN.values()) is bad
