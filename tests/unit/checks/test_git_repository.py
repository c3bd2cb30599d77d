"""Git work handed in as lines of text: what is run, what is refused, what a check sees of it."""

import os
import shutil
from pathlib import Path

import pytest

from autograder.checks import CheckFailed, check, git_steps
from autograder.checks.git_lines import Refusal, read_lines
from autograder.checks.git_steps import run_steps
from autograder.checks.repository import Repository

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
TWO = """
git init
echo "salary = 180000" > salary.txt
git add salary.txt
git commit -m "Write the salary down"
echo "city = 'Kazan'" >> salary.txt   # a second line
git commit -am 'Add the city'
"""


def after(steps, start="", bare="", scripts=None):
    programs = scripts or {}
    names = frozenset(programs)
    return Repository(run_steps(read_lines(start, names), read_lines(steps, names), bare, programs))


def test_commits_files_and_output():
    made = after(TWO)
    assert [commit["subject"] for commit in made.commits] == ["Add the city", "Write the salary down"]
    assert made.commits[0]["parents"] == [made.commits[1]["id"]] and made.commits[1]["parents"] == []
    assert {commit["author"] for commit in made.commits} == {"Learner"}
    assert made.commits[0]["branches"] == ["main"] == list(made.branches)
    assert made.files() == {"salary.txt": "salary = 180000\ncity = 'Kazan'\n"} == made.folder
    assert made.files(made.commits[1]["id"][:7]) == {"salary.txt": "salary = 180000\n"}
    assert made.failed is None and made.status == [] and made.branch == "main" and made.made
    assert [said["line"] for said in made.output] == [2, 3, 4, 5, 6, 7]
    assert "2 files changed" not in made.output[3]["said"] and "1 file changed" in made.output[3]["said"]


def test_the_same_steps_make_the_same_ids():
    assert after(TWO).commits == after(TWO).commits


def test_nothing_done_and_things_left_undone():
    nothing = after("")
    assert not nothing.made and nothing.commits == [] and nothing.files() == {} and nothing.branches == {}
    begun = after('git init\necho "x" > a.txt\ngit add a.txt\necho "y" > notes/b.txt')
    assert (
        begun.status == ["A  a.txt", "?? notes/"]
        and begun.commits == []
        and set(begun.folder) == {"a.txt", "notes/b.txt"}
    )


def test_the_first_failed_line_has_gits_words_and_no_path_of_ours():
    made = after('echo "x" > a.txt\ngit add a.txt\ngit init\ngit commit -m "Empty"')
    assert made.failed["line"] == 2 and "not a git repository" in made.failed["said"]
    assert "steps-" not in str(made.output)


def test_a_merge_conflict_is_no_failure_and_is_resolved_by_a_rebase():
    start = TWO + 'git switch -c feature\necho "salary = 1" > salary.txt\ngit commit -am "Ours"\ngit switch main\n'
    start += 'echo "salary = 2" > salary.txt\ngit commit -am "Theirs"\ngit switch feature'
    stopped = after("git rebase main", start)
    assert stopped.failed is None and stopped.output[0]["exit"] and "<<<<<<<" in stopped.folder["salary.txt"]
    steps = 'git rebase main\necho "salary = 3" > salary.txt\ngit add salary.txt\ngit rebase --continue'
    made = after(steps, start)
    assert made.history("feature")[:3] == ["Ours", "Theirs", "Add the city"]
    assert made.files("feature") == {"salary.txt": "salary = 3\n"} and made.branch == "feature" and made.failed is None
    assert [commit["author"] for commit in made.commits[:1]] == ["Mentor"]  # a rebase keeps who wrote it


def test_a_push_to_the_bare_repository_and_one_that_is_refused():
    start = TWO + "git remote add origin shared\n"
    made = after("git push -u origin main", start, bare="shared")
    assert made.remote.history("main") == made.history() and made.remote.files("main") == made.files()
    assert after("", start, bare="shared").remote.commits == []
    behind = start + "git push -u origin main\ngit reset --hard HEAD~1\n"
    late = 'echo "x" > b.txt\ngit add b.txt\ngit commit -m "Mine"\ngit push\ngit pull --rebase\ngit push'
    made = after(late, behind, bare="shared")
    assert made.failed["line"] == 4 and "rejected" in made.failed["said"] and made.failed["step"] == "git push"
    assert made.remote.history("main") == ["Mine", "Add the city", "Write the salary down"]
    assert made.files("origin/main") == made.files()


def test_bisect_runs_the_given_script_only():
    start = "git init\n" + "".join(f'echo "{n}" > n.txt\ngit add .\ngit commit -m "n is {n}"\n' for n in range(1, 9))
    script = {"check.py": "import sys\nsys.exit(int(open('n.txt').read()) > 5)\n"}
    made = after(
        "git bisect start HEAD HEAD~7\ngit bisect run python check.py\ngit bisect reset", start, scripts=script
    )
    assert (
        made.failed is None
        and "n is 6" in made.output[1]["said"]
        and "is the first bad commit" in made.output[1]["said"]
    )
    for line in ("git bisect run sh -c id", "git bisect run python other.py", "git bisect run ./check.py"):
        with pytest.raises(Refusal):
            read_lines(line, frozenset(script))


