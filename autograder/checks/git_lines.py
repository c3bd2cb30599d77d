"""Reads git work written as text: ``git ...`` and ``echo "text" > file``, one command a line, into plain steps.

Nothing is run here. What could reach outside the repository's folder, or start another program, is refused with a
sentence that names the line.
"""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

MAX_TEXT = 20_000
MAX_LINES = 200
COMMANDS = {
    "add", "bisect", "blame", "branch", "cat-file", "checkout", "cherry-pick", "clean", "commit", "config", "describe",
    "diff", "fetch", "init", "log", "ls-files", "merge", "mv", "pull", "push", "rebase", "reflog", "remote", "reset",
    "restore", "rev-list", "rev-parse", "revert", "rm", "shortlog", "show", "stash", "status", "switch", "tag",
}  # fmt: skip
SETTINGS = re.compile(
    r"(user\.(name|email)|init\.defaultbranch|pull\.(rebase|ff)|push\.(default|autosetupremote)|merge\.conflictstyle)",
    re.IGNORECASE,
)
CONFIG_OPTIONS = {"--global", "--local", "--list", "-l", "--get", "--unset", "--show-origin"}
BISECT = {"start", "good", "bad", "old", "new", "skip", "reset", "log", "run"}
# Options that write elsewhere, read elsewhere or start a program; git takes any clear beginning of one.
REFUSED = (
    "output", "exec", "exec-path", "upload-pack", "receive-pack", "git-dir", "work-tree", "template",
    "separate-git-dir", "open-files-in-pager", "strategy", "gpg-sign", "pathspec-from-file", "bare",
)  # fmt: skip
WITH_TEXT = {"commit", "merge", "tag", "stash", "revert", "cherry-pick"}
# Each alternative begins with a character of its own: the expression cannot run away.
TOKEN = re.compile(
    r"""[ \t]*(?:(?P<comment>\#.*)|(?P<sign>[<>|&;]+)"""
    r"""|(?P<word>(?:[^\s"'\\#<>|&;]|(?<=[^\s])\#|"(?:\\.|[^"\\])*"|'[^']*'|\\.)+))"""
)
KNOWN = 'only `git ...`, `echo "text" > file` and `echo "text" >> file` are run here, one command a line'
Step = dict[str, Any]


class Refusal(Exception):
    """A line that is not run; the text says which and why."""


def read_lines(text: str, scripts: frozenset[str] = frozenset()) -> list[Step]:
    """The steps of ``text``, in order: ``{"line", "text", "git": [words]}`` or ``{"line", "text", "file", "content",
    "append"}``. ``scripts`` are the names that ``git bisect run python`` may start. Raises Refusal.
    """
    lines = text.splitlines()
    if len(text) > MAX_TEXT or len(lines) > MAX_LINES:
        raise Refusal(f"the steps are longer than {MAX_LINES} lines or {MAX_TEXT:,} characters")
    steps = []
    for number, line in enumerate(lines, 1):
        try:
            step = _step(line.strip(), scripts)
        except Refusal as refusal:
            raise Refusal(f"line {number}, `{line.strip()[:80]}`: {refusal}") from None
        if step:
            steps.append({"line": number, "text": line.strip(), **step})
    return steps


def unfinished(text: str) -> bool:
    """Whether three dots still stand for something: alone, or as a whole quoted word."""
    return any(re.search(r"""(^|[\s"'])\.\.\.($|[\s"'])""", line) for line in text.splitlines())


def _step(line: str, scripts: frozenset[str]) -> Step:
    words = _words(line)
    if not words:
        return {}
    command = words[0]
    if command == "echo":
        return _echo(words)
    if any(isinstance(word, _Sign) for word in words):
        raise Refusal(f"{KNOWN}; `{next(word for word in words if isinstance(word, _Sign))}` is not understood")
    if command == "cd":
        raise Refusal("`cd` is not needed: every line runs in the repository's folder already")
    if command != "git":
        raise Refusal(f"{KNOWN}; `{command[:40]}` is neither")
    _look_at_git([str(word) for word in words[1:]], scripts)
    return {"git": [str(word) for word in words[1:]]}


