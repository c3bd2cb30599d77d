"""What git steps left behind, as a check sees it: plain evidence about a repository that is gone already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from autograder.checks.git_lines import Refusal, read_lines, unfinished
from autograder.checks.outcome import Fault, Outcome, Stopper
from autograder.errors import ServiceError

NO_GIT = (
    "git is not installed here. Install it (Ubuntu: `sudo apt install git`, macOS: `xcode-select --install`, Windows: "
    "git-scm.com), restart the kernel and run this cell again."
)


class Repository:
    """A repository after the steps. Everything is plain data; the verdict is the check's, by ``c.that``.

    ``commits``: ``{"id", "parents", "subject", "author", "branches"}`` newest first, of all branches and tags;
    ``author`` is ``Mentor`` for the starting lines, ``Learner`` for the steps. ``branches`` and ``tags``: name -> id.
    ``branch``: where HEAD stands ("" when on none). ``status``: lines of ``git status --porcelain``. ``folder``:
    path -> text of what lies there, committed or not. ``made``: is it a repository at all? ``remote``: the same of the
    bare one.
    """

    def __init__(self, evidence: dict[str, Any]) -> None:
        self._evidence = evidence
        refs: dict[str, str] = evidence["refs"]
        self.made: bool = evidence["made"]
        self.head: str = evidence["head"]
        self.branch: str = evidence["branch"]
        self.branches = _below(refs, "refs/heads/")
        self.tags = _below(refs, "refs/tags/")
        self._tracking = _below(refs, "refs/remotes/")
        self._trees = {commit["id"]: commit["tree"] for commit in evidence["commits"]}
        self._parents = {commit["id"]: commit["parents"] for commit in evidence["commits"]}
        holders = {name: self._reachable(end) for name, end in self.branches.items()}
        self.commits = [
            {
                **{name: commit[name] for name in ("id", "parents", "subject", "author")},
                "branches": [name for name, held in holders.items() if commit["id"] in held],
            }
            for commit in evidence["commits"]
        ]
        self.status: list[str] = evidence["status"]
        self.folder: dict[str, str] = evidence["folder"]
        self.output: list[dict[str, Any]] = evidence.get("output", [])
        remote = evidence.get("remote")
        self.remote = Repository(remote) if remote else None

    @property
    def failed(self) -> dict[str, Any] | None:
        """The first line that failed: ``line``, ``step``, ``said`` (git's words), ``exit``. None without one.

        A merge, rebase or cherry-pick that stops over a conflict has not failed: the next lines may resolve it.
        """
        return next((said for said in self.output if said["exit"] and not said["stopped"]), None)

    def files(self, ref: str = "HEAD") -> dict[str, str]:
        """path -> text at a branch, a tag, ``origin/main``, a commit's id or its beginning; {} where there is none."""
        known = {**self._tracking, **self.tags, **self.branches, "HEAD": self.head}
        wanted = known.get(ref, ref)
        commit = next((number for number in self._trees if wanted and number.startswith(wanted)), None)
        if commit is None:
            return {}
        tree = self._evidence["trees"][self._trees[commit]]
        return {path: self._evidence["blobs"][blob] for path, blob in tree.items()}

    def history(self, ref: str = "HEAD") -> list[str]:
        """The subjects of the commits that ``ref`` reaches, newest first."""
        known = {**self._tracking, **self.tags, **self.branches, "HEAD": self.head}
        reached = self._reachable(known.get(ref, ref))
        return [commit["subject"] for commit in self.commits if commit["id"] in reached]

    def _reachable(self, end: str) -> set[str]:
        seen: set[str] = set()
        waiting = [end]
        while waiting:
            commit = waiting.pop()
            if commit not in seen and commit in self._parents:
                seen.add(commit)
                waiting += self._parents[commit]
        return seen


class Asker(Stopper, Protocol):
    """What is needed of a check."""

    def answer_alone(self, text: str, message: dict[str, Any]) -> Outcome:
        """The outcome of a request that a kernel of its own answers."""


def after_steps(
    checks: Asker, steps: tuple[str, str], world: tuple[Sequence[str], str, dict[str, str]], seconds: float
) -> Repository:
    """What ``steps``, a name and its text, leave in the world of ``Checks.repository``: start, bare, scripts.

    Raises ServiceError where there is no git, Fault where the starting lines fail.
    """
    (name, text), (start, bare, scripts) = steps, world
    if unfinished(text):
        checks.stop("not_tried", where=f"{name} still holds three dots: write your lines there")
    programs = frozenset(scripts)
    message: dict[str, Any] = {"op": "repository", "bare": bare, "scripts": scripts, "limit": seconds}
    message["start"] = read_lines("\n".join(start), programs)
    try:
        message["steps"] = read_lines(text, programs)
    except Refusal as refusal:
        said = str(refusal)
        checks.stop(call=name, mistake=f"{said[0].upper()}{said[1:]}.")
    outcome = checks.answer_alone(f"the lines of {name}", message)
    if outcome.answer.get("absent") == "git":
        raise ServiceError(NO_GIT)
    evidence = outcome.got
    broken = next((said for said in evidence["start"] if said["exit"] and not said["stopped"]), None)
    if broken:
        raise Fault(f"the starting line `{broken['step']}` failed: {broken['said']}")
    return Repository(evidence)


def _below(refs: dict[str, str], prefix: str) -> dict[str, str]:
    return {name.removeprefix(prefix): end for name, end in refs.items() if name.startswith(prefix)}
