"""Texts of learners: nothing that moves a cursor, turns a line round, hides, grows without end or calculates."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.reports.sanitise import MOST_MARKS, Cutter, csv_cell, inline, one_line, plain

ANY = st.text(st.characters(exclude_categories=()), max_size=200)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;http://evil\x07link\x1b]8;;\x07", "link"),
        ("\x1b]0;title\x1b\\after", "after"),
        ("10 %\r20 %\r\ndone", "10 %\n20 %\ndone"),
        ("a\x00b\x08c", "a␀b␈c"),
        ("user\u202efdp.exe", "user⟨U+202E⟩fdp.exe"),
        ("pay\u200b = 1", "pay⟨U+200B⟩ = 1"),
        ("\ud800", "\ufffd"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("от 95\u00a0000 ₽, 👩\u200d💻", "от 95\u00a0000 ₽, 👩\u200d💻"),
        ("a" + "\u0301" * 500, "a" + "\u0301" * MOST_MARKS),
    ],
)
def test_only_signs_that_can_be_seen_are_left(text, shown):
    assert plain(text) == shown


@given(ANY)
def test_plain_text_can_be_written_anywhere_and_stays_as_it_is(text):
    once = plain(text)
    once.encode("utf-8")
    assert "\x1b" not in once and "\r" not in once and "\u202e" not in once
    assert plain(once) == once


@given(ANY)
def test_sentences_become_code_and_line_breaks_and_nothing_else(text):
    made = inline(text)
    bare = made.replace("<code>", "").replace("</code>", "").replace("<br>", "")
    assert "<" not in bare and ">" not in bare
    assert made.count("<code>") == made.count("</code>")


def test_backticks_are_code_and_a_lonely_one_is_itself():
    assert inline("use `a < b`") == "use <code>a &lt; b</code>"
    assert inline("a ` b") == "a ` b"
    assert inline("`<script>alert(1)</script>`") == "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", " =1", "\x00=1", "\u200b=1", "\uff1d1", "=cmd|'/c calc'!A0"]
)
def test_no_cell_is_a_formula(text):
    cell = csv_cell(text)
    assert cell.startswith(("'", "␀", "⟨"))


@given(ANY)
def test_a_cell_is_one_line_and_survives_the_way_through_a_file(text):
    cell = csv_cell(text)
    assert not cell.startswith(tuple("=+-@\t\r")) and "\n" not in cell
    file = io.StringIO(newline="")
    csv.writer(file).writerow([cell, "next"])
    assert next(csv.reader(io.StringIO(file.getvalue(), newline=""))) == [cell, "next"]


def test_long_texts_say_how_much_is_missing():
    cutter = Cutter(10_000)
    assert cutter.cut("x" * 3000, 1000) == "x" * 1000 + "\n… 2,000 more characters are not shown"
    assert cutter.cut("short", 1000) == "short"


def test_all_texts_of_a_page_share_one_limit():
    cutter = Cutter(5000)
    shown = [cutter.cut("x" * 100_000, 4000) for _ in range(50)]
    assert sum(map(len, shown)) < 5000 + 50 * 300


def test_one_line_has_a_length():
    assert one_line("a\nb\t c") == "a b c"
    assert len(one_line("x" * 10_000_000)) == 200
