"""A learner in JupyterLab: a wrong answer, the card, a hint, the right answer, progress; then a new release."""

from __future__ import annotations

import json
import re

from autograder.desk.copy import open_desk
from autograder.desk.start import refresh_start

LESSON = "04_sql_querying/01_select_and_missing"
TITLE = "The filter that found nothing"
TASK = "cheapest_first"
WRONG = "def cheapest_first(pays):\n    return sorted(pay for pay in pays if pay)\n"
RIGHT = (
    "def cheapest_first(pays):\n"
    "    return sorted(pay for pay in pays if pay is not None) + [None] * pays.count(None)  # mine\n"
)


def idle(page):
    """Wait until the kernel has nothing to do, answering dialogs on the way."""
    page.locator("#jp-main-statusbar", has_text="Idle").wait_for()


def cell_of(page, text):
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-CodeCell", has_text=text).first


def run(page):
    page.keyboard.press("Shift+Enter")
    page.wait_for_timeout(300)  # the status bar needs a moment to say Busy
    idle(page)


def answer(page, text):
    """Write ``text`` into the task's answer cell, run it and the check below it."""
    editor = cell_of(page, f"def {TASK}(pays)").locator(".cm-content")
    editor.scroll_into_view_if_needed()
    editor.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)
    run(page)
    run(page)


def open_lesson(page, lab):
    page.goto(lab.url)
    page.get_by_role("link", name=TITLE).last.click()
    page.get_by_role("heading", name=TITLE).wait_for()
    idle(page)


def meets_the_card_and_passes(lab, page):
    """Wrong answer, card, hint, right answer, progress; nobody outside this machine is asked."""
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    open_lesson(page, lab)
    setup = cell_of(page, "sqlite_copy")
    setup.locator(".cm-content").click()
    run(page)

    answer(page, WRONG)
    card = page.locator(f'section[aria-label^="Check of {TASK}"]').first
    card.wait_for()
    assert "Not yet" in card.inner_text()
    assert f"{TASK}(" in card.inner_text()
    hint = card.locator("details").first
    assert not hint.locator("div").is_visible()
    hint.locator("summary").click()
    hint.locator("div").wait_for(state="visible")

    answer(page, RIGHT)
    page.locator(f'section[aria-label="Check of {TASK}: Passed"]').first.wait_for()
    page.keyboard.press("Control+s")
    page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)").get_by_text("Validate").wait_for()

    # The start page, run again, shows it.
    page.get_by_role("tab", name="start.ipynb").click()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    row = page.locator("tr", has_text=TITLE)
    row.get_by_text("1 of 9 tasks pass").wait_for()
    assert row.locator("progress").get_attribute("value") == "1"

    foreign = [url for url in asked if not re.match(rf"(https?|ws)://127\.0\.0\.1:{lab.port}/|data:|blob:", url)]
    assert foreign == [], "the page asks nobody but this machine"


def finds_the_answer_in_a_new_release(course, lab, page):
    """The release changes under the answer; the answer, its card and its tick stay."""
    notebook = course.work / f"{LESSON}.ipynb"
    assert "# mine" in notebook.read_text("utf-8"), "Lab saved the answer"
    released = course.notebooks / f"{LESSON}.ipynb"
    fresh = json.loads(released.read_text("utf-8"))
    fresh["metadata"]["curriculum"]["release"] = "ffffffffffff"
    prose = next(cell for cell in fresh["cells"] if TITLE in "".join(cell["source"]))
    prose["source"] = [f"# {TITLE}\n", "\n", "Twelve days ago."]
    released.write_text(json.dumps(fresh, indent=1) + "\n", "utf-8")
    assert any("laid under your answers" in line for line in open_desk(course))
    refresh_start(course)

    open_lesson(page, lab)
    page.get_by_role("paragraph").filter(has_text="Twelve days ago.").wait_for()
    assert "# mine" in cell_of(page, f"def {TASK}(pays)").inner_text()
    page.locator(f'section[aria-label="Check of {TASK}: Passed"]').first.wait_for()


def sees_no_instructors_panels(lab, page):
    """Learner mode: nothing to release or collect, no news, Validate stays."""
    page.goto(lab.url)
    page.get_by_role("heading", name="Where you are").wait_for()
    idle(page)
    menus = page.locator(".lm-MenuBar-itemLabel").all_inner_texts()
    assert not {"Nbgrader", "nbgrader"} & set(menus)
    assert page.locator(".jp-Dialog").count() == 0
    assert page.get_by_text("Would you like to get notified").count() == 0
    assert page.get_by_role("button", name="Validate").count() == 1


def stops_the_server(lab):
    """Ctrl-C ends it at once; its log held no error."""
    log = lab.log.read_text()
    # A browser that has left makes the server's library complain to itself; that is no error of ours.
    left = (
        r"Task exception was never retrieved\nfuture: .*WebSocketClosedError.*?^tornado.websocket.WebSocketClosedError$"
    )
    log = re.sub(left, "", log, flags=re.MULTILINE | re.DOTALL)
    assert not re.findall(r"^\[[EC] .*|Traceback.*", log, re.MULTILINE), log
    assert "broken configuration" not in log
    assert lab.stop() == 0


def test_a_learner_in_jupyterlab(course, lab, page):
    sees_no_instructors_panels(lab, page)
    meets_the_card_and_passes(lab, page)
    finds_the_answer_in_a_new_release(course, lab, page)
    stops_the_server(lab)
