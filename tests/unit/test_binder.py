"""What Binder would build: repo2docker's Dockerfile is rendered, no Docker needed, and agrees with our pins."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOT_FILES = ("environment.yml", "apt.txt", "postBuild", "requirements.txt", "pyproject.toml", "README.md", "course.py")

pytest.importorskip(
    "repo2docker", reason="repo2docker cannot be imported here: `python3 course.py test` installs it (not on Windows)"
)


@pytest.fixture(scope="module")
def dockerfile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The Dockerfile for a copy of the root's files, as linux/amd64."""
    from repo2docker.app import Repo2Docker

    place = tmp_path_factory.mktemp("binder")
    for name in ROOT_FILES:
        shutil.copy(ROOT / name, place)
    app = Repo2Docker()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        # The first that recognises the folder builds it, as in repo2docker itself.
        packs = [pack(app.base_image) for pack in app.buildpacks]
        pack = next(pack for pack in packs if pack.detect())
        pack.platform = "linux/amd64"
        return f"# buildpack {type(pack).__name__} python {getattr(pack, 'python_version', '')}\n{pack.render()}"


def test_conda_builds_it_with_the_pinned_python(dockerfile: str) -> None:
    environment = (ROOT / "environment.yml").read_text(encoding="utf-8")
    pin = re.search(r"^  - python=(\d+\.\d+)$", environment, re.MULTILINE)
    assert pin, "environment.yml pins no Python: repo2docker would take its own default"
    assert dockerfile.startswith(f"# buildpack CondaBuildPack python {pin[1]}\n")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    low, high = re.findall(r"3\.(\d+)", project["requires-python"])
    assert int(low) <= int(pin[1].split(".")[1]) < int(high)


def test_environment_yml_installs_the_lock_and_nothing_beside_it(dockerfile: str) -> None:
    assert '--file "environment.yml"' in dockerfile
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    under_pip = lines[lines.index("  - pip:") + 1 :]
    assert under_pip == ["      - -r requirements.txt"]
    # Every version comes from the lock, so no other `==` may stand here, and the copy of the lock comes first.
    assert "==" not in "\n".join(lines)
    assert dockerfile.index("COPY --chown=1000:1000 src/ ") < dockerfile.index('--file "environment.yml"')


def test_apt_packages_are_installed(dockerfile: str) -> None:
    names = sorted((ROOT / "apt.txt").read_text(encoding="utf-8").split())
    assert names
    assert f"apt-get install --yes --no-install-recommends {' '.join(names)} " in dockerfile


def test_post_build_adds_the_course_itself(dockerfile: str) -> None:
    assert "RUN ./postBuild" in dockerfile
    text = (ROOT / "postBuild").read_text(encoding="utf-8")
    assert "--no-deps --no-build-isolation" in text
    assert "course open" in text
    assert (ROOT / "postBuild").stat().st_mode & 0o111


def test_nothing_hides_the_files_at_the_root() -> None:
    for name in (".binder", "binder", "Dockerfile", "Project.toml", "install.R", "default.nix"):
        assert not (ROOT / name).exists(), f"repo2docker would build from {name}"


def test_the_badge_opens_the_start_page() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in re.findall(r"urlpath=lab/tree/([\w./%-]+)", readme):
        assert path.replace("%2F", "/") == "work/start.ipynb"
