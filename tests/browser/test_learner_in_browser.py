"""A learner in JupyterLab: a wrong answer, the card, a hint, the right answer, progress; then a new release.

Three further lessons are opened answered and run from top to bottom: Python, HTTP, a report with figures. At the end
nothing is left of all that has run.
"""

from __future__ import annotations

import contextlib
import json
import re

import nbformat
import psutil

from autograder.authoring.release import source_notebook
from autograder.authoring.walk import as_a_learner
from autograder.desk.cells import grade_id, marks_of, role
from autograder.desk.copy import open_desk
from autograder.desk.start import refresh_start
from autograder.services.service import listens

WALKED = ("02_python_collections/02_functions", "08_http_client/01_requests", "16_salaries/01_describing")
LESSON = "04_sql_querying/01_select_and_missing"
TITLE = "The filter that found nothing"
TASK = "cheapest_first"
WRONG = "def cheapest_first(pays):\n    return sorted(pay for pay in pays if pay)\n"
RIGHT = (
    "def cheapest_first(pays):\n"
    "    return sorted(pay for pay in pays if pay is not None) + [None] * pays.count(None)  # mine\n"
)

VISIBLE = ".jp-NotebookPanel:not(.lm-mod-hidden)"
# All cells are in the page, and the last one with code has its number: it has run, and all before it.
ALL_RAN = """([visible, cells, number]) => {
    const all = what => [...document.querySelectorAll(`${visible} ${what}`)]
    return all(".jp-Cell").length === cells && all(".jp-CodeCell .jp-InputPrompt").at(-1).textContent === `[${number}]:`
}"""
# What stands in the page: complaints cell by cell, labels of cards, pictures.
SEEN = """visible => {
    const all = (from, what) => [...from.querySelectorAll(what)], panel = document.querySelector(visible)
    const complaint = ["error", "stderr"].map(kind => `[data-mime-type="application/vnd.jupyter.${kind}"]`).join()
    return {
        complaints: all(panel, ".jp-Cell").map(cell => all(cell, complaint).map(said => said.innerText).join("\\n")),
        cards: all(panel, 'section[aria-label^="Check of "]').map(card => card.getAttribute("aria-label")),
        pictures: all(panel, ".jp-OutputArea img").map(img => ({alt: img.alt, wide: img.naturalWidth})),
    }
}"""


def idle(page):
    """Wait until the kernel has nothing to do, answering dialogs on the way."""
    page.locator("#jp-main-statusbar", has_text="Idle").wait_for()


def cell_of(page, text):
    return page.locator(f"{VISIBLE} .jp-CodeCell", has_text=text).first


def run(page):
    """Run the cell that is chosen and go to the next; what it shows is waited for by who looks at it."""
    page.keyboard.press("Shift+Enter")


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


def answers_everything(course, path):
    """Write the reference answers into the learner's copy of a lesson, as it lies on the disk; gives that notebook."""
    lesson = next(lesson for lesson in course.lessons() if lesson.path == path)
    source = source_notebook(course, lesson)
    answers = {grade_id(cell): as_a_learner(cell.source) for cell in source.cells if role(cell) == "answer"}
    mine = course.work / f"{path}.ipynb"
    notebook = nbformat.read(mine, 4)
    for cell in notebook.cells:
        if role(cell) == "answer" and cell.cell_type == "code":
            cell.source = answers[grade_id(cell)]
    nbformat.write(notebook, mine)
    return notebook


def walks_a_lesson(page, notebook):
    """From the start page's link through Run All: every cell has run, every card says so, nothing else complains."""
    from playwright.sync_api import Error as PlaywrightError

    title = title_of(notebook)
    page.get_by_role("tab", name="start.ipynb").click()
    page.locator(VISIBLE).get_by_role("link", name=title, exact=True).last.click()
    page.locator(VISIBLE).get_by_role("heading", name=title, exact=True).wait_for()
    idle(page)
    run_all(page)
    codes = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    ran = [VISIBLE, len(notebook.cells), len(codes)]
    with contextlib.suppress(PlaywrightError):  # then the page says below what was in the way
        page.wait_for_function(ALL_RAN, arg=ran)
    seen = page.evaluate(SEEN, VISIBLE)
    pairs = list(zip(notebook.cells, seen["complaints"], strict=True))
    assert [said for cell, said in pairs if said and not fails_on_purpose(cell)] == []
    assert [cell.source for cell, said in pairs if fails_on_purpose(cell) and not said] == []
    assert page.evaluate(ALL_RAN, ran), "each cell has run once, in order"
    assert seen["cards"] == [card_of(cell) for cell in codes if marks_of(cell).get("grade")]
    assert all(picture["wide"] > 200 and len(picture["alt"]) > 20 for picture in seen["pictures"])
    assert bool(seen["pictures"]) == ("matplotlib" in codes[0].source)


def sees_them_done(page, notebooks):
    """The start page, run again, shows every lesson that was walked."""
    page.get_by_role("tab", name="start.ipynb").click()
    run_all(page)
    for notebook in notebooks:
        row = page.locator("tr", has_text=title_of(notebook))
        row.get_by_text("done; hidden checks wait for").wait_for()
        assert float(row.locator("progress").get_attribute("value")) > 0


def run_all(page):
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()


def title_of(notebook):
    """The heading of the lesson's own first cell; the one before it leads to other lessons."""
    texts = (cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return next(text for text in texts if text.startswith("# ")).splitlines()[0].removeprefix("# ")


def fails_on_purpose(cell):
    return "raises-exception" in cell.metadata.get("tags", []) and not marks_of(cell).get("grade")


def card_of(cell):
    """The label of the card that a right answer earns in Lab."""
    word = "Examined when graded" if cell.source.startswith("# Hidden check") else "Passed"
    return f"Check of {grade_id(cell).rpartition('-check-')[0]}: {word}"


def stops_the_server(lab):
    """Ctrl-C ends it at once; its log held no error; no process, no port and no folder of all it started is left."""
    started = psutil.Process(lab.process.pid).children(recursive=True)
    ports = {lab.port, *(port for process in started for port in ports_of(process))}
    assert len(started) > len(WALKED), "kernels and their servers"
    log = lab.log.read_text()
    # A browser that has left makes the server's library complain to itself; that is no error of ours.
    left = (
        r"Task exception was never retrieved\nfuture: .*WebSocketClosedError.*?^tornado.websocket.WebSocketClosedError$"
    )
    log = re.sub(left, "", log, flags=re.MULTILINE | re.DOTALL)
    assert not re.findall(r"^\[[EC] .*|Traceback.*", log, re.MULTILINE), log
    assert "broken configuration" not in log
    assert lab.stop() == 0
    _, left = psutil.wait_procs(started, timeout=60)  # a keeper clears up after a kernel that has ended
    assert left == []
    assert [port for port in ports if listens(port)] == []
    assert sorted(path.name for path in lab.temporary.iterdir()) == []


def ports_of(process):
    try:
        return [one.laddr.port for one in process.net_connections("inet") if one.status == psutil.CONN_LISTEN]
    except psutil.NoSuchProcess:
        return []


def test_a_learner_in_jupyterlab(course, lab, page):
    sees_no_instructors_panels(lab, page)
    meets_the_card_and_passes(lab, page)
    finds_the_answer_in_a_new_release(course, lab, page)
    walked = [answers_everything(course, path) for path in WALKED]
    page.goto(lab.url)
    for notebook in walked:
        walks_a_lesson(page, notebook)
    sees_them_done(page, walked)
    stops_the_server(lab)
