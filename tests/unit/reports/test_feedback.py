"""The page that a learner reads: complete, quiet about hidden checks, and made of nothing but our own markup."""

import re
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report_samples import LESSON, MODULE, Page, answer, check, lesson, result

from autograder.checks.task import run_check
from autograder.records import Card, State
from autograder.reports.feedback import feedback_page
from autograder.reports.states import FOR_INSTRUCTORS, FOR_LEARNERS

CANARY = "kestrel"
TITLES = {MODULE: "Python values", f"{MODULE}/{LESSON}": "One salary line", f"{MODULE}/{LESSON}/pay": "To a number"}
VISIBLE = {
    "call": "pay('95 000')",
    "expected": "95000",
    "got": "None",
    "where": "the last line",
    "mistake": "PY1: `print` shows a value; hand it back with `return`",
    "printed": "95000 and no more",
    "hints": ["What does the last line do?", "Look at `return`."],
}


def page_of(*lessons, titles=TITLES, name="", **fields):
    return Page(feedback_page(result(*lessons, **fields), titles, name))


def full(text="x", hidden_text="y"):
    """A result with ``text`` in every field that learners' code or a master can reach."""
    card = dict.fromkeys(("call", "expected", "got", "where", "mistake", "printed", "behaviour"), text)
    hidden = {"behaviour": hidden_text, "mistake": hidden_text, "hints": [hidden_text], "where": text, "call": text}
    return [
        lesson(
            check(text, 1, 0, 2, **card, hints=[text, text]),
            check(text, 2, 0, 1, True, **hidden),
            check("fine", 1, 1, 1),
            check("later", 1, 0, 1, status="not_tried", where=text, hints=[text]),
            essays=[text],
            answers=[answer(text, text, text, text)],
            note=text,
            reason=text,
            release=text,
            state="partial",
        )
    ]


def test_it_says_what_was_earned_and_what_to_do():
    page = page_of(
        lesson(
            check("kinds", 1, 2, 2),
            check("pay", 1, 0, 2, **VISIBLE),
            check("pay", 2, 1, 1, True),
            essays=["why-essay"],
            answers=[answer("pay", "def pay(text):\n    print(95000)", "95000\n")],
        ),
        name="Anna Kowalska",
    )
    for words in (
        "Anna Kowalska (anna.k)",
        "Python values",
        "3 of 5 points",
        "One text is read by a person",
        "Received 23 November 2026, 21:14 UTC",
        "What to look at next",
        "To a number pay",
        "Not yet · 1 of 3",
        "def pay(text): print(95000)",
        "Called pay('95 000')",
        "Came back None",
        "Expected 95000",
        "Look at the last line",
        "Printed 95000 and no more",
        "hand it back with return (PY1)",
        "1 of its 2 checks passed",
        "Hint 1 of 2",
        "Hint 2 of 2",
        "kinds Passed · 2 of 2",
        "why A person reads this",
    ):
        assert words in page.text, words


def test_the_answer_of_a_passed_task_takes_no_room():
    page = page_of(lesson(check("kinds", 1, 2, 2), answers=[answer("kinds", "kinds = 'long answer'")]))
    assert "long answer" not in page.text and "Every check passed" in page.text and "look at next" not in page.text


def test_next_come_known_mistakes_then_the_rest_and_three_at_most():
    page = feedback_page(
        result(
            lesson(
                check("untried", 1, 0, 1, status="not_tried", where="untried is still three dots"),
                check("plain", 1, 0, 1, got="1", expected="2", where="the first item"),
                check("known", 1, 0, 1, mistake="You counted 0 as missing"),
                check("secret", 1, 0, 1, True, behaviour="The empty list."),
                check(
                    "stopped",
                    1,
                    0,
                    1,
                    status="not_tried",
                    got="NameError: name 'offr' is not defined",
                    where="your answer's own cell, which did not run to its end",
                ),
            )
        ),
        {},
    )
    steps = re.search(r"<ol.*?</ol>", page, re.DOTALL)[0]
    assert re.findall(r"<code>(\w+)</code></a>", steps) == ["known", "stopped", "plain"]
    assert "offr" in steps


