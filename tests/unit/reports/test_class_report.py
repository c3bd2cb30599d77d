"""The class on one page and as a table: everybody once, worst first, no formula, no markup."""

import csv
import io
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from report_samples import MODULE, Page, check, lesson, result

from autograder.records import State
from autograder.reports.class_report import class_csv, class_json, class_page, class_text, in_order

ANY = st.text(st.characters(exclude_categories=()), max_size=60)


def of(learner, *points, state="graded", **fields):
    checks = [check(f"task_{n}", 1, got, 2, **({} if got == 2 else {"where": "x"})) for n, got in enumerate(points)]
    return result(lesson(*checks, essays=["why-essay"]), learner=learner, state=state, **fields)


CLASS = [
    of("anna", 2, 2),
    of("boris", 2, 0),
    of("cora", 0, 0, state="tampered", reason="The notebook interfered."),
    of("dan", 2, 1, state="ours", notes=["engine: broken pipe"]),
]


def rows(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def test_what_needs_the_instructor_stands_first():
    assert [one.learner for one in in_order(CLASS)] == ["dan", "cora", "boris", "anna"]
    by_state = [of(state, 0, state=state) for state in get_args(State)]
    assert [one.learner for one in in_order(by_state)][:4] == ["ours", "tampered", "rejected", "crashed"]
    assert in_order(by_state)[-1].learner == "graded"


def test_the_page_counts_and_names():
    page = Page(class_page(MODULE, CLASS, ["nina"], {"anna": "Anna Kowalska", "nina": "Nina Ito"}))
    for words in (
        "4 results", "1 without a result", "4 texts to read", "1 ⚠ tampered", "2 ✓ graded", "Needs you",
        "The notebook interfered.", "engine: broken pipe", "Anna Kowalska anna", "Nina Ito nina", "no score",
        "All points 2 of 3 1 of 3", "2 of 4 ✓ 2/2 ✗ 0/2", "2026-11-23 21:14",
    ):  # fmt: skip
        assert words in page.text, words
    assert not {tag for tag, _ in page.tags} & {"script", "img", "link", "form"}


def test_the_table_has_a_row_a_learner_and_no_score_where_we_failed():
    table = rows(class_csv(MODULE, CLASS))
    assert table[0] == [
        "learner", "state", "points", "max_points", "essays", "tier", "received",
        "01_numbers_and_text/task_0", "01_numbers_and_text/task_1",
    ]  # fmt: skip
    assert table[1] == ["anna", "graded", "4", "4", "1", "1", "2026-11-23T21:14:05+00:00", "2", "2"]
    assert table[4] == ["dan", "ours", "", "4", "1", "1", "2026-11-23T21:14:05+00:00", "", ""]
    assert class_csv(MODULE, CLASS).endswith("\r\n")


def test_a_learner_who_has_other_tasks_keeps_the_columns_of_the_others():
    older = result(lesson(check("gone", 1, 2, 2)), lesson(check("task_0", 1, 1, 2, where="x"), lesson="02_loops"))
    table = rows(class_csv(MODULE, [*CLASS, older]))
    assert {len(row) for row in table} == {len(table[0])}
    assert "02_loops/task_0" in table[0] and "01_numbers_and_text/gone" in table[0]


@settings(max_examples=60, deadline=None)
@given(ANY, st.sampled_from(["", "=", "+", "-", "@", "\t", "\r", "\n=", "\uff1d"]))
def test_hostile_names_stay_names(text, start):
    text = start + text
    bad = result(lesson(check(text, 1, 1, 2, where=text)), learner=text, received=text, reason=text, notes=[text] * 9)
    for row in rows(class_csv(text, [bad])):
        assert not any(cell.startswith(tuple("=+-@\t\r\n\uff1d")) for cell in row), row
    page = Page(class_page(text, [bad], [text], {text: text}))
    page.source.encode("utf-8")
    known = Page(class_page(MODULE, CLASS, ["nina"], {"anna": "A"})).shape
    assert page.shape <= known | {("span", "class")}
    assert not any("\x1b" in line or "\n" in line for line in class_text([bad]))


def test_a_class_of_two_thousand_is_one_page():
    many = [of(f"learner_{n:04d}", 2, 0, 2) for n in range(2000)]
    assert len(class_page(MODULE, many)) < 3_000_000 and len(rows(class_csv(MODULE, many))) == 2001


def test_nobody_graded_is_no_error():
    assert "0 results" in Page(class_page(MODULE, [], ["nina"])).text
    assert len(rows(class_csv(MODULE, []))) == 1


def test_plain_json_has_no_score_where_we_failed():
    found = class_json(CLASS)
    assert found[0]["points"] is None and found[-1]["tasks"] == {
        "01_numbers_and_text/task_0": 2,
        "01_numbers_and_text/task_1": 2,
    }