class _Sign(str):
    """A character that a shell reads as a sign, not as text."""


def _words(line: str) -> list[str]:
    words: list[str] = []
    place = 0
    while line[place:].strip():
        found = TOKEN.match(line, place)
        if found is None:
            raise Refusal("a quote is opened and not closed on this line")
        place = found.end()
        if found["sign"]:
            words.append(_Sign(found["sign"]))
        elif found["word"]:
            words += shlex.split(found["word"]) or [""]
    return words


def _echo(words: list[str]) -> Step:
    signs = [place for place, word in enumerate(words) if isinstance(word, _Sign)]
    if len(signs) != 1 or words[signs[0]] not in {">", ">>"} or signs[0] != len(words) - 2:
        raise Refusal('write `echo "text" > file` to make a file, `echo "text" >> file` to add a line to it')
    file = str(words[-1])
    if words[1:2] and words[1] in {"-n", "-e", "-E"}:
        raise Refusal("`echo` takes no options here")
    if "\\" in file or ":" in file or file.endswith("/"):
        raise Refusal(f"`{file[:40]}` is no file name")
    _inside(file)
    return {
        "file": file,
        "content": " ".join(str(word) for word in words[1 : signs[0]]) + "\n",
        "append": words[-2] == ">>",
    }


def _look_at_git(words: list[str], scripts: frozenset[str]) -> None:
    command = words[0] if words else ""
    if command.startswith("-"):
        raise Refusal(f"an option before the command, such as `{command[:20]}`, is not run here")
    if command not in COMMANDS:
        raise Refusal(f"`git {command[:40]}` is not run here")
    if command == "bisect":
        _look_at_bisect(words[1:], scripts)
    if command == "config":
        _look_at_config(words[1:])
    text_next = False
    for word in words[1:]:
        if text_next:
            text_next = False
        elif command in WITH_TEXT and re.fullmatch(r"-[a-zA-Z]*m|--message", word):
            text_next = True
        elif not (command in WITH_TEXT and re.match(r"-[a-zA-Z]*m|--message=", word)):
            _look_at_argument(command, word)
    if command == "init" and any(word[:1] != "-" and word != "." and last != "-b" for last, word in pairwise(words)):
        raise Refusal("`git init` stands alone here: the repository is the folder in which every line runs")


def _look_at_argument(command: str, word: str) -> None:
    option = word[2:].partition("=")[0] if word.startswith("--") else ""
    if option and any(refused.startswith(option) for refused in REFUSED):
        raise Refusal(f"the option `{word[:40]}` is not run here")
    if command == "rebase" and re.match(r"-[a-zA-Z]*[xs]", word):
        raise Refusal(f"the option `{word[:40]}` is not run here")
    if "://" in word or "::" in word:
        raise Refusal("no address: a remote here is a name that the task gives")
    _inside(re.sub(r"^(--?[\w-]+=|-[a-zA-Z](?=[/~]))", "", word))


def _look_at_bisect(words: list[str], scripts: frozenset[str]) -> None:
    if not words or words[0] not in BISECT:
        raise Refusal(f"`git bisect {words[0][:20] if words else ''}` is not run here")
    if words[0] == "run" and not (len(words) == 3 and words[1] in {"python", "python3"} and words[2] in scripts):
        known = " or ".join(f"`git bisect run python {name}`" for name in sorted(scripts)) or "nothing"
        raise Refusal(f"`git bisect run` starts {known} here")


def _look_at_config(words: list[str]) -> None:
    names = [word for word in words if not word.startswith("-")]
    odd = [word for word in words if word.startswith("-") and word not in CONFIG_OPTIONS]
    if odd or (names and not SETTINGS.fullmatch(names[0])):
        raise Refusal(f"`git config {(odd or names)[0][:40]}` is not run here: a name, an address and the like are")


def _inside(path: str) -> None:
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if path.startswith(("/", "~", "\\")) or PureWindowsPath(path).is_absolute() or ".." in parts:
        raise Refusal("a path stays in the repository's folder: no `..`, nothing that begins at the top")
    if any(part.casefold() == ".git" or part.casefold().startswith("git~") for part in parts):
        raise Refusal("the folder `.git` belongs to git")
