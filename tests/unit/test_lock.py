"""The lock: every version with its hashes, no addresses, and everything that pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]


def entries() -> dict[str, list[str]]:
    """Per package, its entries in the lock (more than one where versions differ by Python)."""
    found: dict[str, list[str]] = {}
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    for entry in re.split(r"(?<!\\)\n", text.strip()):
        name = re.match(r"[\w.-]+", entry)
        assert name, f"not an entry: {entry[:80]!r}"
        found.setdefault(canonicalize_name(name[0]), []).append(entry)
    return found


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [Requirement(text) for text in project["project"]["dependencies"] + project["dependency-groups"]["dev"]]


def test_the_lock_names_no_address() -> None:
    assert "://" not in (ROOT / "requirements.txt").read_text(encoding="utf-8")


def test_every_entry_is_pinned_and_has_hashes() -> None:
    for name, several in entries().items():
        for entry in several:
            assert re.match(r"[\w.-]+==[\w.+!-]+ ", entry), name
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), name


@pytest.mark.parametrize("requirement", wanted(), ids=lambda requirement: requirement.name)
def test_every_direct_dependency_is_locked_inside_its_range(requirement: Requirement) -> None:
    several = entries().get(canonicalize_name(requirement.name), [])
    assert several, f"{requirement} is not in requirements.txt: write the lock anew (CONTRIBUTING)"
    for entry in several:
        version = entry.split("==", 1)[1].split()[0]
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement}, locked {version}"