def test_every_link_has_its_place():
    page = page_of(*full("pay"), lesson(check("second", 1, 0, 1, mistake="No"), lesson="02_loops"))
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    assert links and all(link.startswith("#") and link[1:] in ids for link in links)
    assert len(ids) == len(set(ids))


def test_a_hidden_check_is_named_and_never_shown():
    secrets = dict.fromkeys(("call", "expected", "got", "printed", "title"), CANARY)
    page = page_of(
        lesson(
            check(
                "pay",
                1,
                0,
                1,
                True,
                **{
                    **secrets,
                    "where": f"{CANARY} differs",
                    "behaviour": "Texts with odd spaces.",
                    "mistake": "Split takes every kind of space",
                    "hints": ["Try `split`."],
                },
            ),
            check(
                "band",
                1,
                0,
                1,
                True,
                **{**secrets, "where": f"on values you have not seen, it raised {CANARY.title()}"},
            ),
            check(
                "total",
                1,
                0,
                1,
                True,
                status="not_tried",
                got=CANARY,
                expected=CANARY,
                where=f"rows['{CANARY}'] does not exist yet: run the cell above, where you define it",
            ),
        )
    )
    assert CANARY not in page.source.lower()
    for words in ("Texts with odd spaces.", "Split takes every kind of space", "Try split .", "hidden check"):
        assert words in page.text, words


class Kernel:
    """A kernel's side that always gives one answer."""

    def __init__(self, answer, state="ready"):
        self.answer, self.state = answer, state

    def request(self, message):
        return {"state": self.state} if message["op"] == "state" else self.answer


RAISED = {"raised": {"classes": ["ValueError", "Exception"], "text": CANARY, "line": CANARY}}
OWN = {"raised": {"classes": [CANARY.title(), "Thing"], "text": CANARY, "line": CANARY}}


@pytest.mark.parametrize(
    ("kernel", "said"),
    [
        (Kernel(RAISED), "on values you have not seen, it raised ValueError"),
        (Kernel(OWN), "on values you have not seen, it raised an exception"),
        (Kernel({"refused": {"what": CANARY, "where": CANARY}}), "it gave back something that is not plain data"),
        (Kernel({"timeout": 5.0}), "on values you have not seen, it never came back"),
        (Kernel({}, "missing"), "pay does not exist yet"),
        (Kernel({}, "stub"), "pay is still three dots"),
        (Kernel({}, "blank"), "pay still holds three dots: fill every"),
    ],
)
def test_what_hidden_checks_really_say_is_kept_without_their_values(kernel, said):
    def hidden(c, pay):
        c.call(pay, "kestrel").returns("kestrel")

    def deeper(c, pay):
        c.value(pay, "kestrel").equals("kestrel")

    for function in (hidden, deeper):
        blank = Card(task="pay", status="passed", title="pay, 1 point", behaviour="Odd texts.", hints=["Look."])
        card = run_check(function, blank, kernel, hidden=True)
        fields = {name: value for name, value in card.to_json().items() if name not in {"task", "title"}}
        page = page_of(lesson(check("pay", 1, 0, 1, True, **fields)))
        assert said in page.text and CANARY not in page.source.lower()


@pytest.mark.parametrize("trouble", ["did not run", "was stopped"])
def test_a_hidden_query_that_fails_says_so(trouble):
    where = f"on values you have not seen, it {trouble}"
    assert where in page_of(lesson(check("pay", 1, 0, 1, True, where=where))).text


def test_a_cell_that_stopped_is_told_once():
    stopped = {
        "status": "not_tried",
        "where": "your answer's own cell, which did not run to its end",
        "got": "NameError",
    }
    page = page_of(
        lesson(check("pay", 1, 0, 1, **stopped), answers=[answer("pay", "pay = x", error="NameError: no x")])
    )
    assert page.text.count("did not run to its end") == 1 and "Your cell stopped with NameError: no x" in page.text


