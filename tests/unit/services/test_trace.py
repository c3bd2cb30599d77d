"""The step-by-step table: lines as they ran, names after each, and what came of the call."""

import sys

from autograder.services.trace import trace_table


def label(pay):
    name = "pay"
    if pay is None:
        name = "gap"
    return name


def test_only_lines_that_ran_with_the_names_after_them():
    table = trace_table(label, None)
    assert [(step.line, step.source) for step in table.steps] == [
        (2, 'name = "pay"'),
        (3, "if pay is None:"),
        (4, 'name = "gap"'),
        (5, "return name"),
    ]
    assert table.steps[0].names == {"pay": "None", "name": "'pay'"}
    assert table.steps[2].names == {"pay": "None", "name": "'gap'"}
    assert table.outcome == "returned 'gap'"


def test_an_exception_ends_the_table():
    def fails(text):
        number = int(text)
        return number

    table = trace_table(fails, "x")
    assert [step.source for step in table.steps] == ["number = int(text)"]
    assert table.outcome.startswith("raised ValueError: invalid literal")


def test_a_loop_without_end_of_the_table_is_cut():
    def count(limit):
        number = 0
        while number < limit:
            number += 1
        return number

    table = trace_table(count, 500)
    assert len(table.steps) == 60
    assert table.outcome == "returned 500"


def test_calls_inside_are_left_alone_and_the_old_tracer_comes_back():
    def again(number):
        return number and again(number - 1)

    before = sys.gettrace()
    assert len(trace_table(again, 3).steps) == 1
    assert sys.gettrace() is before


def test_text_and_html_say_the_same_and_html_is_escaped():
    table = trace_table(lambda text: text * 2, "<b>")
    assert "'<b><b>'" in repr(table)
    html = table._repr_html_()
    assert "<b>" not in html
    assert "&lt;b&gt;" in html
    assert html.count('scope="col"') == 3


def test_a_builtin_has_no_lines_but_an_outcome():
    assert trace_table(int, "5").steps == ()
    assert trace_table(int, "5").outcome == "returned 5"


def test_the_header_shows_arguments_as_they_were_before_the_call():
    def empties(pays):
        pays.clear()
        return pays

    pays = [90, 0]
    table = trace_table(empties, pays)
    assert table.call == "empties([90, 0])"
    assert table.outcome == "returned []"
    assert pays == []
