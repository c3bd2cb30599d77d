"""Runs git steps (``git_lines``) in a folder of their own and looks at what they made. Runs on the kernel's side.

Git sees no settings but these, no address but folders, no hooks; names and dates are fixed, so a commit has the same id
everywhere.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

MAX_SAID = 4_000
MAX_COMMITS = 300
MAX_KEPT = 4_000_000
FIRST_MOMENT = 1_767_225_600  # 2026-01-01 00:00 UTC; every line is a minute later than the one before
AUTHORS = {"start": ("Mentor", "mentor@example.com"), "steps": ("Learner", "learner@example.com")}
SETTINGS = """[init]
    defaultBranch = main
    templateDir = {empty}
[core]
    hooksPath = {empty}
    preloadIndex = false
    autocrlf = false
    fsmonitor = false
    quotePath = false
[safe]
    bareRepository = explicit
[gc]
    auto = 0
[maintenance]
    auto = false
[pack]
    threads = 1
[protocol "file"]
    allow = always
"""
STOPPED = re.compile(r"^(CONFLICT|error: could not apply|hint: .*--continue)", re.MULTILINE)


class TooMuch(Exception):
    """A repository that has grown larger than any task needs."""


def run_steps(
    start: list[dict[str, Any]], steps: list[dict[str, Any]], bare: str, scripts: dict[str, str]
) -> dict[str, Any]:
    """Evidence of the repository after both lists of steps; ``remote`` holds that of the bare one called ``bare``.

    A line that fails does not end the run, as in a terminal.
    """
    with tempfile.TemporaryDirectory(prefix="steps-", ignore_cleanup_errors=True) as folder:
        place = _Place(Path(folder).resolve(), bare, scripts)
        begun = [place.run(step, "start") for step in start]
        done = [place.run(step, "steps") for step in steps]
        evidence = place.look(place.repository)
        remote = place.look(place.bare) if bare else None
        return {**evidence, "start": begun, "output": done, "remote": remote}


class _Place:
    """A folder that holds the repository, the bare one, an empty home and the scripts."""

    def __init__(self, folder: Path, bare: str, scripts: dict[str, str]) -> None:
        self.folder, self.name = folder, bare
        self.repository, self.bare, self.home = folder / "repository", folder / "remote.git", folder / "home"
        self.scripts = folder / "scripts"
        self.moment = FIRST_MOMENT
        for made in (self.repository, self.home, self.scripts, folder / "empty"):
            made.mkdir()
        for name, source in scripts.items():
            (self.scripts / name).write_text(source, "utf-8")
        settings = SETTINGS.format(empty=(folder / "empty").as_posix())
        if bare:
            settings += f'[url "{self.bare.as_posix()}"]\n    insteadOf = {bare}\n'
        (self.home / ".gitconfig").write_text(settings, "utf-8")
        if bare:
            self.git("init", "--bare", "--quiet", str(self.bare))

    def run(self, step: dict[str, Any], who: str) -> dict[str, Any]:
        """What one step said, and how it ended."""
        self.moment += 60
        try:
            code, said = self._write(step) if "file" in step else self._git_step(step["git"], who)
        except OSError as error:
            code, said = 1, f"{step.get('file', 'git')}: {error.strerror or 'failed'}"
        said = said.replace(self.bare.as_posix(), self.name or "remote").replace(str(self.repository), ".")
        return {
            "line": step["line"],
            "step": step["text"],
            "exit": code,
            "said": said.replace(str(self.folder), "")[:MAX_SAID].rstrip(),
            "stopped": bool(code and "git" in step and STOPPED.search(said)),
        }

    def _write(self, step: dict[str, Any]) -> tuple[int, str]:
        path = self.repository / step["file"]
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.parent.resolve().is_relative_to(self.repository) or path.is_symlink():
            return 1, f"{step['file']}: outside the repository"
        with path.open("a" if step["append"] else "w", encoding="utf-8", newline="\n") as file:
            file.write(step["content"])
        return 0, ""

    def _git_step(self, words: list[str], who: str) -> tuple[int, str]:
        if words[:2] == ["bisect", "run"]:
            words = ["bisect", "run", sys.executable, "-B", (self.scripts / words[3]).as_posix()]
        return self._start(words, who)

    def git(self, *words: str) -> str:
        """What a git command of our own prints; "" when it fails."""
        code, said = self._start(list(words), "steps", errors=False)
        return said if code == 0 else ""

    def _start(self, words: list[str], who: str, errors: bool = True) -> tuple[int, str]:
        process = subprocess.Popen(
            ["git", *words],
            cwd=self.repository,
            env=self._environment(who),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if errors else subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=os.name == "posix",
        )
        try:
            said, _ = process.communicate()
        finally:
            # The limit of the whole question rings in here: nothing that git started may outlive it.
            if process.poll() is None:
                with contextlib.suppress(OSError):
                    os.killpg(process.pid, signal.SIGKILL) if os.name == "posix" else process.kill()
                process.wait()
        return process.returncode, said

    def _environment(self, who: str) -> dict[str, str]:
        outside = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "XDG_", "SSH_", "PYTHON"))}
        name, address = AUTHORS[who]
        when = f"{self.moment} +0000"
        return {
            **outside,
            "HOME": str(self.home),
            "USERPROFILE": str(self.home),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
            "TZ": "UTC",
            "GIT_CONFIG_NOSYSTEM": "1",
            # Not /dev/null: `git config --global` replaces the file that this names.
            "GIT_CONFIG_GLOBAL": str(self.home / ".gitconfig"),
            "GIT_CEILING_DIRECTORIES": str(self.folder),
            "GIT_AUTHOR_NAME": name,
            "GIT_AUTHOR_EMAIL": address,
            "GIT_AUTHOR_DATE": when,
            "GIT_COMMITTER_NAME": name,
            "GIT_COMMITTER_EMAIL": address,
            "GIT_COMMITTER_DATE": when,
            "GIT_EDITOR": "true",
            "GIT_SEQUENCE_EDITOR": "true",
            "GIT_PAGER": "cat",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_ALLOW_PROTOCOL": "file",
            "GIT_OPTIONAL_LOCKS": "0",
        }

    def look(self, where: Path) -> dict[str, Any]:
        """Commits, files, branches and the state of the folder, as plain data."""
        bare = where == self.bare
        made = bare or (where / ".git").is_dir()
        at = ("--git-dir", str(where if bare else where / ".git"))
        refs = dict(self._refs(at)) if made else {}
        head = self.git(*at, "rev-parse", "--quiet", "--verify", "HEAD^{commit}").strip() if made else ""
        commits = self._commits(at, head) if refs or head else []
        trees = self._trees(at, [commit["tree"] for commit in commits])
        blobs = self._blobs(at, sorted({blob for tree in trees.values() for blob in tree.values()}))
        return {
            "made": made,
            "head": head,
            "branch": self.git(*at, "symbolic-ref", "--quiet", "--short", "HEAD").strip() if made else "",
            "refs": refs,
            "commits": commits,
            "trees": trees,
            "blobs": blobs,
            "status": _lines(self.git("status", "--porcelain")) if made and not bare else [],
            "folder": {} if bare else self._folder(),
        }

    def _refs(self, at: tuple[str, ...]) -> list[tuple[str, str]]:
        lines = self.git(*at, "for-each-ref", "--format=%(refname) %(objectname) %(*objectname)")
        return [(line.split(" ")[0], line.split()[-1]) for line in _lines(lines)]

    def _commits(self, at: tuple[str, ...], head: str) -> list[dict[str, Any]]:
        form = "--format=%H%x00%T%x00%P%x00%an%x00%s"
        most = f"--max-count={MAX_COMMITS + 1}"
        ends = ["--branches", "--tags", *([head] if head else [])]
        lines = _lines(self.git(*at, "log", "--topo-order", form, most, *ends))
        if len(lines) > MAX_COMMITS:
            raise TooMuch(f"more than {MAX_COMMITS} commits")
        commits = []
        for line in lines:
            number, tree, parents, author, subject = line.split("\0")
            commits.append(
                {"id": number, "tree": tree, "parents": parents.split(), "author": author, "subject": subject}
            )
        return commits

    def _trees(self, at: tuple[str, ...], trees: list[str]) -> dict[str, dict[str, str]]:
        made = {}
        for tree in dict.fromkeys(trees):
            listed = self.git(*at, "ls-tree", "-r", "-z", tree)
            entries = [entry.split("\t", 1) for entry in listed.split("\0") if entry]
            made[tree] = {path: about.split()[2] for about, path in entries if about.split()[1] == "blob"}
        return made

    def _blobs(self, at: tuple[str, ...], blobs: list[str]) -> dict[str, str]:
        kept, texts = 0, {}
        for blob in blobs:
            texts[blob] = self.git(*at, "cat-file", "blob", blob)
            kept += len(texts[blob])
            if kept > MAX_KEPT:
                raise TooMuch(f"files of more than {MAX_KEPT:,} characters")
        return texts

    def _folder(self) -> dict[str, str]:
        texts = {}
        for path in sorted(self.repository.rglob("*")):
            name = path.relative_to(self.repository).as_posix()
            if path.is_file() and not path.is_symlink() and not name.startswith(".git/"):
                texts[name] = path.read_text("utf-8", errors="replace")
        if sum(map(len, texts.values())) > MAX_KEPT:
            raise TooMuch(f"files of more than {MAX_KEPT:,} characters")
        return texts


def _lines(text: str) -> list[str]:
    # Not splitlines(): a message or a name may hold what Unicode calls a line's end.
    return [line for line in text.split("\n") if line]