@pytest.mark.parametrize("state", get_args(State))
def test_every_state_has_its_words(state):
    assert FOR_LEARNERS[state].endswith(".") and FOR_INSTRUCTORS[state]
    page = page_of(lesson(check("pay", 1, 0, 2), state=state, reason="So it was."), state=state, reason="So it was.")
    assert FOR_LEARNERS[state] in page.text and "So it was." in page.text
    assert ("No score yet" in page.text) == (state == "ours")


def test_an_empty_submission_has_a_page():
    page = page_of(state="rejected", reason="No notebook was handed in.")
    assert "0 of 0 points" in page.text and "No notebook was handed in." in page.text


HOSTILE = st.one_of(
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            "</pre><img src=x onerror=alert(1)>",
            '" onmouseover="alert(1)',
            "' autofocus '",
            "<meta http-equiv=refresh content=0;url=http://evil>",
            "<base href=//evil>",
            "</style><style>*{}</style>",
            "<svg onload=alert(1)>",
            "`<b>`",
            "{{ 7*7 }}",
            "{% raw %}",
            "&lt;script&gt;",
            "<!-- x -->",
            "]]>",
            "\x00<b>",
            "</title><script>",
            "<a href='javascript:alert(1)'>x</a>",
            "\u202e",
            "\ud800",
            "$$\\require{html}$$",
        ]
    ),
    st.text(st.characters(exclude_categories=()), max_size=60),
)
PAGE = page_of(*full(), lesson(check("a", 1, 0, 1, mistake="PY1: x")), name="n", reason="r", state="partial")
EXTRA = {("span", "class"), ("span",), ("pre",), ("br",), ("code",), ("h3",)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HOSTILE)
def test_no_text_becomes_markup(text):
    page = page_of(
        *full(text, text),
        state="partial",
        learner=text,
        module=text,
        received=text,
        reason=text,
        name=text,
        titles={text: text, f"{MODULE}/{LESSON}": text, f"{MODULE}/{LESSON}/later": text},
    )
    page.source.encode("utf-8")
    assert page.shape <= PAGE.shape | EXTRA
    assert "<script" not in page.source.lower()
    for tag, attributes in page.tags:
        assert {value for value in attributes.values() if not PLACE.fullmatch(value)} <= VALUES, (tag, attributes)
    assert sum(tag == "pre" for tag, _ in page.tags) <= 3


PLACE = re.compile(r"#?lesson-\d+-task-\d+|\d+|\d+ percent")
VALUES = {value for tag, attributes in PAGE.tags for value in attributes.values()}


def test_nothing_is_loaded_and_nothing_runs():
    page = page_of(*full("http://example.org/ is text"), state="partial")
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base", "img", "video", "audio"}
    for tag, attributes in page.tags:
        assert not any(name.startswith("on") or name in {"src", "style", "action"} for name in attributes), tag
        assert attributes.get("href", "#").startswith("#")
    ours = page_of(*full()).source
    assert "http" not in ours.replace('http-equiv="Content-Security-Policy"', "") and "url(" not in ours
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; style-src 'sha256-") and "unsafe" not in policy


def test_the_policy_allows_the_style_that_is_there():
    import base64
    import hashlib

    page = page_of()
    style = re.search(r"<style>(.*?)</style>", page.source, re.DOTALL)[1]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in page.source


def test_a_flood_gives_a_page_that_a_phone_can_open():
    flood = "<&'\x07\u202e\"" * 200_000
    checks = [
        check(f"task_{n}", 1, 0, 1, **dict.fromkeys(("call", "got", "expected", "where", "printed"), flood))
        for n in range(30)
    ]
    answers = [answer(f"task_{n}", flood, flood, flood) for n in range(30)]
    assert len(feedback_page(result(lesson(*checks, answers=answers)), {}).encode()) < 2_000_000


def test_readable_on_a_phone_printed_and_without_colour():
    page = page_of(*full())
    assert ("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}) in page.tags
    assert "@media print" in page.source and "prefers-color-scheme:dark" in page.source
    for words in ("✗ Not yet", "✓ fine Passed", "… later Not tried yet"):
        assert words in page.text, words
