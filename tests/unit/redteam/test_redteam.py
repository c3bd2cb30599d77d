"""The red team itself: that it sees what it must see, and that the grader holds."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.layout import Course
from autograder.redteam import left, look
from autograder.redteam.cases import Case, catalogue, choose, not_applicable, read_cases
from autograder.redteam.findings import Finding, Report, as_lists, render
from autograder.redteam.look import Entry
from autograder.redteam.run import redteam
from autograder.redteam.target import brought
from autograder.redteam.world import World

ROOT = Path(__file__).resolve().parents[3]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="processes are told apart by /proc")
MEASURED = {
    *(f"r{n:02d}" for n in (1, 2, 4, 5, 7, 8, 10, 11, 13, 14)), *(f"h{n:02d}" for n in (1, 2, 4, 5, 7, 8, 10)),
    *(f"p{n:02d}" for n in (1, 3, 4, 6, 7, 9, 10, 12, 13, 15, 16)), *(f"s{n:02d}" for n in (1, 2, 4, 5, 7, 8, 10)), "c00",
    *(f"n{n:02d}" for n in (1, 3, 4, 6, 7, 9, 10, 12, 13, 15, 16, 18, 19, 21, 22, 24, 25, 27)),
}  # fmt: skip
QUICK = ["c00", "p16", "r07", "h07", "n15", "z02", "q01", "x71"]


def result(points, state="graded", full=2.0, **more):
    check = {"task": "sumsq", "grade_id": "sumsq-check-1", "points": points, "max_points": full, "hidden": False}
    lesson = {"checks": [{**check, "card": None}], "answers": [], "essays": []}
    return {"learner": "a", "state": state, "lessons": [lesson], "notebooks": {}, "tier": 1, **more}


def harms(found):
    return sorted(one.harm for one in found)


# -- the catalogue ----------------------------------------------------------------------------------------------------


def test_every_case_of_the_first_catalogue_is_there_or_has_a_reason():
    wanted = MEASURED | {f"u{number:02d}" for number in range(1, 49)}
    held = {case.name.split("_")[0] for case in catalogue()} | set(not_applicable())
    assert wanted <= held


def test_names_are_unique_and_at_least_forty_cases_are_our_own():
    names = [case.name for case in catalogue()]
    assert len(names) == len(set(names))
    assert sum(name.split("_")[0] not in MEASURED and name[0] not in "cu" for name in names) >= 40


def test_a_case_is_chosen_by_name_by_beginning_and_by_kind():
    cases = catalogue()
    assert [case.name for case in choose(["r01"], cases)] == ["r01_infinite_loop"]
    assert {case.kind for case in choose(["sql"], cases)} == {"sql"}
    with pytest.raises(UsageError, match="No case is called 'zzz'"):
        choose(["zzz"], cases)


def test_an_unknown_header_is_refused():
    with pytest.raises(UsageError, match="a_case"):
        list(read_cases("# %% a_case\n# tries: x\n# states: excellent\npass\n", "k"))


# -- what it sees -----------------------------------------------------------------------------------------------------


def test_points_above_what_a_case_may_have_are_forged():
    entries = [Entry(Case("a", "k", "x"), "a")]
    assert harms(look.judged(entries, {"a": result(2.0)}, {"a": (2.0, 1)})) == ["forged"]
    assert harms(look.judged(entries, {"a": result(0.0)}, {"a": (2.0, 1)})) == ["forged", "harmed"]
    assert harms(look.judged(entries, {"a": result(0.0)}, {"a": (0.0, 1)})) == []


def test_an_honest_learner_below_full_points_is_harmed():
    bob = [Entry(Case("a", "k", "x"), "bob", bob=True)]
    assert harms(look.judged(bob, {"bob": result(10.0, full=11.0)}, {"bob": (10.0, 1)})) == ["harmed"]
    assert harms(look.judged(bob, {"bob": result(11.0, full=11.0)}, {"bob": (11.0, 1)})) == []
    honest = [Entry(Case("a", "k", "x", honest=True, most=11, least=11), "a")]
    assert harms(look.judged(honest, {"a": result(0.0)}, {"a": (0.0, 1)})) == ["harmed"]


@pytest.mark.parametrize(
    ("results", "rows"),
    [
        ({}, {}),
        ({"a": result(0.0, "ours")}, {"a": (0.0, 1)}),
        ({"a": result(0.0)}, {}),
        ({"a": result(0.0)}, {"a": (0.0, 0)}),
    ],
)
def test_no_state_no_row_or_our_fault_is_ungraded(results, rows):
    assert harms(look.judged([Entry(Case("a", "k", "x"), "a")], results, rows)) == ["ungraded"]


def test_a_state_that_a_case_may_not_end_in_is_misnamed():
    entries = [Entry(Case("a", "k", "x", states=frozenset({"timeout"})), "a")]
    assert harms(look.judged(entries, {"a": result(0.0, "crashed")}, {"a": (0.0, 1)})) == ["misnamed"]


def test_words_that_must_not_travel_are_leaks(tmp_path):
    def leaks(learner, **more):
        entry = Entry(Case("a", "k", "x"), learner, word="zqb0123456789v")
        return [one.what.split(" (")[0] for one in look.spoken([entry], {learner: result(0.0, **more)}, tmp_path)]

    def printed(text):
        output = {"output_type": "stream", "name": "stdout", "text": text}
        return {"01_lesson": {"cells": [{"source": "zqn0123456789v", "outputs": [output]}]}}

    assert leaks("a", notebooks=printed("zqn0123456789v")) == [
        "its outputs hold a word that stands in hidden checks alone"
    ]
    assert leaks("a", notebooks=printed("zqg0123456789v zqb0123456789v")) == []
    assert leaks("a", notebooks=printed("zqh0123456789v")) == ["its outputs hold a word of a file of the machine"]
    page = tmp_path / "feedback" / "b" / "m" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("<p>zqg0123456789v</p>")
    assert leaks("b") == ["its feedback page holds a hidden argument"]


@pytest.mark.parametrize(
    "page",
    [
        "<script>PWN()</script>", "<img src=x onerror=PWN()>", "<a href='javascript:PWN()'>x</a>", "<base href=//x>",
        "<meta http-equiv=refresh content='0;url=/x'>", "<iframe srcdoc=x></iframe>", "<img src=http://127.0.0.1/x>",
        "<style>a{background:url(http://127.0.0.1/x)}</style>", "<svg/onload=PWN()>", "\x1b[2J", "\u202e", "<p style='a:url(x)'>",
    ],
)  # fmt: skip
def test_a_page_that_does_more_than_be_read_is_seen(page):
    assert look.active(f"<p>{page}</p>")
    assert not look.active(
        "<style>a{color:red}</style><script>open()</script><p><a href='#x'>&lt;script&gt;PWN()</a></p>"
    )


def test_the_world_hears_connections_and_datagrams(tmp_path):
    with World(tmp_path) as world:
        socket.create_connection(("127.0.0.1", int(world.values["PORT"]))).close()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
            one.sendto(b"EXFIL", ("127.0.0.1", int(world.values["PORT"])))
        until = time.monotonic() + 5
        while len(world.heard) < 2 and time.monotonic() < until:
            time.sleep(0.02)
    assert sorted(text.split(" at ")[0] for text in world.heard) == ["a connection", "a datagram"]


@LINUX
def test_a_daemon_that_got_away_is_found_and_ended(monkeypatch):
    monkeypatch.setattr(left, "WAIT_SECONDS", 0.2)
    daemon = "import os,time\nif os.fork()==0:\n    os.setsid()\n    if os.fork()==0: time.sleep(60)\n    os._exit(0)"
    with left.Processes("no such mark") as processes:
        subprocess.run([sys.executable, "-c", daemon], check=True, env={"PATH": os.environ["PATH"]})
        assert len(processes.left()) == 1
        assert processes.left() == []


def test_files_with_the_run_s_token_are_found(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = left.shared_entries()
    (tmp_path / "PWNED_0123token").write_text("x")
    (tmp_path / "stolen.txt").write_text("x")
    found = left.files_outside("0123token", left.names_in("open('stolen.txt')"), before)
    assert [Path(path).name for path in found] == ["PWNED_0123token", "stolen.txt"]


def test_what_changed_is_told_without_following_links(tmp_path):
    (tmp_path / "a").write_text("1")
    (tmp_path / "link").symlink_to("/etc/passwd")
    before = look.marks([tmp_path])
    assert look.marks([tmp_path]) == before
    (tmp_path / "a").write_text("2")
    assert look.marks([tmp_path]) != before


def test_a_report_says_how_many_and_whose():
    lists = as_lists(
        [Finding("forged", "a", "it got 2"), Finding("forged", "a", "it got 2"), Finding("orphans", "", "x")]
    )
    report = Report(cases=1, tier=1, seconds=2.0, outcomes=[{"case": "a", "kind": "k"}], **lists)
    assert not report.ok
    assert report.to_json()["counts"]["forged"] == 1
    assert "forged: a: it got 2" in render(report)
    assert "(nobody's)" in render(report)


# -- what somebody brings ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("missing.py", None, "There is no"),
        ("empty.py", b" \n", "is empty"),
        ("binary.py", b"\xff\xfe", "cannot be read as text"),
        ("broken.py", b"def submission(notebook, folder):\n    return (\n", "is not Python: line"),
        ("gone.ipynb", None, "There is no"),
    ],
)
def test_a_file_that_is_no_case_gives_one_sentence(tmp_path, name, data, said):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UsageError, match=said) as caught:
        brought(tmp_path / name)
    assert "\n" not in str(caught.value)


@LINUX
def test_a_case_that_fails_itself_gives_one_sentence(tmp_path):
    (tmp_path / "fails.py").write_text("def submission(notebook, folder):\n    return 1 / 0\n")
    with pytest.raises(UsageError, match="fails: its own code failed: ZeroDivisionError"):
        redteam(Course(ROOT), given=tmp_path / "fails.py")


def test_nothing_is_run_where_nothing_is_kept_back():
    with pytest.raises(UsageError, match="Tier 3 keeps nothing back"):
        redteam(Course(ROOT), only=["c00"], tier=3)


# -- the grader -------------------------------------------------------------------------------------------------------


@LINUX
def test_a_few_attacks_of_each_kind(tmp_path):
    report = redteam(Course(ROOT), only=QUICK)
    assert report.ok, render(report)
    assert report.cases == len(QUICK) + 1  # c00 is two


@LINUX
@pytest.mark.slow
def test_the_whole_catalogue():
    report = redteam(Course(ROOT))
    assert report.ok, render(report)