@pytest.mark.parametrize(
    "line",
    [
        "ls -la",
        "rm -rf /",
        "cd jobboard",
        "git status; id",
        "git status && id",
        "git log | head",
        'echo "x"',
        'echo "x" > ../out',
        'echo "x" > /tmp/out',
        'echo "x" > .git/hooks/post-commit',
        'echo "x" > .GIT/config',
        'echo "x" > C:\\out',
        'echo "x > out',
        "echo x > a > b",
        "git -c core.pager=id log",
        "git --exec-path=. status",
        "git -C .. status",
        "git config alias.x '!id'",
        "git config --global core.hooksPath hooks",
        "git config -f a.txt user.name x",
        "git rebase -x id main",
        "git rebase -ix id main",
        "git rebase --exec id main",
        "git rebase --ex id main",
        "git diff --output=out.txt",
        "git diff --outp=out.txt",
        "git diff --no-index /etc/passwd a.txt",
        "git commit -F /etc/passwd",
        "git commit -F/etc/passwd",
        "git commit --file=/etc/passwd",
        "git init --bare",
        "git init ../other",
        "git init --template=hooks",
        "git clone remote copy",
        "git submodule add x",
        "git difftool",
        "git remote add origin https://example.com/x",
        "git remote add origin ext::id",
        "git fetch --upload-pack=id origin",
        "git mv a.txt .git/config",
    ],
)
def test_refused(line):
    with pytest.raises(Refusal, match=r"^line 2, `"):
        read_lines("git init\n" + line)


def test_what_looks_dangerous_and_is_not():
    steps = read_lines(
        'git commit -m "See /etc and ../x; a > b # 5"\ngit log main..feature\n# a note\n\ngit diff HEAD~1 -- a.txt\ngit config --global user.name Ann'
    )
    assert steps[0]["git"] == ["commit", "-m", "See /etc and ../x; a > b # 5"]
    assert [step["line"] for step in steps] == [1, 2, 5, 6]


def test_a_subject_with_odd_line_ends():
    step = {"line": 1, "text": "", "git": ["commit", "--allow-empty", "-m", "a\u2028b\x0bc"]}
    made = Repository(run_steps(read_lines("git init"), [step], "", {}))
    assert made.history() == ["a\u2028b\x0bc"]


def test_a_huge_text_is_refused():
    with pytest.raises(Refusal, match="longer"):
        read_lines("git status\n" * 300)
    with pytest.raises(Refusal, match="longer"):
        read_lines("x" * 100_000)


def test_settings_of_this_machine_do_not_reach_it(monkeypatch, tmp_path):
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    (hooks / "post-commit").write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    (hooks / "post-commit").chmod(0o755)
    (tmp_path / ".gitconfig").write_text(f"[core]\nhooksPath = {hooks}\n[user]\nname = Somebody\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Else")
    assert after(TWO).commits[0]["author"] == "Learner"
    assert sorted(path.name for path in tmp_path.iterdir()) == [".gitconfig", "hooks"]


def test_a_folder_that_only_looks_like_a_repository_is_none():
    steps = (
        'echo "ref: refs/heads/main" > HEAD\necho "x" > objects/x\necho "x" > refs/x\necho "[core]" > config\ngit log'
    )
    assert after(steps).failed["line"] == 5


def test_global_settings_stay_in_the_private_home():
    made = after('git init\ngit config --global user.name "Ann"\ngit config user.name')
    assert made.output[2]["said"] == "Ann" and Path(os.devnull).exists()


def test_too_many_commits(monkeypatch):
    monkeypatch.setattr(git_steps, "MAX_COMMITS", 1)
    with pytest.raises(git_steps.TooMuch):
        after(TWO)


CHECK = """
@check("steps")
def work(c, steps):
    made = c.repository(steps, start=["git init"])
    c.that(made.history() == ["One"], "one commit", got=made.history(), mistakes=[([], "GT1: nothing is committed yet")])
"""
BROKEN = 'def work(c, steps):\n    c.repository(steps, start=["git commit"])\n'


def card(steps, source=CHECK):
    names = {"check": check, "steps": steps}
    try:
        exec(source, names)
    except CheckFailed as failure:
        return failure.card
    return None


def test_cards():
    assert card('echo "x" > a\ngit add a\ngit commit -m One') is None
    assert card('echo "x" > a').mistake.startswith("GT1")
    assert "Line 2, `ls`" in card("git status\nls").mistake
    assert card("git add .\n...").status == "not_tried" and card(...).status == "not_tried"
    assert card(["git add ."]).expected.startswith("a text")
    assert "starting line" in card("git status", '@check("steps")\n' + BROKEN).got


def test_without_git_the_card_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    said = card("git status")
    assert "apt install git" in said.got and "not your fault" in said.mistake


def test_steps_without_end_are_stopped(monkeypatch):
    monkeypatch.setenv("COURSE_CALL_SECONDS", "0.2")
    slow = '@check("steps")\ndef work(c, steps):\n    c.repository(steps, start=["git init", "echo x > a", "git add a", "git commit -m a", "echo y >> a", "git commit -am b"], scripts={"s.py": "import time; time.sleep(60)"})\n    c.that(True, "x")\n'
    assert "no answer after" in card("git bisect start HEAD HEAD~1\ngit bisect run python s.py", slow).got
